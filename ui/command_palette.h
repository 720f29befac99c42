#pragma once

#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
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
  QString reason = {};    ///< why it can't be done now, in place of the detail; empty when it can
  QString keywords = {};  ///< searched as well: the key of a setting
  /// One of very many: shown when each word that was typed is in it, not when letters alone are.
  bool is_reference = false;
};

/// Everything that can be done, by typing some of its letters (Ctrl+K).
class CommandPalette : public QFrame {
  Q_OBJECT

public:
  explicit CommandPalette(QWidget* parent);

  /// Opens with these, in this order until something is typed.
  void open(std::vector<PaletteEntry> entries);

  /// What Return does when nothing is found, with what was typed, and a sentence that says so; %1 in it is
  /// what was typed.
  void setOtherwise(const QString& sentence, std::function<void(const QString&)> run);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void filter(const QString& typed);
  void say(const QString& typed);
  void runCurrent();
  void moveBy(int rows);

  std::vector<PaletteEntry> m_entries;
  QLineEdit* m_field;
  QStackedWidget* m_answer;  // the list, or that nothing was found
  QListView* m_list;
  QLabel* m_nothing;
  QString m_otherwise_text;
  std::function<void(const QString&)> m_otherwise;
  QStandardItemModel* m_model;
};

}  // namespace dinoscope
