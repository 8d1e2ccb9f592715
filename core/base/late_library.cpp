// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/late_library.h"

#include <QtGlobal>

#include <dlfcn.h>

namespace caravan {

void *LateLibrary::function(const char *name) const
{
    void *handle = m_handle.load();
    if (!handle) {
        handle = dlopen(m_name, RTLD_LAZY | RTLD_LOCAL); // two threads get the same
        if (!handle)
            qFatal("A library is missing: %s. Install the package that has it.", dlerror());
        m_handle.store(handle);
    }
    void *function = dlsym(handle, name);
    if (!function)
        qFatal("A library is too old or too new: %s.", dlerror());
    return function;
}

} // namespace caravan
