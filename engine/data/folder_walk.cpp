#include "engine/data/folder_walk.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <string_view>
#include <system_error>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/resource_error.h"
#include "engine/core/sentence.h"
#include "engine/data/decode.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;

/// True when `path` is `folder` or lies in it; both canonical.
bool isInside(const fs::path& path, const fs::path& folder) {
  return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

/// Throws ResourceError where something lacks: a folder that is listed in part would lose photos in silence.
std::error_code readEntries(const fs::path& folder, std::vector<fs::directory_entry>& entries) {
  entries.clear();
  std::error_code error;
  fs::directory_iterator next(folder, error);
  for (; !error && next != fs::directory_iterator(); next.increment(error)) entries.push_back(*next);
  if (error && !isTroubleOfFile(error)) throw lackWhileReading(folder, error);
  return error;
}

/// What an entry is, links followed; not_found for a link to nothing.
fs::file_type typeOf(const fs::directory_entry& entry) {
  std::error_code error;
  // What the listing said already costs no call of the system.
  if (entry.is_regular_file(error)) return fs::file_type::regular;
  if (entry.is_directory(error)) return fs::file_type::directory;
  const fs::file_type type = entry.status(error).type();
  if (type == fs::file_type::none && !isTroubleOfFile(error)) throw lackWhileReading(entry.path(), error);
  return type;
}

/// Folders that nobody put photos into: Synology's and QNAP's thumbnails and trash, Windows', macOS' and
/// Linux'. Those that begin with a point are hidden anyway.
bool isOfSystem(std::string name) {
  constexpr std::array<std::string_view, 13> kNames{"@eadir",
                                                    "@recycle",
                                                    "@recently-snapshot",
                                                    "@tmp",
                                                    "#recycle",
                                                    "#snapshot",
                                                    "$recycle.bin",
                                                    "recycler",
                                                    "lost+found",
                                                    "__macosx",
                                                    "found.000",
                                                    "system volume information",
                                                    "network trash folder"};
  std::transform(name.begin(), name.end(), name.begin(),
                 [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// The VOC devkit's: photos in JPEGImages beside their descriptions, lists and masks.
bool isVocTree(const std::vector<fs::directory_entry>& entries) {
  const auto has = [&](const char* name) {
    return std::any_of(entries.begin(), entries.end(), [name](const fs::directory_entry& entry) {
      std::error_code error;
      return entry.path().filename() == name && entry.is_directory(error);
    });
  };
  return has("JPEGImages") && (has("ImageSets") || has("Annotations") || has("SegmentationClass"));
}

class Walk {
public:
  Walk(const fs::path& folder, ExcludeRules& exclude, const JobControl& control)
      : m_exclude(exclude), m_control(control) {
    std::error_code error;
    m_trees.insert(fs::canonical(folder, error));
    m_waiting.push_back({folder, ""});
  }

  FolderContent run() {
    while (!m_waiting.empty()) {
      const Folder next = m_waiting.back();
      m_waiting.pop_back();
      list(next);
      m_control.throwIfCancelled();
      m_control.report(phrase("Looking for photos"), static_cast<std::int64_t>(m_content.files.size()), 0);
    }
    // std::string compares bytes as unsigned: the same order on every machine.
    std::sort(m_content.files.begin(), m_content.files.end());
    std::sort(m_content.unlisted.begin(), m_content.unlisted.end());
    std::sort(m_content.voc_trees.begin(), m_content.voc_trees.end());
    return std::move(m_content);
  }

private:
  struct Folder {
    fs::path path;
    std::string relative;  // "" for the root, else ending in '/'
  };

  void list(const Folder& folder) {
    std::vector<fs::directory_entry> sorted;
    const std::error_code error =
        retryLacks(m_control.stop, [&] { return readEntries(folder.path, sorted); });
    if (error) {
      if (folder.relative.empty())
        throw dataError(sentence("The folder %1 can't be listed: %2; check who may read it.",
                                 pathText(folder.path), error.message()));
      m_content.problems.push_back({folder.relative, sentence("can't be listed: %1", error.message())});
    }
    // Which of two links to the same place is followed must not depend on the disk's order.
    std::sort(sorted.begin(), sorted.end());
    if (isVocTree(sorted)) {
      m_content.voc_trees.push_back(folder.relative);
      std::erase_if(sorted,
                    [](const fs::directory_entry& entry) { return entry.path().filename() != "JPEGImages"; });
    }
    for (const fs::directory_entry& entry : sorted) visit(entry, folder.relative);
  }

  void visit(const fs::directory_entry& entry, const std::string& parent) {
    const std::string name = entry.path().filename().string();
    const std::string relative = parent + name;
    if (name.starts_with('.') || m_exclude.excludes(relative)) return;
    std::error_code error;
    const fs::file_type type = retryLacks(m_control.stop, [&] { return typeOf(entry); });
    if (type == fs::file_type::directory) {
      if (isOfSystem(name))
        m_content.unlisted.push_back(relative);
      else if (!entry.is_symlink(error) || isNewTree(entry.path()))
        m_waiting.push_back({entry.path(), relative + "/"});
    } else if (type == fs::file_type::regular) {
      m_content.files.push_back(relative);
    } else if (hasImageExtension(entry.path())) {
      m_content.problems.push_back({relative, type == fs::file_type::not_found
                                                  ? phrase("is a link to nothing")
                                              : type == fs::file_type::none ? phrase("can't be looked at")
                                                                            : phrase("is not a file")});
    }
  }

  /// Notes the target of a link to a folder; false when it lies in, or holds, what is walked already.
  bool isNewTree(const fs::path& link) {
    std::error_code error;
    const fs::path target = fs::canonical(link, error);
    if (error) return false;
    const bool is_known = std::any_of(m_trees.begin(), m_trees.end(), [&](const fs::path& tree) {
      return isInside(target, tree) || isInside(tree, target);
    });
    if (!is_known) m_trees.insert(target);
    return !is_known;
  }

  ExcludeRules& m_exclude;
  const JobControl& m_control;
  std::set<fs::path> m_trees;  // canonical: the folder itself and what links outside of it lead to
  std::vector<Folder> m_waiting;
  FolderContent m_content;
};

}  // namespace

FolderContent walkFolder(const fs::path& folder, ExcludeRules& exclude, const JobControl& control) {
  return Walk(folder, exclude, control).run();
}

}  // namespace dinoscope
