# Every library that the project uses is found here and nowhere else.

find_package(Threads REQUIRED)
find_package(OpenMP REQUIRED)

# A library of headers alone: as its package, or as plain headers below DINOSCOPE_HEADERS, on a machine without it.
set(DINOSCOPE_HEADERS "" CACHE PATH "A folder with nlohmann/json.hpp and CLI/CLI.hpp, where no packages of them are installed")
function(dinoscope_find_headers package version target header)
  find_package(${package} ${version} QUIET)
  if(TARGET ${target})
    return()
  endif()
  find_path(${package}_HEADERS ${header} HINTS ${DINOSCOPE_HEADERS})
  if(NOT ${package}_HEADERS)
    message(FATAL_ERROR "${package} is missing; run installer/bootstrap, or name a folder that holds ${header}: -DDINOSCOPE_HEADERS=FOLDER.")
  endif()
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE ${${package}_HEADERS})
endfunction()
dinoscope_find_headers(nlohmann_json 3.11 nlohmann_json::nlohmann_json nlohmann/json.hpp)
dinoscope_find_headers(CLI11 "" CLI11::CLI11 CLI/CLI.hpp)

# LibTorch as its package describes it; or the headers and libraries below DINOSCOPE_TORCH_FOLDER as they are, for a
# machine without the CUDA toolkit, which the package of a CUDA LibTorch insists on.
set(DINOSCOPE_TORCH_FOLDER "" CACHE PATH "LibTorch's folder, in place of its CMake package")
set(DINOSCOPE_TORCH_ABI 1 CACHE STRING "_GLIBCXX_USE_CXX11_ABI of DINOSCOPE_TORCH_FOLDER")
if(DINOSCOPE_TORCH_FOLDER)
  set(TORCH_INCLUDE_DIRS ${DINOSCOPE_TORCH_FOLDER}/include ${DINOSCOPE_TORCH_FOLDER}/include/torch/csrc/api/include)
  set(TORCH_CXX_FLAGS -D_GLIBCXX_USE_CXX11_ABI=${DINOSCOPE_TORCH_ABI})
  set(TORCH_LIBRARIES -Wl,--allow-shlib-undefined)  # what they need themselves they find beside them
  foreach(name IN ITEMS torch torch_cpu torch_cuda c10 c10_cuda)
    find_library(DINOSCOPE_${name}_LIBRARY ${name} PATHS ${DINOSCOPE_TORCH_FOLDER}/lib NO_DEFAULT_PATH)
    set(file ${DINOSCOPE_${name}_LIBRARY})
    if(file)
      # Nothing is called in the GPU's library: it works because it is loaded, so that no linker may leave it out.
      list(APPEND TORCH_LIBRARIES ${file} -Wl,--push-state,--no-as-needed,${file},--pop-state)
    elseif(NOT name MATCHES "cuda")
      message(FATAL_ERROR "There is no lib${name}.so in ${DINOSCOPE_TORCH_FOLDER}/lib.")
    endif()
  endforeach()
else()
  find_package(Torch REQUIRED)
endif()

# LibTorch as one target. Its headers count as system headers: its warnings are not ours.
add_library(dinoscope_torch INTERFACE)
target_link_libraries(dinoscope_torch INTERFACE ${TORCH_LIBRARIES})
target_include_directories(dinoscope_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
separate_arguments(dinoscope_torch_flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
# GCC 14 warns of what it inlined from LibTorch 2's autograd as if it were ours, of a vector that can't be that long.
set(is_gcc_14 $<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,14>>)
target_compile_options(dinoscope_torch INTERFACE ${dinoscope_torch_flags}
  $<${is_gcc_14}:-Wno-array-bounds> $<${is_gcc_14}:-Wno-stringop-overflow>)

# What is precompiled of LibTorch. Not torch/torch.h: every file would pay for the templates of all of it, 7 s where
# these cost 3. A file that needs more (layers, optimizers) includes that.
set(DINOSCOPE_TORCH_HEADERS <torch/nn/module.h> <torch/types.h> <torch/utils.h>)

# The BLAS that LibTorch multiplies with, for products of one thread; empty where there is none (a core build).
add_library(dinoscope_blas INTERFACE)
find_path(CBLAS_INCLUDE_DIR cblas.h)
find_library(BLAS_LIBRARY blas)
if(CBLAS_INCLUDE_DIR AND BLAS_LIBRARY)
  target_include_directories(dinoscope_blas SYSTEM INTERFACE ${CBLAS_INCLUDE_DIR})
  target_link_libraries(dinoscope_blas INTERFACE ${BLAS_LIBRARY})
  target_compile_definitions(dinoscope_blas INTERFACE DINOSCOPE_HAS_BLAS=1)
elseif(NOT DINOSCOPE_CORE_ONLY)
  message(FATAL_ERROR "The BLAS headers are missing; run installer/bootstrap.")
endif()

# jemalloc as one target, for one arena of tensors; empty where there is none (a core build may lack it, sanitizers
# want their own malloc). The C and C++ libraries stand before it, so that malloc and new stay theirs.
add_library(dinoscope_jemalloc INTERFACE)
find_path(JEMALLOC_INCLUDE_DIR jemalloc/jemalloc.h)
find_library(JEMALLOC_LIBRARY jemalloc)
if(JEMALLOC_INCLUDE_DIR AND JEMALLOC_LIBRARY AND NOT DINOSCOPE_SANITIZE)
  target_include_directories(dinoscope_jemalloc SYSTEM INTERFACE ${JEMALLOC_INCLUDE_DIR})
  target_link_options(dinoscope_jemalloc INTERFACE -Wl,--push-state,--no-as-needed,-lstdc++,-lc,--pop-state)
  target_link_libraries(dinoscope_jemalloc INTERFACE ${JEMALLOC_LIBRARY})
  target_compile_definitions(dinoscope_jemalloc INTERFACE DINOSCOPE_HAS_JEMALLOC=1)
elseif(NOT DINOSCOPE_CORE_ONLY AND NOT DINOSCOPE_SANITIZE)
  message(FATAL_ERROR "jemalloc is missing; run installer/bootstrap.")
endif()

if(NOT DINOSCOPE_CORE_ONLY)
  find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs)
  find_package(JPEG REQUIRED)
  find_package(TIFF REQUIRED)
  find_package(SQLite3 REQUIRED)

  add_library(dinoscope_opencv INTERFACE)
  target_link_libraries(dinoscope_opencv INTERFACE opencv_core opencv_imgproc opencv_imgcodecs)
  target_include_directories(dinoscope_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})

  # What reads the less common formats; each can be left out.
  option(DINOSCOPE_VIPS "Read GIF, animated WebP, HEIF, AVIF, JPEG XL, JPEG 2000 and OpenEXR (libvips)" ON)
  option(DINOSCOPE_RAW "Read cameras' raw files (LibRaw)" ON)
  find_package(PkgConfig REQUIRED)
  if(DINOSCOPE_VIPS)
    pkg_check_modules(VIPS REQUIRED vips>=8.12)
    add_library(dinoscope_vips INTERFACE)
    target_include_directories(dinoscope_vips SYSTEM INTERFACE ${VIPS_INCLUDE_DIRS})
    target_link_libraries(dinoscope_vips INTERFACE ${VIPS_LINK_LIBRARIES})
  endif()
  if(DINOSCOPE_RAW)
    pkg_check_modules(RAW REQUIRED libraw_r)
    add_library(dinoscope_raw INTERFACE)
    target_include_directories(dinoscope_raw SYSTEM INTERFACE ${RAW_INCLUDE_DIRS})
    target_link_libraries(dinoscope_raw INTERFACE ${RAW_LINK_LIBRARIES})
  endif()
endif()

if(DINOSCOPE_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui LinguistTools PrintSupport Svg Widgets)
  find_package(QCustomPlotQt6 REQUIRED)  # needs PrintSupport found first
endif()
if(DINOSCOPE_TESTS AND NOT DINOSCOPE_CORE_ONLY)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
