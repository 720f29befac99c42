// LivePlot's way to files: a picture, a table.
#include <QBuffer>
#include <QLabel>
#include <QPainter>

#include "engine/core/error.h"
#include "engine/io/atomic_file.h"
#include "ui/engine_text.h"
#include "ui/file_dialogs.h"
#include "ui/path_text.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/plot_axes.h"
#include "ui/widgets/plot_csv.h"
#include "ui/widgets/plot_legend.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope {
namespace {

QString fileNameFor(const QString& title) {
  QString name = title.toLower();
  for (QChar& letter : name)
    if (!letter.isLetterOrNumber()) letter = QLatin1Char('-');
  return name;
}

}  // namespace

QString LivePlot::csv() const {
  std::vector<CsvCurve> columns;
  for (const auto& [id, curve] : m_curves) {
    if (!curve.graph->visible()) continue;
    CsvCurve column{curve.name, {}};
    for (const QCPGraphData& point : *curve.graph->data()) column.points.append({point.key, point.value});
    columns.push_back(std::move(column));
  }
  const QString& x = m_axes->xLabel();
  return csvOf(x.isEmpty() ? QStringLiteral("x") : x, columns);
}

void LivePlot::exportCsv(const QString& file) const {
  writeFileAtomically(diskStorage(), toPath(file), csv().toStdString());
}

void LivePlot::exportPng(const QString& file) {
  constexpr int kScale = 2;
  replotNow();
  const int header = m_legend->height() + 8;
  QImage picture(QSize(width(), m_canvas->height() + header) * kScale, QImage::Format_RGB32);
  picture.fill(Theme::current().colors().panel);
  QPainter painter(&picture);
  painter.drawPixmap(0, header * kScale, m_canvas->toPixmap(m_canvas->width(), m_canvas->height(), kScale));
  painter.scale(kScale, kScale);
  QFont heading = font();
  heading.setWeight(QFont::DemiBold);
  painter.setFont(heading);
  painter.setPen(Theme::current().colors().text);
  painter.drawText(QRect(8, 4, m_legend->x(), 18), Qt::AlignLeft | Qt::AlignVCenter, m_title);
  painter.translate(m_legend->x(), 4);
  m_legend->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
  painter.end();
  QBuffer png;
  png.open(QIODevice::WriteOnly);
  picture.save(&png, "PNG");
  writeFileAtomically(diskStorage(), toPath(file), png.data().toStdString());
}

void LivePlot::askForPng() {
  const QString file = askForFileToWrite(
      this, tr("Save the plot"), fileNameFor(m_title) + QStringLiteral(".png"), tr("PNG pictures (*.png)"));
  if (file.isEmpty()) return;
  try {
    exportPng(file);
    Q_EMIT exported(file);
  } catch (const Error& error) {
    Q_EMIT exportFailed(engineText(error.what()));
  }
}

void LivePlot::askForCsv() {
  const QString file =
      askForFileToWrite(this, tr("Save the numbers"), fileNameFor(m_title) + QStringLiteral(".csv"),
                        tr("Comma-separated values (*.csv)"));
  if (file.isEmpty()) return;
  try {
    exportCsv(file);
    Q_EMIT exported(file);
  } catch (const Error& error) {
    Q_EMIT exportFailed(engineText(error.what()));
  }
}

}  // namespace dinoscope
