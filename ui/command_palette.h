#pragma once

#include <QFrame>
#include <QIcon>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <functional>
#include <vector>

namespace dinoscope {

/// One thing that the palette can do.
struct PaletteEntry {
  QString text;    ///< what is searched and shown
  QString detail;  ///< right of it: the shortcut, or what it is
  QIcon icon;
  std::function<void()> run;
};

/// Everything that can be done, by typing some of its letters (Ctrl+K).
class CommandPalette : public QFrame {
  Q_OBJECT

public:
  explicit CommandPalette(QWidget* parent);

  /// Opens with these, in this order until something is typed.
  void open(std::vector<PaletteEntry> entries);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void filter(const QString& typed);
  void runCurrent();
  void moveBy(int rows);

  std::vector<PaletteEntry> m_entries;
  QLineEdit* m_field;
  QListView* m_list;
  QStandardItemModel* m_model;
};

}  // namespace dinoscope
