#pragma once

namespace dinoscope {

/// Lets this thread stand back where threads of usual priority want the processor: it gets what they leave,
/// and a small share in any case. Does nothing on systems where a thread has no priority of its own.
void standBack();

}  // namespace dinoscope
