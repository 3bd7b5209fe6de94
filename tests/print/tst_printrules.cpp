// SPDX-License-Identifier: MIT
#include "print/printbench.h"
#include "ui/print/plainink.h"
#include "ui/print/printwords.h"
#include "ui/print/typeset.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Which codes get onto paper, and what stands beside them. */
class TestPrintRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaleSaysWhatItIs()
    {
        print::Item item = saleItem(u"Lotus Coffee"_s);
        item.copy = true;
        const print::Sheet sheet = laidOut(jobOf(u"sheet-2"_s, {item}));
        const print::PlacedCard &card = sheet.pages.first().cards.first();
        const QString written = allTexts(card);
        for (const QString &text : {u"Scan to pay"_s, u"Lotus Coffee"_s, u"48,000"_s, u"KHR"_s,
                                    u"For one payment · Copy"_s, u"Order 20261121143205008841"_s,
                                    u"Valid until 21 Nov 2026, 21:47 (UTC+7)"_s})
            QVERIFY2(written.contains(text), qPrintable(written));
        item.copy = false;
        QVERIFY(!allTexts(laidOut(jobOf(u"sheet-2"_s, {item})).pages.first().cards.first())
                     .contains(u"Copy"_s));
    }

    void aCounterSaysWhatItIs()
    {
        const print::Sheet sheet
            = laidOut(jobOf(u"counter-a6"_s, {counterItem(u"Lotus Coffee"_s)}));
        const QString written = allTexts(sheet.pages.first().cards.first());
        for (const QString &text :
             {u"Lotus Coffee"_s, u"Counter 2"_s, u"Vexora will not see these payments"_s})
            QVERIFY2(written.contains(text), qPrintable(written));
        QVERIFY(!written.contains(u"one payment"_s));
    }

    void dollarsHaveTheirCents()
    {
        khqr::CodeFields fields;
        fields.bakongId = u"sample_shop@bank"_s;
        fields.merchantName = u"Lotus"_s;
        fields.currency = u"USD"_s;
        fields.amount = u"1234.5"_s;
        fields.createdMs = kPrintNowMs;
        fields.expiresMs = kPrintNowMs + kMinuteMs;
        const QString payload = khqr::write(fields, kPrintNowMs).value_or(QString());
        const print::CardTexts texts = print::cardTexts(khqr::check(payload, kPrintNowMs));
        QCOMPARE(texts.amount, u"1,234.50"_s);
        QCOMPARE(texts.currency, u"USD"_s);
    }

    void amountsArePrintedAsShopsWriteThem_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("inCode");
        QTest::addColumn<QString>("ordered");
        QTest::addColumn<QString>("printed");
        QTest::newRow("zeros behind") << u"KHR"_s << u"4800.0"_s << u"4800"_s << u"4,800"_s;
        QTest::newRow("zeros before") << u"KHR"_s << u"0004800"_s << u"4800"_s << u"4,800"_s;
        QTest::newRow("no thousand") << u"KHR"_s << u"1.000"_s << u"1"_s << u"1"_s;
        QTest::newRow("a dot alone") << u"KHR"_s << u"4800."_s << u"4800"_s << u"4,800"_s;
        QTest::newRow("whole dollars") << u"USD"_s << u"10"_s << u"10"_s << u"10.00"_s;
        QTest::newRow("mills of nothing") << u"USD"_s << u"1.000"_s << u"1"_s << u"1.00"_s;
    }

    void amountsArePrintedAsShopsWriteThem()
    {
        QFETCH(const QString, currency);
        QFETCH(const QString, inCode);
        QFETCH(const QString, ordered);
        QFETCH(const QString, printed);
        print::Item item = saleItem(u"Lotus"_s);
        const QString number = currency == u"USD"_s ? u"840"_s : u"116"_s;
        item.payload = withFields(
            item.payload, {{u"530311654"_s + u"0548000"_s, u"5303"_s + number + tlv(54, inCode)}});
        item.order->payInfo = item.payload;
        item.order->currency = currency;
        item.order->amount = ordered;
        const print::Sheet sheet = laidOut(jobOf(u"sheet-2"_s, {item}));
        QCOMPARE(sheet.refusals, QList<print::Refusal>());
        QCOMPARE(sheet.pages.first().cards.first().texts.amount, printed);
    }

    void anAmountOfNoMoneyIsNotPrinted()
    {
        print::Item item = counterItem(u"Lotus"_s);
        item.payload = withFields(item.payload, {{u"5802KH"_s, tlv(54, u"0.5"_s) + u"5802KH"_s}});
        QVERIFY(!laidOut(jobOf(u"counter-a6"_s, {item}), true).refusals.isEmpty());
        QCOMPARE(print::cardTexts(khqr::check(item.payload, kPrintNowMs)).amount, QString());
    }

    void rules_data()
    {
        QTest::addColumn<print::Item>("item");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("reason");
        const print::Item sale = saleItem(u"Lotus"_s);
        const print::Item counter = counterItem(u"Lotus"_s);
        const auto row
            = [](const char *name, const print::Item &item, const QString &layout,
                 const QString &reason) { QTest::newRow(name) << item << layout << reason; };
        row("a sale", sale, u"sheet-2"_s, {});
        row("a counter", counter, u"sheet-2"_s, {});
        print::Item item = sale;
        item.payload.clear();
        row("no code", item, u"sheet-2"_s, u"no_code"_s);
        item = sale;
        item.payload.chop(1);
        row("broken", item, u"sheet-2"_s, u"verdict"_s);
        item = sale;
        item.order->amount = u"48001"_s;
        row("another amount", item, u"sheet-2"_s, u"amount_differs"_s);
        item = sale;
        item.order->currency = u"USD"_s;
        row("another currency", item, u"sheet-2"_s, u"currency_differs"_s);
        item = sale;
        item.payload = dynamicCode(u"Other"_s);
        row("another code of that amount", item, u"sheet-2"_s, u"order_differs"_s);
        item = sale;
        item.order.reset();
        row("a sale without order", item, u"sheet-2"_s, u"order_differs"_s);
        item = sale;
        item.payload = dynamicCode(u"Lotus"_s, u"48000"_s, kPrintNowMs - 1);
        item.order->payInfo = item.payload;
        row("expired", item, u"sheet-2"_s, u"expired"_s);
        item = sale;
        item.payload = dynamicCode(u"Lotus"_s, u"48000"_s, kPrintNowMs);
        item.order->payInfo = item.payload;
        row("over now", item, u"sheet-2"_s, u"expired"_s);
        item = sale;
        item.order->payment = PaymentState::Paid;
        row("paid", item, u"sheet-2"_s, u"paid"_s);
        item.order->payment = PaymentState::PartPaid;
        row("paid in part", item, u"sheet-2"_s, u"part_paid"_s);
        item.order->payment = PaymentState::Failed;
        row("failed", item, u"sheet-2"_s, u"order_over"_s);
        item.order->payment = PaymentState::Closed;
        row("closed", item, u"sheet-2"_s, u"order_over"_s);
        item.order->payment = PaymentState::Waiting;
        row("waited for", item, u"sheet-2"_s, {});
        item.order->payment = PaymentState::LinkLost;
        row("without its link", item, u"sheet-2"_s, {});
        item = sale;
        item.payload = staticCode(u"Lotus"_s);
        item.order->payInfo = item.payload;
        row("a static code in an order's place", item, u"sheet-2"_s, u"amount_differs"_s);
        row("a sale on a stand", sale, u"counter-a6"_s, u"not_for_counter"_s);
        row("a sale on a sticker", sale, u"sticker"_s, u"not_for_counter"_s);
        row("a counter on a slip", counter, u"slip-58"_s, u"not_for_counter"_s);
        item = sale;
        item.use = print::Use::Counter;
        row("an order's code for a counter", item, u"counter-a6"_s, u"not_for_counter"_s);
        item.order.reset();
        row("a dynamic code for a counter", item, u"counter-a6"_s, u"not_static"_s);
        item = counter;
        item.payload = with(counter.payload, u"54044800"_s);
        row("a counter for one sum", item, u"counter-a6"_s, u"not_static"_s);
        item.payload = with(counter.payload, u"54044800"_s,
                            u"99340013"_s % u"1795271525000"_s % u"0113"_s % u"1795271526000"_s);
        row("a counter for one sum with an end", item, u"counter-a6"_s, u"not_static"_s);
    }

    void rules()
    {
        QFETCH(const print::Item, item);
        QFETCH(const QString, layout);
        QFETCH(const QString, reason);
        for (const bool confirmed : {false, true}) {
            const print::Sheet sheet = laidOut(jobOf(layout, {item}), confirmed);
            QCOMPARE(reasonOf(sheet), reason);
            QCOMPARE(sheet.pages.isEmpty(), !reason.isEmpty());
            if (!reason.isEmpty())
                QCOMPARE(sheet.refusals.first().source, item.source);
        }
    }

    void policyNeedsAWord()
    {
        print::Item item = counterItem(u"Lotus"_s);
        item.payload = advisedAgainst(item.payload);
        QCOMPARE(khqr::check(item.payload, kPrintNowMs).verdict, khqr::Verdict::Policy);
        const print::Sheet asked = laidOut(jobOf(u"counter-a6"_s, {item}));
        QCOMPARE(reasonOf(asked), u"needs_word"_s);
        QVERIFY(!asked.refusals.first().detail.isEmpty());
        QCOMPARE(laidOut(jobOf(u"counter-a6"_s, {item}), true).pages.size(), 1);
    }

    void floorsAreSaid()
    {
        // So much in the code that a twelfth of a page cannot hold it.
        print::Item item = counterItem(u"Lotus"_s);
        QString body = item.payload.left(item.payload.size() - 8);
        body += u"8099"_s + QString(99, u'x') + u"8199"_s + QString(99, u'y') + u"8299"_s
            + QString(99, u'z') + u"8399"_s + QString(99, u'w') + u"6304"_s;
        item.payload = body + khqr::crcText(body.toUtf8());
        const print::Sheet small = laidOut(jobOf(u"sheet-12"_s, {item}));
        QCOMPARE(reasonOf(small), u"too_small"_s);
        static const QRegularExpression kFigures(u"^[0-9]+\\.[0-9]{2} mm, 0\\.[0-9]{2} mm$"_s);
        QVERIFY2(kFigures.match(small.refusals.first().detail).hasMatch(),
                 qPrintable(small.refusals.first().detail));
        QCOMPARE(reasonOf(laidOut(jobOf(u"sheet-1"_s, {item}))), QString());

        print::Template tiny = *print::findTemplate(u"counter-a6"_s);
        tiny.codeSide = 19;
        print::Job job = jobOf(u"counter-a6"_s, {counterItem(u"Lotus"_s)});
        job.layout = &tiny;
        QCOMPARE(reasonOf(laidOut(job)), u"too_small"_s);
    }

    void aBoxIsNeverPrinted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("detail");
        QTest::newRow("private use") << u"Lotus \ue8f3"_s << u"U+E8F3"_s;
        QTest::newRow("plane 15") << u"Lotus "_s + QString::fromUcs4(U"\U000f1234") << u"U+F1234"_s;
    }

    void aBoxIsNeverPrinted()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, detail);
        const print::Sheet sheet = laidOut(jobOf(
            u"counter-a6"_s, {counterItem(name), counterItem(u"Lotus"_s), counterItem(name)}));
        QCOMPARE(sheet.refusals.size(), 2);
        QCOMPARE(sheet.refusals.first().reason, u"glyph"_s);
        QCOMPARE(sheet.refusals.first().detail, detail);
        QCOMPARE(sheet.refusals.last().item, 2);
        QCOMPARE(sheet.pages.size(), 1);
        QCOMPARE(sheet.pages.first().cards.first().item, 1);
        // A label is printed as well.
        QCOMPARE(reasonOf(laidOut(jobOf(u"counter-a6"_s, {counterItem(u"Lotus"_s, name)}))),
                 u"glyph"_s);
    }

    void whatHidesOrTurnsTextIsNotPrinted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("character");
        QTest::newRow("turned") << u"Counter 1\u202e"_s << u"U+202E"_s;
        QTest::newRow("isolate") << u"\u2067Bar"_s << u"U+2067"_s;
        QTest::newRow("soft hyphen") << u"Lo\u00adtus"_s << u"U+00AD"_s;
        QTest::newRow("tag") << u"Lotus"_s + QString::fromUcs4(U"\U000e0041") << u"U+E0041"_s;
        QTest::newRow("column") << u"Z"_s + QString(20, QChar(0x301)) << u"U+0301"_s;
        QTest::newRow("cellar") << u"\u1780"_s + QString(u"\u17d2\u1780"_s).repeated(8)
                                << u"U+17D2"_s;
        QTest::newRow("nothing seen") << u"\u200b\u200b"_s << u"U+200B"_s;
        QTest::newRow("nothing but fillers") << u"\u3164 \u3164"_s << u"U+3164"_s;
        QTest::newRow("Khmer") << u"ស្ត្រីខ្ញុំកុំព្យូទ័រខ៊ុំស៊្រីស្ត្រ៊ីំ"_s << QString();
        QTest::newRow("Khmer words") << u"ភ្នំ\u200bពេញ\u200c\u200dកា"_s << QString();
        QTest::newRow("Vietnamese")
            << u"Cà phê Huế"_s.normalized(QString::NormalizationForm_D) << QString();
    }

    void whatHidesOrTurnsTextIsNotPrinted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, character);
        const QString reason = character.isEmpty() ? QString() : u"hidden_text"_s;
        const print::Item labelled = counterItem(u"Lotus"_s, text);
        const print::Sheet byLabel = laidOut(jobOf(u"counter-a6"_s, {labelled}));
        QCOMPARE(reasonOf(byLabel), reason);
        if (!reason.isEmpty())
            QCOMPARE(byLabel.refusals.first().detail, character);
        const QString shop = u"Lotus"_s;
        print::Item named = counterItem(shop);
        named.payload = withFields(named.payload, {{tlv(59, shop), tlv(59, text.left(25))}});
        const print::Sheet byName = laidOut(jobOf(u"counter-a6"_s, {named}));
        QVERIFY(byName.pages.isEmpty() == !reason.isEmpty());
    }

    void theCopyWordStandsAheadOfALabel()
    {
        print::Item item = counterItem(u"Lotus"_s, u"\u05d0\u05d1"_s);
        item.copy = true;
        const print::Device device{300, false};
        const print::CardTexts texts{u"Lotus"_s, {}, {}, {}, 0};
        const print::Style style;
        const print::CardTask task{item,
                                   texts,
                                   *print::findTemplate(u"counter-a6"_s),
                                   style,
                                   device,
                                   33,
                                   QSize(1000, 1450)};
        const print::CardPlan plan = print::planCard(task);
        QString all;
        for (const print::CardPlan::Text &text : plan.texts)
            all += text.text + u'\n';
        QVERIFY2(all.contains(u"Copy · \u05d0"_s), qPrintable(all));
    }

    void aLabelHasAnEnd()
    {
        const QString label = QString(print::kLongestLabel, u'n');
        const auto refused = [](const QString &text) {
            return laidOut(jobOf(u"counter-a6"_s, {counterItem(u"Lotus"_s, text)})).refusals;
        };
        QCOMPARE(refused(label), QList<print::Refusal>());
        QCOMPARE(refused(label + u'n').value(0).reason, u"label_length"_s);
        QCOMPARE(refused(QString(100'000, u'n')).value(0).detail, u"100000"_s);
    }

    void everyRefusalHasASentence()
    {
        QStringList sentences;
        for (const QString &reason :
             {u"verdict"_s, u"expired"_s, u"paid"_s, u"paper"_s, u"part_paid"_s, u"order_over"_s,
              u"amount_differs"_s, u"currency_differs"_s, u"order_differs"_s, u"not_static"_s,
              u"not_for_counter"_s, u"too_small"_s, u"quiet_zone"_s, u"glyph"_s, u"read_back"_s,
              u"no_code"_s, u"needs_word"_s, u"hidden_text"_s, u"label_length"_s}) {
            const QString sentence = ui::PrintWords::refusal({0, {}, reason, {}});
            QVERIFY2(sentence.count(u'.') >= 2 || sentence.contains(u": "_s), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'_'), qPrintable(sentence));
            QVERIFY(!sentences.contains(sentence));
            sentences.append(sentence);
        }
        const QString glyph
            = ui::PrintWords::refusal({0, {}, u"glyph"_s, u"U+178A ដ fonts-noto-core"_s});
        QVERIFY(glyph.contains(u"U+178A ដ"_s) && glyph.contains(u"fonts-noto-core"_s));
        const QString small
            = ui::PrintWords::refusal({0, {}, u"too_small"_s, u"18.40 mm, 0.32 mm"_s});
        QVERIFY(small.contains(u"18.40 mm"_s) && small.contains(u"0.32 mm"_s));
    }

    void linesBreakBetweenClusters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Khmer") << u"ក្រុមហ៊ុនស្មីនភ្នំពេញចន្ទ"_s;
        QTest::newRow("Latin") << u"Wwwwwwwwwwwwwwwwwwwwwwwww"_s;
        QTest::newRow("words") << u"Lotus Coffee and Bakery"_s;
        QTest::newRow("Chinese") << u"國際貿易股份有限公司"_s;
    }

    void linesBreakBetweenClusters()
    {
        QFETCH(const QString, text);
        const QFont font = print::paperFont(text, u"en"_s, 40, true);
        for (const qreal width : {90.0, 150.0, 300.0, 2000.0}) {
            const QStringList lines = print::breakLines(text, font, width);
            QString together = lines.join(QString());
            QString whole = text;
            QCOMPARE(together.remove(u' '), whole.remove(u' '));
            for (const QString &line : lines) {
                QVERIFY(!line.startsWith(QChar(0x17d2)) && !line.endsWith(QChar(0x17d2)));
                QVERIFY(!line.at(0).isMark());
            }
        }
        if (text.contains(u' '))
            QCOMPARE(print::breakLines(text, font, 300),
                     (QStringList{u"Lotus Coffee"_s, u"and Bakery"_s}));
    }
};

QTEST_MAIN(TestPrintRules)
#include "tst_printrules.moc"
