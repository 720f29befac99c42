#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <optional>
#include <vector>

#include "engine/core/diagnosis.h"

class QPushButton;

namespace dinoscope {

class RunModel;

/// What the watchdog says of the run, while it lasts: what was seen and since when, the likely cause, and a
/// button for each remedy. Apart from the page's own banner, so that a photo that can't be read does not take
/// its place. Shows the most urgent of several.
class DiagnosisBanner : public QFrame {
  Q_OBJECT

public:
  explicit DiagnosisBanner(RunModel& run, QWidget* parent = nullptr);

  const std::optional<Diagnosis>& shown() const { return m_shown; }
  QString sentence() const { return m_seen->text(); }
  /// The buttons of the remedies, the most promising first; what is said only is not among them.
  const std::vector<QPushButton*>& remedyButtons() const { return m_buttons; }

Q_SIGNALS:
  void remedyChosen(const Remedy& remedy);
  /// Go on as if nothing were, of a run that was paused for it.
  void goOnChosen();

private:
  void refresh();
  void present(const Diagnosis& diagnosis, std::size_t others);
  void fillRemedies(const Diagnosis& diagnosis);
  void updateIcon();

  RunModel& m_run;
  std::optional<Diagnosis> m_shown;
  std::vector<Diagnosis> m_dismissed;
  QLabel* m_icon;
  QLabel* m_title;
  QLabel* m_seen;
  QLabel* m_cause;
  QWidget* m_remedies;
  QHBoxLayout* m_remedy_row;
  std::vector<QPushButton*> m_buttons;
};

}  // namespace dinoscope
