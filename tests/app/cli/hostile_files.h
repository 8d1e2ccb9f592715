// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// A CI file that is made to hang or to crash a reader.
struct HostileFile {
    const char *name;
    QByteArray text;
    QByteArray refusal = {}; ///< part of the error that every command gives; empty: the file is read
};

/// \a scale: how large, in thousandths of the largest. The jobs that gestures name are `first`, in the stage `build`,
/// `other`, in the stage `test`, which needs it, and mostly `big`, which has what is too much.
QList<HostileFile> hostileFiles(int scale);
