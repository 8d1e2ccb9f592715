// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/script.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::script;

namespace {

/// A command in a compact notation, for example `&& if1:then2 ! A=b opam install <a b> {opam env}`:
/// joint (nothing for the first); role, depth and block where it does not always run; assignments; words, in `<>` where
/// they are empty or have blanks; substitutions in `{}`. `_` stands for a command without words.
QString shown(const SimpleCommand &command);

QString shown(const QList<SimpleCommand> &commands)
{
    QStringList lines;
    for (const SimpleCommand &command : commands)
        lines += shown(command);
    return lines.join(u" / ");
}

QString shown(const SimpleCommand &command)
{
    const QStringList joints = {{}, u";"_s, u"&&"_s, u"||"_s, u"|"_s};
    const QStringList roles = {{}, u"if"_s, u"then"_s, u"else"_s, u"loop"_s};
    QStringList parts;
    if (command.joint != Joint::First)
        parts += joints.at(int(command.joint));
    if (command.role != Role::Always)
        parts += u"%1%2#%3.%4"_s.arg(roles.at(int(command.role))).arg(command.depth).arg(command.block).arg(command.branch);
    if (command.group != 0)
        parts += u"g%1"_s.arg(command.group);
    if (!command.function.isEmpty())
        parts += u"in:"_s + command.function;
    if (command.isNegated)
        parts += u"!"_s;
    for (const QString &word : command.assignments + command.words)
        parts += word.isEmpty() || word.contains(u' ') || word.contains(u'\n') ? u'<' + word + u'>' : word;
    if (command.words.isEmpty())
        parts += u"_"_s;
    if (!command.substitutions.isEmpty())
        parts += u'{' + shown(command.substitutions) + u'}';
    return parts.join(u' ');
}

struct Case {
    const char *name;
    const char16_t *text;
    const char16_t *expected;
};

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCommands_data();
    void readsCommands();
    void saysWhatItDoesNotUnderstand_data();
    void saysWhatItDoesNotUnderstand();
    void keepsThePlacesOfWords();
    void keepsThePlacesOfWordsInSubstitutions();
    void survivesHostileText_data();
    void survivesHostileText();
    void survivesCutText();
};

void TestScript::readsCommands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    static constexpr Case cases[] = {
        {"empty", u"", u""},
        {"comment", u"# opam init", u""},
        {"words", u"opam  install\t. --deps-only", u"opam install . --deps-only"},
        {"comment behind", u"dune build # 'all", u"dune build"},
        {"hash in a word", u"echo a#b", u"echo a#b"},
        {"joints", u"a; b && c || d | e & f\ng |& h", u"a / ; b / && c / || d / | e / ; f / ; g / | h"},
        {"line end behind an operator", u"a &&\n b |\n\n c", u"a / && b / | c"},
        {"continued line", u"opam install \\\n  a \\\r\n  b", u"opam install a b"},
        {"Windows line ends", u"a\r\nb\r\n", u"a / ; b"},
        {"single quotes", u"echo 'a \"b\" $c \\'", u"echo <a \"b\" $c \\>"},
        {"double quotes", u"echo \"a\\$b \\q 'c' \\\"d\\\"\"", u"echo <a$b \\q 'c' \"d\">"},
        {"empty words", u"echo '' \"\"", u"echo <> <>"},
        {"joined quotes", u"echo 'it'\"'\"'s'", u"echo it's"},
        {"backslash", u"echo a\\ b \\; \\'", u"echo <a b> ; '"},
        {"escapes in quotes", u"printf $'a\\tb\\x41\\u20ac\\'\\101' \"$'\"", u"printf a\tbA\u20ac'A $'"},
        {"expansions as written", u"echo $HOME/${X:-\"a b\"}.z $((1 + 2)) \"$@\" $$ $", u"echo <$HOME/${X:-\"a b\"}.z> <$((1 + 2))> $@ $$ $"},
        {"brace within quotes", u"echo \"${X:-it's}\" b", u"echo ${X:-it's} b"},
        {"GitLab inputs", u"run $[[ inputs.x ]]/y \"$[[ inputs.z | expand_vars ]]\"",
         u"run <$[[ inputs.x ]]/y> <$[[ inputs.z | expand_vars ]]>"},
        {"substitution", u"eval $(opam env)", u"eval <$(opam env)> {opam env}"},
        {"substitution in quotes", u"echo \"a $(cat \"b c\") d\"", u"echo <a $(cat \"b c\") d> {cat <b c>}"},
        {"backquotes", u"eval `opam config env`", u"eval <`opam config env`> {opam config env}"},
        {"nested backquotes", u"echo `a \\`b \"c d\"\\` e`", u"echo <`a \\`b \"c d\"\\` e`> {a <`b \"c d\"`> e {b <c d>}}"},
        {"nested substitutions", u"a $(b $(c | d) && e)", u"a <$(b $(c | d) && e)> {b <$(c | d)> {c / | d} / && e}"},
        {"case in a substitution", u"a $(case x in y) b;; esac) c", u"a <$(case x in y) b;; esac)> c {then1#1.0 b}"},
        {"substitution in arithmetic", u"make -j$(( $(nproc) / 2 ))", u"make <-j$(( $(nproc) / 2 ))> {nproc}"},
        {"subshell in a substitution", u"x=$((cat a; cat b) | wc)", u"<x=$((cat a; cat b) | wc)> _ {g1 cat a / ; g1 cat b / | wc}"},
        {"process substitution", u"diff <(sort a) >(b)", u"diff <<(sort a)> >(b) {sort a / b}"},
        {"assignments", u"A=1 B='x y' make C=d", u"A=1 <B=x y> make C=d"},
        {"assignment alone", u"export A=b; A+=c; a[1]=d", u"export A=b / ; A+=c _ / ; a[1]=d _"},
        {"array", u"a=(x 'y )' $(z)) b", u"<a=(x 'y )' $(z))> b {z}"},
        {"no assignment", u"1=a; =b; 'c'=d; a-b=c", u"1=a / ; =b / ; c=d / ; a-b=c"},
        {"redirections", u"a >b 2>&1 <c >>d 2>/dev/null e &>f >|g 3<>h <<<i", u"a e"},
        {"redirection first", u">a b", u"b"},
        {"redirection alone", u"> a", u"_"},
        {"redirected to a substitution", u"a > \"$(mktemp)\"", u"a {mktemp}"},
        {"number is a word", u"echo 2 >a; echo 2>a", u"echo 2 / ; echo"},
        {"here-document", u"cat <<EOF >f; b\n$(not a) ' \"\nEOF\nc", u"cat / ; b / ; c"},
        {"quoted and indented here-documents", u"a <<'X' <<-\"Y Z\"\n1\nX\n\t2\n\tY Z\nb", u"a / ; b"},
        {"here-document in a substitution", u"a \"$(cat <<E\n) '\nE\n)\" b", u"a <$(cat <<E\n) '\nE\n)> b {cat}"},
        {"negation", u"! a && ! ! b", u"! a / && b"},
        {"if", u"if a; then b; fi; c", u"if1#1.0 a / ; then1#1.0 b / ; c"},
        {"elif and else", u"if a\nthen b\nelif c; then d; else e; fi",
         u"if1#1.0 a / ; then1#1.0 b / ; if1#1.1 c / ; then1#1.1 d / ; else1#1.2 e"},
        {"nested if", u"if a; then if b; then c; fi fi && d", u"if1#1.0 a / ; if2#2.0 b / ; then2#2.0 c / && d"},
        {"negated condition", u"if ! a && b; then c; fi", u"if1#1.0 ! a / && if1#1.0 b / ; then1#1.0 c"},
        {"for", u"for x in a b 'c'; do d $x; done | e", u"loop1#1.0 d $x / | e"},
        {"for over a substitution", u"for x in $(ls); do a; done", u"_ {ls} / ; loop1#1.0 a"},
        {"for over arguments", u"for x do a; done; for y\ndo b; done", u"loop1#1.0 a / ; loop1#2.0 b"},
        {"counting for", u"for ((i=0; i<3; i++)); do a; done", u"loop1#1.0 a"},
        {"words like keywords", u"for do in do done; do echo if then; done", u"loop1#1.0 echo if then"},
        {"quoted keyword", u"'if' a; \\done", u"if a / ; done"},
        {"while and until", u"while a; do b; done; until c\ndo d\ndone", u"if1#1.0 a / ; loop1#1.0 b / ; if1#2.0 c / ; loop1#2.0 d"},
        {"pipe into while", u"a | while read -r x; do b; done <c", u"a / | if1#1.0 read -r x / ; loop1#1.0 b"},
        {"redirected loop", u"while read x; do b; done < <(c)", u"if1#1.0 read x / ; loop1#1.0 b / ; _ {c}"},
        {"case", u"case $x in\n a|'b c') d;;\n (e) f\n g ;&\n *) ;;\nesac; h", u"then1#1.0 d / ; then1#1.1 f / ; then1#1.1 g / ; h"},
        {"case without a last ;;", u"case \"$(uname)\" in L*) a;; *) b\nesac", u"_ {uname} / ; then1#1.0 a / ; then1#1.1 b"},
        {"group", u"a || { b; c; }; d", u"a / || g1 b / ; g1 c / ; d"},
        {"subshell", u"(cd a && b) || c", u"g1 cd a / && g1 b / || c"},
        {"braces are words", u"echo { } {a,b}; find . -exec rm {} \\;", u"echo { } {a,b} / ; find . -exec rm {} ;"},
        {"brace at a line end", u"{ a; }\\\n&& b", u"g1 a / && b"},
        {"functions", u"f() { a \"$1\"; }\nfunction g() { b; }; function h\n{ c; }\nf x", u"in:f a $1 / ; in:g b / ; in:h c / ; f x"},
        {"bash condition", u"[[ $a =~ ^(x|y)$ && -n \"$b\" ]] && c", u"[[ $a =~ ^(x|y)$ && -n $b ]] / && c"},
        {"bash condition in a substitution", u"a $([[ -n $(b) ]])", u"a <$([[ -n $(b) ]])> {[[ -n $(b) ]] {b}}"},
        {"bash arithmetic", u"((i++)); (( i < 3 )) && a", u"((i++)) / ; <(( i < 3 ))> / && a"},
        {"extended pattern", u"ls *.@(ml|mli) a", u"ls *.@(ml|mli) a"},
        {"not ASCII", u"echo \u00e9 \"\U0001F42B x\"", u"echo \u00e9 <\U0001F42B x>"},

        {"CI: switch or upgrade", u"if [ -d _opam ]; then opam upgrade; else opam switch create . 5.2; fi",
         u"if1#1.0 [ -d _opam ] / ; then1#1.0 opam upgrade / ; else1#1.1 opam switch create . 5.2"},
        {"CI: switch unless there is one",
         u"test -f _opam/.opam-switch/switch-config || opam switch create . \"ocaml-base-compiler.$OCAML\" "
         u"--no-install",
         u"test -f _opam/.opam-switch/switch-config / || opam switch create . ocaml-base-compiler.$OCAML --no-install"},
        {"CI: system packages", u"opam list -i -e | xargs -r sudo apt-get install -y -qq --no-install-recommends",
         u"opam list -i -e / | xargs -r sudo apt-get install -y -qq --no-install-recommends"},
        {"CI: move the root", u"mv ~/.opam _opam || true", u"mv ~/.opam _opam / || true"},
        {"CI: log in to a registry", u"echo \"a: b\" | docker login -u \"$U\" --password-stdin \"$R\"",
         u"echo <a: b> / | docker login -u $U --password-stdin $R"},
        {"CI: key of files", u"want=$(cat a b | sha256sum | cut -c1-10)",
         u"<want=$(cat a b | sha256sum | cut -c1-10)> _ {cat a b / | sha256sum / | cut -c1-10}"},
        {"CI: several steps", u"sudo apt-get update -qq && sudo apt-get install -y -qq m4 pkg-config >/dev/null",
         u"sudo apt-get update -qq / && sudo apt-get install -y -qq m4 pkg-config"},
        {"CI: pinned packages", u"opam pin add -ny foo.1.2 \"git+https://x.example/foo.git#v1.2\"",
         u"opam pin add -ny foo.1.2 git+https://x.example/foo.git#v1.2"},
        {"CI: tests with their dependencies", u"opam install . --deps-only --with-test --yes && opam exec -- dune runtest",
         u"opam install . --deps-only --with-test --yes / && opam exec -- dune runtest"},
        {"CI: environment for one command", u"OPAMYES=1 OPAMJOBS=\"$(nproc)\" opam install dune",
         u"OPAMYES=1 OPAMJOBS=$(nproc) opam install dune {nproc}"},
        {"CI: fetched script", u"bash -c \"sh <(curl -fsSL https://opam.ocaml.org/install.sh) --no-backup\"",
         u"bash -c <sh <(curl -fsSL https://opam.ocaml.org/install.sh) --no-backup>"},
        {"CI: agent", u"eval \"$(ssh-agent -s)\" && echo \"$KEY\" | tr -d '\\r' | ssh-add -",
         u"eval <$(ssh-agent -s)> {ssh-agent -s} / && echo $KEY / | tr -d \\r / | ssh-add -"},
        {"CI: default value", u": \"${OCAML_VERSION:=5.2.1}\"", u": ${OCAML_VERSION:=5.2.1}"},
        {"CI: block", u"set -e\nfor p in *.opam; do\n  opam lint \"$p\"\ndone\n", u"set -e / ; loop1#1.0 opam lint $p"},
    };
    for (const Case &row : cases)
        QTest::newRow(row.name) << QString::fromUtf16(row.text) << QString::fromUtf16(row.expected);
}

void TestScript::readsCommands()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Parsed parsed = parse(text);
    QCOMPARE(shown(parsed.commands), expected);
    QVERIFY(parsed.isComplete);
}

void TestScript::saysWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    static constexpr Case cases[] = {
        {"open single quote", u"a 'b c", u"a <b c>"},
        {"open double quote", u"a \"b c", u"a <b c>"},
        {"open escapes", u"a $'b\\", u"a b\\"},
        {"open substitution", u"a $(b", u"a $(b {b}"},
        {"open backquote", u"a `b", u"a `b {b}"},
        {"open brace", u"a ${b c", u"a <${b c>"},
        {"open input", u"a $[[ b ]", u"a <$[[ b ]>"},
        {"open if", u"if a; then b", u"if1#1.0 a / ; then1#1.0 b"},
        {"if without then", u"if a; fi; b", u"if1#1.0 a / ; if1#1.0 b"},
        {"open loop", u"while a; do b", u"if1#1.0 a / ; loop1#1.0 b"},
        {"open group", u"{ a; b", u"g1 a / ; g1 b"},
        {"open subshell", u"(a; b", u"g1 a / ; g1 b"},
        {"open condition", u"[[ a", u"[[ a"},
        {"stray closers", u"a; fi; done; } b", u"a / ; b"},
        {"stray parenthesis", u"a ) b", u"a / ; b"},
        {"stray ;;", u"a ;; b", u"a / ; b"},
        {"two separators", u"a ; ; b", u"a / ; b"},
        {"nothing behind &&", u"a &&", u"a"},
        {"nothing before &&", u"&& a", u"a"},
        {"parenthesis among words", u"a b (c)", u"a b / ; g1 c"},
        {"case without in", u"case a b", u"b"},
        {"here-document without end", u"a <<E\nb", u"a"},
        {"here-document without body", u"a <<E", u"a"},
        {"redirection without target", u"a >\nb", u"a / ; b"},
        {"PowerShell", u"& .ci\\sd4\\vsenv.ps1", u".cisd4vsenv.ps1"},
    };
    for (const Case &row : cases)
        QTest::newRow(row.name) << QString::fromUtf16(row.text) << QString::fromUtf16(row.expected);
}

void TestScript::saysWhatItDoesNotUnderstand()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Parsed parsed = parse(text);
    QCOMPARE(shown(parsed.commands), expected);
    QVERIFY(!parsed.isComplete);
}

void TestScript::keepsThePlacesOfWords()
{
    const QString text = u"x=1; A=b opam 'in'stall \"$p\" >f # c"_s;
    const Parsed parsed = parse(text);
    QCOMPARE(parsed.commands.size(), 2);
    const SimpleCommand &command = parsed.commands.at(1);
    const auto at = [&](const Span &span) { return text.mid(span.begin, span.length()); };
    QCOMPARE(at(command.span), u"A=b opam 'in'stall \"$p\" >f"_s);
    QCOMPARE(command.wordSpans.size(), 3);
    QCOMPARE(at(command.wordSpans.at(1)), u"'in'stall"_s);
    QCOMPARE(at(command.wordSpans.at(2)), u"\"$p\""_s);
}

void TestScript::keepsThePlacesOfWordsInSubstitutions()
{
    const QString text = u"a $(b cc) `d \\`e ff\\` g`"_s;
    const Parsed parsed = parse(text);
    const auto at = [&](const Span &span) { return text.mid(span.begin, span.length()); };
    const QList<SimpleCommand> inner = parsed.commands.constFirst().substitutions;
    QCOMPARE(inner.size(), 2);
    QCOMPARE(at(inner.at(0).span), u"b cc"_s);
    QCOMPARE(at(inner.at(1).span), u"d \\`e ff\\` g"_s);
    QCOMPARE(at(inner.at(1).wordSpans.at(2)), u"g"_s);
    QCOMPARE(at(inner.at(1).substitutions.constFirst().wordSpans.at(1)), u"ff"_s);
}

void TestScript::survivesHostileText_data()
{
    QTest::addColumn<QString>("unit");
    static constexpr const char16_t *units[] = {
        u"$(",      u"\"$(", u"`",       u"\\`", u"(",      u"((",        u"((a) b ",    u"$((",           u"$((((a) ", u"echo (( (( ",
        u"{ ",      u"${",   u"\"${x:-", u"if ", u"while ", u"for x in ", u"case a in ", u"case x in (( ", u"f() { ",   u"function f ",
        u"a() b()", u"[[ ",  u"$[[ ",    u"<(",  u"x=(",    u"@(",        u"! ",         u"<<E ",          u"a <<E\n",  u"E\n",
        u"'",       u"\"",   u"\\",      u"#",   u"& ",     u";;",        u")",          u"fi ",           u"$'",       u"a\\\n",
    };
    for (const char16_t *unit : units)
        QTest::newRow(qPrintable(QString::fromUtf16(unit).simplified())) << QString::fromUtf16(unit);
}

void TestScript::survivesHostileText()
{
    QFETCH(QString, unit);
    constexpr qsizetype length = 200'000;
    const QString text = unit.repeated(length / unit.size());
    const Parsed parsed = parse(text); // in quadratic time it would take minutes, and the test would be stopped
    for (const SimpleCommand &command : parsed.commands)
        QVERIFY(command.span.begin >= 0 && command.span.begin <= command.span.end && command.span.end <= text.size());
}

void TestScript::survivesCutText()
{
    const QString text = u"if [ \"$(a `b \\`c\\``)\" ]; then x=(1 $'2\\x41') y <<E >f\nz\nE\nfi; case ${a:-'b'} in (c|d) "
                         u"$((1+$(e)));; esac; [[ a && b ]] || { for i in $[[ j ]]; do k; done; }"_s;
    QVERIFY(parse(text).isComplete);
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        for (qsizetype length = 0; begin + length <= text.size(); ++length) {
            for (const SimpleCommand &command : parse(QStringView(text).mid(begin, length)).commands)
                QVERIFY(command.span.end <= length && command.words.size() == command.wordSpans.size());
        }
    }
}

QTEST_APPLESS_MAIN(TestScript)
#include "tst_script.moc"
