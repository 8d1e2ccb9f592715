// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/help_pages.h"

#include "app/help/libraries.h"
#include "core/assist/keyword_place.h"
#include "core/base/texts.h"
#include "core/gitlab/language/shape_words.h"
#include "core/lint/facts/rule_table.h"
#include "core/recipes/catalogue.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace caravan::help {

namespace {

CARAVAN_TEXTS(HelpPagesTexts);

QString keyText(const QString &portable) { return QKeySequence(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText); }

KeyGroup textKeys()
{
    return {HelpPagesTexts::tr("In the text"),
            {{u"%1, %2"_s.arg(keyText(u"Tab"_s), keyText(u"Shift+Tab"_s)), HelpPagesTexts::tr("Indent lines, and the other way round")},
             {HelpPagesTexts::tr("%1, then %2").arg(keyText(u"Escape"_s), keyText(u"Tab"_s)),
              HelpPagesTexts::tr("Leaves the text for the next panel")},
             {keyText(u"Shift+F1"_s), HelpPagesTexts::tr("Says what the word at the caret means")}}};
}

KeyGroup fieldKeys()
{
    return {HelpPagesTexts::tr("In the inspector"),
            {{keyText(u"Return"_s), HelpPagesTexts::tr("Takes over what was typed into a field")},
             {keyText(u"Ctrl+Return"_s), HelpPagesTexts::tr("Takes over a script")},
             {keyText(u"Escape"_s), HelpPagesTexts::tr("Throws away what was typed and not taken over")},
             {keyText(u"Delete"_s), HelpPagesTexts::tr("Takes a chip away: a file of a cache key, a job that is needed")}}};
}

QString severityText(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return HelpPagesTexts::tr("Error: GitLab refuses the file, or it certainly cannot work.");
    case lint::Severity::Warning:
        return HelpPagesTexts::tr("Warning: likely a defect.");
    case lint::Severity::Advice:
        return HelpPagesTexts::tr("Advice: it works, and could be better.");
    }
    Q_UNREACHABLE();
}

QStringList placesOf(quint8 places)
{
    const struct {
        gitlab::Place place;
        QString words;
    } known[] = {
        {gitlab::Place::Global, HelpPagesTexts::tr("at the top of the file")},
        {gitlab::Place::Job, HelpPagesTexts::tr("in a job")},
        {gitlab::Place::Default, HelpPagesTexts::tr("in “default”, for all jobs")},
        {gitlab::Place::Deprecated, HelpPagesTexts::tr("at the top of the file in the old style, for all jobs")},
        {gitlab::Place::Trigger, HelpPagesTexts::tr("in a job that starts another pipeline")},
    };
    QStringList words;
    for (const auto &entry : known) {
        if (places & quint8(entry.place))
            words.append(entry.words);
    }
    return words;
}

/// “The files that are kept. Takes: a list.”
QString meaningAndValue(const QString &keyword, const gitlab::Shape &shape)
{
    const QString takes = HelpPagesTexts::tr("Takes: %1.").arg(gitlab::allowedBy(shape));
    const QString meaning = assist::meaningOf(keyword);
    return meaning.isEmpty() ? takes : meaning + u' ' + takes;
}

Page keywordPage(const gitlab::Keyword &keyword)
{
    PageText text(keyword.name);
    if (const QString meaning = assist::meaningOf(keyword.name); !meaning.isEmpty())
        text.paragraph(meaning);
    if (keyword.shape) {
        text.heading(HelpPagesTexts::tr("What it takes")).paragraph(gitlab::allowedBy(*keyword.shape));
        QList<std::pair<QString, QString>> keys;
        for (const QString &key : keyword.shape->keyNames) {
            if (const gitlab::Shape *shape = keyword.shape->keys.value(key))
                keys.append({key, meaningAndValue(keyword.name + u':' + key, *shape)});
        }
        if (!keys.isEmpty())
            text.heading(HelpPagesTexts::tr("Its keys")).table(keys);
    }
    text.heading(HelpPagesTexts::tr("Where it may stand")).list(placesOf(keyword.places));
    return {u"keyword/"_s + keyword.name, keyword.name, text.html()};
}

} // namespace

Topic firstSteps()
{
    PageText text(HelpPagesTexts::tr("First steps"));
    text.paragraph(HelpPagesTexts::tr("Caravan designs GitLab pipelines for OCaml projects. The text of .gitlab-ci.yml is all that it "
                                      "changes, and nothing that you wrote is lost."));
    text.list(
        {HelpPagesTexts::tr("Open the folder of a project. Caravan reads its opam files, dune-project, history and pipeline; it runs "
                            "nothing from it."),
         HelpPagesTexts::tr("Drag jobs, images and strategies from the blocks onto the canvas, or select a job and change it in the "
                            "inspector, or type in the text: all three are one."),
         HelpPagesTexts::tr("Read how long it takes, cold and warm, before anything runs; compare strategies on the page Compare; mend "
                            "what Problems finds; save.")});
    text.heading(HelpPagesTexts::tr("The network"));
    text.paragraph(HelpPagesTexts::tr(
        "Caravan reaches no network by itself. What the pipeline includes from other projects, addresses, components and "
        "GitLab's templates stays unknown until you choose “Fetch Includes”; it is kept afterwards and used without a "
        "network. A token for private projects is kept in the system's keyring and sent to its server alone."));
    text.heading(HelpPagesTexts::tr("Nothing is lost"));
    text.list({HelpPagesTexts::tr("Every change can be undone, and says what it did."),
               HelpPagesTexts::tr("What is typed and not saved is kept all the while: after a crash it is there again."),
               HelpPagesTexts::tr("A file that somebody else wrote meanwhile is never replaced without a question.")});
    return {HelpPagesTexts::tr("First steps"), {{u"start"_s, HelpPagesTexts::tr("First steps"), text.html()}}};
}

Topic keys(const QList<KeyGroup> &known)
{
    PageText text(HelpPagesTexts::tr("Keyboard"));
    for (const KeyGroup &group : known + QList<KeyGroup>{textKeys(), fieldKeys()}) {
        QList<std::pair<QString, QString>> rows;
        for (const KeyLine &line : group.lines)
            rows.append({line.keys, line.does});
        text.heading(group.place).table(rows);
    }
    return {HelpPagesTexts::tr("Keyboard"), {{u"keys"_s, HelpPagesTexts::tr("All keys"), text.html()}}};
}

Topic strategies(const recipes::Catalogue &catalogue)
{
    Topic topic{HelpPagesTexts::tr("Why this strategy"), {}};
    for (const recipes::Strategy &strategy : catalogue.strategies) {
        PageText text(strategy.title);
        text.paragraph(strategy.summary);
        if (strategy.isExperimental)
            text.muted(HelpPagesTexts::tr("It is new, and proposed only to those who ask for it."));
        if (!strategy.risks.isEmpty())
            text.heading(HelpPagesTexts::tr("What speaks against it")).list(strategy.risks);
        if (!strategy.needs.isEmpty())
            text.heading(HelpPagesTexts::tr("What it needs")).list(strategy.needs);
        if (strategy.host)
            text.heading(HelpPagesTexts::tr("On a runner without images")).paragraph(strategy.host->summary).list(strategy.host->risks);
        else
            text.heading(HelpPagesTexts::tr("On a runner without images")).paragraph(HelpPagesTexts::tr("It is not available there."));
        text.muted(HelpPagesTexts::tr("How long it takes for your project, and where it crosses with others, is on the page Compare."));
        topic.pages.append({u"strategy/"_s + recipes::nameOf(strategy.id), strategy.title, text.html()});
    }
    return topic;
}

QList<Topic> rules()
{
    QList<Topic> topics;
    for (const lint::Rule &rule : lint::rules()) {
        const QString family = HelpPagesTexts::tr("Why this rule: %1").arg(lint::familyTitle(rule.id));
        if (topics.isEmpty() || topics.constLast().title != family)
            topics.append({family, {}});
        PageText text(u"%1 · %2"_s.arg(rule.id, rule.title));
        text.paragraph(severityText(rule.severity));
        text.heading(HelpPagesTexts::tr("Why")).paragraph(rule.why);
        if (!rule.howToFix.isEmpty())
            text.heading(HelpPagesTexts::tr("What to do")).paragraph(rule.howToFix);
        if (!rule.source.isEmpty())
            text.muted(HelpPagesTexts::tr("Source: %1").arg(rule.source));
        topics.last().pages.append({u"rule/"_s + rule.id, u"%1 · %2"_s.arg(rule.id, rule.title), text.html()});
    }
    return topics;
}

Topic keywords()
{
    Topic topic{HelpPagesTexts::tr("GitLab's keywords"), {}};
    for (const gitlab::Keyword &keyword : gitlab::Language::builtIn().keywords())
        topic.pages.append(keywordPage(keyword));
    return topic;
}

Topic about()
{
    PageText text(HelpPagesTexts::tr("Caravan %1").arg(QStringLiteral(CARAVAN_VERSION)));
    text.paragraph(HelpPagesTexts::tr("Designs GitLab CI/CD pipelines for OCaml projects."));
    text.paragraph(
        HelpPagesTexts::tr("Copyright 2026 The Caravan developers. This is free software under the GNU General Public License, version 3 "
                           "or later; there is no warranty, to the extent permitted by law."));
    QList<std::pair<QString, QString>> rows;
    for (const Library &library : libraries()) {
        const QString name = library.version.isEmpty() ? library.name : u"%1 %2"_s.arg(library.name, library.version);
        rows.append({name, u"%1 · %2"_s.arg(library.purpose, library.licence)});
    }
    text.heading(HelpPagesTexts::tr("Built with")).table(rows);
    text.heading(HelpPagesTexts::tr("Its figures"));
    text.paragraph(
        HelpPagesTexts::tr("Times, sizes and prices come from data files with a source and a date each; “caravan-cli catalogue” lists "
                           "them. The index of packages is made from opam-repository (CC0-1.0)."));
    return {HelpPagesTexts::tr("About Caravan"), {{u"about"_s, HelpPagesTexts::tr("About Caravan"), text.html()}}};
}

} // namespace caravan::help
