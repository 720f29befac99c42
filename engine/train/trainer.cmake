# Optimiser, trainer and health: tensors, but neither photos nor OpenCV.
dinoscope_module(train TORCH
  SOURCES
    decoded_images.cpp
    device_batch.cpp
    gradients.cpp
    health.cpp
    loss_scale.cpp
    memory_reuse.cpp
    micro_batches.cpp
    optimizer.cpp
    optimizer_rules.cpp
    peak_memory.cpp
    plain_training.cpp
    step_bench.cpp
    step_feed.cpp
    trainer.cpp
    trainer_step.cpp
    view_tensors.cpp
  PUBLIC dinoscope::core dinoscope::config dinoscope::dino dinoscope::io
  PRIVATE dinoscope_jemalloc)
