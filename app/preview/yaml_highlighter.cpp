// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/yaml_highlighter.h"

#include "app/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace caravan {

namespace {

using Style = KSyntaxHighlighting::Theme::TextStyle;

struct Look {
    theme::Role role = theme::Role::Ink;
    bool isBold = false;
};

/// How YAML's parts look: keys stand out, values are ink, comments step back.
Look lookOf(Style style)
{
    switch (style) {
    case Style::Comment:
    case Style::CommentVar:
    case Style::Documentation:
        return {theme::Role::Muted};
    case Style::Function:
    case Style::Keyword:
        return {theme::Role::Key, true};
    case Style::String:
    case Style::VerbatimString:
    case Style::SpecialString:
    case Style::Char:
    case Style::SpecialChar:
        return {theme::Role::Strategy};
    case Style::Constant:
    case Style::DecVal:
    case Style::BaseN:
    case Style::Float:
    case Style::Preprocessor:
    case Style::Import:
    case Style::Others:
        return {theme::Role::Accent};
    case Style::Error:
    case Style::Alert:
        return {theme::Role::Bad};
    default:
        return {};
    }
}

} // namespace

struct YamlHighlighter::Engine {
    /// KSyntaxHighlighting's engine with the theme's colours, which are readable in every look.
    class Highlighter : public KSyntaxHighlighting::SyntaxHighlighter
    {
    public:
        using SyntaxHighlighter::SyntaxHighlighter;

    protected:
        void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
        {
            const Look look = lookOf(format.textStyle());
            QTextCharFormat shown;
            shown.setForeground(theme::color(look.role));
            if (look.isBold)
                shown.setFontWeight(QFont::DemiBold);
            setFormat(offset, length, shown);
        }
    };

    KSyntaxHighlighting::Repository repository;
    Highlighter highlighter;
    theme::Look look = theme::look();

    explicit Engine(QTextDocument *document) : highlighter(document) { }
};

YamlHighlighter::YamlHighlighter(QTextDocument *document) : QObject(document), m_engine(std::make_unique<Engine>(document))
{
    m_engine->highlighter.setDefinition(m_engine->repository.definitionForName(u"YAML"_s));
}

YamlHighlighter::~YamlHighlighter() = default;

void YamlHighlighter::applyLook()
{
    if (m_engine->look == theme::look())
        return;
    m_engine->look = theme::look();
    m_engine->highlighter.rehighlight();
}

} // namespace caravan
