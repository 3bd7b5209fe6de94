// SPDX-License-Identifier: MIT
#include "fakehistorycare.h"
#include "fakepayerarchive.h"
#include "support/windowbench.h"
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
#include "ui/pages/support/replayconfirm.h"
#include "ui/print/orderprint.h"
#include "ui/print/printdialog.h"
#include "ui/widgets/payerpopup.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression kMnemonic(u"&(.)"_s);
    return text.replace(kMnemonic, u"\\1"_s);
}

/** What a person sees written beside or on a control; nothing where nothing is. */
QString visibleLabel(const QWidget *control)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(control))
        return withoutMnemonic(button->text());
    const QList<QLabel *> labels = control->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == control && label->isVisible())
            return withoutMnemonic(label->text());
    }
    return {};
}

QString spokenName(QWidget *control)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

/** What keeps a control from being understood without eyes; nothing when all is well. */
QString fault(QWidget *control)
{
    if (control->objectName().isEmpty())
        return u"has no object name"_s;
    const QString name = spokenName(control);
    const QString label = visibleLabel(control);
    if (qobject_cast<QComboBox *>(control)) {
        // Qt tells a combo box's current text as its name: what it is for has to be said besides.
        if (label.isEmpty())
            return u"has no label"_s;
        if (control->accessibleName() != label)
            return u"is named \"%1\" under \"%2\""_s.arg(control->accessibleName(), label);
        return {};
    }
    if (name.isEmpty())
        return u"has no name"_s;
    if (name == control->objectName())
        return u"is named after its object"_s;
    if (!label.isEmpty() && name != label)
        return u"is named \"%1\" under \"%2\""_s.arg(name, label);
    return {};
}

bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    // The labels one can select text in speak for themselves.
    return !qobject_cast<const QLabel *>(widget)
        && !widget->objectName().startsWith(u"qt_scrollarea"_s);
}

/** All that is wrong in a window or dialog as it stands. */
QStringList faultsIn(const QWidget *window)
{
    QStringList faults;
    int controls = 0;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (label->textFormat() != Qt::PlainText && label->pixmap().isNull())
                faults.append(u"label \"%1\" (%2) may take its text for HTML"_s.arg(
                    label->text(), label->objectName()));
            continue;
        }
        if (!isControl(widget) || widget->window() != window)
            continue;
        ++controls;
        const QString why = fault(widget);
        if (!why.isEmpty())
            faults.append(u"%1 \"%2\" %3"_s.arg(QLatin1String(widget->metaObject()->className()),
                                                widget->objectName(), why));
    }
    if (controls == 0)
        faults.append(u"nothing to walk over"_s);
    return faults;
}

/** What of an open menu cannot be told from the rest of it without eyes. */
QStringList faultsOf(QMenu *menu)
{
    QStringList faults;
    QStringList names;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(menu);
    for (int i = 0; i < spoken->childCount(); ++i) {
        if (menu->actions().value(i)->isSeparator())
            continue;
        const QString name = spoken->child(i)->text(QAccessible::Name);
        if (name.isEmpty() || names.contains(name))
            faults.append(u"item %1 is named \"%2\""_s.arg(i).arg(name));
        names.append(name);
    }
    if (names.isEmpty())
        faults.append(u"an empty menu"_s);
    return faults;
}

} // namespace

#define VERIFY_SPOKEN(window)                                                                      \
    do {                                                                                           \
        const QStringList faults = faultsIn(window);                                               \
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));                                \
    } while (false)

/** Every page and dialog, walked over by somebody who cannot see it. */
class tst_Accessibility : public QObject
{
    Q_OBJECT

    test::FakePayerArchive m_payers; ///< outlives the window that may ask it
    std::unique_ptr<WindowBench> m_bench;

    WindowBench &bench() { return *m_bench; }

    /** History, with the one order that was sent, whose papers are kept. */
    void openHistory()
    {
        openReady(u"sandbox-mexico-mxn"_s);
        send(u"readyCard"_s);
        m_payers.keep(bench().orders().first().key,
                      {{u"firstName"_s, u"Riza"_s}, {u"remark"_s, u"Table 4"_s}},
                      R"({"code":"0000","data":{"name":"Riza"}})");
        bench().desk().sandbox.payers = &m_payers;
        bench().press(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
    }

    void verifyMenuOf(const QString &button)
    {
        QMenu *menu = bench().find<QPushButton>(button)->menu();
        QVERIFY2(menu, qPrintable(button));
        menu->popup(QPoint());
        const QStringList faults = faultsOf(menu);
        menu->close();
        QVERIFY2(faults.isEmpty(), qPrintable(button + u": "_s + faults.join(u'\n')));
    }

    void openReady(const QString &profileId)
    {
        QVERIFY(bench().open(profileId));
        const Profile profile = *bench().desk().sandbox.profiles->findById(profileId);
        QVERIFY(bench().fill(WindowBench::region(profile.region),
                             WindowBench::example(profile.region, profile.currency)->values));
    }

    void send(const QString &card)
    {
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(card) != nullptr; }));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void issue_data()
    {
        QTest::addColumn<Profile>("profile");
        QStringList seen;
        for (const Profile &profile : WindowBench::profiles()) {
            if (!seen.contains(profile.region))
                QTest::newRow(qPrintable(profile.region)) << profile;
            seen.append(profile.region);
        }
    }

    void issue()
    {
        QFETCH(const Profile, profile);
        QVERIFY(bench().open(profile.id));
        VERIFY_SPOKEN(bench().window());
        // With everything that is wrong said under the fields, and the typed codes in sight.
        auto *combo = bench().find<QComboBox>(u"methodCombo"_s);
        WindowBench::choose(combo, combo->count() - 1);
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        VERIFY_SPOKEN(bench().window());
        bench().press(Qt::Key_N, Qt::ControlModifier);
        openReady(profile.id);
        send(u"readyCard"_s);
        bench().press(Qt::Key_F12);
        VERIFY_SPOKEN(bench().window());
    }

    void otherResults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("card");
        QTest::newRow("sending") << u"hang"_s << u"sendingCard"_s;
        QTest::newRow("unknown") << u"close-after"_s << u"unknownCard"_s;
        QTest::newRow("refused") << u"8000"_s << u"refusedCard"_s;
    }

    void otherResults()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, card);
        openReady(u"sandbox-mexico-mxn"_s);
        QVERIFY(bench().gateway().setFault(fault));
        send(card);
        VERIFY_SPOKEN(bench().window());
    }

    void today_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("column") << QSize(1440, 900);
        QTest::newRow("drawer") << QSize(960, 640);
    }

    void today()
    {
        QFETCH(const QSize, size);
        openReady(u"sandbox-mexico-mxn"_s);
        send(u"readyCard"_s);
        bench().window()->resize(size);
        bench().press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(bench().find(u"todayCopyButton"_s)->isVisible());
        VERIFY_SPOKEN(bench().window());
        auto *list = bench().find(u"todayList"_s);
        QVERIFY(list->hasFocus());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
        const QString number = bench().orders().first().key.tradeNo;
        QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(number));
        bench().press(Qt::Key_Tab);
        QVERIFY(bench().find(u"todayCopyButton"_s)->hasFocus());
    }

    void history()
    {
        openHistory();
        VERIFY_SPOKEN(bench().window());
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        table->selectRow(0);
        QTRY_VERIFY(bench().find(u"copyNumberButton"_s)->isVisible());
        VERIFY_SPOKEN(bench().window());
        for (const QString &button : {u"columnsButton"_s, u"saveViewButton"_s, u"timeFacet"_s,
                                      u"outcomeFacet"_s, u"paymentFacet"_s, u"copyMenuButton"_s})
            verifyMenuOf(button);
        // With the payer's data and the answer in sight, and a filter that can be cleared.
        QTRY_VERIFY(bench().find(u"revealButton"_s)->isVisible());
        bench().find<QPushButton>(u"revealButton"_s)->click();
        QTRY_VERIFY(bench().find(u"answerFoldButton"_s)->isVisible());
        bench().find<QPushButton>(u"answerFoldButton"_s)->click();
        bench().window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
        bench().press(Qt::Key_F, Qt::ControlModifier);
        WindowBench::type(u"2"_s);
        QTRY_VERIFY(bench().find(u"clearFilterButton"_s)->isVisible());
        QVERIFY(bench().find(u"answerView"_s)->isVisible());
        VERIFY_SPOKEN(bench().window());
    }

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

    void settings()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_3, Qt::ControlModifier);
        VERIFY_SPOKEN(bench().window());
    }

    /** With all they may show. */
    void privacyCards()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        test::FakeHistoryCare care;
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
        test::FakeHistoryCare::finish(care.copying, Result<BackupContent>(BackupContent()));
        auto *verify = window.findChild<QAbstractButton *>(u"verifyButton"_s);
        QTRY_VERIFY(verify->isEnabled());
        verify->click();
        VerifyReport report;
        report.contradictions = {u"printed, and there is no such order"_s};
        test::FakeHistoryCare::finish(care.verifying, Result<VerifyReport>(report));
        QTRY_VERIFY(window.findChild<QWidget *>(u"verifyFaults"_s)->isVisible());
        VERIFY_SPOKEN(&window);
        window.findChild<QAbstractButton *>(u"changeKeyButton"_s)->click();
        auto *question = window.findChild<QDialog *>(u"changeKeyBox"_s);
        QVERIFY(question && QTest::qWaitForWindowExposed(question));
        VERIFY_SPOKEN(question);
        question->reject();
    }

    void support()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_5, Qt::ControlModifier);
        VERIFY_SPOKEN(bench().window());
        bench()
            .find<QPlainTextEdit>(u"supportBox"_s)
            ->insertPlainText(u"{\"tradeNo\":\"A-1\",\"amount\":300,\"sign\":\"ABC\"}"_s);
        auto *tabs = bench().find<QTabWidget>(u"supportTabs"_s);
        QVERIFY(QTest::qWaitFor([&] { return tabs->isVisible(); }));
        bench().clickOn(bench().find(u"saidButton"_s));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            VERIFY_SPOKEN(bench().window());
        }
    }

    void supportTasks()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_5, Qt::ControlModifier);
        bench().clickOn(bench().find(u"callbackTask"_s));
        VERIFY_SPOKEN(bench().window());
        bench().clickOn(bench().find(u"codesTask"_s));
        VERIFY_SPOKEN(bench().window());
        bench().find<QLineEdit>(u"codesFilter"_s)->setText(u"7731"_s);
        VERIFY_SPOKEN(bench().window());
        ReplayDraft draft;
        draft.kind = ReplayDraft::Kind::ByteExact;
        draft.profile = *bench().desk().sandbox.profiles->findById(u"sandbox-taiwan-twd"_s);
        draft.request.fields = {{u"tradeNo"_s, u"VX1"_s}, {u"amount"_s, u"300"_s}};
        auto *confirm
            = new ui::ReplayConfirm(draft, WindowBench::region(u"taiwan"_s), bench().window());
        confirm->open();
        QVERIFY(QTest::qWaitForWindowExposed(confirm));
        VERIFY_SPOKEN(confirm);
        confirm->reject();
    }

    void khqr()
    {
        openReady(u"sandbox-cambodia-khr"_s);
        send(u"readyCard"_s);
        bench().press(Qt::Key_4, Qt::ControlModifier);
        bench().clickOn(bench().find(u"advancedButton"_s));
        VERIFY_SPOKEN(bench().window());
        const QString code = bench().orders().first().payInfo;
        const std::pair<const char16_t *, const char16_t *> readers[]
            = {{u"checkCodeButton", u"payloadEdit"},
               {u"counterButton", u"counterPayloadEdit"},
               {u"makeCodeButton", u""},
               {u"oneSaleButton", u""}};
        for (const auto &[button, edit] : readers) {
            bench().clickOn(bench().find(QString::fromUtf16(button)));
            VERIFY_SPOKEN(bench().window());
            if (auto *text = bench().find<QPlainTextEdit>(QString::fromUtf16(edit))) {
                for (const QString &each : {code, code.chopped(9)}) {
                    text->setPlainText(each);
                    VERIFY_SPOKEN(bench().window());
                }
            }
            bench().press(Qt::Key_Escape);
        }
    }

    void firstStart()
    {
        QVERIFY(bench().openFirst({}));
        VERIFY_SPOKEN(bench().window());
        bench().clickOn(bench().find(u"connectButton"_s));
        bench().clickOn(bench().find(u"connectTestButton"_s)); // faults show
        VERIFY_SPOKEN(bench().window());
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
        test::FakeHistoryCare care;
        ui::RestoreDialog restore(care, u"/somewhere"_s, bench().window());
        restore.open();
        QVERIFY(QTest::qWaitForWindowExposed(&restore));
        VERIFY_SPOKEN(&restore);
        test::FakeHistoryCare::finish(care.copying, Result<BackupContent>(BackupContent()));
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

    void tabFollowsTheEye_data() { issue_data(); }

    /** Top to bottom, and left to right where two fields share a line. */
    void tabFollowsTheEye()
    {
        QFETCH(const Profile, profile);
        QVERIFY(bench().open(profile.id));
        auto *first = bench().find(u"fillFromClipboardButton"_s);
        const QWidget *form = bench().find(u"orderForm"_s);
        first->setFocus(Qt::TabFocusReason);
        const QWidget *before = first;
        QSet<const QWidget *> reached{first};
        for (int i = 0; i < 40; ++i) {
            bench().press(Qt::Key_Tab);
            const QWidget *now = QApplication::focusWidget();
            if (!now || !form->isAncestorOf(now))
                break;
            const QPoint from = before->mapTo(form, QPoint(0, before->height() / 2));
            const QPoint to = now->mapTo(form, QPoint(0, now->height() / 2));
            const bool sameLine = qAbs(from.y() - to.y()) < before->height() / 2;
            // A small button above a field's right end belongs to that field.
            const bool ofItsLabel = before->parentWidget() == now->parentWidget();
            QVERIFY2(ofItsLabel || (sameLine ? to.x() > from.x() : to.y() > from.y()),
                     qPrintable(before->objectName() + u" -> " + now->objectName()));
            reached.insert(now);
            before = now;
        }
        for (QWidget *widget : form->findChildren<QWidget *>()) {
            if (isControl(widget) && widget->isEnabled())
                QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
        }
        QCOMPARE(QApplication::focusWidget(), bench().find(u"sendButton"_s));
    }

    void theWalkFindsFaults()
    {
        QDialog dialog;
        auto *nameless = new QLineEdit(&dialog);
        nameless->setObjectName(u"someEdit"_s);
        auto *wrong = new QPushButton(u"Send"_s, &dialog);
        wrong->setObjectName(u"someButton"_s);
        wrong->setAccessibleName(u"Delete"_s);
        auto *combo = new QComboBox(&dialog);
        combo->setObjectName(u"someCombo"_s);
        auto *anonymous = new QPushButton(u"Open"_s, &dialog);
        anonymous->setAccessibleName(u"Open"_s);
        new QLabel(u"<b>guess</b>"_s, &dialog);
        dialog.show();
        QCOMPARE(faultsIn(&dialog).size(), 5);
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
