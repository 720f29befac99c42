#include "engine/run_files/snapshot_files.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr auto kPhoto = "photo.ppm";
constexpr std::uint64_t kLargestFile = std::uint64_t{256} << 20;
constexpr double kLargestLevel = 65535;

/// "owl-3fa94c01": the photo's name for a person, and what keeps two of the same name apart.
std::string seriesName(const std::string& photo) {
  std::array<char, 16> mark{};
  std::snprintf(mark.data(), mark.size(), "-%08x", crc32(std::as_bytes(std::span(photo))));
  return fs::path(photo).stem().string() + mark.data();
}

std::string stepName(std::int64_t step) {
  std::array<char, 40> name{};
  std::snprintf(name.data(), name.size(), "step-%010lld.pgm", static_cast<long long>(step));
  return name.data();
}

std::optional<std::int64_t> stepOf(const fs::path& file) {
  long long step = -1;
  int length = 0;
  const std::string name = file.filename().string();
  if (std::sscanf(name.c_str(), "step-%lld.pgm%n", &step, &length) != 1) return std::nullopt;
  if (step < 0 || static_cast<std::size_t>(length) != name.size()) return std::nullopt;
  return step;
}

std::string ppmBytes(const AttentionSnapshot& snapshot) {
  const Rgb8Image& photo = snapshot.photo;
  return "P6\n# photo " + Json(pathText(snapshot.path)).dump() + "\n" + std::to_string(photo.width) + " " +
         std::to_string(photo.height) + "\n255\n" + std::string(photo.pixels.begin(), photo.pixels.end());
}

std::string pgmBytes(const std::vector<FloatMap>& heads) {
  const FloatMap& first = heads.front();
  std::ostringstream scales;
  scales.precision(9);
  std::string levels;
  for (const FloatMap& head : heads) {
    const float largest = *std::max_element(head.values.begin(), head.values.end());
    const double scale = std::isfinite(largest) && largest > 0 ? largest : 1;
    scales << ' ' << scale;
    for (const float value : head.values) {
      const double share = std::isfinite(value) ? std::clamp(value / scale, 0.0, 1.0) : 0;
      const auto level = static_cast<std::uint16_t>(std::lround(share * kLargestLevel));
      levels += static_cast<char>(level >> 8);
      levels += static_cast<char>(level & 0xFF);
    }
  }
  return "P5\n# heads " + std::to_string(heads.size()) + "\n# scale" + scales.str() + "\n" +
         std::to_string(first.width) + " " +
         std::to_string(static_cast<std::size_t>(first.height) * heads.size()) + "\n65535\n" + levels;
}

/// A Netpbm file of this folder: its comments, size and raw levels.
struct Netpbm {
  std::vector<std::string> comments;
  int width = 0;
  int height = 0;
  std::string levels;
};

/// Throws Error (Data) when the file is not of this kind or not whole.
Netpbm readNetpbm(const fs::path& path, const std::string& magic, int largest_level,
                  std::size_t bytes_a_pixel) {
  const Error damaged = dataError(sentence("The snapshot %1 is damaged; it is left out.", pathText(path)));
  const std::string bytes = readWholeFile(path, kLargestFile);
  std::istringstream file(bytes);
  Netpbm picture;
  std::string line;
  if (!std::getline(file, line) || line != magic) throw damaged;
  while (std::getline(file, line) && line.starts_with("# ")) picture.comments.push_back(line.substr(2));
  int level = 0;
  char rest = 0;
  if (std::sscanf(line.c_str(), "%9d %9d%c", &picture.width, &picture.height, &rest) != 2) throw damaged;
  if (!std::getline(file, line) || std::sscanf(line.c_str(), "%9d%c", &level, &rest) != 1) throw damaged;
  if (picture.width < 1 || picture.height < 1 || level != largest_level) throw damaged;
  const auto offset = static_cast<std::size_t>(std::max<std::streamoff>(file.tellg(), 0));
  const std::size_t size =
      static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height) * bytes_a_pixel;
  if (bytes.size() - offset != size) throw damaged;
  picture.levels = bytes.substr(offset);
  return picture;
}

/// What follows `name` in the comments; empty when it is not there.
std::string commentNamed(const Netpbm& picture, const std::string& name) {
  for (const std::string& comment : picture.comments)
    if (comment.starts_with(name + " ")) return comment.substr(name.size() + 1);
  return "";
}

std::vector<FloatMap> mapsOf(const Netpbm& picture, const fs::path& path) {
  const int heads = std::atoi(commentNamed(picture, "heads").c_str());
  if (heads < 1 || picture.height % heads != 0)
    throw dataError(sentence("The snapshot %1 is damaged; it is left out.", pathText(path)));
  std::istringstream scales(commentNamed(picture, "scale"));
  std::vector<FloatMap> maps;
  std::size_t at = 0;
  for (int i = 0; i < heads; ++i) {
    double scale = 1;
    scales >> scale;
    FloatMap map(picture.width, picture.height / heads);
    for (float& value : map.values) {
      const auto high = static_cast<unsigned char>(picture.levels[at++]);
      const auto low = static_cast<unsigned char>(picture.levels[at++]);
      value = static_cast<float>((high * 256 + low) / kLargestLevel * scale);
    }
    maps.push_back(std::move(map));
  }
  return maps;
}

std::string photoPathIn(const fs::path& ppm) {
  const Json name = Json::parse(commentNamed(readNetpbm(ppm, "P6", 255, 3), "photo"), nullptr, false);
  return name.is_string() ? pathFromText(name.get<std::string>()) : "";
}

}  // namespace

void writeSnapshot(Storage& storage, const fs::path& snapshots, const AttentionSnapshot& snapshot) {
  if (snapshot.heads.empty() || snapshot.heads.front().values.empty() || snapshot.photo.isEmpty()) return;
  const fs::path folder = snapshots / seriesName(snapshot.path);
  storage.createFolder(folder);
  if (!isOnDisk(folder / kPhoto)) writeFileAtomically(storage, folder / kPhoto, ppmBytes(snapshot));
  writeFileAtomically(storage, folder / stepName(snapshot.step), pgmBytes(snapshot.heads));
}

std::vector<SnapshotSeries> listSnapshots(const fs::path& snapshots) {
  std::vector<SnapshotSeries> all;
  for (const fs::path& folder : listFolder(snapshots)) {
    SnapshotSeries series{folder, "", {}};
    try {
      series.photo = photoPathIn(series.folder / kPhoto);
    } catch (const Error&) {
      continue;
    }
    for (const fs::path& file : listFolder(series.folder))
      if (const auto step = stepOf(file)) series.steps.push_back(*step);
    std::sort(series.steps.begin(), series.steps.end());
    if (!series.steps.empty()) all.push_back(std::move(series));
  }
  return all;
}

AttentionSnapshot readSnapshot(const SnapshotSeries& series, std::int64_t step) {
  const Netpbm photo = readNetpbm(series.folder / kPhoto, "P6", 255, 3);
  const fs::path path = series.folder / stepName(step);
  AttentionSnapshot snapshot{step, series.photo, Rgb8Image(photo.width, photo.height),
                             mapsOf(readNetpbm(path, "P5", 65535, 2), path)};
  std::copy(photo.levels.begin(), photo.levels.end(), snapshot.photo.pixels.begin());
  return snapshot;
}

void dropSnapshotsAfter(Storage& storage, const fs::path& snapshots, std::int64_t completed_steps) {
  for (const SnapshotSeries& series : listSnapshots(snapshots))
    for (const std::int64_t step : series.steps)
      if (step > completed_steps) storage.removeAll(series.folder / stepName(step));
}

}  // namespace dinoscope
