// SPDX-License-Identifier: MIT
#include "fakehistorycare.h"
#include "fakepayerarchive.h"
#include "support/windowbench.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/dialogs/addresslimitdialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/newfromthisdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/pages/settings/datasection.h"
#include "ui/pages/settings/privacysection.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/print/printdialog.h"
#include "ui/theme/theme.h"
#include "ui/today/todaydelegate.h"
#include "ui/today/todaypane.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

constexpr QSize kSmall(960, 640);

QString described(const QWidget *widget, const QString &text)
{
    return u"%1 \"%2\" \"%3\""_s.arg(QLatin1String(widget->metaObject()->className()),
                                     widget->objectName(), text.left(60));
}

/** The longest part of a text that a line break cannot divide. */
int widestPart(const QLabel *label)
{
    if (!label->wordWrap())
        return label->fontMetrics()
            .boundingRect(QRect(0, 0, 10000, 10000), Qt::TextExpandTabs, label->text())
            .width();
    int widest = 0;
    const QStringList words = label->text().split(QRegularExpression(u"[\\s\\x{200b}/-]+"_s));
    for (const QString &word : words) {
        // Khmer, kana and ideographs break inside what has no spaces.
        const bool breaks = std::any_of(word.cbegin(), word.cend(),
                                        [](QChar c) { return c.unicode() >= 0x0e00; });
        if (!breaks)
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
    }
    return widest;
}

/** Whatever of a visible button or label is cut off. */
QStringList cutOff(const QWidget *window)
{
    QStringList faults;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
            if (button->width() < button->minimumSizeHint().width()
                || button->width()
                    < button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')))
                faults.append(described(button, button->text()));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            // One that may be squeezed shows its whole text as a tool tip.
            if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
                || label->text().isEmpty())
                continue;
            const QRect room = label->contentsRect();
            if (room.width() < widestPart(label)
                || (label->wordWrap() && label->height() < label->heightForWidth(label->width())))
                faults.append(described(label, label->text()));
        } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            if (combo->width() < combo->minimumSizeHint().width())
                faults.append(described(combo, combo->currentText()));
        }
    }
    return faults;
}

/** Controls of one window that lie on one another. */
QStringList overlaps(const QWidget *window)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool counts = qobject_cast<const QPushButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QLabel *>(widget)
                && !qobject_cast<const QLineEdit *>(widget->parentWidget()));
        if (counts && widget->isVisible() && !widget->visibleRegion().isEmpty())
            shown.append(widget);
    }
    const auto place = [window](const QWidget *widget) {
        return QRect(widget->mapTo(window, QPoint()), widget->size())
            .intersected(
                widget->visibleRegion().boundingRect().translated(widget->mapTo(window, QPoint())));
    };
    QStringList faults;
    for (qsizetype a = 0; a < shown.size(); ++a) {
        for (qsizetype b = a + 1; b < shown.size(); ++b) {
            if (!shown[a]->isAncestorOf(shown[b]) && !shown[b]->isAncestorOf(shown[a])
                && place(shown[a]).intersects(place(shown[b])))
                faults.append(shown[a]->objectName() + u" on "_s + shown[b]->objectName());
        }
    }
    return faults;
}

} // namespace

#define VERIFY_FITS(window)                                                                        \
    do {                                                                                           \
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);                        \
        const QStringList cut = cutOff(window);                                                    \
        QVERIFY2(cut.isEmpty(), qPrintable(u"cut off: "_s + cut.join(u'\n')));                     \
        const QStringList over = overlaps(window);                                                 \
        QVERIFY2(over.isEmpty(), qPrintable(u"overlap: "_s + over.join(u'\n')));                   \
    } while (false)

/** Every page in every language on the smallest screen the window is made for. */
class tst_Fits : public QObject
{
    Q_OBJECT

    test::FakePayerArchive m_payers; ///< outlives the window that may ask it
    std::unique_ptr<WindowBench> m_bench;

    WindowBench &bench() { return *m_bench; }

    void open(const QString &profile)
    {
        QFETCH(const QString, language);
        QVERIFY(bench().open(profile, {language, u"light"_s, kSmall}));
        QCOMPARE(bench().desk().language, language);
        const QString page = bench().find<QAbstractButton>(u"issueNav"_s)->text();
        QCOMPARE(page == "Issue"_L1, language == "en"_L1); // it is in that language
    }

    void languages()
    {
        QTest::addColumn<QString>("language");
        const QString alone = qEnvironmentVariable("FITS_LANGUAGE");
        for (const QString &language : programLanguages()) {
            if (alone.isEmpty() || language == alone)
                QTest::newRow(qPrintable(language)) << language;
        }
    }

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

    template <class T = QDialog> T *opened(const QString &name)
    {
        auto *dialog = bench().find<T>(name);
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }

    void verifyDialog(QDialog *dialog)
    {
        QVERIFY(dialog);
        VERIFY_FITS(dialog);
        QVERIFY(dialog->width() <= kSmall.width() && dialog->height() <= kSmall.height());
    }

    void historyDialogs()
    {
        bench().find<QPushButton>(u"exportButton"_s)->click();
        auto *exports = opened(u"exportDialog"_s);
        verifyDialog(exports);
        for (const QString &check : {u"payersCheck"_s, u"clearCheck"_s})
            exports->findChild<QAbstractButton *>(check)->click();
        (void)QTest::qWaitFor([&] { return cutOff(exports).isEmpty(); });
        verifyDialog(exports);
        exports->findChild<QAbstractButton *>(u"startExportButton"_s)->click();
        QDialog *question = opened(u"clearExportBox"_s);
        verifyDialog(question);
        question->reject();
        exports->reject();

        bench().find<QPushButton>(u"endOfDayButton"_s)->click();
        QDialog *day = opened(u"endOfDayDialog"_s);
        QVERIFY(day);
        QTRY_VERIFY(day->findChild<QWidget *>(u"saveDayButton"_s)->isEnabled());
        verifyDialog(day);
        day->reject();

        bench().find<QMenu>(u"viewMenu"_s)->findChild<QAction *>(u"saveViewAction"_s)->trigger();
        QDialog *name = opened(u"viewNameDialog"_s);
        verifyDialog(name);
        name->findChild<QLineEdit *>(u"viewNameEdit"_s)
            ->setText(bench().find<QComboBox>(u"viewCombo"_s)->itemText(1)); // is taken
        (void)QTest::qWaitFor([&] { return cutOff(name).isEmpty(); });
        verifyDialog(name);
        name->reject();

        for (QAction *action : bench().find<QPushButton>(u"timeFacet"_s)->menu()->actions()) {
            if (action->data().toString() == u"between"_s)
                action->trigger();
        }
        QDialog *days = opened(u"daysDialog"_s);
        verifyDialog(days);
        days->reject();
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
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

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

    void otherPages_data() { languages(); }

    void otherPages()
    {
        open(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().fill(WindowBench::region(u"mexico"_s),
                             WindowBench::example(u"mexico"_s, u"MXN"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        bench().press(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
        table->selectRow(0);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"checkButton"_s)->isVisible(); }));
        VERIFY_FITS(bench().window());
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"checkAllButton"_s)->isVisible(); }));
        bench().clickOn(bench().find(u"checkAllButton"_s));
        QVERIFY(QTest::qWaitFor(
            [&] { return !bench().find<QLabel>(u"checkAllNote"_s)->text().isEmpty(); }));
        VERIFY_FITS(bench().window());
        bench().press(Qt::Key_3, Qt::ControlModifier);
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->size(), kSmall);

        auto *dialog = new ui::AddMerchant(bench().desk(), std::nullopt, bench().window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        VERIFY_FITS(dialog);
        dialog->findChild<QLineEdit *>(u"prefixEdit"_s)->setText(u"WMWMWMWMWMWM"_s);
        bench().clickOn(dialog->findChild<QPushButton *>(u"defaultsButton"_s));
        VERIFY_FITS(dialog);
        dialog->findChild<QLineEdit *>(u"confirmLimitEdit"_s)->setText(u"1,500"_s);
        auto *proxy = dialog->findChild<QComboBox *>(u"proxyCombo"_s);
        proxy->setCurrentIndex(proxy->count() - 1);
        bench().clickOn(dialog->findChild<QPushButton *>(u"connectionButton"_s));
        bench().clickOn(dialog->findChild<QPushButton *>(u"testMerchantButton"_s)); // faults show
        VERIFY_FITS(dialog);
        QVERIFY(dialog->width() <= kSmall.width() && dialog->height() <= kSmall.height());
        dialog->reject();
    }

    void printing_data() { languages(); }

    /** With the longest things it may say: a refusal, a question, a label for each card. */
    void printing()
    {
        open(u"sandbox-cambodia-khr"_s);
        print::Item counter;
        counter.payload = u"no code"_s;
        counter.use = print::Use::Counter;
        counter.source = u"20261121143205884188"_s;
        QList<QList<print::Item>> jobs{{counter}, {counter, counter}};
        for (QList<print::Item> &items : jobs) {
            auto *dialog = new ui::PrintDialog(bench().desk(), *bench().desk().sandbox.log, items,
                                               bench().window());
            dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            QVERIFY(QTest::qWaitFor(
                [&] { return dialog->findChild<QWidget *>(u"refusalList"_s)->isVisible(); }));
            VERIFY_FITS(dialog);
            QVERIFY(dialog->width() <= kSmall.width() && dialog->height() <= kSmall.height());
            const auto *area = dialog->findChild<QScrollArea *>(u"printChoices"_s);
            QVERIFY(area->widget()->width() <= area->viewport()->width());
            dialog->reject();
        }
    }

    void support_data() { languages(); }

    void support()
    {
        open(u"sandbox-taiwan-twd"_s);
        bench().press(Qt::Key_5, Qt::ControlModifier);
        VERIFY_FITS(bench().window());
        auto *box = bench().find<QPlainTextEdit>(u"supportBox"_s);
        box->insertPlainText(u"{\"tradeNo\":\"A-1\",\"amount\":300,\"appSecret\":\"0123abcd4567\","
                             "\"sign\":\"ABC\"}"_s);
        auto *tabs = bench().find<QTabWidget>(u"supportTabs"_s);
        QVERIFY(QTest::qWaitFor([&] { return tabs->isVisible(); }));
        bench().clickOn(bench().find(u"saidButton"_s));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            (void)QTest::qWaitFor([this] { return cutOff(bench().window()).isEmpty(); });
            VERIFY_FITS(bench().window());
        }
        for (const char *name : {"supportInputArea", "supportResultArea"}) {
            const auto *area = bench().find<QScrollArea>(QLatin1String(name));
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), name);
        }
        QCOMPARE(bench().window()->size(), kSmall);
    }

    void khqr_data() { languages(); }

    void khqr()
    {
        open(u"sandbox-cambodia-khr"_s);
        QVERIFY(bench().fill(WindowBench::region(u"cambodia"_s),
                             WindowBench::example(u"cambodia"_s, u"KHR"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        const QString code = bench().orders().first().payInfo;
        bench().press(Qt::Key_4, Qt::ControlModifier);
        bench().clickOn(bench().find(u"advancedButton"_s));
        VERIFY_FITS(bench().window());
        for (const QString &button :
             {u"oneSaleButton"_s, u"counterButton"_s, u"checkCodeButton"_s, u"makeCodeButton"_s}) {
            bench().clickOn(bench().find(button));
            if (button == "oneSaleButton"_L1)
                QVERIFY(QTest::qWaitFor([&] { return bench().find(u"saleRow"_s) != nullptr; }));
            VERIFY_FITS(bench().window());
            for (QPlainTextEdit *edit : bench().window()->findChildren<QPlainTextEdit *>()) {
                if (!edit->isVisible() || edit->isReadOnly()
                    || !edit->objectName().contains("ayloadEdit"_L1))
                    continue;
                for (const QString &each : {code, code.chopped(9)}) {
                    edit->setPlainText(each);
                    // A page in a scroll area is laid out in turns.
                    (void)QTest::qWaitFor([this] { return cutOff(bench().window()).isEmpty(); });
                    VERIFY_FITS(bench().window());
                }
            }
            QCOMPARE(bench().window()->size(), kSmall);
            bench().press(Qt::Key_Escape);
        }
    }

    void today_data() { languages(); }

    /** The drawer here, the column on a wide screen, and what is painted in either. */
    void today()
    {
        open(u"sandbox-cambodia-khr"_s);
        QVERIFY(bench().fill(WindowBench::region(u"cambodia"_s),
                             WindowBench::example(u"cambodia"_s, u"KHR"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        bench().press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"todayKHRLinksSum"_s) != nullptr; }));
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->size(), kSmall);
        bench().window()->resize(1360, 768);
        QVERIFY(QTest::qWaitFor([&] { return !bench().find(u"todayButton"_s)->isVisible(); }));
        VERIFY_FITS(bench().window());
        QCOMPARE(bench().window()->width(), 1360);

        const QFontMetrics words(ui::font(ui::TextSize::Small));
        const QRect line(0, 0, ui::TodayPane::kWidth - 1, 52);
        const int copy = line.right() - ui::TodayDelegate::copyRect(line).left();
        const int iconAndMargins = 18 + 2 * ui::space::kMedium;
        for (int state = 0; state <= int(PaymentState::Closed); ++state) {
            const PaymentState payment{state};
            const bool mayCopy
                = payment == PaymentState::NotAsked || payment == PaymentState::Waiting;
            const bool hasAmount = payment == PaymentState::PartPaid;
            const QString word
                = ui::Words::payment(payment).word + (hasAmount ? u" 1,600,000.50"_s : QString());
            QVERIFY2(words.horizontalAdvance(word) + iconAndMargins + (mayCopy ? copy : 0)
                         <= line.width(),
                     qPrintable(word));
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

    void privacyDialogs_data() { languages(); }

    /** With the most they may say. */
    void privacyDialogs()
    {
        open(u"sandbox-mexico-mxn"_s);
        const auto verify = [this](QDialog &dialog) {
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            VERIFY_FITS(&dialog);
            QVERIFY(dialog.width() <= kSmall.width() && dialog.height() <= kSmall.height());
        };
        m_payers.previewed = {1234567,
                              1'600'000'000'000,
                              1'700'000'000'000,
                              {u"/home/shop/.local/share/vexora/history.sqlite.damaged-20261121"_s},
                              1234567};
        Workspace place = bench().desk().own;
        place.payers = &m_payers;
        for (const bool isOfOne : {true, false}) {
            EraseWish wish;
            if (isOfOne)
                wish.order = OrderKey{u"1"_s, u"pay.example"_s, u"1"_s};
            ui::EraseDialog erase(bench().desk(), place, wish, bench().window());
            erase.open();
            if (!isOfOne)
                erase.findChild<QComboBox *>(u"eraseRegionCombo"_s)->setCurrentIndex(1);
            QTRY_VERIFY(erase.findChild<QWidget *>(u"eraseSureCheck"_s)->isEnabled());
            verify(erase);
            erase.findChild<QAbstractButton *>(u"eraseSureCheck"_s)->click();
            erase.findChild<QAbstractButton *>(u"eraseNowButton"_s)->click();
            QTRY_VERIFY(!erase.findChild<QWidget *>(u"eraseNowButton"_s)->isVisible());
            verify(erase);
        }
        const QString longName = u"https://notify.shop.example/orders/of/taiwan"_s;
        ui::NewFromThisDialog again(u"20261121143205884188"_s,
                                    {{u"Host"_s, longName}, {u"Profile"_s, longName}},
                                    bench().window());
        again.open();
        verify(again);
        test::FakeHistoryCare care;
        ui::RestoreDialog restore(care, u"/home/shop/Documents/backups/vexora-backup-2026-11-21"_s,
                                  bench().window());
        restore.open();
        BackupContent content;
        content.orders = content.papers = content.missing = 1234567;
        content.madeAtMs = content.lastOrderMs = 1'700'000'000'000;
        test::FakeHistoryCare::finish(care.copying, Result<BackupContent>(content));
        QTRY_VERIFY(restore.findChild<QWidget *>(u"restoreSureCheck"_s)->isVisible());
        verify(restore);
        restore.findChild<QAbstractButton *>(u"restoreSureCheck"_s)->click();
        restore.findChild<QAbstractButton *>(u"restoreNowButton"_s)->click();
        test::FakeHistoryCare::finish(care.copying,
                                      Result<BackupContent>(failure(ErrorCode::Internal)));
        Q_EMIT care.restored();
        QTRY_VERIFY(!restore.findChild<QWidget *>(u"restoreNowButton"_s)->isVisible());
        verify(restore);
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

    void history_data() { languages(); }

    /** Every button that may stand in it, the payer's data in sight, and its dialogs. */
    void history()
    {
        open(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().fill(WindowBench::region(u"mexico"_s),
                             WindowBench::example(u"mexico"_s, u"MXN"_s)->values));
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(u"readyCard"_s) != nullptr; }));
        m_payers.keep(bench().orders().first().key,
                      WindowBench::example(u"mexico"_s, u"MXN"_s)->values, R"({"code":"0000"})");
        bench().desk().sandbox.payers = &m_payers;
        bench().press(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
        table->selectRow(0);
        QTRY_VERIFY(bench().find(u"revealButton"_s)->isVisible());
        bench().find<QPushButton>(u"revealButton"_s)->click();
        QTRY_VERIFY(bench().find(u"answerFoldButton"_s)->isVisible());
        bench().find<QPushButton>(u"answerFoldButton"_s)->click();
        bench().press(Qt::Key_F, Qt::ControlModifier);
        WindowBench::type(u"2"_s);
        QTRY_VERIFY(bench().find(u"clearFilterButton"_s)->isVisible());
        for (const QSize &size : {kSmall, QSize(1360, 768)}) {
            bench().window()->resize(size);
            QTRY_COMPARE(bench().window()->size(), size);
            VERIFY_FITS(bench().window());
        }
        QMenu *columns = bench().find<QPushButton>(u"columnsButton"_s)->menu();
        columns->popup(QPoint());
        QVERIFY(columns->width() <= kSmall.width() && columns->height() <= kSmall.height());
        columns->close();
        historyDialogs();
    }

    void privacyCards_data() { languages(); }

    /** With the most they may say, as wide as they are in the smallest window. */
    void privacyCards()
    {
        open(u"sandbox-taiwan-twd"_s);
        bench().press(Qt::Key_3, Qt::ControlModifier);
        const int width = bench().find(u"privacyCard"_s)->width();
        ui::Desk desk = bench().desk();
        test::FakeHistoryCare care;
        desk.own.payers = &m_payers;
        desk.own.care = &care;
        m_payers.previewed = {1234567, 1'600'000'000'000, 1'700'000'000'000};
        EraseWish wish;
        wish.region = u"taiwan"_s;
        (void)m_payers.erase(wish);
        desk.preferences.retentionDays.insert(u"taiwan"_s, 3000);
        QWidget window;
        ui::SettingChanges changes(desk);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new ui::PrivacySection(desk, changes, &window));
        auto *data = new ui::DataSection(desk, &window);
        column->addWidget(data);
        window.setFixedWidth(width);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto verify = [&] {
            (void)QTest::qWaitFor([&] { return cutOff(&window).isEmpty(); });
            VERIFY_FITS(&window);
        };
        window.findChild<QAbstractButton *>(u"previewRetentionButton"_s)->click();
        QTRY_VERIFY(window.findChild<QWidget *>(u"retentionPreview"_s)->isVisible());
        QTRY_VERIFY(window.findChild<QWidget *>(u"receiptList"_s)->isVisible());
        for (const Keeping keeping :
             {Keeping::Undecided, Keeping::Keeps, Keeping::NoSafePlace, Keeping::KeyLost}) {
            m_payers.setKeeping(keeping);
            verify();
        }
        data->backUpInto(u"/somewhere"_s);
        verify();
        test::FakeHistoryCare::finish(care.copying,
                                      Result<BackupContent>(failure(ErrorCode::Storage)));
        auto *check = window.findChild<QAbstractButton *>(u"verifyButton"_s);
        QTRY_VERIFY(check->isEnabled());
        verify();
        check->click();
        VerifyReport report;
        report.orders = report.withoutKey = 1234567;
        report.damage = {u"*** in database main ***"_s};
        report.tampered = {{u"1"_s, u"pay.example"_s, u"20261121143205884188"_s}};
        report.contradictions = {u"printed, and there is no such order"_s};
        report.searchWhole = false;
        test::FakeHistoryCare::finish(care.verifying, Result<VerifyReport>(report));
        QTRY_VERIFY(window.findChild<QWidget *>(u"verifyFaults"_s)->isVisible());
        verify();
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
