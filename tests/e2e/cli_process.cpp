#include "tests/e2e/cli_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace dinoscope::test {

QJsonObject CliResult::json() const {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(out, &error);
  if (error.error != QJsonParseError::NoError) qWarning() << "not one JSON object:" << out << err;
  return document.object();
}

namespace {

CliResult run(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  process.waitForFinished(-1);
  const int exit_code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
  return {exit_code, process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

CliResult runCli(const QStringList& arguments) { return run(QStringLiteral(DINOSCOPE_CLI), arguments); }

CliResult runShell(const QString& script, const QStringList& arguments) {
  return run("sh", QStringList{"-c", script, "sh", QStringLiteral(DINOSCOPE_CLI)} + arguments);
}

QString samplePhotos() { return QStringLiteral(DINOSCOPE_SOURCE_DIR "/resources/sample-photos"); }

QStringList smallRecipe() {
  QStringList arguments{"--preset", "demo"};
  for (const char* assignment :
       {"views.global_size_px=32", "views.local_size_px=16", "views.local_count=2",
        "model.backbone=resnet_tiny", "head.batch_norm=false", "head.out_dim=64", "head.hidden_dim=32",
        "head.bottleneck_dim=16", "run.epochs=2", "run.batch_size=32", "run.precision=fp32",
        "run.snapshot_steps=0", "run.threads=1"})
    arguments << "--set" << assignment;
  return arguments;
}

QVector<double> lossesOf(const QString& run_folder) {
  QVector<double> losses;
  QFile file(run_folder + "/metrics.jsonl");
  if (!file.open(QIODevice::ReadOnly)) return losses;
  while (!file.atEnd()) {
    const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
    if (line.contains("step") && line.contains("loss")) losses.push_back(line["loss"].toDouble());
  }
  return losses;
}

}  // namespace dinoscope::test
