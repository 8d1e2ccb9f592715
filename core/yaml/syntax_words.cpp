// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/syntax_words.h"

#include "core/base/texts.h"

namespace caravan::yaml {

using namespace Qt::StringLiterals;

namespace {

CARAVAN_TEXTS(SyntaxWordsTexts);

struct SyntaxWords {
    QLatin1StringView beginning; ///< of yaml-cpp's message, which may go on with what it read
    const char *sentence;
};

/// The messages of yaml-cpp 0.7 and 0.8 (exceptions.h). Where one message begins as another does, the longer one stands first.
constexpr SyntaxWords syntaxWords[] = {
    {"YAML directives must"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “%YAML” takes one version, as in “%YAML 1.2”.")},
    {"YAML major version"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “%YAML” names a version above 1.")},
    {"bad YAML version"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “%YAML” takes one version, as in “%YAML 1.2”.")},
    {"repeated YAML"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “%YAML” stands here a second time.")},
    {"TAG directives must"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “%TAG” takes a handle and a prefix.")},
    {"repeated TAG"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “%TAG” stands here a second time for the same handle.")},
    {"illegal character found while scanning tag"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a tag (“!…”) has a character that it cannot have.")},
    {"tag handle with no"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a tag (“!…!”) has no name.")},
    {"end of verbatim tag"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a tag “!<” has no “>”.")},
    {"end of map flow"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a map in braces has no comma or no “}” here.")},
    {"end of map not"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: what stands here is neither a key of the map above nor outside of it.")},
    {"end of sequence flow"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a list in brackets has no comma or no “]” here.")},
    {"end of sequence not"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts",
                       "This is not valid YAML: what stands here is neither an item of the list above nor outside of it.")},
    {"cannot assign multiple tags"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a value has two tags (“!…”).")},
    {"cannot assign multiple anchors"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a value has two anchors (“&…”).")},
    {"cannot assign multiple aliases"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a value has two aliases (“*…”).")},
    {"aliases can't have"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: an alias (“*…”) has a tag or an anchor.")},
    {"bad character found while scanning hex"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts",
                       "This is not valid YAML: “\\x”, “\\u” or “\\U” in double quotes wants two, four or eight hexadecimal digits.")},
    {"invalid unicode"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “\\u” or “\\U” in double quotes names no character.")},
    {"unknown escape"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts",
                       "This is not valid YAML: a backslash in double quotes stands before a character that it cannot stand before.")},
    {"illegal document indicator"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a document ends within a quoted text.")},
    {"illegal EOF in scalar"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a quoted text has no closing quote.")},
    {"illegal character in scalar"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a text has a character that it cannot have.")},
    {"illegal tab"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a tab stands in the indentation of a text.")},
    {"illegal flow end"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: the bracket or brace here closes none that is open.")},
    {"illegal block entry"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: no item of a list (“- ”) can stand here.")},
    {"illegal map key"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: no key can stand here.")},
    {"illegal map value"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: no value behind a colon can stand here.")},
    {"alias not found"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “*” is followed by no name of an anchor.")},
    {"anchor not found"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: “&” is followed by no name.")},
    {"illegal character found while scanning alias"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: an alias (“*…”) has a character that it cannot have.")},
    {"illegal character found while scanning anchor"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: an anchor (“&…”) has a character that it cannot have.")},
    {"cannot set zero indentation"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a block text cannot be indented by 0.")},
    {"unexpected character in block"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: behind “|” or “>” stand only “-”, “+”, a digit and a comment.")},
    {"the referenced anchor"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: an alias (“*…”) names an anchor that does not stand above it.")},
    {"unexpected scalar"_L1, QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: no text can stand here.")},
    {"unexpected token after"_L1,
     QT_TRANSLATE_NOOP("SyntaxWordsTexts", "This is not valid YAML: a second document begins here without “---”.")},
};

} // namespace

QString syntaxSentence(const QString &message)
{
    for (const SyntaxWords &words : syntaxWords) {
        if (message.startsWith(words.beginning))
            return SyntaxWordsTexts::tr(words.sentence);
    }
    return SyntaxWordsTexts::tr("This is not valid YAML.");
}

} // namespace caravan::yaml
