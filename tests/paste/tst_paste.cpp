// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"
#include "support/paste.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What the reader decides, rule by rule; tests/data/clipboard has whole clipboards. */
class TestPaste final : public QObject
{
    Q_OBJECT

    RegionCatalog m_catalog;

    Result<Paste> read(const QString &text, const QString &region, const QString &currency)
    {
        const RegionSpec *spec = m_catalog.find(region);
        return readPaste(text, *spec, spec->currency(currency)->currency, u"en"_s);
    }
    PastedPayer payer(const QString &text, const QString &region = u"taiwan"_s,
                      const QString &currency = u"TWD"_s)
    {
        const Result<Paste> paste = read(text, region, currency);
        return paste ? paste->payers.constFirst() : PastedPayer();
    }
    QString value(const QString &text, const QString &field)
    {
        return payer(text).values().value(field);
    }

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void otherMoneyIsLeft_data();
    void otherMoneyIsLeft();
    void linesOfAnOrderAreNoPayers();
    void labels_data();
    void labels();
    void anotherLabelIsNone_data();
    void anotherLabelIsNone();
    void names_data();
    void names();
    void signsSettleIt();
    void twoThatFitAreLeft();
    void addressesOfTheShopByWireNameAlone();
    void payersApart();
    void aSheetOnItsSide();
    void aPieceKeepsWhatStoodThere();
    void everyLanguageHasItsWords();
};

void TestPaste::amounts_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *name, const char *region, const char *currency,
                        const QString &raw, const QString &amount) {
        QTest::newRow(name) << QString::fromLatin1(region) << QString::fromLatin1(currency) << raw
                            << amount;
    };
    row("sign and commas", "taiwan", "TWD", u"NT$ 12,000"_s, u"12000"_s);
    row("word behind", "taiwan", "TWD", u"12000元整"_s, u"12000"_s);
    row("whole with zeros", "taiwan", "TWD", u"1,500.00"_s, u"1500"_s);
    row("full width", "japan", "JPY", u"５，０００円"_s, u"5000"_s);
    row("spaces group", "japan", "JPY", u"12 000"_s, u"12000"_s);
    row("a dot that may be either", "taiwan", "TWD", u"12.000"_s, {});
    row("a dot that groups", "argentina", "ARS", u"12.000"_s, u"12000"_s);
    row("both as written there", "argentina", "ARS", u"12.000,00 $"_s, u"12000"_s);
    row("both as written elsewhere", "taiwan", "TWD", u"12.000,00 $"_s, {});
    row("a comma that may be either", "argentina", "ARS", u"12,000"_s, {});
    row("groups of two", "taiwan", "TWD", u"12,00"_s, {});
    row("another currency", "taiwan", "TWD", u"US$ 500"_s, {});
    row("another sign", "japan", "JPY", u"$500"_s, {});
    row("below nothing", "taiwan", "TWD", u"-500"_s, {});
    row("words", "taiwan", "TWD", u"1.2萬"_s, {});
    row("cents", "cambodia", "USD", u"US$ 1,010.50"_s, u"1010.50"_s);
    row("Khmer digits", "cambodia", "KHR", u"៤៨០០០៛"_s, u"48000"_s);
}

void TestPaste::amounts()
{
    QFETCH(const QString, region);
    QFETCH(const QString, currency);
    QFETCH(const QString, raw);
    const PastedPayer found
        = payer(u"Amount: "_s + raw + u"\nMail: a@example.com"_s, region, currency);
    QTEST(found.values().value(u"amount"_s), "amount");
    QCOMPARE(found.leftOver.join(u'\n').contains(raw), found.pieces.size() == 1);
}

void TestPaste::otherMoneyIsLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    const auto row = [](const char *name, const QString &text, const QString &amount) {
        QTest::newRow(name) << text << amount;
    };
    row("another currency in a label", u"Amount (KHR): 5000\nMail: a@example.com"_s, {});
    row("another sign in a label", u"Amount(៛): 5000\nMail: a@example.com"_s, {});
    row("its own in a label", u"Amount (USD): 5000\nMail: a@example.com"_s, u"5000"_s);
    row("its own sign in a label", u"Amount ($): 5000\nMail: a@example.com"_s, u"5000"_s);
    row("another in a header", u"Amount (KHR)\tMail\n5000\ta@example.com"_s, {});
    row("its own in a header", u"Amount (USD)\tMail\n5000\ta@example.com"_s, u"5000"_s);
    row("another in a member", u"{\"amount (KHR)\": 5000, \"mail\": \"a@example.com\"}"_s, {});
    row("a column of currencies", u"Amount\tCurrency\tMail\n5000\tKHR\ta@example.com"_s, {});
    row("a column with its own", u"Amount\tCurrency\tMail\n5000\tUSD\ta@example.com"_s, u"5000"_s);
    row("a cell beside it", u"a@example.com\t5000\t៛"_s, {});
    row("a member beside it",
        u"{\"amount\": 5000, \"currency\": \"khr\", \"mail\": \"a@example.com\"}"_s, {});
    row("a line below it", u"Amount: 5000\nCurrency: KHR\nMail: a@example.com"_s, {});
    row("a refund", u"Refund amount: 500\nMail: a@example.com"_s, {});
    row("one of several", u"Unit price: 500\nMail: a@example.com"_s, {});
    row("behind a name", u"Name: Ana Gómez Amount: 500\nMail: a@example.com"_s, u"500"_s);
}

/** Money of another currency, or another kind, must not be asked for as this order's. */
void TestPaste::otherMoneyIsLeft()
{
    QFETCH(const QString, text);
    QFETCH(const QString, amount);
    const PastedPayer found = payer(text, u"cambodia"_s, u"USD"_s);
    QCOMPARE(found.values().value(u"email"_s), u"a@example.com"_s);
    QCOMPARE(found.values().value(u"amount"_s), amount);
    QCOMPARE(found.leftOver.join(u'\n').contains(u"500"_s), amount.isEmpty());
}

void TestPaste::linesOfAnOrderAreNoPayers()
{
    const QString lines = u"\"items\": [{\"price\": 500}, {\"price\": 700}]"_s;
    const QStringList texts{u"{"_s + lines + u", \"total\": 1200, \"mobile\": \"0912345678\"}"_s,
                            u"{\"payer\": {\"mobile\": \"0912345678\"}, "_s + lines
                                + u", \"total\": 1200}"_s};
    for (const QString &text : texts) {
        const Result<Paste> paste = read(text, u"taiwan"_s, u"TWD"_s);
        QVERIFY(paste);
        QCOMPARE(paste->payers.size(), 1);
        QCOMPARE(paste->payers.constFirst().values(),
                 (FieldMap{{u"mobile"_s, u"0912345678"_s}, {u"amount"_s, u"1200"_s}}));
        QVERIFY(paste->payers.constFirst().leftOver.join(u'\n').contains(u"700"_s));
    }
}

void TestPaste::labels_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"電話: 0912 345 678"_s, u"Tel / ទូរស័ព្ទ 0912-345-678"_s, u"手機 (Mobile)：0912.345.678"_s,
          u"・電話番号＝0912345678"_s, u"TELÉFONO: 0912 345 678"_s, u"telefono:0912345678"_s,
          u"mobile = 0912345678"_s, u"📱 電話0912345678"_s, u"1. 手機：0912345678。"_s,
          u"手機：0912345678，謝謝"_s, u"Phone no.: +886 912 345 678"_s, u"電話\n0912345678"_s,
          u"Remark: x, Phone: 0912345678"_s, u"ទូរស័ព្ទ៖ 0912345678"_s, u"電話\t0912345678"_s,
          u"{\"phone\": \"0912 345 678\"}"_s, u"{\"a\": {\"Mobile\": \"0912345678\"}}"_s,
          u"Mobile*\tRemark\n0912345678\tx"_s, u"List of Monday\n手機\t備註\n0912345678\tx"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPaste::labels()
{
    QFETCH(const QString, text);
    QCOMPARE(value(text, u"mobile"_s), u"0912345678"_s);
}

void TestPaste::anotherLabelIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"公司電話: 0912345678"_s, u"Name / Tel: 0912345678"_s, u"電話費: 0912345678"_s,
          u"https://a.example/?tel=0912345678"_s, u"telegram: 0912345678"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPaste::anotherLabelIsNone()
{
    QFETCH(const QString, text);
    const PastedPayer found = payer(text + u"\n信箱: a@example.com"_s);
    QCOMPARE(found.values().value(u"mobile"_s), QString());
    QVERIFY(found.leftOver.join(u'\n').contains(u"0912345678"_s));
}

void TestPaste::names_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("given");
    QTest::newRow("comma") << u"taiwan"_s << u"Lin, Mei-ling"_s << u"Lin"_s << u"Mei-ling"_s;
    QTest::newRow("Han apart") << u"taiwan"_s << u"林 美玲"_s << u"林"_s << u"美玲"_s;
    QTest::newRow("Han together") << u"taiwan"_s << u"林美玲"_s << QString() << QString();
    QTest::newRow("Latin") << u"taiwan"_s << u"Ana Gómez"_s << QString() << QString();
    QTest::newRow("Khmer") << u"cambodia"_s << u"សុខ ដារ៉ា"_s << u"សុខ"_s << u"ដារ៉ា"_s;
    QTest::newRow("kana") << u"japan"_s << u"やまだ たろう"_s << u"ヤマダ"_s << u"タロウ"_s;
    QTest::newRow("Kanji for kana") << u"japan"_s << u"山田 太郎"_s << QString() << QString();
}

void TestPaste::names()
{
    QFETCH(const QString, region);
    QFETCH(const QString, raw);
    const RegionSpec *spec = m_catalog.find(region);
    const PastedPayer found = payer(u"Full name: "_s + raw + u"\nE-mail: a@example.com"_s, region,
                                    spec->currencies.constFirst().currency.code);
    QTEST(found.values().value(u"lastname"_s), "family");
    QTEST(found.values().value(u"firstname"_s), "given");
    QCOMPARE(found.nameLeft, !found.values().contains(u"lastname"_s));
    QCOMPARE(found.leftOver.join(u'\n').contains(raw), found.nameLeft);
    QVERIFY(!found.name.isEmpty());
}

void TestPaste::signsSettleIt()
{
    const PastedPayer found = payer(u"3\tNT$ 500\ta@example.com"_s);
    QCOMPARE(found.values().value(u"amount"_s), u"500"_s);
    QCOMPARE(found.leftOver, QStringList{u"3"_s});
    const PastedPayer khmer = payer(u"48000000\t+855 12 345 678"_s, u"cambodia"_s, u"KHR"_s);
    QCOMPARE(khmer.values().value(u"mobile"_s), u"12345678"_s);
    QCOMPARE(khmer.values().value(u"amount"_s), u"48000000"_s);
    // A telephone without its zero is nobody's amount.
    for (const QString &number : {u"912 345 678"_s, u"912345678"_s}) {
        const PastedPayer lost = payer(number + u"\ta@example.com"_s);
        QCOMPARE(lost.values().keys(), QStringList{u"email"_s});
        QCOMPARE(lost.leftOver, QStringList{number});
    }
}

void TestPaste::twoThatFitAreLeft()
{
    const PastedPayer found = payer(u"500\t800\ta@example.com"_s);
    QCOMPARE(found.values().keys(), QStringList{u"email"_s});
    QCOMPARE(found.leftOver, (QStringList{u"500"_s, u"800"_s}));
    // The same twice is no doubt.
    QCOMPARE(value(u"電話: 0912345678\n手機: 0912 345 678"_s, u"mobile"_s), u"0912345678"_s);
}

void TestPaste::addressesOfTheShopByWireNameAlone()
{
    const QString url = u"https://evil.example/take"_s;
    QCOMPARE(value(u"{\"notifyUrl\": \""_s + url + u"\"}"_s, u"notifyUrl"_s), url);
    const QStringList texts{
        u"a@example.com\t"_s + url, u"E-mail: a@example.com\nNotify address: "_s + url,
        u"{\"email\": \"a@example.com\", \"Notify address\": \""_s + url + u"\"}"_s};
    for (const QString &text : texts) {
        const PastedPayer found = payer(text);
        QCOMPARE(found.values().keys(), QStringList{u"email"_s});
        QVERIFY(found.leftOver.join(u'\n').contains(url));
    }
}

void TestPaste::payersApart()
{
    const QString chat = u"姓: 林\n電話: 0912345678\n\n姓: 陳\n電話: 0922333444"_s;
    const Result<Paste> paste = read(chat, u"taiwan"_s, u"TWD"_s);
    QVERIFY(paste);
    QCOMPARE(paste->payers.size(), 2);
    QCOMPARE(paste->payers[1].line, 4);
    QCOMPARE(paste->payers[1].name, u"陳"_s);
    const Result<Paste> close
        = read(QString(chat).replace(u"\n\n"_s, u"\n"_s), u"taiwan"_s, u"TWD"_s);
    QCOMPARE(close->payers.size(), 2);
    QCOMPARE(close->payers[1].line, 3);
    // A gap inside one payer is none.
    const Result<Paste> one = read(u"姓: 林\n\n電話: 0912345678"_s, u"taiwan"_s, u"TWD"_s);
    QCOMPARE(one->payers.size(), 1);
    const Result<Paste> list
        = read(u"{\"orders\": [\n{\"mobile\": \"0912345678\"},\n{\"mobile\": \"0922333444\"}]}"_s,
               u"taiwan"_s, u"TWD"_s);
    QCOMPARE(list->payers.size(), 2);
    QCOMPARE(list->payers[1].line, 3);
}

void TestPaste::aSheetOnItsSide()
{
    const Result<Paste> paste
        = read(u"手機\t0912345678\t0922333444\n金額\t500\t800"_s, u"taiwan"_s, u"TWD"_s);
    QVERIFY(paste);
    QCOMPARE(paste->payers.size(), 2);
    QCOMPARE(paste->payers[1].values(),
             (FieldMap{{u"mobile"_s, u"0922333444"_s}, {u"amount"_s, u"800"_s}}));
}

void TestPaste::aPieceKeepsWhatStoodThere()
{
    const PastedPayer found = payer(u"Tel / ទូរស័ព្ទ: +886 (0)912-345-67"_s);
    QCOMPARE(found.pieces.size(), 1);
    const PastedPiece &piece = found.pieces.constFirst();
    QCOMPARE(piece.label, u"Tel / ទូរស័ព្ទ"_s);
    QCOMPARE(piece.raw, u"+886 (0)912-345-67"_s);
    QCOMPARE(piece.value, u"091234567"_s);
    QVERIFY(piece.fault.contains(u"10 digits"_s));
}

void TestPaste::everyLanguageHasItsWords()
{
    for (const QString &region :
         {u"taiwan"_s, u"japan"_s, u"cambodia"_s, u"mexico"_s, u"argentina"_s}) {
        const RegionSpec *spec = m_catalog.find(region);
        const Currency &currency = spec->currencies.constFirst().currency;
        for (const FieldSpec &field : spec->fields) {
            if (field.type == FieldType::Url)
                continue;
            for (const QString &language : programLanguages()) {
                const QString text = field.label.in(language) + u": "_s + field.example;
                const Result<Paste> paste = readPaste(text, *spec, currency, u"en"_s);
                QVERIFY2(paste, qPrintable(region + u' ' + text));
                QVERIFY2(paste->payers.constFirst().values().contains(field.name),
                         qPrintable(region + u' ' + text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPaste)
#include "tst_paste.moc"
