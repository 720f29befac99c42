#pragma once

#include <QDir>
#include <QSize>
#include <QStringList>
#include <filesystem>
#include <functional>
#include <memory>

#include "ui/main_window.h"
#include "ui/self_test/machine_load.h"
#include "ui/self_test/ui_stall_meter.h"
#include "ui/self_test/view_latency.h"
#include "ui/self_test/window_driver.h"
#include "ui/workbench.h"

namespace dinoscope {

/// Makes the sessions for a workspace, which is empty at first.
using WorkbenchComposer = std::function<WorkbenchParts(const std::filesystem::path& workspace)>;

/// What the steps measure besides holding or not.
struct SelfTestFigures {
  std::optional<double> start_to_first_crops_s;
  int clicks_to_first_crops = 0;
  int clicks_to_attention = 0;  ///< of a finished run that the command line made
  int clicks_to_neighbors = 0;  ///< from there
  ViewLatency views;
  ViewLatency views_while_training;
  std::int64_t training_steps = 0;
  double images_per_second = 0;
  double loss_start = 0;
  double loss = 0;
  std::optional<double> others_share;  ///< of the machine, while training
};

/// The window under test with what drives and watches it. Its settings and runs lie in `out`.
class Stage {
public:
  static constexpr QSize kUsualSize{1280, 800};

  Stage(const QDir& out, WorkbenchComposer compose, const QSize& window_size = kUsualSize);
  ~Stage();

  /// Opens the window as a start of the program does: with the last session of this stage, if there was one.
  void open();
  /// Destroys the closed window and its workbench.
  void clear();

  MainWindow& window() { return *m_window; }
  bool isOpen() const { return m_window != nullptr && m_window->isVisible(); }
  bool hasWorkbench() const { return m_workbench != nullptr; }
  Workbench& workbench() { return *m_workbench; }
  WindowDriver& driver() { return m_driver; }
  UiStallMeter& meter() { return m_meter; }
  SelfTestFigures& figures() { return m_figures; }

  /// Throws Error (Run) when the window has no such page.
  template <class PageType>
  PageType& page(PageId id) {
    return static_cast<PageType&>(pageOf(id));
  }

  /// Saves NAME-light.png and NAME-dark.png of the window.
  void shoot(const QString& name);
  const QStringList& pictures() const { return m_pictures; }

  /// The run goes on from here on, or no longer.
  void beginTraining();
  void endTraining();

  const QDir& out() const { return m_out; }

private:
  Page& pageOf(PageId id);
  /// Waits until all is laid out and painted.
  void settle();

  QDir m_out;
  WorkbenchComposer m_compose;
  QSize m_window_size;
  UiStallMeter m_meter;
  WindowDriver m_driver;
  SelfTestFigures m_figures;
  QStringList m_pictures;
  std::unique_ptr<MachineLoad> m_load_while_training;
  std::unique_ptr<Workbench> m_workbench;
  std::unique_ptr<MainWindow> m_window;  // last: it uses the workbench
};

}  // namespace dinoscope
