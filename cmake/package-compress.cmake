# SPDX-License-Identifier: EUPL-1.2
# Debian wants man pages and the changelog compressed, the same bytes every time.
file(GLOB_RECURSE pages "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/man/man*/*.[1-9]")
set(changelog "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc/welzijn/changelog")
file(RENAME "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc/welzijn/CHANGELOG.md" "${changelog}")
execute_process(COMMAND gzip -9n ${pages} "${changelog}" COMMAND_ERROR_IS_FATAL ANY)
