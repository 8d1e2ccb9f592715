// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace caravan {

class Document;
class ElidedLabel;

/// Says what follows from another runner, scenario, event or text while that is worked out in the background, how far it is, and goes back to what was
/// chosen before. Hidden while nothing takes long.
class FollowingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FollowingBar(Document *document, QWidget *parent = nullptr);

private:
    void follow();
    void present();

    Document *m_document;
    ElidedLabel *m_label;
    QPushButton *m_back;
    int m_percent = 0;
};

} // namespace caravan
