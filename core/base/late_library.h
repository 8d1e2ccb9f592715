// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace caravan {

/// A shared library of C functions that is loaded when the first of them is called, not with the program: one that few commands need, and that
/// brings many others along, would make each start slower. The file that calls it names its functions with CARAVAN_LATE; the build gives
/// the library's name (packaging/cmake/CaravanLateLibrary.cmake). Once loaded it stays.
class LateLibrary
{
public:
    /// \a name as the linker would have written it down: "libgit2.so.1.5"
    constexpr explicit LateLibrary(const char *name) : m_name(name) { }

    /// Where that function is. Any thread may ask. Where the library or the function is missing, the program says so and ends, as it would at
    /// its start if it were linked with it.
    void *function(const char *name) const;

private:
    const char *m_name;
    mutable std::atomic<void *> m_handle = nullptr;
};

/// A function of such a library, called as the function itself.
template<class Function>
class LateFunction
{
public:
    constexpr LateFunction(const LateLibrary &library, const char *name) : m_library(library), m_name(name) { }

    template<class... Arguments>
    auto operator()(Arguments... arguments) const
    {
        Function *function = m_function.load(std::memory_order_relaxed);
        if (!function) {
            function = reinterpret_cast<Function *>(m_library.function(m_name));
            m_function.store(function, std::memory_order_relaxed);
        }
        return function(arguments...);
    }

private:
    const LateLibrary &m_library;
    const char *m_name;
    mutable std::atomic<Function *> m_function = nullptr;
};

/// Declares in a namespace the function NAME of a header of C as one of LIBRARY, a LateLibrary: calls in that namespace find it there.
#define CARAVAN_LATE(LIBRARY, NAME) inline constinit const ::caravan::LateFunction<decltype(::NAME)> NAME(LIBRARY, #NAME)

} // namespace caravan
