# Every library that the project uses is found here and nowhere else.

find_package(Threads REQUIRED)
find_package(Torch REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)

# LibTorch as one target. Its headers count as system headers: its warnings are not ours.
add_library(dinoscope_torch INTERFACE)
target_link_libraries(dinoscope_torch INTERFACE ${TORCH_LIBRARIES})
target_include_directories(dinoscope_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
separate_arguments(dinoscope_torch_flags UNIX_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(dinoscope_torch INTERFACE ${dinoscope_torch_flags})

if(NOT DINOSCOPE_CORE_ONLY)
  find_package(CLI11 REQUIRED)
  find_package(spdlog REQUIRED)
  find_package(OpenCV REQUIRED COMPONENTS core imgproc imgcodecs)
  find_package(JPEG REQUIRED)
  find_package(SQLite3 REQUIRED)
  find_package(LibArchive REQUIRED)

  add_library(dinoscope_opencv INTERFACE)
  target_link_libraries(dinoscope_opencv INTERFACE opencv_core opencv_imgproc opencv_imgcodecs)
  target_include_directories(dinoscope_opencv SYSTEM INTERFACE ${OpenCV_INCLUDE_DIRS})
endif()

if(DINOSCOPE_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Widgets Svg PrintSupport)
  find_package(QCustomPlotQt6 REQUIRED)  # needs PrintSupport found first
endif()
if(DINOSCOPE_TESTS AND NOT DINOSCOPE_CORE_ONLY)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Test)
endif()
