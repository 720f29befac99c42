#include "app/cli/checkpoint_options.h"

#include "app/cli/limits.h"
#include "engine/compute/arithmetic_check.h"
#include "engine/compute/compute_device.h"
#include "engine/core/path_text.h"

namespace dinoscope::cli {

void addCheckpointOptions(CLI::App& command, CheckpointOptions& options, bool is_required) {
  command
      .add_option(
          "--checkpoint", options.checkpoint,
          "Run folder (its newest good checkpoint), RUN@STEP, checkpoint folder, or a .safetensors or "
          ".pth file")
      ->required(is_required);
  command.add_option("--network", options.network, "Which network of a checkpoint that holds both")
      ->check(oneOf({"teacher", "student"}))
      ->capture_default_str();
  command.add_option("--device", options.device, "auto, cpu or cuda:N")->capture_default_str();
}

OpenedNetwork openNetwork(const CheckpointOptions& options, CommandContext& context) {
  setComputeThreads(0);
  const torch::Device device = resolveDevice(options.device);
  if (device.is_cpu()) requireRightArithmetic();
  OpenedNetwork network = openNetwork(options.checkpoint, device,
                                      options.network == "student" ? WeightsOf::Student : WeightsOf::Teacher);
  if (!network.notice.empty()) context.remark(network.notice);
  return network;
}

nlohmann::ordered_json originOf(const OpenedNetwork& network) {
  nlohmann::ordered_json origin{
      {"checkpoint", pathText(network.file)}, {"step", nullptr}, {"network", network.network}};
  if (network.step >= 0) origin["step"] = network.step;
  return origin;
}

ImageFolder scanFolder(const std::string& folder, CommandContext& context, const std::string& class_level) {
  DataSettings settings;
  settings.folder = folder;
  settings.class_level = class_level;
  ImageFolder photos = ImageFolder::scan(settings, context.control());
  context.endProgress();
  return photos;
}

std::string labelOf(const ImageFolder& folder, std::int64_t index) {
  const int image_class = folder.images()[static_cast<std::size_t>(index)].class_index;
  return image_class < 0 ? "" : folder.classes()[static_cast<std::size_t>(image_class)].name;
}

nlohmann::ordered_json jsonOf(const std::vector<ImageProblem>& problems) {
  nlohmann::ordered_json json = nlohmann::ordered_json::array();
  for (const ImageProblem& problem : problems)
    json.push_back({{"path", pathText(problem.path)}, {"reason", problem.reason}});
  return json;
}

}  // namespace dinoscope::cli
