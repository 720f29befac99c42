#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/core/events.h"
#include "engine/io/storage.h"

namespace dinoscope {

/// The attention maps of one pinned photo over a run, as a run's snapshots/ keeps them:
///
///   snapshots/owl-3fa94c01/photo.ppm            the photo as the network saw it
///   snapshots/owl-3fa94c01/step-0000000100.pgm  its maps after 100 steps, one head below the other
///
/// Netpbm files, so that any viewer opens them. A map is 16-bit: 65535 is the largest value of its head, and
/// the comments say what that was ("# heads 3", "# scale 0.0421 0.0389 0.0671").
struct SnapshotSeries {
  std::filesystem::path folder;
  std::string photo;                ///< path of the photo, the bytes of its name as they are
  std::vector<std::int64_t> steps;  ///< ascending
};

/// Keeps a snapshot; one of the same photo and step is replaced. Throws Error (Run).
void writeSnapshot(Storage& storage, const std::filesystem::path& snapshots,
                   const AttentionSnapshot& snapshot);

/// All photos that have snapshots, by name; what is damaged is left out. Empty when there are none.
/// Throws StorageError when a folder can't be listed.
std::vector<SnapshotSeries> listSnapshots(const std::filesystem::path& snapshots);

/// One snapshot of a series. Throws Error (Data) with one sentence when it is missing or damaged.
AttentionSnapshot readSnapshot(const SnapshotSeries& series, std::int64_t step);

/// Removes the snapshots after more than `completed_steps` steps, which a killed run drew beyond its
/// checkpoint. Throws Error (Run).
void dropSnapshotsAfter(Storage& storage, const std::filesystem::path& snapshots,
                        std::int64_t completed_steps);

}  // namespace dinoscope
