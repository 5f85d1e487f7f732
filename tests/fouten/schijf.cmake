# SPDX-License-Identifier: EUPL-1.2
# A disk that fails, a program that is killed, a file that is damaged.
add_library(fouten_hulp STATIC schijf_hulp.c schijf_vfs.c)
target_include_directories(fouten_hulp PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
target_compile_definitions(fouten_hulp PUBLIC WELZIJN_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
target_link_libraries(fouten_hulp PUBLIC welzijn_cli PkgConfig::SQLITE)

# Valgrind would take minutes for each, and finds no more than the tests that run once.
function(welzijn_fouten naam)
  add_executable(fouten_${naam} ${naam}.c)
  target_link_libraries(fouten_${naam} PRIVATE fouten_hulp)
  if(NOT WELZIJN_VALGRIND)
    add_test(NAME fouten.${naam} COMMAND fouten_${naam} ${ARGN})
    set_tests_properties(fouten.${naam} PROPERTIES TIMEOUT 300)
  endif()
endfunction()
welzijn_fouten(schijf 53)
welzijn_fouten(schijf_uitvoer 6)
welzijn_fouten(val $<TARGET_FILE:welzijn_program> 40)
welzijn_fouten(schade 997)
