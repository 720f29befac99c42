# One Qt Test program a room, of one class a file (tests/support/test_program.h); CTest runs each class by itself.
#
# dinoscope_tests(NAME FOLDER folder LABEL engine|ui|e2e [TORCH | WIDGETS] [LABELS threads] [TIMEOUT seconds]
#                 CLASSES files without ending ... [SOURCES files ...] [LINK targets ...])
#
# The program NAME_tests. LABELS threads marks a room that the thread sanitizer runs: it must link neither LibTorch nor
# OpenMP. The fixtures' folder comes from the environment (DINOSCOPE_FIXTURES) where the caller has set it.
function(dinoscope_tests name)
  cmake_parse_arguments(arg "TORCH;WIDGETS" "FOLDER;LABEL;TIMEOUT" "CLASSES;SOURCES;LINK;LABELS" ${ARGN})
  set(program ${name}_tests)
  set(sources)
  foreach(file IN LISTS arg_CLASSES)
    list(APPEND sources ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/${file}.cpp)
  endforeach()
  foreach(file IN LISTS arg_SOURCES)
    list(APPEND sources ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/${file})
  endforeach()
  add_executable(${program} ${PROJECT_SOURCE_DIR}/tests/support/test_program.cpp ${sources})
  set_target_properties(${program} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  target_link_libraries(${program} PRIVATE dinoscope_test_settings ${arg_LINK})
  if(arg_TORCH)
    target_link_libraries(${program} PRIVATE dinoscope_torch)
    target_precompile_headers(${program} REUSE_FROM dinoscope_test_pch_torch)
  elseif(arg_WIDGETS)
    target_link_libraries(${program} PRIVATE Qt6::Widgets)
    target_precompile_headers(${program} REUSE_FROM dinoscope_test_pch_widgets)
  else()
    target_precompile_headers(${program} REUSE_FROM dinoscope_test_pch)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 600)
  endif()
  set(environment "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=2")
  if("threads" IN_LIST arg_LABELS)
    add_dependencies(dinoscope_thread_tests ${program})
    list(APPEND environment "TSAN_OPTIONS=halt_on_error=1:suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
  endif()
  foreach(class IN LISTS arg_CLASSES)
    add_test(NAME ${class} COMMAND ${program} ${class})
    set_tests_properties(${class} PROPERTIES LABELS "${arg_LABEL};${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
      ENVIRONMENT "${environment}")
  endforeach()
endfunction()

# What every test is compiled with. A test's own code is not what is slow: it is compiled quickly.
add_library(dinoscope_test_settings INTERFACE)
target_include_directories(dinoscope_test_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(dinoscope_test_settings INTERFACE QT_NO_KEYWORDS
  DINOSCOPE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" DINOSCOPE_BINARY_DIR="${PROJECT_BINARY_DIR}")
target_compile_options(dinoscope_test_settings INTERFACE $<$<CONFIG:Release>:-O1> -fPIC
  # From Qt 6.5 on QTRY_VERIFY narrows in the test's own lines.
  $<$<VERSION_GREATER_EQUAL:${Qt6_VERSION},6.5>:-Wno-conversion>)
target_link_libraries(dinoscope_test_settings INTERFACE dinoscope_compiler Qt6::Test nlohmann_json::nlohmann_json)

# dinoscope_test_pch(NAME HEADERS headers ... LINK targets ...): a precompiled header that tests of a kind share.
function(dinoscope_test_pch name)
  cmake_parse_arguments(arg "" "" "HEADERS;LINK" ${ARGN})
  add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/tests/support/precompiled.cpp)
  target_link_libraries(${name} PRIVATE dinoscope_test_settings ${arg_LINK})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS} <QTest> <QSignalSpy> <QTemporaryDir> <algorithm> <chrono>
    <filesystem> <fstream> <functional> <map> <optional> <random> <regex> <set> <sstream> <string> <thread> <vector>
    <nlohmann/json.hpp>)
endfunction()
