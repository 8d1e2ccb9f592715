// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/following_bar.h"

#include "app/document/document.h"
#include "app/theme/style.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

/// What is being worked out, with \a percent of it done.
QString followingText(const Document &document, int percent)
{
    const QString done = QString::number(percent);
    const OutlookChoice &asked = document.outlook().asked();
    const Changes changes = document.outlook().askedChanges();
    if (changes & Change::Event && asked.event)
        return FollowingBar::tr("Working out the pipeline for %1: %2 %").arg(gitlab::eventTitle(*asked.event), done);
    if (changes & Change::Runner) {
        const QString title = document.knowledge().runnerFor(asked.runner, document.project()).title;
        return FollowingBar::tr("Working out the times on “%1”: %2 %").arg(title, done);
    }
    if (changes & Change::Scenario)
        return FollowingBar::tr("Working out the times of “%1”: %2 %").arg(estimate::scenarioName(asked.scenario), done);
    return FollowingBar::tr("Working out times and problems: %1 %").arg(done);
}

} // namespace

FollowingBar::FollowingBar(Document *document, QWidget *parent) :
    QWidget(parent), m_document(document), m_label(new ElidedLabel({}, theme::Text::Body, theme::Role::Ink)),
    m_back(new QPushButton(tr("Cancel")))
{
    setObjectName(u"followingBar"_s);
    setAccessibleName(tr("Work in the background"));
    m_label->setObjectName(u"followingText"_s);
    m_back->setObjectName(u"followingBack"_s);
    m_back->setAccessibleName(tr("Stay with what was chosen before"));
    m_back->setToolTip(m_back->accessibleName());
    theme::setVariant(m_back, theme::Variant::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::grid);
    row->addWidget(m_label);
    row->addWidget(m_back);
    hide();

    const BackgroundWork &work = document->derivation().following();
    connect(m_back, &QPushButton::clicked, document, &Document::keepOutlook);
    connect(document, &Document::followingChanged, this, &FollowingBar::follow);
    connect(document, &Document::changed, this, &FollowingBar::follow);
    connect(&work, &BackgroundWork::lasting, this, [this] {
        present();
        show();
    });
    connect(&work, &BackgroundWork::progressed, this, [this](int done, int total) {
        m_percent = total > 0 ? int(100LL * done / total) : 0;
        present();
    });
}

void FollowingBar::follow()
{
    if (m_document->derivation().following().isRunning())
        return present();
    m_percent = 0;
    hide();
}

void FollowingBar::present()
{
    m_label->setText(followingText(*m_document, m_percent));
    m_back->setVisible(m_document->outlook().isAsking());
}

} // namespace caravan
