#include "ui/pages/page_table.h"

#include <QCoreApplication>
#include <array>

#include "ui/pages/data/data_page.h"
#include "ui/pages/explore/explore_page.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/pages/views/views_page.h"

namespace dinoscope {
namespace {

constexpr const char* kContext = "dinoscope::PageTable";

template <class PageType>
Page* make(Workbench& workbench, QWidget* parent) {
  return new PageType(workbench, parent);
}

}  // namespace

std::span<const PageRow> pageTable() {
  static const std::array kRows{
      PageRow{PageId::Data, "data", QT_TRANSLATE_NOOP("dinoscope::PageTable", "&Data"), "images",
              make<DataPage>},
      PageRow{PageId::Views, "views", QT_TRANSLATE_NOOP("dinoscope::PageTable", "&Views"), "crop",
              make<ViewsPage>},
      PageRow{PageId::Train, "train", QT_TRANSLATE_NOOP("dinoscope::PageTable", "&Train"), "activity",
              make<TrainPage>},
      PageRow{PageId::Explore, "explore", QT_TRANSLATE_NOOP("dinoscope::PageTable", "&Explore"), "compass",
              make<ExplorePage>},
      PageRow{PageId::Runs, "runs", QT_TRANSLATE_NOOP("dinoscope::PageTable", "&Runs"), "history",
              make<RunsPage>},
  };
  return kRows;
}

QString pageTitle(const PageRow& row) { return QCoreApplication::translate(kContext, row.title); }

}  // namespace dinoscope
