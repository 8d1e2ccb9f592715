// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Jobs as texts: out of a pipeline and into one. The rest of job_gestures.h is in job_gestures.cpp.
#include "core/gitlab/edit/job_gestures.h"

#include "core/base/texts.h"
#include "core/gitlab/edit/gesture_steps.h"
#include "core/gitlab/edit/refusals.h"
#include "core/gitlab/edit/uses.h"
#include "core/gitlab/edit/written_names.h"
#include "core/gitlab/language/keywords.h"
#include "core/yaml/anchors.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(JobTextsTexts);

Error notPasted(const QString &message, const QString &hint = {}) { return {ErrorCode::Refused, message, {}, 0, 0, hint}; }

qsizetype indentOf(const QByteArray &line)
{
    const auto text = std::find_if(line.cbegin(), line.cend(), [](char c) { return c != ' '; });
    return text - line.cbegin();
}

/// \a text without blank lines around it, without the spaces that all its lines begin with, and with \a lineEnd after each line.
QByteArray tidied(QByteArray text, const QByteArray &lineEnd)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text.replace("\r\n", "\n");
    QByteArrayList lines = text.split('\n');
    const auto isBlank = [](const QByteArray &line) { return line.trimmed().isEmpty(); };
    while (!lines.isEmpty() && isBlank(lines.constFirst()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.constLast()))
        lines.removeLast();
    qsizetype common = text.size();
    for (const QByteArray &line : std::as_const(lines)) {
        if (!isBlank(line))
            common = std::min(common, indentOf(line));
    }
    QByteArray tidy;
    for (const QByteArray &line : std::as_const(lines))
        tidy += line.mid(isBlank(line) ? line.size() : common) + lineEnd;
    return tidy;
}

/// An insertion of \a jobs behind the entry of \a behind, else behind the last entry; as a paragraph of its own.
Result<TextEdit> insertionOf(const yaml::Tree &tree, const QByteArray &jobs, const QString &behind, const QByteArray &lineEnd)
{
    const yaml::Node root = tree.root();
    const QByteArray &text = tree.text();
    if (!root.isValid() || root.isNull() || root.size() == 0) {
        if (root.isMap())
            return notPasted(JobTextsTexts::tr("The pipeline is an empty map, “{}”."), JobTextsTexts::tr("Remove it from the text first."));
        const bool isFresh = text.isEmpty() || text.endsWith('\n');
        return TextEdit{{text.size(), text.size()}, (isFresh ? QByteArray() : lineEnd) + jobs};
    }
    if (!root.isMap() || root.style() == yaml::Style::Flow)
        return notPasted(JobTextsTexts::tr("The pipeline is written in braces, and jobs cannot be pasted into it."),
                         JobTextsTexts::tr("Write it as an indented map first."));
    int index = behind.isEmpty() ? -1 : yaml::indexOf(root, behind);
    if (index < 0)
        index = root.size() - 1;
    const qsizetype at = yaml::regionOf(tree, root, index).lines.end;
    const QByteArray before = at > 0 && text.at(at - 1) != '\n' ? lineEnd + lineEnd : lineEnd;
    const bool isFollowed = at < text.size() && !yaml::isBlankLine(text, at);
    return TextEdit{{at, at}, before + jobs + (isFollowed ? lineEnd : QByteArray())};
}

/// Why \a insertion of jobs cannot be made in \a tree: \a error.
Error notInserted(const yaml::Tree &tree, const TextEdit &insertion, const Error &error)
{
    const Result<yaml::Tree> with = tree.edited({insertion});
    const QString anchor = with ? QString() : yaml::missingAnchor(applied(tree.text(), {insertion}), with.error());
    if (anchor.isEmpty())
        return notPasted(JobTextsTexts::tr("This text is no job: %1").arg(with ? error.message : with.error().message), error.hint);
    return notPasted(JobTextsTexts::tr("The pasted text takes from “*%1”, and no anchor “&%1” stands above that place.").arg(anchor),
                     JobTextsTexts::tr("Paste the job or template that has “&%1” first, or together with it.").arg(anchor));
}

/// What a text brought into a pipeline.
class Pasted
{
public:
    Pasted(const yaml::Draft &draft, const Span &span) : m_tree(draft.tree()), m_span(span)
    {
        for (const yaml::Entry &entry : m_tree.root().entries()) {
            if (m_span.contains(entry.key.span().begin))
                m_entries.append(entry);
            else
                m_others.append(entry.key.text());
        }
    }

    std::optional<Error> whyNot() const
    {
        if (m_entries.isEmpty())
            return notPasted(JobTextsTexts::tr("There is no job in this text."),
                             JobTextsTexts::tr("A job begins with its name and a colon."));
        for (const yaml::Entry &entry : m_entries) {
            const QString &name = entry.key.text();
            const bool isKeyword = !canNameJob(name) || name == "<<"_L1;
            if (isKeyword)
                return notPasted(JobTextsTexts::tr("“%1” is no job but a setting of the pipeline as a whole.").arg(name),
                                 JobTextsTexts::tr("Paste jobs alone, and such settings into the text."));
            if (!entry.value.target().isMap())
                return notPasted(JobTextsTexts::tr("“%1” is no job: it has no keys such as “script”.").arg(name),
                                 JobTextsTexts::tr("A job begins with its name and a colon."));
        }
        return std::nullopt;
    }

    /// Gives those names that are taken a number, here and where these jobs name one another. Gives all names in order.
    Result<QStringList> renamed(yaml::Draft &draft, const Sources &sources) const
    {
        QStringList names;
        QMap<qsizetype, QPair<yaml::Node, QString>> scalars;
        for (const yaml::Entry &entry : m_entries) {
            const QString &name = entry.key.text();
            QString free = name;
            for (int number = 2; m_others.contains(free) || sources.hasJob(free) || names.contains(free); ++number)
                free = u"%1-%2"_s.arg(name, QString::number(number));
            names.append(free);
            if (free == name)
                continue;
            scalars.insert(entry.key.span().begin, {entry.key, free});
            for (const yaml::Node &use : usesOfJob(m_tree, name)) {
                if (m_span.contains(use.span().begin))
                    scalars.insert(use.span().begin, {use, free + use.text().mid(name.size())});
            }
        }
        const Result<Done> done = scalars.isEmpty() ? Result<Done>(Done{}) : draft.rewrite(scalars.values());
        return done ? Result<QStringList>(names) : Result<QStringList>(done.error());
    }

private:
    const yaml::Tree m_tree;
    const Span m_span;
    QList<yaml::Entry> m_entries;
    QStringList m_others;
};

/// Sees to it that each of \a names is in a stage that there is.
Result<Done> settleStages(const Editing &step, const QStringList &names, const QString &stage)
{
    Result<Pipeline> pipeline = pipelineOf(step.draft, step.reading);
    QStringList stages = stagesOf(step.draft, step.reading);
    for (const QString &name : names) {
        if (!pipeline)
            return pipeline.error();
        const Job *job = pipeline->job(name);
        if (!job || job->isHidden)
            continue;
        QString wanted = stage.isEmpty() ? job->stage.value : stage;
        const bool isUnsaid = job->stage.origin.via == Via::BuiltIn;
        if (stage.isEmpty() && isUnsaid && !stages.isEmpty() && !stages.contains(wanted))
            wanted = stages.constFirst();
        if (wanted == job->stage.value && (stages.contains(wanted) || isKnownStage(step.draft, wanted, step.reading)))
            continue;
        const Result<Done> done = wanted == job->stage.value ? addStage(step, wanted, {}, At::Ask) : moveJob(step, name, wanted, At::Here);
        if (!done)
            return done;
        pipeline = pipelineOf(step.draft, step.reading);
        stages = stagesOf(step.draft, step.reading);
    }
    return Done{};
}

} // namespace

Result<QByteArray> textOfJobs(const Editing &edit, const QStringList &names)
{
    const yaml::Tree &tree = edit.draft.tree();
    const yaml::Node root = tree.root();
    QStringList keys;
    for (const QString &name : names) {
        const QString key = writtenName(tree, edit.reading, name);
        if (!root[key]) {
            const std::optional<Error> elsewhere = Sources(tree, edit.reading).whyElsewhere(name);
            return elsewhere ? *elsewhere : Error{ErrorCode::NotFound, JobTextsTexts::tr("There is no job “%1”.").arg(name)};
        }
        keys.append(key);
    }
    QByteArrayList texts;
    for (int i = 0; i < root.size(); ++i) {
        if (!keys.contains(root.entry(i).key.text()))
            continue;
        const yaml::Region region = yaml::regionOf(tree, root, i);
        QByteArray lines =
            region.lines.isEmpty() ? tree.text().mid(region.begin, region.end - region.begin) : tree.source().slice(region.lines);
        if (!lines.endsWith('\n'))
            lines += '\n';
        texts.append(lines);
    }
    return texts.join('\n');
}

Result<QStringList> pasteJobs(const Editing &edit, const QByteArray &text, const PastePlace &place)
{
    QStringList names;
    const QByteArray lineEnd = edit.draft.text().contains("\r\n") ? "\r\n" : "\n";
    const QByteArray jobs = tidied(text, lineEnd);
    if (jobs.isEmpty())
        return notPasted(JobTextsTexts::tr("There is nothing to paste."));
    const Result<Done> done = accepted(edit, [&](const Editing &step) -> Result<Done> {
        const QString behind = place.behind.isEmpty() ? QString() : writtenName(step.draft.tree(), step.reading, place.behind);
        const Result<TextEdit> insertion = insertionOf(step.draft.tree(), jobs, behind, lineEnd);
        if (!insertion)
            return insertion.error();
        const Sources before(step.draft.tree(), step.reading);
        const yaml::Tree old = step.draft.tree();
        if (const Result<Done> inserted = step.draft.apply({*insertion}); !inserted)
            return notInserted(old, *insertion, inserted.error());
        Span span{insertion->span.begin, insertion->span.begin + insertion->replacement.size()};
        const qsizetype behindIt = step.draft.text().size() - span.end;
        if (const Result<Done> apart = step.draft.apply(yaml::anchorsSetApart(step.draft.tree(), span)); !apart)
            return apart.error();
        span.end = step.draft.text().size() - behindIt;
        const Pasted pasted(step.draft, span);
        if (const std::optional<Error> error = pasted.whyNot())
            return *error;
        const Result<QStringList> renamed = pasted.renamed(step.draft, before);
        if (!renamed)
            return renamed.error();
        names = *renamed;
        return settleStages(step, names, place.stage);
    });
    return done ? Result<QStringList>(names) : Result<QStringList>(done.error());
}

} // namespace caravan::gitlab
