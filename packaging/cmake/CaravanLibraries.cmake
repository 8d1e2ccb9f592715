# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Charts Concurrent LinguistTools Network Test)
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED PURPOSE "The whole application")
qt_standard_project_setup()

# The system's keyring, for tokens of private projects.
find_package(Qt6Keychain REQUIRED)
set_package_properties(Qt6Keychain PROPERTIES TYPE REQUIRED PURPOSE "Tokens in the system's keyring")

find_package(yaml-cpp REQUIRED)
set_package_properties(yaml-cpp PROPERTIES TYPE REQUIRED PURPOSE "Event parser under the lossless YAML tree")

find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBGIT2 REQUIRED IMPORTED_TARGET libgit2>=1.5)
# The solver of zypper, dnf and conda, for opam's dependencies.
pkg_check_modules(LIBSOLV REQUIRED IMPORTED_TARGET libsolv>=0.7)
# Unpacks the index of opam packages, and reads opam's repositories.
pkg_check_modules(LIBARCHIVE REQUIRED IMPORTED_TARGET libarchive>=3.6)
# GitLab's own engine of regular expressions.
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)

# Many small pieces of memory on several threads: comparing large pipelines takes a third less time with jemalloc than with glibc's own allocator, which is
# taken where it is not there. Linked by programs alone, and whole, since nothing names it. The sanitizers bring an allocator of their own.
add_library(caravan_allocator INTERFACE)
pkg_check_modules(JEMALLOC IMPORTED_TARGET jemalloc)
if(JEMALLOC_FOUND AND NOT CARAVAN_FUZZ AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
  target_link_libraries(caravan_allocator INTERFACE
    -Wl,--push-state,--no-as-needed PkgConfig::JEMALLOC -Wl,--pop-state)
endif()

# KF6's highlighter where the distribution has it, else version 5.116 built for Qt 6 (packaging/build-highlighter).
# The KF5 configuration is read before it is loaded: one for Qt 5 would drag Qt 5 into this project.
add_library(caravan_syntax INTERFACE)
find_package(KF6SyntaxHighlighting QUIET)
if(TARGET KF6::SyntaxHighlighting)
  target_link_libraries(caravan_syntax INTERFACE KF6::SyntaxHighlighting)
else()
  find_path(CARAVAN_KF5SYNTAX_CONFIG KF5SyntaxHighlightingConfig.cmake NO_CACHE PATH_SUFFIXES
    lib/${CMAKE_LIBRARY_ARCHITECTURE}/cmake/KF5SyntaxHighlighting lib/cmake/KF5SyntaxHighlighting)
  if(CARAVAN_KF5SYNTAX_CONFIG)
    file(STRINGS "${CARAVAN_KF5SYNTAX_CONFIG}/KF5SyntaxHighlightingConfig.cmake" caravan_kf5_for_qt6
      REGEX "find_dependency\\(Qt6Core")
    if(caravan_kf5_for_qt6)
      find_package(KF5SyntaxHighlighting QUIET PATHS "${CARAVAN_KF5SYNTAX_CONFIG}" NO_DEFAULT_PATH)
    endif()
  endif()
  if(NOT TARGET KF5::SyntaxHighlighting)
    message(FATAL_ERROR
      "KSyntaxHighlighting for Qt 6 was not found. Install libkf6syntaxhighlighting-dev where your distribution has it, "
      "or run packaging/build-highlighter and add the folder it prints to CMAKE_PREFIX_PATH.")
  endif()
  target_link_libraries(caravan_syntax INTERFACE KF5::SyntaxHighlighting)
endif()
