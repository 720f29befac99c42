#pragma once

#include <QListView>
#include <QStandardItemModel>
#include <vector>

#include "ui/help/manual_library.h"

namespace dinoscope {

/// What was found in the manual: for each hit where it stands, and its line with the words in bold.
class ManualResults : public QListView {
  Q_OBJECT

public:
  explicit ManualResults(QWidget* parent = nullptr);

  void showHits(std::vector<ManualHit> hits, const QStringList& words);
  const std::vector<ManualHit>& hits() const { return m_hits; }
  const QStringList& words() const { return m_words; }

  /// The first one becomes the current one.
  void chooseFirst();

Q_SIGNALS:
  void hitChosen(const ManualHit& hit);

private:
  std::vector<ManualHit> m_hits;
  QStringList m_words;
  QStandardItemModel m_model;
};

}  // namespace dinoscope
