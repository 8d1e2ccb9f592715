// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace caravan {

class TextLabel;

namespace comparing {

/// What of the comparison people choose: images of other distributions, and a search for the best combination.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    bool wantsOtherImages() const;
    void setWantsOtherImages(bool wants);
    /// The search is under way, and has tried so many pipelines.
    void showSearching(int tried);
    /// There is none under way; \a sentence says what came of the last one.
    void showDone(const QString &sentence);

Q_SIGNALS:
    void imagesChosen();
    void searchRequested();

private:
    QCheckBox *m_otherImages;
    QPushButton *m_search;
    TextLabel *m_state;
};

} // namespace comparing
} // namespace caravan
