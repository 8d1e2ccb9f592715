// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/field_table.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace caravan {

class LinkLabel;
class TextArea;
class TextLabel;

namespace inspector {

/// A field of a job: where it is entered, and below it whence the job has it when that is from elsewhere.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(FieldSpec spec, QWidget *parent = nullptr);
    ~FieldRow() override;

    const FieldSpec &spec() const { return m_spec; }
    /// How the value that is shown is entered: YAML where it does not fit the spec's way.
    Entry entry() const { return m_isYaml ? Entry::Yaml : m_spec.entry; }
    /// Shows \a value; what is being typed stays unless \a isOther, when another job is shown.
    void present(const gitlab::Effective &value, bool isOther);
    /// What several selected jobs have differently; entering one gives it to all of them.
    void presentMixed(bool isOther);
    void setSuggestions(const QStringList &suggestions);
    QString text() const;
    /// Throws away what was typed.
    void forget();
    /// Keeps what was entered just now, to be mended, and says \a reason below it; a choice goes back. False where nothing was entered.
    bool refuse(const QString &reason);

Q_SIGNALS:
    /// Something else was entered.
    void entered(const QString &text);
    /// The place where the value is written was asked for.
    void placeAsked(const caravan::gitlab::Origin &origin);

private:
    void makeField();
    void showText(const QString &text);
    void take();
    bool isBeingEdited() const;
    bool isRefused() const { return m_refused && text() == *m_refused; }
    void sayRefusal(const QString &reason);

    FieldSpec m_spec;
    bool m_isYaml = false;
    QString m_shown;                  ///< what the document has
    std::optional<QString> m_refused; ///< stays until it is changed, or the document has something else
    bool m_isTaking = false;          ///< what was entered is being taken over
    gitlab::Origin m_origin;
    QLineEdit *m_line = nullptr;
    QComboBox *m_combo = nullptr;
    TextArea *m_area = nullptr;
    LinkLabel *m_from;
    TextLabel *m_refusal = nullptr; ///< why what stands in the field was refused; made when first needed
};

} // namespace inspector
} // namespace caravan
