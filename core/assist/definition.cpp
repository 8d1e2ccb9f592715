// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assist/definition.h"

#include "core/assist/keyword_place.h"
#include "core/assist/spot.h"
#include "core/assist/text_line.h"
#include "core/base/line_index.h"
#include "core/gitlab/values/effective.h"

namespace caravan::assist {

using namespace Qt::StringLiterals;

namespace {

/// The key at the root of \a text that is called \a name, the last where there are several; empty for none.
Span rootKey(const QByteArray &text, const QString &name)
{
    Span found;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype next = text.indexOf('\n', begin);
        const qsizetype end = next < 0 ? text.size() : next;
        if (begin < end && !QByteArrayView(" \t#-\r").contains(text.at(begin))) {
            const TextLine line = textLineOf(QByteArrayView(text).sliced(begin, end - begin));
            if (line.hasKey && line.key == name)
                found = {begin, begin + line.colon};
        }
        begin = end + 1;
    }
    return found;
}

class Finder
{
public:
    Finder(const QByteArray &text, qsizetype offset, const Surroundings &around) :
        m_text(text), m_offset(offset), m_around(around), m_spot(spotAt(text, offset))
    {
    }

    std::optional<Definition> definition() const
    {
        if (m_spot.isVariable)
            return ofVariable();
        if (m_spot.word.startsWith(u'*'))
            return ofAnchor(m_spot.word.sliced(1));
        if (m_spot.kind != Spot::Kind::Value)
            return {};
        if (m_spot.isReference)
            return ofJob(m_spot.referenceItem == 0 ? m_spot.word : m_spot.referenceWords.value(0));
        static const QStringList jobs = {u"extends"_s,     u"needs"_s,           u"needs:job"_s,          u"dependencies"_s,
                                         u"rules:needs"_s, u"rules:needs:job"_s, u"environment:on_stop"_s};
        const QString keyword = keywordPlaceOf(m_spot.path).keyword;
        if (jobs.contains(keyword))
            return ofJob(m_spot.word);
        if (keyword == "stage"_L1)
            return ofStage();
        static const QStringList files = {u"include"_s,        u"include:local"_s,     u"include:file"_s,
                                          u"include:remote"_s, u"include:component"_s, u"include:template"_s};
        if (files.contains(keyword.startsWith("trigger:"_L1) ? keyword.sliced(8) : keyword))
            return ofFile();
        return {};
    }

private:
    Definition here(const Span &span) const { return {{}, LineIndex(m_text).lineAt(span.begin), span}; }

    /// A place of the text that was read last, where that is the one now.
    std::optional<Definition> ofOrigin(const gitlab::Origin &origin) const
    {
        if (!origin.file.isEmpty())
            return Definition{origin.file, origin.line, {}};
        if (origin.span.isEmpty() || m_around.tree.text() != m_text)
            return {};
        return here(origin.span);
    }

    std::optional<Definition> ofJob(const QString &name) const
    {
        if (const Span key = rootKey(m_text, name); !key.isEmpty())
            return here(key);
        const gitlab::Configuration configuration = gitlab::compose(m_around.tree, m_around.reading);
        const gitlab::Resolver resolver(configuration.parts);
        return resolver.contains(name) ? ofOrigin(resolver.placeOf(name)) : std::nullopt;
    }

    std::optional<Definition> ofAnchor(const QString &name) const
    {
        // The last one in front of the alias is meant.
        const QByteArray anchor = '&' + name.toUtf8();
        for (qsizetype at = m_text.lastIndexOf(anchor, m_offset); at >= 0; at = at > 0 ? m_text.lastIndexOf(anchor, at - 1) : -1) {
            const qsizetype end = at + anchor.size();
            const bool isWhole = end >= m_text.size() || QByteArrayView(" \t\r\n,]}").contains(m_text.at(end));
            if (isWhole && (at == 0 || QByteArrayView(" \t\n[{,").contains(m_text.at(at - 1))))
                return here({at, end});
        }
        return {};
    }

    std::optional<Definition> ofStage() const
    {
        for (const gitlab::Field<QString> &stage : m_around.pipeline.stages) {
            if (stage.value == m_spot.word)
                return ofOrigin(stage.origin);
        }
        return {};
    }

    std::optional<Definition> ofVariable() const
    {
        const gitlab::Job *job = m_around.pipeline.job(m_spot.top());
        const auto &variables = job ? job->variables : m_around.pipeline.variables;
        const auto found = variables.constFind(m_spot.word);
        return found == variables.constEnd() ? std::nullopt : ofOrigin(found->origin);
    }

    std::optional<Definition> ofFile() const
    {
        QList<gitlab::Include> includes = m_around.pipeline.includes;
        for (const gitlab::Job &job : m_around.pipeline.jobs)
            includes += job.childIncludes;
        for (const gitlab::Include &include : std::as_const(includes)) {
            if (include.files.isEmpty() || !include.includedBy.isEmpty())
                continue;
            if (include.text == m_spot.word || include.files.contains(m_spot.word) || u'/' + include.files.constFirst() == m_spot.word)
                return Definition{include.files.constFirst(), 1, {}};
            for (const QString &file : include.files) { // one from elsewhere: “group/project@v1:ci/build.yml”
                if (m_around.pipeline.fetchedFiles.contains(file)
                    && file.endsWith(u':' + (m_spot.word.startsWith(u'/') ? m_spot.word.mid(1) : m_spot.word)))
                    return Definition{file, 1, {}};
            }
        }
        // One that is not read as a part of this pipeline, such as a child pipeline's.
        const QString path = m_spot.word.startsWith(u'/') ? m_spot.word.sliced(1) : m_spot.word;
        if (path.isEmpty() || !m_around.reading.files.read || !m_around.reading.files.read(path))
            return {};
        return Definition{path, 1, {}};
    }

    const QByteArray &m_text;
    qsizetype m_offset;
    const Surroundings &m_around;
    Spot m_spot;
};

} // namespace

std::optional<Definition> definitionAt(const QByteArray &text, qsizetype offset, const Surroundings &around)
{
    return Finder(text, offset, around).definition();
}

} // namespace caravan::assist
