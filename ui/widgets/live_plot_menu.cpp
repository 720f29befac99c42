// LivePlot's menu: behind its button, by a right click on the canvas.
#include <QMenu>
#include <QToolButton>

#include "ui/icons.h"
#include "ui/widgets/live_plot.h"
#include "ui/widgets/qcustomplot.h"

namespace dinoscope {

void LivePlot::buildMenu() {
  auto* menu = new QMenu(this);
  m_logarithmic_action = menu->addAction(tr("Logarithmic axis (L)"));
  m_logarithmic_action->setCheckable(true);
  connect(m_logarithmic_action, &QAction::triggered, this, &LivePlot::setLogarithmic);
  menu->addAction(tr("Fit to data (0)"), this, &LivePlot::fit);
  QMenu* curves = menu->addMenu(tr("Curves"));
  connect(curves, &QMenu::aboutToShow, this, [this, curves] { fillCurvesMenu(*curves); });
  menu->addSeparator();
  menu->addAction(themedIcon(QStringLiteral("image")), tr("Save as PNG…"), this, &LivePlot::askForPng);
  menu->addAction(themedIcon(QStringLiteral("download")), tr("Save as CSV…"), this, &LivePlot::askForCsv);
  m_menu_button->setMenu(menu);
  m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_canvas, &QWidget::customContextMenuRequested, this,
          [this, menu](const QPoint& at) { menu->popup(m_canvas->mapToGlobal(at)); });
}

void LivePlot::fillCurvesMenu(QMenu& menu) {
  menu.clear();
  for (const auto& [id, curve] : m_curves) {
    QAction* action = menu.addAction(curve.name);
    action->setCheckable(true);
    action->setChecked(isCurveShown(id));
    connect(action, &QAction::triggered, this, [this, id = id](bool shown) { setCurveShown(id, shown); });
  }
}

}  // namespace dinoscope
