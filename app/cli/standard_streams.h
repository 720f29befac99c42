#pragma once

#include <string_view>

namespace dinoscope::cli {

/// Where standard input, output or error were closed by whoever started the program, the first files that it
/// opens would take their numbers, and the answer would go into one of them. Puts in their place what can't
/// be written (output) or says nothing (the others). To be called before anything is opened.
void holdStandardStreams() noexcept;

/// Writes all of it to standard output. Throws Error (Data) when that does not take it: a full disk, a closed
/// output, a reader that has gone.
void writeToStandardOutput(std::string_view text);

/// A last word where nothing can be done any more about a failure, also of this. Allocates nothing.
void writeToStandardError(std::string_view text) noexcept;

}  // namespace dinoscope::cli
