#pragma once

#include <memory>
#include <string>

#include "ui/preferences.h"
#include "ui/workbench.h"

namespace dinoscope::gui {

/// The real sessions on this machine's device, with the runs in `workspace`. Explore computes with
/// `browsing_threads` threads; 0: one a core.
WorkbenchParts composeWorkbench(const std::filesystem::path& workspace, int browsing_threads);

/// A workbench as the user prefers it. Where the folder for runs can't be had (a disk that is not connected),
/// the usual one takes its place and `problem` says why. Throws Error (Data) when that can't be had either.
std::unique_ptr<Workbench> openWorkbench(const Preferences& preferences, std::string& problem);

}  // namespace dinoscope::gui
