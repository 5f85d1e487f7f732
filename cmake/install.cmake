# SPDX-License-Identifier: EUPL-1.2
# What is installed, and where. Nothing installed carries an RPATH: the library
# goes where the system looks for it.
include(CMakePackageConfigHelpers)
set(datadir "${CMAKE_INSTALL_DATAROOTDIR}/welzijn")

install(TARGETS welzijn_program RUNTIME)
install(TARGETS welzijn EXPORT welzijn-targets LIBRARY)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/welzijn" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        FILES_MATCHING PATTERN "*.h")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/data/" DESTINATION "${datadir}"
        FILES_MATCHING PATTERN "*.csv" PATTERN "*.sql" PATTERN "*.md"
                       PATTERN "*.service" PATTERN "*.timer" PATTERN "package" EXCLUDE)

# Documents: what a user of the installed program reads.
foreach(section 1 3 5)
  file(GLOB pages CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/man/*.${section}")
  install(FILES ${pages} DESTINATION "${CMAKE_INSTALL_MANDIR}/man${section}")
endforeach()
file(GLOB documents CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/docs/*.md")
install(FILES ${documents} "${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${PROJECT_SOURCE_DIR}/LICENSE"
              "${PROJECT_SOURCE_DIR}/data/package/copyright"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# Completions come from the program's own tables, so that they cannot lag behind.
# Debian's zsh reads a package's from another folder than those of the site.
if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  set(zsh_folder vendor-completions)
else()
  set(zsh_folder site-functions)
endif()
set(completions "")
function(welzijn_completion shell file folder)
  set(output "${PROJECT_BINARY_DIR}/completions/${shell}/${file}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/completions/${shell}"
    COMMAND welzijn_program completion ${shell} > "${output}"
    DEPENDS welzijn_program
    COMMENT "Writing the completion for ${shell}"
    VERBATIM)
  install(FILES "${output}" DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/${folder}")
  set(completions ${completions} "${output}" PARENT_SCOPE)
endfunction()
welzijn_completion(bash welzijn bash-completion/completions)
welzijn_completion(zsh _welzijn zsh/${zsh_folder})
welzijn_completion(fish welzijn.fish fish/vendor_completions.d)
add_custom_target(completions ALL DEPENDS ${completions})

# For programs that use the library. Both files find the rest from where they
# themselves stand, so an installed tree can be moved.
file(RELATIVE_PATH pc_to_prefix "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" pc_to_prefix "${pc_to_prefix}")
configure_file("${PROJECT_SOURCE_DIR}/data/package/libwelzijn.pc.in" libwelzijn.pc @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/libwelzijn.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/welzijn")
configure_package_config_file("${PROJECT_SOURCE_DIR}/data/package/welzijnConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/welzijnConfig.cmake" INSTALL_DESTINATION "${package}")
# Before 1.0 a minor version may change the interface.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/welzijnConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/welzijnConfig.cmake"
              "${PROJECT_BINARY_DIR}/welzijnConfigVersion.cmake" DESTINATION "${package}")
install(EXPORT welzijn-targets NAMESPACE welzijn:: DESTINATION "${package}")
