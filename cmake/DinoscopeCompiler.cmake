# Warnings, sanitizers, ccache: an interface target that every target of the project links privately.

add_library(dinoscope_compiler INTERFACE)
target_compile_options(dinoscope_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  # GCC 12 sees overlaps in std::string's operator+ that can't happen (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${DINOSCOPE_WARNINGS_AS_ERRORS}>:-Werror>)

if(DINOSCOPE_SANITIZE)
  # Not part of the interface target: LibTorch's precompiled header needs the very same flags.
  add_compile_options(-fsanitize=${DINOSCOPE_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${DINOSCOPE_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header makes ccache miss unless it is told that the header's defines are known.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${CCACHE_PROGRAM})
endif()
