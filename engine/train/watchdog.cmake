# What tells from a run's numbers that it is unwell: no LibTorch, so that rules are tested with made numbers.
dinoscope_module(watchdog
  SOURCES collapse_rules.cpp course_rules.cpp supply_rules.cpp watchdog.cpp watchdog_remedies.cpp
  PUBLIC dinoscope::core dinoscope::config
  PRIVATE dinoscope::schedules)
