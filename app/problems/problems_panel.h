// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/problems/problems_model.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace caravan {

class EmptyState;
class FixList;

/// The problems of the open pipeline, why each is one, and what can be done about it.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Document *document, QWidget *parent = nullptr);

    ProblemsModel *model() const { return m_model; }
    /// Makes all the fixes that there are, as one step of undo.
    void fixAll();

Q_SIGNALS:
    /// Somebody chose a problem; \a span is its place in the text.
    void placeChosen(const caravan::Span &span);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void beginAnew();
    void showCurrent();
    void chooseCurrent();

    Document *m_document;
    ProblemsModel *m_model;
    QListView *m_list;
    FixList *m_details;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_fixAll;
    std::optional<lint::Finding> m_current;
};

} // namespace caravan
