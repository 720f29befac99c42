#include "ui/help/manual_window.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/help/manual_contents.h"
#include "ui/help/manual_results.h"
#include "ui/help/manual_view.h"
#include "ui/icons.h"
#include "ui/quantity_text.h"
#include "ui/session_store.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr QSize kFirstSize(1080, 760);
constexpr int kSide = 280;

enum Side { Contents, Found };

QVBoxLayout* columnIn(QWidget* widget) {
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  return column;
}

}  // namespace

ManualWindow::ManualWindow(const ManualLibrary& library, SessionStore& store, QWidget* parent)
    : QWidget(parent, Qt::Window), m_library(library), m_store(store) {
  setObjectName(QStringLiteral("manual"));
  setWindowIcon(programIcon());
  setAttribute(Qt::WA_StyledBackground);
  resize(kFirstSize);
  m_splitter = new QSplitter;
  m_splitter->setHandleWidth(kGrid);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->addWidget(makeSide());
  m_splitter->addWidget(makeText());
  m_splitter->setStretchFactor(1, 1);
  m_splitter->setSizes({kSide, kFirstSize.width() - kSide});
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(kPanelPadding, kPanelPadding, kPanelPadding, kPanelPadding);
  whole->addWidget(m_splitter);
  addShortcuts();
  connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::find);
  connect(m_contents, &ManualContents::placeChosen, m_view, &ManualView::open);
  connect(m_results, &ManualResults::hitChosen, this,
          [this](const ManualHit& hit) { m_view->openHit(hit, m_results->words()); });
  connect(m_view, &ManualView::placeChanged, this, &ManualWindow::takePlace);
  find({});
  connect(m_splitter, &QSplitter::splitterMoved, this, &ManualWindow::remember);
  restoreGeometry(store.manualGeometry());
  m_splitter->restoreState(store.manualSplitter());
}

QWidget* ManualWindow::makeSide() {
  m_search = new QLineEdit;
  m_search->setObjectName(QStringLiteral("manualSearch"));
  m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
  m_search->setAccessibleName(tr("Search the manual"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_search->installEventFilter(this);
  m_found = new QLabel;
  m_found->setProperty("caption", true);
  m_found->setWordWrap(true);
  m_contents = new ManualContents(m_library);
  m_results = new ManualResults;
  m_side = new QStackedWidget;
  m_side->addWidget(m_contents);
  m_side->addWidget(m_results);
  auto* panel = new QFrame;
  panel->setProperty("panel", true);
  columnIn(panel)->addWidget(m_side);
  panel->layout()->setContentsMargins(4, 4, 4, 4);
  auto* side = new QWidget;
  QVBoxLayout* column = columnIn(side);
  column->addWidget(m_search);
  column->addWidget(m_found);
  column->addWidget(panel, 1);
  side->setMinimumWidth(200);
  return side;
}

QWidget* ManualWindow::makeText() {
  m_view = new ManualView(m_library);
  const auto make = [this](const QString& icon, const QString& text, const QKeySequence& keys,
                           void (ManualView::*go)()) {
    auto* button = new QToolButton;
    button->setProperty("framed", true);
    button->setIcon(themedIcon(icon));
    button->setAccessibleName(text);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setEnabled(false);
    connect(button, &QToolButton::clicked, m_view, go);
    connect(new QShortcut(keys, this), &QShortcut::activated, m_view, go);
    return button;
  };
  m_back = make(QStringLiteral("arrow-left"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left),
                &ManualView::backward);
  m_forward = make(QStringLiteral("arrow-right"), tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                   &ManualView::forward);
  m_where = new QLabel;
  m_where->setProperty("muted", true);
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  row->addWidget(m_back);
  row->addWidget(m_forward);
  row->addSpacing(4);
  row->addWidget(m_where, 1);
  auto* text = new QWidget;
  QVBoxLayout* column = columnIn(text);
  column->addLayout(row);
  column->addWidget(m_view, 1);
  text->setMinimumWidth(320);
  return text;
}

void ManualWindow::addShortcuts() {
  connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
  });
  connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
          &ManualWindow::leave);
  connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
}

void ManualWindow::open(const ManualPlace& place) {
  // First: the text is laid out in the width that it will have.
  bringUp();
  m_search->clear();
  m_view->open(place);
  m_view->setFocus();
}

void ManualWindow::open() {
  if (m_view->position() < 0) return open({QLatin1String(kGuideFile)});
  bringUp();
}

void ManualWindow::search(const QString& typed) {
  open();
  m_search->setText(typed);
  m_search->setFocus();
}

void ManualWindow::bringUp() {
  show();
  raise();
  activateWindow();
}

void ManualWindow::find(const QString& typed) {
  const QStringList words = wordsOf(typed);
  m_side->setCurrentIndex(words.isEmpty() ? Contents : Found);
  m_found->setVisible(!words.isEmpty());
  m_results->showHits(m_library.search(typed), words);
  const std::size_t count = m_results->hits().size();
  m_found->setText(count == 0 ? tr("Nothing found. Try fewer or shorter words.")
                   : count == ManualLibrary::kMostHits
                       ? tr("The first %Ln place(s)", nullptr, static_cast<int>(count))
                       : tr("Found at %Ln place(s)", nullptr, static_cast<int>(count)));
}

void ManualWindow::takePlace() {
  m_back->setEnabled(m_view->canGoBack());
  m_forward->setEnabled(m_view->canGoForward());
  m_contents->showPlace(m_view->file(), m_view->position());
  const ManualDocument* document = m_library.document(m_view->file());
  m_where->setText(document->title);
  setWindowTitle(tr("%1 - Dinoscope manual").arg(document->title));
}

/// Esc: first out of what was found, then out of the manual.
void ManualWindow::leave() {
  if (m_search->text().isEmpty()) {
    close();
    return;
  }
  m_search->clear();
  m_view->setFocus();
}

bool ManualWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) &&
        !m_results->hits().empty()) {
      m_results->chooseFirst();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ManualWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  remember();
}

void ManualWindow::moveEvent(QMoveEvent* event) {
  QWidget::moveEvent(event);
  remember();
}

/// As it is changed, not at the end: there may be none.
void ManualWindow::remember() {
  if (isVisible()) m_store.setManualWindow(saveGeometry(), m_splitter->saveState());
}

}  // namespace dinoscope
