#include "ui/style_sheet.h"

#include <QFile>
#include <algorithm>
#include <utility>
#include <vector>

#include "ui/theme.h"

namespace dinoscope {

QString styleSheetFor(const ThemeColors& colors, const TypeSizes& type) {
  QFile file(QStringLiteral(":/dinoscope/themes/dinoscope.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString text = QString::fromUtf8(file.readAll());
  std::vector<std::pair<QString, QString>> tokens{
      {QStringLiteral("@theme"), colors.is_dark ? QStringLiteral("dark") : QStringLiteral("light")}};
  const auto add = [&tokens](const char* name, const QString& value) {
    tokens.emplace_back(QLatin1Char('@') + QLatin1String(name), value);
  };
  for (const auto& [name, color] : {std::pair{"window", colors.window},
                                    {"panel", colors.panel},
                                    {"raised", colors.raised},
                                    {"border", colors.border},
                                    {"text", colors.text},
                                    {"muted", colors.muted},
                                    {"disabled", colors.disabled},
                                    {"accent", colors.accent},
                                    {"on_accent", colors.on_accent},
                                    {"hover", colors.hover},
                                    {"pressed", colors.pressed},
                                    {"good", colors.good},
                                    {"warn", colors.warn},
                                    {"bad", colors.bad},
                                    {"accent_text", colors.accent_text},
                                    {"warn_text", colors.warn_text},
                                    {"bad_text", colors.bad_text}})
    add(name, color.name(QColor::HexRgb));
  // Controls grow with the font, and never shrink below what a hand can hit.
  const int control = std::max(26, 2 * type.body);
  for (const auto& [name, size] : {std::pair{"size_caption", type.caption},
                                   {"size_title", type.title},
                                   {"size_control", control},
                                   {"size_control_focused", control - 2}})
    add(name, QStringLiteral("%1px").arg(size));
  // Longest first, so that no token is taken for the beginning of another.
  std::sort(tokens.begin(), tokens.end(),
            [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  for (const auto& [token, value] : tokens) text.replace(token, value);
  return text;
}

}  // namespace dinoscope
