#include "ui/window_menus.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <array>

#include "ui/actions.h"
#include "ui/icons.h"
#include "ui/menu_text.h"
#include "ui/session_store.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

struct MenuWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::WindowMenus)
};

/// "~/photos" of "/home/me/photos".
QString shortPath(const QString& path) {
  const QString home = QDir::homePath();
  return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

void fillRecent(QMenu& menu, SessionStore& store, Workbench& workbench) {
  menu.clear();
  const auto add = [&](const QString& icon, const QStringList& paths) {
    for (const QString& path : paths) {
      QAction* action = menu.addAction(themedIcon(icon), menuText(shortPath(path)));
      QObject::connect(action, &QAction::triggered, &workbench,
                       [&workbench, path] { workbench.present().open(path); });
    }
    if (!paths.isEmpty()) menu.addSeparator();
  };
  add(QStringLiteral("folder"), store.recentFolders());
  add(QStringLiteral("history"), store.recentRuns());
  add(QStringLiteral("file"), store.recentExperiments());
  if (menu.isEmpty())
    menu.addAction(MenuWords::tr("Nothing yet"))->setEnabled(false);
  else
    menu.addAction(MenuWords::tr("Forget these"), &store, &SessionStore::clearRecent);
}

}  // namespace

void buildMenus(QMenuBar& bar, const Actions& actions, const QList<QAction*>& pages, SessionStore& store,
                Workbench& workbench) {
  const std::array<QMenu*, 4> menus{bar.addMenu(MenuWords::tr("&File")), bar.addMenu(MenuWords::tr("&Edit")),
                                    bar.addMenu(MenuWords::tr("&View")), bar.addMenu(MenuWords::tr("&Help"))};
  menus[static_cast<std::size_t>(MenuId::View)]->addActions(pages);
  for (const ActionRow& row : actionRows()) {
    QMenu* menu = menus[static_cast<std::size_t>(row.menu)];
    if (row.begins_section) menu->addSeparator();
    menu->addAction(actions[row.id]);
  }
  auto* recent = new QMenu(MenuWords::tr("Open re&cent"), &bar);
  recent->setIcon(themedIcon(QStringLiteral("clock")));
  QObject::connect(recent, &QMenu::aboutToShow, recent,
                   [recent, &store, &workbench] { fillRecent(*recent, store, workbench); });
  menus.front()->insertMenu(actions[ActionId::Quit], recent);
  menus.front()->insertSeparator(actions[ActionId::Quit]);
}

}  // namespace dinoscope
