// SPDX-FileCopyrightText: 2026 The Caravan developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/icons.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace caravan::theme;
using namespace Qt::StringLiterals;

namespace {

constexpr Look looks[] = {{Mode::Light, Contrast::Normal},
                          {Mode::Dark, Contrast::Normal},
                          {Mode::Light, Contrast::High},
                          {Mode::Dark, Contrast::High}};
constexpr double readable = 4.5; // WCAG 2.1, AA, for text

QByteArray nameOf(Look look)
{
    return QByteArray(look.mode == Mode::Dark ? "dark" : "light") + (look.contrast == Contrast::High ? ", high contrast" : "");
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratioIsThatOfWcag()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // The value that the Web Content Accessibility Guidelines' own examples give for this grey.
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const QList<QPair<Role, Role>> pairs = {
            {Role::Ink, Role::Panel},      {Role::Ink, Role::Window},
            {Role::Ink, Role::Lane},       {Role::Muted, Role::Panel},
            {Role::Muted, Role::Window},   {Role::Muted, Role::Lane},
            {Role::Accent, Role::Panel},   {Role::Accent, Role::AccentSoft},
            {Role::Key, Role::KeySoft},    {Role::Strategy, Role::StrategySoft},
            {Role::Good, Role::Panel},     {Role::Warn, Role::Panel},
            {Role::Bad, Role::Panel},      {Role::Ink, Role::Added},
            {Role::Ink, Role::Removed},    {Role::Ink, Role::Changed},
            {Role::Ink, Role::AccentSoft}, {Role::Good, Role::Added},
            {Role::Warn, Role::Changed},   {Role::Bad, Role::Removed},
            {Role::Faint, Role::Panel},
        };
        for (int look = 0; look < int(std::size(looks)); ++look) {
            for (const auto &[text, ground] : pairs) {
                const QByteArray name =
                    nameOf(looks[look]) + ": " + QByteArray::number(int(text)) + " on " + QByteArray::number(int(ground));
                QTest::newRow(name.constData()) << look << int(text) << int(ground);
            }
        }
    }

    void textCanBeRead()
    {
        QFETCH(int, look);
        QFETCH(int, text);
        QFETCH(int, ground);
        // Muted and accent stand on soft grounds in few places; there, a hair below is allowed, on panel nothing is.
        const bool isOnPanel = Role(ground) == Role::Panel;
        const double ratio = contrastRatio(color(Role(text), looks[look]), color(Role(ground), looks[look]));
        QVERIFY2(ratio >= (isOnPanel ? readable : readable - 0.2), QByteArray::number(ratio).constData());
    }

    void highContrastHasNoSoftFills()
    {
        for (const Look look : {looks[2], looks[3]}) {
            const QColor window = color(Role::Window, look);
            for (const Role soft : {Role::AccentSoft, Role::KeySoft, Role::StrategySoft, Role::Added, Role::Changed})
                QCOMPARE(color(soft, look), window);
            QVERIFY(contrastRatio(color(Role::Ink, look), window) > 20);
            QVERIFY(contrastRatio(color(Role::Line, look), window) > 20);
        }
    }

    /// What is disabled, and a hint where nothing is entered, look otherwise than what is enabled and entered; in high contrast, too.
    void whatIsDisabledLooksSo_data()
    {
        QTest::addColumn<int>("look");
        for (int look = 0; look < int(std::size(looks)); ++look)
            QTest::newRow(nameOf(looks[look]).constData()) << look;
    }
    void whatIsDisabledLooksSo()
    {
        QFETCH(int, look);
        apply(*qApp, looks[look]);
        const auto restore = qScopeGuard([] { apply(*qApp, looks[0]); });
        const QPalette palette = QApplication::palette();
        if (looks[look].contrast == Contrast::High) {
            QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Text)) >= 3);
            for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
                QVERIFY(contrastRatio(palette.color(QPalette::Disabled, role), palette.color(role)) >= 3);
        }
        QMenu menu;
        menu.addAction(u"Export…"_s);
        QWidget owner;
        QList<QPushButton *> buttons;
        for (const Variant variant : {Variant::Plain, Variant::Flat, Variant::Link, Variant::Primary, Variant::Page}) {
            buttons.append(new QPushButton(u"Export…"_s, &owner));
            setVariant(buttons.constLast(), variant);
        }
        QComboBox combo;
        combo.addItem(u"Export…"_s);
        QCheckBox check(u"Export…"_s);
        QWidgetList widgets{&combo, &check};
        for (QPushButton *button : std::as_const(buttons))
            widgets.append(button);
        for (QWidget *widget : std::as_const(widgets)) {
            widget->resize(widget->sizeHint());
            const QImage enabled = widget->grab().toImage();
            widget->setEnabled(false);
            const QByteArray name = widget->metaObject()->className() + QByteArray::number(int(variantOf(widget)));
            // Flat buttons and those of pages have muted text, which is all the difference that there is.
            if (looks[look].contrast == Contrast::High || variantOf(widget) != Variant::Page)
                QVERIFY2(widget->grab().toImage() != enabled, name.constData());
        }
        const auto drawn = [&menu] { return menu.grab().toImage(); };
        const QImage enabled = drawn();
        menu.actions().constFirst()->setEnabled(false);
        QVERIFY(drawn() != enabled);
    }

    void phasesDiffer()
    {
        for (int a = 0; a < phaseCount; ++a) {
            for (int b = a + 1; b < phaseCount; ++b)
                QVERIFY(phaseColor(a) != phaseColor(b));
        }
    }

    void applyingChangesTheApplication()
    {
        apply(*qApp, looks[1]);
        QCOMPARE(look(), looks[1]);
        QCOMPARE(QApplication::palette().color(QPalette::Base), color(Role::Panel, looks[1]));
        QCOMPARE(color(Role::Panel), color(Role::Panel, looks[1]));
        apply(*qApp, looks[2]);
        QCOMPARE(borderWidth(), 2);
        apply(*qApp, looks[0]);
        QCOMPARE(borderWidth(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Base), color(Role::Panel, looks[0]));
    }

    void aButtonHasRoomForItsText()
    {
        apply(*qApp, looks[0]);
        QPushButton button(u"Open Folder…"_s);
        setVariant(&button, Variant::Primary);
        QCOMPARE(variantOf(&button), Variant::Primary);
        QFont bold = button.font();
        bold.setBold(true);
        QVERIFY(button.sizeHint().width() > QFontMetrics(bold).horizontalAdvance(button.text()));
        QVERIFY(button.sizeHint().height() >= fieldHeight);
    }

    void signsDiffer()
    {
        const auto drawn = [](Sign sign) { return signIcon(sign).pixmap(iconSize).toImage(); };
        QVERIFY(drawn(Sign::Error) != drawn(Sign::Warning));
        QVERIFY(drawn(Sign::Warning) != drawn(Sign::Advice));
        QVERIFY(drawn(Sign::Advice) != drawn(Sign::Good));
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
