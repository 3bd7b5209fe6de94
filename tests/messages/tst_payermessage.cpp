// SPDX-License-Identifier: MIT
#include "messages/payermessage.h"
#include "regions/regioncatalog.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

const RegionSpec &region(const QString &id)
{
    static const RegionCatalog kCatalog;
    return *kCatalog.find(id);
}

MessageFacts facts()
{
    MessageFacts facts;
    facts.name = u"林美玲"_s;
    facts.amount = u"NT$ 12,000"_s;
    facts.link = u"https://checkout.vexora.example/pay?no=1&t=a%20b"_s;
    facts.tradeNo = u"20261121143205-8841"_s;
    facts.timeZone = u"Asia/Taipei"_s;
    facts.isLive = true;
    return facts;
}

VirtualAccount account()
{
    return {u"First Bank"_s, u"8800123"_s, u"SOK DARA"_s, u"2026-11-22T10:00:00Z"_s};
}

MessageFacts accountFacts()
{
    MessageFacts facts = ::facts();
    facts.link.clear();
    facts.account = account();
    facts.expiresAtMs = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch();
    return facts;
}

Order createdOrder()
{
    Order order;
    order.record.key = {u"M1"_s, u"api.vexora.example"_s, u"T-1"_s};
    order.record.region = u"taiwan"_s;
    order.record.currency = u"TWD"_s;
    order.record.amount = u"12000"_s;
    order.record.environment = Environment::Live;
    order.record.outcome = Outcome::Created;
    order.record.link = u"https://checkout.vexora.example/pay"_s;
    order.papers.fields = {{u"lastname"_s, u"林"_s}, {u"firstname"_s, u"美玲"_s}};
    return order;
}

QString write(const QString &text, const MessageFacts &facts, const QString &language = u"en"_s)
{
    return writeMessage(text, language, facts).text;
}

} // namespace

class TestPayerMessage : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : programLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void builtInTexts_data() { languages(); }

    void builtInTexts()
    {
        QFETCH(const QString, language);
        const QString text = builtInTemplate(language);
        QCOMPARE(text == builtInTemplate(u"en"_s), language == "en"_L1);
        QVERIFY(faultsOf(text).isEmpty());
        for (const MessageFacts &facts : {::facts(), accountFacts()}) {
            const PayerMessage message = writeMessage(text, language, facts);
            QVERIFY(message.canBePaid);
            QVERIFY(!message.text.contains(u'{') && !message.text.contains(u"\n\n\n"_s));
            QVERIFY(message.text.contains(facts.name) && message.text.contains(facts.amount));
            QVERIFY(message.text.contains(facts.tradeNo));
            QVERIFY(message.text.contains(facts.link));
            QCOMPARE(message.text.contains(u"8800123"_s), facts.account.has_value());
            QCOMPARE(message.text.contains(u"18:00 (UTC+8)"_s), facts.expiresAtMs > 0);
            QVERIFY(!message.text.contains(u"TEST"_s));
        }
        QVERIFY(subjectOf(language, facts()).contains(facts().tradeNo));
    }

    void khmerMayBreakBetweenItsWords()
    {
        const QString text = write(builtInTemplate(u"km"_s), facts(), u"km"_s);
        QVERIFY(text.contains(QChar(0x200b)));
    }

    void anythingNotLiveSaysSoFirst_data() { languages(); }

    void anythingNotLiveSaysSoFirst()
    {
        QFETCH(const QString, language);
        MessageFacts facts = ::facts();
        facts.isLive = false;
        const QStringList templates{builtInTemplate(language), u"{link}"_s, u""_s, u"\n\n{link}"_s,
                                    u"LIVE {link}"_s};
        for (const QString &text : templates) {
            const QStringList lines = write(text, facts, language).split(u'\n');
            QCOMPARE(lines.at(0), u"TEST, DO NOT PAY"_s);
            QCOMPARE(lines.at(1).isEmpty(), language == "en"_L1);
        }
        QVERIFY(subjectOf(language, facts).startsWith(u"TEST, DO NOT PAY: "_s));
    }

    void onlyTheLiveEnvironmentIsLive()
    {
        Order order = createdOrder();
        QVERIFY(messageFactsOf(order, region(u"taiwan"_s)).isLive);
        for (const Environment other : {Environment::Sandbox, Environment::Test}) {
            order.record.environment = other;
            QVERIFY(!messageFactsOf(order, region(u"taiwan"_s)).isLive);
        }
    }

    void linesWithoutAValueVanish()
    {
        MessageFacts facts = ::facts();
        facts.name.clear();
        QCOMPARE(write(u"Hello {name},\n\n{link}\n\nuntil {expiry}\n\nBye"_s, facts),
                 facts.link + u"\n\nBye"_s);
        // One of two is enough, and a line without any placeholder always stays.
        QCOMPARE(write(u"{name} {order}\n{name}{expiry}\nplain\n{who}"_s, facts),
                 u" 20261121143205-8841\nplain\n{who}"_s);
    }

    void unknownPlaceholdersStay()
    {
        QCOMPARE(write(u"{Name} {} {{order}} {pay"_s, facts()),
                 u"{Name} {} {20261121143205-8841} {pay"_s);
    }

    void valuesAreNotSearchedAgain()
    {
        MessageFacts facts = ::facts();
        facts.name = u"{link}{order}"_s;
        const PayerMessage message = writeMessage(u"Hi {name}"_s, u"en"_s, facts);
        QCOMPARE(message.text, u"Hi {link}{order}"_s);
        QVERIFY(!message.canBePaid);
        facts.account = account();
        facts.account->bank = u"{value} {name}"_s;
        QVERIFY(write(u"{account}"_s, facts).startsWith(u"Bank: {value} {name}\n"_s));
    }

    void valuesArePlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("line end") << u"Ann\r\nPay elsewhere"_s << u"Ann Pay elsewhere"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c\td"_s << u"a b c d"_s;
        QTest::newRow("bidi") << u"a\u202eb\u2066c\u200fd\u061ce"_s << u"abcde"_s;
        QTest::newRow("controls") << u"a\u0001b\u007fc\u0085d\ufeffe"_s + QChar(u'\0')
                                  << u"abcde"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u'b' << u"a\ufffdb"_s;
        QTest::newRow("emoji") << u"a😀"_s << u"a😀"_s;
        QTest::newRow("khmer") << u"សុខ\u200bដារ៉ា"_s << u"សុខ\u200bដារ៉ា"_s;
    }

    void valuesArePlain()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, shown);
        MessageFacts facts = ::facts();
        facts.name = name;
        QCOMPARE(write(u"{name}."_s, facts), shown + u'.');
    }

    void theTemplateIsCleanedToo()
    {
        QCOMPARE(write(u"a\r\nb\rc\u202e{order}\u0007"_s, facts()),
                 u"a\nb\nc20261121143205-8841"_s);
    }

    void payIsTheLinkOrTheAccount()
    {
        MessageFacts facts = ::facts();
        facts.account = account();
        QCOMPARE(write(u"{pay}"_s, facts), facts.link);
        facts.link.clear();
        QCOMPARE(write(u"{pay}"_s, facts),
                 u"Bank: First Bank\nAccount number: 8800123\nAccount holder: SOK DARA"_s);
        facts.account->bank.clear();
        facts.account->number = u"88\u200b00\u202e123"_s;
        QCOMPARE(write(u"{account}"_s, facts),
                 u"Account number: 8800123\nAccount holder: SOK DARA"_s);
    }

    void canBePaid()
    {
        const MessageFacts link = facts();
        QVERIFY(writeMessage(u"{link}"_s, u"en"_s, link).canBePaid);
        QVERIFY(!writeMessage(u"{account}"_s, u"en"_s, link).canBePaid);
        QVERIFY(writeMessage(u"{account}"_s, u"en"_s, accountFacts()).canBePaid);
        QVERIFY(!writeMessage(u"{link}"_s, u"en"_s, accountFacts()).canBePaid);
        QVERIFY(!writeMessage(u"{name} {order}"_s, u"en"_s, link).canBePaid);
        MessageFacts none = link;
        for (const QString &unsafe :
             {u""_s, u"javascript:alert(1)"_s, u"https://a.example/\u202egnp"_s,
              u"https://u@b.example/"_s}) {
            none.link = unsafe;
            const PayerMessage message = writeMessage(u"{pay}{link}"_s, u"en"_s, none);
            QVERIFY2(!message.canBePaid && message.text.isEmpty(), qPrintable(unsafe));
        }
    }

    void factsOfAnOrder()
    {
        const MessageFacts facts = messageFactsOf(createdOrder(), region(u"taiwan"_s));
        QCOMPARE(facts.name, u"林美玲"_s);
        QCOMPARE(facts.amount, u"NT$ 12,000"_s);
        QCOMPARE(facts.link, u"https://checkout.vexora.example/pay"_s);
        QCOMPARE(facts.tradeNo, u"T-1"_s);
        QCOMPARE(facts.timeZone, u"Asia/Taipei"_s);
        QCOMPARE(facts.expiresAtMs, 0);
    }

    void onlyWhatWaitsForMoneyCanBePaid()
    {
        const auto hasPlace = [](const std::function<void(OrderRecord &)> &change) {
            Order order = createdOrder();
            order.record.virtualAccount = account();
            change(order.record);
            const MessageFacts facts = messageFactsOf(order, region(u"taiwan"_s));
            return !facts.link.isEmpty() || facts.account.has_value();
        };
        QVERIFY(hasPlace([](OrderRecord &) {}));
        QVERIFY(hasPlace([](OrderRecord &record) { record.payment = PaymentState::Waiting; }));
        for (const PaymentState state :
             {PaymentState::Paid, PaymentState::PartPaid, PaymentState::Failed,
              PaymentState::Closed, PaymentState::LinkLost})
            QVERIFY(!hasPlace([state](OrderRecord &record) { record.payment = state; }));
        for (const Outcome outcome :
             {Outcome::Refused, Outcome::Unknown, Outcome::NotSent, Outcome::Invalid})
            QVERIFY(!hasPlace([outcome](OrderRecord &record) { record.outcome = outcome; }));
        QVERIFY(!hasPlace([](OrderRecord &record) { record.outcome.reset(); }));
        QVERIFY(!hasPlace([](OrderRecord &record) { record.closedAtMs = 1; }));
    }

    void aForeignKhqrStopsIt()
    {
        Order order = createdOrder();
        order.record.payInfo = u"0002..."_s;
        QVERIFY(messageFactsOf(order, region(u"cambodia"_s)).link.isEmpty());
        order.record.khqr = KhqrSummary();
        QVERIFY(messageFactsOf(order, region(u"cambodia"_s)).link.isEmpty());
        order.record.khqr->matchesOrder = true;
        order.record.khqr->expiresAtMs = 5000;
        const MessageFacts facts = messageFactsOf(order, region(u"cambodia"_s));
        QVERIFY(!facts.link.isEmpty());
        QCOMPARE(facts.expiresAtMs, 5000);
        QVERIFY(!hasExpired(facts, 4999) && hasExpired(facts, 5000));
        order.record.link.clear(); // the code alone
        QVERIFY(!writeMessage(u"{pay}"_s, u"km"_s, messageFactsOf(order, region(u"cambodia"_s)))
                     .canBePaid);
    }

    void expiryOfAnAccount_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<QString>("shown");
        QTest::newRow("utc") << u"2026-11-22T10:00:00Z"_s << u"22 November 2026, 18:00 (UTC+8)"_s;
        QTest::newRow("ms") << u"2026-11-22T10:00:00.000Z"_s
                            << u"22 November 2026, 18:00 (UTC+8)"_s;
        QTest::newRow("offset") << u"2026-11-22T10:00:00+09:00"_s
                                << u"22 November 2026, 09:00 (UTC+8)"_s;
        // Nothing says where: the gateway tells times in the region's.
        QTest::newRow("local") << u"2026-11-22 10:00:00"_s << u"22 November 2026, 10:00 (UTC+8)"_s;
        QTest::newRow("a day") << u"2026-11-22"_s << u"22 November 2026, 23:59 (UTC+8)"_s;
        QTest::newRow("no such day") << u"2026-11-31"_s << u"2026-11-31"_s;
        QTest::newRow("an hour alone") << u"2026-11-22T10"_s << u"2026-11-22T10"_s;
        QTest::newRow("words") << u"in two\u202e\nhours"_s << u"in two hours"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void expiryOfAnAccount()
    {
        QFETCH(const QString, expiry);
        QFETCH(const QString, shown);
        Order order = createdOrder();
        order.record.virtualAccount = account();
        order.record.virtualAccount->expiry = expiry;
        QCOMPARE(write(u"{expiry}"_s, messageFactsOf(order, region(u"taiwan"_s))), shown);
    }

    void aDayIsOverAtItsEnd()
    {
        const qint64 end = momentOf(u"2026-11-22"_s, u"Asia/Taipei"_s);
        QCOMPARE(end + 1, momentOf(u"2026-11-23T00:00:00"_s, u"Asia/Taipei"_s));
        QCOMPARE(end + 1, momentOf(u"2026-11-22T16:00:00Z"_s, u"Asia/Phnom_Penh"_s));
        // Where no such place is known it is UTC.
        QCOMPARE(momentOf(u"2026-11-22"_s, u"Atlantis/Nowhere"_s) + 1,
                 momentOf(u"2026-11-23T00:00:00Z"_s, {}));
    }

    void expiryIsToldInThePayersZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("shown");
        QTest::newRow("en") << u"Asia/Kolkata"_s << u"en"_s
                            << u"22 November 2026, 15:30 (UTC+5:30)"_s;
        QTest::newRow("es") << u"America/Mexico_City"_s << u"es"_s
                            << u"22 de noviembre de 2026, 04:00 (UTC-6)"_s;
        QTest::newRow("ja") << u"Asia/Tokyo"_s << u"ja"_s << u"2026年11月22日 19:00 (UTC+9)"_s;
        QTest::newRow("zh-TW") << u"Asia/Taipei"_s << u"zh-TW"_s
                               << u"2026年11月22日 18:00 (UTC+8)"_s;
        QTest::newRow("km") << u"Asia/Phnom_Penh"_s << u"km"_s
                            << u"22 វិច្ឆិកា 2026 ម៉ោង 17:00 (UTC+7)"_s;
        QTest::newRow("no zone") << u"Atlantis/Nowhere"_s << u"en"_s
                                 << u"22 November 2026, 10:00 (UTC)"_s;
    }

    void expiryIsToldInThePayersZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, language);
        QFETCH(const QString, shown);
        MessageFacts facts = accountFacts();
        facts.timeZone = zone;
        QCOMPARE(write(u"{expiry}"_s, facts, language), shown);
    }

    void templatesOfAProfile()
    {
        Profile profile;
        QCOMPARE(templateOf(profile, u"ja"_s), builtInTemplate(u"ja"_s));
        QCOMPARE(templateOf(profile, u"tlh"_s), builtInTemplate(u"en"_s));
        profile.messageTemplates = {{QString(), u"any {pay}"_s}, {u"ja"_s, u"ja {pay}"_s}};
        QCOMPARE(templateOf(profile, u"ja"_s), u"ja {pay}"_s);
        QCOMPARE(templateOf(profile, u"es"_s), u"any {pay}"_s);
        profile.messageTemplates.insert(u"ja"_s, u"  \n"_s);
        QCOMPARE(templateOf(profile, u"ja"_s), u"any {pay}"_s);
    }

    void languageOfThePayers()
    {
        Profile profile;
        const QMap<QString, QString> expected{{u"taiwan"_s, u"zh-TW"_s},
                                              {u"cambodia"_s, u"km"_s},
                                              {u"japan"_s, u"ja"_s},
                                              {u"mexico"_s, u"es"_s},
                                              {u"argentina"_s, u"es"_s}};
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(messageLanguageOf(profile, region(it.key())), *it);
        profile.messageLanguage = u"en"_s;
        QCOMPARE(messageLanguageOf(profile, region(u"taiwan"_s)), u"en"_s);
        QCOMPARE(messageLanguageOf(Profile(), RegionSpec()), u"en"_s);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<TemplateFault>>("faults");
        using Faults = QList<TemplateFault>;
        QTest::newRow("fine") << u"{name} {account}"_s << Faults();
        QTest::newRow("no place") << u"{name}"_s << Faults{TemplateFault::NothingToPay};
        QTest::newRow("unknown") << u"{pay} {Name}"_s << Faults{TemplateFault::UnknownPlaceholder};
        QTest::newRow("both") << u"{lnk}"_s
                              << Faults{TemplateFault::NothingToPay,
                                        TemplateFault::UnknownPlaceholder};
        QTest::newRow("longest") << u"{pay}"_s + QString(kMaxTemplate - 5, u'x') << Faults();
        QTest::newRow("too long") << u"{pay}"_s + QString(kMaxTemplate - 4, u'x')
                                  << Faults{TemplateFault::TooLong};
    }

    void faults()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<TemplateFault>, faults);
        QCOMPARE(faultsOf(text), faults);
    }

    void mailIsEncodedWhole()
    {
        PayerMessage message;
        message.text = u"50 % & more + #1?\n林美玲"_s;
        const QUrl mail
            = mailOf(message, u"A&B = c\r\nBcc: x@y.example"_s, u"a+b@c.example?bcc=x@y.example"_s);
        QCOMPARE(mail.toEncoded(),
                 QByteArray("mailto:a%2Bb@c.example%3Fbcc%3Dx@y.example"
                            "?subject=A%26B%20%3D%20c%20Bcc%3A%20x%40y.example"
                            "&body=50%20%25%20%26%20more%20%2B%20%231%3F%0D%0A"
                            "%E6%9E%97%E7%BE%8E%E7%8E%B2"));
        const QUrlQuery query(mail);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
                 u"50 % & more + #1?\r\n林美玲"_s);
        QVERIFY(mailOf(message, u"s"_s, {}).toEncoded().startsWith("mailto:?subject=s&body="));
    }
};

QTEST_GUILESS_MAIN(TestPayerMessage)
#include "tst_payermessage.moc"
