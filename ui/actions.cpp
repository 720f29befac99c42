#include "ui/actions.h"

#include <QActionGroup>
#include <QKeySequence>

#include "ui/icons.h"

namespace dinoscope {
namespace {

// Marked for translation here, translated where the actions are made.
constexpr std::array<ActionRow, kActionCount> kRows{{
    {ActionId::OpenFolder, MenuId::File, QT_TRANSLATE_NOOP("dinoscope::Actions", "Open &folder …"),
     "folder-open", "Ctrl+O"},
    {ActionId::OpenSamples, MenuId::File, QT_TRANSLATE_NOOP("dinoscope::Actions", "Open the sample &photos"),
     "images", ""},
    {ActionId::OpenExperiment, MenuId::File, QT_TRANSLATE_NOOP("dinoscope::Actions", "Open &experiment …"),
     "file", "Ctrl+Shift+O", true},
    {ActionId::SaveExperiment, MenuId::File, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Save experiment"),
     "save", "Ctrl+S"},
    {ActionId::SaveExperimentAs, MenuId::File,
     QT_TRANSLATE_NOOP("dinoscope::Actions", "Save experiment &as …"), "", "Ctrl+Shift+S"},
    {ActionId::OpenRun, MenuId::File, QT_TRANSLATE_NOOP("dinoscope::Actions", "Open &run …"), "history",
     "Ctrl+R", true},
    {ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Quit"), "log-out", "Ctrl+Q",
     true},
    {ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Undo"), "undo-2", "Ctrl+Z"},
    {ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Redo"), "redo-2",
     "Ctrl+Shift+Z"},
    {ActionId::Preferences, MenuId::Edit, QT_TRANSLATE_NOOP("dinoscope::Actions", "Pre&ferences …"),
     "sliders-horizontal", "Ctrl+,", true},
    {ActionId::PrimaryAction, MenuId::View,
     QT_TRANSLATE_NOOP("dinoscope::Actions", "Do the page's &main job"), "play", "Ctrl+Return", true},
    {ActionId::ThemeSystem, MenuId::View, QT_TRANSLATE_NOOP("dinoscope::Actions", "Theme of the &system"),
     "monitor", "", true},
    {ActionId::ThemeLight, MenuId::View, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Light theme"), "sun", ""},
    {ActionId::ThemeDark, MenuId::View, QT_TRANSLATE_NOOP("dinoscope::Actions", "Dar&k theme"), "moon", ""},
    {ActionId::ShowLog, MenuId::View, QT_TRANSLATE_NOOP("dinoscope::Actions", "L&og"), "terminal", "Ctrl+L",
     true},
    {ActionId::Manual, MenuId::Help, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Manual"), "book-open", ""},
    {ActionId::HelpOnFocus, MenuId::Help,
     QT_TRANSLATE_NOOP("dinoscope::Actions", "&Help on what has the focus"), "circle-question-mark", "F1"},
    {ActionId::Tour, MenuId::Help, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Tour of the window"), "signpost",
     ""},
    {ActionId::CommandPalette, MenuId::Help, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Command palette"),
     "command", "Ctrl+K", true},
    {ActionId::Shortcuts, MenuId::Help, QT_TRANSLATE_NOOP("dinoscope::Actions", "&Keyboard shortcuts"),
     "keyboard", "Ctrl+?"},
    {ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("dinoscope::Actions", "&About Dinoscope"), "info", "",
     true},
}};

constexpr bool rowsAreInOrder() {
  for (std::size_t i = 0; i < kRows.size(); ++i)
    if (static_cast<std::size_t>(kRows[i].id) != i) return false;
  return true;
}
static_assert(rowsAreInOrder(), "Actions finds a row by its id");

/// One of several that exclude each other, shown with a mark.
void makeExclusive(QObject* parent, std::initializer_list<QAction*> actions) {
  auto* group = new QActionGroup(parent);
  for (QAction* action : actions) {
    action->setCheckable(true);
    group->addAction(action);
  }
}

}  // namespace

std::span<const ActionRow> actionRows() { return kRows; }

Actions::Actions(QObject* parent) : QObject(parent) {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    const ActionRow& row = kRows[i];
    auto* action = new QAction(tr(row.text), this);
    if (*row.icon != '\0') action->setIcon(themedIcon(QString::fromLatin1(row.icon)));
    if (*row.shortcut != '\0') action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
    m_actions[i] = action;
  }
  const Actions& self = *this;
  self[ActionId::PrimaryAction]->setShortcuts(
      {QKeySequence(QStringLiteral("Ctrl+Return")), QKeySequence(QStringLiteral("Ctrl+Enter"))});
  self[ActionId::Redo]->setShortcuts(
      {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
  makeExclusive(this, {self[ActionId::ThemeSystem], self[ActionId::ThemeLight], self[ActionId::ThemeDark]});
  self[ActionId::ShowLog]->setCheckable(true);
}

QString plainActionText(const QAction& action) {
  QString text = action.text();
  text.remove(QLatin1Char('&'));
  if (text.endsWith(QStringLiteral(" …"))) text.chop(2);
  return text;
}

}  // namespace dinoscope
