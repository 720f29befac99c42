#pragma once

#include <functional>

#include "ui/background_jobs.h"
#include "ui/widgets/menu_button.h"

namespace dinoscope {

class ViewPreview;

/// What can be taken out of the page: a contact sheet, a single view, the settings as text.
class ExportButton : public MenuButton {
  Q_OBJECT

public:
  /// Both must outlive the button.
  ExportButton(ViewPreview& preview, BackgroundJobs& jobs, QWidget* parent = nullptr);

  /// Writes PNG or, by the name, PDF, in the background: done() or failed() tells how it went.
  void writeSheet(const QString& path);
  void copyJson();
  void copyPython();
  /// The view at its own size, as the network gets it.
  void copyView(int index);
  void saveView(int index, const QString& path);

  /// The menu of one view.
  void showViewMenu(int index, const QPoint& global_position);

Q_SIGNALS:
  void failed(const QString& sentence);
  /// One sentence: what was done, for it can't be seen.
  void done(const QString& sentence);

private:
  void askForSheet(const QString& suffix);
  void write(const QString& title, std::function<void()> work, const QString& sentence);

  ViewPreview& m_preview;
  BackgroundJobs& m_jobs;
};

}  // namespace dinoscope
