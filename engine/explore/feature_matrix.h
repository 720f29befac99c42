#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dinoscope {

/// Vectors of equal length, one a row: what the functions of this folder compute with. A plain value.
struct FeatureMatrix {
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  std::vector<float> values;  ///< rows * columns, row by row

  FeatureMatrix() = default;
  FeatureMatrix(std::int64_t row_count, std::int64_t column_count)
      : rows(row_count),
        columns(column_count),
        values(static_cast<std::size_t>(row_count) * static_cast<std::size_t>(column_count)) {}

  std::span<float> row(std::int64_t index) {
    return std::span(values).subspan(static_cast<std::size_t>(index * columns),
                                     static_cast<std::size_t>(columns));
  }
  std::span<const float> row(std::int64_t index) const {
    return std::span(values).subspan(static_cast<std::size_t>(index * columns),
                                     static_cast<std::size_t>(columns));
  }
};

}  // namespace dinoscope
