// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/image_fit.h"

#include "core/base/texts.h"
#include "core/gitlab/pipeline/job_script.h"
#include "core/gitlab/run/cache_model.h"
#include "core/recipes/command_table.h"
#include "core/recipes/manager_lines.h"
#include "core/recipes/missing_programs.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ImageFitTexts);

/// The packages that a command of a package manager names.
QStringList packagesOf(const QStringList &words)
{
    static const QStringList commands = {u"install"_s, u"add"_s, u"update"_s, u"upgrade"_s};
    QStringList packages;
    for (const QString &word : words.mid(1)) {
        if (!word.startsWith(u'-') && !commands.contains(word))
            packages.append(word);
    }
    return packages;
}

/// The system packages that the project's dependencies need, as the distribution of \a image calls them.
QStringList depextsIn(const Image &image, const opam::Closure &closure)
{
    switch (image.packageFamily()) {
    case PackageFamily::Debian:
        return closure.systemPackages(image.distribution == "ubuntu"_L1 ? image.distribution : u"debian"_s, image.release);
    case PackageFamily::Alpine:
        return closure.systemPackages(u"alpine"_s, image.release);
    case PackageFamily::Fedora:
        return closure.systemPackages(u"fedora"_s, image.release);
    case PackageFamily::Unknown:
        break;
    }
    return {};
}

/// What of a job's own line does not fit its image: the package manager, or the name of a system package; empty when all does, and where the
/// line does anything else than installing what the dependencies need.
QString foreignDepext(const QString &line, const Image &image, const ImageSite &site)
{
    if (!site.project)
        return {};
    const opam::Closure &closure = site.project->closure;
    const QStringList all = closure.debian + closure.alpine + closure.fedora;
    const QStringList own = depextsIn(image, closure);
    QString foreign;
    for (const ItemCommand &command : commandsOf(line)) {
        const QString program = command.words.value(0);
        const QStringList packages = packagesOf(command.words);
        const auto isDepext = [&all](const QString &name) { return all.contains(name); };
        if (!isManagerProgram(program, site.catalogue) || !std::all_of(packages.cbegin(), packages.cend(), isDepext))
            return {};
        const auto other = std::find_if(packages.cbegin(), packages.cend(), [&own](const QString &name) { return !own.contains(name); });
        if (image.lacks(program))
            foreign = program;
        else if (foreign.isEmpty() && other != packages.cend() && !own.isEmpty())
            foreign = *other;
    }
    return foreign;
}

/// A word of a line of the strategy that calls a package manager which the image lacks; empty for none.
QString foreignManager(const gitlab::Job &job, const Image &image, const Catalogue &catalogue)
{
    const auto isForeign = [&](const QString &word) { return image.lacks(word) && isManagerProgram(word, catalogue); };
    const CommandTable &table = CommandTable::builtIn();
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main}) {
        for (const gitlab::Command &command : job.commands(which)) {
            if (!table.roleOf(command.text).isOwned())
                continue;
            for (const ItemCommand &one : commandsOf(command.text)) {
                const auto word = std::find_if(one.words.cbegin(), one.words.cend(), isForeign);
                if (word != one.words.cend())
                    return *word;
            }
        }
    }
    return {};
}

/// The part of a cache key that names another OCaml or distribution than the job has; empty for none.
QString foreignKeyPart(const QString &key, const Image &image, const QString &series)
{
    static const QRegularExpression compiler(u"(?:ocaml-?|^|[^\\d.])((\\d+\\.\\d+)(?:\\.\\d+)?)(?![\\d.])"_s);
    static const QRegularExpression distribution(u"\\b(debian|ubuntu|alpine|fedora)(?:-(\\d+(?:\\.\\d+)?))?(?![\\d.])"_s);
    static const QLatin1StringView names[] = {"debian"_L1, "ubuntu"_L1, "alpine"_L1, "fedora"_L1};
    const bool mayName = std::any_of(std::begin(names), std::end(names), [&key](QLatin1StringView name) { return key.contains(name); });
    if (const QRegularExpressionMatch match = mayName ? distribution.match(key) : QRegularExpressionMatch(); match.hasMatch()) {
        const bool isOther = !image.distribution.isEmpty() && match.captured(1) != image.distribution;
        const bool isOtherRelease = !image.release.isEmpty() && !match.captured(2).isEmpty() && match.captured(2) != image.release;
        if (isOther || isOtherRelease)
            return match.captured();
    }
    if (!isSeries(series))
        return {};
    QString rest = key;
    if (mayName)
        rest.remove(distribution);
    for (QRegularExpressionMatchIterator matches = compiler.globalMatch(rest); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isOcaml =
            match.captured().startsWith("ocaml"_L1) || match.captured(2).startsWith("4."_L1) || match.captured(2).startsWith("5."_L1);
        if (isOcaml && match.captured(2) != series)
            return match.captured(1);
    }
    return {};
}

/// The variables of a job's matrix that say which OCaml it has.
QStringList matrixOfOcaml(const gitlab::Job &job, const Catalogue &catalogue)
{
    if (job.instances.isEmpty())
        return {};
    const CompilerChoice compiler = compilerOf(job, imageOfJob(catalogue, job));
    QStringList names = gitlab::variableNamesIn(compiler.series + u' ' + compiler.specification);
    names.removeIf([&](const QString &name) {
        return std::none_of(job.instances.cbegin(), job.instances.cend(), [&](const gitlab::Instance &instance) {
            return std::any_of(instance.variables.cbegin(), instance.variables.cend(),
                               [&](const auto &variable) { return variable.first == name; });
        });
    });
    names.removeDuplicates();
    return names;
}

} // namespace

bool isSeries(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    const auto isNumber = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return dot > 0 && isNumber(QStringView(text).left(dot)) && isNumber(QStringView(text).mid(dot + 1));
}

std::optional<Error> losesMatrix(const gitlab::Job &before, const gitlab::Job &now, const Catalogue &catalogue)
{
    const QStringList names = matrixOfOcaml(before, catalogue);
    if (names.isEmpty() || !matrixOfOcaml(now, catalogue).isEmpty())
        return std::nullopt;
    return Error{ErrorCode::Refused,
                 ImageFitTexts::tr("The matrix of job “%1” says by %2 which OCaml it has, and all of its jobs would have the same.")
                     .arg(before.name, u'$' + names.join(", $"_L1)),
                 {},
                 0,
                 0,
                 ImageFitTexts::tr(
                     "Keep the variable in the image's tag or in the line that makes the switch, or take the matrix out first.")};
}

QString switchSeriesOf(const gitlab::Job &job, const CompilerChoice &compiler)
{
    static const QRegularExpression version(u"^(?:[a-z-]+\\.)?(\\d+\\.\\d+)(?:\\.\\d+)?$"_s);
    if (isSeries(compiler.series))
        return compiler.series;
    const QRegularExpressionMatch match = version.match(gitlab::expandedIn(job, compiler.specification));
    return match.hasMatch() ? match.captured(1) : compiler.series;
}

bool isForeignDepexts(const QString &line, const Image &image, const ImageSite &site)
{
    return !foreignDepext(line, image, site).isEmpty();
}

QStringList disagreements(const gitlab::Job &job, const Image &image, const CompilerChoice &compiler, const ImageSite &site)
{
    const Catalogue &catalogue = site.catalogue;
    if (!image.isOpamFamily())
        return {};
    QStringList sentences;
    const QString series = switchSeriesOf(job, compiler);
    if (const QString manager = foreignManager(job, image, catalogue); !manager.isEmpty())
        sentences.append(ImageFitTexts::tr("Its image has no “%1”.").arg(manager));
    for (const gitlab::Script which : {gitlab::Script::Before, gitlab::Script::Main}) {
        for (const gitlab::Command &command : job.commands(which)) {
            const bool isOwn = command.origin.via == gitlab::Via::Own && !CommandTable::builtIn().roleOf(command.text).isOwned();
            const QString foreign = isOwn ? foreignDepext(command.text, image, site) : QString();
            if (!foreign.isEmpty())
                sentences.append(isManagerProgram(foreign, catalogue)
                                     ? ImageFitTexts::tr("Its image has no “%1”.").arg(foreign)
                                     : ImageFitTexts::tr("Its image has no system package “%1” by that name.").arg(foreign));
        }
    }
    sentences.removeDuplicates();
    for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
        const bool isSwitch = std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(),
                                          [&](const QString &path) { return catalogue.isSwitchPath(path); });
        const gitlab::CacheKey &key = cache.value.key;
        const QString text = gitlab::expandedIn(job, key.files.isEmpty() ? key.text : key.prefix);
        const QString part = isSwitch ? foreignKeyPart(text, image, series) : QString();
        if (!part.isEmpty())
            sentences.append(ImageFitTexts::tr("The key “%1” of its cache names “%2”, which is not what the job has.").arg(text, part));
    }
    // Asked last, since it costs most and nearly all jobs have nothing to say until then.
    return sentences.isEmpty() || recognise(job, catalogue).follows() ? sentences : QStringList();
}

} // namespace caravan::recipes
