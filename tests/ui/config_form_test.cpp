#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "engine/config/presets.h"
#include "tests/support/test_program.h"
#include "tests/ui/ui_fixture.h"
#include "ui/view_models/config_model.h"
#include "ui/widgets/config_form.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/list_field.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/range_field.h"
#include "ui/widgets/slider_scale.h"

using namespace dinoscope;

namespace {

QStringList allGroups() {
  QStringList groups;
  for (const FieldGroup& group : fieldGroups()) groups << QString::fromStdString(group.name);
  return groups;
}

}  // namespace

class ConfigFormTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_model = std::make_unique<ConfigModel>();
    m_form = std::make_unique<ConfigForm>(*m_model, allGroups());
    m_form->setBasicOnly(false);
    m_form->resize(900, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
  }

  void cleanup() { m_form.reset(); }

  void everyFieldHasARowWithAnAccessibleName() {
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields) {
        FieldRow* row = m_form->row(QString::fromStdString(field.key));
        QVERIFY2(row != nullptr, field.key.c_str());
        QVERIFY2(row->editor()->focusProxy() != nullptr, field.key.c_str());
        QVERIFY2(row->editor()->focusProxy()->accessibleName().contains(QString::fromStdString(field.label)),
                 field.key.c_str());
        QVERIFY2(row->toolTip().contains(QString::fromStdString(field.key)), field.key.c_str());
      }
  }

  void aNumberIsTyped() {
    type("views.local_count", "5");
    QCOMPARE(std::get<std::int64_t>(m_model->value("views.local_count")), 5);
    type("views.hue", "0,25");  // a decimal comma
    QCOMPARE(std::get<double>(m_model->value("views.hue")), 0.25);
  }

  void aNumberKeepsItsDigitsWhenItIsOnlyLookedAt() {
    m_model->setValue("views.hue", 1.0 / 3.0);
    NumberBox* box = editor<NumberField>("views.hue")->box();
    QCOMPARE(box->text(), QStringLiteral("0.3333"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Return);
    m_form->searchField()->setFocus();
    QCOMPARE(std::get<double>(m_model->value("views.hue")), 1.0 / 3.0);
  }

  void aSliderChangesTheModelAtOnceAndADragIsOneStep() {
    QSlider* slider = editor<NumberField>("views.brightness")->slider();
    QVERIFY(slider != nullptr);
    const double before = std::get<double>(m_model->value("views.brightness"));
    const int steps = m_model->undoStack().count();
    QSignalSpy changes(m_model.get(), &ConfigModel::valueChanged);
    slider->setSliderDown(true);
    for (const int position : {50, 60, 70}) slider->setSliderPosition(position);
    slider->setSliderDown(false);
    QCOMPARE(changes.count(), 3);
    QCOMPARE(std::get<double>(m_model->value("views.brightness")), 0.7);
    QCOMPARE(m_model->undoStack().count(), steps + 1);
    slider->setSliderDown(true);
    slider->setSliderPosition(20);
    slider->setSliderDown(false);
    QCOMPARE(m_model->undoStack().count(), steps + 2);
    m_model->undo();
    QCOMPARE(std::get<double>(m_model->value("views.brightness")), 0.7);
    m_model->undo();
    QCOMPARE(std::get<double>(m_model->value("views.brightness")), before);
    QCOMPARE(editor<NumberField>("views.brightness")->box()->value(), before);
  }

  void aRangeIsDraggedAndTyped() {
    auto* range = editor<RangeField>("views.global_scale");
    QVERIFY(range->slider() != nullptr);
    m_form->reveal("views.global_scale");
    QTRY_VERIFY(range->slider()->hasFocus() || range->lowBox()->hasFocus());
    range->slider()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(range->slider(), Qt::Key_Home);
    QCOMPARE(std::get<Range>(m_model->value("views.global_scale")), (Range{0.01, 1.0}));
    typeInto(range->lowBox(), "0.333");
    QCOMPARE(std::get<Range>(m_model->value("views.global_scale")), (Range{0.333, 1.0}));
  }

  void aListHasANamedBoxForEachElement() {
    auto* list = editor<NumberListField>("views.blur_probability");
    QVERIFY(list->box(2)->accessibleName().contains(QStringLiteral("Locals")));
    typeInto(list->box(2), "0.75");
    const auto values = std::get<std::vector<double>>(m_model->value("views.blur_probability"));
    QCOMPARE(values, (std::vector<double>{1.0, 0.1, 0.75}));
  }

  void aListOfProbabilitiesHasASliderForEachElement() {
    auto* list = editor<NumberListField>("views.blur_probability");
    list->slider(1)->setValue(list->slider(1)->maximum());
    const auto values = std::get<std::vector<double>>(m_model->value("views.blur_probability"));
    QCOMPARE(values, (std::vector<double>{1.0, 1.0, 0.5}));
    QCOMPARE(list->box(1)->value(), 1.0);
    typeInto(list->box(0), "0.25");
    QCOMPARE(list->slider(0)->value(), list->slider(0)->maximum() / 4);
    m_model->undo();
    QCOMPARE(list->slider(0)->value(), list->slider(0)->maximum());
    QVERIFY(editor<NumberListField>("views.mean")->slider(0) == nullptr);
  }

  void choicesSwitchesTextsAndTextListsAreEdited() {
    auto* choice = m_form->row("model.backbone")->findChild<QComboBox*>();
    choice->setFocus();
    QTest::keyClicks(choice, QStringLiteral("resnet18"));
    QCOMPARE(std::get<std::string>(m_model->value("model.backbone")), std::string("resnet18"));

    auto* box = m_form->row("optim.scale_lr")->findChild<QCheckBox*>();
    const bool before = std::get<bool>(m_model->value("optim.scale_lr"));
    box->click();
    QCOMPARE(std::get<bool>(m_model->value("optim.scale_lr")), !before);

    auto* path = m_form->row("model.init_weights")->findChild<QLineEdit*>();
    QTest::keyClicks(path, QStringLiteral("a.pth"));
    QCOMPARE(std::get<std::string>(m_model->value("model.init_weights")), std::string("a.pth"));

    auto* lines = m_form->row("data.exclude")->findChild<QPlainTextEdit*>();
    lines->setPlainText(QStringLiteral("*.gif\nold/*\n"));
    QCOMPARE(std::get<std::vector<std::string>>(m_model->value("data.exclude")),
             (std::vector<std::string>{"*.gif", "old/*"}));
  }

  void whatIsChangedIsMarkedAndReset() {
    FieldRow* row = m_form->row("views.local_count");
    QVERIFY(!row->isChanged());
    QVERIFY(!row->resetButton()->isVisible());
    type("views.local_count", "3");
    QVERIFY(row->isChanged());
    QVERIFY(row->resetButton()->isVisible());
    row->resetButton()->click();
    QVERIFY(!row->isChanged());
    QCOMPARE(m_model->value("views.local_count"),
             SettingValue(presetNamed(m_model->presetName().toStdString()).experiment.views.local_count));
  }

  void aProblemStandsBelowItsSetting() {
    FieldRow* row = m_form->row("views.local_count");
    type("views.local_count", "1000");
    QVERIFY2(row->problem().contains(QStringLiteral("1000")), qPrintable(row->problem()));
    QCOMPARE(editor<NumberField>("views.local_count")->box()->property("problem").toBool(), true);
    test::leaveScreenshots(*m_form, QStringLiteral("config_form_problem"), {360, 700});
    type("views.local_count", "4");
    QCOMPARE(row->problem(), QString());
  }

  void aReasonStandsBelowItsSetting() {
    m_model->setReason(QStringLiteral("views.local_count"),
                       m_model->value(QStringLiteral("views.local_count")),
                       QStringLiteral("Small photos hold few distinct parts."));
    bool found = false;
    for (const QLabel* label : m_form->row("views.local_count")->findChildren<QLabel*>())
      found |= label->isVisible() && label->text().startsWith(QStringLiteral("Small photos"));
    QVERIFY(found);
  }

  void theSearchFiltersByWordKeyAndExplanation() {
    m_form->setSearch(QStringLiteral("blur sigma"));
    QVERIFY(m_form->row("views.blur_sigma")->isVisible());
    QVERIFY(!m_form->row("views.hue")->isVisible());
    m_form->setSearch(QStringLiteral("teacher.temp_warmup"));
    QVERIFY(m_form->row("teacher.temp_warmup_epochs")->isVisible());
    m_form->setSearch(QStringLiteral("mirrored"));  // a word of the explanation
    QVERIFY(m_form->row("views.horizontal_flip")->isVisible());
    m_form->setSearch(QStringLiteral("qwertz"));
    bool said = false;
    for (const QLabel* label : m_form->findChildren<QLabel*>())
      said |= label->isVisible() && label->text().contains(QStringLiteral("qwertz"));
    QVERIFY(said);
    m_form->setSearch({});
    QVERIFY(!m_form->row("views.hue")->isHidden());
  }

  void theBasicFormShowsBasicChangedAndWrongSettings() {
    m_form->setBasicOnly(true);
    QVERIFY(!m_form->row("views.local_count")->isHidden());
    QVERIFY(m_form->row("views.vertical_flip")->isHidden());
    m_model->setValue("views.vertical_flip", 0.5);
    QTRY_VERIFY(!m_form->row("views.vertical_flip")->isHidden());
    m_model->undo();
    QTRY_VERIFY(m_form->row("views.vertical_flip")->isHidden());
  }

  void aSettingIsRevealedWhateverIsFiltered() {
    m_form->setBasicOnly(true);
    m_form->setSearch(QStringLiteral("hue"));
    m_form->reveal("eval.knn_temp");
    QTRY_VERIFY(m_form->row("eval.knn_temp")->isVisible());
    QCOMPARE(m_form->searchField()->text(), QString());
  }

  void theWheelScrollsAndChangesNothing() {
    m_form->reveal("views.local_count");
    NumberField* field = editor<NumberField>("views.local_count");
    const Experiment before = m_model->experiment();
    for (QWidget* target : {static_cast<QWidget*>(field->slider()), static_cast<QWidget*>(field->box())}) {
      const QPointF centre(target->rect().center());
      QWheelEvent wheel(centre, target->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                        Qt::NoScrollPhase, false);
      QApplication::sendEvent(target, &wheel);
    }
    QVERIFY(m_model->experiment() == before);
  }

  void undoAndRedoHaveButtons() {
    auto* undo = m_form->findChild<QToolButton*>(QStringLiteral("undo"));
    auto* redo = m_form->findChild<QToolButton*>(QStringLiteral("redo"));
    QVERIFY(!undo->isEnabled());
    const SettingValue before = m_model->value("views.local_count");
    type("views.local_count", "3");
    QVERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(m_model->value("views.local_count"), before);
    QVERIFY(redo->isEnabled());
    redo->click();
    QCOMPARE(std::get<std::int64_t>(m_model->value("views.local_count")), 3);
  }

  void sectionsFold() {
    auto* section = m_form->findChild<FormSection*>();
    section->header()->click();
    QVERIFY(section->isFolded());
    QVERIFY(!section->rows().front()->isVisible());
    section->header()->click();
    QVERIFY(section->rows().front()->isVisible());
  }

  void aNarrowFormPutsLabelsAboveControls() {
    test::leaveScreenshots(*m_form, QStringLiteral("config_form_narrow"), {320, 800});
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields) {
        const FieldRow* row = m_form->row(QString::fromStdString(field.key));
        const int right = row->mapTo(m_form.get(), QPoint(row->width(), 0)).x();
        QVERIFY2(right <= m_form->width(), field.key.c_str());
      }
    test::leaveScreenshots(*m_form, QStringLiteral("config_form_wide"), {1280, 800});
  }

  void tabsShowOnePartAtATime() {
    const std::vector<FormPart> parts{{"Crops", {}, {findField("views.global_scale")}},
                                      {"Colour", {}, {findField("views.hue")}}};
    ConfigForm form(*m_model, parts, FormLook::Tabs);
    form.show();
    QCOMPARE(form.tabs()->count(), 3);
    QVERIFY(!form.row("views.global_scale")->isHidden());
    QVERIFY(!form.row("views.hue")->isVisible());
    form.tabs()->setCurrentIndex(1);
    QVERIFY(!form.row("views.global_scale")->isVisible());
    QVERIFY(form.row("views.hue")->isVisible());
    form.tabs()->setCurrentIndex(2);
    QVERIFY(form.row("views.global_scale")->isVisible());
    QVERIFY(form.row("views.hue")->isVisible());
  }

  void sliderScalesMeetRoundNumbersAndTheirEnds_data() {
    QTest::addColumn<QString>("key");
    for (const FieldGroup& group : fieldGroups())
      for (const Field& field : group.fields)
        QTest::newRow(field.key.c_str()) << QString::fromStdString(field.key);
  }
  void sliderScalesMeetRoundNumbersAndTheirEnds() {
    QFETCH(QString, key);
    const Field& field = *findField(key.toStdString());
    for (const SliderScale& scale : {SliderScale::of(field), SliderScale::ofRange(field)}) {
      if (!scale.hasSlider()) continue;
      double last = -1e300;
      for (int position = 0; position <= scale.positions(); ++position) {
        const double value = scale.valueAt(position);
        QVERIFY(value >= last);
        QVERIFY(value >= field.minimum && value <= field.maximum);
        QCOMPARE(QString::number(value, 'g', 6).toDouble(), value);
        last = value;
      }
      QCOMPARE(scale.positionOf(scale.valueAt(0)), 0);
      QCOMPARE(scale.positionOf(scale.valueAt(scale.positions())), scale.positions());
    }
  }

private:
  template <class Editor>
  Editor* editor(const QString& key) {
    auto* found = qobject_cast<Editor*>(m_form->row(key)->editor());
    Q_ASSERT(found != nullptr);
    return found;
  }

  static void typeInto(NumberBox* box, const char* text) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::fromLatin1(text));
    QTest::keyClick(box, Qt::Key_Return);
  }
  void type(const QString& key, const char* text) { typeInto(editor<NumberField>(key)->box(), text); }

  std::unique_ptr<ConfigModel> m_model;
  std::unique_ptr<ConfigForm> m_form;

  void escEmptiesTheSearch() {
    ConfigModel model;
    ConfigForm form(model, QStringList{QStringLiteral("optim")});
    form.show();
    QTest::keyClicks(form.searchField(), QStringLiteral("rate"));
    QCOMPARE(form.searchField()->text(), QStringLiteral("rate"));
    QTest::keyClick(form.searchField(), Qt::Key_Escape);
    QVERIFY(form.searchField()->text().isEmpty());
  }
};

DINOSCOPE_TEST(ConfigFormTest)
#include "config_form_test.moc"
