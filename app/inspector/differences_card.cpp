// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspector/differences_card.h"

#include "app/theme/theme.h"
#include "app/widgets/labels.h"
#include "core/includes/project_files.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace caravan::inspector {

using namespace Qt::StringLiterals;

namespace {

QList<recipes::Difference> differencesNow(const StrategyLook &look, const Step &)
{
    yaml::Draft draft(look.tree);
    return recipes::differencesOf({draft, look.reading}, look.job, look.project ? &*look.project : nullptr, look.knowledge->catalogue);
}

} // namespace

DifferencesCard::DifferencesCard(Document *document, QWidget *parent) :
    QFrame(parent), m_document(document), m_work(differencesNow), m_title(new TextLabel({}, theme::Text::Heading, theme::Role::Ink)),
    m_text(new TextLabel({}, theme::Text::Secondary, theme::Role::Muted)), m_again(new QPushButton(tr("Write it as the strategy has it")))
{
    setObjectName(u"differencesCard"_s);
    setAccessibleName(tr("What differs from the strategy"));
    m_text->setObjectName(u"differences"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *again = m_again;
    again->setObjectName(u"rewriteStrategy"_s);
    again->setToolTip(tr("Writes the strategy's own lines, variables and cache once more; all others stay as they are."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::halfGrid, 0, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    m_title->setObjectName(u"differencesTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(again, 0, Qt::AlignLeft);
    setVisible(false);
    connect(again, &QPushButton::clicked, this, &DifferencesCard::rewriteWanted);
    connect(&m_work, &BackgroundWork::finished, this, [this] { showDifferences(m_work.value()); });
}

void DifferencesCard::present(const gitlab::Job &job)
{
    if (job.name != m_job)
        setVisible(false);
    m_job = job.name;
    if (m_document->syntaxError() || !m_document->derived().recognised.value(job.name).follows())
        return clear();
    const project::Project *project = m_document->project();
    m_work.start({job,
                  m_document->derived().tree,
                  {project ? includes::filesOf(project->folder) : gitlab::Files(), m_document->reading().event},
                  project ? std::optional(*project) : std::nullopt,
                  m_document->sharedKnowledge()});
}

void DifferencesCard::clear()
{
    m_work.cancel();
    setVisible(false);
}

void DifferencesCard::showDifferences(const QList<recipes::Difference> &differences)
{
    QStringList sentences;
    for (const recipes::Difference &difference : differences)
        sentences.append(u"• "_s + difference.sentence);
    m_text->setText(sentences.join(u'\n'));
    const bool canBeTold = std::none_of(differences.cbegin(), differences.cend(),
                                        [](const recipes::Difference &difference) { return difference.key == "strategy"_L1; });
    m_title->setText(canBeTold ? tr("Differs from its strategy") : tr("Not compared with its strategy"));
    m_again->setVisible(canBeTold);
    setVisible(!differences.isEmpty());
}

} // namespace caravan::inspector
