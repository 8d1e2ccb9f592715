// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/settings.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/lint/facts/nearest.h"
#include "core/lint/facts/rule_table.h"
#include "core/recipes/glob.h"
#include "core/yaml/tree.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

const QString settingsFile = u".caravan.yml"_s;

namespace {

CARAVAN_TEXTS(SettingsTexts);

/// Reads the tree and keeps the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const Source &source) : m_source(source) { }

    void read(const yaml::Node &root)
    {
        if (root.isNull() || !root.isValid())
            return;
        checkKeys(root, {u"lint"_s, u"images"_s, u"estimate"_s}); // Knowledge::withWordsOfUser() reads the latter two
        const yaml::Node lint = root[u"lint"];
        if (lint && !lint.isNull())
            checkKeys(lint, {u"severity"_s, u"ignore"_s});
        readSeverities(lint[u"severity"]);
        readExemptions(lint[u"ignore"]);
    }

    Settings settings;
    std::optional<Error> error;

private:
    void fail(const yaml::Node &node, const QString &message, const QString &hint = {})
    {
        if (!error)
            error = m_source.errorAt(node.span().begin, ErrorCode::Syntax, message, hint);
    }

    static QString hintFor(const QString &name, const QStringList &known)
    {
        const QString meant = nearest(name, known);
        return meant.isEmpty() ? SettingsTexts::tr("Known are: %1.").arg(known.join(", "_L1))
                               : SettingsTexts::tr("Perhaps “%1” is meant.").arg(meant);
    }

    void checkKeys(const yaml::Node &map, const QStringList &known)
    {
        if (!map.isMap())
            fail(map, SettingsTexts::tr("Here must be a map."));
        for (const yaml::Entry &entry : map.entries()) {
            if (!known.contains(entry.key.text()))
                fail(entry.key, SettingsTexts::tr("There is no setting “%1”.").arg(entry.key.text()), hintFor(entry.key.text(), known));
        }
    }

    void checkRule(const yaml::Node &node)
    {
        if (!RuleTable::builtIn().rule(node.text()))
            fail(node, SettingsTexts::tr("There is no rule “%1”.").arg(node.text()),
                 SettingsTexts::tr("caravan-cli lint --format sarif lists every rule."));
    }

    void readSeverities(const yaml::Node &node)
    {
        static const QStringList names = {u"error"_s, u"warning"_s, u"advice"_s, u"off"_s};
        if (node && !node.isNull() && !node.isMap())
            fail(node, SettingsTexts::tr("“severity” must be a map from rules to severities."));
        for (const yaml::Entry &entry : node.entries()) {
            checkRule(entry.key);
            const qsizetype index = names.indexOf(entry.value.text());
            if (index < 0)
                fail(entry.value, SettingsTexts::tr("There is no severity “%1”.").arg(entry.value.text()),
                     hintFor(entry.value.text(), names));
            const bool isOff = index == names.size() - 1;
            settings.severities.insert(entry.key.text(), isOff ? std::nullopt : std::optional(Severity(std::max<qsizetype>(index, 0))));
        }
    }

    void readExemptions(const yaml::Node &node)
    {
        if (node && !node.isNull() && !node.isSequence())
            fail(node, SettingsTexts::tr("“ignore” must be a list."));
        for (const yaml::Node &item : node.items()) {
            checkKeys(item, {u"rule"_s, u"job"_s, u"because"_s});
            const Settings::Exemption exemption{item[u"rule"].text(), item[u"job"].text(), item[u"because"].text()};
            if (!item[u"rule"])
                fail(item, SettingsTexts::tr("An entry of “ignore” must name its rule."));
            else
                checkRule(item[u"rule"]);
            if (exemption.because.trimmed().isEmpty())
                fail(item, SettingsTexts::tr("An entry of “ignore” must give its reason under “because”."));
            settings.exemptions += exemption;
        }
    }

    const Source &m_source;
};

} // namespace

Result<Settings> Settings::read(const Source &source)
{
    const auto tree = yaml::Tree::parse(source);
    if (!tree)
        return tree.error();
    Reader reader(source);
    reader.read(tree->root());
    if (reader.error)
        return *reader.error;
    return reader.settings;
}

Result<Settings> Settings::ofFolder(const QString &folder)
{
    const QString path = folder + u'/' + settingsFile;
    const auto file = readFile(path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return Settings();
    if (!file)
        return file.error();
    return read(Source(path, file->bytes));
}

const Settings::Exemption *Settings::exemption(const QString &rule, const QString &job) const
{
    const auto found = std::find_if(exemptions.begin(), exemptions.end(), [&](const Exemption &exemption) {
        return exemption.rule == rule && (exemption.job.isEmpty() || recipes::matchesAny(exemption.job, job));
    });
    return found == exemptions.end() ? nullptr : &*found;
}

} // namespace caravan::lint
