#pragma once

#include <stdexcept>
#include <string>

#include "engine/core/sentence.h"

namespace dinoscope {

/// What kind of trouble an Error tells of; the command line turns it into its exit code.
enum class ErrorKind {
  Settings,   ///< a setting, an option or an experiment file is wrong (exit code 2)
  Data,       ///< a folder, an image or a checkpoint can't be read or written (exit code 3)
  Run,        ///< training or another computation failed (exit code 4)
  Cancelled,  ///< the user asked to stop (exit code 130)
};

/// The one exception type that the engine throws at its boundaries. `what()` is one sentence for a
/// person: what happened, to which file or setting, and what to do about it.
class Error : public std::runtime_error {
public:
  Error(ErrorKind kind, const std::string& sentence) : std::runtime_error(sentence), m_kind(kind) {}

  ErrorKind kind() const noexcept { return m_kind; }

private:
  ErrorKind m_kind;
};

inline Error settingsError(const std::string& sentence) { return {ErrorKind::Settings, sentence}; }
inline Error dataError(const std::string& sentence) { return {ErrorKind::Data, sentence}; }
inline Error runError(const std::string& sentence) { return {ErrorKind::Run, sentence}; }
inline Error cancelledError() { return {ErrorKind::Cancelled, phrase("Cancelled.")}; }

}  // namespace dinoscope
