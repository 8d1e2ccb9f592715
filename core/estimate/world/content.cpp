// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/world/content.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {

bool isBelow(const QString &path, const QString &folder)
{
    return path.size() > folder.size() && path.startsWith(folder) && path.at(folder.size()) == u'/';
}

/// Whether a path inside such a tree can be taken to exist: a switch has its own files, while of a root only what opam keeps there.
bool hasInside(const Content &content, QStringView below)
{
    if (std::holds_alternative<OpamRoot>(content))
        return below == u"config" || below.startsWith(u"repo") || below.startsWith(u"download-cache");
    return !std::holds_alternative<Bulk>(content) && !std::holds_alternative<Link>(content) && !std::holds_alternative<Tarball>(content);
}

struct SizeOf {
    const Costs &costs;

    Size operator()(const Switch &content) const
    {
        Size size;
        if (!content.compiler.isEmpty()) {
            const CompilerCost compiler = costs.compiler(content.variant, content.compiler);
            size += {compiler.bytes, compiler.files};
        }
        return size += ofPackages(content.packages, content.versions);
    }
    Size operator()(const OpamRoot &content) const
    {
        return {content.hasGitRepository ? costs.opamRootGitBytes : costs.opamRootBytes, costs.opamRootFiles};
    }
    Size operator()(const BuildTree &content) const { return ofLines(content.kilolines) += ofPackages(content.packages); }
    Size operator()(const DuneCache &content) const { return ofLines(content.kilolines) += ofPackages(content.packages); }
    Size operator()(const Bulk &content) const { return {content.bytes, content.files}; }
    Size operator()(const Link &) const { return {0, 1}; }
    Size operator()(const Tarball &content) const { return {content.bytes, 1}; }

    Size ofPackages(const QSet<QString> &packages, const QHash<QString, QString> &versions = {}) const
    {
        return packages.isEmpty() ? Size() : costs.packages->sizeOf(costs, packages, versions);
    }
    Size ofLines(double kilolines) const { return {kilolines * costs.buildBytesPerKiloline, kilolines * costs.buildFilesPerKiloline}; }
};

} // namespace

bool Reached::isPartial(Goal goal) const
{
    return !everywhere.testFlag(goal) && std::any_of(folders.cbegin(), folders.cend(), [goal](Goals goals) { return goals.testFlag(goal); });
}

void Reached::add(const Reached &other)
{
    for (auto it = other.folders.cbegin(); it != other.folders.cend(); ++it)
        folders[it.key()] |= it.value();
    everywhere |= other.everywhere;
    for (auto it = folders.begin(); it != folders.end();) {
        it.value() &= ~everywhere;
        it = it.value() ? std::next(it) : folders.erase(it);
    }
}

void Reached::subtract(const Reached &other)
{
    remove(other.everywhere);
    for (auto it = folders.begin(); it != folders.end();) {
        it.value() &= ~other.folders.value(it.key());
        it = it.value() ? std::next(it) : folders.erase(it);
    }
}

void Reached::remove(Goals goals)
{
    everywhere &= ~goals;
    for (auto it = folders.begin(); it != folders.end();) {
        it.value() &= ~goals;
        it = it.value() ? std::next(it) : folders.erase(it);
    }
}

bool Tarball::operator==(const Tarball &other) const
{
    if (bytes != other.bytes || !contents || !other.contents)
        return bytes == other.bytes && contents == other.contents;
    return contents == other.contents || contents->entries == other.contents->entries;
}

Size sizeOf(const Content &content, const Costs &costs) { return std::visit(SizeOf{costs}, content); }

bool Files::exists(const QString &path) const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it.key() == path || isBelow(it.key(), path))
            return true;
        if (isBelow(path, it.key()) && hasInside(it.value(), QStringView(path).mid(it.key().size() + 1)))
            return true;
    }
    return false;
}

const Content *Files::at(const QString &path) const
{
    const auto found = m_entries.constFind(path);
    return found == m_entries.cend() ? nullptr : &*found;
}

Content *Files::at(const QString &path)
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? nullptr : &*found;
}

Files::Entries Files::under(const QString &path) const
{
    Entries found;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it.key() == path || isBelow(it.key(), path))
            found.insert(it.key(), it.value());
    }
    return found;
}

Size Files::size(const QString &path, const Costs &costs) const
{
    Size size;
    const Entries found = under(path);
    for (const Content &content : found)
        size += sizeOf(content, costs);
    return size;
}

void Files::remove(const QString &path)
{
    const Entries found = under(path);
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        m_entries.remove(it.key());
}

void Files::add(const Entries &entries)
{
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        m_entries.insert(it.key(), it.value());
}

bool Files::copy(const QString &from, const QString &to)
{
    const Entries found = under(from);
    if (found.isEmpty())
        return false;
    const QString target = exists(to) ? to + u'/' + from.section(u'/', -1) : to;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        m_entries.insert(target + it.key().mid(from.size()), it.value());
    return true;
}

bool Files::move(const QString &from, const QString &to)
{
    const Entries found = under(from);
    if (from == to || !copy(from, to))
        return false;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        m_entries.remove(it.key());
    return true;
}

const Switch *firstSwitch(const Files::Entries &entries)
{
    for (const Content &content : entries) {
        const auto *found = std::get_if<Switch>(&content);
        if (found && !found->compiler.isEmpty())
            return found;
    }
    return nullptr;
}

} // namespace caravan::estimate
