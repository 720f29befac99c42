#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "ui/help/manual_library.h"

class QSplitter;

namespace dinoscope {

class ManualContents;
class ManualResults;
class ManualView;
class SessionStore;

/// The manual beside the work: contents or what was found at the left, the document at the right.
class ManualWindow : public QWidget {
  Q_OBJECT

public:
  /// `library` and `store` must outlive the window; the store remembers its size.
  ManualWindow(const ManualLibrary& library, SessionStore& store, QWidget* parent);

  /// Shows the window at this place.
  void open(const ManualPlace& place);
  /// Shows the window where it was left, at first at the guide.
  void open();
  /// Shows the window with what is found for this.
  void search(const QString& typed);

  ManualView& view() const { return *m_view; }
  ManualContents& contents() const { return *m_contents; }
  ManualResults& results() const { return *m_results; }
  QLineEdit& searchField() const { return *m_search; }

protected:
  void resizeEvent(QResizeEvent* event) override;
  void moveEvent(QMoveEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  QWidget* makeSide();
  QWidget* makeText();
  void addShortcuts();
  void bringUp();
  void find(const QString& typed);
  void takePlace();
  void leave();
  void remember();

  const ManualLibrary& m_library;
  SessionStore& m_store;
  QLineEdit* m_search;
  QLabel* m_found;
  QStackedWidget* m_side;
  ManualContents* m_contents;
  ManualResults* m_results;
  QToolButton* m_back;
  QToolButton* m_forward;
  QLabel* m_where;
  ManualView* m_view;
  QSplitter* m_splitter;
};

}  // namespace dinoscope
