// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace caravan::canvas {

/// Edits a name where it stands: Enter and a click elsewhere keep it, Escape does not. It ends by itself, but stays open where the name is
/// refused that Enter is to keep.
class NameEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// Takes the name that was entered, which is not empty and another one; false where it is refused.
    using Take = std::function<bool(const QString &name)>;
    NameEditor(const QString &name, const QString &accessibleName, Take take, QWidget *parent);
    /// Ends it without a change: what it is for is gone.
    void discard() { end(Ending::Discard); }
    const QString &original() const { return m_original; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Ending { Keep, Leave, Discard };
    void end(Ending ending);

    QString m_original;
    Take m_take;
    bool m_hasEnded = false;
};

} // namespace caravan::canvas
