#pragma once

#include <QString>

namespace dinoscope {

/// What a user chooses once for the program, not for an experiment; the theme is chosen in the menu as well,
/// and so by itself (SessionStore::theme).
struct Preferences {
  QString language;          ///< the code of one of languages(); empty: as the system
  QString workspace;         ///< the folder that holds one folder a run; empty: the usual one
  int browsing_threads = 0;  ///< what Explore computes with; 0: as many as the machine has cores
  int thumbnails_mb = 256;   ///< memory for small pictures of photos

  /// What only a start of the program takes over: all but the thumbnails.
  bool needsRestart(const Preferences& before) const {
    return language != before.language || workspace != before.workspace ||
           browsing_threads != before.browsing_threads;
  }
  bool operator==(const Preferences&) const = default;
};

}  // namespace dinoscope
