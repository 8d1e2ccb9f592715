// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recipes/catalogue.h"

namespace caravan::recipes {

/// What a call of a package manager does.
struct ManagerDeed {
    bool isUpdate = false; ///< of its index
    QStringList packages;  ///< that it installs
};

/// The same from its words, the program first; nullopt where it does, or may do, anything else.
std::optional<ManagerDeed> managerDeedOf(const QStringList &words);

/// Whether \a program belongs to a package manager.
bool isManagerProgram(const QString &program, const Catalogue &catalogue);

/// The first program of a package manager that a script item calls and \a image lacks; empty for none, and for an item that asks first
/// which one there is.
QString foreignManagerIn(const QString &item, const Image &image, const Catalogue &catalogue);

/// Script items of one job, in the order in which they run, with their calls of package managers written for the one of its image.
class ManagerLines
{
public:
    /// Both must live as long as this.
    ManagerLines(const Image &image, const Catalogue &catalogue) : m_image(image), m_catalogue(catalogue) { }

    /// \a item, with `sudo` where the image's user needs it, everything else in it as it is. Errors: Refused where a call does more than
    /// updating the index or installing packages, and where a package has no name there that is known.
    Result<QString> rewritten(const QString &item);

private:
    const Image &m_image;
    const Catalogue &m_catalogue;
    bool m_hasIndex = false; ///< some line has updated it
};

} // namespace caravan::recipes
