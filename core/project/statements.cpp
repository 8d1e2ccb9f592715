// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/statements.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/yaml/edit.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace caravan::project {

namespace {

CARAVAN_TEXTS(StatementsTexts);

const QString projectsKey = u"projects"_s;
const QString runnersKey = u"runners"_s;

/// A folder as the file names it: the same by whatever way it was reached.
QString keyOf(const QString &folder)
{
    const QFileInfo info(folder);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical;
}

/// Reads the file, and keeps the first thing that is wrong in it.
class StatementReader
{
public:
    explicit StatementReader(const Source &source) : m_source(source) { }

    std::optional<Error> error;

    Statements read(const yaml::Node &project)
    {
        Statements statements;
        for (const yaml::Entry &entry : project.entries()) {
            if (entry.key.text() == registryFact)
                statements.hasRegistry = flag(entry.value);
            else if (entry.key.text() == runnersKey)
                readRunners(entry.value, statements);
            else
                failAt(entry.key);
        }
        return statements;
    }

private:
    void failAt(const yaml::Node &node)
    {
        if (!error)
            error = m_source.errorAt(
                node.span().begin, ErrorCode::Syntax,
                StatementsTexts::tr("“%1” says nothing that Caravan knows of a project's server and runners.").arg(node.text()));
    }

    std::optional<bool> flag(const yaml::Node &node)
    {
        if (node.text() == "true"_L1)
            return true;
        if (node.text() != "false"_L1)
            failAt(node);
        return false;
    }

    void readRunners(const yaml::Node &node, Statements &statements)
    {
        for (const yaml::Entry &runner : node.entries()) {
            RunnerStatement &statement = statements.runners[runner.key.text()];
            for (const yaml::Entry &entry : runner.value.entries()) {
                const auto fact = std::find_if(statedFacts().cbegin(), statedFacts().cend(),
                                               [&](const StatedFact &one) { return one.name == entry.key.text(); });
                if (fact != statedFacts().cend())
                    statement.*fact->value = flag(entry.value);
                else if (entry.key.text() == tagsFact)
                    statement.jobTags = textsOf(entry.value);
                else
                    failAt(entry.key);
            }
        }
    }

    static QStringList textsOf(const yaml::Node &node)
    {
        QStringList texts;
        for (const yaml::Node &item : node.items())
            texts.append(item.text());
        return texts;
    }

    const Source &m_source;
};

yaml::Value flagValue(bool value) { return yaml::Verbatim{value ? u"true"_s : u"false"_s}; }

yaml::Map valueOf(const Statements &statements)
{
    yaml::Map runners;
    for (auto it = statements.runners.cbegin(); it != statements.runners.cend(); ++it) {
        yaml::Map runner;
        for (const StatedFact &fact : statedFacts()) {
            if (const std::optional<bool> value = (*it).*fact.value)
                runner.entries.append({fact.name, flagValue(*value)});
        }
        if (it->jobTags)
            runner.entries.append({tagsFact, yaml::Value::texts(*it->jobTags, true)});
        if (!runner.entries.isEmpty())
            runners.entries.append({it.key(), runner});
    }
    yaml::Map project;
    if (statements.hasRegistry)
        project.entries.append({registryFact, flagValue(*statements.hasRegistry)});
    if (!runners.entries.isEmpty())
        project.entries.append({runnersKey, runners});
    return project;
}

/// The file as it is now; an empty tree where there is none.
Result<yaml::Tree> readTree(FileStamp *stamp)
{
    const Result<ReadFile> file = readFile(statementsFile());
    if (!file && file.error().code != ErrorCode::NotFound)
        return file.error();
    if (!file)
        return yaml::Tree();
    *stamp = file->stamp;
    return yaml::Tree::parse(Source(statementsFile(), file->bytes));
}

} // namespace

bool Statements::isEmpty() const { return *this == Statements(); }

QMap<QString, RunnerStatement> Statements::said() const
{
    QMap<QString, RunnerStatement> result;
    for (auto it = runners.cbegin(); it != runners.cend(); ++it) {
        if (!it->isEmpty())
            result.insert(it.key(), *it);
    }
    return result;
}

const QList<StatedFact> &statedFacts()
{
    static const QList<StatedFact> facts = {{"privileged"_L1, &RunnerStatement::isPrivileged},
                                            {"dockerSocket"_L1, &RunnerStatement::bindsSocket},
                                            {"sharedCache"_L1, &RunnerStatement::hasDistributedCache}};
    return facts;
}

QString statementsFile() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/caravan/projects.yml"_s; }

Result<Statements> statementsOf(const QString &folder)
{
    if (folder.isEmpty())
        return Statements();
    FileStamp stamp;
    const Result<yaml::Tree> tree = readTree(&stamp);
    if (!tree)
        return tree.error();
    const yaml::Node projects = tree->root()[projectsKey];
    for (QString key = keyOf(folder); !key.isEmpty(); key = key.left(std::max<qsizetype>(0, key.lastIndexOf(u'/')))) {
        if (const yaml::Node project = projects[key]) {
            StatementReader reader(tree->source());
            const Statements statements = reader.read(project);
            if (reader.error)
                return *reader.error;
            return statements;
        }
    }
    return Statements();
}

Result<Done> remember(const Statements &statements, const QString &folder)
{
    FileStamp stamp;
    Result<yaml::Tree> tree = readTree(&stamp);
    if (!tree)
        return tree.error();
    const QString key = keyOf(folder);
    const yaml::Map value = valueOf(statements);
    const bool isThere = bool(tree->root()[projectsKey][key]);
    if (value.entries.isEmpty() && !isThere)
        return Done{};
    QByteArray text;
    if (!tree->root()[projectsKey].isMap()) {
        text = tree->text()
            + "# What is said of the servers and runners of projects: Caravan’s window writes it, and “caravan-cli assume”.\n"
            + yaml::writeEntry(projectsKey, yaml::Map{{{key, value}}}, 0, {});
    } else {
        yaml::Draft draft(*std::move(tree));
        const yaml::Path path{projectsKey, key};
        if (isThere) {
            if (const Result<Done> done = draft.remove(path); !done)
                return done;
        }
        const bool isLast = !draft.tree().root()[projectsKey].isMap();
        if (!value.entries.isEmpty()) {
            const Result<Done> done =
                isLast ? draft.set({projectsKey}, yaml::Map{{{key, value}}}) : draft.insertEntry({projectsKey}, key, value);
            if (!done)
                return done;
        }
        text = draft.text();
    }
    QDir().mkpath(QFileInfo(statementsFile()).path());
    const Result<FileStamp> written = writeFile(statementsFile(), text, &stamp);
    if (!written)
        return written.error();
    return Done{};
}

} // namespace caravan::project
