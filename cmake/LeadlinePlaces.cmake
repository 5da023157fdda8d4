# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The places the core is tested in: a name, a time zone, a locale. What a lead means depends on neither.
# The locales are compiled into the build folder, so that nobody needs to be root or to change the machine.

set(LEADLINE_PLACES
    "madrid|Europe/Madrid|es_ES.UTF-8"        # dotted thousands, decimal comma, summer time
    "auckland|Pacific/Auckland|tr_TR.UTF-8"   # another date than UTC most of the day; i and ı, İ and I
    "santiago|America/Santiago|C.UTF-8")      # summer time starts at midnight: a day without a first hour

set(LEADLINE_LOCALES_DIR "${CMAKE_BINARY_DIR}/locales")
find_program(LEADLINE_LOCALEDEF localedef)

# leadline_compile_locale(LOCALE): the variable LEADLINE_HAS_<LOCALE> says whether it could be
function(leadline_compile_locale locale)
    string(REPLACE ".UTF-8" "" language "${locale}")
    set(LEADLINE_HAS_${locale} OFF PARENT_SCOPE)
    if(language STREQUAL "C" OR EXISTS "${LEADLINE_LOCALES_DIR}/${locale}/LC_CTYPE")
        set(LEADLINE_HAS_${locale} ON PARENT_SCOPE)
    elseif(LEADLINE_LOCALEDEF AND EXISTS "/usr/share/i18n/locales/${language}")
        file(MAKE_DIRECTORY "${LEADLINE_LOCALES_DIR}")
        execute_process(
            COMMAND "${LEADLINE_LOCALEDEF}" --no-archive -i "${language}" -f UTF-8 "${LEADLINE_LOCALES_DIR}/${locale}"
            RESULT_VARIABLE failed ERROR_QUIET OUTPUT_QUIET)
        if(EXISTS "${LEADLINE_LOCALES_DIR}/${locale}/LC_CTYPE")
            set(LEADLINE_HAS_${locale} ON PARENT_SCOPE)
        endif()
    endif()
endfunction()

# leadline_test_in_places(NAME COMMAND...): NAME.madrid, NAME.auckland, ...; skipped aloud without the locale
function(leadline_test_in_places name)
    foreach(place IN LISTS LEADLINE_PLACES)
        string(REPLACE "|" ";" place "${place}")
        list(POP_FRONT place label zone locale)
        if(LEADLINE_HAS_${locale})
            add_test(NAME ${name}.${label} COMMAND ${ARGN})
        else()
            add_test(NAME ${name}.${label} COMMAND "${CMAKE_COMMAND}" -E echo
                "SKIP ALL: no locale ${locale} here (Debian package locales)")
        endif()
        set_tests_properties(${name}.${label} PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=${zone};LC_ALL=${locale};LANG=${locale};LOCPATH=${LEADLINE_LOCALES_DIR};LEADLINE_PLACE=${label}"
            SKIP_REGULAR_EXPRESSION "^SKIP ALL"
            LABELS "place"
            TIMEOUT 600)
    endforeach()
endfunction()

foreach(place IN LISTS LEADLINE_PLACES)
    string(REGEX REPLACE ".*\\|" "" locale "${place}")
    leadline_compile_locale("${locale}")
endforeach()
