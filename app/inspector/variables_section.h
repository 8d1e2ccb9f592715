// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/fold.h"

class QTableWidget;
class QToolButton;

namespace caravan::inspector {

/// The variables of a job as a table: its own, and those that it has from elsewhere, which a change overrides in the job or changes where
/// they are written. Delete takes one away; the last row is for a new one.
class VariablesSection : public FoldSection
{
    Q_OBJECT

public:
    explicit VariablesSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void forgetEntries() override;
    void refuseEntries() override;

private:
    struct Row {
        QString variable; ///< that it is about; empty for a new one
        QString name;
        QString value;
    };
    std::pair<int, int> addVariables(const QString &shown);
    void addVariable(const QString &name, const gitlab::Effective &variable, const gitlab::Origin &origin);
    void addDiffering(const QString &name);
    void addEmpty();
    void presentRefused(bool isOther);
    void fitHeight();
    QString currentName() const;
    std::optional<int> rowOf(const QString &name) const;
    void change(int row, int column);
    void takeValue(int row, int known);
    void write(const Row &row);
    void rename(const QString &name, const QString &newName, const QString &value);
    bool isOwn(const QString &name);
    void remove(const QString &name);

    QStringList m_jobs; ///< that are shown
    QTableWidget *m_table;
    QList<gitlab::Origin> m_places; ///< of the rows
    bool m_isFilling = false;
    std::optional<Row> m_taken;   ///< the row that is being taken over
    std::optional<Row> m_refused; ///< stays to be mended until another one is taken over
};

} // namespace caravan::inspector
