// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/values/includes.h"

#include "core/base/texts.h"
#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/include_targets.h"
#include "core/gitlab/values/included_trees.h"
#include "core/gitlab/values/interpolation.h"
#include "core/gitlab/values/reading.h"
#include "core/gitlab/values/rules_reader.h"
#include "core/yaml/value.h"

#include <QSet>

#include <algorithm>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIncludedFiles = 150; // GitLab's limit
constexpr qint64 mostBytes = yaml::Limits{}.bytes;

CARAVAN_TEXTS(IncludesTexts);

/// The file that asks, and how it came to be asked.
struct Asker {
    QString file;                  ///< empty for the first file of the pipeline
    int number = 0;                ///< in the order of reading
    std::optional<Span> open;      ///< of what in the open text it is part: the item that brought it; nullopt where nothing there did
    QStringList chain;             ///< files that are being included, this one last
    std::optional<Home> home = {}; ///< what it belongs to; nullopt for the project that is open
    std::optional<ComponentData> component = {}; ///< of the component that it is, or that includes it
};

/// Something in the text of who asks.
struct Spot {
    const Asker &asker;
    Span span;
};

QString shownInclude(const Effective &item)
{
    if (!item.isMap)
        return item.text();
    QStringList parts;
    for (const auto &[key, value] : item.entries) {
        if (value.isScalar())
            parts.append(value.text());
    }
    return parts.join(u' ');
}

class Composer
{
public:
    /// \a open: the number of the file that is the open text.
    explicit Composer(const Reading &reading, int open) :
        m_reading(reading), m_open(open), m_targets(reading), m_trees(reading.trees ? reading.trees : std::make_shared<IncludedTrees>())
    {
    }

    Configuration take()
    {
        m_result.fetched = m_targets.takeFetched();
        return std::move(m_result);
    }

    /// Adds the first file of the pipeline.
    void add(const yaml::Tree &tree, const GivenInputs &given)
    {
        m_trees->begin();
        add(tree, {{}, m_numbers++, std::nullopt, {}, {}}, {}, given);
    }

    /// Adds what one item of `trigger:include` stands for, as if a file of the open project had nothing but that.
    void addChild(const Effective &item, const std::optional<QList<Rule>> &rules)
    {
        m_targets.allowArtifacts();
        m_numbers = std::max(m_numbers, 1);
        include(item, rules, {{}, 0, std::nullopt, {}, {}}, {});
    }

private:
    bool isOpen(const Asker &asker) const { return asker.number == m_open; }
    /// What names the file of \a asker; empty for the open text.
    QString nameOf(const Asker &asker) const { return isOpen(asker) ? QString() : asker.file.isEmpty() ? m_first : asker.file; }

    /// \a from: where it is included; with no asker for the first file.
    void add(const yaml::Tree &tree, const Asker &asker, const std::optional<Spot> &from, const GivenInputs &given)
    {
        const bool isFirst = asker.file.isEmpty();
        if (isFirst)
            m_first = tree.source().file.isEmpty() ? u".gitlab-ci.yml"_s : tree.source().file;
        Part part{tree, nameOf(asker), asker.open.value_or(Span()), {}, asker.number};
        QStringList complaints;
        const Spot header{asker, tree.header().span()};
        const InputFiles files = isFirst ? inputFiles(tree, header) : InputFiles();
        if (!isFirst && tree.header()[u"spec"].target()[u"include"])
            complaints.append(IncludesTexts::tr("it has “spec:include”, which GitLab takes only in the first file of a pipeline."));
        part.inputs = readInputs(tree.header(), given, complaints, files);
        if (isFirst && m_reading.asWritten)
            part.inputs = {part.inputs.isDeclared, {}, {}, {}, false};
        else
            addComponent(tree.header(), {asker.component, isFirst}, part.inputs);
        part.inputs.expandVariables = m_targets.variablesExpanded();
        if (!isFirst) {
            for (const QString &name : std::as_const(part.inputs.missing))
                complaints.append(IncludesTexts::tr("Input “%1” has no value and no default.").arg(name));
        }
        QStringList own = isFirst ? complaints : QStringList(); // what is wrong with the file itself, whoever includes it
        if (!isFirst && !complaints.isEmpty())
            readInputs(tree.header(), {}, own, files); // without values, so that only what is wrong in it is left
        const bool isFilled = !isFirst || !m_reading.asWritten;
        for (const WrongBlock &wrong : isFilled ? wrongBlocks(tree.root(), part.inputs) : QList<WrongBlock>())
            report(u"input"_s, wrong.sentence, {asker, wrong.span});
        complaints.removeDuplicates();
        for (const QString &complaint : std::as_const(complaints)) {
            if (own.contains(complaint))
                report(u"input"_s, complaint, header);
            else
                report(u"input"_s, IncludesTexts::tr("“%1” is included, but: %2").arg(asker.file, complaint), *from);
        }
        if (tree.root()[u"include"]) {
            Part own = part;
            own.file.clear(); // so that the items have places in their own text
            Resolver resolver(QList<Part>{own});
            for (const Effective &item : resolver.items(resolver.global(u"include"_s), {})) {
                if (const std::optional<Origin> wrong = unreadRule(item)) {
                    refuseRule(item, *wrong, asker);
                    continue;
                }
                const Conditions conditions = item.isMap ? readConditions(resolver, item, {}) : Conditions();
                include(resolver.settled(item, {}), conditions.rules, asker, part.inputs);
            }
        }
        m_result.parts.append(part);
    }

    /// Adds an issue, unless nothing in the open text is the reason.
    void report(const QString &code, const QString &message, const Spot &spot, const QString &unreadable = {})
    {
        const bool isHere = isOpen(spot.asker);
        if (!isHere && !spot.asker.open)
            return;
        Issue issue{code, message, {}, isHere ? spot.span : *spot.asker.open, nameOf(spot.asker)};
        issue.unreadable = unreadable;
        m_result.issues.append(issue);
    }

    Refusal refusalAt(const Spot &spot)
    {
        return [this, spot](const QString &code, const QString &message) { report(code, message, spot); };
    }

    /// What the files declare that the open text's `spec:include` names (gitlabhq, lib/gitlab/ci/config/external/header).
    InputFiles inputFiles(const yaml::Tree &tree, const Spot &spot)
    {
        InputFiles found;
        const yaml::Node list = tree.header()[u"spec"].target()[u"include"].target();
        for (const yaml::Node &written : list.isSequence() ? list.items() : QList<yaml::Node>{list}) {
            if (const yaml::Node item = written.target(); item && !item.isNull())
                addInputFile(tree, item, spot, found);
        }
        return found;
    }

    void addInputFile(const yaml::Tree &tree, const yaml::Node &item, const Spot &header, InputFiles &found)
    {
        const yaml::Node local = item.isMap() ? item[u"local"].target() : item;
        Include include;
        include.text = local.isScalar() ? local.text() : QString::fromUtf8(yaml::writeFlow(yaml::Value::of(item)));
        include.span = isOpen(header.asker) ? item.span() : Span();
        const std::optional<QList<Goal>> goals = m_targets.goalsOfHeader(tree, item, include, refusalAt(header));
        for (const Goal &goal : goals.value_or(QList<Goal>())) {
            const Result<QByteArray> bytes = m_targets.bytesOf(goal, include);
            if (!include.isFetchable || bytes)
                addInputs(goal, bytes, header, include, found);
        }
        if (goals && include.files.size() == goals->size())
            include.state = Include::State::Read;
        else if (goals && !include.isFetchable)
            include.state = Include::State::Failed;
        else if (include.state == Include::State::Foreign)
            include.unknown =
                IncludesTexts::tr("The inputs that “%1” declares are unknown, because it is not a file of a project that is known here.")
                    .arg(include.text);
        found.isWhole = found.isWhole && include.state == Include::State::Read;
        m_result.includes.append(include);
    }

    /// Adds the inputs that a file of `spec:include` declares.
    void addInputs(const Goal &goal, const Result<QByteArray> &bytes, const Spot &header, Include &include, InputFiles &found)
    {
        const std::optional<yaml::Tree> tree = isIntact(goal, bytes, header) ? load(goal.file, bytes, header) : std::nullopt;
        const yaml::Node inputs = tree ? tree->root()[u"inputs"].target() : yaml::Node();
        if (tree && !inputs.isMap())
            report(u"broken-include"_s, IncludesTexts::tr("“%1” declares no inputs: it has no map “inputs”.").arg(goal.file), header);
        if (!tree || !inputs.isMap())
            return;
        include.files.append(goal.file);
        found.files.append({goal.file, inputs});
        m_inputTrees.append(*tree);
    }

    /// Whether the bytes are those that `integrity` asks for.
    bool isIntact(const Goal &goal, const Result<QByteArray> &bytes, const Spot &spot)
    {
        if (goal.integrity.isEmpty() || !bytes || hasIntegrity(*bytes, goal.integrity))
            return true;
        report(u"broken-include"_s,
               IncludesTexts::tr("The included file “%1” is not the one that “integrity” asks for: its SHA-256 is another one, so that "
                                 "GitLab refuses it.")
                   .arg(goal.file),
               spot);
        return false;
    }

    /// A rule of an include that is no map, or a reference: files are included before references are followed and lists flattened.
    /// Source: gitlabhq, lib/gitlab/ci/config/entry/include.rb, array_of_hashes; lib/gitlab/ci/config.rb, expand_config.
    static std::optional<Origin> unreadRule(const Effective &item)
    {
        const Effective *rules = item.isMap ? item.entry(u"rules") : nullptr;
        if (!rules || rules->isNull())
            return std::nullopt;
        if (rules->node.tag() == "!reference"_L1)
            return rules->origin;
        for (const yaml::Node &written : rules->node.isSequence() ? rules->node.items() : QList<yaml::Node>()) {
            const yaml::Node rule = written.target();
            if (rule.isSequence() || rule.tag() == "!reference"_L1)
                return Origin{Via::Own, written.span(), {}};
        }
        return std::nullopt;
    }

    void refuseRule(const Effective &item, const Origin &place, const Asker &asker)
    {
        Include include;
        include.text = shownInclude(item);
        include.span = isOpen(asker) ? item.origin.span : Span();
        include.includedBy = nameOf(asker);
        include.state = Include::State::Failed;
        m_result.includes.append(include);
        const QString message =
            IncludesTexts::tr(
                "The rules of the include “%1” are no plain list of rules: GitLab follows no “!reference” and flattens no list there.")
                .arg(include.text);
        report(u"bad-include-rules"_s, message, {asker, place.span});
    }

    /// \a inputs: those of the file that includes.
    void include(const Effective &item, const std::optional<QList<Rule>> &rules, const Asker &asker, const Inputs &inputs)
    {
        Include include;
        include.text = shownInclude(item);
        include.span = isOpen(asker) ? item.origin.span : Span();
        include.includedBy = nameOf(asker);
        QStringList open;
        if (rules && !m_targets.isWanted(*rules, {asker.file, asker.home}, open)) {
            include.state = Include::State::LeftOut;
            if (!open.isEmpty())
                include.unknown = IncludesTexts::tr("“%1” is left out by its rules as far as is known here, which depends on: %2")
                                      .arg(include.text, open.join(u", "_s));
            m_result.includes.append(include);
            return;
        }
        const Spot spot{asker, item.origin.span};
        const std::optional<QList<Goal>> goals = m_targets.goalsOf(item, {asker.file, asker.home}, include, refusalAt(spot));
        const qsizetype place = m_result.includes.size();
        m_result.includes.append(include);
        if (!goals)
            return;
        include.state = Include::State::Read;
        if (!open.isEmpty())
            include.unknown = IncludesTexts::tr("“%1” is included by its rules as far as is known here, which depends on: %2")
                                  .arg(include.text, open.join(u", "_s));
        const GivenInputs given = inputsGiven(item, inputs);
        for (const Goal &goal : *goals) {
            const Result<QByteArray> bytes = m_targets.bytesOf(goal, include);
            if (include.isFetchable && !bytes)
                continue;
            if (read(goal, bytes, spot, given))
                include.files.append(goal.file);
            else
                include.state = Include::State::Failed;
        }
        if (include.isFetchable) {
            include.state = Include::State::Foreign;
            include.unknown = notFetchedText(include.text);
        }
        m_result.includes[place] = include;
    }

    /// The text of an included file as a tree, within the limits; \a spot is where reports about it stand.
    std::optional<yaml::Tree> load(const QString &file, const Result<QByteArray> &bytes, const Spot &spot)
    {
        if (m_count >= mostIncludedFiles) {
            if (m_count++ == mostIncludedFiles)
                report(u"many-includes"_s, IncludesTexts::tr("More than %1 files are included.").arg(mostIncludedFiles), spot);
            return std::nullopt;
        }
        ++m_count;
        if (!bytes) {
            report(u"missing-include"_s,
                   bytes.error().code == ErrorCode::NotFound
                       ? IncludesTexts::tr("The included file “%1” is not in the project.").arg(file)
                       : IncludesTexts::tr("The included file “%1” cannot be read: %2").arg(file, bytes.error().message),
                   spot);
            return std::nullopt;
        }
        m_bytes += bytes->size();
        if (m_bytes > mostBytes) {
            report(u"large-includes"_s,
                   IncludesTexts::tr("The included files have more than %1 MB together; “%2” is not read.")
                       .arg(QString::number(mostBytes / 1'000'000), file),
                   spot);
            return std::nullopt;
        }
        const Result<yaml::Tree> tree = m_trees->tree(file, *bytes);
        if (!tree) {
            report(u"broken-include"_s,
                   IncludesTexts::tr("The included file “%1” is not valid in line %2: %3")
                       .arg(file, QString::number(tree.error().line), tree.error().message),
                   spot, file);
            return std::nullopt;
        }
        return *tree;
    }

    /// What an include gives for inputs; what it passes on of \a inputs that are not known here is not known either.
    static GivenInputs inputsGiven(const Effective &item, const Inputs &inputs)
    {
        GivenInputs given;
        const Effective *written = item.isMap ? item.entry(u"inputs") : nullptr;
        for (const auto &[name, value] : written ? written->entries : QList<QPair<QString, Effective>>()) {
            const yaml::Value one = valueOf(value);
            if (asksForUnknown(one, inputs))
                given.unknown.append(name);
            else
                given.values.insert(name, one);
        }
        return given;
    }

    bool read(const Goal &goal, const Result<QByteArray> &bytes, const Spot &spot, const GivenInputs &given)
    {
        const QString &file = goal.file;
        const QStringList chain = spot.asker.chain + QStringList{file};
        if (spot.asker.chain.contains(file)) {
            report(u"circular-include"_s, IncludesTexts::tr("The included file “%1” includes itself: %2.").arg(file, chain.join(u" → "_s)),
                   spot);
            return false;
        }
        if (!isIntact(goal, bytes, spot))
            return false;
        const std::optional<yaml::Tree> tree = load(file, bytes, spot);
        if (!tree)
            return false;
        const yaml::Node root = tree->root();
        if (!root || root.isNull() || (root.isMap() && root.size() == 0)) { // gitlabhq, external/file/base.rb, validate_hash!
            report(u"broken-include"_s,
                   IncludesTexts::tr("The included file “%1” is empty, or has comments only, which GitLab refuses.").arg(file), spot);
            return false;
        }
        if (!root.isMap()) {
            report(u"broken-include"_s, IncludesTexts::tr("The included file “%1” is YAML, but no map of jobs and keywords.").arg(file),
                   spot);
            return false;
        }
        const std::optional<Span> open = isOpen(spot.asker) ? std::optional(spot.span) : spot.asker.open;
        const std::optional<ComponentData> component = m_targets.componentOf(goal);
        add(*tree, {file, m_numbers++, open, chain, m_targets.homeOf(goal), component ? component : spot.asker.component}, spot, given);
        return true;
    }

    const Reading &m_reading;
    int m_open = 0;
    int m_numbers = 0;
    QString m_first; ///< what the first file of the pipeline is called
    IncludeTargets m_targets;
    std::shared_ptr<IncludedTrees> m_trees;
    Configuration m_result;
    QList<yaml::Tree> m_inputTrees; ///< of `spec:include`, for as long as their nodes are read
    int m_count = 0;
    qint64 m_bytes = 0;
};

} // namespace

Configuration compose(const yaml::Tree &tree, const Reading &reading)
{
    if (reading.composed)
        return *reading.composed;
    Composer composer(reading, 0);
    composer.add(tree, {reading.inputs});
    return composer.take();
}

Configuration composeChild(const QList<Effective> &items, Resolver &resolver, const Reading &reading)
{
    Composer composer(reading, 0);
    for (const Effective &item : items)
        composer.addChild(item, item.isMap ? readConditions(resolver, item, {}).rules : std::nullopt);
    return composer.take();
}

QList<IncludedText> includedTexts(const yaml::Tree &tree, const Reading &reading)
{
    Reading shared = reading;
    if (!shared.trees)
        shared.trees = std::make_shared<IncludedTrees>(); // each file is the same tree however often the pipeline is composed
    const auto composed = [&](int open) {
        Composer composer(shared, open);
        composer.add(tree, {shared.inputs});
        return composer.take();
    };
    QList<Part> parts = composed(0).parts;
    std::sort(parts.begin(), parts.end(), [](const Part &left, const Part &right) { return left.number > right.number; });
    QList<IncludedText> texts;
    QSet<const void *> seen; // of a text that is read twice, the last time counts
    for (const Part &part : std::as_const(parts)) {
        if (part.file.isEmpty() || seen.contains(part.tree.identity()))
            continue;
        seen.insert(part.tree.identity());
        Reading as = shared;
        as.composed = std::make_shared<const Configuration>(composed(part.number));
        texts.prepend({part.file, part.tree, part.include, as});
    }
    return texts;
}

} // namespace caravan::gitlab
