// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of jobs and variables, values of variables, and what is included.
#include "core/base/texts.h"
#include "core/gitlab/language/keywords.h"
#include "core/gitlab/language/scalar_kind.h"
#include "core/gitlab/pipeline/checks.h"
#include "core/gitlab/values/event.h"
#include "core/gitlab/values/variables.h"
#include "core/lint/facts/nodes.h"
#include "core/lint/facts/rule_table.h"
#include "core/lint/rules/check.h"
#include "core/lint/rules/issues.h"
#include "core/yaml/value.h"

#include <QRegularExpression>

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(NamesTexts);

/// The variables that the open text sets: globally, in default, in jobs and templates.
void forEachVariable(const Survey &survey, const std::function<void(const yaml::Entry &, const gitlab::Job *)> &visit)
{
    const yaml::Node root = survey.context.tree.root();
    for (const yaml::Entry &entry : root[u"variables"].entries())
        visit(entry, nullptr);
    for (const gitlab::Job *job : survey.written) {
        for (const yaml::Entry &entry : survey.body(*job)[u"variables"].entries())
            visit(entry, job);
    }
}

/// The scalar of a variable, or of its `value`.
yaml::Node valueOf(const yaml::Entry &variable) { return variable.value.isMap() ? variable.value[u"value"] : variable.value; }

QString ownerOf(const gitlab::Job *job) { return job ? NamesTexts::tr("“%1”").arg(job->name) : NamesTexts::tr("the file"); }

/// Why a name that is no text is refused: gitlabhq, lib/gitlab/ci/config/entry/processable.rb, `name, type: Symbol`.
QString sentenceOfTyped(const QString &name)
{
    return gitlab::kindOfPlain(name) == gitlab::ScalarKind::Truth
        ? NamesTexts::tr("The name “%1” of a job is a truth value and no text.").arg(name)
        : NamesTexts::tr("The name “%1” of a job is a number, a date or nothing, and no text.").arg(name);
}

/// Keys of the root that are no texts at all: `null`, a list, a map. No job of the pipeline is made of them here.
void keysThatAreNoText(const Survey &survey, Report &report)
{
    for (const yaml::Entry &entry : survey.context.tree.root().entries()) {
        const yaml::Node key = entry.key.target();
        if (!key.isValid() || key.isScalar())
            continue;
        const QByteArray written = survey.context.tree.source().slice(entry.key.contentSpan());
        if (!key.isNull()) {
            report.add(entry.key.span(), NamesTexts::tr("A list or map stands where the name of a job is wanted, and GitLab refuses it."));
        } else if (written.isEmpty()) {
            report.add(entry.key.span(), NamesTexts::tr("The name of a job is empty, which GitLab refuses."));
        } else {
            Finding *finding = report.add(entry.key.span(), sentenceOfTyped(QString::fromUtf8(written)));
            if (!entry.key.isAlias())
                report.offer(finding, u"quote"_s, NamesTexts::tr("Put it into quotes"),
                             TextEdits{{entry.key.contentSpan(), '"' + written + '"'}});
        }
    }
}

void wrongJobName(const Survey &survey, Report &report)
{
    keysThatAreNoText(survey, report);
    for (const gitlab::LongName &name : gitlab::longNames(survey.context.pipeline)) {
        const QString sentence = name.isInstance
            ? NamesTexts::tr("The matrix of “%1” makes a job whose name, “%2…”, has %3 characters; GitLab takes at most %4 here.")
                  .arg(name.job->name, name.name.left(40), QString::number(name.name.size()), QString::number(name.most))
            : NamesTexts::tr("The name of “%1…” has %2 characters; GitLab takes at most %3 here.")
                  .arg(name.name.left(40), QString::number(name.name.size()), QString::number(name.most));
        report.add(name.isInstance ? placeOfKey(*name.job, u"parallel") : name.job->nameSpan, sentence, name.job);
    }
    for (const JobSurvey &survey_ : survey.jobs) {
        const gitlab::Job &job = *survey_.job;
        if (job.name.trimmed().isEmpty())
            report.add(job.nameSpan, NamesTexts::tr("The name of a job is empty, which GitLab refuses."), &job);
        const auto entry =
            gitlab::kindOfPlain(job.name) != gitlab::ScalarKind::Text ? survey.context.tree.root().entryOf(job.name) : std::nullopt;
        if (entry && entry->key.style() == yaml::Style::Plain && entry->key.tag().isEmpty()) {
            Finding *finding = report.add(job.nameSpan, sentenceOfTyped(job.name), &job);
            report.offer(finding, u"quote"_s, NamesTexts::tr("Put it into quotes"),
                         TextEdits{{entry->key.contentSpan(), '"' + job.name.toUtf8() + '"'}});
        }
    }
}

void wrongVariableName(const Survey &survey, Report &report)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    forEachVariable(survey, [&](const yaml::Entry &variable, const gitlab::Job *job) {
        const QString &text = variable.key.text();
        if (!variable.key.isScalar() || text == "<<"_L1 || text.contains("$[["_L1) || name.match(text).hasMatch())
            return;
        Finding *finding = report.add(variable.key.contentSpan(),
                                      NamesTexts::tr("The shell cannot read the variable “%1” of %2: a name has letters, "
                                                     "digits and “_” and begins with no digit.")
                                          .arg(text, ownerOf(job)));
        finding->job = job ? job->name : QString();
    });
}

/// Whether a text looks like a secret: by the known forms of tokens, or random letters under a name that says so.
bool isSecret(const QString &name, const QString &value)
{
    static const QRegularExpression token(
        uR"(^(gl(pat|ptt|dt|rt|cbt)-[\w-]{16,}|gh[pousr]_\w{30,}|github_pat_\w{30,}|AKIA[0-9A-Z]{16}|xox[bap]-[\w-]{20,}|sk_live_\w{16,}|-----BEGIN [A-Z ]*PRIVATE KEY-----))"_s);
    static const QRegularExpression telling(u"(PASSWORD|PASSWD|SECRET|_TOKEN|^TOKEN|PRIVATE_KEY|API_?KEY|ACCESS_KEY)$"_s);
    static const QRegularExpression random(u"^[A-Za-z0-9+/=_.!@#%^&*-]{12,}$"_s);
    constexpr qsizetype shortest = 12; // of all these forms
    if (value.size() < shortest)
        return false;
    if (token.match(value).hasMatch())
        return true;
    if (!telling.match(name.toUpper()).hasMatch() || !random.match(value).hasMatch())
        return false;
    int digits = 0;
    int letters = 0;
    QSet<QChar> different;
    for (const QChar letter : value) {
        digits += letter.isDigit();
        letters += letter.isLetter();
        different.insert(letter);
    }
    constexpr int someOfEach = 2;
    constexpr int manyDifferent = 8;
    return digits >= someOfEach && letters >= someOfEach && different.size() >= manyDifferent && !value.contains(u'.')
        && !value.contains(u'/');
}

void secretInFile(const Survey &survey, Report &report)
{
    forEachVariable(survey, [&](const yaml::Entry &variable, const gitlab::Job *job) {
        const yaml::Node value = valueOf(variable);
        if (!value.isScalar() || value.text().contains(u'$') || !isSecret(variable.key.text(), value.text()))
            return;
        Finding *finding =
            report.add(variable.key.contentSpan(),
                       NamesTexts::tr(
                           "The variable “%1” of %2 holds what looks like a secret, readable for everyone who can read the file.")
                           .arg(variable.key.text(), ownerOf(job)));
        finding->job = job ? job->name : QString();
    });
}

void valueNotInOptions(const Survey &survey, Report &report)
{
    for (const gitlab::Issue &issue : issuesOf(survey, report.rule())) {
        Finding *finding = addIssue(report, survey, issue);
        for (const yaml::Entry &variable : survey.context.tree.root()[u"variables"].entries()) {
            const yaml::Node value = variable.value[u"value"];
            if (finding && value.contentSpan() == issue.span)
                report.offer(finding, u"add-option"_s, NamesTexts::tr("Add it to the options"), [&](yaml::Draft &draft) {
                    return draft.insertItem(pathOf(variable.value[u"options"]), -1, yaml::Value::text(value.text()));
                });
        }
    }
}

void movingInclude(const Survey &survey, Report &report)
{
    static const QRegularExpression moving(u"@(~latest|main|master|HEAD)$"_s);
    const yaml::Node include = survey.context.tree.root()[u"include"];
    for (const yaml::Node &item : include.isSequence() ? include.items() : QList<yaml::Node>{include}) {
        const yaml::Node project = item[u"project"];
        const yaml::Node component = item[u"component"];
        if (project.isScalar() && !item[u"ref"]) {
            report.add(project.contentSpan(),
                       NamesTexts::tr("The include from “%1” has no “ref”, so it changes whenever that project does.").arg(project.text()));
        } else if (component.isScalar() && moving.match(component.text()).hasMatch()) {
            report.add(
                component.contentSpan(),
                NamesTexts::tr("The component “%1” is of no fixed version, so it changes whenever it is released.").arg(component.text()));
        }
    }
}

void specInMain(const Survey &survey, Report &report)
{
    const auto spec = survey.context.tree.root().entryOf(u"spec");
    if (!spec || survey.context.tree.header() || !spec->value.isMap() || !spec->value[u"inputs"])
        return;
    Finding *finding =
        report.add(spec->key.span(),
                   NamesTexts::tr(
                       "“spec” stands among the jobs; GitLab reads it only in a header of its own that ends with a line “---”."));
    const QList<yaml::Entry> entries = survey.context.tree.root().entries();
    if (entries.size() > 1 && entries.constFirst().key == spec->key) {
        const qsizetype next = entries.at(1).key.span().begin;
        report.offer(finding, u"end-header"_s, NamesTexts::tr("End the header after it"), TextEdits{{{next, next}, "---\n"}});
    }
}

} // namespace

RuleChecks nameChecks()
{
    return {{u"Y27"_s, wrongVariableName, Scope::Jobs},
            {u"Y28"_s, specInMain, Scope::Keywords},
            {u"Y30"_s, wrongJobName, Scope::Keywords},
            {u"Y75"_s, secretInFile, Scope::Jobs},
            {u"Y78"_s, valueNotInOptions},
            {u"Y79"_s, reportIssues},
            {u"Y81"_s, reportIssues},
            {u"Y82"_s, movingInclude, Scope::Keywords}};
}

} // namespace caravan::lint
