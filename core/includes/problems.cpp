// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/includes/problems.h"

#include "core/base/texts.h"

namespace caravan::includes {

namespace {

CARAVAN_TEXTS(ProblemsTexts);

} // namespace

QString sentenceOf(const QString &name, const Answer &answer)
{
    switch (answer.trouble) {
    case Trouble::None:
        return {};
    case Trouble::NeedsToken:
        return ProblemsTexts::tr("“%1” is not fetched, because %2 shows it only to those who log in. Give a token for that server "
                                 "(caravan-cli token), if you have one.")
            .arg(name, answer.host);
    case Trouble::NotFound:
        return ProblemsTexts::tr("“%1” is not fetched, because %2 has no such file, or shows it only to those who log in.")
            .arg(name, answer.host);
    case Trouble::NoVersion:
        return ProblemsTexts::tr("“%1” is not fetched, because the component has no released version that is meant.").arg(name);
    case Trouble::TimedOut:
        return ProblemsTexts::tr("“%1” is not fetched, because %2 did not answer in time.").arg(name, answer.host);
    case Trouble::TooLarge:
        return ProblemsTexts::tr("“%1” is not fetched, because it has more than %2 MiB, which GitLab refuses, too.")
            .arg(name, QString::number(mostFetchedBytes / 1024 / 1024));
    case Trouble::Redirected:
        return ProblemsTexts::tr("“%1” is not fetched, because %2 leads on too often, or to where nothing is fetched from.")
            .arg(name, answer.host);
    case Trouble::Insecure:
        return ProblemsTexts::tr("“%1” is not fetched, because its address has no encryption, so that anybody on the way could change it.")
            .arg(name);
    case Trouble::Certificate:
        return ProblemsTexts::tr("“%1” is not fetched, because the certificate of %2 is not trusted: %3").arg(name, answer.host, answer.detail);
    case Trouble::Unreachable:
        return ProblemsTexts::tr("“%1” is not fetched, because %2 cannot be reached: %3").arg(name, answer.host, answer.detail);
    case Trouble::Refused:
        return ProblemsTexts::tr("“%1” is not fetched, because %2 answers: %3").arg(name, answer.host, answer.detail);
    case Trouble::NotAsked:
        return ProblemsTexts::tr("“%1” is not fetched, because the program caravan-fetch did not do its work: %2").arg(name, answer.detail);
    case Trouble::Cancelled:
        return ProblemsTexts::tr("“%1” is not fetched, because fetching was cancelled.").arg(name);
    }
    return {};
}

} // namespace caravan::includes
