# SPDX-FileCopyrightText: 2026 The Leadline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How ./run and ./check build. Sourced by POSIX sh, in the checkout's folder.

build_jobs() # as many compilers as there are processors, and memory for them (about 700 MB each)
{
    processors=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 700000) }' /proc/meminfo 2>/dev/null || echo 2)
    [ "${memory:-0}" -ge 1 ] || memory=1
    [ "$processors" -le "$memory" ] && echo "$processors" || echo "$memory"
}

build_configured() # PRESET: its build folder fits this checkout and these presets
{
    cache=build/$1/CMakeCache.txt
    [ -f "build/$1/build.ninja" ] && [ -f "$cache" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache" &&
        [ -z "$(find CMakePresets.json -newer "$cache")" ]
}

build_preset() # PRESET [CMAKE-BUILD-ARGUMENT...]: configures where that is needed, then builds
{
    preset=$1
    shift
    if [ -e "build/$preset" ] && [ ! -w "build/$preset" ]; then
        echo "$PWD/build/$preset belongs to another user. Remove it, or work in a checkout of your own." >&2
        return 1
    fi
    if ! build_configured "$preset"; then
        cmake --fresh --preset "$preset" || return 1
    fi
    cmake --build --preset "$preset" --parallel "$(build_jobs)" "$@"
}
