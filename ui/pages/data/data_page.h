#pragma once

#include <QStackedWidget>

#include "ui/pages/page.h"

namespace dinoscope {

class EmptyState;
class Workbench;

/// The folder of photos: choose and scan it, see what is in it and what is wrong with it.
class DataPage : public Page {
  Q_OBJECT

public:
  explicit DataPage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Data; }
  QAction* primaryAction() override { return m_primary; }

private:
  void chooseFolder();

  Workbench& m_workbench;
  QAction* m_primary;
  EmptyState* m_empty;
};

}  // namespace dinoscope
