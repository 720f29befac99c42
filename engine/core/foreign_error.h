#pragma once

#include <exception>
#include <optional>

#include "engine/core/error.h"

namespace dinoscope {

/// The border where exceptions of other libraries end: whatever was thrown, as an Error with one sentence for
/// a person. An Error stays what it is. Memory that ran out, and files that the system refused, say what to
/// do; of everything else stays the first line of what it says, without addresses and the places in
/// LibTorch's code, after the name of the library that it comes from. Called at the border of a run and of a
/// command, and nowhere else. `thrown` must not be null.
Error errorFrom(const std::exception_ptr& thrown) noexcept;

/// The same for what may not allocate at all, when even errorFrom() has no memory left: its kind alone.
ErrorKind errorKindOf(const std::exception_ptr& thrown) noexcept;

}  // namespace dinoscope
