// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"

#include <QWidget>

class QLineEdit;
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

private:
    struct Section {
        QWidget *label = nullptr;
        QList<palette::BlockRow *> rows;
    };
    void addSection(const QString &title, const QString &objectName);
    void addImages();
    void presentImages();
    void addRow(const QString &id, const QString &title, const QString &summary);
    void use(const QString &block);
    void filter(const QString &text);
    void beginAnew();
    palette::BlockRow *firstShown() const;

    Document *m_document;
    QLineEdit *m_filter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    TextLabel *m_nothing;
    QList<Section> m_sections; ///< that of the images last
    QStringList m_images;      ///< ids of the rows of images, in their order
};

} // namespace caravan
