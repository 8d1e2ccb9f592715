// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace caravan {

class CanvasView;
class Document;
class EventBar;
class InspectorPanel;
class PalettePanel;
class PreviewPanel;
class ProblemsPanel;
class ProjectPanel;
class Settings;

/// The page on which a pipeline is designed: project and palette at the left, the canvas above the text, the inspector at
/// the right.
class DesignPage : public QWidget
{
    Q_OBJECT

public:
    explicit DesignPage(Document *document, QWidget *parent = nullptr);

    ProjectPanel *projectPanel() const { return m_project; }
    CanvasView *canvas() const { return m_canvas; }
    EventBar *eventBar() const { return m_events; }
    PalettePanel *palettePanel() const { return m_palette; }
    InspectorPanel *inspector() const { return m_inspector; }
    PreviewPanel *preview() const { return m_preview; }
    ProblemsPanel *problems() const { return m_problems; }

    void save(Settings &settings) const;
    void restore(const Settings &settings);
    /// Whether the text stands beside the canvas, and not below it.
    bool isTextBeside() const;
    void setTextBeside(bool isBeside);
    /// Moves the focus to the next panel, or to the first.
    void focusNextPanel();
    void focusInspector();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QList<QSplitter *> splitters() const;

    ProjectPanel *m_project;
    CanvasView *m_canvas;
    EventBar *m_events;
    PalettePanel *m_palette;
    InspectorPanel *m_inspector;
    PreviewPanel *m_preview;
    ProblemsPanel *m_problems;
    QSplitter *m_columns;
    QSplitter *m_middle;
    bool m_isPlaced = false;
};

} // namespace caravan
