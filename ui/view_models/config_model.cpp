#include "ui/view_models/config_model.h"

#include <QUndoCommand>
#include <limits>
#include <utility>

#include "engine/config/presets.h"
#include "engine/core/error.h"
#include "ui/view_models/planned_schedules.h"

namespace dinoscope {
namespace {

const Field& fieldNamed(const QString& key) {
  const Field* field = findField(key.toStdString());
  if (field == nullptr) throw settingsError(unknownKeySentence(key.toStdString()));
  return *field;
}

/// Files and runs do not say where their settings started from: the preset that differs in the fewest of
/// them.
QString nearestPreset(const Experiment& experiment) {
  const Preset* nearest = &presets().front();
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (const Preset& preset : presets())
    if (const std::size_t count = differencesBetween(experiment, preset.experiment).size(); count < fewest) {
      fewest = count;
      nearest = &preset;
    }
  return QString::fromStdString(nearest->name);
}

}  // namespace

/// From one version of the experiment to another: experiments are small, so both are kept whole.
class EditCommand : public QUndoCommand {
public:
  EditCommand(ConfigModel& model, const QString& text, QString key, ConfigModel::Version before,
              ConfigModel::Version after)
      : QUndoCommand(text),
        m_model(model),
        m_key(std::move(key)),
        m_before(std::move(before)),
        m_after(std::move(after)) {}

  void undo() override {
    m_model.sealEdit();
    m_model.show(m_before);
  }
  void redo() override { m_model.show(m_after); }

  int id() const override { return m_key.isEmpty() ? -1 : 1; }

  bool mergeWith(const QUndoCommand* other) override {
    const auto& next = static_cast<const EditCommand&>(*other);
    if (!m_model.m_edit_is_open || next.m_key != m_key) return false;
    m_after = next.m_after;
    setObsolete(m_after.experiment == m_before.experiment);
    return true;
  }

private:
  ConfigModel& m_model;
  const QString m_key;  // of the one setting that it changes; empty for more
  const ConfigModel::Version m_before;
  ConfigModel::Version m_after;
};

ConfigModel::ConfigModel(QObject* parent) : QObject(parent) {
  const Preset& start = presetNamed("small_photos");
  m_experiment = start.experiment;
  m_preset = QString::fromStdString(start.name);
  judge();
  connect(&m_undo, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT dirtyChanged(!clean); });
}

SettingValue ConfigModel::value(const QString& key) const { return fieldNamed(key).get(m_experiment); }

void ConfigModel::setValue(const QString& key, const SettingValue& value) {
  const Field& field = fieldNamed(key);
  if (field.get(m_experiment) == value) return;
  Version after{m_experiment, m_preset};
  field.set(after.experiment, value);
  push(tr("Change %1").arg(QString::fromStdString(field.label)), key, std::move(after));
  m_edit_is_open = true;
}

void ConfigModel::applyPreset(const QString& name) {
  const Preset& preset = presetNamed(name.toStdString());
  Version after{preset.experiment, name};
  after.experiment.data.folder = m_experiment.data.folder;
  after.experiment.data.class_level = m_experiment.data.class_level;
  after.experiment.data.exclude = m_experiment.data.exclude;
  if (after.experiment == m_experiment && after.preset == m_preset) return;
  m_edit_is_open = false;
  push(tr("Apply preset %1").arg(QString::fromStdString(preset.title)), {}, std::move(after));
}

bool ConfigModel::isChanged(const QString& key) const {
  if (key == QLatin1String("data.folder")) return false;  // no preset knows the user's folder
  const Field& field = fieldNamed(key);
  return field.get(m_experiment) != field.get(presetNamed(m_preset.toStdString()).experiment);
}

void ConfigModel::resetToPreset(const QString& key) {
  m_edit_is_open = false;
  setValue(key, fieldNamed(key).get(presetNamed(m_preset.toStdString()).experiment));
  m_edit_is_open = false;
}

void ConfigModel::load(const Experiment& experiment) {
  m_edit_is_open = false;
  if (!(experiment == m_experiment))
    push(tr("Load settings"), {}, Version{experiment, nearestPreset(experiment)});
  m_undo.setClean();
}

void ConfigModel::replace(const Experiment& experiment, const QString& text) {
  m_edit_is_open = false;
  if (!(experiment == m_experiment)) push(text, {}, Version{experiment, m_preset});
}

void ConfigModel::setFolder(const QString& folder) {
  const std::string path = folder.toStdString();
  if (m_experiment.data.folder == path) return;
  Version now{m_experiment, m_preset};
  now.experiment.data.folder = path;
  // Older versions name the old folder: undoing a slider must not switch the photos.
  m_undo.clear();
  m_edit_is_open = false;
  show(now);
}

QString ConfigModel::problemOf(const QString& key) const {
  for (const SettingProblem& problem : m_problems)
    if (problem.key == key.toStdString()) return QString::fromStdString(problem.sentence);
  return {};
}

QString ConfigModel::warningOf(const QString& key) const {
  for (const SettingProblem& warning : m_warnings)
    if (warning.key == key.toStdString()) return QString::fromStdString(warning.sentence);
  return {};
}

void ConfigModel::setPhotos(std::int64_t photos) {
  if (std::exchange(m_photos, photos) == photos) return;
  judge();
  Q_EMIT problemsChanged();
}

void ConfigModel::judge() {
  m_problems = problemsOf(m_experiment);
  const std::int64_t steps = m_photos > 0 ? stepsPerEpoch(m_experiment, m_photos) : 0;
  m_warnings = warningsOf(m_experiment, steps > 0 ? std::optional(steps) : std::nullopt);
}

void ConfigModel::push(const QString& text, const QString& key, Version after) {
  m_undo.push(new EditCommand(*this, text, key, {m_experiment, m_preset}, std::move(after)));
}

void ConfigModel::show(const Version& version) {
  const Experiment before = std::exchange(m_experiment, version.experiment);
  const bool preset_changed = std::exchange(m_preset, version.preset) != version.preset;
  judge();
  for (const SettingDifference& difference : differencesBetween(before, m_experiment))
    Q_EMIT valueChanged(QString::fromStdString(difference.key));
  if (preset_changed) Q_EMIT presetChanged(m_preset);
  Q_EMIT problemsChanged();
  Q_EMIT experimentChanged();
}

}  // namespace dinoscope
