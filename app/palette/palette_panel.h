// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/document/strategy_times.h"
#include "core/recipes/image_card.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QScrollArea;
class QVBoxLayout;

namespace caravan {

class TextLabel;

namespace palette {
class BlockRow;
}

/// Everything that can be dragged to the canvas: stages and jobs, images, cache strategies; with a filter.
/// Enter and double click use a block on the selected job or its stage.
class PalettePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PalettePanel(Document *document, QWidget *parent = nullptr);

    QLineEdit *filterField() const { return m_filter; }

Q_SIGNALS:
    /// A block could not be used.
    void failed(const caravan::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void presentTimes();
    QString detailOf(const BlockTime &time) const;
    void presentTime(palette::BlockRow &row, const BlockTime &time, const QString &note);
    void presentStrategy(palette::BlockRow &row, recipes::StrategyId strategy);
    void foldFamilies();
    struct Section {
        QWidget *label = nullptr;
        QList<palette::BlockRow *> rows;
        QToolButton *toggle = nullptr; ///< shows the rows of a family that has many
    };
    void addSection(QWidget *label, const QString &objectName);
    void addImages();
    void removeImages();
    void presentImages();
    palette::BlockRow *addRow(const QString &id, const QString &title, const QString &summary);
    QString nothingFound(const QString &text) const;
    void use(const QString &block);
    void filter(const QString &text);
    void beginAnew();
    palette::BlockRow *firstShown() const;

    Document *m_document;
    QLineEdit *m_filter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    TextLabel *m_nothing;
    QList<Section> m_sections;                ///< those of the images last, one for each family
    QWidget *m_imagesLabel = nullptr;         ///< above them all
    std::shared_ptr<const Knowledge> m_known; ///< that the rows of images are made from
    QList<recipes::ProjectImage> m_own;       ///< images of the project's own registry that have rows
    QStringList m_images;                     ///< what is said in the rows of images, in their order
    qsizetype m_firstImages = 0;              ///< the first section of images
};

} // namespace caravan
