#pragma once

#include <utility>
#include <vector>

#include "ui/view_models/view_preset_store.h"
#include "ui/widgets/menu_button.h"

namespace dinoscope {

class ConfigModel;

/// The presets of the view settings in a menu: the built-in ones, the user's own, and saving, loading and
/// deleting. Its text names the preset that the settings equal, or says that they are the user's.
class PresetButton : public MenuButton {
  Q_OBJECT

public:
  /// `model` and `store` must outlive the button.
  PresetButton(ConfigModel& model, ViewPresetStore& store, QWidget* parent = nullptr);

  /// Takes the views of a built-in or of one of the user's presets; one step of the history.
  void apply(const ViewSettings& views, const QString& title);

  /// As the menu's actions do, without their dialogs. Failures are told by failed().
  void saveAs(const QString& name);
  void loadFile(const QString& path);
  void saveFile(const QString& path);

Q_SIGNALS:
  void failed(const QString& sentence);
  /// One sentence: what was done, for it can't be seen.
  void done(const QString& sentence);

private:
  void readOwn();
  void fillMenu();
  void updateText();
  void askForName();
  void askForFileToLoad();
  void askForFileToSave();

  ConfigModel& m_model;
  ViewPresetStore& m_store;
  std::vector<std::pair<QString, ViewSettings>> m_own;  // the user's presets that can be read
  QString m_shown_own;                                  // the one that the settings equal; empty for none
};

}  // namespace dinoscope
