#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "engine/config/view_presets.h"
#include "engine/core/error.h"
#include "engine/data/decode.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/image_conversion.h"
#include "ui/pages/views/cost_panel.h"
#include "ui/pages/views/crop_photo_panel.h"
#include "ui/pages/views/draw_bar.h"
#include "ui/pages/views/export_button.h"
#include "ui/pages/views/preset_button.h"
#include "ui/pages/views/preset_name_dialog.h"
#include "ui/pages/views/sensitivity_panel.h"
#include "ui/pages/views/statistics_panel.h"
#include "ui/pages/views/tile_board.h"
#include "ui/pages/views/view_details.h"
#include "ui/pages/views/views_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/photo_view.h"

using namespace dinoscope;

class ViewsPageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_fixture = std::make_unique<test::WorkbenchFixture>();
    m_page = std::make_unique<ViewsPage>(*m_fixture->workbench, nullptr,
                                         m_fixture->folder.filePath(QStringLiteral("presets")));
    m_page->resize(1216, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }

  void cleanup() {
    m_page.reset();
    m_fixture.reset();
  }

  void withoutPhotosItSaysWhatItIsFor() {
    QVERIFY(!m_page->tiles()->isVisible());
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_empty"), {1216, 720});
  }

  void photoBoxesAndTilesMatch() {
    openSamples();
    const auto& views = m_page->preview().views();
    QCOMPARE(m_page->tiles()->count(), static_cast<int>(views->plans.size()));
    QCOMPARE(m_page->photoView()->boxes().size(), views->plans.size());
    for (std::size_t i = 0; i < views->plans.size(); ++i) {
      QCOMPARE(m_page->photoView()->boxes()[i].number, static_cast<int>(i) + 1);
      QCOMPARE(m_page->tiles()->picture(static_cast<int>(i)), toQImage(views->views[i]));
    }
    test::leaveScreenshots(*m_page, QStringLiteral("views_page"), {1216, 720});
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_large"), {1856, 1000});
  }

  void selectionAndHoverAreLinkedBothWays() {
    openSamples();
    TileBoard& tiles = *m_page->tiles();
    QTest::mouseClick(&tiles, Qt::LeftButton, {}, tiles.tileRect(3).center().toPoint());
    QCOMPARE(m_page->photoView()->selected(), 3);
    QVERIFY2(m_page->details()->text().contains(QStringLiteral("of the photo")),
             qPrintable(m_page->details()->text()));
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_selected"), {1216, 720});
    PhotoView& photo = *m_page->photoView();
    const QRectF box = photo.toWidget(photo.boxes()[1].rect);
    QTest::mouseMove(&photo, box.topLeft().toPoint() + QPoint(4, 4));
    QTRY_COMPARE(tiles.hovered(), 1);
    QTest::keyClick(&tiles, Qt::Key_Right);
    QCOMPARE(photo.selected(), 4);
  }

  void everyPhotoIsReached() {
    openSamples();
    DrawBar& bar = *m_page->drawBar();
    const QString first = m_page->preview().photo().path;
    QVERIFY(!bar.previousAction()->isEnabled());
    bar.nextAction()->trigger();
    settle();
    QVERIFY(m_page->preview().photo().path != first);
    QCOMPARE(bar.placeBox()->value(), 2.0);
    bar.previousAction()->trigger();
    settle();
    QCOMPARE(m_page->preview().photo().path, first);
    type(bar.placeBox(), QStringLiteral("40"));
    settle();
    QCOMPARE(m_page->preview().photo().image_index, std::uint64_t{39});
    for (int i = 0; i < 20 && m_page->preview().photo().image_index == 39; ++i) bar.randomAction()->trigger();
    settle();
    QVERIFY(m_page->preview().photo().image_index != 39);
  }

  void drawingAgainShowsTheNextEpochAndTheLockKeepsIt() {
    openSamples();
    DrawBar& bar = *m_page->drawBar();
    const auto before = m_page->preview().views()->plans;
    m_page->primaryAction()->trigger();
    settle();
    QCOMPARE(m_page->preview().epoch(), std::uint64_t{1});
    QVERIFY(m_page->preview().views()->plans != before);
    bar.lockAction()->trigger();
    QVERIFY(!bar.drawAction()->isEnabled());
    bar.nextAction()->trigger();
    settle();
    QCOMPARE(m_page->preview().epoch(), std::uint64_t{1});
    bar.lockAction()->trigger();
    bar.nextAction()->trigger();
    settle();
    QCOMPARE(m_page->preview().epoch(), std::uint64_t{2});
    type(bar.epochBox(), QStringLiteral("0"));
    settle();
    QCOMPARE(m_page->preview().epoch(), std::uint64_t{0});
  }

  void aSliderShowsAtOnce() {
    openSamples();
    auto* count = qobject_cast<NumberField*>(m_page->form()->row("views.local_count")->editor());
    count->slider()->setValue(3);
    settle();
    QCOMPARE(m_page->tiles()->count(), 5);
    config().undo();
    settle();
    QVERIFY(m_page->tiles()->count() != 5);
  }

  void wrongSettingsKeepTheLastViews() {
    openSamples();
    const auto before = m_page->preview().views();
    config().setValue("views.local_count", std::int64_t{5000});
    settle();
    QCOMPARE(m_page->preview().views(), before);
    QVERIFY(!m_page->form()->row("views.local_count")->problem().isEmpty());
    // And they are marked as not being of these settings.
    const auto isMarked = [this] {
      for (const auto* label : m_page->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(QStringLiteral("last valid"))) return true;
      return false;
    };
    QVERIFY(isMarked());
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_stale"), {1216, 720});
    config().undo();
    QVERIFY(!isMarked());
  }

  /// 300 is neither 3 nor 30: each photo on the way would be loaded, and take an epoch.
  void aPhotoNumberIsTakenWhenItIsWhole() {
    openSamples();
    DrawBar& bar = *m_page->drawBar();
    QSignalSpy chosen(&bar, &DrawBar::photoChosen);
    bar.placeBox()->setFocus();
    bar.placeBox()->selectAll();
    QTest::keyClicks(bar.placeBox(), QStringLiteral("120"));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(bar.placeBox(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().toLongLong(), 119);
    QCOMPARE(bar.epoch(), 1);
    QTest::keyClick(bar.placeBox(), Qt::Key_Up);  // an arrow is whole at once
    QCOMPARE(m_page->preview().photo().image_index, std::uint64_t{120});
    type(bar.placeBox(), QStringLiteral("99999"));
    QCOMPARE(bar.placeBox()->value(), 121.0);
  }

  void probabilitiesArePercent() {
    openSamples();
    auto* field = qobject_cast<NumberField*>(m_page->form()->row("views.grayscale_probability")->editor());
    QCOMPARE(field->box()->text(), QStringLiteral("20 %"));
    type(field->box(), QStringLiteral("35"));
    QCOMPARE(std::get<double>(config().value("views.grayscale_probability")), 0.35);
    type(field->box(), QStringLiteral("7,5 %"));
    QCOMPARE(std::get<double>(config().value("views.grayscale_probability")), 0.075);
    QTest::keyClick(field->box(), Qt::Key_Up);
    QVERIFY(std::get<double>(config().value("views.grayscale_probability")) > 0.075);
  }

  void theCropsBeforeTheOperationsCanBeSeen() {
    openSamples();
    auto* button = findButton(QStringLiteral("Crops only"));
    button->click();
    settle();
    QTRY_VERIFY(m_page->preview().views() != nullptr && !m_page->preview().views()->crops.empty());
    const auto& views = m_page->preview().views();
    QCOMPARE(m_page->tiles()->picture(0), toQImage(views->crops[0]));
    button->click();
    settle();
    QCOMPARE(m_page->tiles()->picture(0), toQImage(m_page->preview().views()->views[0]));
  }

  void thePatchGridIsForVisionTransformers() {
    openSamples();
    auto* button = findButton(QStringLiteral("Patches"));
    config().setValue("model.backbone", std::string("resnet18"));
    QVERIFY(!button->isEnabled());
    config().setValue("model.backbone", std::string("vit_tiny"));
    const QImage without = m_page->tiles()->grab().toImage();
    button->click();
    QVERIFY(m_page->tiles()->grab().toImage() != without);
  }

  void coverageIsLaidOverThePhoto() {
    openSamples();
    QTRY_VERIFY(m_page->coverage().isUpToDate() && m_page->coverage().coverage() != nullptr);
    CropPhotoPanel& panel = *m_page->photoPanel();
    panel.boxesButton()->setChecked(false);
    const QImage plain = m_page->photoView()->grab().toImage();
    panel.mapButton(CoverageMap::Global)->click();
    const QImage global = m_page->photoView()->grab().toImage();
    QVERIFY(global != plain);
    panel.mapButton(CoverageMap::Local)->click();
    QVERIFY(m_page->photoView()->grab().toImage() != global);
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_coverage"), {1216, 720});
    panel.mapButton(CoverageMap::Off)->click();
    QCOMPARE(m_page->photoView()->grab().toImage(), plain);
    QVERIFY2(m_page->statistics()->overlapText().contains(QStringLiteral("200 draws")),
             qPrintable(m_page->statistics()->overlapText()));
  }

  void coverageFollowsTheSettings() {
    openSamples();
    QTRY_VERIFY(m_page->coverage().isUpToDate() && m_page->coverage().coverage() != nullptr);
    const double before = m_page->coverage().coverage()->local.mean_area;
    config().setValue("views.local_scale", Range{0.02, 0.03});
    QTRY_VERIFY(m_page->coverage().coverage()->local.mean_area < before / 2);
  }

  void theCostIsMeasured() {
    openSamples();
    StatisticsPanel& statistics = *m_page->statistics();
    statistics.tabs()->setCurrentIndex(1);
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_operations"), {1216, 720});
    statistics.tabs()->setCurrentIndex(2);
    QSignalSpy measured(m_page->cost(), &CostPanel::measured);
    m_page->cost()->measureButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(measured.count(), 1, 60000);
    QVERIFY2(m_page->cost()->text().contains(QStringLiteral("images/s")), qPrintable(m_page->cost()->text()));
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_cost"), {1216, 720});
  }

  void sensitivityIsMeasuredWithACheckpoint() {
    openSamples();
    m_page->statistics()->tabs()->setCurrentIndex(3);
    SensitivityPanel& panel = *m_page->sensitivity();
    QVERIFY(!panel.measureButton()->isEnabled());
    QVERIFY(!panel.measureButton()->toolTip().isEmpty());
    panel.setCheckpoint(QStringLiteral("/runs/birds"));
    QSignalSpy measured(&panel, &SensitivityPanel::measured);
    panel.measureButton()->click();
    QTRY_COMPARE(measured.count(), 1);
    QVERIFY2(panel.text().contains(QStringLiteral("24 photos")), qPrintable(panel.text()));
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_sensitivity"), {1216, 720});
    m_fixture->explore->open_error = dataError("birds is no network that can be used.");
    panel.measureButton()->click();
    QTRY_VERIFY(!panel.isMeasuring());
    QTRY_COMPARE(panel.text(), QStringLiteral("birds is no network that can be used."));
  }

  void presetsChangeTheViewsAlone() {
    openSamples();
    const Experiment before = config().experiment();
    chooseFromMenu(*m_page->presets(), QStringLiteral("Strong"));
    settle();
    Experiment expected = before;
    expected.views = viewPresets().back().views;
    QVERIFY(config().experiment() == expected);
    QCOMPARE(m_page->presets()->text(), QStringLiteral("Strong"));
    config().undo();
    QVERIFY(config().experiment() == before);
  }

  void ownPresetsAreSavedAndLoaded() {
    openSamples();
    config().setValue("views.hue", 0.31);
    QCOMPARE(m_page->presets()->text(), QStringLiteral("Own settings"));
    chooseFromMenu(*m_page->presets(), QStringLiteral("Save as preset …"));
    auto* dialog = m_page->findChild<PresetNameDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>();
    auto* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    // A refused name stays in its field, to be mended.
    QTest::keyClicks(name, QStringLiteral("../outside"));
    QVERIFY(!save->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("My birds"));
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_page->banner()->kind(), BannerKind::Good);
    QCOMPARE(m_page->presets()->text(), QStringLiteral("My birds"));
    config().setValue("views.hue", 0.0);
    QCOMPARE(m_page->presets()->text(), QStringLiteral("Own settings"));
    chooseFromMenu(*m_page->presets(), QStringLiteral("My birds"));
    QCOMPARE(std::get<double>(config().value("views.hue")), 0.31);
    QCOMPARE(m_page->presets()->text(), QStringLiteral("My birds"));
    QSignalSpy failed(m_page->presets(), &PresetButton::failed);
    m_page->presets()->saveAs(QStringLiteral("../outside"));
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_page->banner()->isVisible());

    const QString path = m_fixture->folder.filePath(QStringLiteral("views.json"));
    m_page->presets()->saveFile(path);
    config().setValue("views.hue", 0.1);
    m_page->presets()->loadFile(path);
    QCOMPARE(std::get<double>(config().value("views.hue")), 0.31);
    m_page->presets()->loadFile(m_fixture->folder.filePath(QStringLiteral("missing.json")));
    QCOMPARE(failed.count(), 2);
  }

  void whatIsOnThePageIsExported() {
    openSamples();
    ExportButton& exports = *m_page->exports();
    QSignalSpy failed(&exports, &ExportButton::failed);
    exports.copyView(2);
    QCOMPARE(QApplication::clipboard()->image().convertToFormat(QImage::Format_RGB888),
             toQImage(m_page->preview().views()->views[2]));
    exports.copyJson();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\"local_count\"")));
    exports.copyPython();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("DINOTransform(")));
    const QString png = QStringLiteral(DINOSCOPE_BINARY_DIR "/screenshots/contact_sheet.png");
    QSignalSpy done(&exports, &ExportButton::done);
    exports.writeSheet(png);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!QImage(png).isNull());
    const QString pdf = m_fixture->folder.filePath(QStringLiteral("sheet.pdf"));
    exports.writeSheet(pdf);
    QTRY_COMPARE(done.count(), 2);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const QString view = m_fixture->folder.filePath(QStringLiteral("view.png"));
    exports.saveView(0, view);
    QTRY_COMPARE(done.count(), 3);
    QVERIFY(decodeImage(view.toStdString()) == m_page->preview().views()->views[0]);
    // Of a name the text shows, a % and bytes that are no UTF-8 included, the file is the one on disk.
    const std::filesystem::path odd = toPath(m_fixture->folder.path()) / "odd%20\xE9";
    std::filesystem::create_directory(odd);
    exports.writeSheet(toText(odd / "sheet.png"));
    QTRY_COMPARE(done.count(), 4);
    QVERIFY(std::filesystem::exists(odd / "sheet.png"));
    QCOMPARE(failed.count(), 0);
    exports.writeSheet(QStringLiteral("/there/is/no/such/folder/sheet.png"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_page->banner()->kind(), BannerKind::Error);
  }

  void aPhotoIsPinned() {
    openSamples();
    const QString path = m_page->preview().photo().path;
    const bool before = m_fixture->workbench->pins().contains(path);
    m_page->drawBar()->pinAction()->trigger();
    QCOMPARE(m_fixture->workbench->pins().contains(path), !before);
    QCOMPARE(m_page->drawBar()->pinAction()->isChecked(), !before);
  }

  void aPictureIsDroppedFromOutside() {
    const QString path = m_fixture->folder.filePath(QStringLiteral("dropped.png"));
    QImage picture(60, 40, QImage::Format_RGB888);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    settle();
    QCOMPARE(m_page->preview().photo().path, path);
    QVERIFY(m_page->tiles()->isVisible());
  }

  void oddPicturesAreShownSensibly_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("tiny") << QSize(28, 28);
    QTest::newRow("panorama") << QSize(4000, 300);
    QTest::newRow("one column") << QSize(1, 400);
    QTest::newRow("one row") << QSize(400, 1);
    QTest::newRow("one pixel") << QSize(1, 1);
  }
  void oddPicturesAreShownSensibly() {
    QFETCH(QSize, size);
    const QString path = m_fixture->folder.filePath(QStringLiteral("odd.png"));
    QImage picture(size, QImage::Format_Grayscale8);
    for (int y = 0; y < size.height(); ++y)
      for (int x = 0; x < size.width(); ++x)
        picture.scanLine(y)[x] = static_cast<uchar>((x * 7 + y * 13) % 256);
    QVERIFY(picture.save(path));
    m_page->showFile(path);
    settle();
    QVERIFY(m_page->preview().views() != nullptr);
    QCOMPARE(m_page->photoView()->photoSize(), size);
    QVERIFY(m_page->tiles()->count() > 0);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(' ', '_');
    test::leaveScreenshots(*m_page, QStringLiteral("views_page_") + name, {1216, 720});
  }

  void aPictureThatCannotBeReadIsSaid() {
    const QString path = m_fixture->folder.filePath(QStringLiteral("broken.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    m_page->showFile(path);
    QTRY_VERIFY(m_page->banner()->isVisible());
    QVERIFY2(m_page->banner()->sentence().contains(QStringLiteral("broken.jpg")),
             qPrintable(m_page->banner()->sentence()));
    QCOMPARE(m_page->tiles()->count(), 0);
  }

private:
  ConfigModel& config() { return m_fixture->workbench->config(); }

  void openSamples() {
    m_fixture->workbench->present().openFolder(test::samplePhotos());
    QTRY_VERIFY(m_fixture->workbench->photos().folder() != nullptr);
    settle();
    QVERIFY(m_page->preview().views() != nullptr);
  }

  void settle() { QTRY_VERIFY(m_page->preview().isUpToDate()); }

  static void type(NumberBox* box, const QString& text) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
  }

  static void chooseFromMenu(QToolButton& button, const QString& text) {
    QVERIFY2(test::chooseFrom(button, text), qPrintable(text));
  }

  QToolButton* findButton(const QString& text) {
    for (auto* button : m_page->findChildren<QToolButton*>())
      if (button->text() == text) return button;
    return nullptr;
  }

  std::unique_ptr<test::WorkbenchFixture> m_fixture;
  std::unique_ptr<ViewsPage> m_page;
};

DINOSCOPE_TEST(ViewsPageTest)
#include "views_page_test.moc"
