#include "engine/runs/run_edits.h"

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_state_file.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestNote = 1 << 20;

fs::path noteFile(const fs::path& run_folder) { return run_folder / "note.txt"; }

void moveFolder(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  if (error)
    throw dataError(sentence("Could not move %1 to %2 (%3); check the permissions.", pathText(from),
                             pathText(to), error.message()));
}

}  // namespace

std::string readRunNote(const fs::path& run_folder) {
  if (!isOnDisk(noteFile(run_folder))) return "";
  return readWholeFile(noteFile(run_folder), kLargestNote);
}

void writeRunNote(const fs::path& run_folder, const std::string& note) {
  if (note.empty())
    diskStorage().removeAll(noteFile(run_folder));
  else
    writeFileAtomically(diskStorage(), noteFile(run_folder), note);
}

fs::path renameRun(const fs::path& run_folder, const std::string& name) {
  if (name.empty() || name.starts_with('.') || name.find('/') != std::string::npos)
    throw dataError(sentence(
        "\"%1\" can't be the name of a run; choose one without / and not beginning with a dot.", name));
  if (isGoingOn(readRunState(RunLayout{run_folder}.state()).value_or(RunStateFile{}).state))
    throw dataError(sentence("The run %1 is going on; stop it before renaming it.", pathText(run_folder)));
  fs::path renamed = run_folder.parent_path() / name;
  if (renamed == run_folder) return run_folder;
  if (isOnDisk(renamed))
    throw dataError(sentence("There is a run named %1 already; choose another name.", name));
  moveFolder(run_folder, renamed);
  return renamed;
}

fs::path restoreRun(const fs::path& trashed, const fs::path& original) {
  fs::path place = freeName(original.parent_path(), original.filename().string());
  moveFolder(trashed, place);
  return place;
}

}  // namespace dinoscope
