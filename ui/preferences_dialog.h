#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/background_jobs.h"
#include "ui/preferences.h"
#include "ui/theme.h"

namespace dinoscope {

/// Edit > Preferences: language, theme, where runs are kept, what exploring may use.
class PreferencesDialog : public QDialog {
  Q_OBJECT

public:
  /// `usual_workspace` is where runs are kept when no other folder is chosen.
  PreferencesDialog(const Preferences& preferences, ThemeChoice theme, const QString& usual_workspace,
                    BackgroundJobs& jobs, QWidget* parent = nullptr);

  Preferences preferences() const;
  ThemeChoice theme() const;

protected:
  /// Not before the workspace was seen to take files: a disk that answers late is waited for elsewhere.
  void accept() override;

private:
  void chooseWorkspace();
  void say(const QString& problem);
  void updateNote();

  Preferences m_before;
  QString m_usual_workspace;
  BackgroundJobs& m_jobs;
  JobHandle m_job;
  QComboBox* m_theme;
  QComboBox* m_language;
  QLineEdit* m_workspace;
  QSpinBox* m_threads;
  QSpinBox* m_thumbnails;
  QLabel* m_note;
  QLabel* m_problem;
  QPushButton* m_ok;
};

}  // namespace dinoscope
