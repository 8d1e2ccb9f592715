// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace caravan::recipes {

/// The words of an opam command, told apart.
struct OpamArguments {
    QString command; ///< "install"
    QStringList operands;
    QStringList options;  ///< "--deps-only", without values
    QString switchName;   ///< of --switch
    QString packages;     ///< of --packages
    QString repositories; ///< of --repositories
    QString root;         ///< of --root
    QString compiler;     ///< of `init -c`
    QString jobs;         ///< of --jobs
    QStringList inner;    ///< behind `--`

    static OpamArguments of(const QStringList &words);

    bool has(QStringView option) const { return options.contains(option); }
    bool hasAny(std::initializer_list<QStringView> names) const;
};

} // namespace caravan::recipes
