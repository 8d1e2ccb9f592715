// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/top_bar.h"

#include "app/theme/style.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "app/window/actions.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyleOptionComboBox>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int runnerWidth = 272;
constexpr int leastRunnerWidth = 100; // in a small window
constexpr int pageButtonWidth = 76;

QString plainText(const QAction *action) { return action->text().remove(u'&'); }

/// Whether \a box has an item for each of \a runners, behind the one that follows the project.
bool listsRunners(const QComboBox &box, const QList<estimate::Runner> &runners)
{
    if (box.count() != runners.size() + 1)
        return false;
    for (int i = 0; i < runners.size(); ++i) {
        if (box.itemData(i + 1).toString() != runners.at(i).id || box.itemText(i + 1) != runners.at(i).title)
            return false;
    }
    return true;
}

} // namespace

TopBar::TopBar(Document *document, const Actions &actions, const QList<Do> &pages, QWidget *parent) :
    Ground(theme::Role::Panel, Qt::BottomEdge, parent), m_document(document), m_runner(new QComboBox), m_scenario(new QComboBox)
{
    setObjectName(u"topBar"_s);
    setAccessibleName(tr("Tools"));
    m_runner->setObjectName(u"runnerCombo"_s);
    m_runner->setAccessibleName(tr("Runner"));
    m_runner->setMinimumWidth(leastRunnerWidth);
    m_runner->setMaximumWidth(runnerWidth);
    m_scenario->setObjectName(u"scenarioCombo"_s);
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scenario->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *left = new QHBoxLayout;
    left->setSpacing(theme::grid);
    auto *open = buttonFor(actions[Do::OpenFolder], u"openFolderButton"_s);
    auto *exporting = buttonFor(actions[Do::Export], u"exportButton"_s);
    left->addWidget(open);
    left->addWidget(exporting);
    for (const auto &[which, name] : {std::pair{Do::Undo, u"undoButton"_s}, std::pair{Do::Redo, u"redoButton"_s}}) {
        QPushButton *button = buttonFor(actions[which], name);
        // The menu says what is undone; here there is room for the word alone.
        button->setText(which == Do::Undo ? tr("Undo") : tr("Redo"));
        theme::setVariant(button, theme::Variant::Flat);
        left->addWidget(button);
        m_spared.prepend(button); // there are the menu and the keys; Redo goes first
    }
    left->addStretch();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::grid);
    for (const Do which : pages) {
        QPushButton *button = buttonFor(actions[which], actions[which]->objectName() + u"Button"_s);
        button->setCheckable(true);
        button->setChecked(actions[which]->isChecked());
        button->setMinimumWidth(pageButtonWidth);
        theme::setVariant(button, theme::Variant::Page);
        connect(actions[which], &QAction::toggled, button, &QPushButton::setChecked);
        // A second click on the page that is shown does not leave it.
        connect(button, &QPushButton::clicked, button, [button] { button->setChecked(true); });
        middle->addWidget(button);
    }

    auto *right = new QHBoxLayout;
    right->setSpacing(theme::grid);
    right->addStretch();
    const auto addLabelled = [this, right](const QString &text, QWidget *field, int share) {
        auto *label = new ElidedLabel(text, theme::Text::Body, theme::Role::Muted);
        label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // whole or not at all
        m_spared.append(label);
        right->addWidget(label);
        right->addWidget(field, share);
    };
    addLabelled(tr("Runner"), m_runner, 1);
    right->addSpacing(theme::grid);
    addLabelled(tr("Scenario"), m_scenario, 0);
    m_spared.append({exporting, open}); // where a language has long words

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelMargin, theme::grid, theme::panelMargin, theme::grid);
    row->addLayout(left, 1);
    row->addLayout(middle);
    row->addLayout(right, 2); // the runner has the longest words

    fillRunners();
    fillScenarios();
    connect(m_runner, &QComboBox::activated, this, [this] { Q_EMIT runnerChosen(m_runner->currentData().toString()); });
    connect(m_scenario, &QComboBox::activated, this,
            [this] { Q_EMIT scenarioChosen(estimate::Scenario(m_scenario->currentData().toInt())); });
    connect(document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Change::Runner | Change::Scenario | Change::Project))
            follow();
    });
    connect(document, &Document::followingChanged, this, &TopBar::follow);
    follow();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    Ground::resizeEvent(event);
    makeRoom();
}

/// Leaves out what can be found elsewhere until all of the rest is to be read, the runner's name too.
void TopBar::makeRoom()
{
    for (QWidget *spared : std::as_const(m_spared))
        spared->show();
    QStyleOptionComboBox option;
    option.initFrom(m_runner);
    const QSize words(m_runner->fontMetrics().horizontalAdvance(m_runner->currentText()) + theme::grid, m_runner->fontMetrics().height());
    const int whole = m_runner->style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, m_runner).width();
    m_runner->setMinimumWidth(std::clamp(whole, leastRunnerWidth, runnerWidth));
    for (QWidget *spared : std::as_const(m_spared)) {
        layout()->activate();
        if (layout()->totalMinimumSize().width() <= width())
            return;
        spared->hide();
    }
    layout()->activate();
    if (layout()->totalMinimumSize().width() > width())
        m_runner->setMinimumWidth(leastRunnerWidth);
}

QPushButton *TopBar::buttonFor(QAction *action, const QString &name)
{
    auto *button = new QPushButton(plainText(action));
    button->setObjectName(name);
    button->setAccessibleName(plainText(action));
    button->setEnabled(action->isEnabled());
    if (!action->shortcut().isEmpty())
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

void TopBar::fillRunners()
{
    m_runner->clear();
    m_runner->addItem({}, QString()); // follow() says which one the project has
    m_runner->setItemData(0, tr("The runners of the server that the project's remote names, as long as no other ones are chosen"),
                          Qt::ToolTipRole);
    for (const estimate::Runner &runner : m_document->knowledge().facts.runners) {
        m_runner->addItem(runner.title, runner.id);
        const QString vcpus = tr("%n vCPU(s)", nullptr, runner.vcpus);
        m_runner->setItemData(m_runner->count() - 1, plainTooltip(tr("%1: %2").arg(runner.id, vcpus)), Qt::ToolTipRole);
    }
}

void TopBar::fillScenarios()
{
    for (const estimate::Scenario scenario : estimate::allScenarios) {
        m_scenario->addItem(estimate::scenarioName(scenario), int(scenario));
        m_scenario->setItemData(m_scenario->count() - 1, estimate::scenarioTitle(scenario), Qt::ToolTipRole);
    }
}

void TopBar::follow()
{
    const Outlook &outlook = m_document->outlook();
    if (!listsRunners(*m_runner, m_document->knowledge().facts.runners))
        fillRunners();
    const project::Project *project = m_document->project();
    const bool isByRemote = project && project->git && !project->git->host.isEmpty();
    const QString ofProject = m_document->knowledge().runnerFor({}, project).title;
    if (const QString title = isByRemote ? tr("%1 (by remote)").arg(ofProject) : tr("%1 (standard)").arg(ofProject);
        title != m_runner->itemText(0))
        m_runner->setItemText(0, title);
    m_runner->setCurrentIndex(std::max(0, m_runner->findData(outlook.asked().runner)));
    m_runner->setToolTip(plainTooltip(outlook.runner().title));
    m_scenario->setCurrentIndex(m_scenario->findData(int(outlook.asked().scenario)));
    m_scenario->setToolTip(estimate::scenarioTitle(outlook.scenario()));
    makeRoom();
}

} // namespace caravan
