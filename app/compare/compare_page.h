// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/compare_work.h"
#include "app/compare/shown.h"

#include <QWidget>

class QStackedWidget;

namespace caravan {

class EmptyState;
class ProgressState;
class TextLabel;

namespace comparing {
class ChoiceBar;
class ColumnCard;
class ColumnRow;
class Details;
} // namespace comparing

/// The pipeline under every strategy, side by side, and the best combinations of strategy, image, job shape and runner if they are searched for.
/// It compares while it is shown, in the background.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(Document *document, QWidget *parent = nullptr);
    ~ComparePage() override;

    /// Whether a comparison of the present text is shown, and nothing is searched for.
    bool isCurrent() const { return !m_isStale && !m_work.isRunning() && !m_search.isRunning(); }

    /// Writes the comparison that is shown into a file, in the form of its suffix.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// A strategy could not be used, or the comparison not be written.
    void failed(const caravan::Error &error);
    /// The comparison was written to a file.
    void exported(const QString &path);
    /// Somebody wants to keep the comparison in a file; \a suffix: of its form.
    void exportWanted(const QString &suffix);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPixmap wholePicture(const QList<QPixmap> &charts);
    QWidget *makeContent();
    void follow(Changes changes);
    void beginAnew();
    void refresh();
    void cancel();
    void showOutcome();
    void showComparison();
    void showMessage(EmptyState *page, const QString &title, const QString &sentence);
    void search();
    void showFound();
    void use(const QString &id);
    void showText(const QString &id);
    void markShown();
    QList<comparing::Shown> arranged() const;
    const comparing::Shown *shownAs(const QString &id) const;

    Document *m_document;
    Background<comparing::Task, comparing::Outcome> m_work;
    Background<comparing::Task, comparing::Found> m_search;
    compare::Comparison m_comparison;
    QString m_headline;                ///< what the search came to; empty until then
    QList<comparing::Shown> m_found;   ///< the best combinations; empty until they were searched for
    QList<comparing::Shown> m_columns; ///< all that is shown: these, then those of the comparison
    QByteArray m_text;                 ///< that the comparison was made for
    bool m_isStale = true;
    QString m_shown; ///< id of the card whose text was asked for; empty for none
    comparing::ChoiceBar *m_choices;
    QStackedWidget *m_pages;
    QWidget *m_content;
    ProgressState *m_progress;
    EmptyState *m_nothing; ///< there is nothing to compare
    EmptyState *m_stopped; ///< the comparison failed or was cancelled; it can be repeated
    TextLabel *m_because;
    comparing::ColumnRow *m_row;
    QList<comparing::ColumnCard *> m_cards;
    comparing::Details *m_details;
};

} // namespace caravan
