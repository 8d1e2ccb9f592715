// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/facts/rule_table.h"

#include "core/base/disk.h"
#include "core/base/texts.h"
#include "core/yaml/packed.h"
#include "resources/resources.h"

#include <algorithm>

namespace caravan::lint {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RuleTableTexts);

const auto rulesFile = u":/caravan/lint/rules.yml"_s;

std::optional<Severity> severityOf(const QString &name)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
        if (severityName(severity) == name)
            return severity;
    }
    return {};
}

QString sourceOf(const yaml::Node &node)
{
    return u"%1, %2 (%3)"_s.arg(node[u"document"].text(), node[u"section"].text(), node[u"date"].text());
}

} // namespace

Result<RuleTable> RuleTable::read(const Source &source)
{
    const auto tree = yaml::treeOfData(source);
    if (!tree)
        return tree.error();
    RuleTable table;
    for (const yaml::Node &node : tree->root()[u"rules"].items()) {
        const auto severity = severityOf(node[u"severity"].text());
        Rule rule{node[u"id"].text(),    severity.value_or(Severity::Warning),
                  node[u"title"].text(), node[u"why"].text(),
                  node[u"fix"].text(),   sourceOf(node[u"source"])};
        const bool isComplete = severity && !rule.id.isEmpty() && !rule.title.isEmpty() && !rule.why.isEmpty() && !rule.howToFix.isEmpty()
            && !node[u"source"][u"document"].text().isEmpty();
        if (!isComplete) {
            return source.errorAt(node.span().begin, ErrorCode::Syntax,
                                  RuleTableTexts::tr("A rule needs id, severity, title, why, fix and source."));
        }
        for (const yaml::Entry &list : node[u"words"].entries()) {
            QStringList &words = table.words[rule.id][list.key.text()];
            for (const yaml::Node &word : list.value.items())
                words += word.text();
        }
        table.rules += rule;
    }
    std::stable_sort(table.rules.begin(), table.rules.end(), [](const Rule &left, const Rule &right) { return left.id < right.id; });
    return table;
}

const RuleTable &RuleTable::builtIn()
{
    static const RuleTable table = [] {
        initialiseResources();
        const auto file = readFile(rulesFile);
        const auto read = file ? RuleTable::read(Source(rulesFile, file->bytes)) : Result<RuleTable>(file.error());
        if (!read)
            qWarning("%s", qPrintable(read.error().toString()));
        return read ? *read : RuleTable();
    }();
    return table;
}

const Rule *RuleTable::rule(QStringView id) const
{
    const auto found =
        std::lower_bound(rules.begin(), rules.end(), id, [](const Rule &rule, QStringView wanted) { return rule.id < wanted; });
    return found == rules.end() || found->id != id ? nullptr : &*found;
}

QStringList wordsOf(const QString &rule, const QString &name)
{
    const auto &words = RuleTable::builtIn().words;
    const auto lists = words.constFind(rule);
    return lists == words.constEnd() ? QStringList() : lists->value(name);
}

const QList<Rule> &rules() { return RuleTable::builtIn().rules; }

QString familyTitle(QStringView rule)
{
    if (rule.isEmpty())
        return {};
    switch (rule.front().unicode()) {
    case u'A':
        return RuleTableTexts::tr("Artifacts");
    case u'C':
        return RuleTableTexts::tr("Caches");
    case u'D':
        return RuleTableTexts::tr("Docker and images");
    case u'O':
        return RuleTableTexts::tr("opam and OCaml");
    case u'P':
        return RuleTableTexts::tr("Pages");
    case u'R':
        return RuleTableTexts::tr("Runner and time");
    case u'S':
        return RuleTableTexts::tr("Ignored findings");
    case u'Y':
        return RuleTableTexts::tr("YAML and structure");
    default:
        return {};
    }
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Advice:
        return u"advice"_s;
    }
    Q_UNREACHABLE();
}

} // namespace caravan::lint
