#include "ui/self_test/view_controls.h"

#include <QPixmap>
#include <QPushButton>
#include <algorithm>

#include "engine/core/error.h"
#include "ui/pages/train/attention_row.h"
#include "ui/pages/train/attention_strip.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/views/views_page.h"
#include "ui/self_test/stage.h"
#include "ui/self_test/step_runner.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/range_field.h"

namespace dinoscope {
namespace {

constexpr double kScrollPatience_s = 30;

void clickButtonOf(WindowDriver& driver, const Page& page, const char* rank) {
  for (const auto* empty : page.findChildren<EmptyState*>())
    for (auto* button : empty->findChildren<QPushButton*>())
      if (button->isVisible() && button->property(rank).toBool()) return driver.click(*button);
  throw runError("The page \"" + page.title().toStdString() + "\" does not offer what to do first.");
}

}  // namespace

void clickLinkOf(WindowDriver& driver, const Page& page) { clickButtonOf(driver, page, "link"); }
void clickPrimaryOf(WindowDriver& driver, const Page& page) { clickButtonOf(driver, page, "primary"); }

bool areThumbnailsThere(const ImageGrid& grid) {
  const QAbstractItemModel* model = grid.model();
  if (model == nullptr || model->rowCount() == 0) return false;
  for (int row = 0; row < model->rowCount(); ++row) {
    const QModelIndex index = model->index(row, 0);
    // Asking for a thumbnail orders it: only for what is in sight.
    if (!grid.visualRect(index).intersects(grid.viewport()->rect())) continue;
    if (index.data(Qt::DecorationRole).value<QPixmap>().isNull()) return false;
  }
  return true;
}

bool isAttentionShown(Stage& stage, int least_tiles) {
  const auto rows = stage.page<TrainPage>(PageId::Train).attention().rows();
  return !rows.empty() && std::all_of(rows.begin(), rows.end(), [least_tiles](const AttentionRow* row) {
    return row->shownStep().has_value() && row->tileCount() >= least_tiles;
  });
}

ViewLatency dragLocalScale(Stage& stage, int moves) {
  auto& page = stage.page<ViewsPage>(PageId::Views);
  const QString key = QStringLiteral("views.local_scale");
  const FieldRow* row = page.form()->row(key);
  const auto* field = row == nullptr ? nullptr : qobject_cast<const RangeField*>(row->editor());
  if (field == nullptr || field->slider() == nullptr)
    throw runError("The Views page has no slider for views.local_scale.");
  page.form()->reveal(key);
  RangeSlider& slider = *field->slider();
  const auto is_ready = [&] {
    return slider.isVisible() && !slider.visibleRegion().isEmpty() && page.preview().isUpToDate();
  };
  if (!waitUntil(is_ready, kScrollPatience_s))
    throw runError("The slider of views.local_scale can't be brought into sight.");
  return measureViewLatency(stage.driver(), page, slider, moves);
}

}  // namespace dinoscope
