#include "ui/help/help_topic.h"

#include "ui/widgets/field_row.h"

namespace dinoscope {

ManualPlace lineOf(const QString& key) { return {QLatin1String(kSettingsFile), key}; }

QString settingOf(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget())
    if (const auto* row = qobject_cast<const FieldRow*>(widget))
      return QString::fromStdString(row->field().key);
  return {};
}

ManualPlace helpTopic(const QWidget* focus, PageId page) {
  const QString key = settingOf(focus);
  return key.isEmpty() ? chapterOf(page) : lineOf(key);
}

}  // namespace dinoscope
