// A view of very many photos: what it asks for and repaints is what is in sight; selecting is a matter of
// ranges.

#include "ui/widgets/image_grid.h"

#include <QAbstractListModel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <set>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/view_models/image_list_model.h"

namespace dinoscope::test {
namespace {

constexpr int kMany = 100'000;

/// Very many rows that count what they are asked.
class CountingModel : public QAbstractListModel {
public:
  explicit CountingModel(int rows) : m_rows(rows) {}

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
  QVariant data(const QModelIndex& index, int role) const override {
    ++calls;
    asked.insert(index.row());
    if (role == Qt::DisplayRole) return QStringLiteral("photo-%1").arg(index.row(), 6, 10, QLatin1Char('0'));
    return {};
  }
  void tell(int first, int last) { Q_EMIT dataChanged(index(first), index(last), {Qt::DecorationRole}); }
  void forget() {
    calls = 0;
    asked.clear();
  }
  void cut(int rows) {
    beginRemoveRows({}, rows, m_rows - 1);
    m_rows = rows;
    endRemoveRows();
  }

  mutable int calls = 0;
  mutable std::set<int> asked;

private:
  int m_rows;
};

/// Sums up what is repainted.
class PaintedArea : public QObject {
public:
  explicit PaintedArea(ImageGrid& grid) : m_viewport(grid.viewport()) {
    m_viewport->installEventFilter(this);
  }
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) region += static_cast<QPaintEvent*>(event)->region();
    return false;
  }
  QRegion region;

private:
  QWidget* m_viewport;
};

struct GridFixture {
  CountingModel model;
  ImageGrid grid;

  explicit GridFixture(int rows = kMany) : model(rows) {
    grid.setModel(&model);
    grid.setThumbnailSide(96);
    grid.resize(900, 600);
    grid.show();
    settle();
  }
  void settle() {
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    model.forget();
  }
  int columns() const {
    int count = 1;
    while (grid.visualRect(model.index(count, 0)).top() == grid.visualRect(model.index(0, 0)).top()) ++count;
    return count;
  }
  int linesInSight() const { return grid.viewport()->height() / grid.cellSize().height() + 2; }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid, key, modifiers); }
  int current() const { return grid.currentIndex().row(); }
  qsizetype ranges() const { return grid.selectionModel()->selection().size(); }
};

}  // namespace

class ImageGridTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aThumbnailThatComesRepaintsItsOwnCell();
  void whatIsOutOfSightCostsNothing();
  void changingEverythingAsksForWhatIsInSight();
  void scrollingAsksForWhatComesIntoSight();
  void everythingIsSelectedAsOneRange();
  void aNewSizeKeepsThePlace();
  void cellsFillTheWidthAndAreFoundAgain();
  void keysMove();
  void shiftSelectsWhatLiesBetween();
  void controlMovesWithoutSelecting();
  void aClickWithShiftSelectsWhatLiesBetween();
  void aBandSelectsWhatItTouches();
  void typingFindsAName();
  void rowsThatGoAreForgotten();
  void theFirstOfTheSelectedIsKnown();
  void looksRight();
};

void ImageGridTest::aThumbnailThatComesRepaintsItsOwnCell() {
  GridFixture fixture;
  PaintedArea painted(fixture.grid);
  fixture.model.tell(3, 3);
  QCoreApplication::processEvents();
  QCOMPARE(fixture.model.asked, std::set<int>{3});
  QCOMPARE(painted.region.boundingRect(), fixture.grid.visualRect(fixture.model.index(3, 0)));
}

void ImageGridTest::whatIsOutOfSightCostsNothing() {
  GridFixture fixture;
  PaintedArea painted(fixture.grid);
  fixture.model.tell(50'000, 50'000);
  fixture.model.tell(60'000, 90'000);
  QCoreApplication::processEvents();
  QCOMPARE(fixture.model.calls, 0);
  QVERIFY(painted.region.isEmpty());
}

void ImageGridTest::changingEverythingAsksForWhatIsInSight() {
  GridFixture fixture;
  fixture.model.tell(0, kMany - 1);  // as pinning does
  QCoreApplication::processEvents();
  QVERIFY(!fixture.model.asked.empty());
  QVERIFY(*fixture.model.asked.rbegin() < fixture.columns() * fixture.linesInSight());
}

void ImageGridTest::scrollingAsksForWhatComesIntoSight() {
  GridFixture fixture;
  fixture.grid.verticalScrollBar()->setValue(fixture.grid.verticalScrollBar()->maximum());
  QCoreApplication::processEvents();
  const int in_sight = fixture.columns() * fixture.linesInSight();
  QVERIFY(*fixture.model.asked.begin() >= kMany - in_sight);
  QCOMPARE(*fixture.model.asked.rbegin(), kMany - 1);
  const QRect last = fixture.grid.visualRect(fixture.model.index(kMany - 1, 0));
  QVERIFY(fixture.grid.viewport()->rect().contains(last));
}

void ImageGridTest::everythingIsSelectedAsOneRange() {
  GridFixture fixture;
  QSignalSpy edited(&fixture.grid, &ImageGrid::selectionEdited);
  QTest::keySequence(&fixture.grid, QKeySequence::SelectAll);
  QCoreApplication::processEvents();
  QCOMPARE(fixture.ranges(), 1);
  QCOMPARE(edited.count(), 1);
  QCOMPARE(fixture.grid.selectedCount(), kMany);
  QCOMPARE(fixture.grid.selectedRows().size(), static_cast<std::size_t>(kMany));
  QVERIFY(fixture.model.asked.size() <= static_cast<std::size_t>(fixture.columns() * fixture.linesInSight()));

  // As does everything from here to the end.
  fixture.press(Qt::Key_Home);
  fixture.press(Qt::Key_End, Qt::ShiftModifier);
  QCOMPARE(fixture.ranges(), 1);
  QCOMPARE(fixture.grid.selectedCount(), kMany);
}

void ImageGridTest::aNewSizeKeepsThePlace() {
  GridFixture fixture;
  const auto topRow = [&] { return fixture.grid.indexAt({10, 10}).row(); };
  fixture.grid.scrollTo(fixture.model.index(70'000, 0), QAbstractItemView::PositionAtTop);
  for (const int side : {192, 128, 96}) {
    fixture.grid.setThumbnailSide(side);
    QVERIFY(std::abs(topRow() - 70'000) < fixture.columns());
  }
  for (const int width : {700, 500, 333, 900, 480, 900}) {
    fixture.grid.resize(width, 600);
    QVERIFY(std::abs(topRow() - 70'000) < fixture.columns());
  }
}

void ImageGridTest::cellsFillTheWidthAndAreFoundAgain() {
  GridFixture fixture(1000);
  for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
    fixture.grid.setLayoutDirection(direction);
    QCoreApplication::processEvents();
    const int columns = fixture.columns();
    QVERIFY(fixture.grid.cellSize().width() * (columns + 1) > fixture.grid.viewport()->width());
    for (const int row : {0, 1, columns - 1, columns, 2 * columns + 1}) {
      const QRect cell = fixture.grid.visualRect(fixture.model.index(row, 0));
      QCOMPARE(fixture.grid.indexAt(cell.center()).row(), row);
      QCOMPARE(fixture.grid.indexAt(cell.topLeft()).row(), row);
      QCOMPARE(fixture.grid.indexAt(cell.bottomRight()).row(), row);
    }
    const bool is_first_right = fixture.grid.visualRect(fixture.model.index(0, 0)).left() >
                                fixture.grid.visualRect(fixture.model.index(1, 0)).left();
    QCOMPARE(is_first_right, direction == Qt::RightToLeft);
  }
}

void ImageGridTest::keysMove() {
  GridFixture fixture;
  const int columns = fixture.columns();
  fixture.press(Qt::Key_Right);
  QCOMPARE(fixture.current(), 1);  // getting the focus went to the first
  fixture.press(Qt::Key_Down);
  QCOMPARE(fixture.current(), columns + 1);
  fixture.press(Qt::Key_Left);
  QCOMPARE(fixture.current(), columns);
  fixture.press(Qt::Key_Up);
  fixture.press(Qt::Key_Up);
  QCOMPARE(fixture.current(), 0);
  fixture.press(Qt::Key_PageDown);
  QVERIFY(fixture.current() >= 2 * columns && fixture.current() % columns == 0);
  fixture.press(Qt::Key_PageUp);
  QCOMPARE(fixture.current(), 0);
  fixture.press(Qt::Key_End);
  QCOMPARE(fixture.current(), kMany - 1);
  QVERIFY(fixture.grid.viewport()->rect().contains(fixture.grid.visualRect(fixture.grid.currentIndex())));
  fixture.press(Qt::Key_Down);
  QCOMPARE(fixture.current(), kMany - 1);
  fixture.press(Qt::Key_Home);
  QCOMPARE(fixture.current(), 0);
  QCOMPARE(fixture.grid.selectedRows(), std::vector<int>{0});
  QVERIFY(fixture.grid.viewport()->rect().contains(fixture.grid.visualRect(fixture.grid.currentIndex())));

  // Above the gap in the last line, Down goes to what there is.
  GridFixture few(columns + 1);
  few.grid.setCurrentIndex(few.model.index(columns - 1, 0));
  few.press(Qt::Key_Down);
  QCOMPARE(few.current(), columns);
}

void ImageGridTest::shiftSelectsWhatLiesBetween() {
  GridFixture fixture;
  const int columns = fixture.columns();
  fixture.grid.setCurrentIndex(fixture.model.index(2, 0));
  fixture.press(Qt::Key_Down, Qt::ShiftModifier);
  QCOMPARE(fixture.grid.selectedRows().front(), 2);
  QCOMPARE(fixture.grid.selectedRows().back(), columns + 2);
  QCOMPARE(fixture.grid.selectedCount(), columns + 1);
  QCOMPARE(fixture.ranges(), 1);
  fixture.press(Qt::Key_Up, Qt::ShiftModifier);
  fixture.press(Qt::Key_Left, Qt::ShiftModifier);
  QCOMPARE(fixture.grid.selectedRows(), (std::vector<int>{1, 2}));
}

void ImageGridTest::controlMovesWithoutSelecting() {
  GridFixture fixture;
  fixture.grid.setCurrentIndex(fixture.model.index(0, 0));
  fixture.press(Qt::Key_Right, Qt::ControlModifier);
  fixture.press(Qt::Key_Right, Qt::ControlModifier);
  QCOMPARE(fixture.current(), 2);
  QCOMPARE(fixture.grid.selectedRows(), std::vector<int>{0});
  fixture.press(Qt::Key_Space, Qt::ControlModifier);
  QCOMPARE(fixture.grid.selectedRows(), (std::vector<int>{0, 2}));
}

void ImageGridTest::aClickWithShiftSelectsWhatLiesBetween() {
  GridFixture fixture;
  const int columns = fixture.columns();
  const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
    QTest::mouseClick(fixture.grid.viewport(), Qt::LeftButton, modifiers,
                      fixture.grid.visualRect(fixture.model.index(row, 0)).center());
  };
  click(1, {});
  QCOMPARE(fixture.grid.selectedRows(), std::vector<int>{1});
  click(columns + 3, Qt::ShiftModifier);
  QCOMPARE(fixture.grid.selectedCount(), columns + 3);
  QCOMPARE(fixture.ranges(), 1);
  click(2, Qt::ControlModifier);
  QCOMPARE(fixture.grid.selectedCount(), columns + 2);
  click(5, {});
  QCOMPARE(fixture.grid.selectedRows(), std::vector<int>{5});
}

void ImageGridTest::aBandSelectsWhatItTouches() {
  GridFixture fixture;
  const int columns = fixture.columns();
  const auto middleOf = [&](int row) {
    return fixture.grid.visualRect(fixture.model.index(row, 0)).center();
  };
  const auto drag = [&](const QPoint& from, const QPoint& to) {
    QWidget* viewport = fixture.grid.viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
      QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
      QCoreApplication::sendEvent(viewport, &move);
    }
    leaveScreenshots(fixture.grid, QStringLiteral("image_grid_band"), {900, 600});
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
  };
  drag(middleOf(1), middleOf(columns + 2));
  QCOMPARE(fixture.grid.selectedRows(), (std::vector<int>{1, 2, columns + 1, columns + 2}));
  // Whole lines are one range.
  drag(middleOf(0), middleOf(3 * columns - 1));
  QCOMPARE(fixture.grid.selectedCount(), 3 * columns);
  QCOMPARE(fixture.ranges(), 1);
}

void ImageGridTest::typingFindsAName() {
  GridFixture fixture;
  QTest::keyClicks(&fixture.grid, QStringLiteral("photo-0777"));
  QCOMPARE(fixture.current(), 77'700);
}

void ImageGridTest::rowsThatGoAreForgotten() {
  GridFixture fixture;
  fixture.grid.scrollToBottom();
  fixture.model.cut(4);
  QCoreApplication::processEvents();
  QCOMPARE(fixture.grid.verticalScrollBar()->maximum(), 0);
  QCOMPARE(fixture.grid.indexAt(fixture.grid.visualRect(fixture.model.index(3, 0)).center()).row(), 3);
  fixture.grid.setModel(nullptr);
  QVERIFY(!fixture.grid.indexAt({10, 10}).isValid());
}

void ImageGridTest::theFirstOfTheSelectedIsKnown() {
  GridFixture fixture;
  QCOMPARE(fixture.grid.firstSelectedRow(), -1);
  for (const int row : {900, 7, 400})
    fixture.grid.selectionModel()->select(fixture.model.index(row, 0), QItemSelectionModel::Select);
  QCOMPARE(fixture.grid.firstSelectedRow(), 7);
  QCOMPARE(fixture.grid.selectedRows(), (std::vector<int>{7, 400, 900}));
}

void ImageGridTest::looksRight() {
  BackgroundJobs jobs;
  DataSettings settings;
  settings.folder = samplePhotos().toStdString();
  ThumbnailCache thumbnails(jobs);
  ImageListModel model(thumbnails);
  model.showFolder(std::make_shared<const ImageFolder>(ImageFolder::scan(settings)));
  ImageGrid grid;
  grid.setModel(&model);
  grid.resize(900, 600);
  grid.show();
  QSignalSpy ready(&thumbnails, &ThumbnailCache::ready);
  grid.grab();
  QTRY_VERIFY(ready.count() >= 12 && jobs.active().empty());
  // On a finer screen the thumbnails are finer, as far as the photo goes.
  const ImageEntry& entry = model.folder()->images()[3];
  const QPixmap photo = model.index(3).data(Qt::DecorationRole).value<QPixmap>();
  QCOMPARE(std::max(photo.width(), photo.height()),
           std::min(qRound(128 * grid.devicePixelRatioF()), std::max(entry.width, entry.height)));
  model.setPinned({model.index(1).data(ImageListModel::PathRole).toString()});
  grid.selectionModel()->select(QItemSelection(model.index(2), model.index(4)), QItemSelectionModel::Select);
  grid.selectionModel()->setCurrentIndex(model.index(3), QItemSelectionModel::NoUpdate);
  grid.setFocus();
  leaveScreenshots(grid, QStringLiteral("image_grid"), {900, 600});
}

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::ImageGridTest)
#include "image_grid_test.moc"
