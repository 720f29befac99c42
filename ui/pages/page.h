#pragma once

#include <QAction>
#include <QHBoxLayout>
#include <QString>
#include <QStringList>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/page_id.h"

namespace dinoscope {

class Banner;
class ConfigForm;

/// What the five pages have in common: a title row, a banner for what went wrong, the content below.
///
/// Actions that a page adds with QWidget::addAction() show up in the command palette and in the list of
/// shortcuts. Splitters and sliders that have an object name are remembered from session to session.
class Page : public QWidget {
  Q_OBJECT

public:
  explicit Page(const QString& title, QWidget* parent = nullptr);

  virtual PageId id() const = 0;

  /// The page's main job, Ctrl+Return; nullptr when it has none.
  virtual QAction* primaryAction() { return nullptr; }

  /// The form in which this setting can be changed now, brought to the front of the page; nullptr when it is
  /// not on this page.
  virtual ConfigForm* formWith(const QString& /*key*/) { return nullptr; }

  /// What to show somebody who sees the page for the first time: a widget of it that is visible now.
  virtual QWidget* tourTarget() { return this; }

  /// What Undo takes back here before it takes back settings ("Move a run to the trash"); empty: nothing.
  virtual QString undoText() const { return {}; }
  virtual void undo() {}

  /// What the page shows, for the next session; empty when it need not be remembered.
  virtual QStringList place() const { return {}; }
  /// Shows it again, as far as it is still there.
  virtual void restorePlace(const QStringList& /*place*/) {}

  const QString& title() const { return m_title; }

  /// Hidden until something is to be said. On the page that it concerns.
  Banner* banner() const { return m_banner; }

Q_SIGNALS:
  void undoTextChanged();
  void placeChanged();

protected:
  /// Right of the title: what concerns the whole page. Add a stretch where the row should open.
  QHBoxLayout* titleRow() const { return m_title_row; }

  /// Everything below the title row. Called once, by the constructor.
  void setContent(QWidget* content);

private:
  QString m_title;
  QHBoxLayout* m_title_row;
  Banner* m_banner;
  QVBoxLayout* m_layout;
};

}  // namespace dinoscope
