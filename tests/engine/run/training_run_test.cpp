// The real training: what a run leaves in its folder, what it tells, and what it does not depend on.
#include "engine/run/training_run.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/config/experiment_file.h"
#include "engine/core/error.h"
#include "engine/data/image_folder.h"
#include "engine/run_files/metrics_log.h"
#include "engine/run_files/run_layout.h"
#include "engine/run_files/run_request_file.h"
#include "engine/run_files/run_state_file.h"
#include "engine/run_files/snapshot_files.h"
#include "engine/session/threaded_train_session.h"
#include "engine/weights/checkpoint.h"
#include "engine/weights/safetensors.h"
#include "tests/engine/run/small_run.h"
#include "tests/support/test_program.h"

using namespace dinoscope;
using dinoscope::test::lossesOf;
using dinoscope::test::requestFor;
using dinoscope::test::SmallRun;
namespace fs = std::filesystem;

namespace {

template <typename T>
std::vector<T> eventsOf(const std::vector<Event>& events) {
  std::vector<T> found;
  for (const Event& event : events)
    if (const T* match = std::get_if<T>(&event)) found.push_back(*match);
  return found;
}

std::string textOf(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string sentenceOf(const TrainRequest& request, ErrorKind kind) {
  try {
    SmallRun run(request);
  } catch (const Error& error) {
    return error.kind() == kind ? error.what() : "of another kind: " + std::string(error.what());
  }
  return "nothing was thrown";
}

}  // namespace

class TrainingRunTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    m_folder = m_temporary.path().toStdString();
    test::makePhotoFolder(m_folder / "photos");
    m_experiment = test::smallExperiment(m_folder / "photos");
    m_pinned = {m_folder / "photos" / "birds" / "adelaide-rosella.jpg", m_folder / "no-photo.jpg"};
  }

  void theSessionLeavesAFolderThatExplainsItself() {
    const RunLayout layout{m_folder / "whole"};
    TrainRequest request = requestFor(m_experiment, layout.folder);
    request.pinned_photos = m_pinned;
    const auto session = makeTrainSession(openPhotoFolder);
    session->start(request);
    session->wait();
    const auto events = session->events().drain();
    const auto failed = eventsOf<RunFailed>(events);
    QVERIFY2(failed.empty(), failed.empty() ? "" : failed[0].sentence.c_str());

    const auto steps = eventsOf<StepMetrics>(events);
    QCOMPARE(steps.size(), std::size_t{6});
    QCOMPARE(steps[4].epoch, std::int64_t{1});
    QCOMPARE(readMetrics(layout.metrics()).steps, steps);
    const auto epochs = eventsOf<EpochSummary>(events);
    QCOMPARE(epochs.size(), std::size_t{2});
    QVERIFY(epochs[1].knn_top1.has_value());
    QCOMPARE(epochs[0].loss_mean, (steps[0].loss + steps[1].loss + steps[2].loss) / 3);
    QCOMPARE(readMetrics(layout.metrics()).epochs, epochs);
    const auto finished = eventsOf<RunFinished>(events);
    QCOMPARE(finished.size(), std::size_t{1});
    QCOMPARE(finished[0].loss, steps.back().loss);
    QVERIFY(finished[0].knn_top1_start.has_value());
    QVERIFY(finished[0].images_per_second > 0);

    QVERIFY(readExperimentFile(layout.experiment()) == m_experiment);
    const auto environment = nlohmann::json::parse(textOf(layout.environment()));
    for (const char* key : {"dinoscope", "libtorch", "device", "threads", "precision", "photos"})
      QVERIFY2(environment.contains(key), key);
    const auto state = readRunState(layout.state());
    QVERIFY(state && state->state == RunState::Finished && state->steps == 6);
    QVERIFY(textOf(layout.log()).find("finished, 6 of 6 steps") != std::string::npos);
    QCOMPARE(readNewestCheckpoint(layout.checkpoints())->state.step, std::int64_t{6});
    const auto isEvents = [](const auto& entry) {
      return entry.path().filename().string().starts_with("events.out.tfevents.");
    };
    QVERIFY(std::any_of(fs::directory_iterator(layout.folder), fs::directory_iterator(), isEvents));
  }

  void pinnedPhotosLeaveTheirAttention() {
    const auto series = listSnapshots(RunLayout{m_folder / "whole"}.snapshots());
    QCOMPARE(series.size(), std::size_t{1});
    QCOMPARE(series[0].photo, m_pinned[0].string());
    QCOMPARE(series[0].steps, (std::vector<std::int64_t>{0, 2, 4, 6}));
    const AttentionSnapshot snapshot = readSnapshot(series[0], 6);
    QCOMPARE(snapshot.heads.size(), std::size_t{3});
    QCOMPARE(std::min(snapshot.photo.width, snapshot.photo.height), 64);  // twice the views
    // The photo that does not exist was told of once, however often it was to be drawn.
    const std::string log = textOf(RunLayout{m_folder / "whole"}.log());
    const std::size_t first = log.find("no-photo.jpg");
    QVERIFY(first != std::string::npos);
    QVERIFY(log.find("no-photo.jpg", first + 1) == std::string::npos);
  }

  void workersDoNotShow_data() {
    QTest::addColumn<int>("workers");
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
  }
  void workersDoNotShow() {
    QFETCH(int, workers);
    Experiment experiment = m_experiment;
    experiment.run.workers = workers;
    const fs::path run = m_folder / ("workers-" + std::to_string(workers));
    SmallRun(requestFor(experiment, run)).stepToEnd();
    QCOMPARE(lossesOf(run), lossesOf(m_folder / "whole"));
  }

  void pausesResumesAndStops() {
    TrainRequest request = requestFor(m_experiment, m_folder / "paused");
    request.experiment.run.epochs = 1000;
    const auto session = makeTrainSession(openPhotoFolder);
    session->start(request);
    session->pause();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), RunState::Paused, 60000);
    QVERIFY(readRunState(RunLayout{request.run_folder}.state())->state == RunState::Paused);
    session->setPinnedPhotos({m_pinned[0]});
    std::vector<Event> events;
    QTRY_VERIFY_WITH_TIMEOUT(hasSnapshot(*session, events), 60000);
    session->resume();
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(request.run_folder).size() >= 2, 60000);
    session->stop();
    session->wait();
    for (Event& event : session->events().drain()) events.push_back(std::move(event));
    const auto finished = eventsOf<RunFinished>(events);
    QCOMPARE(finished.size(), std::size_t{1});
    QVERIFY(finished[0].stopped_early);
    QCOMPARE(eventsOf<CheckpointWritten>(events).back().step, finished[0].steps);
    QVERIFY(readRunState(RunLayout{request.run_folder}.state())->state == RunState::Stopped);
  }

  void obeysWhatAnotherProcessAsks() {
    TrainRequest request = requestFor(m_experiment, m_folder / "asked");
    request.experiment.run.epochs = 1000;
    const RunLayout layout{request.run_folder};
    ThreadedTrainSession session(test::trainingsOn(diskStorage()),
                                 {.requests = std::chrono::milliseconds(10)});
    session.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(lossesOf(request.run_folder).size() >= 1, 60000);
    std::string last;
    const auto answer = [&] {
      const auto state = readRunState(layout.state());
      return state && state->answer && state->answer->id == last ? state : std::nullopt;
    };
    const auto ask = [&](RunRequestKind kind) { last = writeRunRequest(diskStorage(), layout.folder, kind); };
    ask(RunRequestKind::Pause);
    QTRY_VERIFY_WITH_TIMEOUT(answer(), 60000);
    QVERIFY(answer()->answer->is_done && answer()->state == RunState::Paused);
    QCOMPARE(answer()->steps, static_cast<std::int64_t>(lossesOf(request.run_folder).size()));
    ask(RunRequestKind::Checkpoint);
    QTRY_VERIFY_WITH_TIMEOUT(answer(), 60000);
    QVERIFY(answer()->answer->is_done);
    QCOMPARE(readNewestCheckpoint(layout.checkpoints())->state.step, answer()->steps);
    ask(RunRequestKind::Resume);
    QTRY_VERIFY_WITH_TIMEOUT(answer(), 60000);
    QVERIFY(answer()->answer->is_done && answer()->state == RunState::Running);
    ask(RunRequestKind::Stop);
    session.wait();
    QVERIFY(answer() && answer()->answer->is_done && answer()->state == RunState::Stopped);
    QVERIFY(textOf(layout.log()).find("to stop: Stopped after step") != std::string::npos);
    // Whoever asked may read it late: the next process keeps it.
    const SmallRun next(requestFor(m_experiment, layout.folder, true));
    QVERIFY(answer() && answer()->state == RunState::Preparing);
  }

  void unreadablePhotosAreToldOnceAndCounted() {
    const fs::path photos = m_folder / "mixed";
    test::makePhotoFolder(photos);
    // Its header is whole, so that the scan takes it; the picture is not.
    const fs::path cut = photos / "birds" / "adelaide-rosella.jpg";
    fs::resize_file(cut, fs::file_size(cut) / 3);
    std::ofstream(photos / "birds" / "letter.jpg") << "This is a letter.";
    const fs::path run = m_folder / "mixed-run";
    Experiment experiment = m_experiment;
    experiment.data.folder = photos.string();
    SmallRun mixed(requestFor(experiment, run));
    mixed.stepToEnd();
    mixed.training().recordState(RunState::Finished);
    QCOMPARE(mixed.timesSaid("letter.jpg"), 1);
    QCOMPARE(mixed.timesSaid("adelaide-rosella.jpg"), 1);
    QVERIFY(mixed.hasSaid("2 photos could not be read"));
    QVERIFY(textOf(RunLayout{run}.log()).find("adelaide-rosella.jpg") != std::string::npos);
  }

  void accumulatesOverBatchesThatDoNotDivideTheEpoch() {
    Experiment experiment = m_experiment;
    experiment.run.batch_size = 2;          // 6 batches in an epoch
    experiment.optim.accumulate_steps = 4;  // 2 of them are left over
    const fs::path run = m_folder / "accumulated";
    SmallRun accumulated(requestFor(experiment, run));
    QCOMPARE(accumulated.training().totalSteps(), experiment.run.epochs);  // one step each
    accumulated.stepToEnd();
    QCOMPARE(lossesOf(run).size(), std::size_t{2});
  }

  void beginsWithWeights() {
    Experiment experiment = m_experiment;
    experiment.model.init_weights = (m_folder / "whole").string();
    SmallRun begun(requestFor(experiment, m_folder / "begun"));
    QVERIFY(begun.hasSaid("tensors from"));
    begun.training().writeCheckpoint();
    const TensorMap before = readNewestCheckpoint(RunLayout{m_folder / "whole"}.checkpoints())->tensors;
    const auto after = readNewestCheckpoint(RunLayout{m_folder / "begun"}.checkpoints())->tensors;
    for (const char* network : {"student", "teacher"})
      QVERIFY(torch::equal(after.at(std::string(network) + "/backbone.cls_token"),
                           before.at("teacher/backbone.cls_token")));
    // Views of another size: the positions are interpolated, the rest is the same.
    experiment.views.global_size_px = 48;
    SmallRun larger(requestFor(experiment, m_folder / "larger"));
    QVERIFY(larger.hasSaid("interpolated from views of 32 px to 48 px"));
    experiment.views.global_size_px = 32;
    // Weights that no network can start from name the file, not the learning rate.
    TensorMap broken;
    for (const auto& [name, tensor] : before)
      if (name.starts_with("teacher/")) broken[name] = tensor.clone();
    broken.at("teacher/backbone.cls_token").fill_(std::nan(""));
    writeSafetensors(diskStorage(), m_folder / "broken.safetensors", broken);
    Experiment from_broken = experiment;
    from_broken.model.init_weights = (m_folder / "broken.safetensors").string();
    const std::string refusal = sentenceOf(requestFor(from_broken, m_folder / "unstarted"), ErrorKind::Data);
    QVERIFY2(refusal.find("broken.safetensors hold numbers that are not finite") != std::string::npos,
             refusal.c_str());
    // No part of a network is loaded in silence.
    experiment.model.patch_size_px = 4;
    const std::string sentence = sentenceOf(requestFor(experiment, m_folder / "misfit"), ErrorKind::Data);
    QVERIFY2(sentence.find("weights.safetensors") != std::string::npos, sentence.c_str());
    QVERIFY(!fs::exists(m_folder / "misfit"));
  }

  void refusesInOneSentence_data() {
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<bool>("is_settings");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("batch") << "run.batch_size=13" << true << "run.batch_size is 13";
    QTest::newRow("accumulation") << "optim.accumulate_steps=7" << true << "optim.accumulate_steps is 7";
    QTest::newRow("folder") << "data.folder=/nowhere/at/all" << false << "/nowhere/at/all";
    QTest::newRow("weights") << "model.init_weights=/nowhere.pth" << false << "/nowhere.pth";
    QTest::newRow("device") << "run.device=cuda:77" << true << "cuda:77";
  }
  void refusesInOneSentence() {
    QFETCH(QString, assignment);
    QFETCH(bool, is_settings);
    QFETCH(QString, mentions);
    Experiment experiment = m_experiment;
    applyAssignment(experiment, assignment.toStdString());
    const fs::path run = m_folder / "refused";
    const std::string sentence =
        sentenceOf(requestFor(experiment, run), is_settings ? ErrorKind::Settings : ErrorKind::Data);
    QVERIFY2(sentence.find(mentions.toStdString()) != std::string::npos, sentence.c_str());
    QVERIFY(!fs::exists(run));  // nothing is left behind that looks like a run
  }

private:
  static bool hasSnapshot(TrainSession& session, std::vector<Event>& events) {
    for (Event& event : session.events().drain()) events.push_back(std::move(event));
    return !eventsOf<AttentionSnapshot>(events).empty();
  }

  QTemporaryDir m_temporary;
  fs::path m_folder;
  Experiment m_experiment;
  std::vector<fs::path> m_pinned;
};

DINOSCOPE_TEST(TrainingRunTest)
#include "training_run_test.moc"
