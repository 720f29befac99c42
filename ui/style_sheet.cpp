#include "ui/style_sheet.h"

#include <QFile>
#include <algorithm>
#include <utility>
#include <vector>

#include "ui/theme.h"

namespace dinoscope {

QString styleSheetFor(const ThemeColors& colors) {
  QFile file(QStringLiteral(":/dinoscope/themes/dinoscope.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QString text = QString::fromUtf8(file.readAll());
  std::vector<std::pair<QString, QColor>> tokens{
      {QStringLiteral("@window"), colors.window},       {QStringLiteral("@panel"), colors.panel},
      {QStringLiteral("@raised"), colors.raised},       {QStringLiteral("@border"), colors.border},
      {QStringLiteral("@text"), colors.text},           {QStringLiteral("@muted"), colors.muted},
      {QStringLiteral("@disabled"), colors.disabled},   {QStringLiteral("@accent"), colors.accent},
      {QStringLiteral("@on_accent"), colors.on_accent}, {QStringLiteral("@hover"), colors.hover},
      {QStringLiteral("@pressed"), colors.pressed},     {QStringLiteral("@good"), colors.good},
      {QStringLiteral("@warn"), colors.warn},           {QStringLiteral("@bad"), colors.bad},
  };
  // Longest first, so that no token is taken for the beginning of another.
  std::sort(tokens.begin(), tokens.end(),
            [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  for (const auto& [token, color] : tokens) text.replace(token, color.name(QColor::HexRgb));
  return text.replace(QStringLiteral("@theme"),
                      colors.is_dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

}  // namespace dinoscope
