#pragma once

#include <QObject>
#include <QShortcut>
#include <functional>
#include <span>

#include "ui/page_id.h"

class QWidget;

namespace dinoscope {

class Page;
class TourCard;
class TourFrame;

/// A step of the tour: a page, and what to know of it. The page says which of its widgets that is about
/// (Page::tourTarget()).
struct TourStep {
  PageId page;
  const char* title;  ///< to be translated
  const char* text;   ///< two sentences, to be translated
};
std::span<const TourStep> tourSteps();

/// Leads over the real window, page by page: a frame around what a step is about, a card beside it. Nothing
/// is dimmed or blocked, and nothing moves but what must (there is no animation that reduced motion could
/// want off).
class Tour : public QObject {
  Q_OBJECT

public:
  /// `window` owns it. `show_page` shows the page, `current_page` says which is shown.
  Tour(QWidget& window, std::function<void(PageId)> show_page, std::function<Page*()> current_page);

  /// From the beginning, also when it is going on.
  void start();
  void end();
  bool isGoingOn() const { return m_step >= 0; }
  /// -1 when it is not going on.
  int step() const { return m_step; }

  TourCard& card() { return *m_card; }
  TourFrame& frame() { return *m_frame; }

private:
  void goTo(int step);
  void say();
  void place();

  QWidget& m_window;
  std::function<void(PageId)> m_show_page;
  std::function<Page*()> m_current_page;
  TourFrame* m_frame;
  TourCard* m_card;
  QShortcut* m_escape;
  int m_step = -1;
};

}  // namespace dinoscope
