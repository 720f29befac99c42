#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/config/validation.h"

namespace dinoscope {

/// The experiment that is being edited: what the forms show, the Views page renders and Train starts.
/// Every change can be undone; changes of one setting in a row are one step until sealEdit().
class ConfigModel : public QObject {
  Q_OBJECT

public:
  explicit ConfigModel(QObject* parent = nullptr);

  const Experiment& experiment() const { return m_experiment; }

  /// The value of a setting that exists.
  SettingValue value(const QString& key) const;

  /// Changes one setting. Values that are not allowed are taken and show up in problems().
  void setValue(const QString& key, const SettingValue& value);

  /// The next change begins a new step of the undo history (a slider was let go, a field was left).
  void sealEdit() { m_edit_is_open = false; }

  /// Where the settings started from; "changed" means different from it. Never empty.
  QString presetName() const { return m_preset; }

  /// Takes all settings from the preset but those that say which photos are meant. Undoable.
  void applyPreset(const QString& name);

  bool isChanged(const QString& key) const;
  void resetToPreset(const QString& key);

  /// Replaces everything (an experiment file, a run's experiment). Undoable; the result is not dirty. It
  /// counts as started from the preset that differs in the fewest settings.
  void load(const Experiment& experiment);

  /// Takes another experiment as one step of the history, called `text` ("Load view settings").
  void replace(const Experiment& experiment, const QString& text);

  /// Whether something changed since load(), markSaved() or the start.
  bool isDirty() const { return !m_undo.isClean(); }
  void markSaved() { m_undo.setClean(); }

  /// Sets data.folder; not an edit: neither undoable nor dirty.
  void setFolder(const QString& folder);

  const std::vector<SettingProblem>& problems() const { return m_problems; }
  /// The first problem of this setting; empty when it has none.
  QString problemOf(const QString& key) const;
  bool isValid() const { return m_problems.empty(); }

  /// What these settings will do that hardly anybody wants; they are valid all the same.
  const std::vector<SettingProblem>& warnings() const { return m_warnings; }
  /// The first warning of this setting; empty when it has none.
  QString warningOf(const QString& key) const;
  /// How many photos are in the folder, for warnings about warm-ups that are counted in steps; 0: not known.
  void setPhotos(std::int64_t photos);

  QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
  /// One setting changed, by whomever.
  void valueChanged(const QString& key);
  /// After any change, once.
  void experimentChanged();
  /// After any change that may bring or end a problem or a warning.
  void problemsChanged();
  void presetChanged(const QString& name);
  void dirtyChanged(bool dirty);

private:
  friend class EditCommand;
  struct Version {
    Experiment experiment;
    QString preset;
  };

  void push(const QString& text, const QString& key, Version after);
  void show(const Version& version);
  void judge();

  Experiment m_experiment;
  QString m_preset;
  std::vector<SettingProblem> m_problems;
  std::vector<SettingProblem> m_warnings;
  std::int64_t m_photos = 0;
  QUndoStack m_undo;
  bool m_edit_is_open = false;
};

}  // namespace dinoscope
