#include "ui/pages/explore/photo_search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <system_error>

#include "engine/data/decode.h"
#include "ui/path_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"

namespace dinoscope {
namespace {

constexpr int kMostOffered = 40;
constexpr int kBesideText_px = 40;  // what the list needs beside its names

bool isFile(const std::filesystem::path& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error);
}

}  // namespace

PhotoSearch::PhotoSearch(ExploreModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
  m_field = new QLineEdit;
  m_field->setPlaceholderText(tr("Find by name"));
  m_field->setAccessibleName(tr("Find a photo by name"));
  m_field->setClearButtonEnabled(true);
  m_field->installEventFilter(this);
  m_answer = new QLabel;
  m_answer->setProperty("warning", true);
  m_answer->setWordWrap(true);
  m_answer->hide();
  // Only what is offered is in its list: a folder may hold a hundred thousand names.
  m_completer = new QCompleter(&m_offered, this);
  m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  m_completer->setWidget(m_field);
  m_completer->setMaxVisibleItems(12);
  m_completer->popup()->setTextElideMode(Qt::ElideLeft);  // the end tells photos apart
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  column->addWidget(m_field);
  column->addWidget(m_answer);
  connect(m_field, &QLineEdit::textEdited, this, &PhotoSearch::offer);
  connect(m_field, &QLineEdit::textChanged, this, [this] { say({}); });
  connect(m_field, &QLineEdit::returnPressed, this, &PhotoSearch::find);
  connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& path) {
    m_field->setText(path);
    find();
  });
  const auto allow = [this] { m_field->setEnabled(m_model.folder() != nullptr); };
  connect(&model, &ExploreModel::embeddingChanged, this, allow);
  connect(&model, &ExploreModel::queryChanged, this, [this] {
    // The name of another photo would be taken for this one's.
    if (const auto& query = m_model.query(); query && !m_field->hasFocus() && !m_field->text().isEmpty() &&
                                             !query->path.contains(m_field->text(), Qt::CaseInsensitive))
      m_field->clear();
  });
  allow();
}

void PhotoSearch::offer() {
  const QString wanted = m_field->text().trimmed();
  QStringList found;
  int widest = 0;
  if (const auto& folder = m_model.folder(); folder && !wanted.isEmpty())
    for (const ImageEntry& image : folder->images()) {
      const QString path = toText(image.path);
      if (!path.contains(wanted, Qt::CaseInsensitive)) continue;
      found << path;
      widest = std::max(widest, m_field->fontMetrics().horizontalAdvance(path));
      if (found.size() == kMostOffered) break;
    }
  m_offered.setStringList(found);
  if (found.isEmpty()) return m_completer->popup()->hide();
  const int room = m_field->screen()->availableGeometry().right() - m_field->mapToGlobal(QPoint(0, 0)).x() -
                   kBesideText_px;
  const int wide = std::max(m_field->width(), std::min(widest + kBesideText_px, room));
  m_completer->complete(QRect(0, 0, wide, m_field->height()));
  m_completer->popup()->setCurrentIndex({});  // Return means what is typed until one is gone to
}

void PhotoSearch::find() {
  if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
    return;  // that one is asked for as the list closes
  const QString wanted = m_field->text().trimmed();
  if (m_model.folder() == nullptr || wanted.isEmpty()) return;
  m_completer->popup()->hide();
  if (const std::int64_t photo = photoFor(wanted); photo >= 0) {
    askFor(photo);
  } else if (const std::filesystem::path file = toPath(wanted);
             file.is_absolute() && hasImageExtension(file) && isFile(file)) {
    m_model.askFile(wanted);
    m_field->selectAll();
  } else {
    say(tr("No photo is called so."));
  }
}

void PhotoSearch::askFor(std::int64_t photo) {
  m_model.askPhoto(photo);
  m_field->selectAll();
  if (m_model.isLeftOut(photo)) say(tr("This photo is excluded."));
}

std::int64_t PhotoSearch::photoFor(const QString& text) const {
  const ImageFolder& folder = *m_model.folder();
  const std::filesystem::path path = toPath(text);
  if (const std::int64_t photo = folder.indexOf(path); photo >= 0) return photo;
  const auto& images = folder.images();
  const auto firstWith = [&](auto is_meant) {
    const auto found = std::find_if(images.begin(), images.end(),
                                    [&](const ImageEntry& image) { return is_meant(toText(image.path)); });
    return found == images.end() ? std::int64_t{-1} : static_cast<std::int64_t>(found - images.begin());
  };
  // The name as it is written goes before one that only holds it: "1.jpg" is not "21.jpg".
  const std::int64_t named = firstWith([&](const QString& image) {
    return image.compare(text, Qt::CaseInsensitive) == 0 ||
           image.endsWith(QLatin1Char('/') + text, Qt::CaseInsensitive);
  });
  return named >= 0
             ? named
             : firstWith([&](const QString& image) { return image.contains(text, Qt::CaseInsensitive); });
}

void PhotoSearch::say(const QString& sentence) {
  m_answer->setText(sentence);
  m_answer->setVisible(!sentence.isEmpty());
}

bool PhotoSearch::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
      !m_field->text().isEmpty()) {
    m_field->clear();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace dinoscope
