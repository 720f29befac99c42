#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QObject>
#include <array>
#include <functional>

namespace dinoscope {

enum class ThemeChoice { System, Light, Dark };

/// The tokens of the visual language. Widgets take every colour from here or from the palette.
struct ThemeColors {
  bool is_dark = false;
  QColor window, panel, raised;  ///< surfaces
  QColor border, text, muted;    ///< muted text still has a contrast of 4.5:1
  QColor disabled;               ///< text of what can't be used now
  QColor accent, on_accent;      ///< selection, primary button, focus ring; what is written on it
  QColor hover, pressed;         ///< of quiet buttons and rows
  QColor good, warn, bad;        ///< states: always with an icon or a word as well
  /// The same for words: 4.5:1 on every surface, where a line or an icon needs 3:1. #B7791F, a good warn for
  /// icons, is 3.6:1 on white.
  QColor accent_text, good_text, warn_text, bad_text;
  std::array<QColor, 7> series;    ///< curves and classes, in this order (Okabe-Ito)
  QColor global_crop, local_crop;  ///< boxes on the photo, frames of the tiles
};

/// Sizes of type in logical pixels, all from the user's own font: it is the body. The visual language was
/// drawn with a body of 13, captions of 11 and titles of 15.
struct TypeSizes {
  int body = 13;
  int caption = 11;
  int title = 15;

  static TypeSizes forBody(int body_px);
  bool operator==(const TypeSizes&) const = default;
};

/// The program's look: palette and style sheet of the application, light or dark. The font is the desktop's.
class Theme : public QObject {
  Q_OBJECT

public:
  /// The application's theme, made on first use; it lives as long as the QApplication.
  static Theme& current();

  /// Gives the application this look. System follows the desktop, also while the program runs.
  void apply(ThemeChoice choice);

  ThemeChoice choice() const { return m_choice; }
  const ThemeColors& colors() const { return m_colors; }
  const TypeSizes& type() const { return m_type; }

  /// Tells whether the desktop is dark, in place of the desktop: for tests.
  void setDesktopProbe(std::function<bool()> is_dark);

  static ThemeColors lightColors();
  static ThemeColors darkColors();

Q_SIGNALS:
  /// After palette, style sheet or sizes of type changed: repaint what was drawn with them.
  void changed();

protected:
  /// The application's: what the desktop says of its colours and fonts.
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  explicit Theme(QObject* parent);

  bool isDesktopDark() const;
  void followDesktop();
  void restyle();

  std::function<bool()> m_probe;  // of tests
  bool m_system_is_dark;
  bool m_is_styled = false;   // the application has our palette, which hides the desktop's
  bool m_is_styling = false;  // changes of palette and font are our own
  ThemeChoice m_choice = ThemeChoice::System;
  ThemeColors m_colors;
  TypeSizes m_type;
};

/// "light", as kept in the settings.
QString themeChoiceName(ThemeChoice choice);
ThemeChoice themeChoiceNamed(const QString& name);

/// Sizes of the visual language, in logical pixels.
inline constexpr int kGrid = 8;
inline constexpr int kPanelPadding = 12;
inline constexpr int kControlHeight = 28;
inline constexpr int kSectionGap = 16;

/// The font in the size of captions and axis labels.
QFont captionFont(QFont font);
/// A length that holds text, as drawn for the visual language's body of 13 px: longer for a larger font,
/// never shorter.
int forFont(int length_px);

}  // namespace dinoscope
