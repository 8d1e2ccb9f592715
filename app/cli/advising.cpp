// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advising.h"

#include "app/cli/json.h"
#include "app/cli/request.h"
#include "core/base/figures.h"
#include "core/base/texts.h"
#include "core/compare/advice.h"
#include "core/compare/mix_text.h"

namespace caravan::cli {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(AdvisingTexts);

QString savingText(const compare::Advice &advice)
{
    if (advice.mends)
        return AdvisingTexts::tr("mends");
    const QString text = formatDuration(advice.saved.count() < 0 ? -advice.saved : advice.saved);
    return advice.saved.count() < 0 && text != formatDuration(Seconds(0)) ? u'−' + text : text;
}

QString headText(const compare::Advices &advices)
{
    if (advices.failure.isEmpty())
        return AdvisingTexts::tr("A run takes %1 on average over such runs: %2. Each line says what one edit alone saves of that.")
            .arg(formatDuration(advices.expected), compare::mixText(advices.mix));
    return advices.items.isEmpty()
        ? AdvisingTexts::tr("The pipeline fails: %1 No edit that is known here mends it.").arg(advices.failure)
        : AdvisingTexts::tr("The pipeline fails: %1 Each line is an edit with which it may succeed.").arg(advices.failure);
}

QString adviceText(const compare::Advices &advices)
{
    QString text = headText(advices) + u"\n\n"_s;
    const QString indent(18, u' ');
    int number = 0;
    for (const compare::Advice &advice : advices.items) {
        text += u"%1  %2  %3\n"_s.arg(QString::number(++number).rightJustified(2), savingText(advice).rightJustified(12), advice.title);
        if (!advice.mends)
            text += indent
                + AdvisingTexts::tr("billed %1 min less, CO₂e %2 g less")
                      .arg(formatFigure(std::max(0., advice.billedMinutesSaved)), formatFigure(std::max(0., advice.co2eGramsSaved)))
                + u'\n';
        if (!advice.why.isEmpty())
            text += indent + advice.why + u'\n';
        for (const QString &risk : advice.risks)
            text += indent + AdvisingTexts::tr("Risk: %1").arg(risk) + u'\n';
    }
    if (advices.items.isEmpty() && advices.failure.isEmpty())
        text += AdvisingTexts::tr("No edit that is known here saves anything.") + u'\n';
    if (!advices.items.isEmpty())
        text += u'\n' + AdvisingTexts::tr("caravan-cli advise --diff NUMBER shows an edit, --apply NUMBER makes it.") + u'\n';
    for (const QString &sentence : compare::sentencesOf(advices.notHere))
        text += sentence + u'\n';
    return text;
}

QJsonObject adviceJson(const compare::Advices &advices)
{
    QJsonArray items;
    for (const compare::Advice &advice : advices.items)
        items.append(QJsonObject{{u"id"_s, advice.id},
                                 {u"title"_s, advice.title},
                                 {u"why"_s, advice.why},
                                 {u"risks"_s, jsonOf(advice.risks)},
                                 {u"mends"_s, advice.mends},
                                 {u"savedSeconds"_s, advice.saved.count()},
                                 {u"savedBilledMinutes"_s, advice.billedMinutesSaved},
                                 {u"savedCo2eGrams"_s, advice.co2eGramsSaved}});
    return {{u"expectedSeconds"_s, advices.expected.count()},
            {u"failure"_s, advices.failure},
            {u"advice"_s, items},
            {u"notHere"_s, jsonOf(advices.notHere)}};
}

} // namespace

Output adviseCommand(const Arguments &arguments)
{
    const Result<Request> request = requestOf(arguments);
    if (!request)
        return failure(request.error());
    const Result<compare::Advices> advices = compare::adviceFor(request->inputs());
    if (!advices)
        return failure(advices.error());
    for (const QString &option : {u"--diff"_s, u"--apply"_s}) {
        if (!arguments.has(option))
            continue;
        const int number = arguments.value(option).toInt();
        if (number < 1 || number > advices->items.size())
            return failure({ErrorCode::Usage, AdvisingTexts::tr("There is no advice “%1”.").arg(arguments.value(option))});
        const QByteArray before = request->input.tree.text();
        const QByteArray after = applied(before, advices->items.at(number - 1).edits);
        if (option == "--apply"_L1)
            return yamlOutput(arguments, request->input.file, request->input.stamp, after);
        Output output;
        const QByteArray name = request->input.file.toUtf8();
        output.out = unifiedDiff(before, after, name, name);
        return output;
    }
    Output output;
    output.out = arguments.has(u"--json"_s) ? printed(adviceJson(*advices)) : printable(adviceText(*advices));
    return output;
}

} // namespace caravan::cli
