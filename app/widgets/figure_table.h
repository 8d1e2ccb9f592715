// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

namespace caravan {

/// A column of figures, or of words.
struct FigureColumn {
    QString title;  ///< with the unit of its figures
    QString source; ///< where they come from, shown on demand; may be empty
    bool isNumber = true;
    bool operator==(const FigureColumn &) const = default;
};

/// Rows as text for spreadsheets: cells with a tab between them. None breaks a row or begins as a formula does.
QString tabSeparated(const QStringList &head, const QList<QStringList> &rows);
/// Gives the clipboard rows as such a text.
void copyRows(const QStringList &head, const QList<QStringList> &rows);

/// A table of figures that is read by rows, reached by keyboard and copied as a whole. What is elided, and where a figure comes from, is a tooltip.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    enum class Height {
        OfRows, ///< all rows are seen: what is around it scrolls
        OfRoom  ///< it scrolls by itself
    };

    /// \a name: accessible.
    FigureTable(const QString &name, Height height, QWidget *parent = nullptr);

    void setContent(const QList<FigureColumn> &columns, const QList<QStringList> &rows);
    QString cell(int row, int column) const;
    QString asText() const;
    /// A button that copies the table.
    QWidget *makeCopyButton();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy() const;

Q_SIGNALS:
    /// A person wants to see more of a row: it was clicked, or Enter was pressed on it.
    void rowChosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Model;
    void fit();

    Model *m_model;
    Height m_height;
};

} // namespace caravan
