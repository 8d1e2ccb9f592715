// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/completion.h"

#include "core/assist/keyword_place.h"
#include "core/assist/spot.h"
#include "core/assist/subcommands.h"
#include "core/base/texts.h"
#include "core/gitlab/values/variables.h"
#include "core/yaml/value.h"

#include <QRegularExpression>

#include <algorithm>
#include <cctype>

namespace caravan::assist {

using namespace Qt::StringLiterals;
using gitlab::Shape;
using Kind = Proposal::Kind;

namespace {

CARAVAN_TEXTS(CompletionTexts);

constexpr qsizetype indentStep = 2;
constexpr qsizetype fewestInside = 2; // characters that are looked for within names, and not only at their begin

/// Where names of some sort stand: by the keyword and the keys below it.
enum class Names { Jobs, Parents, Stages, NewStages, Images, Files, TopFiles, GlobalVariables };

const QHash<QString, Names> &placesOfNames()
{
    static const QHash<QString, Names> places = {
        {u"needs"_s, Names::Jobs},
        {u"needs:job"_s, Names::Jobs},
        {u"rules:needs"_s, Names::Jobs},
        {u"rules:needs:job"_s, Names::Jobs},
        {u"dependencies"_s, Names::Jobs},
        {u"environment:on_stop"_s, Names::Jobs},
        {u"extends"_s, Names::Parents},
        {u"stage"_s, Names::Stages},
        {u"stages"_s, Names::NewStages},
        {u"image"_s, Names::Images},
        {u"image:name"_s, Names::Images},
        {u"services"_s, Names::Images},
        {u"services:name"_s, Names::Images},
        {u"include"_s, Names::Files},
        {u"include:local"_s, Names::Files},
        {u"trigger:include"_s, Names::Files},
        {u"trigger:include:local"_s, Names::Files},
        {u"cache:key:files"_s, Names::TopFiles},
        {u"inherit:variables"_s, Names::GlobalVariables},
    };
    return places;
}

/// What is said of a job beside its name.
QString jobDetail(const QString &name, const Surroundings &around)
{
    const gitlab::Job *job = around.pipeline.job(name);
    if (!job)
        return {};
    const QString image = job->image ? job->image->value.name : QString();
    if (job->isHidden)
        return image.isEmpty() ? CompletionTexts::tr("Template") : CompletionTexts::tr("Template with the image %1").arg(image);
    return image.isEmpty() ? CompletionTexts::tr("Job of the stage %1").arg(job->stage.value)
                           : CompletionTexts::tr("Job of the stage %1 with the image %2").arg(job->stage.value, image);
}

class Completer
{
public:
    Completer(const QByteArray &text, qsizetype offset, const Surroundings &around) :
        m_text(text), m_offset(offset), m_around(around), m_spot(spotAt(text, offset))
    {
    }

    Completion completion()
    {
        if (m_spot.kind == Spot::Kind::Comment)
            return {};
        if (!m_spot.isVariable && !m_spot.isReference && isInScript()) {
            if (Completion shell = shellCompletion(); !shell.proposals.isEmpty())
                return shell;
        }
        if (m_spot.isVariable)
            addVariables();
        else if (m_spot.isReference)
            addReference();
        else if (m_spot.kind == Spot::Kind::Value)
            addAtValue();
        else if (m_spot.kind == Spot::Kind::Key)
            addAtKey();
        return {m_spot.span, fitting()};
    }

private:
    void add(Kind kind, const QString &text, const QString &inserted, const QString &detail = {})
    {
        m_proposals.append({kind, text, inserted, detail});
    }

    /// Whether the place is a command of a script, or the whole of one.
    bool isInScript() const
    {
        static const QStringList scripts{u"before_script"_s, u"script"_s, u"after_script"_s};
        const bool isItem = !m_spot.path.isEmpty() && m_spot.path.constLast() == Spot::item;
        const QString key = m_spot.path.value(m_spot.path.size() - (isItem ? 2 : 1));
        return scripts.contains(key) && (isItem || m_spot.kind != Spot::Kind::Key);
    }

    /// Subcommands and options behind what of the command stands in front of the caret, on its own line.
    Completion shellCompletion() const
    {
        const qsizetype begin = m_offset > 0 ? m_text.lastIndexOf('\n', m_offset - 1) + 1 : 0;
        QString line = QString::fromUtf8(m_text.sliced(begin, m_offset - begin));
        static const QRegularExpression front(u"^\\s*(?:\\w+:\\s+)?(?:-\\s+)*[\"']?"_s);
        line.remove(0, front.match(line).capturedLength());
        QString word;
        const QStringList words = wordsAfter(line, &word);
        Completion completion;
        qsizetype end = m_offset;
        while (end < m_text.size() && (std::isalnum(uchar(m_text.at(end))) || m_text.at(end) == '-'))
            ++end;
        completion.replaced = {m_offset - word.toUtf8().size(), end};
        for (const QString &one : words)
            completion.proposals.append({Kind::Word, one, one, CompletionTexts::tr("Word of a command")});
        return completion;
    }

    void addVariables()
    {
        const gitlab::Variables variables(m_around.reading.event, m_around.pipeline.variables);
        const gitlab::Job *job = m_around.pipeline.job(m_spot.top());
        const auto addName = [&](const QString &name, const QString &what) {
            const gitlab::VariableValue value = variables.value(name, job);
            const QString end = m_spot.isBracedVariable && !m_text.mid(m_spot.span.end).startsWith('}') ? u"}"_s : QString();
            add(Kind::Variable, name, name + end,
                value.text && !value.text->isEmpty() ? CompletionTexts::tr("%1: %2").arg(what, *value.text) : what);
        };
        const QStringList own = variableNames(m_spot.top(), m_around);
        for (const QString &name : own)
            addName(name, CompletionTexts::tr("Variable of this pipeline"));
        for (const QString &name : predefinedNames()) {
            if (!own.contains(name))
                addName(name, CompletionTexts::tr("Variable that GitLab defines"));
        }
    }

    void addReference()
    {
        if (m_spot.referenceItem == 0) {
            for (const QString &name : jobNames(m_text, m_around))
                addText(Kind::Job, name, jobDetail(name, m_around));
            return;
        }
        yaml::Path path = m_spot.referenceWords;
        if (path.size() == 1 && m_around.tree.root()[path.constFirst()].isMap()) {
            for (const yaml::Entry &entry : m_around.tree.root()[path.constFirst()].entries())
                addText(Kind::Keyword, entry.key.text(), meaningOf(entry.key.text()));
            return;
        }
        for (const QString &key : keywordPlaceOf(path).keys)
            addText(Kind::Keyword, key, meaningOf(key));
    }

    bool isQuoted() const
    {
        return m_spot.span.begin > 0 && (m_text.at(m_spot.span.begin - 1) == '"' || m_text.at(m_spot.span.begin - 1) == '\'');
    }

    /// A text as a scalar of the place.
    void addText(Kind kind, const QString &text, const QString &detail, const QString &front = {})
    {
        const bool isInFlow =
            m_spot.kind == Spot::Kind::Value && !m_spot.path.isEmpty() && m_spot.path.constLast() == Spot::item && !m_spot.mayBeKey;
        add(kind, text, front + (isQuoted() ? text : QString::fromUtf8(yaml::writeScalar(text, isInFlow))), detail);
    }

    /// Names and words that a value may be. \a front: what is written in front of each.
    void addValues(const KeywordPlace &place, const QString &front = {})
    {
        for (const QString &word : place.words())
            add(Kind::Word, word, front + word);
        const auto names = placesOfNames().constFind(place.keyword);
        if (names != placesOfNames().constEnd())
            addNames(*names, front);
    }

    void addNames(Names names, const QString &front)
    {
        switch (names) {
        case Names::Jobs:
        case Names::Parents:
            addJobs(names == Names::Parents, front);
            return;
        case Names::Stages:
            for (const QString &stage : stageNames(m_around))
                addText(Kind::Stage, stage, {}, front);
            return;
        case Names::NewStages:
            for (const QString &stage : missingStages(m_around))
                addText(Kind::Stage, stage, {}, front);
            return;
        case Names::Images:
            for (const QString &image : imageNames(m_around)) {
                const recipes::ImageFacts *facts = m_around.catalogue.image(image);
                addText(Kind::Image, image, facts ? facts->title : QString(), front);
            }
            return;
        case Names::Files:
            for (const QString &file : yamlFiles(m_around))
                addText(Kind::File, file, {}, front);
            return;
        case Names::TopFiles:
            for (const QString &file : topFiles(m_around))
                addText(Kind::File, file, {}, front);
            return;
        case Names::GlobalVariables:
            for (const QString &name : globalVariables())
                addText(Kind::Variable, name, {}, front);
            return;
        }
        Q_UNREACHABLE();
    }

    /// Templates come first where a job takes from them, and are left out where it waits for others.
    void addJobs(bool areParents, const QString &front)
    {
        QStringList names = jobNames(m_text, m_around);
        const auto isHidden = [](const QString &name) { return name.startsWith(u'.'); };
        names.removeIf([&](const QString &name) { return name == m_spot.top() || (!areParents && isHidden(name)); });
        std::stable_partition(names.begin(), names.end(), isHidden);
        for (const QString &name : std::as_const(names)) {
            if (!m_spot.referenceWords.contains(name))
                addText(Kind::Job, name, jobDetail(name, m_around), front);
        }
    }

    void addAtValue()
    {
        if (m_spot.typed.startsWith(u'*')) {
            for (const QString &anchor : anchorNames(m_text, m_offset))
                add(Kind::Anchor, u'*' + anchor, u'*' + anchor, CompletionTexts::tr("What stands at the anchor"));
            return;
        }
        const KeywordPlace place = keywordPlaceOf(m_spot.path);
        addValues(place);
        if (m_spot.mayBeKey)
            addKeys(place);
    }

    QStringList globalVariables() const { return m_around.pipeline.variables.keys(); }

    void addAtKey()
    {
        const KeywordPlace place = keywordPlaceOf(m_spot.path);
        addKeys(place);
        // Below a key that takes a list its first item may begin.
        if (m_spot.siblings.isEmpty() && !m_spot.hasColon && place.takes(Shape::List)) {
            yaml::Path item = m_spot.path;
            item.append(QString(Spot::item));
            addValues(keywordPlaceOf(item), u"- "_s);
        }
        if (place.keyword == "variables"_L1 && m_spot.path.size() > 1) {
            for (const QString &name : globalVariables()) {
                if (!m_spot.siblings.contains(name))
                    add(Kind::Variable, name, m_spot.hasColon ? name : name + u": "_s);
            }
        }
    }

    void addKeys(const KeywordPlace &place)
    {
        for (const QString &key : place.keys) {
            if (m_spot.siblings.contains(key))
                continue;
            yaml::Path path = m_spot.path;
            path.append(key);
            const KeywordPlace inner = keywordPlaceOf(path);
            add(Kind::Keyword, key, key + behindKey(inner), meaningOf(inner.keyword));
        }
    }

    /// What is written behind a key, up to where its value begins.
    QString behindKey(const KeywordPlace &inner) const
    {
        if (m_spot.hasColon)
            return {};
        const bool isInFlow = m_spot.kind == Spot::Kind::Key && m_spot.span.begin > 0 && isFlow();
        if (inner.takesScalar() || isInFlow || (inner.shapes.isEmpty() && inner.keys.isEmpty()))
            return u": "_s;
        const QString below = u":\n"_s + QString(m_spot.column + indentStep, u' ');
        return inner.takes(Shape::List) ? below + u"- "_s : below;
    }

    /// Whether the key stands in braces.
    bool isFlow() const
    {
        const qsizetype lineBegin = m_text.lastIndexOf('\n', m_spot.span.begin - 1) + 1;
        return m_text.sliced(lineBegin, m_spot.span.begin - lineBegin).contains('{');
    }

    QList<Proposal> fitting() const
    {
        QList<Proposal> beginning;
        QList<Proposal> others;
        for (const Proposal &proposal : m_proposals) {
            if (proposal.text.startsWith(m_spot.typed, Qt::CaseInsensitive))
                beginning.append(proposal);
            else if (m_spot.typed.size() >= fewestInside && proposal.text.contains(m_spot.typed, Qt::CaseInsensitive))
                others.append(proposal);
        }
        return beginning + others;
    }

    const QByteArray &m_text;
    qsizetype m_offset;
    const Surroundings &m_around;
    Spot m_spot;
    QList<Proposal> m_proposals;
};

} // namespace

Completion completionAt(const QByteArray &text, qsizetype offset, const Surroundings &around)
{
    return Completer(text, offset, around).completion();
}

} // namespace caravan::assist
