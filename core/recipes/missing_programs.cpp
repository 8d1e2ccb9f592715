// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/missing_programs.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/cache_hit.h"
#include "core/recipes/command_table.h"
#include "core/recipes/glob.h"
#include "core/recipes/job_facts.h"
#include "core/script/wrappers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(MissingProgramsTexts);

/// Programs that bring no others: all that is not listed may bring any.
const QSet<QString> &plainPrograms()
{
    static const QSet<QString> programs = {u"["_s,         u"awk"_s,      u"basename"_s, u"cat"_s,    u"cd"_s,    u"chmod"_s,
                                           u"chown"_s,     u"command"_s,  u"cut"_s,      u"date"_s,   u"df"_s,    u"diff"_s,
                                           u"dirname"_s,   u"du"_s,       u"echo"_s,     u"egrep"_s,  u"false"_s, u"find"_s,
                                           u"git"_s,       u"grep"_s,     u"head"_s,     u"id"_s,     u"ls"_s,    u"mkdir"_s,
                                           u"nproc"_s,     u"printenv"_s, u"printf"_s,   u"pwd"_s,    u"rm"_s,    u"rmdir"_s,
                                           u"sed"_s,       u"sleep"_s,    u"sort"_s,     u"tail"_s,   u"test"_s,  u"touch"_s,
                                           u"tr"_s,        u"true"_s,     u"type"_s,     u"ulimit"_s, u"umask"_s, u"uname"_s,
                                           u"uniq"_s,      u"wc"_s,       u"which"_s,    u"whoami"_s, u":"_s,     u"dune"_s,
                                           u"ocamlfind"_s, u"ocamlopt"_s, u"ocamlc"_s,   u"ocaml"_s};
    return programs;
}

/// Commands of package managers that bring nothing, and of opam.
bool isQuery(const QStringList &words)
{
    static const QSet<QString> commands = {u"update"_s, u"clean"_s, u"autoclean"_s, u"autoremove"_s, u"remove"_s, u"purge"_s,
                                           u"list"_s,   u"info"_s,  u"search"_s,    u"show"_s,       u"policy"_s, u"makecache"_s,
                                           u"config"_s, u"var"_s,   u"--version"_s, u"refresh"_s};
    return std::any_of(words.begin() + 1, words.end(), [](const QString &word) { return commands.contains(word); });
}

/// Whether parts of the job may come from where nobody can look: an unknown template, or an include that was not read.
bool hasUnknownParts(const gitlab::Pipeline &pipeline, const gitlab::Job &job)
{
    // One that its rules leave out is no part of this pipeline, where they can be decided.
    const bool isUnread = std::any_of(pipeline.includes.begin(), pipeline.includes.end(), [](const gitlab::Include &include) {
        const bool isOut = include.state == gitlab::Include::State::LeftOut && include.unknown.isEmpty();
        return include.state != gitlab::Include::State::Read && !isOut;
    });
    if (isUnread && !job.keySpans.contains(u"before_script"_s))
        return true;
    if (std::any_of(job.extends.begin(), job.extends.end(), [&](const QString &name) { return !pipeline.job(name); }))
        return true;
    return std::any_of(pipeline.issues.begin(), pipeline.issues.end(), [&](const gitlab::Issue &issue) {
        return issue.job == job.name && (issue.code == "undefined-extends"_L1 || issue.code == "undefined-reference"_L1);
    });
}

/// Whether the image is what its entry says: an entrypoint that is no plain shell may set up anything.
bool hasPlainEntrypoint(const gitlab::Job &job)
{
    static const QStringList shells = {u"sh"_s, u"bash"_s, u"env"_s, u"ash"_s};
    const QStringList &entrypoint = job.image->value.entrypoint;
    const QString first = entrypoint.value(0);
    return entrypoint.isEmpty() || first.isEmpty() || (entrypoint.size() <= 2 && shells.contains(first.section(u'/', -1)));
}

/// Whether the name of a program that the image lacks stands anywhere in what the job runs: a quick look before that is gone through.
bool namesMissing(const gitlab::Job &job, const Image &image)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || u"_.+-"_s.contains(c); };
    const auto isIn = [&](const QString &text) {
        for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
            for (end = begin; end < text.size() && isPart(text.at(end));)
                ++end;
            if (end > begin && image.contents.lacks.contains(QString::fromRawData(text.constData() + begin, end - begin)))
                return true;
        }
        return false;
    };
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main, gitlab::Script::After}) {
        for (const gitlab::Command &command : job.commands(which)) {
            if (isIn(command.text))
                return true;
        }
    }
    return std::any_of(job.variables.cbegin(), job.variables.cend(), [&](const auto &variable) { return isIn(variable.value); })
        || std::any_of(job.scriptFiles.cbegin(), job.scriptFiles.cend(), isIn);
}

/// Whether a rule of the workflow sets a variable that stands in \a text.
bool isNamedBy(const gitlab::Conditions &workflow, const QString &text)
{
    const QStringList names = gitlab::variableNamesIn(text);
    return workflow.rules && std::any_of(workflow.rules->begin(), workflow.rules->end(), [&names](const gitlab::Rule &rule) {
               return std::any_of(names.begin(), names.end(), [&rule](const QString &name) { return rule.variables.contains(name); });
           });
}

/// Whether opam finds no other switch in \a job than that of its image, until a line brings one.
bool hasOnlyTheImagesSwitch(const FileGivers &givers, const gitlab::Job &job, const Image &image)
{
    static const QStringList others = {u"OPAMROOT"_s, u"OPAMSWITCH"_s, u"OPAM_SWITCH_PREFIX"_s, u"GIT_STRATEGY"_s};
    const bool choosesOther = std::any_of(others.begin(), others.end(), [&job](const QString &name) {
        const auto variable = job.variables.constFind(name);
        return variable != job.variables.cend() && variable->value != "/home/opam/.opam"_L1;
    });
    return image.isOpamFamily() && job.caches.isEmpty() && !choosesOther && !givers.mayGiveTo(job);
}

} // namespace

/// Goes through the commands of a job with what is known to be missing.
class MissingSearch::Data
{
public:
    Data(const FileGivers &givers, const gitlab::Job &job, const Image &image, const Catalogue &catalogue) :
        m_job(job), m_image(image), m_catalogue(catalogue), m_isBare(hasOnlyTheImagesSwitch(givers, job, image))
    {
    }

    /// Takes in the items up to number \a item, in which a command stands.
    void reach(int item)
    {
        static const QRegularExpression written(u">[^\\n]*bin/"_s); // `echo … > /usr/local/bin/opam`
        for (; m_reached <= item; ++m_reached) {
            const QString &text = textOf(m_reached);
            m_isOpen = m_isOpen || !parsedItem(text)->isComplete || (text.contains(u'>') && text.contains(written));
        }
    }

    void see(const script::Step &step)
    {
        m_mayMissOnHit = m_mayMissOnHit || (step.item < itemCount() && mayLack(step));
        reach(step.item);
        if (m_isOpen || step.item >= itemCount())
            return;
        if (step.isInside) {
            m_inside.append(step);
            return;
        }
        look(step);
        for (const script::Step &inside : std::exchange(m_inside, {}))
            take(inside);
        take(step);
    }
    const QList<MissingProgram> &found() const { return m_found; }
    bool isOver() const { return m_isOpen; }
    bool mayMissOnHit() const { return m_mayMissOnHit; }

private:
    /// Whether the command, or what may become of it where more of its words are known, runs a program that the image lacks.
    bool mayLack(const script::Step &step) const
    {
        const auto lacks = [this](const QString &name) { return m_image.contents.lacks.contains(name); };
        if (std::any_of(step.wrappers.cbegin(), step.wrappers.cend(), lacks))
            return true;
        if (step.words.isEmpty())
            return false;
        const QString &program = step.words.constFirst();
        const QString own = ownWords(step).constFirst();
        if (lacks(program) || lacks(own) || program.contains(u'$') || program.contains(u'`') || own.contains(u'$') || own.contains(u'`'))
            return true;
        return !step.isWhole && !step.isOpened && !script::isPlainProgram(program) && !isEnvironment(step);
    }

    int itemCount() const { return int(m_job.beforeScript.size() + m_job.script.size()); }
    const QString &textOf(int item) const
    {
        const int before = int(m_job.beforeScript.size());
        static const QString none;
        return item < before ? m_job.beforeScript.at(item).text : item < itemCount() ? m_job.script.at(item - before).text : none;
    }

    /// Notes the command if its program, or one that it is run by, is missing.
    void look(const script::Step &step)
    {
        QStringList programs = step.wrappers;
        if (!step.words.isEmpty() && (!step.isOpened || step.words.constFirst().endsWith("sh"_L1)))
            programs += ownWords(step).constFirst();
        const auto program = std::find_if(programs.cbegin(), programs.cend(), [this](const QString &name) { return isMissing(name); });
        if (program == programs.cend())
            return;
        MissingProgram missing;
        missing.program = *program;
        missing.place = placeOf(m_job, step);
        missing.isFatal = step.isCertain && !step.feedsPipe && step.command->group == 0;
        m_found.append(missing);
    }

    /// What a command runs: of `opam exec -- dune build` opam, or dune where the image's own switch is all that there is.
    QStringList ownWords(const script::Step &step) const
    {
        const QStringList inner = m_isBare ? script::behindOpamExec(step.words) : QStringList();
        return inner.isEmpty() || step.words.value(2) != "--"_L1 ? step.words : inner;
    }

    bool isMissing(const QString &program) const { return m_image.contents.lacks.contains(program) && !m_brought.contains(program); }

    /// Takes in what the command may bring; what an opened one runs, comes by itself.
    void take(const script::Step &step)
    {
        for (const QString &assignment : step.command->assignments)
            m_isOpen = m_isOpen || assignment.startsWith("PATH="_L1);
        const QStringList &words = step.words;
        if (words.isEmpty() || m_isOpen || step.isOpened)
            return;
        const QString &program = words.constFirst();
        if (isMissing(program) || isMissing(ownWords(step).constFirst())) // it brings nothing
            return;
        if (isEnvironment(step) && m_isBare) // the switch has what the image has
            return;
        if (isEnvironment(step)) { // what the switch has, and nothing else
            for (const ProgramSet &set : m_catalogue.programSets)
                m_brought.unite({set.programs.begin(), set.programs.end()});
            return;
        }
        if (program == "export"_L1 || program == "set"_L1) {
            const auto opens = [](const QString &word) { return word.startsWith("PATH="_L1) || word.startsWith(u'+'); };
            m_isOpen = std::any_of(words.begin(), words.end(), opens);
            return;
        }
        if (isPackageManager(program))
            install(words);
        else if (program == "docker"_L1)
            m_isOpen = words.contains(u"cp"_s); // out of a container
        else
            m_isOpen = !plainPrograms().contains(program) && !(program == "opam"_L1 && isQuery(words));
    }

    /// `opam env`, and `eval $(opam env)`.
    static bool isEnvironment(const script::Step &step)
    {
        const auto asks = [](const QStringList &words) {
            return words.value(0) == "opam"_L1 && (words.value(1) == "env"_L1 || words.mid(1, 2) == QStringList{u"config"_s, u"env"_s});
        };
        const QList<script::SimpleCommand> &inner = step.command->substitutions;
        return asks(step.words)
            || (step.words.value(0) == "eval"_L1 && inner.size() == 1 && step.words.size() == 2 && asks(inner.constFirst().words));
    }

    bool isPackageManager(const QString &program) const
    {
        return std::any_of(m_catalogue.packageManagers.cbegin(), m_catalogue.packageManagers.cend(),
                           [&](const PackageManager &manager) { return manager.programs.contains(program); });
    }

    /// A package brings programs, and what it depends on brings more; some programs come with packages of some names alone.
    void install(const QStringList &words)
    {
        if (isQuery(words))
            return;
        const auto isOpaque = [](const QString &word) { return word.contains(u'$') || word.contains(u'`') || word.contains(u'/'); };
        if (std::any_of(words.begin() + 1, words.end(), isOpaque)) {
            m_isOpen = true;
            return;
        }
        QSet<QString> kept;
        for (const ProgramSet &set : m_catalogue.programSets) {
            const bool isBrought = std::any_of(words.begin() + 1, words.end(), [&set](const QString &word) {
                return std::any_of(set.packages.begin(), set.packages.end(),
                                   [&word](const QString &pattern) { return matchesAny(pattern, word); });
            });
            if (!isBrought)
                kept.unite({set.programs.begin(), set.programs.end()});
        }
        m_brought.unite(m_image.contents.lacks - kept);
    }

    const gitlab::Job &m_job;
    const Image &m_image;
    const Catalogue &m_catalogue;
    bool m_isBare;                ///< opam has no switch but the image's own
    int m_reached = 0;            ///< the first item that nothing was seen of
    QList<script::Step> m_inside; ///< substitutions of the command that comes
    bool m_isOpen = false;        ///< anything may be there
    bool m_mayMissOnHit = false;
    QSet<QString> m_brought;
    QList<MissingProgram> m_found;
};

FileGivers::FileGivers(const gitlab::Pipeline &pipeline)
{
    for (const gitlab::Job &job : pipeline.jobs) {
        if (job.artifacts && !job.isHidden)
            m_names.insert(job.name);
    }
}

bool FileGivers::mayGiveTo(const gitlab::Job &job) const
{
    if (!job.needs)
        return m_names.size() > (m_names.contains(job.name) ? 1 : 0);
    const auto isOther = [&](const QString &name) { return name != job.name && m_names.contains(name); };
    return std::any_of(job.needs->begin(), job.needs->end(), [&](const gitlab::Need &need) {
        bool isNamed = isOther(need.job);
        for (qsizetype end = 0; end < need.job.size() && !isNamed; ++end) { // an instance: “test 1/2”, “test: [a]”
            const QChar behind = need.job.at(end);
            isNamed = (behind == u' ' || behind == u':') && isOther(need.job.left(end));
        }
        return need.artifacts && isNamed;
    });
}

MissingSearch::MissingSearch(const FileGivers &givers, const gitlab::Job &job, const Image &image, const Catalogue &catalogue) :
    m_data(std::make_unique<Data>(givers, job, image, catalogue))
{
}
MissingSearch::~MissingSearch() = default;

void MissingSearch::see(const script::Step &step) { m_data->see(step); }

const QList<MissingProgram> &MissingSearch::found() const { return m_data->found(); }

bool MissingSearch::isOver() const { return m_data->isOver(); }

bool MissingSearch::mayMissOnHit() const { return m_data->mayMissOnHit(); }

bool mayMissPrograms(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image)
{
    return job.image && !image.contents.lacks.isEmpty() && !job.variables.contains(u"PATH"_s) && hasPlainEntrypoint(job)
        && !hasUnknownParts(pipeline, job) && namesMissing(job, image);
}

bool isPlainProgram(const QString &program) { return plainPrograms().contains(program); }

QString imageTextOf(const gitlab::Job &job, const gitlab::Conditions &workflow)
{
    const QString written = job.image ? job.image->value.name : QString();
    if (!written.contains(u'$'))
        return written;
    const bool hasRuleVariables = job.conditions.rules
        && std::any_of(job.conditions.rules->begin(), job.conditions.rules->end(),
                       [](const gitlab::Rule &rule) { return !rule.variables.isEmpty(); });
    const bool hasMatrix = std::any_of(job.instances.begin(), job.instances.end(),
                                       [](const gitlab::Instance &instance) { return !instance.variables.isEmpty(); });
    return hasRuleVariables || hasMatrix || isNamedBy(workflow, written) ? written : gitlab::expandedIn(job, written);
}

Image asStartedBy(const gitlab::Job &job, Image image)
{
    const QString user = job.image ? gitlab::expandedIn(job, job.image->value.user).section(u':', 0, 0) : QString();
    const bool isOpams = image.isOpamFamily() && user == "1000"_L1;
    if (!user.isEmpty() && !isOpams)
        image.user = user == "0"_L1 ? u"root"_s : user.contains(u'$') ? QString() : user;
    return image;
}

Image imageOfJob(const Catalogue &catalogue, const gitlab::Job &job) { return asStartedBy(job, imageOf(catalogue, imageTextOf(job))); }

QList<MissingProgram> missingPrograms(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image,
                                      const Catalogue &catalogue, const FileGivers &givers)
{
    if (!mayMissPrograms(pipeline, job, image))
        return {};
    MissingSearch search(givers, job, image, catalogue);
    gitlab::JobPlay play;
    play.parse = parsedItem;
    play.see = [&search](const script::Step &step) { search.see(step); };
    play.isEnough = [&search] { return search.isOver(); };
    gitlab::playJob(job, play);
    return search.found();
}

QList<MissingProgram> missingOnHit(const gitlab::Pipeline &pipeline, const gitlab::Job &job, const Image &image, const Catalogue &catalogue,
                                   const FileGivers &givers)
{
    const QStringList restored = job.caches.isEmpty() || !asksForFiles(job) ? QStringList() : restoredPaths(job);
    if (restored.isEmpty() || !mayMissPrograms(pipeline, job, image))
        return {};
    const auto missingIn = [&](Doubt doubt) {
        MissingSearch search(givers, job, image, catalogue);
        playHit(
            job, restored, doubt, [&search](const script::Step &step) { search.see(step); }, [&search] { return search.isOver(); });
        return search.found();
    };
    QList<MissingProgram> missing = missingIn(Doubt::Holds);
    const QList<MissingProgram> doubtful = missing.isEmpty() ? missing : missingIn(Doubt::Fails);
    const QList<MissingProgram> always = missing.isEmpty() ? missing : missingPrograms(pipeline, job, image, catalogue, givers);
    missing.removeIf([&](const MissingProgram &one) { return !doubtful.contains(one) || always.contains(one); });
    return missing;
}

QString whyMissingOnHit(const gitlab::Job &job, const MissingProgram &missing)
{
    return MissingProgramsTexts::tr(
               "“%1” runs “%2”, but installs “%3” only where its cache brings nothing: once it does, the job ends there.")
        .arg(job.name, textAt(job, missing.place), missing.program);
}

} // namespace caravan::recipes
