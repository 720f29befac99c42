# dinoscope_module(NAME [TORCH] SOURCES ... [PUBLIC targets ...] [PRIVATE targets ...])
#
# One static library for one folder, dinoscope_NAME with the alias dinoscope::NAME. A module may include
# only what it links: the layers of the architecture are link lines. TORCH links LibTorch privately and
# reuses its precompiled header, so a module that needs it says so itself and nobody inherits it.
function(dinoscope_module name)
  cmake_parse_arguments(arg "TORCH" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(dinoscope_${name} STATIC ${arg_SOURCES})
  add_library(dinoscope::${name} ALIAS dinoscope_${name})
  target_include_directories(dinoscope_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(dinoscope_${name} PUBLIC ${arg_PUBLIC} PRIVATE dinoscope_compiler ${arg_PRIVATE})
  if(arg_TORCH)
    dinoscope_use_torch(dinoscope_${name})
  endif()
endfunction()

# Links LibTorch privately to a target and lets it reuse the one precompiled torch/torch.h, which is compiled as for
# a library: programs, which would have -fPIE, could not read it.
function(dinoscope_use_torch target)
  target_link_libraries(${target} PRIVATE dinoscope_torch)
  target_compile_options(${target} PRIVATE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-fPIC>)
  target_precompile_headers(${target} REUSE_FROM dinoscope_torch_pch)
endfunction()

# dinoscope_test(NAME LABEL engine|ui|e2e|slow [TORCH] [SOURCES ...] [LABELS ...] LINK targets ...)
#
# One Qt Test program NAME from NAME.cpp (and SOURCES), run by CTest under its label, with the fixtures'
# folder in the environment (DINOSCOPE_FIXTURES, kept when the caller has set it). LABELS threads marks a
# test that the thread sanitizer runs: it must link neither LibTorch nor OpenMP.
function(dinoscope_test name)
  cmake_parse_arguments(arg "TORCH" "LABEL;TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS
    DINOSCOPE_SOURCE_DIR="${PROJECT_SOURCE_DIR}" DINOSCOPE_BINARY_DIR="${PROJECT_BINARY_DIR}")
  target_link_libraries(${name} PRIVATE dinoscope_compiler Qt6::Test ${arg_LINK})
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_options(${name} PRIVATE -Wno-conversion)  # its QTRY_VERIFY narrows in the test's own lines
  endif()
  if(arg_TORCH)
    dinoscope_use_torch(${name})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  if("threads" IN_LIST arg_LABELS)
    add_dependencies(dinoscope_thread_tests ${name})
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 600)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL};${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_NUM_THREADS=2")
  if("threads" IN_LIST arg_LABELS)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
      "TSAN_OPTIONS=halt_on_error=1:suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
  endif()
endfunction()
