#pragma once

#include <functional>
#include <vector>

#include "ui/pages/page.h"

namespace dinoscope {

class Workbench;

using PageFactory = std::function<Page*(Workbench&)>;

/// How the window makes its pages, in the order of the mode bar.
std::vector<PageFactory> pageFactories();

}  // namespace dinoscope
