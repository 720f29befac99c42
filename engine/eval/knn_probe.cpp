#include "engine/eval/knn_probe.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "engine/eval/knn.h"

namespace dinoscope {
namespace {

// More would tell a tenth of a percent more, at a noticeable part of each epoch's time.
constexpr std::size_t kLargestBank = 20000;
constexpr std::size_t kLargestTest = 2000;

/// At most `limit` of them, spread evenly.
std::vector<std::int64_t> thinned(std::vector<std::int64_t> indices, std::size_t limit) {
  if (indices.size() <= limit) return indices;
  for (std::size_t i = 0; i < limit; ++i) indices[i] = indices[i * indices.size() / limit];
  indices.resize(limit);
  return indices;
}

/// Labels of the embedded photos, [N].
torch::Tensor labelsOf(const PhotoSet& photos, const std::vector<std::int64_t>& indices) {
  torch::Tensor labels = torch::empty({static_cast<std::int64_t>(indices.size())}, torch::kInt64);
  auto* out = labels.data_ptr<std::int64_t>();
  for (const std::int64_t index : indices) *out++ = photos.classOf(index);
  return labels;
}

/// Photos outside of every class (in the folder's root) have nothing to be tested by.
std::vector<std::int64_t> withClass(const PhotoSet& photos, std::vector<std::int64_t> indices) {
  std::erase_if(indices, [&](std::int64_t index) { return photos.classOf(index) < 0; });
  return indices;
}

std::vector<std::int64_t> allPhotos(const PhotoSet& photos) {
  std::vector<std::int64_t> all(static_cast<std::size_t>(photos.size()));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

}  // namespace

KnnProbe::KnnProbe(const PhotoSet& photos, const DataSplit& split, const EvalSettings& settings,
                   const EmbedderOptions& options)
    : m_photos(photos), m_settings(settings), m_options(options) {
  m_test = thinned(withClass(photos, split.validation), kLargestTest);
  // Nothing was held out: each photo is tested against all others.
  m_bank = thinned(withClass(photos, m_test.empty() ? allPhotos(photos) : split.training), kLargestBank);
}

bool KnnProbe::isPossible() const {
  std::set<int> populated;
  for (std::int64_t i = 0; i < m_photos.size() && populated.size() < 2; ++i)
    if (const int index = m_photos.classOf(i); index >= 0) populated.insert(index);
  return populated.size() >= 2 && m_bank.size() >= 2;
}

std::optional<double> KnnProbe::top1(Backbone& backbone, const JobControl& control,
                                     Embeddings* voters) const {
  if (!isPossible()) return std::nullopt;
  const Embeddings bank = embedPhotos(backbone, m_photos, m_bank, m_options, control);
  if (voters != nullptr) *voters = bank;
  KnnQuestion question{bank.vectors,       labelsOf(m_photos, bank.indices),
                       bank.vectors,       {},
                       {m_settings.knn_k}, m_settings.knn_temp};
  question.test_labels = question.bank_labels;
  question.leave_one_out = m_test.empty();
  if (!question.leave_one_out) {
    const Embeddings test = embedPhotos(backbone, m_photos, m_test, m_options, control);
    question.test = test.vectors;
    question.test_labels = labelsOf(m_photos, test.indices);
  }
  if (question.leave_one_out && bank.indices.size() < 2) return std::nullopt;
  return knnAccuracy(question).at(m_settings.knn_k).top1;
}

}  // namespace dinoscope
