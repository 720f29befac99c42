#pragma once

class QTextDocument;

namespace dinoscope {

struct ThemeColors;
struct TypeSizes;

/// Gives what setManualText() made the look of the theme; the text and its positions stay.
void styleManual(QTextDocument& text, const ThemeColors& colors, const TypeSizes& type);

}  // namespace dinoscope
