// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/fields_section.h"

#include "app/document/value_gestures.h"

#include <QVBoxLayout>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSaying = 28; ///< characters of a field in the summary

} // namespace

FieldsSection::FieldsSection(const FieldGroup &group, Document *document, QWidget *parent) :
    FoldSection(group.title, group.name, document, parent)
{
    for (const FieldSpec &spec : group.fields) {
        auto *row = new FieldRow(spec);
        addRow(spec.label, row);
        letEscapeForget(row);
        connect(row, &FieldRow::entered, this, [this, row](const QString &text) { apply(*row, text); });
        connect(row, &FieldRow::placeAsked, this, &FieldsSection::choosePlace);
        m_rows.append(row);
    }
}

void FieldsSection::present(const gitlab::Job &job)
{
    const QStringList jobs = selectedJobs();
    const bool isOther = m_jobs != jobs;
    m_jobs = jobs;
    gitlab::Sources &sources = this->sources();
    QStringList said;
    for (FieldRow *row : std::as_const(m_rows)) {
        if (isOther)
            row->setSuggestions(row->spec().choices + suggestionsFor(row->spec().field, *document(), job.name));
        presentRow(*row, sources, isOther, said);
    }
    setSummary(said.isEmpty() ? tr("nothing") : said.join(u" · "_s));
}

void FieldsSection::presentRow(FieldRow &row, gitlab::Sources &sources, bool isOther, QStringList &said)
{
    const JobField &field = row.spec().field;
    const gitlab::Effective first = fieldValue(sources, m_jobs.constFirst(), field);
    bool isMixed = false;
    for (const QString &job : m_jobs.mid(1)) {
        const gitlab::Effective other = fieldValue(sources, job, field);
        isMixed = isMixed || first.isValid() != other.isValid()
            || (first.isValid() && !yaml::sameMeaning(gitlab::valueOf(first), gitlab::valueOf(other)));
        if (isMixed)
            break;
    }
    if (isMixed)
        row.presentMixed(isOther);
    else
        row.present(first, isOther);
    const QString text = isMixed ? tr("differs") : row.text().simplified();
    if (!text.isEmpty())
        said.append(u"%1: %2"_s.arg(row.spec().label, text.size() > longestSaying ? text.left(longestSaying) + u'…' : text));
}

void FieldsSection::apply(const FieldRow &row, const QString &text)
{
    const Result<std::optional<yaml::Value>> value = valueOfEntry(text, row.entry());
    if (!value)
        return report(value.error());
    const JobField field = row.spec().field;
    const QString name = field.entry.isEmpty() ? field.key : u"%1:%2"_s.arg(field.key, field.entry);
    report(changeJobs(tr("Change %1 of %2").arg(name, m_jobs.join(u", "_s)), m_jobs,
                      [&](gitlab::Sources &sources, const QString &job) { return withField(sources, job, field, *value); }));
}

} // namespace caravan::inspector
