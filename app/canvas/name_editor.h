// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace caravan::canvas {

/// Edits a name where it stands: Enter and a click elsewhere keep it, Escape does not. It ends by itself.
class NameEditor : public QLineEdit
{
    Q_OBJECT

public:
    NameEditor(const QString &name, const QString &accessibleName, QWidget *parent);
    /// Ends it without a change: what it is for is gone.
    void discard() { end(Ending::Discard); }
    const QString &original() const { return m_original; }

Q_SIGNALS:
    /// The name was changed to one that is not empty.
    void renamed(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Ending { Keep, Discard };
    void end(Ending ending);

    QString m_original;
    bool m_hasEnded = false;
};

} // namespace caravan::canvas
