#include "app/gui/sessions.h"

#include "engine/compute/compute_device.h"
#include "engine/compute/machine_facts.h"
#include "engine/data/image_folder.h"
#include "engine/io/bundled_files.h"
#include "engine/run/training_run.h"
#include "ui/dbus_desktop.h"
#include "ui/path_text.h"

namespace dinoscope::gui {
namespace {

constexpr double kDryRunSeconds = 6;

}  // namespace

WorkbenchParts composeWorkbench(const std::filesystem::path& workspace, int browsing_threads) {
  setComputeThreads(browsing_threads);  // LibTorch starts with one thread; a run's own setting comes later
  WorkbenchParts parts;
  parts.train_session = makeTrainSession(openPhotoFolder, /*behind_a_window=*/true);
  parts.explore_session = makeExploreSession("auto", browsing_threads);
  parts.workspace = workspace;
  parts.machine = machineFacts();
  parts.dry_run = [](const Experiment& experiment, const JobControl& control) {
    return measureDryRun(openPhotoFolder, experiment, kDryRunSeconds, control, /*behind_a_window=*/true);
  };
  parts.device = describeDevice(resolveDevice("auto"));
  parts.bundled_weights = bundledWeights();
  parts.desktop = std::make_unique<DBusDesktop>();
  return parts;
}

std::unique_ptr<Workbench> openWorkbench(const Preferences& preferences, std::string& problem) {
  const int threads = preferences.browsing_threads;
  const auto usual = defaultWorkspace();
  if (!preferences.workspace.isEmpty()) try {
      return std::make_unique<Workbench>(composeWorkbench(toPath(preferences.workspace), threads));
    } catch (const Error& error) {
      problem = error.what();
    }
  return std::make_unique<Workbench>(composeWorkbench(usual, threads));
}

}  // namespace dinoscope::gui
