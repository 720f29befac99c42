#pragma once

#include <string>

namespace dinoscope {

/// Whether a pickle that names this global ("os.system") is refused whole.
///
/// Nothing that a pickle names is ever imported or called here, so this is not what keeps the reader safe.
/// It keeps an attack from passing as a checkpoint: the standard library is what every attack has at hand,
/// and weights need only a few harmless classes of it. From torch and numpy come the functions that
/// rebuild tensors, and classes. Names of any other package (a project's own config class) are data.
bool isRefusedGlobal(const std::string& global);

}  // namespace dinoscope
