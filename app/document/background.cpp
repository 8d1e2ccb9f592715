// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/background.h"

namespace caravan {

BackgroundWork::BackgroundWork(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &BackgroundWork::lasting);
}

void BackgroundWork::cancel()
{
    m_patience.stop();
    m_isRunning = false;
    stop();
}

void BackgroundWork::begin()
{
    cancel();
    ++m_generation;
    m_isRunning = true;
    m_patience.start();
}

bool BackgroundWork::end()
{
    m_patience.stop();
    return std::exchange(m_isRunning, false);
}

} // namespace caravan
