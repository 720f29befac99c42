#pragma once

#include "engine/config/field.h"

class QSlider;

namespace dinoscope {

/// How the positions of a slider stand for numbers: evenly, by orders of magnitude (learning rates, sizes),
/// or by the distance to 1 (momenta: 0.9, 0.99, 0.999).
class SliderScale {
public:
  enum class Kind { None, Linear, Logarithmic, NearOne };

  SliderScale() = default;

  /// Of a number, or of each number of a list. None where no finite range makes sense: it is only typed.
  static SliderScale of(const Field& field);

  /// Of a Range: from a bit beyond where its values usually lie.
  static SliderScale ofRange(const Field& field);

  Kind kind() const { return m_kind; }
  bool hasSlider() const { return m_kind != Kind::None; }
  double low() const { return m_low; }
  double high() const { return m_high; }
  double step() const { return m_step; }  ///< of the arrows; 0: by magnitude

  int positions() const { return m_positions; }  ///< the last position
  double valueAt(int position) const;            ///< a round number
  int positionOf(double value) const;            ///< clamped

private:
  SliderScale(Kind kind, double low, double high, double step, bool is_integer);

  Kind m_kind = Kind::None;
  double m_low = 0;
  double m_high = 0;
  double m_step = 0;
  bool m_is_integer = false;
  bool m_starts_at_zero = false;  ///< logarithmic, but the left end is 0: off
  int m_positions = 0;

  friend struct ScaleChooser;
};

/// A level slider over the scale's positions that the wheel passes by. `scale` has a slider.
QSlider* makeSlider(const SliderScale& scale);

}  // namespace dinoscope
