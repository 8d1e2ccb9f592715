// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gitlab/pipeline/root_checks.h"

#include "core/base/texts.h"
#include "core/gitlab/language/shape_words.h"

#include <QRegularExpression>

namespace caravan::gitlab {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(RootChecksTexts);

} // namespace

void checkOptions(ShapeCheck &shapes, const Effective &variables, const Origin &place)
{
    for (const auto &[name, variable] : variables.entries) {
        const Effective *value = variable.entry(u"value");
        const Effective *options = variable.entry(u"options");
        if (!value || !value->isScalar() || !options || hasInput(value->text()))
            continue;
        QStringList words;
        for (const Effective &option : shapes.itemsOf(*options))
            words.append(option.text());
        if (!words.isEmpty() && !words.contains(value->text()))
            shapes.report(u"value-not-in-options"_s,
                          RootChecksTexts::tr("The value “%1” of the variable “%2” is not among its options %3.")
                              .arg(value->text(), name, quotedWords(words)),
                          {}, shapes.placeOf(*value, place));
    }
}

void checkIncludeVariables(ShapeCheck &shapes, const yaml::Node &include, const yaml::Node &variables)
{
    static const QRegularExpression name(uR"(\$\{?([A-Za-z_][A-Za-z0-9_]*))"_s);
    const yaml::Node node = include.target();
    if (node.isSequence()) {
        for (const yaml::Node &item : node.items())
            checkIncludeVariables(shapes, item, variables);
        return;
    }
    for (const yaml::Node &path :
         node.isMap() ? QList<yaml::Node>{node[u"local"], node[u"file"], node[u"project"], node[u"ref"]} : QList<yaml::Node>{node}) {
        if (path.isSequence()) {
            checkIncludeVariables(shapes, path, variables);
            continue;
        }
        const auto match = path.isScalar() ? name.match(path.text()) : QRegularExpressionMatch();
        if (match.hasMatch() && variables.entryOf(match.captured(1)))
            shapes.report(u"variable-in-include"_s,
                          RootChecksTexts::tr(
                              "The include “%1” uses “$%2” of the file's own variables, which are not known when files are included.")
                              .arg(path.text(), match.captured(1)),
                          {}, {Via::Own, path.contentSpan(), {}});
    }
}

} // namespace caravan::gitlab
