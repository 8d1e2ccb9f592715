// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/system_sizes.h"

#include "core/estimate/facts/fields.h"
#include "core/yaml/packed.h"
#include "core/yaml/tree.h"

#include <algorithm>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

Result<SystemSizes> SystemSizes::read(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    SystemSizes sizes;
    Fields file(source, tree->root());
    Fields origin(source, file.node(u"source").target());
    const recipes::Provenance provenance = origin.provenance();
    for (const yaml::Node &item : file.node(u"packages").items()) {
        const yaml::Node node = item.target();
        Fields fields(source, node);
        SystemSize size{fields.number(u"megabytes"), fields.number(u"recommended"), fields.number(u"seconds", 0), false, provenance};
        if (fields.has(u"brings"))
            size.brings = fields.texts(u"brings");
        const QStringList names = fields.texts(u"names");
        if (fields.error())
            return *fields.error();
        sizes.put(names, size);
    }
    if (origin.error())
        return *origin.error();
    if (file.error())
        return *file.error();
    return sizes;
}

void SystemSizes::put(const QStringList &names, const SystemSize &size)
{
    QList<std::pair<QString, SystemSize>> beginnings;
    for (const QString &name : names) {
        if (name.endsWith(u'*'))
            beginnings.append({name.chopped(1), size});
        else
            m_sizes.insert(name, size);
    }
    m_beginnings = size.isOfUser ? beginnings + m_beginnings : m_beginnings + beginnings;
}

Result<Done> SystemSizes::add(const Source &source, yaml::Node list)
{
    for (const yaml::Node &item : list.items()) {
        Fields fields(source, item.target());
        fields.expectOnly({u"names"_s, u"megabytes"_s, u"recommended"_s, u"seconds"_s, u"source"_s, u"date"_s, u"confidence"_s});
        SystemSize size;
        const QStringList names = fields.texts(u"names");
        size.megabytes = fields.number(u"megabytes");
        size.recommended = fields.number(u"recommended", size.megabytes);
        size.seconds = fields.number(u"seconds", 0);
        size.isOfUser = true;
        size.provenance = fields.provenanceOr(source.file);
        if (fields.error())
            return *fields.error();
        put(names, size);
    }
    return Done{};
}

const SystemSize *SystemSizes::of(const QString &name) const
{
    const QString plain = name.section(u'=', 0, 0).section(u':', 0, 0);
    auto found = m_sizes.constFind(plain);
    if (found == m_sizes.cend()) { // gcc-12, g++-13, python3.11
        const qsizetype digit = std::find_if(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); }) - plain.begin();
        const bool isVersion = digit > 1 && digit < plain.size() && plain.at(digit - 1) == u'-'
            && std::all_of(plain.begin() + digit, plain.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
        if (isVersion)
            found = m_sizes.constFind(plain.left(digit - 1));
    }
    if (found != m_sizes.cend())
        return &*found;
    const auto begins =
        std::find_if(m_beginnings.cbegin(), m_beginnings.cend(), [&](const auto &one) { return plain.startsWith(one.first); });
    return begins == m_beginnings.cend() ? nullptr : &begins->second;
}

QMap<QString, SystemSize> SystemSizes::all() const
{
    QMap<QString, SystemSize> sizes;
    for (auto it = m_sizes.cbegin(); it != m_sizes.cend(); ++it)
        sizes.insert(it.key(), *it);
    for (const auto &[beginning, size] : m_beginnings)
        sizes.insert(beginning + u'*', size);
    return sizes;
}

} // namespace caravan::estimate
