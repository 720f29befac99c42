#include "ui/view_models/diagnosis_text.h"

#include <QCoreApplication>
#include <utility>

#include "engine/config/experiment.h"
#include "ui/engine_text.h"

namespace dinoscope {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("dinoscope::DiagnosisText", text); }

struct Words {
  const char* title;
  const char* mark;
};

Words wordsOf(DiagnosisKind kind) {
  switch (kind) {
    case DiagnosisKind::PointCollapse:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Collapse to a point"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "collapse")};
    case DiagnosisKind::UniformCollapse:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Collapse to uniform"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "uniform")};
    case DiagnosisKind::Divergence:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Divergence"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "diverges")};
    case DiagnosisKind::NotFinite:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Not a number"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "NaN")};
    case DiagnosisKind::FrozenTeacher:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Frozen teacher"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "frozen")};
    case DiagnosisKind::StarvedLoader:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Starved by the loader"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "waits")};
    case DiagnosisKind::SmallBatch:
      return {QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "Small batch"),
              QT_TRANSLATE_NOOP("dinoscope::DiagnosisText", "small batch")};
  }
  return {"", ""};
}

}  // namespace

QString diagnosisTitle(DiagnosisKind kind) { return tr(wordsOf(kind).title); }
QString diagnosisMark(DiagnosisKind kind) { return tr(wordsOf(kind).mark); }

QString remedyChangeText(const Remedy& remedy) {
  if (remedy.changes.empty()) return {};
  const SettingChange& change = remedy.changes.front();
  const Field* field = findField(change.key);
  // "Teacher temperature, start": the button has room for what it is about, its tooltip for the rest.
  QString name = field != nullptr ? settingText(field->label) : QString::fromStdString(change.key);
  name = name.section(QLatin1Char(','), 0, 0);
  return name + QLatin1Char(' ') + QString::fromStdString(change.value);
}

int mostUrgent(const std::vector<Diagnosis>& diagnoses) {
  const auto rank = [](const Diagnosis& one) { return std::pair(one.severity, one.step); };
  int best = -1;
  for (std::size_t i = 0; i < diagnoses.size(); ++i)
    if (best < 0 || rank(diagnoses[i]) > rank(diagnoses[static_cast<std::size_t>(best)]))
      best = static_cast<int>(i);
  return best;
}

}  // namespace dinoscope
