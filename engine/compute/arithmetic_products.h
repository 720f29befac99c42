#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace dinoscope {

/// Who computes a product for LibTorch on a processor.
enum class ProductMaker { Blas, OneDnn };

/// A product of the kinds and shapes that training asks for.
struct ProductName {
  ProductMaker maker = ProductMaker::Blas;
  std::string text;  ///< "197 x 192 by 192 x 576 in fp32"
};

/// A product that came out wrong.
struct WrongProduct {
  ProductName name;
  double computed = 0;
  double right = 0;
};

/// How products are computed: by LibTorch, unless a test hands in something else.
struct Arithmetic {
  /// [M, K] by [K, N], or as many of each in a batch.
  std::function<torch::Tensor(const torch::Tensor&, const torch::Tensor&)> multiply = torch::matmul;
  /// [B, C, H, W] by [O, C, k, k] with stride and padding; differentiable.
  std::function<torch::Tensor(const torch::Tensor&, const torch::Tensor&, std::int64_t, std::int64_t)>
      convolve = [](const torch::Tensor& images, const torch::Tensor& weight, std::int64_t stride,
                    std::int64_t padding) { return torch::conv2d(images, weight, {}, stride, padding); };
};

/// Multiplies matrices and convolves in the shapes in use (linear layers forward and backward, attention,
/// convolutions forward and backward), in float32, float64 and, where oneDNN computes it, bfloat16, and
/// compares every number with a plain loop's. Whole numbers from -1 to 1 are multiplied, so that every sum is
/// exact in each of these types, in whatever order it is added up. `begin` is told of each product before it
/// is computed. The first that is wrong, if any. Takes about a quarter of a second.
std::optional<WrongProduct> findWrongProduct(const Arithmetic& arithmetic = {},
                                             const std::function<void(const ProductName&)>& begin = {});

/// findWrongProduct() as lines of text, for another process to read: "begin blas PRODUCT" or "begin onednn
/// PRODUCT" before each, at the end "right", or "wrong COMPUTED RIGHT" for the last that was begun.
void reportProducts(const std::function<void(const std::string&)>& say, const Arithmetic& arithmetic = {});

}  // namespace dinoscope
