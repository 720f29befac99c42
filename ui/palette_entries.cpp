#include "ui/palette_entries.h"

#include <QDir>

#include "ui/icons.h"
#include "ui/main_window.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kPathLength = 56;  // letters of a path that are shown, from its end

PaletteEntry entryOf(QAction& action, const QString& where) {
  QString detail = action.shortcut().toString(QKeySequence::NativeText);
  if (detail.isEmpty()) detail = where;
  return {plainActionText(action), detail, action.icon(), [&action] { action.trigger(); }};
}

QString endOf(const QString& path) {
  return path.size() <= kPathLength ? path : QStringLiteral("…") + path.right(kPathLength);
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window, Workbench& workbench) {
  std::vector<PaletteEntry> entries;
  for (Page* page : window.pages())
    for (QAction* action : page->actions()) {
      if (!action->isEnabled() || action->text().isEmpty()) continue;
      PaletteEntry entry = entryOf(*action, page->title());
      // An action of another page happens where one can see it.
      entry.run = [&window, action, id = page->id()] {
        window.showPage(id);
        action->trigger();
      };
      entries.push_back(std::move(entry));
    }
  for (QAction* action : window.actions().all())
    if (action->isEnabled()) entries.push_back(entryOf(*action, {}));
  for (const QString& folder : window.store().recentFolders())
    entries.push_back({MainWindow::tr("Open %1").arg(endOf(folder)), MainWindow::tr("folder"),
                       themedIcon(QStringLiteral("folder")), [&window, &workbench, folder] {
                         window.showPage(PageId::Data);
                         workbench.openFolder(folder);
                       }});
  for (const RunRecord& run : workbench.runs())
    entries.push_back(
        {MainWindow::tr("Open run %1").arg(QString::fromStdString(run.name)), MainWindow::tr("run"),
         themedIcon(QStringLiteral("history")),
         [&workbench, folder = QString::fromStdString(run.folder.string())] { workbench.openRun(folder); }});
  return entries;
}

}  // namespace dinoscope
