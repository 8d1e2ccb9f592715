// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function outside any namespace, so it cannot stand inside one.
static void registerOnce()
{
    Q_INIT_RESOURCE(caravan);
    Q_INIT_RESOURCE(caravan_packed);
}

namespace caravan {

void initialiseResources()
{
    static const bool isRegistered = [] {
        registerOnce();
        return true;
    }();
    Q_UNUSED(isRegistered)
}

} // namespace caravan
