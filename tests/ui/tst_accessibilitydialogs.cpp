// SPDX-License-Identifier: MIT
#include "fakehistorycare.h"
#include "spokenbench.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/dialogs/addresslimitdialog.h"
#include "ui/dialogs/closeorderdialog.h"
#include "ui/dialogs/confirmsenddialog.h"
#include "ui/dialogs/doubledialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/newfromthisdialog.h"
#include "ui/dialogs/openlinkdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/pages/settings/datasection.h"
#include "ui/pages/settings/privacysection.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
#include "ui/widgets/payerpopup.h"

#include <QDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** Every dialog, walked over by somebody who cannot see it. */
class tst_AccessibilityDialogs : public QObject, SpokenTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void historyDialogs()
    {
        openHistory();
        bench().find<QPushButton>(u"exportButton"_s)->click();
        auto *exports = bench().find<QDialog>(u"exportDialog"_s);
        QVERIFY(QTest::qWaitForWindowExposed(exports));
        VERIFY_SPOKEN(exports);
        for (const QString &check : {u"payersCheck"_s, u"clearCheck"_s})
            exports->findChild<QAbstractButton *>(check)->click();
        VERIFY_SPOKEN(exports);
        exports->findChild<QAbstractButton *>(u"startExportButton"_s)->click();
        auto *question = exports->findChild<QDialog *>(u"clearExportBox"_s);
        QVERIFY(QTest::qWaitForWindowExposed(question));
        VERIFY_SPOKEN(question);
        question->reject();
        exports->reject();

        bench().find<QPushButton>(u"endOfDayButton"_s)->click();
        auto *day = bench().find<QDialog>(u"endOfDayDialog"_s);
        QVERIFY(QTest::qWaitForWindowExposed(day));
        QTRY_VERIFY(day->findChild<QWidget *>(u"saveDayButton"_s)->isEnabled());
        VERIFY_SPOKEN(day);
        auto *sheet = day->findChild<QWidget *>(u"dayReportView"_s);
        QVERIFY(sheet->accessibleDescription().contains(u"MXN"_s));
        day->reject();

        bench().find<QMenu>(u"viewMenu"_s)->findChild<QAction *>(u"saveViewAction"_s)->trigger();
        auto *name = bench().find<QDialog>(u"viewNameDialog"_s);
        QVERIFY(QTest::qWaitForWindowExposed(name));
        name->findChild<QLineEdit *>(u"viewNameEdit"_s)->setText(u"Today"_s);
        VERIFY_SPOKEN(name);
        name->reject();

        for (QAction *action : bench().find<QPushButton>(u"timeFacet"_s)->menu()->actions()) {
            if (action->data().toString() == u"between"_s)
                action->trigger();
        }
        auto *days = bench().find<QDialog>(u"daysDialog"_s);
        QVERIFY(days && QTest::qWaitForWindowExposed(days));
        VERIFY_SPOKEN(days);
        days->reject();
    }

    void printing()
    {
        openReady(u"sandbox-cambodia-khr"_s);
        send(u"readyCard"_s);
        print::Item counter;
        counter.payload = u"no code"_s;
        counter.use = print::Use::Counter;
        for (const QList<print::Item> &items :
             {QList{ui::orderItem(bench().orders().first())}, QList{counter}}) {
            auto *dialog = new ui::PrintDialog(bench().desk(), *bench().desk().sandbox.log, items,
                                               bench().window());
            dialog->open();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            const bool fails = items.constFirst().use == print::Use::Counter;
            QVERIFY(QTest::qWaitFor([&] {
                return fails ? dialog->findChild<QWidget *>(u"refusalList"_s)->isVisible()
                             : dialog->findChild<QWidget *>(u"savePdfButton"_s)->isEnabled();
            }));
            VERIFY_SPOKEN(dialog);
            dialog->reject();
        }
    }

    /** With all they may show. */
    void privacyCards()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        FakeHistoryCare care;
        ui::Desk desk = bench().desk();
        desk.own.payers = &m_payers;
        desk.own.care = &care;
        m_payers.previewed = {7, 1'600'000'000'000, 1'700'000'000'000};
        EraseWish wish;
        wish.region = u"taiwan"_s;
        (void)m_payers.erase(wish);
        desk.preferences.retentionDays.insert(u"taiwan"_s, 30);
        QWidget window;
        ui::SettingChanges changes(desk);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(new ui::PrivacySection(desk, changes, &window));
        auto *data = new ui::DataSection(desk, &window);
        column->addWidget(data);
        window.resize(700, 1300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.findChild<QAbstractButton *>(u"previewRetentionButton"_s)->click();
        QTRY_VERIFY(window.findChild<QWidget *>(u"retentionPreview"_s)->isVisible());
        QTRY_VERIFY(window.findChild<QWidget *>(u"receiptList"_s)->isVisible());
        data->backUpInto(u"/somewhere"_s);
        VERIFY_SPOKEN(&window);
        FakeHistoryCare::finish(care.copying, Result<BackupContent>(BackupContent()));
        auto *verify = window.findChild<QAbstractButton *>(u"verifyButton"_s);
        QTRY_VERIFY(verify->isEnabled());
        verify->click();
        VerifyReport report;
        report.contradictions = {u"printed, and there is no such order"_s};
        FakeHistoryCare::finish(care.verifying, Result<VerifyReport>(report));
        QTRY_VERIFY(window.findChild<QWidget *>(u"verifyFaults"_s)->isVisible());
        VERIFY_SPOKEN(&window);
        window.findChild<QAbstractButton *>(u"changeKeyButton"_s)->click();
        auto *question = window.findChild<QDialog *>(u"changeKeyBox"_s);
        QVERIFY(question && QTest::qWaitForWindowExposed(question));
        VERIFY_SPOKEN(question);
        question->reject();
    }

    void merchantDialog()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        ui::AddMerchant *dialog
            = new ui::AddMerchant(bench().desk(), std::nullopt, bench().window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        VERIFY_SPOKEN(dialog);
        bench().clickOn(dialog->findChild<QPushButton *>(u"saveMerchantButton"_s)); // faults show
        VERIFY_SPOKEN(dialog);
        auto *proxy = dialog->findChild<QComboBox *>(u"proxyCombo"_s);
        proxy->setCurrentIndex(proxy->count() - 1);
        bench().clickOn(dialog->findChild<QPushButton *>(u"connectionButton"_s));
        dialog->findChild<QLineEdit *>(u"prefixEdit"_s)->setText(u"A.B"_s);
        bench().clickOn(dialog->findChild<QPushButton *>(u"defaultsButton"_s));
        bench().clickOn(dialog->findChild<QPushButton *>(u"testMerchantButton"_s));
        VERIFY_SPOKEN(dialog);
        dialog->reject();
    }

    void closeDialogAndNotice()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        Q_EMIT bench().desk().own.log->setAside(u"/home/shop/orders.sqlite.damaged"_s);
        VERIFY_SPOKEN(bench().window());
        OrderRecord record;
        record.key.tradeNo = u"20261121143205884188"_s;
        ui::CloseOrderDialog dialog(record, u"NT$ 12,000"_s, bench().window());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        VERIFY_SPOKEN(&dialog);
        dialog.reject();
    }

    void sendAndOpenDialogs()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        PreparedOrder order;
        order.draft.profile = *bench().desk().sandbox.profiles->findById(u"sandbox-taiwan-twd"_s);
        order.draft.profile.environment = Environment::Live;
        order.currency = WindowBench::region(u"taiwan"_s).currencies.first().currency;
        order.checked.fields.insert(u"amount"_s, u"12000"_s);
        order.region = WindowBench::region(u"taiwan"_s);
        ui::ConfirmSendDialog::Reasons reasons;
        reasons.isFirst = true;
        ui::ConfirmSendDialog confirm(order, reasons, bench().window());
        confirm.open();
        QVERIFY(QTest::qWaitForWindowExposed(&confirm));
        VERIFY_SPOKEN(&confirm);
        confirm.reject();
        Order earlier;
        earlier.record.outcome = Outcome::Created;
        earlier.record.link = u"https://checkout.example/pay?no=1"_s;
        earlier.record.key.tradeNo = u"20261121143205884188"_s;
        earlier.papers.fields.insert(u"lastname"_s, u"林"_s);
        ui::DoubleDialog question(earlier, order, 0, u"en"_s, bench().window());
        question.open();
        QVERIFY(QTest::qWaitForWindowExposed(&question));
        VERIFY_SPOKEN(&question);
        question.reject();
        ui::AddressLimitDialog limit(u"10 of 10 orders"_s, order, bench().window());
        limit.open();
        QVERIFY(QTest::qWaitForWindowExposed(&limit));
        VERIFY_SPOKEN(&limit);
        limit.reject();
        RunMemory::Payer payer;
        payer.name = u"林美玲"_s;
        payer.fields.insert(u"mobile"_s, u"0912345678"_s);
        ui::PayerPopup payers({payer}, order.region, bench().window());
        payers.setAttribute(Qt::WA_DeleteOnClose, false);
        payers.popupUnder(bench().find<QWidget>(u"payerAgainButton"_s));
        VERIFY_SPOKEN(&payers);
        payers.close();
        ui::OpenLinkDialog link(u"https://checkout.example/pay?no=1"_s, bench().window());
        link.open();
        QVERIFY(QTest::qWaitForWindowExposed(&link));
        VERIFY_SPOKEN(&link);
        link.reject();
    }

    void privacyDialogs()
    {
        openReady(u"sandbox-mexico-mxn"_s);
        for (const bool isOfOne : {true, false}) {
            EraseWish wish;
            if (isOfOne)
                wish.order = OrderKey{u"1"_s, u"pay.example"_s, u"1"_s};
            ui::EraseDialog erase(bench().desk(), bench().desk().own, wish, bench().window());
            erase.open();
            QVERIFY(QTest::qWaitForWindowExposed(&erase));
            VERIFY_SPOKEN(&erase);
        }
        ui::NewFromThisDialog again(u"1"_s, {{u"Host"_s, u"another"_s}}, bench().window());
        again.open();
        QVERIFY(QTest::qWaitForWindowExposed(&again));
        VERIFY_SPOKEN(&again);
        FakeHistoryCare care;
        ui::RestoreDialog restore(care, u"/somewhere"_s, bench().window());
        restore.open();
        QVERIFY(QTest::qWaitForWindowExposed(&restore));
        VERIFY_SPOKEN(&restore);
        FakeHistoryCare::finish(care.copying, Result<BackupContent>(BackupContent()));
        QTRY_VERIFY(restore.findChild<QWidget *>(u"restoreSureCheck"_s)->isVisible());
        VERIFY_SPOKEN(&restore);
    }

    void closeQuestion()
    {
        openReady(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().gateway().setFault(u"hang"_s));
        send(u"sendingCard"_s);
        QVERIFY(!bench().window()->close());
        QVERIFY(QTest::qWaitFor([&] { return bench().dialog(u"closeBox"_s) != nullptr; }));
        VERIFY_SPOKEN(bench().dialog(u"closeBox"_s));
    }
};

QTEST_MAIN(tst_AccessibilityDialogs)
#include "tst_accessibilitydialogs.moc"
