# SPDX-License-Identifier: EUPL-1.2
# welzijn_embed(OUTPUT.c SYMBOL BASE FILE…): a C file with
#   const wz__embedded SYMBOL[] = { { "name relative to BASE", bytes, size }, … , { 0 } };
# made again whenever a file changes.
function(welzijn_embed output symbol base)
  string(REPLACE ";" "|" files "${ARGN}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DSYMBOL=${symbol}" "-DBASE=${base}"
            "-DFILES=${files}" -P "${PROJECT_SOURCE_DIR}/cmake/embed-script.cmake"
    DEPENDS ${ARGN} "${PROJECT_SOURCE_DIR}/cmake/embed-script.cmake"
    COMMENT "Embedding ${symbol}"
    VERBATIM)
endfunction()
