#include "ui/pages/explore/query_panel.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QVBoxLayout>

#include "engine/data/decode.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/mime_files.h"
#include "ui/pages/explore/photo_search.h"
#include "ui/path_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/patch_view.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kQueryPhotoPx = 480;  // the longer side, device pixels: sharp at scale 2

}  // namespace

QueryPanel::QueryPanel(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_model(model) {
  m_photo = new PatchView;
  m_photo->setAccessibleName(tr("The photo that is asked for"));
  connect(m_photo, &PatchView::patchChosen, &model, &ExploreModel::askPatch);
  m_name = new QLabel;
  m_name->setWordWrap(true);
  m_name->setProperty("muted", true);
  m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_by_patch = new QToolButton;
  m_by_patch->setProperty("framed", true);
  m_by_patch->setCheckable(true);
  m_by_patch->setIcon(themedIcon(QStringLiteral("grid-2x2")));
  m_by_patch->setText(tr("Ask by a patch"));
  m_by_patch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_by_patch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_by_patch->setToolTip(tr("Click a patch of the photo to find photos that hold something like it"));
  connect(m_by_patch, &QToolButton::toggled, this, &QueryPanel::updatePatchMode);

  m_ask_with = new QAction(themedIcon(QStringLiteral("file-image")), tr("Ask with a picture …"), this);
  m_ask_with->setToolTip(tr("Any picture file; or drop one here, or paste one (Ctrl+V)"));
  connect(m_ask_with, &QAction::triggered, this, &QueryPanel::chooseFile);
  m_paste =
      new QAction(themedIcon(QStringLiteral("copy")), tr("Ask with the picture of the clipboard"), this);
  m_paste->setShortcut(QKeySequence::Paste);
  connect(m_paste, &QAction::triggered, this, &QueryPanel::paste);
  auto* ask_with = new QToolButton;
  ask_with->setProperty("framed", true);
  ask_with->setDefaultAction(m_ask_with);
  ask_with->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  ask_with->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(buildHistoryRow());
  column->addWidget(m_photo);
  column->addWidget(m_name);
  column->addWidget(ask_with);
  column->addWidget(m_by_patch);
  column->addWidget(buildFilters());
  column->addStretch();

  connect(&model, &ExploreModel::queryChanged, this, &QueryPanel::showQuery);
  connect(&model, &ExploreModel::embeddingChanged, this, &QueryPanel::showFolder);
  showQuery();
  showFolder();
  updatePatchMode();
}

QWidget* QueryPanel::buildHistoryRow() {
  m_back = new QAction(themedIcon(QStringLiteral("arrow-left")), tr("Back to the photo before"), this);
  m_back->setShortcut(QKeySequence::Back);
  m_forward = new QAction(themedIcon(QStringLiteral("arrow-right")), tr("Forward again"), this);
  m_forward->setShortcut(QKeySequence::Forward);
  connect(m_back, &QAction::triggered, &m_model, &ExploreModel::goBack);
  connect(m_forward, &QAction::triggered, &m_model, &ExploreModel::goForward);
  m_search = new PhotoSearch(m_model);

  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  for (QAction* action : {m_back, m_forward}) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    row->addWidget(button, 0, Qt::AlignTop);
  }
  row->addWidget(m_search, 1);
  return widget;
}

QWidget* QueryPanel::buildFilters() {
  m_class = new QComboBox;
  m_class->setAccessibleName(tr("Show neighbours of this class only"));
  m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  connect(m_class, &QComboBox::activated, this, &QueryPanel::applyFilter);
  m_min_similarity = new NumberBox(false);
  m_min_similarity->setStepping(-1, 1, 0.01);
  m_min_similarity->setAllowed(-1, 1);
  m_min_similarity->setValue(m_model.filter().min_similarity);
  m_min_similarity->setAccessibleName(tr("Least similarity"));
  m_min_similarity->setToolTip(
      tr("Cosine: 1 is the same, 0 has nothing in common, -1 lets every photo through"));
  connect(m_min_similarity, &NumberBox::valueEdited, this, &QueryPanel::applyFilter);
  m_count = new NumberBox(true);
  m_count->setStepping(1, 1000, 1);
  m_count->setAllowed(1, 1000);
  m_count->setValue(m_model.filter().count);
  m_count->setAccessibleName(tr("At most so many neighbours"));
  connect(m_count, &NumberBox::valueEdited, this, &QueryPanel::applyFilter);

  auto* widget = new QWidget;
  auto* grid = new QGridLayout(widget);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGrid);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(1, 1);
  int line = 0;
  const auto add = [&](const QString& text, QWidget* control) {
    auto* label = new QLabel(text);
    label->setBuddy(control);
    grid->addWidget(label, line, 0, Qt::AlignVCenter);
    grid->addWidget(control, line++, 1);
  };
  add(tr("Class"), m_class);
  add(tr("At least"), m_min_similarity);
  add(tr("At most"), m_count);
  return widget;
}

void QueryPanel::applyFilter() {
  m_model.setFilter(
      {m_class->currentData().toInt(), m_min_similarity->value(), static_cast<int>(m_count->value())});
}

void QueryPanel::showFolder() {
  m_class->clear();
  m_class->addItem(tr("All classes"), -1);
  if (const auto& folder = m_model.folder())
    for (std::size_t i = 0; i < folder->classes().size(); ++i)
      m_class->addItem(toText(folder->classes()[i].name), static_cast<int>(i));
  m_class->setEnabled(m_class->count() > 1);
  applyFilter();
}

void QueryPanel::showQuery() {
  m_back->setEnabled(m_model.canGoBack());
  m_forward->setEnabled(m_model.canGoForward());
  m_back->setToolTip(m_model.canGoBack() ? QString() : tr("There is no photo to go back to"));
  m_forward->setToolTip(m_model.canGoForward() ? QString() : tr("There is no photo to go forward to"));
  const auto& query = m_model.query();
  m_photo->setPatch(query ? query->patch : std::nullopt);
  if (!query) {
    m_shown_path.clear();
    m_photo->setImage({});
    m_name->setText(tr("Click a photo in the middle, or ask with a picture of your own."));
    return;
  }
  QString text = fileNameOf(query->path);
  if (const QString name = m_model.classOf(query->index); !name.isEmpty())
    text += QStringLiteral(" · ") + name;
  if (query->index < 0) text += tr(" · not in the folder");
  m_name->setText(text);
  m_name->setToolTip(query->path);
  if (query->path == m_shown_path) return;
  m_shown_path = query->path;
  m_by_patch->setChecked(query->patch.has_value());
  setPatchGrid(0, 0);
  m_photo->setImage({});  // not the former one under this one's name
  m_workbench.jobs().run<QImage>(
      tr("Reading the photo"), JobLane::Visible,
      [path = query->path](const JobControl&) {
        return toQImage(decodeThumbnail(toPath(path), kQueryPhotoPx));
      },
      this,
      [this, path = query->path](const QImage& image) {
        if (path == m_shown_path) m_photo->setImage(image);
      },
      [this, path = query->path](const QString&) {
        if (path == m_shown_path) m_name->setText(tr("%1 can't be read").arg(fileNameOf(path)));
      });
}

void QueryPanel::setPatchGrid(int columns, int rows) {
  m_columns = columns;
  m_rows = rows;
  m_by_patch->setEnabled(columns > 0);
  updatePatchMode();
}

void QueryPanel::updatePatchMode() {
  const bool by_patch = m_by_patch->isChecked() && m_columns > 0;
  m_photo->setGrid(by_patch ? m_columns : 0, by_patch ? m_rows : 0);
  if (!m_by_patch->isChecked() && m_model.query() && m_model.query()->patch) m_model.askPatch(std::nullopt);
}

void QueryPanel::setDropAwaited(bool awaited) { m_photo->setHighlighted(awaited); }

void QueryPanel::chooseFile() {
  const QString file =
      askForFile(this, tr("Ask with a picture"), {},
                 tr("Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.ppm *.pgm *.pbm *.pnm)"));
  if (!file.isEmpty()) m_model.askFile(file);
}

void QueryPanel::paste() {
  const QMimeData* pasted = QGuiApplication::clipboard()->mimeData();
  const QString file = pasted == nullptr ? QString() : firstLocalPictureIn(*pasted);
  if (!file.isEmpty()) return m_model.askFile(file);
  const QImage picture = QGuiApplication::clipboard()->image();
  if (picture.isNull()) return void(Q_EMIT refused(tr("The clipboard holds no picture to ask with.")));
  if (!m_pasted) m_pasted = std::make_unique<QTemporaryDir>();
  const QString path = m_pasted->filePath(tr("clipboard %1").arg(++m_pasted_count) + QStringLiteral(".png"));
  if (!picture.save(path))
    return void(Q_EMIT refused(
        tr("The picture of the clipboard can't be kept in %1; make room there.").arg(m_pasted->path())));
  m_model.askFile(path);
}

}  // namespace dinoscope
