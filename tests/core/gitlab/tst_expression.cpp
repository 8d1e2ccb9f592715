// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows follow GitLab's own cases (gitlabhq, spec/lib/gitlab/ci/pipeline/expression): what each kind of condition comes to.
#include "core/gitlab/language/expression.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;
using namespace caravan::gitlab;

namespace {

VariableValue lookUp(const QString &name)
{
    static const QMap<QString, QString> values{
        {u"TEXT"_s, u"my variable"_s},
        {u"PATH"_s, u"a/path/value"_s},
        {u"FULL"_s, u"/a/path/value"_s},
        {u"EMPTY"_s, QString(u""_s)},
        {u"BLANK"_s, u"  "_s},
        {u"STARTS"_s, u"/^my/"_s},
        {u"UPPER"_s, u"/VARIABLE/i"_s},
        {u"LETTER"_s, u"/v/"_s},
        {u"BROKEN"_s, u"/(/"_s},
        {u"LONG"_s, u"only my variable here"_s},
        {u"CI_COMMIT_BRANCH"_s, u"main"_s},
    };
    if (const auto it = values.constFind(name); it != values.cend())
        return {*it, true};
    return {std::nullopt, !name.startsWith(u"PROJECT_"_s) && !name.startsWith(u"$[["_s)};
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data();
    void evaluates();
    void refuses_data();
    void refuses();
    void refusesRegex_data();
    void refusesRegex();
    void saysWhatRegexesLack_data();
    void saysWhatRegexesLack();
    void matchesLikeRe2_data();
    void matchesLikeRe2();
    void keepsSpans();
    void tellsWhatIsUnknown_data();
    void placesOperatorsBehindValues();
    void tellsWhatIsUnknown();
    void endsHostileSearches();
    void boundsSize();
    void survivesNoise();
};

void TestExpression::evaluates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
    row("$TEXT", true);
    row("$EMPTY", false);
    row("$BLANK", false); // Rails' present? wants more than spaces
    row("$NONE", false);
    row("null", false);
    row("\"word\"", true);
    row("''", false);
    row("true", true);
    row("false", false);
    row("!$NONE", true);
    row("!($TEXT && $NONE)", true);

    row("$TEXT == \"my variable\"", true);
    row("'my variable' == $TEXT", true);
    row("$TEXT == 'my'", false);
    row("$TEXT == null", false);
    row("$EMPTY == null", false);
    row("$EMPTY == \"\"", true);
    row("$NONE == null", true);
    row("null == $NONE", true);
    row("$NONE == \"\"", false);
    row("$TEXT != null", true);
    row("$EMPTY != null", true);
    row("$NONE != null", false);
    row("$TEXT != \"my variable\"", false);
    row("$TEXT == $CI_COMMIT_BRANCH", false);
    row("$NONE == $NOTHING", true);
    row("$TEXT==\"my variable\"", true);

    row("$TEXT =~ /var.*e$/", true);
    row("$TEXT =~ /^var/", false);
    row("$TEXT =~ /VAR/i", true);
    row("$TEXT =~ /VAR/", false);
    row("$EMPTY =~ /var/", false);
    row("$EMPTY =~ /^$/", true);
    row("$NONE =~ /var/", false);
    row("$NONE =~ /.*/", true); // nil.to_s is empty, and that matches
    row("$PATH =~ /path\\/value/", true);
    row("$FULL =~ /^\\/a\\/path\\/value$/", true);
    row("$TEXT !~ /var.*e$/", false);
    row("$TEXT !~ /^var/", true);
    row("$NONE !~ /var/", true);
    row("$TEXT =~ $STARTS", true);
    row("$PATH =~ $STARTS", false);
    row("$TEXT =~ $UPPER", true);
    row("$TEXT =~ $LETTER", true); // one character is refused only where it is written out
    row("$TEXT =~ \"/^my/\"", true);
    row("$TEXT =~ $NONE", false);
    row("$TEXT !~ $NONE", true);
    row("$TEXT =~ null", false);
    row("$TEXT !~ null", true);
    row("$TEXT =~ $LONG", true); // no pattern: the right side is searched for the left one
    row("$LONG =~ $TEXT", false);
    row("$TEXT =~ $TEXT", true);
    row("$TEXT =~ $BROKEN", false);
    row("$TEXT !~ $BROKEN", true);

    row("$TEXT && \"word\"", true);
    row("$TEXT && $EMPTY", false);
    row("$EMPTY && $TEXT", true); // an empty text is true for Ruby's &&
    row("$TEXT && null", false);
    row("$NONE && $TEXT", false);
    row("$EMPTY || $TEXT", false); // and ends its ||
    row("$NONE || $TEXT", true);
    row("$TEXT || $NONE", true);
    row("$NONE || null", false);
    row("$TEXT =~ /my/ && $EMPTY =~ /nope/", false);
    row("$TEXT =~ /my/ || $EMPTY =~ /nope/", true);
    row("null && null || $EMPTY == \"\"", true); // && before ||
    row("$EMPTY == \"\" || null && null", true);
    row("($EMPTY == \"\" || null) && null", false);
    row("\"1\" == \"1\" && \"2\" == \"3\" || \"4\" == \"4\"", true);
    row("(($TEXT))", true);
    row("(\"word\" || \"test\") == \"word\"", true);
    row("\"word\" == (\"test\" && \"word\")", true);
    row("\"word\" == (\"test\" || \"word\")", false);
    row("(\"word\" == (\"word\" || ((\"1\" == \"1\") && (\"2\" == \"3\"))))", true);
    row("$CI_COMMIT_BRANCH == \"main\" &&\n  $TEXT", true);
}

void TestExpression::evaluates()
{
    QFETCH(QString, text);
    const Result<Expression> expression = parseExpression(text);
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
    QTEST(evaluate(*expression, lookUp).isTrue, "expected");
}

void TestExpression::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("part"); ///< of the message and hint
    const auto row = [](const char *text, int column, const QString &part) {
        QTest::newRow(text) << QString::fromUtf8(text) << column << part;
    };
    row("", 1, u"empty"_s);
    row("   ", 1, u"empty"_s);
    row("$A = \"x\"", 4, u"=="_s);
    row("${A} == \"x\"", 1, u"$NAME"_s);
    row("$A == main", 7, u"quotes"_s);
    row("$A == \"x", 7, u"not closed"_s);
    row("$A & $B", 4, u"&&"_s);
    row("$A ==", 4, u"lacks a value"_s);
    row("&& $A", 1, u"lacks a value"_s);
    row("$A $B", 4, u"no operator"_s);
    row("($A", 1, u"not closed"_s);
    row("$A)", 3, u"no “(”"_s);
    row("()", 1, u"empty"_s);
    row("$A =~ /x/", 7, u"one character"_s);
    row("$A =~ /main", 7, u"not closed"_s);
    row("$A =~ /ma(in/", 7, u"“(”"_s);
    row("$A =~ /(?!x)y/", 8, u"(?!"_s);
    row("$A =~ /ab/x", 11, u"understand"_s);
    row("$", 1, u"understand"_s);
    row("$A ==== $B", 6, u"lacks a value"_s);
}

void TestExpression::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const Result<Expression> expression = parseExpression(text);
    QVERIFY(!expression);
    QCOMPARE(expression.error().code, ErrorCode::Syntax);
    QVERIFY2((expression.error().message + expression.error().hint).contains(part), qPrintable(expression.error().toString()));
    if (text != "$A =~ /ma(in/"_L1 && text != "$A ==== $B"_L1)
        QTEST(expression.error().column, "column");
}

void TestExpression::refusesRegex_data()
{
    QTest::addColumn<QString>("body");
    for (const char *body :
         {"(a)\\1",   "\\k<a>",       "\\g1", "a(?=b)",      "a(?!b)",    "(?<=a)b",  "(?<!a)b", "(?>a)",   "a++",    "a*+",
          "a**",      "(?R)",         "(?1)", "(?(1)a|b)",   "(*ACCEPT)", "(?#note)", "\\K",     "\\G",     "\\Z",    "\\R",
          "\\X",      "*a",           "(",    ")",           "a)",        "[a",       "\\",      "a{1001}", "a{2,1}", "(a{0,100}){0,100}",
          "\\p{Foo}", "[z-a]",        "\\8",  "\\x{110000}", "(?P<a",     "(?<a",     "(?i",     "(?x)a",   "(?P=a)", "\\h",
          "\\e",      "[[:nothing:]]"})
        QTest::newRow(body) << QString::fromUtf8(body);
}

void TestExpression::refusesRegex()
{
    QFETCH(QString, body);
    const Result<Regex> regex = Regex::parse(body);
    QVERIFY(!regex);
    QCOMPARE(regex.error().code, ErrorCode::Syntax);
    QVERIFY(regex.error().message.endsWith(u'.'));
    QVERIFY(regex.error().column >= 1 && regex.error().column <= body.size());
}

void TestExpression::saysWhatRegexesLack_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *body, int column, const QString &sentence) {
        QTest::newRow(body) << QString::fromUtf8(body) << column << sentence;
    };
    row("ab(?!c)", 3, u"GitLab's regular expressions (RE2) have no “(?!”."_s);
    row("a\\Z", 2, u"GitLab's regular expressions (RE2) have no “\\Z”."_s);
    row("[[:nothing:]]", 2, u"“[:nothing:]” in the regular expression is no class or range of characters."_s);
    row("ab[c", 3, u"The regular expression has a “[” that is not closed."_s);
    row("ab(c", 1, u"The regular expression has a “(” that is not closed."_s);
    row("a)", 1, u"The regular expression has a “)” without “(”."_s);
    row("ab\\", 1, u"The regular expression ends in a backslash."_s);
    row("a|*b", 3, u"“*” in the regular expression has nothing to repeat."_s);
    row("a**", 2, u"“**” in the regular expression has nothing to repeat."_s);
    row("ab{1001}", 3, u"“{1001}” in the regular expression repeats more than 1000 times, with the repetitions around it."_s);
    row("((\\pL{1,100}){1,10}|\\pN{1,1000}){1}", 1,
        u"The regular expression is too large: it needs more than the 8 MiB that GitLab gives to one."_s);
}

void TestExpression::saysWhatRegexesLack()
{
    QFETCH(QString, body);
    const Result<Regex> regex = Regex::parse(body);
    QVERIFY(!regex);
    QTEST(regex.error().message, "sentence");
    QTEST(regex.error().column, "column");
    const Result<Regex> flagged = Regex::parse(body, u"i");
    QVERIFY(!flagged);
    QTEST(flagged.error().message, "sentence");
}

void TestExpression::matchesLikeRe2_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, const QString &text, bool expected) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << text << expected;
    };
    row("/^v[0-9]+\\.[0-9]+$/", u"v1.20"_s, true);
    row("/^v[0-9]+\\.[0-9]+$/ ", u"v1.20"_s, false); // not a pattern: no flag is a space
    row("/^v\\d+$/", u"v10\n"_s, false);             // $ is the end of the text, not before a last line end
    row("/^b$/m", u"a\nb\nc"_s, true);
    row("/^b$/", u"a\nb\nc"_s, false);
    row("/(?m)^b$/", u"a\nb\nc"_s, true);
    row("/a.b/", u"a\nb"_s, false);
    row("/a.b/s", u"a\nb"_s, true);
    row("/feature/i", u"FEATURE"_s, true);
    row("/(?i:feat)ure/", u"FEATure"_s, true);
    row("/(?P<n>a)(?<m>b)/", u"ab"_s, true);
    row("/[[:digit:]]{2}/", u"a42"_s, true);
    row("/[]a]/", u"]"_s, true);
    row("/[^]]/", u"]"_s, false);
    row("/a{,2}/", u"a{,2}"_s, true); // a literal for RE2
    row("/{/", u"{"_s, true);
    row("/a{2,}?b/", u"aaab"_s, true);
    row("/\\Qa.b\\E/", u"a.b"_s, true);
    row("/\\Qa.b\\E/ ", u"axb"_s, false);
    row("/\\x41\\x{42}\\103/", u"ABC"_s, true);
    row("/\\pL+/", u"é"_s, true);
    row("/release//", u"release/"_s, true);
    row("/(a|b)*?c/U", u"ababc"_s, true);
    row("//", u"anything"_s, true);
    row("/^\\p{L}+$/", u"Überläufer"_s, true);
    row("/^\\p{Greek}$/", u"λ"_s, true);
    row("/^\\P{L}$/", u"é"_s, false);
    row("/^\\x{1F600}$/", u"😀"_s, true);
    row("/^.$/", u"😀"_s, true);
    row("/^[😀-😃]$/", u"😁"_s, true);
    row("/^é$/i", u"É"_s, true);
    row("/^\\w$/", u"é"_s, false); // RE2's classes are of ASCII
    row("/^\\d$/", u"٣"_s, false);
    row("/^\\s$/", u"\u00a0"_s, false);
    row("/\\bé/", u"é"_s, false);
    row("/^a{1,99999999999}$/", u"a{1,99999999999}"_s, true); // too long a number makes a literal
    row("/^a$/ms", u"b\na"_s, true);
    row("/^[(?<n>]+$/", u"(?<n>"_s, true);
    row("/^\\(?<n>$/", u"<n>"_s, true);
    row("/^\\Q(?<n>\\E(?<m>a)$/", u"(?<n>a"_s, true);
    row("/^[[:alpha:](?<]$/", u"<"_s, true);
    row("/a\\zb|^c\\z/", u"c"_s, true);
    row("/a\\x00b/", u"a"_s + QChar(0) + u'b', true);
}

void TestExpression::matchesLikeRe2()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    const Result<Regex> regex = Regex::parseDelimited(pattern);
    if (pattern.endsWith(u' ')) {
        QVERIFY(!regex);
        return;
    }
    QVERIFY2(regex, qPrintable(regex ? QString() : regex.error().message));
    QCOMPARE(regex->search(text), std::optional<bool>(expected));
}

void TestExpression::keepsSpans()
{
    const QString text = u"$A == 'x' && ($B || $A =~ /ab/)"_s;
    const Result<Expression> expression = parseExpression(text);
    QVERIFY(expression);
    QCOMPARE(expression->variables(), (QStringList{u"A"_s, u"B"_s}));
    const Expression::Node &root = expression->nodes.constLast();
    QCOMPARE(root.op, Expression::Op::And);
    const Span left = expression->nodes.at(root.left).span;
    QCOMPARE(text.mid(left.begin, left.length()), u"$A == 'x'"_s);
    const Span right = expression->nodes.at(root.right).span;
    QCOMPARE(text.mid(right.begin, right.length()), u"$B || $A =~ /ab/"_s);
}

void TestExpression::tellsWhatIsUnknown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<QStringList>("decidedBy");
    const auto row = [](const char *text, bool expected, const QStringList &names) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected << names;
    };
    row("$PROJECT_A", false, {u"PROJECT_A"_s});
    row("$PROJECT_A == null", true, {u"PROJECT_A"_s});
    row("$NONE", false, {});
    row("$TEXT && $PROJECT_A", false, {u"PROJECT_A"_s});
    row("$PROJECT_A && $NONE", false, {}); // false in any case
    row("$NONE && $PROJECT_A", false, {});
    row("$TEXT || $PROJECT_A", true, {});
    row("$PROJECT_A == \"x\" || $TEXT", true, {});
    row("$PROJECT_A =~ /ab/ || $PROJECT_B", false, {u"PROJECT_A"_s, u"PROJECT_B"_s});
    row("$[[ inputs.kind ]] == \"x\"", false, {u"$[[ inputs.kind ]]"_s});
}

void TestExpression::placesOperatorsBehindValues()
{
    const QString text = u"!$C !!"_s;
    const Result<Expression> expression = parseExpression(text);
    QVERIFY(expression);
    for (const Expression::Node &node : expression->nodes)
        QVERIFY(node.span.begin >= 0 && node.span.begin < node.span.end && node.span.end <= text.size());
}

void TestExpression::tellsWhatIsUnknown()
{
    QFETCH(QString, text);
    const Result<Expression> expression = parseExpression(text);
    QVERIFY(expression);
    const Evaluation evaluation = evaluate(*expression, lookUp);
    QTEST(evaluation.isTrue, "expected");
    QTEST(evaluation.decidedBy, "decidedBy");
}

void TestExpression::endsHostileSearches()
{
    const QString many = QString(60'000, u'a') + u'!';
    for (const char *pattern : {"/^(a+)+$/", "/(a|a)*b/", "/(a|aa)+$/", "/(.*)*x/", "/(x+x+)+y/", "/^(([a-z])+.)+[A-Z]([a-z])+$/"}) {
        const Result<Regex> regex = Regex::parseDelimited(QString::fromUtf8(pattern));
        QVERIFY2(regex, pattern);
        QVERIFY2(regex->search(many) == false, pattern);
    }
    const auto comesTo = [&many](const QString &condition) {
        const Result<Expression> expression = parseExpression(condition);
        return expression ? evaluate(*expression, [&](const QString &) { return VariableValue{many, true}; }) : Evaluation{true, {}, false};
    };
    const Evaluation hostile = comesTo(u"$V =~ /^(a+)+$/"_s);
    QVERIFY(!hostile.isTrue);
    QVERIFY(!hostile.isGivenUp);
    const Evaluation large = comesTo(u"$V =~ /(a{1,30}){1,30}!a/"_s);
    QVERIFY(!large.isTrue);
    QVERIFY(large.isGivenUp);
}

void TestExpression::boundsSize()
{
    QStringList terms(49, u"$A"_s);
    QVERIFY(parseExpression(terms.join(u" || "_s))); // 97 parts
    terms.append({u"$A"_s, u"$A"_s});
    const Result<Expression> tooMany = parseExpression(terms.join(u" || "_s));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, ErrorCode::Limit);
    const Result<Expression> nested = parseExpression(QString(90'000, u'('));
    QVERIFY(!nested);
    QCOMPARE(nested.error().code, ErrorCode::Limit);
    QVERIFY(!parseExpression(u'"' + QString(20'000, u'x') + u'"'));
    QVERIFY(Regex::parse(QString(300, u'(') + QString(300, u')')));
    QVERIFY(Regex::parse(QString(5'000, u'a')));
    QVERIFY(!Regex::parse(QString(1'000'000, u'(')));
    QVERIFY(!Regex::parse(QString(1'000'000, u'a')));
}

void TestExpression::survivesNoise()
{
    static const QStringList parts{u"$A"_s,     u"$TEXT"_s,
                                   u"\""_s,     u"'"_s,
                                   u"/"_s,      u"\\"_s,
                                   u"=="_s,     u"!="_s,
                                   u"=~"_s,     u"!~"_s,
                                   u"!"_s,      u"&&"_s,
                                   u"||"_s,     u"("_s,
                                   u")"_s,      u"null"_s,
                                   u"true"_s,   u" "_s,
                                   u"/ab+/i"_s, u"[a-"_s,
                                   u"{9,}"_s,   u"(?i)"_s,
                                   u"*"_s,      u"\n"_s,
                                   u"é😀"_s,     u"$[[ inputs.x ]]"_s,
                                   u"main"_s,   u"$"_s,
                                   u"\\Q"_s,    u"\\p"_s,
                                   u"\\x{"_s,   u"(?P<"_s,
                                   u"[[:"_s};
    QRandomGenerator random(20260817);
    int parsed = 0;
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        const int count = random.bounded(1, 14);
        for (int k = 0; k < count; ++k) {
            if (random.bounded(8) == 0)
                text += QChar(char16_t(random.bounded(0x10000)));
            else
                text += parts.at(random.bounded(int(parts.size())));
        }
        const Result<Expression> expression = parseExpression(text);
        if (!expression) {
            QVERIFY(!expression.error().message.isEmpty());
            QVERIFY2(expression.error().column >= 1 && expression.error().column <= text.size() + 1, qPrintable(text));
            continue;
        }
        ++parsed;
        QVERIFY(expression->nodes.size() < 100);
        evaluate(*expression, lookUp);
    }
    QVERIFY2(parsed > 1'000, qPrintable(QString::number(parsed)));
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
