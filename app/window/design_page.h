// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>

class QSplitter;
class QVBoxLayout;

namespace caravan {

class CanvasView;
class Dock;
class Document;
class EventBar;
class InspectorPanel;
class NoticeBar;
class PalettePanel;
class PreviewPanel;
class ProblemsPanel;
class ProjectPanel;
class Settings;

/// The page on which a pipeline is designed: the canvas, and around it panels that can be hidden, moved and resized: at first project
/// and palette at the left, the text below, the inspector at the right.
class DesignPage : public QMainWindow
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

    Dock *projectDock() const { return m_projectDock; }
    Dock *paletteDock() const { return m_paletteDock; }
    Dock *textDock() const { return m_textDock; }
    Dock *inspectorDock() const { return m_inspectorDock; }

    void save(Settings &settings) const;
    void restore(const Settings &settings);
    /// Whether the text stands beside the canvas, and not below it.
    bool isTextBeside() const;
    void setTextBeside(bool isBeside);
    /// Puts every panel where it is at first, and shows it.
    void resetPanels();
    /// Shows \a notice below the canvas, whose room it takes: no panel moves.
    void placeNotice(NoticeBar *notice);
    /// The panels in the order in which F6 goes through them.
    QList<QWidget *> regions() const;
    /// Gives the keyboard to the first field of the inspector.
    void focusInspector();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<Dock *> docks() const { return {m_projectDock, m_paletteDock, m_textDock, m_inspectorDock}; }
    bool isAtSide(const Dock *dock) const;
    int usualWidth(const Dock *dock) const;
    void fitMoved(Dock *dock);
    void fitRestored();
    void arrange();
    void sizePanels();
    void setFloatingSeen(bool isSeen);
    void fitProblems(bool areShown);
    QList<QSplitter *> splitters() const;

    ProjectPanel *m_project;
    CanvasView *m_canvas;
    QVBoxLayout *m_canvasColumn; ///< the canvas, and what is said below it
    EventBar *m_events;
    PalettePanel *m_palette;
    InspectorPanel *m_inspector;
    PreviewPanel *m_preview;
    ProblemsPanel *m_problems;
    Dock *m_projectDock;
    Dock *m_paletteDock;
    Dock *m_textDock;
    Dock *m_inspectorDock;
    QHash<Dock *, int> m_widths; ///< of panels at the sides, as they were left; a narrow window may give them less
    int m_width = 0;             ///< of the page that the panels were last laid out for
    bool m_isPlaced = false;
    bool m_isShown = false; ///< it was once
    int m_textHeight = 0;   ///< of the text's panel before the problems asked for more; 0: they did not
};

} // namespace caravan
