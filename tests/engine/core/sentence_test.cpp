#include "engine/core/sentence.h"

#include <QTest>
#include <string>

#include "tests/support/test_program.h"

using namespace dinoscope;

class SentenceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theArgumentsFillThePlaces() {
    const std::string folder = "/photos";
    QCOMPARE(sentence("The folder %1 holds %2 photos.", folder, 12),
             std::string("The folder /photos holds 12 photos."));
    QCOMPARE(sentence("%2 before %1, and %2 again", "a", std::string_view("b")),
             std::string("b before a, and b again"));
    QCOMPARE(sentence("Nothing to fill."), std::string("Nothing to fill."));
  }

  void whatAnArgumentHoldsIsNoPlace() {
    QCOMPARE(sentence("%1 and %2", "%2", "%1"), std::string("%2 and %1"));
  }

  void anyOtherPercentSignIsOne() {
    QCOMPARE(sentence("Waits %1 % of the time, 100% at %0.", 12),
             std::string("Waits 12 % of the time, 100% at %0."));
  }

  void aPhraseIsItsWords() { QCOMPARE(std::string(phrase("a minute")), std::string("a minute")); }
};

DINOSCOPE_TEST(SentenceTest)
#include "sentence_test.moc"
