// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/hostile_files.h"

namespace {

const QByteArray head = "stages: [build, test]\n"
                        "first:\n  stage: build\n  script: [a]\n"
                        "other:\n  stage: test\n  needs: [first]\n  script: [b]\n";

QByteArray times(int count, const QByteArray &piece) { return piece.repeated(count); }

/// \a piece with the numbers from \a from up to \a end in place of `#`, and the number before in place of `^`.
QByteArray numbered(int end, const QByteArray &piece, int from = 0)
{
    QByteArray text;
    for (int i = from; i < end; ++i)
        text += QByteArray(piece).replace('#', QByteArray::number(i)).replace('^', QByteArray::number(i - 1));
    return text;
}

/// Nine references to the level below on each level.
QByteArray laughs(int levels)
{
    return head + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + numbered(levels, "a#: &a# [*a^, *a^, *a^, *a^, *a^, *a^, *a^, *a^, *a^]\n", 1)
        + "big:\n  script: *a" + QByteArray::number(levels - 1) + "\n";
}

QByteArray mergedLaughs(int levels)
{
    return head + ".a0: &a0 {x: 1}\n" + numbered(levels, ".a#: &a# {<<: [*a^, *a^], k#: *a^}\n", 1) + "big:\n  <<: *a"
        + QByteArray::number(levels - 1) + "\n  script: x\n";
}

/// Templates `.r0`, `.r1` …: each is \a piece, which takes something from the one before; \a big is the job, with the number
/// of the last one in place of `#`.
QByteArray chain(int length, const QByteArray &piece, const QByteArray &big)
{
    return head + ".r0: {script: [x]}\n" + numbered(length, piece, 1) + QByteArray(big).replace('#', QByteArray::number(length - 1));
}

QByteArray indentation(int depth)
{
    QByteArray text = head + "big:\n";
    for (int i = 1; i < depth; ++i)
        text += QByteArray(i, ' ') + "a:\n";
    return text;
}

QByteArray joined(int count, const QByteArray &piece)
{
    QByteArray text = numbered(count, piece + ", ");
    text.chop(2);
    return text;
}

} // namespace

QList<HostileFile> hostileFiles(int scale)
{
    const auto n = [scale](int largest) { return qMax(3, int(qint64(largest) * scale / 1000)); };
    // What doubles on each level is cut off at a limit that takes seconds to reach: the small files stay below it.
    const auto levels = [scale](int few, int many) { return scale < 100 ? few : many; };
    const QByteArray script = head + "big:\n  script:\n";
    const QByteArray deep = ": The file is nested deeper than 200 levels.";
    return {
        // Nesting.
        {"brackets", head + "big:\n  script: " + times(qMax(n(100'000), 300), "[") + "\n", deep},
        {"braces", head + "big: " + times(qMax(n(100'000), 300), "{a: ") + "\n", deep},
        {"questions", head + times(qMax(n(50'000), 300), "? ") + "\n", deep},
        {"dashes", head + "big:\n  " + times(qMax(n(100'000), 300), "- ") + "\n", deep},
        {"indentation", indentation(qMax(n(3'000), 250)), deep},
        {"nested as deep as may be", head + "big:\n  script: " + times(150, "[") + "x" + times(150, "]") + "\n"},
        {"aliases of aliases", laughs(levels(4, 12))},
        {"merged aliases of aliases", mergedLaughs(levels(10, 40))},
        {"alias of itself", head + "big: &big\n  script: *big\n"},
        {"merge of itself", head + "big: &big\n  <<: *big\n  script: x\n"},
        {"extends", chain(n(20'000), ".r#: {extends: .r^}\n", "big: {extends: .r#}\n")},
        {"extends twice", chain(40, ".r#: {extends: [.r^, .r^]}\n", "big: {extends: .r#}\n")},
        {"question marks in a line", head + "big: {script: [x" + times(n(3'000'000), "?a") + "]}\n"},
        {"inputs without an end", "spec: {}\n---\n" + head + "big: {script: [x" + times(n(2'000'000), "$[[ ") + "]}\n"},
        {"inputs that end late", "spec: {}\n---\n" + head + "big:\n  script:\n" + numbered(n(500'000), "    - $[[ #\n") + "    - x ]]\n"},
        {"merge keys below keys",
         head + ".m: &m {" + joined(n(50'000), "k#: 1") + "}\nbig:\n  script: x\n" + numbered(n(50'000), "  k#: 2\n")
             + times(n(20'000), "  <<: *m\n")},
        {"extends in a circle",
         head + numbered(n(20'000), ".e#: {extends: .e^}\n") + ".e-1: {extends: .e1}\nbig: {extends: .e0, script: x}\n"},
        {"extends many",
         head + numbered(n(20'000), ".e#: {variables: {V#: x}}\n") + "big:\n  script: x\n  extends: [" + joined(n(20'000), ".e#") + "]\n"},
        {"references", chain(n(20'000), ".r#: {script: [!reference [.r^, script]]}\n", "big: {script: !reference [.r#, script]}\n")},
        {"doubled references",
         chain(levels(10, 30), ".r#: {script: [!reference [.r^, script], !reference [.r^, script]]}\n",
               "big: {script: !reference [.r#, script]}\n")},
        {"reference to itself", head + "big: {script: !reference [big, script]}\n"},
        {"includes itself", "include: ci.yml\n" + head},
        {"includes", "include:\n" + numbered(n(50'000), "  - local: a#.yml\n") + head},
        {"brackets in a condition", head + "big:\n  script: x\n  rules:\n    - if: " + times(n(100'000), "(") + "$A\n"},
        {"substitutions", script + "    - echo " + times(n(100'000), "$(echo ${A:-") + "\n"},
        // Much of one thing.
        {"items", script + numbered(n(1'000'000), "    - echo #\n")},
        {"items in flow", head + "big:\n  script: [" + joined(n(300'000), "echo #") + "]\n"},
        {"jobs", head + numbered(n(100'000), "j#:\n  script: [x]\n")},
        {"jobs that need the one before", head + "j-1: {script: x}\n" + numbered(n(50'000), "j#:\n  script: [x]\n  needs: [j^]\n")},
        {"jobs that extend", head + ".base: {image: x}\n" + numbered(n(50'000), "j#:\n  extends: .base\n  script: [x]\n")},
        {"jobs with an alias", head + ".a: &a [x, y]\n" + numbered(n(50'000), "j#: {script: *a}\n")},
        {"needs",
         head + numbered(n(100'000), "j#: {stage: build, script: x}\n") + "big:\n  script: x\n  needs:\n"
             + numbered(n(100'000), "    - j#\n")},
        {"needs that are missing", head + "big:\n  script: x\n  needs:\n" + numbered(n(100'000), "    - j#\n")},
        {"needs of one job", head + "big:\n  script: x\n  needs:\n" + times(n(100'000), "    - first\n")},
        {"needs of one job as maps", head + "big:\n  script: x\n  needs:\n" + times(n(100'000), "    - job: first\n")},
        {"stages", "stages: [build, test, " + joined(n(30'000), "s#") + "]\n" + head.mid(head.indexOf('\n') + 1)},
        {"keys", head + "big:\n  script: x\n  variables:\n" + numbered(n(200'000), "    V#: x\n")},
        {"global variables", "variables:\n" + numbered(n(100'000), "  V#: $V^\n") + head},
        {"duplicate keys", head + "big:\n  script: x\n" + times(n(200'000), "  image: x\n")},
        {"duplicate jobs", head + times(n(50'000), "big:\n  script: x\n")},
        {"anchors", head + numbered(n(30'000), ".a#: &a# {image: x}\nj#:\n  <<: *a#\n  script: x\n")},
        {"merges", head + ".m: &m {image: x}\nbig:\n  script: x\n  <<: [" + joined(n(100'000), "*m") + "]\n"},
        {"rules", head + "big:\n  script: x\n  rules:\n" + numbered(n(100'000), "    - if: $A == \"#\"\n")},
        {"a long condition", head + "big:\n  script: x\n  rules:\n    - if: $A" + times(n(300'000), " && $A == \"b\"") + "\n"},
        {"caches", head + "big:\n  script: x\n  cache:\n" + numbered(n(30'000), "    - key: k#\n      paths: [p#]\n")},
        {"matrix",
         head + "big:\n  script: x\n  parallel:\n    matrix:\n      - A: [" + joined(1'000, "#") + "]\n        B: [" + joined(1'000, "#")
             + "]\n"},
        {"parallel", head + "big:\n  script: x\n  parallel: 999999999\n"},
        {"builds of images", script + numbered(n(50'000), "    - docker build -t a# . && docker push a#\n")},
        {"packages", script + numbered(n(50'000), "    - opam install -y dune.# && eval $(opam env)\n")},
        {"reasons to ignore", head + numbered(n(50'000), "j#: # caravan: ignore C09 because x\n  script: [x]\n")},
        {"inputs", "spec:\n  inputs:\n    a: {default: x}\n---\n" + script + "    - '" + times(n(200'000), "$[[ inputs.a ") + "'\n"},
        // Long texts.
        {"a line", script + "    - echo " + times(n(15'000'000), "x") + "\n"},
        {"words", script + "    - echo" + times(n(1'000'000), " x") + "\n"},
        {"commands on a line", script + "    - echo" + times(n(200'000), " && opam install x") + "\n"},
        {"a block", script + "    - |\n" + times(n(300'000), "      echo x || true\n")},
        {"a plain text", script + "    - echo\n" + times(n(300'000), "      word\n")},
        {"a name", head + times(n(5'000'000), "k") + ":\n  script: x\n"},
        {"comments", head + "big:\n  script: x\n" + times(n(300'000), "  # c\n") + "  image: y\n"},
        {"blank lines", head + times(n(5'000'000), "\n") + "big: {script: x}\n"},
        {"backslashes", head + "big: {script: \"" + times(n(3'000'000), "\\\\") + "\"}\n"},
        {"documents", head + times(n(100'000), "---\n")},
        {"a text without an end", head + "big:\n  script: \"" + times(n(300'000), "x\n"), "This is not valid YAML"},
        {"a list without an end", head + "big:\n  script: [" + times(n(300'000), "x,\n"), "This is not valid YAML"},
        // Bytes.
        {"NUL", head + QByteArray("big:\n  script: a\0b\n", 18), ":10:12: error: A control character"},
        {"not UTF-8", head + "big:\n  script: \xff\xfe\n", ":10:11: error: The text is not UTF-8"},
        {"cut off UTF-8", head + "big:\n  script: \xe2\x82", ":10:11: error: The text is not UTF-8"},
        {"UTF-16", QByteArray("\xff\xfej\0:\0\n\0", 8), ":1:1: error: The text is not UTF-8"},
        {"lone carriage returns", QByteArray(head).replace('\n', '\r'), "ends with a carriage return"},
        {"a lone carriage return", head + "big:\r\n  script: [x\r, y]\r\n"},
        {"a byte-order mark within",
         head
             + "\xEF\xBB\xBF"
               "big:\n  script: [\xEF\xBB\xBFx]\n"},
        {"a tab", head + "big:\n\tscript: x\n", ":10:1: error: A tab stands in the indentation"},
        {"names", head + R"("quote\"d": {script: x}
"<b>mark</b>&amp;": {script: x, needs: ["nope\nline"], image: "\e[31mred"}
"new\nline": {script: x, stage: "a\tb"}
"ctl\x01\e[31mred\x9b31m": {script: x, needs: [first]}
"\u202ertl": {script: x}
"%1 %2 %n": {script: x, needs: ["%1"]}
"": {script: x}
? [a, b]
: {script: x}
)"},
        {"nothing", ""},
        {"only a mark", "---"},
        {"no pipeline", "[1, 2]\n", "not a pipeline"},
    };
}
