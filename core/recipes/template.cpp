// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/template.h"

#include "core/base/texts.h"
#include "core/recipes/images.h"
#include "core/recipes/template_inputs.h"
#include "core/recipes/template_names.h"
#include "core/recipes/template_proof.h"
#include "core/recipes/template_spots.h"
#include "core/recipes/template_strategies.h"
#include "core/yaml/edit.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(TemplateTexts);

QString use(const QString &input) { return u"$[[ inputs.%1 ]]"_s.arg(input); }

/// "docker" of "registry.example.org/library/docker:28"; "build" of a stage "Build".
QString slugOf(QString text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    text = text.toLower().replace(other, u"-"_s);
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    while (text.endsWith(u'-'))
        text.chop(1);
    return text;
}

bool isInFlowStyle(yaml::Node node)
{
    for (node = node.parent(); node.isValid(); node = node.parent()) {
        if (node.style() == yaml::Style::Flow)
            return true;
    }
    return false;
}

/// The one thing that all agree about; empty for none and for several.
QString onlyOf(const QStringList &found) { return found.size() == 1 ? found.constFirst() : QString(); }

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// Makes inputs of what a pipeline says, one kind after the other.
class TemplateMaker
{
public:
    TemplateMaker(const yaml::Tree &tree, TemplateKind kind, const Catalogue &catalogue, const InputForms &forms) :
        m_tree(tree), m_kind(kind), m_catalogue(catalogue), m_forms(forms), m_spots(spotsOf(tree))
    {
        for (const yaml::Entry &entry : tree.header()[u"spec"].target()[u"inputs"].target().entries())
            m_taken.insert(entry.key.text());
    }

    /// The pipeline's jobs extend what an input “strategy” says; before run().
    void offerStrategies(const StrategyChoices &choices);
    Result<QByteArray> run();
    QStringList inputs() const;
    QByteArray made; ///< the text without the header
    QStringList notes;

private:
    void findReleases();
    void findImages();
    void findPackages();
    void findKeyFiles();
    void findVariables();
    void findStages();
    QString declare(const QString &name, const InputForm &form, const yaml::Value &standard);
    QString declareText(const QString &name, const QString &kind, const QString &standard);
    QStringList distributionsLike(const QString &tag) const;
    QString bareImageBeside(const QString &distribution) const;
    void findDistribution(const QStringList &distributions);
    QString replaced(const Spot &spot, QString text) const;
    QString replacedNames(QString text) const;
    Result<QByteArray> body() const;
    Result<QByteArray> withHeader(const QByteArray &body) const;

    /// A release, distribution or the like that stands in many places, and the input for it.
    struct Shared {
        QString text;
        QString input;
        bool isGiven() const { return !input.isEmpty(); }
    };

    const yaml::Tree &m_tree;
    TemplateKind m_kind;
    const Catalogue &m_catalogue;
    const InputForms &m_forms;
    QList<Spot> m_spots;
    QSet<QString> m_taken;
    yaml::Map m_inputs; ///< declared so far
    Shared m_repository;
    Shared m_distribution;
    Shared m_series;
    Shared m_compiler;
    Shared m_packages;
    Shared m_ocamlformat;
    QMap<QString, QString> m_images;    ///< input by whole image
    QMap<QString, QString> m_variables; ///< input by variable
    QMap<QString, QString> m_stages;    ///< input by stage
    QStringList m_keyFiles;             ///< those that the input is for
};

/// Adds an input; gives its name, or nothing where the pipeline has one of this name.
QString TemplateMaker::declare(const QString &name, const InputForm &form, const yaml::Value &standard)
{
    if (name.isEmpty() || m_taken.contains(name))
        return {};
    m_taken.insert(name);
    m_inputs.entries.append({name, declaration(form, standard)});
    return name;
}

QString TemplateMaker::declareText(const QString &name, const QString &kind, const QString &standard)
{
    return standard.isEmpty() ? QString() : declare(name, m_forms.inputs.value(kind), yaml::Value::text(standard));
}

/// Tags of distributions whose images have the same package manager, the given one first.
QStringList TemplateMaker::distributionsLike(const QString &tag) const
{
    QStringList tags{tag};
    const QString manager = imageOf(m_catalogue, u"ocaml/opam:%1-opam"_s.arg(tag)).packageManager;
    for (const ImageFacts &facts : m_catalogue.images) {
        if (facts.isOffered && !manager.isEmpty() && facts.packageManager == manager && facts.reference.startsWith("ocaml/opam:"_L1))
            addOnce(tags, facts.distribution + u'-' + facts.release);
    }
    return tags;
}

/// The bare image of a distribution, where a script has it beside those of opam: no input can name both. Empty where none has.
QString TemplateMaker::bareImageBeside(const QString &distribution) const
{
    const QString bare = m_catalogue.slimBases.value(distribution);
    const bool isThere = !bare.isEmpty() && std::any_of(m_spots.cbegin(), m_spots.cend(), [&](const Spot &spot) {
        return spot.kind == SpotKind::Script && spot.node.text().contains("FROM "_L1 + bare);
    });
    return isThere ? bare : QString();
}

void TemplateMaker::findDistribution(const QStringList &distributions)
{
    const QString only = onlyOf(distributions);
    if (only.isEmpty())
        return;
    if (const QString bare = bareImageBeside(only); !bare.isEmpty()) {
        notes.append(TemplateTexts::tr("The distribution stays %1, since the image “%2” and its packages are of it, too.").arg(only, bare));
        return;
    }
    InputForm form = m_forms.inputs.value(u"distribution"_s);
    form.options = distributionsLike(only);
    m_distribution = {only, declare(u"distribution"_s, form, yaml::Value::text(only))};
}

void TemplateMaker::findReleases()
{
    QStringList repositories;
    QStringList distributions;
    QStringList series;
    QStringList compilers;
    QStringList formatters;
    static const QRegularExpression formatter(uR"(\bocamlformat[.=](\d+(?:\.\d+)+)(?![.\d]))"_s);
    for (const Spot &spot : std::as_const(m_spots)) {
        const QString &text = spot.node.text();
        for (auto match = familyName().globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            addOnce(repositories, one.captured(1));
            addOnce(distributions, one.captured(2));
            addOnce(series, one.captured(3));
        }
        for (auto match = compilerName().globalMatch(text); match.hasNext();)
            addOnce(compilers, match.next().captured(1));
        for (auto match = formatter.globalMatch(text); match.hasNext();)
            addOnce(formatters, match.next().captured(1));
    }
    if (series.size() > 1 || compilers.size() > 1)
        notes.append(TemplateTexts::tr("The pipeline has several releases of OCaml (%1), so they stay as they are written.")
                         .arg((series.size() > 1 ? series : compilers).join(u", "_s)));
    m_repository = {onlyOf(repositories), declareText(u"repository"_s, u"repository"_s, onlyOf(repositories))};
    findDistribution(distributions);
    m_series = {onlyOf(series), declareText(u"ocaml"_s, u"ocaml"_s, onlyOf(series))};
    m_compiler = {onlyOf(compilers), declareText(u"compiler"_s, u"compiler"_s, onlyOf(compilers))};
    if (m_series.isGiven() && m_compiler.isGiven())
        notes.append(TemplateTexts::tr("The inputs “ocaml” and “compiler” are for one release: whoever gives one gives both."));
    m_ocamlformat = {onlyOf(formatters), declareText(u"ocamlformat"_s, u"ocamlformat"_s, onlyOf(formatters))};
}

/// Images that are none of ocaml/opam, each as a whole. Those made for a tool fit the lines of their jobs alone, and stay.
void TemplateMaker::findImages()
{
    for (const Spot &spot : std::as_const(m_spots)) {
        const QString &text = spot.node.text();
        if (spot.kind != SpotKind::Image || text.isEmpty() || text.contains(u'$') || m_images.contains(text)
            || familyName().match(text).hasMatch() || imageOf(m_catalogue, text).kind == ImageKind::Tool)
            continue;
        const QString own = slugOf(imageNameOf(text).repository.section(u'/', -1)) + "-image"_L1;
        const QString name = m_taken.contains(u"image"_s) || m_distribution.isGiven() ? own : u"image"_s;
        if (const QString input = declareText(name, u"image"_s, text); !input.isEmpty())
            m_images.insert(text, input);
    }
}

void TemplateMaker::findPackages()
{
    QStringList found;
    for (const Spot &spot : std::as_const(m_spots)) {
        for (const QRegularExpressionMatch &match :
             spot.kind == SpotKind::Script ? operandsOfInstall(spot.node.text()) : decltype(operandsOfInstall({}))())
            addOnce(found, match.captured());
    }
    m_packages = {onlyOf(found), declareText(u"packages"_s, u"packages"_s, onlyOf(found))};
}

/// The files of the keys of caches with what opam or dune install, where all such caches have the same.
void TemplateMaker::findKeyFiles()
{
    QList<QStringList> found;
    for (const Spot &spot : std::as_const(m_spots)) {
        QStringList files;
        const QList<yaml::Node> items = spot.kind == SpotKind::KeyFiles ? spot.node.items() : QList<yaml::Node>();
        for (const yaml::Node &item : items)
            files.append(item.isScalar() && !item.text().contains(u'$') ? item.text() : QString());
        const bool isOfPackages = std::any_of(files.cbegin(), files.cend(),
                                              [](const QString &file) { return file.contains("opam"_L1) || file.contains("dune"_L1); });
        const QByteArray source = m_tree.text().mid(spot.node.span().begin, spot.node.span().end - spot.node.span().begin);
        if (isOfPackages && !files.contains(QString()) && !source.contains('#') && !found.contains(files))
            found.append(files);
    }
    if (found.size() != 1)
        return;
    if (!declare(u"key-files"_s, m_forms.inputs.value(u"key-files"_s), yaml::Value::texts(found.constFirst(), true)).isEmpty())
        m_keyFiles = found.constFirst();
}

void TemplateMaker::findVariables()
{
    QMap<QString, QList<const Spot *>> places;
    for (const Spot &spot : std::as_const(m_spots)) {
        if (spot.kind == SpotKind::Variable && m_forms.variables.contains(spot.name))
            places[spot.name].append(&spot);
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const yaml::Node first = place->constFirst()->node;
        const bool isOne = std::all_of(place->cbegin(), place->cend(), [&first](const Spot *spot) {
            return spot->node.text() == first.text() && (spot->node.style() == yaml::Style::Plain) == (first.style() == yaml::Style::Plain);
        });
        static const QRegularExpression integer(u"^(?:0|[1-9][0-9]{0,8})$"_s);
        const bool isNumber = first.style() == yaml::Style::Plain && integer.match(first.text()).hasMatch();
        const bool isText = first.style() != yaml::Style::Plain || !yaml::isTyped(first.text());
        if (!isOne || first.text().isEmpty() || first.text().contains(u'$') || (!isNumber && !isText))
            continue;
        const yaml::Value standard = isNumber ? yaml::Value(yaml::Verbatim{first.text()}) : yaml::Value::text(first.text());
        const QString input = declare(place.key().toLower().replace(u'_', u'-'), m_forms.variables.value(place.key()), standard);
        if (!input.isEmpty())
            m_variables.insert(place.key(), input);
    }
}

void TemplateMaker::findStages()
{
    for (const Spot &spot : std::as_const(m_spots)) {
        const QString &stage = spot.node.text();
        if (spot.kind != SpotKind::Stage || stage.startsWith(u'.') || stage.contains(u'$') || m_stages.contains(stage))
            continue;
        const QString slug = slugOf(stage);
        const QString input = slug.isEmpty() ? QString() : declareText(slug + "-stage"_L1, u"stage"_s, stage);
        if (!input.isEmpty())
            m_stages.insert(stage, input);
    }
}

/// \a text with the names of images, compilers and tools of opam in it made of inputs.
QString TemplateMaker::replacedNames(QString text) const
{
    const auto replaceAll = [&text](const QRegularExpression &pattern, const QList<QPair<int, Shared>> &groups) {
        QList<QRegularExpressionMatch> matches;
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            matches.prepend(match.next());
        for (const QRegularExpressionMatch &match : std::as_const(matches)) {
            for (const auto &[group, shared] : groups) { // the last group first
                if (shared.isGiven() && match.captured(group) == shared.text)
                    text.replace(match.capturedStart(group), match.capturedLength(group), use(shared.input));
            }
        }
    };
    static const QRegularExpression formatter(uR"(\bocamlformat[.=](\d+(?:\.\d+)+)(?![.\d]))"_s);
    replaceAll(familyName(), {{3, m_series}, {2, m_distribution}, {1, m_repository}});
    replaceAll(compilerName(), {{1, m_compiler}});
    replaceAll(formatter, {{1, m_ocamlformat}});
    return text;
}

QString TemplateMaker::replaced(const Spot &spot, QString text) const
{
    const auto replaceTokens = [&text](const Shared &shared, const QString &before) {
        if (shared.isGiven())
            text.replace(QRegularExpression(before + QRegularExpression::escape(shared.text) + uR"((?![\w]|\.\d))"_s), use(shared.input));
    };
    switch (spot.kind) {
    case SpotKind::Image:
        return m_images.contains(text) ? use(m_images.value(text)) : replacedNames(text);
    case SpotKind::Variable:
        if (m_variables.contains(spot.name))
            return use(m_variables.value(spot.name));
        text = replacedNames(text);
        [[fallthrough]];
    case SpotKind::CacheKey: // names of images and compilers as parts of another name: “c1-debian-13-ocaml5.4.1”
        replaceTokens(m_compiler, uR"((?<=ocaml|ocaml-))"_s);
        replaceTokens(m_series, uR"((?<=ocaml|ocaml-))"_s);
        replaceTokens(m_distribution, uR"((?<![\w.]))"_s);
        return text;
    case SpotKind::Script:
        if (m_packages.isGiven()) {
            const QList<QRegularExpressionMatch> operands = operandsOfInstall(text);
            for (auto match = operands.crbegin(); match != operands.crend(); ++match) {
                if (match->captured() == m_packages.text)
                    text.replace(match->capturedStart(), match->capturedLength(), use(m_packages.input));
            }
        }
        text = replacedNames(text);
        replaceTokens(m_series, uR"((?<=OPAMROOT/|OPAMROOT\}/|/\.opam/|--switch=))"_s); // the image calls its switch so
        return text;
    case SpotKind::Stage:
        return m_stages.contains(text) ? use(m_stages.value(text)) : text;
    case SpotKind::KeyFiles:
        return text;
    }
    Q_UNREACHABLE();
}

/// The pipeline's own text with inputs in it.
Result<QByteArray> TemplateMaker::body() const
{
    yaml::Draft draft(m_tree);
    TextEdits edits;
    QList<yaml::Path> lists;
    for (const Spot &spot : m_spots) {
        if (spot.kind == SpotKind::KeyFiles) {
            QStringList files;
            for (const yaml::Node &item : spot.node.items())
                files.append(item.text());
            const std::optional<yaml::Path> path = spot.node.path();
            if (path && !m_keyFiles.isEmpty() && files == m_keyFiles)
                lists.append(*path);
            continue;
        }
        const Span span = spot.node.contentSpan();
        const QString written = QString::fromUtf8(m_tree.text().mid(span.begin, span.end - span.begin));
        const QString value = replaced(spot, spot.node.text());
        if (value == spot.node.text())
            continue;
        // What is put in needs no quotes but among brackets; so the lines of a longer text stay as they are.
        if (spot.node.style() == yaml::Style::Plain && isInFlowStyle(spot.node))
            edits.append({span, yaml::writeLike(yaml::Style::DoubleQuoted, yaml::Text{value}, true)});
        else if (written.startsWith(u'"') || written.startsWith(u'\''))
            edits.append({span, (written.at(0) + replaced(spot, written.mid(1, written.size() - 2)) + written.at(0)).toUtf8()});
        else
            edits.append({span, replaced(spot, written).toUtf8()});
    }
    if (const Result<Done> done = draft.apply(edits); !done)
        return done.error();
    for (const yaml::Path &path : std::as_const(lists)) {
        if (const Result<Done> done = draft.set(path, yaml::Value::text(use(u"key-files"_s))); !done)
            return done.error();
    }
    return draft.text();
}

/// \a body with the inputs declared in front of it, in the header that it has or in a new one.
Result<QByteArray> TemplateMaker::withHeader(const QByteArray &body) const
{
    yaml::Layout layout = yaml::layoutOf(body);
    layout.indentLists = true;
    if (m_tree.header()[u"spec"].isValid()) {
        const yaml::Node inputs = m_tree.header()[u"spec"].target()[u"inputs"];
        if (inputs.size() == 0 || inputs.style() != yaml::Style::Block)
            return Error{ErrorCode::Refused,
                         TemplateTexts::tr("The header of the pipeline is written so that no input can be added to it.")};
        // The header is in front of all that was changed, so its places are still the same.
        const int indent = inputs.entry(0).key.position().column - 1;
        qsizetype end = body.indexOf('\n', inputs.span().end - 1) + 1;
        QByteArray lines;
        for (const auto &[name, value] : m_inputs.entries)
            lines += yaml::writeEntry(name, value, indent, layout);
        return body.left(end) + lines + body.mid(end);
    }
    static const QByteArray mark = "\xef\xbb\xbf";
    const QByteArray text = body.startsWith(mark) ? body.mid(mark.size()) : body;
    const bool hasStart = text.startsWith("---") || text.left(m_tree.root().span().begin).contains("\n---");
    const QByteArray header = yaml::writeEntry(u"spec"_s, yaml::Map{{{u"inputs"_s, m_inputs}}}, 0, layout);
    return (body.startsWith(mark) ? mark : QByteArray()) + header + (hasStart ? QByteArray() : "---" + layout.lineEnd) + text;
}

QStringList TemplateMaker::inputs() const
{
    QStringList names;
    for (const auto &[name, value] : m_inputs.entries)
        names.append(name);
    return names;
}

void TemplateMaker::offerStrategies(const StrategyChoices &choices)
{
    InputForm form = m_forms.inputs.value(u"strategy"_s);
    form.options = choices.possible;
    declare(u"strategy"_s, form, yaml::Value::text(choices.now));
}

Result<QByteArray> TemplateMaker::run()
{
    findReleases();
    findImages();
    findPackages();
    findKeyFiles();
    findVariables();
    if (m_kind == TemplateKind::Component)
        findStages();
    if (m_inputs.entries.isEmpty())
        return Error{ErrorCode::Refused,
                     TemplateTexts::tr(
                         "Nothing in the pipeline can become an input: it names no image, release of OCaml or package itself."),
                     m_tree.source().file,
                     0,
                     0,
                     TemplateTexts::tr("Other projects can include it as it is.")};
    const Result<QByteArray> text = body();
    if (!text)
        return text;
    made = *text;
    return withHeader(made);
}

} // namespace

Result<Template> makeTemplate(const yaml::Tree &tree, const gitlab::Reading &reading, TemplateKind kind, const Catalogue &catalogue)
{
    const Result<InputForms> &forms = InputForms::builtIn();
    if (!forms)
        return forms.error();
    const Result<gitlab::Pipeline> pipeline = gitlab::readPipeline(tree, reading);
    if (!pipeline)
        return pipeline.error();
    const auto madeOf = [&](const yaml::Tree &from, const std::optional<StrategyChoices> &choices) -> Result<Template> {
        TemplateMaker maker(from, kind, catalogue, *forms);
        if (choices)
            maker.offerStrategies(*choices);
        Result<QByteArray> text = maker.run();
        if (!text)
            return text.error();
        if (const Result<Done> done = proveTemplate(*text, tree, reading); !done)
            return done.error();
        return Template{*std::move(text), maker.inputs(), maker.notes + notesOnTemplate(tree, *pipeline, maker.made)};
    };
    const bool isTaken = tree.header()[u"spec"].target()[u"inputs"].target()[u"strategy"].isValid();
    if (const std::optional<StrategyChoices> choices = isTaken ? std::nullopt : withStrategies(tree, reading, catalogue)) {
        if (Result<Template> chosen = madeOf(choices->tree, choices))
            return chosen;
    }
    return madeOf(tree, std::nullopt);
}

} // namespace caravan::recipes
