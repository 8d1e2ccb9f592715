// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/field_row.h"
#include "app/inspector/fold.h"

namespace caravan::inspector {

/// A group of fields of the table, for one job or for all that are selected.
class FieldsSection : public FoldSection
{
    Q_OBJECT

public:
    FieldsSection(const FieldGroup &group, Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

private:
    void presentRow(FieldRow &row, gitlab::Sources &sources, bool isOther, QStringList &said);
    void apply(const FieldRow &row, const QString &text);

    QStringList m_jobs;
    QList<FieldRow *> m_rows;
};

} // namespace caravan::inspector
