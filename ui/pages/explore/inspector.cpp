#include "ui/pages/explore/inspector.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/image_conversion.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/theme.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/patch_view.h"
#include "ui/workbench.h"

namespace dinoscope {
namespace {

constexpr int kNarrowest_px = 220;  // the sliders can still be moved

}  // namespace

Inspector::Inspector(Workbench& workbench, ExploreModel& model, QWidget* parent)
    : QWidget(parent), m_workbench(workbench), m_model(model) {
  setMinimumWidth(kNarrowest_px);
  m_look = new QComboBox;
  m_look->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // what it offers depends on the network
  m_look->setAccessibleName(tr("What the network sees: which map"));
  connect(m_look, &QComboBox::currentIndexChanged, this, &Inspector::redraw);
  m_picture = new PatchView;
  m_picture->setAccessibleName(tr("What the network sees"));
  buildControls();
  m_file = new QLabel;
  m_file->setWordWrap(true);
  m_file->setTextFormat(Qt::PlainText);
  m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* heading = new QLabel(tr("What the network sees"));
  heading->setProperty("heading", true);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid);
  column->addWidget(heading);
  column->addWidget(m_look);
  column->addWidget(m_picture);
  column->addWidget(m_attention_controls);
  column->addWidget(m_file);
  column->addStretch();
  connect(&model, &ExploreModel::queryChanged, this, &Inspector::showQuery);
  showQuery();
}

void Inspector::buildControls() {
  m_opacity = new QSlider(Qt::Horizontal);
  m_opacity->setRange(0, 100);
  m_opacity->setValue(60);
  m_opacity->setAccessibleName(tr("Opacity of the map"));
  m_threshold = new QSlider(Qt::Horizontal);
  m_threshold->setRange(5, 100);
  m_threshold->setValue(100);
  m_threshold->setAccessibleName(tr("Share of the attention that is shown"));
  m_threshold->setToolTip(
      tr("Shows only the patches that hold this share of the attention, the strongest first"));
  m_threshold_text = new QLabel;
  m_threshold_text->setFixedWidth(fontMetrics().horizontalAdvance(tr("100 %")) + 4);
  for (QSlider* slider : {m_opacity, m_threshold})
    connect(slider, &QSlider::valueChanged, this, &Inspector::redraw);
  m_attention_controls = new QWidget;
  auto* grid = new QGridLayout(m_attention_controls);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGrid);
  grid->setVerticalSpacing(2);
  grid->addWidget(new QLabel(tr("Opacity")), 0, 0, Qt::AlignVCenter);
  grid->addWidget(m_opacity, 0, 1);
  grid->addWidget(new QLabel(tr("Strongest")), 1, 0, Qt::AlignVCenter);
  grid->addWidget(m_threshold, 1, 1);
  grid->addWidget(m_threshold_text, 1, 2);
}

void Inspector::showQuery() {
  const auto& query = m_model.query();
  const QString path = query && m_model.folder() ? query->path : QString();
  showFile();
  if (path == m_path) return;
  m_path = path;
  m_looking.cancel();
  m_looked = {};
  redraw();
  if (path.isEmpty()) return;
  m_looking = m_workbench.jobs().run<Looked>(
      tr("Looking with the network"), JobLane::Network,
      [session = &m_workbench.exploreSession(), path](const JobControl& control) {
        Looked looked;
        looked.attention = session->attention(toPath(path));
        control.throwIfCancelled();
        looked.colors = session->patchColors(toPath(path));
        return looked;
      },
      this, [this](const Looked& looked) { takeLook(looked); },
      [this](const QString& sentence) { m_file->setText(sentence); });
}

void Inspector::takeLook(const Looked& looked) {
  m_looked = looked;
  const QSignalBlocker quiet(m_look);
  const int before = m_look->currentIndex();
  m_look->clear();
  const bool has_heads = looked.attention.heads.size() > 1;
  m_look->addItem(has_heads ? tr("Attention, mean of the heads") : tr("Similarity to the whole photo"));
  if (has_heads)
    for (std::size_t i = 0; i < looked.attention.heads.size(); ++i)
      m_look->addItem(tr("Attention, head %1").arg(i + 1));
  m_look->addItem(tr("Patches in colours (PCA)"));
  m_look->setCurrentIndex(std::clamp(before, 0, m_look->count() - 1));
  redraw();
  Q_EMIT gridKnown(looked.attention.mean.width, looked.attention.mean.height);
}

void Inspector::redraw() {
  const bool has_look = !m_looked.attention.photo.isEmpty();
  m_look->setEnabled(has_look);
  m_threshold_text->setText(tr("%1 %").arg(m_threshold->value()));
  if (!has_look) {
    m_picture->setImage({});
    m_attention_controls->setEnabled(false);
    return;
  }
  const int chosen = std::max(0, m_look->currentIndex());
  const bool is_colors = chosen == m_look->count() - 1;
  m_attention_controls->setEnabled(!is_colors);
  if (is_colors) {
    // Enlarged without smoothing, to the shape of the photo: a patch is a patch.
    m_picture->setImage(toQImage(m_looked.colors.colors)
                            .scaled(m_looked.colors.photo.width, m_looked.colors.photo.height,
                                    Qt::IgnoreAspectRatio, Qt::FastTransformation));
    return;
  }
  const FloatMap& map =
      chosen == 0 ? m_looked.attention.mean : m_looked.attention.heads[static_cast<std::size_t>(chosen - 1)];
  m_picture->setImage(attentionOver(toQImage(m_looked.attention.photo), map, m_opacity->value() / 100.0,
                                    m_threshold->value() / 100.0));
}

QImage Inspector::shownImage() const { return m_picture->image(); }

void Inspector::showFile() {
  const auto& query = m_model.query();
  if (!query || m_model.folder() == nullptr) {
    m_file->clear();
    return;
  }
  if (query->index < 0) {
    m_file->setText(query->path);
    return;
  }
  const ImageEntry& entry = m_model.folder()->images()[static_cast<std::size_t>(query->index)];
  QStringList lines{toText(entry.path), tr("%1 × %2 px, %3, %4")
                                            .arg(entry.width)
                                            .arg(entry.height)
                                            .arg(QString::fromStdString(entry.format),
                                                 byteText(static_cast<double>(entry.bytes)))};
  if (const QString name = m_model.classOf(query->index); !name.isEmpty()) lines << tr("Class %1").arg(name);
  m_file->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace dinoscope
