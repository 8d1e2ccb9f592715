// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "tests/files.h"

#include <QTemporaryDir>
#include <QTest>

namespace caravan {

/// The built-in data, read once by a test program.
inline const std::shared_ptr<const Knowledge> &builtInKnowledge()
{
    static const auto known = Knowledge::builtIn();
    if (!known)
        qFatal("%s", qPrintable(known.error().toString()));
    return *known;
}

/// A document that is open on a folder of its own, with one pipeline in it.
struct OpenedDocument {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral(".gitlab-ci.yml"));
    Document document{builtInKnowledge()};

    /// \a others: texts of other files of the project, by their paths in it.
    explicit OpenedDocument(const QByteArray &pipeline, const QMap<QString, QByteArray> &others = {})
    {
        for (auto other = others.cbegin(); other != others.cend(); ++other)
            write(other.key(), *other);
        writeBytes(file, pipeline);
        open();
    }
    /// Opens the folder anew.
    void open()
    {
        if (const Result<Done> opened = document.openFolder(folder.path()); !opened)
            qFatal("%s", qPrintable(opened.error().toString()));
    }
    void write(const QString &path, const QByteArray &text) const { writeBytes(folder.filePath(path), text); }
    void undo() { document.undoStack()->undo(); }
};

/// The files of a small OCaml project.
inline QMap<QString, QByteArray> smallProject()
{
    return {{QStringLiteral("dune-project"), "(lang dune 3.16)\n(name demo)\n"},
            {QStringLiteral("demo.opam"), "opam-version: \"2.0\"\ndepends: [\"ocaml\" {>= \"5.1\"} \"dune\" \"fmt\"]\n"}};
}

} // namespace caravan
