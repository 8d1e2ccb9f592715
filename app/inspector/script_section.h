// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspector/section.h"
#include "app/widgets/text_field.h"

class QCompleter;
class QStringListModel;
class QToolButton;

namespace caravan {

namespace gitlab {
class Sources;
}

class LinkLabel;

namespace inspector {

class ScriptHighlighter;

/// Editor of one script, in the colours of shell; subcommands of opam and dune are completed while they are typed, and by Ctrl+Space. What was
/// typed is taken when the focus leaves it, and by Ctrl+Enter.
class ScriptEditor : public TextField
{
    Q_OBJECT

public:
    explicit ScriptEditor(QWidget *parent = nullptr);
    /// As high as its text, within bounds.
    void fitHeight();

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Asked { ByTyping, ByKey };
    void offer(Asked asked);
    void complete(const QString &word);

    ScriptHighlighter *m_colours = nullptr;
    QStringListModel *m_words;
    QCompleter *m_completer;
};

/// `before_script`, `script` and `after_script`; those that are short of interest are folded.
class ScriptSection : public Section
{
    Q_OBJECT

public:
    explicit ScriptSection(Document *document, QWidget *parent = nullptr);
    void present(const gitlab::Job &job) override;
    bool takesSeveral() const override { return true; }

protected:
    void forgetEntries() override;
    void refuseEntries() override;

private:
    struct Part {
        gitlab::Script which = gitlab::Script::Main;
        QToolButton *toggle = nullptr; ///< none: always open
        ScriptEditor *editor = nullptr;
        LinkLabel *note = nullptr;      ///< whence the script is; leads there
        QString shown;                  ///< what the document has
        std::optional<QString> refused; ///< stays until it is changed, or the document has something else
    };
    void addPart(gitlab::Script which);
    void presentPart(Part &part, const gitlab::Job &job, bool isOther, gitlab::Sources &sources);
    void apply(int part);

    bool isSame(gitlab::Script which) const;

    void showSource(gitlab::Script which);

    QStringList m_jobs; ///< that are shown
    QList<Part> m_parts;
    int m_taken = -1; ///< the part of which what was entered is being taken over
};

} // namespace inspector
} // namespace caravan
