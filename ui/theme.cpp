#include "ui/theme.h"

#include <QEvent>
#include <QFontInfo>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>
#include <algorithm>
#include <utility>

#include "ui/style_sheet.h"

// The macro declares a function of the global namespace.
static void initialiseResources() { Q_INIT_RESOURCE(dinoscope); }

namespace dinoscope {
namespace {

QPalette paletteOf(const ThemeColors& colors) {
  QPalette palette;
  palette.setColor(QPalette::Window, colors.window);
  palette.setColor(QPalette::WindowText, colors.text);
  palette.setColor(QPalette::Base, colors.panel);
  palette.setColor(QPalette::AlternateBase, colors.window);
  palette.setColor(QPalette::Text, colors.text);
  palette.setColor(QPalette::PlaceholderText, colors.muted);
  palette.setColor(QPalette::Button, colors.raised);
  palette.setColor(QPalette::ButtonText, colors.text);
  palette.setColor(QPalette::BrightText, colors.bad);
  palette.setColor(QPalette::ToolTipBase, colors.raised);
  palette.setColor(QPalette::ToolTipText, colors.text);
  palette.setColor(QPalette::Highlight, colors.accent);
  palette.setColor(QPalette::HighlightedText, colors.on_accent);
  palette.setColor(QPalette::Link, colors.accent_text);
  palette.setColor(QPalette::LinkVisited, colors.accent_text);
  palette.setColor(QPalette::Light, colors.raised);
  palette.setColor(QPalette::Midlight, colors.border);
  palette.setColor(QPalette::Mid, colors.border);
  palette.setColor(QPalette::Dark, colors.border);
  palette.setColor(QPalette::Shadow, colors.border);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colors.disabled);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
  return palette;
}

}  // namespace

ThemeColors Theme::lightColors() {
  ThemeColors colors;
  colors.is_dark = false;
  colors.window = QColor(0xF4, 0xF5, 0xF7);
  colors.panel = QColor(0xFF, 0xFF, 0xFF);
  colors.raised = QColor(0xFF, 0xFF, 0xFF);
  colors.border = QColor(0xD9, 0xDC, 0xE1);
  colors.text = QColor(0x1C, 0x1F, 0x23);
  colors.muted = QColor(0x61, 0x68, 0x73);
  colors.disabled = QColor(0x9A, 0xA0, 0xA9);
  colors.accent = QColor(0x2F, 0x6F, 0xDE);
  colors.on_accent = QColor(0xFF, 0xFF, 0xFF);
  colors.hover = QColor(0xE9, 0xEC, 0xF0);
  colors.pressed = QColor(0xDD, 0xE1, 0xE7);
  colors.good = QColor(0x1E, 0x8E, 0x5A);
  colors.warn = QColor(0xB7, 0x79, 0x1F);
  colors.bad = QColor(0xC5, 0x36, 0x2E);
  colors.accent_text = QColor(0x2A, 0x65, 0xCA);
  colors.good_text = QColor(0x19, 0x78, 0x4C);
  colors.warn_text = QColor(0x91, 0x5F, 0x18);
  colors.bad_text = QColor(0xC2, 0x34, 0x2C);
  // Okabe and Ito's, but for the fifth and the sixth: #E69F00 and #56B4E9 are 2.3:1 on white, where thin
  // curves can't be followed.
  colors.series = {QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00), QColor(0x00, 0x9E, 0x73),
                   QColor(0xCC, 0x79, 0xA7), QColor(0xB5, 0x89, 0x00), QColor(0x46, 0x99, 0xCA),
                   QColor(0x00, 0x00, 0x00)};
  colors.global_crop = QColor(0x00, 0x72, 0xB2);
  colors.local_crop = QColor(0xE6, 0x9F, 0x00);
  return colors;
}

ThemeColors Theme::darkColors() {
  ThemeColors colors;
  colors.is_dark = true;
  colors.window = QColor(0x1B, 0x1D, 0x21);
  colors.panel = QColor(0x23, 0x26, 0x2B);
  colors.raised = QColor(0x2B, 0x2F, 0x35);
  colors.border = QColor(0x38, 0x3D, 0x45);
  colors.text = QColor(0xE8, 0xEA, 0xED);
  colors.muted = QColor(0x9A, 0xA1, 0xAC);
  colors.disabled = QColor(0x69, 0x70, 0x7B);
  colors.accent = QColor(0x6E, 0xA0, 0xFF);
  colors.on_accent = QColor(0x10, 0x18, 0x28);
  colors.hover = QColor(0x32, 0x37, 0x3F);
  colors.pressed = QColor(0x3B, 0x41, 0x4A);
  colors.good = QColor(0x4C, 0xC3, 0x8A);
  colors.warn = QColor(0xE3, 0xB3, 0x41);
  colors.bad = QColor(0xFF, 0x7B, 0x72);
  colors.accent_text = colors.accent;
  colors.good_text = colors.good;
  colors.warn_text = colors.warn;
  colors.bad_text = colors.bad;
  // The same hues lighter: #0072B2 is 2.9:1 on this panel.
  colors.series = {QColor(0x56, 0xB4, 0xE9), QColor(0xFF, 0x9E, 0x5E), QColor(0x3F, 0xCB, 0x9B),
                   QColor(0xE5, 0xA3, 0xC8), QColor(0xF3, 0xC1, 0x4B), QColor(0x9C, 0xC7, 0xFF),
                   QColor(0xE8, 0xEA, 0xED)};
  colors.global_crop = QColor(0x56, 0xB4, 0xE9);
  colors.local_crop = QColor(0xE6, 0x9F, 0x00);
  return colors;
}

TypeSizes TypeSizes::forBody(int body_px) {
  const auto part = [body_px](int of_13) { return std::max(8, qRound(body_px * of_13 / 13.0)); };
  return {body_px, part(11), part(15)};
}

Theme::Theme(QObject* parent) : QObject(parent), m_colors(lightColors()) {
  initialiseResources();
  m_system_is_dark = isDesktopDark();
  m_type = TypeSizes::forBody(QFontInfo(QApplication::font()).pixelSize());
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::followDesktop);
#endif
  qApp->installEventFilter(this);
}

Theme& Theme::current() {
  Q_ASSERT(qApp != nullptr);
  if (auto* theme = qApp->findChild<Theme*>(QString(), Qt::FindDirectChildrenOnly)) return *theme;
  return *new Theme(qApp);
}

void Theme::setDesktopProbe(std::function<bool()> is_dark) {
  m_probe = std::move(is_dark);
  followDesktop();
}

bool Theme::isDesktopDark() const {
  if (m_probe) return m_probe();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  if (const auto scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
    return scheme == Qt::ColorScheme::Dark;
#endif
  // Where nothing tells, the desktop's own palette does. An application's palette lies over it: it is taken
  // off for a moment.
  if (m_is_styled) QApplication::setPalette(QPalette());
  const bool is_dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  if (m_is_styled) QApplication::setPalette(paletteOf(m_colors));
  return is_dark;
}

void Theme::followDesktop() {
  const QScopedValueRollback guard(m_is_styling, true);
  m_system_is_dark = isDesktopDark();
  if (m_is_styled) apply(m_choice);
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
  if (m_is_styling) return false;
  switch (event->type()) {
    case QEvent::ThemeChange:  // told to windows
      followDesktop();
      break;
    case QEvent::ApplicationPaletteChange:
      if (watched == qApp) followDesktop();
      break;
    case QEvent::ApplicationFontChange:
      if (watched == qApp) {
        const TypeSizes type = TypeSizes::forBody(QFontInfo(QApplication::font()).pixelSize());
        if (std::exchange(m_type, type) != type && m_is_styled) restyle();
      }
      break;
    default:
      break;
  }
  return false;
}

void Theme::apply(ThemeChoice choice) {
  m_choice = choice;
  const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_system_is_dark);
  if (dark == m_colors.is_dark && m_is_styled) return;
  m_colors = dark ? darkColors() : lightColors();
  restyle();
}

void Theme::restyle() {
  const QScopedValueRollback guard(m_is_styling, true);
  m_is_styled = true;
  // Replacing a style sheet costs six times what taking it off and putting the other one on does.
  qApp->setStyleSheet(QString());
  QApplication::setPalette(paletteOf(m_colors));
  QToolTip::setPalette(paletteOf(m_colors));
  qApp->setStyleSheet(styleSheetFor(m_colors, m_type));
  Q_EMIT changed();
}

QFont captionFont(QFont font) {
  font.setPixelSize(Theme::current().type().caption);
  return font;
}

int forFont(int length_px) {
  return std::max(length_px, qRound(length_px * Theme::current().type().body / 13.0));
}

QString themeChoiceName(ThemeChoice choice) {
  switch (choice) {
    case ThemeChoice::Light:
      return QStringLiteral("light");
    case ThemeChoice::Dark:
      return QStringLiteral("dark");
    case ThemeChoice::System:
      break;
  }
  return QStringLiteral("system");
}

ThemeChoice themeChoiceNamed(const QString& name) {
  if (name == QLatin1String("light")) return ThemeChoice::Light;
  if (name == QLatin1String("dark")) return ThemeChoice::Dark;
  return ThemeChoice::System;
}

}  // namespace dinoscope
