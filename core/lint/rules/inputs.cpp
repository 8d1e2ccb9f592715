// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Inputs: what the header declares, and where the text below asks for it.
#include "core/base/texts.h"
#include "core/gitlab/values/interpolation.h"
#include "core/lint/facts/nearest.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(LintInputsTexts);

/// The inputs that the header declares; invalid where there is no header.
yaml::Node declaredInputs(const Survey &survey) { return survey.context.tree.header()[u"spec"].target()[u"inputs"].target(); }

void undeclaredInput(const Survey &survey, Report &report)
{
    const yaml::Node header = survey.context.tree.header();
    if (!header[u"spec"] || header[u"spec"].target()[u"include"])
        return;
    const yaml::Node declared = declaredInputs(survey);
    QStringList names;
    for (const yaml::Entry &entry : declared.entries())
        names += entry.key.text();
    const QSet<QString> known(names.cbegin(), names.cend());
    static constexpr qsizetype longestUse = 1000;   // up to the end of the name
    static constexpr qsizetype mostSuggested = 200; // names for which a similar one is looked for
    static const QRegularExpression use(uR"(^\$\[\[\s*inputs\.([^|\n]*[^|\s]))"_s);
    const qsizetype begin = header.span().end;
    const QByteArray text = survey.context.tree.text();
    QSet<QString> seen;
    qsizetype end = begin;
    for (qsizetype at = text.indexOf("$[[", begin); at >= 0; at = text.indexOf("$[[", at + 1)) {
        end = end < at ? text.indexOf("]]", at) : end;
        if (end < 0)
            return;
        const auto match = use.match(QString::fromUtf8(text.mid(at, qMin(end - at, longestUse))));
        const QString name = match.captured(1).section(u'[', 0, 0); // of an item of a list: its input
        if (!match.hasMatch() || (known.contains(name) && !name.contains(u'.')) || seen.contains(name))
            continue;
        seen.insert(name);
        const qsizetype from = at + match.capturedStart(1);
        const QString meant = seen.size() <= mostSuggested ? nearest(name, names) : QString();
        const Span place{from, from + name.toUtf8().size()};
        Finding *finding =
            report.add(place,
                       known.contains(name)
                           ? LintInputsTexts::tr(
                                 "The input “%1” has a dot in its name, so nothing can ask for it: GitLab looks for “%2” instead.")
                                 .arg(name, name.section(u'.', 0, 0))
                           : LintInputsTexts::tr("The input “%1” is used and not declared in “spec:inputs”.").arg(name));
        if (!meant.isEmpty() && !meant.contains(u'.'))
            report.offer(finding, u"use-name"_s, LintInputsTexts::tr("Write “%1” instead of “%2”").arg(meant, name),
                         TextEdits{{place, meant.toUtf8()}});
    }
}

void unusedInput(const Survey &survey, Report &report)
{
    const QList<yaml::Entry> inputs = declaredInputs(survey).entries();
    if (inputs.isEmpty())
        return;
    const QByteArray body = survey.context.tree.text().mid(survey.context.tree.header().span().end);
    const QStringList used = gitlab::inputsIn(QString::fromUtf8(body));
    for (const yaml::Entry &entry : inputs) {
        if (used.contains(entry.key.text()))
            continue;
        report.add(entry.key.span(), LintInputsTexts::tr("Nothing uses the input “%1”.").arg(entry.key.text()));
    }
}

/// Whether GitLab has the function of an input, with its arguments.
bool isFunction(const QString &function, const QString &rule)
{
    static const QList<QRegularExpression> patterns = [&rule] {
        QList<QRegularExpression> all;
        for (const QString &pattern : wordsOf(rule, u"functions"_s))
            all.append(QRegularExpression(pattern));
        return all;
    }();
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QRegularExpression &pattern) { return pattern.match(function).hasMatch(); });
}

/// What GitLab refuses in \a block, the text between `$[[` and `]]`, besides the name of the input; empty for nothing.
QString wrongBlock(const QString &block, const QString &rule)
{
    constexpr qsizetype mostFunctions = 3; // GitLab's limit
    QStringList functions = block.split(u'|');
    const QString access = functions.takeFirst().trimmed();
    const QStringList spaces = wordsOf(rule, u"spaces"_s);
    const QString space = access.section(u'.', 0, 0);
    if (space == "matrix"_L1)
        return {}; // of `needs:parallel:matrix`, which comes later
    if (!spaces.contains(space) || !access.contains(u'.'))
        return LintInputsTexts::tr("“%1” is nothing that GitLab puts in; it knows “inputs.NAME”, “component.NAME” and “matrix.NAME”.")
            .arg(access);
    if (block.contains("split("_L1))
        return {}; // its text may have a bar
    if (functions.size() > mostFunctions)
        return LintInputsTexts::tr("“%1” has %2 functions; GitLab takes at most %3.")
            .arg(access, QString::number(functions.size()), QString::number(mostFunctions));
    for (const QString &function : std::as_const(functions)) {
        if (!isFunction(function.trimmed(), rule))
            return LintInputsTexts::tr("“%1” is no function of inputs, or has other arguments than GitLab takes.").arg(function.trimmed());
    }
    return {};
}

/// Source: gitlabhq, lib/gitlab/ci/config/interpolation (block.rb, access.rb, functions_stack.rb).
void wrongInterpolation(const Survey &survey, Report &report)
{
    const yaml::Node header = survey.context.tree.header();
    if (!header[u"spec"])
        return;
    constexpr qsizetype longestBlock = 1000;
    const QByteArray text = survey.context.tree.text();
    QSet<QByteArray> seen;
    qsizetype end = 0;
    for (qsizetype at = text.indexOf("$[[", header.span().end); at >= 0; at = text.indexOf("$[[", at + 1)) {
        end = end < at ? text.indexOf("]]", at) : end;
        if (end < 0)
            return;
        const Span span{at, end + 2};
        const QByteArray block = end - at > longestBlock ? QByteArray() : survey.slice({at + 3, end}).trimmed();
        if (block.size() < 2 || block.contains('\n') || seen.contains(block))
            continue;
        seen.insert(block);
        const QString wrong = wrongBlock(QString::fromUtf8(block), report.rule().id);
        if (!wrong.isEmpty())
            report.add(span, wrong);
    }
}

} // namespace

RuleChecks inputChecks() { return {{u"Y76"_s, undeclaredInput}, {u"Y77"_s, unusedInput}, {u"Y95"_s, wrongInterpolation}}; }

} // namespace caravan::lint
