#pragma once

#include <functional>
#include <memory>

#include "ui/desktop_services.h"

class QDBusConnection;
class QDBusMessage;
class QDBusUnixFileDescriptor;

namespace dinoscope {

/// The desktop as it answers on D-Bus: org.freedesktop.login1 (sleep and idleness),
/// org.freedesktop.ScreenSaver where there is no login1, org.freedesktop.Notifications.
class DBusDesktop final : public DesktopServices {
  Q_OBJECT

public:
  explicit DBusDesktop(QObject* parent = nullptr);
  ~DBusDesktop() override;

  void inhibitSleep(const QString& reason) override;
  void allowSleep() override;
  void notify(const QString& title, const QString& sentence) override;

private Q_SLOTS:
  void takeActivation(uint id, const QString& action);

private:
  using Answer = std::function<void(const QDBusMessage&)>;
  enum class Bus { System, Session };
  void onBus(Bus bus, const std::function<void(QDBusConnection)>& use);
  void call(const QDBusConnection& bus, const QDBusMessage& message, const Answer& answered,
            const Answer& refused);
  void askLogin(const QString& reason);
  void askScreenSaver(const QString& reason, const QString& reason_without_login);

  bool m_is_wanted = false;                               // that the machine stays awake
  std::unique_ptr<QDBusUnixFileDescriptor> m_login_lock;  // login1 lets go when it is closed
  uint m_screen_saver_cookie = 0;                         // 0: none
  uint m_notification = 0;                                // the one that is shown, to be replaced
};

}  // namespace dinoscope
