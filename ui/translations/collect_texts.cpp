// collect_texts SOURCE_FOLDER: writes engine_sentences.cpp and settings_texts.cpp from what the engine says
// today.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

#include "ui/translations/text_collection.h"

namespace {

/// Leaves a file as it is that holds the text already, so that nothing is compiled again for nothing.
bool write(const std::filesystem::path& path, const std::string& text) {
  std::ifstream before(path);
  if (std::string(std::istreambuf_iterator<char>(before), {}) == text) return true;
  std::ofstream file(path);
  file << text;
  return static_cast<bool>(file.flush());
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "collect_texts takes the folder of the sources.\n";
    return 2;
  }
  const std::filesystem::path root = words[1];
  const dinoscope::EngineTexts engine = dinoscope::collectEngineTexts(root);
  for (const std::string& fault : engine.faults) std::cerr << fault << '\n';
  const std::filesystem::path folder = root / "ui/translations";
  const bool is_written =
      write(folder / "engine_sentences.cpp", dinoscope::engineSentencesSource(engine.texts)) &&
      write(folder / "settings_texts.cpp", dinoscope::settingsTextsSource(dinoscope::collectSettingsTexts()));
  return is_written && engine.faults.empty() ? 0 : 1;
}
