// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/template_proof.h"

#include "core/base/quotes.h"
#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/pipeline/resolved.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(TemplateProofTexts);

void noteOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// The first thing that \a made says otherwise than \a own; nothing where they are the same pipeline.
QString differenceOf(const gitlab::Resolved &own, const gitlab::Resolved &made)
{
    if (own.stages != made.stages)
        return u"stages"_s;
    for (qsizetype i = 0; i < qMax(own.jobs.size(), made.jobs.size()); ++i) {
        if (i >= own.jobs.size() || i >= made.jobs.size() || own.jobs.at(i).name != made.jobs.at(i).name)
            return (i < own.jobs.size() ? own : made).jobs.at(i).name;
        if (own.jobs.at(i).stage != made.jobs.at(i).stage || !yaml::sameMeaning(own.jobs.at(i).body, made.jobs.at(i).body))
            return own.jobs.at(i).name;
    }
    return {};
}

} // namespace

Result<Done> proveTemplate(const QByteArray &text, const yaml::Tree &tree, const gitlab::Reading &reading)
{
    const Result<yaml::Tree> made = yaml::Tree::parse(Source(tree.source().file, text));
    if (!made)
        return made.error();
    QStringList complaints;
    gitlab::readInputs(made->header(), {reading.inputs, {}}, complaints);
    const Result<gitlab::Resolved> before = gitlab::resolve(tree, reading);
    const Result<gitlab::Resolved> after = gitlab::resolve(*made, reading);
    if (!before)
        return before.error();
    if (!after)
        return after.error();
    const QString difference = complaints.isEmpty() ? differenceOf(*before, *after) : complaints.constFirst();
    if (difference.isEmpty())
        return Done{};
    return Error{ErrorCode::Refused,
                 TemplateProofTexts::tr("The template would not be the same pipeline with its defaults (%1).").arg(difference),
                 tree.source().file};
}

QStringList notesOnTemplate(const yaml::Tree &tree, const gitlab::Pipeline &pipeline, const QByteArray &body)
{
    QStringList notes;
    QStringList named;
    static const QRegularExpression opamFile(uR"(\b[\w-]+\.opam(?:\.locked)?\b)"_s);
    for (auto match = opamFile.globalMatch(QString::fromUtf8(body)); match.hasNext();)
        noteOnce(named, match.next().captured());
    if (!named.isEmpty())
        notes.append(TemplateProofTexts::tr("It names files of this project, which others do not have: %1.").arg(named.join(u", "_s)));
    QStringList shared;
    for (const yaml::Entry &entry : tree.root().entries()) {
        static const QStringList harmless = {u"stages"_s, u"include"_s, u"spec"_s};
        if (gitlab::isGlobalKeyword(entry.key.text()) && !harmless.contains(entry.key.text()))
            shared.append(entry.key.text());
    }
    if (!shared.isEmpty())
        notes.append(TemplateProofTexts::tr("What stands at its root is taken over by the jobs of the project that includes it, too: %1.")
                         .arg(inQuotes(shared)));
    QStringList files;
    for (const gitlab::Job &job : pipeline.jobs) {
        for (auto file = job.scriptFiles.cbegin(); file != job.scriptFiles.cend(); ++file)
            noteOnce(files, file.key());
    }
    if (!files.isEmpty())
        notes.append(TemplateProofTexts::tr("Its jobs run files that the project which includes it must have: %1.").arg(files.join(u", "_s)));
    return notes;
}

} // namespace caravan::recipes
