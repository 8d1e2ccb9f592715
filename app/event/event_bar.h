// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace caravan {

class ElidedLabel;
class NoticeBar;
class TextArea;
class TextLabel;

/// The bar above the canvas, "Pipeline of …": the event whose pipeline is looked at, how many jobs are in it, and why there
/// is none where there is none.
class EventBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventBar(Document *document, QWidget *parent = nullptr);
    /// Moves the focus to the list of events and opens it.
    void choose();

Q_SIGNALS:
    /// The line that decides was asked for.
    void placeChosen(const caravan::Span &span);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRow();
    QWidget *makeDetails();
    TextArea *addField(const QString &title, const QString &name);
    void follow(Changes changes);
    void followChoice();
    /// The event as the fields have it.
    std::optional<gitlab::Event> entered() const;
    void take();
    void fill();
    void present();
    void presentHints();
    void presentOther();
    void presentNotice();

    Document *m_document;
    ElidedLabel *m_label;
    QComboBox *m_events;
    QLineEdit *m_ref;
    QToolButton *m_more;
    ElidedLabel *m_summary;
    QWidget *m_details;
    QBoxLayout *m_fields;
    TextArea *m_variables;
    TextArea *m_changed;
    TextLabel *m_refused;
    TextLabel *m_other; ///< which pipeline the times are of, where it is another one
    NoticeBar *m_notice;
    QAction *m_showPlace;
    Span m_place; ///< of what decides that there is no pipeline
    bool m_isFilling = false;
};

} // namespace caravan
