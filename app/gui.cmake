# The desktop program. It composes the two sessions, so it needs the engine folders that make them.
add_executable(dinoscope
  gui_main.cpp
  gui/display.cpp
  gui/program_options.cpp
  gui/sessions.cpp)
target_include_directories(dinoscope PRIVATE ${PROJECT_SOURCE_DIR})
target_compile_definitions(dinoscope PRIVATE DINOSCOPE_VERSION="${PROJECT_VERSION}")
set(dinoscope_gui_engine dinoscope::ui dinoscope::core dinoscope::config dinoscope::data dinoscope::session dinoscope::run
    dinoscope::explore dinoscope::compute)
target_link_libraries(dinoscope PRIVATE dinoscope_compiler CLI11::CLI11 ${dinoscope_gui_engine})
dinoscope_use_torch(dinoscope)
dinoscope_list_room(gui app/gui PRIVATE ${dinoscope_gui_engine} CLI11::CLI11 dinoscope_torch)
