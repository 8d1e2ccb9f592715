// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gitlab/values/effective.h"
#include "core/gitlab/values/elsewhere.h"

#include <functional>

namespace caravan::gitlab {

/// One file that an item of `include` stands for.
struct Goal {
    QString file;                            ///< relative to the project; of one from elsewhere what people call it
    std::optional<Elsewhere> elsewhere = {}; ///< nullopt: a file of the project that is open
    QString integrity = {};                  ///< of `include:remote`: "sha256-…", which its bytes must have; empty for nothing
};

/// The files from elsewhere that an item of `include` stands for.
struct Goals {
    QList<Goal> goals;
    QString wrongType;     ///< the file whose name GitLab refuses to include; empty for none
    QString wrongAddress;  ///< the address, without secrets, that does not end like a YAML file; empty for none
    QString wrongTemplate; ///< the name that is no template's; empty for none
    bool isOpen = false;   ///< it depends on variables that are not known here
};

/// Replaces variables in a text; sets \a isOpen where one is not known.
using Expansion = std::function<QString(const QString &text, bool &isOpen)>;

/// The path of a local include; nullopt for the other kinds.
std::optional<QString> localPath(const Effective &item);

/// Whether GitLab takes a file of this name: `.yml` or `.yaml` stands at its end, and something before that. Source: gitlabhq,
/// lib/gitlab/ci/config/external/file/base.rb, YAML_ALLOWLIST_EXTENSION.
bool hasYamlName(const QString &file);

/// The GitLab of the project whose file includes.
struct Around {
    QString server;  ///< what it is asked by; empty: not known
    QString address; ///< where its pages are
};

/// What the settled \a item stands for, which is no local one: none where it is of a kind that cannot be fetched, or where the server is not
/// known.
Goals goalsElsewhere(const Effective &item, const Around &around, const Expansion &expanded);

/// Whether \a bytes have the sum that `integrity` says: the Base64 of their SHA-256.
bool hasIntegrity(const QByteArray &bytes, const QString &integrity);

} // namespace caravan::gitlab
