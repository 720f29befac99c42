#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/core/rgb8_image.h"

namespace dinoscope {

/// One curve over the steps of a run.
struct Curve {
  std::string name;         ///< in the legend
  std::vector<double> x;    ///< ascending
  std::vector<double> y;    ///< as many; what is not finite leaves a gap
  bool has_points = false;  ///< a dot at each value, for few of them
  bool is_faint = false;    ///< behind the others: the raw values of a smoothed curve
};

/// A plot with axes.
struct CurvePanel {
  std::string title;    ///< "Loss"
  std::string x_label;  ///< with its unit
  std::string y_label;
  std::vector<Curve> curves;
  std::optional<double> reference;  ///< a dashed horizontal line
  std::string reference_name;
};

/// Panels one below the other on a light ground, each 880 x 340 pixels, in the contact sheets' style.
Rgb8Image curvePicture(const std::vector<CurvePanel>& panels);

/// Exponential moving average with bias correction, so that the beginning is not pulled towards 0.
/// `weight` in [0, 1) is what is kept of the past.
std::vector<double> smoothed(const std::vector<double>& values, double weight);

}  // namespace dinoscope
