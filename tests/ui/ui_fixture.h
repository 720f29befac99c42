#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWidget>
#include <memory>

#include "tests/ui/fakes/scripted_explore_session.h"
#include "tests/ui/fakes/scripted_train_session.h"
#include "ui/theme.h"
#include "ui/workbench.h"

namespace dinoscope::test {

/// A workbench on scripted sessions, with a workspace of its own that is gone with it.
struct WorkbenchFixture {
  QTemporaryDir folder;
  ScriptedTrainSession* train = nullptr;      // owned by the workbench
  ScriptedExploreSession* explore = nullptr;  // owned by the workbench
  std::unique_ptr<Workbench> workbench;

  explicit WorkbenchFixture(std::vector<std::filesystem::path> bundled_weights = {}) {
    auto train_session = std::make_unique<ScriptedTrainSession>();
    auto explore_session = std::make_unique<ScriptedExploreSession>();
    train = train_session.get();
    explore = explore_session.get();
    WorkbenchParts parts{std::move(train_session), std::move(explore_session),
                         folder.filePath("runs").toStdString()};
    parts.bundled_weights = std::move(bundled_weights);
    workbench = std::make_unique<Workbench>(std::move(parts));
  }
};

/// The bundled photos: real pictures for tests of the pages.
inline QString samplePhotos() { return QStringLiteral(DINOSCOPE_SOURCE_DIR "/resources/sample-photos"); }

/// Clicks the visible button with this text; false when there is none.
inline bool clickButton(QWidget& within, const QString& text) {
  for (auto* button : within.findChildren<QAbstractButton*>())
    if (button->isVisible() && button->text() == text) {
      QTest::mouseClick(button, Qt::LeftButton);
      return true;
    }
  return false;
}

/// Opens the button's menu with the mouse and chooses this entry; false when there is none.
inline bool chooseFrom(QToolButton& button, const QString& text) {
  bool is_chosen = false;
  // The menu runs an event loop of its own until something is chosen.
  QTimer::singleShot(0, &button, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return;
    for (QAction* action : menu->actions())
      if (action->text() == text && action->isEnabled()) {
        is_chosen = true;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
      }
    menu->close();
  });
  QTest::mouseClick(&button, Qt::LeftButton);
  return is_chosen;
}

/// Shows the widget at this size and leaves a picture in <build>/screenshots/NAME-light.png and -dark.png.
inline void leaveScreenshots(QWidget& widget, const QString& name, const QSize& size = {1280, 800}) {
  const QDir folder(QStringLiteral(DINOSCOPE_BINARY_DIR "/screenshots"));
  folder.mkpath(QStringLiteral("."));
  const ThemeChoice before = Theme::current().choice();
  for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
    Theme::current().apply(choice);
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    widget.grab().save(folder.filePath(name + QLatin1Char('-') + themeChoiceName(choice) + ".png"));
  }
  Theme::current().apply(before);
}

}  // namespace dinoscope::test
