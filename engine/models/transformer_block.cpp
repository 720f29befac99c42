#include "engine/models/transformer_block.h"

#include <cmath>

#include "engine/compute/torch_compat.h"
#include "engine/models/headwise_attention.h"

namespace dinoscope {
namespace {

torch::Tensor scaled(const torch::Tensor& branch, const torch::Tensor& scale) {
  return scale.defined() ? branch * scale.to(branch.scalar_type()) : branch;
}

/// Attention of projections that lie as headwiseAttention() takes them, its heads side by side:
/// [B, M, heads * d].
torch::Tensor attend(const torch::Tensor& queries, const torch::Tensor& packed) {
  if (!compat::kFusesAttention && isAttendedHeadwise(packed))
    return headwiseAttention(queries, packed).flatten(2);
  const auto parts = compat::splitHeads(packed).unbind(0);
  const torch::Tensor q = queries.defined() ? compat::splitHeads(queries.unsqueeze(2))[0] : parts.front();
  return compat::attend(q, parts[parts.size() - 2], parts.back()).transpose(1, 2).flatten(2);
}

}  // namespace

SelfAttention::SelfAttention(std::int64_t dim, std::int64_t heads)
    : m_heads(heads),
      m_qkv(register_module("qkv", torch::nn::Linear(dim, 3 * dim))),
      m_proj(register_module("proj", torch::nn::Linear(dim, dim))) {}

torch::Tensor SelfAttention::forward(const torch::Tensor& tokens) {
  return m_proj(attend({}, m_qkv(tokens).view({tokens.size(0), tokens.size(1), 3, m_heads, -1})));
}

torch::Tensor SelfAttention::firstToken(const torch::Tensor& tokens) {
  const std::int64_t dim = tokens.size(2);
  // Rows of the weight: queries first, then keys and values.
  const auto weight = m_qkv->weight.split_with_sizes({dim, 2 * dim});
  const auto bias = m_qkv->bias.split_with_sizes({dim, 2 * dim});
  const torch::Tensor q = torch::linear(tokens.slice(1, 0, 1), weight[0], bias[0]);
  const torch::Tensor kv = torch::linear(tokens, weight[1], bias[1]);
  return m_proj(
      attend(q.view({q.size(0), 1, m_heads, -1}), kv.view({kv.size(0), kv.size(1), 2, m_heads, -1})));
}

torch::Tensor SelfAttention::probabilities(const torch::Tensor& tokens) {
  const auto qkv =
      compat::splitHeads(m_qkv(tokens).view({tokens.size(0), tokens.size(1), 3, m_heads, -1})).unbind(0);
  const double scale = 1 / std::sqrt(static_cast<double>(qkv[0].size(3)));
  return torch::softmax(torch::matmul(qkv[0], qkv[1].transpose(2, 3)) * scale, -1);
}

FeedForward::FeedForward(std::int64_t dim, std::int64_t hidden_dim)
    : m_fc1(register_module("fc1", torch::nn::Linear(dim, hidden_dim))),
      m_fc2(register_module("fc2", torch::nn::Linear(hidden_dim, dim))) {}

torch::Tensor FeedForward::forward(const torch::Tensor& tokens) { return m_fc2(torch::gelu(m_fc1(tokens))); }

TransformerBlock::TransformerBlock(std::int64_t dim, std::int64_t heads, std::int64_t hidden_dim)
    : m_norm1(register_module("norm1", transformerNorm(dim))),
      m_attn(register_module("attn", std::make_shared<SelfAttention>(dim, heads))),
      m_norm2(register_module("norm2", transformerNorm(dim))),
      m_mlp(register_module("mlp", std::make_shared<FeedForward>(dim, hidden_dim))) {}

torch::Tensor TransformerBlock::forward(const torch::Tensor& tokens, const BranchScales& scales) {
  return addMlp(tokens + scaled(m_attn->forward(m_norm1(tokens)), scales.attention), scales);
}

torch::Tensor TransformerBlock::firstToken(const torch::Tensor& tokens, const BranchScales& scales) {
  const torch::Tensor gathered = scaled(m_attn->firstToken(m_norm1(tokens)), scales.attention);
  return addMlp(tokens.slice(1, 0, 1) + gathered, scales);
}

torch::Tensor TransformerBlock::attention(const torch::Tensor& tokens) {
  return m_attn->probabilities(m_norm1(tokens));
}

torch::Tensor TransformerBlock::addMlp(const torch::Tensor& tokens, const BranchScales& scales) {
  return tokens + scaled(m_mlp->forward(m_norm2(tokens)), scales.mlp);
}

torch::nn::LayerNorm transformerNorm(std::int64_t dim) {
  return torch::nn::LayerNorm(torch::nn::LayerNormOptions({dim}).eps(1e-6));
}

}  // namespace dinoscope
