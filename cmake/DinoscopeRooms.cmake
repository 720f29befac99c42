# A room is a folder of the program and one static library; what it may include is what it links.
#
# dinoscope_room(NAME [TORCH] [FOLDER folder] SOURCES files ... [PUBLIC targets ...] [PRIVATE targets ...])
#
# The library dinoscope_NAME, with the alias dinoscope::NAME, of the files in FOLDER (engine/NAME). TORCH links
# LibTorch privately and reuses its precompiled header, so a room that needs it says so itself and nobody inherits it.
# Without SOURCES the room is headers alone; who includes those of LibTorch says TORCH for itself. tests/structure reads the link lines (dinoscope_write_rooms()) and holds
# every include against them.
function(dinoscope_room name)
  cmake_parse_arguments(arg "TORCH" "FOLDER" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  if(NOT arg_FOLDER)
    set(arg_FOLDER engine/${name})
  endif()
  if(arg_SOURCES)
    list(TRANSFORM arg_SOURCES PREPEND ${PROJECT_SOURCE_DIR}/${arg_FOLDER}/ OUTPUT_VARIABLE sources)
    add_library(dinoscope_${name} STATIC ${sources})
    target_include_directories(dinoscope_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(dinoscope_${name} PUBLIC ${arg_PUBLIC} PRIVATE dinoscope_compiler ${arg_PRIVATE})
  else()
    add_library(dinoscope_${name} INTERFACE)
    target_include_directories(dinoscope_${name} INTERFACE ${PROJECT_SOURCE_DIR})
    target_link_libraries(dinoscope_${name} INTERFACE ${arg_PUBLIC})
  endif()
  add_library(dinoscope::${name} ALIAS dinoscope_${name})
  if(arg_TORCH)
    if(arg_SOURCES)
      dinoscope_use_torch(dinoscope_${name})
    endif()
    list(APPEND arg_PRIVATE dinoscope_torch)
  endif()
  dinoscope_list_room(${name} ${arg_FOLDER} SOURCES ${arg_SOURCES} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# Notes a room for dinoscope_write_rooms(): how targets that are no dinoscope_room() (the ui, the programs) join in.
# FACES are single headers that it may include although it does not link what is behind them: interfaces, whose
# implementation the program hands in.
function(dinoscope_list_room name folder)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE;FACES" ${ARGN})
  foreach(kind SOURCES PUBLIC PRIVATE FACES)
    string(REPLACE ";" " " line "${arg_${kind}}")
    string(APPEND lines "${kind} ${line}\n")
  endforeach()
  set_property(GLOBAL APPEND_STRING PROPERTY dinoscope_rooms "ROOM ${name} ${folder}\n${lines}")
endfunction()

# The rooms with their sources and link lines, as text that tests/structure reads.
function(dinoscope_write_rooms path)
  get_property(rooms GLOBAL PROPERTY dinoscope_rooms)
  file(GENERATE OUTPUT ${path} CONTENT "${rooms}")
endfunction()

# Links LibTorch privately to a target and lets it reuse its one precompiled header, which is compiled as for
# a library: programs, which would have -fPIE, could not read it.
function(dinoscope_use_torch target)
  target_link_libraries(${target} PRIVATE dinoscope_torch)
  target_compile_options(${target} PRIVATE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-fPIC>)
  target_precompile_headers(${target} REUSE_FROM dinoscope_torch_pch)
endfunction()
