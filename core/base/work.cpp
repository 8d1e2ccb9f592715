// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work.h"

#include <array>

namespace caravan {

namespace {

constexpr std::size_t workKinds = std::size_t(Work::GraphSteps) + 1;
thread_local std::array<qint64, workKinds> amounts{};

} // namespace

void countWork(Work work, qint64 amount) { amounts.at(std::size_t(work)) += amount; }

qint64 workDone(Work work) { return amounts.at(std::size_t(work)); }

} // namespace caravan
