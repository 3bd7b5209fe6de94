// SPDX-License-Identifier: MIT
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace vexora::ui;
using namespace Qt::StringLiterals;

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void bordersCanBeSeen();
    void iconsAreDrawnInTheirRole();
    void textsFollowTheTheme();
    void faultIsDrawn();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<Role>("text");
    QTest::addColumn<Role>("ground");
    const QList<Role> grounds{Role::Background, Role::Panel, Role::Rail, Role::Field,
                              Role::AmberFill};
    for (const Role ground : grounds) {
        for (const Role text :
             {Role::Ink, Role::Dim, Role::Accent, Role::Ok, Role::Amber, Role::Fault}) {
            QTest::addRow("%d on %d", static_cast<int>(text), static_cast<int>(ground))
                << text << ground;
        }
    }
    QTest::newRow("primary button") << Role::OnAccent << Role::Accent;
    QTest::newRow("live") << Role::OnLive << Role::Live;
    QTest::newRow("test") << Role::OnTest << Role::Test;
    QTest::newRow("sandbox") << Role::OnSandbox << Role::Sandbox;
    QTest::newRow("sandbox stripe") << Role::OnSandbox << Role::SandboxStripe;
}

void TestTheme::textCanBeRead()
{
    QFETCH(Role, text);
    QFETCH(Role, ground);
    for (const bool dark : {false, true}) {
        const QColor behind = colorOf(ground, dark);
        const double ratio = contrastRatio(colorOf(text, dark), behind);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 (dark: %2)"_s.arg(ratio).arg(dark)));
    }
}

void TestTheme::bordersCanBeSeen()
{
    for (const bool dark : {false, true}) {
        for (const Role inside : {Role::Field, Role::Panel, Role::Background}) {
            for (const Role border : {Role::Border, Role::Accent, Role::Fault}) {
                const double ratio = contrastRatio(colorOf(border, dark), colorOf(inside, dark));
                QVERIFY2(ratio >= 2.9, qPrintable(u"%1 (dark: %2)"_s.arg(ratio).arg(dark)));
            }
        }
        // Selected rows are tinted with the accent; what stands on them keeps its colour.
        const QColor tint = mixed(colorOf(Role::Accent, dark), colorOf(Role::Panel, dark), 0.16);
        for (const Role text : {Role::Ink, Role::Dim, Role::Ok, Role::Amber, Role::Fault}) {
            const double ratio = contrastRatio(colorOf(text, dark), tint);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(
                         u"%1: %2 (dark: %3)"_s.arg(static_cast<int>(text)).arg(ratio).arg(dark)));
        }
    }
}

void TestTheme::iconsAreDrawnInTheirRole()
{
    applyTheme(*qApp, ThemeChoice::Light);
    const QDir icons(u":/icons"_s);
    const QStringList names = icons.entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 16);
    for (const QString &file : names) {
        const QImage image
            = icon(file.chopped(4), Role::Fault).pixmap(QSize(20, 20), 2.0).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        bool painted = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() == 255) {
                    painted = true;
                    QCOMPARE(pixel, color(Role::Fault));
                }
            }
        }
        QVERIFY2(painted, qPrintable(file));
    }
}

void TestTheme::textsFollowTheTheme()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QLabel label;
    setText(&label, TextSize::Heading, Role::Dim, QFont::Bold);
    QCOMPARE(label.palette().color(QPalette::WindowText), colorOf(Role::Dim, false));
    QCOMPARE(label.font().pixelSize(), 20);
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark());
    QCOMPARE(label.palette().color(QPalette::WindowText), colorOf(Role::Dim, true));
    QCOMPARE(label.font().weight(), QFont::Bold);
}

void TestTheme::faultIsDrawn()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QLineEdit edit;
    edit.resize(200, edit.sizeHint().height());
    const QPoint onBorder(100, 1);
    QVERIFY(edit.grab().toImage().pixelColor(onBorder) != color(Role::Fault));
    edit.setProperty("fault", true);
    QCOMPARE(edit.grab().toImage().pixelColor(onBorder), color(Role::Fault));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
