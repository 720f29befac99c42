#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/types.h>

#include <cstdint>
#include <memory>

namespace dinoscope {

/// Multi-head self-attention: `qkv`, `proj`. [B, N, D] -> [B, N, D].
class SelfAttention : public torch::nn::Module {
public:
  SelfAttention(std::int64_t dim, std::int64_t heads);

  torch::Tensor forward(const torch::Tensor& tokens);

  /// The first row of forward() alone, [B, 1, D]: what the class token gathers.
  torch::Tensor firstToken(const torch::Tensor& tokens);

  /// Who looks at whom: [B, heads, N, N], rows sum to 1.
  torch::Tensor probabilities(const torch::Tensor& tokens);

private:
  std::int64_t m_heads;
  torch::nn::Linear m_qkv;
  torch::nn::Linear m_proj;
};

/// Two linear layers with an exact GELU between: `fc1`, `fc2`.
class FeedForward : public torch::nn::Module {
public:
  FeedForward(std::int64_t dim, std::int64_t hidden_dim);

  torch::Tensor forward(const torch::Tensor& tokens);

private:
  torch::nn::Linear m_fc1;
  torch::nn::Linear m_fc2;
};

/// Drop path of one block and batch: by what each sample's two branches are multiplied, [B, 1, 1] each, 0 or
/// 1 / (1 - p). Undefined where nothing is dropped.
struct BranchScales {
  torch::Tensor attention;
  torch::Tensor mlp;
};

/// A pre-norm transformer block: `norm1`, `attn`, `norm2`, `mlp`.
class TransformerBlock : public torch::nn::Module {
public:
  TransformerBlock(std::int64_t dim, std::int64_t heads, std::int64_t hidden_dim);

  /// [B, N, D] -> [B, N, D].
  torch::Tensor forward(const torch::Tensor& tokens, const BranchScales& scales = {});

  /// The first row of forward() alone, [B, 1, D], for a sixth of the work: of the other tokens only keys and
  /// values are needed.
  torch::Tensor firstToken(const torch::Tensor& tokens, const BranchScales& scales = {});

  /// The attention that forward() uses, [B, heads, N, N].
  torch::Tensor attention(const torch::Tensor& tokens);

private:
  torch::Tensor addMlp(const torch::Tensor& tokens, const BranchScales& scales);

  torch::nn::LayerNorm m_norm1;
  std::shared_ptr<SelfAttention> m_attn;
  torch::nn::LayerNorm m_norm2;
  std::shared_ptr<FeedForward> m_mlp;
};

/// The layer norm of DINO's transformers: eps 1e-6.
torch::nn::LayerNorm transformerNorm(std::int64_t dim);

}  // namespace dinoscope
