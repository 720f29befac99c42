#include "engine/config/recipe.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "engine/config/recipe_network.h"
#include "engine/core/error.h"
#include "engine/core/sentence.h"

namespace dinoscope {
namespace {

constexpr double kPhotosThatMeasure = 2000;  // held out for the k-NN probe: more tell little more
constexpr std::int64_t kFewestPhotosThatTeach = 16;
constexpr std::int64_t kEpochsWithoutUse = 100;  // of a folder that teaches nothing
constexpr double kWarmUpShare = 1.0 / 20;
constexpr double kWarmUpEpochs = 10;  // the reference's, at most

// Of facebookresearch/dino, which has no such settings: nothing to compare a proposal with.
const std::set<std::string> kOursAlone{"data.validation_fraction", "data.scaled_decoding",
                                       "optim.lr_warmup_steps",    "optim.accumulate_steps",
                                       "eval.knn_every_epochs",    "run.on_diagnosis"};

std::string whole(double value) { return std::to_string(std::llround(value)); }
std::string whole(std::int64_t value) { return std::to_string(value); }

/// 12,345 or "1.2 million": for sentences.
std::string countOf(double value) {
  if (value >= 1e6)
    return sentence("%1 million", whole(value / 1e5).insert(whole(value / 1e5).size() - 1, "."));
  std::string digits = whole(value);
  for (std::size_t place = digits.size(); place > 3; place -= 3) digits.insert(place - 3, ",");
  return digits;
}

/// "12.4", "6", for sentences.
std::string tenths(double value) { return Field::format(std::round(value * 10) / 10); }

std::string photosText(double count) {
  return count == 1 ? phrase("1 photo") : sentence("%1 photos", countOf(count));
}

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
      : m_request(request),
        m_choice(chooseNetwork(request)),
        m_network(m_choice.network),
        m_teaches(reasonsAgainstLearning(request.folder).empty()) {}

  Recipe write();

private:
  void propose(const std::string& key, SettingValue value, const std::string& reason);
  void proposeData();
  void proposeViews();
  void proposeScales();
  void proposeColors();
  void proposeModel();
  void proposeHead();
  void proposeTeacher();
  void proposeOptimizer();
  void proposeLength();
  void proposeProbe();
  void proposeWatch();
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
  const bool m_teaches;
};

void RecipeWriter::propose(const std::string& key, SettingValue value, const std::string& reason) {
  m_recipe.proposals.push_back(
      {key, std::move(value), reason, findField(key)->default_value, !kOursAlone.contains(key)});
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
  const double most = m_teaches ? 2000 : kEpochsWithoutUse;
  m_epochs = static_cast<std::int64_t>(std::clamp(std::floor(wanted / std::max(per_epoch, 1.0)), 1.0, most));
  m_steps = static_cast<double>(m_epochs) * per_epoch / per_step;
  m_recipe.images_per_second = m_choice.images_per_second;
  m_recipe.minutes = static_cast<double>(m_epochs) * per_epoch / m_choice.images_per_second / 60;
}

void RecipeWriter::proposeData() {
  propose("data.validation_fraction", m_held_out,
          m_request.folder.classes < 2
              ? phrase("Without classes there is nothing to test on held-out photos.")
          : m_held_out == 0
              ? phrase("A set this small is tested by leaving one photo out at a time.")
              : sentence("%1 held-out photos are enough to measure k-NN; the others are learned from.",
                         countOf(m_held_out * static_cast<double>(m_request.folder.images))));
  if (paysScaledDecoding(m_network, m_request.folder))
    propose("data.scaled_decoding", true,
            sentence("Photos of %1 megapixels take long to decode: with no more pixels than the views need, "
                     "JPEGs load several times as fast (2.8 times as many photos a second were measured at "
                     "12 megapixels) and take less memory; the views differ a little from the reference's.",
                     tenths(m_request.folder.megapixels)));
}

void RecipeWriter::proposeViews() {
  const double side = m_request.folder.median_side_px;
  const bool is_small = m_network.global_px <= 64;
  propose(
      "views.global_size_px", m_network.global_px,
      static_cast<double>(m_network.global_px) >= side - 4
          ? sentence("The pictures are %1 px on their shorter side; enlarging them adds cost and no detail.",
                     whole(side))
          : sentence("Views of this size let %1 see enough pictures in the time there is.", m_network.title));
  if (m_network.global_px == 224) return;
  propose("views.local_size_px", m_network.local_px, phrase("In proportion to the global views."));
  propose("views.local_count", m_network.local_count,
          phrase("Fewer local views leave time for more photos."));
  if (!is_small) return;
  const bool is_tiny = m_network.isForTinyPictures();
  if (is_tiny)
    propose("views.aspect_ratio", Range{0.9, 1.11},
            phrase("Of so small a picture its proportions say much; stretching hides them (measured)."));
}

/// The parts of a photo that views show. A box of these proportions covers at most 1 / aspect of a long
/// photo, whatever is drawn: beyond that, torchvision and we take the same box in the middle at every draw.
void RecipeWriter::proposeScales() {
  const bool is_small = m_network.global_px <= 64;
  const Range global = is_small ? Range{0.5, 1.0} : ViewSettings{}.global_scale;
  const Range local = !is_small                       ? ViewSettings{}.local_scale
                      : m_network.isForTinyPictures() ? Range{0.2, 0.6}
                                                      : Range{0.1, 0.4};
  const double aspect = m_request.folder.median_aspect;
  if (global.low * aspect > 1) {
    const auto ofSquare = [aspect](const Range& scale, double least) {
      const auto part = [&](double value) {
        return std::max(std::round(value / aspect * 1000) / 1000, least);
      };
      return Range{part(scale.low), std::max(part(scale.high), 2 * least)};
    };
    propose("views.global_scale", ofSquare(global, 0.01),
            sentence("The pictures are %1 times as long as high: no upright box of the usual proportions "
                     "covers more than %2 % of one, and a larger scale would take the same box in the middle "
                     "each time. These are the usual parts, of the largest square.",
                     tenths(aspect), whole(100 * 4 / 3.0 / aspect)));
    propose("views.local_scale", ofSquare(local, 0.001), phrase("As for the global views."));
    return;
  }
  if (!is_small) return;
  propose("views.global_scale", global,
          sentence("At %1 px a smaller part of a picture no longer shows what it is of.",
                   whole(m_network.global_px)));
  propose("views.local_scale", local,
          sentence(
              "At %1 px the reference's smallest local views would be %2 px across before they are enlarged.",
              whole(m_network.global_px), whole(std::sqrt(0.05) * static_cast<double>(m_network.global_px))));
}

void RecipeWriter::proposeColors() {
  const bool is_small = m_network.global_px <= 64;
  if (m_request.folder.is_gray) {
    const std::string no_colors = phrase("The pictures have no colours to change.");
    propose("views.saturation", 0.0, no_colors);
    propose("views.hue", 0.0, no_colors);
    propose("views.grayscale_probability", 0.0, no_colors);
  } else if (is_small) {
    propose("views.hue", 0.05, phrase("Strong shifts of colour hide what a small view shows."));
  }
  if (!is_small) return;
  propose("views.brightness", 0.2, phrase("Strong changes of brightness hide what a small view shows."));
  propose("views.contrast", 0.2, phrase("As for brightness."));
  if (m_network.isForTinyPictures()) {
    propose("views.blur_probability", std::vector<double>{0, 0, 0},
            phrase("At this size a blur wipes out the shape."));
    propose("views.solarize_probability", std::vector<double>{0, 0, 0}, phrase("As for blur."));
  }
}

void RecipeWriter::proposeModel() {
  const double images = m_choice.images;
  const std::string why =
      m_choice.is_without_batch_norm
          ? sentence(
                "A ResNet normalises by its batch, and %1 are too few to take a mean of; this one does not.",
                photosText(static_cast<double>(m_request.folder.images)))
      : m_network.backbone == "resnet_tiny"
          ? phrase("Made for pictures of up to 44 px: its first layer halves them, no more.")
      : m_choice.is_smallest && images < m_choice.images_wanted
          ? sentence(
                "The smallest network for pictures of this size: even it sees only %1 pictures in %2 min.",
                countOf(images), whole(m_choice.minutes))
          : sentence("The largest network that sees the %1 pictures that such a folder wants in %2 min.",
                     countOf(m_choice.images_wanted), whole(m_choice.minutes));
  propose("model.backbone", m_network.backbone, why);
  if (m_network.isTransformer()) {
    propose("model.patch_size_px", m_network.patch_size_px,
            m_network.patch_size_px == 16 ? phrase("The reference's; 8 px is finer and four times as slow.")
                                          : phrase("In proportion to the views."));
    if (m_request.folder.images < 50000)
      propose("model.drop_path", 0.0,
              phrase("Dropping paths slows learning, and few photos are soon seen often enough."));
    return;
  }
  propose("model.drop_path", 0.0, phrase("A ResNet has none."));
  if (m_network.backbone == "resnet18")
    propose("model.stem", std::string("imagenet"),
            phrase("Views of 128 px may shrink four times before the first block."));
}

void RecipeWriter::proposeHead() {
  const auto images = static_cast<double>(m_request.folder.images);
  // As many prototypes as a batch, its views and the set can fill; powers of two between these bounds.
  const std::int64_t out_dim = std::clamp<std::int64_t>(powerOfTwoUpTo(std::max(images / 4, 1024.0)), 1024,
                                                        m_network.isTransformer() ? 65536 : 1024);
  propose("head.out_dim", out_dim,
          sentence("The reference's 65,536 prototypes are meant for a million pictures; here are %1.",
                   countOf(images)));
  if (out_dim == 65536)
    m_recipe.proposals.back().reason = phrase("The reference's: a set this large fills them.");
  if (m_network.isTransformer() && images >= 50000) return;
  propose("head.hidden_dim", std::int64_t{m_network.isTransformer() ? 1024 : 256},
          phrase("In proportion to the network."));
  propose("head.bottleneck_dim", std::int64_t{m_network.isTransformer() ? 256 : 64},
          phrase("In proportion to the network."));
  if (!m_network.isTransformer())
    propose("head.batch_norm", m_batch >= 8,
            m_batch >= 8 ? phrase("Steadies a small ResNet's head and keeps its outputs apart.")
                         : phrase("Needs at least 8 photos in a batch to take a mean of."));
}

void RecipeWriter::proposeTeacher() {
  const bool is_short = m_steps < 50000;
  if (is_short) {
    propose("teacher.momentum_start", 0.99,
            sentence("In a run of %1 steps a slower teacher stays near its random start.", countOf(m_steps)));
    propose("teacher.momentum_end", 0.99,
            phrase("A teacher that slows down to a halt wastes the end of a short run (measured)."));
  }
  const std::string of_readme = phrase("What facebookresearch/dino's README advises for long runs.");
  propose("teacher.temp_start", 0.04, phrase("The reference's."));
  propose("teacher.temp_end", is_short ? 0.04 : 0.07,
          is_short ? phrase("A softer teacher lets the outputs of a short run go flat.") : of_readme);
  propose("teacher.temp_warmup_epochs", is_short ? std::int64_t{0} : std::min<std::int64_t>(30, m_epochs / 3),
          is_short         ? phrase("Start and end are the same.")
          : m_epochs >= 90 ? of_readme
                           : phrase("A third of the run."));
}

void RecipeWriter::proposeOptimizer() {
  const bool is_transformer = m_network.isTransformer();
  if (!is_transformer) {
    propose("optim.lr", 0.003,
            phrase("Small ResNets with batch norm take larger steps than a vision transformer."));
    propose("optim.scale_lr", false, phrase("The rate is meant for this batch as it is."));
    propose("optim.weight_decay_end", 0.04,
            phrase("Rising weight decay is made for long runs of vision transformers."));
  }
  const double steps_of_ten = kWarmUpEpochs * m_steps / static_cast<double>(m_epochs);
  const double share = std::max(std::round(m_steps * kWarmUpShare), 1.0);
  propose("optim.lr_warmup_steps", static_cast<std::int64_t>(std::min(share, steps_of_ten)),
          share > steps_of_ten ? phrase("The reference's ten epochs; more of so long a run would be wasted.")
          : m_steps * kWarmUpShare < 1
              ? m_steps > 1 ? sentence("A run of %1 steps has no time to warm up.", countOf(m_steps))
                            : sentence("A run of %1 step has no time to warm up.", countOf(m_steps))
              : phrase("A twentieth of the run, counted in steps: whole epochs would be too coarse."));
  propose("optim.freeze_last_layer_epochs", std::int64_t{m_epochs >= 20 ? 1 : 0},
          m_epochs >= 20
              ? phrase("The reference's.")
              : sentence("One of %1 epochs would be too long to hold prototypes still.", m_epochs));
  propose("optim.accumulate_steps", m_accumulate,
          m_accumulate == 1 ? phrase("The batch fits into memory.")
                            : phrase("Averages batches that would not fit into memory together."));
}

void RecipeWriter::proposeLength() {
  const std::string photos = photosText(m_learned);
  const std::string speed = whole(m_recipe.images_per_second);
  const std::string time =
      m_recipe.minutes < 1 ? phrase("a minute") : sentence("%1 min", whole(m_recipe.minutes));
  propose("run.epochs", m_epochs,
          m_request.machine.is_measured
              ? sentence("%1 to learn from at a measured %2 a second: about %3.", photos, speed, time)
              : sentence("%1 to learn from at an assumed %2 a second: about %3.", photos, speed, time));
  propose("run.batch_size", m_batch,
          !m_teaches && m_batch < 16 ? phrase("All that there are.")
          : m_accumulate > 1         ? phrase("As many as fit into memory; accumulation makes up for it.")
          : m_batch < m_network.batch_size ? phrase("Small, so that a folder of few photos gives many steps.")
                                           : phrase("Small batches give more steps in the same time."));
}

/// The watchdog would end such a run at the collapse that it can't but come to.
void RecipeWriter::proposeWatch() {
  if (m_teaches) return;
  propose("run.on_diagnosis", std::string("report"),
          phrase("Nothing can be learned from this folder: that the network collapses is to be expected, and "
                 "ends no run."));
}

void RecipeWriter::proposeProbe() {
  // A probe costs about as much as learning from a tenth of the photos that it looks at.
  constexpr double kMinutesApart = 2;
  constexpr std::int64_t kFewestProbes = 4;
  const double minutes_per_epoch = m_recipe.minutes / static_cast<double>(m_epochs);
  const double wanted = std::ceil(kMinutesApart / std::max(minutes_per_epoch, 0.0001));
  const auto most = static_cast<double>(std::max<std::int64_t>(1, m_epochs / kFewestProbes));
  const auto every = static_cast<std::int64_t>(std::min(wanted, most));
  propose("eval.knn_every_epochs", every,
          wanted <= 1     ? phrase("An epoch takes long enough.")
          : every == 1    ? phrase("The run has few epochs.")
          : wanted > most ? phrase("About four times in the run: a probe costs time.")
                          : phrase("About every two minutes: a probe costs time."));
  if (m_network.isForTinyPictures())
    propose("eval.center_fraction", 1.0, phrase("The subject of so small a picture reaches its border."));
}

Recipe RecipeWriter::write() {
  computeLength();
  proposeData();
  proposeViews();
  proposeScales();
  proposeColors();
  proposeModel();
  proposeHead();
  proposeTeacher();
  proposeOptimizer();
  proposeLength();
  proposeProbe();
  proposeWatch();
  std::stable_sort(m_recipe.proposals.begin(), m_recipe.proposals.end(),
                   [](const Proposal& a, const Proposal& b) { return placeOf(a.key) < placeOf(b.key); });
  return std::move(m_recipe);
}

}  // namespace

std::vector<std::string> reasonsAgainstLearning(const FolderFacts& folder) {
  std::vector<std::string> reasons;
  if (folder.images < 1) return reasons;
  if (folder.images < kFewestPhotosThatTeach)
    reasons.push_back(
        folder.images == 1
            ? phrase("1 photo is too few to learn from: the network learns what tells photos apart; take "
                     "dozens at "
                     "least, better hundreds.")
            : sentence(
                  "%1 photos are too few to learn from: the network learns what tells photos apart; take "
                  "dozens at least, better hundreds.",
                  countOf(static_cast<double>(folder.images))));
  if (folder.are_blank)
    reasons.push_back(phrase(
        "The pictures that were looked at are of one colour each: there is nothing in them to learn."));
  else if (folder.are_alike)
    reasons.push_back(phrase(
        "The photos that were looked at all show the same: there is nothing that tells them apart; add "
        "others."));
  return reasons;
}

Recipe recipeFor(const RecipeRequest& request) {
  if (request.folder.images < 1)
    throw dataError(sentence("There is no picture to propose settings for; choose another folder."));
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
