#pragma once

#include <QtGlobal>

namespace dinoscope {

/// Bytes of this process that are in memory now; 0 where the system does not say.
qint64 residentBytes();

}  // namespace dinoscope
