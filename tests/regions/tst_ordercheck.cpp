// SPDX-License-Identifier: MIT
#include "regions/ordercheck.h"
#include "regions/regioncatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

FieldMap taiwanBank()
{
    return {{u"amount"_s, u"300"_s},
            {u"mobile"_s, u"0912345678"_s},
            {u"firstname"_s, u"美玲"_s},
            {u"lastname"_s, u"林"_s},
            {u"email"_s, u"meiling@example.com"_s},
            {u"channelCode"_s, u"NET_BANKING"_s},
            {u"wayCode"_s, u"BANK_TRANSFER"_s},
            {u"ipAddress"_s, u"203.74.12.9"_s},
            {u"bankNumber"_s, u"808-0358988888888"_s},
            {u"notifyUrl"_s, u"https://shop.example/n"_s},
            {u"returnUrl"_s, u"https://shop.example/r"_s}};
}

FieldMap with(FieldMap values, const QString &field, const QString &value)
{
    values.insert(field, value);
    return values;
}

/** "field rule e" or "field rule w", one a fault. */
QStringList told(const CheckedOrder &order)
{
    QStringList words;
    for (const Fault &fault : order.faults)
        words.append(fault.field + u' ' + fault.rule
                     + (fault.severity == Severity::Error ? u" e"_s : u" w"_s));
    return words;
}

} // namespace

/** The whole check of one order. */
class TestOrderCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundOrderPasses()
    {
        const CheckedOrder order = check(taiwanBank());
        QCOMPARE(told(order), QStringList());
        QVERIFY(!order.hasErrors());
        QVERIFY(!order.hasWarnings());
        QVERIFY(order.changes.isEmpty());
        QCOMPARE(order.fields, taiwanBank());
    }

    void emptyOptionalsAreDropped()
    {
        FieldMap values = taiwanBank();
        values.insert(u"remark"_s, u"   "_s);
        values.insert(u"postcode"_s, QString());
        const CheckedOrder order = check(values);
        QCOMPARE(told(order), QStringList());
        QCOMPARE(order.fields, taiwanBank());
    }

    void allFaultsComeTogetherInDocumentOrder()
    {
        FieldMap values;
        values.insert(u"remark"_s, u"a\tb"_s);
        values.insert(u"amount"_s, u"0"_s);
        values.insert(u"mobile"_s, u"12"_s);
        values.insert(u"lastname"_s, u"amount=2"_s);
        values.insert(u"email"_s, u"x"_s);
        values.insert(u"channelCode"_s, u"STORE"_s);
        values.insert(u"wayCode"_s, u"999"_s);
        values.insert(u"ipAddress"_s, u"10.0.0.1"_s);
        values.insert(u"notifyUrl"_s, u"n"_s);
        const CheckedOrder order = check(values, u"number with spaces"_s);
        QCOMPARE(
            told(order),
            (QStringList{u"tradeNo tradeNo e"_s, u"amount positive e"_s, u"mobile digits e"_s,
                         u"firstname required e"_s, u"lastname ambiguous w"_s, u"email email e"_s,
                         u"wayCode listed w"_s, u"ipAddress publicAddress w"_s,
                         u"postcode required e"_s, u"address required e"_s, u"notifyUrl url e"_s,
                         u"returnUrl required e"_s, u"remark controls e"_s}));
        QVERIFY(order.hasErrors());
        QVERIFY(order.hasWarnings());
    }

    void requirementsFollowTheChannel()
    {
        FieldMap values = taiwanBank();
        values.remove(u"bankNumber"_s);
        QCOMPARE(told(check(values)), QStringList{u"bankNumber required e"_s});
        values.insert(u"channelCode"_s, u"STORE"_s);
        values.insert(u"wayCode"_s, u"711"_s);
        QCOMPARE(told(check(values)),
                 (QStringList{u"postcode required e"_s, u"address required e"_s}));
        // The condition looks at what is sent, not at what was typed around it.
        values.insert(u"channelCode"_s, u" STORE "_s);
        QCOMPARE(told(check(values)),
                 (QStringList{u"postcode required e"_s, u"address required e"_s}));
    }

    void anOptionalFieldIsCheckedOnceItIsFilled()
    {
        const FieldMap values = with(taiwanBank(), u"bankNumber"_s, u"1234"_s);
        QCOMPARE(told(check(values)), QStringList{u"bankNumber pattern e"_s});
        FieldMap store = values;
        store.insert(u"channelCode"_s, u"STORE"_s);
        store.insert(u"wayCode"_s, u"711"_s);
        store.insert(u"postcode"_s, u"106"_s);
        store.insert(u"address"_s, u"臺北市"_s);
        QCOMPARE(told(check(store)), QStringList{u"bankNumber pattern e"_s});
    }

    void codesThatAreNotListedAreWarnings_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("way");
        QTest::addColumn<QStringList>("expected");
        const QString channelWarning = u"channelCode listed w"_s;
        const QString wayWarning = u"wayCode listed w"_s;
        const auto row = [](const char *region, const char *channel, const char *way,
                            const QStringList &expected) {
            QTest::addRow("%s %s/%s", region, channel, way)
                << QString::fromLatin1(region) << QString::fromLatin1(channel)
                << QString::fromLatin1(way) << expected;
        };
        row("argentina", "BANK_TRANSFER", "CVU", {});
        row("argentina", "QR", "QR", {});
        row("argentina", "NET_BANKING", "BANK_TRANSFER", {});
        row("argentina", "BANK_TRANSFER", "QR", {wayWarning});
        row("argentina", "CARD", "CVU", {channelWarning, wayWarning});
        row("taiwan", "EWALLET", "LINEPAY", {wayWarning}); // its codes are not published
        row("taiwan", "STORE", "BANK_TRANSFER", {wayWarning});
        row("japan", "EWALLET", "PAYPAY", {});
        row("japan", "EWALLET", "paypay", {wayWarning});
        row("japan", "NET_BANKING", "VA", {});
        row("cambodia", "KHQR", "KHQR", {});
        row("cambodia", "BAKONG", "VA", {});
        row("cambodia", "KHQR", "VA", {wayWarning});
        row("mexico", "", "va", {});
        row("mexico", "", "store", {});
        row("mexico", "", "", {});
        row("mexico", "", "spei", {wayWarning});
    }

    void codesThatAreNotListedAreWarnings()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, channel);
        QFETCH(const QString, way);
        QFETCH(const QStringList, expected);
        const RegionSpec *spec = m_catalog.find(region);
        FieldMap values;
        for (const FieldSpec &field : spec->fields)
            values.insert(field.name, field.example);
        values.insert(u"wayCode"_s, way);
        if (spec->field(u"channelCode"))
            values.insert(u"channelCode"_s, channel);
        const CheckedOrder order = checkOrder(*spec, spec->currencies.first().currency, values, {});
        QCOMPARE(told(order), expected);
        QVERIFY(!order.hasErrors());
    }

    void valuesThatLookLikeAnotherFieldRaiseTheAlarm()
    {
        for (const QString &value : {u"amount=1"_s, u"x tradeNo=7"_s, u"sign=a"_s, u"timestamp="_s,
                                     u"remark=self"_s, u"totalamount=1"_s})
            QCOMPARE(told(check(with(taiwanBank(), u"remark"_s, value))),
                     QStringList{u"remark ambiguous w"_s});
        for (const QString &value : {u"a=b & c"_s, u"amount 1"_s, u"Amount=1"_s, u"payer=x"_s})
            QCOMPARE(told(check(with(taiwanBank(), u"remark"_s, value))), QStringList());
    }

    void controlCharactersBlock()
    {
        for (const char16_t c : {u'\0', u'\t', u'\n', u'\r', u'\x1b', u'\x7f', u'\x85'})
            QCOMPARE(told(check(with(taiwanBank(), u"firstname"_s, u"a"_s + QChar(c) + u"b"_s))),
                     QStringList{u"firstname controls e"_s});
    }

    void aFilesOwnRuleSpeaksBeforeTheTypes()
    {
        const RegionSpec *mexico = m_catalog.find(u"mexico");
        const FieldMap values{{u"amount"_s, u"1"_s},
                              {u"notifyUrl"_s, u"https:\\/\\/shop.example"_s},
                              {u"returnUrl"_s, u"https:\\/\\/shop.example"_s}};
        QCOMPARE(told(checkOrder(*mexico, mexico->currencies.first().currency, values, {})),
                 (QStringList{u"notifyUrl url e"_s, u"returnUrl noBackslash e"_s}));
    }

    void theCurrencyDecidesAboutDecimals()
    {
        const RegionSpec *cambodia = m_catalog.find(u"cambodia");
        FieldMap values;
        for (const FieldSpec &field : cambodia->fields)
            values.insert(field.name, field.example);
        const auto amount = [&](QStringView code, const QString &typed) {
            const CheckedOrder order = checkOrder(*cambodia, cambodia->currency(code)->currency,
                                                  with(values, u"amount"_s, typed), {});
            return order.faults.isEmpty() ? order.fields.value(u"amount"_s)
                                          : told(order).join(u';');
        };
        QCOMPARE(amount(u"KHR", u"300.00"_s), u"300"_s);
        QCOMPARE(amount(u"KHR", u"300.50"_s), u"amount decimals e"_s);
        QCOMPARE(amount(u"USD", u"300.00"_s), u"300.00"_s);
        QCOMPARE(amount(u"USD", u"300.5"_s), u"300.5"_s);
        QCOMPARE(amount(u"USD", u"300.505"_s), u"amount decimals e"_s);
    }

    void whatNormalisingChangedIsListedStepByStep()
    {
        FieldMap values = taiwanBank();
        values.insert(u"amount"_s, u" ３００.00"_s);
        values.insert(u"mobile"_s, u"+886 912-345-678"_s);
        const CheckedOrder order = check(values);
        QCOMPARE(told(order), QStringList());
        QCOMPARE(order.fields, taiwanBank());
        const QList<Change> expected{
            {u"amount"_s, u"trim"_s, u" ３００.00"_s, u"３００.00"_s},
            {u"amount"_s, u"asciiDigits"_s, u"３００.00"_s, u"300.00"_s},
            {u"amount"_s, u"wholeAmount"_s, u"300.00"_s, u"300"_s},
            {u"mobile"_s, u"phoneSeparators"_s, u"+886 912-345-678"_s, u"+886912345678"_s},
            {u"mobile"_s, u"countryCode"_s, u"+886912345678"_s, u"0912345678"_s}};
        QCOMPARE(order.changes, expected);
    }

    void sentencesAreFilledInAndNeverRepeatAValue()
    {
        const CheckedOrder order = check(with(taiwanBank(), u"mobile"_s, u"0912 345 67"_s));
        QCOMPARE(order.faults.size(), 1);
        QCOMPARE(order.faults[0].message,
                 u"10 digits starting with 0; this has 9. Example: 0912345678"_s);
        const CheckedOrder japanese
            = check(with(taiwanBank(), u"firstname"_s, QString()), {}, u"ja"_s);
        QCOMPARE(japanese.faults[0].message, u"「名」を入力してください。例: 美玲"_s);
        const CheckedOrder number = check(taiwanBank(), QString(33, u'a'));
        QVERIFY(number.faults[0].message.contains(u"32"_s));
        // A language the program does not have reads English.
        const CheckedOrder french = check(with(taiwanBank(), u"email"_s, QString()), {}, u"fr"_s);
        QCOMPARE(french.faults[0].message,
                 u"E-mail must be filled in. Example: payer@example.com"_s);
    }

    void aRulesOwnLimitStandsInItsSentence()
    {
        RegionSpec region = *m_catalog.find(u"taiwan");
        Rule shortOnly;
        shortOnly.kind = u"maxLength"_s;
        shortOnly.max = 5;
        shortOnly.example = u"12"_s;
        for (FieldSpec &field : region.fields) {
            if (field.name == u"remark")
                field.rules.append(shortOnly);
        }
        const CheckedOrder order = checkOrder(region, region.currencies.first().currency,
                                              with(taiwanBank(), u"remark"_s, u"sixsix"_s), {});
        QCOMPARE(told(order), QStringList{u"remark maxLength e"_s});
        QCOMPARE(order.faults[0].message, u"At most 5 characters; this has 6. Example: 12"_s);
    }

    void orderNumbers()
    {
        for (const QString &good : {u"1"_s, u"VX20260101000001"_s, u"a-b_C9"_s, QString(32, u'x')})
            QVERIFY2(isTradeNo(good), qPrintable(good));
        for (const QString &bad : {QString(), QString(33, u'x'), u"a b"_s, u"a/b"_s, u"a.b"_s,
                                   u"é"_s, u"１"_s, u"a\n"_s, u"a="_s})
            QVERIFY2(!isTradeNo(bad), qPrintable(bad));
        // Not typed: made later.
        QCOMPARE(told(check(taiwanBank(), QString())), QStringList());
    }

    void fieldsOfOtherRegionsAreUnknown()
    {
        FieldMap values = taiwanBank();
        values.insert(u"userId"_s, u"1"_s);
        values.insert(u"tradeNo"_s, u"1"_s);
        values.insert(u"Amount"_s, u"1"_s);
        QCOMPARE(unknownFields(*m_catalog.find(u"taiwan"), values),
                 (QStringList{u"Amount"_s, u"tradeNo"_s, u"userId"_s}));
    }

    void methodsAreFoundByTheirCodes()
    {
        const auto method = [this](QStringView region, const QString &channel, const QString &way) {
            FieldMap fields{{u"wayCode"_s, way}};
            if (!channel.isEmpty())
                fields.insert(u"channelCode"_s, channel);
            const PaymentMethod *found = methodOf(*m_catalog.find(region), fields);
            return found ? found->name.english() : u"none"_s;
        };
        QCOMPARE(method(u"taiwan", u"NET_BANKING"_s, u"BANK_TRANSFER"_s), u"Bank transfer"_s);
        QCOMPARE(method(u"taiwan", u"STORE"_s, u"711"_s), u"7-Eleven store"_s);
        QCOMPARE(method(u"taiwan", u"EWALLET"_s, u"LINEPAY"_s), u"E-wallet"_s);
        QCOMPARE(method(u"taiwan", u"STORE"_s, u"712"_s), u"none"_s);
        QCOMPARE(method(u"mexico", QString(), u"va"_s), u"Bank transfer (CLABE)"_s);
        QCOMPARE(method(u"mexico", QString(), QString()), u"Payer chooses"_s);
        QCOMPARE(method(u"mexico", QString(), u"spei"_s), u"none"_s);
    }

private:
    [[nodiscard]] CheckedOrder check(const FieldMap &values, const QString &tradeNo = {},
                                     const QString &language = u"en"_s) const
    {
        const RegionSpec *taiwan = m_catalog.find(u"taiwan");
        return checkOrder(*taiwan, taiwan->currencies.first().currency, values, tradeNo, language);
    }

    RegionCatalog m_catalog;
};

QTEST_GUILESS_MAIN(TestOrderCheck)
#include "tst_ordercheck.moc"
