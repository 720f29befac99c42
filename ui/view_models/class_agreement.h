#pragma once

#include <cstdint>
#include <vector>

#include "engine/explore/explore_session.h"

namespace dinoscope {

/// How well the classes of a folder agree with what the network finds alike: the weighted k-NN vote of each
/// photo's neighbours (the photo itself left out), votes exp(similarity / temperature), as the probe of the
/// training has it.
struct ClassAgreement {
  struct Row {
    int class_index = 0;
    std::int64_t photos = 0;
    std::int64_t right = 0;
    int taken_for = -1;  ///< the class that wrong votes named most often; -1 when none was wrong
    std::int64_t taken_count = 0;
  };
  std::int64_t photos = 0;
  std::int64_t right = 0;
  std::vector<Row> rows;                ///< one a class, in the folder's order
  std::vector<std::int64_t> misplaced;  ///< photos whose vote named another class
  std::vector<int> voted;               ///< of each misplaced photo, the class that was named
};

/// Blocks: call it in a job. Throws Error (Cancelled), and what the session throws.
ClassAgreement measureAgreement(const ExploreSession& session, const ImageFolder& folder, std::int64_t k,
                                double temperature, const JobControl& control);

}  // namespace dinoscope
