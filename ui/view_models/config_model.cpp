#include "ui/view_models/config_model.h"

#include <QUndoCommand>
#include <algorithm>
#include <limits>
#include <utility>

#include "engine/config/presets.h"
#include "engine/core/error.h"
#include "ui/engine_text.h"
#include "ui/path_text.h"
#include "ui/view_models/planned_schedules.h"

namespace dinoscope {
namespace {

const Field& fieldNamed(const QString& key) {
  const Field* field = findField(key.toStdString());
  if (field == nullptr) throw settingsError(unknownKeySentence(key.toStdString()));
  return *field;
}

const QString kFolder = QStringLiteral("data.folder");

// A step holds two experiments, and those the list of what is excluded: enough steps for an afternoon.
constexpr int kMostUndoSteps = 200;

/// Gives `experiment` the photos of `other`.
void takePhotos(Experiment& experiment, const Experiment& other) {
  experiment.data.folder = other.data.folder;
  experiment.data.exclude = other.data.exclude;
  experiment.data.class_level = other.data.class_level;
  experiment.data.list = other.data.list;
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

FolderChoice folderChoiceOf(const Experiment& experiment) {
  return {plainFolder(experiment.data.folder).string(), experiment.data.exclude, experiment.data.class_level,
          experiment.data.list};
}

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

  void undo() override { m_model.show(m_before); }
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
  m_saved = start.experiment;
  m_preset = QString::fromStdString(start.name);
  m_undo.setUndoLimit(kMostUndoSteps);
  judge();
}

SettingValue ConfigModel::value(const QString& key) const { return fieldNamed(key).get(m_experiment); }

void ConfigModel::setValue(const QString& key, const SettingValue& value) {
  const Field& field = fieldNamed(key);
  if (m_open_key != key) settle();
  if (key == kFolder) {
    m_asked_folder = toText(std::get<std::string>(value));
    m_open_key = key;
    return;
  }
  if (field.get(m_experiment) == value) return;
  Version after = version();
  field.set(after.experiment, value);
  m_open_key = key;
  push(tr("Change %1").arg(settingText(field.label)), key, std::move(after));
  m_edit_is_open = true;
}

void ConfigModel::sealEdit() {
  m_edit_is_open = false;
  settle();
}

void ConfigModel::settle() {
  const QString key = std::exchange(m_open_key, {});
  if (key.isEmpty()) return;
  const std::optional<QString> asked = std::exchange(m_asked_folder, std::nullopt);
  if (key != kFolder) {
    Q_EMIT valueSettled(key);
  } else if (asked) {
    if (!asked->trimmed().isEmpty() && toPath(*asked) != m_experiment.data.folder) Q_EMIT folderAsked(*asked);
    Q_EMIT valueChanged(key);  // whoever typed sees what there is, until there is another
  }
}

void ConfigModel::applyPreset(const QString& name) {
  const Preset& preset = presetNamed(name.toStdString());
  sealEdit();
  Version after{preset.experiment, name, m_folder_generation};
  takePhotos(after.experiment, m_experiment);
  if (after.experiment == m_experiment && after.preset == m_preset) return;
  push(tr("Apply preset %1").arg(settingText(preset.title)), {}, std::move(after));
}

bool ConfigModel::isChanged(const QString& key) const {
  if (key == kFolder) return false;  // no preset knows the user's folder
  const Field& field = fieldNamed(key);
  return field.get(m_experiment) != field.get(presetNamed(m_preset.toStdString()).experiment);
}

void ConfigModel::resetToPreset(const QString& key) {
  sealEdit();
  setValue(key, fieldNamed(key).get(presetNamed(m_preset.toStdString()).experiment));
  sealEdit();
}

void ConfigModel::load(const Experiment& experiment) {
  sealEdit();
  Version after{experiment, nearestPreset(experiment), m_folder_generation};
  takePhotos(after.experiment, m_experiment);
  if (!(after.experiment == m_experiment)) push(tr("Load settings"), {}, std::move(after));
  m_is_untouched = false;
  markSaved(experiment);
}

void ConfigModel::restore(const Experiment& experiment, const QString& preset, const Experiment& saved) {
  sealEdit();
  const auto known = std::any_of(presets().begin(), presets().end(), [&](const Preset& one) {
    return preset == QString::fromStdString(one.name);
  });
  ++m_folder_generation;
  m_saved = saved;
  show({experiment, known ? preset : nearestPreset(experiment), m_folder_generation});
  m_undo.clear();
}

void ConfigModel::replace(const Experiment& experiment, const QString& text) {
  sealEdit();
  Version after{experiment, m_preset, m_folder_generation};
  after.experiment.data.folder = m_experiment.data.folder;
  if (!(after.experiment == m_experiment)) push(text, {}, std::move(after));
}

void ConfigModel::markSaved(const Experiment& saved) {
  m_saved = saved;
  m_saved.data.folder = plainFolder(saved.data.folder).string();
  updateDirty();
}

void ConfigModel::updateDirty() {
  Experiment now = m_experiment;
  if (m_saved.data.folder.empty()) now.data.folder.clear();
  if (const bool dirty = !(now == m_saved); std::exchange(m_is_dirty, dirty) != dirty)
    Q_EMIT dirtyChanged(dirty);
}

void ConfigModel::setFolder(const FolderChoice& choice) {
  if (choice == folderChoiceOf(m_experiment)) return;
  m_edit_is_open = false;
  // Older versions are about other photos: undoing a slider must not switch them, nor what is excluded.
  if (choice.folder != m_experiment.data.folder) ++m_folder_generation;
  const bool was_untouched = m_is_untouched;
  Version now = version();
  now.experiment.data.folder = choice.folder;
  now.experiment.data.exclude = choice.exclude;
  now.experiment.data.class_level = choice.class_level;
  now.experiment.data.list = choice.list;
  show(now);
  m_is_untouched = was_untouched;
}

void ConfigModel::undo() {
  sealEdit();
  const Experiment before = m_experiment;
  const QString preset = m_preset;
  while (m_undo.canUndo()) {
    const QString text = m_undo.undoText();
    m_undo.undo();
    if (!(m_experiment == before) || m_preset != preset) return void(Q_EMIT undone(text));
  }
}

void ConfigModel::redo() {
  const Experiment before = m_experiment;
  const QString preset = m_preset;
  while (m_undo.canRedo()) {
    const QString text = m_undo.redoText();
    m_undo.redo();
    if (!(m_experiment == before) || m_preset != preset) return void(Q_EMIT redone(text));
  }
}

QString ConfigModel::problemOf(const QString& key) const {
  for (const SettingProblem& problem : m_problems)
    if (problem.key == key.toStdString()) return engineText(problem.sentence);
  return {};
}

QString ConfigModel::warningOf(const QString& key) const {
  for (const SettingProblem& warning : m_warnings)
    if (warning.key == key.toStdString()) return engineText(warning.sentence);
  return {};
}

void ConfigModel::setReason(const QString& key, const SettingValue& value, const QString& reason) {
  m_reasons[key] = {value, reason};
  Q_EMIT problemsChanged();
}

QString ConfigModel::reasonOf(const QString& key) const {
  const auto reason = m_reasons.find(key);
  return reason != m_reasons.end() && value(key) == reason->second.value ? reason->second.sentence
                                                                         : QString();
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
  m_undo.push(new EditCommand(*this, text, key, version(), std::move(after)));
}

void ConfigModel::show(const Version& version) {
  m_is_untouched = false;
  Version shown = version;
  if (version.folder_generation != m_folder_generation) takePhotos(shown.experiment, m_experiment);
  const Experiment before = std::exchange(m_experiment, shown.experiment);
  const bool preset_changed = std::exchange(m_preset, shown.preset) != shown.preset;
  judge();
  const auto differences = differencesBetween(before, m_experiment);
  for (const SettingDifference& difference : differences)
    Q_EMIT valueChanged(QString::fromStdString(difference.key));
  if (preset_changed) Q_EMIT presetChanged(m_preset);
  Q_EMIT problemsChanged();
  Q_EMIT experimentChanged();
  updateDirty();
  for (const SettingDifference& difference : differences)
    if (const QString key = QString::fromStdString(difference.key); key != m_open_key)
      Q_EMIT valueSettled(key);
}

}  // namespace dinoscope
