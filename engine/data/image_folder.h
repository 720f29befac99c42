#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/config/data_settings.h"
#include "engine/config/experiment.h"
#include "engine/config/view_settings.h"
#include "engine/core/photo_classes.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"
#include "engine/data/picture_problem.h"

namespace dinoscope {

/// One picture that was found, upright (EXIF orientation applied to width and height).
struct ImageEntry {
  std::string path;  ///< relative to the folder, with '/' between parts: the stable name
  int width = 0;
  int height = 0;
  std::uint64_t bytes = 0;
  std::string format;    ///< "JPEG", "PNG", ... (formatName())
  int class_index = -1;  ///< into ImageFolder::classes(); -1 without classes
};

/// The pictures of a folder, at any depth, sorted by path, so that an index means the same photo on
/// every machine. A value: copy it freely; load() may be called from several threads.
class ImageFolder : public PhotoSet {
public:
  ImageFolder() = default;

  /// Scans settings.folder. What is a picture goes by its content. Reads headers only. A file that is reached
  /// in several ways (links) is one picture, by the first of its paths. Files that can't be used are
  /// collected, never thrown. Throws Error (Data) when the folder is missing, can't be read, or holds no
  /// usable picture, and Error (Cancelled).
  static ImageFolder scan(const DataSettings& settings, const JobControl& control = {});

  const std::filesystem::path& folder() const { return m_folder; }
  const std::vector<ImageEntry>& images() const { return m_images; }
  const std::vector<PhotoClass>& classes() const { return m_classes; }
  const std::vector<ImageProblem>& problems() const { return m_problems; }
  bool hasClasses() const { return !m_classes.empty(); }
  std::filesystem::path pathOf(std::int64_t index) const;
  /// The picture of this relative or absolute path, or the one that is the same file, reached through a link;
  /// -1 when there is none.
  std::int64_t indexOf(const std::filesystem::path& path) const;

  std::int64_t size() const override { return static_cast<std::int64_t>(m_images.size()); }
  Rgb8Image load(std::int64_t index) const override;
  void loadInto(std::int64_t index, Rgb8Image& photo) const override;
  std::size_t bytesInWork(std::int64_t index) const override;

  std::string origin() const override;
  std::string nameOf(std::int64_t index) const override;
  int classOf(std::int64_t index) const override;
  std::vector<std::string> classNames() const override;
  FileStamp stampOf(std::int64_t index) const override;
  std::vector<std::string> problemSentences() const override;
  std::vector<std::string> remarks() const override;
  Rgb8Image loadPinned(const std::filesystem::path& path) const override;

  /// From now on loads photos with no more detail than these views can use (eighthsForViews): JPEGs decode
  /// several times as fast where they are large, and the views differ slightly. data.scaled_decoding.
  void limitDetailTo(const ViewSettings& views) { m_views = views; }

private:
  void findClasses(const std::string& class_level);
  void takeLabels(const std::vector<std::string>& labels);
  void keepOneOfEach(const std::vector<FileIdentity>& identities, std::vector<std::string>& labels);
  int eighthsOf(const ImageEntry& entry) const;

  std::filesystem::path m_folder;
  std::vector<ImageEntry> m_images;
  std::vector<PhotoClass> m_classes;
  std::vector<ImageProblem> m_problems;
  /// Sorted: which file each picture is.
  std::vector<std::pair<FileIdentity, std::int64_t>> m_identities;
  std::vector<std::string> m_remarks;
  std::optional<ViewSettings> m_views;  // that detail is limited to
};

/// The photos of an experiment's data.folder, with no more detail than its views need where
/// data.scaled_decoding says so. Throws as ImageFolder::scan() does.
std::unique_ptr<PhotoSet> openPhotoFolder(const Experiment& experiment, const JobControl& control);

}  // namespace dinoscope
