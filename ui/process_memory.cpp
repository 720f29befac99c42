#include "ui/process_memory.h"

#include <unistd.h>

#include <QFile>
#include <QList>

namespace dinoscope {

qint64 residentBytes() {
  // proc(5): sizes in pages; the second is what is resident.
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  const QList<QByteArray> sizes = file.readAll().split(' ');
  return sizes.size() < 2 ? 0 : sizes[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

}  // namespace dinoscope
