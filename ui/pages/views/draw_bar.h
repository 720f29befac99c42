#pragma once

#include <QToolButton>
#include <QWidget>

class QAction;
class QLabel;

namespace dinoscope {

class NumberBox;

/// Which photo and which draw of it is shown: place in the folder, previous, next, random, pin; the epoch
/// whose draws are shown, draw again, lock.
class DrawBar : public QWidget {
  Q_OBJECT

public:
  explicit DrawBar(QWidget* parent = nullptr);

  /// `index` of `count` photos; -1: a photo that is not in the folder.
  void setPlace(qint64 index, qint64 count);
  void setPinned(bool pinned);

  qint64 epoch() const { return m_epoch; }
  void setEpoch(qint64 epoch);

  /// Locked, the same draw is shown whatever photo comes; unlocked, each photo is drawn anew.
  bool isLocked() const;

  QAction* previousAction() const { return m_previous; }
  QAction* nextAction() const { return m_next; }
  QAction* randomAction() const { return m_random; }
  QAction* pinAction() const { return m_pin; }
  QAction* drawAction() const { return m_draw; }
  QAction* lockAction() const { return m_lock; }
  NumberBox* placeBox() const { return m_place; }
  NumberBox* epochBox() const { return m_epoch_box; }

Q_SIGNALS:
  void photoChosen(qint64 index);
  void randomPhotoWanted();
  void pinToggled(bool pinned);
  void epochChanged(qint64 epoch);

private:
  QAction* addButton(const QString& icon, const QString& text, const QKeySequence& shortcut);
  /// With what it does as its tooltip, or the reason why it can't be done now.
  static void allow(QAction& action, const QString& reason);
  void goToPlace();
  void updateTexts();

  qint64 m_index = -1;
  qint64 m_count = 0;
  qint64 m_epoch = 0;
  NumberBox* m_place;
  NumberBox* m_epoch_box;
  QLabel* m_of;
  QAction* m_previous;
  QAction* m_next;
  QAction* m_random;
  QAction* m_pin;
  QAction* m_draw;
  QAction* m_lock;
};

}  // namespace dinoscope
