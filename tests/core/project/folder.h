// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace caravan::testing {

/// A folder that is made of files with their contents.
class Folder
{
public:
    QString path() const { return m_dir.path(); }
    void put(const QString &file, const QByteArray &bytes) const
    {
        const QString path = m_dir.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(bytes), bytes.size());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace caravan::testing
