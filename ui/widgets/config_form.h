#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QString>
#include <QStringList>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>
#include <map>
#include <vector>

#include "engine/config/field.h"

class QHBoxLayout;

namespace dinoscope {

class ConfigModel;
class FieldRow;
class FormSection;

/// Settings to show under one heading.
struct FormPart {
  QString title;
  QString summary;  ///< one sentence, for the tooltip; may be empty
  std::vector<const Field*> fields;
};

/// The parts of whole groups of settings ("views", "model"), as the field tables have them.
std::vector<FormPart> formPartsOf(const QStringList& groups);

/// Sections: foldable headings below one another, with a switch between basic and all settings.
/// Tabs: one part at a time, and a last tab with all of them.
enum class FormLook { Sections, Tabs };

/// The form of a ConfigModel's settings, generated from the field tables: search, marks of what differs
/// from the preset with a reset for each, problems beside what they concern, undo and redo. Every move of a
/// control is in the model at once.
class ConfigForm : public QWidget {
  Q_OBJECT

public:
  /// `model` must outlive the form.
  ConfigForm(ConfigModel& model, const std::vector<FormPart>& parts, FormLook look = FormLook::Sections,
             QWidget* parent = nullptr);
  ConfigForm(ConfigModel& model, const QStringList& groups, QWidget* parent = nullptr);

  /// Shows only what matches; empty shows what the tab or the switch says.
  void setSearch(const QString& text);
  QLineEdit* searchField() const { return m_search; }

  /// Basic settings, and whatever was changed or is wrong; or all.
  void setBasicOnly(bool basic_only);

  /// nullptr for FormLook::Sections.
  QTabBar* tabs() const { return m_tabs; }

  /// The row of a setting; nullptr when the form does not have it.
  FieldRow* row(const QString& key) const;

  /// Brings the setting into sight, whatever is filtered, and gives it the focus.
  void reveal(const QString& key);

  /// Beside the search field, for what a page adds.
  QHBoxLayout* headerRow() const { return m_header; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void buildHeader();
  void buildSections(const std::vector<FormPart>& parts);
  QToolButton* makeHistoryButton(const QString& icon, bool is_undo);
  bool isShown(std::size_t section_index, const FieldRow& row) const;
  void arrange();

  ConfigModel& m_model;
  const FormLook m_look;
  QHBoxLayout* m_header;
  QTabBar* m_tabs = nullptr;
  QLineEdit* m_search;
  QToolButton* m_basic_button = nullptr;
  QToolButton* m_all_button = nullptr;
  QScrollArea* m_scroll;
  QLabel* m_nothing_found;
  std::vector<FormSection*> m_sections;
  std::map<QString, FieldRow*> m_rows;
  bool m_basic_only = false;
  bool m_is_arranging = false;
};

}  // namespace dinoscope
