#pragma once

#include <QTextBrowser>
#include <vector>

#include "ui/help/manual_library.h"

namespace dinoscope {

/// Shows a document of the manual at a place, with a history of the places. Links within the manual are
/// followed here, others in the browser.
class ManualView : public QTextBrowser {
  Q_OBJECT

public:
  /// `library` must outlive the view.
  explicit ManualView(const ManualLibrary& library, QWidget* parent = nullptr);

  /// Nothing happens when there is no such place. A row of a table is marked.
  void open(const ManualPlace& place);
  /// The words are marked wherever they stand.
  void openHit(const ManualHit& hit, const QStringList& words);

  /// The document that is shown, and where in it it was opened; -1 before anything is.
  QString file() const;
  int position() const;
  /// What is marked: the first cell of a row, or each word found.
  QStringList marked() const;

  bool canGoBack() const { return m_current > 0; }
  bool canGoForward() const { return m_current + 1 < static_cast<int>(m_stops.size()); }

public Q_SLOTS:
  void backward() override { goTo(m_current - 1); }
  void forward() override { goTo(m_current + 1); }
  void home() override {}
  void reload() override;

Q_SIGNALS:
  void placeChanged();

protected:
  QVariant loadResource(int type, const QUrl& name) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  /// Where somebody was.
  struct Stop {
    QString file;
    int position = 0;
    QStringList words;  ///< that are marked
    int scrolled = -1;  ///< of the scroll bar when it was left; -1: not left yet
  };

  void follow(const QUrl& link);
  void add(Stop stop);
  void goTo(int index);
  void showStop(const Stop& stop);
  void scrollTo(int position);
  void fitPictures();
  void mark(const Stop& stop);
  /// False when that is in no table.
  bool paintRow(int position, const QBrush& ground);

  const ManualLibrary& m_library;
  std::vector<Stop> m_stops;
  int m_current = -1;
  QTextDocument* m_text = nullptr;  // of ours; the first one is the base's
  int m_marked_row = -1;            // where it begins; -1: none
  QString m_shown;                  // file whose text the document has
};

}  // namespace dinoscope
