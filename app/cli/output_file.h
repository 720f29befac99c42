#pragma once

#include <filesystem>
#include <string>

namespace dinoscope::cli {

/// A format that a command writes into a file that the user names.
struct OutputFormat {
  std::string ending;  ///< ".png"
  std::string name;    ///< "a PNG picture"
};

inline const OutputFormat kPng{".png", "a PNG picture"};
inline const OutputFormat kSafetensors{".safetensors", "a safetensors file"};
inline const OutputFormat kJson{".json", "a JSON file"};

/// Before the work: that the file can be written when it is done. Nothing is left behind. `option` is how the
/// command calls it ("--sheet"). Throws Error (Settings) when the name's ending is that of another format;
/// Error (Data) when its folder is missing or takes no file, or when something that is no file has the name.
void requireOutputFile(const std::string& option, const std::filesystem::path& file,
                       const OutputFormat& format);

/// The same for a folder that the command makes when it is not there, with its parents. Throws Error (Data).
void requireOutputFolder(const std::string& option, const std::filesystem::path& folder);

}  // namespace dinoscope::cli
