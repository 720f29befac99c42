#include "ui/pages/views/preset_button.h"

#include <QFileInfo>

#include "engine/config/view_presets.h"
#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/menu_text.h"
#include "ui/pages/views/preset_name_dialog.h"
#include "ui/view_models/config_model.h"

namespace dinoscope {
namespace {

const char* const kFileFilter = QT_TRANSLATE_NOOP("dinoscope::PresetButton", "View settings (*.json)");

}  // namespace

PresetButton::PresetButton(ConfigModel& model, ViewPresetStore& store, QWidget* parent)
    : MenuButton(parent), m_model(model), m_store(store) {
  setIcon(themedIcon(QStringLiteral("sliders-horizontal")));
  setToolTip(tr("Presets of the view settings; the rest of the experiment stays as it is"));
  menu()->setToolTipsVisible(true);
  connect(menu(), &QMenu::aboutToShow, this, &PresetButton::fillMenu);
  connect(&m_model, &ConfigModel::experimentChanged, this, &PresetButton::updateText);
  connect(&m_store, &ViewPresetStore::changed, this, &PresetButton::readOwn);
  readOwn();
  fillMenu();
}

void PresetButton::readOwn() {
  m_own.clear();
  for (const QString& name : m_store.names()) try {
      m_own.emplace_back(name, m_store.load(name));
    } catch (const Error&) {
      // It can't be what the settings are; whoever chooses it is told why.
    }
  updateText();
}

void PresetButton::apply(const ViewSettings& views, const QString& title) {
  Experiment experiment = m_model.experiment();
  experiment.views = views;
  m_model.replace(experiment, tr("Apply view preset %1").arg(title));
}

void PresetButton::fillMenu() {
  menu()->clear();
  for (const ViewPreset& preset : viewPresets()) {
    const QString title = settingText(preset.title);
    QAction* action = menu()->addAction(title);
    action->setToolTip(settingText(preset.summary));
    action->setCheckable(true);
    action->setChecked(preset.views == m_model.experiment().views);
    connect(action, &QAction::triggered, this, [this, title, views = preset.views] { apply(views, title); });
  }
  const QStringList names = m_store.names();
  if (!names.isEmpty()) menu()->addSection(tr("Your presets"));
  for (const QString& name : names) {
    QAction* action = menu()->addAction(menuText(name));
    action->setCheckable(true);
    action->setChecked(name == m_shown_own);
    connect(action, &QAction::triggered, this, [this, name] {
      try {
        apply(m_store.load(name), name);
      } catch (const Error& error) {
        Q_EMIT failed(engineText(error.what()));
      }
    });
  }
  menu()->addSeparator();
  connect(menu()->addAction(themedIcon(QStringLiteral("save")), tr("Save as preset …")), &QAction::triggered,
          this, &PresetButton::askForName);
  if (!names.isEmpty()) {
    QMenu* removal = menu()->addMenu(themedIcon(QStringLiteral("trash-2")), tr("Delete preset"));
    for (const QString& name : names)
      connect(removal->addAction(menuText(name)), &QAction::triggered, this,
              [this, name] { m_store.remove(name); });
  }
  menu()->addSeparator();
  connect(menu()->addAction(themedIcon(QStringLiteral("folder-open")), tr("Load view settings …")),
          &QAction::triggered, this, &PresetButton::askForFileToLoad);
  connect(menu()->addAction(themedIcon(QStringLiteral("download")), tr("Save view settings …")),
          &QAction::triggered, this, &PresetButton::askForFileToSave);
}

void PresetButton::updateText() {
  const ViewSettings& views = m_model.experiment().views;
  QString text;
  m_shown_own.clear();
  for (const ViewPreset& preset : viewPresets())
    if (text.isEmpty() && preset.views == views) text = settingText(preset.title);
  for (const auto& [name, settings] : m_own)
    if (text.isEmpty() && settings == views) text = m_shown_own = name;
  if (text.isEmpty()) text = tr("Own settings");
  setText(menuText(text));
  setAccessibleName(tr("View preset: %1").arg(text));
}

void PresetButton::saveAs(const QString& name) {
  try {
    m_store.save(name, m_model.experiment().views);
    Q_EMIT done(tr("The view settings are saved as the preset %1.").arg(name));
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void PresetButton::loadFile(const QString& path) {
  try {
    apply(readViewSettings(path, m_model.experiment().views), QFileInfo(path).completeBaseName());
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void PresetButton::saveFile(const QString& path) {
  try {
    writeViewSettings(path, m_model.experiment().views);
    Q_EMIT done(tr("The view settings are in %1.").arg(path));
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void PresetButton::askForName() {
  auto* dialog = new PresetNameDialog(m_store.names(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] { saveAs(dialog->name()); });
  dialog->open();
}

void PresetButton::askForFileToLoad() {
  const QString path = askForFile(this, tr("Load view settings"), {}, tr(kFileFilter));
  if (!path.isEmpty()) loadFile(path);
}

void PresetButton::askForFileToSave() {
  const QString path =
      askForFileToWrite(this, tr("Save view settings"), QStringLiteral("views.json"), tr(kFileFilter));
  if (!path.isEmpty()) saveFile(path);
}

}  // namespace dinoscope
