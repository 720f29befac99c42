#include "ui/self_test/view_latency.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <memory>
#include <optional>

#include "engine/core/error.h"
#include "ui/pages/views/tile_board.h"
#include "ui/pages/views/views_page.h"
#include "ui/self_test/window_driver.h"
#include "ui/widgets/range_slider.h"

namespace dinoscope {
namespace {

constexpr int kMove_px = 4;
constexpr int kPatience_ms = 60'000;

/// Waits for a painting of the tiles that shows the newest views.
class PaintedViews : public QObject {
public:
  explicit PaintedViews(ViewsPage& page) : m_page(page) { page.tiles()->installEventFilter(this); }

  /// Milliseconds from `clock`'s start until views other than `before` are painted; empty when they never
  /// are.
  std::optional<double> wait(const QElapsedTimer& clock, const std::shared_ptr<const PreviewViews>& before) {
    m_before = before;
    m_painted_ms.reset();
    m_clock = &clock;
    QTimer::singleShot(kPatience_ms, &m_loop, &QEventLoop::quit);
    m_loop.exec();
    m_clock = nullptr;
    return m_painted_ms;
  }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const bool shows_newest =
        m_page.preview().isUpToDate() && m_page.preview().views() != m_before && m_clock != nullptr;
    // Painting begins after this filter; the queued call comes when it is done.
    if (event->type() == QEvent::Paint && shows_newest)
      QMetaObject::invokeMethod(
          this, [this] { takePainted(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
  }

private:
  void takePainted() {
    if (m_clock == nullptr || m_painted_ms) return;
    m_painted_ms = static_cast<double>(m_clock->nsecsElapsed()) * 1e-6;
    m_loop.quit();
  }

  ViewsPage& m_page;
  std::shared_ptr<const PreviewViews> m_before;
  const QElapsedTimer* m_clock = nullptr;
  std::optional<double> m_painted_ms;
  QEventLoop m_loop;
};

}  // namespace

double ViewLatency::median_ms() const {
  if (moves_ms.empty()) return 0;
  std::vector<double> sorted = moves_ms;
  const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
  std::nth_element(sorted.begin(), middle, sorted.end());
  return *middle;
}

double ViewLatency::worst_ms() const {
  return moves_ms.empty() ? 0 : *std::max_element(moves_ms.begin(), moves_ms.end());
}

ViewLatency measureViewLatency(WindowDriver& driver, ViewsPage& page, RangeSlider& slider, int moves) {
  PaintedViews painted(page);
  ViewLatency latency;
  QPoint place = slider.handleCenter(RangeSlider::Handle::High);
  driver.press(slider, place);
  for (int i = 0; i < moves; ++i) {
    const auto before = page.preview().views();
    place.rx() += kMove_px;
    QElapsedTimer clock;
    clock.start();
    driver.moveTo(slider, place);
    if (page.preview().isUpToDate()) continue;
    const std::optional<double> took_ms = painted.wait(clock, before);
    if (!took_ms) throw runError("The tiles of the Views page did not follow the slider.");
    latency.moves_ms.push_back(*took_ms);
  }
  driver.release(slider, place);
  if (latency.moves_ms.empty()) throw runError("Moving a slider of the Views page changed no view.");
  return latency;
}

}  // namespace dinoscope
