// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/facts/fields.h"

#include "core/base/texts.h"

#include <cmath>

namespace caravan::estimate {

using namespace Qt::StringLiterals;

namespace {
CARAVAN_TEXTS(FieldsTexts);
} // namespace

Fields::Fields(const Source &source, yaml::Node map) : m_source(source), m_map(map.target())
{
    if (!m_map.isMap())
        reject(m_map, FieldsTexts::tr("A map is expected here."));
}

void Fields::reject(yaml::Node node, const QString &message)
{
    const yaml::Node place = node ? node : m_map;
    if (!m_error)
        m_error = m_source.errorAt(place ? place.span().begin : 0, ErrorCode::Syntax, message);
}

yaml::Node Fields::node(QStringView key)
{
    if (m_error)
        return {};
    const yaml::Node found = m_map[key].target();
    if (!found)
        reject(m_map, FieldsTexts::tr("The entry “%1” is missing here.").arg(key));
    return found;
}

QString Fields::text(QStringView key)
{
    const yaml::Node found = node(key);
    if (found && !found.isScalar())
        reject(found, FieldsTexts::tr("“%1” must be text.").arg(key));
    return found.text();
}

double Fields::number(QStringView key)
{
    const QString string = text(key);
    if (m_error)
        return 0;
    bool isNumber = false;
    const double value = string.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || value < 0) {
        reject(m_map[key], FieldsTexts::tr("“%1” must be a number that is not negative.").arg(key));
        return 0;
    }
    return value;
}

bool Fields::flag(QStringView key)
{
    const QString string = text(key);
    if (!m_error && string != "true"_L1 && string != "false"_L1)
        reject(m_map[key], FieldsTexts::tr("“%1” must be true or false.").arg(key));
    return string == "true"_L1;
}

QStringList Fields::texts(QStringView key)
{
    const yaml::Node found = node(key);
    if (found.isScalar())
        return {found.text()};
    QStringList texts;
    for (const yaml::Node &item : found.items()) {
        if (!item.target().isScalar())
            reject(item, FieldsTexts::tr("“%1” must be a list of texts.").arg(key));
        texts.append(item.target().text());
    }
    if (texts.isEmpty())
        reject(found, FieldsTexts::tr("“%1” must be text, or a list of texts.").arg(key));
    return texts;
}

void Fields::expectOnly(const QStringList &known)
{
    for (const yaml::Entry &entry : m_map.entries()) {
        if (!known.contains(entry.key.text()))
            reject(entry.key, FieldsTexts::tr("There is no entry “%1” here. Known are: %2.").arg(entry.key.text(), known.join(", "_L1)));
    }
}

recipes::Provenance Fields::provenanceOr(const QString &file)
{
    static const QStringList confidences = {u"measured"_s, u"stated"_s, u"derived"_s, u"assumed"_s};
    const recipes::Provenance said = {text(u"source", file), text(u"date", QString()), text(u"confidence", u"stated"_s)};
    if (!m_error && !confidences.contains(said.confidence))
        reject(m_map[u"confidence"], FieldsTexts::tr("A confidence is one of: %1.").arg(confidences.join(", "_L1)));
    return said;
}

recipes::Provenance Fields::provenance() { return {text(u"source"), text(u"date"), text(u"confidence")}; }

} // namespace caravan::estimate
