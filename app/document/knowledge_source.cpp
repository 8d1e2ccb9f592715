// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/knowledge_source.h"

#include "core/compare/knowledge.h"

namespace caravan {

KnowledgeSource::KnowledgeSource() : m_read(std::make_shared<std::optional<Read>>()) { }

KnowledgeSource::KnowledgeSource(std::shared_ptr<const Knowledge> known) :
    m_read(std::make_shared<std::optional<Read>>(Read(std::move(known))))
{
}

Result<std::shared_ptr<const Knowledge>> KnowledgeSource::read() const
{
    if (!*m_read)
        *m_read = Knowledge::builtIn();
    return **m_read;
}

const std::shared_ptr<const Knowledge> &KnowledgeSource::known() const
{
    if (const Read now = read(); !now)
        qFatal("%s", qPrintable(now.error().toString()));
    return ***m_read;
}

} // namespace caravan
