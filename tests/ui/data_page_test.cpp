// The Data page: from nothing to a scanned folder, its problems, its photos.

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/pages/data/data_page.h"
#include "ui/sample_photos.h"
#include "ui/view_models/exclusions.h"
#include "ui/view_models/folder_summary.h"
#include "ui/view_models/image_list_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/image_grid.h"
#include "ui/widgets/job_strip.h"

using namespace dinoscope;
using namespace dinoscope::test;

namespace {

struct PageFixture : WorkbenchFixture {
  DataPage page{*workbench};

  PageFixture() {
    page.resize(1200, 740);
    page.show();
  }
  bool open(const QString& path) {
    QSignalSpy changed(&workbench->photos(), &FolderModel::changed);
    workbench->present().openFolder(path);
    return changed.wait();
  }
  template <class T>
  T* child(const char* name) {
    return page.findChild<T*>(QLatin1String(name));
  }
  ImageGrid& grid() { return *page.findChild<ImageGrid*>(); }
  QAction* action(const QString& text) {
    for (QAction* each : page.actions())
      if (each->text() == text) return each;
    return nullptr;
  }
};

Banner& warningOfTheRecipe(PageFixture& fixture) {
  return *fixture.page.findChild<QTableView*>(QStringLiteral("recipeTable"))
              ->parentWidget()
              ->findChild<Banner*>();
}

/// Photos at the top and below, one file that is none.
void writeMixedFolder(const QDir& folder) {
  QImage picture(64, 48, QImage::Format_RGB32);
  picture.fill(Qt::darkGreen);
  QVERIFY(folder.mkpath(QStringLiteral("a")) && folder.mkpath(QStringLiteral("b")));
  for (const char* name : {"a/one.png", "a/two.png", "b/one.png", "b/three.png"})
    QVERIFY(picture.save(folder.filePath(QLatin1String(name))));
  QFile broken(folder.filePath(QStringLiteral("b/broken.png")));
  QVERIFY(broken.open(QIODevice::WriteOnly));
  broken.write("not a picture");
}

}  // namespace

class DataPageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anEmptyPageOffersTheSamplePhotos() {
    PageFixture fixture;
    auto* empty = fixture.page.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(fixture.page.primaryAction()->text().startsWith(QStringLiteral("Choose")));
    QVERIFY(clickButton(*empty, QStringLiteral("Use the sample photos")));
    QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr);
    QVERIFY(isSamplePhotos(QString::fromStdString(fixture.workbench->photos().folder()->folder().string())));
    QVERIFY(!empty->isVisible());
  }

  void aFolderIsSummedUp() {
    PageFixture fixture;
    QVERIFY(fixture.open(samplePhotos()));
    const ImageFolder& folder = *fixture.workbench->photos().folder();
    QVERIFY(fixture.child<QLabel>("photoCount")->text().contains(QString::number(folder.size())));
    auto* classes = fixture.child<QListWidget>("classBars");
    QCOMPARE(classes->count(), static_cast<int>(folder.classes().size()) + 1);
    QCOMPARE(fixture.grid().model()->rowCount(), static_cast<int>(folder.size()));

    classes->setCurrentRow(2);
    QCOMPARE(fixture.grid().model()->rowCount(), static_cast<int>(folder.classes()[1].photos));

    QSignalSpy pages(fixture.workbench.get(), &Workbench::pageRequested);
    fixture.page.primaryAction()->trigger();
    QCOMPARE(pages.front().front().value<PageId>(), PageId::Views);
  }

  void whatIsLeftOutByItselfIsSaid() {
    PageFixture fixture;
    const QTemporaryDir folder;
    const QDir root(folder.path());
    writeMixedFolder(root);
    QVERIFY(root.mkpath(QStringLiteral("a/@eaDir/one.png")));
    QVERIFY(QFile::copy(root.filePath(QStringLiteral("a/one.png")),
                        root.filePath(QStringLiteral("a/@eaDir/one.png/SYNOPHOTO_THUMB_M.png"))));
    QVERIFY(fixture.open(folder.path()));
    auto* remarks = fixture.child<QLabel>("folderRemarks");
    QVERIFY(remarks->isVisible());
    QVERIFY2(remarks->text().contains(QStringLiteral("a/@eaDir")), qPrintable(remarks->text()));
    QVERIFY(fixture.open(samplePhotos()));
    QVERIFY(!remarks->isVisible());
  }

  void aListOpensAsTheFolderWithThatList() {
    PageFixture fixture;
    const QTemporaryDir folder;
    const QDir root(folder.path());
    writeMixedFolder(root);
    QFile list(root.filePath(QStringLiteral("photos.csv")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("path,label\na/one.png,oak\nb/three.png,elm\n");
    list.close();
    QVERIFY(fixture.open(list.fileName()));
    const ImageFolder& photos = *fixture.workbench->photos().folder();
    QCOMPARE(photos.size(), 2);
    QCOMPARE(photos.classNames(), std::vector<std::string>({"elm", "oak"}));
    const DataSettings& settings = fixture.workbench->config().experiment().data;
    QCOMPARE(QString::fromStdString(settings.folder), root.absolutePath());
    QCOMPARE(QString::fromStdString(settings.list), list.fileName());
    // Another folder has no list.
    QVERIFY(fixture.open(samplePhotos()));
    QCOMPARE(fixture.workbench->config().experiment().data.list, std::string());
  }

  void proposesSettingsWithTheirReasons() {
    PageFixture fixture;
    QVERIFY(fixture.open(samplePhotos()));
    auto* table = fixture.child<QTableView>("recipeTable");
    auto* use = fixture.child<QPushButton>("useRecipe");
    QTRY_VERIFY(table->model()->rowCount() > 10);
    for (int row = 0; row < table->model()->rowCount(); ++row)
      for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(!table->model()->index(row, column).data().toString().isEmpty());
    QVERIFY(!fixture.child<QLabel>("recipeSummary")->text().isEmpty());
    QVERIFY(!warningOfTheRecipe(fixture).isVisibleTo(&fixture.page));
    fixture.child<QTabWidget>("dataTabs")->setCurrentIndex(1);
    leaveScreenshots(fixture.page, QStringLiteral("data_page_recipe"));

    ConfigModel& config = fixture.workbench->config();
    const Experiment before = config.experiment();
    QVERIFY(use->isEnabled());
    use->click();
    QVERIFY(!use->isEnabled() && !use->toolTip().isEmpty());
    QVERIFY(config.experiment() != before && config.isValid());
    QCOMPARE(config.experiment().data.folder, before.data.folder);
    config.undo();
    QCOMPARE(config.experiment(), before);
    QVERIFY(use->isEnabled());
  }

  void saysThatPhotosTeachNothing() {
    PageFixture fixture;
    QTemporaryDir folder;
    writeMixedFolder(QDir(folder.path()));
    QVERIFY(fixture.open(folder.path()));
    fixture.child<QTabWidget>("dataTabs")->setCurrentIndex(1);
    QTRY_VERIFY(warningOfTheRecipe(fixture).isVisibleTo(&fixture.page));
    QVERIFY(warningOfTheRecipe(fixture).sentence().contains(QStringLiteral("too few to learn from")));
    leaveScreenshots(fixture.page, QStringLiteral("data_page_recipe_warning"));
  }

  void theNumbersOfASummaryAddUp() {
    DataSettings settings;
    settings.folder = samplePhotos().toStdString();
    const ImageFolder folder = ImageFolder::scan(settings);
    const FolderSummary summary = summaryOf(folder);
    const auto total = [](const std::vector<NamedCount>& bars) {
      std::int64_t sum = 0;
      for (const NamedCount& bar : bars) sum += bar.count;
      return sum;
    };
    QCOMPARE(summary.photos, folder.size());
    for (const auto* bars : {&summary.classes, &summary.formats, &summary.sizes, &summary.aspects})
      QCOMPARE(total(*bars), folder.size());
    QVERIFY(summary.sizes.front().count > 0 && summary.sizes.back().count > 0);
    QVERIFY(summary.smallest_side_px <= summary.median_side_px);
  }

  void whatIsWrongIsListedAndCanBeExcludedAndIncluded() {
    PageFixture fixture;
    const QDir folder(fixture.folder.filePath(QStringLiteral("photos")));
    writeMixedFolder(folder);
    QVERIFY(fixture.open(folder.path()));
    auto* table = fixture.child<QTableView>("problemTable");
    // One line says that there are some; it opens to the reasons.
    auto* heading = fixture.child<QToolButton>("problemHeading");
    QVERIFY(heading->isVisible() && !table->isVisible());
    QVERIFY(heading->text().contains(QLatin1Char('1')));
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, ProblemListModel::File).data().toString(),
             QStringLiteral("b/broken.png"));
    QVERIFY(!table->model()->index(0, ProblemListModel::Reason).data().toString().isEmpty());
    leaveScreenshots(fixture.page, QStringLiteral("data_page_problems"));

    const auto press = [&](const QString& text) {
      QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
      table->selectRow(0);
      for (auto* button : fixture.page.findChildren<QPushButton*>())
        if (button->text() == text) button->click();
      return changed.wait();
    };
    QVERIFY(press(QStringLiteral("Exclude")));
    QCOMPARE(fixture.workbench->config().experiment().data.exclude, std::vector<std::string>{"b/broken.png"});
    QVERIFY(fixture.workbench->photos().folder()->problems().empty());
    QCOMPARE(table->model()->index(0, ProblemListModel::State).data().toString(), QStringLiteral("Excluded"));

    QVERIFY(press(QStringLiteral("Include again")));
    QVERIFY(fixture.workbench->config().experiment().data.exclude.empty());
    QCOMPARE(fixture.workbench->photos().folder()->problems().size(), 1U);
  }

  void anExcludedPhotoGoesAndUndoBringsItBack() {
    PageFixture fixture;
    const QDir folder(fixture.folder.filePath(QStringLiteral("photos")));
    writeMixedFolder(folder);
    QVERIFY(fixture.open(folder.path()));
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    fixture.grid().setCurrentIndex(fixture.grid().model()->index(0, 0));
    fixture.action(QStringLiteral("Exclude from training"))->trigger();
    QVERIFY(changed.wait());
    QCOMPARE(fixture.workbench->photos().folder()->size(), 3);
    fixture.workbench->config().undo();
    QVERIFY(changed.wait());
    QCOMPARE(fixture.workbench->photos().folder()->size(), 4);
  }

  /// Culling goes photo by photo: the place is where it was, and so is the class.
  void excludingKeepsClassAndPlace() {
    PageFixture fixture;
    QVERIFY(fixture.open(samplePhotos()));
    auto* classes = fixture.child<QListWidget>("classBars");
    QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                      classes->visualItemRect(classes->item(2)).center());
    fixture.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    fixture.page.resize(700, 420);
    QTRY_VERIFY(fixture.grid().verticalScrollBar()->maximum() > 0);
    const int last = fixture.grid().model()->rowCount() - 2;
    const QString next = fixture.grid().model()->index(last + 1, 0).data(ImageListModel::PathRole).toString();
    fixture.grid().setCurrentIndex(fixture.grid().model()->index(last, 0));
    const int scrolled = fixture.grid().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    fixture.grid().setFocus();
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    QTest::keyClick(&fixture.grid(), Qt::Key_Delete);
    QVERIFY(changed.wait());
    QCOMPARE(classes->currentRow(), 2);
    QCOMPARE(fixture.grid().currentIndex().data(ImageListModel::PathRole).toString(), next);
    QVERIFY(fixture.grid().verticalScrollBar()->value() > 0);
  }

  void aWholeClassIsExcluded() {
    PageFixture fixture;
    const QDir folder(fixture.folder.filePath(QStringLiteral("photos")));
    writeMixedFolder(folder);
    QVERIFY(fixture.open(folder.path()));
    QVERIFY(!fixture.action(QStringLiteral("Exclude the whole class"))->isEnabled());
    auto* classes = fixture.child<QListWidget>("classBars");
    QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                      classes->visualItemRect(classes->item(1)).center());
    QSignalSpy changed(&fixture.workbench->photos(), &FolderModel::changed);
    fixture.action(QStringLiteral("Exclude the whole class"))->trigger();
    QVERIFY(changed.wait());
    QCOMPARE(fixture.workbench->config().experiment().data.exclude, std::vector<std::string>{"./a"});
    QCOMPARE(fixture.workbench->photos().folder()->size(), 2);
    fixture.workbench->config().undo();
    QVERIFY(changed.wait());
    QCOMPARE(fixture.workbench->photos().folder()->size(), 4);
  }

  void photosAreFoundByName() {
    PageFixture fixture;
    const QDir folder(fixture.folder.filePath(QStringLiteral("photos")));
    writeMixedFolder(folder);
    QVERIFY(fixture.open(folder.path()));
    auto* search = fixture.child<QLineEdit>("photoSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("ONE"));
    QCOMPARE(fixture.grid().model()->rowCount(), 2);
    fixture.child<QListWidget>("classBars")->setCurrentRow(2);
    QCOMPARE(fixture.grid().model()->rowCount(), 1);
    QCOMPARE(fixture.grid().model()->index(0, 0).data().toString(), QStringLiteral("one.png"));
    search->clear();
    QCOMPARE(fixture.grid().model()->rowCount(), 2);
  }

  /// Thumbnails of photos that are gone would say that they are there.
  void photosThatAreGoneAreNotShown() {
    PageFixture fixture;
    QDir folder(fixture.folder.filePath(QStringLiteral("photos")));
    writeMixedFolder(folder);
    QVERIFY(fixture.open(folder.path()));
    QVERIFY(fixture.grid().isVisible());
    QVERIFY(folder.removeRecursively());
    fixture.action(QStringLiteral("Scan again"))->trigger();
    QTRY_VERIFY(!fixture.grid().isVisible());
    QVERIFY(fixture.page.findChild<EmptyState*>()->isVisible());
    writeMixedFolder(folder);
    QVERIFY(clickButton(fixture.page, QStringLiteral("Scan again")));
    QTRY_VERIFY(fixture.grid().isVisible());
  }

  void anEntryForAFileAtTheTopMeansNoOther() {
    QCOMPARE(excludeEntryFor("one.png"), std::string("./one.png"));
    QCOMPARE(excludeEntryFor("a/one.png"), std::string("a/one.png"));
  }

  void aSelectedPhotoCanBePinnedOpenedAndCopied() {
    PageFixture fixture;
    QVERIFY(fixture.open(samplePhotos()));
    QVERIFY(!fixture.action(QStringLiteral("Copy path"))->isEnabled());
    const QModelIndex photo = fixture.grid().model()->index(7, 0);
    fixture.grid().setCurrentIndex(photo);
    const QString path = photo.data(ImageListModel::PathRole).toString();
    QVERIFY(!fixture.workbench->pins().contains(path));
    fixture.action(QStringLiteral("Pin"))->trigger();
    QVERIFY(fixture.workbench->pins().contains(path));
    fixture.action(QStringLiteral("Unpin"))->trigger();
    QVERIFY(!fixture.workbench->pins().contains(path));

    QSignalSpy views(fixture.workbench.get(), &Workbench::viewsRequested);
    fixture.action(QStringLiteral("Open in Views"))->trigger();
    QCOMPARE(views.front().front().toLongLong(), 7);
    fixture.action(QStringLiteral("Copy path"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), path);
  }

  void theSliderChangesTheThumbnails() {
    PageFixture fixture;
    QVERIFY(fixture.open(samplePhotos()));
    auto* slider = fixture.child<QSlider>("thumbnailSize");
    for (const auto& [step, side] : {std::pair{0, 96}, std::pair{2, 192}, std::pair{1, 128}}) {
      slider->setValue(step);
      QCOMPARE(fixture.grid().thumbnailSide(), side);
    }
  }

  void aFolderThatCantBeUsedIsSaidInOneSentence() {
    PageFixture fixture;
    QVERIFY(QDir(fixture.folder.path()).mkpath(QStringLiteral("nothing")));
    for (const char* name : {"nothing", "absent"}) {
      fixture.page.banner()->dismiss();
      fixture.workbench->present().openFolder(fixture.folder.filePath(QLatin1String(name)));
      QTRY_VERIFY(!fixture.page.banner()->isHidden());
      QCOMPARE(fixture.page.banner()->kind(), BannerKind::Error);
      QVERIFY(fixture.page.banner()->sentence().contains(QLatin1String(name)));
    }
    QVERIFY(fixture.page.findChild<EmptyState*>()->isVisible());
    leaveScreenshots(fixture.page, QStringLiteral("data_page_error"));
  }

  void aScanCanBeCancelled() {
    PageFixture fixture;
    auto* strip = fixture.page.findChild<JobStrip*>();
    fixture.workbench->present().openFolder(samplePhotos());
    QVERIFY(strip->isVisible());
    strip->findChild<QPushButton*>(QStringLiteral("cancel"))->click();
    QVERIFY(!strip->isVisible());
    QVERIFY(!fixture.workbench->photos().isScanning());
    QVERIFY(fixture.workbench->photos().folder() == nullptr);
  }

  void leavesAPicture() {
    PageFixture fixture;
    QVERIFY(fixture.open(samplePhotos()));
    fixture.page.grab();  // asks for the thumbnails in sight
    QTRY_VERIFY(fixture.workbench->jobs().active().empty());
    fixture.grid().setCurrentIndex(fixture.grid().model()->index(9, 0));
    leaveScreenshots(fixture.page, QStringLiteral("data_page"));
  }
};

DINOSCOPE_TEST(DataPageTest)
#include "data_page_test.moc"
