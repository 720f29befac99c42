#include "ui/help/manual_pages.h"

#include <QCoreApplication>
#include <array>

#include "ui/pages/page_table.h"

namespace dinoscope {
namespace {

// Marked for translation here, translated where they are shown.
constexpr std::array<ManualPage, 9> kPages{{
    {kGuideFile, QT_TRANSLATE_NOOP("dinoscope::Manual", "Guide"), ManualPart::Users},
    {kGlossaryFile, QT_TRANSLATE_NOOP("dinoscope::Manual", "Glossary"), ManualPart::Users},
    {kSettingsFile, QT_TRANSLATE_NOOP("dinoscope::Manual", "Settings"), ManualPart::Users},
    {"watchdog.md", QT_TRANSLATE_NOOP("dinoscope::Manual", "The watchdog"), ManualPart::Users},
    {"files.md", QT_TRANSLATE_NOOP("dinoscope::Manual", "What is read and written"), ManualPart::Users},
    {"experiments.md", QT_TRANSLATE_NOOP("dinoscope::Manual", "Experiments"), ManualPart::Developers},
    {"benchmarks.md", QT_TRANSLATE_NOOP("dinoscope::Manual", "Benchmarks"), ManualPart::Developers},
    {"run-folder.md", QT_TRANSLATE_NOOP("dinoscope::Manual", "The run folder"), ManualPart::Developers},
    {"dependencies.md", QT_TRANSLATE_NOOP("dinoscope::Manual", "Dependencies"), ManualPart::Developers},
}};

}  // namespace

std::span<const ManualPage> manualPages() { return kPages; }

ManualPlace chapterOf(PageId page) {
  for (const PageRow& row : pageTable())
    if (row.id == page) return {QLatin1String(kGuideFile), QLatin1String(row.key)};
  return {QLatin1String(kGuideFile)};
}

}  // namespace dinoscope
