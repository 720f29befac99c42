#pragma once

#include <QFrame>
#include <QLabel>

#include "engine/views/view_plan.h"

namespace dinoscope {

/// How much larger than in the photo a view shows things: the larger of both axes.
double magnificationOf(const ViewPlan& plan);

/// From here on a crop is enlarged so much that the network sees blur rather than detail.
inline constexpr double kTooMuchMagnification = 2;

/// What was drawn for one view, in words: its crop, its operations with their values. Without a view it
/// says what global and local crops are.
class ViewDetails : public QFrame {
  Q_OBJECT

public:
  explicit ViewDetails(QWidget* parent = nullptr);

  /// nullptr: no view is pointed at. `photo` is the photo's size in pixels.
  void setView(const ViewPlan* plan, const QSize& photo);

  QString text() const { return m_body->text(); }

private:
  QString introduction() const;
  QString textOf(const ViewPlan& plan, const QSize& photo) const;

  QLabel* m_title;
  QLabel* m_body;
};

}  // namespace dinoscope
