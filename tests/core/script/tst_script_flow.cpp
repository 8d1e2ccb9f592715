// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/flow.h"
#include "core/script/hanging.h"

#include <QTest>

#include <algorithm>

using namespace caravan::script;
using namespace Qt::StringLiterals;

class TestScriptFlow : public QObject
{
    Q_OBJECT

private:
    /// The commands that run, when `yes` succeeds, `no` fails and everything else succeeds.
    static QStringList running(const QString &script)
    {
        QStringList ran;
        const Parsed parsed = parse(script);
        Flow flow(parsed);
        for (const SimpleCommand &command : parsed.commands) {
            if (!flow.enters(command))
                continue;
            ran.append(command.words.join(u' '));
            flow.ended(command, command.program() == u"no" ? Status::Failure : Status::Success);
        }
        return ran;
    }

private Q_SLOTS:
    void commandsRunAsTheShellWouldRunThem_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("and") << u"yes && a"_s << QStringList{u"yes"_s, u"a"_s};
        QTest::newRow("and fails") << u"no && a; b"_s << QStringList{u"no"_s, u"b"_s};
        QTest::newRow("or") << u"yes || a"_s << QStringList{u"yes"_s};
        QTest::newRow("or fails") << u"no || a"_s << QStringList{u"no"_s, u"a"_s};
        QTest::newRow("or and") << u"yes || a && b"_s << QStringList{u"yes"_s, u"b"_s};
        QTest::newRow("and or") << u"no && a || b"_s << QStringList{u"no"_s, u"b"_s};
        QTest::newRow("negated") << u"! yes || a"_s << QStringList{u"yes"_s, u"a"_s};
        QTest::newRow("group") << u"yes || { a; b; }; c"_s << QStringList{u"yes"_s, u"c"_s};
        QTest::newRow("group runs") << u"no || { a; b; }; c"_s << QStringList{u"no"_s, u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("then") << u"if yes; then a; b; else c; fi; d"_s << QStringList{u"yes"_s, u"a"_s, u"b"_s, u"d"_s};
        QTest::newRow("else") << u"if no; then a; b; else c; fi; d"_s << QStringList{u"no"_s, u"c"_s, u"d"_s};
        QTest::newRow("elif") << u"if no; then a; elif yes; then b; else c; fi"_s << QStringList{u"no"_s, u"yes"_s, u"b"_s};
        QTest::newRow("elif not") << u"if yes; then a; elif yes; then b; else c; fi"_s << QStringList{u"yes"_s, u"a"_s};
        QTest::newRow("condition of two") << u"if yes && no; then a; fi; b"_s << QStringList{u"yes"_s, u"no"_s, u"b"_s};
        QTest::newRow("nested") << u"if no; then if yes; then a; fi; fi; b"_s << QStringList{u"no"_s, u"b"_s};
        QTest::newRow("nested runs") << u"if yes; then if no; then a; else b; fi; c; fi"_s << QStringList{u"yes"_s, u"no"_s, u"b"_s, u"c"_s};
        QTest::newRow("loop once") << u"for x in 1 2; do a; done; b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("conditional in an else branch")
            << u"if yes; then a; else if yes; then b; fi; fi; c"_s << QStringList{u"yes"_s, u"a"_s, u"c"_s};
        QTest::newRow("conditional behind or") << u"yes || if yes; then a; fi; b"_s << QStringList{u"yes"_s, u"b"_s};
        QTest::newRow("pipe") << u"no && a | b; c"_s << QStringList{u"no"_s, u"c"_s};
    }
    void commandsRunAsTheShellWouldRunThem()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, expected);
        QCOMPARE(running(script), expected);
    }

    void whatHangsOnACommand_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("then");
        QTest::addColumn<QStringList>("otherwise");
        QTest::newRow("nothing") << u"ask; a"_s << QStringList() << QStringList();
        QTest::newRow("and") << u"ask && a; b"_s << QStringList{u"a"_s} << QStringList();
        QTest::newRow("or") << u"ask || a; b"_s << QStringList() << QStringList{u"a"_s};
        QTest::newRow("several") << u"ask && a && b || c || d && e"_s << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("or and") << u"ask || a && b"_s << QStringList() << QStringList{u"a"_s};
        QTest::newRow("group") << u"ask || { a; b; }; c"_s << QStringList() << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("piped") << u"x | ask || a"_s << QStringList() << QStringList{u"a"_s};
        QTest::newRow("into a pipe") << u"ask | x || a"_s << QStringList() << QStringList();
        QTest::newRow("if") << u"if ask; then a; if b; then c; fi; else d; fi; e"_s << QStringList{u"a"_s, u"b"_s, u"c"_s}
                            << QStringList{u"d"_s};
        QTest::newRow("elif") << u"if ask; then a; elif b; then c; else d; fi"_s << QStringList{u"a"_s}
                              << QStringList{u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("condition of two") << u"if ask && b; then a; fi"_s << QStringList{u"b"_s} << QStringList();
        QTest::newRow("loop") << u"while ask; do a; done"_s << QStringList() << QStringList();
    }
    void whatHangsOnACommand()
    {
        QFETCH(QString, script);
        const Parsed parsed = parse(script);
        const auto ask = std::find_if(parsed.commands.cbegin(), parsed.commands.cend(),
                                      [](const SimpleCommand &command) { return command.program() == u"ask"; });
        const Hanging hanging = hangingOn(parsed, parsed.commands, ask - parsed.commands.cbegin(), parsed.commands.size());
        const auto programs = [](const QList<const SimpleCommand *> &commands) {
            QStringList names;
            for (const SimpleCommand *command : commands)
                names.append(command->program());
            return names;
        };
        QTEST(programs(hanging.then), "then");
        QTEST(programs(hanging.otherwise), "otherwise");
    }
};

QTEST_APPLESS_MAIN(TestScriptFlow)
#include "tst_script_flow.moc"
