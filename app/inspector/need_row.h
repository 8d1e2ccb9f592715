// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/need_changes.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace caravan {

class ElidedLabel;

namespace inspector {

class EntryChip;
class FieldRow;

/// An option of a need that is to have a value, or to go.
struct NeedOption {
    QString key;
    std::optional<yaml::Value> value;
};

/// One need of a job: what is waited for, and below it, when somebody wants to see them, its options.
class NeedRow : public QWidget
{
    Q_OBJECT

public:
    explicit NeedRow(int index, QWidget *parent = nullptr);

    /// \a isMatrix: the needed job runs several times in parallel, by a matrix. \a isOther: another job is shown than before.
    void present(const WrittenNeed &need, bool isMatrix, bool isOther);

Q_SIGNALS:
    void removeAsked();
    void changeAsked(const caravan::inspector::NeedOption &option);
    void failed(const caravan::Error &error);

private:
    FieldRow *addField(const QString &key, const QString &label);
    void take(const FieldRow &row, const QString &text);
    QString optionsText(const WrittenNeed &need) const;

    EntryChip *m_chip;
    ElidedLabel *m_said;
    QToolButton *m_toggle;
    QWidget *m_options;
    QVBoxLayout *m_column;
    QCheckBox *m_artifacts;
    QCheckBox *m_optional;
    QList<FieldRow *> m_fields;
};

} // namespace inspector
} // namespace caravan
