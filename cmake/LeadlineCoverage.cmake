# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The target "coverage" of the coverage preset: runs the core's tests and measures the lines of the floors
# that must not lose a lead. Prints a table for each and fails where one falls below the bar.

set(LEADLINE_COVERED_FLOORS rules formats store)
set(LEADLINE_COVERAGE_BAR 85)   # per cent of the lines (reliability, section 9)

find_program(LEADLINE_GCOVR gcovr REQUIRED)

set(measure)
foreach(floor IN LISTS LEADLINE_COVERED_FLOORS)
    list(APPEND measure
        COMMAND "${LEADLINE_GCOVR}" --root "${CMAKE_SOURCE_DIR}" --filter "${CMAKE_SOURCE_DIR}/core/${floor}/"
                --exclude-throw-branches --fail-under-line ${LEADLINE_COVERAGE_BAR} "${CMAKE_BINARY_DIR}/core")
endforeach()

add_custom_target(coverage
    COMMAND "${CMAKE_CTEST_COMMAND}" --test-dir "${CMAKE_BINARY_DIR}" --output-on-failure
            -R "^test_(base|domain|rules|formats|store|services)$"
    ${measure}
    DEPENDS test_base test_domain test_rules test_formats test_store test_services
    USES_TERMINAL VERBATIM
    COMMENT "Lines covered of ${LEADLINE_COVERED_FLOORS}; the bar is ${LEADLINE_COVERAGE_BAR} %")
