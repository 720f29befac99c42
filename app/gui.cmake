# The desktop program. It composes the two sessions, so it needs the engine folders that make them.
if(TARGET dinoscope::training AND TARGET dinoscope::explore)
  add_executable(dinoscope
    gui_main.cpp
    gui/display.cpp
    gui/program_options.cpp
    gui/sessions.cpp)
  target_include_directories(dinoscope PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_definitions(dinoscope PRIVATE DINOSCOPE_VERSION="${PROJECT_VERSION}")
  target_link_libraries(dinoscope PRIVATE
    dinoscope_compiler CLI11::CLI11 dinoscope::ui dinoscope::training dinoscope::explore dinoscope::models)
  dinoscope_use_torch(dinoscope)
endif()
