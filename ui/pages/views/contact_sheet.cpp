#include "ui/pages/views/contact_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <algorithm>

#include "engine/config/experiment.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"
#include "engine/io/atomic_file.h"
#include "ui/engine_text.h"
#include "ui/image_conversion.h"
#include "ui/path_text.h"
#include "ui/theme.h"
#include "ui/widgets/crop_mark.h"

namespace dinoscope {
namespace {

struct SheetWords {
  Q_DECLARE_TR_FUNCTIONS(dinoscope::ContactSheet)
};

constexpr QSizeF kSheet(1600, 1130);  // the aspect of A4 across
constexpr qreal kMargin = 40;
constexpr qreal kGap = 16;
constexpr int kTextPx = 15;
constexpr int kSmallPx = 12;

void setFont(QPainter& painter, int pixels, bool bold) {
  QFont font = QGuiApplication::font();
  font.setPixelSize(pixels);
  font.setBold(bold);
  painter.setFont(font);
}

/// "hue 0.2, local_count 6": what is not as in the reference.
QString differencesText(const ViewSettings& settings) {
  Experiment experiment;
  experiment.views = settings;
  QStringList parts;
  for (const SettingDifference& difference : differencesBetween(Experiment{}, experiment))
    parts << QString::fromStdString(difference.key.substr(difference.key.find('.') + 1) + " " +
                                    difference.right);
  return parts.isEmpty()
             ? SheetWords::tr("The settings of the DINO reference.")
             : SheetWords::tr("Other than in the DINO reference: %1.").arg(parts.join(QStringLiteral(", ")));
}

QRectF fitted(const QSizeF& size, const QRectF& room) {
  const QSizeF scaled = size.scaled(room.size(), Qt::KeepAspectRatio);
  return {room.topLeft(), scaled};
}

QColor printColor(bool is_global) {
  const ThemeColors colors = Theme::lightColors();
  return is_global ? colors.global_crop : colors.local_crop;
}

void paintPhoto(QPainter& painter, const QRectF& room, const PreviewViews& views) {
  const DecodedPhoto& photo = *views.decoded;
  const QRectF target = fitted(QSizeF(photo.pixels.width, photo.pixels.height), room);
  painter.drawImage(target, photo.picture);
  const qreal scale = target.width() / photo.pixels.width;
  painter.setBrush(Qt::NoBrush);
  for (const ViewPlan& plan : views.plans) {
    const QRectF box(target.left() + plan.box.left * scale, target.top() + plan.box.top * scale,
                     plan.box.width * scale, plan.box.height * scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(printColor(plan.is_global), cropLineWidth(plan.is_global, false)));
    painter.drawRect(box);
    paintCropTag(painter, box.topLeft(), plan.view_index + 1, plan.is_global);
  }
}

void paintView(QPainter& painter, const QRectF& cell, const PreviewViews& views, std::size_t index) {
  const ViewPlan& plan = views.plans[index];
  const qreal side = cell.width();
  const QRectF tile(cell.topLeft(), QSizeF(side, side));
  painter.drawImage(tile, toQImage(views.views[index]));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(printColor(plan.is_global), cropLineWidth(plan.is_global, false)));
  painter.drawRect(tile);
  paintCropTag(painter, tile.topLeft(), plan.view_index + 1, plan.is_global);
  QString text = SheetWords::tr("%1 × %2 px → %3").arg(plan.box.width).arg(plan.box.height).arg(plan.size_px);
  for (const ViewOperation& operation : plan.operations)
    text += QLatin1Char('\n') + engineText(describe(operation));
  setFont(painter, kSmallPx, false);
  painter.setPen(Qt::black);
  painter.drawText(QRectF(cell.left(), tile.bottom() + 4, side, cell.bottom() - tile.bottom() - 4),
                   Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

}  // namespace

void paintContactSheet(QPainter& painter, const QRectF& page, const PreviewViews& views,
                       const ViewSettings& settings) {
  painter.fillRect(page, Qt::white);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const QRectF inner = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
  setFont(painter, kTextPx + 5, true);
  painter.setPen(Qt::black);
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, fileNameOf(views.photo.path));
  setFont(painter, kSmallPx, false);
  const QRectF facts = inner.adjusted(0, 30, 0, 0);
  painter.drawText(facts, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                   SheetWords::tr("Seed %1, epoch %2, photo %3. %4")
                       .arg(views.key.seed)
                       .arg(views.key.epoch)
                       .arg(views.key.image_index + 1)
                       .arg(differencesText(settings)));

  const QRectF body = inner.adjusted(0, 80, 0, 0);
  const auto globals = static_cast<std::size_t>(settings.global_count);
  const auto globals_shown = static_cast<qreal>(std::max<std::size_t>(globals, 1));
  const qreal photo_width = body.width() * 0.4;
  const qreal upper_height = body.height() * 0.56;
  paintPhoto(painter, QRectF(body.topLeft(), QSizeF(photo_width, upper_height - kGap)), views);
  const qreal global_room = body.width() - photo_width - kGap;
  constexpr qreal kTextRoom = 150;  // for the operations under a view
  const qreal global_side =
      std::min((global_room - kGap * (globals_shown - 1)) / globals_shown, upper_height - kTextRoom);
  for (std::size_t i = 0; i < globals && i < views.views.size(); ++i)
    paintView(painter,
              QRectF(body.left() + photo_width + kGap + static_cast<qreal>(i) * (global_side + kGap),
                     body.top(), global_side, upper_height),
              views, i);

  const std::size_t locals = views.views.size() - std::min(globals, views.views.size());
  if (locals == 0) return;
  const auto rows = static_cast<std::size_t>(locals > 12 ? 2 : 1);
  const std::size_t columns = (locals + rows - 1) / rows;
  const qreal row_height = (body.height() - upper_height) / static_cast<qreal>(rows);
  const qreal side =
      std::min((body.width() - kGap * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns),
               row_height * 0.55);
  const qreal pitch = (body.width() + kGap) / static_cast<qreal>(columns);
  for (std::size_t i = 0; i < locals; ++i) {
    const std::size_t row = i / columns;
    const QPointF corner(body.left() + static_cast<qreal>(i % columns) * pitch,
                         body.top() + upper_height + static_cast<qreal>(row) * row_height);
    paintView(painter, QRectF(corner, QSizeF(side, row_height)), views, globals + i);
  }
}

void writeContactSheet(const QString& path, const PreviewViews& views, const ViewSettings& settings) {
  QBuffer bytes;
  bytes.open(QIODevice::WriteOnly);
  if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
    QPdfWriter writer(&bytes);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    writer.setResolution(144);
    QPainter painter(&writer);
    const qreal scale = std::min(writer.width() / kSheet.width(), writer.height() / kSheet.height());
    painter.scale(scale, scale);
    paintContactSheet(painter, QRectF(QPointF(), kSheet), views, settings);
  } else {
    QImage sheet(kSheet.toSize(), QImage::Format_RGB32);
    QPainter painter(&sheet);
    paintContactSheet(painter, QRectF(QPointF(), kSheet), views, settings);
    painter.end();
    if (!sheet.save(&bytes, "PNG"))
      throw dataError(sentence("The contact sheet %1 could not be drawn; free some memory and try again.",
                               path.toStdString()));
  }
  writeFileAtomically(diskStorage(), toPath(path), bytes.data().toStdString());
}

}  // namespace dinoscope
