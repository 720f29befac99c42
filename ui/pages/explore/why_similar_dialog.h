#pragma once

#include <QDialog>
#include <QLabel>

namespace dinoscope {

class CorrespondenceView;
class Workbench;

/// Why two photos are similar: which patches of the one correspond to which of the other.
class WhySimilarDialog : public QDialog {
  Q_OBJECT

public:
  WhySimilarDialog(Workbench& workbench, const QString& left, const QString& right,
                   QWidget* parent = nullptr);

  bool isReady() const { return m_is_ready; }

private:
  CorrespondenceView* m_view;
  QLabel* m_text;
  QString m_summary;
  bool m_is_ready = false;
};

}  // namespace dinoscope
