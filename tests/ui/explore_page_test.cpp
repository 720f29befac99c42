#include "ui/pages/explore/explore_page.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <algorithm>
#include <set>

#include "engine/core/error.h"
#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/explore/checkpoint_chooser.h"
#include "ui/pages/explore/checkpoint_report_dialog.h"
#include "ui/pages/explore/cluster_panel.h"
#include "ui/pages/explore/curate_panel.h"
#include "ui/pages/explore/evaluate_panel.h"
#include "ui/pages/explore/found_grid.h"
#include "ui/pages/explore/inspector.h"
#include "ui/pages/explore/map_panel.h"
#include "ui/pages/explore/neighbor_panel.h"
#include "ui/pages/explore/photo_search.h"
#include "ui/pages/explore/query_panel.h"
#include "ui/pages/explore/selection_bar.h"
#include "ui/pages/explore/why_similar_dialog.h"
#include "ui/path_text.h"
#include "ui/sample_photos.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/patch_view.h"
#include "ui/widgets/scatter_view.h"

namespace dinoscope::test {
namespace {

constexpr std::size_t kHits = 48;  // as many neighbours as are shown at first

}  // namespace

class ExplorePageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() { begin({}); }
  void saysWhatToDoFirst();
  void opensACheckpointOfARun();
  void saysHowARefusedFileFits();
  void embedsWithProgressAndCancel();
  void showsNeighboursAndGoesOn();
  void goesBackAndForward();
  void filtersTheNeighbours();
  void findsAPhotoByName();
  void asksWithAPictureOfTheClipboard();
  void aPictureThatCantBeReadHasNoAnswer();
  void saysWhyTwoPhotosCantBeCompared();
  void takesADroppedPicture();
  void asksByAPatch();
  void looksWithTheNetwork();
  void drawsAMap();
  void findsGroups();
  void findsDoublesAndOutliers();
  void measuresAgreementWithTheClasses();
  void excludesAndExportsASelection();
  void excludingKeepsTheEmbedding();
  void aDoubleIsLeftOutOnce();
  void anotherCheckpointKeepsTheQuestion();
  void goesOnWhereTheLastSessionWas();
  void embeddingIsNotCancelledByTheNextKey();
  void theLaterOfTwoCheckpointsIsOpen();
  void offersTheNetworkOfTheRunThatIsShown();
  void beginsWithWhatComesWithTheProgram();
  void aRunOfOnesOwnComesFirst();
  void startsAnewWithAnotherFolder();
  void looksRight();

private:
  ExploreModel& model() { return m_page->model(); }
  void begin(const std::vector<std::filesystem::path>& bundled_weights);
  void scan();
  void openCheckpoint();
  void embed();
  std::vector<std::int64_t> shownNeighbors();

  std::unique_ptr<WorkbenchFixture> m_fixture;
  std::unique_ptr<ExplorePage> m_page;
};

void ExplorePageTest::begin(const std::vector<std::filesystem::path>& bundled_weights) {
  m_page.reset();
  m_fixture = std::make_unique<WorkbenchFixture>(bundled_weights);
  m_page = std::make_unique<ExplorePage>(*m_fixture->workbench);
  m_page->resize(1216, 720);
  m_page->show();
}

void ExplorePageTest::scan() {
  QSignalSpy changed(&m_fixture->workbench->photos(), &FolderModel::changed);
  m_fixture->workbench->present().openFolder(samplePhotos());
  QTRY_COMPARE(changed.count(), 1);
}

void ExplorePageTest::openCheckpoint() {
  model().openCheckpoint(QStringLiteral("/runs/photos-1"));
  QTRY_VERIFY(model().report().has_value());
}

void ExplorePageTest::embed() {
  scan();
  openCheckpoint();
  m_page->primaryAction()->trigger();
  QTRY_VERIFY(!model().hits().empty());
}

std::vector<std::int64_t> ExplorePageTest::shownNeighbors() {
  std::vector<std::int64_t> photos;
  for (const ScoredPhoto& photo : m_page->neighbors().shown()) photos.push_back(photo.index);
  return photos;
}

void ExplorePageTest::saysWhatToDoFirst() {
  QVERIFY(m_page->isEmpty());
  QVERIFY(!m_page->primaryAction()->isEnabled());
  QVERIFY(m_page->primaryAction()->toolTip().contains(QStringLiteral("checkpoint")));
  openCheckpoint();
  QVERIFY(m_page->primaryAction()->toolTip().contains(QStringLiteral("folder")));
  scan();
  QTRY_VERIFY(m_page->primaryAction()->isEnabled());
  QVERIFY(m_page->primaryAction()->iconText().contains(
      QString::number(m_fixture->workbench->photos().folder()->size())));
}

void ExplorePageTest::opensACheckpointOfARun() {
  openCheckpoint();
  const QString text = m_page->chooser().text();
  QVERIFY2(text.contains(QStringLiteral("photos-1")), qPrintable(text));
  QVERIFY2(text.contains(QStringLiteral("96")), qPrintable(text));
  QVERIFY2(text.contains(QStringLiteral("vit_tiny")), qPrintable(text));
  m_page->chooser().fillMenu();
  QVERIFY(m_page->chooser().menu().actions().size() >= 3);
}

void ExplorePageTest::saysHowARefusedFileFits() {
  openCheckpoint();
  m_fixture->explore->open_error = dataError("other.pth fits only in part: 1 tensor has another shape.");
  m_fixture->explore->report.shape_mismatches = {"pos_embed: [1, 197, 192] in the file, [1, 65, 192] here"};
  model().openCheckpoint(QStringLiteral("/weights/other.pth"));
  QTRY_COMPARE(m_page->banner()->sentence(),
               QStringLiteral("other.pth fits only in part: 1 tensor has another shape."));
  QCOMPARE(QString::fromStdString(model().report()->path), QStringLiteral("/runs/photos-1"));
  const CheckpointReportDialog dialog(model().lastReport());
  QCOMPARE(dialog.table().rowCount(), 4);
  QVERIFY(dialog.table().item(0, 0)->text().startsWith(QStringLiteral("pos_embed")));
}

void ExplorePageTest::embedsWithProgressAndCancel() {
  scan();
  openCheckpoint();
  m_fixture->explore->holds_embed = true;
  m_page->primaryAction()->trigger();
  QVERIFY(model().isEmbedding());
  QVERIFY(!m_page->primaryAction()->isEnabled());
  model().cancelEmbedding();
  QVERIFY(!model().isEmbedding());
  QVERIFY(model().folder() == nullptr);
  QVERIFY(m_page->primaryAction()->isEnabled());

  m_fixture->explore->holds_embed = false;
  m_fixture->explore->problems = {{"broken.jpg", "is cut short"}};
  m_page->primaryAction()->trigger();
  QTRY_VERIFY(model().folder() != nullptr);
  QVERIFY(m_page->banner()->sentence().contains(QStringLiteral("could not be read")));
  QVERIFY(!m_page->isEmpty());
}

void ExplorePageTest::showsNeighboursAndGoesOn() {
  embed();
  QCOMPARE(model().query()->index, std::int64_t{0});
  QCOMPARE(shownNeighbors().front(), std::int64_t{1});
  QCOMPARE(shownNeighbors().size(), kHits);
  FoundGrid& grid = m_page->neighbors().grid();
  const QString name = QFileInfo(model().pathOf(grid.shown().front().index)).fileName();
  QCOMPARE(grid.shown().front().caption, QStringLiteral("0.98  ") + name);
  QCOMPARE(grid.shown().front().note, model().classOf(grid.shown().front().index));
  const QRect second = grid.grid().visualRect(grid.grid().model()->index(1, 0));
  QTest::mouseClick(grid.grid().viewport(), Qt::LeftButton, {}, second.center());
  QCOMPARE(model().query()->index, std::int64_t{2});
  QTRY_COMPARE(shownNeighbors().front(), std::int64_t{3});
  grid.grid().setCurrentIndex(grid.grid().model()->index(2, 0));
  QTest::keyClick(&grid.grid(), Qt::Key_Return);
  QCOMPARE(model().query()->index, std::int64_t{5});
}

void ExplorePageTest::goesBackAndForward() {
  embed();
  model().askPhoto(10);
  model().askPhoto(20);
  QAction* back = m_page->queryPanel().backAction();
  QAction* forward = m_page->queryPanel().forwardAction();
  QVERIFY(!forward->isEnabled());
  back->trigger();
  QCOMPARE(model().query()->index, std::int64_t{10});
  back->trigger();
  QCOMPARE(model().query()->index, std::int64_t{0});
  QVERIFY(!back->isEnabled());
  forward->trigger();
  QCOMPARE(model().query()->index, std::int64_t{10});
  model().askPhoto(30);
  QVERIFY(!forward->isEnabled());
}

void ExplorePageTest::filtersTheNeighbours() {
  embed();
  ExploreFilter filter = model().filter();
  filter.count = 5;
  model().setFilter(filter);
  QTRY_COMPARE(shownNeighbors().size(), std::size_t{5});
  filter.min_similarity = 0.95;
  model().setFilter(filter);
  QTRY_COMPARE(shownNeighbors().size(), std::size_t{2});  // 0.98 and 0.96
  filter = {1, -1, 1000};
  model().setFilter(filter);
  const auto class_size = static_cast<std::size_t>(model().folder()->classes()[1].photos);
  QTRY_COMPARE(shownNeighbors().size(), class_size);
}

void ExplorePageTest::findsAPhotoByName() {
  embed();
  const QString path = QString::fromStdString(model().folder()->images()[42].path);
  PhotoSearch& search = m_page->queryPanel().search();
  const auto find = [&search](const QString& text) {
    search.field().setFocus();
    search.field().selectAll();
    QTest::keyClicks(&search.field(), text);
    QTest::keyClick(&search.field(), Qt::Key_Return);
  };
  find(path);
  QCOMPARE(model().query()->index, std::int64_t{42});
  find(model().pathOf(7));  // a whole path, as a file manager copies it
  QCOMPARE(model().query()->index, std::int64_t{7});
  find(QFileInfo(model().pathOf(11)).fileName());
  QCOMPARE(QFileInfo(model().query()->path).fileName(), QFileInfo(model().pathOf(11)).fileName());
  const auto asked = model().query();
  find(QStringLiteral("no such photo"));
  QVERIFY(model().query() == asked);
  QVERIFY(!search.answer().isEmpty());
  QTest::keyClick(&search.field(), Qt::Key_Escape);
  QVERIFY(search.field().text().isEmpty() && search.answer().isEmpty());

  // What is offered is as wide as its names.
  search.field().setFocus();
  QTest::keyClicks(&search.field(), QStringLiteral("jpg"));
  QAbstractItemView* offered = search.findChild<QCompleter*>()->popup();
  QTRY_VERIFY(offered->isVisible());
  QVERIFY(offered->model()->rowCount() > 1);
  for (int row = 0; row < offered->model()->rowCount(); ++row)
    QVERIFY(offered->viewport()->width() >=
            offered->fontMetrics().horizontalAdvance(offered->model()->index(row, 0).data().toString()));
  QTest::keyClick(offered, Qt::Key_Down);
  const QString chosen = offered->currentIndex().data().toString();
  QTest::keyClick(offered, Qt::Key_Return);
  QTRY_COMPARE(model().query()->path, toText(model().folder()->folder() / toPath(chosen)));
}

void ExplorePageTest::asksWithAPictureOfTheClipboard() {
  embed();
  QImage picture(32, 24, QImage::Format_RGB32);
  picture.fill(Qt::darkBlue);
  m_page->activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
  QGuiApplication::clipboard()->setImage(picture);
  QTest::keySequence(m_page.get(), QKeySequence::Paste);
  QTRY_COMPARE(model().query()->index, std::int64_t{-1});
  QCOMPARE(QImage(model().query()->path).size(), picture.size());
  QTRY_VERIFY(!model().hits().empty());
  QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
  QTest::keySequence(m_page.get(), QKeySequence::Paste);
  QTRY_VERIFY(m_page->banner()->sentence().contains(QStringLiteral("clipboard")));
}

/// Neither the picture before nor an answer that isn't its own stands under its name.
void ExplorePageTest::aPictureThatCantBeReadHasNoAnswer() {
  embed();
  QTRY_VERIFY(!m_page->queryPanel().photo().image().isNull());
  const QString path = m_fixture->folder.filePath(QStringLiteral("broken.jpg"));
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write("no picture");
  file.close();
  model().askFile(path);
  QTRY_VERIFY(model().hits().empty());
  QTRY_VERIFY(!m_page->banner()->isHidden());
  QVERIFY(m_page->queryPanel().photo().image().isNull());
  const auto labels = m_page->neighbors().findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->isVisible() && label->text().contains(QStringLiteral("broken.jpg"));
  }));
}

void ExplorePageTest::saysWhyTwoPhotosCantBeCompared() {
  embed();
  QPushButton& compare = m_page->selectionBar().compareButton();
  QVERIFY(!compare.isVisible());
  m_page->neighbors().grid().selectRows({0});
  QVERIFY(compare.isVisible() && compare.isEnabled());
  QVERIFY(compare.text().contains(QFileInfo(model().query()->path).completeBaseName().right(3)));
  m_page->neighbors().grid().selectRows({0, 1});
  QVERIFY(compare.isVisible() && !compare.isEnabled());
  QVERIFY(!compare.toolTip().isEmpty());
}

void ExplorePageTest::takesADroppedPicture() {
  embed();
  QTemporaryDir elsewhere;
  const QString path = elsewhere.filePath(QStringLiteral("mine.png"));
  QImage picture(32, 24, QImage::Format_RGB32);
  picture.fill(Qt::darkGreen);
  QVERIFY(picture.save(path));
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(m_page.get(), &enter);
  QVERIFY(enter.isAccepted());
  QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(m_page.get(), &drop);
  QCOMPARE(model().query()->index, std::int64_t{-1});
  QCOMPARE(model().query()->path, path);
  QTRY_VERIFY(!model().hits().empty());
  // A photo of the folder is found in it, wherever it comes from.
  model().askFile(model().pathOf(7));
  QCOMPARE(model().query()->index, std::int64_t{7});
}

void ExplorePageTest::asksByAPatch() {
  embed();
  model().askPatch(PatchPosition{2, 3});
  QTRY_VERIFY(!model().isAsking());
  QVERIFY(model().hits().front().patch.has_value());
  QCOMPARE(model().hits().front().patch->patch, (PatchPosition{2, 3}));
  model().askPatch(std::nullopt);
  QTRY_VERIFY(!model().hits().front().patch.has_value());
}

void ExplorePageTest::looksWithTheNetwork() {
  embed();
  QComboBox& look = m_page->inspector().look();
  QTRY_COMPARE(look.count(), 5);  // mean, three heads, patch colours
  const QImage mean = m_page->inspector().shownImage();
  QVERIFY(!mean.isNull());
  look.setCurrentIndex(1);
  QVERIFY(m_page->inspector().shownImage() != mean);
  look.setCurrentIndex(4);
  QVERIFY(m_page->inspector().shownImage() != mean);
}

void ExplorePageTest::drawsAMap() {
  embed();
  m_page->showTab(ExplorePage::Tab::Map);
  ScatterView& view = m_page->map().view();
  const auto size = static_cast<std::size_t>(model().folder()->size());
  QTRY_COMPARE(view.points().size(), size);
  QSignalSpy picked(&view, &ScatterView::picked);
  const QPointF place = view.placeOf(view.points()[100]);
  QTest::mouseClick(&view, Qt::LeftButton, {}, place.toPoint());
  QCOMPARE(picked.count(), 1);
  QCOMPARE(model().query()->index, picked.front().front().toLongLong());

  // A lasso around everything selects everything.
  QTest::mousePress(&view, Qt::LeftButton, {}, {2, 2});
  const auto move = [&view](const QPoint& at) {
    QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view, &event);
  };
  for (const QPoint& at : {QPoint(2, 2), QPoint(view.width() - 2, 2),
                           QPoint(view.width() - 2, view.height() - 2), QPoint(2, view.height() - 2)})
    move(at);
  QTest::mouseRelease(&view, Qt::LeftButton, {}, {2, 2});
  QCOMPARE(m_page->map().selected().size(), size);
  // Its photos are there to be looked at, and some of them to be selected.
  QTRY_VERIFY(m_page->map().lassoed().isVisible());
  QCOMPARE(m_page->map().lassoed().shown().size(), size);
  ImageGrid& strip = m_page->map().lassoed().grid();
  QTRY_VERIFY(strip.viewport()->width() > 2 * strip.cellSize().width());
  QTest::mouseClick(strip.viewport(), Qt::LeftButton, Qt::ControlModifier,
                    strip.visualRect(strip.model()->index(1, 0)).center());
  QCOMPARE(m_page->map().selected().size(), std::size_t{1});
  QVERIFY(m_page->selectionBar().exportButton().isVisible());
  QTest::mouseClick(&m_page->selectionBar().clearButton(), Qt::LeftButton);
  QVERIFY(!m_page->map().lassoed().isVisible());
  QCOMPARE(m_page->map().shown().size(), size);

  // What is selected goes with the photos into another layout and other colours, and can be listed there.
  const std::set<std::int64_t> some{3, 5, 8};
  view.setSelection(some);
  const QPointF before = view.placeOf(view.points()[100]);
  m_page->map().choose(MapMethod::Tsne);
  QTRY_VERIFY(view.placeOf(view.points()[100]) != before);
  QCOMPARE(view.selection(), some);
  Theme::current().apply(ThemeChoice::Dark);  // the strip below takes its room
  Theme::current().apply(ThemeChoice::Light);
  QCoreApplication::processEvents();
  view.zoomAt({100, 100}, 3);
  const QPointF zoomed = view.placeOf(view.points()[100]);
  Theme::current().apply(ThemeChoice::Dark);
  Theme::current().apply(ThemeChoice::Light);
  QCOMPARE(view.selection(), some);
  QCOMPARE(view.placeOf(view.points()[100]), zoomed);
  QVERIFY(m_page->findChild<SelectionBar*>()->exportButton().isVisible());

  // The photo under the pointer is shown in the screen's own pixels.
  const auto* preview = view.findChild<QLabel*>();
  const auto is_shown = [&] {
    // Again each time: the page may still find its sizes, and the platform's own pointer may say that it
    // left.
    const QPointF at = view.placeOf(view.points()[3]);
    QMouseEvent hover(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&view, &hover);
    return !preview->pixmap().isNull();
  };
  QTRY_VERIFY(is_shown());
  QCOMPARE(preview->pixmap().devicePixelRatio(), view.devicePixelRatioF());
  const QSize pixels = preview->pixmap().size();
  QVERIFY(std::max(pixels.width(), pixels.height()) > 64 * view.devicePixelRatioF());
}

void ExplorePageTest::findsGroups() {
  embed();
  m_page->showTab(ExplorePage::Tab::Clusters);
  m_page->clusters().find();
  QTRY_COMPARE(m_page->clusters().groups().shown().size(), std::size_t{12});
  QVERIFY(!m_page->clusters().shown().empty());
  for (const ScoredPhoto& photo : m_page->clusters().shown()) QCOMPARE(photo.index % 12, std::int64_t{0});
  // The group that is shown is marked, also after a click on another.
  FoundGrid& groups = m_page->clusters().groups();
  QCOMPARE(groups.grid().selectedRows(), std::vector<int>{0});
  QTest::mouseClick(groups.grid().viewport(), Qt::LeftButton, {},
                    groups.grid().visualRect(groups.grid().model()->index(3, 0)).center());
  QCOMPARE(groups.grid().selectedRows(), std::vector<int>{3});
  for (const ScoredPhoto& photo : m_page->clusters().shown()) QCOMPARE(photo.index % 12, std::int64_t{3});
}

void ExplorePageTest::findsDoublesAndOutliers() {
  embed();
  m_page->showTab(ExplorePage::Tab::Curate);
  m_page->curation().find();
  QTRY_COMPARE(m_page->curation().pairs().shown().size(), std::size_t{2});
  QCOMPARE(m_page->curation().outliers().shown().front().index, model().folder()->size() - 1);
  QVERIFY(m_page->curation().outliersHeading().contains(QString::number(model().folder()->size())));
  // However wide the page is, the two of a pair stand beside each other.
  const ImageGrid& pairs = m_page->curation().pairs().grid();
  for (const int width : {1216, 1100, 1400}) {
    m_page->resize(width, 720);
    QCoreApplication::processEvents();
    QCOMPARE((pairs.viewport()->width() / pairs.cellSize().width()) % 2, 0);
  }
  m_page->curation().selectSecondOfPairs();
  QCOMPARE(m_page->curation().selected().size(), std::size_t{1});
  QCOMPARE(m_page->curation().selected().front().index, std::int64_t{1});
}

void ExplorePageTest::measuresAgreementWithTheClasses() {
  embed();
  m_page->showTab(ExplorePage::Tab::Evaluate);
  m_page->evaluation().find();
  QTRY_VERIFY(m_page->evaluation().table().rowCount() > 0);
  QCOMPARE(m_page->evaluation().table().rowCount(), static_cast<int>(model().folder()->classes().size()));
  // A class chosen in the table shows its wrong photos alone.
  QTableWidget& table = m_page->evaluation().table();
  const std::size_t all = m_page->evaluation().misplaced().shown().size();
  QVERIFY(all > 1);
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.item(1, 0)).center());
  const auto some = m_page->evaluation().misplaced().shown();
  QVERIFY(!some.empty() && some.size() < all);
  for (const ScoredPhoto& photo : some)
    QCOMPARE(model().folder()->images()[static_cast<std::size_t>(photo.index)].class_index, 1);
  QTest::keyClick(&table, Qt::Key_Escape);
  QCOMPARE(m_page->evaluation().misplaced().shown().size(), all);
  // The scripted neighbours are the next photos of the same class, but for those at a class's end.
  const ClassAgreement agreement = measureAgreement(*m_fixture->explore, *model().folder(), 1, 0.07, {});
  const auto classes = static_cast<std::int64_t>(model().folder()->classes().size());
  QCOMPARE(agreement.photos, model().folder()->size());
  QCOMPARE(agreement.photos - agreement.right, classes);
  QCOMPARE(agreement.misplaced.size(), static_cast<std::size_t>(classes));
}

void ExplorePageTest::excludesAndExportsASelection() {
  embed();
  m_page->neighbors().grid().selectRows({0, 1});
  QCOMPARE(m_page->neighbors().selected().size(), std::size_t{2});
  QVERIFY(m_page->selectionBar().excludeButton().isVisible());
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("photos.csv"));
  m_page->exportTable(file);
  QFile table(file);
  QVERIFY(table.open(QIODevice::ReadOnly));
  QCOMPARE(table.readAll().count('\n'), 3);

  const std::string first = model().folder()->images()[1].path;
  const std::int64_t before = model().folder()->size();
  QSignalSpy changed(&m_fixture->workbench->photos(), &FolderModel::changed);
  m_page->excludeSelected();
  QTRY_COMPARE(changed.count(), 1);
  QCOMPARE(m_fixture->workbench->photos().folder()->size(), before - 2);
  QCOMPARE(m_fixture->workbench->config().experiment().data.exclude.front(), first);
}

/// Culling is done again and again: it must not cost an embedding each time.
void ExplorePageTest::excludingKeepsTheEmbedding() {
  embed();
  m_page->showTab(ExplorePage::Tab::Clusters);
  m_page->clusters().find();
  QTRY_VERIFY(!m_page->clusters().members().shown().empty());
  m_page->showTab(ExplorePage::Tab::Map);
  QTRY_VERIFY(!m_page->map().shown().empty());
  m_page->showTab(ExplorePage::Tab::Neighbors);
  model().askPhoto(5);
  QTRY_COMPARE(model().hits().size(), kHits);
  const std::int64_t gone = model().hits()[1].index;
  const std::size_t mapped = m_page->map().shown().size();
  m_page->neighbors().grid().selectRows({1});
  QSignalSpy scanned(&m_fixture->workbench->photos(), &FolderModel::changed);
  QTest::mouseClick(&m_page->selectionBar().excludeButton(), Qt::LeftButton);
  QTRY_COMPARE(scanned.count(), 1);
  QVERIFY(model().folder() != nullptr && model().isLeftOut(gone));
  QCOMPARE(model().query()->index, std::int64_t{5});
  QVERIFY(model().canGoBack());
  QTRY_VERIFY(std::none_of(model().hits().begin(), model().hits().end(),
                           [gone](const ExploreHit& hit) { return hit.index == gone; }));
  QTRY_COMPARE(model().hits().size(), kHits);  // the next nearest came up
  QCOMPARE(m_page->map().shown().size(), mapped - 1);
  QCOMPARE(scanned.count(), 1);  // looked at once for one click

  // By the banner's own button: whatever else was changed since stays.
  m_fixture->workbench->config().setValue(QStringLiteral("run.epochs"), std::int64_t{3});
  QTest::mouseClick(m_page->banner()->findChild<QPushButton*>(), Qt::LeftButton);
  QTRY_VERIFY(!model().isLeftOut(gone));
  QCOMPARE(m_fixture->workbench->config().experiment().run.epochs, 3);
  QVERIFY(m_page->banner()->isHidden());
}

/// A photo in three pairs is one photo.
void ExplorePageTest::aDoubleIsLeftOutOnce() {
  embed();
  m_fixture->explore->duplicates = {{0, 1, 0.99F}, {0, 2, 0.98F}, {1, 2, 0.98F}, {3, 2, 0.97F}};
  m_page->showTab(ExplorePage::Tab::Curate);
  m_page->curation().find();
  QTRY_COMPARE(m_page->curation().pairs().shown().size(), std::size_t{8});
  m_page->curation().selectSecondOfPairs();
  std::set<std::int64_t> gone;
  for (const ScoredPhoto& photo : m_page->curation().selected()) QVERIFY(gone.insert(photo.index).second);
  QCOMPARE(gone, (std::set<std::int64_t>{1, 2}));  // 3 and 2: one of the two goes already
  const std::int64_t before = model().folder()->size();
  m_page->excludeSelected();
  QTRY_COMPARE(m_fixture->workbench->photos().folder()->size(), before - 2);
  QCOMPARE(m_fixture->workbench->config().experiment().data.exclude.size(), std::size_t{2});
  QTRY_VERIFY(m_page->curation().pairs().shown().empty());
}

/// Another network answers what was asked of the one before.
void ExplorePageTest::anotherCheckpointKeepsTheQuestion() {
  embed();
  model().askPhoto(5);
  model().askPhoto(9);
  QTRY_VERIFY(!model().isAsking());
  model().openCheckpoint(m_fixture->folder.path());
  QTRY_VERIFY(!model().isOpening());
  QVERIFY(model().folder() == nullptr);
  m_page->primaryAction()->trigger();
  QTRY_VERIFY(model().folder() != nullptr);
  QTRY_COMPARE(model().query()->index, std::int64_t{9});
  QVERIFY(model().canGoBack());
  model().goBack();
  QCOMPARE(model().query()->index, std::int64_t{5});
}

/// What was explored in the last session is opened again, and its question asked.
void ExplorePageTest::goesOnWhereTheLastSessionWas() {
  const QString run = toText(makeRun(m_fixture->workbench->catalogue().workspace(), {"older"}));
  makeRun(m_fixture->workbench->catalogue().workspace(), {"newer"});
  embed();
  model().openCheckpoint(run);
  QTRY_VERIFY(!model().isOpening());
  m_page->primaryAction()->trigger();
  QTRY_VERIFY(model().folder() != nullptr);
  model().askPhoto(9);
  const QString photo = model().query()->path;
  const QStringList kept = m_page->place();
  QCOMPARE(kept, (QStringList{run, photo}));

  WorkbenchFixture next;
  ExplorePage page(*next.workbench);
  page.restorePlace(kept);
  page.show();
  next.workbench->present().openFolder(samplePhotos());
  QTRY_VERIFY(next.workbench->photos().folder() != nullptr);
  QTRY_VERIFY(page.model().report().has_value());
  QCOMPARE(QString::fromStdString(page.model().report()->path), run);
  page.primaryAction()->trigger();
  QTRY_VERIFY(!page.model().hits().empty());
  QCOMPARE(page.model().query()->path, photo);
  QCOMPARE(page.model().query()->index, std::int64_t{9});
}

/// Space, right after Embed was clicked, must not end what was just begun.
void ExplorePageTest::embeddingIsNotCancelledByTheNextKey() {
  scan();
  openCheckpoint();
  m_fixture->explore->holds_embed = true;
  auto* button = qobject_cast<QPushButton*>(m_page->tourTarget());
  button->setFocus();
  QTest::mouseClick(button, Qt::LeftButton);
  QVERIFY(model().isEmbedding());
  QVERIFY(m_page->focusWidget() != nullptr);
  QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
  QVERIFY(model().isEmbedding());
  m_fixture->explore->holds_embed = false;
  QTRY_VERIFY(model().folder() != nullptr);
}

/// The later of two checkpoints is the one that is open, and one that can't be opened leaves nothing pending.
void ExplorePageTest::theLaterOfTwoCheckpointsIsOpen() {
  scan();
  QSignalSpy failed(&model(), &ExploreModel::failed);
  model().openCheckpoint(QStringLiteral("/first"));
  model().openCheckpoint(QStringLiteral("/second"));
  QTRY_VERIFY(!model().isOpening());
  QCOMPARE(model().report()->path, std::string("/second"));
  m_fixture->explore->open_failure = std::make_exception_ptr(std::runtime_error("odd"));
  model().openCheckpoint(QStringLiteral("/third"));
  QTRY_COMPARE(failed.count(), 1);
  QVERIFY(!model().isOpening());
  QCOMPARE(model().report()->path, std::string("/second"));
}

void ExplorePageTest::offersTheNetworkOfTheRunThatIsShown() {
  scan();
  // Nothing is open: the newest run's network is opened, ready to embed.
  const std::filesystem::path workspace = m_fixture->workbench->catalogue().workspace();
  const std::filesystem::path older = makeRun(workspace, {"older"});
  m_fixture->workbench->refreshRuns();
  QTRY_VERIFY(model().report().has_value());
  QCOMPARE(model().report()->path, older.string());
  QVERIFY(m_page->primaryAction()->isEnabled());
  // Another run is shown on the Train page: one line, one button.
  RunSpec spec{"newer"};
  spec.experiment.data.folder = samplePhotos().toStdString();
  const std::filesystem::path newer = makeRun(workspace, spec);
  m_fixture->workbench->present().openRun(QString::fromStdString(newer.string()));
  QTRY_VERIFY(m_page->banner()->isVisible());
  QVERIFY(m_page->banner()->sentence().contains(QStringLiteral("newer")));
  QTest::mouseClick(m_page->banner()->findChild<QPushButton*>(), Qt::LeftButton);
  QTRY_COMPARE(model().report()->path, newer.string());
}

/// The bundled photos are looked at unasked; what else is looked at is somebody's decision.
void ExplorePageTest::beginsWithWhatComesWithTheProgram() {
  begin({"/share/small_vit.safetensors", "/share/small_resnet.safetensors"});
  scan();
  QVERIFY(!model().report());  // there may be runs
  m_fixture->workbench->refreshRuns();
  QTRY_VERIFY(model().report().has_value());
  QCOMPARE(model().report()->path, std::string("/share/small_vit.safetensors"));
  QVERIFY(m_page->banner()->sentence().startsWith(QStringLiteral("small_vit comes with")));
  QVERIFY(!model().isEmbedding() && model().folder() == nullptr);
  m_page->chooser().fillMenu();
  const auto actions = m_page->chooser().menu().actions();
  QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
    return action->text().contains(QStringLiteral("small_resnet"));
  }));
  m_fixture->workbench->present().openFolder(samplePhotosFolder());
  QTRY_VERIFY(!model().hits().empty());
}

void ExplorePageTest::aRunOfOnesOwnComesFirst() {
  begin({"/share/small_vit.safetensors"});
  const auto run = makeRun(m_fixture->workbench->catalogue().workspace(), {"own"});
  m_page->restorePlace({QStringLiteral("/share/small_vit.safetensors"), {}});
  m_fixture->workbench->refreshRuns();
  QTRY_VERIFY(model().report().has_value());
  QCOMPARE(model().report()->path, run.string());
}

void ExplorePageTest::startsAnewWithAnotherFolder() {
  embed();
  QSignalSpy changed(&m_fixture->workbench->photos(), &FolderModel::changed);
  m_fixture->workbench->present().openFolder(
      QString::fromStdString(model().folder()->pathOf(0).parent_path().string()));
  QTRY_COMPARE(changed.count(), 1);
  QVERIFY(model().folder() == nullptr);
  QVERIFY(m_page->isEmpty());
  QVERIFY(!m_page->banner()->isVisible());
}

void ExplorePageTest::looksRight() {
  leaveScreenshots(*m_page, QStringLiteral("explore-empty"), {1216, 720});
  embed();
  QTRY_VERIFY(m_page->inspector().look().count() > 1);
  const auto isDrawn = [](FoundGrid& grid, int rows) {
    bool drawn = true;
    for (int row = 0; row < rows; ++row)
      drawn &= !grid.grid().model()->index(row, 0).data(Qt::DecorationRole).value<QPixmap>().isNull();
    return drawn;
  };
  QTRY_VERIFY(isDrawn(m_page->neighbors().grid(), 24));
  QTRY_VERIFY(!m_page->queryPanel().photo().image().isNull());
  leaveScreenshots(*m_page, QStringLiteral("explore-neighbours"), {1216, 720});
  m_page->showTab(ExplorePage::Tab::Map);
  QTRY_VERIFY(!m_page->map().view().points().empty());
  leaveScreenshots(*m_page, QStringLiteral("explore-map"), {1216, 720});
  m_page->showTab(ExplorePage::Tab::Clusters);
  m_page->clusters().find();
  QTRY_VERIFY(!m_page->clusters().shown().empty());
  QTRY_VERIFY(isDrawn(m_page->clusters().groups(), 4) && isDrawn(m_page->clusters().members(), 9));
  leaveScreenshots(*m_page, QStringLiteral("explore-clusters"), {1216, 720});
  m_page->showTab(ExplorePage::Tab::Curate);
  m_page->curation().find();
  QTRY_VERIFY(!m_page->curation().shown().empty());
  leaveScreenshots(*m_page, QStringLiteral("explore-curate"), {1216, 720});
  m_page->showTab(ExplorePage::Tab::Evaluate);
  m_page->evaluation().find();
  QTRY_VERIFY(m_page->evaluation().table().rowCount() > 0);
  leaveScreenshots(*m_page, QStringLiteral("explore-evaluate"), {1216, 720});
  WhySimilarDialog why(*m_fixture->workbench, model().pathOf(0), model().pathOf(1));
  QTRY_VERIFY(why.isReady());
  leaveScreenshots(why, QStringLiteral("explore-why"), {900, 540});
}

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::ExplorePageTest)
#include "explore_page_test.moc"
