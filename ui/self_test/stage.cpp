#include "ui/self_test/stage.h"

#include <utility>

#include "engine/core/error.h"
#include "ui/self_test/step_runner.h"

namespace dinoscope {
namespace {

constexpr double kPaintPatience_s = 30;

}  // namespace

Stage::Stage(const QDir& out, WorkbenchComposer compose, const QSize& window_size)
    : m_out(out), m_compose(std::move(compose)), m_window_size(window_size) {}

Stage::~Stage() { clear(); }

void Stage::open() {
  m_workbench = std::make_unique<Workbench>(m_compose(m_out.filePath(QStringLiteral("runs")).toStdString()));
  m_window = std::make_unique<MainWindow>(*m_workbench, m_out.filePath(QStringLiteral("settings.ini")));
  m_window->resize(m_window_size);
  m_window->show();
  m_window->openAtStart({});
  m_driver.drive(*m_window);
}

void Stage::clear() {
  m_window.reset();
  m_workbench.reset();
}

Page& Stage::pageOf(PageId id) {
  Page* page = m_window->page(id);
  if (page == nullptr) throw runError("The window lacks one of its five pages.");
  return *page;
}

void Stage::settle() {
  // A layout asks for another one in turn: a few times round the event loop, and until no job has anything
  // to add.
  constexpr int kTurns = 10;
  int turns = 0;
  waitUntil([&] { return ++turns > kTurns && m_workbench->jobs().active().empty(); }, kPaintPatience_s);
}

void Stage::shoot(const QString& name) {
  for (const auto& [id, theme] : {std::pair{ActionId::ThemeLight, QStringLiteral("light")},
                                  std::pair{ActionId::ThemeDark, QStringLiteral("dark")}}) {
    m_window->actions()[id]->trigger();
    settle();
    const UiStallMeter::Exclusion exclusion(m_meter);
    const QString file = QStringLiteral("%1-%2.png").arg(name, theme);
    if (!m_window->grab().save(m_out.filePath(file)))
      throw runError("The picture " + file.toStdString() + " can't be written; choose another folder.");
    m_pictures << file;
  }
  m_window->actions()[ActionId::ThemeLight]->trigger();
}

void Stage::beginTraining() {
  m_load_while_training = std::make_unique<MachineLoad>();
  m_meter.setTraining(true);
}

void Stage::endTraining() {
  m_meter.setTraining(false);
  if (m_load_while_training) m_figures.others_share = m_load_while_training->othersShare();
  m_load_while_training.reset();
}

}  // namespace dinoscope
