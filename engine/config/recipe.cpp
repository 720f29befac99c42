#include "engine/config/recipe.h"

#include <algorithm>
#include <cmath>

#include "engine/config/recipe_network.h"
#include "engine/core/error.h"

namespace dinoscope {
namespace {

constexpr double kPhotosThatMeasure = 2000;  // held out for the k-NN probe: more tell little more

std::string whole(double value) { return std::to_string(std::llround(value)); }
std::string whole(std::int64_t value) { return std::to_string(value); }

/// 12,345 or "1.2 million": for sentences.
std::string countOf(double value) {
  if (value >= 1e6) return whole(value / 1e5).insert(whole(value / 1e5).size() - 1, ".") + " million";
  std::string digits = whole(value);
  for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, ",");
  return digits;
}

std::string photosText(double count) { return countOf(count) + (count == 1 ? " photo" : " photos"); }

/// Where the field tables have a setting.
std::size_t placeOf(const std::string& key) {
  std::size_t place = 0;
  for (const FieldGroup& group : fieldGroups())
    for (const Field& field : group.fields) {
      if (field.key == key) return place;
      ++place;
    }
  return place;
}

/// The largest power of two that is at most `value`, at least 1.
std::int64_t powerOfTwoUpTo(double value) {
  std::int64_t power = 1;
  while (static_cast<double>(power * 2) <= value) power *= 2;
  return power;
}

/// Collects proposals, group by group; each group's rules are one function.
class RecipeWriter {
public:
  explicit RecipeWriter(const RecipeRequest& request)
      : m_request(request), m_choice(chooseNetwork(request)), m_network(m_choice.network) {}

  Recipe write();

private:
  void propose(const std::string& key, SettingValue value, const std::string& reason);
  void proposeData();
  void proposeViews();
  void proposeColors();
  void proposeModel();
  void proposeHead();
  void proposeTeacher();
  void proposeOptimiser();
  void proposeLength();
  void proposeProbe();
  void computeLength();

  const RecipeRequest& m_request;
  const NetworkChoice m_choice;
  const RecipeNetwork& m_network;
  Recipe m_recipe;
  double m_learned = 0;   // photos that are learned from
  double m_held_out = 0;  // fraction
  std::int64_t m_batch = 1;
  std::int64_t m_accumulate = 1;
  std::int64_t m_epochs = 1;
  double m_steps = 1;  // of the whole run
};

void RecipeWriter::propose(const std::string& key, SettingValue value, const std::string& reason) {
  m_recipe.proposals.push_back({key, std::move(value), reason, findField(key)->default_value});
}

/// Batch, epochs and steps first: other settings depend on how long the run is.
void RecipeWriter::computeLength() {
  const FolderFacts& folder = m_request.folder;
  const auto images = static_cast<double>(folder.images);
  m_held_out = folder.images < 2 ? 0 : std::min(0.1, std::floor(kPhotosThatMeasure / images * 1000) / 1000);
  if (folder.images < 5000 || folder.classes < 2)
    m_held_out = 0;  // the probe leaves one out, or does not run
  m_learned = images - std::round(images * m_held_out);

  // Batch norm and the centre need photos to take a mean of; a small set needs steps more than large batches.
  m_batch = std::min(m_network.batch_size, powerOfTwoUpTo(std::max(m_learned / 8, 16.0)));
  m_batch = std::min(m_batch, static_cast<std::int64_t>(m_learned));
  if (m_request.machine.memory_mb > 0) {
    const double fits = 0.6 * m_request.machine.memory_mb / m_network.activations_mb;
    while (m_batch > 1 && static_cast<double>(m_batch) > fits) {
      m_batch /= 2;
      m_accumulate *= 2;
    }
  }
  const auto per_step = static_cast<double>(m_batch * m_accumulate);
  const double per_epoch = std::floor(m_learned / per_step) * per_step;
  const double wanted =
      m_request.minutes > 0 ? m_choice.images : std::min(m_choice.images, 4 * m_choice.images_wanted);
  m_epochs =
      static_cast<std::int64_t>(std::clamp(std::floor(wanted / std::max(per_epoch, 1.0)), 1.0, 2000.0));
  m_steps = static_cast<double>(m_epochs) * per_epoch / per_step;
  m_recipe.images_per_second = m_choice.images_per_second;
  m_recipe.minutes = static_cast<double>(m_epochs) * per_epoch / m_choice.images_per_second / 60;
}

void RecipeWriter::proposeData() {
  propose("data.validation_fraction", m_held_out,
          m_request.folder.classes < 2 ? "Without classes there is nothing to test on held-out photos."
          : m_held_out == 0
              ? "A set this small is tested by leaving one photo out at a time."
              : countOf(m_held_out * static_cast<double>(m_request.folder.images)) +
                    " held-out photos are enough to measure k-NN; the others are learned from.");
}

void RecipeWriter::proposeViews() {
  const double side = m_request.folder.median_side_px;
  const bool is_small = m_network.global_px <= 64;
  const std::string of_side = "The pictures are " + whole(side) + " px on their shorter side";
  propose("views.global_size_px", m_network.global_px,
          static_cast<double>(m_network.global_px) >= side - 4
              ? of_side + "; enlarging them adds cost and no detail."
              : "Views of this size let " + m_network.title + " see enough pictures in the time there is.");
  if (m_network.global_px == 224) return;
  propose("views.local_size_px", m_network.local_px, "In proportion to the global views.");
  propose("views.local_count", m_network.local_count, "Fewer local views leave time for more photos.");
  if (!is_small) return;
  const bool is_tiny = m_network.backbone == "resnet_tiny";
  propose(
      "views.global_scale", Range{0.5, 1.0},
      "At " + whole(m_network.global_px) + " px a smaller part of a picture no longer shows what it is of.");
  propose("views.local_scale", is_tiny ? Range{0.2, 0.6} : Range{0.1, 0.4},
          "At " + whole(m_network.global_px) + " px the reference's smallest local views would be " +
              whole(std::sqrt(0.05) * static_cast<double>(m_network.global_px)) +
              " px across before they are enlarged.");
  if (is_tiny)
    propose("views.aspect_ratio", Range{0.9, 1.11},
            "Of so small a picture its proportions say much; stretching hides them (measured).");
}

void RecipeWriter::proposeColors() {
  const bool is_small = m_network.global_px <= 64;
  if (m_request.folder.is_grey) {
    const std::string no_colors = "The pictures have no colours to change.";
    propose("views.saturation", 0.0, no_colors);
    propose("views.hue", 0.0, no_colors);
    propose("views.grayscale_probability", 0.0, no_colors);
  } else if (is_small) {
    propose("views.hue", 0.05, "Strong shifts of colour hide what a small view shows.");
  }
  if (!is_small) return;
  propose("views.brightness", 0.2, "Strong changes of brightness hide what a small view shows.");
  propose("views.contrast", 0.2, "As for brightness.");
  if (m_network.backbone == "resnet_tiny") {
    propose("views.blur_probability", std::vector<double>{0, 0, 0},
            "At this size a blur wipes out the shape.");
    propose("views.solarize_probability", std::vector<double>{0, 0, 0}, "As for blur.");
  }
}

void RecipeWriter::proposeModel() {
  const double images = m_choice.images;
  const std::string why = m_network.backbone == "resnet_tiny"
                              ? "Made for pictures of up to 44 px: its first layer halves them, no more."
                          : m_choice.is_smallest && images < m_choice.images_wanted
                              ? "The smallest network there is: even it sees only " + countOf(images) +
                                    " pictures in " + whole(m_choice.minutes) + " min."
                              : "The largest network that sees the " + countOf(m_choice.images_wanted) +
                                    " pictures that such a folder wants in " + whole(m_choice.minutes) +
                                    " min.";
  propose("model.backbone", m_network.backbone, why);
  if (m_network.isTransformer()) {
    propose("model.patch_size_px", m_network.patch_size_px,
            "The reference's; 8 px is finer and four times as slow.");
    if (m_request.folder.images < 50000)
      propose("model.drop_path", 0.0,
              "Dropping paths slows learning, and few photos are soon seen often enough.");
    return;
  }
  propose("model.drop_path", 0.0, "A ResNet has none.");
  if (m_network.backbone == "resnet18")
    propose("model.stem", std::string("imagenet"),
            "Views of 128 px may shrink four times before the first block.");
}

void RecipeWriter::proposeHead() {
  const auto images = static_cast<double>(m_request.folder.images);
  // As many prototypes as a batch, its views and the set can fill; powers of two between these bounds.
  const std::int64_t out_dim = std::clamp<std::int64_t>(powerOfTwoUpTo(std::max(images / 4, 1024.0)), 1024,
                                                        m_network.isTransformer() ? 65536 : 1024);
  propose("head.out_dim", out_dim,
          "The reference's 65,536 prototypes are meant for a million pictures; here are " + countOf(images) +
              ".");
  if (out_dim == 65536) m_recipe.proposals.back().reason = "The reference's: a set this large fills them.";
  if (m_network.isTransformer() && images >= 50000) return;
  propose("head.hidden_dim", std::int64_t{m_network.isTransformer() ? 1024 : 256},
          "In proportion to the network.");
  propose("head.bottleneck_dim", std::int64_t{m_network.isTransformer() ? 256 : 64},
          "In proportion to the network.");
  if (!m_network.isTransformer())
    propose("head.batch_norm", m_batch >= 8,
            m_batch >= 8 ? "Steadies a small ResNet's head and keeps its outputs apart."
                         : "Needs at least 8 photos in a batch to take a mean of.");
}

void RecipeWriter::proposeTeacher() {
  const bool is_short = m_steps < 50000;
  const std::string steps = countOf(m_steps) + " steps";
  if (is_short) {
    propose("teacher.momentum_start", 0.99,
            "In a run of " + steps + " a slower teacher stays near its random start.");
    propose("teacher.momentum_end", 0.99,
            "A teacher that slows down to a halt wastes the end of a short run (measured).");
  }
  propose("teacher.temp_start", 0.04, "The reference's.");
  propose("teacher.temp_end", is_short ? 0.04 : 0.07,
          is_short ? "A softer teacher lets the outputs of a short run go flat." : "The reference's.");
  propose("teacher.temp_warmup_epochs", is_short ? std::int64_t{0} : std::min<std::int64_t>(30, m_epochs / 3),
          is_short ? "Start and end are the same." : "A third of the run at most.");
}

void RecipeWriter::proposeOptimiser() {
  const bool is_transformer = m_network.isTransformer();
  if (!is_transformer) {
    propose("optim.lr", 0.003, "Small ResNets with batch norm take larger steps than a vision transformer.");
    propose("optim.scale_lr", false, "The rate is meant for this batch as it is.");
    propose("optim.weight_decay_end", 0.04,
            "Rising weight decay is made for long runs of vision transformers.");
  }
  const double warmup =
      std::clamp(std::round(m_steps / 20), 1.0, 10.0 * m_steps / static_cast<double>(m_epochs));
  propose("optim.lr_warmup_steps", static_cast<std::int64_t>(warmup),
          "A twentieth of the run, counted in steps: whole epochs would be too coarse.");
  propose("optim.freeze_last_layer_epochs", std::int64_t{m_epochs >= 20 ? 1 : 0},
          m_epochs >= 20
              ? "The reference's."
              : "One of " + std::to_string(m_epochs) + " epochs would be too long to hold prototypes still.");
  propose("optim.accumulate_steps", m_accumulate,
          m_accumulate == 1 ? "The batch fits into memory."
                            : "Averages batches that would not fit into memory together.");
}

void RecipeWriter::proposeLength() {
  propose("run.epochs", m_epochs,
          photosText(m_learned) + " to learn from at " +
              (m_request.machine.is_measured ? "a measured " : "an assumed ") +
              whole(m_recipe.images_per_second) + " a second: about " +
              (m_recipe.minutes < 1 ? "a minute" : whole(m_recipe.minutes) + " min") + ".");
  propose("run.batch_size", m_batch,
          m_accumulate > 1                 ? "As many as fit into memory; accumulation makes up for it."
          : m_batch < m_network.batch_size ? "Small, so that a folder of few photos gives many steps."
                                           : "Small batches give more steps in the same time.");
}

void RecipeWriter::proposeProbe() {
  // A probe costs about as much as learning from a tenth of the photos that it looks at.
  const double minutes_per_epoch = m_recipe.minutes / static_cast<double>(m_epochs);
  const auto every =
      static_cast<std::int64_t>(std::clamp(std::ceil(2 / std::max(minutes_per_epoch, 0.01)), 1.0,
                                           std::max(1.0, static_cast<double>(m_epochs) / 4)));
  propose("eval.knn_every_epochs", every,
          every == 1 ? "An epoch takes long enough." : "About every two minutes: a probe costs time.");
  if (m_network.backbone == "resnet_tiny")
    propose("eval.center_fraction", 1.0, "The subject of so small a picture reaches its border.");
}

Recipe RecipeWriter::write() {
  computeLength();
  proposeData();
  proposeViews();
  proposeColors();
  proposeModel();
  proposeHead();
  proposeTeacher();
  proposeOptimiser();
  proposeLength();
  proposeProbe();
  std::stable_sort(m_recipe.proposals.begin(), m_recipe.proposals.end(),
                   [](const Proposal& a, const Proposal& b) { return placeOf(a.key) < placeOf(b.key); });
  return std::move(m_recipe);
}

}  // namespace

Recipe recipeFor(const RecipeRequest& request) {
  if (request.folder.images < 1)
    throw dataError("There is no picture to propose settings for; choose another folder.");
  return RecipeWriter(request).write();
}

Experiment experimentOf(const Recipe& recipe, const Experiment& current) {
  Experiment experiment;
  experiment.data = current.data;
  experiment.run.device = current.run.device;
  experiment.run.seed = current.run.seed;
  experiment.run.threads = current.run.threads;
  experiment.run.workers = current.run.workers;
  for (const Proposal& proposal : recipe.proposals) findField(proposal.key)->set(experiment, proposal.value);
  return experiment;
}

double measuredSpeed(const Recipe& recipe, const MachineFacts& assumed, double images_per_second) {
  return assumed.speed * images_per_second / recipe.images_per_second;
}

}  // namespace dinoscope
