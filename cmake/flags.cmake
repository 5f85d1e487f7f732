# SPDX-License-Identifier: EUPL-1.2
# Warnings and hardening, the same for everything that is built here.
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes
                    -Wmissing-prototypes -fstack-protector-strong -fno-strict-aliasing)
add_compile_definitions(_POSIX_C_SOURCE=200809L)
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
if(CMAKE_BUILD_TYPE MATCHES "Rel")
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
if(WELZIJN_SANITIZE)
  add_compile_options(-fsanitize=${WELZIJN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${WELZIJN_SANITIZE})
endif()
if(WELZIJN_COVERAGE)
  add_compile_options(--coverage -O0)
  add_link_options(--coverage)
endif()
