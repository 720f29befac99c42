#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/view_models/scored_photo_model.h"

namespace dinoscope {

/// What can be done with the photos that are selected: look why, watch, leave out of the data, list.
class SelectionBar : public QWidget {
  Q_OBJECT

public:
  explicit SelectionBar(QWidget* parent = nullptr);

  /// How many photos are selected of those shown. `can_compare`: whether there is a photo of the folder that
  /// they can be compared with.
  void show(int selected, int shown, bool can_compare);

  QPushButton& compareButton() { return *m_compare; }
  QPushButton& pinButton() { return *m_pin; }
  QPushButton& excludeButton() { return *m_exclude; }
  QPushButton& exportButton() { return *m_export; }

Q_SIGNALS:
  void clearRequested();

private:
  QLabel* m_text;
  QPushButton* m_compare;
  QPushButton* m_pin;
  QPushButton* m_exclude;
  QPushButton* m_export;
  QPushButton* m_clear;
};

/// The list as a table: path (relative to the folder), class, score.
QString photoTable(const ImageFolder& folder, const std::vector<ScoredPhoto>& photos);

}  // namespace dinoscope
