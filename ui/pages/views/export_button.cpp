#include "ui/pages/views/export_button.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <utility>

#include "engine/config/lightly_transform.h"
#include "engine/pictures/png_file.h"
#include "ui/engine_text.h"
#include "ui/file_dialogs.h"
#include "ui/icons.h"
#include "ui/image_conversion.h"
#include "ui/pages/views/contact_sheet.h"
#include "ui/path_text.h"
#include "ui/view_models/view_preset_store.h"
#include "ui/view_models/view_preview.h"

namespace dinoscope {

ExportButton::ExportButton(ViewPreview& preview, BackgroundJobs& jobs, QWidget* parent)
    : MenuButton(parent), m_preview(preview), m_jobs(jobs) {
  setIcon(themedIcon(QStringLiteral("download")));
  setText(tr("Export"));
  setToolTip(tr("Contact sheet of this photo, or the settings as text"));
  setAccessibleName(tr("Export"));
  QMenu* menu = this->menu();
  connect(menu->addAction(themedIcon(QStringLiteral("image")), tr("Contact sheet as PNG …")),
          &QAction::triggered, this, [this] { askForSheet(QStringLiteral("png")); });
  connect(menu->addAction(themedIcon(QStringLiteral("file")), tr("Contact sheet as PDF …")),
          &QAction::triggered, this, [this] { askForSheet(QStringLiteral("pdf")); });
  menu->addSeparator();
  connect(menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy settings as JSON")),
          &QAction::triggered, this, &ExportButton::copyJson);
  connect(
      menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy as Python for Lightly's DINOTransform")),
      &QAction::triggered, this, &ExportButton::copyPython);
}

void ExportButton::write(const QString& title, std::function<void()> work, const QString& sentence) {
  m_jobs.run<void>(
      title, JobLane::Write, [work = std::move(work)](const JobControl&) { work(); }, this,
      [this, sentence] { Q_EMIT done(sentence); }, [this](const QString& why) { Q_EMIT failed(why); });
}

void ExportButton::writeSheet(const QString& path) {
  if (m_preview.views() == nullptr) return;
  write(
      tr("Writing the contact sheet"),
      [path, views = m_preview.views(), settings = m_preview.settings()] {
        writeContactSheet(path, *views, settings);
      },
      tr("The contact sheet is in %1.").arg(path));
}

void ExportButton::askForSheet(const QString& suffix) {
  if (m_preview.views() == nullptr) return;
  const QString name =
      QFileInfo(m_preview.photo().path).completeBaseName() + QStringLiteral("-views.") + suffix;
  const QString path = askForFileToWrite(this, tr("Save the contact sheet"), name,
                                         QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
  if (!path.isEmpty()) writeSheet(path);
}

void ExportButton::copyJson() {
  QGuiApplication::clipboard()->setText(viewSettingsJson(m_preview.settings()));
  Q_EMIT done(tr("The view settings are on the clipboard as JSON."));
}

void ExportButton::copyPython() {
  QGuiApplication::clipboard()->setText(QString::fromStdString(toLightlyTransform(m_preview.settings())));
  Q_EMIT done(tr("The view settings are on the clipboard as Python."));
}

void ExportButton::copyView(int index) {
  const auto& views = m_preview.views();
  if (views == nullptr || index < 0 || index >= static_cast<int>(views->views.size())) return;
  QGuiApplication::clipboard()->setImage(toQImage(views->views[static_cast<std::size_t>(index)]));
  Q_EMIT done(tr("View %1 is on the clipboard.").arg(index + 1));
}

void ExportButton::saveView(int index, const QString& path) {
  const auto& views = m_preview.views();
  if (views == nullptr || index < 0 || index >= static_cast<int>(views->views.size())) return;
  write(
      tr("Writing the view"),
      [path = toPath(path), views, index] { writePng(path, views->views[static_cast<std::size_t>(index)]); },
      tr("View %1 is in %2.").arg(index + 1).arg(path));
}

void ExportButton::showViewMenu(int index, const QPoint& global_position) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy view %1").arg(index + 1)),
          &QAction::triggered, this, [this, index] { copyView(index); });
  connect(menu->addAction(themedIcon(QStringLiteral("save")), tr("Save view %1 …").arg(index + 1)),
          &QAction::triggered, this, [this, index] {
            const QString path = askForFileToWrite(
                this, tr("Save the view"), tr("view-%1.png").arg(index + 1), QStringLiteral("PNG (*.png)"));
            if (!path.isEmpty()) saveView(index, path);
          });
  menu->popup(global_position);
}

}  // namespace dinoscope
