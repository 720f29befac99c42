#include "ui/help/help_entries.h"

#include <QCoreApplication>

#include "engine/config/experiment.h"
#include "ui/engine_text.h"
#include "ui/help/manual_library.h"
#include "ui/icons.h"

namespace dinoscope {
namespace {

constexpr int kTermLevel = 3;     // of the glossary's headings
constexpr int kChapterLevel = 2;  // and of the others'

struct EntryWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::HelpEntries)
};

PaletteEntry reference(const QString& text, const QString& detail, const QString& icon,
                       std::function<void()> run) {
  PaletteEntry entry{text, detail, themedIcon(icon), std::move(run)};
  entry.is_reference = true;
  return entry;
}

/// What stands under a heading first.
QString meaningOf(const ManualDocument& document, const ManualHeading& heading) {
  for (const ManualPassage& passage : document.passages)
    if (!passage.is_heading && passage.position > heading.position) return passage.text;
  return {};
}

}  // namespace

std::vector<PaletteEntry> helpEntries(const ManualLibrary& library,
                                      const std::function<void(const QString& key)>& reveal,
                                      const std::function<void(const ManualPlace&)>& open) {
  std::vector<PaletteEntry> entries;
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields) {
      const QString key = QString::fromStdString(field.key);
      entries.push_back(reference(EntryWords::tr("Setting: %1").arg(settingText(field.label)), key,
                                  QStringLiteral("sliders-horizontal"), [reveal, key] { reveal(key); }));
      entries.back().keywords = key;
    }
  for (const ManualDocument& document : library.documents()) {
    if (document.part == ManualPart::Developers) continue;
    const bool is_glossary = document.file == QLatin1String(kGlossaryFile);
    for (const ManualHeading& heading : document.headings) {
      if (heading.level != (is_glossary ? kTermLevel : kChapterLevel)) continue;
      const QString text = is_glossary ? EntryWords::tr("Glossary: %1") : EntryWords::tr("Manual: %1");
      entries.push_back(
          reference(text.arg(heading.text), is_glossary ? meaningOf(document, heading) : document.title,
                    QStringLiteral("book-open"),
                    [open, place = ManualPlace{document.file, heading.anchor}] { open(place); }));
    }
  }
  return entries;
}

}  // namespace dinoscope
