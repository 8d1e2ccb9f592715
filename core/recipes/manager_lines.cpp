// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recipes/manager_lines.h"

#include "core/base/texts.h"
#include "core/recipes/command_prefixes.h"
#include "core/recipes/command_table.h"
#include "core/recipes/package_names.h"
#include "core/recipes/plain_fitting.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace caravan::recipes {

namespace {

CARAVAN_TEXTS(ManagerLinesTexts);

/// A call of a package manager as it is written.
struct WrittenCall {
    QStringList words;  ///< the program first, without its folder
    Span span;          ///< from `sudo`, if there is one, to the last word
    bool isFed = false; ///< `xargs` gives it the packages
};

bool isAssignment(const QString &word)
{
    static const QRegularExpression form(uR"(\A[A-Za-z_]\w*=)"_s);
    return form.match(word).hasMatch();
}

/// The call of a package manager that a command is, behind `sudo`, `env` and `xargs`; nullopt for any other, and for one with a redirection among
/// its words.
std::optional<WrittenCall> writtenCall(const QString &item, const script::SimpleCommand &command, const Catalogue &catalogue)
{
    const QStringList &words = command.words;
    const auto isProgram = [&](const QString &word) { return isManagerProgram(word.section(u'/', -1), catalogue); };
    const qsizetype program = std::find_if(words.cbegin(), words.cend(), isProgram) - words.cbegin();
    if (program == words.size() || command.wordSpans.size() != words.size())
        return std::nullopt;
    qsizetype first = program;
    for (qsizetype i = program - 1; i >= 0; --i) {
        if (words.at(i) == "sudo"_L1 || words.at(i) == "env"_L1)
            first = i;
        else if (!words.at(i).startsWith(u'-') && !isAssignment(words.at(i)))
            break;
    }
    const bool isFed = words.constFirst() == "xargs"_L1;
    if (first > 0 && !isFed)
        return std::nullopt;
    for (qsizetype i = first + 1; i < words.size(); ++i) {
        const qsizetype end = command.wordSpans.at(i - 1).end;
        QString between = item.mid(end, command.wordSpans.at(i).begin - end);
        if (!between.remove(u'\\').trimmed().isEmpty())
            return std::nullopt;
    }
    return WrittenCall{QStringList{words.at(program).section(u'/', -1)} + words.mid(program + 1),
                       {command.wordSpans.at(first).begin, command.wordSpans.constLast().end},
                       isFed};
}

/// Whether the item asks which package manager there is, or has lines for the one of the image, too.
bool isForSeveral(const QString &item, const Image &image, const Catalogue &catalogue)
{
    static const QStringList asking = {u"command"_s, u"which"_s, u"type"_s, u"test"_s, u"["_s, u"[["_s};
    const QList<ItemCommand> commands = commandsOf(item);
    return std::any_of(commands.cbegin(), commands.cend(), [&](const ItemCommand &command) {
        const QString program = command.words.value(0);
        const auto isNamed = [&](const QString &word) { return isManagerProgram(word.section(u'/', -1), catalogue); };
        const bool isAsked = asking.contains(program) && std::any_of(command.words.cbegin(), command.words.cend(), isNamed);
        return isAsked || (isManagerProgram(program, catalogue) && image.has(program));
    });
}

Error lineRefusal(const QString &message)
{
    return {ErrorCode::Refused, message, {}, 0, 0, ManagerLinesTexts::tr("Write that line for the new image first, or take it out.")};
}

} // namespace

std::optional<ManagerDeed> managerDeedOf(const QStringList &words)
{
    static const QStringList updates = {u"update"_s, u"makecache"_s, u"refresh"_s};
    static const QStringList installs = {u"install"_s, u"add"_s};
    static const QStringList plain = {u"--yes"_s,      u"--quiet"_s,        u"--no-install-recommends"_s,
                                      u"--no-cache"_s, u"--assume-yes"_s,   u"--fix-missing"_s,
                                      u"--update"_s,   u"--update-cache"_s, u"--no-progress"_s,
                                      u"-U"_s};
    static const QRegularExpression quiet(uR"(\A-[yq]+\z)"_s);
    ManagerDeed deed;
    QString command;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "-o"_L1) { // an option of apt with its value
            ++i;
        } else if (word.startsWith(u'-')) {
            if (!plain.contains(word) && !quiet.match(word).hasMatch() && !word.startsWith("-o"_L1))
                return std::nullopt;
        } else if (command.isEmpty()) {
            command = word;
        } else {
            deed.packages += word;
        }
    }
    deed.isUpdate = updates.contains(command) && deed.packages.isEmpty();
    return deed.isUpdate || installs.contains(command) ? std::optional(deed) : std::nullopt;
}

bool isManagerProgram(const QString &program, const Catalogue &catalogue)
{
    return std::any_of(catalogue.packageManagers.cbegin(), catalogue.packageManagers.cend(),
                       [&program](const PackageManager &manager) { return manager.programs.contains(program); });
}

QString foreignManagerIn(const QString &item, const Image &image, const Catalogue &catalogue)
{
    const auto isForeign = [&](const QString &word) {
        const QString program = word.contains(u'/') ? word.section(u'/', -1) : word;
        return isManagerProgram(program, catalogue) && image.lacks(program);
    };
    for (const ItemCommand &command : commandsOf(item)) {
        const qsizetype last = command.isFed || command.words.value(0) == "xargs"_L1 ? command.words.size() : 1;
        const auto word = std::find_if(command.words.cbegin(), command.words.cbegin() + std::min(last, command.words.size()), isForeign);
        if (word != command.words.cbegin() + std::min(last, command.words.size()) && !isForSeveral(item, image, catalogue))
            return word->section(u'/', -1);
    }
    return {};
}

Result<QString> ManagerLines::rewritten(const QString &item)
{
    const QString foreign = foreignManagerIn(item, m_image, m_catalogue);
    if (foreign.isEmpty()) {
        m_hasIndex = m_hasIndex || CommandTable::builtIn().roleOf(item).has(Purpose::PackageIndex);
        const bool isUser = !m_image.user.isEmpty() && !m_image.isRoot() && m_image.has(u"sudo"_s);
        return isUser ? withSudo(item) : item;
    }
    const PackageManager own = m_catalogue.packageManagers.value(m_image.packageManager);
    if (own.programs.isEmpty())
        return lineRefusal(ManagerLinesTexts::tr("“%1” calls “%2”, and Caravan does not know which package manager “%3” has.")
                               .arg(headOf(item), foreign, m_image.name.text()));
    const auto asUser = [this](const QString &command) { return m_image.isRoot() ? asRoot(command) : command; };
    QString text;
    qsizetype end = 0;
    for (const script::SimpleCommand &command : parsedItem(item)->commands) {
        const std::optional<WrittenCall> call = writtenCall(item, command, m_catalogue);
        if (!call || !m_image.lacks(call->words.constFirst()))
            continue;
        const std::optional<ManagerDeed> deed = managerDeedOf(call->words);
        if (!deed || (!deed->isUpdate && deed->packages.isEmpty() && !call->isFed)) {
            return lineRefusal(ManagerLinesTexts::tr("“%1” does something with “%2” that Caravan cannot write for “%3”.")
                                   .arg(headOf(item), foreign, own.programs.constFirst()));
        }
        const OtherNames names = namesFor(own.programs.constFirst(), deed->packages, call->words.constFirst(), m_catalogue);
        if (!names.unknown.isEmpty()) {
            return lineRefusal(
                ManagerLinesTexts::tr("“%1” installs “%2”, and Caravan does not know what that is called where packages come with “%3”.")
                    .arg(headOf(item), names.unknown, own.programs.constFirst()));
        }
        QString line = deed->isUpdate ? asUser(own.update) : (QStringList{asUser(own.install)} + names.names).join(u' ');
        if (!deed->isUpdate && !call->isFed && !m_hasIndex && m_image.packageManager == "apt"_L1) // `apk add` fetches its index, apt does not
            line = asUser(own.update) + " && "_L1 + line;
        m_hasIndex = true;
        text += QStringView(item).mid(end, call->span.begin - end);
        text += line;
        end = call->span.end;
    }
    text += QStringView(item).mid(end);
    if (!foreignManagerIn(text, m_image, m_catalogue).isEmpty()) {
        return lineRefusal(ManagerLinesTexts::tr("“%1” calls “%2” in a way that Caravan cannot write for “%3”.")
                               .arg(headOf(item), foreign, own.programs.constFirst()));
    }
    return text;
}

} // namespace caravan::recipes
