#pragma once

// QCustomPlot's header is written with Qt's keywords, which this program does without (LibTorch has members
// of those names): lent to it for the time of its inclusion.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit Q_EMIT
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef emit
#undef slots
#undef signals
