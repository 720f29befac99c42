#include "ui/help/help.h"

#include <QApplication>
#include <utility>

#include "ui/actions.h"
#include "ui/help/help_dialogs.h"
#include "ui/help/help_entries.h"
#include "ui/help/help_topic.h"
#include "ui/help/manual_library.h"
#include "ui/help/manual_window.h"
#include "ui/help/tour.h"
#include "ui/help/tour_offer.h"
#include "ui/pages/page.h"
#include "ui/session_store.h"
#include "ui/widgets/config_form.h"

namespace dinoscope {

Help::Help(QWidget& window, HelpParts parts) : QObject(&window), m_window(window), m_parts(std::move(parts)) {
  m_tour = new Tour(window, m_parts.show_page, m_parts.current_page);
  m_offer = new TourOffer;
  m_offer->setHidden(m_parts.store.isTourOffered());
  m_parts.store.setTourOffered();  // once
  const Actions& actions = m_parts.actions;
  connect(actions[ActionId::Tour], &QAction::triggered, m_tour, &Tour::start);
  connect(actions[ActionId::Tour], &QAction::triggered, this, &Help::withdrawOffer);
  connect(m_offer, &TourOffer::taken, m_tour, &Tour::start);
  connect(actions[ActionId::Manual], &QAction::triggered, this, [this] { manual().open(); });
  connect(actions[ActionId::HelpOnFocus], &QAction::triggered, this, &Help::explainFocus);
  connect(actions[ActionId::Shortcuts], &QAction::triggered, this,
          [this] { showShortcuts(m_window, m_parts.everywhere(), m_parts.pages()); });
  connect(actions[ActionId::About], &QAction::triggered, this, [this] { showAbout(m_window); });
}

// The manual's window reads the library until it is gone.
Help::~Help() { delete m_manual; }

const ManualLibrary& Help::library() {
  if (m_library == nullptr) m_library = std::make_unique<ManualLibrary>();
  return *m_library;
}

ManualWindow& Help::manual() {
  if (m_manual == nullptr) m_manual = new ManualWindow(library(), m_parts.store, &m_window);
  return *m_manual;
}

void Help::explainFocus() {
  const Page* page = m_parts.current_page();
  manual().open(helpTopic(m_window.focusWidget(), page == nullptr ? PageId::Data : page->id()));
}

TourOffer* Help::tourOffer() const { return m_offer; }

void Help::withdrawOffer() {
  if (m_offer != nullptr) m_offer->hide();
}

void Help::search(const QString& typed) { manual().search(typed); }

void Help::revealSetting(const QString& key) {
  for (Page* page : m_parts.pages())
    if (ConfigForm* form = page->formWith(key)) {
      m_parts.show_page(page->id());
      form->reveal(key);
      return;
    }
  manual().open(lineOf(key));  // no page has it now
}

void Help::addEntries(std::vector<PaletteEntry>& entries) {
  for (PaletteEntry& entry : helpEntries(
           library(), [this](const QString& key) { revealSetting(key); },
           [this](const ManualPlace& place) { manual().open(place); }))
    entries.push_back(std::move(entry));
}

}  // namespace dinoscope
