// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/files.h"

#include <QTemporaryDir>

namespace caravan {

/// A configuration of the user's own, for as long as it lives.
class OwnConfig
{
public:
    OwnConfig() : m_before(qgetenv("XDG_CONFIG_HOME")) { qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit()); }
    ~OwnConfig() { qputenv("XDG_CONFIG_HOME", m_before); }
    Q_DISABLE_COPY_MOVE(OwnConfig)

    /// The path of a file in it: "caravan/images.yml".
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What a file there says; empty where it is missing.
    QByteArray text(const QString &name) const { return QFile::exists(path(name)) ? readBytes(path(name)) : QByteArray(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

} // namespace caravan
