#include "app/cli/command.h"
#include "engine/config/settings_reference.h"

namespace dinoscope::cli {

void addSettingsCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("settings", "Every setting with default, range, unit and meaning");
  auto markdown = std::make_shared<bool>(false);
  command->add_flag("--markdown", *markdown, "As the documentation's reference page (also the default)");
  command->callback([&context] {
    if (context.json)
      context.answer(nlohmann::ordered_json::parse(settingsReferenceJson()), "");
    else
      context.answer({}, settingsReferenceMarkdown());
  });
}

}  // namespace dinoscope::cli
