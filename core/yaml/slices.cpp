// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/slices.h"

#include "core/base/in_parallel.h"
#include "core/base/work.h"
#include "core/yaml/scan.h"
#include "core/yaml/stretches.h"

#include <algorithm>

namespace caravan::yaml {

namespace {

/// A slice is read in some milliseconds, so that a thread for it costs little beside.
constexpr qsizetype smallestSlice = 16'384;
constexpr qsizetype mostSlices = 8;

/// More names behind a `*` are no aliases but what scripts say.
constexpr qsizetype mostAliases = 200;

QByteArray outerAnchorEntry(qsizetype number, const QString &name)
{
    return "caravan-outer-" + QByteArray::number(number) + ": &" + name.toUtf8() + " ~\n";
}

/// Where the first entry of the root may begin from \a from on, as its line looks; the end of the text for none.
qsizetype nextEntry(const QByteArray &text, qsizetype from)
{
    for (qsizetype at = text.indexOf('\n', from) + 1; at > 0 && at < text.size(); at = text.indexOf('\n', at) + 1) {
        const char c = text.at(at);
        const bool isName = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isName || (c == '.' && !QByteArrayView(text).sliced(at).startsWith("...")))
            return at;
    }
    return text.size();
}

/// Where slices begin: as many as there are threads for them, of about the same size.
QList<qsizetype> sliceBegins(const QByteArray &text, int threads)
{
    const qsizetype count = std::min({text.size() / smallestSlice, qsizetype(threads), mostSlices});
    QList<qsizetype> begins{0};
    for (qsizetype slice = 1; slice < count; ++slice) {
        const qsizetype begin = nextEntry(text, text.size() * slice / count);
        if (begin > begins.constLast() && begin < text.size())
            begins.append(begin);
    }
    return begins;
}

/// Names of anchors before \a begin that what stands from there up to \a end may refer to.
QStringList outerAnchors(const QByteArray &text, qsizetype begin, qsizetype end)
{
    QStringList names;
    const QByteArrayView before = QByteArrayView(text).first(begin);
    for (qsizetype at = text.indexOf('*', begin); at >= 0 && at < end && names.size() < mostAliases; at = text.indexOf('*', at + 1)) {
        const auto isInName = [](char c) { return !isBlank(c) && !isBreak(c) && !QByteArrayView(",[]{}").contains(c); };
        const char *first = text.constData() + at + 1;
        const QByteArray name(first, std::find_if_not(first, text.constData() + end, isInName) - first);
        if (!name.isEmpty() && !names.contains(QString::fromUtf8(name)) && before.contains('&' + name))
            names.append(QString::fromUtf8(name));
    }
    return names;
}

} // namespace

QStringList aliasesIn(const QByteArray &text, const QSet<QString> &anchors)
{
    QStringList names;
    for (qsizetype star = text.indexOf('*'); star >= 0 && !anchors.isEmpty(); star = text.indexOf('*', star + 1)) {
        const auto isEnd = [](char c) { return QByteArrayView("[]{}, \t\r\n").contains(c); };
        const auto end = std::find_if(text.cbegin() + star, text.cend(), isEnd);
        const QString name = QString::fromUtf8(text.mid(star + 1, end - text.cbegin() - star - 1));
        if (anchors.contains(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

std::optional<std::vector<PlacedSection>> sectionsOf(const Slice &slice, const Limits &limits)
{
    if (!slice.isToEnd && !slice.text.endsWith('\n'))
        return std::nullopt;
    const QByteArray margin(slice.indent, ' ');
    QByteArray prelude;
    for (qsizetype i = 0; i < slice.outerAnchors.size(); ++i)
        prelude += margin + outerAnchorEntry(i, slice.outerAnchors.at(i));
    // An entry behind the slice stands for what follows in the text: whatever would run into it is seen.
    const QByteArray sequel = slice.isToEnd ? QByteArray() : margin + "caravan-sequel: ~\n";
    const Source part({}, prelude + slice.text + sequel);
    if (refusal(part, limits))
        return std::nullopt;
    Result<Nodes> nodes = readEvents(part, limits);
    if (!nodes || findEnds(*nodes, part))
        return std::nullopt;
    std::optional<std::vector<PlacedSection>> sections = divided(*nodes, part, int(slice.outerAnchors.size()), slice.indent);
    if (sections && !slice.isToEnd) {
        if (sections->empty() || sections->back().begin != prelude.size() + slice.text.size() + slice.indent)
            return std::nullopt;
        sections->pop_back();
    }
    for (qsizetype i = 0; sections && i < qsizetype(sections->size()); ++i)
        (*sections)[size_t(i)].begin -= prelude.size();
    return sections;
}

std::optional<std::vector<PlacedSection>> sectionsAtOnce(const QByteArray &text, const Limits &limits, int threads)
{
    const InParallel parallel(threads);
    const QList<qsizetype> begins = sliceBegins(text, parallel.threads());
    if (begins.size() < 2 || hasHeader(text)) // what a header means holds for the whole text
        return std::nullopt;
    const auto end = [&](qsizetype slice) { return slice + 1 < begins.size() ? begins.at(slice + 1) : text.size(); };
    const auto read = [&](qsizetype slice) {
        const qsizetype begin = begins.at(slice);
        return sectionsByStretches({text.mid(begin, end(slice) - begin), outerAnchors(text, begin, end(slice)), end(slice) == text.size()},
                                   limits);
    };
    auto readings = parallel.each(begins.size(), [&] { return read; });
    countWork(Work::BytesParsed, text.size()); // on other threads, but for who asked
    std::vector<PlacedSection> all;
    bool isComplete = true;
    for (qsizetype i = 0; i < begins.size(); ++i) {
        std::optional<std::vector<PlacedSection>> &sections = readings[size_t(i)];
        isComplete = isComplete && sections;
        for (qsizetype k = 0; isComplete && k < qsizetype(sections->size()); ++k) {
            PlacedSection &placed = (*sections)[size_t(k)];
            all.push_back({std::move(placed.section), placed.begin + begins.at(i)});
        }
    }
    return isComplete ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace caravan::yaml
