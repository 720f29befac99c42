#pragma once

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <memory>

#include "ui/background_jobs.h"

namespace dinoscope {

class BarList;
class Histogram;
class ImageFolder;
struct FolderSummary;

/// What is in the folder, in numbers; choosing a class shows its photos alone.
class SummaryPanel : public QFrame {
  Q_OBJECT

public:
  explicit SummaryPanel(BackgroundJobs& jobs, QWidget* parent = nullptr);

  /// Counts and classes at once; sizes and formats as soon as they are summed up.
  void showFolder(const std::shared_ptr<const ImageFolder>& folder);
  /// -1 for all.
  void showClass(int class_index);
  /// In the menu of a class.
  void offer(QAction* action);

Q_SIGNALS:
  /// -1 for all.
  void classChosen(int class_index);

private:
  void showSummary(const FolderSummary& summary);

  BackgroundJobs& m_jobs;
  JobHandle m_summing;
  QLabel* m_photos;
  QLabel* m_remarks;
  QLabel* m_details;
  QLabel* m_classes_heading;
  BarList* m_classes;
  Histogram* m_sizes;
  Histogram* m_aspects;
};

}  // namespace dinoscope
