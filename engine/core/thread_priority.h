#pragma once

namespace dinoscope {

/// This thread, and those that it makes from now on, get what threads of the priority that it had leave of
/// the processor, and a small share in any case. Does nothing on systems where a thread has no priority of
/// its own.
void lowerThreadPriority();

}  // namespace dinoscope
