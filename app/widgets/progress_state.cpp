// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/progress_state.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

constexpr int progressWidth = 240;

} // namespace

ProgressState::ProgressState(const QString &name, const QString &title, const QString &sentence, QWidget *parent) :
    QWidget(parent), m_bar(new QProgressBar)
{
    m_bar->setObjectName(name + u"Progress"_s);
    m_bar->setFixedWidth(progressWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(title);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(name + u"Cancel"_s);
    connect(cancel, &QPushButton::clicked, this, &ProgressState::cancelled);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid);
    column->addStretch(1);
    column->addWidget(new TextLabel(sentence), 0, Qt::AlignHCenter);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

void ProgressState::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

} // namespace caravan
