// SPDX-License-Identifier: MIT
#include "issuehands.h"
#include "ui/payermessages.h"
#include "ui/theme/theme.h"
#include "ui/theme/themestyle.h"

#include <QClipboard>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What the Issue page hands to a payer, and when it does not. */
class tst_PayerMessages : public QObject, private IssueTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<RunMemory> m_memory;

    /** With a profile store of its own, as the program has. */
    void start(const QString &region, const QString &currency,
               Environment environment = Environment::Sandbox)
    {
        QGuiApplication::clipboard()->setText(u"something else"_s);
        m_store = std::make_unique<ProfileStore>(m_folder.filePath(u"profiles.json"_s));
        m_memory = std::make_unique<RunMemory>();
        open(region, currency, environment);
        bench().desk.own.profiles = m_store.get();
        bench().desk.own.memory = m_memory.get();
        reopen(region, currency, environment);
        setTemplate({});
    }

    void setTemplate(const QString &text, const QString &language = {})
    {
        Profile profile = bench().profile;
        if (!text.isEmpty())
            profile.messageTemplates.insert(language, text);
        QVERIFY(m_store->put(profile));
    }

    void send(const QByteArray &payment)
    {
        pressSend(bench());
        if (QDialog *confirm = dialog(bench(), u"confirmSendDialog"_s))
            confirm->findChild<QPushButton *>(u"confirmSendButton"_s)->click();
        QTRY_VERIFY(bench().gateway.call && bench().gateway.call->started);
        bench().gateway.call->answer(accepted(bench(), payment));
    }

    void makeReady(Environment environment = Environment::Sandbox)
    {
        start(u"taiwan"_s, u"TWD"_s, environment);
        fillTaiwan(bench());
        send(kLink);
        QTRY_VERIFY(bench().button("copyMessageButton"));
    }

    void pressCopy()
    {
        // No window manager gives the activation back when a dialog closes here.
        QApplication::setActiveWindow(bench().page.get());
        QTest::keyClick(bench().page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    }

    static QString copied() { return QGuiApplication::clipboard()->text(); }

    void verifyNothingCopied(const QString &why)
    {
        pressCopy();
        QCOMPARE(copied(), u"something else"_s);
        QVERIFY2(bench().text("copiedLabel").startsWith(u"⚠ "_s + why),
                 qPrintable(bench().text("copiedLabel")));
    }

private Q_SLOTS:
    void cleanup()
    {
        m_bench.reset();
        QFile::remove(m_folder.filePath(u"profiles.json"_s));
    }

    void aLiveMessageIsTheMerchantsOwn()
    {
        makeReady(Environment::Live);
        QCOMPARE(bench().log.orders.constLast().environment, Environment::Live);
        setTemplate(u"{name}: {pay}"_s); // since the order was sent
        pressCopy();
        QCOMPARE(copied(), u"林美玲: https://checkout.vexora.example/pay?no=1"_s);
        QVERIFY(bench().button("newOrderButton")->hasFocus());
    }

    void atATestMerchantNothingTakesTheLineAway()
    {
        makeReady();
        setTemplate(u"{pay}"_s);
        pressCopy();
        QCOMPARE(
            copied(),
            u"TEST, DO NOT PAY\n測試訊息，請勿付款\n\nhttps://checkout.vexora.example/pay?no=1"_s);
    }

    void withoutAPlaceToPayItSaysSo()
    {
        makeReady(Environment::Live);
        setTemplate(u"{amount}, please"_s);
        bench().button("copyMessageButton")->click();
        QCOMPARE(copied(), u"NT$ 12,000, please"_s);
        QVERIFY(bench().text("copiedLabel").contains(u"has no link"_s));
        QVERIFY(!bench().button("newOrderButton")->hasFocus());
    }

    void anAccountIsAPlaceToPay()
    {
        start(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        send(R"("payInfoVA":{"bankName":"Bank","virtualAccountNumber":"8800123",)"
             R"("virtualAccountHolder":"SOK","expirationTimestamp":"2026-11-22T10:00:00Z"})");
        QTRY_VERIFY(bench().button("copyMessageButton"));
        QVERIFY(bench().button("copyMessageButton")->hasFocus());
        QVERIFY(!bench().button("copyLinkButton") && bench().button("copyAccountButton"));
        pressCopy();
        QVERIFY(copied().contains(u"8800123"_s) && copied().contains(u"17:00 (UTC+7)"_s));
        QVERIFY(copied().startsWith(u"TEST, DO NOT PAY\n"_s));
    }

    void anExpiredCodesMessageIsNotCopied()
    {
        start(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        send(khqrFor(u"48000"_s, bench().clock));
        QTRY_VERIFY(bench().button("copyMessageButton"));
        bench().clock.advance(600'000);
        verifyNothingCopied(u"This has expired"_s);
        QUrl mail;
        bench().desk.openMail = [&mail](const QUrl &url) {
            mail = url;
            return true;
        };
        bench().button("mailButton")->click();
        QVERIFY(mail.isEmpty());
    }

    void aCodeAloneIsScanned()
    {
        start(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        const QByteArray both = khqrFor(u"48000"_s, bench().clock);
        send(both.mid(both.indexOf(',') + 1));
        QTRY_COMPARE(bench().text("resultHeading"), u"KHQR ready, not paid yet"_s);
        QVERIFY(!bench().button("copyMessageButton") && !bench().button("mailButton"));
        verifyNothingCopied(u"There is no link or account to send"_s);
        // What can be done next is the button that stands out.
        QCOMPARE(bench().button("customerScreenButton")->property(ui::kKindProperty),
                 QVariant(int(ui::ButtonKind::Primary)));
        QVERIFY(bench().button("customerScreenButton")->hasFocus());
        QCOMPARE(bench().button("newOrderButton")->property(ui::kKindProperty),
                 QVariant(int(ui::ButtonKind::Plain)));
    }

    /** Nobody is told to scan a code that is not there. */
    void whatIsNoWebLinkIsNoPlaceToPay()
    {
        makeReady(Environment::Live);
        const ui::Desk &desk = bench().desk;
        Order order;
        order.record = bench().log.orders.constLast();
        order.record.link = u"ftp://checkout.vexora.example/1"_s;
        using State = ui::OrderMessage::State;
        const ui::OrderMessage without = ui::orderMessage(desk, desk.own, order, u"en"_s);
        QCOMPARE(int(without.state), int(State::NoPlaceToPay));
        QVERIFY(!without.message.canBePaid && !without.message.text.isEmpty());
        order.record.payInfo = u"000201"_s;
        order.record.khqr = KhqrSummary();
        order.record.khqr->matchesOrder = true;
        QCOMPARE(int(ui::orderMessage(desk, desk.own, order, u"en"_s).state),
                 int(State::CodeAlone));
    }

    void aForeignCodeHasNoMessage()
    {
        start(u"cambodia"_s, u"KHR"_s);
        fillCambodia(bench());
        send(khqrFor(u"480000"_s, bench().clock));
        QTRY_VERIFY(bench().find("stopCard"));
        pressCopy();
        QCOMPARE(copied(), u"something else"_s);
        QVERIFY(!bench().button("copyMessageButton"));
    }

    void whoHasPaidIsNotAskedAgain()
    {
        makeReady();
        const OrderKey key = bench().log.orders.constLast().key;
        PaymentNote note;
        note.state = PaymentState::Paid;
        note.queriedAtMs = bench().clock.nowMs() + 1;
        QVERIFY(bench().log.notePayment(key, note).result());
        QTRY_COMPARE(bench().text("resultHeading"), u"The gateway says the order is paid."_s);
        verifyNothingCopied(u"This order is not waiting for money any more"_s);
    }

    void byMail()
    {
        makeReady();
        QUrl mail;
        bool isThere = true;
        bench().desk.openMail = [&](const QUrl &url) {
            mail = url;
            return isThere;
        };
        bench().button("mailButton")->click();
        QCOMPARE(mail.scheme(), u"mailto"_s);
        QCOMPARE(mail.path(), u"meiling@example.com"_s);
        const QUrlQuery query(mail);
        const QString number = bench().log.orders.constLast().key.tradeNo;
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded),
                 QString(u"TEST, DO NOT PAY: 訂單 "_s + number + u" 付款資訊"));
        const QString body = query.queryItemValue(u"body"_s, QUrl::FullyDecoded);
        pressCopy();
        QCOMPARE(QString(body).remove(u'\r'), copied());
        QCOMPARE(body.count(u'\n'), body.count(u"\r\n"_s));
        isThere = false;
        bench().button("mailButton")->click();
        QVERIFY(bench().text("copiedLabel").startsWith(u"⚠ No mail program was found"_s));
    }

    void messageOfAnyOrder()
    {
        makeReady(Environment::Live);
        setTemplate(u"{name}\n{pay}"_s);
        const ui::Desk &desk = bench().desk;
        OrderRecord record = bench().log.orders.constLast();
        const QString link = u"https://checkout.vexora.example/pay?no=1"_s;
        OrderRecord former = record;
        former.key.tradeNo = u"of-an-earlier-run"_s;
        QCOMPARE(ui::messageFor(desk, desk.own, former).text, link);
        Order order;
        order.record = record;
        order.papers.fields = {{u"lastname"_s, u"林"_s}, {u"firstname"_s, u"美玲"_s}};
        m_memory->remember(order);
        QCOMPARE(ui::messageFor(desk, desk.own, record).text, QString(u"林美玲\n"_s + link));
        QVERIFY(ui::messageFor(desk, desk.own, record).canBePaid);

        OrderRecord renamed = record;
        renamed.profile = u"As it was called before"_s;
        QCOMPARE(ui::messageFor(desk, desk.own, renamed).text, QString(u"林美玲\n"_s + link));
        // What the list knows counts, not what this run remembers.
        OrderRecord paid = record;
        paid.payment = PaymentState::Paid;
        QVERIFY(ui::messageFor(desk, desk.own, paid).text.isEmpty());
        for (const Outcome outcome : {Outcome::Refused, Outcome::Unknown, Outcome::NotSent}) {
            OrderRecord other = record;
            other.outcome = outcome;
            QVERIFY(ui::messageFor(desk, desk.own, other).text.isEmpty());
            QVERIFY(!ui::messageFor(desk, desk.own, other).canBePaid);
        }
        record.region = u"gone"_s;
        QVERIFY(ui::messageFor(desk, desk.own, record).text.isEmpty());
    }
};

QTEST_MAIN(tst_PayerMessages)
#include "tst_payermessages.moc"
