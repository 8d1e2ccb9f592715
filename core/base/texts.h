// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// Declares NAME, whose `NAME::tr("…")` translates texts in the context "NAME". It stands in an anonymous namespace; NAME is that of the file
/// with "Texts" behind it, so that no two files have the same. lupdate knows the context by the name before `::tr`.
#define CARAVAN_TEXTS(NAME) \
    struct NAME { \
        Q_DECLARE_TR_FUNCTIONS(NAME) \
    }
