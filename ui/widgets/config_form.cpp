#include "ui/widgets/config_form.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "engine/config/experiment.h"
#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/view_models/config_model.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/tab_bar.h"

namespace dinoscope {
namespace {

constexpr int kColumnWidth = 440;  // a row with label, slider, number and unit side by side
constexpr int kMostColumns = 3;
constexpr int kSearchWidth = 180;

}  // namespace

std::vector<FormPart> formPartsOf(const QStringList& groups) {
  std::vector<FormPart> parts;
  for (const QString& name : groups)
    for (const FieldGroup& group : fieldGroups()) {
      if (QString::fromStdString(group.name) != name) continue;
      FormPart part{settingText(group.title), settingText(group.summary), {}};
      for (const Field& field : group.fields) part.fields.push_back(&field);
      parts.push_back(std::move(part));
    }
  return parts;
}

ConfigForm::ConfigForm(ConfigModel& model, const QStringList& groups, QWidget* parent)
    : ConfigForm(model, formPartsOf(groups), FormLook::Sections, parent) {}

ConfigForm::ConfigForm(ConfigModel& model, const std::vector<FormPart>& parts, FormLook look, QWidget* parent)
    : QWidget(parent), m_model(model), m_look(look), m_basic_only(look == FormLook::Sections) {
  m_header = new QHBoxLayout;
  m_header->setSpacing(4);
  if (look == FormLook::Tabs) {
    m_tabs = new TabBar;
    m_tabs->setAccessibleName(tr("Groups of settings"));
    m_tabs->setExpanding(false);
    for (const FormPart& part : parts) {
      const int index = m_tabs->addTab(part.title);
      m_tabs->setTabToolTip(index, part.summary);
    }
    m_tabs->addTab(tr("All"));
  }
  buildHeader();

  auto* body = new QWidget;
  body->setObjectName(QStringLiteral("formBody"));
  m_scroll = new QScrollArea;
  m_scroll->viewport()->installEventFilter(this);
  m_scroll->setWidget(body);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFrameShape(QFrame::NoFrame);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(0, 4, 8, 4);
  column->setSpacing(kGrid);
  m_nothing_found = new QLabel;
  m_nothing_found->setProperty("muted", true);
  m_nothing_found->setWordWrap(true);
  m_nothing_found->hide();
  column->addWidget(m_nothing_found);
  buildSections(parts);
  for (FormSection* section : m_sections) column->addWidget(section);
  column->addStretch(1);

  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(4);
  whole->addLayout(m_header);
  whole->addWidget(m_scroll, 1);
  arrange();
}

void ConfigForm::buildHeader() {
  if (m_tabs != nullptr) {
    m_header->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConfigForm::arrange);
  }
  m_search = new QLineEdit;
  m_search->setPlaceholderText(tr("Search"));
  m_search->setAccessibleName(tr("Search settings"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  connect(m_search, &QLineEdit::textChanged, this, &ConfigForm::arrange);
  m_search->installEventFilter(this);
  if (m_tabs != nullptr) m_search->setFixedWidth(kSearchWidth);
  m_header->addWidget(m_search, m_tabs == nullptr ? 1 : 0);
  if (m_look == FormLook::Sections) {
    const auto addSwitch = [this](const QString& text, const QString& tip, bool basic) {
      auto* button = new QToolButton;
      button->setText(text);
      button->setToolTip(tip);
      button->setProperty("framed", true);
      button->setCheckable(true);
      button->setChecked(basic == m_basic_only);
      connect(button, &QToolButton::clicked, this, [this, basic] { setBasicOnly(basic); });
      m_header->addWidget(button);
      return button;
    };
    m_basic_button = addSwitch(tr("Basic"), tr("The settings that matter most, and what was changed"), true);
    m_all_button = addSwitch(tr("All"), tr("Every setting"), false);
  }
  m_header->addWidget(makeHistoryButton(QStringLiteral("undo-2"), true));
  m_header->addWidget(makeHistoryButton(QStringLiteral("redo-2"), false));
}

QToolButton* ConfigForm::makeHistoryButton(const QString& icon, bool is_undo) {
  const QUndoStack& stack = m_model.undoStack();
  auto* button = new QToolButton;
  button->setIcon(themedIcon(icon));
  button->setObjectName(is_undo ? QStringLiteral("undo") : QStringLiteral("redo"));
  button->setAccessibleName(is_undo ? tr("Undo") : tr("Redo"));
  const auto refresh = [button, is_undo, &stack] {
    button->setEnabled(is_undo ? stack.canUndo() : stack.canRedo());
    if (is_undo)
      button->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo"));
    else
      button->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo"));
  };
  connect(&stack, &QUndoStack::indexChanged, button, refresh);
  connect(&stack, &QUndoStack::undoTextChanged, button, refresh);
  connect(button, &QToolButton::clicked, &m_model, is_undo ? &ConfigModel::undo : &ConfigModel::redo);
  refresh();
  return button;
}

void ConfigForm::buildSections(const std::vector<FormPart>& parts) {
  for (const FormPart& part : parts) {
    std::vector<FieldRow*> rows;
    for (const Field* field : part.fields) {
      auto* row = new FieldRow(m_model, *field);
      m_rows[QString::fromStdString(field->key)] = row;
      rows.push_back(row);
      // Queued: a row must not be moved while its own control is telling of an edit.
      connect(
          row, &FieldRow::importanceChanged, this,
          [this] {
            if (m_basic_only) arrange();
          },
          Qt::QueuedConnection);
    }
    m_sections.push_back(new FormSection(part.title, part.summary, std::move(rows)));
  }
}

void ConfigForm::setSearch(const QString& text) { m_search->setText(text); }

void ConfigForm::setBasicOnly(bool basic_only) {
  m_basic_only = basic_only;
  if (m_basic_button != nullptr) m_basic_button->setChecked(basic_only);
  if (m_all_button != nullptr) m_all_button->setChecked(!basic_only);
  arrange();
}

FieldRow* ConfigForm::row(const QString& key) const {
  const auto found = m_rows.find(key);
  return found == m_rows.end() ? nullptr : found->second;
}

void ConfigForm::reveal(const QString& key) {
  FieldRow* wanted = row(key);
  if (wanted == nullptr) return;
  m_search->clear();
  if (m_tabs != nullptr) m_tabs->setCurrentIndex(m_tabs->count() - 1);
  if (m_basic_only && wanted->field().level != FieldLevel::Basic) setBasicOnly(false);
  for (FormSection* section : m_sections) {
    const auto& rows = section->rows();
    if (std::find(rows.begin(), rows.end(), wanted) != rows.end()) section->setFolded(false);
  }
  wanted->editor()->setFocus();
  // The layout has its final place only after the events that are on their way.
  QTimer::singleShot(0, wanted,
                     [this, wanted] { m_scroll->ensureWidgetVisible(wanted, 0, 2 * kControlHeight); });
}

bool ConfigForm::isShown(std::size_t section_index, const FieldRow& row) const {
  const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  if (!words.isEmpty()) return row.matches(words);
  if (m_tabs != nullptr && m_tabs->currentIndex() < m_tabs->count() - 1)
    return static_cast<int>(section_index) == m_tabs->currentIndex();
  if (!m_basic_only) return true;
  return row.field().level == FieldLevel::Basic || row.isChanged() || !row.problem().isEmpty() ||
         !row.warning().isEmpty();
}

void ConfigForm::arrange() {
  if (std::exchange(m_is_arranging, true)) return;
  const int width = m_scroll->viewport()->width();
  const int columns = std::clamp(width / kColumnWidth, 1, kMostColumns);
  const bool stacked = width < kColumnWidth;
  const bool searching = !m_search->text().trimmed().isEmpty();
  const bool one_tab = m_tabs != nullptr && !searching && m_tabs->currentIndex() < m_tabs->count() - 1;
  bool found = false;
  for (std::size_t i = 0; i < m_sections.size(); ++i) {
    std::vector<FieldRow*> shown;
    for (FieldRow* row : m_sections[i]->rows())
      if (isShown(i, *row)) shown.push_back(row);
    m_sections[i]->arrange(shown, columns, stacked);
    m_sections[i]->setHeaderShown(!one_tab);
    if ((searching || one_tab) && !shown.empty()) m_sections[i]->setFolded(false);
    found |= !shown.empty();
  }
  m_nothing_found->setVisible(!found);
  m_nothing_found->setText(tr("No setting matches \"%1\".").arg(m_search->text().trimmed()));
  m_scroll->widget()->layout()->activate();
  m_is_arranging = false;
}

bool ConfigForm::eventFilter(QObject* watched, QEvent* event) {
  // The viewport's own event: the form's comes before the viewport has its width when it is first shown.
  if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) arrange();
  // Esc leads out of what was searched for; with nothing typed it is the window's.
  const bool is_key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (is_key && watched == m_search && !m_search->text().isEmpty() &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
    event->accept();
    if (event->type() == QEvent::KeyPress) m_search->clear();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace dinoscope
