// SPDX-License-Identifier: MIT
#include "callbacktest.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;
using namespace vexora::test;

/** A pasted callback, compared with the order the history has. */
class TestCallbackView final : public CallbackTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

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
