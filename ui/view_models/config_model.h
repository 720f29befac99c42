#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/config/experiment.h"
#include "engine/config/validation.h"

namespace dinoscope {

/// Which photos settings are for: the folder, and what of it is meant.
struct FolderChoice {
  std::string folder;
  std::vector<std::string> exclude;
  std::string class_level = "auto";
  std::string list;

  bool operator==(const FolderChoice&) const = default;
};

FolderChoice folderChoiceOf(const Experiment& experiment);

/// The experiment that is being edited: what the forms show, the Views page renders and Train starts.
/// Every change can be undone; changes of one setting in a row are one step until sealEdit().
///
/// The folder of photos is FolderModel's; `data.folder` only mirrors it, and no undo, preset or file changes
/// it. What is excluded, and how classes are found, can be undone as long as the folder is the same.
class ConfigModel : public QObject {
  Q_OBJECT

public:
  explicit ConfigModel(QObject* parent = nullptr);

  const Experiment& experiment() const { return m_experiment; }

  /// The value of a setting that exists.
  SettingValue value(const QString& key) const;

  /// Changes one setting. Values that are not allowed are taken and show up in problems(). Another
  /// data.folder is only asked for (folderAsked(), once the edit is sealed): it is there when it was scanned.
  void setValue(const QString& key, const SettingValue& value);

  /// The edit is done (a slider was let go, a field was left): the next change is a new step of the history.
  void sealEdit();

  /// Where the settings started from; "changed" means different from it. Never empty.
  QString presetName() const { return m_preset; }

  /// Takes all settings from the preset but those that say which photos are meant. Undoable.
  void applyPreset(const QString& name);

  bool isChanged(const QString& key) const;
  void resetToPreset(const QString& key);

  /// Replaces everything but which photos are meant (an experiment file, a run's experiment). Undoable; what
  /// was loaded counts as saved. It counts as started from the preset that differs in the fewest settings.
  void load(const Experiment& experiment);

  /// Shows what an earlier session left: nothing of it can be undone. An unknown preset is the nearest one.
  void restore(const Experiment& experiment, const QString& preset, const Experiment& saved);

  /// Takes another experiment as one step of the history, called `text` ("Load view settings").
  void replace(const Experiment& experiment, const QString& text);

  /// Whether nobody has chosen anything yet: as at a first start.
  bool isUntouched() const { return m_is_untouched; }
  /// Whether the settings differ from what was loaded or saved last; of the folder only if that named one.
  bool isDirty() const { return m_is_dirty; }
  const Experiment& saved() const { return m_saved; }
  void markSaved() { markSaved(m_experiment); }
  /// `saved` is what the file holds now.
  void markSaved(const Experiment& saved);

  /// The photos that the settings are for from now on; not an edit, so nothing to undo.
  void setFolder(const FolderChoice& choice);

  /// Takes back the last step that changes something, or takes it again.
  void undo();
  void redo();

  const std::vector<SettingProblem>& problems() const { return m_problems; }
  /// The first problem of this setting; empty when it has none.
  QString problemOf(const QString& key) const;
  bool isValid() const { return m_problems.empty(); }

  /// What these settings will do that hardly anybody wants; they are valid all the same.
  const std::vector<SettingProblem>& warnings() const { return m_warnings; }
  /// The first warning of this setting; empty when it has none.
  QString warningOf(const QString& key) const;
  /// Why this setting should have this value, in one sentence, from whoever proposed it.
  void setReason(const QString& key, const SettingValue& value, const QString& reason);
  /// As long as it has that value; else empty.
  QString reasonOf(const QString& key) const;
  /// How many photos are in the folder, for warnings about warm-ups that are counted in steps; 0: not known.
  void setPhotos(std::int64_t photos);

  const QUndoStack& undoStack() const { return m_undo; }

Q_SIGNALS:
  /// One setting changed, by whomever.
  void valueChanged(const QString& key);
  /// It has the value that was meant: whoever works long for it begins now, not at every key pressed.
  void valueSettled(const QString& key);
  /// Somebody wants these photos.
  void folderAsked(const QString& folder);
  /// After any change, once.
  void experimentChanged();
  /// After any change that may bring or end a problem, a warning or a reason.
  void problemsChanged();
  void presetChanged(const QString& name);
  void dirtyChanged(bool dirty);
  /// By undo() or redo(), with the step's name ("Change Epochs").
  void undone(const QString& text);
  void redone(const QString& text);

private:
  friend class EditCommand;
  struct Version {
    Experiment experiment;
    QString preset;
    int folder_generation = 0;  // the photos that its exclusions are about
  };

  Version version() const { return {m_experiment, m_preset, m_folder_generation}; }
  void push(const QString& text, const QString& key, Version after);
  void show(const Version& version);
  void settle();
  void judge();
  void updateDirty();

  Experiment m_experiment;
  Experiment m_saved;
  bool m_is_dirty = false;
  bool m_is_untouched = true;
  QString m_preset;
  int m_folder_generation = 0;
  std::vector<SettingProblem> m_problems;
  std::vector<SettingProblem> m_warnings;
  struct Reason {
    SettingValue value;
    QString sentence;
  };
  std::map<QString, Reason> m_reasons;
  std::int64_t m_photos = 0;
  QUndoStack m_undo;
  bool m_edit_is_open = false;
  QString m_open_key;                     // of the edit that is not sealed yet
  std::optional<QString> m_asked_folder;  // typed into data.folder
};

}  // namespace dinoscope
