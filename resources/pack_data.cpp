// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A tool of the build.
//   pack_data FILE.yml FILE.tree                the tree of a data file in the form that is read fast
//   pack_data --texts FOLDER TEXTS.cpp FILE…    the texts for people in data files of FOLDER, as a source that only lupdate reads
#include "core/yaml/data_texts.h"
#include "core/yaml/packed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace {

using namespace caravan;
using namespace Qt::StringLiterals;

int fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

Result<yaml::Tree> treeOfFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString()};
    return yaml::Tree::parse(Source(name, file.readAll()));
}

int write(const QString &name, const QByteArray &bytes)
{
    QFile output(name);
    const bool hasFolder = QDir().mkpath(QFileInfo(name).path());
    if (!hasFolder || !output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() || !output.flush())
        return fail(name + u": "_s + output.errorString());
    return 0;
}

QByteArray literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return '"' + escaped.toUtf8() + '"';
}

/// The texts for people in a table: the columns that its line `# texts: COLUMN…` names.
Result<QStringList> textsOfTable(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, file.errorString(), name};
    QStringList columns;
    QStringList head;
    QStringList texts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith("# texts: "_L1))
            columns = line.section(u' ', 2).split(u' ');
        if (line.startsWith(u'#'))
            continue;
        for (const QString &column : columns) {
            if (!head.isEmpty())
                texts += cells.value(head.indexOf(column));
        }
        head = head.isEmpty() ? cells : head;
    }
    return texts;
}

Result<QStringList> textsOf(const QString &name)
{
    if (name.endsWith(".tsv"_L1))
        return textsOfTable(name);
    const Result<yaml::Tree> tree = treeOfFile(name);
    if (!tree)
        return tree.error();
    QStringList texts;
    for (const yaml::Node &text : yaml::dataTexts(*tree))
        texts += text.text();
    return texts;
}

int writeTexts(const QDir &folder, const QString &output, const QStringList &files)
{
    QByteArray bytes = "// The texts of data files, made from them for lupdate by pack_data.\n";
    for (const QString &file : files) {
        const Result<QStringList> texts = textsOf(folder.filePath(file));
        if (!texts)
            return fail(texts.error().toString());
        const QByteArray context = literal(yaml::dataContext(file));
        for (const QString &text : *texts)
            bytes += "QT_TRANSLATE_NOOP(" + context + ", " + literal(text) + ")\n";
    }
    return write(output, bytes);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (arguments.size() > 3 && arguments.constFirst() == "--texts"_L1)
        return writeTexts(QDir(arguments.at(1)), arguments.at(2), arguments.mid(3));
    if (arguments.size() != 2)
        return fail(u"usage: pack_data FILE.yml FILE.tree\n       pack_data --texts FOLDER TEXTS.cpp FILE…"_s);
    const Result<yaml::Tree> tree = treeOfFile(arguments.constFirst());
    return tree ? write(arguments.constLast(), yaml::packed(*tree)) : fail(tree.error().toString());
}
