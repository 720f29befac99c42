#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace dinoscope {

class FieldRow;

/// Settings that belong together, under a heading that folds them away. Shows the rows that it is told to,
/// in one column or in several.
class FormSection : public QWidget {
  Q_OBJECT

public:
  FormSection(const QString& title, const QString& summary, std::vector<FieldRow*> rows,
              QWidget* parent = nullptr);

  const std::vector<FieldRow*>& rows() const { return m_rows; }
  QToolButton* header() const { return m_header; }
  bool isFolded() const { return m_is_folded; }
  void setFolded(bool folded);
  void setHeaderShown(bool shown) { m_header->setVisible(shown); }

  /// Lays `shown` (some of rows(), in their order) out, first column downwards first. Hides itself when
  /// there is none.
  void arrange(const std::vector<FieldRow*>& shown, int columns, bool stacked);

private:
  void updateHeader();

  QString m_title;
  std::vector<FieldRow*> m_rows;
  QToolButton* m_header;
  QWidget* m_body;
  QHBoxLayout* m_columns;
  bool m_is_folded = false;
};

}  // namespace dinoscope
