#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

#include "ui/help/manual_pages.h"

class QAction;
class QWidget;

namespace dinoscope {

class Actions;
class ManualLibrary;
class ManualWindow;
class Page;
struct PaletteEntry;
class SessionStore;
class Tour;
class TourOffer;

/// What the help knows of the window. Everything must outlive it.
struct HelpParts {
  const Actions& actions;
  SessionStore& store;
  std::function<QList<QAction*>()> everywhere;  ///< the actions that are there on every page
  std::function<std::vector<Page*>()> pages;    ///< builds those that are not built yet
  std::function<Page*()> current_page;
  std::function<void(PageId)> show_page;
};

/// The window's help: its menu, F1, and what the command palette finds in the manual.
class Help : public QObject {
  Q_OBJECT

public:
  /// `window` owns it.
  Help(QWidget& window, HelpParts parts);
  ~Help() override;

  /// Read when it is first asked for.
  const ManualLibrary& library();
  /// Made when it is first asked for.
  ManualWindow& manual();
  /// About the setting that has the focus, else about the page.
  void explainFocus();
  /// Opens the manual with what is found for this.
  void search(const QString& typed);
  /// Brings the setting's control into sight and gives it the focus.
  void revealSetting(const QString& key);

  Tour& tour() { return *m_tour; }
  /// Below the pages; hidden but at the first start.
  TourOffer* tourOffer() const;
  /// Whoever works already needs no tour.
  void withdrawOffer();

  /// What the command palette can show of settings, words and chapters.
  void addEntries(std::vector<PaletteEntry>& entries);

private:
  QWidget& m_window;
  HelpParts m_parts;
  std::unique_ptr<ManualLibrary> m_library;
  Tour* m_tour;
  QPointer<TourOffer> m_offer;      // the window's layout owns it
  QPointer<ManualWindow> m_manual;  // a child of the window, which may delete it first
};

}  // namespace dinoscope
