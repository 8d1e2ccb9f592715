// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>

namespace caravan {

struct Knowledge;

/// The data that Caravan brings: there already, or read when somebody asks for them first, so that a window can be painted before. Copies read
/// once together.
class KnowledgeSource
{
public:
    /// The built-in data, not read yet.
    KnowledgeSource();
    KnowledgeSource(std::shared_ptr<const Knowledge> known);

    /// Reads them where that is not done. Errors: those of Knowledge::builtIn().
    Result<std::shared_ptr<const Knowledge>> read() const;
    /// What was read. Who starts the program has called read() before, and does not go on after an error.
    const std::shared_ptr<const Knowledge> &known() const;

private:
    using Read = Result<std::shared_ptr<const Knowledge>>;
    std::shared_ptr<std::optional<Read>> m_read;
};

} // namespace caravan
