# The session's thread over any Training: no LibTorch, so that the thread sanitizer can watch it.
dinoscope_module(session
  SOURCES threaded_train_session.cpp
  PUBLIC dinoscope::core dinoscope::config)

# A run on photos from a folder: composes data, views, trainer, probe and files; makeTrainSession().
if(NOT DINOSCOPE_CORE_ONLY AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/trainer.cpp AND TARGET dinoscope_models
   AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/../eval/network_file.cpp)
  dinoscope_module(training TORCH
    SOURCES
      batch_evidence.cpp
      checkpoint_writer.cpp
      dry_run.cpp
      dry_run_advice.cpp
      photo_training.cpp
      run_environment.cpp
      run_fork.cpp
      run_notices.cpp
      run_recorder.cpp
      run_start.cpp
      run_watch.cpp
      schedule_history.cpp
      step_replay.cpp
    PUBLIC dinoscope::session
    PRIVATE dinoscope::train dinoscope::watchdog dinoscope::loader dinoscope::data dinoscope::views dinoscope::eval
            dinoscope::io dinoscope::io_files dinoscope::models nlohmann_json::nlohmann_json)
  target_compile_definitions(dinoscope_training PRIVATE DINOSCOPE_VERSION="${PROJECT_VERSION}")
endif()
