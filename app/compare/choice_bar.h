// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace caravan {

class TextLabel;

namespace comparing {

/// By what columns are sorted.
enum class Order { Expected, Warm, Cold, WorstWarm, CacheSize, Carbon, Name };

/// What of the comparison people choose: a search for the best combination, images of other distributions, the order of the columns, which of them are
/// shown, and forms to keep it in.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    bool wantsOtherImages() const;
    void setWantsOtherImages(bool wants);
    Order order() const;
    /// The strategies that there are, by id and title; those that were hidden stay so.
    void setStrategies(const QList<std::pair<QString, QString>> &strategies);
    bool isHidden(const QString &id) const { return m_hidden.contains(id); }
    /// The search is under way, and has tried so many pipelines.
    void showSearching(int tried);
    /// There is none under way; \a sentence says what came of the last one.
    void showDone(const QString &sentence);

Q_SIGNALS:
    void imagesChosen();
    void searchRequested();
    /// Other columns are shown, or in another order.
    void arrangementChanged();
    /// The comparison is to be kept in the form with this suffix.
    void exportRequested(const QString &suffix);

private:
    QPushButton *makeExport();

    QCheckBox *m_otherImages;
    QComboBox *m_order;
    QPushButton *m_strategies;
    QMenu *m_strategyMenu;
    QStringList m_hidden; ///< ids
    QPushButton *m_search;
    TextLabel *m_state;
};

} // namespace comparing
} // namespace caravan
