// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace caravan::help {

/// A library that Caravan is linked with.
struct Library {
    QString name;
    QString version; ///< that it was built with; of Qt, that it runs with; empty where the library does not tell
    QString licence; ///< SPDX
    QString purpose;
};

QList<Library> libraries();

} // namespace caravan::help
