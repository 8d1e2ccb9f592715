// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("caravan"));
    const caravan::Translations translations{QLocale()};
    const caravan::cli::Output output = caravan::cli::run(QCoreApplication::arguments().mid(1));
    std::fwrite(output.out.constData(), 1, size_t(output.out.size()), stdout);
    std::fwrite(output.err.constData(), 1, size_t(output.err.size()), stderr);
    return int(output.exit);
}
