#pragma once

#include <QFrame>
#include <QLabel>

namespace dinoscope {

class BarList;
class Histogram;
class ImageFolder;

/// What is in the folder, in numbers; choosing a class shows its photos alone.
class SummaryPanel : public QFrame {
  Q_OBJECT

public:
  explicit SummaryPanel(QWidget* parent = nullptr);

  void showFolder(const ImageFolder& folder);
  /// -1 for all.
  void showClass(int class_index);

Q_SIGNALS:
  /// -1 for all.
  void classChosen(int class_index);

private:
  QLabel* m_photos;
  QLabel* m_details;
  QLabel* m_classes_heading;
  BarList* m_classes;
  Histogram* m_sizes;
  Histogram* m_aspects;
};

}  // namespace dinoscope
