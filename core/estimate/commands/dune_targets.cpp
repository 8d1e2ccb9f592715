// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/commands/dune_targets.h"

#include "core/estimate/commands/own_work.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTargets = 200; ///< of one call that are looked up

struct Alias {
    QLatin1String name;
    Goals goals;
    bool isOfAll; ///< besides everything that `dune build` makes
};

constexpr Alias aliases[] = {
    {"runtest"_L1, Goal::Test, true},
    {"test"_L1, Goal::Test, true},
    {"doc"_L1, Goals(Goal::Build) | Goal::Doc, false},
    {"doc-private"_L1, Goals(Goal::Build) | Goal::Doc, false},
    {"fmt"_L1, Goal::Format, false},
    {"check"_L1, Goal::Build, false},
    {"default"_L1, Goals(), true},
    {"all"_L1, Goals(), true},
};

/// What is installed of what dune makes: libraries and programs, and of theories those that have a package (dune manual, coq.theory, package: 2026-11).
Goals goalsOfInstall(const Setting &setting)
{
    static const QList<project::Part> none;
    const QList<project::Part> &parts = setting.inputs.project ? setting.inputs.project->layout.parts : none;
    const bool proves = std::any_of(parts.cbegin(), parts.cend(), [](const project::Part &part) {
        return part.kind == project::Part::Kind::Theory && !part.package.isEmpty();
    });
    return proves ? Goals(Goal::Build) | Goal::Proofs : Goals(Goal::Build);
}

/// Whether an alias of the project's own tests, by its name.
bool isNamedForTests(const QString &alias)
{
    static const QLatin1StringView tests[] = {"test"_L1, "bench"_L1,       "stress"_L1, "fuzz"_L1,
                                              "slow"_L1, "integration"_L1, "e2e"_L1,    "mdx"_L1};
    return alias == "ci"_L1 || std::any_of(std::begin(tests), std::end(tests), [&](QLatin1StringView word) { return alias.contains(word); });
}

/// What the alias of this name asks for.
Goals goalsOfAlias(const Setting &setting, const QString &name)
{
    if (name == "install"_L1)
        return goalsOfInstall(setting);
    for (const Alias &alias : aliases) {
        if (alias.name == name)
            return alias.isOfAll ? everythingOfDune(setting) | alias.goals : alias.goals;
    }
    return isNamedForTests(name) ? everythingOfDune(setting) | Goal::Test : everythingOfDune(setting);
}

/// What `dune build` without targets makes: `-p` and `--release` leave out what is not installed.
Goals goalsWithoutTarget(const Setting &setting, const QStringList &words)
{
    return isForRelease(words) ? everythingOfDune(setting) & ~Goals(Goal::Extras) : everythingOfDune(setting);
}

/// A folder of the project that targets are relative to.
struct Base {
    QString folder;       ///< as project::Layout has it
    bool isInside = true; ///< else it is somewhere else, and nothing of the project's folders can be told
};

Base baseOf(const Shell &shell, const QStringList &words)
{
    const QString root = duneOption(shell, words, "--root"_L1);
    const QString folder = root.isEmpty() ? shell.folder : absolutePath(root, shell.folder);
    if (folder == projectFolder())
        return {};
    return isInProject(folder) ? Base{folder.sliced(projectFolder().size() + 1)} : Base{{}, false};
}

/// The packages that a call names by `-p` and the like.
QStringList packagesOf(const Shell &shell, const QStringList &words)
{
    QStringList names;
    for (const QLatin1StringView option : {"-p"_L1, "--only-packages"_L1, "--for-release-of-packages"_L1})
        names += duneOption(shell, words, option).split(u',', Qt::SkipEmptyParts);
    return names;
}

/// Puts together what several targets ask for.
class AimBuilder
{
public:
    explicit AimBuilder(const Shell &shell, const QStringList &words) :
        m_setting(shell.setting), m_base(baseOf(shell, words)), m_packages(packagesOf(shell, words))
    {
        const project::Project *project = m_setting.inputs.project;
        if (project && m_base.isInside && !project->layout.folders.isEmpty())
            m_layout = &project->layout;
    }

    void addAll(Goals goals)
    {
        m_aim.goals |= goals;
        if (!m_layout)
            m_isWhole = true;
        else if (!m_packages.isEmpty())
            take(m_layout->extentOfPackages(m_packages, goals.testFlag(Goal::Test)));
        else
            takeFolder(m_base.folder, false);
    }
    void addUnknown() { m_isUnsure = true; }
    void addProgram(const QString &name)
    {
        m_aim.goals |= Goal::Build;
        if (!m_layout)
            m_isWhole = true;
        else if (name.contains(u'/') || name.endsWith(".exe"_L1))
            addFile(pathOf(name));
        else
            take(m_layout->extentOfProgram(name));
    }
    /// `@runtest`, `@lib/runtest`, `@@doc`, `bin/main.exe`, `bin`, `sample.install`
    void add(const QString &target)
    {
        const qsizetype signs = target.startsWith("@@"_L1) ? 2 : target.startsWith(u'@') ? 1 : 0;
        const QString name = target.section(u'/', -1).sliced(target.contains(u'/') ? 0 : signs);
        if (signs > 0) {
            const Goals goals = goalsOfAlias(m_setting, name);
            if (!target.contains(u'/') && signs == 1)
                return addAll(goals);
            m_aim.goals |= goals;
            const QString folder = target.contains(u'/') ? target.sliced(signs).section(u'/', 0, -2) : QString();
            return m_layout ? takeFolder(pathOf(folder), signs == 2) : void(m_isWhole = true);
        }
        const QString path = pathOf(target);
        const bool isFolder = path == m_base.folder || (m_layout && m_layout->extentOf(path));
        const bool isProof = name.endsWith(".vo"_L1) || name.endsWith(".vos"_L1);
        const bool isPackage = name.endsWith(".install"_L1);
        m_aim.goals |= isFolder ? everythingOfDune(m_setting)
            : isPackage         ? goalsOfInstall(m_setting)
            : isProof           ? Goals(Goal::Proofs)
                                : Goals(Goal::Build);
        if (!m_layout)
            m_isWhole = true;
        else if (isFolder || isProof) // of a theory, other files may be needed than those of the same folder, and not all of these
            takeFolder(isFolder ? path : path.section(u'/', 0, -2), false);
        else if (isPackage)
            take(m_layout->extentOfPackages({name.chopped(int(".install"_L1.size()))}, false));
        else
            addFile(path);
    }
    DuneAim aim() const
    {
        DuneAim aim = m_aim;
        aim.isUnsure = m_isUnsure && !m_isWhole;
        if (m_isWhole || m_isUnsure)
            aim.extent = std::nullopt;
        return aim;
    }

private:
    QString pathOf(const QString &target) const
    {
        const QString path = absolutePath(target, absolutePath(m_base.folder, projectFolder()));
        const QString build = projectFolder() + "/_build/default"_L1;
        const QString source = path == build || path.startsWith(build + u'/') ? projectFolder() + path.sliced(build.size()) : path;
        return source == projectFolder() ? QString() : isInProject(source) ? source.sliced(projectFolder().size() + 1) : source;
    }
    void addFile(const QString &path)
    {
        take(m_layout->extentOfFile(path.contains(u'/') ? path.section(u'/', 0, -2) : QString(), path.section(u'/', -1)));
    }
    void takeFolder(const QString &folder, bool isAlone)
    {
        if (folder.isEmpty() && !isAlone)
            m_isWhole = true;
        else
            take(m_layout->extentOf(folder, isAlone));
    }
    void take(const std::optional<project::Extent> &extent)
    {
        if (!extent)
            m_isUnsure = true;
        else if (m_aim.extent)
            m_aim.extent->unite(*extent);
        else
            m_aim.extent = extent;
    }

    const Setting &m_setting;
    const Base m_base;
    const QStringList m_packages;
    const project::Layout *m_layout = nullptr; ///< null where nothing is known of the project's folders
    DuneAim m_aim;
    bool m_isWhole = false;
    bool m_isUnsure = false;
};

} // namespace

QStringList operandsOfDune(const QStringList &words)
{
    static const QStringList valued = {u"-p"_s,
                                       u"-j"_s,
                                       u"--root"_s,
                                       u"--profile"_s,
                                       u"--only-packages"_s,
                                       u"--display"_s,
                                       u"--context"_s,
                                       u"--workspace"_s,
                                       u"--build-dir"_s,
                                       u"--target"_s,
                                       u"--instrument-with"_s,
                                       u"-x"_s,
                                       u"--cache"_s,
                                       u"--config-file"_s,
                                       u"--for-release-of-packages"_s,
                                       u"--sandbox"_s};
    QStringList operands;
    for (qsizetype i = 1; i < words.size() && words.at(i) != "--"_L1; ++i) {
        if (valued.contains(words.at(i)))
            ++i;
        else if (!words.at(i).startsWith(u'-'))
            operands.append(words.at(i));
    }
    return operands;
}

bool isForRelease(const QStringList &words)
{
    const QStringList own = words.mid(0, words.indexOf("--"_L1)); // all of them without `--`
    return std::any_of(own.cbegin(), own.cend(), [](const QString &word) {
        return word == "-p"_L1 || word == "--release"_L1 || word.startsWith("--for-release-of-packages"_L1);
    });
}

QString duneOption(const Shell &shell, const QStringList &words, QLatin1StringView option, const QString &variable)
{
    for (qsizetype i = 1; i < words.size() && words.at(i) != "--"_L1; ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith(option))
            continue;
        if (word.size() == option.size())
            return shell.environment.expanded(words.value(i + 1));
        if (word.at(option.size()) == u'=')
            return shell.environment.expanded(word.sliced(option.size() + 1));
    }
    return variable.isEmpty() ? QString() : shell.environment.value(variable);
}

bool runsOwnAlias(const Shell &shell, const QStringList &words)
{
    const project::Project *project = shell.setting.inputs.project;
    const QStringList targets = project && !project->layout.ranAliases.isEmpty() ? operandsOfDune(words).mid(1, mostTargets) : QStringList();
    return std::any_of(targets.cbegin(), targets.cend(), [&](const QString &written) {
        const QString target = shell.environment.expanded(written);
        const QString name = target.section(u'/', -1).remove(u'@');
        const bool isOfDune = name == "install"_L1
            || std::any_of(std::begin(aliases), std::end(aliases), [&](const Alias &alias) { return alias.name == name; });
        return target.startsWith(u'@') && !isOfDune && !isNamedForTests(name) && project->layout.ranAliases.contains(name);
    });
}

QString programOfExec(const Shell &shell, const QStringList &words)
{
    const QStringList operands = operandsOfDune(words);
    if (operands.value(0) != "exec"_L1)
        return {};
    const qsizetype dashes = words.indexOf("--"_L1);
    return shell.environment.expanded(operands.size() > 1 || dashes < 0 ? operands.value(1) : words.value(dashes + 1));
}

DuneAim duneAim(const Shell &shell, const QStringList &words)
{
    const Setting &setting = shell.setting;
    const QStringList operands = operandsOfDune(words);
    const QString command = operands.value(0);
    AimBuilder builder(shell, words);
    if (command == "exec"_L1) {
        builder.addProgram(programOfExec(shell, words));
        return builder.aim();
    }
    static const QStringList withTargets = {u"build"_s, u"b"_s, u"runtest"_s, u"test"_s, u"install"_s};
    const bool tests = command == "runtest"_L1 || command == "test"_L1;
    const QStringList targets = withTargets.contains(command) ? operands.mid(1) : QStringList();
    for (const QString &operand : targets.mid(0, mostTargets)) {
        const QString target = shell.environment.expanded(operand);
        builder.add(tests ? u'@' + target + "/runtest"_L1 : command == "install"_L1 ? target + ".install"_L1 : target);
    }
    if (targets.size() > mostTargets)
        builder.addUnknown();
    if (!targets.isEmpty())
        return builder.aim();
    if (tests || command == "coverage"_L1)
        builder.addAll(everythingOfDune(setting) | Goal::Test);
    else if (command == "fmt"_L1 || command == "format"_L1)
        builder.addAll(Goal::Format);
    else if (command == "install"_L1)
        builder.addAll(goalsOfInstall(setting));
    else if (command == "utop"_L1)
        builder.addAll(Goal::Build);
    else
        builder.addAll(goalsWithoutTarget(setting, words));
    return builder.aim();
}

} // namespace caravan::estimate
