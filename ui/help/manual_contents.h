#pragma once

#include <QTreeWidget>

#include "ui/help/manual_library.h"

namespace dinoscope {

/// The documents of the manual and their headings, as a tree.
class ManualContents : public QTreeWidget {
  Q_OBJECT

public:
  explicit ManualContents(const ManualLibrary& library, QWidget* parent = nullptr);

  /// Makes the nearest heading at or before this the current one; tells nobody.
  void showPlace(const QString& file, int position);

Q_SIGNALS:
  void placeChosen(const ManualPlace& place);

private:
  void addDocument(const ManualDocument& document, QTreeWidgetItem* parent);
  void choose(const QTreeWidgetItem* item);
};

}  // namespace dinoscope
