// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that Caravan writes is read back as that text, in every place of a file, by yaml-cpp and by Psych, GitLab's
// reader of YAML 1.1; and it stands in quotes only where one of them needs it.
#include "core/yaml/tree.h"
#include "core/yaml/value.h"
#include "tests/psych/psych.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::yaml;
using test::Plain;

namespace {

/// A place in a file: what stands around a written scalar, and how to find it again.
struct Context {
    const char *name;
    const char *before;
    const char *after;
    bool inFlow;
    bool isKey;
    QStringList path; ///< to the value; for a key to the map that has it
};

const QList<Context> &contexts()
{
    static const QList<Context> list{
        {"value", "m:\n  k: ", "\n  z: end\n", false, false, {u"m"_s, u"k"_s}},
        {"item", "m:\n  - ", "\n  - end\n", false, false, {u"m"_s, u"0"_s}},
        {"item of an item", "m:\n  - - ", "\n    - end\n", false, false, {u"m"_s, u"0"_s, u"0"_s}},
        {"value behind a dash", "m:\n  - k: ", "\n    z: end\n", false, false, {u"m"_s, u"0"_s, u"k"_s}},
        {"flow item", "m: [", ", end]\n", true, false, {u"m"_s, u"0"_s}},
        {"last flow item", "m: [end, ", "]\n", true, false, {u"m"_s, u"1"_s}},
        {"flow value", "m: {k: ", ", z: end}\n", true, false, {u"m"_s, u"k"_s}},
        {"last flow value", "m: {z: end, k: ", "}\n", true, false, {u"m"_s, u"k"_s}},
        {"pair in a flow list", "m: [k: ", ", end]\n", true, false, {u"m"_s, u"0"_s, u"k"_s}},
        {"key", "m:\n  ", ": v\n  z: end\n", false, true, {u"m"_s}},
        {"top-level key", "", ": v\nz: end\n", false, true, {}},
        {"key behind a dash", "m:\n  - ", ": v\n    z: end\n", false, true, {u"m"_s, u"0"_s}},
        {"flow key", "m: {", ": v, z: end}\n", true, true, {u"m"_s}},
    };
    return list;
}

QStringList dangerous()
{
    QStringList texts{
        // what YAML 1.1 or 1.2 takes for something else
        u"4.10"_s,
        u"3.10"_s,
        u"5"_s,
        u"-5"_s,
        u"+5"_s,
        u"0"_s,
        u"0644"_s,
        u"0755"_s,
        u"0o17"_s,
        u"0O17"_s,
        u"0x1F"_s,
        u"0X1F"_s,
        u"0b101"_s,
        u"0B101"_s,
        u"1,000.5"_s,
        u"1_0.5"_s,
        u"1,0e3"_s,
        u"0x_,"_s,
        u"0b"_s,
        u"0o"_s,
        u"0x"_s,
        u"08"_s,
        u"1_000"_s,
        u"1,000"_s,
        u"_1"_s,
        u"1_"_s,
        u"1e3"_s,
        u"1E3"_s,
        u"1e+3"_s,
        u"1.e3"_s,
        u"1."_s,
        u".5"_s,
        u"-.5"_s,
        u"+.5e-2"_s,
        u"."_s,
        u"-."_s,
        u".e1"_s,
        u".inf"_s,
        u"-.inf"_s,
        u"+.INF"_s,
        u".nan"_s,
        u".NaN"_s,
        u"inf"_s,
        u"nan"_s,
        u"12:30"_s,
        u"12:30:45"_s,
        u"1:2"_s,
        u"190:20:30"_s,
        u"12:30:45.6"_s,
        u"12:60"_s,
        u"-12:30"_s,
        u"10:9:8:7"_s,
        u"1:99"_s,
        u"yes"_s,
        u"no"_s,
        u"on"_s,
        u"off"_s,
        u"Yes"_s,
        u"NO"_s,
        u"On"_s,
        u"OFF"_s,
        u"oN"_s,
        u"y"_s,
        u"n"_s,
        u"Y"_s,
        u"N"_s,
        u"true"_s,
        u"True"_s,
        u"TRUE"_s,
        u"tRue"_s,
        u"false"_s,
        u"null"_s,
        u"Null"_s,
        u"NULL"_s,
        u"~"_s,
        u"nil"_s,
        u"none"_s,
        u""_s,
        u"="_s,
        u"<<"_s,
        u"<"_s,
        u"=="_s,
        u"2026-11-22"_s,
        u"2026-1-2"_s,
        u"2026-11-22 10:00:00"_s,
        u"2026-11-22T10:00:00Z"_s,
        u"2026-11-22 10:00:00 +01:00"_s,
        u"2026-11-22x"_s,
        u"2026-13-99"_s,
        u"26-11-22"_s,
        // indicators
        u": x"_s,
        u"x: y"_s,
        u"x:y"_s,
        u"x:"_s,
        u":"_s,
        u"::"_s,
        u":x"_s,
        u"x :y"_s,
        u"http://x.y/z"_s,
        u"a:: b"_s,
        u" #"_s,
        u"x #y"_s,
        u"x# y"_s,
        u"x#y"_s,
        u"#x"_s,
        u"# x"_s,
        u"*"_s,
        u"*x"_s,
        u"&"_s,
        u"&x"_s,
        u"!"_s,
        u"!x"_s,
        u"!!str x"_s,
        u"{"_s,
        u"{x"_s,
        u"}"_s,
        u"}x"_s,
        u"["_s,
        u"[x"_s,
        u"]"_s,
        u"]x"_s,
        u"|"_s,
        u"|x"_s,
        u">"_s,
        u">x"_s,
        u"%"_s,
        u"%x"_s,
        u"@"_s,
        u"@x"_s,
        u"`"_s,
        u"`x`"_s,
        u"-"_s,
        u"- x"_s,
        u"-x"_s,
        u"--"_s,
        u"--x"_s,
        u"---"_s,
        u"--- x"_s,
        u"---x"_s,
        u"..."_s,
        u"... x"_s,
        u"...x"_s,
        u".."_s,
        u"?"_s,
        u"? x"_s,
        u"?x"_s,
        u","_s,
        u",x"_s,
        u"x,y"_s,
        u"x, y"_s,
        u"x]"_s,
        u"x}"_s,
        u"x{y}"_s,
        u"x[0]"_s,
        u"a?"_s,
        u"0?"_s,
        u"'"_s,
        u"'x'"_s,
        u"x'y"_s,
        u"it's"_s,
        u"\""_s,
        u"\"x\""_s,
        u"x\"y"_s,
        u"\\"_s,
        u"a\\b"_s,
        u"\\n"_s,
        u"a: \"b\" 'c' \\"_s,
        u"\"$A\" == 'b' # c"_s,
        u"${X}"_s,
        u"$[[ inputs.x ]]"_s,
        u"${{ inputs.x }}"_s,
        u"{{ x }}"_s,
        u"$(x)"_s,
        u"~x"_s,
        u"~/x"_s,
        u"x~"_s,
        // blanks and lines
        u" "_s,
        u"x "_s,
        u" x"_s,
        u"  x  "_s,
        u"x  y"_s,
        u"\t"_s,
        u"x\t"_s,
        u"\tx"_s,
        u"x\ty"_s,
        u"\n"_s,
        u"x\n"_s,
        u"x\n\n"_s,
        u"\nx"_s,
        u"x\ny"_s,
        u"x\n\ny"_s,
        u"x\n y"_s,
        u" x\ny"_s,
        u"x \ny"_s,
        u"x\n\ty"_s,
        u"x: y\nz # w\n"_s,
        u"# x\ny"_s,
        u"x\n#y\n"_s,
        u"- x\n- y"_s,
        u"\r"_s,
        u"x\ry"_s,
        u"x\r\ny"_s,
        u"\n\n"_s,
        u" \n "_s,
        u"x\n  \ny\n"_s,
        u"---\nx"_s,
        u"x\n---\ny"_s,
        u"x\n...\ny"_s,
        // beyond ASCII
        u"é"_s,
        u"日本語"_s,
        u"x😀y"_s,
        u"\u00A0"_s,
        u"\u00A0x"_s,
        u"x\u00A0"_s,
        u"\u0085"_s,
        u"x\u0085y"_s,
        u"\u2028"_s,
        u"x\u2029y"_s,
        u"\u007F"_s,
        u"\u0001"_s,
        u"x\u001By"_s,
        u"\u0000"_s,
        u"\u009F"_s,
        u"\uFEFF"_s,
        u"\uFEFFx"_s,
        u"x\uFEFFy"_s,
        u"\u200B"_s,
        u"\u3000x"_s,
        u"x\u2003"_s,
        u"\uE000"_s,
        u"\uFFFD"_s,
        u"ﬀ"_s,
        u"e\u0301"_s,
        // what pipelines say
        u"opam install . --deps-only -y"_s,
        u"eval $(opam env)"_s,
        u"a && b || c; d"_s,
        u"test -f x || exit 1"_s,
        u"[ -d _opam ] || opam switch create ."_s,
        u"echo \"a: b\""_s,
        u"ocaml/opam:debian-12-ocaml-5.2"_s,
        u"*.opam"_s,
        u"_build/**/*.log"_s,
        u"!reference [a, b]"_s,
        u"$CI_COMMIT_BRANCH == \"main\" && $X =~ /^v\\d+/"_s,
        u"/^\\d+%$/"_s,
        u"1 day"_s,
        u"3h 30m"_s,
        u"100%"_s,
        u"-y"_s,
        u"--yes"_s,
        u"@odoc"_s,
        u"dune build @fmt"_s,
        u"dune build @all 2>&1 | tee log"_s,
        u"x > y"_s,
        u"FOO=bar make"_s,
        u"a=b"_s,
        u"#!/bin/sh"_s,
        u"cat <<EOF"_s,
        u"5.1.0"_s,
        u"v4.10"_s,
        u"4.14.x"_s,
        u">=4.10"_s,
        u"git@host:a/b.git"_s,
        u"key:with:colons"_s,
    };
    // Each printing character alone, first, last and in the middle.
    for (ushort c = 0x21; c < 0x7F; ++c) {
        const QString one{QChar(c)};
        texts +=
            {one, one + u"a"_s, u"a"_s + one, u"a"_s + one + u"b"_s, one + u" a"_s, u"a "_s + one, one + one, u"1"_s + one, one + u"1"_s};
    }
    texts.removeDuplicates();
    return texts;
}

const Plain *at(const Plain &root, const QStringList &path)
{
    const Plain *plain = &root;
    for (const QString &step : path) {
        qsizetype index = -1;
        if (plain->isList())
            index = step.toInt();
        for (qsizetype i = 0; plain->isMap() && i < plain->children.size(); ++i) {
            if (plain->keys.at(i).text == step)
                index = i;
        }
        if (index < 0 || index >= plain->children.size())
            return nullptr;
        plain = &plain->children.at(index);
    }
    return plain;
}

/// Whether Psych has \a string, as a text, where \a context puts it, and all that stands around it.
bool hasPsychRead(const test::PsychAnswer &answer, const Context &context, const QString &string)
{
    if (!answer.isRead() || answer.documents.size() != 1)
        return false;
    const Plain *found = at(answer.documents.constFirst(), context.path);
    if (!found)
        return false;
    if (context.isKey) {
        return found->isMap() && found->children.size() == 2 && found->keys.constFirst().text == string
            && found->keys.constFirst().type == "String"_L1 && found->children.constFirst().text == "v"_L1
            && found->children.constLast().text == "end"_L1;
    }
    const Plain *around = at(answer.documents.constFirst(), context.path.first(context.path.size() - 1));
    const bool isPair = QLatin1StringView(context.name).startsWith("pair"_L1);
    return found->kind == Plain::Kind::Scalar && found->text == string && found->type == "String"_L1
        && around->children.size() == (isPair ? 1 : 2);
}

bool hasTreeRead(const QByteArray &text, const Context &context, const QString &string)
{
    const Result<Tree> tree = Tree::parse(Source({}, text));
    if (!tree)
        return false;
    const Node found = context.path.isEmpty() ? tree->root() : tree->find(context.path);
    if (context.isKey)
        return found.size() == 2 && found.entry(0).key.text() == string && found.entry(0).key.isScalar()
            && found.entry(1).value.text() == "end"_L1;
    const bool isPair = QLatin1StringView(context.name).startsWith("pair"_L1);
    return found.isScalar() && found.text() == string && found.parent().size() == (isPair ? 1 : 2);
}

/// What YAML 1.1 (type repository) or YAML 1.2 (core schema) takes for something else than a text, by the letter.
bool isOtherType(const QString &string)
{
    static const QRegularExpression types(
        u"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
        u"|[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?[1-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+"
        u"|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?(?:[Tt \\t].*)?|=|<<)$"_s);
    return types.match(string).hasMatch();
}

/// What both readers take, but YAML does not promise: marks of documents, a byte order mark inside a text, the line ends
/// of YAML 1.1, a lone indicator. And a key is written as a value is, whether or not its last colon could stay.
bool isOutsideYaml(const QString &string, const Context &context)
{
    static const QString notPlain = u"\uFEFF\u0085\u2028\u2029"_s;
    const bool isMark = string.startsWith(u"---"_s) || string.startsWith(u"..."_s);
    return (isMark && (string.size() == 3 || string.at(3) == u' ')) || string == u"-"_s || string == u"?"_s
        || (context.isKey && string.endsWith(u':'))
        || std::any_of(string.cbegin(), string.cend(), [](QChar c) { return notPlain.contains(c); });
}

} // namespace

class TestSafeScalars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readBackByBoth();
    void quotedOnlyWhereNeeded();
    void blocksReadBackByBoth();

private:
    QList<test::PsychAnswer> ask(const QList<QByteArray> &texts)
    {
        const Result<QList<test::PsychAnswer>> answers = test::readWithPsych(texts);
        return answers ? *answers : QList<test::PsychAnswer>();
    }
};

void TestSafeScalars::readBackByBoth()
{
    QList<QByteArray> texts;
    QStringList faults;
    const QStringList strings = dangerous();
    for (const Context &context : contexts()) {
        for (const QString &string : strings) {
            texts.append(context.before + writeScalar(string, context.inFlow) + context.after);
            if (!hasTreeRead(texts.constLast(), context, string))
                faults.append(u"yaml-cpp, %1: %2"_s.arg(QLatin1StringView(context.name), QString::fromUtf8(texts.constLast())));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.first(qMin<qsizetype>(10, faults.size())).join(u'\n')));
    if (!test::hasPsych())
        QSKIP("Ruby is not installed, so Psych cannot be asked.");
    const QList<test::PsychAnswer> answers = ask(texts);
    QCOMPARE(answers.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Context &context = contexts().at(i / strings.size());
        if (!hasPsychRead(answers.at(i), context, strings.at(i % strings.size())))
            faults.append(u"Psych, %1: %2 %3"_s.arg(QLatin1StringView(context.name), QString::fromUtf8(texts.at(i)), answers.at(i).error));
    }
    QVERIFY2(faults.isEmpty(),
             qPrintable(QString::number(faults.size()) + u'\n' + faults.first(qMin<qsizetype>(20, faults.size())).join(u'\n')));
}

/// Where a text stands in quotes, one of the two readers would have read the bare text as something else, or a YAML 1.2 reader would.
void TestSafeScalars::quotedOnlyWhereNeeded()
{
    if (!test::hasPsych())
        QSKIP("Ruby is not installed, so Psych cannot be asked.");
    QList<QByteArray> bare;
    QList<QPair<const Context *, QString>> asked;
    for (const Context &context : contexts()) {
        for (const QString &string : dangerous()) {
            const QByteArray written = writeScalar(string, context.inFlow);
            const QByteArray text = context.before + string.toUtf8() + context.after;
            const bool isForOthers = context.inFlow && string.contains(u'?'); // PyYAML and yaml-cpp alone want quotes
            if (written == string.toUtf8() || isForOthers || isOtherType(string) || isOutsideYaml(string, context)
                || !hasTreeRead(text, context, string))
                continue;
            bare.append(text);
            asked.append({&context, string});
        }
    }
    const QList<test::PsychAnswer> answers = ask(bare);
    QCOMPARE(answers.size(), bare.size());
    QStringList needless;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (hasPsychRead(answers.at(i), *asked.at(i).first, asked.at(i).second))
            needless.append(u"%1: «%2»"_s.arg(QLatin1StringView(asked.at(i).first->name), asked.at(i).second));
    }
    QVERIFY2(needless.isEmpty(),
             qPrintable(QString::number(needless.size()) + u'\n' + needless.first(qMin<qsizetype>(300, needless.size())).join(u'\n')));
}

/// The same for whole entries and items, where texts of several lines stand as literal blocks.
void TestSafeScalars::blocksReadBackByBoth()
{
    QList<QByteArray> texts;
    QStringList strings = dangerous();
    const Context value{"value", "", "", false, false, {u"m"_s, u"k"_s}};
    const Context item{"item", "", "", false, false, {u"m"_s, u"0"_s}};
    QStringList faults;
    for (const QString &string : std::as_const(strings)) {
        const Layout layout;
        texts.append("m:\n" + writeEntry(u"k"_s, Text{string}, 2, layout) + "  z: end\n");
        texts.append("m:\n" + writeItem(Text{string}, 2, layout) + "  - end\n");
        for (qsizetype i = texts.size() - 2; i < texts.size(); ++i) {
            if (!hasTreeRead(texts.at(i), i % 2 == 0 ? value : item, string))
                faults.append(u"yaml-cpp: "_s + QString::fromUtf8(texts.at(i)));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    if (!test::hasPsych())
        QSKIP("Ruby is not installed, so Psych cannot be asked.");
    const QList<test::PsychAnswer> answers = ask(texts);
    QCOMPARE(answers.size(), texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!hasPsychRead(answers.at(i), i % 2 == 0 ? value : item, strings.at(i / 2)))
            faults.append(u"Psych: "_s + QString::fromUtf8(texts.at(i)) + answers.at(i).error);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSafeScalars)
#include "tst_safe_scalars.moc"
