# Optimiser, trainer and health: tensors, but neither photos nor OpenCV.
dinoscope_module(train TORCH
  SOURCES
    gradients.cpp
    health.cpp
    loss_scale.cpp
    optimizer.cpp
    optimizer_rules.cpp
    trainer.cpp
    trainer_step.cpp
    view_tensors.cpp
  PUBLIC dinoscope::core dinoscope::config dinoscope::dino dinoscope::io)
