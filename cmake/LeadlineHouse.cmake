# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house rules as targets. A floor is a static library that can reach only what it links:
# the first of the two locks (the second reads every #include, tests/layers).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

find_program(LEADLINE_CCACHE ccache)
if(LEADLINE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LEADLINE_CCACHE}")
endif()

option(LEADLINE_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(LEADLINE_COVERAGE "Instrument for gcovr" OFF)
option(LEADLINE_FUZZ "Instrument for libFuzzer, with the sanitizers; needs clang" OFF)

add_library(leadline_flags INTERFACE)
target_compile_definitions(leadline_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_compile_options(leadline_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Werror $<$<CONFIG:Debug>:-g1> $<$<CONFIG:Release>:-fstack-protector-strong>)
target_link_options(leadline_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
target_include_directories(leadline_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(LEADLINE_SANITIZE)
    target_compile_options(leadline_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
    target_link_options(leadline_flags INTERFACE -fsanitize=address,undefined)
endif()
if(LEADLINE_FUZZ)
    target_compile_options(leadline_flags INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    target_link_options(leadline_flags INTERFACE -fsanitize=address,undefined)
endif()
if(LEADLINE_COVERAGE)
    target_compile_options(leadline_flags INTERFACE --coverage)
    target_link_options(leadline_flags INTERFACE --coverage)
endif()
find_program(LEADLINE_MOLD mold)
if(LEADLINE_MOLD)
    target_link_options(leadline_flags INTERFACE -fuse-ld=mold)
endif()

include(LeadlinePlaces)

# leadline_floor(NAME SOURCES ... [LINKS ...] [PRIVATE_LINKS ...])
# NAME is the floor's folder with "_" for "/": core_rules is core/rules.
function(leadline_floor name)
    cmake_parse_arguments(FLOOR "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${FLOOR_SOURCES})
    target_link_libraries(${name} PUBLIC leadline_flags ${FLOOR_LINKS} PRIVATE ${FLOOR_PRIVATE_LINKS})
endfunction()

# leadline_test(NAME SOURCES ... [LINKS ...]): one program of QTest classes, run once by ctest, and
# once more in each of the places (LeadlinePlaces) where it tests the core.
function(leadline_test name)
    cmake_parse_arguments(TEST "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE tests_support ${TEST_LINKS})
    # Silent: of a thousand functions only those that fail are worth a line.
    add_test(NAME ${name} COMMAND ${name} -silent)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen"
        SKIP_REGULAR_EXPRESSION "^SKIP ALL"
        TIMEOUT 600)
    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" OUTPUT_VARIABLE folder)
    if(folder MATCHES "^tests/core/")
        leadline_test_in_places(${name} $<TARGET_FILE:${name}> -silent)
    endif()
endfunction()
