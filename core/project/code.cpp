// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/code.h"

#include "core/project/file_kinds.h"
#include "core/project/layout.h"

#include "core/base/disk.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace caravan::project {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCodeFiles = 5'000;
constexpr qint64 largestCodeFile = 2'000'000;
constexpr qint64 largestBuildFile = 65'536;
constexpr qsizetype mostBuildFiles = 50;

struct Language {
    qint64 CodeSize::*lines;
    std::array<QLatin1StringView, 5> suffixes;
};
constexpr Language languages[] = {
    {&CodeSize::coqLines, {".v"_L1}},
    {&CodeSize::cLines, {".c"_L1, ".h"_L1, ".S"_L1}},
    {&CodeSize::cppLines, {".cc"_L1, ".cpp"_L1, ".cxx"_L1, ".hpp"_L1, ".hh"_L1}},
    {&CodeSize::rustLines, {".rs"_L1}},
};

const Language *languageOf(const QString &file)
{
    const auto isOf = [&](const Language &language) {
        return std::any_of(language.suffixes.begin(), language.suffixes.end(),
                           [&](QLatin1StringView suffix) { return !suffix.isEmpty() && file.endsWith(suffix); });
    };
    const auto *found = std::find_if(std::begin(languages), std::end(languages), isOf);
    return found == std::end(languages) ? nullptr : found;
}

/// Verilog has the same suffix as Coq; its files have none of these sentences.
bool holdsProofs(const QByteArray &text)
{
    static const QRegularExpression sentence(
        u"^\\s*(#\\[[^]]*\\]\\s*)?(From|Require|Import|Export|Lemma|Theorem|Definition|Section|Module|Inductive|Fixpoint|Set|Goal|Axiom|"
        u"Notation|"
        "Global|Local|Instance|Class|Record|Corollary|Parameter|Ltac|Example|Hint|Arguments|Proof)\\s[^;]*\\."_s,
        QRegularExpression::MultilineOption);
    constexpr qsizetype enough = 20'000;
    return sentence.match(QString::fromUtf8(text.left(enough))).hasMatch();
}

bool isMakefile(const QString &name)
{
    return name == "Makefile"_L1 || name == "makefile"_L1 || name == "GNUmakefile"_L1 || name.endsWith(".mk"_L1)
        || name.endsWith(".make"_L1) || name.startsWith("Makefile."_L1);
}

void keepText(const QDir &root, const QString &file, QMap<QString, QString> &texts)
{
    if (texts.size() >= mostBuildFiles)
        return;
    const Result<ReadFile> read = readFile(root.filePath(file), largestBuildFile);
    if (read && !read->bytes.contains('\0'))
        texts.insert(file, QString::fromUtf8(read->bytes));
}

} // namespace

void readCode(const QDir &root, const QStringList &files, Code &code, Layout &layout)
{
    int counted = 0;
    for (const QString &file : files) {
        const QString name = file.section(u'/', -1);
        if (isMakefile(name))
            keepText(root, file, code.makefiles);
        else if (isDockerfile(name))
            keepText(root, file, code.dockerfiles);
        const Language *language = languageOf(name);
        if (!language || ++counted > mostCodeFiles)
            continue;
        const Result<ReadFile> read = readFile(root.filePath(file), largestCodeFile);
        if (!read || (language->lines == &CodeSize::coqLines && !holdsProofs(read->bytes)))
            continue;
        const qint64 lines = linesIn(read->bytes);
        code.*(language->lines) += lines;
        layout.folderOfFile(file).*(language->lines) += lines;
    }
}

QStringList cramTestsAmong(const QStringList &files)
{
    QStringList tests = files;
    tests.removeIf([](const QString &file) {
        const bool isRun = file.endsWith("/run.t"_L1) && file.section(u'/', -2, -2).endsWith(".t"_L1);
        return !isRun && (!file.endsWith(".t"_L1) || file.endsWith("/run.t"_L1));
    });
    return tests;
}

} // namespace caravan::project
