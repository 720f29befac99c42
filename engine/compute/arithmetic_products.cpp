#include "engine/compute/arithmetic_products.h"

#include <torch/autograd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <utility>
#include <vector>

#include "engine/compute/compute_device.h"
#include "engine/core/random.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

// Right results are whole numbers, so that a wrong one is wrong by 1 at least.
constexpr double kTolerance = 0.25;

/// Which factor lies transposed in memory: what a linear layer's forward (Second), its gradient of the input
/// (None) and of the weight (First) ask for.
enum class Transposed { None, First, Second };

struct MatrixProduct {
  std::int64_t batch;  ///< 0: a plain product
  std::int64_t rows, inner, columns;
  Transposed transposed;
  bool is_also_bf16;
};

// A photo's 197 tokens in ViT-Ti, the head, the prototypes, one row, odd sizes; attention of 197 and 37
// tokens.
constexpr std::array kMatrixProducts{
    MatrixProduct{0, 197, 192, 576, Transposed::Second, true},
    MatrixProduct{0, 197, 576, 192, Transposed::None, true},
    MatrixProduct{0, 576, 197, 192, Transposed::First, true},
    MatrixProduct{0, 20, 256, 1024, Transposed::Second, true},
    MatrixProduct{0, 1024, 20, 256, Transposed::First, true},
    MatrixProduct{0, 5, 64, 4096, Transposed::Second, false},
    MatrixProduct{0, 1, 384, 1536, Transposed::Second, false},
    MatrixProduct{0, 37, 61, 33, Transposed::None, false},
    MatrixProduct{0, 37, 61, 33, Transposed::First, false},
    MatrixProduct{0, 37, 61, 33, Transposed::Second, false},
    MatrixProduct{6, 197, 64, 197, Transposed::Second, true},
    MatrixProduct{6, 197, 197, 64, Transposed::None, true},
    MatrixProduct{6, 197, 197, 64, Transposed::First, false},
    MatrixProduct{12, 37, 64, 37, Transposed::Second, false},
    MatrixProduct{12, 37, 37, 64, Transposed::None, false},
};

struct Convolution {
  std::int64_t batch, in, out, kernel, stride, padding, size;
  torch::MemoryFormat format;
};

// Of ResNets, in the order that they keep in memory, and a vision transformer's patches.
constexpr std::array kConvolutions{
    Convolution{2, 64, 64, 3, 1, 1, 8, torch::MemoryFormat::ChannelsLast},
    Convolution{2, 64, 64, 3, 2, 1, 9, torch::MemoryFormat::ChannelsLast},
    Convolution{2, 3, 64, 7, 2, 3, 16, torch::MemoryFormat::ChannelsLast},
    Convolution{2, 64, 256, 1, 1, 0, 8, torch::MemoryFormat::ChannelsLast},
    Convolution{2, 64, 128, 1, 2, 0, 8, torch::MemoryFormat::ChannelsLast},
    Convolution{2, 3, 192, 16, 16, 0, 32, torch::MemoryFormat::Contiguous},
};

/// Whether LibTorch gives products in bf16 to oneDNN on this processor; elsewhere it computes them by a loop.
bool hasBf16OfOneDnn() {
#if defined(__x86_64__)
  return at::hasMKLDNN() && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512dq");
#else
  return false;
#endif
}

/// -1, 0 and 1.
torch::Tensor wholeNumbers(torch::IntArrayRef sizes, RandomStream& stream) {
  const torch::Tensor numbers = torch::empty(sizes);
  float* values = numbers.data_ptr<float>();
  for (std::int64_t i = 0; i < numbers.numel(); ++i) values[i] = static_cast<float>(stream.below(3)) - 1;
  return numbers;
}

/// a [M, K] times b [K, N], both row by row.
void multiplyPlainly(const float* a, const float* b, float* into, const MatrixProduct& shape) {
  for (std::int64_t row = 0; row < shape.rows; ++row)
    for (std::int64_t k = 0; k < shape.inner; ++k) {
      const float factor = a[row * shape.inner + k];
      for (std::int64_t column = 0; column < shape.columns; ++column)
        into[row * shape.columns + column] += factor * b[k * shape.columns + column];
    }
}

torch::Tensor multipliedPlainly(const torch::Tensor& a, const torch::Tensor& b, const MatrixProduct& shape) {
  const std::int64_t count = std::max<std::int64_t>(1, shape.batch);
  torch::Tensor right = torch::zeros({count, shape.rows, shape.columns});
  for (std::int64_t i = 0; i < count; ++i)
    multiplyPlainly(a.data_ptr<float>() + i * shape.rows * shape.inner,
                    b.data_ptr<float>() + i * shape.inner * shape.columns,
                    right.data_ptr<float>() + i * shape.rows * shape.columns, shape);
  return shape.batch == 0 ? right.squeeze(0) : right;
}

/// A convolution of a whole with its gradients, channels last: images [B, H, W, C], weight [O, k, k, C].
struct ConvolutionNumbers {
  torch::Tensor images, weight, output;
};

/// What the loops of a plain convolution pair up: an output, an input's channels, a weight's.
template <typename Visit>
void forEachPair(const Convolution& shape, std::int64_t output_size, const Visit& visit) {
  for (std::int64_t image = 0; image < shape.batch; ++image)
    for (std::int64_t y = 0; y < output_size; ++y)
      for (std::int64_t x = 0; x < output_size; ++x)
        for (std::int64_t ky = 0; ky < shape.kernel; ++ky)
          for (std::int64_t kx = 0; kx < shape.kernel; ++kx) {
            const std::int64_t from_y = y * shape.stride + ky - shape.padding;
            const std::int64_t from_x = x * shape.stride + kx - shape.padding;
            if (from_y < 0 || from_x < 0 || from_y >= shape.size || from_x >= shape.size) continue;
            const std::int64_t input = ((image * shape.size + from_y) * shape.size + from_x) * shape.in;
            for (std::int64_t out = 0; out < shape.out; ++out)
              visit(((image * output_size + y) * output_size + x) * shape.out + out, input,
                    ((out * shape.kernel + ky) * shape.kernel + kx) * shape.in);
          }
}

/// The output, and the gradients of images and weight when `gradient` is the output's.
ConvolutionNumbers convolvedPlainly(const ConvolutionNumbers& given, const torch::Tensor& gradient,
                                    const Convolution& shape) {
  ConvolutionNumbers right{torch::zeros_like(given.images), torch::zeros_like(given.weight),
                           torch::zeros_like(gradient)};
  const float* images = given.images.data_ptr<float>();
  const float* weight = given.weight.data_ptr<float>();
  const float* of_output = gradient.data_ptr<float>();
  float* output = right.output.data_ptr<float>();
  float* of_images = right.images.data_ptr<float>();
  float* of_weight = right.weight.data_ptr<float>();
  forEachPair(shape, gradient.size(1), [&](std::int64_t out, std::int64_t in, std::int64_t w) {
    float sum = 0;
    for (std::int64_t c = 0; c < shape.in; ++c) {
      sum += images[in + c] * weight[w + c];
      of_images[in + c] += of_output[out] * weight[w + c];
      of_weight[w + c] += of_output[out] * images[in + c];
    }
    output[out] += sum;
  });
  return right;
}

class Comparison {
public:
  Comparison(const Arithmetic& arithmetic, const std::function<void(const ProductName&)>& begin)
      : m_arithmetic(arithmetic), m_begin(begin) {}

  std::optional<WrongProduct> compare(const MatrixProduct& shape) {
    const std::int64_t count = std::max<std::int64_t>(1, shape.batch);
    torch::Tensor a = wholeNumbers({count, shape.rows, shape.inner}, m_numbers);
    torch::Tensor b = wholeNumbers({count, shape.inner, shape.columns}, m_numbers);
    const torch::Tensor right = multipliedPlainly(a, b, shape);
    if (shape.batch == 0) {
      a = a.squeeze(0);
      b = b.squeeze(0);
    }
    if (shape.transposed == Transposed::First) a = a.transpose(-2, -1).contiguous().transpose(-2, -1);
    if (shape.transposed == Transposed::Second) b = b.transpose(-2, -1).contiguous().transpose(-2, -1);
    for (const torch::ScalarType type : {torch::kFloat32, torch::kFloat64, torch::kBFloat16}) {
      if (type == torch::kBFloat16 && !(shape.is_also_bf16 && m_has_bf16)) continue;
      if (type == torch::kFloat64 && shape.is_also_bf16)
        continue;  // training does not use it; the small ones
      const ProductName name{type == torch::kBFloat16 ? ProductMaker::OneDnn : ProductMaker::Blas,
                             nameOf(shape, type)};
      begin(name);
      if (auto wrong = difference(name, m_arithmetic.multiply(a.to(type), b.to(type)), right)) return wrong;
    }
    return std::nullopt;
  }

  std::optional<WrongProduct> compare(const Convolution& shape) {
    const std::int64_t output_size = (shape.size + 2 * shape.padding - shape.kernel) / shape.stride + 1;
    const ConvolutionNumbers given{wholeNumbers({shape.batch, shape.size, shape.size, shape.in}, m_numbers),
                                   wholeNumbers({shape.out, shape.kernel, shape.kernel, shape.in}, m_numbers),
                                   {}};
    const torch::Tensor gradient =
        wholeNumbers({shape.batch, output_size, output_size, shape.out}, m_numbers);
    const ConvolutionNumbers right = convolvedPlainly(given, gradient, shape);
    for (const torch::ScalarType type : {torch::kFloat32, torch::kBFloat16}) {
      if (type == torch::kBFloat16 && !m_has_bf16) continue;
      const std::string size = std::to_string(shape.kernel);
      const ProductName name{ProductMaker::OneDnn,
                             sentence("a convolution of %1 x %2, %3 to %4 channels, in %5", size, size,
                                      shape.in, shape.out, precisionName(type))};
      begin(name);
      const auto asImages = [&](const torch::Tensor& numbers) {
        return numbers.permute({0, 3, 1, 2}).to(type).contiguous(shape.format);
      };
      const torch::Tensor images = asImages(given.images).requires_grad_();
      const torch::Tensor weight = asImages(given.weight).requires_grad_();
      const torch::Tensor output = m_arithmetic.convolve(images, weight, shape.stride, shape.padding);
      const auto gradients = torch::autograd::grad({output}, {images, weight}, {asImages(gradient)});
      for (const auto& [computed, expected] :
           {std::pair{output.detach(), right.output}, std::pair{gradients[0], right.images},
            std::pair{gradients[1], right.weight}})
        if (auto wrong = difference(name, computed, expected.permute({0, 3, 1, 2}))) return wrong;
    }
    return std::nullopt;
  }

private:
  void begin(const ProductName& name) const {
    if (m_begin) m_begin(name);
  }

  static std::string nameOf(const MatrixProduct& shape, torch::ScalarType type) {
    const auto text = [](std::int64_t rows, std::int64_t columns) {
      return std::to_string(rows) + " x " + std::to_string(columns);
    };
    const std::string left = text(shape.rows, shape.inner);
    const std::string right = text(shape.inner, shape.columns);
    const std::string precision = type == torch::kFloat64 ? "fp64" : precisionName(type);
    if (shape.batch > 0)
      return sentence("%1 products of %2 by %3 in %4", shape.batch, left, right, precision);
    return sentence("a product of %1 by %2 in %3", left, right, precision);
  }

  static std::optional<WrongProduct> difference(const ProductName& name, const torch::Tensor& computed,
                                                const torch::Tensor& right) {
    const torch::Tensor numbers = computed.to(torch::kFloat64).contiguous();
    const torch::Tensor expected = right.to(torch::kFloat64).contiguous();
    if (numbers.sizes() != expected.sizes()) return WrongProduct{name, std::nan(""), 0};
    const double* a = numbers.data_ptr<double>();
    const double* b = expected.data_ptr<double>();
    for (std::int64_t i = 0; i < numbers.numel(); ++i)
      if (!(std::abs(a[i] - b[i]) <= kTolerance)) return WrongProduct{name, a[i], b[i]};  // NaN too
    return std::nullopt;
  }

  const Arithmetic& m_arithmetic;
  const std::function<void(const ProductName&)>& m_begin;
  RandomStream m_numbers{0, RandomPurpose::Sampling};
  const bool m_has_bf16 = hasBf16OfOneDnn();
};

}  // namespace

std::optional<WrongProduct> findWrongProduct(const Arithmetic& arithmetic,
                                             const std::function<void(const ProductName&)>& begin) {
  Comparison comparison(arithmetic, begin);
  for (const MatrixProduct& shape : kMatrixProducts)
    if (auto wrong = comparison.compare(shape)) return wrong;
  for (const Convolution& shape : kConvolutions)
    if (auto wrong = comparison.compare(shape)) return wrong;
  return std::nullopt;
}

void reportProducts(const std::function<void(const std::string&)>& say, const Arithmetic& arithmetic) {
  const auto wrong = findWrongProduct(arithmetic, [&say](const ProductName& name) {
    say((name.maker == ProductMaker::Blas ? "begin blas " : "begin onednn ") + name.text);
  });
  const auto text = [](double number) {
    std::ostringstream out;
    out << number;
    return out.str();
  };
  say(wrong ? "wrong " + text(wrong->computed) + " " + text(wrong->right) : "right");
}

}  // namespace dinoscope
