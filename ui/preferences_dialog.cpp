#include "ui/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QTemporaryFile>
#include <QThread>
#include <QVBoxLayout>
#include <algorithm>

#include "engine/core/error.h"
#include "ui/file_dialogs.h"
#include "ui/language.h"
#include "ui/path_text.h"

namespace dinoscope {
namespace {

constexpr int kWidth = 560;
constexpr int kLeastThumbnails_mb = 32;
constexpr int kMostThumbnails_mb = 8192;

/// What speaks against keeping runs in `folder`; empty when it takes files.
QString reasonAgainst(const QString& folder) {
  std::error_code error;
  std::filesystem::create_directories(toPath(folder), error);
  QTemporaryFile probe(QDir(folder).filePath(QStringLiteral(".dinoscope-XXXXXX")));
  if (probe.open()) return {};
  return PreferencesDialog::tr("No file can be made in %1 (%2); choose another folder.")
      .arg(folder, error ? QString::fromStdString(error.message()) : probe.errorString());
}

}  // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences, ThemeChoice theme,
                                     const QString& usual_workspace, BackgroundJobs& jobs, QWidget* parent)
    : QDialog(parent), m_before(preferences), m_usual_workspace(usual_workspace), m_jobs(jobs) {
  setObjectName(QStringLiteral("preferences"));
  setWindowTitle(tr("Preferences"));

  m_theme = new QComboBox;
  m_theme->setObjectName(QStringLiteral("theme"));
  m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
  m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
  m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
  m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(theme)));

  m_language = new QComboBox;
  m_language->setObjectName(QStringLiteral("language"));
  m_language->addItem(tr("As the system"), QString());
  for (const Language& language : languages()) m_language->addItem(language.name, language.code);
  m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));

  m_workspace = new QLineEdit(preferences.workspace);
  m_workspace->setObjectName(QStringLiteral("workspace"));
  m_workspace->setPlaceholderText(usual_workspace);
  m_workspace->setClearButtonEnabled(true);
  m_workspace->setToolTip(
      tr("Each run has a folder of its own in here. Runs that are elsewhere stay where they are and can be "
         "opened from there. Empty: %1")
          .arg(usual_workspace));
  auto* choose = new QPushButton(tr("Choose …"));
  connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseWorkspace);
  auto* workspace = new QHBoxLayout;
  workspace->setSpacing(kGrid);
  workspace->addWidget(m_workspace, 1);
  workspace->addWidget(choose);

  m_threads = new QSpinBox;
  m_threads->setObjectName(QStringLiteral("threads"));
  m_threads->setRange(0, std::max(QThread::idealThreadCount(), preferences.browsing_threads));
  m_threads->setSpecialValueText(tr("All cores"));
  m_threads->setValue(preferences.browsing_threads);
  m_threads->setToolTip(
      tr("How many cores Explore computes with, for embedding and for maps. Fewer leave room for a training "
         "or for other programs. A training has its own setting, run.threads."));

  m_thumbnails = new QSpinBox;
  m_thumbnails->setObjectName(QStringLiteral("thumbnails"));
  m_thumbnails->setRange(kLeastThumbnails_mb, kMostThumbnails_mb);
  m_thumbnails->setSingleStep(kLeastThumbnails_mb);
  m_thumbnails->setSuffix(tr(" MB"));
  m_thumbnails->setValue(preferences.thumbnails_mb);
  m_thumbnails->setToolTip(
      tr("Small pictures of photos are kept in memory up to this; more scrolls back faster."));

  m_note = new QLabel;
  m_note->setObjectName(QStringLiteral("note"));
  m_note->setWordWrap(true);
  m_note->setProperty("muted", true);
  m_problem = new QLabel;
  m_problem->setObjectName(QStringLiteral("problem"));
  m_problem->setWordWrap(true);
  m_problem->setProperty("problem", true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

  auto* form = new QGridLayout;  // labels in the middle of their rows, as QFormLayout's are not
  form->setHorizontalSpacing(2 * kGrid);
  form->setVerticalSpacing(kGrid);
  form->setColumnStretch(1, 1);
  const auto addLabel = [form](const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    const int row = form->rowCount();
    form->addWidget(label, row, 0);
    return row;
  };
  form->addWidget(m_theme, addLabel(tr("&Theme"), m_theme), 1);
  form->addWidget(m_language, addLabel(tr("&Language"), m_language), 1);
  form->addLayout(workspace, addLabel(tr("&Folder for runs"), m_workspace), 1);
  form->addWidget(m_threads, addLabel(tr("&Cores for Explore"), m_threads), 1);
  form->addWidget(m_thumbnails, addLabel(tr("&Memory for thumbnails"), m_thumbnails), 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
  column->setSpacing(2 * kGrid);
  column->addLayout(form);
  column->addWidget(m_note);
  column->addWidget(m_problem);
  column->addWidget(buttons);
  setMinimumWidth(kWidth);

  connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::updateNote);
  connect(m_workspace, &QLineEdit::textChanged, this, &PreferencesDialog::updateNote);
  connect(m_threads, &QSpinBox::valueChanged, this, &PreferencesDialog::updateNote);
  updateNote();
}

Preferences PreferencesDialog::preferences() const {
  const QString workspace = m_workspace->text().trimmed();
  return {m_language->currentData().toString(), workspace == m_usual_workspace ? QString() : workspace,
          m_threads->value(), m_thumbnails->value()};
}

ThemeChoice PreferencesDialog::theme() const {
  return static_cast<ThemeChoice>(m_theme->currentData().toInt());
}

void PreferencesDialog::chooseWorkspace() {
  const QString now = m_workspace->text().isEmpty() ? m_usual_workspace : m_workspace->text();
  const QString folder = askForFolder(this, tr("A folder for runs"), now);
  if (!folder.isEmpty()) m_workspace->setText(folder);
}

void PreferencesDialog::updateNote() {
  say({});
  m_note->setText(
      preferences().needsRestart(m_before)
          ? tr("Language, folder for runs and cores are taken over when Dinoscope is started next.")
          : QString());
}

void PreferencesDialog::say(const QString& problem) {
  m_problem->setText(problem);
  m_problem->setVisible(!problem.isEmpty());
}

void PreferencesDialog::accept() {
  const QString workspace = preferences().workspace;
  if (workspace.isEmpty() || workspace == m_before.workspace) return QDialog::accept();
  if (!QDir::isAbsolutePath(workspace))
    return say(tr("%1 is no whole path; choose the folder, or write it from / on.").arg(workspace));
  m_ok->setEnabled(false);
  m_job = m_jobs.run<QString>(
      tr("Looking at the folder for runs"), JobLane::Visible,
      [workspace](const JobControl&) { return reasonAgainst(workspace); }, this,
      [this](const QString& reason) {
        if (reason.isEmpty()) return QDialog::accept();
        say(reason);
      },
      [this](const QString& sentence) { say(sentence); }, [this](JobEnd) { m_ok->setEnabled(true); });
}

}  // namespace dinoscope
