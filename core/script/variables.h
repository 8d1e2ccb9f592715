// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/expansion.h"

#include <QHash>

namespace caravan::script {

/// The variables of a shell, over those that it was started with.
class Variables : public Scope
{
public:
    using Outer = std::function<Value(const QString &name)>;
    explicit Variables(Outer outer = {}) : m_outer(std::move(outer)) { }

    Value value(const QString &name) const override
    {
        const auto own = m_values.constFind(name);
        return own != m_values.cend() ? *own : m_outer ? m_outer(name) : Value();
    }
    void assign(const QString &name, const Value &value) override { m_values.insert(name, value); }

private:
    QHash<QString, Value> m_values;
    Outer m_outer;
};

} // namespace caravan::script
