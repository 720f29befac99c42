// German is complete, and everything on the screen is translated.

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>
#include <algorithm>
#include <set>

#include "engine/config/presets.h"
#include "tests/support/test_program.h"
#include "tests/ui/run_folders.h"
#include "tests/ui/ui_fixture.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/explore/explore_page.h"
#include "ui/pages/explore/found_grid.h"
#include "ui/pages/explore/neighbor_panel.h"
#include "ui/path_text.h"
#include "ui/quantity_text.h"
#include "ui/view_models/explore_model.h"
#include "ui/widgets/image_grid.h"

namespace dinoscope::test {
namespace {

const QString kFolder = QStringLiteral(DINOSCOPE_SOURCE_DIR "/ui/translations/");

constexpr int kMostRows = 100;  ///< of a list that are looked at

struct Message {
  QString context, source;
  QStringList translations;  ///< one, or one for each number
  bool is_finished = true;
};

std::vector<Message> messagesIn(const QString& file) {
  QFile in(file);
  if (!in.open(QIODevice::ReadOnly)) return {};
  std::vector<Message> messages;
  QString context;
  for (QXmlStreamReader xml(&in); !xml.atEnd();) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const auto name = xml.name();
    if (name == QLatin1String("name")) {
      context = xml.readElementText();
    } else if (name == QLatin1String("source")) {
      messages.push_back({context, xml.readElementText(), {}, true});
    } else if (name == QLatin1String("translation")) {
      messages.back().is_finished = !xml.attributes().hasAttribute(QLatin1String("type"));
      const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
      messages.back().translations << text;
    }
  }
  return messages;
}

/// The places, tags and keys in a text: what a translation must have as well, in any order.
QStringList partsOf(QString text) {
  static const QRegularExpression kPart(QStringLiteral("%L?[0-9n]|<[^>]+>|&&|&(?=[^ &])"));
  text.remove(QStringLiteral("\n            "));
  QStringList parts;
  for (auto found = kPart.globalMatch(text); found.hasNext();) parts << found.next().captured();
  parts.sort();
  return parts;
}

/// Marks every text that the files know, so that what is left on the screen was never given to a translator,
/// or under a context under which no file has it.
class MarkingTranslator : public QTranslator {
public:
  MarkingTranslator() {
    for (const Message& one : messagesIn(kFolder + "dinoscope_de.ts"))
      m_known.insert({one.context, one.source});
  }
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    const QString text = QString::fromUtf8(source);
    const bool is_qt = context[0] == 'Q';  // Qt has its own translations
    return is_qt || m_known.contains({QString::fromUtf8(context), text}) ? "\u27e6" + text + "\u27e7"
                                                                         : QString();
  }

private:
  std::set<std::pair<QString, QString>> m_known;
};

/// Everything that a widget says to eye or ear.
QStringList textsOf(const QWidget& widget) {
  QStringList texts{widget.windowTitle(), widget.toolTip(), widget.accessibleName(),
                    widget.accessibleDescription()};
  for (const QAction* action : widget.actions()) texts << action->text() << action->toolTip();
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) texts << line->placeholderText();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    for (int i = 0; i < box->count(); ++i)
      texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
    for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i) << tabs->tabToolTip(i);
  if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
      view != nullptr && view->model() != nullptr)
    for (int column = 0; column < view->model()->columnCount(); ++column) {
      texts << view->model()->headerData(column, Qt::Horizontal).toString();
      for (int row = 0; row < std::min(view->model()->rowCount(), kMostRows); ++row)
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
          texts << view->model()->index(row, column).data(role).toString();
    }
  return texts;
}

/// A run of two dozen photos in two classes, whose names have no words. Its folder.
QString makeRunOfFewPhotos(WorkbenchFixture& fixture) {
  const QDir photos(fixture.folder.filePath("0"));
  for (const char* group : {"1", "2"}) {
    photos.mkpath(QLatin1String(group));
    for (int i = 0; i < 12; ++i) {
      QImage picture(48, 32, QImage::Format_RGB32);
      picture.fill(QColor::fromHsv(30 * i, 200, 200));
      picture.save(photos.filePath(QStringLiteral("%1/%2.png").arg(QLatin1String(group)).arg(i)));
    }
  }
  RunSpec spec;
  spec.name = "2026-11-30-08";  // as long as "sample-photos"
  spec.experiment = presetNamed("small_photos").experiment;
  spec.experiment.data.folder = photos.path().toStdString();
  return toText(makeRun(fixture.workbench->catalogue().workspace(), spec));
}

/// What is left of a text without the marked parts and what has no language (the user's files, keys of
/// settings and of the keyboard, tags, names), if there are words in it.
QString wordsLeft(QString text, const QString& users_folder) {
  static const QRegularExpression kMarked(QStringLiteral("\u27e6[^\u27e6\u27e7]*\u27e7"));
  while (text.contains(kMarked)) text.remove(kMarked);  // a marked text may stand in another
  text.remove(QRegularExpression(QRegularExpression::escape(users_folder) + QStringLiteral("[/0-9a-z.]*")));
  static const QRegularExpression kNoLanguage(
      QStringLiteral("<[^>]*>|&[a-z]+;|\\b[a-z]+\\.[a-z_0-9]+\\b|\\b[0-9]+ [A-Z][a-z]{2} "
                     "[0-9]{4}\\b|\\b(vit|resnet)_?[a-z0-9]+\\b|\\b[0-9]*\\.png\\b|\\bPNG\\b|https?://\\S+|"
                     "\\b(Ctrl|Alt|Shift|Dinoscope|DINO|PCA|SNE|GPU|CPU|CSV|Deutsch|English)\\b"));
  text.remove(kNoLanguage);
  static const QRegularExpression kWord(QStringLiteral("\\pL{3}"));
  return text.contains(kWord) ? text.simplified() : QString();
}

/// What of a widget's text has no room; empty when all is seen. Labels that shorten themselves say the rest
/// in their tooltip.
QString cutText(const QWidget& widget) {
  if (!widget.isVisible()) return {};
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
    for (const auto* arrow : tabs->findChildren<const QToolButton*>())
      if (arrow->isVisible()) return tabs->tabText(tabs->count() - 1);
    return {};
  }
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
    QStyleOptionComboBox option;
    option.initFrom(box);
    const QRect room =
        box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    return room.width() < box->fontMetrics().horizontalAdvance(box->currentText()) ? box->currentText()
                                                                                   : QString();
  }
  if (const auto* table = qobject_cast<const QTableView*>(&widget)) {  // what its rows are called
    for (int row = 0; row < table->model()->rowCount(); ++row)
      if (const QModelIndex name = table->model()->index(row, 0);
          table->sizeHintForIndex(name).width() > table->columnWidth(0))
        return name.data().toString();
    return {};
  }
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  if (button == nullptr || button->text().isEmpty()) return {};
  return button->width() < button->sizeHint().width() ? button->text() : QString();
}

}  // namespace

class TranslationTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void germanIsComplete() {
    const auto messages = messagesIn(kFolder + "dinoscope_de.ts");
    QVERIFY(messages.size() > 900);
    QStringList faults;
    for (const Message& one : messages)
      if (!one.is_finished || one.translations.join(QString()).isEmpty())
        faults << QStringLiteral("%1: %2").arg(one.context, one.source);
    QVERIFY2(faults.isEmpty(), qPrintable("Not translated:\n" + faults.join('\n')));
  }

  void aTranslationHasThePlacesOfItsSource() {
    QStringList faults;
    for (const Message& one : messagesIn(kFolder + "dinoscope_de.ts")) {
      if (one.source.contains("(s)") || one.source.contains("%n") || one.source.contains("%Ln")) continue;
      const QString& german = one.translations.front();
      if (partsOf(german) != partsOf(one.source) || german.startsWith(' ') != one.source.startsWith(' ') ||
          german.endsWith(' ') != one.source.endsWith(' '))
        faults << QStringLiteral("%1: \"%2\" is \"%3\"").arg(one.context, one.source, german);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
  }

  /// What the sources say today, not what they said when the translations were last brought up to date.
  void everyTextOfTheSourcesIsInTheFiles() {
    const QTemporaryDir folder;
    for (const QString name : {"dinoscope_de.ts", "dinoscope_en.ts"}) {
      const QString copy = folder.filePath(name);
      QVERIFY(QFile::copy(kFolder + name, copy));
      QProcess lupdate;
      lupdate.setWorkingDirectory(QStringLiteral(DINOSCOPE_SOURCE_DIR));
      lupdate.start(QStringLiteral(DINOSCOPE_LUPDATE),
                    {"-silent", "-locations", "none", "ui", "-I", ".", "-ts", copy});
      QVERIFY(lupdate.waitForFinished(120'000));
      QCOMPARE(lupdate.exitCode(), 0);
      QStringList faults;
      const bool is_english = name.contains("_en");
      for (const Message& one : messagesIn(copy))
        if (!one.is_finished && (!is_english || one.source.contains("%n") || one.source.contains("%Ln")))
          faults << QStringLiteral("%1: %2").arg(one.context, one.source);
      QVERIFY2(faults.isEmpty(),
               qPrintable("Build update_translations and translate in " + name + ":\n" + faults.join('\n')));
    }
  }

  /// All pages with a folder, a finished run and an embedding in them. Names of files, runs and classes are
  /// the user's; they have no words here.
  void nothingOnTheScreenIsLeftInEnglish() {
    WorkbenchFixture fixture;
    const QString run = makeRunOfFewPhotos(fixture);

    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    {
      MainWindow window(*fixture.workbench, fixture.folder.filePath("session.ini"));
      window.resize(1600, 1000);
      window.show();
      std::set<QString> left;
      const auto look = [&] {
        QVERIFY(QTest::qWaitFor([&] { return fixture.workbench->jobs().active().empty(); }));
        for (const QWidget* widget : window.findChildren<QWidget*>())
          for (const QString& text : textsOf(*widget))
            if (const QString rest = wordsLeft(text, fixture.folder.path()); !rest.isEmpty())
              left.insert(rest + "   <-- " + widget->metaObject()->className() + " " + widget->objectName());
      };
      const auto lookAtAllPages = [&] {
        for (const Page* page : window.pages()) {
          window.showPage(page->id());
          look();
        }
      };
      lookAtAllPages();  // empty
      fixture.workbench->present().open(run);
      QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr &&
                  fixture.workbench->run().hasCheckpoint());
      lookAtAllPages();
      window.showPage(PageId::Explore);
      QAction* embed = window.page(PageId::Explore)->primaryAction();
      QTRY_VERIFY(embed->isEnabled());
      embed->trigger();
      look();
      for (QTabBar* tabs : window.page(PageId::Explore)->findChildren<QTabBar*>())
        for (int i = 0; i < tabs->count(); ++i) {
          tabs->setCurrentIndex(i);
          look();
        }
      QCoreApplication::removeTranslator(&marking);
      QVERIFY2(left.empty(), qPrintable(QStringList(left.begin(), left.end()).join('\n')));
    }
  }

  /// German words are the longest. Of a window of 1280 x 800, the smallest that the pages are drawn for.
  void germanHasRoom() {
    WorkbenchFixture fixture;
    const QString run = makeRunOfFewPhotos(fixture);
    speakLanguage("de");
    std::set<QString> cut;
    {
      MainWindow window(*fixture.workbench, fixture.folder.filePath("session.ini"));
      window.resize(1280, 800);
      window.show();
      const auto cutNow = [&] {
        std::set<QString> texts;
        for (const QWidget* widget : window.findChildren<QWidget*>())
          if (const QString text = cutText(*widget); !text.isEmpty())
            texts.insert(text + "   <-- " + widget->metaObject()->className());
        return texts;
      };
      const auto look = [&] {
        QVERIFY(QTest::qWaitFor([&] { return fixture.workbench->jobs().active().empty(); }));
        // What has come last is laid out in some rounds of the event loop.
        if (!QTest::qWaitFor([&] { return cutNow().empty(); }, 1000)) cut.merge(cutNow());
        QCOMPARE(window.width(), 1280);  // nothing has widened it
      };
      fixture.workbench->present().open(run);
      QTRY_VERIFY(fixture.workbench->photos().folder() != nullptr &&
                  fixture.workbench->run().hasCheckpoint());
      for (const Page* page : window.pages()) {
        window.showPage(page->id());
        look();
      }
      window.showPage(PageId::Explore);
      QAction* embed = window.page(PageId::Explore)->primaryAction();
      QTRY_VERIFY(embed->isEnabled());
      embed->trigger();
      look();
      auto& explore = dynamic_cast<ExplorePage&>(*window.page(PageId::Explore));
      explore.model().askPhoto(0);
      FoundGrid* found = &explore.neighbors().grid();
      QTRY_VERIFY(found->grid().model()->rowCount() > 1);
      found->selectRows({0, 1});
      look();
    }
    speakLanguage("en");
    QVERIFY2(cut.empty(), qPrintable(QStringList(cut.begin(), cut.end()).join('\n')));
  }

  void numbersDecideTheForm() {
    speakLanguage("en");
    QCOMPARE(durationText(3 * 86400), QStringLiteral("3 days"));
    speakLanguage("de");
    QCOMPARE(durationText(3 * 86400), QStringLiteral("3 Tage"));
    QCOMPARE(numberText(0.0425), QStringLiteral("0,0425"));
    speakLanguage("en");
    QCOMPARE(numberText(0.0425), QStringLiteral("0.0425"));
  }
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::TranslationTest)
#include "translation_test.moc"
