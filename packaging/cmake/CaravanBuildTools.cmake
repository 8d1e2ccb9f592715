# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by the presets before the project: tools that make a build faster where they are installed.
# They change nothing in what is built, so a build without presets leaves them out.
find_program(CARAVAN_CCACHE ccache)
if(CARAVAN_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CARAVAN_CCACHE})
endif()

find_program(CARAVAN_MOLD mold)
if(CARAVAN_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# clang-tidy reads the nearest .clang-tidy above a source: what Qt generates is not ours to mend.
if(CMAKE_CXX_CLANG_TIDY)
  file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()
