#pragma once

#include <QStringList>

#include "ui/desktop_services.h"

namespace dinoscope::test {

/// A desktop that notes what is asked of it.
class NotedDesktop : public DesktopServices {
public:
  bool is_kept_awake = false;
  QStringList messages;

  void inhibitSleep(const QString&) override { is_kept_awake = true; }
  void allowSleep() override { is_kept_awake = false; }
  void notify(const QString&, const QString& sentence) override { messages << sentence; }
};

}  // namespace dinoscope::test
