// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QTextDocument;

namespace caravan {

/// Colours YAML in a text document, and the shell in its scripts, in the colours of the look that is applied. Made when it is first needed: the rules
/// of the languages are read once for all, which takes a while.
class YamlHighlighter : public QObject
{
    Q_OBJECT

public:
    explicit YamlHighlighter(QTextDocument *document);
    ~YamlHighlighter() override;

    /// Begins to read the rules beside the window, so that the first text does not wait for all of that.
    static void prepare();
    /// Follows a change of the look.
    void applyLook();

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace caravan
