#pragma once

namespace dinoscope {

/// Lets this thread, and those that it makes from now on, stand back where threads of the priority that it
/// had want the processor: it gets what they leave, and a small share in any case. Does nothing on systems
/// where a thread has no priority of its own.
void standBack();

}  // namespace dinoscope
