#include "ui/view_models/class_agreement.h"

#include <algorithm>
#include <cmath>

namespace dinoscope {
namespace {

int classOf(const ImageFolder& folder, std::int64_t photo) {
  return folder.images()[static_cast<std::size_t>(photo)].class_index;
}

/// The class with most votes; -1 when no neighbour has one.
int vote(const std::vector<Neighbor>& neighbors, const ImageFolder& folder, double temperature) {
  std::vector<double> votes(folder.classes().size());
  bool has_vote = false;
  for (const Neighbor& neighbor : neighbors) {
    const int name = classOf(folder, neighbor.index);
    if (name < 0) continue;
    votes[static_cast<std::size_t>(name)] += std::exp(static_cast<double>(neighbor.similarity) / temperature);
    has_vote = true;
  }
  return has_vote ? static_cast<int>(std::max_element(votes.begin(), votes.end()) - votes.begin()) : -1;
}

}  // namespace

ClassAgreement measureAgreement(const ExploreSession& session, const ImageFolder& folder, std::int64_t k,
                                double temperature, const JobControl& control) {
  const std::size_t classes = folder.classes().size();
  ClassAgreement agreement;
  agreement.rows.resize(classes);
  for (std::size_t i = 0; i < classes; ++i) agreement.rows[i].class_index = static_cast<int>(i);
  std::vector<std::vector<std::int64_t>> taken(classes, std::vector<std::int64_t>(classes));
  const std::vector<std::int64_t> photos = session.embeddedPhotos();
  for (std::size_t i = 0; i < photos.size(); ++i) {
    control.throwIfCancelled();
    if (i % 64 == 0)
      control.report("Asking the neighbours of each photo", static_cast<std::int64_t>(i),
                     static_cast<std::int64_t>(photos.size()));
    const int name = classOf(folder, photos[i]);
    if (name < 0) continue;
    const int voted = vote(session.neighborsOf(photos[i], k), folder, temperature);
    ClassAgreement::Row& row = agreement.rows[static_cast<std::size_t>(name)];
    ++row.photos;
    ++agreement.photos;
    if (voted == name) {
      ++row.right;
      ++agreement.right;
      continue;
    }
    agreement.misplaced.push_back(photos[i]);
    agreement.voted.push_back(voted);
    if (voted >= 0) ++taken[static_cast<std::size_t>(name)][static_cast<std::size_t>(voted)];
  }
  for (std::size_t i = 0; i < classes; ++i) {
    const auto most = std::max_element(taken[i].begin(), taken[i].end());
    if (most == taken[i].end() || *most == 0) continue;
    agreement.rows[i].taken_for = static_cast<int>(most - taken[i].begin());
    agreement.rows[i].taken_count = *most;
  }
  return agreement;
}

}  // namespace dinoscope
