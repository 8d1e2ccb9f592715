// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/fixing.h"

#include <QBoxLayout>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace caravan {

class Document;
class SectionLabel;
class TextLabel;

/// What is said about one problem: its sentence, why it is one, its fixes, those of all problems of its kind, and a comment that excuses it.
/// The change that each would make can be looked at before.
class FixList : public QWidget
{
    Q_OBJECT

public:
    explicit FixList(Document *document, QWidget *parent = nullptr);
    /// \a others: how many more problems of the same kind there are.
    void showFinding(const lint::Finding &finding, int others);
    void clear();
    /// Whether the area in which it is scrolled has the keyboard: it is seen.
    void setRinged(bool isRinged);
    /// What takes the keyboard, in the order in which it is shown.
    QList<QWidget *> controls() const;

Q_SIGNALS:
    /// Somebody wants to see what a change would do to the text, before it is made.
    void previewAsked(const QString &title, const caravan::TextEdits &edits);
    /// Nobody wants to any more.
    void previewEnded();
    /// \a sentence says why something could not be done, and is to be seen.
    void refused(QWidget *sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout::Direction directionOfRows() const;
    void addFix(const lint::Fix &fix);
    void addKind(const lint::Finding &finding, int others);
    void addIgnoring(const lint::Finding &finding);
    /// Asked for the edits of a change, which are given when they are worked out.
    using Ask = std::function<void(const Fixing::Take &take)>;
    /// A row with a button that makes a change, and one that shows it before.
    void addRow(const QString &name, const QString &button, const QString &title, const Ask &ask);
    void endPreview();

    Document *m_document;
    TextLabel *m_message;
    SectionLabel *m_whyTitle;
    TextLabel *m_why;
    SectionLabel *m_fixTitle;
    QWidget *m_fixes;
    QVBoxLayout *m_fixLayout;
    QList<QBoxLayout *> m_rows; ///< those of addRow()
    Fixing m_fixing;
    bool m_isRinged = false;
    QPushButton *m_previewed = nullptr; ///< whose change is shown now
};

} // namespace caravan
