// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_runner.h"

#include "scratch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <unistd.h>

namespace caravan::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int shellMilliseconds = 120'000;

QStringList texts(const yaml::Node &node)
{
    if (!node.isSequence())
        return node.isValid() && !node.isNull() ? QStringList{node.text()} : QStringList();
    QStringList out;
    for (const yaml::Node &item : node.items())
        out.append(item.text());
    return out;
}

QString expanded(const QString &text, const QMap<QString, QString> &variables)
{
    static const QRegularExpression variable(uR"(\$(?:\{(\w+)\}|(\w+)))"_s);
    QString out;
    qsizetype last = 0;
    for (const auto &match : variable.globalMatch(text)) {
        out += text.mid(last, match.capturedStart() - last) + variables.value(match.captured(1) + match.captured(2));
        last = match.capturedEnd();
    }
    return out + text.mid(last);
}

QStringList expandedAll(QStringList list, const QMap<QString, QString> &variables)
{
    for (QString &text : list)
        text = expanded(text, variables);
    return list;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString slug(const QString &name)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return name.toLower().replace(other, u"-"_s);
}

} // namespace

QStringList installedIn(const QString &log)
{
    static const QRegularExpression line(u"(?:\u2217|->) installed (\\S+)"_s);
    QStringList out;
    for (const auto &match : line.globalMatch(log))
        out.append(match.captured(1));
    return out;
}

bool told(const QString &log)
{
    for (const QString &line : log.split(u'\n'))
        qWarning("%s", qPrintable(line));
    return false;
}

ContainerRunner::ContainerRunner(World &world, const QString &origin) :
    m_world(world), m_origin(origin), m_checkout(world.path(u"builds/desert-road/waystation"_s))
{
    forgetCaches();
}

ContainerRunner::Variables ContainerRunner::variablesOf(const yaml::Tree &pipeline, const QString &job) const
{
    Variables variables{{u"CI"_s, u"true"_s},
                        {u"GITLAB_CI"_s, u"true"_s},
                        {u"CI_PROJECT_DIR"_s, m_checkout},
                        {u"CI_JOB_NAME"_s, job},
                        {u"CI_JOB_NAME_SLUG"_s, slug(job)},
                        {u"CI_COMMIT_BRANCH"_s, u"main"_s},
                        {u"CI_COMMIT_REF_SLUG"_s, u"main"_s},
                        {u"CI_DEFAULT_BRANCH"_s, u"main"_s}};
    variables.insert(m_project);
    const auto add = [&](const yaml::Node &map) {
        for (const yaml::Entry &entry : map.entries()) {
            const yaml::Node value = entry.value.isMap() ? entry.value[u"value"] : entry.value;
            variables.insert(entry.key.text(), m_world.placed(value.text()));
        }
    };
    add(pipeline.root()[u"variables"]);
    add(pipeline.root()[job][u"variables"]);
    // A value may name variables whose values name others.
    for (int round = 0; round < 3; ++round) {
        for (QString &value : variables) {
            if (value.contains(u'$'))
                value = expanded(value, variables);
        }
    }
    return variables;
}

/// GitLab's key: the text, or a checksum of the commits that last changed the files, behind the prefix.
QString ContainerRunner::keyOf(const yaml::Node &key, const Variables &variables) const
{
    if (!key.isMap())
        return key.isValid() ? expanded(key.text(), variables) : u"default"_s;
    QStringList commits;
    for (const QString &file : expandedAll(texts(key[u"files"]), variables)) {
        const QString commit = runIn(m_origin, u"git"_s, {u"log"_s, u"-1"_s, u"--format=%H"_s, u"--"_s, file}).out.trimmed();
        if (!commit.isEmpty())
            commits.append(commit);
    }
    const QString sum = commits.isEmpty()
        ? u"default"_s
        : QString::fromLatin1(QCryptographicHash::hash(commits.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex());
    const QString prefix = expanded(key[u"prefix"].text(), variables);
    return prefix.isEmpty() ? sum : prefix + u'-' + sum;
}

QList<ContainerRunner::Cache> ContainerRunner::cachesOf(const yaml::Node &body, const Variables &variables) const
{
    const yaml::Node node = body[u"cache"];
    QList<Cache> caches;
    for (const yaml::Node &item : node.isSequence() ? node.items() : QList<yaml::Node>{node}) {
        if (!item.isMap())
            continue;
        const QString policy = item[u"policy"].isValid() ? expanded(item[u"policy"].text(), variables) : u"pull-push"_s;
        caches.append({.key = keyOf(item[u"key"], variables),
                       .fallbacks = expandedAll(texts(item[u"fallback_keys"]), variables),
                       .paths = expandedAll(texts(item[u"paths"]), variables),
                       .isRead = policy != "push"_L1,
                       .isWritten = policy != "pull"_L1});
    }
    return caches;
}

QString ContainerRunner::archiveOf(const QString &key) const
{
    return m_world.path(u"caches/"_s + QString::fromLatin1(key.toUtf8().toPercentEncoding()) + u".tar"_s);
}

bool ContainerRunner::checkOut()
{
    if (!QDir(m_checkout).removeRecursively() || !QDir().mkpath(m_world.path(u"caches"_s)) || !QDir().mkpath(m_world.path(u"artifacts"_s))
        || runIn(m_world.path({}), u"git"_s, {u"clone"_s, u"-q"_s, m_origin, m_checkout}).code != 0)
        return false;
    // The runner's helper makes the checkout as root, for a job whose user is another, and lets all write to it.
    const bool isGiven = geteuid() == 0 && !m_isOwnCheckout;
    return runIn(m_checkout, u"chmod"_s, {u"-R"_s, u"a+rwX"_s, u"."_s}).code == 0
        && (!isGiven || runIn(m_checkout, u"chown"_s, {u"-R"_s, u"65534:65534"_s, u"."_s}).code == 0);
}

void ContainerRunner::unpack(const QString &archive) const
{
    if (QFile::exists(archive))
        runIn(m_checkout, u"tar"_s, {u"-xf"_s, archive});
}

/// What is outside of the project is not taken, as GitLab's runner has it; what is not there is a warning there.
void ContainerRunner::pack(const QString &archive, const QStringList &paths) const
{
    QStringList found;
    for (QString path : paths) {
        if (path.startsWith(m_checkout + u'/'))
            path.remove(0, m_checkout.size() + 1);
        if (path.endsWith("/**"_L1))
            path.chop(3);
        const QString clean = QDir::cleanPath(path);
        if (!clean.startsWith(u'/') && !clean.startsWith(u".."_s) && QFile::exists(m_checkout + u'/' + clean))
            found.append(clean);
    }
    if (!found.isEmpty())
        runIn(m_checkout, u"tar"_s, QStringList{u"-cf"_s, archive, u"--"_s} + found);
}

bool ContainerRunner::shell(const QStringList &lines, const Variables &variables, QString &log) const
{
    QProcess process;
    QProcessEnvironment environment = m_world.environment();
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), *variable);
    if (geteuid() != 0 && !m_isOwnCheckout) // git's own switch for its tests of a folder that another user owns
        environment.insert(u"GIT_TEST_ASSUME_DIFFERENT_OWNER"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_checkout);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QString script = u"set -o pipefail; set -o errexit; umask 0000\n"_s;
    for (const QString &line : lines)
        script += line + u'\n';
    process.start(u"bash"_s, {u"-c"_s, script});
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(shellMilliseconds);
    if (!ended) {
        process.kill();
        process.waitForFinished(1'000);
    }
    log += QString::fromUtf8(process.readAll());
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

JobRun ContainerRunner::run(const yaml::Tree &pipeline, const QString &job)
{
    JobRun result;
    result.job = job;
    const yaml::Node body = pipeline.root()[job];
    const Variables variables = variablesOf(pipeline, job);
    const yaml::Node image = body[u"image"];
    const QString reference = expanded((image.isMap() ? image[u"name"] : image).text(), variables);
    QFile::remove(m_world.path(u"system-packages"_s));
    if (!m_world.startContainer(reference) || !checkOut()) {
        result.log = u"The container of the job cannot be made: "_s + m_world.error();
        return result;
    }
    QElapsedTimer timer;
    timer.start();
    const QList<Cache> caches = cachesOf(body, variables);
    for (const Cache &cache : caches) {
        if (!cache.isRead)
            continue;
        for (const QString &key : QStringList{cache.key} + cache.fallbacks) {
            if (QFile::exists(archiveOf(key))) {
                unpack(archiveOf(key));
                break;
            }
        }
    }
    const yaml::Node needs = body[u"needs"];
    if (!needs.isValid() || !needs.items().isEmpty()) {
        for (const QString &archive : std::as_const(m_artifacts))
            unpack(archive);
    }
    result.isFine = shell(texts(body[u"before_script"]) + texts(body[u"script"]), variables, result.log);
    if (body[u"after_script"].isValid()) {
        result.log += u"after_script:\n"_s;
        shell(texts(body[u"after_script"]), variables, result.log); // GitLab ignores whether it fails
    }
    if (result.isFine) {
        for (const Cache &cache : caches) {
            if (cache.isWritten)
                pack(archiveOf(cache.key), cache.paths);
        }
        const QString archive = artifactsOf(job);
        QFile::remove(archive);
        pack(archive, expandedAll(texts(body[u"artifacts"][u"paths"]), variables));
        if (QFile::exists(archive))
            m_artifacts.append(archive);
    }
    result.seconds = double(timer.elapsed()) / 1000;
    result.installed = installedIn(result.log);
    result.systemPackages = readText(m_world.path(u"system-packages"_s)).split(u'\n', Qt::SkipEmptyParts);
    return result;
}

QString ContainerRunner::artifactsOf(const QString &job) const { return m_world.path(u"artifacts/"_s + slug(job) + u".tar"_s); }

QStringList ContainerRunner::artifacts(const QString &job) const
{
    return runIn(m_world.path({}), u"tar"_s, {u"-tf"_s, artifactsOf(job)}).out.split(u'\n', Qt::SkipEmptyParts);
}

QStringList ContainerRunner::storedCaches() const { return QDir(m_world.path(u"caches"_s)).entryList(QDir::Files, QDir::Name); }

bool ContainerRunner::forgetCaches() { return QDir(m_world.path(u"caches"_s)).removeRecursively(); }

} // namespace caravan::e2e
