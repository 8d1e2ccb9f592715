# SPDX-FileCopyrightText: 2026 The Caravan developers
# SPDX-License-Identifier: GPL-3.0-or-later

# caravan_late_library(TARGET LIBRARY): TARGET uses the library that pkg-config found as LIBRARY, but is not linked with it: its code loads it when
# it is first needed (core/base/late_library.h), by the name that the linker would have written down, which it gets as CARAVAN_<LIBRARY>.
# The Debian package depends on what the library comes from; of what is linked, dpkg-shlibdeps finds that out.
function(caravan_late_library target library)
  target_include_directories(${target} SYSTEM PRIVATE ${${library}_INCLUDE_DIRS})
  list(GET ${library}_LINK_LIBRARIES 0 file)
  execute_process(COMMAND ${CMAKE_READELF} --dynamic --wide ${file} OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
  if(NOT said MATCHES "\\(SONAME\\)[^[]*\\[([^]]+)\\]")
    message(FATAL_ERROR "${file} is no shared library with a name.")
  endif()
  set(name ${CMAKE_MATCH_1})
  target_compile_definitions(${target} PRIVATE CARAVAN_${library}="${name}")
  set_property(GLOBAL APPEND PROPERTY CARAVAN_LATE_LIBRARIES ${file})
endfunction()
