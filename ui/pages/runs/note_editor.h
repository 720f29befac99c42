#pragma once

#include <QFrame>
#include <QPlainTextEdit>
#include <QString>
#include <QTimer>
#include <map>
#include <optional>

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

  /// The name of this folder is about to change: what is typed about it meanwhile waits.
  void hold(const QString& folder) { m_held = folder; }
  /// It has changed, or stayed as it was (`after` is `before`): what waited is kept there.
  void release(const QString& before, const QString& after);
  /// This note is on disk.
  void setKept(const QString& folder, const QString& note);

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
  QString m_kept;                       // the note as it is on disk, or on its way there
  QString m_held;                       // the folder whose name is about to change
  std::optional<QString> m_held_text;   // its note, where another run's is shown by now
  std::map<QString, QString> m_on_way;  // notes that are being written, by folder
  QTimer m_timer;
};

}  // namespace dinoscope
