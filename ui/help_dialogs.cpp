#include "ui/help_dialogs.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/main_window.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

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

void showShortcuts(MainWindow& window) {
  auto* dialog = new QDialog(&window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("shortcuts"));
  dialog->setWindowTitle(MainWindow::tr("Keyboard shortcuts"));
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
  const auto all = window.actions().all();
  addGroup(*tree, MainWindow::tr("Everywhere"), QList<QAction*>(all.begin(), all.end()));
  for (const Page* page : window.pages()) addGroup(*tree, page->title(), page->QWidget::actions());
  tree->expandAll();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  auto* column = new QVBoxLayout(dialog);
  column->addWidget(tree);
  column->addWidget(buttons);
  dialog->open();
}

void showAbout(QWidget& window) {
  auto* box = new QMessageBox(QMessageBox::NoIcon, MainWindow::tr("About Dinoscope"),
                              MainWindow::tr("Dinoscope %1").arg(QStringLiteral(DINOSCOPE_VERSION)),
                              QMessageBox::Close, &window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setObjectName(QStringLiteral("about"));
  box->setInformativeText(
      MainWindow::tr(
          "A workbench for DINO, self-distillation with no labels: see the crops, train, and browse "
          "what was learned. Everything stays on this machine.\n\n"
          "Free software under the GNU General Public License, version 3 or later. Built on Qt %1, "
          "LibTorch, OpenCV and QCustomPlot; icons by Lucide.")
          .arg(QString::fromLatin1(qVersion())));
  box->open();
}

}  // namespace dinoscope
