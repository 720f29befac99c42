#pragma once

#include <QLabel>
#include <QPushButton>
#include <functional>
#include <utility>

#include "ui/background_jobs.h"
#include "ui/pages/explore/explore_panel.h"
#include "ui/workbench.h"

namespace dinoscope {

class JobStrip;
class NumberBox;

/// A tab whose findings are asked for: one number, the button that starts the work, its progress, what the
/// findings that are shown were made with; they go with the embedding that they are of.
class FindingsPanel : public ExplorePanel {
  Q_OBJECT

public:
  /// Looks for them, in place of a search that goes on.
  void find();
  QPushButton& startButton() { return *m_start; }

protected:
  struct Asking {
    QString label;            ///< of the number
    QString accessible_name;  ///< of its box
    QString start;            ///< on the button
  };
  FindingsPanel(Workbench& workbench, ExploreModel& model, const Asking& asking, NumberBox* number,
                QWidget* parent);

  /// Starts the work for this number.
  virtual void search(double number) = 0;
  /// Nothing was found yet, or what was found is of another embedding.
  virtual void showNothing() = 0;
  /// Photos were excluded or included again: the findings without them.
  virtual void showFound() = 0;

  /// Does the work in the network's lane; found() gets its result while it is still of the embedding.
  template <class R>
  void run(const QString& title, std::function<R(const JobControl&)> work, std::function<void(R)> found) {
    m_job.cancel();
    m_job = m_workbench.jobs().run<R>(
        title, JobLane::Network, std::move(work), this,
        [this, found = std::move(found), basis = basisText()](R result) {
          m_has_found = true;
          m_basis->setText(basis);
          found(std::move(result));
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    watch();
  }

  /// The end of a constructor: nothing was found yet.
  void forget();
  Workbench& workbench() const { return m_workbench; }
  const ExploreModel& model() const { return m_model; }
  /// Whether it can be started, and why not or what it does.
  void allow(bool can, const QString& tip);

private:
  void watch();
  QString basisText() const;

  Workbench& m_workbench;
  ExploreModel& m_model;
  JobHandle m_job;
  bool m_has_found = false;
  NumberBox* m_number;
  QPushButton* m_start;
  QLabel* m_basis;
  JobStrip* m_progress;
};

}  // namespace dinoscope
