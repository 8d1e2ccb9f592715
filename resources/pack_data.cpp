// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// pack_data FILE.yml FILE.tree: the tree of a data file in the form that is read fast. A tool of the build.
#include "core/yaml/packed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace {

int fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace caravan;
    if (argc != 3)
        return fail(QStringLiteral("usage: pack_data FILE.yml FILE.tree"));
    QFile input(QString::fromLocal8Bit(argv[1]));
    if (!input.open(QIODevice::ReadOnly))
        return fail(input.fileName() + QStringLiteral(": ") + input.errorString());
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(input.fileName(), input.readAll()));
    if (!tree)
        return fail(tree.error().toString());
    QFile output(QString::fromLocal8Bit(argv[2]));
    const QByteArray bytes = yaml::packed(*tree);
    const bool hasFolder = QDir().mkpath(QFileInfo(output).path());
    if (!hasFolder || !output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.flush())
        return fail(output.fileName() + QStringLiteral(": ") + output.errorString());
    return 0;
}
