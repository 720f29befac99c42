#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dinoscope {

/// The texts that a person may read from the engine, as the sources have them.
struct EngineTexts {
  std::vector<std::string> texts;   ///< of sentence() and phrase(), each once, sorted
  std::vector<std::string> faults;  ///< "engine/io/x.cpp:12: what is wrong", of texts that can't be collected
};

/// Reads all sources of the engine, and those of the window, which throws its errors too.
EngineTexts collectEngineTexts(const std::filesystem::path& root);

/// The same of one source; `name` is for the faults.
EngineTexts engineTextsIn(const std::string& source, const std::string& name);

/// Labels, explanations, units and choices of all settings, titles and summaries of their groups and of the
/// presets: each once, sorted.
std::vector<std::string> collectSettingsTexts();

/// What engine_sentences.cpp and settings_texts.cpp hold.
std::string engineSentencesSource(const std::vector<std::string>& texts);
std::string settingsTextsSource(const std::vector<std::string>& texts);

}  // namespace dinoscope
