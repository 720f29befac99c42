#pragma once

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace dinoscope {

/// What a page shows while it has nothing to show: one line what it is for, one primary action, one link.
class EmptyState : public QWidget {
  Q_OBJECT

public:
  /// `icon` is a name of themedIcon().
  EmptyState(const QString& icon, const QString& line, QWidget* parent = nullptr);

  void setLine(const QString& line) { m_line->setText(line); }

  /// The primary button, made on the first call.
  QPushButton* setPrimaryAction(const QString& text);

  /// The link under it; linkActivated() tells of a click or Return. An empty text takes it away.
  void setLink(const QString& text);

  /// What holds the button and the link.
  QWidget* actionArea() const { return m_actions; }

Q_SIGNALS:
  void primaryTriggered();
  void linkActivated();

private:
  void updateIcon();

  QString m_icon_name;
  QLabel* m_icon;
  QLabel* m_line;
  QWidget* m_actions;
  QVBoxLayout* m_column;  // in it
  QPushButton* m_primary = nullptr;
  QPushButton* m_link = nullptr;
};

}  // namespace dinoscope
