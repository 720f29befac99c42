#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace dinoscope {

/// What a step of the tour says, with the buttons that go on, back and out.
class TourCard : public QFrame {
  Q_OBJECT

public:
  explicit TourCard(QWidget* parent);

  /// `step` is counted from 0.
  void say(const QString& title, const QString& text, int step, int steps);

  /// Beside `target` where there is room in `room`, else over its lower right corner.
  void placeBeside(const QRect& target, const QRect& room);

  QPushButton* backButton() const { return m_back; }
  QPushButton* nextButton() const { return m_next; }
  QPushButton* skipButton() const { return m_skip; }
  QString title() const { return m_title->text(); }

private:
  QLabel* m_title;
  QLabel* m_text;
  QLabel* m_place;
  QPushButton* m_back;
  QPushButton* m_next;
  QPushButton* m_skip;
};

}  // namespace dinoscope
