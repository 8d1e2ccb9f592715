// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/command_table.h"

#include "core/base/remembered.h"
#include "core/base/texts.h"
#include "core/recipes/data_reader.h"
#include "core/script/parsed_once.h"
#include "core/script/variables.h"
#include "core/script/wrappers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(CommandTableTexts);

struct NamedPurpose {
    Purpose purpose;
    QLatin1StringView name;
};

/// The later, the more it says of an item that has several.
constexpr NamedPurpose purposes[] = {
    {Purpose::User, "User"_L1},
    {Purpose::TrimCache, "TrimCache"_L1},
    {Purpose::CleanSwitch, "CleanSwitch"_L1},
    {Purpose::DuneRoot, "DuneRoot"_L1},
    {Purpose::KeepDownloads, "KeepDownloads"_L1},
    {Purpose::PackageIndex, "PackageIndex"_L1},
    {Purpose::SetUpDune, "SetUpDune"_L1},
    {Purpose::OpamSetup, "OpamSetup"_L1},
    {Purpose::AddRepository, "AddRepository"_L1},
    {Purpose::SafeDirectory, "SafeDirectory"_L1},
    {Purpose::OpamEnvironment, "OpamEnvironment"_L1},
    {Purpose::EnterNix, "EnterNix"_L1},
    {Purpose::SystemPackages, "SystemPackages"_L1},
    {Purpose::InstallOcaml, "InstallOcaml"_L1},
    {Purpose::InstallDependencies, "InstallDependencies"_L1},
    {Purpose::KeepProgram, "KeepProgram"_L1},
    {Purpose::MoveSwitch, "MoveSwitch"_L1},
    {Purpose::CreateSwitch, "CreateSwitch"_L1},
};

/// Options that only answer or silence questions.
const QStringList &quietOptions()
{
    static const QStringList options = {u"-y"_s, u"--yes"_s, u"-q"_s,  u"-qq"_s,  u"--quiet"_s,
                                        u"-v"_s, u"-yy"_s,   u"-yq"_s, u"-qqy"_s, u"--verbose"_s};
    return options;
}

constexpr qsizetype longestKnown = 2'000; ///< of the items that are remembered

/// Notes what one item runs.
class ItemPlayer : public script::Player
{
public:
    explicit ItemPlayer(script::Scope &scope) : Player(scope, Choice::Every) { }

    QList<ItemCommand> commands;

protected:
    script::Status run(const script::Step &step) override
    {
        if (!step.isOpened && !step.isInside)
            commands.append({step.words, step.command->substitutions, step.wrappers.contains("sudo"_L1), step.wrappers.contains("xargs"_L1)});
        return script::Status::Unknown;
    }
    std::optional<QString> fileText(const QString &) const override { return std::nullopt; }
    script::ParsedText parsed(const QString &text) override { return parsedItem(text); }
};

/// Whether all that a package manager installs fits one of \a patterns; without any, it does.
bool hasOnly(const QStringList &words, const QList<WordPattern> &patterns)
{
    static const QStringList verbs = {u"install"_s, u"add"_s};
    if (patterns.isEmpty())
        return true;
    const auto verb = std::find_first_of(words.begin(), words.end(), verbs.begin(), verbs.end());
    bool isAny = false;
    for (auto word = verb == words.end() ? verb : verb + 1; word != words.end(); ++word) {
        if (word->startsWith(u'-'))
            continue;
        isAny = true;
        if (std::none_of(patterns.begin(), patterns.end(), [&](const WordPattern &pattern) { return pattern.matches({*word}); }))
            return false;
    }
    return isAny;
}

bool isOption(const QString &word) { return word.size() > 1 && word.startsWith(u'-') && word != "--"_L1; }

QString makeCanonicalForm(const QString &item)
{
    const script::ParsedText parsed = parsedItem(item);
    if (!parsed->isComplete || parsed->commands.isEmpty())
        return item.trimmed();
    QStringList parts;
    for (const script::SimpleCommand &command : parsed->commands) {
        QStringList words;
        QStringList options;
        for (const QString &word : command.words) {
            if (!isOption(word))
                words.append(word);
            else if (!quietOptions().contains(word))
                options.append(word);
        }
        options.sort();
        options.removeDuplicates();
        const QString how = u"%1.%2.%3.%4"_s.arg(int(command.joint)).arg(int(command.role)).arg(command.depth).arg(command.isNegated);
        parts.append((QStringList{how} + command.assignments + words + options).join(QChar(u'\x1f')));
    }
    return parts.join(u'\n');
}

} // namespace

QString purposeName(Purpose purpose)
{
    const auto *found =
        std::find_if(std::begin(purposes), std::end(purposes), [&](const NamedPurpose &entry) { return entry.purpose == purpose; });
    return found == std::end(purposes) ? QString() : QString(found->name);
}

std::optional<Purpose> purposeNamed(QStringView name)
{
    for (const NamedPurpose &entry : purposes) {
        if (entry.name == name)
            return entry.purpose;
    }
    return std::nullopt;
}

Purpose purposeOf(const QString &command) { return CommandTable::builtIn().roleOf(command).purpose(); }

Purpose Role::purpose() const
{
    Purpose result = Purpose::User;
    if (hasUserCommands)
        return result;
    for (const NamedPurpose &entry : recipes::purposes) {
        if (has(entry.purpose))
            result = entry.purpose;
    }
    return result;
}

script::ParsedText parsedItem(const QString &item) { return script::parsedOnce(item); }

QList<ItemCommand> commandsOf(const QString &item)
{
    const auto read = [&item] {
        script::Variables variables;
        ItemPlayer player(variables);
        player.play(parsedItem(item), 0);
        return player.commands;
    };
    if (item.size() > longestKnown)
        return read();
    static constexpr qsizetype mostKnown = 5'000;
    thread_local Remembered<QString, QList<ItemCommand>> known(mostKnown);
    return known.of(item, read);
}

QString headOf(const QString &item)
{
    const QStringList lines = item.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(u'#'))
            return line.trimmed();
    }
    return item.trimmed();
}

QStringList userWords(const QStringList &words)
{
    const QStringList inner = script::behindOpamExec(words);
    return inner.isEmpty() ? words : script::bareOf(inner).words;
}

QString canonicalForm(const QString &item)
{
    if (item.size() > longestKnown)
        return makeCanonicalForm(item);
    static constexpr qsizetype mostKnown = 5'000;
    thread_local Remembered<QString, QString> known(mostKnown);
    return known.of(item, [&] { return makeCanonicalForm(item); });
}

CommandTable::CommandTable(DataReader &reader)
{
    const yaml::Node root = reader.root();
    const QList<yaml::Entry> words = reader.entries(root, u"words");
    for (const yaml::Entry &entry : words)
        m_words.insert(entry.key.text(), reader.texts(root[u"words"], entry.key.text()));
    const QList<yaml::Node> commands = reader.items(root, u"commands");
    for (const yaml::Node &node : commands) {
        Entry entry;
        const std::optional<Purpose> purpose = purposeNamed(reader.text(node, u"purpose"));
        if (!purpose)
            reader.fail(node, CommandTableTexts::tr("There is no such purpose."));
        entry.purpose = purpose.value_or(Purpose::User);
        entry.command = patterns({reader.text(node, u"command")}).constFirst();
        entry.hasInside = bool(node[u"inside"]);
        if (entry.hasInside)
            entry.inside = patterns({reader.text(node, u"inside")}).constFirst();
        for (const QString &name : reader.texts(node, u"only"))
            entry.only += patterns({name});
        entry.isKept = reader.flag(node, u"kept");
        entry.isUsers = reader.flag(node, u"users");
        entry.isWhole = reader.flag(node, u"whole");
        m_entryIndex.add(entry.command);
        m_entries.append(entry);
    }
    m_neutral = patterns(reader.texts(root, u"neutral"));
    m_indexReaders = patterns(reader.texts(root, u"indexReaders"));
    const QStringList needRoot = reader.texts(root, u"needRoot");
    m_needRoot = patterns(needRoot);
    for (const QString &pattern : needRoot)
        m_rootPrograms += pattern.section(u' ', 0, 0).split(u'|');
    m_needNoRoot = patterns(reader.texts(root, u"needNoRoot"));
    m_ocamlPrograms = reader.texts(root, u"ocamlPrograms");
    m_withoutSwitch = patterns(reader.texts(root, u"withoutSwitch"));
    m_plainPrograms = reader.texts(root, u"plainPrograms");
    const QList<yaml::Node> flags = reader.items(root, u"installFlags");
    for (const yaml::Node &node : flags)
        m_flags.append({reader.text(node, u"flag"), patterns(reader.texts(node, u"commands"))});
    m_error = reader.error();
}

const CommandTable &CommandTable::builtIn()
{
    static const CommandTable table = [] {
        DataReader reader = DataReader::builtIn(u":/caravan/recipes/commands.yml"_s);
        return CommandTable(reader);
    }();
    return table;
}

QList<WordPattern> CommandTable::patterns(const QStringList &texts) const
{
    QList<WordPattern> result;
    for (const QString &text : texts)
        result.append(WordPattern(text, [this](const QString &name) { return m_words.value(name); }));
    return result;
}

const CommandTable::Entry *CommandTable::entryOf(const ItemCommand &command) const
{
    if (command.isFed || !command.substitutions.isEmpty())
        return findEntry(command);
    // Jobs run the same commands, whatever else is on their lines.
    static constexpr qsizetype mostKnown = 5'000;
    thread_local Remembered<QStringList, const Entry *> known(mostKnown);
    thread_local const CommandTable *knownBy = nullptr;
    if (std::exchange(knownBy, this) != this)
        known.clear();
    return known.of(command.words, [&] { return findEntry(command); });
}

const CommandTable::Entry *CommandTable::findEntry(const ItemCommand &command) const
{
    const QStringList fed = command.isFed ? QStringList{u"xargs"_s} + command.words : QStringList();
    const QList<int> places = command.isFed ? m_entryIndex.all() : m_entryIndex.mayMatch(command.words);
    for (const int place : places) {
        const Entry &entry = m_entries.at(place);
        if (!entry.command.matches(command.words) && (!command.isFed || !entry.command.matches(fed)))
            continue;
        const bool isInside = std::any_of(command.substitutions.cbegin(), command.substitutions.cend(),
                                          [&](const script::SimpleCommand &inner) { return entry.inside.matches(inner.words); });
        if ((!entry.hasInside || isInside) && hasOnly(command.words, entry.only))
            return entry.purpose == Purpose::User ? nullptr : &entry;
    }
    return nullptr;
}

std::optional<Purpose> CommandTable::purposeOf(const ItemCommand &command) const
{
    const Entry *entry = entryOf(command);
    return entry ? std::optional(entry->purpose) : std::nullopt;
}

bool CommandTable::isNeutral(const QStringList &words) const
{
    return std::any_of(m_neutral.cbegin(), m_neutral.cend(), [&](const WordPattern &pattern) { return pattern.matches(words); });
}

bool CommandTable::isWithoutSwitch(const ItemCommand &command) const
{
    return std::any_of(m_withoutSwitch.cbegin(), m_withoutSwitch.cend(),
                       [&](const WordPattern &pattern) { return pattern.matches(command.words); });
}

Role CommandTable::roleOf(const QString &item) const
{
    if (item.size() > longestKnown)
        return readRole(item);
    // Scripts repeat their lines, and every keystroke asks about all of them.
    static constexpr qsizetype mostKnown = 5'000;
    thread_local Remembered<QString, Role> known(mostKnown);
    thread_local const CommandTable *knownBy = nullptr;
    if (knownBy != this)
        known.clear();
    knownBy = this;
    return known.of(item, [&] { return readRole(item); });
}

Role CommandTable::readRole(const QString &item) const
{
    Role role;
    role.isIdle = true;
    bool areAllKept = true;
    bool isWhole = false;
    const QList<ItemCommand> commands = commandsOf(item);
    for (const ItemCommand &command : commands) {
        if (const Entry *entry = entryOf(command)) {
            role.isIdle = false;
            if (entry->isUsers) {
                role.hasUserCommands = true;
                continue;
            }
            role.purposes.insert(entry->purpose);
            isWhole = isWhole || entry->isWhole;
            areAllKept = areAllKept && entry->isKept;
        } else if (!isNeutral(command.words)) {
            role.hasUserCommands = true;
            role.isIdle = false;
        }
    }
    if (isWhole)
        role.hasUserCommands = false;
    role.isKept = !role.purposes.isEmpty() && areAllKept;
    // A function is the user's, whatever it runs where it is called.
    const script::ParsedText parsed = parsedItem(item);
    if (!parsed->isComplete || !parsed->definitions.isEmpty()) {
        role.hasUserCommands = true;
        role.isIdle = false;
    }
    return role;
}

bool CommandTable::beginsWithIndex(const QString &item) const
{
    const QList<ItemCommand> commands = commandsOf(item);
    if (commands.isEmpty() || purposeOf(commands.constFirst()) != Purpose::PackageIndex)
        return false;
    QStringView text = QStringView(item).trimmed();
    if (commands.constFirst().isSudo && text.startsWith(u"sudo "))
        text = text.mid(QStringView(u"sudo ").size()).trimmed();
    return text.startsWith(commands.constFirst().words.value(0)); // and not behind a condition
}

bool CommandTable::needsOcaml(const ItemCommand &command) const
{
    if (m_ocamlPrograms.contains(command.words.value(0)))
        return true;
    const Entry *entry = entryOf(command);
    return entry && entry->hasInside;
}

bool CommandTable::isPlain(const ItemCommand &command) const
{
    return !needsOcaml(command) && !entryOf(command) && (m_plainPrograms.contains(command.words.value(0)) || isNeutral(command.words));
}

bool CommandTable::needsOcaml(const QString &item) const
{
    const QList<ItemCommand> commands = commandsOf(item);
    return std::any_of(commands.cbegin(), commands.cend(), [&](const ItemCommand &command) { return needsOcaml(command); });
}

bool CommandTable::needsSwitch(const QString &item) const
{
    const QList<ItemCommand> commands = commandsOf(item);
    return std::any_of(commands.cbegin(), commands.cend(), [&](const ItemCommand &command) {
        const QStringList words = userWords(command.words);
        const bool isOpam = words.value(0) == "opam"_L1;
        return m_ocamlPrograms.contains(words.value(0)) && (!isOpam || command.words != words) && !entryOf(command);
    });
}

bool CommandTable::readsIndex(const QString &item) const
{
    const QList<ItemCommand> commands = commandsOf(item);
    return std::any_of(commands.cbegin(), commands.cend(), [&](const ItemCommand &command) { return readsIndex(command); });
}

bool CommandTable::readsIndex(const ItemCommand &command) const
{
    return std::any_of(m_indexReaders.cbegin(), m_indexReaders.cend(),
                       [&](const WordPattern &pattern) { return pattern.matches(command.words); });
}

bool CommandTable::needsRoot(const ItemCommand &command) const
{
    const auto isOne = [&command](const QList<WordPattern> &patterns) {
        return std::any_of(patterns.cbegin(), patterns.cend(),
                           [&command](const WordPattern &pattern) { return pattern.matches(command.words); });
    };
    return m_rootPrograms.contains(command.words.value(0)) && isOne(m_needRoot) && !isOne(m_needNoRoot);
}

QStringList CommandTable::installFlags(const QString &item) const
{
    if (item.size() > longestKnown)
        return readFlags(item);
    static constexpr qsizetype mostKnown = 5'000;
    thread_local Remembered<QString, QStringList> known(mostKnown);
    thread_local const CommandTable *knownBy = nullptr;
    if (std::exchange(knownBy, this) != this)
        known.clear();
    return known.of(item, [&] { return readFlags(item); });
}

QStringList CommandTable::readFlags(const QString &item) const
{
    QStringList result;
    const QList<ItemCommand> commands = commandsOf(item);
    for (const FlagEntry &entry : m_flags) {
        for (const ItemCommand &command : commands) {
            const QStringList words = userWords(command.words);
            const bool isAsked = std::any_of(entry.commands.cbegin(), entry.commands.cend(),
                                             [&](const WordPattern &pattern) { return pattern.matches(words); });
            if (isAsked && !result.contains(entry.flag))
                result.append(entry.flag);
        }
    }
    return result;
}

} // namespace caravan::recipes
