#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/explore/explore_session.h"
#include "ui/background_jobs.h"

namespace dinoscope {

class FolderModel;

/// What is asked for: a photo of the embedded folder, any picture file, or one patch of either.
struct ExploreQuery {
  std::int64_t index = -1;  ///< into the embedded folder; -1 for a picture from elsewhere
  QString path;             ///< absolute
  std::optional<PatchPosition> patch;

  bool operator==(const ExploreQuery&) const = default;
};

/// Which of the answers are shown.
struct ExploreFilter {
  int class_index = -1;        ///< -1: all classes
  double min_similarity = -1;  ///< cosine
  int count = 48;              ///< at most so many

  bool operator==(const ExploreFilter&) const = default;
};

/// A photo that was found.
struct ExploreHit {
  std::int64_t index = 0;
  float similarity = 0;
  std::optional<PatchNeighbor> patch;  ///< where in it, when a patch was asked for
};

/// The state of the Explore page: the open checkpoint, the embedded folder, the question with its history,
/// the answer. All of the session's work happens in jobs; this belongs to the ui thread.
class ExploreModel : public QObject {
  Q_OBJECT

public:
  struct Parts {
    BackgroundJobs& jobs;
    FolderModel& photos;
    ExploreSession& session;
  };
  explicit ExploreModel(const Parts& parts, QObject* parent = nullptr);

  // The checkpoint.

  /// A run folder, a checkpoint folder or a file: checkpointChanged(), or failed() with what was open kept.
  void openCheckpoint(const QString& path);
  bool isOpening() const { return m_openings > 0; }
  const std::optional<CheckpointReport>& report() const { return m_report; }
  /// How the last file fits its network, also when it was refused for that.
  const CheckpointReport& lastReport() const { return m_last_report; }

  // The embedded folder.

  /// Why the folder can't be embedded now; empty when it can.
  QString reasonAgainstEmbedding() const;
  void embed();
  void cancelEmbedding();
  bool isEmbedding() const { return m_embedding.isActive(); }
  JobId embeddingJob() const { return m_embedding.id(); }
  /// The folder that the answers are about, as it was when it was embedded; null until it is. Photos that
  /// were left out of it since keep their embeddings and are in no answer.
  const std::shared_ptr<const ImageFolder>& folder() const { return m_folder; }
  bool isLeftOut(std::int64_t index) const;
  std::int64_t leftOutCount() const { return m_left_out_count; }
  /// Photos of the folder now that have no embedding.
  std::int64_t newCount() const { return m_new_count; }
  const std::vector<ImageProblem>& problems() const { return m_problems; }

  // The question.

  void ask(const ExploreQuery& query);
  void askPhoto(std::int64_t index);
  /// Any picture file; one of the folder is found in it.
  void askFile(const QString& path);
  /// A patch of the photo that is asked for; empty asks for the whole photo again.
  void askPatch(std::optional<PatchPosition> patch);
  const std::optional<ExploreQuery>& query() const { return m_query; }
  bool canGoBack() const { return m_place > 0; }
  bool canGoForward() const { return m_place + 1 < m_history.size(); }
  void goBack();
  void goForward();

  // The answer.

  void setFilter(const ExploreFilter& filter);
  const ExploreFilter& filter() const { return m_filter; }
  bool isAsking() const { return m_asking.isActive(); }
  const std::vector<ExploreHit>& hits() const { return m_hits; }
  /// One sentence: why there is no answer; empty when there is one, or none yet.
  const QString& problem() const { return m_problem; }

  QString pathOf(std::int64_t index) const;
  /// The class of a photo of the embedded folder; empty without classes.
  QString classOf(std::int64_t index) const;

Q_SIGNALS:
  void checkpointChanged();
  /// Embedding began, ended, or what was embedded is no longer the folder.
  void embeddingChanged();
  /// Photos of the embedded folder were left out, or taken in again.
  void leftOutChanged();
  void queryChanged();
  void hitsChanged();
  void failed(const QString& sentence);

private:
  void followFolder();
  void forgetEmbedding();
  void forgetQuestions();
  bool isOfFolder() const;
  void takeEmbedding(const std::shared_ptr<const ImageFolder>& folder, std::vector<ImageProblem> problems);
  void show(const ExploreQuery& query);
  void answer();
  void takeAnswer(std::vector<ExploreHit> found);

  Parts m_parts;
  JobHandle m_opening, m_embedding, m_asking;
  int m_openings = 0;                                  // that are not over yet
  std::shared_ptr<const ImageFolder> m_embedded_next;  // what the embedding that goes on is of
  std::optional<CheckpointReport> m_report;
  CheckpointReport m_last_report;
  std::shared_ptr<const ImageFolder> m_folder;
  std::vector<bool> m_is_left_out;  // by index
  std::int64_t m_left_out_count = 0;
  std::int64_t m_new_count = 0;
  std::vector<ImageProblem> m_problems;
  std::optional<ExploreQuery> m_query;
  std::vector<ExploreQuery> m_history;
  std::size_t m_place = 0;  // of the query in the history
  ExploreFilter m_filter;
  std::vector<ExploreHit> m_hits;
  QString m_problem;
  std::filesystem::path m_seen;  // the folder that was open last; empty before any
};

}  // namespace dinoscope
