#include "engine/run/batch_evidence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/rgb8_image.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/checksum.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"
#include "engine/run/view_pictures.h"

namespace dinoscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kDescription = "batch.json";
constexpr std::uint64_t kLargestDescription = 256 << 20;

std::size_t rowBytes(const ViewGroup& group) { return static_cast<std::size_t>(group.size_px) * 3; }

std::size_t offsetOf(const ViewGroup& group, std::int64_t view, std::int64_t photo, std::int64_t photos) {
  return static_cast<std::size_t>((view * photos + photo) * group.size_px) * rowBytes(group);
}

std::string pictureName(std::size_t batch, std::int64_t photo, const char* group) {
  return "batch-" + std::to_string(batch) + "-photo-" + std::to_string(photo) + "-" + group + ".png";
}

/// A photo's views of one size, side by side.
Rgb8Image stripOf(const ViewGroup& group, std::int64_t photo, std::int64_t photos) {
  Rgb8Image strip(static_cast<int>(group.views * group.size_px), static_cast<int>(group.size_px));
  const std::size_t row = rowBytes(group);
  for (std::int64_t view = 0; view < group.views; ++view) {
    const std::uint8_t* from = group.pixels.data() + offsetOf(group, view, photo, photos);
    std::uint8_t* to = strip.pixels.data() + static_cast<std::size_t>(view) * row;
    for (std::int64_t y = 0; y < group.size_px;
         ++y, from += row, to += strip.pixels.size() / static_cast<std::size_t>(group.size_px))
      std::copy_n(from, row, to);
  }
  return strip;
}

void takeStrip(ViewGroup& group, const Rgb8Image& strip, std::int64_t photo, std::int64_t photos) {
  const std::size_t row = rowBytes(group);
  const std::size_t strip_row = row * static_cast<std::size_t>(group.views);
  for (std::int64_t view = 0; view < group.views; ++view)
    for (std::int64_t y = 0; y < group.size_px; ++y)
      std::copy_n(
          strip.pixels.data() + static_cast<std::size_t>(y) * strip_row +
              static_cast<std::size_t>(view) * row,
          row,
          group.pixels.data() + offsetOf(group, view, photo, photos) + static_cast<std::size_t>(y) * row);
}

struct NamedGroup {
  const char* name;
  ViewGroup Batch::*group;
};
constexpr std::array<NamedGroup, 2> kGroups{{{"globals", &Batch::globals}, {"locals", &Batch::locals}}};

Json jsonOf(const KeptBatch& kept, std::size_t number, std::uint64_t seed) {
  const Batch& batch = kept.batch;
  Json json{{"epoch", batch.epoch}, {"index_in_epoch", batch.index_in_epoch}};
  for (const auto& [name, group] : kGroups)
    json[name] = {{"views", (batch.*group).views}, {"size_px", (batch.*group).size_px}};
  json["pixels"] = kept.checksum;
  json["photos"] = Json::array();
  for (std::size_t i = 0; i < batch.image_indices.size(); ++i) {
    Json photo{{"index", batch.image_indices[i]},
               {"path", pathText(kept.photos.at(i))},
               {"key", {{"seed", seed}, {"epoch", batch.epoch}, {"image_index", batch.image_indices[i]}}}};
    for (const auto& [name, group] : kGroups)
      if (keepsViewPictures() && (batch.*group).views > 0)
        photo[name] = pictureName(number, static_cast<std::int64_t>(i), name);
    json["photos"].push_back(photo);
  }
  return json;
}

/// The views of one size of every photo, out of their pictures.
ViewGroup readViews(const fs::path& folder, const Json& json, const char* name) {
  ViewGroup group;
  group.views = json.at(name).at("views");
  group.size_px = json.at(name).at("size_px");
  const auto photos = static_cast<std::int64_t>(json.at("photos").size());
  const bool has_pictures = photos > 0 && json.at("photos").front().contains(name);
  if (group.views < 1 || !has_pictures) return group;
  // The pictures say how large they are, so nothing is taken on a damaged file's word.
  for (std::int64_t i = 0; i < photos; ++i) {
    const std::string file = json.at("photos").at(static_cast<std::size_t>(i)).at(name);
    const Rgb8Image strip = readViewPicture(folder / fs::path(file).filename());
    // Compared before they are multiplied: a damaged file may name any number.
    if (strip.height != group.size_px || group.views > strip.width ||
        strip.width != group.views * group.size_px)
      throw dataError(sentence("%1 is not of the size that %2 says.", pathText(folder / file), kDescription));
    if (i == 0) group.pixels.resize(strip.pixels.size() * static_cast<std::size_t>(photos));
    takeStrip(group, strip, i, photos);
  }
  return group;
}

KeptBatch batchFrom(const fs::path& folder, const Json& json) {
  KeptBatch kept;
  kept.batch.epoch = json.at("epoch");
  kept.batch.index_in_epoch = json.at("index_in_epoch");
  kept.checksum = json.at("pixels");
  for (const Json& photo : json.at("photos")) {
    kept.batch.image_indices.push_back(photo.at("index"));
    kept.photos.push_back(pathFromText(photo.at("path").get<std::string>()));
  }
  kept.batch.globals = readViews(folder, json, "globals");
  kept.batch.locals = readViews(folder, json, "locals");
  return kept;
}

std::string stepsKeptIn(const fs::path& diagnoses) {
  std::string steps;
  for (const fs::path& folder : listFolder(diagnoses))
    if (const std::string name = folder.filename().string();
        name.starts_with("step-") && isOnDisk(folder / kDescription))
      steps += (steps.empty() ? "" : ", ") + name.substr(5);
  return steps.empty() ? phrase("no step was") : sentence("kept are %1", steps);
}

}  // namespace

fs::path evidenceFolder(const fs::path& diagnoses, std::int64_t step) {
  return diagnoses / ("step-" + std::to_string(step));
}

fs::path evidenceCheckpoints(const fs::path& folder) { return folder / "checkpoint"; }

std::string pixelChecksum(const Batch& batch) {
  return checksumText(crc32(std::as_bytes(std::span(batch.locals.pixels)),
                            crc32(std::as_bytes(std::span(batch.globals.pixels)))));
}

void writeKeptStep(Storage& storage, const fs::path& folder, const KeptStep& kept) {
  storage.createFolder(folder);
  Json json{{"step", kept.step},       {"not_finite", kept.what},
            {"loss", kept.loss},       {"grad_norm", kept.gradient_norm},
            {"seed", kept.seed},       {"batches_per_epoch", kept.batches_per_epoch},
            {"batches", Json::array()}};
  for (std::size_t number = 0; number < kept.batches.size(); ++number) {
    const Batch& batch = kept.batches[number].batch;
    const auto photos = static_cast<std::int64_t>(batch.image_indices.size());
    for (const auto& [name, group] : kGroups)
      for (std::int64_t i = 0; i < photos && (batch.*group).views > 0 && keepsViewPictures(); ++i)
        writeViewPicture(storage, folder / pictureName(number, i, name), stripOf(batch.*group, i, photos));
    json["batches"].push_back(jsonOf(kept.batches[number], number, kept.seed));
  }
  writeFileAtomically(storage, folder / kDescription, json.dump(2) + "\n");
}

KeptStep readKeptStep(const fs::path& diagnoses, std::int64_t step) {
  const fs::path folder = evidenceFolder(diagnoses, step);
  if (!isOnDisk(folder / kDescription))
    throw dataError(
        sentence("Step %1 was not kept in %2: %3.", step, pathText(diagnoses), stepsKeptIn(diagnoses)));
  try {
    const Json json = parseStrictJson(readWholeFile(folder / kDescription, kLargestDescription),
                                      pathText(folder / kDescription));
    KeptStep kept{json.at("step"),
                  json.at("not_finite"),
                  json.at("loss"),
                  json.at("grad_norm"),
                  json.at("seed"),
                  json.at("batches_per_epoch"),
                  {}};
    for (const Json& batch : json.at("batches")) kept.batches.push_back(batchFrom(folder, batch));
    return kept;
  } catch (const Json::exception&) {
    throw dataError(sentence("%1 is damaged; the step can't be replayed.", pathText(folder / kDescription)));
  }
}

std::string exactText(double value) {
  if (std::isnan(value)) return "nan";  // whatever its sign
  std::array<char, 32> text{};
  return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

}  // namespace dinoscope
