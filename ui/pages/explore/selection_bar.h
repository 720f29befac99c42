#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <memory>
#include <vector>

#include "ui/view_models/scored_photo_model.h"

namespace dinoscope {

/// What can be done with the photos that are selected: look why they are similar, pin, exclude, list.
class SelectionBar : public QWidget {
  Q_OBJECT

public:
  explicit SelectionBar(QWidget* parent = nullptr);

  /// How many photos are selected of those shown; the name of the photo that is asked for, and why the
  /// selected ones can't be compared with it, empty when they can.
  void showSelection(int selected, int shown, const QString& asked, const QString& reason_against);

  QPushButton& compareButton() { return *m_compare; }
  QPushButton& pinButton() { return *m_pin; }
  QPushButton& excludeButton() { return *m_exclude; }
  QPushButton& exportButton() { return *m_export; }
  QPushButton& clearButton() { return *m_clear; }

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
