#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "engine/config/view_settings.h"

namespace dinoscope {

/// View settings as the text of a file: {"views": {...}}, the experiment file's own group.
QString viewSettingsJson(const ViewSettings& settings);

/// Reads a file of it; also a whole experiment file, of which the views are taken. Settings that it does not
/// name keep the value of `base`. Throws Error (Settings, Data) naming the file.
ViewSettings readViewSettings(const QString& path, const ViewSettings& base);
/// Throws Error (Data) naming the file.
void writeViewSettings(const QString& path, const ViewSettings& settings);

/// The presets that the user has saved: one JSON file each, in a folder of the user's configuration.
class ViewPresetStore : public QObject {
  Q_OBJECT

public:
  /// `folder`: empty for the user's own.
  explicit ViewPresetStore(const QString& folder = {}, QObject* parent = nullptr);

  QStringList names() const;
  /// Both throw Error. A name that is taken is overwritten.
  void save(const QString& name, const ViewSettings& settings);
  ViewSettings load(const QString& name) const;
  void remove(const QString& name);

  /// What keeps a name from being a file's name, as one sentence; empty when nothing does.
  static QString problemWithName(const QString& name);

Q_SIGNALS:
  void changed();

private:
  QString pathOf(const QString& name) const;

  QString m_folder;
};

}  // namespace dinoscope
