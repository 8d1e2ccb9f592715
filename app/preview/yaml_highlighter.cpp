// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/yaml_highlighter.h"

#include "app/theme/theme.h"
#include "core/assist/script_lines.h"
#include "core/base/in_parallel.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTimer>

#include <functional>
#include <utility>

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

/// How the shell's parts look within a script: calmer than keys.
Look shellLookOf(Style style)
{
    switch (style) {
    case Style::Keyword:
    case Style::ControlFlow:
    case Style::BuiltIn:
    case Style::Function:
        return {theme::Role::Key};
    case Style::Variable:
        return {theme::Role::Accent};
    case Style::Error: // the line may be a part of what YAML joins
    case Style::Alert:
        return {};
    default:
        return lookOf(style);
    }
}

/// A part of a line, in characters.
struct Part {
    int begin = 0;
    int length = 0;
};

/// A line in which YAML's rules find no alias or anchor that is none, or that ends where a list does: they take every `*` and `&` for one, up to the
/// next space, so that `[src/**/*.ml]` would not end. Those that are real and were taken away are in \a names.
QString withoutFalseAliases(const QString &line, QList<Part> *names)
{
    constexpr QStringView ends = u" \t,]}";
    constexpr QStringView fronts = u" \t,[{";
    QString read = line;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'*' && line.at(i) != u'&')
            continue;
        qsizetype end = i + 1;
        while (end < line.size() && !ends.contains(line.at(end)))
            ++end;
        const bool isToken = i == 0 || fronts.contains(line.at(i - 1));
        const bool isName = isToken && end > i + 1 && line.at(i + 1) != u'*' && line.at(i + 1) != u'&';
        const bool isWhole = end == line.size() || line.at(end).isSpace();
        if (isName && isWhole)
            continue;
        read[i] = u'x';
        if (isName)
            names->append({int(i), int(end - i)});
    }
    return read;
}

/// The rules of both languages, as all texts read them.
struct Rules {
    KSyntaxHighlighting::Repository repository;
    KSyntaxHighlighting::Definition yaml = repository.definitionForName(u"YAML"_s);
    KSyntaxHighlighting::Definition shell = repository.definitionForName(u"Bash"_s);

    Rules()
    {
        for (const KSyntaxHighlighting::Definition *language : {&yaml, &shell})
            (void)language->formats(); // they are read when something of them is asked for
    }
};

/// Reads the rules beside the window, once; to get them waits until they are there.
const MadeBeside<std::unique_ptr<const Rules>> &rules()
{
    static const MadeBeside<std::unique_ptr<const Rules>> read([] { return std::make_unique<const Rules>(); });
    return read;
}

} // namespace

struct YamlHighlighter::Engine {
    using State = KSyntaxHighlighting::State;
    using Format = KSyntaxHighlighting::Format;

    /// One language; what it finds goes to \c found.
    class Language : public KSyntaxHighlighting::AbstractHighlighter
    {
    public:
        State read(QStringView line, const State &state) { return highlightLine(line, state); }
        std::function<void(int offset, int length, const Format &format)> found;

    protected:
        void applyFormat(int offset, int length, const Format &format) override { found(offset, length, format); }
    };

    /// How far each language has come at the end of a line.
    struct LineEnd : QTextBlockUserData {
        State yaml;
        State shell;
        assist::ScriptState script;
        bool isSame(const LineEnd &other) const { return yaml == other.yaml && shell == other.shell && script == other.script; }
    };

    /// YAML, with shell inside scripts, in the theme's colours, which are readable in every look. Of a text that is long it reads the first lines at
    /// once and the rest when there is time, so that nobody waits for lines that cannot be seen.
    class Highlighter : public QSyntaxHighlighter
    {
    public:
        explicit Highlighter(QTextDocument *document) : QSyntaxHighlighter(document)
        {
            m_later.setSingleShot(true);
            m_later.setInterval(0);
            QObject::connect(&m_later, &QTimer::timeout, this, [this] { goOn(linesLater); });
        }

        Language yaml;
        Language shell;

        /// Reads the first lines at once, and the others when there is time: to go through a long text takes time even where nothing is read.
        void begin()
        {
            if (document()->blockCount() <= linesAtOnce)
                return rehighlight();
            leave(document()->firstBlock());
            leave(document()->lastBlock());
            goOn(linesAtOnce);
        }

        /// Reads all lines at once.
        void rehighlightAll()
        {
            m_isPatient = true;
            m_first = m_last = {};
            rehighlight();
            m_isPatient = false;
        }

    protected:
        void highlightBlock(const QString &text) override
        {
            const int line = currentBlock().blockNumber();
            if (line != std::exchange(m_line, line) + 1)
                m_left = linesAtOnce; // another run
            if ((m_left <= 0 || isEarly()) && !m_isPatient) {
                leave(currentBlock());
                if (!m_end.isNull())
                    leave(m_end.block());
                return;
            }
            --m_left;
            if (currentBlock().position() < m_end.position())
                setCurrentBlockState(currentBlockState() ^ 1);
            LineEnd now;
            if (const auto *before = static_cast<const LineEnd *>(currentBlock().previous().userData())) {
                now.yaml = before->yaml;
                now.shell = before->shell;
                now.script = before->script;
            }
            yaml.found = [this](int offset, int length, const Format &format) { setLook(offset, length, lookOf(format.textStyle())); };
            QList<Part> names;
            now.yaml = yaml.read(withoutFalseAliases(text, &names), now.yaml);
            for (const Part &name : std::as_const(names))
                setLook(name.begin, name.length, {theme::Role::Accent});
            const assist::ScriptLine script = assist::scriptLineOf(text, now.script);
            now.script = script.after;
            if (script.hasShell()) {
                const int length = script.end - script.begin;
                setLook(script.begin, length, {});
                shell.found = [&](int offset, int count, const Format &format) {
                    setLook(script.begin + offset, count, shellLookOf(format.textStyle()));
                };
                now.shell = shell.read(QStringView(text).sliced(script.begin, length), script.isContinued ? now.shell : State());
            }
            keep(now);
        }

    private:
        void setLook(int offset, int length, const Look &look)
        {
            QTextCharFormat shown;
            shown.setForeground(theme::color(look.role));
            if (look.isBold)
                shown.setFontWeight(QFont::DemiBold);
            setFormat(offset, length, shown);
        }

        /// Whether the line in front, from which this one goes on, is still to be read.
        bool isEarly() const
        {
            const QTextBlock before = currentBlock().previous();
            return m_end.isNull() && before.isValid() && !before.userData();
        }

        /// Notes a line to be read later.
        void leave(const QTextBlock &block)
        {
            if (m_first.isNull() || block.position() < m_first.position())
                m_first = QTextCursor(block);
            if (m_last.isNull() || block.position() > m_last.position())
                m_last = QTextCursor(block);
            m_later.start();
        }

        /// Reads as many of the lines that were left. Each is followed by the next, as where one ends in another way, until there are enough: a run is
        /// one change of the document for all who follow it.
        void goOn(int lines)
        {
            const QTextCursor first = std::exchange(m_first, {});
            m_end = std::exchange(m_last, {});
            if (first.isNull() || m_end.isNull())
                return;
            m_line = first.blockNumber() - 1;
            m_left = lines;
            rehighlightBlock(first.block());
            m_end = {};
            m_line = noLine; // the next run is another
        }

        /// The next line is read again when this one ends in another way.
        void keep(const LineEnd &now)
        {
            auto *known = static_cast<LineEnd *>(currentBlockUserData());
            if (known && known->isSame(now))
                return;
            if (known)
                *known = now;
            else
                setCurrentBlockUserData(new LineEnd(now)); // the block owns it
            if (currentBlock().position() >= m_end.position())
                setCurrentBlockState(currentBlockState() ^ 1);
        }

        static constexpr int linesAtOnce = 300;
        static constexpr int linesLater = 150; ///< in one turn of the event loop: a key that is pressed meanwhile waits for it
        static constexpr int noLine = -2;      ///< the first line is not the next of it

        QTimer m_later;
        QTextCursor m_first; ///< from where to where lines are left to be read; null: none are
        QTextCursor m_last;
        QTextCursor m_end;   ///< in goOn(), where the lines end that it is about
        int m_line = noLine; ///< that was looked at last
        int m_left = linesAtOnce;
        bool m_isPatient = false;
    };

    Highlighter highlighter;
    theme::Look look = theme::look();

    explicit Engine(QTextDocument *document) : highlighter(document) { }
};

YamlHighlighter::YamlHighlighter(QTextDocument *document) : QObject(document), m_engine(std::make_unique<Engine>(document))
{
    m_engine->highlighter.yaml.setDefinition(rules().get()->yaml);
    m_engine->highlighter.shell.setDefinition(rules().get()->shell);
    m_engine->highlighter.begin();
}

YamlHighlighter::~YamlHighlighter() = default;

void YamlHighlighter::prepare() { (void)rules(); }

void YamlHighlighter::applyLook()
{
    if (m_engine->look == theme::look())
        return;
    m_engine->look = theme::look();
    m_engine->highlighter.rehighlightAll(); // two looks are not seen side by side
}

} // namespace caravan
