// SPDX-License-Identifier: MIT
#include "casebench.h"
#include "ui/pages/support/callbackview.h"
#include "ui/pages/support/secretchoice.h"
#include "ui/pages/support/sentbox.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

/** A pasted callback, compared with the order the history has. */
class TestCallbackView final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<CallbackView> m_view;
    Profile m_profile;

    CaseBench &bench() { return *m_bench; }
    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text().remove(QChar(0x200b)) : QString();
    }
    [[nodiscard]] static FieldMap callback(const QString &number, const QString &status = u"0000"_s)
    {
        return {{u"platFormTradeNo"_s, u"c167o1itir0fypid"_s},
                {u"tradeNo"_s, number},
                {u"amount"_s, u"300.00"_s},
                {u"status"_s, status},
                {u"message"_s, u"SUCCESS"_s},
                {u"successTime"_s, u"2026-01-01 08:00:05"_s},
                {u"timestamp"_s, u"1767225605123"_s}};
    }
    static QString signedBy(FieldMap fields, const char *secret = CaseBench::kLiveSecret)
    {
        fields.insert(u"sign"_s,
                      QString::fromLatin1(signature(canonicalString(fields), Secret(secret))));
        return QString::fromUtf8(CaseBench::requestOf(fields).body);
    }
    void paste(const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        find<SentBox>("callbackBox")->setExactText({});
        m_view->take(&mime);
    }
    void shows(const QString &heading)
    {
        QTRY_COMPARE_WITH_TIMEOUT(text("resultHeading"), heading, 5000);
    }
    OrderRecord addOrder(const QString &number, PaymentState payment = PaymentState::NotAsked)
    {
        OrderRecord order;
        order.key = {m_profile.merchantNo, u"api.vexora.example"_s, number};
        order.profile = m_profile.name;
        order.region = u"mexico"_s;
        order.currency = u"MXN"_s;
        order.amount = u"300"_s;
        order.environment = Environment::Live;
        order.recordedAtMs = bench().desk.clock->nowMs();
        if (!cli::await(bench().desk.own.log->begin(order)))
            qFatal("no order");
        order.outcome = Outcome::Created;
        order.answeredAtMs = order.recordedAtMs + 1;
        if (!cli::await(bench().desk.own.log->finish(order)))
            qFatal("no order");
        if (payment != PaymentState::NotAsked) {
            PaymentNote note;
            note.state = payment;
            note.queriedAtMs = order.recordedAtMs + 2;
            if (!cli::await(bench().desk.own.log->notePayment(order.key, note)))
                qFatal("no payment");
        }
        return order;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<CaseBench>();
        m_profile = bench().addLive();
        m_view = std::make_unique<CallbackView>(bench().desk);
        m_view->setProfile(m_profile);
        find<QTimer>("callbackPause")->setInterval(0);
        QVERIFY(showWindow(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_bench.reset();
    }

    void aPaidOrderIsCredited()
    {
        const OrderRecord order = addOrder(u"VX1"_s);
        paste(signedBy(callback(u"VX1"_s)));
        shows(u"Paid: credit the order"_s);
        QCOMPARE(text("callbackSignature"), u"right"_s);
        QVERIFY(text("callbackAdvice").startsWith("HTTP 200 with the body OK"_L1));
        QVERIFY(text("callbackAdvice").contains("10 seconds"_L1));
        QVERIFY(text("callbackPayment").contains("then Paid"_L1));
        QVERIFY(text("callbackAmount").contains("as asked for"_L1));
        QVERIFY(text("callbackStatus").startsWith("0000: "_L1));
        QSignalSpy history(m_view.get(), &CallbackView::historyRequested);
        QTest::mouseClick(find("callbackInHistoryButton"), Qt::LeftButton);
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first().first().value<OrderKey>(), order.key);
        QCOMPARE(history.first().last().toBool(), false);
    }

    void nothingInTheHistoryChanges()
    {
        addOrder(u"VX1"_s);
        const QList<OrderRecord> before = bench().orders(false);
        paste(signedBy(callback(u"VX1"_s)));
        shows(u"Paid: credit the order"_s);
        QCOMPARE(bench().orders(false), before);
    }

    void whatToDo_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<PaymentState>("before");
        QTest::addColumn<QString>("heading");
        const auto row = [](const char *name, const QString &status, const QString &amount,
                            PaymentState before, const QString &heading) {
            QTest::newRow(name) << status << amount << before << heading;
        };
        row("less was paid", u"0000"_s, u"200"_s, PaymentState::NotAsked,
            u"Paid, but another amount: do not credit"_s);
        row("a part", u"0001"_s, u"100"_s, PaymentState::NotAsked,
            u"Part paid: do not credit yet"_s);
        row("on its way", u"0015"_s, u"300"_s, PaymentState::NotAsked, u"Nothing to do yet"_s);
        row("failed", u"00029"_s, u"300"_s, PaymentState::NotAsked, u"The payment failed"_s);
        row("once more", u"0000"_s, u"300"_s, PaymentState::Paid,
            u"Settled already: change nothing"_s);
    }

    void whatToDo()
    {
        QFETCH(const QString, status);
        QFETCH(const QString, amount);
        QFETCH(const PaymentState, before);
        QFETCH(const QString, heading);
        addOrder(u"VX1"_s, before);
        FieldMap fields = callback(u"VX1"_s, status);
        fields.insert(u"amount"_s, amount);
        paste(signedBy(fields));
        shows(heading);
        QVERIFY(text("callbackAdvice").startsWith("HTTP 200 with the body OK"_L1));
    }

    void aWrongSignatureIsNotBelievedAndItsMistakeNamed()
    {
        addOrder(u"VX1"_s);
        FieldMap fields = callback(u"VX1"_s);
        // The secret before the string.
        const QByteArray mistaken = CaseBench::kLiveSecret + canonicalString(fields).toUtf8();
        fields.insert(u"sign"_s,
                      QString::fromLatin1(
                          QCryptographicHash::hash(mistaken, QCryptographicHash::Md5).toHex()));
        paste(QString::fromUtf8(CaseBench::requestOf(fields).body));
        shows(u"Do not believe it"_s);
        QCOMPARE(text("callbackSignature"), u"wrong"_s);
        QVERIFY(text("callbackAdvice").startsWith("HTTP 400 with the body FAIL"_L1));
        const MistakeWords words;
        QTRY_COMPARE_WITH_TIMEOUT(
            text("callbackMistake").contains(words.sentence({u"secret-first"_s, {}}, u"en"_s)),
            true, 5000);
    }

    void withoutASecretNothingIsCertain()
    {
        addOrder(u"VX1"_s);
        auto *combo = find<QComboBox>("callbackSecretCombo");
        combo->setCurrentIndex(combo->count() - 1); // none
        Q_EMIT combo->activated(combo->currentIndex());
        paste(signedBy(callback(u"VX1"_s)));
        shows(u"If the signature is right: Paid: credit the order"_s);
        QVERIFY(text("callbackSignature").startsWith("not checked"_L1));
    }

    void aTypedSecretChecks()
    {
        addOrder(u"VX1"_s);
        auto *combo = find<QComboBox>("callbackSecretCombo");
        combo->setCurrentIndex(combo->count() - 2); // typed
        Q_EMIT combo->activated(combo->currentIndex());
        find<QLineEdit>("supportSecretEdit")->setText(u"typed-for-this-check"_s);
        paste(signedBy(callback(u"VX1"_s), "typed-for-this-check"));
        shows(u"Paid: credit the order"_s);
    }

    void anUnknownOrderIsSaid()
    {
        paste(signedBy(callback(u"VX404"_s)));
        shows(u"The order is not known here"_s);
        QVERIFY(text("callbackAdvice").startsWith("HTTP 400 with the body FAIL"_L1));
        QVERIFY(!find("callbackInHistoryButton"));
    }

    void whatIsNoCallbackIsSaid()
    {
        paste(u"{\"hello\":\"world\"}"_s);
        shows(u"This is no callback"_s);
        QVERIFY(text("callbackMissing").contains("tradeNo"_L1));
    }

    void aSecretInTheTextIsHidden()
    {
        FieldMap fields = callback(u"VX1"_s);
        fields.insert(u"appSecret"_s, u"a-secret-in-the-log"_s);
        paste(signedBy(fields));
        QTRY_VERIFY(find("callbackNote")->isVisible());
        QVERIFY(!find<SentBox>("callbackBox")->exactText().contains("a-secret-in-the-log"_L1));
        QVERIFY(find<SentBox>("callbackBox")->exactText().contains(doctor::kSecretMark));
    }

    void clearTakesEverythingAway()
    {
        addOrder(u"VX1"_s);
        paste(signedBy(callback(u"VX1"_s)));
        shows(u"Paid: credit the order"_s);
        QTest::mouseClick(find("clearCallbackButton"), Qt::LeftButton);
        QTRY_VERIFY(!find("callbackCard"));
        QCOMPARE(find<SentBox>("callbackBox")->exactText(), QString());
    }
};

QTEST_MAIN(TestCallbackView)
#include "tst_callbackview.moc"
