# One Qt Test program a room, of one class a file (tests/support/test_program.h); CTest runs each class by itself.
#
# dinoscope_tests(NAME FOLDER folder LABEL engine|ui|e2e [TORCH | WIDGETS] [LABELS threads memory] [TIMEOUT seconds]
#                 CLASSES files without ending ... [PLAIN classes ...] [SOURCES files ...] [LINK targets ...])
#
# The program NAME_tests. PLAIN lists more classes, of a TORCH program, that read no LibTorch: they do without its
# precompiled header, which takes 3 s to read. LABELS threads marks a room that the thread sanitizer runs: it must link
# neither LibTorch nor OpenMP; memory one that the address sanitizer runs, leaks included. The fixtures' folder comes
# from the environment (DINOSCOPE_FIXTURES) where the caller has set it.
function(dinoscope_tests name)
  cmake_parse_arguments(arg "TORCH;WIDGETS" "FOLDER;LABEL;TIMEOUT" "CLASSES;PLAIN;SOURCES;LINK;LABELS" ${ARGN})
  set(program ${name}_tests)
  set(sources)
  list(TRANSFORM arg_PLAIN REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/${arg_FOLDER}/\\1.cpp" OUTPUT_VARIABLE plain)
  set_source_files_properties(${plain} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  list(APPEND arg_CLASSES ${arg_PLAIN})
  foreach(class IN LISTS arg_CLASSES)
    dinoscope_test_moc(${PROJECT_SOURCE_DIR}/${arg_FOLDER}/${class}.cpp moc)
    list(APPEND sources ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/${class}.cpp ${moc})
  endforeach()
  foreach(file IN LISTS arg_SOURCES)
    list(APPEND sources ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/${file})
  endforeach()
  set(kind)
  if(arg_TORCH)
    set(kind _torch)
  elseif(arg_WIDGETS)
    set(kind _widgets)
  endif()
  add_executable(${program} ${sources})
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  target_link_libraries(${program} PRIVATE dinoscope_test_program${kind} ${arg_LINK})
  target_precompile_headers(${program} REUSE_FROM dinoscope_test_program${kind})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 600)
  endif()
  # One thread: beside each other, two programs of two threads on two cores wait for each other most of the time (a
  # test of 8 s took 99). A test of threads sets their number itself.
  set(environment "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=1;${dinoscope_sanitizer_environment}")
  foreach(label IN LISTS arg_LABELS)
    add_dependencies(dinoscope_${label}_tests ${program})
  endforeach()
  foreach(class IN LISTS arg_CLASSES)
    add_test(NAME ${class} COMMAND ${program} ${class})
    set_tests_properties(${class} PROPERTIES LABELS "${arg_LABEL};${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
      ENVIRONMENT "${environment}")
  endforeach()
endfunction()

# A test class's .moc file. Not AUTOMOC's: that lets moc read every header behind an include, LibTorch's among them, for
# seconds a file, though a test class stands whole in its own file.
function(dinoscope_test_moc source moc)
  cmake_path(GET source STEM class)
  set(output ${PROJECT_BINARY_DIR}/tests/moc/${class}.moc)
  add_custom_command(OUTPUT ${output}
    COMMAND Qt6::moc -DQT_NO_KEYWORDS ${source} -o ${output}
    DEPENDS ${source} VERBATIM)
  set(${moc} ${output} PARENT_SCOPE)
endfunction()

# What the sanitizers' builds need, each with the tests that it can watch.
add_custom_target(dinoscope_threads_tests)
add_custom_target(dinoscope_memory_tests)
set(dinoscope_sanitizer_environment)
if(DINOSCOPE_SANITIZE)
  set(support ${PROJECT_SOURCE_DIR}/tests/support)
  # A test asks for more memory than there is, which is to fail as it does without the sanitizer.
  list(APPEND dinoscope_sanitizer_environment
    "ASAN_OPTIONS=detect_container_overflow=0:allocator_may_return_null=1"
    "LSAN_OPTIONS=suppressions=${support}/lsan.supp:print_suppressions=0"
    "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1"
    "TSAN_OPTIONS=halt_on_error=1:suppressions=${support}/tsan.supp")
endif()

# What every test is compiled with. A test's own code is not what is slow: it is compiled quickly.
add_library(dinoscope_test_settings INTERFACE)
target_include_directories(dinoscope_test_settings INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/tests/moc)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/tests/moc)
target_compile_definitions(dinoscope_test_settings INTERFACE QT_NO_KEYWORDS
  DINOSCOPE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" DINOSCOPE_BINARY_DIR="${PROJECT_BINARY_DIR}")
target_compile_options(dinoscope_test_settings INTERFACE $<$<CONFIG:Release>:-O1> -fPIC
  # From Qt 6.5 on QTRY_VERIFY narrows in the test's own lines.
  $<$<VERSION_GREATER_EQUAL:${Qt6_VERSION},6.5>:-Wno-conversion>)
target_link_libraries(dinoscope_test_settings INTERFACE dinoscope_compiler Qt6::Test nlohmann_json::nlohmann_json)

# dinoscope_test_program(KIND HEADERS headers ... LINK targets ...): the main function that all test programs of a kind
# share, and the precompiled header that is made with it.
function(dinoscope_test_program kind)
  cmake_parse_arguments(arg "" "" "HEADERS;LINK" ${ARGN})
  set(name dinoscope_test_program${kind})
  add_library(${name} OBJECT ${PROJECT_SOURCE_DIR}/tests/support/test_program.cpp)
  target_link_libraries(${name} PUBLIC dinoscope_test_settings ${arg_LINK})
  target_precompile_headers(${name} PRIVATE ${arg_HEADERS} <QTest> <QSignalSpy> <QTemporaryDir> <algorithm> <chrono>
    <filesystem> <fstream> <functional> <map> <optional> <random> <regex> <set> <sstream> <string> <thread> <vector>
    <nlohmann/json.hpp>)
endfunction()
