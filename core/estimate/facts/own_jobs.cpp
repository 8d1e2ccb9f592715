// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/own_jobs.h"

#include "core/base/texts.h"
#include "core/estimate/facts/own_facts.h"
#include "core/yaml/edit.h"

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(OwnJobsTexts);

const QString jobsKey = u"jobs"_s;

yaml::Value figureValue(double value) { return yaml::Verbatim{QString::number(value, 'g', 6)}; }

yaml::Map entryOf(const JobFigure &figure)
{
    yaml::Map entry;
    entry.entries.append({u"job"_s, yaml::Value::text(figure.job)});
    if (!figure.project.isEmpty())
        entry.entries.append({u"project"_s, yaml::Value::text(figure.project)});
    if (figure.isFirst)
        entry.entries.append({u"first"_s, yaml::Verbatim{*figure.isFirst ? u"true"_s : u"false"_s}});
    entry.entries.append({u"seconds"_s, figureValue(figure.seconds)});
    if (figure.spread != Spread()) {
        entry.entries.append({u"down"_s, figureValue(figure.spread.down)});
        entry.entries.append({u"up"_s, figureValue(figure.spread.up)});
    }
    const recipes::Provenance &provenance = figure.provenance;
    for (const auto &[key, text] :
         {std::pair{u"source"_s, provenance.source}, {u"date"_s, provenance.date}, {u"confidence"_s, provenance.confidence}}) {
        if (!text.isEmpty())
            entry.entries.append({key, yaml::Value::text(text)});
    }
    return entry;
}

bool isAbout(const yaml::Node &entry, const JobFigure &figure)
{
    const yaml::Node first = entry[u"first"];
    const QString run = !figure.isFirst ? QString() : *figure.isFirst ? u"true"_s : u"false"_s;
    return entry[u"job"].text() == figure.job && entry[u"project"].text() == figure.project && (first ? first.text() : QString()) == run;
}

/// The draft without what is about the same as \a figure; \a isFound: whether there was something.
Result<yaml::Draft> cleared(const Source &text, const JobFigure &figure, bool *isFound)
{
    auto tree = yaml::Tree::parse(text);
    if (!tree)
        return tree.error();
    yaml::Draft draft(*std::move(tree));
    for (int i = draft.tree().root()[jobsKey].target().size() - 1; i >= 0; --i) {
        if (!isAbout(draft.tree().root()[jobsKey].target().item(i).target(), figure))
            continue;
        if (const Result<Done> done = draft.remove({jobsKey, QString::number(i)}); !done)
            return done.error();
        *isFound = true;
    }
    return draft;
}

} // namespace

bool isAboutTheSame(const JobFigure &one, const JobFigure &other)
{
    return one.job == other.job && one.project == other.project && one.isFirst == other.isFirst;
}

Result<QByteArray> withJobFigure(const Source &text, const JobFigure &figure)
{
    const yaml::Map entry = entryOf(figure);
    if (text.text.trimmed().isEmpty())
        return yaml::writeEntry(jobsKey, yaml::List{{entry}}, 0, {});
    bool isFound = false;
    Result<yaml::Draft> draft = cleared(text, figure, &isFound);
    if (!draft)
        return draft.error();
    const yaml::Node list = draft->tree().root()[jobsKey].target();
    const Result<Done> done = list && list.size() > 0 ? draft->insertItem({jobsKey}, 0, entry) : draft->set({jobsKey}, yaml::List{{entry}});
    return done ? Result<QByteArray>(draft->text()) : done.error();
}

Result<QByteArray> withoutJobFigure(const Source &text, const JobFigure &figure)
{
    bool isFound = false;
    Result<yaml::Draft> draft = cleared(text, figure, &isFound);
    if (!draft)
        return draft.error();
    if (!isFound)
        return Error{ErrorCode::NotFound, OwnJobsTexts::tr("Nothing is said of the time of “%1”.").arg(figure.job), text.file};
    return draft->text();
}

Result<Done> rememberJobFigure(const JobFigure &figure)
{
    return rewriteOwnFacts([&](const Source &text) { return withJobFigure(text, figure); });
}

Result<Done> forgetJobFigure(const JobFigure &figure)
{
    return rewriteOwnFacts([&](const Source &text) { return withoutJobFigure(text, figure); });
}

Result<Done> forgetJobFigures(const JobFigure &figure)
{
    return rewriteOwnFacts([&](const Source &text) -> Result<QByteArray> {
        QByteArray left = text.text;
        bool isAny = false;
        for (const std::optional<bool> isFirst : {std::optional<bool>(), std::optional<bool>(true), std::optional<bool>(false)}) {
            JobFigure one = figure;
            one.isFirst = isFirst;
            const Result<QByteArray> without = withoutJobFigure(Source(text.file, left), one);
            if (!without && without.error().code != ErrorCode::NotFound)
                return without.error();
            isAny = isAny || without;
            left = without ? *without : left;
        }
        return isAny ? Result<QByteArray>(left) : withoutJobFigure(text, figure);
    });
}

} // namespace caravan::estimate
