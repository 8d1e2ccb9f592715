// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/background.h"
#include "core/gitlab/values/reading.h"
#include "core/yaml/tree.h"

#include <QWidget>

namespace caravan {

class CodeEditor;
class Document;
class ElidedLabel;
class GradualText;
class YamlHighlighter;

/// The pipeline as GitLab runs it, read-only: extends, includes, anchors and defaults followed, with a comment at each key that says where it
/// comes from. Worked out in the background, and only while somebody looks.
class ResolvedPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResolvedPage(Document *document, QWidget *parent = nullptr);
    CodeEditor *editor() const { return m_editor; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Task {
        yaml::Tree tree;
        gitlab::Reading reading;
    };
    void refresh();
    void take();

    Document *m_document;
    CodeEditor *m_editor;
    GradualText *m_text;
    ElidedLabel *m_state;
    YamlHighlighter *m_highlighter = nullptr;
    Background<Task, QByteArray> m_work;
    bool m_isStale = true;
};

} // namespace caravan
