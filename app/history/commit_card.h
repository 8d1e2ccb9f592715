// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frames.h"

namespace caravan {

class ElidedLabel;
class FigureTable;
class TextLabel;

namespace history {

class ReplayModel;

/// What is known of one commit: the files by which it changed keys, and what it found under each strategy.
class CommitCard : public Card
{
    Q_OBJECT

public:
    explicit CommitCard(QWidget *parent = nullptr);
    /// \a column: of the commit.
    void present(const ReplayModel &model, int column);

private:
    ElidedLabel *m_title;
    TextLabel *m_files;
    FigureTable *m_table;
};

} // namespace history
} // namespace caravan
