#pragma once

#include <QString>

namespace dinoscope {

/// A field of a table as RFC 4180 asks: in quotes where it holds a comma, a quote or the end of a line.
QString csvField(const QString& field);

}  // namespace dinoscope
