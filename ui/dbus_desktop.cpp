#include "ui/dbus_desktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QPointer>
#include <QThreadPool>
#include <QVariantMap>

namespace dinoscope {
namespace {

constexpr auto kScreenSaver = "org.freedesktop.ScreenSaver";
constexpr auto kScreenSaverPath = "/org/freedesktop/ScreenSaver";
constexpr auto kNotifications = "org.freedesktop.Notifications";
constexpr auto kNotificationsPath = "/org/freedesktop/Notifications";
constexpr int kDefaultExpiry = -1;  // as the desktop likes

QDBusMessage method(const char* service, const char* path, const char* interface, const char* name,
                    const QVariantList& arguments) {
  QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path),
                                                        QLatin1String(interface), QLatin1String(name));
  message.setArguments(arguments);
  return message;
}

}  // namespace

DBusDesktop::DBusDesktop(QObject* parent) : DesktopServices(parent) {}

DBusDesktop::~DBusDesktop() { allowSleep(); }

/// Joining a bus waits for its answer, which may take long: that is done elsewhere, once for each.
void DBusDesktop::onBus(Bus bus, const std::function<void(QDBusConnection)>& use) {
  QThreadPool::globalInstance()->start([bus, use, self = QPointer(this)] {
    const QDBusConnection joined =
        bus == Bus::System ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [use, joined, self] {
          if (self) use(joined);
        },
        Qt::QueuedConnection);
  });
}

/// Nobody waits for the answer. What refuses says why in its errorMessage().
void DBusDesktop::call(const QDBusConnection& bus, const QDBusMessage& message, const Answer& answered,
                       const Answer& refused) {
  // Of a call without a bus no watcher ever says that it is over.
  if (!bus.isConnected())
    return refused(QDBusMessage::createError(QDBusError::Disconnected, tr("there is no D-Bus")));
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, answered, refused] {
    const QDBusMessage reply = watcher->reply();
    (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty() ? answered : refused)(reply);
    watcher->deleteLater();
  });
}

void DBusDesktop::inhibitSleep(const QString& reason) {
  if (m_is_wanted) return;
  m_is_wanted = true;
  askLogin(reason);
}

void DBusDesktop::askLogin(const QString& reason) {
  onBus(Bus::System, [this, reason](const QDBusConnection& bus) {
    if (!m_is_wanted) return;
    call(
        bus,
        method("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
               "Inhibit",
               {QStringLiteral("sleep:idle"), QStringLiteral("Dinoscope"), reason, QStringLiteral("block")}),
        [this](const QDBusMessage& reply) {
          // The wish may be over by the time that it is granted.
          if (m_is_wanted)
            m_login_lock = std::make_unique<QDBusUnixFileDescriptor>(
                reply.arguments().constFirst().value<QDBusUnixFileDescriptor>());
        },
        [this, reason](const QDBusMessage& reply) {
          if (m_is_wanted) askScreenSaver(reason, reply.errorMessage());
        });
  });
}

void DBusDesktop::askScreenSaver(const QString& reason, const QString& reason_without_login) {
  onBus(Bus::Session, [this, reason, reason_without_login](const QDBusConnection& bus) {
    call(
        bus,
        method(kScreenSaver, kScreenSaverPath, kScreenSaver, "Inhibit",
               {QStringLiteral("Dinoscope"), reason}),
        [this](const QDBusMessage& reply) {
          m_screen_saver_cookie = reply.arguments().constFirst().toUInt();
          if (!m_is_wanted) allowSleep();
        },
        [this, reason_without_login](const QDBusMessage&) {
          Q_EMIT unavailable(tr("The machine may fall asleep while it trains, because the desktop can't be "
                                "asked not to (%1).")
                                 .arg(reason_without_login));
        });
  });
}

void DBusDesktop::allowSleep() {
  m_is_wanted = false;
  m_login_lock.reset();
  if (m_screen_saver_cookie == 0) return;
  // The bus that gave the cookie has been joined.
  QDBusConnection::sessionBus().asyncCall(
      method(kScreenSaver, kScreenSaverPath, kScreenSaver, "UnInhibit", {m_screen_saver_cookie}));
  m_screen_saver_cookie = 0;
}

void DBusDesktop::notify(const QString& title, const QString& sentence) {
  onBus(Bus::Session, [this, title, sentence](QDBusConnection bus) {
    // Connecting twice is no harm: the second is refused.
    bus.connect(QLatin1String(kNotifications), QLatin1String(kNotificationsPath),
                QLatin1String(kNotifications), QStringLiteral("ActionInvoked"), this,
                SLOT(takeActivation(uint, QString)));
    const QStringList actions{QStringLiteral("default"), tr("Show Dinoscope")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("dinoscope")}};
    call(
        bus,
        method(kNotifications, kNotificationsPath, kNotifications, "Notify",
               {QStringLiteral("Dinoscope"), m_notification, QStringLiteral("dinoscope"), title,
                sentence.toHtmlEscaped(), actions, hints, kDefaultExpiry}),
        [this](const QDBusMessage& reply) { m_notification = reply.arguments().constFirst().toUInt(); },
        [this](const QDBusMessage& reply) {
          Q_EMIT unavailable(tr("The desktop shows no notifications (%1).").arg(reply.errorMessage()));
        });
  });
}

void DBusDesktop::takeActivation(uint id, const QString& action) {
  if (id == m_notification && action == QLatin1String("default")) Q_EMIT notificationActivated();
}

}  // namespace dinoscope
