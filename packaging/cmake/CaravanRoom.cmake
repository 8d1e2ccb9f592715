# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler settings that every target of Caravan shares.
add_library(caravan_settings INTERFACE)
target_include_directories(caravan_settings INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(caravan_settings INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_FOREACH
  QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  CARAVAN_VERSION="${PROJECT_VERSION}")
target_compile_options(caravan_settings INTERFACE -Wall -Wextra -Wpedantic)

# caravan_room(NAME SOURCES file… LINKS target…): one folder of core or app as a static library caravan_NAME.
# What a room may include is said by LINKS and checked by tests/architecture.
# The presets start and check build a room as a few units (CARAVAN_UNITY): names in anonymous namespaces are unique in a room.
function(caravan_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
  add_library(caravan_${name} STATIC ${ROOM_SOURCES})
  target_link_libraries(caravan_${name} PUBLIC caravan_settings ${ROOM_LINKS})
  set_property(GLOBAL APPEND PROPERTY CARAVAN_ROOMS caravan_${name})
  if(CARAVAN_UNITY)
    set_target_properties(caravan_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
  endif()
endfunction()

# caravan_test(SUBJECT LABELS label… LINKS target…): tst_SUBJECT from tst_SUBJECT.cpp, run offscreen.
# TIMEOUT (seconds; times CARAVAN_TIMEOUT_FACTOR) is there to end a test that hangs, on a slow and busy machine too; Qt's own limit for a
# function is lifted to it.
# One with the label golden writes its expected files anew where CARAVAN_ACCEPT_GOLDENS is set: the target accept-goldens.
function(caravan_test subject)
  cmake_parse_arguments(TEST "" "TIMEOUT" "LABELS;LINKS;SOURCES" ${ARGN})
  add_executable(tst_${subject} tst_${subject}.cpp ${TEST_SOURCES})
  target_link_libraries(tst_${subject} PRIVATE caravan_settings ${TEST_LINKS} Qt6::Test)
  target_compile_definitions(tst_${subject} PRIVATE
    CARAVAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    CARAVAN_BINARY_DIR="${CMAKE_BINARY_DIR}")
  if("golden" IN_LIST TEST_LABELS)
    set_property(GLOBAL APPEND PROPERTY CARAVAN_GOLDEN_TESTS tst_${subject})
  endif()
  add_test(NAME ${subject} COMMAND tst_${subject})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 600)
  endif()
  math(EXPR TEST_TIMEOUT "${TEST_TIMEOUT} * ${CARAVAN_TIMEOUT_FACTOR}")
  set_tests_properties(${subject} PROPERTIES LABELS "${TEST_LABELS}" TIMEOUT ${TEST_TIMEOUT}
    ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=${TEST_TIMEOUT}000;QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/no-configuration;XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/no-cache")
endfunction()

# caravan_time_limit(SECONDS test…): the same for tests that are no program of Qt's.
function(caravan_time_limit seconds)
  math(EXPR limit "${seconds} * ${CARAVAN_TIMEOUT_FACTOR}")
  set_tests_properties(${ARGN} PROPERTIES TIMEOUT ${limit})
endfunction()
