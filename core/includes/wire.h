// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/gitlab/values/elsewhere.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace caravan::includes {

/// Why a file was not fetched.
enum class Trouble {
    None,
    NeedsToken, ///< the server says that somebody has to log in
    NotFound,   ///< or it is private: GitLab says no other of what one may not see
    NoVersion,  ///< the component has no release that is meant
    TimedOut,
    TooLarge,
    Redirected,  ///< too often, or to where nothing is fetched from
    Insecure,    ///< an address without encryption
    Certificate, ///< the server's is not trusted
    Unreachable,
    Refused,  ///< the server answers with another error
    NotAsked, ///< the program that fetches is missing, or ended too early
    Cancelled,
};

/// One file to fetch.
struct Item {
    gitlab::Elsewhere what;
    QString knownCommit = {}; ///< of what is in the cache; empty for none
};

/// What the fetching program is asked for, all of it on its standard input.
struct Errand {
    QList<Item> items;
    int seconds = 0;        ///< that one file may take
    QString gitFolder = {}; ///< where it may keep what git needs
    /// Addresses of GitLabs that live below a path of their server: of one that is known by ssh, its API is there.
    QStringList instances = {};
};

/// What it says of one item, a line each.
struct Answer {
    int item = -1;
    QByteArray bytes = {};
    QString commit = {};
    bool isTag = false; ///< what was asked for by name is a tag; only looked up where the commit is not the known one
    Trouble trouble = Trouble::None;
    QString host = {};     ///< that was asked last
    QString detail = {};   ///< what the server or the system says, not translated; may be empty
    QString version = {};  ///< of a component: the tag of the release that was meant; empty for none
    bool isByTags = false; ///< it was sought among tags: git knows no releases
};

QJsonObject wordsOf(const gitlab::Elsewhere &what);
std::optional<gitlab::Elsewhere> elsewhereIn(const QJsonObject &words);

QByteArray written(const Errand &errand);
/// Errors: Syntax.
Result<Errand> readErrand(const QByteArray &text);

/// One line, with its end.
QByteArray written(const Answer &answer);
/// Errors: Syntax.
Result<Answer> readAnswer(const QByteArray &line);

} // namespace caravan::includes
