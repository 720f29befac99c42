#include "ui/help/help_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/pages/page.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

struct HelpWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::HelpDialogs)
};

QString shortcutsOf(const QAction& action) {
  QStringList texts;
  for (const QKeySequence& keys : action.shortcuts()) texts << keys.toString(QKeySequence::NativeText);
  return texts.join(QStringLiteral(", "));
}

void addGroup(QTreeWidget& tree, const QString& title, const QList<QAction*>& actions) {
  auto* group = new QTreeWidgetItem({title});
  for (const QAction* action : actions)
    if (!action->shortcut().isEmpty())
      group->addChild(new QTreeWidgetItem({plainActionText(*action), shortcutsOf(*action)}));
  if (group->childCount() == 0) {
    delete group;
    return;
  }
  QFont bold = tree.font();
  bold.setWeight(QFont::DemiBold);
  group->setFont(0, bold);
  group->setFlags(Qt::ItemIsEnabled);
  tree.addTopLevelItem(group);
}

}  // namespace

void showShortcuts(QWidget& window, const QList<QAction*>& everywhere, const std::vector<Page*>& pages) {
  auto* dialog = new QDialog(&window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("shortcuts"));
  dialog->setWindowTitle(HelpWords::tr("Keyboard shortcuts"));
  dialog->resize(520, 560);
  auto* tree = new QTreeWidget;
  tree->setAccessibleName(dialog->windowTitle());
  tree->setColumnCount(2);
  tree->setHeaderHidden(true);
  tree->setRootIsDecorated(false);
  tree->setIndentation(kGrid);
  tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  tree->header()->setStretchLastSection(false);
  addGroup(*tree, HelpWords::tr("Everywhere"), everywhere);
  for (const Page* page : pages) addGroup(*tree, page->title(), page->QWidget::actions());
  tree->expandAll();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* column = new QVBoxLayout(dialog);
  column->addWidget(tree);
  column->addWidget(buttons);
  dialog->open();
}

void showAbout(QWidget& window) {
  auto* box = new QMessageBox(QMessageBox::NoIcon, HelpWords::tr("About Dinoscope"),
                              HelpWords::tr("Dinoscope %1").arg(QStringLiteral(DINOSCOPE_VERSION)),
                              QMessageBox::Close, &window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setObjectName(QStringLiteral("about"));
  box->setInformativeText(
      HelpWords::tr(
          "A workbench for DINO, self-distillation with no labels: see the crops, train, and browse "
          "what was learned. Everything stays on this machine.\n\n"
          "Free software under the GNU General Public License, version 3 or later. Built on Qt %1, "
          "LibTorch, OpenCV and QCustomPlot; icons by Lucide.")
          .arg(QString::fromLatin1(qVersion())));
  box->open();
}

}  // namespace dinoscope
