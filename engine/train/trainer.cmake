# Optimiser, trainer and health: tensors, but neither photos nor OpenCV.
dinoscope_module(train TORCH
  SOURCES optimizer.cpp optimizer_rules.cpp
  PUBLIC dinoscope::core dinoscope::config dinoscope::io
  PRIVATE dinoscope::dino)
