#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/core/photo_set.h"
#include "engine/core/progress.h"
#include "engine/run_files/photo_list.h"

namespace dinoscope {

/// Opens the photos in an experiment's data.folder; on a machine without image libraries, says so. Throws
/// Error (Data, Cancelled).
using OpenPhotos =
    std::function<std::unique_ptr<PhotoSet>(const Experiment& experiment, const JobControl& control)>;

/// The photos that an experiment names: decoded ones (DecodedImages) where data.folder is a file of them,
/// what `open_folder` gives where it is a folder. Throws Error (Settings, Data, Cancelled).
std::unique_ptr<PhotoSet> openPhotos(const OpenPhotos& open_folder, const Experiment& experiment,
                                     const JobControl& control);

/// What became of a run's photos since it began.
struct PhotoChanges {
  std::int64_t gone = 0;
  std::int64_t changed = 0;  ///< another size or time
  std::int64_t came = 0;     ///< in the folder, but not in the run

  bool isNone() const { return gone == 0 && changed == 0 && came == 0; }
};

/// The photos of a run that goes on: those that it began with, in their order, whatever has become of the
/// folder. Those that are gone can't be read, those that came take no part. So an index, the split, the order
/// of an epoch and the steps in it mean what they meant.
class RememberedPhotos final : public PhotoSet {
public:
  /// `now`: what is in the folder today.
  RememberedPhotos(std::unique_ptr<PhotoSet> now, std::vector<ListedPhoto> listed);

  const PhotoChanges& changes() const { return m_changes; }

  std::int64_t size() const override { return static_cast<std::int64_t>(m_listed.size()); }
  Rgb8Image load(std::int64_t index) const override;
  void loadInto(std::int64_t index, Rgb8Image& photo) const override;
  std::size_t bytesInWork(std::int64_t index) const override;
  std::string origin() const override { return m_now->origin(); }
  std::string nameOf(std::int64_t index) const override;
  int classOf(std::int64_t index) const override;
  std::vector<std::string> classNames() const override { return m_now->classNames(); }
  FileStamp stampOf(std::int64_t index) const override;
  std::vector<std::string> problemSentences() const override { return m_now->problemSentences(); }
  Rgb8Image loadPinned(const std::filesystem::path& path) const override { return m_now->loadPinned(path); }

private:
  std::int64_t placeNow(std::int64_t index) const;

  const std::unique_ptr<PhotoSet> m_now;
  const std::vector<ListedPhoto> m_listed;
  std::vector<std::int64_t> m_places;  // in m_now, of each listed photo; -1: gone
  PhotoChanges m_changes;
};

/// Opens the photos of a run: of one that goes on (`list`: its photos.tsv) those that it began with, of a new
/// one, and of one that kept no list, all. `report` takes sentences on what changed and what can't be used.
std::unique_ptr<PhotoSet> openRunPhotos(const OpenPhotos& open, const Experiment& experiment,
                                        const std::filesystem::path& list, const JobControl& control,
                                        const std::function<void(const std::string&)>& report = {});

/// "3 of the run's 60 photos are gone ..., 60 photos came ...", with what that means; empty when nothing
/// changed.
std::string sentenceOn(const PhotoChanges& changes, const PhotoSet& photos);

}  // namespace dinoscope
