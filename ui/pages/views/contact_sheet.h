#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>

#include "engine/config/view_settings.h"
#include "ui/view_models/view_preview.h"

namespace dinoscope {

/// Draws photo, boxes, views with what was drawn for each, and the settings that differ from the
/// reference, for print and for reports: black on white whatever the theme. Lengths are in the unit of
/// `page`, which is about 1600 wide.
void paintContactSheet(QPainter& painter, const QRectF& page, const PreviewViews& views,
                       const ViewSettings& settings);

/// Writes it as PNG or, when the name ends so, as PDF. Throws Error (Data) naming the file.
void writeContactSheet(const QString& path, const PreviewViews& views, const ViewSettings& settings);

}  // namespace dinoscope
