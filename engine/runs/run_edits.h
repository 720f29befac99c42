#pragma once

#include <filesystem>
#include <string>

namespace dinoscope {

// What a person does with a run folder besides training in it. All throw Error (Data, or Run when the disk
// fails) with one sentence.

/// What somebody wrote about the run; empty when nobody did.
std::string readRunNote(const std::filesystem::path& run_folder);

/// Keeps it in the run's note.txt; an empty note takes the file away.
void writeRunNote(const std::filesystem::path& run_folder, const std::string& note);

/// Gives the folder another name beside where it is; returns the new path. Refused while the run goes on,
/// for a name that is taken, and for one that is no plain file name.
std::filesystem::path renameRun(const std::filesystem::path& run_folder, const std::string& name);

/// Moves a run back from the trash to where it was; returns its path, which has a number at its end when
/// the old one is taken by now.
std::filesystem::path restoreRun(const std::filesystem::path& trashed, const std::filesystem::path& original);

/// Writes the teacher's backbone of the run's newest sound checkpoint as a safetensors file, with the names
/// that the reference's models have: `model.load_state_dict(safetensors.torch.load_file(file))`.
void exportWeights(const std::filesystem::path& run_folder, const std::filesystem::path& file);

}  // namespace dinoscope
