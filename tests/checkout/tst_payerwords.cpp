// SPDX-License-Identifier: MIT
#include "checkout/addressword.h"
#include "checkout/payerwords.h"
#include "regions/normaliser.h"
#include "sampleregion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

using Kind = PayerWord::Kind;

namespace {

bool meet(const QList<PayerWord> &stored, const QList<PayerWord> &typed)
{
    return std::any_of(typed.cbegin(), typed.cend(),
                       [&stored](const PayerWord &word) { return stored.contains(word); });
}

} // namespace

class TestPayerWords : public QObject
{
    Q_OBJECT

private:
    RegionCatalog m_catalog;

    /** What an order of these values is found by, as signed: through the form's normalisers. */
    QList<PayerWord> stored(const QString &region, const FieldMap &values) const
    {
        const RegionSpec *spec = m_catalog.find(region);
        FieldMap fields;
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            QString text = value.value();
            for (const Normaliser &normaliser : spec->field(value.key())->normalisers)
                text = normalised(normaliser, text, spec->currencies.constFirst().currency);
            fields.insert(value.key(), text);
        }
        return payerWords(*spec, fields);
    }

private Q_SLOTS:
    /** Every personal field of every region, with what the region file gives as examples. */
    void everyFieldIsFoundByItsValue()
    {
        int fields = 0;
        for (const RegionSpec &region : m_catalog.regions()) {
            for (const FieldSpec &field : region.fields) {
                QStringList values{field.example};
                for (const RegionExample &example : region.examples) {
                    if (example.faults.isEmpty() && !example.values.value(field.name).isEmpty())
                        values << example.values.value(field.name);
                }
                for (const QString &value : std::as_const(values)) {
                    const QList<PayerWord> words = stored(region.id, {{field.name, value}});
                    const QString what = region.id + u' ' + field.name + u' ' + value;
                    if (!field.personal) {
                        QVERIFY2(words.isEmpty(), qPrintable(what));
                        continue;
                    }
                    ++fields;
                    for (const QString &typed :
                         QStringList{value, u"  "_s + value + u' ', value.toUpper()})
                        QVERIFY2(meet(words, payerWordsTyped(m_catalog, typed)), qPrintable(what));
                }
            }
        }
        QVERIFY(fields > 40);
    }

    void whatIsTypedFindsWhatWasSigned_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("signedAs");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const QString &region, const QString &field,
                            const QString &value, const QString &typed) {
            QTest::newRow(name) << region << field << value << typed;
        };
        const QString taiwan = u"taiwan"_s;
        const QString japan = u"japan"_s;
        const QString mobile = u"mobile"_s;
        const QString first = u"firstname"_s;
        row("mobile, calling code", taiwan, mobile, u"0912345678"_s, u"+886 912 345 678"_s);
        row("mobile, dashes", taiwan, mobile, u"0912345678"_s, u"0912-345-678"_s);
        row("mobile, full width", taiwan, mobile, u"0912345678"_s, u"０９１２３４５６７８"_s);
        row("mobile, Khmer digits", u"cambodia"_s, mobile, u"12345678"_s, u"១២៣៤៥៦៧៨"_s);
        row("mobile, trunk zero", u"cambodia"_s, mobile, u"12345678"_s, u"+855 12 345 678"_s);
        row("mobile, stored with it", u"cambodia"_s, mobile, u"012345678"_s, u"+855 12 345 678"_s);
        row("mobile, typed with it", u"cambodia"_s, mobile, u"12345678"_s, u"012 345 678"_s);
        row("e-mail, case", taiwan, u"email"_s, u"Payer@Example.com"_s, u"payer@EXAMPLE.com"_s);
        row("name, case", u"argentina"_s, first, u"Ana"_s, u"ANA"_s);
        row("name, one of two words", u"mexico"_s, u"payer"_s, u"Ana Gómez Ruiz"_s, u"gómez"_s);
        row("name, composed elsewhere", u"mexico"_s, u"payer"_s, u"Ana Gómez"_s, u"go\u0301mez"_s);
        row("name, any order", u"mexico"_s, u"payer"_s, u"Ana Gómez Ruiz"_s, u"Ruiz ana Gómez"_s);
        row("name, hyphen", u"argentina"_s, first, u"Jean-Pierre"_s, u"jean-pierre"_s);
        row("name, hyphen, other dash", u"argentina"_s, first, u"Jean-Pierre"_s,
            u"Jean\u2011Pierre"_s);
        row("name, part of one", u"argentina"_s, first, u"Jean-Pierre"_s, u"Pierre"_s);
        row("name, apostrophe", u"argentina"_s, first, u"O'Brien"_s, u"O\u2019Brien"_s);
        row("name, no apostrophe", u"argentina"_s, first, u"O'Brien"_s, u"obrien"_s);
        row("name, one ideograph", taiwan, u"lastname"_s, u"林"_s, u"林"_s);
        row("name, two ideographs", taiwan, first, u"美玲"_s, u"美玲"_s);
        row("name, two letters", u"cambodia"_s, first, u"Li"_s, u"li"_s);
        row("name, half-width kana", japan, first, u"タロウ"_s, u"ﾀﾛｳ"_s);
        row("name, hiragana", japan, first, u"タロウ"_s, u"たろう"_s);
        row("name, invisible space", u"cambodia"_s, first, u"សុខ\u200Bដារ៉ា"_s, u"សុខដារ៉ា"_s);
        row("ID number, grouped", u"argentina"_s, u"idCardNumber"_s, u"20-30123456-7"_s,
            u"20.301.234.567"_s);
        row("bank number, no dash", taiwan, u"bankNumber"_s, u"808-0358988888888"_s,
            u"8080358988888888"_s);
        row("second bank number", taiwan, u"bankNumber"_s,
            u"808-0358988888888,700-12345678901234"_s, u"700-12345678901234"_s);
        row("user id, case", japan, u"userId"_s, u"customer-1042"_s, u"Customer-1042"_s);
        row("remark, whole", taiwan, u"remark"_s, u"order 5581, blue"_s, u"Order 5581, blue"_s);
        row("remark, a word", taiwan, u"remark"_s, u"order 5581, blue"_s, u"5581"_s);
        row("remark, joined word", taiwan, u"remark"_s, u"order A-12"_s, u"a-12"_s);
        row("address", japan, u"ipAddress"_s, u"126.15.7.20"_s, u" 126.15.7.20"_s);
        row("address, IPv6 spelt out", japan, u"ipAddress"_s, u"2400:4050::1"_s,
            u"2400:4050:0000:0:0:0:0:0001"_s);
        row("address, mapped", japan, u"ipAddress"_s, u"126.15.7.20"_s, u"::ffff:126.15.7.20"_s);
    }

    void whatIsTypedFindsWhatWasSigned()
    {
        QFETCH(QString, region);
        QFETCH(QString, field);
        QFETCH(QString, signedAs);
        QFETCH(QString, typed);
        QVERIFY(meet(payerWords(*m_catalog.find(region), {{field, signedAs}}),
                     payerWordsTyped(m_catalog, typed)));
    }

    void fullNames_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("typed");
        QTest::newRow("first last") << u"Riza"_s << u"Pratama"_s << u"riza pratama"_s;
        QTest::newRow("last first") << u"Riza"_s << u"Pratama"_s << u"Pratama, Riza"_s;
        QTest::newRow("two first names") << u"Ana María"_s << u"Gómez"_s << u"gómez ana maría"_s;
        QTest::newRow("hyphen apart") << u"Jean-Pierre"_s << u"Roy"_s << u"Jean Pierre Roy"_s;
        QTest::newRow("as Chinese is written") << u"美玲"_s << u"林"_s << u"林美玲"_s;
        QTest::newRow("with a space") << u"美玲"_s << u"林"_s << u"林 美玲"_s;
        QTest::newRow("with a wide space") << u"美玲"_s << u"林"_s << u"林\u3000美玲"_s;
    }

    void fullNames()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, typed);
        const QList<PayerWord> words
            = stored(u"taiwan"_s, {{u"firstname"_s, first}, {u"lastname"_s, last}});
        QVERIFY(meet(words, payerWordsTyped(m_catalog, typed)));
        QVERIFY(!meet(words, payerWordsTyped(m_catalog, typed + u" x"_s)));
    }

    void othersAreNotFound()
    {
        const QList<PayerWord> words = stored(u"taiwan"_s,
                                              {{u"mobile"_s, u"0912345678"_s},
                                               {u"firstname"_s, u"Annabel"_s},
                                               {u"email"_s, u"ann@example.com"_s},
                                               {u"ipAddress"_s, u"126.15.7.20"_s}});
        for (const QString &typed :
             {u"0912345679"_s, u"812345678"_s, u"5678"_s, u"anna"_s, u"bel"_s, u"ann"_s,
              u"example.com"_s, u"126.15.7.2"_s, u"a"_s, u""_s, u"   "_s, u"'"_s, u"-"_s})
            QVERIFY2(!meet(words, payerWordsTyped(m_catalog, typed)), qPrintable(typed));
    }

    void onlyTheBookKnowsLastFour()
    {
        const QList<PayerWord> words
            = stored(u"taiwan"_s,
                     {{u"mobile"_s, u"0912345678"_s}, {u"bankNumber"_s, u"808-0358988884321"_s}});
        QVERIFY(words.contains(PayerWord{Kind::LastFour, u"5678"_s}));
        QVERIFY(words.contains(PayerWord{Kind::LastFour, u"4321"_s}));
        for (const PayerWord &word : payerWordsTyped(m_catalog, u"5678"_s))
            QVERIFY(word.kind != Kind::LastFour);
    }

    void noWordTwiceAndNoneEmpty()
    {
        const QList<PayerWord> words = stored(
            u"taiwan"_s, {{u"firstname"_s, u"Ana Ana"_s}, {u"remark"_s, u" - , ana Ana . "_s}});
        for (const PayerWord &word : words) {
            QVERIFY(!word.value.isEmpty());
            QCOMPARE(words.count(word), 1);
        }
    }

    /** What is erased must be one payer's, not everybody's of that name. */
    void aWordOfANameIsNoWholeValue()
    {
        const auto words = stored(u"taiwan"_s,
                                  {{u"firstname"_s, u"Ana"_s},
                                   {u"lastname"_s, u"Quark"_s},
                                   {u"mobile"_s, u"0912345678"_s}});
        const auto meant = [this](const QString &typed) {
            return wholeValues(payerWordsTyped(m_catalog, typed));
        };
        QVERIFY(meet(words, payerWordsTyped(m_catalog, u"Ana"_s)));
        QVERIFY(!meet(words, meant(u"Ana"_s)));
        QVERIFY(!meant(u"Ana"_s).isEmpty());
        QVERIFY(meet(words, meant(u"quark ana"_s)));
        QVERIFY(meet(words, meant(u"+886912345678"_s)));
    }

    void plainFieldsAreNoPayers()
    {
        RegionSpec region = *m_catalog.find(u"taiwan");
        for (FieldSpec &field : region.fields)
            field.personal = false;
        QVERIFY(payerWords(region, {{u"mobile"_s, u"0912345678"_s}}).isEmpty());
        QVERIFY(payerIdentity(region, {{u"mobile"_s, u"0912345678"_s}}).isEmpty());
    }

    void identity()
    {
        const RegionSpec &region = *m_catalog.find(u"taiwan");
        const FieldMap one{{u"mobile"_s, u"0912345678"_s}, {u"firstname"_s, u"美玲"_s}};
        FieldMap same = one;
        same.insert(u"ipAddress"_s, u"126.15.7.20"_s);
        same.insert(u"remark"_s, u"order 2"_s);
        same.insert(u"amount"_s, u"500"_s);
        QVERIFY(!payerIdentity(region, one).isEmpty());
        QCOMPARE(payerIdentity(region, same), payerIdentity(region, one));
        FieldMap other = one;
        other.insert(u"mobile"_s, u"0912345679"_s);
        QVERIFY(payerIdentity(region, other) != payerIdentity(region, one));
        QVERIFY(payerIdentity(region, {{u"ipAddress"_s, u"126.15.7.20"_s}}).isEmpty());
    }

    void addresses()
    {
        QCOMPARE(addressWord(u" 126.15.7.20 "_s).value, u"126.15.7.20"_s);
        QCOMPARE(addressWord(u"2400:4050:0:0::1"_s).value, u"2400:4050::1"_s);
        QCOMPARE(addressWord(u"2400:4050::A"_s), addressWord(u"2400:4050::a"_s));
        QCOMPARE(addressWord(u"NOT one"_s).value, u"not one"_s);
        QVERIFY(addressWord(QString()).value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPayerWords)
#include "tst_payerwords.moc"
