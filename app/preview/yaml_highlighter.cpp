// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/yaml_highlighter.h"

#include "app/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace caravan {

struct YamlHighlighter::Engine {
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::SyntaxHighlighter highlighter;
    theme::Look look;

    explicit Engine(QTextDocument *document) : highlighter(document) { }

    void chooseTheme()
    {
        look = theme::look();
        highlighter.setTheme(repository.defaultTheme(look.mode == theme::Mode::Dark
                                                         ? KSyntaxHighlighting::Repository::DarkTheme
                                                         : KSyntaxHighlighting::Repository::LightTheme));
    }
};

YamlHighlighter::YamlHighlighter(QTextDocument *document)
    : QObject(document), m_engine(std::make_unique<Engine>(document))
{
    m_engine->chooseTheme();
    m_engine->highlighter.setDefinition(m_engine->repository.definitionForName(u"YAML"_s));
}

YamlHighlighter::~YamlHighlighter() = default;

void YamlHighlighter::applyLook()
{
    if (m_engine->look == theme::look())
        return;
    m_engine->chooseTheme();
    m_engine->highlighter.rehighlight();
}

} // namespace caravan
