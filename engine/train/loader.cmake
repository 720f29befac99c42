# Batches of rendered views from any image source: no LibTorch, so that the thread sanitizer can watch it.
dinoscope_module(loader
  SOURCES decoded_cache.cpp loader.cpp thread_priority.cpp view_cost.cpp
  PUBLIC dinoscope::core dinoscope::config dinoscope::views
  PRIVATE dinoscope::split)
