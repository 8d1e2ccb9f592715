// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/field_row.h"
#include "app/inspector/fold.h"

class QMenu;
class QToolButton;

namespace caravan::inspector {

/// The keywords of a job for which there is no form, each as YAML in place, and a way to add any other one.
class RestSection : public FoldSection
{
    Q_OBJECT

public:
    explicit RestSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;

private:
    void showKeys(const QStringList &keys);
    void fillMenu();
    void apply(const QString &key, const QString &text);

    QString m_job;
    QStringList m_withForm;
    QString m_added; ///< a keyword that was asked for and has no value yet
    QMap<QString, QWidget *> m_lines;
    QMap<QString, FieldRow *> m_rows;
    QToolButton *m_add;
    QMenu *m_menu;
};

} // namespace caravan::inspector
