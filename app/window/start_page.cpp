// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_page.h"

#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "app/widgets/frames.h"
#include "app/widgets/labels.h"
#include "app/widgets/plain_tooltip.h"
#include "app/window/actions.h"

#include <QAction>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace caravan {

using theme::Role;

namespace {

constexpr int contentWidth = 960;
constexpr int columnGap = 100;
constexpr int choicesWidth = 420;
constexpr int choiceHeight = 68;
constexpr int recentHeight = 48;
constexpr int blockGap = 40;
constexpr int gapFirst = 100;
constexpr int promiseGap = 20;

/// A gap that gives way in a low window, and has its height before the space around the page grows.
void addGap(QVBoxLayout *column, int height)
{
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    gap->setMaximumHeight(height);
    column->addWidget(gap, gapFirst);
}

/// A path with the home folder as "~".
QString shortPath(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return StartPage::tr("today");
    if (day == today.addDays(-1))
        return StartPage::tr("yesterday");
    return QLocale().toString(day,
                              day.year() == today.year() ? StartPage::tr("d MMM", "a date of this year, in the words of QLocale::toString")
                                                         : StartPage::tr("d MMM yyyy", "a date, in the words of QLocale::toString"));
}

StartPage::StartPage(const Actions &actions, QWidget *parent) : QWidget(parent), m_recent(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("Start"));

    auto *name = new TextLabel(tr("Caravan"), theme::Text::Display);
    name->setObjectName(u"startTitle"_s);
    auto *claim = new TextLabel(tr("GitLab pipelines for OCaml, designed, timed and right the first time."), theme::Text::Lead, Role::Muted);

    m_recent->setSpacing(theme::grid);
    auto *recent = new QVBoxLayout;
    recent->setSpacing(theme::grid);
    recent->addWidget(new SectionLabel(tr("Recent")));
    recent->addLayout(m_recent);
    recent->addStretch();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(makeChoices(actions), choicesWidth);
    columns->addSpacing(columnGap);
    columns->addLayout(recent, contentWidth - choicesWidth - columnGap);

    auto *content = new QWidget;
    content->setMaximumWidth(contentWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::panelMargin, theme::panelMargin, theme::panelMargin, theme::panelMargin);
    column->setSpacing(0);
    column->addStretch(3);
    column->addWidget(name);
    column->addSpacing(theme::grid);
    column->addWidget(claim);
    addGap(column, blockGap);
    column->addLayout(columns);
    addGap(column, blockGap);
    column->addWidget(new TextLabel(tr("or drop a folder anywhere in this window"), theme::Text::Body, Role::Muted));
    addGap(column, 2 * blockGap);
    column->addLayout(makePromises());
    column->addStretch(4);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(content, contentWidth);
    row->addStretch(1);
    // In a low window the page is scrolled; nothing is squeezed.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"startContent"_s);
    scroll->setWidget(middle);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    theme::setOnWindow(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

QVBoxLayout *StartPage::makeChoices(const Actions &actions)
{
    const struct {
        Do which;
        QString title;
        QString subtitle;
        QString name;
    } choices[] = {
        {Do::OpenFolder, tr("Open Folder…"), tr("a project with opam files or a .gitlab-ci.yml"), u"startOpen"_s},
        {Do::NewPipeline, tr("New Pipeline…"), tr("proposed from what the project holds"), u"startNew"_s},
        {Do::TrySample, tr("Try the Sample"), tr("a site generator whose cache does not work"), u"startSample"_s},
    };
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * theme::grid);
    for (const auto &choice : choices) {
        auto *button = new CardButton(choice.title, choice.subtitle);
        button->setObjectName(choice.name);
        button->setPrimary(choice.which == Do::OpenFolder);
        button->setFixedHeight(choiceHeight);
        connect(button, &QAbstractButton::clicked, actions[choice.which], &QAction::trigger);
        column->addWidget(button);
    }
    column->addStretch();
    return column;
}

QVBoxLayout *StartPage::makePromises()
{
    const struct {
        QString verb;
        QString promise;
    } promises[] = {
        {tr("Drag", "a heading"),
         tr("Stages, jobs, images and cache strategies go onto the canvas; the YAML follows, and nothing you wrote is lost.")},
        {tr("Know", "a heading"), tr("Before anything runs you see how long it takes, and why: on a first run, and with a cache.")},
        {tr("Choose", "a heading"), tr("Cache strategies stand side by side, with your project's own dependencies.")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * theme::grid);
    grid->setVerticalSpacing(promiseGap);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < int(std::size(promises)); ++row) {
        grid->addWidget(new TextLabel(promises[row].verb, theme::Text::Heading, Role::Accent), row, 0);
        grid->addWidget(new TextLabel(promises[row].promise), row, 1);
    }
    auto *column = new QVBoxLayout;
    column->addLayout(grid);
    return column;
}

void StartPage::setRecent(const QList<RecentProject> &projects, const QDate &today)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    if (projects.isEmpty()) {
        auto *nothing = new TextLabel(tr("Projects that you open are listed here."), theme::Text::Body, Role::Muted);
        nothing->setObjectName(u"recentEmpty"_s);
        m_recent->addWidget(nothing);
        return;
    }
    for (const RecentProject &project : projects) {
        auto *button = new CardButton(QDir(project.folder).dirName(), shortPath(project.folder));
        button->setObjectName(u"recentProject"_s);
        button->setToolTip(plainTooltip(project.folder));
        button->setAside(dayText(project.opened.date(), today));
        button->setFixedHeight(recentHeight);
        connect(button, &QAbstractButton::clicked, this, [this, folder = project.folder] { Q_EMIT projectChosen(folder); });
        m_recent->addWidget(button);
    }
}

} // namespace caravan
