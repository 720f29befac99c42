#pragma once

#include <QToolButton>

namespace dinoscope {

class ViewPreview;

/// What can be taken out of the page: a contact sheet, a single view, the settings as text.
class ExportButton : public QToolButton {
  Q_OBJECT

public:
  /// `preview` must outlive the button.
  explicit ExportButton(ViewPreview& preview, QWidget* parent = nullptr);

  /// Writes PNG or, by the name, PDF. Failures are told by failed().
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

  ViewPreview& m_preview;
};

}  // namespace dinoscope
