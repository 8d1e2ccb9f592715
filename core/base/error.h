// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace caravan {

/// What kind of thing went wrong, for programs; the sentence for people is in Error::message.
enum class ErrorCode {
    NotFound,      ///< a file, folder, job, key or entry of a catalogue does not exist
    Unreadable,    ///< it exists but cannot be read: permissions, wrong type, too large, not UTF-8
    Syntax,        ///< not YAML, not an opam file, not a valid expression
    NotAPipeline,  ///< YAML, but not a GitLab CI file
    Limit,         ///< a limit against hostile input was reached
    Refused,       ///< an edit that cannot be made without risk to the user's text
    ReadOnly,      ///< the file may not be written
    ChangedOnDisk, ///< the file on disk is not the one that was opened
    Usage,         ///< wrong arguments
    Cancelled,     ///< a person was asked, and took the gesture back
};

/// What a refused change can be asked for instead: to be made where it was asked for all the same, or where the value comes from. Each
/// interface has its own words for that.
struct Choices {
    bool here = false;
    bool source = false;
    bool operator==(const Choices &) const = default;
};

/// An error: what, where, and what to do about it. Lines and columns count from 1; 0 means "no place".
struct Error {
    ErrorCode code = ErrorCode::NotFound;
    QString message; ///< a whole translated sentence
    QString file = {};
    int line = 0;
    int column = 0;
    QString hint = {};    ///< the way out, a whole translated sentence; may be empty
    Choices choices = {}; ///< of Refused; those that the hint names are in this order

    /// `file:line:column: error: sentence`, leaving out what is not known; the hint follows on a second line.
    QString toString() const;

    bool operator==(const Error &) const = default;
};

} // namespace caravan
