// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What includes from elsewhere mean, and what is kept of them; nothing here reaches a network.
#include "tests/core/gitlab/project_files.h"

#include "core/includes/cache.h"
#include "core/includes/problems.h"
#include "core/includes/wanted.h"
#include "core/project/remote_url.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace caravan;
using namespace caravan::gitlab;
using namespace caravan::includes;
using namespace project_files;

class TestElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesServers_data();
    void namesServers();
    void tellsWhatIsMeant_data();
    void tellsWhatIsMeant();
    void readsWhatWasFetched();
    void leavesAPartUnknown();
    void resolvesLocalFilesInTheirProject();
    void followsPatternsInTheirProject();
    void refusesLocalFilesOfAnAddress();
    void checksIntegrity();
    void readsInputsFromElsewhere();
    void asksForNothingThatRulesLeaveOut();
    void survivesHostileFiles_data();
    void survivesHostileFiles();
    void endsAtGitLabsLimits();
    void keepsFilesByTheirSums();
    void tellsWhatChanged();
    void distrustsADamagedCache();
    void wantsWhatMayHaveChanged();
    void explainsEveryTrouble();
    void saysTheSameOverTheWire();

private:
    using Answers = QMap<QString, Fetched>;
    /// The pipeline of \a text in group/app on gitlab.example.org, where files of these names were fetched. What is asked for goes to m_asked.
    Pipeline read(const QByteArray &text, const Answers &fetched, const Event &event = {});

    QStringList m_asked;
};

namespace {

const QString commit(40, u'c');

Fetched fetched(const QByteArray &bytes)
{
    return {bytes, commit, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
            QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc()), std::nullopt};
}

QDateTime noon(int day) { return QDateTime(QDate(2026, 11, day), QTime(12, 0), QTimeZone::utc()); }

} // namespace

Pipeline TestElsewhere::read(const QByteArray &text, const Answers &fetched, const Event &event)
{
    Reading reading;
    reading.event = event;
    reading.files = filesFrom({{u"own.yml"_s, "own: {script: x}\n"}});
    reading.files.home = [] { return Home{u"https://gitlab.example.org"_s, u"group/app"_s, {}}; };
    reading.files.fetched = [this, fetched](const Elsewhere &what) {
        m_asked.append(shownName(what));
        return fetched.contains(m_asked.constLast()) ? std::optional(fetched.value(m_asked.constLast())) : std::nullopt;
    };
    m_asked.clear();
    return pipeline(text, reading);
}

void TestElsewhere::namesServers_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<QString>("server");
    QTest::newRow("https") << u"https://user:secret@GitLab.example.org/group/app.git"_s << u"https://gitlab.example.org"_s;
    QTest::newRow("port") << u"https://gitlab.example.org:8443/group/app"_s << u"https://gitlab.example.org:8443"_s;
    QTest::newRow("scp") << u"git@gitlab.example.org:group/app.git"_s << u"ssh://git@gitlab.example.org"_s;
    QTest::newRow("ssh") << u"ssh://git:secret@gitlab.example.org:2222/group/app.git"_s << u"ssh://git@gitlab.example.org:2222"_s;
    QTest::newRow("local") << u"/srv/git/app.git"_s << QString();
}

void TestElsewhere::namesServers()
{
    QFETCH(const QString, remote);
    QTEST(project::serverOf(remote), "server");
}

void TestElsewhere::tellsWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QStringList>("asked");
    const auto row = [](const char *include, const QStringList &asked) { QTest::newRow(include) << QByteArray(include) << asked; };
    row("https://example.org/ci.yml", {u"https://example.org/ci.yml"_s});
    row("{remote: 'https://me:secret@example.org/ci.yml?token=1'}", {u"https://example.org/ci.yml"_s});
    row("{project: Group/CI, file: /a.yml}", {u"group/ci:a.yml"_s});
    row("{project: group/ci, ref: v1, file: [a.yml, b/c.yaml]}", {u"group/ci@v1:a.yml"_s, u"group/ci@v1:b/c.yaml"_s});
    row("{project: $CI_PROJECT_NAMESPACE/ci, file: a.yml}", {u"group/ci:a.yml"_s});
    row("{project: $UNKNOWN/ci, file: a.yml}", {});
    row("{component: $CI_SERVER_FQDN/group/parts/build@1.2}", {u"gitlab.example.org/group/parts/build@1.2"_s});
    row("{component: other.example.org/group/parts/build@~latest}", {u"other.example.org/group/parts/build@~latest"_s});
    row("{component: gitlab.example.org/build@1}", {});
    row("{component: gitlab.example.org/group/parts/build}", {});
    row("{template: Jobs/Build.gitlab-ci.yml}", {u"template:Jobs/Build.gitlab-ci.yml"_s});
    row("{template: ../../secrets.gitlab-ci.yml}", {});
    row("{artifact: a.yml, job: j}", {});
    row("own.yml", {});
}

void TestElsewhere::tellsWhatIsMeant()
{
    QFETCH(const QByteArray, include);
    const Pipeline p = read("include:\n  - " + include + "\nj: {script: x}\n", {});
    QTEST(m_asked, "asked");
    QCOMPARE(codes(p), include.contains("parts/build}") ? QStringList{u"bad-include"_s} : QStringList()); // a component wants a version
    QCOMPARE(p.includes.size(), 1);
    QCOMPARE(p.includes.constFirst().isFetchable, !m_asked.isEmpty());
    QCOMPARE(p.includes.constFirst().state, include == "own.yml" ? Include::State::Read : Include::State::Foreign);
}

void TestElsewhere::readsWhatWasFetched()
{
    const Pipeline p = read("include: {project: group/ci, ref: v1, file: a.yml}\nj: {extends: .base}\n",
                            {{u"group/ci@v1:a.yml"_s, fetched(".base: {script: [there]}\nother: {script: x, extends: .gone}\n")}});
    QCOMPARE(names(p), (QStringList{u".base"_s, u"other"_s, u"j"_s}));
    QCOMPARE(texts(p.job(u"j")->script), QStringList{u"there"_s});
    QCOMPARE(p.job(u"other")->file, u"group/ci@v1:a.yml"_s);
    QCOMPARE(p.includes.constFirst().state, Include::State::Read);
    QVERIFY(p.unknowns.isEmpty() && p.unresolvedIncludes.isEmpty());
    QCOMPARE(codes(p), QStringList{u"undefined-extends"_s}); // all is known, so what is missing is wrong
    QCOMPARE(p.fetchedFiles.value(u"group/ci@v1:a.yml"_s).commit, commit);
    QCOMPARE(originText(*p.fetchedFiles.constBegin()), u"fetched on 2026-11-20, commit cccccccccccc"_s);
}

void TestElsewhere::leavesAPartUnknown()
{
    const Pipeline p = read("include: {project: group/ci, file: [a.yml, b.yml]}\nj: {extends: .gone}\n",
                            {{u"group/ci:a.yml"_s, fetched("one: {script: x}\n")}});
    QCOMPARE(names(p), (QStringList{u"one"_s, u"j"_s}));
    QCOMPARE(p.includes.constFirst().state, Include::State::Foreign);
    QVERIFY(p.includes.constFirst().isFetchable);
    QCOMPARE(p.unknowns.size(), 1);
    QCOMPARE(codes(p), QStringList());
}

void TestElsewhere::resolvesLocalFilesInTheirProject()
{
    const QString nested = u"group/ci@cccccccccccc:own.yml"_s;
    const Pipeline p = read("include: {project: group/ci, ref: v1, file: a.yml}\nj: {script: x}\n",
                            {{u"group/ci@v1:a.yml"_s, fetched("include: [/own.yml]\n")}, {nested, fetched("theirs: {script: x}\n")}});
    QCOMPARE(m_asked, (QStringList{u"group/ci@v1:a.yml"_s, nested})); // of the same commit, not this project's own.yml
    QCOMPARE(names(p), (QStringList{u"theirs"_s, u"j"_s}));
    QCOMPARE(p.job(u"theirs")->file, nested);
}

void TestElsewhere::followsPatternsInTheirProject()
{
    const QString listing = u"group/ci@cccccccccccc:*"_s;
    const Answers known{{u"group/ci:a.yml"_s, fetched("include: jobs/*.yml\n")}};
    Pipeline p = read("include: {project: group/ci, file: a.yml}\nj: {script: x}\n", known);
    m_asked.removeDuplicates();
    QCOMPARE(m_asked, (QStringList{u"group/ci:a.yml"_s, listing}));
    QCOMPARE(p.includes.at(1).state, Include::State::Foreign);
    Answers more = known;
    more.insert(listing, fetched("a.yml\njobs/b.yml\njobs/deep/c.yml\njobs/d.txt\n"));
    more.insert(u"group/ci@cccccccccccc:jobs/b.yml"_s, fetched("b: {script: x}\n"));
    p = read("include: {project: group/ci, file: a.yml}\nj: {script: x}\n", more);
    QCOMPARE(names(p), (QStringList{u"b"_s, u"j"_s}));
    QVERIFY(p.unknowns.isEmpty());
}

void TestElsewhere::refusesLocalFilesOfAnAddress()
{
    const Pipeline p = read("include: https://example.org/ci.yml\nj: {script: x}\n",
                            {{u"https://example.org/ci.yml"_s, fetched("include: own.yml\nk: {script: x}\n")}});
    QCOMPARE(codes(p), QStringList{u"missing-include"_s});
    QVERIFY(p.issues.constFirst().message.contains(u"own.yml"_s) && !p.job(u"own"));
}

void TestElsewhere::checksIntegrity()
{
    const QByteArray bytes = "k: {script: x}\n";
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64();
    const auto readWith = [&](const QByteArray &integrity) {
        return read("include: {remote: 'https://example.org/ci.yml', integrity: '" + integrity + "'}\nj: {script: x}\n",
                    {{u"https://example.org/ci.yml"_s, fetched(bytes)}});
    };
    QVERIFY(readWith("sha256-" + sum).job(u"k"));
    const Pipeline p = readWith("sha256-" + QByteArray(44, 'A'));
    QVERIFY(!p.job(u"k"));
    QCOMPARE(codes(p), QStringList{u"broken-include"_s});
    QVERIFY(!readWith(sum).job(u"k")); // without the name of the sum
}

/// `spec:include` takes files of projects and addresses, but no components and no templates.
void TestElsewhere::readsInputsFromElsewhere()
{
    const QByteArray text =
        "spec:\n  include:\n    - {project: group/ci, file: inputs.yml}\n---\nj: {image: '$[[ inputs.image ]]', script: x}\n";
    Pipeline p = read(text, {});
    QCOMPARE(m_asked, QStringList{u"group/ci:inputs.yml"_s});
    QVERIFY(p.includes.constFirst().isFetchable && p.unknowns.constFirst().startsWith(u"The inputs that"_s));
    p = read(text, {{u"group/ci:inputs.yml"_s, fetched("inputs:\n  image: {default: alpine}\n")}});
    QCOMPARE(p.job(u"j")->image->value.name, u"alpine"_s);
    QVERIFY(p.unknowns.isEmpty() && codes(p).isEmpty());
    read("spec:\n  include: [{template: A.gitlab-ci.yml}, {component: h/g/p/c@1}]\n---\nj: {script: x}\n", {});
    QCOMPARE(m_asked, QStringList());
}

void TestElsewhere::asksForNothingThatRulesLeaveOut()
{
    Event topic;
    topic.branch = u"topic"_s;
    const QByteArray text =
        "include:\n  - remote: https://example.org/ci.yml\n    rules: [{if: $CI_COMMIT_BRANCH == 'topic'}]\nj: {script: x}\n";
    read(text, {});
    QCOMPARE(m_asked, QStringList());
    read(text, {}, topic);
    QCOMPARE(m_asked, QStringList{u"https://example.org/ci.yml"_s});
}

void TestElsewhere::survivesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before + ("," + before).repeated(9) + "]\n";
    }
    QTest::newRow("bomb") << bomb + "bomb: {script: *a11}\n" << QString();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\xff\xfe",
                                          11)
                            << u"broken-include"_s;
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>") << u"broken-include"_s;
    QTest::newRow("empty") << QByteArray() << u"broken-include"_s;
    QTest::newRow("itself") << QByteArray("include: https://example.org/ci.yml\n") << u"circular-include"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"broken-include"_s;
}

void TestElsewhere::survivesHostileFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const Pipeline p = read("include: https://example.org/ci.yml\nj: {script: x}\n", {{u"https://example.org/ci.yml"_s, fetched(bytes)}});
    QVERIFY(code.isEmpty() || codes(p).contains(code));
    QVERIFY(p.job(u"j"));
}

void TestElsewhere::endsAtGitLabsLimits()
{
    Answers many;
    Answers deep;
    QByteArray list = "include:\n";
    for (int i = 0; i < 160; ++i) {
        const QString name = u"https://example.org/%1.yml"_s.arg(i);
        list += "  - " + name.toUtf8() + '\n';
        many.insert(name, fetched("k" + QByteArray::number(i) + ": {script: x}\n"));
        deep.insert(name, fetched("include: https://example.org/" + QByteArray::number(i + 1) + ".yml\nk: {script: x}\n"));
    }
    Pipeline p = read(list + "j: {script: x}\n", many);
    QVERIFY2(codes(p).contains(u"many-includes"_s), qPrintable(codes(p).join(u' ')));
    QCOMPARE(p.includedFiles.size(), 150);
    p = read("include: https://example.org/0.yml\nj: {script: x}\n", deep);
    QVERIFY2(codes(p).contains(u"many-includes"_s), qPrintable(codes(p).join(u' ')));
    QCOMPARE(p.includedFiles.size(), 100);
}

void TestElsewhere::keepsFilesByTheirSums()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"cache"_s);
    includes::Cache cache(folder);
    const QList<Elsewhere> hostile{ProjectFile{u"https://h"_s, u"../../g"_s, u"../x"_s, u"../../../../etc/passwd.yml"_s},
                                   RemoteFile{u"https://me:secret@h/../../a.yml"_s},
                                   ComponentFile{u"https://h"_s, u"g/.."_s, u".."_s, u"/"_s},
                                   TemplateFile{u""_s, QString(u'\0') + u"/etc/x.gitlab-ci.yml"_s}};
    for (const Elsewhere &what : hostile)
        QVERIFY(cache.keep(what, {"secret text of " + shownName(what).toUtf8(), commit}, noon(20)));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"cache"_s});
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        QVERIFY2(isCommitId(name.section(u'.', 0, 0)), qPrintable(name));
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("me:secret"));
    }
    QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    const std::optional<Fetched> again = includes::Cache(folder).find(hostile.constFirst());
    QVERIFY(again && again->bytes.startsWith("secret text") && again->commit == commit && again->fetched == noon(20) && !again->before);
    QVERIFY(!includes::Cache(folder).find(RemoteFile{u"https://h/other.yml"_s}));
}

void TestElsewhere::tellsWhatChanged()
{
    const QTemporaryDir dir;
    const Elsewhere what = ProjectFile{u"https://h"_s, u"g/p"_s, u"v1"_s, u"a.yml"_s};
    includes::Cache cache(dir.path());
    const QString moved(40, u'd');
    QVERIFY(cache.keep(what, {"one", commit, true}, noon(20)));
    QVERIFY(!cache.keep(what, {"one", commit, true}, noon(21))->before);
    QVERIFY(!cache.keep(what, {"one", moved, false}, noon(21))->before); // a branch may go on
    QVERIFY(cache.keep(what, {"one", commit, false}, noon(22)));
    const Result<Fetched> tag = cache.keep(what, {"one", moved, true}, noon(23)); // the same text, but a tag is not to move
    QVERIFY(tag->before && tag->before->isMovedTag);
    QCOMPARE(originText(*tag),
             u"fetched on 2026-11-23, commit dddddddddddd; its tag has moved since 2026-11-22, when it was commit cccccccccccc"_s);
    QVERIFY(cache.keep(what, {"two", moved, false}, noon(24)));
    const std::optional<Fetched> other = includes::Cache(dir.path()).find(what);
    QVERIFY(other && other->before && !other->before->isMovedTag);
    QVERIFY(originText(*other).contains(u"changed since 2026-11-23"_s));
}

void TestElsewhere::distrustsADamagedCache()
{
    const QTemporaryDir dir;
    const Elsewhere what = RemoteFile{u"https://h/a.yml"_s};
    QVERIFY(includes::Cache(dir.path()).keep(what, {"text", {}}, noon(20)));
    for (const QString &name : QDir(dir.path()).entryList({u"*.text"_s})) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::Append));
        file.write("!");
    }
    QVERIFY(!includes::Cache(dir.path()).find(what));
    for (const QString &name : QDir(dir.path()).entryList({u"*.json"_s})) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"checksum\":\"../../../../etc/passwd\",\"fetched\":\"2026-11-20T12:00:00Z\"}");
    }
    QVERIFY(!includes::Cache(dir.path()).find(what));
}

void TestElsewhere::wantsWhatMayHaveChanged()
{
    const QTemporaryDir dir;
    const auto cache = std::make_shared<includes::Cache>(dir.path());
    const Elsewhere branch = ProjectFile{u"https://h"_s, u"g/p"_s, u"main"_s, u"a.yml"_s};
    const Elsewhere fixed = ProjectFile{u"https://h"_s, u"g/p"_s, commit, u"a.yml"_s};
    QVERIFY(cache->keep(branch, {"old", commit}, noon(20)) && cache->keep(fixed, {"old", commit}, noon(20)));
    Wanted wanted(cache);
    QVERIFY(wanted.find(fixed) && !wanted.find(branch) && !wanted.find(branch)); // it may be another one by now
    const QList<Item> items = wanted.take();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.constFirst().knownCommit, commit);
    QVERIFY(wanted.take().isEmpty());
    Answer failed{0};
    failed.trouble = Trouble::Unreachable;
    QVERIFY(wanted.settle(branch, failed, noon(21)));
    QCOMPARE(wanted.find(branch)->bytes, "old"); // as it was, and said
    QVERIFY(wanted.take().isEmpty() && !wanted.outcomes().constFirst().problem.isEmpty());
    for (int i = 0; i < 1000; ++i) // a hostile pipeline does not make anybody ask for more than GitLab would
        QVERIFY(!wanted.find(RemoteFile{u"https://h/%1.yml"_s.arg(i)}));
    QCOMPARE(wanted.take().size(), 299);
}

void TestElsewhere::explainsEveryTrouble()
{
    for (int i = int(Trouble::NeedsToken); i <= int(Trouble::Cancelled); ++i) {
        Answer answer{0};
        answer.trouble = Trouble(i);
        answer.host = u"example.org"_s;
        const QString sentence = sentenceOf(u"NAME"_s, answer);
        QVERIFY2(sentence.contains(u"NAME"_s) && !sentence.contains(u'%'), qPrintable(sentence));
    }
    QVERIFY(sentenceOf(u"NAME"_s, {0}).isEmpty());
}

void TestElsewhere::saysTheSameOverTheWire()
{
    const QList<Elsewhere> all{RemoteFile{u"https://h/a.yml"_s}, ProjectFile{u"https://h"_s, u"g/p"_s, u"v1\n\"x"_s, u"a.yml"_s},
                               ProjectListing{u"https://h"_s, u"g/p"_s, commit}, ComponentFile{u"https://h"_s, u"g/p"_s, u"n"_s, u"1"_s},
                               TemplateFile{u"https://h"_s, u"T.gitlab-ci.yml"_s}};
    Errand errand{{}, 7, u"/somewhere"_s};
    for (const Elsewhere &what : all)
        errand.items.append({what, commit});
    const Result<Errand> read = readErrand(written(errand));
    QVERIFY(read && read->seconds == 7 && read->gitFolder == errand.gitFolder && read->items.size() == all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY(read->items.at(i).what == all.at(i) && read->items.at(i).knownCommit == commit);
    for (int i = int(Trouble::None); i <= int(Trouble::Cancelled); ++i) {
        const Answer answer{3, QByteArray("\0\xff\n", 3), commit, true, Trouble(i), u"h"_s, u"d"_s};
        const QByteArray line = written(answer);
        QCOMPARE(line.count('\n'), 1);
        const Result<Answer> same = readAnswer(line);
        QVERIFY(same && same->item == 3 && same->bytes == answer.bytes && same->isTag && same->trouble == answer.trouble);
    }
    QVERIFY(!readErrand("[]") && !readErrand("{\"items\":[{\"kind\":\"odd\"}]}") && !readAnswer("oops")
            && !readAnswer("{\"trouble\":\"odd\"}"));
}

QTEST_GUILESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
