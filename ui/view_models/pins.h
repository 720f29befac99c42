#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>

#include "engine/data/image_folder.h"

namespace dinoscope {

/// The photos whose attention is watched while training, as absolute paths: few, for each is computed and
/// kept at every snapshot. Each folder has its own.
class Pins : public QObject {
  Q_OBJECT

public:
  static constexpr qsizetype kMost = 16;

  explicit Pins(QObject* parent = nullptr) : QObject(parent) {}

  const QStringList& photos() const { return m_photos; }
  bool contains(const QString& photo) const { return m_set.contains(photo); }

  /// Adds as many as there is room for; refused() says why not all.
  void add(const QStringList& photos);
  void remove(const QStringList& photos);
  /// Pins what is not pinned, or unpins all, as the first of them is.
  void toggle(const QStringList& photos);

  /// The pins of another folder: those it had, else a few photos to begin with. The same folder scanned
  /// anew loses the pins of photos that are gone from it.
  void showFolder(const ImageFolder& folder);

  /// What each folder has, for the next session; the one that is shown included.
  QHash<QString, QStringList> byFolder() const;
  void setByFolder(const QHash<QString, QStringList>& pins) { m_of_others = pins; }
  /// Of one folder; empty when it was never open.
  QStringList of(const QString& folder) const;

Q_SIGNALS:
  void changed();
  void refused(const QString& sentence);

private:
  void set(const QStringList& photos);

  QString m_folder;
  QStringList m_photos;
  QSet<QString> m_set;
  QHash<QString, QStringList> m_of_others;
};

}  // namespace dinoscope
