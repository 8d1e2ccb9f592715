// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/fitting.h"

#include "core/base/texts.h"
#include "core/opam/opam_file.h"
#include "core/recipes/image_choice.h"
#include "core/recipes/inputs.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(FittingTexts);

constexpr int mostKeyFiles = 2; ///< of GitLab's cache:key:files
constexpr QLatin1StringView imageCompiler = "ocaml-base-compiler.$(opam exec -- ocamlc -version)"_L1;

/// Files whose change makes a cached switch old: at most as many as GitLab takes.
QStringList keyFiles(const gitlab::Job &job, const FittingSite &site)
{
    QStringList names;
    if (site.project)
        names = opamFileNames(*site.project);
    if (names.isEmpty()) {
        for (const gitlab::Field<gitlab::Cache> &cache : job.caches) {
            const bool isSwitch = std::any_of(cache.value.paths.cbegin(), cache.value.paths.cend(),
                                              [&](const QString &path) { return site.catalogue.isSwitchPath(path); });
            if (isSwitch && !cache.value.key.files.isEmpty())
                return cache.value.key.files;
        }
        return {u"*.opam"_s};
    }
    if (names.size() <= mostKeyFiles)
        return names;
    const bool hasLock = std::any_of(names.cbegin(), names.cend(), [](const QString &name) { return name.endsWith(".locked"_L1); });
    return hasLock ? QStringList{u"*.opam"_s, u"*.opam.locked"_s} : QStringList{u"*.opam"_s};
}

/// As part of a cache key: GitLab makes folder names of them.
QString slug(QString text)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._${}-]+"_s);
    return text.remove("ocaml-base-compiler."_L1).replace(odd, u"-"_s);
}

} // namespace

QString Fitting::fill(const QString &text) const
{
    static const QRegularExpression placeholder(u"\\{(\\w+)\\}"_s);
    QString result;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto known = texts.constFind(match.captured(1));
        // `${NAME}` is the shell's.
        const bool isOurs = known != texts.cend() && (match.capturedStart() == 0 || text.at(match.capturedStart() - 1) != u'$');
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += isOurs ? *known : match.captured();
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

QStringList Fitting::fill(const QStringList &lines) const
{
    QStringList result;
    for (const QString &line : lines) {
        const QString text = fill(line);
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

yaml::Value Fitting::fill(const yaml::Value &value) const
{
    if (const auto *text = std::get_if<yaml::Text>(&value))
        return yaml::Value::text(fill(text->string));
    if (const auto *map = std::get_if<yaml::Map>(&value)) {
        yaml::Map result;
        for (const auto &[key, entry] : map->entries)
            result.entries.append({key, fill(entry)});
        return result;
    }
    const auto *list = std::get_if<yaml::List>(&value);
    if (!list)
        return value;
    yaml::List result;
    result.flow = list->flow;
    for (const yaml::Value &item : list->items) {
        const auto *text = std::get_if<yaml::Text>(&item);
        const QString name = text ? text->string.mid(1, text->string.size() - 2) : QString();
        if (text && text->string == u'{' + name + u'}' && lists.contains(name)) {
            const QStringList names = lists.value(name);
            for (const QString &entry : names)
                result.items.append(yaml::Value::text(entry));
            continue;
        }
        const yaml::Value filled = fill(item);
        const auto *line = std::get_if<yaml::Text>(&filled);
        if (!line || !line->string.isEmpty())
            result.items.append(filled);
    }
    return result;
}

QStringList opamFileNames(const project::Project &project)
{
    QStringList names;
    for (const opam::OpamFile &file : project.opamFiles) {
        if (file.file.endsWith(".opam"_L1) && !names.contains(file.file))
            names.append(file.file);
    }
    for (const QString &lock : project.lockFiles) {
        if (lock.endsWith(".opam.locked"_L1) && !names.contains(lock))
            names.append(lock);
    }
    return names;
}

Result<Fitting> fittingFor(const gitlab::Job &job, const FittingSite &site)
{
    const Result<ImageChoice> chosen = chooseImage(job, site);
    if (!chosen)
        return chosen.error();
    const ImageFacts &facts = *chosen->facts;
    const PackageManager packages = site.catalogue.packageManagers.value(facts.packageManager);

    Fitting fitting;
    fitting.image = chosen->image;
    fitting.baseImage = chosen->base;
    const bool hasCompiler = imageOf(site.catalogue, chosen->base).isOcamlNamed;
    QString specification = chosen->compiler.specification;
    if (specification.isEmpty() && !chosen->compiler.variant.isEmpty() && site.strategy.imageKind == ImageKind::Opam) {
        return Error{ErrorCode::Refused,
                     FittingTexts::tr("The image “%1” of job “%2” has a special compiler, which a switch of its own would not have.")
                         .arg(chosen->base, job.name),
                     {},
                     0,
                     0,
                     FittingTexts::tr("Add a line “opam switch create . PACKAGES” with the packages of that compiler, or use an image "
                                      "without “-%1”.")
                         .arg(chosen->compiler.variant)};
    }
    if (specification.isEmpty()) {
        const QString exact = exactVersion(site.catalogue, chosen->compiler.series);
        specification = exact.isEmpty() ? QString(imageCompiler) : "ocaml-base-compiler."_L1 + exact;
        if (exact.isEmpty() && !hasCompiler) {
            return Error{ErrorCode::Refused,
                         FittingTexts::tr("Caravan does not know which release of OCaml %1 job “%2” should have.")
                             .arg(chosen->compiler.series, job.name),
                         {},
                         0,
                         0,
                         FittingTexts::tr("Name it in a line “opam switch create . VERSION”.")};
        }
    }
    QStringList flags = installFlagsOf(job) + site.moreFlags;
    flags.removeDuplicates();
    flags.sort();
    const QString selectOpam =
        facts.opamBinary.isEmpty() ? QString() : u"sudo ln -f %1 /usr/bin/opam && opam init --reinit -ni"_s.arg(facts.opamBinary);

    fitting.texts = {
        {u"image"_s, fitting.image},
        {u"baseImage"_s, fitting.baseImage},
        {u"base"_s, fitting.baseImage.section(u':', 1)},
        {u"distro"_s, imageOf(site.catalogue, chosen->base).distributionTag()},
        {u"ocaml"_s, chosen->compiler.series},
        {u"compiler"_s, specification},
        {u"compilerSlug"_s, specification == imageCompiler ? slug(chosen->compiler.series) : slug(specification)},
        {u"flags"_s, flags.isEmpty() ? QString() : u' ' + flags.join(u' ')},
        {u"targets"_s, installTargetsOf(job)},
        {u"epoch"_s, job.variables.contains(u"CACHE_EPOCH"_s) ? u"-$CACHE_EPOCH"_s : QString()},
        {u"selectOpam"_s, selectOpam},
        {u"updatePackageIndex"_s, packages.update},
        {u"installSystemPackages"_s, packages.install},
        {u"prepareImage"_s, selectOpam.isEmpty() ? packages.update : selectOpam + " && "_L1 + packages.update},
        {u"ocamlformat"_s, site.project && !site.project->ocamlformatVersion.isEmpty() ? site.project->ocamlformatVersion : QString()},
    };
    fitting.lists.insert(u"keyFiles"_s, keyFiles(job, site));
    if (site.strategy.imageKind == ImageKind::Project) {
        const Result<ImageInputs> inputs = imageInputs(site.project);
        if (!inputs)
            return inputs.error();
        fitting.texts.insert(u"inputsHash"_s, inputs->hash);
        fitting.texts.insert(u"inputWords"_s, inputs->words);
        fitting.lists.insert(u"inputs"_s, inputs->files);
    }
    return fitting;
}

} // namespace caravan::recipes
