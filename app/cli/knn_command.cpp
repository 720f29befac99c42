#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include "app/cli/checkpoint_options.h"
#include "engine/eval/knn.h"
#include "engine/explore/embedded_folder.h"

namespace dinoscope::cli {
namespace {

using Json = nlohmann::ordered_json;

struct KnnOptions {
  CheckpointOptions checkpoint;
  std::string train;
  std::string test;
  std::vector<std::int64_t> k{10, 20};
  double temperature = 0.07;
};

/// Numbers of class names, the same for both folders.
class ClassNumbers {
public:
  std::int64_t of(const std::string& name) {
    return m_numbers.emplace(name, static_cast<std::int64_t>(m_numbers.size())).first->second;
  }

private:
  std::map<std::string, std::int64_t> m_numbers;
};

ImageFolder scanClasses(const std::string& folder, CommandContext& context) {
  ImageFolder photos = scanFolder(folder, context);
  if (!photos.hasClasses())
    throw dataError("The folder " + folder +
                    " has no classes to measure by; put the photos of each class into a folder of its own.");
  return photos;
}

struct LabelledVectors {
  torch::Tensor vectors;  // [N, D]
  torch::Tensor labels;   // [N]
};

/// Photos outside of every class are left out.
LabelledVectors embedClasses(OpenedNetwork& network, const ImageFolder& folder, ClassNumbers& numbers,
                             CommandContext& context) {
  const Embeddings embeddings = embedWhole(network, folder, context.control());
  context.endProgress();
  std::vector<std::int64_t> rows;
  std::vector<std::int64_t> labels;
  for (std::size_t row = 0; row < embeddings.indices.size(); ++row) {
    const std::string label = labelOf(folder, embeddings.indices[row]);
    if (label.empty()) continue;
    rows.push_back(static_cast<std::int64_t>(row));
    labels.push_back(numbers.of(label));
  }
  for (const ImageProblem& problem : problemsOf(folder, embeddings))
    context.remark(problem.path + " " + problem.reason + ".");
  return {embeddings.vectors.index_select(0, torch::tensor(rows, torch::kInt64)),
          torch::tensor(labels, torch::kInt64)};
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

void measure(const KnnOptions& options, CommandContext& context) {
  OpenedNetwork network = openNetwork(options.checkpoint);
  const ImageFolder train = scanClasses(options.train, context);
  const ImageFolder test = scanClasses(options.test, context);
  ClassNumbers numbers;
  const LabelledVectors bank = embedClasses(network, train, numbers, context);
  const LabelledVectors asked = embedClasses(network, test, numbers, context);
  KnnQuestion question{bank.vectors, bank.labels, asked.vectors,
                       asked.labels, options.k,   options.temperature};
  const std::map<std::int64_t, KnnAccuracy> accuracy = knnAccuracy(question);

  Json top1 = Json::object();
  Json top5 = Json::object();
  for (const auto& [k, percent] : accuracy) {
    top1[std::to_string(k)] = percent.top1;
    top5[std::to_string(k)] = percent.top5;
  }
  context.answer(
      {{"top1", top1}, {"top5", top5}, {"train", bank.labels.size(0)}, {"test", asked.labels.size(0)}},
      std::to_string(asked.labels.size(0)) + " photos tested against " + std::to_string(bank.labels.size(0)) +
          " with " + network.description + ", " + network.network + "\n" + textOf(accuracy));
}

}  // namespace

void addKnnCommand(CLI::App& app, CommandContext& context) {
  auto* command = app.add_subcommand("knn", "Measure a trained network by weighted k-NN classification");
  auto options = std::make_shared<KnnOptions>();
  addCheckpointOptions(*command, options->checkpoint);
  command->add_option("--train", options->train, "Folder whose classes are known: one subfolder a class")
      ->required();
  command->add_option("--test", options->test, "Folder whose classes are to be found; matched by name")
      ->required();
  command->add_option("--k", options->k, "How many neighbours vote, one or more numbers: 10,20")
      ->delimiter(',')
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000}));
  command->add_option("--temperature", options->temperature, "Of the vote: exp(similarity / temperature)")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->callback([options, &context] { measure(*options, context); });
}

}  // namespace dinoscope::cli
