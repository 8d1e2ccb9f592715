// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/edit/origin_rows.h"

#include "core/gitlab/language/keywords.h"

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200; ///< characters; a row is one line

QString shown(const Effective &value)
{
    const QString text = value.isScalar() ? value.text() : QString::fromUtf8(yaml::writeFlow(valueOf(value)));
    const QString line = text.left(longestValue).simplified();
    return text.size() > longestValue ? line + u'…' : line;
}

/// Whether the entries of a map come from more than one place.
bool isMixed(const Effective &map)
{
    const auto &entries = map.entries;
    return std::any_of(entries.cbegin(), entries.cend(), [&](const auto &entry) {
        const Origin &first = entries.constFirst().second.origin;
        const Origin &origin = entry.second.origin;
        return origin.via != first.via || origin.from != first.from || origin.file != first.file;
    });
}

class Rows
{
public:
    Rows(const yaml::Tree &tree, QString job, const Reading &reading) : m_sources(tree, reading), m_job(std::move(job)) { }

    QList<OriginRow> read()
    {
        const Effective whole = m_sources.value({m_job});
        QStringList keys;
        for (const auto &[key, value] : whole.entries)
            keys.append(key);
        for (const QString &key : keywords(Place::Default)) {
            if (!keys.contains(key))
                keys.append(key);
        }
        for (const QString &key : std::as_const(keys)) {
            if (key != "variables"_L1)
                add(key, m_sources.value({m_job, key}));
        }
        addVariables();
        return m_rows;
    }

private:
    void add(const QString &keyword, const Effective &value)
    {
        if (!value.isValid())
            return;
        if (value.isMap && isMixed(value)) {
            for (const auto &[key, entry] : value.entries)
                addRow(keyword + u'.' + key, entry);
        } else {
            addRow(keyword, value);
        }
    }

    void addVariables()
    {
        QStringList names;
        for (const auto &[name, value] : m_sources.value({u"variables"_s}).entries)
            names.append(name);
        for (const auto &[name, value] : m_sources.value({m_job, u"variables"_s}).entries) {
            if (!names.contains(name))
                names.append(name);
        }
        for (const QString &name : std::as_const(names))
            addRow(u"variables."_s + name, m_sources.value({m_job, u"variables"_s, name}));
    }

    void addRow(const QString &keyword, const Effective &value)
    {
        const Effective settled = m_sources.settled(value, m_job);
        if (!settled.isValid())
            return;
        // A map has the place of its first entry: its own may be the last of several that were merged.
        const Origin origin = settled.isMap && !settled.entries.isEmpty() ? settled.entries.constFirst().second.origin : settled.origin;
        OriginRow row{keyword, shown(settled), origin, origin.line};
        if (origin.file.isEmpty() && origin.via != Via::BuiltIn && !origin.span.isEmpty())
            row.line = m_sources.tree().source().positionAt(origin.span.begin).line;
        m_rows.append(row);
    }

    Sources m_sources;
    QString m_job;
    QList<OriginRow> m_rows;
};

} // namespace

QList<OriginRow> originRows(const yaml::Tree &tree, const QString &job, const Reading &reading) { return Rows(tree, job, reading).read(); }

} // namespace caravan::gitlab
