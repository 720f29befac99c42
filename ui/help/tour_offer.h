#pragma once

#include <QFrame>
#include <QPushButton>

namespace dinoscope {

/// A quiet line that offers the tour, below the page: it covers nothing and waits for nobody.
class TourOffer : public QFrame {
  Q_OBJECT

public:
  explicit TourOffer(QWidget* parent = nullptr);

  QPushButton* takeButton() const { return m_take; }
  QPushButton* declineButton() const { return m_decline; }

Q_SIGNALS:
  void taken();

private:
  QPushButton* m_take;
  QPushButton* m_decline;
};

}  // namespace dinoscope
