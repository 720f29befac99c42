#include "engine/eval/knn_probe.h"

#include <algorithm>
#include <numeric>

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
torch::Tensor labelsOf(const ImageFolder& folder, const std::vector<std::int64_t>& indices) {
  torch::Tensor labels = torch::empty({static_cast<std::int64_t>(indices.size())}, torch::kInt64);
  auto* out = labels.data_ptr<std::int64_t>();
  for (const std::int64_t index : indices)
    *out++ = folder.images()[static_cast<std::size_t>(index)].class_index;
  return labels;
}

/// Photos outside of every class (in the folder's root) have nothing to be tested by.
std::vector<std::int64_t> withClass(const ImageFolder& folder, std::vector<std::int64_t> indices) {
  std::erase_if(indices, [&](std::int64_t index) {
    return folder.images()[static_cast<std::size_t>(index)].class_index < 0;
  });
  return indices;
}

std::vector<std::int64_t> allPhotos(const ImageFolder& folder) {
  std::vector<std::int64_t> all(static_cast<std::size_t>(folder.size()));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

}  // namespace

KnnProbe::KnnProbe(const ImageFolder& folder, const DataSplit& split, const EvalSettings& settings,
                   const EmbedderOptions& options)
    : m_folder(folder), m_settings(settings), m_options(options) {
  m_test = thinned(withClass(folder, split.validation), kLargestTest);
  // Nothing was held out: each photo is tested against all others.
  m_bank = thinned(withClass(folder, m_test.empty() ? allPhotos(folder) : split.training), kLargestBank);
}

bool KnnProbe::isPossible() const {
  const auto populated = std::count_if(m_folder.classes().begin(), m_folder.classes().end(),
                                       [](const ImageClass& one) { return one.images > 0; });
  return populated >= 2 && m_bank.size() >= 2;
}

std::optional<double> KnnProbe::top1(Backbone& backbone, const JobControl& control,
                                     Embeddings* voters) const {
  if (!isPossible()) return std::nullopt;
  const Embeddings bank = embedPhotos(backbone, m_folder, m_bank, m_options, control);
  if (voters != nullptr) *voters = bank;
  KnnQuestion question{bank.vectors,       labelsOf(m_folder, bank.indices),
                       bank.vectors,       {},
                       {m_settings.knn_k}, m_settings.knn_temp};
  question.test_labels = question.bank_labels;
  question.leave_one_out = m_test.empty();
  if (!question.leave_one_out) {
    const Embeddings test = embedPhotos(backbone, m_folder, m_test, m_options, control);
    question.test = test.vectors;
    question.test_labels = labelsOf(m_folder, test.indices);
  }
  if (question.leave_one_out && bank.indices.size() < 2) return std::nullopt;
  return knnAccuracy(question).at(m_settings.knn_k).top1;
}

}  // namespace dinoscope
