#include "ui/widgets/field_row.h"

#include <QGridLayout>
#include <QPainter>
#include <set>

#include "engine/config/presets.h"
#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/value_text.h"
#include "ui/view_models/config_model.h"
#include "ui/widgets/field_editor.h"

namespace dinoscope {
namespace {

constexpr int kMarkWidth = 3;

/// "Global size (px)": the unit where it says more than the label does. What a probability or a factor is
/// needs no word at each slider; the tooltip has it.
QString labelText(const Field& field) {
  static const std::set<std::string> measures{"px", "degrees", "epochs", "steps", "min", "turns"};
  const QString label = settingText(field.label);
  const QString unit = field.unit == "degrees" ? QStringLiteral("°") : settingText(field.unit);
  if (!measures.contains(field.unit) || label.contains(unit, Qt::CaseInsensitive)) return label;
  return QStringLiteral("%1 (%2)").arg(label, unit);
}

QLabel* makeNote(const char* property) {
  auto* label = new QLabel;
  label->setProperty(property, true);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  label->hide();
  return label;
}

}  // namespace

FieldRow::FieldRow(ConfigModel& model, const Field& field, QWidget* parent)
    : QWidget(parent), m_model(model), m_field(field) {
  setObjectName(QString::fromStdString(field.key));
  m_label = new QLabel(labelText(field));
  m_editor = FieldEditor::make(field);
  m_label->setBuddy(m_editor);
  m_reset = new QToolButton;
  m_reset->setIcon(themedIcon(QStringLiteral("rotate-ccw")));
  m_reset->setIconSize({14, 14});
  m_reset->setFixedSize(24, 24);
  m_reset->setAccessibleName(tr("Reset %1").arg(settingText(field.label)));
  QSizePolicy policy = m_reset->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_reset->setSizePolicy(policy);
  m_problem = makeNote("problem");
  m_warning = makeNote("warning");
  m_reason = makeNote("caption");

  m_grid = new QGridLayout(this);
  m_grid->setContentsMargins(kMarkWidth + 5, 2, 0, 2);
  m_grid->setHorizontalSpacing(8);
  m_grid->setVerticalSpacing(2);
  place(true);

  const QString key = objectName();
  connect(m_editor, &FieldEditor::edited, this,
          [this, key](const SettingValue& value) { m_model.setValue(key, value); });
  connect(m_editor, &FieldEditor::editEnded, this, [this] { m_model.sealEdit(); });
  connect(m_reset, &QToolButton::clicked, this, [this, key] { m_model.resetToPreset(key); });
  connect(&m_model, &ConfigModel::valueChanged, this, [this, key](const QString& changed) {
    if (changed == key) refresh();
  });
  connect(&m_model, &ConfigModel::presetChanged, this, &FieldRow::refresh);
  connect(&m_model, &ConfigModel::problemsChanged, this, &FieldRow::refreshProblem);
  refresh();
}

void FieldRow::stackLabel() {
  m_label->setMinimumWidth(0);
  m_label->setMaximumWidth(QWIDGETSIZE_MAX);
  if (!m_is_stacked) place(true);
}

void FieldRow::placeLabelBeside(int label_width) {
  m_label->setFixedWidth(label_width);
  if (m_is_stacked) place(false);
}

void FieldRow::place(bool stacked) {
  m_is_stacked = stacked;
  for (QWidget* each :
       std::initializer_list<QWidget*>{m_label, m_editor, m_reset, m_problem, m_warning, m_reason})
    m_grid->removeWidget(each);
  const int first = stacked ? 0 : 1;  // column of the control
  const int row = stacked ? 1 : 0;    // row of the control
  m_grid->setColumnStretch(0, stacked ? 1 : 0);
  m_grid->setColumnStretch(1, stacked ? 0 : 1);
  m_label->setMinimumHeight(stacked ? 0 : kControlHeight);
  const Qt::Alignment beside = m_editor->hasCaptions() && !stacked ? Qt::AlignBottom : Qt::AlignTop;
  m_grid->addWidget(m_label, 0, 0, beside);
  m_grid->addWidget(m_editor, row, first, 1, stacked ? 2 : 1);
  m_grid->addWidget(m_reset, 0, stacked ? 1 : 2, beside);
  m_grid->addWidget(m_problem, row + 1, first, 1, 2);
  m_grid->addWidget(m_warning, row + 2, first, 1, 2);
  m_grid->addWidget(m_reason, row + 3, first, 1, 2);
}

bool FieldRow::matches(const QStringList& words) const {
  const QString text = QStringList{settingText(m_field.label), QString::fromStdString(m_field.key),
                                   settingText(m_field.explanation), settingText(m_field.unit)}
                           .join(QLatin1Char('\n'));
  return std::all_of(words.begin(), words.end(),
                     [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void FieldRow::refresh() {
  const QString key = objectName();
  m_editor->setValue(m_model.value(key));
  const bool changed = m_model.isChanged(key);
  m_reset->setVisible(changed);
  setToolTip(toolTipText());
  if (changed != m_is_changed) {
    m_is_changed = changed;
    update();
    Q_EMIT importanceChanged();
  }
  refreshProblem();
}

void FieldRow::refreshProblem() {
  const QString problem = m_model.problemOf(objectName());
  const QString warning = problem.isEmpty() ? m_model.warningOf(objectName()) : QString();
  const QString reason = problem.isEmpty() ? m_model.reasonOf(objectName()) : QString();
  m_reason->setText(reason);
  m_reason->setVisible(!reason.isEmpty());
  if (problem == m_problem->text() && warning == m_warning->text()) return;
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
  m_warning->setText(warning);
  m_warning->setVisible(!warning.isEmpty());
  m_editor->setProblem(!problem.isEmpty());
  Q_EMIT importanceChanged();
}

QString FieldRow::toolTipText() const {
  const Preset& preset = presetNamed(m_model.presetName().toStdString());
  const QString of_preset = valueText(m_field, m_field.get(preset.experiment));
  const QString of_reference = valueText(m_field, m_field.default_value);
  m_reset->setToolTip(tr("Reset to %1 (%2)").arg(of_preset, settingText(preset.title)));
  QStringList facts{objectName()};
  const QString allowed = engineText(m_field.allowedText());
  const QString unit = settingText(m_field.unit);
  if (m_field.unit == "probability")
    facts << tr("A probability, 0 to 100 %; in files 0 to 1");
  else if (!allowed.isEmpty())
    facts << (unit.isEmpty() ? allowed : allowed + QLatin1Char(' ') + unit);
  if (!of_reference.isEmpty()) facts << tr("DINO reference: %1").arg(of_reference);
  if (!of_preset.isEmpty() && preset.name != presets().front().name)
    facts << tr("%1: %2").arg(settingText(preset.title), of_preset);
  return QStringLiteral("<p>%1</p><p>%2</p>")
      .arg(settingText(m_field.explanation).toHtmlEscaped(),
           facts.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

void FieldRow::paintEvent(QPaintEvent*) {
  if (!m_is_changed) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::current().colors().accent);
  painter.drawRoundedRect(QRectF(0, 4, kMarkWidth, height() - 8), 1.5, 1.5);
}

}  // namespace dinoscope
