// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace caravan::estimate {

/// A figure that users may know better than anybody: where they tell it in a file of their own, and what is taken for it now.
struct OwnFigure {
    /// Which list or map of ownFactsFile() it stands in; an image stands in Catalogue::imagesFile().
    enum class Place { Cost, Runner, Rate, Typical, Package, Image, Job };
    Place place = Place::Cost;
    QString subject;  ///< the runner's id, or the name of a package, image or job; of a rate its id; else empty
    QString key;      ///< "pages-deploy", "networkBytesPerSecond", "each"
    double value = 0; ///< in the unit of the file
    bool operator==(const OwnFigure &) const = default;

    /// Whether both are the same figure, whatever is taken for it.
    bool isSameAs(const OwnFigure &other) const { return place == other.place && subject == other.subject && key == other.key; }
};

/// The size of an image, in bytes.
OwnFigure imageSizeFigure(const QString &reference, double bytes);

/// How a figure is shown and asked for.
struct FigureForm {
    QString title;    ///< translated: "Downloads per second"
    QString unit;     ///< translated: "MB"; empty for a plain number
    double scale = 1; ///< the unit that is shown, in the unit of the file
    double least = 0; ///< in the unit that is shown; more than that where isMore
    double most = 0;
    bool isMore = true;
};
/// Nullopt for a figure that nobody is asked for.
std::optional<FigureForm> formOf(const OwnFigure &figure);

} // namespace caravan::estimate
