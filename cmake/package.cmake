# SPDX-License-Identifier: EUPL-1.2
# `cpack` makes one Debian package: welzijn_VERSION_ARCH.deb. Use the preset
# "package", which installs below /usr.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME welzijn)
set(CPACK_PACKAGE_CONTACT "welzijn maintainers <maintainers@welzijn.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "contract management of municipal welfare work")
set(CPACK_PACKAGE_DESCRIPTION
"Keeps what a municipality agreed with providers of welfare work per lot,
imports what they report, and shows what is realised, partly realised, not
realised, unknown or ongoing, with the evidence behind each verdict.
.
The program speaks Dutch. The library behind it, libwelzijn, is included with
its headers.")
set(CPACK_PACKAGING_INSTALL_PREFIX "${CMAKE_INSTALL_PREFIX}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/package")
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/cmake/package-compress.cmake")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The schema asks more of SQLite than the functions that are called show.
# The last three are loaded on first use, which the search for libraries does not see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsqlite3-0 (>= 3.40), libzip4, libxlsxwriter4, libcmark0.30.2")
# The program's own library is in the package; there is no other to depend on.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${PROJECT_BINARY_DIR}/lib")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "man-db, less")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA "${PROJECT_SOURCE_DIR}/data/package/triggers")
# So that packages of programs that use the library depend on this one.
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
include(CPack)
