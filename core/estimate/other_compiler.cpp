// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/other_compiler.h"

#include "core/base/contains.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

/// The last series of OCaml 4.
constexpr int lastMinorOfFour = 14;

/// What a command that chooses a compiler has in it.
constexpr QLatin1String choosers[] = {"switch create"_L1, "opam init"_L1, "ocaml-base-compiler"_L1, "ocaml-variants"_L1, "ocaml-system"_L1};

bool choosesCompiler(const QString &command)
{
    return std::any_of(std::begin(choosers), std::end(choosers), [&](QLatin1String word) { return command.contains(word); });
}

bool isAboutCompilers(const QString &variable)
{
    return variable.contains("OCAML"_L1, Qt::CaseInsensitive) || variable.contains("COMPILER"_L1, Qt::CaseInsensitive)
        || variable.contains("SWITCH"_L1, Qt::CaseInsensitive);
}

/// Versions of OCaml are looked for in texts that are about compilers; each text once.
class Search
{
public:
    void in(const QString &text)
    {
        static const QRegularExpression version(u"(?<![0-9.])(4\\.[0-9]{2}|5\\.[0-9])(\\.[0-9]+)?(?![0-9])"_s);
        if (m_known.contains(text))
            return;
        m_known.insert(text);
        for (auto match = version.globalMatch(text); match.hasNext();)
            m_versions.insert(match.next().captured());
    }
    void in(const QMap<QString, gitlab::Field<QString>> &variables)
    {
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            inVariable(it.key(), it->value);
    }
    void inVariable(const QString &name, const QString &value)
    {
        const auto known = m_areAbout.constFind(name);
        if (known == m_areAbout.cend() ? *m_areAbout.insert(name, isAboutCompilers(name)) : *known)
            in(value);
    }
    void inCommand(const QString &text)
    {
        if (m_commands.contains(text))
            return;
        m_commands.insert(text);
        if (choosesCompiler(text))
            in(text);
    }
    const QSet<QString> &versions() const { return m_versions; }

private:
    QSet<QString> m_known;
    QSet<QString> m_commands;        ///< that were looked at: jobs share theirs
    QHash<QString, bool> m_areAbout; ///< names of variables
    QSet<QString> m_versions;
};

QString seriesBefore(const QString &series)
{
    const int major = series.section(u'.', 0, 0).toInt();
    const int minor = series.section(u'.', 1, 1).toInt();
    if (minor > 0)
        return u"%1.%2"_s.arg(major).arg(minor - 1, major < 5 ? 2 : 1, 10, QChar(u'0'));
    return u"4.%1"_s.arg(lastMinorOfFour);
}

/// Replaces versions in texts; what a text becomes is worked out once.
class Replacement
{
public:
    explicit Replacement(const QMap<QString, QString> &versions)
    {
        // Longer ones first, so that "5.4" does not take the beginning of "5.4.1".
        for (auto it = versions.cend(); it != versions.cbegin();) {
            --it;
            m_pairs.append({it.key(), it.value()});
        }
        std::stable_sort(m_pairs.begin(), m_pairs.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    }

    void in(QString &text)
    {
        const auto known = m_known.constFind(text);
        if (known != m_known.cend()) {
            text = *known;
            return;
        }
        const QString before = text;
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const auto &[version, other] : std::as_const(m_pairs)) {
                if (!standsAt(text, at, version))
                    continue;
                text.replace(at, version.size(), other);
                at += other.size() - 1;
                break;
            }
        }
        m_known.insert(before, text);
    }
    void in(QStringList &texts)
    {
        for (QString &text : texts)
            in(text);
    }
    void in(QList<gitlab::Command> &commands)
    {
        for (gitlab::Command &command : commands)
            in(command.text);
    }
    void in(QMap<QString, gitlab::Field<QString>> &variables)
    {
        for (auto &variable : variables)
            in(variable.value);
    }

private:
    static bool isOfNumber(QChar c) { return c.isDigit(); }

    static bool standsAt(const QString &text, qsizetype at, const QString &version)
    {
        if (text.at(at) != version.at(0) || QStringView(text).mid(at, version.size()) != version)
            return false;
        const qsizetype end = at + version.size();
        const bool isTail = at > 0 && (isOfNumber(text.at(at - 1)) || text.at(at - 1) == u'.');
        const bool isHead = end < text.size() && isOfNumber(text.at(end));
        return !isTail && !isHead;
    }

    QList<std::pair<QString, QString>> m_pairs;
    QHash<QString, QString> m_known;
};

void replaceIn(gitlab::Job &job, Replacement &replacement)
{
    if (job.image)
        replacement.in(job.image->value.name);
    for (gitlab::Field<gitlab::Cache> &cache : job.caches) {
        replacement.in(cache.value.key.text);
        replacement.in(cache.value.key.prefix);
        replacement.in(cache.value.fallbackKeys);
        replacement.in(cache.value.paths);
    }
    for (QList<gitlab::Command> *commands : {&job.beforeScript, &job.script, &job.afterScript})
        replacement.in(*commands);
    replacement.in(job.variables);
    for (gitlab::Instance &instance : job.instances) {
        for (auto &variable : instance.variables)
            replacement.in(variable.second);
    }
}

/// Whether a command gets a compiler whose version stands neither in it nor in a variable.
bool leavesOpen(const QString &command)
{
    if (hasPart(command, u"dune pkg") || hasPart(command, u"(pkg enabled)"))
        return true;
    if (!hasPart(command, u"switch create") || command.contains(u'$') || command.contains("--empty"_L1))
        return false;
    Search search;
    search.in(command);
    return search.versions().isEmpty() && !command.contains("ocaml-system"_L1);
}

/// The versions of OCaml that \a pipeline names.
QSet<QString> versionsIn(const gitlab::Pipeline &pipeline)
{
    Search search;
    search.in(pipeline.variables);
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.image && job.image->value.name.contains("ocaml"_L1))
            search.in(job.image->value.name);
        search.in(job.variables);
        for (const gitlab::Instance &instance : job.instances) {
            for (const auto &[name, value] : instance.variables)
                search.inVariable(name, value);
        }
        for (const QList<gitlab::Command> &commands : {job.beforeScript, job.script}) {
            for (const gitlab::Command &command : commands)
                search.inCommand(command.text);
        }
    }
    return search.versions();
}

} // namespace

bool leavesCompilerOpen(const gitlab::Pipeline &pipeline)
{
    const auto isOpen = [](const gitlab::Command &command) { return leavesOpen(command.text); };
    for (const gitlab::Job *job : pipeline.runnableJobs()) {
        for (const QList<gitlab::Command> *commands : {&job->beforeScript, &job->script}) {
            if (std::any_of(commands->cbegin(), commands->cend(), isOpen))
                return true;
        }
    }
    return versionsIn(pipeline).isEmpty();
}

QMap<QString, QString> earlierCompilers(const gitlab::Pipeline &pipeline)
{
    const QSet<QString> found = versionsIn(pipeline);
    QStringList versions(found.cbegin(), found.cend());
    versions.sort();
    QMap<QString, QString> seriesOf;
    for (const QString &version : std::as_const(versions))
        seriesOf.insert(version.section(u'.', 0, 1), {});
    QSet<QString> taken(seriesOf.keyBegin(), seriesOf.keyEnd());
    for (auto series = seriesOf.begin(); series != seriesOf.end(); ++series) {
        QString before = seriesBefore(series.key());
        while (taken.contains(before) && before != "4.00"_L1)
            before = seriesBefore(before);
        taken.insert(before);
        *series = before;
    }
    QMap<QString, QString> earlier;
    for (const QString &version : std::as_const(versions)) {
        const QString rest = version.mid(version.section(u'.', 0, 1).size());
        earlier.insert(version, seriesOf.value(version.section(u'.', 0, 1)) + rest);
    }
    return earlier;
}

gitlab::Pipeline withOtherCompilers(const gitlab::Pipeline &pipeline, const QMap<QString, QString> &versions)
{
    gitlab::Pipeline other = pipeline;
    if (versions.isEmpty())
        return other;
    Replacement replacement(versions);
    replacement.in(other.variables);
    for (gitlab::Job &job : other.jobs)
        replaceIn(job, replacement);
    return other;
}

} // namespace caravan::estimate
