# SPDX-License-Identifier: EUPL-1.2
# The name by which the system loads a library, for those that the program loads
# only when it needs them: libzip.so.4.
function(welzijn_soname variable library)
  find_library(${variable}_FILE ${library} REQUIRED)
  execute_process(COMMAND "${CMAKE_OBJDUMP}" -p "${${variable}_FILE}"
                  OUTPUT_VARIABLE header COMMAND_ERROR_IS_FATAL ANY)
  if(NOT header MATCHES "SONAME +([^ \n]+)")
    message(FATAL_ERROR "no SONAME in ${${variable}_FILE}")
  endif()
  set(${variable} "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()
