#include "engine/models/headwise_attention.h"

#if DINOSCOPE_HAS_BLAS

#include <cblas.h>
#include <torch/autograd.h>

#include <cmath>

#include "engine/compute/blockwise.h"

namespace dinoscope {
namespace {

/// Rows of equal distance in memory.
template <typename T>
struct Matrix {
  T* data = nullptr;
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  std::int64_t stride = 0;  ///< from row to row
  bool is_transposed = false;

  Matrix t() const { return {data, columns, rows, stride, !is_transposed}; }
};

void gemm(CBLAS_TRANSPOSE a_order, CBLAS_TRANSPOSE b_order, const Matrix<float>& a, const Matrix<float>& b,
          double factor, const Matrix<float>& into) {
  cblas_sgemm(CblasRowMajor, a_order, b_order, static_cast<int>(a.rows), static_cast<int>(b.columns),
              static_cast<int>(a.columns), static_cast<float>(factor), a.data, static_cast<int>(a.stride),
              b.data, static_cast<int>(b.stride), 0, into.data, static_cast<int>(into.stride));
}

void gemm(CBLAS_TRANSPOSE a_order, CBLAS_TRANSPOSE b_order, const Matrix<double>& a, const Matrix<double>& b,
          double factor, const Matrix<double>& into) {
  cblas_dgemm(CblasRowMajor, a_order, b_order, static_cast<int>(a.rows), static_cast<int>(b.columns),
              static_cast<int>(a.columns), factor, a.data, static_cast<int>(a.stride), b.data,
              static_cast<int>(b.stride), 0, into.data, static_cast<int>(into.stride));
}

/// into = factor a b, on this thread alone when others work beside it.
template <typename T>
void multiply(double factor, const Matrix<T>& a, const Matrix<T>& b, const Matrix<T>& into) {
  gemm(a.is_transposed ? CblasTrans : CblasNoTrans, b.is_transposed ? CblasTrans : CblasNoTrans, a, b, factor,
       into);
}

/// Queries, keys or values, or their gradients: [B, rows, heads, d] of any strides but the last.
template <typename T>
class Heads {
public:
  explicit Heads(const torch::Tensor& projection)
      : m_data(projection.data_ptr<T>()),
        m_rows(projection.size(1)),
        m_heads(projection.size(2)),
        m_dim(projection.size(3)),
        m_image_stride(projection.stride(0)),
        m_row_stride(projection.stride(1)),
        m_head_stride(projection.stride(2)) {}

  /// [rows, d] of the i-th head, counted over all images.
  Matrix<T> operator[](std::int64_t i) const {
    return {m_data + i / m_heads * m_image_stride + i % m_heads * m_head_stride, m_rows, m_dim, m_row_stride};
  }

private:
  T* m_data;
  std::int64_t m_rows, m_heads, m_dim, m_image_stride, m_row_stride, m_head_stride;
};

/// [B * heads, M, N]: a matrix a head.
template <typename T>
Matrix<T> scoresOf(const torch::Tensor& scores, std::int64_t i) {
  return {scores.data_ptr<T>() + i * scores.stride(0), scores.size(1), scores.size(2), scores.size(2)};
}

struct Projections {
  torch::Tensor q, k, v;  // [B, rows, heads, d] each, side by side in memory
};

Projections projectionsOf(const torch::Tensor& queries, const torch::Tensor& packed) {
  const std::int64_t parts = packed.size(2);
  return {parts == 3 ? packed.select(2, 0) : queries, packed.select(2, parts - 2),
          packed.select(2, parts - 1)};
}

double scaleOf(const torch::Tensor& packed) { return 1 / std::sqrt(static_cast<double>(packed.size(4))); }

/// Of one head.
std::int64_t bytesOfScores(const torch::Tensor& scores) {
  return scores.stride(0) * static_cast<std::int64_t>(scores.element_size());
}

template <typename T>
void attend(const Projections& from, double scale, const torch::Tensor& probabilities,
            const torch::Tensor& gathered) {
  const Heads<T> q(from.q), k(from.k), v(from.v), out(gathered);
  forEachRowBlock(probabilities.size(0), bytesOfScores(probabilities),
                  [&](std::int64_t begin, std::int64_t end) {
                    torch::Tensor block = probabilities.slice(0, begin, end);
                    for (std::int64_t i = begin; i < end; ++i)
                      multiply(scale, q[i], k[i].t(), scoresOf<T>(probabilities, i));
                    torch::_softmax_out(block, block, -1, /*half_to_float=*/false);
                    for (std::int64_t i = begin; i < end; ++i)
                      multiply(1, scoresOf<T>(probabilities, i), v[i], out[i]);
                  });
}

template <typename T>
void attendBackward(const Projections& from, double scale, const torch::Tensor& probabilities,
                    const torch::Tensor& gradient, const Projections& into) {
  const Heads<T> q(from.q), k(from.k), v(from.v), out(gradient), dq(into.q), dk(into.k), dv(into.v);
  forEachRowBlock(probabilities.size(0), 2 * bytesOfScores(probabilities),
                  [&](std::int64_t begin, std::int64_t end) {
                    const torch::Tensor block = probabilities.slice(0, begin, end);
                    torch::Tensor scores = torch::empty_like(block);
                    for (std::int64_t i = begin; i < end; ++i) {
                      multiply(1, scoresOf<T>(probabilities, i).t(), out[i], dv[i]);
                      multiply(1, out[i], v[i].t(), scoresOf<T>(scores, i - begin));
                    }
                    torch::_softmax_backward_data_out(scores, scores, block, -1, block.scalar_type());
                    for (std::int64_t i = begin; i < end; ++i) {
                      multiply(scale, scoresOf<T>(scores, i - begin), k[i], dq[i]);
                      multiply(scale, scoresOf<T>(scores, i - begin).t(), q[i], dk[i]);
                    }
                  });
}

class HeadwiseAttention : public torch::autograd::Function<HeadwiseAttention> {
public:
  static torch::Tensor forward(torch::autograd::AutogradContext* context,
                               const c10::optional<torch::Tensor>& given_queries,
                               const torch::Tensor& given) {
    const torch::Tensor queries = given_queries ? given_queries->contiguous() : torch::Tensor();
    const torch::Tensor packed = given.contiguous();
    const Projections from = projectionsOf(queries, packed);
    const torch::Tensor gathered = torch::empty(from.q.sizes(), packed.options());
    const torch::Tensor probabilities =
        torch::empty({from.q.size(0) * from.q.size(2), from.q.size(1), from.k.size(1)}, packed.options());
    if (packed.scalar_type() == torch::kFloat64)
      attend<double>(from, scaleOf(packed), probabilities, gathered);
    else
      attend<float>(from, scaleOf(packed), probabilities, gathered);
    context->save_for_backward({queries, packed, probabilities});
    return gathered;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 const torch::autograd::variable_list& gradients) {
    const auto saved = context->get_saved_variables();
    const torch::Tensor &queries = saved[0], &packed = saved[1], &probabilities = saved[2];
    const torch::Tensor gradient = gradients[0].contiguous();
    const torch::Tensor for_queries = queries.defined() ? torch::empty_like(queries) : torch::Tensor();
    const torch::Tensor for_packed = torch::empty_like(packed);
    const Projections from = projectionsOf(queries, packed), into = projectionsOf(for_queries, for_packed);
    if (packed.scalar_type() == torch::kFloat64)
      attendBackward<double>(from, scaleOf(packed), probabilities, gradient, into);
    else
      attendBackward<float>(from, scaleOf(packed), probabilities, gradient, into);
    return {for_queries, for_packed};
  }
};

}  // namespace

bool isAttendedHeadwise(const torch::Tensor& packed) {
  const torch::ScalarType type = packed.scalar_type();
  return packed.is_cpu() && (type == torch::kFloat32 || type == torch::kFloat64);
}

torch::Tensor headwiseAttention(const torch::Tensor& queries, const torch::Tensor& packed) {
  // As an optional, for a Function's tensors must be there.
  return HeadwiseAttention::apply(
      queries.defined() ? c10::optional<torch::Tensor>(queries) : c10::optional<torch::Tensor>(), packed);
}

}  // namespace dinoscope

#else

#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {

bool isAttendedHeadwise(const torch::Tensor&) { return false; }

torch::Tensor headwiseAttention(const torch::Tensor&, const torch::Tensor&) {
  throw runError(sentence("This program was built without a BLAS; isAttendedHeadwise() says so."));
}

}  // namespace dinoscope

#endif
