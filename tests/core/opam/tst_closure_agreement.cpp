// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"
#include "core/opam/opam_question.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace caravan;
using namespace caravan::opam;
using namespace Qt::StringLiterals;

namespace {

/// Packages of all kinds: large and small, old and new, with many alternatives, with C libraries, plugins, provers and frameworks.
constexpr std::array namesToTry = {"alcotest"_L1,
                                   "angstrom"_L1,
                                   "async"_L1,
                                   "batteries"_L1,
                                   "bisect_ppx"_L1,
                                   "bos"_L1,
                                   "caqti-driver-postgresql"_L1,
                                   "cmdliner"_L1,
                                   "cohttp-lwt-unix"_L1,
                                   "conduit"_L1,
                                   "containers"_L1,
                                   "coq"_L1,
                                   "core"_L1,
                                   "cryptokit"_L1,
                                   "ctypes-foreign"_L1,
                                   "decompress"_L1,
                                   "dream"_L1,
                                   "dune-release"_L1,
                                   "eio_main"_L1,
                                   "fmt"_L1,
                                   "frama-c"_L1,
                                   "graphql-lwt"_L1,
                                   "h2"_L1,
                                   "httpaf"_L1,
                                   "irmin-git"_L1,
                                   "js_of_ocaml-ppx"_L1,
                                   "lablgtk3"_L1,
                                   "lambda-term"_L1,
                                   "lsp"_L1,
                                   "lwt_ppx"_L1,
                                   "menhir"_L1,
                                   "merlin"_L1,
                                   "mirage"_L1,
                                   "ocaml-lsp-server"_L1,
                                   "ocamlformat"_L1,
                                   "odoc"_L1,
                                   "opium"_L1,
                                   "owl"_L1,
                                   "ppx_deriving_yojson"_L1,
                                   "sexplib"_L1,
                                   "soupault"_L1,
                                   "tls-eio"_L1,
                                   "utop"_L1,
                                   "why3"_L1,
                                   "yocaml"_L1,
                                   "z3"_L1,
                                   "zarith"_L1};

/// A question that both sides are asked.
struct Asked {
    QString name;
    QList<OpamFile> files;
};

OpamFile fileOf(const QString &path)
{
    const Result<ReadFile> file = readFile(path);
    if (!file)
        return {};
    const Result<OpamFile> read = readOpamFile(Source(QFileInfo(path).fileName(), file->bytes));
    return read ? *read : OpamFile();
}

OpamFile fileAsking(const QString &name)
{
    const Result<OpamFile> read = readOpamFile(Source(u"agreement.opam"_s, "depends: [\"" + name.toUtf8() + "\"]\n"));
    return read ? *read : OpamFile();
}

QStringList texts(const QList<ClosurePackage> &packages, bool withVersions)
{
    QStringList list;
    for (const ClosurePackage &package : packages)
        list.append(withVersions ? package.name + u'.' + package.version : package.name);
    return list;
}

QString difference(const QList<ClosurePackage> &ours, const QList<ClosurePackage> &theirs)
{
    const QStringList left = texts(ours, true);
    const QStringList right = texts(theirs, true);
    QStringList parts;
    for (const QString &text : left) {
        if (!right.contains(text))
            parts.append(u'+' + text);
    }
    for (const QString &text : right) {
        if (!left.contains(text))
            parts.append(u'-' + text);
    }
    return parts.mid(0, 12).join(u' ');
}

} // namespace

/// opam itself, asked about the same repository, chooses the same packages.
class ClosureAgreementTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const Repository> m_repository;
    Request m_request;
    OpamQuestion m_root;
    QElapsedTimer m_time;
    int m_compared = 0;
    int m_same = 0;
    int m_sameNames = 0;
    int m_withoutAnswer = 0;
    static constexpr int maxWithoutAnswer = 8;

    static Result<QByteArray> run(const OpamQuestion &question, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = question.environment.cbegin(); it != question.environment.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(question.folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"opam"_s, arguments);
        if (!process.waitForFinished(90'000))
            return Error{ErrorCode::Unreadable, u"opam does not end"_s};
        const QByteArray output = process.readAll();
        if (process.exitCode() != 0)
            return Error{ErrorCode::Unreadable, QString::fromUtf8(output)};
        return output;
    }

    QList<Asked> questions() const
    {
        QList<Asked> asked;
        asked.append({u"waystation"_s, {fileOf(QLatin1StringView(CARAVAN_SOURCE_DIR "/resources/samples/waystation/waystation.opam"))}});
        for (const QLatin1StringView name : namesToTry)
            asked.append({name, {fileAsking(name)}});
        const QDir corpus(QLatin1StringView(CARAVAN_SOURCE_DIR "/../shared/corpus/opam"));
        const bool isWhole = qEnvironmentVariableIsSet("CARAVAN_WHOLE_CORPUS");
        for (const QString &file : corpus.entryList({u"*__*.opam"_s}, QDir::Files)) {
            const bool isOfProjectItself = file.count(u"__"_s) == 2; // OWNER__REPOSITORY__FILE, not of a folder within
            if (isWhole || isOfProjectItself)
                asked.append({file, {fileOf(corpus.filePath(file))}});
        }
        return asked;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"opam"_s).isEmpty(), "packaging/install-dependencies --test installs opam");
        const auto repository = Repository::builtIn();
        QVERIFY2(repository, repository ? "" : qPrintable(repository.error().toString()));
        m_repository = *repository;
        const auto version = run({m_folder.path(), {}, {{u"HOME"_s, m_folder.path()}}, {}, {}}, {u"--version"_s});
        QVERIFY(version);
        m_request.opamVersion = QString::fromUtf8(*version).trimmed();
        m_request.with = WithFlags(With::Test) | With::Doc;
        m_request.system = hostSystem();
    }

    /// One row a question; what differs is printed and counted, and judged in the end.
    void opamIsAsked_data()
    {
        QTest::addColumn<QList<OpamFile>>("files");
        m_time.start();
        const QList<Asked> asked = questions();
        QSet<QString> names;
        for (const Asked &one : asked) {
            QTest::newRow(qPrintable(one.name)) << one.files;
            for (const QString &name : reachableNames(one.files, m_request, *m_repository))
                names.insert(name);
        }
        const QString repository = m_folder.filePath(u"repository"_s);
        QVERIFY(writeRepository(repository, names.values(), *m_repository));
        m_root = opamRoot(m_folder.path(), repository, u"asked"_s);
        for (const QStringList &step : std::as_const(m_root.steps)) {
            const auto done = run(m_root, step);
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
        m_root.steps.clear();
        qInfo("repository of %lld names after %.1f s", qint64(names.size()), double(m_time.elapsed()) / 1000);
    }

    void opamIsAsked()
    {
        QFETCH(QList<OpamFile>, files);
        const Closure ours = closureOf(files, m_request, *m_repository);
        const QString why = ours.problem + ours.unknown.join(u' ');
        if (!why.isEmpty() && ++m_withoutAnswer > maxWithoutAnswer)
            return; // of many siblings whose other packages are not there, some are enough
        QFile::remove(m_folder.filePath(u"answer.json"_s));
        const auto question = askAbout(m_root, files, m_request, ours.ocaml);
        QVERIFY(question);
        const auto done = run(*question, question->steps.last());
        const auto theirs = readAnswer(*question);
        if (!why.isEmpty()) {
            QVERIFY2(!done || !theirs, "opam has an answer where Caravan has none");
            qInfo("nothing fits, both say: %s", qPrintable(why));
            return;
        }
        ++m_compared;
        if (!done || !theirs) {
            qInfo("opam has no answer: %s", done ? "" : qPrintable(done.error().message.right(400)));
            return;
        }
        const bool sameNames = texts(ours.packages, false) == texts(*theirs, false);
        const bool same = texts(ours.packages, true) == texts(*theirs, true);
        m_sameNames += sameNames ? 1 : 0;
        m_same += same ? 1 : 0;
        qInfo("%4lld packages, OCaml %s %s%s", qint64(theirs->size()), qPrintable(ours.ocaml), same ? "the same" : "DIFFERS ",
              same ? "" : qPrintable(difference(ours.packages, *theirs)));
    }

    void howManyAgree()
    {
        qInfo("%d closures: %d the same by name (%.0f %%), %d by name and version (%.0f %%), in %.1f s", m_compared, m_sameNames,
              100.0 * m_sameNames / m_compared, m_same, 100.0 * m_same / m_compared, double(m_time.elapsed()) / 1000);
        QVERIFY(m_compared >= 40);
        QVERIFY2(m_sameNames * 100 >= m_compared * 95, "fewer than 95 % of the closures have opam's packages");
        QVERIFY2(m_same * 100 >= m_compared * 90, "fewer than 90 % of the closures have opam's packages and versions");
    }
};

QTEST_GUILESS_MAIN(ClosureAgreementTest)
#include "tst_closure_agreement.moc"
