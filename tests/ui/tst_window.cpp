// SPDX-License-Identifier: MIT
#include "heldalarm.h"
#include "json/json.h"
#include "sandbox/testclient.h"
#include "support/windowbench.h"
#include "symbol/readback.h"
#include "ui/customer/customerscreen.h"
#include "ui/models/historytablemodel.h"
#include "ui/pages/issuepage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

using Column = ui::HistoryTableModel::Column;

/** What a phone's camera reads off a widget; nothing when it reads no code. */
QByteArray scanned(QWidget *widget)
{
    const QImage picture = widget->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(),
                                ZXing::ImageFormat::Lum, int(picture.bytesPerLine()));
    const ZXing::Result result
        = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid())
        return {};
    const auto &bytes = result.bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/** Presses "Paid", or another button, on the cashier page. */
int payAtCashier(const QUrl &link, const QByteArray &result = "paid")
{
    const QByteArray target = link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    const QByteArray token = target.mid(target.indexOf('=') + 1);
    return exchange(quint16(link.port()),
                    httpRequest("POST", "/pay",
                                {{"Content-Type", "application/x-www-form-urlencoded"}},
                                "token=" + token + "&result=" + result))
        .status;
}

/** Which of the words stand in some file below the folder, in UTF-8 or UTF-16. */
QStringList leaked(const QString &folder, const QList<QByteArray> &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    int searched = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {file.fileName()};
        const QByteArray content = file.readAll();
        ++searched;
        for (const QByteArray &word : words) {
            const QString text = QString::fromUtf8(word);
            const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (content.contains(word) || content.contains(wide))
                found.append(file.fileName() + u": "_s + text);
        }
    }
    return searched == 0 ? QStringList{u"nothing was searched"_s} : found;
}

} // namespace

class tst_Window : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<QSignalSpy> m_finished;
    FieldMap m_typed;

    WindowBench &bench() { return *m_bench; }

    /** The example's values, with a remark nobody else would write. */
    [[nodiscard]] static FieldMap valuesFor(const QString &regionId, const QString &currency)
    {
        FieldMap values = WindowBench::example(regionId, currency)->values;
        values.insert(u"remark"_s, u"table 12, window seat"_s);
        return values;
    }

    /** Fills the form of that sandbox profile; the fields that the profile fills in stay. */
    void prepare(const QString &profileId, const WindowBench::Look &look = {})
    {
        QVERIFY(bench().open(profileId, look));
        const Profile profile = *bench().desk().sandbox.profiles->findById(profileId);
        m_typed = valuesFor(profile.region, profile.currency);
        m_finished = std::make_unique<QSignalSpy>(bench().find<ui::IssuePage>(u"issuePage"_s),
                                                  &ui::IssuePage::orderFinished);
        QVERIFY(bench().fill(WindowBench::region(profile.region), m_typed));
    }

    void breakGateway(const QString &fault) { QVERIFY(bench().gateway().setFault(fault)); }

    void send(const QString &card)
    {
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        // Looks more often than QTRY_VERIFY does.
        QVERIFY2(QTest::qWaitFor([&] { return bench().find(card) != nullptr; }),
                 qPrintable(bench().text(u"resultHeading"_s)));
    }

    [[nodiscard]] Order order() const
    {
        return m_finished->isEmpty() ? Order() : m_finished->constLast().first().value<Order>();
    }

    /** A text of the gateway's answer. */
    [[nodiscard]] QString answered(QStringView name) const
    {
        const Result<json::Value> answer = json::read(order().papers.answer);
        const json::Value *data = answer ? answer->find(u"data") : nullptr;
        return data ? data->stringAt(name) : QString();
    }

    [[nodiscard]] QTableView *orderTable() { return bench().find<QTableView>(u"orderTable"_s); }

    [[nodiscard]] QString cell(int column)
    {
        return orderTable()->model()->index(0, column).data().toString();
    }

    void showHistory()
    {
        bench().press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(orderTable() && orderTable()->isVisible());
        QTRY_VERIFY(orderTable()->model()->rowCount() > 0);
    }

    /** Searches the data folder for what the payer gave, as typed and as sent, and the secret. */
    void searchForPayer(const RegionSpec &region)
    {
        QList<QByteArray> words{bench().gateway().secret().reveal().toByteArray()};
        for (const FieldSpec &field : region.fields) {
            for (const QString &value :
                 {m_typed.value(field.name), order().papers.fields.value(field.name)}) {
                // Shorter ones stand in any file by chance.
                if (field.personal && value.toUtf8().size() >= 6)
                    words.append(value.toUtf8());
            }
        }
        QVERIFY(words.size() > 2);
        QVERIFY(words.first().size() >= 16);
        // What does stand there is found, so a search that finds nothing means something.
        const QByteArray number = order().record.key.tradeNo.toUtf8();
        QVERIFY(!leaked(bench().dataFolder(), {number}).isEmpty());
        QCOMPARE(leaked(bench().dataFolder(), words), QStringList());
        bench().startAnew();
        QVERIFY(!leaked(bench().dataFolder(), {number}).isEmpty());
        QCOMPARE(leaked(bench().dataFolder(), words), QStringList());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        QGuiApplication::clipboard()->clear();
    }

    void cleanup()
    {
        m_finished.reset();
        m_bench.reset();
    }

    void oneOrder_data()
    {
        QTest::addColumn<Profile>("profile");
        for (const Profile &profile : WindowBench::profiles())
            QTest::newRow(qPrintable(profile.id)) << profile;
    }

    /** From an empty form to a link in the clipboard and a row in the history, by keys alone. */
    void oneOrder()
    {
        QFETCH(const Profile, profile);
        QVERIFY(WindowBench::example(profile.region, profile.currency));
        prepare(profile.id);
        send(u"readyCard"_s);

        QVERIFY(bench().text(u"resultHeading"_s).endsWith(u"ready, not paid yet"_s));
        QCOMPARE(bench().gateway().arrivals(), 1);
        const QList<OrderRecord> stored = bench().orders();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().outcome, Outcome::Created);
        QCOMPARE(stored.first().payment, PaymentState::NotAsked);
        QCOMPARE(stored.first().currency, profile.currency);
        const QString link = stored.first().link;
        QCOMPARE(QUrl(link).port(), int(bench().gateway().port()));
        QVERIFY(order().papers.answer.contains(link.toUtf8()));
        QVERIFY(!order().papers.fields.value(u"amount"_s).isEmpty());
        QCOMPARE(order().papers.fields.value(u"amount"_s), stored.first().amount);

        bench().press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), link);
        const QByteArray code = scanned(bench().find(u"codeView"_s));
        const QString payInfo = answered(u"payInfo");
        QCOMPARE(QString::fromUtf8(code), payInfo.isEmpty() ? link : payInfo);
        QCOMPARE(!payInfo.isEmpty(), profile.region == "cambodia"_L1);

        showHistory();
        QCOMPARE(cell(Column::Number), stored.first().key.tradeNo);
        QCOMPARE(cell(Column::Sent), u"Accepted"_s);
        QCOMPARE(cell(Column::Payment), u"Unchecked"_s);
        QVERIFY(!orderTable()->isColumnHidden(Column::Sent));
        QVERIFY(!orderTable()->isColumnHidden(Column::Payment));

        bench().press(Qt::Key_1, Qt::ControlModifier);
        bench().press(Qt::Key_N, Qt::ControlModifier);
        for (const FieldSpec &field : WindowBench::region(profile.region).fields) {
            if (field.type != FieldType::Code)
                QCOMPARE(bench().find<QLineEdit>(field.name + u"Edit")->text(),
                         profile.defaults.value(field.name));
        }
        QCOMPARE(bench().gateway().arrivals(), 1);
        searchForPayer(WindowBench::region(profile.region));
    }

    void aKhqrIsReadOffTheDarkWindowToo_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("riel") << u"sandbox-cambodia-khr"_s;
        QTest::newRow("dollars") << u"sandbox-cambodia-usd"_s;
    }

    void aKhqrIsReadOffTheDarkWindowToo()
    {
        QFETCH(const QString, profile);
        prepare(profile, {u"km"_s, u"dark"_s, QSize(960, 640)});
        send(u"readyCard"_s);
        const QString payInfo = answered(u"payInfo");
        QVERIFY(payInfo.startsWith(u"000201"_s));
        QCOMPARE(scanned(bench().find(u"codeView"_s)), payInfo.toUtf8());
    }

    /** A sale at the counter: the code as a picture, on paper, and on the customer's screen. */
    void aSaleAtTheCounter()
    {
        prepare(u"sandbox-cambodia-khr"_s);
        send(u"readyCard"_s);
        const QString payInfo = answered(u"payInfo");
        bench().clickOn(bench().find(u"copyPictureButton"_s));
        QTRY_VERIFY(!QGuiApplication::clipboard()->image().isNull());
        const Result<void> read = readsBackAs(QGuiApplication::clipboard()->image(), payInfo);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));

        bench().press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(bench().dialog(u"printDialog"_s));
        bench().dialog(u"printDialog"_s)->reject();

        bench().clickOn(bench().find(u"customerScreenButton"_s));
        const auto screens = [] {
            QWidgetList found = QApplication::topLevelWidgets();
            found.removeIf([](QWidget *window) {
                return window->objectName() != "customerScreen"_L1 || !window->isVisible();
            });
            return found;
        };
        QCOMPARE(screens().size(), 1);
        QCOMPARE(
            QString::fromUtf8(scanned(screens().first()->findChild<QWidget *>(u"customerCode"_s))),
            payInfo);

        // The same on an alarm that need not be waited for; it takes the first one's place.
        auto alarm = std::make_unique<test::HeldAlarm>();
        test::HeldAlarm *held = alarm.get();
        QPointer<ui::CustomerScreen> screen
            = new ui::CustomerScreen(bench().desk(), bench().desk().sandbox, order().record,
                                     bench().window(), std::move(alarm));
        screen->present();
        QCOMPARE(screens(), QWidgetList{screen.data()});
        const auto state
            = [&] { return screen->findChild<QLabel *>(u"customerStateToo"_s)->text(); };
        QCOMPARE(payAtCashier(QUrl(order().record.link), "part"), 303);
        held->ring();
        QTRY_COMPARE(state(), u"Paid in part"_s);
        QCOMPARE(payAtCashier(QUrl(order().record.link)), 303);
        QTRY_VERIFY(held->isSet);
        held->ring();
        QTRY_COMPARE(state(), u"Paid"_s);
        QVERIFY(!held->isSet);
        QTRY_COMPARE(bench().orders().first().payment, PaymentState::Paid);
        QTest::keyClick(screen, Qt::Key_Escape);
        QTRY_VERIFY(!screen);
    }

    void aRefusedOrderIsCorrectedAndSent()
    {
        prepare(u"sandbox-taiwan-twd"_s);
        breakGateway(u"8000"_s);
        send(u"refusedCard"_s);
        QCOMPARE(bench().orders().first().outcome, Outcome::Refused);

        breakGateway(u"none"_s);
        QTRY_COMPARE(QApplication::focusWidget(), bench().find(u"correctButton"_s));
        bench().press(Qt::Key_Space);
        QCOMPARE(bench().find<QLineEdit>(u"mobileEdit"_s)->text(), m_typed.value(u"mobile"_s));
        send(u"readyCard"_s);
        const QList<OrderRecord> stored = bench().orders();
        QCOMPARE(stored.size(), 2);
        QVERIFY(stored.first().key.tradeNo != stored.last().key.tradeNo);
        QCOMPARE(stored.first().replaces, stored.last().key.tradeNo);
        QCOMPARE(bench().gateway().arrivals(), 2);
    }

    void anAnswerThatNeverCameIsAskedFor()
    {
        prepare(u"sandbox-mexico-mxn"_s);
        breakGateway(u"close-after"_s);
        send(u"unknownCard"_s);
        QCOMPARE(bench().text(u"resultHeading"_s), u"This order may exist at the gateway"_s);
        QTRY_COMPARE(QApplication::focusWidget(), bench().find(u"checkNowButton"_s));
        bench().press(Qt::Key_Space);
        QTRY_COMPARE(bench().text(u"paymentFact"_s), u"Link lost"_s);
        QCOMPARE(bench().orders().first().outcome, Outcome::Unknown);
        QCOMPARE(bench().gateway().arrivals(), 1);
    }

    void anUnknownOrderThatWasPaidIsSettled()
    {
        // The link arrives under a name nobody knows: no link to show, but one that can be paid.
        prepare(u"sandbox-japan-jpy"_s);
        breakGateway(u"wrong-field"_s);
        send(u"unknownCard"_s);
        QString link;
        for (const QString &name : {u"newpaymentLink"_s, u"newpaymentUrl"_s}) {
            if (link.isEmpty())
                link = answered(name);
        }
        QCOMPARE(payAtCashier(QUrl(link)), 303);
        bench().clickOn(bench().find(u"checkNowButton"_s));
        QTRY_COMPARE(bench().text(u"paymentFact"_s), u"Paid"_s);
        showHistory();
        QTRY_COMPARE(cell(Column::Payment), u"Paid"_s);
        QCOMPARE(cell(Column::Sent), u"Unknown"_s);
        QCOMPARE(bench().gateway().arrivals(), 1);
        searchForPayer(WindowBench::region(u"japan"_s));
    }

    void aReadyOrderThatWasPaidIsSettledInHistory()
    {
        prepare(u"sandbox-argentina-ars"_s);
        send(u"readyCard"_s);
        QCOMPARE(payAtCashier(QUrl(order().record.link)), 303);
        showHistory();
        orderTable()->setFocus();
        bench().press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(bench().find(u"checkButton"_s)->isVisible());
        bench().clickOn(bench().find(u"checkButton"_s));
        QTRY_COMPARE(cell(Column::Payment), u"Paid"_s);
        QCOMPARE(cell(Column::Sent), u"Accepted"_s);
    }

    void cancellingOnceItHasLeftMakesItUnknown()
    {
        prepare(u"sandbox-taiwan-twd"_s);
        breakGateway(u"hang"_s);
        send(u"sendingCard"_s);
        QTRY_VERIFY(bench().text(u"sendingSentence"_s).contains(u"unknown"_s));
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), bench().find(u"cancelButton"_s));
        bench().press(Qt::Key_Space);
        QTRY_VERIFY(bench().find(u"unknownCard"_s));
        QCOMPARE(bench().orders().first().outcome, Outcome::Unknown);
        QCOMPARE(bench().gateway().arrivals(), 1);
    }

    void closingWhileSendingAsks()
    {
        prepare(u"sandbox-taiwan-twd"_s);
        breakGateway(u"hang"_s);
        send(u"sendingCard"_s);
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        QVERIFY(!bench().window()->close());
        QTRY_VERIFY(bench().dialog(u"closeBox"_s));
        QVERIFY(QTest::qWaitForWindowActive(bench().dialog(u"closeBox"_s)));
        bench().press(Qt::Key_Return); // stays: that is the default
        QTRY_VERIFY(!bench().dialog(u"closeBox"_s));
        QVERIFY(bench().window()->isVisible());
        QVERIFY(bench().find(u"sendingCard"_s));

        QVERIFY(!bench().window()->close());
        QTRY_VERIFY(bench().dialog(u"closeBox"_s));
        bench().clickOn(bench().find(u"closeAnywayButton"_s));
        QTRY_VERIFY(!bench().window()->isVisible());
        bench().startAnew();
        // Still as being sent: it becomes unknown when the process that sent it is gone, and this
        // one is not (tst_recovery).
        const QList<OrderRecord> stored = bench().orders();
        QCOMPARE(stored.size(), 1);
        QVERIFY(!stored.first().outcome);
    }

    void theProfileStaysWhileSending()
    {
        prepare(u"sandbox-taiwan-twd"_s);
        const QString before = bench().find<QAbstractButton>(u"profileButton"_s)->text();
        breakGateway(u"hang"_s);
        send(u"sendingCard"_s);
        QTRY_COMPARE(bench().gateway().arrivals(), 1);
        bench().clickOn(bench().find(u"profileButton"_s));
        QTRY_VERIFY(bench().find<QMenu>(u"profileMenu"_s));
        auto *menu = bench().find<QMenu>(u"profileMenu"_s);
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QAction *other = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(u"Sandbox"_s) && !action->isChecked()
                && !action->isSeparator())
                other = action;
        }
        QVERIFY(other);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(other).center());
        QTRY_VERIFY(bench().text(u"stripMessage"_s).contains(u"being sent"_s));
        QCOMPARE(bench().find<QAbstractButton>(u"profileButton"_s)->text(), before);
        QVERIFY(bench().find(u"sendingCard"_s));
        QVERIFY(bench().find(u"mobileEdit"_s)); // of Taiwan's form
        bench().clickOn(bench().find(u"cancelButton"_s));
        QTRY_VERIFY(bench().find(u"unknownCard"_s));
    }

    void inspectShowsWhatWasSignedAndNoSecret()
    {
        prepare(u"sandbox-cambodia-khr"_s);
        send(u"readyCard"_s);
        bench().press(Qt::Key_F12);
        QVERIFY(bench().find(u"inspectPanel"_s)->isVisible());
        const QString canonical = bench().find<QTextEdit>(u"inspectCanonical"_s)->toPlainText();
        QCOMPARE(canonical, order().papers.canonical);
        QVERIFY(canonical.startsWith(u"amount=%1channelCode="_s.arg(order().record.amount)));
        QVERIFY(canonical.contains(u"tradeNo="_s + order().record.key.tradeNo));
        QString all = canonical;
        for (const QString &name : {u"inspectAnswer"_s, u"inspectTimings"_s})
            all += bench().find<QPlainTextEdit>(name)->toPlainText();
        const auto *fields = bench().find<QTableView>(u"inspectFields"_s);
        for (int row = 0; row < fields->model()->rowCount(); ++row)
            all += fields->model()->index(row, 1).data().toString();
        const Secret secret = bench().gateway().secret();
        QVERIFY(secret.reveal().size() >= 16);
        QVERIFY(!all.contains(QString::fromUtf8(secret.reveal())));
        bench().press(Qt::Key_F12);
        QVERIFY(!bench().find(u"inspectPanel"_s)->isVisible());
    }
};

QTEST_MAIN(tst_Window)
#include "tst_window.moc"
