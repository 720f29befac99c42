#pragma once

#include <QString>
#include <vector>

#include "engine/core/diagnosis.h"

namespace dinoscope {

/// "Collapse to a point": the name of a trouble, as the banner shows it.
QString diagnosisTitle(DiagnosisKind kind);

/// "collapse": one or two words, for the head of a marker in a plot.
QString diagnosisMark(DiagnosisKind kind);

/// "teacher temperature 0.04": what a remedy changes, for a button; empty when it changes no setting.
QString remedyChangeText(const Remedy& remedy);

/// Of several open ones the one to show: serious before warnings, then the newest. None: -1.
int mostUrgent(const std::vector<Diagnosis>& diagnoses);

}  // namespace dinoscope
