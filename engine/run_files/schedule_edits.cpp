#include "engine/run_files/schedule_edits.h"

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/core/sentence.h"
#include "engine/core/strict_json.h"
#include "engine/io/atomic_file.h"
#include "engine/io/folder_listing.h"
#include "engine/io/input_file.h"

namespace dinoscope {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kLargestFile = 4 << 20;

Json jsonOf(const std::vector<EditedSetting>& settings) {
  Json changes = Json::object();
  for (const EditedSetting& setting : settings)
    changes[setting.key] = {{"before", setting.before}, {"now", setting.now}};
  return changes;
}

bool isEdit(const Json& json) {
  if (!json.is_object() || !json.contains("step") || !json["step"].is_number_integer() ||
      !json.contains("changes") || !json["changes"].is_object())
    return false;
  for (const Json& change : json["changes"])
    if (!change.is_object() || !change.contains("before") || !change["before"].is_string() ||
        !change.contains("now") || !change["now"].is_string())
      return false;
  return true;
}

ScheduleEdit editOf(const Json& json) {
  ScheduleEdit edit{json["step"].get<std::int64_t>(), {}};
  for (const auto& [key, change] : json["changes"].items())
    edit.settings.push_back({key, change["before"].get<std::string>(), change["now"].get<std::string>()});
  return edit;
}

}  // namespace

void writeScheduleEdits(Storage& storage, const std::filesystem::path& path,
                        const std::vector<ScheduleEdit>& edits) {
  Json json = Json::array();
  for (const ScheduleEdit& edit : edits)
    json.push_back({{"step", edit.step}, {"changes", jsonOf(edit.settings)}});
  writeFileAtomically(storage, path, json.dump(2) + "\n");
}

std::vector<ScheduleEdit> readScheduleEdits(const std::filesystem::path& path) {
  if (!isOnDisk(path)) return {};
  const Json json = parseStrictJson(readWholeFile(path, kLargestFile), pathText(path));
  std::vector<ScheduleEdit> edits;
  bool is_good = json.is_array();
  for (std::size_t i = 0; is_good && i < json.size(); ++i) {
    is_good = isEdit(json[i]) && (edits.empty() || json[i]["step"] >= edits.back().step);
    if (is_good) edits.push_back(editOf(json[i]));
  }
  if (!is_good)
    throw dataError(
        sentence("%1 is damaged; move it away to go on with the settings as they are now.", pathText(path)));
  return edits;
}

std::string metricsLine(const ScheduleEdit& edit, std::int64_t epoch) {
  const Json line{
      {"epoch", epoch}, {"event", "edit"}, {"step", edit.step}, {"changes", jsonOf(edit.settings)}};
  return line.dump() + "\n";
}

}  // namespace dinoscope
