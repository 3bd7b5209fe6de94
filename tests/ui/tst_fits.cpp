// SPDX-License-Identifier: MIT
#include "fitsbench.h"
#include "ui/dialogs/addresslimitdialog.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** The form and what comes of it, in every language on the smallest screen the window is made for.
 */
class tst_Fits : public QObject, FitsTest
{
    Q_OBJECT

    void verifyForm()
    {
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->size(), kSmall);
        const QSize least = bench().window()->minimumSizeHint();
        QVERIFY2(least.width() <= kSmall.width() && least.height() <= kSmall.height(),
                 qPrintable(u"at least %1 x %2"_s.arg(least.width()).arg(least.height())));
        for (const char *name : {"formArea", "resultPane"}) {
            const auto *area = bench().find<QScrollArea>(QLatin1String(name));
            QVERIFY2(!area->horizontalScrollBar()->isVisible(), name);
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), name);
        }
    }

    void verifyCustomerScreen()
    {
        bench().clickOn(bench().find(u"customerScreenButton"_s));
        const auto windows = QApplication::topLevelWidgets();
        const auto screen = std::find_if(windows.begin(), windows.end(), [](const QWidget *one) {
            return one->objectName() == "customerScreen"_L1;
        });
        QVERIFY(screen != windows.end());
        (*screen)->showNormal();
        for (const QSize &size : {QSize(1280, 800), QSize(800, 1280), QSize(640, 480)}) {
            (*screen)->resize(size);
            QTRY_COMPARE((*screen)->size(), size);
            VERIFY_FITS(*screen);
        }
        QTest::keyClick(*screen, Qt::Key_Escape);
        bench().window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyLanguageHasARun()
    {
        QStringList run = QString::fromLatin1(FITS_LANGUAGES).split(u',');
        QStringList known = programLanguages();
        run.sort();
        known.sort();
        QCOMPARE(run, known);
        const QString alone = qEnvironmentVariable("FITS_LANGUAGE");
        QVERIFY(alone.isEmpty() || known.contains(alone));
    }

    void everyForm_data() { languages(); }

    void everyForm()
    {
        bool first = true;
        for (const Profile &profile : WindowBench::profiles()) {
            if (first)
                open(profile.id);
            first = false;
            QVERIFY(bench().window()->selectProfile(profile.id));
            verifyForm();
            // With a reason under every field that has one.
            bench().press(Qt::Key_Return, Qt::ControlModifier);
            verifyForm();
        }
    }

    void firstStart_data() { languages(); }

    void firstStart()
    {
        QFETCH(const QString, language);
        QVERIFY(bench().openFirst({language, u"light"_s, kSmall}));
        VERIFY_FITS(bench().window());
        bench().clickOn(bench().find(u"connectButton"_s));
        bench().clickOn(bench().find(u"connectTestButton"_s)); // faults show
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->size(), kSmall);
        bench().clickOn(bench().find(u"connectBackButton"_s));
        bench().clickOn(bench().find(u"tryHereButton"_s));
        QVERIFY(QTest::qWaitFor([this] { return bench().gatewayRuns(); })); // its form is the last
        verifyForm();
        bench().find(u"mobileEdit"_s)->setFocus(Qt::TabFocusReason);
        bench().press(Qt::Key_F1);
        const auto helps = bench().window()->findChildren<QWidget *>(u"fieldHelp"_s);
        QVERIFY(std::any_of(helps.begin(), helps.end(),
                            [](const QWidget *help) { return help->isVisible(); }));
        QVERIFY(cutOff(bench().window()).isEmpty());
    }

    void results_data() { languages(); }

    void results()
    {
        open(u"sandbox-cambodia-khr"_s);
        const RegionSpec &region = WindowBench::region(u"cambodia"_s);
        for (const auto &[fault, card] :
             {std::pair(u"none"_s, u"readyCard"_s), std::pair(u"close-after"_s, u"unknownCard"_s),
              std::pair(u"8000"_s, u"refusedCard"_s), std::pair(u"hang"_s, u"sendingCard"_s)}) {
            QVERIFY(bench().gateway().setFault(fault));
            bench().press(Qt::Key_N, Qt::ControlModifier);
            QVERIFY(bench().fill(region, WindowBench::example(u"cambodia"_s, u"KHR"_s)->values));
            bench().press(Qt::Key_Return, Qt::ControlModifier);
            if (QDialog *question = bench().dialog(u"doubleDialog"_s)) {
                VERIFY_FITS(question);
                QVERIFY(bench().answer(question, u"makeAnotherButton"_s));
            }
            QVERIFY2(QTest::qWaitFor([this, name = card] { return bench().find(name) != nullptr; }),
                     qPrintable(card));
            verifyForm();
            if (card == "readyCard"_L1)
                verifyCustomerScreen();
        }
    }

    void unknownOrders_data() { languages(); }

    /** Every card of an unknown order, the way to close it, and what stands in its way. */
    void unknownOrders()
    {
        open(u"sandbox-mexico-mxn"_s);
        Q_EMIT bench().desk().own.log->setAside(u"/home/shop/.local/share/orders.sqlite.damaged"_s);
        const RegionSpec &region = WindowBench::region(u"mexico"_s);
        for (const QString &fault : {u"another-order"_s, u"tls-wrong-host"_s, u"close-after"_s}) {
            QVERIFY(bench().desk().playFault(fault));
            bench().window()->selectProfile(u"sandbox-mexico-mxn"_s);
            bench().press(Qt::Key_N, Qt::ControlModifier);
            QVERIFY(bench().fill(region, WindowBench::example(u"mexico"_s, u"MXN"_s)->values));
            bench().press(Qt::Key_Return, Qt::ControlModifier);
            if (QDialog *question = bench().dialog(u"doubleDialog"_s)) {
                VERIFY_FITS(question);
                QVERIFY(bench().answer(question, u"makeAnotherButton"_s));
            }
            QVERIFY(QTest::qWaitFor([this] {
                return bench().find(u"unknownCard"_s) || bench().find(u"notSentCard"_s);
            }));
            verifyForm();
        }
        bench().find(u"noticeButton"_s)->setFocus();
        bench().clickOn(bench().find(u"noticeButton"_s));
        bench().clickOn(bench().find(u"checkNowButton"_s));
        QVERIFY(QTest::qWaitFor([this] { return bench().find(u"paymentFact"_s) != nullptr; }));
        verifyForm();
        bench().clickOn(bench().find(u"showInHistoryButton"_s));
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"closeButton"_s)->isVisible(); }));
        VERIFY_FITS(bench().window());
        bench().clickOn(bench().find(u"closeButton"_s));
        QDialog *close = bench().dialog(u"closeOrderDialog"_s);
        QVERIFY(close);
        VERIFY_FITS(close);
        QVERIFY(close->width() <= kSmall.width() && close->height() <= kSmall.height());
        close->reject();
    }

    void addressLimit_data() { languages(); }

    void addressLimit()
    {
        open(u"sandbox-taiwan-twd"_s);
        PreparedOrder order;
        order.draft.profile = *bench().desk().sandbox.profiles->findById(u"sandbox-taiwan-twd"_s);
        order.draft.profile.environment = Environment::Live;
        order.draft.profile.baseUrl = QUrl(u"https://pay.example"_s);
        order.region = WindowBench::region(u"taiwan"_s);
        order.currency = order.region.currencies.first().currency;
        order.checked.fields.insert(u"amount"_s, u"12000000"_s);
        ui::AddressLimitDialog limit(
            QCoreApplication::translate("vexora::ui::AddressWatch",
                                        "%1 of %2 orders today from this address, %3 paid")
                .arg(10)
                .arg(10)
                .arg(3),
            order, bench().window());
        limit.open();
        QVERIFY(QTest::qWaitForWindowExposed(&limit));
        VERIFY_FITS(&limit);
        QVERIFY(limit.width() <= kSmall.width() && limit.height() <= kSmall.height());
    }

    void whatIsCutOffIsFound()
    {
        QDialog dialog;
        auto *button = new QPushButton(u"A text that needs its room"_s, &dialog);
        button->setGeometry(0, 0, 40, 30);
        auto *label = new QLabel(u"Unbreakable"_s, &dialog);
        label->setGeometry(20, 10, 10, 30);
        dialog.resize(300, 100);
        dialog.show();
        QCOMPARE(cutOff(&dialog).size(), 2);
        QCOMPARE(overlaps(&dialog).size(), 1);
    }
};

QTEST_MAIN(tst_Fits)
#include "tst_fits.moc"
