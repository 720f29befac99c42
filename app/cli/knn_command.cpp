#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include "app/cli/checkpoint_options.h"
#include "app/cli/limits.h"
#include "engine/core/path_text.h"
#include "engine/eval/knn.h"
#include "engine/eval/plain_features.h"
#include "engine/explore/embedded_folder.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct KnnOptions {
  CheckpointOptions checkpoint;
  std::string features = "network";
  std::string train;
  std::string test;
  std::vector<std::int64_t> k{10, 20};
  double temperature = 0.07;
};

/// A folder's photos with their classes, embedded.
struct LabelledPhotos {
  torch::Tensor vectors;                            // [N, D]
  std::vector<std::string> labels;                  // N names
  std::vector<std::pair<dev_t, ino_t>> files;       // N: which file on which disk, links followed
  std::map<std::string, std::int64_t> photos_with;  // how many, by label
};

/// Numbers of the bank's classes; a class that it lacks has the number behind them.
class ClassNumbers {
public:
  explicit ClassNumbers(const LabelledPhotos& bank) {
    for (const auto& [label, photos] : bank.photos_with)
      m_numbers.emplace(label, static_cast<std::int64_t>(m_numbers.size()));
  }

  /// [N], int64.
  torch::Tensor of(const std::vector<std::string>& labels) const {
    std::vector<std::int64_t> numbers;
    for (const std::string& label : labels) {
      const auto found = m_numbers.find(label);
      numbers.push_back(found != m_numbers.end() ? found->second
                                                 : static_cast<std::int64_t>(m_numbers.size()));
    }
    return torch::tensor(numbers, torch::kInt64);
  }

private:
  std::map<std::string, std::int64_t> m_numbers;
};

/// `may_have_one`: a single class is one too, which the photos' own scan takes for none.
ImageFolder scanClasses(const std::string& folder, bool may_have_one, CommandContext& context) {
  ImageFolder photos = scanFolder(folder, context);
  if (!photos.hasClasses() && may_have_one) photos = scanFolder(folder, context, "1");
  if (!photos.hasClasses())
    throw dataError("The folder " + pathText(folder) +
                    " has no classes to measure by; put the photos of each class into a folder of its own.");
  return photos;
}

/// Photos outside of every class are left out.
LabelledPhotos embedClasses(OpenedNetwork& network, const ImageFolder& folder, CommandContext& context) {
  const Embeddings embeddings = embedWhole(network, folder, context.control());
  context.endProgress();
  for (const ImageProblem& problem : problemsOf(folder, embeddings))
    context.remark(pathText(problem.path) + " " + problem.reason + ".");
  LabelledPhotos photos;
  std::vector<std::int64_t> rows;
  for (std::size_t row = 0; row < embeddings.indices.size(); ++row) {
    const std::int64_t index = embeddings.indices[row];
    const std::string label = labelOf(folder, index);
    if (label.empty()) continue;
    struct stat file = {};
    const bool is_known = ::stat(folder.pathOf(index).c_str(), &file) == 0;
    rows.push_back(static_cast<std::int64_t>(row));
    photos.labels.push_back(label);
    photos.files.emplace_back(is_known ? file.st_dev : 0, is_known ? file.st_ino : 0);
    ++photos.photos_with[label];
  }
  photos.vectors = embeddings.vectors.index_select(0, torch::tensor(rows, torch::kInt64));
  return photos;
}

/// Of each tested photo the row of the bank that is the same file, however it is reached; -1: none.
std::vector<std::int64_t> ownRows(const LabelledPhotos& bank, const LabelledPhotos& test) {
  std::map<std::pair<dev_t, ino_t>, std::int64_t> rows;
  for (std::size_t row = 0; row < bank.files.size(); ++row)
    if (bank.files[row].second != 0) rows.emplace(bank.files[row], static_cast<std::int64_t>(row));
  std::vector<std::int64_t> own;
  for (const auto& file : test.files) {
    const auto found = rows.find(file);
    own.push_back(found != rows.end() ? found->second : -1);
  }
  return own;
}

/// The classes of one folder that the other has not.
std::vector<std::string> classesMissingIn(const LabelledPhotos& other, const LabelledPhotos& photos) {
  std::vector<std::string> missing;
  for (const auto& [label, count] : photos.photos_with)
    if (!other.photos_with.contains(label)) missing.push_back(pathText(label));
  return missing;
}

std::string listOf(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 10;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i) text += (i > 0 ? ", " : "") + names[i];
  return text + (names.size() > kMost ? " and " + std::to_string(names.size() - kMost) + " more" : "");
}

/// Which classes the folders do not share. Throws Error (Data) when they share none.
void compareClasses(const LabelledPhotos& bank, const LabelledPhotos& test, CommandContext& context) {
  const std::vector<std::string> unknown = classesMissingIn(bank, test);
  const std::vector<std::string> untested = classesMissingIn(test, bank);
  if (unknown.size() == test.photos_with.size())
    throw dataError("--train and --test have no class in common: " + listOf(untested) + " there, " +
                    listOf(unknown) + " here; classes are matched by the names of their folders.");
  if (unknown.empty()) return;
  std::int64_t photos = 0;
  for (const auto& [label, count] : test.photos_with)
    if (!bank.photos_with.contains(label)) photos += count;
  context.remark(
      "Classes of --test that --train has not: " + listOf(unknown) + "; their " + std::to_string(photos) +
      " photos count as wrong." +
      (untested.empty() ? "" : " Classes of --train that --test has not: " + listOf(untested) + "."));
}

std::string textOf(const std::map<std::int64_t, KnnAccuracy>& accuracy) {
  std::string text = "    k   top-1   top-5\n";
  for (const auto& [k, percent] : accuracy) {
    std::array<char, 64> line{};
    std::snprintf(line.data(), line.size(), "%5lld  %5.1f %%  %5.1f %%\n", static_cast<long long>(k),
                  percent.top1, percent.top5);
    text += line.data();
  }
  return text;
}

/// The network that is asked for, or what photos are compared by in its place.
OpenedNetwork openFeatures(const KnnOptions& options, CommandContext& context) {
  if (options.features == "network") {
    if (options.checkpoint.checkpoint.empty())
      throw settingsError(
          "--checkpoint is missing: name the network, or choose --features pixels or colors.");
    return openNetwork(options.checkpoint, context);
  }
  if (!options.checkpoint.checkpoint.empty())
    throw settingsError("--features " + options.features + " needs no network; leave --checkpoint out.");
  OpenedNetwork network;
  network.backbone = makePlainFeatures(plainFeaturesNamed(options.features));
  network.transform = plainTransform();
  network.description = options.features + " alone";
  network.network = "no network";
  return network;
}

void measure(const KnnOptions& options, CommandContext& context) {
  OpenedNetwork network = openFeatures(options, context);
  const ImageFolder train = scanClasses(options.train, false, context);
  const ImageFolder test = scanClasses(options.test, true, context);
  const LabelledPhotos bank = embedClasses(network, train, context);
  const LabelledPhotos asked = embedClasses(network, test, context);
  compareClasses(bank, asked, context);
  const std::vector<std::int64_t> own_rows = ownRows(bank, asked);
  const auto shared =
      std::count_if(own_rows.begin(), own_rows.end(), [](std::int64_t row) { return row >= 0; });
  if (shared > 0)
    context.remark(std::to_string(shared) +
                   " of the photos tested are among those that vote; none votes for itself.");

  const ClassNumbers numbers(bank);
  KnnQuestion question{bank.vectors, numbers.of(bank.labels), asked.vectors, numbers.of(asked.labels),
                       options.k,    options.temperature};
  question.own_rows = torch::tensor(own_rows, torch::kInt64);
  const std::map<std::int64_t, KnnAccuracy> accuracy = knnAccuracy(question);

  Json top1 = Json::object();
  Json top5 = Json::object();
  for (const auto& [k, percent] : accuracy) {
    top1[std::to_string(k)] = percent.top1;
    top5[std::to_string(k)] = percent.top5;
  }
  Json answer{{"features", options.features},
              {"top1", top1},
              {"top5", top5},
              {"train", bank.labels.size()},
              {"test", asked.labels.size()},
              {"in_both", shared},
              {"only_in_train", classesMissingIn(asked, bank)},
              {"only_in_test", classesMissingIn(bank, asked)}};
  if (options.features == "network") answer.update(originOf(network));
  context.answer(answer, std::to_string(asked.labels.size()) + " photos tested against " +
                             std::to_string(bank.labels.size()) + " with " + network.description + ", " +
                             network.network + "\n" + textOf(accuracy));
}

}  // namespace

void addKnnCommand(CLI::App& app, CommandContext& context) {
  std::vector<std::string> features = plainFeatureNames();
  features.insert(features.begin(), "network");
  auto* command = app.add_subcommand("knn", "Measure a trained network by weighted k-NN classification");
  auto options = std::make_shared<KnnOptions>();
  addCheckpointOptions(*command, options->checkpoint, /*is_required=*/false);
  command
      ->add_option(
          "--features", options->features,
          "What photos are compared by: the network, or for comparison what needs no learning, their "
          "pixels or their colors")
      ->check(oneOf(features))
      ->capture_default_str();
  command->add_option("--train", options->train, "Folder whose classes are known: one subfolder a class")
      ->required();
  command->add_option("--test", options->test, "Folder whose classes are to be found; matched by name")
      ->required();
  command->add_option("--k", options->k, "How many neighbours vote, one or more numbers: 10,20")
      ->delimiter(',')
      ->check(wholeNumber(1, 1'000'000))
      ->capture_default_str();
  command->add_option("--temperature", options->temperature, "Of the vote: exp(similarity / temperature)")
      ->check(positiveNumber())
      ->capture_default_str();
  command->callback([options, &context] { measure(*options, context); });
}

}  // namespace dinoscope::cli
