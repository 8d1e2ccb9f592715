// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"
#include "app/widgets/screen_room.h"
#include "app/window/file_flow.h"
#include "app/window/main_window.h"
#include "translations/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

enum Exit { Fine = 0, Usage = 2, Input = 3 };

Exit fail(Exit exit, const QString &sentence)
{
    QTextStream(stderr) << "caravan: " << sentence << '\n';
    return exit;
}

/// Draws the window into a file. What is derived from the folder is there as soon as it is open.
Exit takePicture(caravan::MainWindow &window, const QString &file, const QString &folder)
{
    window.resize(caravan::theme::screenSize);
    window.show();
    const bool isOpen = folder.isEmpty() || window.files()->openFolder(folder);
    QCoreApplication::processEvents();
    if (!window.grab().save(file))
        return fail(Input, caravan::MainWindow::tr("The picture cannot be written to %1.").arg(file));
    return isOpen ? Fine : fail(Input, caravan::MainWindow::tr("%1 cannot be opened; the picture shows why.").arg(folder));
}

/// Whether only a text is asked for, which needs no display.
bool wantsText(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char *argument) {
        const QLatin1StringView word(argument);
        return word == "--help"_L1 || word == "-h"_L1 || word == "--help-all"_L1 || word == "--version"_L1 || word == "-v"_L1;
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application =
        wantsText(argc, argv) ? std::make_unique<QCoreApplication>(argc, argv) : std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(u"caravan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARAVAN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Caravan"_s);
    QGuiApplication::setDesktopFileName(u"caravan"_s);
    const QString language = caravan::Settings().language();
    const caravan::Translations translations{language.isEmpty() ? QLocale() : QLocale(language)};
    QLocale::setDefault(caravan::Translations::localeFor(language, QLocale::system()));

    QCommandLineParser parser;
    parser.setApplicationDescription(caravan::MainWindow::tr("Designs GitLab CI/CD pipelines for OCaml projects."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshot(u"screenshot"_s, caravan::MainWindow::tr("Draw the window into a PNG file and leave."),
                                        caravan::MainWindow::tr("file"));
    parser.addOption(screenshot);
    parser.addPositionalArgument(u"folder"_s, caravan::MainWindow::tr("The project folder to open."), u"[folder]"_s);
    parser.process(*application);
    const QStringList folders = parser.positionalArguments();
    if (folders.size() > 1)
        return fail(Usage, caravan::MainWindow::tr("One folder can be opened at a time."));
    const QString folder = folders.value(0);

    const bool isPicture = parser.isSet(screenshot);
    // A picture shows what everybody gets, and leaves the user's settings alone.
    QTemporaryDir forPicture;
    auto settings = std::make_unique<caravan::Settings>(isPicture ? forPicture.filePath(u"settings.ini"_s) : QString());
    const caravan::KnowledgeSource knowledge;
    caravan::MainWindow window(knowledge, std::move(settings));
    window.setLanguages(caravan::Translations::languages());
    if (!isPicture && caravan::fitToScreen(&window))
        window.setWindowState(Qt::WindowMaximized);
    if (!isPicture)
        window.show();
    if (!isPicture && folder.isEmpty() && !window.files()->hasSession())
        QCoreApplication::processEvents(); // the start page is seen before the data are read, which it does not need
    if (const auto read = knowledge.read(); !read)
        return fail(Input, read.error().toString());
    if (isPicture)
        return takePicture(window, parser.value(screenshot), folder);
    if (folder.isEmpty())
        window.restoreSession();
    else if (window.files()->openFolder(folder))
        window.beginSession();
    return QApplication::exec();
}
