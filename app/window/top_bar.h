// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document.h"
#include "app/widgets/frames.h"

class QAction;
class QComboBox;
class QPushButton;

namespace caravan {

class Actions;
enum class Do;

/// The bar above the pages: folder and export, undo and redo, the pages, and what estimates are made for.
class TopBar : public Ground
{
    Q_OBJECT

public:
    TopBar(Document *document, const Actions &actions, const QList<Do> &pages, QWidget *parent = nullptr);

Q_SIGNALS:
    void runnerChosen(const QString &id);
    void scenarioChosen(caravan::estimate::Scenario scenario);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *buttonFor(QAction *action, const QString &name);
    void fillRunners();
    void fillScenarios();
    void follow();
    void makeRoom();

    Document *m_document;
    QComboBox *m_runner;
    QComboBox *m_scenario;
    QList<QWidget *> m_spared; ///< that are left out where there is no room for them, in this order
};

} // namespace caravan
