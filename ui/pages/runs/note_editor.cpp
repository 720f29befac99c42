#include "ui/pages/runs/note_editor.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr int kDelay_ms = 800;

}  // namespace

NoteEditor::NoteEditor(QWidget* parent) : QFrame(parent) {
  setProperty("panel", true);
  m_edit = new QPlainTextEdit;
  m_edit->setObjectName(QStringLiteral("note"));
  m_edit->setAccessibleName(tr("Note"));
  m_edit->setPlaceholderText(tr("What this run was about"));
  m_edit->setTabChangesFocus(true);
  m_edit->installEventFilter(this);
  auto* heading = new QLabel(tr("Note"));
  heading->setProperty("heading", true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPanelPadding, kGrid, kPanelPadding, kPanelPadding);
  column->setSpacing(4);
  column->addWidget(heading);
  column->addWidget(m_edit);
  m_timer.setSingleShot(true);
  m_timer.setInterval(kDelay_ms);
  connect(&m_timer, &QTimer::timeout, this, &NoteEditor::flush);
  connect(m_edit, &QPlainTextEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
}

void NoteEditor::showNote(const QString& folder, const QString& note) {
  if (folder == m_folder && (text() != m_kept || m_edit->hasFocus() || folder == m_held)) return;
  if (folder != m_folder) flush();
  m_folder = folder;
  // What was read may be older than what is on its way to the disk.
  const auto newer = m_on_way.find(folder);
  m_kept = newer != m_on_way.end() ? newer->second : note.trimmed();
  if (text() == m_kept) return;
  const QSignalBlocker quiet(m_edit);
  m_edit->setPlainText(m_kept);
}

void NoteEditor::clear() {
  flush();
  m_folder.clear();
  m_kept.clear();
  const QSignalBlocker quiet(m_edit);
  m_edit->clear();
}

void NoteEditor::flush() {
  m_timer.stop();
  if (m_folder.isEmpty() || text() == m_kept) return;
  if (m_folder == m_held) {
    m_held_text = text();
    return;
  }
  m_kept = text();
  m_on_way[m_folder] = m_kept;
  Q_EMIT edited(m_folder, m_kept);
}

void NoteEditor::release(const QString& before, const QString& after) {
  if (m_held != before) return;
  m_held.clear();
  if (m_folder == before) {
    m_folder = after;
    m_held_text.reset();
    if (text() != m_kept) m_timer.start();
  } else if (const auto waited = std::exchange(m_held_text, std::nullopt)) {
    m_on_way[after] = *waited;
    Q_EMIT edited(after, *waited);
  }
}

void NoteEditor::setKept(const QString& folder, const QString& note) {
  if (const auto on_way = m_on_way.find(folder); on_way != m_on_way.end() && on_way->second == note)
    m_on_way.erase(on_way);
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_edit && event->type() == QEvent::FocusOut) flush();
  return QFrame::eventFilter(watched, event);
}

void NoteEditor::hideEvent(QHideEvent* event) {
  flush();
  QFrame::hideEvent(event);
}

}  // namespace dinoscope
