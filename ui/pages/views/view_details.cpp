#include "ui/pages/views/view_details.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/engine_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

QString row(const QString& name, const QString& value) {
  return QStringLiteral(
             "<tr><td style='color:%1; padding-right:6px'>%2</td><td style='white-space:nowrap'>%3</td></tr>")
      .arg(Theme::current().colors().muted.name(), name, value);
}

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text); }

}  // namespace

double magnificationOf(const ViewPlan& plan) {
  return std::max(static_cast<double>(plan.size_px) / plan.box.width,
                  static_cast<double>(plan.size_px) / plan.box.height);
}

ViewDetails::ViewDetails(QWidget* parent) : QFrame(parent) {
  setProperty("panel", true);
  m_title = new QLabel;
  m_title->setProperty("heading", true);
  m_title->setWordWrap(true);
  m_body = new QLabel;
  m_body->setWordWrap(true);
  m_body->setTextFormat(Qt::RichText);
  m_body->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_body->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_body->setAccessibleName(tr("What was drawn for this view"));
  auto* scroll = new QScrollArea;
  scroll->setWidget(m_body);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPanelPadding, kGrid, 4, kGrid);
  column->setSpacing(4);
  column->addWidget(m_title);
  column->addWidget(scroll, 1);
  setView(nullptr, {});
}

void ViewDetails::setView(const ViewPlan* plan, const QSize& photo) {
  if (plan == nullptr) {
    m_title->setText(tr("What you see"));
    m_body->setText(introduction());
    return;
  }
  m_title->setText(plan->is_global ? tr("View %1, a global crop").arg(plan->view_index + 1)
                                   : tr("View %1, a local crop").arg(plan->view_index + 1));
  m_body->setText(textOf(*plan, photo));
}

QString ViewDetails::introduction() const {
  const ThemeColors& colors = Theme::current().colors();
  const auto named = [](const QString& name, const QColor& color) {
    return QStringLiteral("<span style='color:%1'>&#9632;</span> <b>%2</b>").arg(color.name(), name);
  };
  return paragraph(tr("%1: a large part of the photo. Teacher and student both see it.")
                       .arg(named(tr("Global crop"), colors.global_crop))) +
         paragraph(tr("%1: a small part of the photo. Only the student sees it, and must answer as the "
                      "teacher does for the whole: so it learns what belongs together.")
                       .arg(named(tr("Local crop"), colors.local_crop))) +
         paragraph(tr("Point at a view or a box to see what was done to it."));
}

QString ViewDetails::textOf(const ViewPlan& plan, const QSize& photo) const {
  const CropBox& box = plan.box;
  const double area = 100.0 * box.width * box.height / (static_cast<double>(photo.width()) * photo.height());
  const double magnification = magnificationOf(plan);
  QString size = tr("%1 × %2 px").arg(plan.size_px).arg(plan.size_px);
  QString scale = tr("× %1").arg(fixedText(magnification, 2));
  if (magnification > kTooMuchMagnification)
    scale = QStringLiteral("<span style='color:%1'>&#9888; %2</span>")
                .arg(Theme::current().colors().warn_text.name(),
                     tr("× %1: enlarged, soft").arg(fixedText(magnification, 2)));
  QString text = QStringLiteral("<table cellspacing='2'>") +
                 row(tr("Covers"), tr("%1 of the photo").arg(percentText(area))) +
                 row(tr("Crop"), tr("%1 × %2 px").arg(box.width).arg(box.height)) +
                 row(tr("At"), tr("x %1, y %2").arg(box.left).arg(box.top)) + row(tr("Becomes"), size) +
                 row(tr("Scale"), scale) + QStringLiteral("</table>");
  if (plan.operations.empty()) return text + paragraph(tr("No operation fired: the crop as it is."));
  text += QStringLiteral("<p><b>%1</b></p><ol style='margin-left:-22px'>").arg(tr("Then, in this order"));
  for (const ViewOperation& operation : plan.operations)
    text += QStringLiteral("<li>%1</li>").arg(engineText(describe(operation)).toHtmlEscaped());
  return text + QStringLiteral("</ol>");
}

}  // namespace dinoscope
