// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/shapes.h"

#include "core/base/texts.h"
#include "core/gitlab/language/shape_words.h"
#include "core/gitlab/pipeline/job_checks.h"
#include "core/gitlab/pipeline/root_checks.h"

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ShapesTexts);

/// What is wrong with the root, where it is no matter of a single value.
void checkRoot(const yaml::Tree &tree, bool isWhole, QList<Issue> &issues)
{
    for (const yaml::Entry &entry : tree.root().entries()) {
        const QString &key = entry.key.text();
        const yaml::Node value = entry.value.target();
        const bool mayBe = value.isMap() || key.startsWith(u'.') || key == "<<"_L1 || hasInput(key) || isGlobalKeyword(key)
            || value.tag() == "!reference"_L1 || hasInput(value.text()) || (!isWhole && value.isNull());
        if (mayBe || !entry.key.isScalar())
            continue;
        const QString renamed = renamedKeyword(key);
        const bool isOfRoot = isGlobalKeyword(renamed);
        const QString message = isOfRoot ? ShapesTexts::tr("“%1” is no keyword any more; it is called “%2”.").arg(key, renamed)
            : isKeyword(key, Place::Job) ? ShapesTexts::tr("“%1” stands at the root, but it belongs into a job.").arg(key)
            : lacksSpace(value)
            ? ShapesTexts::tr("“%1” is no job: in “%2” there is no space behind the colon, so it is a text and no map.").arg(key, value.text())
            : ShapesTexts::tr("“%1” is no job: it is %2 and no map.")
                  .arg(key, phraseOf(value.isSequence() ? Shape::List : shapeKind(kindOf(value)), value.text()));
        Issue issue{u"job-is-no-map"_s, message, {}, entry.key.span()};
        if (isOfRoot && !tree.root()[renamed])
            issue.instead = renamed;
        issues.append(issue);
    }
}

void checkKeyword(ShapeCheck &shapes, const Keyword &keyword, const Shape &shape, const Effective &value, const QString &job,
                  const Origin &place)
{
    const QString &code = shape.code.isEmpty() ? keyword.code : shape.code;
    shapes.check(value, shape, Where{nullptr, keyword.name, job, code, place});
}

} // namespace

bool lacksSpace(const yaml::Node &value)
{
    const QString text = value.isScalar() && value.style() == yaml::Style::Plain ? value.text() : QString();
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && colon + 1 < text.size() && isKeyword(text.left(colon), Place::Job);
}

QList<Issue> misshapenRoot(Resolver &resolver, const yaml::Tree &tree, bool isWhole)
{
    QList<Issue> issues;
    const Language &language = Language::builtIn();
    ShapeCheck shapes(resolver, tree, issues);
    checkRoot(tree, isWhole, issues);
    for (const Keyword &keyword : language.keywords()) {
        if ((keyword.places & quint8(Place::Global)) == 0 || !resolver.contains(keyword.name) || resolver.isJob(keyword.name))
            continue;
        const auto entry = resolver.openEntry(keyword.name);
        const Origin place{Via::Own, entry ? entry->key.span() : Span(), {}, resolver.fileOf(keyword.name)};
        // GitLab looks at what each file includes before it merges them.
        const Effective value = keyword.name != "include"_L1 ? resolver.global(keyword.name)
            : entry                                          ? resolver.read(entry->value, {Via::Own, {}, {}})
                                                             : Effective();
        checkKeyword(shapes, keyword, keyword.atRoot ? *keyword.atRoot : *keyword.shape, value, {}, place);
        if (keyword.name == "variables"_L1)
            checkOptions(shapes, value, place);
    }
    checkIncludeVariables(shapes, tree.root()[u"include"], tree.root()[u"variables"]);
    const Effective defaults = resolver.keyword(u"default"_s);
    if (const Effective *artifacts = defaults.entry(u"artifacts"))
        checkArtifacts(shapes, resolver, *artifacts, {}, resolver.placeOf(u"default"_s));
    for (const auto &[key, value] : defaults.entries) {
        const Keyword *keyword = language.keyword(key);
        const Origin place = shapes.placeOfKey(defaults, key, value.origin);
        if (keyword && (keyword->places & quint8(Place::Default)) != 0)
            checkKeyword(shapes, *keyword, *keyword->shape, value, {}, place);
        else if (!hasInput(key))
            issues.append(resolver.issueAt(u"bad-default"_s,
                                           ShapesTexts::tr("“default” has the key “%1”, which GitLab does not take there.").arg(key), {},
                                           place));
    }
    for (const QString &key : keywords(Place::Deprecated)) {
        const Effective *standard = defaults.entry(key);
        if (standard && !standard->isNull() && resolver.contains(key) && !resolver.global(key).isNull())
            issues.append(
                resolver.issueAt(u"bad-default"_s,
                                 ShapesTexts::tr("“%1” stands at the root and in “default”, which GitLab refuses together.").arg(key), {},
                                 resolver.placeOf(key)));
    }
    if (const yaml::Node header = tree.header()) {
        const Effective read = resolver.read(header, {Via::Own, {}, {}});
        const Effective *spec = read.entry(u"spec");
        const Keyword *keyword = language.keyword(u"spec");
        if (spec && keyword)
            checkKeyword(shapes, *keyword, *keyword->shape, *spec, {}, {Via::Own, header.span(), {}});
    }
    return issues;
}

void checkShapes(ShapeCheck &shapes, Resolver &resolver, const Job &job)
{
    const Effective body = resolver.job(job.name);
    const Origin place{Via::Own, job.nameSpan, {}, job.file};
    const bool isTrigger = isThere(body, u"trigger"_s);
    const bool isBridge = isTrigger || (job.hasWork && !isThere(body, u"script"_s) && !isThere(body, u"run"_s));
    for (const auto &[key, value] : body.entries) {
        const Keyword *keyword = Language::builtIn().keyword(key);
        if (!keyword || (keyword->places & quint8(Place::Job)) == 0)
            continue;
        const bool isForeign = isTrigger && !value.isNull() && (keyword->places & quint8(Place::Trigger)) == 0;
        const Origin here = value.isNull() || isForeign ? shapes.placeOfKey(body, key, place) : place;
        checkKeyword(shapes, *keyword, isBridge && keyword->inTrigger ? *keyword->inTrigger : *keyword->shape, value, job.name, here);
        if (isForeign) {
            shapes.report(u"not-in-trigger"_s,
                          ShapesTexts::tr("Job “%1” has “trigger” and “%2”, which GitLab refuses in a job that starts another pipeline.")
                              .arg(job.name, key),
                          job.name, here);
        }
    }
    checkTogether(shapes, resolver, body, job, place);
}

} // namespace caravan::gitlab
