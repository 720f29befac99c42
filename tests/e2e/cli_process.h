#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QVector>

namespace dinoscope::test {

struct CliResult {
  int exit_code = -1;
  QByteArray out;
  QString err;

  /// Standard output as the one JSON object it must be with --json.
  QJsonObject json() const;
};

/// Runs dinoscope-cli to its end.
CliResult runCli(const QStringList& arguments);

/// Runs it by the shell, which has it as "$@": for redirections and pipes.
CliResult runShell(const QString& script, const QStringList& arguments);

/// The bundled photos.
QString samplePhotos();

/// `train` with a recipe that takes seconds: `--set` pairs for a small network, 32-pixel views and one
/// thread, since other tests run beside it.
QStringList smallRecipe();

/// The losses in a run's metrics.jsonl, in order of the steps.
QVector<double> lossesOf(const QString& run_folder);

}  // namespace dinoscope::test
