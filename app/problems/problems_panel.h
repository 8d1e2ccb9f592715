// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/fixing.h"
#include "app/problems/problem_rows.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace caravan {

class EmptyState;
class FixList;

/// The problems of the open pipeline, in groups, searched and filtered, why each is one, and what can be done about it.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Document *document, QWidget *parent = nullptr);

    ProblemsModel *model() const { return m_model; }
    ProblemRows *rows() const { return m_rows; }
    /// Makes all the fixes that there are, as one step of undo, once they are worked out. Asked again meanwhile, it stops.
    void fixAll();

Q_SIGNALS:
    /// Somebody chose a problem; \a span is its place in the text.
    void placeChosen(const caravan::Span &span);
    /// Somebody chose a problem of an included file: its path in the project, and the line from 1.
    void otherPlaceChosen(const QString &file, int line);
    /// Somebody wants to see what a change would do to the text, before it is made; and does not any more.
    void previewAsked(const QString &title, const caravan::TextEdits &edits);
    void previewEnded();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeButtons();
    QWidget *makeHeader();
    QPushButton *makeFilter(lint::Severity severity, const QString &name);
    void connectAll();
    void updateFilters();
    void updateFixAll();
    int currentProblem() const;
    int problemFrom(int row) const;
    void fold(int row, bool isFolded);
    void follow();
    void beginAnew();
    void showCurrent();
    void chooseCurrent();
    void openMenu(QPoint where);
    QPoint belowCurrent() const;

    Document *m_document;
    ProblemsModel *m_model;
    ProblemRows *m_rows;
    QListView *m_list;
    FixList *m_details;
    QScrollArea *m_detailsArea;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    Fixing m_fixing;
    QPushButton *m_fixAll;
    QLineEdit *m_search;
    QComboBox *m_grouping;
    QWidget *m_title;               ///< gives way where the buttons need its room
    QWidget *m_buttons;             ///< beside it: in several rows where one is too short
    QList<QPushButton *> m_filters; ///< in the order of lint::Severity
    std::optional<lint::Finding> m_current;
    int m_row = 0;    ///< of the problem that was current last
    int m_others = 0; ///< more problems of its kind
};

} // namespace caravan
