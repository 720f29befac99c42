// Everything can be read, in both themes and in the user's font; the desktop's changes are followed.

#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/widgets/tab_bar.h"

namespace dinoscope::test {
namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast ratio, WCAG 2.1: from 1 to 21.
double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Tokens = std::vector<std::pair<const char*, QColor>>;

void compare(const Tokens& inks, const Tokens& surfaces, double least) {
  for (const auto& [ink_name, ink] : inks)
    for (const auto& [surface_name, surface] : surfaces)
      QVERIFY2(contrast(ink, surface) >= least,
               qPrintable(QStringLiteral("%1 (%2) on %3 is %4:1")
                              .arg(QLatin1String(ink_name), ink.name(), QLatin1String(surface_name))
                              .arg(contrast(ink, surface), 0, 'f', 2)));
}

/// Gives the application another font for the length of a test.
struct UserFont {
  explicit UserFont(int pixels) : before(QApplication::font()) {
    QFont font = before;
    font.setPixelSize(pixels);
    QApplication::setFont(font);
  }
  ~UserFont() { QApplication::setFont(before); }
  UserFont(const UserFont&) = delete;
  UserFont& operator=(const UserFont&) = delete;
  QFont before;
};

}  // namespace

class ThemeTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { Theme::current().apply(ThemeChoice::Light); }

  void allTextCanBeRead_data() { themes(); }
  void allTextCanBeRead() {
    QFETCH(bool, dark);
    const ThemeColors c = dark ? Theme::darkColors() : Theme::lightColors();
    const Tokens surfaces{{"window", c.window}, {"panel", c.panel}, {"raised", c.raised}, {"hover", c.hover}};
    compare({{"text", c.text},
             {"muted", c.muted},
             {"accent_text", c.accent_text},
             {"good_text", c.good_text},
             {"warn_text", c.warn_text},
             {"bad_text", c.bad_text}},
            surfaces, 4.5);
    compare({{"text", c.text}}, {{"pressed", c.pressed}}, 4.5);
    compare({{"on_accent", c.on_accent}}, {{"accent", c.accent}}, 4.5);
  }

  void allGraphicsCanBeSeen_data() { themes(); }
  void allGraphicsCanBeSeen() {
    QFETCH(bool, dark);
    const ThemeColors c = dark ? Theme::darkColors() : Theme::lightColors();
    compare({{"accent", c.accent}, {"good", c.good}, {"warn", c.warn}, {"bad", c.bad}},
            {{"window", c.window}, {"panel", c.panel}, {"raised", c.raised}}, 3);
    Tokens series;
    for (const QColor& color : c.series) series.emplace_back("series", color);
    compare(series, {{"panel", c.panel}}, dark ? 4.5 : 3);
  }

  void seriesStayApart_data() { themes(); }
  void seriesStayApart() {
    QFETCH(bool, dark);
    const ThemeColors c = dark ? Theme::darkColors() : Theme::lightColors();
    for (std::size_t i = 0; i < c.series.size(); ++i)
      for (std::size_t j = i + 1; j < c.series.size(); ++j) {
        const QColor &a = c.series[i], &b = c.series[j];
        const int apart =
            std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
        QVERIFY2(apart > 60, qPrintable(a.name() + " and " + b.name()));
      }
  }

  void theUsersFontIsTheBody() {
    const auto pixels = [](QWidget& widget) {
      widget.ensurePolished();
      return QFontInfo(widget.font()).pixelSize();
    };
    QSignalSpy changed(&Theme::current(), &Theme::changed);
    for (const auto& [size, small, large] : {std::array{13, 11, 15}, {20, 17, 23}, {26, 22, 30}}) {
      const UserFont font(size);
      QLabel body(QStringLiteral("body")), caption(QStringLiteral("caption")), title(QStringLiteral("title"));
      caption.setProperty("caption", true);
      title.setObjectName(QStringLiteral("pageTitle"));
      QPushButton button(QStringLiteral("Start"));
      QCOMPARE(pixels(body), size);
      QCOMPARE(pixels(caption), small);
      QCOMPARE(pixels(title), large);
      QCOMPARE(captionFont(body.font()).pixelSize(), small);
      button.ensurePolished();
      QVERIFY(button.sizeHint().height() >= std::max(28, button.fontMetrics().height()));
    }
    QVERIFY(changed.count() >= 3);
    QCOMPARE(forFont(18), 18);  // a small font makes nothing smaller
  }

  void theDesktopIsFollowedWhileTheProgramRuns() {
    Theme& theme = Theme::current();
    bool is_dark = false;
    theme.setDesktopProbe([&is_dark] { return is_dark; });
    theme.apply(ThemeChoice::System);
    QWidget window;
    window.show();
    const auto tellWindows = [&window] {
      QEvent change(QEvent::ThemeChange);
      QCoreApplication::sendEvent(&window, &change);
    };
    QVERIFY(!theme.colors().is_dark);
    is_dark = true;
    tellWindows();
    QVERIFY(theme.colors().is_dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkColors().window);
    is_dark = false;
    QEvent palette(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(qApp, &palette);
    QVERIFY(!theme.colors().is_dark);
    // Who chose a theme keeps it.
    theme.apply(ThemeChoice::Light);
    is_dark = true;
    tellWindows();
    QVERIFY(!theme.colors().is_dark);
    theme.setDesktopProbe({});
    // The desktop's own colours are asked for below ours, which stay.
    theme.apply(ThemeChoice::Dark);
    tellWindows();
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkColors().window);
    theme.apply(ThemeChoice::System);
    QVERIFY(!theme.colors().is_dark);  // as this desktop is
  }

  void tabsStayWhereTheyAre() {
    TabBar tabs;
    for (const char* title : {"Neighbours", "Map", "Clusters", "Curate"}) tabs.addTab(QLatin1String(title));
    tabs.setExpanding(false);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    QFont bold = tabs.font();
    bold.setWeight(QFont::DemiBold);
    std::vector<QRect> places;
    for (int i = 0; i < tabs.count(); ++i) places.push_back(tabs.tabRect(i));
    for (int chosen = 0; chosen < tabs.count(); ++chosen) {
      tabs.setCurrentIndex(chosen);
      QCoreApplication::processEvents();
      for (int i = 0; i < tabs.count(); ++i) QCOMPARE(tabs.tabRect(i), places[static_cast<std::size_t>(i)]);
      QVERIFY(tabs.tabRect(chosen).width() >=
              QFontMetrics(bold).horizontalAdvance(tabs.tabText(chosen)) + 22);
    }
  }

private:
  static void themes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::ThemeTest)
#include "theme_test.moc"
