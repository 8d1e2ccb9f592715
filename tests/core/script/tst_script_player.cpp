// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What scripts run: wrappers, variables, functions, loops, files; and whether a real shell says the same.
#include "core/script/expansion.h"
#include "core/script/player.h"
#include "core/script/variables.h"
#include "core/script/wrappers.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan::script;

namespace {

/// Notes the commands that run.
class Recorder : public Player
{
public:
    Recorder(Scope &scope, Choice choice, QHash<QString, QString> files = {}) : Player(scope, choice), m_files(std::move(files)) { }

    QStringList lines; ///< the words of each, with its file in front
    QStringList echoed;

protected:
    Status run(const Step &step) override
    {
        if (step.isOpened)
            return Status::Success;
        if (!step.words.isEmpty())
            lines += (step.file.isEmpty() ? QString() : step.file + u": "_s) + step.words.join(u' ');
        if (step.words.value(0) == "echo"_L1)
            echoed += step.words.mid(1).join(u' ');
        return step.words.value(0) == "false"_L1 ? Status::Failure : Status::Success;
    }
    std::optional<QString> fileText(const QString &path) const override
    {
        const auto found = m_files.constFind(path);
        return found == m_files.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, QString> m_files;
};

Variables startVariables()
{
    return Variables([](const QString &name) {
        static const QHash<QString, QString> values = {{u"OCAML"_s, u"5.4.1"_s}, {u"LIST"_s, u"a b"_s}, {u"EMPTY"_s, QString()}};
        const auto found = values.constFind(name);
        return found == values.cend() ? Value() : Value::of(*found);
    });
}

const QHash<QString, QString> projectFiles = {
    {u"ci/build.sh"_s, u"#!/bin/sh\nopam install $1\ndune build"_s},
    {u"ci/env.sh"_s, u"export FROM_FILE=yes\nsetup() { opam init; }"_s},
    {u"loop.sh"_s, u"./loop.sh"_s},
};

QString played(const QString &script, Player::Choice choice)
{
    Variables variables = startVariables();
    Recorder recorder(variables, choice, projectFiles);
    recorder.play(std::make_shared<const Parsed>(parse(script)), 0);
    return recorder.lines.join(u" / ");
}

/// A script of assignments, functions, loops, conditionals and `echo`, which runs the same in every shell.
class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) { }

    QString script()
    {
        QString text = u"A=one\nB='two three'\nC=\n"_s;
        for (int i = 0; i < 2; ++i)
            text += u"f%1() {\n%2}\n"_s.arg(i).arg(commands(2, i));
        m_functions = 2;
        return text + commands(3, 2);
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    QString name() { return QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}.at(below(4)); }

    QString word()
    {
        const QString n = name();
        switch (below(14)) {
        case 0:
            return u"$%1"_s.arg(n);
        case 1:
            return u"\"$%1\""_s.arg(n);
        case 2:
            return u"'$%1'"_s.arg(n);
        case 3:
            return u"${%1:-none such}"_s.arg(n);
        case 4:
            return u"\"${%1-un set}\""_s.arg(n);
        case 5:
            return u"${%1:+full}"_s.arg(n);
        case 6:
            return u"x${%1}y"_s.arg(n);
        case 7:
            return u"${%1%e*}"_s.arg(n);
        case 8:
            return u"\"${%1##*[no ]}\""_s.arg(n);
        case 9:
            return u"\\$%1"_s.arg(n);
        case 10:
            return u"${#%1}"_s.arg(n);
        case 11:
            return u"${%1:=given %2}"_s.arg(n).arg(below(9));
        case 12:
            return u"\"a  b\"$%1"_s.arg(n);
        default:
            return u"w%1"_s.arg(below(9));
        }
    }

    QString words()
    {
        QString text;
        for (int i = below(3); i >= 0; --i)
            text += u' ' + word();
        return text;
    }

    QString command(int depth, int functions)
    {
        switch (below(depth > 0 ? 11 : 6)) {
        case 0:
            return u"%1=%2\n"_s.arg(name(), u"\"%1\""_s.arg(u"$"_s + name()));
        case 1:
            return u"%1=%2$%3\n"_s.arg(name()).arg(below(9)).arg(name());
        case 2:
            return functions > 0 ? u"f%1%2\n"_s.arg(below(functions)).arg(words()) : u"unset %1\n"_s.arg(name());
        case 3:
            return u"%1=v%2 && echo%3\n"_s.arg(name()).arg(below(9)).arg(words());
        case 6:
            return u"for %1 in%2; do\n%3done\n"_s.arg(name(), words(), commands(depth - 1, functions));
        case 7:
            return u"if true; then\n%1else\n%2fi\n"_s.arg(commands(depth - 1, functions), commands(depth - 1, functions));
        case 8:
            return u"false || {\n%1}\n"_s.arg(commands(depth - 1, functions));
        case 9:
            return u"eval 'echo%1'\n"_s.arg(words().remove(u'\''));
        case 10:
            return u"if false; then\n%1elif true; then\n%2fi\n"_s.arg(commands(depth - 1, functions), commands(depth - 1, functions));
        default:
            return u"echo%1\n"_s.arg(words());
        }
    }

    QString commands(int depth, int functions)
    {
        QString text;
        for (int i = below(4); i >= 0; --i)
            text += command(depth, functions);
        return text;
    }

    QRandomGenerator m_random;
    int m_functions = 0;
};

} // namespace

class TestScriptPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrappers_data();
    void wrappers();
    void runs_data();
    void runs();
    void likelyAndEveryDiffer_data();
    void likelyAndEveryDiffer();
    void expandsForGitLab_data();
    void expandsForGitLab();
    void namesTheItem();
    void tellsWhatRunsBehind();
    void namesTheCallForArguments();
    void namesTheLimit();
    void saysWhatIsCertain();
    void saysWhatEndsTheShell_data();
    void saysWhatEndsTheShell();
    void agreesWithAShell();
    void isBounded_data();
    void longWordsAreCutOff();
    void isBounded();
};

void TestScriptPlayer::wrappers_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(expected);
    };
    add("opam install", "opam install");
    add("sudo apt-get update", "apt-get update");
    add("sudo -E -u opam apt-get update", "apt-get update");
    add("sudo -Eu opam make", "make");
    add("sudo -uopam make", "make");
    add("sudo --user=opam make", "make");
    add("sudo --user opam make", "make");
    add("sudo A=1 B=2 make", "make");
    add("sudo -l", "sudo -l");
    add("sudo", "sudo");
    add("env A=1 -u B opam env", "opam env");
    add("env", "env");
    add("nice -n 10 ionice -c 3 dune build", "dune build");
    add("nice dune build", "dune build");
    add("timeout 10m dune build", "dune build");
    add("timeout -k 5 -s KILL 10m dune build", "dune build");
    add("timeout --signal=KILL 60 dune build", "dune build");
    add("time -p dune build", "dune build");
    add("nohup stdbuf -oL -e L dune build", "dune build");
    add("xargs -n 1 -P4 opam install", "opam install");
    add("xargs -0I {} opam install", "opam install");
    add("command opam install", "opam install");
    add("command -v opam", "command -v opam");
    add("exec dune build", "dune build");
    add("exec", "exec");
    add("flock /tmp/lock dune build", "dune build");
    add("sudo -- time opam init", "opam init");
    add("gosu opam dune build", "dune build");
}

void TestScriptPlayer::wrappers()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QCOMPARE(bareOf(line.split(u' ')).words.join(u' '), expected);
}

void TestScriptPlayer::runs_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *script, const char *expected) {
        QTest::newRow(script) << QString::fromLatin1(script) << QString::fromLatin1(expected);
    };
    // Variables of the job, of the script, and those that nobody here knows.
    add("opam switch create . $OCAML", "opam switch create . 5.4.1");
    add("opam switch create . ocaml.${OCAML}", "opam switch create . ocaml.5.4.1");
    add("X=5.4.1; opam switch create . $X", "opam switch create . 5.4.1");
    add("export X=5.4.1 Y=2; opam switch create . \"$X$Y\"", "export X=5.4.1 Y=2 / opam switch create . 5.4.12");
    add("opam install $UNKNOWN ${UNKNOWN}", "opam install $UNKNOWN ${UNKNOWN}");
    add("opam install ${UNKNOWN:-dune}", "opam install dune");
    add("opam install ${OCAML:-dune} ${EMPTY:-dune} ${EMPTY-dune}x", "opam install 5.4.1 dune x");
    add("opam install ${OCAML:+dune} ${EMPTY:+dune}", "opam install dune");
    add("X=${Y:=dune}; opam install $Y", "opam install dune");
    add("opam install ${OCAML%.*} ${OCAML%%.*} ${OCAML#*.} ${OCAML##*.} ${#OCAML}", "opam install 5.4 5 4.1 1 5");
    add("opam install ${OCAML/5/4} $OCAML", "opam install ${OCAML/5/4} 5.4.1");
    add("opam install $LIST \"$LIST\" '$LIST' \\$LIST", "opam install a b a b $LIST $LIST");
    add("X=$(ocamlc -version); opam install $X", "ocamlc -version / opam install $(ocamlc -version)");
    // A value of which a part is not known is divided all the same; blanks within the part divide nothing.
    add("X=\"sudo opam install $UNKNOWN\"; $X", "opam install $UNKNOWN");
    add("X=\"sudo -u $(whoami now) opam install\"; $X a", "whoami now / opam install a");
    add("X=\"sudo $UNKNOWN\"; \"$X\" a", "sudo $UNKNOWN a");
    add("X=1 dune build $X; dune build $X", "dune build $X / dune build $X");
    add("X=a; X=b env; echo $X", "env / echo a");
    add("X=a; (X=b; echo $X)", "echo b");
    add("X=a; X+=b; echo $X", "echo ab");
    add("unset OCAML; echo \"[$OCAML]\" ${OCAML-none}", "unset OCAML / echo [] none");
    add("read X; echo $X", "read X / echo $X");
    add("X=$X:/bin; echo $X", "echo $X:/bin");
    // Wrappers, texts.
    add("sudo -u opam sh -ec 'opam install $OCAML && dune build'", "opam install 5.4.1 / dune build");
    add("bash -lc \"opam install $OCAML\"", "opam install 5.4.1");
    add("su opam -c 'dune build'", "dune build");
    add("eval 'opam install x; dune build'", "opam install x / dune build");
    add("eval $(opam env)", "opam env / eval $(opam env)");
    add("sh -c 'X=1; echo $X'; echo $X", "echo 1 / echo $X");
    add("opam exec -- dune build", "opam exec -- dune build");
    add("opam exec --switch=x -- bash -c 'sudo dune build; opam install x'", "opam exec -- dune build / opam install x");
    add("timeout 5m opam exec -- ./ci/build.sh x", "ci/build.sh: opam install x / ci/build.sh: opam exec -- dune build");
    // Functions.
    add("f() { opam install \"$1\"; }; f dune; f $LIST", "opam install dune / opam install a");
    add("f() { opam install \"$@\"; }; f $LIST c", "opam install a b c");
    add("f() { opam install $#; shift; echo $1; }; f x y z", "opam install 3 / shift / echo y");
    add("f() { opam init; }", "");
    add("f() { g; }; g() { dune build; }; f", "dune build");
    add("f() { local X=1; echo $X; }; X=0; f; echo $X", "local X=1 / echo 1 / echo 0");
    add("function f { X=1; }; f; echo $X", "echo 1");
    add("f() { echo a; }; f() { echo b; }; f", "echo b");
    add("retry() { \"$@\"; }; retry opam install x", "opam install x");
    // What ends the shell.
    add("echo a; exit 0; echo b", "echo a / exit 0");
    add("echo a; exit 1; echo b", "echo a / exit 1");
    add("exec dune build; echo b", "dune build");
    add("exec > log; echo b", "exec / echo b");
    add("f() { exit 1; }; f; echo b", "exit 1");
    add("sh -c 'exit 1; echo a'; echo b", "exit 1 / echo b");
    add("X=$(exit 1; echo a); echo b", "exit 1 / echo a / echo b");
    add("exit 1 | cat; echo b", "exit 1 / cat / echo b");
    add("(exit 1); echo b", "exit 1 / echo b");
    add("f() { return; echo x; }; f; echo y", "return / echo y");
    // Shells of their own.
    add("X=; (cd ci && X=1 && echo $X); ./ci/build.sh x; echo $X.",
        "cd ci / echo 1 / ci/build.sh: opam install x / ci/build.sh: dune build / echo .");
    add("(cd ci; ./build.sh x); echo", "cd ci / ci/build.sh: opam install x / ci/build.sh: dune build / echo");
    add("{ cd ci; X=1; }; ./build.sh y; echo $X", "cd ci / ci/build.sh: opam install y / ci/build.sh: dune build / echo 1");
    add("(echo a; (X=2; echo $X); echo b); (echo c)", "echo a / echo 2 / echo b / echo c");
    add("(for i in 1 2; do echo $i; done; cd ci); ./ci/build.sh y",
        "echo 1 / echo 2 / cd ci / ci/build.sh: opam install y / ci/build.sh: dune build");
    add("X=; f() (X=1; echo $X); f; echo $X.", "echo 1 / echo .");
    // Behind the shell.
    add("sleep 9 & echo a; wait", "sleep 9 / echo a / wait");
    // Loops.
    add("for p in a 'b c' $LIST; do opam install \"$p\"; done", "opam install a / opam install b c / opam install a / opam install b");
    add("for p in *.opam; do opam install \"$p\"; done; echo $p", "opam install $p / echo $p");
    add("for p in $(ls); do opam install $p; done", "ls / opam install $p");
    add("for p in; do opam install; done; echo", "echo");
    add("for a in 1 2; do for b in x y; do echo $a$b; done; done", "echo 1x / echo 1y / echo 2x / echo 2y");
    add("for a in 1 2; do if true; then echo $a; fi; done", "true / echo 1 / true / echo 2");
    add("for ((i=0; i<3; i++)); do echo x; done", "echo x");
    add("while read p; do opam install $p; done", "read p / opam install $p");
    // Files of the project.
    add("./ci/build.sh dune", "ci/build.sh: opam install dune / ci/build.sh: dune build");
    add("bash -e ci/build.sh $OCAML", "ci/build.sh: opam install 5.4.1 / ci/build.sh: dune build");
    add("$CI_PROJECT_DIR/ci/build.sh x", "ci/build.sh: opam install x / ci/build.sh: dune build");
    add("cd ci && ./build.sh x", "cd ci / ci/build.sh: opam install x / ci/build.sh: dune build");
    add("cd /somewhere && ./ci/build.sh x", "cd /somewhere / ./ci/build.sh x");
    add("cd ci; cd ..; . ./ci/env.sh; setup; echo $FROM_FILE",
        "cd ci / cd .. / ci/env.sh: export FROM_FILE=yes / ci/env.sh: opam init / echo yes");
    add("sh ci/env.sh; setup; echo $FROM_FILE", "ci/env.sh: export FROM_FILE=yes / ci/env.sh: opam init / echo $FROM_FILE");
    add("./none.sh; source ../x; make ci/build.sh", "./none.sh / source ../x / make ci/build.sh");
}

void TestScriptPlayer::runs()
{
    QFETCH(QString, script);
    QFETCH(QString, expected);
    QCOMPARE(played(script, Player::Choice::Likely), expected);
    QCOMPARE(played(script, Player::Choice::Every), expected);
}

void TestScriptPlayer::likelyAndEveryDiffer_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("likely");
    QTest::addColumn<QString>("every");
    const auto add = [](const char *script, const char *likely, const char *every) {
        QTest::newRow(script) << QString::fromLatin1(script) << QString::fromLatin1(likely) << QString::fromLatin1(every);
    };
    add("if false; then X=1; echo $X; else X=2; echo $X; fi; echo $X", "false / echo 2 / echo 2", "false / echo 1 / echo 2 / echo $X");
    add("X=0; if a; then X=1; else echo $X; fi", "a", "a / echo 0");
    add("X=0; if a; then if b; then X=1; fi; echo $X; fi", "a / b / echo 1", "a / b / echo $X");
    add("case x in a) X=1;; b) echo $X;; esac; echo $X", "echo $X", "echo $X / echo $X"); // no clause fits
    add("case b in a) c;; [bd] | e) X=1;; *) f;; esac; echo $X", "echo 1", "c / f / echo $X");
    add("case $Y in a) c;; b) X=1; d; e;; esac; echo $X", "d / e / echo 1", "c / d / e / echo $X"); // the one with the most to do
    add("echo a b | xargs -n1 c", "echo a b / c a / c b", "echo a b / c");
    add("find . -name x -exec c {} +", "c $(find . -name x)", "find . -name x -exec c {} +");
    add("false || X=1; echo $X", "false / echo 1", "false / echo $X");
    add("[ -d x ] && X=1; echo $X", "[ -d x ] / echo 1", "[ -d x ] / echo $X");
    add("for x in a b; do echo $x; break; done", "echo a / break", "echo a / break / echo b / break");
    add("if a; then exit 0; fi; echo x", "a / exit 0", "a / exit 0 / echo x");
    add("if a; then exit 1; fi; echo x", "a / exit 1 / echo x", "a / exit 1 / echo x");
    add("a && exit 0; echo x", "a / exit 0", "a / exit 0 / echo x");
}

void TestScriptPlayer::likelyAndEveryDiffer()
{
    QFETCH(QString, script);
    QFETCH(QString, likely);
    QFETCH(QString, every);
    QCOMPARE(played(script, Player::Choice::Likely), likely);
    QCOMPARE(played(script, Player::Choice::Every), every);
}

void TestScriptPlayer::expandsForGitLab_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    add("$A-${A}", "1-1");
    add("$NESTED", "1.1");
    add("$$A", "$$A");
    add("${A:-x}", "${A:-x}");
    add("$NONE ${NONE}", "$NONE ${NONE}");
    add("$LOOP", "$LOOP2 x");
    add("$A$", "1$");
}

void TestScriptPlayer::expandsForGitLab()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QHash<QString, QString> values = {{u"A"_s, u"1"_s},
                                            {u"NESTED"_s, u"$A.${A}"_s},
                                            {u"LOOP"_s, u"$LOOP2 x"_s},
                                            {u"LOOP2"_s, u"$LOOP2"_s}};
    const auto lookup = [&](const QString &name) {
        const auto found = values.constFind(name);
        return found == values.cend() ? std::nullopt : std::optional(*found);
    };
    QCOMPARE(expandForGitLab(text, lookup), expected);
}

/// Steps with what the player says of each.
class Witness : public Recorder
{
public:
    using Recorder::Recorder;
    QStringList notes;

protected:
    Status run(const Step &step) override
    {
        QStringList words = step.words;
        if (step.isOpened)
            words += u"opened"_s;
        if (step.isInside)
            words += u"inside"_s;
        if (step.isTolerated)
            words += u"tolerated"_s;
        if (step.isCertain)
            words += u"certain"_s;
        if (step.command != step.place)
            words += u"at:"_s + step.place->program();
        notes += QString::number(step.item) + u": "_s + words.join(u' ');
        return Recorder::run(step);
    }
};

/// The number of the process behind the shell that each command belongs to.
class BackgroundWitness : public Recorder
{
public:
    using Recorder::Recorder;
    QStringList notes;

protected:
    Status run(const Step &step) override
    {
        if (!step.isOpened)
            notes += step.words.join(u' ') + u':' + QString::number(step.background);
        return Recorder::run(step);
    }
};

void TestScriptPlayer::tellsWhatRunsBehind()
{
    Variables variables = startVariables();
    BackgroundWitness witness(variables, Player::Choice::Likely, projectFiles);
    for (const QString &item : {u"a & b && c & wait; d"_s, u"f() { e; g & }; f & f; (h; i) & { j; } & k"_s,
                                u"for x in 1 2; do l $x & done; wait\nfor x in 3 4; do m $x; done & sh -c 'n; o' & exit 0 & p"_s}) {
        witness.play(std::make_shared<const Parsed>(parse(item)), 0);
    }
    QCOMPARE(witness.notes.join(u' '),
             u"a:1 b:2 c:2 wait:0 d:0 e:3 g:3 e:0 g:4 h:5 i:5 j:6 k:0 l 1:7 l 2:8 wait:0 m 3:9 m 4:9 n:10 o:10 exit 0:11 p:0"_s);
}

void TestScriptPlayer::namesTheItem()
{
    Variables variables = startVariables();
    Witness witness(variables, Player::Choice::Every, projectFiles);
    const QStringList items = {u"f() { opam init; }"_s, u"f\n./ci/build.sh x"_s, u". ci/env.sh"_s, u"setup; sh -c 'f; dune build'"_s};
    for (qsizetype i = 0; i < items.size(); ++i)
        witness.play(std::make_shared<const Parsed>(parse(items.at(i))), int(i));
    const QStringList expected = {u"1: f opened certain"_s,
                                  u"0: opam init certain"_s,
                                  u"1: ./ci/build.sh x opened certain"_s,
                                  u"1: opam install x at:./ci/build.sh"_s, // a shell without -e goes on
                                  u"1: dune build certain at:./ci/build.sh"_s,
                                  u"2: . ci/env.sh opened certain"_s,
                                  u"2: export FROM_FILE=yes certain at:."_s,
                                  u"3: setup opened certain"_s,
                                  u"3: opam init certain at:setup"_s,
                                  u"3: sh -c f; dune build opened certain"_s,
                                  u"3: f opened at:sh"_s,
                                  u"0: opam init"_s,
                                  u"3: dune build certain at:sh"_s};
    QCOMPARE(witness.notes, expected);
}

void TestScriptPlayer::saysWhatIsCertain()
{
    Variables variables = startVariables();
    Witness witness(variables, Player::Choice::Every, projectFiles);
    const QString text = u"f() { a $(b); c || d; }; f || e; g && f; if h; then f; fi; ! i; j | k; l && { m; n; }; { o; }"_s;
    witness.play(std::make_shared<const Parsed>(parse(text)), 0);
    QCOMPARE(witness.notes.filter(u"certain"_s), (QStringList{u"0: g certain"_s, u"0: j certain"_s, u"0: l certain"_s, u"0: o certain"_s}));
    QCOMPARE(witness.notes.filter(u"inside"_s).size(), 3);
    QCOMPARE(witness.notes.filter(u"a $(b) tolerated"_s).size(), 1);
    QCOMPARE(witness.notes.filter(u"c tolerated"_s).size(), 3);
}

/// `"$@"` says nothing: the call does.
void TestScriptPlayer::namesTheCallForArguments()
{
    Variables variables = startVariables();
    class Places : public Recorder
    {
    public:
        using Recorder::Recorder;
        QStringList notes;

    protected:
        Status run(const Step &step) override
        {
            if (!step.isOpened)
                notes += QString::number(step.item) + u": "_s + step.place->words.join(u' ') + u" runs "_s + step.words.join(u' ');
            return Recorder::run(step);
        }
    } places(variables, Player::Choice::Every);
    const QStringList items = {u"retry() { \"$@\" || { sleep 5; sudo $*; }; }\ntwice() { retry \"$@\"; }"_s, u"retry opam install x"_s,
                               u"twice dune build"_s};
    for (qsizetype i = 0; i < items.size(); ++i)
        places.play(std::make_shared<const Parsed>(parse(items.at(i))), int(i));
    const QStringList expected = {
        u"1: retry opam install x runs opam install x"_s, u"0: sleep 5 runs sleep 5"_s, u"1: retry opam install x runs opam install x"_s,
        u"2: twice dune build runs dune build"_s,         u"0: sleep 5 runs sleep 5"_s, u"2: twice dune build runs dune build"_s};
    QCOMPARE(places.notes, expected);
}

void TestScriptPlayer::namesTheLimit()
{
    Variables variables = startVariables();
    class Limits : public Recorder
    {
    public:
        using Recorder::Recorder;
        QStringList notes;

    protected:
        Status run(const Step &step) override
        {
            if (!step.isOpened)
                notes += step.words.constFirst() + u' ' + step.limit;
            return Recorder::run(step);
        }
    } limits(variables, Player::Choice::Likely);
    limits.play(std::make_shared<const Parsed>(
                    parse(u"timeout -k 5 60 sleep 1; sudo timeout 1m sh -c 'a; timeout 3 b'; f() { c; }; timeout 9 f; d"_s)),
                0);
    QCOMPARE(limits.notes, (QStringList{u"sleep 60"_s, u"a 1m"_s, u"b 3"_s, u"c 9"_s, u"d "_s}));
}

void TestScriptPlayer::saysWhatEndsTheShell_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("certain"); // commands whose failure certainly ends the script
    const auto add = [](const char *script, const char *certain) {
        QTest::newRow(script) << QString::fromLatin1(script) << QString::fromLatin1(certain);
    };
    add("a; b", "a / b");
    add("set +e; a; set -e; b", "set +e / b");
    add("set +eo pipefail; a", "set +eo pipefail");
    add("set +o errexit; a; set -euo pipefail; b", "set +o errexit / b");
    add("set +o pipefail; a", "set +o pipefail / a");
    add("sh -c 'a; b'; c", "b / c");
    add("sh -ec 'a; b'; c", "a / b / c");
    add("bash -o errexit -c 'a; b'", "a / b");
    add("sh -c 'set -e; a; b'", "a / b");
    add("./ci/build.sh x; c", "dune build / c");
    add("sh -e ci/build.sh x", "opam install x / dune build");
    add("./ci/strict.sh", "a / b");
    add("sh ci/strict.sh", "b");
    add(". ci/strict.sh", "a / b");
}

void TestScriptPlayer::saysWhatEndsTheShell()
{
    QFETCH(QString, script);
    QFETCH(QString, certain);
    class Certain : public Recorder
    {
    public:
        using Recorder::Recorder;
        QStringList words;

    protected:
        Status run(const Step &step) override
        {
            if (!step.isOpened && step.isCertain)
                words += step.words.join(u' ');
            return Recorder::run(step);
        }
    };
    QHash<QString, QString> files = projectFiles;
    files.insert(u"ci/strict.sh"_s, u"#!/bin/sh -e\na\nb"_s);
    for (const Player::Choice choice : {Player::Choice::Likely, Player::Choice::Every}) {
        Variables variables = startVariables();
        Certain player(variables, choice, files);
        player.play(std::make_shared<const Parsed>(parse(script)), 0);
        QCOMPARE(player.words.join(u" / "), certain);
    }
}

void TestScriptPlayer::agreesWithAShell()
{
    const QString shell = QStandardPaths::findExecutable(u"dash"_s);
    if (shell.isEmpty())
        QSKIP("dash is not installed");
    constexpr int scripts = 500;
    int lines = 0;
    for (int seed = 0; seed < scripts; ++seed) {
        const QString script = Generator(quint32(seed)).script();
        QProcess process;
        process.setProcessEnvironment({});
        process.start(shell, {u"-c"_s, script});
        QVERIFY(process.waitForFinished());
        const QString printed = QString::fromUtf8(process.readAllStandardOutput());
        Variables variables([](const QString &) { return Value::unset(); });
        Recorder recorder(variables, Player::Choice::Likely);
        recorder.play(std::make_shared<const Parsed>(parse(script)), 0);
        const QString ours = recorder.echoed.isEmpty() ? QString() : recorder.echoed.join(u'\n') + u'\n';
        if (ours != printed) {
            QFAIL(qPrintable(u"seed %1\n%2\nthe shell: %3\nours: %4\n%5"_s.arg(seed).arg(script, printed, ours,
                                                                                         QString::fromUtf8(process.readAllStandardError()))));
        }
        lines += int(recorder.echoed.size());
    }
    QVERIFY(lines > 10 * scripts);
}

void TestScriptPlayer::isBounded_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("recursion") << u"f() { f; dune build; f; }; f"_s;
    QTest::newRow("a file that calls itself") << u"./loop.sh"_s;
    QTest::newRow("a text that evaluates itself") << u"X='eval \"$X\"; eval \"$X\"'; eval \"$X\""_s;
    QString loops;
    for (int i = 0; i < 12; ++i)
        loops += u"for v%1 in 1 2 3 4 5 6 7 8 9 10; do "_s.arg(i);
    loops += u"echo; "_s;
    for (int i = 0; i < 12; ++i)
        loops += u"done; "_s;
    QTest::newRow("loops in loops") << loops;
    QString doubling = u"X=xxxxxxxxxx\n"_s;
    for (int i = 0; i < 60; ++i)
        doubling += u"X=$X$X\n"_s;
    QTest::newRow("a value that doubles itself") << doubling + u"echo $X"_s;
    QString defaults = u"echo "_s;
    for (int i = 0; i < 90; ++i)
        defaults += u"${U:-"_s;
    QTest::newRow("defaults in defaults") << defaults + QString(90, u'}');
    QTest::newRow("braces that nobody closes") << u"echo "_s + u"${U:-"_s.repeated(10'000);
    QTest::newRow("many variables") << u"echo "_s + u"$OCAML"_s.repeated(100'000);
    QString functions;
    for (int i = 0; i < 30; ++i)
        functions += u"f%1() { f%2; f%2; }\n"_s.arg(i).arg(i + 1);
    QTest::newRow("functions that call two") << functions + u"f0"_s;
}

/// What stands behind the longest text is left out, and the whole is said not to be known.
void TestScriptPlayer::longWordsAreCutOff()
{
    Variables variables = startVariables();
    const Expansion word = expandWord(u"'%1'\"tail\"'tail'"_s.arg(QString(70'000, u'x')), variables);
    QVERIFY(!word.isWhole);
    QCOMPARE(word.text(), QString(65'536, u'x'));
}

void TestScriptPlayer::isBounded()
{
    QFETCH(QString, script);
    QElapsedTimer timer;
    timer.start();
    for (const auto choice : {Player::Choice::Likely, Player::Choice::Every}) {
        Variables variables = startVariables();
        Recorder recorder(variables, choice, projectFiles);
        recorder.play(std::make_shared<const Parsed>(parse(script)), 0);
        QVERIFY(recorder.lines.size() <= 10'000);
        for (const QString &line : std::as_const(recorder.lines))
            QVERIFY(line.size() <= 1'000'000);
    }
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestScriptPlayer)
#include "tst_script_player.moc"
