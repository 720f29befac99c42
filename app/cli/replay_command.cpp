#include "app/cli/command.h"
#include "app/cli/failure.h"
#include "app/cli/limits.h"
#include "app/cli/photo_folder.h"
#include "engine/run/step_replay.h"

namespace dinoscope::cli {
namespace {

struct ReplayOptions {
  std::string run;
  std::int64_t step = 0;
};

std::string textOf(const ReplayedStep& replayed) {
  std::string text = "kept   " + replayed.kept_what + " not finite: loss " + replayed.kept_loss +
                     ", gradient norm " + replayed.kept_gradient_norm + "\n";
  text += "now    " + (replayed.what.empty() ? std::string("finite") : replayed.what + " not finite") +
          ": loss " + replayed.loss + ", gradient norm " + replayed.gradient_norm + "\n";
  text += std::string("views  ") +
          (replayed.drew_same_views ? "drawn again from their keys, the same pixels"
                                    : "the kept pictures: " + replayed.difference) +
          "\n";
  text += "photos";
  for (const std::string& photo : replayed.photos) text += " " + photo;
  text += replayed.isReproduced() ? "\nThe step fails as it did in the run.\n"
                                  : "\nThe step does not fail as it did in the run.\n";
  return text;
}

nlohmann::ordered_json jsonOf(const ReplayedStep& replayed) {
  nlohmann::ordered_json json{
      {"step", replayed.step},
      {"reproduced", replayed.isReproduced()},
      {"kept",
       {{"not_finite", replayed.kept_what},
        {"loss", replayed.kept_loss},
        {"grad_norm", replayed.kept_gradient_norm}}},
      {"now", {{"not_finite", nullptr}, {"loss", replayed.loss}, {"grad_norm", replayed.gradient_norm}}},
      {"same_views", replayed.drew_same_views},
      {"photos", replayed.photos}};
  if (!replayed.what.empty()) json["now"]["not_finite"] = replayed.what;
  if (!replayed.difference.empty()) json["difference"] = replayed.difference;
  return json;
}

}  // namespace

void addReplayCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand(
      "replay", "Take a step again that a run left out because its loss or gradient was not finite");
  auto options = std::make_shared<ReplayOptions>();
  command->add_option("run", options->run, "Folder of the run")->required();
  command->add_option("step", options->step, "The step, as the run's log names it")
      ->required()
      ->check(wholeNumber(0));
  command->callback([options, &context] {
    const ReplayedStep replayed =
        replayStep(openFolderOfPhotos, options->run, options->step, context.control());
    context.endProgress();
    if (!replayed.notice.empty()) context.remark(replayed.notice);
    const bool is_reproduced = replayed.isReproduced();
    // One object with --json: of a failure it comes with the error.
    if (is_reproduced || !context.json) context.answer(jsonOf(replayed), textOf(replayed));
    if (!is_reproduced)
      throw FailureWithFigures(
          runError("Step " + std::to_string(replayed.step) +
                   " does not fail as it did in the run; compare what was kept with what came now."),
          jsonOf(replayed));
  });
}

}  // namespace dinoscope::cli
