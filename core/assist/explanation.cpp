// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/explanation.h"

#include "core/assist/keyword_place.h"
#include "core/assist/spot.h"
#include "core/base/texts.h"
#include "core/gitlab/edit/origin_rows.h"
#include "core/gitlab/language/shape_words.h"
#include "core/gitlab/values/variables.h"

namespace caravan::assist {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(ExplanationTexts);

/// "line 12 of ci/base.yml", "line 12".
QString placeText(const QString &file, int line)
{
    if (line <= 0)
        return file;
    return file.isEmpty() ? ExplanationTexts::tr("line %1").arg(line)
                          : ExplanationTexts::tr("line %1 of %2").arg(QString::number(line), file);
}

/// Where a value comes from that does not stand in the job itself.
QString originSentence(const gitlab::Origin &origin, int line)
{
    const QString place = placeText(origin.file, line);
    switch (origin.via) {
    case gitlab::Via::Own:
        return {};
    case gitlab::Via::Default:
        return ExplanationTexts::tr("From “default”, %1.").arg(place);
    case gitlab::Via::Global:
        return ExplanationTexts::tr("From the root, %1.").arg(place);
    case gitlab::Via::Extends:
        return ExplanationTexts::tr("From “%1” by extends, %2.").arg(origin.from, place);
    case gitlab::Via::Merge:
    case gitlab::Via::Alias:
        return ExplanationTexts::tr("From the anchor “%1”, %2.").arg(origin.from, place);
    case gitlab::Via::Reference:
        return ExplanationTexts::tr("From “%1” by !reference, %2.").arg(origin.from, place);
    case gitlab::Via::Input:
        return ExplanationTexts::tr("From the input “%1”.").arg(origin.from);
    case gitlab::Via::BuiltIn:
        return ExplanationTexts::tr("GitLab's own default.");
    }
    Q_UNREACHABLE();
}

/// "A job of the stage test. It runs in the image alpine:3.24 and waits for build."
QString jobSentence(const gitlab::Job &job)
{
    QStringList sentences = {job.isHidden ? ExplanationTexts::tr("A template: it runs only in jobs that extend it.")
                                          : ExplanationTexts::tr("A job of the stage %1.").arg(job.stage.value)};
    if (job.image)
        sentences.append(ExplanationTexts::tr("Its image is %1.").arg(job.image->value.name));
    if (job.needs && !job.needs->isEmpty()) {
        QStringList names;
        for (const gitlab::Need &need : *job.needs)
            names.append(need.job);
        sentences.append(ExplanationTexts::tr("It waits for %1.").arg(names.join(u", "_s)));
    }
    if (!job.file.isEmpty())
        sentences.append(ExplanationTexts::tr("It stands in %1.").arg(job.file));
    return sentences.join(u' ');
}

class Explainer
{
public:
    Explainer(const QByteArray &text, qsizetype offset, const Surroundings &around, bool isRead) :
        m_around(around), m_isRead(isRead), m_spot(spotAt(text, offset))
    {
    }

    std::optional<Explanation> explanation() const
    {
        if (m_spot.kind == Spot::Kind::Comment || (m_spot.span.isEmpty() && m_spot.kind != Spot::Kind::Value))
            return {};
        if (m_spot.isVariable)
            return ofVariable(m_spot.word, ExplanationTexts::tr("Nothing here gives it a value."));
        yaml::Path path = m_spot.path;
        if (m_spot.kind == Spot::Kind::Key)
            path.append(m_spot.word);
        if (path.isEmpty())
            return {};
        const KeywordPlace place = keywordPlaceOf(path);
        if (const gitlab::Job *job = namedJob(place, path))
            return Explanation{m_spot.span, job->name, jobSentence(*job), {}, {}, {}};
        if (isVariable(place, path))
            return ofVariable(m_spot.kind == Spot::Kind::Key ? m_spot.word : path.constLast(), {});
        return ofKeyword(place, path);
    }

private:
    /// The job that the word names.
    const gitlab::Job *namedJob(const KeywordPlace &place, const yaml::Path &path) const
    {
        static const QStringList keywords = {u"needs"_s,       u"needs:job"_s,       u"dependencies"_s,       u"extends"_s,
                                             u"rules:needs"_s, u"rules:needs:job"_s, u"environment:on_stop"_s};
        const bool isRootKey = m_spot.kind == Spot::Kind::Key && path.size() == 1;
        const bool isName = m_spot.kind == Spot::Kind::Value && (keywords.contains(place.keyword) || m_spot.isReference);
        return isRootKey || isName ? m_around.pipeline.job(m_spot.word) : nullptr;
    }

    static bool isVariable(const KeywordPlace &place, const yaml::Path &path)
    {
        return place.keyword == "variables"_L1 && path.constLast() != "variables"_L1;
    }

    Explanation ofVariable(const QString &name, const QString &whenUnset) const
    {
        Explanation result{m_spot.span, u'$' + name, {}, {}, {}, {}};
        const gitlab::Job *job = m_around.pipeline.job(m_spot.top());
        const gitlab::Variables variables(m_around.reading.event, m_around.pipeline.variables);
        const gitlab::VariableValue value = variables.value(name, job);
        const auto own = job ? job->variables.constFind(name) : m_around.pipeline.variables.constFind(name);
        const bool isOwn = own != (job ? job->variables.constEnd() : m_around.pipeline.variables.constEnd());
        const bool isPredefined = !isOwn && predefinedNames().contains(name);
        result.meaning = isPredefined ? ExplanationTexts::tr("A variable that GitLab defines itself.")
            : isOwn                   ? ExplanationTexts::tr("A variable of this pipeline.")
                                      : whenUnset;
        if (isPredefined && value.text && !value.isKnown)
            result.meaning += u' ' + ExplanationTexts::tr("The project decides its value; the one shown is an example.");
        if (value.text && m_isRead)
            result.value = *value.text;
        if (isOwn && m_isRead)
            result.origin = originSentence(own->origin, lineOf(own->origin));
        return result;
    }

    int lineOf(const gitlab::Origin &origin) const
    {
        if (!origin.file.isEmpty())
            return origin.line;
        return origin.span.isEmpty() ? 0 : m_around.tree.source().lines.lineAt(origin.span.begin);
    }

    std::optional<Explanation> ofKeyword(const KeywordPlace &place, const yaml::Path &path) const
    {
        Explanation result{m_spot.span, place.keyword, meaningOf(place.keyword), {}, {}, {}};
        if (result.meaning.isEmpty())
            return {};
        QStringList phrases;
        for (const gitlab::Shape *shape : place.shapes) {
            if (const QString phrase = gitlab::allowedBy(*shape); !phrase.isEmpty() && !phrases.contains(phrase))
                phrases.append(phrase);
        }
        if (!phrases.isEmpty()) {
            QString allowed = phrases.takeFirst();
            for (const QString &phrase : std::as_const(phrases))
                allowed = ExplanationTexts::tr("%1, or %2").arg(allowed, phrase);
            result.allowed = ExplanationTexts::tr("It takes %1.").arg(allowed);
        }
        if (m_isRead)
            addValue(result, path);
        return result;
    }

    /// What a keyword comes to in the job that has it.
    void addValue(Explanation &result, const yaml::Path &path) const
    {
        if (path.size() < 2 || !m_around.pipeline.job(path.constFirst()))
            return;
        yaml::Path inside = path.sliced(1);
        inside.removeAll(QString(Spot::item));
        const QList<gitlab::OriginRow> rows = gitlab::originRows(m_around.tree, path.constFirst(), m_around.reading);
        // The row of the place itself, else of what it is a part of.
        for (; !inside.isEmpty(); inside.removeLast()) {
            const QString keyword = inside.join(u'.');
            for (const gitlab::OriginRow &row : rows) {
                if (row.keyword != keyword)
                    continue;
                result.value = row.value;
                result.origin = originSentence(row.origin, row.line);
                return;
            }
        }
    }

    const Surroundings &m_around;
    bool m_isRead;
    Spot m_spot;
};

} // namespace

std::optional<Explanation> explanationAt(const QByteArray &text, qsizetype offset, const Surroundings &around, bool isRead)
{
    return Explainer(text, offset, around, isRead).explanation();
}

} // namespace caravan::assist
