// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/fetcher.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkProxyFactory>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

/// Ends the program with a sentence where something went wrong.
int ended(const caravan::Result<caravan::Done> &result)
{
    if (!result)
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
    return result ? 0 : 1;
}

} // namespace

/// caravan-fetch: an errand on standard input, an answer a line on standard output. With --keep-token HOST a token on standard input.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"caravan"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--keep-token"_L1)
        return ended(caravan::fetch::keepInKeyring(words.value(1), input.readAll().trimmed()));
    if (words.value(0) == "--forget-token"_L1)
        return ended(caravan::fetch::forgetInKeyring(words.value(1)));
    const caravan::Result<caravan::includes::Errand> errand = caravan::includes::readErrand(input.readAll());
    if (!errand)
        return ended(errand.error());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    caravan::fetch::Setting setting{errand->seconds, errand->gitFolder};
    setting.instances = errand->instances;
    caravan::fetch::Fetcher fetcher(setting);
    int number = 0;
    for (const caravan::includes::Item &item : errand->items) {
        caravan::includes::Answer answer = fetcher.fetch(item);
        answer.item = number++;
        const QByteArray line = written(answer);
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    }
    return 0;
}
