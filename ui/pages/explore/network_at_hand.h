#pragma once

#include <QObject>
#include <QString>
#include <filesystem>

namespace dinoscope {

class ExploreModel;
class Workbench;

/// Which network there is to explore without a choice: that of the last session, of the run that is shown, of
/// the newest one, or one that comes with the program, which looks at the bundled photos unasked; and what
/// should be known of the one that is open: that a newer state or another run's is at hand, or that it
/// learned from other photos.
class NetworkAtHand : public QObject {
  Q_OBJECT

public:
  NetworkAtHand(Workbench& workbench, ExploreModel& model, QObject* parent = nullptr);

  /// The run whose network is at hand: the one that is shown, else the newest with a checkpoint. Empty: none.
  QString run() const;
  /// What was explored in the last session: a checkpoint, and the photo that was asked for; may be empty.
  void setLast(const QString& checkpoint, const QString& photo);
  /// The same of this one; of the last while nothing is open yet.
  const QString& checkpoint() const { return m_checkpoint; }
  const QString& photo() const { return m_photo; }
  /// Opens one where nothing is open; offers what is newer than what is.
  void follow();

Q_SIGNALS:
  /// Another checkpoint() or photo().
  void exploredChanged();
  /// One sentence of the network that is open.
  void told(const QString& sentence);
  /// The same, with a run that can be opened instead.
  void offered(const QString& sentence, const QString& name, const QString& run);

private:
  bool openLast();
  void remember();
  bool isBundled(const QString& checkpoint) const;
  void embedSamples();
  void sayWhereLearned();

  Workbench& m_workbench;
  ExploreModel& m_model;
  QString m_checkpoint;
  QString m_photo;
  std::filesystem::path m_offered;  // the run that was offered last
  QString m_told_of;                // the checkpoint whose photos were told of
};

}  // namespace dinoscope
