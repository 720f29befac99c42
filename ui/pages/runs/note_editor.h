#pragma once

#include <QFrame>
#include <QPlainTextEdit>
#include <QString>
#include <QTimer>

namespace dinoscope {

/// The note of one run. What is typed is the truth: it is kept a moment after one stops writing, and when the
/// editor is left in any way, and nothing that is read meanwhile takes its place.
class NoteEditor : public QFrame {
  Q_OBJECT

public:
  explicit NoteEditor(QWidget* parent = nullptr);

  /// Shows the note of this run as it is on disk; of the run that is being edited only if it was not touched.
  void showNote(const QString& folder, const QString& note);
  /// Shows none.
  void clear();
  /// Keeps what is not kept yet.
  void flush();

  /// The folder's name is about to change: what is typed meanwhile waits.
  void hold() { m_is_held = true; }
  /// It has changed, or not: goes on with this folder.
  void release(const QString& folder);

  const QString& folder() const { return m_folder; }

Q_SIGNALS:
  void edited(const QString& folder, const QString& note);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

private:
  QString text() const { return m_edit->toPlainText().trimmed(); }

  QPlainTextEdit* m_edit;
  QString m_folder;
  QString m_kept;  // the note as it is on disk, or on its way there
  bool m_is_held = false;
  QTimer m_timer;
};

}  // namespace dinoscope
