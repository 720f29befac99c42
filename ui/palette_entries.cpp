#include "ui/palette_entries.h"

#include <QCoreApplication>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/pages/page.h"
#include "ui/path_text.h"
#include "ui/session_store.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kPathLength = 56;  // letters of a path that are shown, from its end

struct PaletteWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::PaletteEntries)
};

/// Why the action can't be done now, as its tooltip says; empty when it can.
QString reasonAgainst(const QAction& action) {
  if (action.isEnabled()) return {};
  const QString tip = action.toolTip();
  // A tooltip that nobody gave it is its name.
  const bool is_name = tip == plainActionText(action) || tip == action.iconText() || tip.isEmpty();
  return is_name ? PaletteWords::tr("Not possible now") : tip;
}

PaletteEntry entryOf(QAction& action, const QString& where) {
  QString detail = action.shortcut().toString(QKeySequence::NativeText);
  if (detail.isEmpty()) detail = where;
  return {plainActionText(action), detail, action.icon(), [&action] { action.trigger(); },
          reasonAgainst(action)};
}

QString endOf(const QString& path) {
  return path.size() <= kPathLength ? path : QStringLiteral("…") + path.right(kPathLength);
}

}  // namespace

std::vector<PaletteEntry> paletteEntries(const std::vector<Page*>& pages, const QList<QAction*>& everywhere,
                                         const SessionStore& store, Workbench& workbench) {
  std::vector<PaletteEntry> entries;
  for (Page* page : pages)
    for (QAction* action : page->actions()) {
      if (action->text().isEmpty()) continue;
      PaletteEntry entry = entryOf(*action, page->title());
      // An action of another page happens where one can see it.
      entry.run = [&workbench, action, id = page->id()] {
        workbench.requestPage(id);
        action->trigger();
      };
      entries.push_back(std::move(entry));
    }
  for (QAction* action : everywhere) entries.push_back(entryOf(*action, {}));
  for (const QString& folder : store.recentFolders())
    entries.push_back({PaletteWords::tr("Open %1").arg(endOf(folder)), PaletteWords::tr("folder"),
                       themedIcon(QStringLiteral("folder")), [&workbench, folder] {
                         workbench.requestPage(PageId::Data);
                         workbench.present().openFolder(folder);
                       }});
  for (const RunRecord& run : workbench.runs())
    entries.push_back({PaletteWords::tr("Open run %1").arg(toText(run.name)), PaletteWords::tr("run"),
                       themedIcon(QStringLiteral("history")),
                       [&workbench, folder = toText(run.folder)] { workbench.present().openRun(folder); }});
  return entries;
}

}  // namespace dinoscope
