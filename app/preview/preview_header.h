// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frames.h"

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace caravan {

class Document;
class ElidedLabel;

/// What the panel of the text shows, in the order of its tabs: the file, what GitLab makes of it, what differs from the disk and from the last commit, an
/// included file, and what a fix would change.
enum class TextPage { File, Resolved, Disk, Head, Included, Change };

/// The head of the panel of the text: a tab for each page, the file and how it stands, and the button of the problems. It says little where it
/// has little room.
class PreviewHeader : public Ground
{
    Q_OBJECT

public:
    explicit PreviewHeader(const Document *document, QWidget *parent = nullptr);

    QString fileName() const;
    void setFileName(const QString &name);
    void setState(const QString &state);
    void choosePage(TextPage page);
    /// Those of an included file and of a fix are shown while there is one.
    void setTabShown(TextPage page, bool isShown);
    void nameIncluded(const QString &path);
    bool hasProblemsOpen() const;
    void setProblemsOpen(bool isOpen);
    /// Fits what it says into the width of the panel that it is in.
    void arrange();

Q_SIGNALS:
    void pageChosen(caravan::TextPage page);
    void copyPressed();
    void problemsToggled(bool isOpen);

private:
    QPushButton *makeTab(TextPage page, const QString &title, const QString &name, const QString &accessibleName);
    void presentProblems(bool isShort);

    const Document *m_document;
    QButtonGroup *m_tabs;
    QWidget *m_tabRow; ///< in as many rows as it needs
    ElidedLabel *m_fileName;
    ElidedLabel *m_state;
    QBoxLayout *m_row = nullptr; ///< of the pages, and what is beside or below them
    QPushButton *m_copy = nullptr;
    QPushButton *m_problemsButton = nullptr;
};

} // namespace caravan
