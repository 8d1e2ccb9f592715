// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPoint>

#include <memory>

class QMimeData;

namespace caravan::palette {

/// One block: dragged to the canvas, or used by Enter and double click (both give clicked()).
class BlockRow : public QAbstractButton
{
    Q_OBJECT

public:
    BlockRow(const QString &block, const QString &title, const QString &summary, QWidget *parent = nullptr);

    QString block() const { return m_block; }
    /// What is shown in the place of the title, where what stands above the row says the rest.
    void setShortTitle(const QString &title) { setText(title); }
    /// A short fact that stands at the end of the row, as long as there is room: the size of an image.
    void setDetail(const QString &detail);
    QString detail() const { return m_detail; }
    /// Why the block would not work as things are, a sentence; empty: it would. Such a row is drawn fainter, and says so.
    void setObstacle(const QString &obstacle);
    /// What stands in the tooltip below the summary: times.
    void setNote(const QString &note);
    /// By what the row is found besides its title and id, where that is not the whole summary.
    void setWords(const QString &words) { m_words = words; }
    /// Whether every word of \a filter is in the title, the id, or the summary or what setWords() says in its place.
    bool matches(const QString &filter) const;
    /// What is dragged.
    std::unique_ptr<QMimeData> mimeData() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A drag begins; emitted before it runs.
    void dragStarted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintRow(QPainter *painter, bool isDragged) const;
    QPixmap dragPicture() const;
    void startDrag();

    QString m_block;
    QString m_summary;
    QString m_words;
    void updateTip();

    QString m_detail;
    QString m_note;
    QString m_obstacle;
    QPoint m_pressed;
};

} // namespace caravan::palette
