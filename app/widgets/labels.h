// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/icons.h"
#include "app/theme/theme.h"
#include "app/widgets/wrapped_text.h"

#include <QLabel>

#include <optional>

namespace caravan {

/// One line of plain text in a role's colour that is elided where there is no room; the whole text is then the tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    ElidedLabel(const QString &text, theme::Text font, theme::Role role, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTextFont(theme::Text font);
    void setRole(theme::Role role);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    theme::Text m_font = theme::Text::Body;
    theme::Role m_role = theme::Role::Ink;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

/// Plain text in a role's colour that wraps; it follows changes of the theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, theme::Text font = theme::Text::Body, theme::Role role = theme::Role::Ink,
                       QWidget *parent = nullptr);
    void setRole(theme::Role role);
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolor();
    WrappedText *wrapped() const;
    mutable std::optional<WrappedText> m_wrapped; ///< as it was measured or painted last: it is asked for the same many times
    theme::Role m_role;
    bool m_isRecoloring = false;
};

/// A sign of its own, drawn in the colours of the look that is applied.
class SignLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a name: what the sign says, for those who do not see it.
    SignLabel(theme::Sign sign, const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Sign m_sign;
};

/// The label of a section: small bold capitals, muted.
class SectionLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace caravan
