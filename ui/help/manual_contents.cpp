#include "ui/help/manual_contents.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kFileRole = Qt::UserRole;
constexpr int kAnchorRole = Qt::UserRole + 1;
constexpr int kPositionRole = Qt::UserRole + 2;

}  // namespace

ManualContents::ManualContents(const ManualLibrary& library, QWidget* parent) : QTreeWidget(parent) {
  setObjectName(QStringLiteral("manualContents"));
  setAccessibleName(tr("Contents"));
  setHeaderHidden(true);
  setProperty("flat", true);
  setIndentation(kSectionGap);
  setTextElideMode(Qt::ElideRight);
  QTreeWidgetItem* developers = nullptr;
  for (const ManualDocument& document : library.documents()) {
    if (document.part == ManualPart::Developers && developers == nullptr) {
      developers = new QTreeWidgetItem(this, {tr("For developers")});
      developers->setFlags(Qt::ItemIsEnabled);
    }
    addDocument(document, document.part == ManualPart::Developers ? developers : nullptr);
  }
  connect(this, &QTreeWidget::currentItemChanged, this,
          [this](const QTreeWidgetItem* item) { choose(item); });
  // Also of the entry that is current already: somebody scrolled away from it.
  connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) { choose(item); });
  connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { choose(item); });
}

void ManualContents::addDocument(const ManualDocument& document, QTreeWidgetItem* parent) {
  const auto make = [&document](QTreeWidgetItem* above, const QString& text, const QString& anchor,
                                int position) {
    auto* item = new QTreeWidgetItem(above, {text});
    item->setToolTip(0, text);
    item->setData(0, kFileRole, document.file);
    item->setData(0, kAnchorRole, anchor);
    item->setData(0, kPositionRole, position);
    return item;
  };
  QTreeWidgetItem* top = make(parent, document.title, {}, 0);
  if (parent == nullptr) addTopLevelItem(top);
  QTreeWidgetItem* chapter = top;
  for (const ManualHeading& heading : document.headings) {
    if (heading.level < 2 || heading.level > 3) continue;
    QTreeWidgetItem* item =
        make(heading.level == 2 ? top : chapter, heading.text, heading.anchor, heading.position);
    if (heading.level == 2) chapter = item;
  }
}

void ManualContents::choose(const QTreeWidgetItem* item) {
  if (item == nullptr || item->data(0, kFileRole).toString().isEmpty()) return;
  Q_EMIT placeChosen({item->data(0, kFileRole).toString(), item->data(0, kAnchorRole).toString()});
}

void ManualContents::showPlace(const QString& file, int position) {
  QTreeWidgetItem* nearest = nullptr;
  for (QTreeWidgetItemIterator each(this); *each != nullptr; ++each)
    if ((*each)->data(0, kFileRole).toString() == file && (*each)->data(0, kPositionRole).toInt() <= position)
      nearest = *each;
  const QSignalBlocker quiet(this);
  setCurrentItem(nearest);
  if (nearest == nullptr) return;
  for (QTreeWidgetItem* above = nearest->parent(); above != nullptr; above = above->parent())
    above->setExpanded(true);
  if (nearest->parent() == nullptr) nearest->setExpanded(true);
  scrollToItem(nearest);
}

}  // namespace dinoscope
