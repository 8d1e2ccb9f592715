// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// Who includes whom: rooms include only rooms below them, and each foreign library is kept in one file.
class ArchitectureTest : public QObject
{
    Q_OBJECT

    struct Include {
        QString name; ///< what stands between the quotes or angle brackets
        int line = 0;
    };
    struct File {
        QString path; ///< relative to the source folder
        QStringList lines;
        QList<Include> includes;
        /// Where the program starts: it stands in no room and may include what the window may.
        bool isMain() const { return path == "app/main.cpp"_L1; }
        /// "core/yaml" of "core/yaml/tree.h", "core/gitlab/run" of "core/gitlab/run/graph.h"
        QString room() const { return isMain() ? u"app/window"_s : roomOf(path); }
    };

    QList<File> m_files;

    static QString roomOf(const QString &path) { return path.section(u'/', 0, -2); }

    /// What each room may include by itself; what those rooms may include comes with them.
    static QMap<QString, QStringList> table()
    {
        const QStringList core = {u"core/compare"_s, u"core/assist"_s, u"core/includes"_s};
        const QStringList panel = QStringList{u"app/document"_s, u"app/theme"_s, u"app/widgets"_s} + core;
        const QStringList panels = {u"app/canvas"_s,  u"app/event"_s,    u"app/palette"_s,  u"app/inspector"_s,
                                    u"app/preview"_s, u"app/problems"_s, u"app/timeline"_s, u"app/compare"_s,
                                    u"app/history"_s, u"app/run"_s,      u"app/project"_s};
        QMap<QString, QStringList> rooms = {
            {u"core/base"_s, {}},
            {u"core/script"_s, {u"core/base"_s}},
            {u"core/yaml"_s, {u"core/base"_s}},
            {u"core/joblog"_s, {u"core/base"_s}},
            {u"core/opam"_s, {u"core/base"_s}},
            {u"core/gitlab/language"_s, {u"core/yaml"_s, u"core/script"_s}},
            {u"core/gitlab/values"_s, {u"core/gitlab/language"_s}},
            {u"core/gitlab/pipeline"_s, {u"core/gitlab/values"_s}},
            {u"core/gitlab/run"_s, {u"core/gitlab/pipeline"_s}},
            {u"core/gitlab/edit"_s, {u"core/gitlab/run"_s}},
            {u"core/gitlab"_s, {u"core/gitlab/edit"_s}},
            {u"core/project"_s, {u"core/opam"_s, u"core/yaml"_s}},
            {u"core/includes"_s, {u"core/gitlab"_s, u"core/project"_s}},
            {u"core/recipes"_s, {u"core/gitlab"_s, u"core/project"_s}},
            {u"core/assist"_s, {u"core/recipes"_s}},
            {u"core/lint/facts"_s, {u"core/recipes"_s}},
            {u"core/lint/fixes"_s, {u"core/lint/facts"_s}},
            {u"core/lint/rules"_s, {u"core/lint/fixes"_s}},
            {u"core/lint"_s, {u"core/lint/rules"_s}},
            {u"core/estimate/facts"_s, {u"core/recipes"_s}},
            {u"core/estimate/time"_s, {u"core/estimate/facts"_s}},
            {u"core/estimate/world"_s, {u"core/estimate/facts"_s}},
            {u"core/estimate/commands"_s, {u"core/estimate/time"_s, u"core/estimate/world"_s}},
            {u"core/estimate"_s, {u"core/estimate/commands"_s}},
            {u"core/compare"_s, {u"core/recipes"_s, u"core/lint"_s, u"core/estimate"_s, u"core/joblog"_s}},
            {u"app/cli"_s, core},
            {u"app/document"_s, core},
            {u"app/fetch"_s, {u"core/includes"_s}},
            {u"app/theme"_s, {}},
            {u"app/widgets"_s, {u"app/theme"_s}},
            {u"app/help"_s, panel},
            {u"app/window"_s, panel + panels + QStringList{u"app/help"_s}},
        };
        for (const QString &room : panels)
            rooms.insert(room, panel);
        return rooms;
    }

    static QSet<QString> reachable(const QString &room, const QMap<QString, QStringList> &rooms)
    {
        QSet<QString> found = {room}; // a room may include itself
        QStringList queue = {room};
        while (!queue.isEmpty()) {
            for (const QString &next : rooms.value(queue.takeLast())) {
                if (!found.contains(next)) {
                    found.insert(next);
                    queue.append(next);
                }
            }
        }
        return found;
    }

    /// Whether a header such as QString or QtCore/QString belongs to a module of Qt.
    static bool isOfModule(const QString &header, const QString &module)
    {
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        return header.startsWith(module + u'/') || header == module || headers.exists(module + u'/' + header);
    }

    QStringList filesThatInclude(const std::function<bool(const QString &)> &isMeant) const
    {
        QStringList found;
        for (const File &file : m_files) {
            if (std::any_of(file.includes.begin(), file.includes.end(), [&](const Include &i) { return isMeant(i.name); }))
                found.append(file.path);
        }
        found.sort();
        return found;
    }

    static void report(const QStringList &wrong) { QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n'))); }

private Q_SLOTS:
    void initTestCase()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
        const QDir root(QStringLiteral(CARAVAN_SOURCE_DIR));
        for (const QString &top : {u"core"_s, u"app"_s}) {
            QDirIterator it(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile source(it.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                File file{root.relativeFilePath(source.fileName()), QString::fromUtf8(source.readAll()).split(u'\n'), {}};
                for (int line = 0; line < file.lines.size(); ++line) {
                    if (const auto match = include.match(file.lines[line]); match.hasMatch())
                        file.includes.append({match.captured(1), line + 1});
                }
                m_files.append(file);
            }
        }
        QVERIFY(m_files.size() > 20);
    }

    void everyFileIsInARoom()
    {
        const auto rooms = table();
        QStringList wrong;
        for (const File &file : m_files) {
            if (!rooms.contains(file.room()))
                wrong.append(file.path + u": not in a room of the architecture"_s);
        }
        report(wrong);
    }

    void roomsIncludeOnlyWhatLiesBelow()
    {
        const auto rooms = table();
        QStringList wrong;
        for (const File &file : m_files) {
            const QSet<QString> allowed = reachable(file.room(), rooms);
            for (const Include &include : file.includes) {
                if (!include.name.startsWith("core/"_L1) && !include.name.startsWith("app/"_L1))
                    continue;
                if (!allowed.contains(roomOf(include.name)))
                    wrong.append(u"%1:%2: %3 may not include %4"_s.arg(file.path, QString::number(include.line), file.room(), include.name));
            }
        }
        report(wrong);
    }

    void coreKnowsNoOtherModuleThanQtCore()
    {
        QStringList wrong;
        for (const File &file : m_files) {
            for (const Include &include : file.includes) {
                const bool isQt = include.name.startsWith(u'Q') && include.name.size() > 1 && include.name[1].isLetter();
                if (file.path.startsWith("core/"_L1) && isQt && !isOfModule(include.name, u"QtCore"_s))
                    wrong.append(u"%1:%2: %3 is not of Qt Core"_s.arg(file.path, QString::number(include.line), include.name));
            }
        }
        report(wrong);
        QVERIFY(isOfModule(u"QString"_s, u"QtCore"_s) && !isOfModule(u"QColor"_s, u"QtCore"_s)); // the check itself works
    }

    void eachForeignLibraryIsInOneFile_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<int>("files");
        QTest::newRow("yaml-cpp") << u"yaml-cpp/"_s << 1;
        QTest::newRow("libgit2") << u"git2"_s << 2; // what reads a folder, and what fetches: in another program
        QTest::newRow("RE2") << u"re2/"_s << 1;
        QTest::newRow("libsolv") << u"solv/solver"_s << 1;
        QTest::newRow("libarchive") << u"archive.h"_s << 1;
        QTest::newRow("KSyntaxHighlighting") << u"KSyntaxHighlighting/"_s << 1;
        QTest::newRow("QtKeychain") << u"qt6keychain/"_s << 1;
    }
    void eachForeignLibraryIsInOneFile()
    {
        QFETCH(const QString, prefix);
        QFETCH(const int, files);
        const QStringList found = filesThatInclude([&](const QString &name) { return name.startsWith(prefix); });
        QVERIFY2(found.size() == files && found.filter(u".cpp"_s) == found, qPrintable(u"included in: "_s + found.join(u", "_s)));
    }

    /// What reaches the network is a program of its own: nothing else includes Qt Network, or the room that does.
    void theNetworkIsInOneRoom()
    {
        const QStringList files = filesThatInclude([](const QString &name) { return isOfModule(name, u"QtNetwork"_s); });
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(file.startsWith("app/fetch/"_L1), qPrintable(file));
        for (const QString &file : filesThatInclude([](const QString &name) { return name.startsWith("app/fetch/"_L1); }))
            QVERIFY2(file.startsWith("app/fetch/"_L1), qPrintable(file));
    }

    /// Background work is one file, and work that processors share another: nobody else makes threads or waits for what comes out of one.
    void threadsAreInOnePlace()
    {
        const QStringList files = filesThatInclude([](const QString &name) {
            static const QRegularExpression thread(u"^(QtConcurrent\\w*|QFuture\\w*|QPromise|QThread\\w*|QRunnable|thread|future)$"_s);
            return thread.match(name.section(u'/', -1)).hasMatch();
        });
        QCOMPARE(files, (QStringList{u"app/document/background.h"_s, u"core/base/in_parallel.h"_s}));
    }

    /// Qt Charts is included by charts alone.
    void chartsAreInCharts()
    {
        const QStringList files = filesThatInclude([](const QString &name) { return isOfModule(name, u"QtCharts"_s); });
        static const QRegularExpression chart(u"^app/\\w+/(\\w+_)?chart(_\\w+)?\\.cpp$"_s);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(chart.match(file).hasMatch(), qPrintable(file));
    }

    /// \c try is written where yaml-cpp is included, and nowhere else.
    void exceptionsStopInOneFile()
    {
        static const QRegularExpression tryBlock(u"^\\s*try\\s*\\{?\\s*$"_s);
        QStringList files;
        for (const File &file : m_files) {
            if (!file.lines.filter(tryBlock).isEmpty())
                files.append(file.path);
        }
        QCOMPARE(files, filesThatInclude([](const QString &name) { return name.startsWith("yaml-cpp/"_L1); }));
    }

    void headsOfFiles()
    {
        QStringList wrong;
        for (const File &file : m_files) {
            if (!file.lines.value(0).startsWith("// SPDX-FileCopyrightText: "_L1)
                || file.lines.value(1) != "// SPDX-License-Identifier: GPL-3.0-or-later"_L1)
                wrong.append(file.path + u": does not begin with the two SPDX lines"_s);
            if (file.path.endsWith(".h"_L1) && !file.lines.contains("#pragma once"_L1))
                wrong.append(file.path + u": no \"#pragma once\""_s);
            const QString own = file.path.chopped(QStringLiteral(".cpp").size());
            const bool hasOwn = file.path.endsWith(".cpp"_L1) && QFile::exists(QStringLiteral(CARAVAN_SOURCE_DIR "/") + own + u".h"_s);
            // tree.cpp may begin with tree.h or with its private companion tree_data.h.
            if (hasOwn && (file.includes.isEmpty() || !file.includes.first().name.startsWith(own)))
                wrong.append(file.path + u": does not include its own header first"_s);
        }
        report(wrong);
    }
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
