// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each strategy with each job block in an image of Debian and one of Alpine: what Caravan exports is accepted by gitlab-ci-local, has no finding
// of our own lint, and no shell line that a shell or shellcheck complains about.

#include "app/cli/run.h"
#include "exported.h"
#include "scratch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace caravan;

namespace {

// SC2046: `eval $(opam env)` is what opam's manual says; its output is made to be split and read again.
// SC2002: `cat FILES | sha256sum` is for any number of files, also for one.
// SC2115: "$OPAMROOT/$OCAML" is never “/”, since the job itself sets the first, and its matrix the second.
const QString excluded = u"--exclude=SC2046,SC2002,SC2115"_s;

} // namespace

class TestExportedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAccepted_data();
    void isAccepted();
    void keepsAProgram();
    void keepsASwitchOnTheHost_data();
    void keepsASwitchOnTheHost();
    void isGoodShell();
    void isGoodNix();

private:
    QStringList findings(const QString &strategy, const QString &block) const;
    void collect(const yaml::Tree &pipeline);

    std::unique_ptr<e2e::GitFolder> m_folder;
    QTemporaryDir m_scripts; ///< each different script once: NAME.bash, or NAME.sh where the image has no bash
};

void TestExportedLines::initTestCase()
{
    if (e2e::gitlabCiLocal().isEmpty())
        QSKIP("CARAVAN_GITLAB_CI_LOCAL does not say where gitlab-ci-local is; packaging/check does.");
    m_folder = std::make_unique<e2e::GitFolder>();
    QVERIFY2(m_folder->copy(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")) && m_folder->start(),
             qPrintable(m_folder->error()));
}

void TestExportedLines::isAccepted_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("image");
    const QStringList strategies = e2e::strategies();
    QVERIFY(strategies.contains(u"local-switch"_s));
    QVERIFY(e2e::jobBlocks().contains(u"pages"_s));
    for (const QString &strategy : strategies) {
        if (strategy.startsWith("built-program"_L1)) // no job of a block runs one program alone
            continue;
        for (const QString &distribution : {u"debian-13"_s, u"alpine-3.24"_s})
            QTest::addRow("%s %s", qPrintable(strategy), qPrintable(distribution))
                << strategy << u"ocaml/opam:"_s + distribution + u"-ocaml-"_s + e2e::ocamlOf(strategy);
    }
}

/// The scripts of a job as the runner makes them: `before_script` and `script` are one.
void TestExportedLines::collect(const yaml::Tree &pipeline)
{
    for (const QString &job : e2e::jobsOf(pipeline)) {
        const yaml::Node body = pipeline.root()[job];
        if (e2e::linesOf(body[u"tags"]).join(u' ').contains(u"windows"_s))
            continue; // lines of PowerShell
        const bool hasBash = body[u"image"].text().contains(u"ocaml"_s) || body[u"image"].text().startsWith(u'$');
        for (const QStringList &lines :
             {e2e::linesOf(body[u"before_script"]) + e2e::linesOf(body[u"script"]), e2e::linesOf(body[u"after_script"])}) {
            const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
            const QByteArray name = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
            QFile file(m_scripts.filePath(QString::fromLatin1(name) + (hasBash ? u".bash"_s : u".sh"_s)));
            if (!lines.isEmpty())
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
    }
}

/// What lint says, but for what the strategy itself is.
QStringList TestExportedLines::findings(const QString &strategy, const QString &block) const
{
    static const QStringList startAnew{u"image-switch"_s, u"download-cache"_s, u"dune-cache"_s};
    QStringList out;
    const cli::Output lint = cli::run({u"lint"_s, m_folder->path(), u"--json"_s});
    for (const QJsonValue finding : QJsonDocument::fromJson(lint.out).object()[u"findings"_s].toArray()) {
        const QString rule = finding[u"rule"_s].toString();
        const bool isItsNature =
            rule == "O16"_L1 && startAnew.contains(strategy.section(u'+', 0, 0)); // nothing is kept: that is the strategy
        // The stage, and the job that fills the cache or keeps the first one of dune, which withBlocks() has taken out.
        const bool isOfRemoving = rule == "Y72"_L1 || rule == "C30"_L1 || rule == "C32"_L1;
        // The OCaml that this test gives to all jobs, and not the block's own; a switch of a job that may well fail.
        const bool isOfBlock = (block == "coverage"_L1 && rule == "O23"_L1) || (block == "fmt"_L1 && rule == "O49"_L1)
            || (block == "nightly"_L1 && rule == "C15"_L1);
        if (!isItsNature && !isOfRemoving && !isOfBlock)
            out.append(rule + u": "_s + finding[u"message"_s].toString());
    }
    return out;
}

void TestExportedLines::isAccepted()
{
    QFETCH(QString, strategy);
    QFETCH(QString, image);
    static const QStringList withoutOpam{u"dune-pkg"_s, u"nix"_s, u"slim-image"_s}; // or without its package definitions
    QStringList blocks;
    for (const QString &block : e2e::jobBlocks()) {
        // One that brings all that it needs takes no strategy, so another is beside it.
        const Result<QByteArray> text =
            e2e::withBlocks(m_folder->path(), e2e::takesStrategy(block) ? QStringList{block} : QStringList{u"build"_s, block}, strategy,
                            image);
        // Tools of opam's that a strategy without it cannot bring; said in these words, before anything is written.
        if (!text && text.error().message.contains(u"and they have none"_s))
            continue; // a strategy without a cache, which there is nothing to refresh of
        if (!text && text.error().message.contains(u"does not bring it"_s)) {
            QVERIFY2(withoutOpam.contains(strategy.section(u'+', 0, 0)), qPrintable(text.error().message));
            qInfo("%s has no job “%s”: its tools are opam's.", qPrintable(strategy), qPrintable(block));
            continue;
        }
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        blocks.append(block);
        const QStringList found = findings(strategy, block);
        QVERIFY2(found.isEmpty(), (block + u": "_s + found.join(u'\n') + u'\n').toUtf8() + *text);
        const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, *text));
        QVERIFY(tree);
        collect(*tree);
    }

    QVERIFY(blocks.contains(u"build"_s) && (blocks.contains(u"pages"_s) || withoutOpam.contains(strategy.section(u'+', 0, 0))));
    Result<QByteArray> all = e2e::withBlocks(m_folder->path(), blocks, strategy, image);
    if (!all && all.error().message.contains(u"and they have none"_s) && blocks.removeOne(u"cache-refresh"_s))
        all = e2e::withBlocks(m_folder->path(), blocks, strategy, image); // alone it was beside a job with a cache of its own
    QVERIFY2(all, all ? "" : qPrintable(all.error().message));
    const e2e::Run list = m_folder->run({u"--list-all"_s}); // those of schedules and tags, too
    QVERIFY2(list.code == 0 && !list.err.contains(u"WARN"_s), qPrintable(list.out + list.err));
    for (const QString &block : blocks)
        QVERIFY2(list.out.contains(e2e::jobOf(block)), qPrintable(block + u'\n' + list.out));
}

/// The strategy for jobs that run one program of the project, on the sample's.
void TestExportedLines::keepsAProgram()
{
    QVERIFY2(m_folder->copy(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")), qPrintable(m_folder->error()));
    const Result<QByteArray> text =
        e2e::exported({u"apply"_s, m_folder->path(), u"--strategy"_s, u"built-program"_s, u"--job"_s, u"pages"_s});
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QVERIFY(m_folder->write(*text));
    const QStringList found = findings({}, {});
    QVERIFY2(found.isEmpty(), found.join(u'\n').toUtf8() + '\n' + *text);
    const e2e::Run list = m_folder->run({u"--list"_s});
    QVERIFY2(list.code == 0 && !list.err.contains(u"WARN"_s), qPrintable(list.out + list.err));
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, *text));
    QVERIFY(tree);
    collect(*tree);
}

void TestExportedLines::keepsASwitchOnTheHost_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("proposed") << QString() << "OPAMSWITCH: $CI_BUILDS_DIR/"_ba;
    QTest::newRow("local-switch+dune-cache") << u"local-switch+dune-cache"_s << "DUNE_CACHE_ROOT: $CI_BUILDS_DIR/"_ba;
    QTest::newRow("opam-root") << u"opam-root"_s << "OPAMROOT: $CI_BUILDS_DIR/"_ba;
    QTest::newRow("opam-root+dune-cache") << u"opam-root+dune-cache"_s << "OPAMROOT: $CI_BUILDS_DIR/"_ba;
    QTest::newRow("download-cache") << u"download-cache"_s << "_downloads/"_ba;
    QTest::newRow("system-packages") << u"system-packages"_s << "dpkg -s "_ba;
}

/// What is proposed for a runner without images, and what can be had there besides.
void TestExportedLines::keepsASwitchOnTheHost()
{
    QFETCH(QString, strategy);
    QFETCH(QByteArray, place);
    QVERIFY2(m_folder->copy(QStringLiteral(CARAVAN_SOURCE_DIR "/resources/samples/waystation")), qPrintable(m_folder->error()));
    QStringList words{u"propose"_s, m_folder->path(), u"--runner"_s, u"self-managed-shell"_s};
    if (!strategy.isEmpty())
        words += {u"--strategy"_s, strategy};
    const Result<QByteArray> text = e2e::exported(words);
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QVERIFY2(text->contains(place), text->constData());
    QVERIFY(m_folder->write(*text));
    const cli::Output lint = cli::run({u"lint"_s, m_folder->path(), u"--runner"_s, u"self-managed-shell"_s});
    QVERIFY2(lint.out.isEmpty(), lint.out.constData());
    const e2e::Run list = m_folder->run({u"--list"_s});
    QVERIFY2(list.code == 0 && !list.err.contains(u"WARN"_s), qPrintable(list.out + list.err));
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, *text));
    QVERIFY(tree);
    collect(*tree);
}

void TestExportedLines::isGoodShell()
{
    const QDir scripts(m_scripts.path());
    for (const auto &[shell, ending] : {std::pair(u"bash"_s, u"*.bash"_s), {u"sh"_s, u"*.sh"_s}}) {
        QStringList files = scripts.entryList({ending}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const e2e::Run run = e2e::runIn(m_scripts.path(), shell, {u"-n"_s, file});
            QVERIFY2(run.code == 0, qPrintable(run.err));
        }
        const e2e::Run run = e2e::runIn(m_scripts.path(), u"shellcheck"_s, QStringList{u"-s"_s, shell, excluded} + files);
        QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
        qInfo("%d different scripts for %s.", int(files.size()), qPrintable(shell));
    }
}

/// The flake that the strategy writes where a project has none. That it can be built is not shown: that takes the network.
void TestExportedLines::isGoodNix()
{
    const Result<QByteArray> text = e2e::withBlocks(m_folder->path(), {u"build"_s}, u"nix"_s, u"nixos/nix:2.18.1"_s);
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    const Result<yaml::Tree> tree = yaml::Tree::parse(Source(u".gitlab-ci.yml"_s, *text));
    QVERIFY(tree);
    const QStringList items = e2e::linesOf(tree->root()[e2e::jobOf(u"build"_s)][u"before_script"]).filter(u"flake.nix"_s);
    QCOMPARE(items.size(), 1);
    const QString writing = items.first().left(items.first().lastIndexOf(u"eval "_s)); // what enters it needs Nix itself
    QTemporaryDir folder;
    const e2e::Run write = e2e::runIn(folder.path(), u"sh"_s, {u"-euc"_s, writing});
    QVERIFY2(write.code == 0, qPrintable(write.err));
    const e2e::Run parse = e2e::runIn(folder.path(), u"nix-instantiate"_s, {u"--store"_s, u"dummy://"_s, u"--parse"_s, u"flake.nix"_s});
    QVERIFY2(parse.code == 0, qPrintable(parse.out + parse.err));
    QVERIFY2(parse.out.contains(u"opam-nix"_s), qPrintable(parse.out));
}

QTEST_GUILESS_MAIN(TestExportedLines)
#include "tst_exported_lines.moc"
