#pragma once

#include <QWidget>
#include <vector>

#include "ui/view_models/scored_photo_model.h"

namespace dinoscope {

class ExploreModel;

/// Findings without the photos that were left out of the data since the folder was embedded.
std::vector<ScoredPhoto> withoutLeftOut(const ExploreModel& model, std::vector<ScoredPhoto> photos);

/// One tab of the Explore page: it shows findings, from which photos can be selected and gone on from.
class ExplorePanel : public QWidget {
  Q_OBJECT

public:
  using QWidget::QWidget;

  /// What the user selected, for lists and exclusion; empty for none.
  virtual std::vector<ScoredPhoto> selected() const = 0;
  /// All photos that the panel shows now.
  virtual std::vector<ScoredPhoto> shown() const = 0;
  virtual void clearSelection() = 0;

Q_SIGNALS:
  void selectionEdited();
  /// A photo to go on from.
  void chosen(std::int64_t index);
  void failed(const QString& sentence);
};

}  // namespace dinoscope
