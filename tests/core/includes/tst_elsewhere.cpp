// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What includes from elsewhere mean, and what is kept of them; nothing here reaches a network.
#include "tests/core/gitlab/project_files.h"

#include "core/includes/cache.h"
#include "core/includes/instances.h"
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
    void looksForFilesWhereTheIncludeStands();
    void fillsInWhatAComponentIs();
    void refusesComponentsWordsElsewhere_data();
    void refusesComponentsWordsElsewhere();
    void readsChildPipelines();
    void followsRulesOfChildPipelines();
    void tellsWhatEndsAChildPipeline();
    void leavesArtifactsToTheRun();
    void endsWithManyChildPipelines();
    void findsProjectsBelowAPath_data();
    void findsProjectsBelowAPath();
    void listsAndClears();
    void remembersInstances();
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
    row("{remote: 'https://me:secret@example.org/ci.yml?token=a.yml'}", {u"https://example.org/ci.yml"_s});
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
    row("own.yml", {});
    row("{remote: 'https://example.org/raw?file=ci.yml'}", {u"https://example.org/raw"_s}); // the whole address counts
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

/// `exists` of an include's rules asks for files of the project that the include stands in, at its commit.
void TestElsewhere::looksForFilesWhereTheIncludeStands()
{
    const QString nested = u"group/ci@cccccccccccc:more.yml"_s;
    const QString listing = u"group/ci@cccccccccccc:*"_s;
    Answers known{{u"group/ci:a.yml"_s, fetched("include:\n  - local: more.yml\n    rules: [{exists: [own.yml]}]\nk: {script: x}\n")},
                  {nested, fetched("more: {script: x}\n")},
                  {listing, fetched("a.yml\nmore.yml\n")}};
    const QByteArray text = "include: {project: group/ci, file: a.yml}\nj: {script: x}\n";
    QVERIFY(!read(text, known).job(u"more")); // own.yml is here, and not there
    known.insert(listing, fetched("a.yml\nmore.yml\nown.yml\n"));
    QVERIFY(read(text, known).job(u"more"));
    known.remove(listing);
    read(text, known);
    QVERIFY(m_asked.contains(listing)); // so that it is fetched
}

void TestElsewhere::fillsInWhatAComponentIs()
{
    const QString name = u"gitlab.example.org/group/parts/build@1.2"_s;
    const QString nested = u"group/parts@cccccccccccc:more.yml"_s;
    Fetched file = fetched("spec: {component: [name, sha, version, reference]}\n---\ninclude: more.yml\n"
                           "k: {script: ['$[[ component.name ]] $[[ component.version ]] $[[component.reference]]'], image: '$[[ "
                           "component.sha | truncate(0, 4) ]]'}\n");
    file.version = u"1.2.7"_s;
    const Fetched more = fetched("spec: {component: [name]}\n---\nm: {script: ['$[[ component.name | posix_escape ]]']}\n");
    const QByteArray text = "include: {component: $CI_SERVER_FQDN/group/parts/build@1.2}\nj: {script: x}\n";
    Pipeline p = read(text, {{name, file}, {nested, more}});
    QCOMPARE(codes(p), QStringList());
    QCOMPARE(texts(p.job(u"k")->script), QStringList{u"build 1.2.7 1.2"_s});
    QCOMPARE(p.job(u"k")->image->value.name, u"cccc"_s);
    QCOMPARE(texts(p.job(u"m")->script), QStringList{u"build"_s}); // what a component includes is part of it
    QCOMPARE(originText(p.fetchedFiles.value(name)), u"fetched on 2026-11-20, version 1.2.7, commit cccccccccccc"_s);
    file.version.clear(); // of a branch or commit there is none
    file.isByTags = true;
    p = read(text, {{name, file}, {nested, more}});
    QCOMPARE(texts(p.job(u"k")->script), QStringList{u"build  1.2"_s});
    QVERIFY(originText(p.fetchedFiles.value(name)).contains(u"not known by git alone"_s));
}

void TestElsewhere::refusesComponentsWordsElsewhere_data()
{
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("a component") << QByteArray("{component: gitlab.example.org/group/parts/build@1.2}") << QByteArray("[name]") << true;
    QTest::newRow("not listed") << QByteArray("{component: gitlab.example.org/group/parts/build@1.2}") << QByteArray("[sha]") << false;
    QTest::newRow("no list") << QByteArray("{component: gitlab.example.org/group/parts/build@1.2}") << QByteArray("") << false;
    QTest::newRow("a project's file") << QByteArray("{project: group/parts, file: templates/build.yml}") << QByteArray("[name]") << false;
}

void TestElsewhere::refusesComponentsWordsElsewhere()
{
    QFETCH(const QByteArray, include);
    QFETCH(const QByteArray, header);
    QFETCH(const bool, isFine);
    const Fetched file = fetched("spec: {component: " + header + "}\n---\nk: {script: ['$[[ component.name ]]']}\n");
    const Pipeline p = read("include: " + include + "\nj: {script: x}\n",
                            {{u"gitlab.example.org/group/parts/build@1.2"_s, file}, {u"group/parts:templates/build.yml"_s, file}});
    QCOMPARE(codes(p), isFine ? QStringList() : QStringList{u"input"_s});
    if (!isFine)
        QVERIFY2(p.issues.constFirst().message.contains(u"“component.name”"_s), qPrintable(p.issues.constFirst().message));
}

/// What `trigger:include` stands for is asked for and shown like what `include` does, and is no part of this pipeline.
void TestElsewhere::readsChildPipelines()
{
    const QByteArray text = "child:\n  trigger:\n    include:\n      - {project: group/ci, ref: v1, file: a.yml}\n      - local: own.yml\n"
                            "j: {script: x}\n";
    const QString file = u"group/ci@v1:a.yml"_s;
    const QString nested = u"group/ci@cccccccccccc:b.yml"_s;
    Pipeline p = read(text, {});
    QCOMPARE(m_asked, QStringList{file});
    QVERIFY(p.hasIncludes() && p.includes.isEmpty() && p.unresolvedIncludes.isEmpty() && !p.isPart);
    QCOMPARE(p.job(u"child")->childIncludes.size(), 2);
    QVERIFY(p.job(u"child")->childIncludes.constFirst().isFetchable);
    QVERIFY2(p.unknowns.value(0).contains(u"“child”"_s), qPrintable(p.unknowns.join(u' ')));
    p = read(text, {{file, fetched("include: b.yml\nk: {script: x}\n")}, {nested, fetched("l: {script: x}\n")}});
    QCOMPARE(m_asked, (QStringList{file, nested}));
    QCOMPARE(names(p), (QStringList{u"child"_s, u"j"_s}));
    QCOMPARE(p.job(u"child")->childIncludes.constFirst().files, QStringList{file});
    QCOMPARE(p.job(u"child")->childIncludes.constFirst().span.begin, text.indexOf("{project"));
    QCOMPARE(p.fetchedFiles.keys(), (QStringList{nested, file}));
    QVERIFY(p.unknowns.isEmpty() && codes(p).isEmpty());
}

/// Rules of a child's includes see the child: its source, and the variables that are handed on.
void TestElsewhere::followsRulesOfChildPipelines()
{
    const auto asked = [this](const QByteArray &rule, const QByteArray &more) {
        read("variables: {KIND: full}\nchild:\n  variables: {LEVEL: '2'}\n  trigger:\n" + more
                 + "    include:\n      - remote: https://example.org/ci.yml\n        rules: [{if: '" + rule + "'}]\nj: {script: x}\n",
             {});
        return !m_asked.isEmpty();
    };
    QVERIFY(asked("$CI_PIPELINE_SOURCE == \"parent_pipeline\"", ""));
    QVERIFY(asked("$KIND == \"full\" && $LEVEL == \"2\"", ""));
    QVERIFY(!asked("$KIND == \"full\"", "    forward: {yaml_variables: false}\n"));
    QVERIFY(!asked("$CI_PIPELINE_SOURCE == \"push\"", ""));
}

void TestElsewhere::tellsWhatEndsAChildPipeline()
{
    const QByteArray text = "j: {script: x}\nchild:\n  trigger: {include: [{local: gone.yml}]}\n";
    const Pipeline p = read(text, {});
    QCOMPARE(codes(p), QStringList{u"missing-include"_s});
    QCOMPARE(p.issues.constFirst().job, u"child"_s);
    QVERIFY(p.issues.constFirst().message.contains(u"“child”"_s) && p.issues.constFirst().message.contains(u"“gone.yml”"_s));
    QVERIFY(text.mid(p.issues.constFirst().span.begin).startsWith("{local: gone.yml}"));
}

void TestElsewhere::leavesArtifactsToTheRun()
{
    Pipeline p =
        read("gen: {script: x, artifacts: {paths: [a.yml]}}\nchild:\n  needs: [gen]\n  trigger: {include: [{artifact: a.yml, job: gen}]}\n",
             {});
    QCOMPARE(codes(p), QStringList());
    QVERIFY(p.job(u"child")->childIncludes.constFirst().unknown.contains(u"“gen”"_s));
    p = read("include: {artifact: a.yml, job: j}\nj: {script: x}\n", {});
    QCOMPARE(codes(p), QStringList{u"bad-include"_s});
    QCOMPARE(p.includes.constFirst().state, Include::State::Failed);
    QVERIFY(m_asked.isEmpty());
}

void TestElsewhere::endsWithManyChildPipelines()
{
    QByteArray text = "many: {trigger: {include: [own.yml, own.yml, own.yml, own.yml]}}\n";
    for (int i = 0; i < 2010; ++i)
        text += "c" + QByteArray::number(i) + ": {trigger: {include: own.yml}}\n";
    const Pipeline p = read(text, {});
    QCOMPARE(p.job(u"many")->childIncludes.size(), 3); // GitLab refuses more
    QVERIFY(p.job(u"c0")->childIncludes.size() == 1 && p.job(u"c2009")->childIncludes.isEmpty());
    QVERIFY2(p.unknowns.size() == 1 && p.unknowns.constFirst().contains(u"2000"_s), qPrintable(p.unknowns.join(u' ')));
}

void TestElsewhere::findsProjectsBelowAPath_data()
{
    QTest::addColumn<QString>("remote");
    QTest::addColumn<Home>("home");
    const QString instance = u"https://example.org/gitlab"_s;
    QTest::newRow("https") << u"https://me:secret@example.org/gitlab/group/app.git"_s << Home{instance, u"group/app"_s, {}};
    QTest::newRow("ssh") << u"git@example.org:group/app.git"_s << Home{u"ssh://git@example.org"_s, u"group/app"_s, {}, instance};
    QTest::newRow("beside it") << u"https://example.org/gitlabs/group/app.git"_s
                               << Home{u"https://example.org"_s, u"gitlabs/group/app"_s, {}};
    QTest::newRow("another port") << u"https://example.org:8443/gitlab/group/app"_s
                                  << Home{u"https://example.org:8443"_s, u"gitlab/group/app"_s, {}};
    QTest::newRow("another server") << u"https://gitlab.com/gitlab/group/app"_s << Home{u"https://gitlab.com"_s, u"gitlab/group/app"_s, {}};
}

void TestElsewhere::findsProjectsBelowAPath()
{
    QFETCH(const QString, remote);
    QFETCH(const Home, home);
    const QStringList instances{u"https://example.org/gitlab"_s};
    QCOMPARE(homeOfRemote(remote, instances), home);
    if (addressOf(home) != instances.constFirst())
        return;
    QCOMPARE(apiAddress(home.server, instances), instances.constFirst());
    Reading reading;
    reading.files = filesFrom({});
    reading.files.home = [&] { return home; };
    QList<Elsewhere> asked;
    reading.files.fetched = [&](const Elsewhere &what) {
        asked.append(what);
        return std::nullopt;
    };
    pipeline("include:\n  - {project: $CI_PROJECT_NAMESPACE/ci, file: a.yml}\n  - {component: $CI_SERVER_FQDN/group/parts/build@1}\n"
             "  - {component: example.org/gitlab/group/parts/test@1}\nj: {script: x}\n",
             reading);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0), Elsewhere(ProjectFile{home.server, u"group/ci"_s, {}, u"a.yml"_s}));
    QCOMPARE(asked.at(1), Elsewhere(ComponentFile{home.server, u"group/parts"_s, u"build"_s, u"1"_s}));
    QCOMPARE(asked.at(2), Elsewhere(ComponentFile{home.server, u"group/parts"_s, u"test"_s, u"1"_s}));
}

void TestElsewhere::listsAndClears()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"cache"_s);
    includes::Cache cache(folder);
    QVERIFY(cache.holding().files.isEmpty());
    const Elsewhere old = ProjectFile{u"https://h"_s, u"g/p"_s, u"v1"_s, u"a.yml"_s};
    const Elsewhere young = RemoteFile{u"https://me:secret@h/b.yml?token=a.yml"_s};
    QVERIFY(cache.keep(old, {"one", commit, true}, noon(20)) && cache.keep(young, {"three", {}}, noon(21)));
    QVERIFY(QDir(folder).mkpath(u"git/x"_s));
    QFile pack(folder + u"/git/x/pack"_s);
    QVERIFY(pack.open(QIODevice::WriteOnly) && pack.write("12345678") == 8);
    pack.close();
    QFile other(folder + u"/note.json"_s); // not ours
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    includes::Holding holding = includes::Cache(folder).holding();
    QCOMPARE(holding.files.size(), 2);
    QCOMPARE(holding.files.at(0).name, u"https://h/b.yml"_s); // the newest first, and without secrets
    QCOMPARE(holding.files.at(1).name, u"g/p@v1:a.yml"_s);
    QCOMPARE(holding.files.at(1).commit, commit);
    QCOMPARE(holding.files.at(1).fetched, noon(20));
    QCOMPARE(holding.files.at(1).bytes, 3);
    QVERIFY(holding.bytes > 8 + 3 + 5);
    const auto age = [&](const QDateTime &time) {
        for (const QString &name : QDir(folder).entryList({u"*.json"_s, u"*.text"_s})) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
        }
    };
    age(QDateTime::currentDateTimeUtc().addDays(-200));
    QVERIFY(includes::Cache(folder).find(young)); // is used, so that it is kept
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-includes::Cache::usualDays);
    const Result<includes::Cleared> dropped = includes::Cache(folder).clear(limit);
    QVERIFY(dropped && dropped->files == 1 && dropped->bytes > 3);
    QVERIFY(includes::Cache(folder).find(young) && !includes::Cache(folder).find(old));
    QCOMPARE(QDir(folder).entryList({u"*.text"_s}).size(), 1);
    QVERIFY(QFile::exists(pack.fileName()));
    QVERIFY(cache.clear());
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"note.json"_s});
    QVERIFY(!cache.find(young));
}

void TestElsewhere::remembersInstances()
{
    const QTemporaryDir dir;
    qputenv("XDG_CONFIG_HOME", dir.path().toUtf8());
    QVERIFY(instances().isEmpty());
    QVERIFY(addInstance(u"https://me:secret@Example.org/gitlab/"_s) && addInstance(u"https://example.org/gitlab"_s));
    QCOMPARE(instances(), QStringList{u"https://example.org/gitlab"_s});
    QFile file(instancesFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("secret"));
    file.write("# https://gone.example.org/gitlab\nnonsense\nhttp://127.0.0.1:1/gl\n");
    file.close();
    QCOMPARE(instances(), (QStringList{u"https://example.org/gitlab"_s, u"http://127.0.0.1:1/gl"_s}));
    QVERIFY(!addInstance(u"gitlab"_s) && !addInstance(u"ssh://git@example.org/gitlab"_s));
    QVERIFY(removeInstance(u"https://example.org/gitlab/"_s));
    QCOMPARE(instances(), QStringList{u"http://127.0.0.1:1/gl"_s});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("# https://gone.example.org/gitlab\n")); // the user's own lines stay
    qunsetenv("XDG_CONFIG_HOME");
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
    QCOMPARE(p.includedFiles.size(), 150);
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
    Errand errand{{}, 7, u"/somewhere"_s, {u"https://example.org/gitlab"_s}};
    for (const Elsewhere &what : all)
        errand.items.append({what, commit});
    const Result<Errand> read = readErrand(written(errand));
    QVERIFY(read && read->seconds == 7 && read->gitFolder == errand.gitFolder && read->instances == errand.instances
            && read->items.size() == all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY(read->items.at(i).what == all.at(i) && read->items.at(i).knownCommit == commit);
    for (int i = int(Trouble::None); i <= int(Trouble::Cancelled); ++i) {
        const Answer answer{3, QByteArray("\0\xff\n", 3), commit, true, Trouble(i), u"h"_s, u"d"_s, u"v1.0.0"_s, true};
        const QByteArray line = written(answer);
        QCOMPARE(line.count('\n'), 1);
        const Result<Answer> same = readAnswer(line);
        QVERIFY(same && same->item == 3 && same->bytes == answer.bytes && same->isTag && same->trouble == answer.trouble
                && same->version == answer.version && same->isByTags);
    }
    QVERIFY(!readErrand("[]") && !readErrand("{\"items\":[{\"kind\":\"odd\"}]}") && !readAnswer("oops")
            && !readAnswer("{\"trouble\":\"odd\"}"));
}

QTEST_GUILESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
