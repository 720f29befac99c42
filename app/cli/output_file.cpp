#include "app/cli/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <system_error>

#include "engine/core/error.h"
#include "engine/core/path_text.h"

namespace dinoscope::cli {
namespace {

namespace fs = std::filesystem;

std::string inLowerCase(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// Writes a byte into a file of its own and takes it away again: rights alone do not tell of a full or a
/// read-only disk. 0, or why it can't be written.
int errorOfWritingInto(const fs::path& folder) {
  const fs::path trial = folder / (".dinoscope-trial-" + std::to_string(::getpid()));
  const int file = ::open(trial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file < 0) return errno;
  int error = ::write(file, ".", 1) == 1 ? 0 : errno;
  if (::close(file) != 0 && error == 0) error = errno;
  ::unlink(trial.c_str());
  return error;
}

void requireWritable(const std::string& option, const fs::path& target, const fs::path& folder) {
  if (const int error = errorOfWritingInto(folder); error != 0)
    throw dataError(option + " " + pathText(target) + " can't be written: " + pathText(folder) +
                    " takes no file (" + std::generic_category().message(error) +
                    "); check the folder, its permissions and the room on its disk.");
}

fs::path folderOf(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

}  // namespace

void requireOutputFile(const std::string& option, const fs::path& file, const OutputFormat& format) {
  const std::string ending = inLowerCase(file.extension().string());
  if (!ending.empty() && ending != format.ending)
    throw settingsError(option + " writes " + format.name + ", but " + pathText(file.filename()) +
                        " is called otherwise; let the name end in " + format.ending + ".");
  std::error_code error;
  const fs::file_status there = fs::status(file, error);
  if (!file.has_filename() || (fs::exists(there) && !fs::is_regular_file(there)))
    throw dataError(option + " " + pathText(file) + " is not a file; name the file to write.");
  const fs::path folder = folderOf(file);
  if (!fs::is_directory(folder, error))
    throw dataError(option + " " + pathText(file) + " can't be written: there is no folder " +
                    pathText(folder) + "; make it, or choose another.");
  requireWritable(option, file, folder);
}

void requireOutputFolder(const std::string& option, const fs::path& folder) {
  std::error_code error;
  fs::path there = fs::absolute(folder).lexically_normal();
  while (!fs::exists(there, error) && there.has_relative_path()) there = there.parent_path();
  if (!fs::is_directory(there, error))
    throw dataError(option + " " + pathText(folder) + " can't be made: " + pathText(there) +
                    " is not a folder; choose another.");
  requireWritable(option, folder, there);
}

}  // namespace dinoscope::cli
