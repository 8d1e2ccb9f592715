// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/canvas/menu.h"

#include "app/canvas/commands.h"
#include "app/widgets/plain_tooltip.h"
#include "core/recipes/key_block.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace caravan::canvas {

using namespace Qt::StringLiterals;

namespace {

/// Text from a file as a menu's: `&` marks no shortcut.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

} // namespace

Menu::Menu(Commands &commands, const Layout &layout, const Hit &hit, QWidget *parent) :
    QMenu(parent), m_commands(commands), m_layout(layout)
{
    setObjectName(u"canvasMenu"_s);
    setToolTipsVisible(true); // why something cannot be chosen
    if (hit.kind == Hit::Need) {
        fillForNeed(hit.need);
        return;
    }
    if (hit.kind == Hit::Part && m_layout.parts.value(hit.part).isFetchable)
        connect(addNamed(tr("Fetch Includes"), u"fetchIncludes"_s), &QAction::triggered, this, &Menu::fetchRequested);
    else if (hit.isOnJob())
        fillForJob(hit);
    else if (!hit.stage.isEmpty())
        fillForStage(hit.stage);
    else
        addStageAction({});
    addSeparator();
    addClipboard(hit.isOnJob());
}

QAction *Menu::addNamed(const QString &text, const QString &objectName, const QKeySequence &shortcut)
{
    QAction *action = addAction(text);
    action->setObjectName(objectName);
    action->setShortcut(shortcut); // shown only: the canvas itself listens to the key
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void Menu::fillForJob(const Hit &hit)
{
    connect(addNamed(tr("Rename…"), u"rename"_s, Qt::Key_F2), &QAction::triggered, this, &Menu::renameRequested);
    if (hit.kind == Hit::Template)
        return;
    addMenu(addMoves(hit.job));
    addMenu(addNeeds(hit.job));
    addMenu(addKeys(hit.job));
}

void Menu::fillForNeed(const NeedId &need)
{
    const auto choice = [this](const QString &job, const QString &objectName) {
        connect(addNamed(tr("Go to %1").arg(plain(job)), objectName), &QAction::triggered, this, [this, job] { Q_EMIT jobChosen(job); });
    };
    choice(need.from, u"goToNeeded"_s);
    choice(need.to, u"goToWaiting"_s);
    addSeparator();
    QAction *remove = addNamed(tr("Let %1 No Longer Need %2").arg(plain(need.to), plain(need.from)), u"removeNeed"_s, QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, &Menu::removeRequested);
}

/// The shortcuts are shown; the canvas itself listens to them.
void Menu::addClipboard(bool hasJob)
{
    const QStringList jobs = m_commands.document()->selectedJobs();
    if (hasJob) {
        connect(addNamed(tr("Cut"), u"cutJobs"_s, QKeySequence::Cut), &QAction::triggered, this, &Menu::cutRequested);
        connect(addNamed(tr("Copy as YAML"), u"copyJobs"_s, QKeySequence::Copy), &QAction::triggered, this, &Menu::copyRequested);
    }
    QAction *paste = addNamed(tr("Paste Jobs"), u"pasteJobs"_s, QKeySequence::Paste);
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    paste->setEnabled(held && held->hasText());
    connect(paste, &QAction::triggered, this, &Menu::pasteRequested);
    if (!hasJob)
        return;
    QAction *duplicate = addNamed(tr("Duplicate"), u"duplicateJobs"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(duplicate, &QAction::triggered, this, &Menu::duplicateRequested);
    addSeparator();
    const QString text = jobs.size() > 1 ? tr("Remove %n Job(s)", nullptr, int(jobs.size())) : tr("Remove %1").arg(plain(jobs.value(0)));
    connect(addNamed(text, u"removeJob"_s, QKeySequence::Delete), &QAction::triggered, this, &Menu::removeRequested);
}

void Menu::fillForStage(const QString &stage)
{
    addMenu(addBlocks(stage));
    addSeparator();
    connect(addNamed(tr("Rename Stage…"), u"rename"_s, Qt::Key_F2), &QAction::triggered, this, &Menu::renameRequested);
    addStageAction(stage);
    const QString left = stageBeside(m_layout, stage, -1);
    const QString right = stageBeside(m_layout, stage, 1);
    QAction *moveLeft = addNamed(tr("Move Stage Left"), u"moveStageLeft"_s, Qt::ALT | Qt::Key_Left);
    moveLeft->setEnabled(!left.isEmpty());
    connect(moveLeft, &QAction::triggered, &m_commands, [this, stage, left] { m_commands.moveStage(stage, left); });
    QAction *moveRight = addNamed(tr("Move Stage Right"), u"moveStageRight"_s, Qt::ALT | Qt::Key_Right);
    moveRight->setEnabled(!right.isEmpty());
    connect(moveRight, &QAction::triggered, &m_commands, [this, stage] { m_commands.moveStage(stage, stageBeside(m_layout, stage, 2)); });
    addSeparator();
    QAction *remove = addNamed(tr("Remove Stage"), u"removeStage"_s, QKeySequence::Delete);
    connect(remove, &QAction::triggered, &m_commands, [this, stage] { m_commands.removeStage(stage); });
}

void Menu::addStageAction(const QString &behind)
{
    QAction *add = addNamed(tr("Add Stage"), u"addStage"_s);
    connect(add, &QAction::triggered, this, [this, behind] {
        if (const QString added = m_commands.addStage(behind); !added.isEmpty())
            Q_EMIT stageAdded(added);
    });
}

QMenu *Menu::addMoves(const QString &job)
{
    auto *menu = new QMenu(tr("Move to"), this);
    menu->setObjectName(u"moveMenu"_s);
    const CardPlace *card = m_layout.card(job);
    for (const Column &column : m_layout.columns) {
        QAction *move = menu->addAction(plain(column.stage));
        move->setEnabled(card && card->stage != column.stage);
        connect(move, &QAction::triggered, &m_commands, [this, job, stage = column.stage] { m_commands.moveJob(job, stage); });
    }
    return menu;
}

QMenu *Menu::addNeeds(const QString &job)
{
    auto *menu = new QMenu(tr("Needs"), this);
    menu->setObjectName(u"needsMenu"_s);
    const gitlab::Pipeline &pipeline = m_commands.document()->derived().pipeline;
    const gitlab::Job *waiting = pipeline.job(job);
    QStringList needed;
    for (const gitlab::Need &need : waiting && waiting->needs ? *waiting->needs : QList<gitlab::Need>())
        needed.append(need.job);
    for (const gitlab::Job *other : pipeline.runnableJobs()) {
        if (other->name == job)
            continue;
        QAction *need = menu->addAction(plain(other->name));
        need->setCheckable(true);
        need->setChecked(needed.contains(other->name));
        connect(need, &QAction::toggled, &m_commands, [this, job, name = other->name](bool isNeeded) {
            isNeeded ? m_commands.addNeed(job, name) : m_commands.removeNeed(job, name);
        });
    }
    menu->setEnabled(!menu->isEmpty());
    return menu;
}

/// The keys of the palette, for the job's cache.
QMenu *Menu::addKeys(const QString &job)
{
    auto *menu = new QMenu(tr("Cache Key"), this);
    menu->setObjectName(u"cacheKeyMenu"_s);
    for (const recipes::KeyBlock &block : recipes::keyBlocks()) {
        QAction *key = menu->addAction(plain(block.title));
        key->setObjectName(block.id);
        connect(key, &QAction::triggered, &m_commands, [this, id = block.id, job] { m_commands.dropBlock(id, {{}, job}); });
    }
    const std::optional<Error> obstacle = obstacleTo(*m_commands.document(), recipes::keyBlocks().value(0).id, {{}, job});
    menu->setEnabled(!obstacle);
    menu->menuAction()->setToolTip(obstacle ? plainTooltip(obstacle->message) : QString());
    return menu;
}

QMenu *Menu::addBlocks(const QString &stage)
{
    auto *menu = new QMenu(tr("Add Job"), this);
    menu->setObjectName(u"addJobMenu"_s);
    for (const recipes::Block &block : m_commands.document()->knowledge().catalogue.blocks) {
        if (block.kind != recipes::BlockKind::Job)
            continue;
        connect(menu->addAction(plain(block.title)), &QAction::triggered, &m_commands, [this, id = block.id, stage] {
            m_commands.dropBlock(id, {stage, {}});
        });
    }
    return menu;
}

} // namespace caravan::canvas
