#pragma once

#include <string>
#include <vector>

namespace dinoscope {

/// Which photos a run learns from. Fields: dataFields().
struct DataSettings {
  std::string folder;
  std::string list;
  std::string class_level = "auto";
  double validation_fraction = 0.1;
  std::vector<std::string> exclude;
  bool scaled_decoding = false;

  bool operator==(const DataSettings&) const = default;
};

}  // namespace dinoscope
