// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/facts/own_figure.h"

#include <QWidget>

class QLineEdit;

namespace caravan {

class TextLabel;

namespace timeline {

/// A figure with its unit: "60 MB/s"; a time of a job as a time: "1 min 30 s".
QString figureText(const estimate::OwnFigure &figure);

/// Asks for a figure that a user may know, in a row of its own below what is assumed of it.
class FigureField : public QWidget
{
    Q_OBJECT

public:
    /// \a isTold: the user has told it before; else what is there is an assumption.
    FigureField(const estimate::OwnFigure &figure, bool isTold, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const estimate::OwnFigure &figure);
    /// What was told before shall not count any more.
    void forgotten(const estimate::OwnFigure &figure);

private:
    QWidget *makeLinks(bool isTold);
    void open();
    void take();
    bool isJob() const { return m_figure.place == estimate::OwnFigure::Place::Job; }
    /// What is typed, in the unit of the file; nullopt where it cannot be, which is said.
    std::optional<double> typed();
    std::optional<double> typedTime();
    void reject(const QString &sentence);

    estimate::OwnFigure m_figure;
    estimate::FigureForm m_form;
    QWidget *m_row;
    QLineEdit *m_field;
    TextLabel *m_fault;
};

} // namespace timeline
} // namespace caravan
