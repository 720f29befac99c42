#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QString>
#include <array>
#include <span>

namespace dinoscope {

enum class ActionId {
  OpenFolder,
  OpenSamples,
  OpenExperiment,
  SaveExperiment,
  SaveExperimentAs,
  OpenRun,
  Quit,
  Undo,
  Redo,
  Preferences,
  PrimaryAction,
  ThemeSystem,
  ThemeLight,
  ThemeDark,
  ShowLog,
  Manual,
  HelpOnFocus,
  Tour,
  CommandPalette,
  Shortcuts,
  About,
};
inline constexpr std::size_t kActionCount = static_cast<std::size_t>(ActionId::About) + 1;

/// Where an action is in the menus.
enum class MenuId { File, Edit, View, Help };

/// One row of the table of actions.
struct ActionRow {
  ActionId id;
  MenuId menu;
  const char* text;      ///< as in menus, to be translated
  const char* icon;      ///< of themedIcon(); empty for none
  const char* shortcut;  ///< portable text; empty for none
  bool begins_section = false;
};

/// Every action of the window, once: menus, command palette, mode bar and help read this.
std::span<const ActionRow> actionRows();

/// The window's actions, made from the table. What they do is connected by whoever does it.
class Actions : public QObject {
  Q_OBJECT

public:
  explicit Actions(QObject* parent = nullptr);

  QAction* operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }

  /// In the table's order.
  QList<QAction*> all() const { return {m_actions.begin(), m_actions.end()}; }

private:
  std::array<QAction*, kActionCount> m_actions{};
};

/// "Open folder" of "&Open folder …": for lists that are read, not pressed.
QString plainActionText(const QAction& action);

}  // namespace dinoscope
