#include <torch/types.h>

#include "app/cli/command.h"
#include "app/cli/limits.h"
#include "app/cli/output_file.h"
#include "engine/core/error.h"
#include "engine/core/path_text.h"
#include "engine/data/decode.h"
#include "engine/data/image_folder.h"
#include "engine/weights/safetensors.h"

namespace dinoscope::cli {
namespace {

struct DecodeOptions {
  DataSettings data;
  std::string out;
  int longest_px = 512;
};

void decode(const DecodeOptions& options, CommandContext& context) {
  requireOutputFile("out", options.out, kSafetensors);
  const JobControl control = context.control();
  const ImageFolder folder = ImageFolder::scan(options.data, control);
  TensorMap images;
  std::int64_t done = 0;
  for (const ImageEntry& entry : folder.images()) {
    control.throwIfCancelled();
    try {
      const Rgb8Image photo = decodeThumbnail(folder.folder() / entry.path, options.longest_px);
      images[pathText(entry.path)] =
          torch::tensor(photo.pixels, torch::kUInt8).view({photo.height, photo.width, 3});
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::Data) throw;
      context.remark(error.what());
    }
    control.report("Decoding photos", ++done, folder.size());
  }
  context.endProgress();
  if (images.empty()) throw dataError("No photo of " + pathText(options.data.folder) + " could be decoded.");
  writeSafetensors(diskStorage(), options.out, images);
  context.answer({{"images", images.size()}, {"path", pathText(options.out)}},
                 std::to_string(images.size()) + " photos in " + pathText(options.out));
}

}  // namespace

void addDecodeCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "decode",
      "Decode a folder's pictures into one file, for train-decoded on a machine without image libraries");
  auto options = std::make_shared<DecodeOptions>();
  command->add_option("folder", options->data.folder, "Folder of pictures")->required();
  command->add_option("out", options->out, "File to write (.safetensors)")->required();
  command
      ->add_option("--longest-px", options->longest_px,
                   "Longest side of what is kept; it is all in memory at once")
      ->check(wholeNumber(1, 65536));
  command->callback([options, &context] { decode(*options, context); });
}

}  // namespace dinoscope::cli
