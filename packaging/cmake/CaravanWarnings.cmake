# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings are errors for what this project is tested with, Debian 12's and 13's compiler and Qt (preset `check`). Others have warnings of their
# own, which are to be read, but stop nobody's build.
option(CARAVAN_WARNINGS_AS_ERRORS "Warnings are errors, with the compilers and versions of Qt that are tested" OFF)

if(CARAVAN_WARNINGS_AS_ERRORS)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^(12|14)\\." AND Qt6_VERSION MATCHES "^6\\.(4|8)\\.")
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
  else()
    message(STATUS "Warnings are printed only: they are errors with GCC 12 or 14 and Qt 6.4 or 6.8, but here are "
      "${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} and Qt ${Qt6_VERSION}.")
  endif()
endif()
