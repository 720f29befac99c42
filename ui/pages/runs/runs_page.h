#pragma once

#include "ui/pages/page.h"

namespace dinoscope {

class EmptyState;
class Workbench;

/// Every run of the workspace: what it is, how far it came, what to do with it.
class RunsPage : public Page {
  Q_OBJECT

public:
  explicit RunsPage(Workbench& workbench, QWidget* parent = nullptr);

  PageId id() const override { return PageId::Runs; }

private:
  Workbench& m_workbench;
  EmptyState* m_empty;
};

}  // namespace dinoscope
