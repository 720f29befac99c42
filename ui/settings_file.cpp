#include "ui/settings_file.h"

#include <QSettings>
#include <chrono>
#include <memory>
#include <utility>

namespace dinoscope {
namespace {

constexpr std::chrono::milliseconds kDelay{500};  // what changes together is written together

std::unique_ptr<QSettings> openFile(const QString& path) {
  if (!path.isEmpty()) return std::make_unique<QSettings>(path, QSettings::IniFormat);
  return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("dinoscope"),
                                     QStringLiteral("dinoscope"));
}

void write(const QString& path, const QHash<QString, QVariant>& changes) {
  const auto file = openFile(path);
  for (auto change = changes.cbegin(); change != changes.cend(); ++change)
    if (change.value().isValid())
      file->setValue(change.key(), change.value());
    else
      file->remove(change.key());
  file->sync();
}

}  // namespace

SettingsFile::SettingsFile(const QString& path, QObject* parent) : QObject(parent), m_path(path) {
  const auto file = openFile(m_path);
  m_path = file->fileName();
  for (const QString& key : file->allKeys()) m_values.insert(key, file->value(key));
  m_writer.setMaxThreadCount(1);  // one write after the other, in the order of the changes
  m_timer.setSingleShot(true);
  m_timer.setInterval(kDelay);
  connect(&m_timer, &QTimer::timeout, this, &SettingsFile::writeBehind);
}

SettingsFile::~SettingsFile() { flush(); }

QVariant SettingsFile::value(const QString& key, const QVariant& otherwise) const {
  return m_values.value(key, otherwise);
}

void SettingsFile::setValue(const QString& key, const QVariant& value) {
  const auto known = m_values.constFind(key);
  if (known != m_values.cend() && *known == value) return;
  m_values.insert(key, value);
  noteChange(key, value);
}

void SettingsFile::remove(const QString& group) {
  const QString below = group + QLatin1Char('/');
  m_values.removeIf([&](const std::pair<const QString&, QVariant&>& item) {
    const bool is_of_it = item.first == group || item.first.startsWith(below);
    if (is_of_it) noteChange(item.first, {});
    return is_of_it;
  });
}

void SettingsFile::flush() {
  m_timer.stop();
  writeBehind();
  m_writer.waitForDone();
}

void SettingsFile::noteChange(const QString& key, const QVariant& value) {
  m_changes.insert(key, value);
  if (!m_timer.isActive()) m_timer.start();
}

void SettingsFile::writeBehind() {
  if (m_changes.isEmpty()) return;
  m_writer.start([path = m_path, changes = std::exchange(m_changes, {})] { write(path, changes); });
}

}  // namespace dinoscope
