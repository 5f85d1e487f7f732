# SPDX-License-Identifier: EUPL-1.2
# The target `coverage`: runs the tests and prints how much of lib/ and cmd/ they
# reach; per file and per line it is in files.
find_program(GCOVR gcovr REQUIRED)
if(CMAKE_C_COMPILER_ID MATCHES "Clang")
  set(gcov_tool "llvm-cov gcov")
else()
  set(gcov_tool gcov)
endif()
add_custom_target(coverage
  COMMAND "${CMAKE_COMMAND}" -E make_directory coverage
  COMMAND find . -name "*.gcda" -delete
  COMMAND "${CMAKE_CTEST_COMMAND}" --output-on-failure
  COMMAND "${GCOVR}" --root "${PROJECT_SOURCE_DIR}" --gcov-executable "${gcov_tool}"
          --filter "${PROJECT_SOURCE_DIR}/lib/" --filter "${PROJECT_SOURCE_DIR}/cmd/"
          --html-details coverage/index.html --txt coverage/summary.txt --print-summary
          "${PROJECT_BINARY_DIR}"
  COMMAND "${CMAKE_COMMAND}" -E echo "per file: ${PROJECT_BINARY_DIR}/coverage/summary.txt"
  COMMAND "${CMAKE_COMMAND}" -E echo "per line: ${PROJECT_BINARY_DIR}/coverage/index.html"
  WORKING_DIRECTORY "${PROJECT_BINARY_DIR}"
  USES_TERMINAL VERBATIM)
