#include "ui/pages/views/preset_button.h"

#include <QFileDialog>
#include <QInputDialog>

#include "engine/config/view_presets.h"
#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/icons.h"
#include "ui/view_models/config_model.h"

namespace dinoscope {
namespace {

const char* const kFileFilter = QT_TRANSLATE_NOOP("dinoscope::PresetButton", "View settings (*.json)");

}  // namespace

PresetButton::PresetButton(ConfigModel& model, ViewPresetStore& store, QWidget* parent)
    : QToolButton(parent), m_model(model), m_store(store) {
  setProperty("framed", true);
  setIcon(themedIcon(QStringLiteral("sliders-horizontal")));
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  setPopupMode(QToolButton::InstantPopup);
  setToolTip(tr("Presets of the view settings; the rest of the experiment stays as it is"));
  m_menu = new QMenu(this);
  m_menu->setToolTipsVisible(true);
  setMenu(m_menu);
  connect(m_menu, &QMenu::aboutToShow, this, &PresetButton::fillMenu);
  connect(&m_model, &ConfigModel::experimentChanged, this, &PresetButton::updateText);
  connect(&m_store, &ViewPresetStore::changed, this, &PresetButton::updateText);
  fillMenu();
  updateText();
}

void PresetButton::apply(const ViewSettings& views, const QString& title) {
  Experiment experiment = m_model.experiment();
  experiment.views = views;
  m_model.replace(experiment, tr("Apply view preset %1").arg(title));
}

void PresetButton::fillMenu() {
  m_menu->clear();
  for (const ViewPreset& preset : viewPresets()) {
    const QString title = settingText(preset.title);
    QAction* action = m_menu->addAction(title);
    action->setToolTip(settingText(preset.summary));
    action->setCheckable(true);
    action->setChecked(preset.views == m_model.experiment().views);
    connect(action, &QAction::triggered, this, [this, title, views = preset.views] { apply(views, title); });
  }
  const QStringList names = m_store.names();
  if (!names.isEmpty()) m_menu->addSection(tr("Your presets"));
  for (const QString& name : names)
    connect(m_menu->addAction(name), &QAction::triggered, this, [this, name] {
      try {
        apply(m_store.load(name), name);
      } catch (const Error& error) {
        Q_EMIT failed(engineText(error.what()));
      }
    });
  m_menu->addSeparator();
  connect(m_menu->addAction(themedIcon(QStringLiteral("save")), tr("Save as preset …")), &QAction::triggered,
          this, &PresetButton::askForName);
  if (!names.isEmpty()) {
    QMenu* removal = m_menu->addMenu(themedIcon(QStringLiteral("trash-2")), tr("Delete preset"));
    for (const QString& name : names)
      connect(removal->addAction(name), &QAction::triggered, this, [this, name] { m_store.remove(name); });
  }
  m_menu->addSeparator();
  connect(m_menu->addAction(themedIcon(QStringLiteral("folder-open")), tr("Load view settings …")),
          &QAction::triggered, this, &PresetButton::askForFileToLoad);
  connect(m_menu->addAction(themedIcon(QStringLiteral("download")), tr("Save view settings …")),
          &QAction::triggered, this, &PresetButton::askForFileToSave);
}

void PresetButton::updateText() {
  QString text = tr("Own settings");
  for (const ViewPreset& preset : viewPresets())
    if (preset.views == m_model.experiment().views) {
      text = settingText(preset.title);
      break;
    }
  setText(text);
  setAccessibleName(tr("View preset: %1").arg(text));
}

void PresetButton::saveAs(const QString& name) {
  try {
    m_store.save(name, m_model.experiment().views);
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
  } catch (const Error& error) {
    Q_EMIT failed(engineText(error.what()));
  }
}

void PresetButton::askForName() {
  bool accepted = false;
  const QString name = QInputDialog::getText(this, tr("Save as preset"), tr("Name of the preset"),
                                             QLineEdit::Normal, {}, &accepted);
  if (accepted) saveAs(name.trimmed());
}

void PresetButton::askForFileToLoad() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Load view settings"), {}, tr(kFileFilter));
  if (!path.isEmpty()) loadFile(path);
}

void PresetButton::askForFileToSave() {
  QString path = QFileDialog::getSaveFileName(this, tr("Save view settings"), QStringLiteral("views.json"),
                                              tr(kFileFilter));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".json");
  saveFile(path);
}

}  // namespace dinoscope
