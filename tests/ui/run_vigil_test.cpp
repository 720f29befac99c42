#include "ui/run_vigil.h"

#include <QTest>

#include "tests/support/test_program.h"
#include "tests/ui/fakes/noted_desktop.h"
#include "tests/ui/fakes/scripted_train_session.h"
#include "ui/dbus_desktop.h"

namespace dinoscope::test {

class RunVigilTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_session = std::make_unique<ScriptedTrainSession>();
    m_run = std::make_unique<RunModel>(*m_session);
    m_desktop = std::make_unique<NotedDesktop>();
    m_vigil = std::make_unique<RunVigil>(*m_run, *m_desktop);
    TrainRequest request;
    request.run_folder = "/runs/birds";
    m_run->start(request);
  }
  void cleanup() {
    m_vigil.reset();
    m_run.reset();
  }

  void keepsTheMachineAwakeWhileARunComputes() {
    QVERIFY(m_desktop->is_kept_awake);
    m_session->takeSteps(1);
    QTRY_COMPARE(m_run->state(), RunState::Running);
    QVERIFY(m_desktop->is_kept_awake);
    m_session->pause();
    QTRY_VERIFY(!m_desktop->is_kept_awake);
    m_session->resume();
    QTRY_VERIFY(m_desktop->is_kept_awake);
    m_session->finish();
    QTRY_VERIFY(!m_desktop->is_kept_awake);
  }

  void tellsHowARunEndedWhenNobodyLooks() {
    m_session->takeSteps(8);
    m_session->finish();
    QTRY_COMPARE(m_desktop->messages.size(), 1);
    QVERIFY2(m_desktop->messages[0].startsWith(QStringLiteral("birds is finished: loss ")),
             qPrintable(m_desktop->messages[0]));
  }

  void tellsThatARunFailed() {
    m_session->fail("The loss of step 7 is not a finite number.");
    QTRY_COMPARE(m_desktop->messages,
                 QStringList{QStringLiteral("The loss of step 7 is not a finite number.")});
    QVERIFY(!m_desktop->is_kept_awake);
  }

  void saysNothingOfARunThatSomebodyStopped() {
    m_session->takeSteps(8);
    m_session->finish(true);
    QTRY_COMPARE(m_run->state(), RunState::Stopped);
    QVERIFY(m_desktop->messages.isEmpty());
  }

  /// Where there is no bus, as on a build machine: it says so once and the run does not care.
  void aMissingDesktopIsNoTrouble() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus");
    DBusDesktop desktop;
    QStringList said;
    connect(&desktop, &DesktopServices::unavailable, this,
            [&](const QString& sentence) { said << sentence; });
    desktop.inhibitSleep(QStringLiteral("Training birds"));
    QTRY_COMPARE(said.size(), 1);
    desktop.notify(QStringLiteral("Dinoscope"), QStringLiteral("birds is finished."));
    QTRY_COMPARE(said.size(), 2);
    desktop.allowSleep();
  }

private:
  std::unique_ptr<ScriptedTrainSession> m_session;
  std::unique_ptr<RunModel> m_run;
  std::unique_ptr<NotedDesktop> m_desktop;
  std::unique_ptr<RunVigil> m_vigil;
};

}  // namespace dinoscope::test

DINOSCOPE_TEST(dinoscope::test::RunVigilTest)
#include "run_vigil_test.moc"
