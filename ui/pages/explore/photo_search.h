#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QWidget>
#include <cstdint>

class QCompleter;

namespace dinoscope {

class ExploreModel;

/// Finds a photo by its name: what is typed is looked for in all paths, a list as wide as its names offers
/// the first that hold it, and a pasted path finds its photo. Says so when there is none.
class PhotoSearch : public QWidget {
  Q_OBJECT

public:
  explicit PhotoSearch(ExploreModel& model, QWidget* parent = nullptr);

  QLineEdit& field() { return *m_field; }
  QString answer() const { return m_answer->text(); }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void offer();
  void find();
  void askFor(std::int64_t photo);
  void say(const QString& sentence);
  /// The photo that is meant by the whole text, or the first whose path holds it; -1 for none.
  std::int64_t photoFor(const QString& text) const;

  ExploreModel& m_model;
  QLineEdit* m_field;
  QLabel* m_answer;  // hidden while there is nothing to say
  QCompleter* m_completer;
  QStringListModel m_offered;
};

}  // namespace dinoscope
