// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/opam_facts.h"

#include "core/lint/facts/rule_table.h"
#include "core/recipes/change_image.h"
#include "core/recipes/job_facts.h"
#include "core/recipes/ocaml_choice.h"
#include "core/recipes/tool_ocaml.h"
#include "core/recipes/work_folder.h"
#include "core/script/expansion.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

const QString &opamCommand(const Call &call) { return call.opam; }

QString ocamlOf(const Survey &survey, const JobSurvey &job)
{
    const auto creates = [](const Call &call) { return call.words.contains(u"switch"_s) && call.words.contains(u"create"_s); };
    if (std::count_if(job.calls.begin(), job.calls.end(), creates) > 1)
        return {};
    static const QRegularExpression exact(uR"((?:^|\.)(\d+\.\d+\.\d+)$)"_s);
    const recipes::CompilerChoice choice = recipes::compilerOf(*job.job, job.known);
    if (const QRegularExpressionMatch match = exact.match(choice.specification); match.hasMatch())
        return match.captured(1);
    return recipes::exactVersion(survey.context.catalogue, choice.series);
}

std::shared_ptr<const opam::Repository> repositoryOf(const Survey &survey)
{
    const project::Project *project = survey.context.project;
    return project && project->repository ? project->repository : opam::usersRepository();
}

QString obstacleIn(const Survey &survey, const JobSurvey &job, const QStringList &packages)
{
    const QString ocaml = packages.isEmpty() ? QString() : ocamlOf(survey, job);
    return ocaml.isEmpty() ? QString() : recipes::obstacleTo({packages, {}}, ocaml, *repositoryOf(survey));
}

bool installsPackages(const Call &call)
{
    static const QStringList commands = {u"install"_s, u"reinstall"_s, u"upgrade"_s};
    return commands.contains(opamCommand(call)) && !call.hasOption({}, u"--depext-only") && !call.hasOption({}, u"--show-actions")
        && !call.hasOption({}, u"--dry-run") && !call.hasOption({}, u"--download-only");
}

bool readsCheckout(const Call &call)
{
    const QString command = opamCommand(call);
    const bool acts = command == "install"_L1 || command == "reinstall"_L1 || command == "pin"_L1;
    if (!acts || call.hasOption(u"-n", u"--no-action"))
        return false;
    const QStringList operands = call.operands();
    return std::any_of(operands.begin() + 1, operands.end(), [](const QString &operand) {
        return operand == "."_L1 || operand == "$CI_PROJECT_DIR"_L1 || operand == "$PWD"_L1 || operand.startsWith("./"_L1)
            || operand.endsWith(".opam"_L1);
    });
}

std::optional<recipes::Refusal> refusedByGit(const JobSurvey &job)
{
    if (!job.runsAny({u"opam install", u"opam reinstall", u"opam pin"}))
        return std::nullopt;
    return recipes::refusedByGit(*job.job, job.known);
}

bool isObsoleteDepext(const JobSurvey &job, const Call &call)
{
    if (opamCommand(call) != "depext"_L1 && call.program() != "opam-depext"_L1)
        return false;
    if (job.mentions(u"opam-2.0") || job.mentions(u"opam-1."))
        return false;
    const recipes::ImageName &image = job.known.name;
    if (image.repository == "ocaml/opam"_L1)
        return true;
    const QString name = image.repository + u'-' + image.tag;
    const QStringList old = wordsOf(u"O07"_s, u"oldOpam"_s);
    return job.isInDistribution() && std::none_of(old.begin(), old.end(), [&](const QString &one) {
               return name == one || name.startsWith(one + u'-') || name.startsWith(one + u'.');
           });
}

namespace {

/// `zarith` of `zarith.1.14`, `zarith>=1.12`.
QString packageOf(const QString &operand)
{
    static const QRegularExpression version(u"[.=<>!{ ].*$"_s);
    return QString(operand).remove(version);
}

/// The folder, from the project's, that a call is made in, as recipes::folderBehind() says it.
QString folderOf(const JobSurvey &job, const Call &call)
{
    QString folder;
    for (int line = 0; line < call.line; ++line)
        folder = recipes::folderBehind(job.expanded(job.lines.at(line).command->text), folder);
    return recipes::folderBehind(job.expanded(job.itemOf(call).text.left(call.place->span.begin)), folder);
}

/// The packages that those opam files of the project name that a call reads, which are not all of them; nullopt where it reads all, and where
/// nobody can tell.
std::optional<QStringList> directDependencies(const Survey &survey, const JobSurvey &job, const Call &call)
{
    const QList<opam::OpamFile> &files = survey.context.project->opamFiles;
    const QString folder = folderOf(job, call);
    if (folder == recipes::unknownFolder || files.size() < 2)
        return std::nullopt;
    QSet<QString> read; // paths of files, and folders with a slash at the end
    for (const QString &operand : call.operands().mid(1)) {
        const QString target = job.expanded(operand);
        if (target.contains(u'$') || target.contains(u'*') || target.startsWith(u'/'))
            return std::nullopt;
        const QString path = QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
        read.insert(path.endsWith(".opam"_L1) ? path : path == "."_L1 ? QString() : path + u'/');
    }
    QSet<QString> own;
    QStringList names;
    bool isAll = true;
    bool isAny = false;
    for (const opam::OpamFile &file : files) {
        const QString in = file.file.left(file.file.lastIndexOf(u'/') + 1);
        own.insert(file.package);
        if (!read.contains(file.file) && !read.contains(in)) {
            isAll = false;
            continue;
        }
        isAny = true;
        for (const opam::Dependency &dependency : file.depends) {
            if (!dependency.isAlternative)
                names.append(dependency.name);
        }
    }
    if (isAll || !isAny || std::any_of(names.cbegin(), names.cend(), [&own](const QString &name) { return own.contains(name); }))
        return std::nullopt; // what the project's own packages need is not looked for
    return names;
}

/// The system packages that lines in front of a call install.
QStringList broughtBefore(const JobSurvey &job, const Call &call)
{
    QStringList brought;
    for (const Call &before : job.calls) {
        if (&before == &call)
            break;
        if (before.program() != "opam"_L1 && installsSystemPackages(before.words))
            brought += before.operands().mid(1);
    }
    return brought;
}

} // namespace

bool installsSystemPackages(const QStringList &words)
{
    static const QStringList managers = {u"apt-get"_s, u"apt"_s,      u"aptitude"_s, u"apk"_s,    u"dnf"_s,
                                         u"yum"_s,     u"microdnf"_s, u"pacman"_s,   u"zypper"_s, u"brew"_s};
    const bool isInstall = words.contains(u"install"_s) || words.contains(u"add"_s) || words.contains(u"-S"_s);
    const bool isManager = std::any_of(words.begin(), words.end(), [](const QString &word) { return managers.contains(word); });
    return (isInstall && isManager) || (words.value(0) == "opam"_L1 && words.contains(u"depext"_s));
}

QStringList systemPackagesOf(const Survey &survey, const JobSurvey &job, const Call &call)
{
    const bool pins = opamCommand(call) == "pin"_L1 && readsCheckout(call);
    if (!installsPackages(call) && !pins)
        return {};
    QStringList named;
    for (const QString &operand : pins ? QStringList() : call.operands().mid(1)) {
        const bool isPath = operand.startsWith(u'.') || operand.contains(u'/') || operand.contains(u'$') || operand.endsWith(".opam"_L1);
        if (!isPath)
            named.append(packageOf(operand));
    }
    const bool isAlpine = job.known.packageFamily() == recipes::PackageFamily::Alpine;
    const auto namesIn = [isAlpine](const opam::Closure &closure) { return isAlpine ? closure.alpine : closure.debian; };
    QStringList found;
    if (survey.context.project && readsCheckout(call)) {
        if (const auto direct = directDependencies(survey, job, call))
            named += *direct;
        else
            found = namesIn(survey.context.project->closure);
    }
    if (!named.isEmpty())
        found += namesIn(opam::closureOfPackages(named));
    const QStringList there = job.known.isOpamFamily() ? wordsOf(u"O09"_s, u"there"_s) : QStringList();
    const QStringList brought = broughtBefore(job, call);
    if (std::any_of(brought.begin(), brought.end(), [](const QString &name) { return name.contains(u'$') || name.contains(u'/'); }))
        return {};
    found.removeIf([&](const QString &package) { return there.contains(package) || brought.contains(package); });
    found.sort();
    found.removeDuplicates();
    return found;
}

QString knownVersionOf(const QString &package) { return opam::usersRepository()->newest(package); }

QString valueIn(const JobSurvey &job, const QString &name)
{
    QString value = job.variable(name);
    for (const Call &call : job.runsAny({u"export"}) ? job.calls : QList<Call>()) {
        for (const QString &word : call.program() == "export"_L1 ? call.words : QStringList()) {
            if (word.startsWith(name + u'='))
                value = word.mid(name.size() + 1);
        }
    }
    return value;
}

bool setsEnvironment(const JobSurvey &job, const Call &call)
{
    if (call.program() == "source"_L1 || call.program() == "."_L1)
        return true;
    if (call.program() == "export"_L1 && job.textOf(call).contains("PATH="_L1))
        return true;
    return call.program() == "eval"_L1 && job.textOf(call).contains("env"_L1);
}

QStringList disagreementsOf(const Survey &survey, const JobSurvey &job)
{
    QList<QStringList> opamCommands;
    for (const Call &call : job.calls) {
        if (call.program() == "opam"_L1 && !call.isInside && job.scriptOf(call) != gitlab::Script::After)
            opamCommands.append(call.words);
    }
    return recipes::disagreements(*job.job, job.known, recipes::compilerOf(opamCommands, job.known),
                                  {survey.context.project, survey.context.catalogue});
}

QStringList imagesOf(const JobSurvey &job)
{
    QStringList images;
    for (const gitlab::Instance &instance : job.image.isEmpty() ? QList<gitlab::Instance>() : job.job->instances) {
        const QString image = script::expandForGitLab(job.job->image->value.name, [&](const QString &name) -> std::optional<QString> {
            const auto found = std::find_if(instance.variables.begin(), instance.variables.end(),
                                            [&name](const auto &variable) { return variable.first == name; });
            return found == instance.variables.end() ? std::nullopt : std::optional(found->second);
        });
        if (const QString expanded = job.expanded(image); !images.contains(expanded))
            images += expanded;
    }
    return images.isEmpty() ? QStringList{job.image} : images;
}

} // namespace caravan::lint
