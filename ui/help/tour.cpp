#include "ui/help/tour.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/help/tour_card.h"
#include "ui/help/tour_frame.h"
#include "ui/pages/page.h"
#include "ui/theme.h"

namespace dinoscope {
namespace {

constexpr std::array<TourStep, 5> kSteps{{
    {PageId::Data, QT_TRANSLATE_NOOP("dinoscope::Tour", "Begin with photos"),
     QT_TRANSLATE_NOOP("dinoscope::Tour",
                       "Open a folder of your own, or the sample photos. Nothing leaves this machine, and no "
                       "file is changed.")},
    {PageId::Views, QT_TRANSLATE_NOOP("dinoscope::Tour", "See what the network sees"),
     QT_TRANSLATE_NOOP(
         "dinoscope::Tour",
         "Once there are photos, boxes show the crops of each, and tiles what the network gets of "
         "them. Every setting below acts at once.")},
    {PageId::Train, QT_TRANSLATE_NOOP("dinoscope::Tour", "Train"),
     QT_TRANSLATE_NOOP(
         "dinoscope::Tour",
         "Start a run here; pause or stop it whenever you like, nothing is lost. Curves, attention "
         "maps and a watchdog tell whether it learns.")},
    {PageId::Explore, QT_TRANSLATE_NOOP("dinoscope::Tour", "Explore what it learned"),
     QT_TRANSLATE_NOOP(
         "dinoscope::Tour",
         "Here the trained network looks at every photo once. Then a click on a photo finds its "
         "like, and maps, groups and doubles are at hand.")},
    {PageId::Runs, QT_TRANSLATE_NOOP("dinoscope::Tour", "Come back later"),
     QT_TRANSLATE_NOOP(
         "dinoscope::Tour",
         "Every training is kept here, to compare, to go on with and to explore. F1 explains the "
         "page or the setting that you are at.")},
}};

}  // namespace

std::span<const TourStep> tourSteps() { return kSteps; }

Tour::Tour(QWidget& window, std::function<void(PageId)> show_page, std::function<Page*()> current_page)
    : QObject(&window),
      m_window(window),
      m_show_page(std::move(show_page)),
      m_current_page(std::move(current_page)),
      m_frame(new TourFrame(window)),
      m_card(new TourCard(&window)),
      m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), &window)) {
  m_escape->setEnabled(false);
  connect(m_escape, &QShortcut::activated, this, &Tour::end);
  connect(m_frame, &TourFrame::stirred, this, &Tour::place);
  connect(m_card->backButton(), &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
  connect(m_card->nextButton(), &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
  connect(m_card->skipButton(), &QPushButton::clicked, this, &Tour::end);
  connect(&Theme::current(), &Theme::changed, this, [this] {
    if (!isGoingOn()) return;
    say();  // in another size of type, perhaps
    place();
  });
}

void Tour::start() { goTo(0); }

void Tour::end() {
  m_step = -1;
  m_escape->setEnabled(false);
  m_frame->setTarget(nullptr);
  m_card->hide();
  m_window.setFocus();
}

void Tour::goTo(int step) {
  if (step >= static_cast<int>(kSteps.size())) return end();
  m_step = std::max(0, step);
  m_show_page(kSteps[static_cast<std::size_t>(m_step)].page);
  m_escape->setEnabled(true);
  say();
  m_card->show();
  place();
  m_card->nextButton()->setFocus(Qt::OtherFocusReason);
}

void Tour::say() {
  const TourStep& step = kSteps[static_cast<std::size_t>(m_step)];
  m_card->say(tr(step.title), tr(step.text), m_step, static_cast<int>(kSteps.size()));
}

/// Asks the page anew each time: what the step is about may have given way to something else there.
void Tour::place() {
  if (!isGoingOn()) return;
  Page* page = m_current_page();
  if (page == nullptr) return end();
  // Somebody went to another page: the tour goes on there.
  if (page->id() != kSteps[static_cast<std::size_t>(m_step)].page) {
    const auto there = std::find_if(kSteps.begin(), kSteps.end(),
                                    [page](const TourStep& each) { return each.page == page->id(); });
    if (there == kSteps.end()) return end();
    m_step = static_cast<int>(there - kSteps.begin());
    say();
  }
  QWidget* target = page->tourTarget();
  if (m_frame->target() != target) m_frame->setTarget(target);
  const QRect framed(target->mapTo(&m_window, QPoint(0, 0)), target->size());
  m_card->placeBeside(framed, m_window.rect().adjusted(kPanelPadding, kPanelPadding, -kPanelPadding, -44));
  m_card->raise();
}

}  // namespace dinoscope
