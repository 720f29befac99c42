#pragma once

#include <QApplication>
#include <QColor>
#include <QObject>
#include <array>

namespace dinoscope {

enum class ThemeChoice { System, Light, Dark };

/// The tokens of the visual language. Widgets take every colour from here or from the palette.
struct ThemeColors {
  bool is_dark = false;
  QColor window, panel, raised;    ///< surfaces
  QColor border, text, muted;      ///< muted text still has a contrast of 4.5:1
  QColor disabled;                 ///< text of what can't be used now
  QColor accent, on_accent;        ///< selection, primary button, focus ring; what is written on it
  QColor hover, pressed;           ///< of quiet buttons and rows
  QColor good, warn, bad;          ///< states: always with an icon or a word as well
  std::array<QColor, 7> series;    ///< curves and classes, in this order (Okabe-Ito)
  QColor global_crop, local_crop;  ///< boxes on the photo, frames of the tiles
};

/// The program's look: palette, style sheet and font of the application, light or dark.
class Theme : public QObject {
  Q_OBJECT

public:
  /// The application's theme, made on first use; it lives as long as the QApplication.
  static Theme& current();

  /// Gives the application this look. System follows the desktop's colours as they were at start.
  void apply(ThemeChoice choice);

  ThemeChoice choice() const { return m_choice; }
  const ThemeColors& colors() const { return m_colors; }

  static ThemeColors lightColors();
  static ThemeColors darkColors();

Q_SIGNALS:
  /// After palette and style sheet changed: repaint what was drawn with colors().
  void changed();

private:
  explicit Theme(QObject* parent);

  bool m_system_is_dark;
  ThemeChoice m_choice = ThemeChoice::System;
  ThemeColors m_colors;
};

/// "light", as kept in the settings.
QString themeChoiceName(ThemeChoice choice);
ThemeChoice themeChoiceNamed(const QString& name);

/// Sizes of the visual language, in logical pixels.
inline constexpr int kGrid = 8;
inline constexpr int kPanelPadding = 12;
inline constexpr int kControlHeight = 28;
inline constexpr int kSectionGap = 16;
inline constexpr int kBodyFontPx = 13;
inline constexpr int kCaptionFontPx = 11;

}  // namespace dinoscope
