// SPDX-License-Identifier: MIT
#include "fakepayerarchive.h"
#include "rememberingtest.h"

#include <QListWidget>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Payers of the payer book, offered while one is typed. */
class TestFormBook : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUpRemembering();
        m_payers = std::make_unique<FakePayerArchive>();
        m_payers->bookOn = true;
        m_payers->bookPayers = {payer(u"0912345678"_s)};
        bench().desk.own.payers = m_payers.get();
        reopen(u"taiwan"_s, u"TWD"_s);
        shorten("bookPause");
    }
    void cleanup()
    {
        forget();
        m_payers.reset();
    }

    void fourDigitsOfferWhoTheyBelongTo()
    {
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(offer()->isVisible());
        QCOMPARE(m_payers->askedBook.constLast(),
                 (QList<PayerWord>{{PayerWord::Kind::LastFour, u"5678"_s}}));
        QCOMPARE(QApplication::focusWidget(), bench().edit(u"mobile"_s)); // typing goes on
        const QString said = list()->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"林美玲, …5678"_s), qPrintable(said));
        for (const QString &hidden : {u"0912345678"_s, u"meiling"_s, u"8.8.8.8"_s})
            QVERIFY2(!said.contains(hidden), qPrintable(said));
    }

    void choosingFillsThePayerAndShowsWhatChanged()
    {
        type(bench(), u"ipAddress"_s, u"9.9.9.9"_s);
        type(bench(), u"email"_s, u"other@example.com"_s);
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(offer()->isVisible());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_COMPARE(bench().edit(u"mobile"_s)->text(), u"0912345678"_s);
        QCOMPARE(bench().edit(u"lastname"_s)->text(), u"林"_s);
        QCOMPARE(bench().edit(u"email"_s)->text(), u"meiling@example.com"_s);
        QCOMPARE(bench().text("emailEditNote"), u"was other@example.com"_s);
        QVERIFY(!offer()->isVisible());
        // Where a payer connects from is another address each time.
        QCOMPARE(bench().edit(u"ipAddress"_s)->text(), u"9.9.9.9"_s);
    }

    void enterIsTheFormsUntilSomebodyIsMarked()
    {
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(offer()->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"5678"_s);
        QCOMPARE(bench().edit(u"lastname"_s)->text(), QString());
    }

    void escapeKeepsTyping()
    {
        append(u"mobile"_s, u"0912"_s);
        QTRY_VERIFY(offer()->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!offer()->isVisible());
        append(u"mobile"_s, u"345678"_s);
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"0912345678"_s);
        QTRY_VERIFY(isOver("bookPause"));
        QVERIFY(!offer()->isVisible());
        QCOMPARE(m_payers->askedBook.size(), 1);
    }

    void typingOnTakesTheOfferAway()
    {
        append(u"mobile"_s, u"0912"_s);
        QTRY_VERIFY(offer()->isVisible());
        QTest::keyClicks(bench().edit(u"mobile"_s), u"3"_s);
        QVERIFY(!offer()->isVisible());
        QCOMPARE(bench().edit(u"mobile"_s)->text(), u"09123"_s);
    }

    void aFullNameInEitherOrder_data()
    {
        QTest::addColumn<FieldMap>("typed");
        QTest::newRow("as it is") << FieldMap{{u"lastname"_s, u"Pratama"_s},
                                              {u"firstname"_s, u"Riza"_s}};
        QTest::newRow("the other way")
            << FieldMap{{u"lastname"_s, u"riza"_s}, {u"firstname"_s, u"PRATAMA"_s}};
        QTest::newRow("in one field") << FieldMap{{u"lastname"_s, u"Riza Pratama"_s}};
    }

    void aFullNameInEitherOrder()
    {
        QFETCH(const FieldMap, typed);
        for (auto field = typed.cbegin(); field != typed.cend(); ++field)
            append(field.key(), field.value());
        QTRY_VERIFY(offer()->isVisible());
        QVERIFY(m_payers->askedBook.constLast().contains(
            PayerWord{PayerWord::Kind::FullName, u"pratama riza"_s}));
    }

    void partsAreNobody()
    {
        append(u"lastname"_s, u"Pratama"_s);
        append(u"mobile"_s, u"091"_s);
        append(u"amount"_s, u"5678"_s); // no payer's field
        append(u"ipAddress"_s, u"1234"_s);
        QTRY_VERIFY(isOver("bookPause"));
        QVERIFY(m_payers->askedBook.isEmpty());
    }

    void onlyPayersOfThisBusiness_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<Environment>("environment");
        QTest::newRow("region") << u"japan"_s << Environment::Sandbox;
        QTest::newRow("environment") << u"taiwan"_s << Environment::Live;
    }

    void onlyPayersOfThisBusiness()
    {
        QFETCH(const QString, region);
        QFETCH(const Environment, environment);
        m_payers->bookPayers[0].region = region;
        m_payers->bookPayers[0].environment = environment;
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(!m_payers->askedBook.isEmpty());
        QTest::qWait(0);
        QVERIFY(!offer()->isVisible());
    }

    void offMeansOff()
    {
        m_payers->bookOn = false;
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(isOver("bookPause"));
        QVERIFY(m_payers->askedBook.isEmpty());
    }

    void lateAnswersAreDropped()
    {
        m_payers->held = true;
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(!m_payers->askedBook.isEmpty());
        bench().edit(u"email"_s)->setFocus();
        m_payers->release();
        QTest::qWait(0);
        QVERIFY(!offer()->isVisible());
    }

    void itGoesAlongWithItsField()
    {
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(offer()->isVisible());
        const int below = offer()->y();
        auto *area = bench().find<QScrollArea>("formArea");
        QVERIFY(area);
        area->verticalScrollBar()->setValue(10);
        QTRY_COMPARE(offer()->y(), below - 10);
        bench().edit(u"mobile"_s)->parentWidget()->hide(); // out of sight
        bench().page->resize(904, 500);
        QTRY_VERIFY(!offer()->isVisible());
    }

    void leavingTheFieldTakesTheOfferAway()
    {
        append(u"mobile"_s, u"5678"_s);
        QTRY_VERIFY(offer()->isVisible());
        QTest::keyClick(bench().edit(u"mobile"_s), Qt::Key_Tab);
        QVERIFY(!offer()->isVisible());
    }

private:
    static BookPayer payer(const QString &mobile)
    {
        BookPayer payer;
        payer.region = u"taiwan"_s;
        payer.profile = u"Taipei Outdoor"_s;
        payer.fields = {{u"lastname"_s, u"林"_s},
                        {u"firstname"_s, u"美玲"_s},
                        {u"mobile"_s, mobile},
                        {u"email"_s, u"meiling@example.com"_s},
                        {u"bankNumber"_s, u"808-0368988888888"_s},
                        {u"ipAddress"_s, u"8.8.8.8"_s}};
        payer.lastMs = 1'763'735'525'000;
        return payer;
    }

    QWidget *offer() { return bench().find("payerOffer"); }
    QListWidget *list() { return offer()->findChild<QListWidget *>(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    void append(const QString &field, const QString &text)
    {
        QLineEdit *edit = bench().edit(field);
        edit->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }

    std::unique_ptr<FakePayerArchive> m_payers;
};

QTEST_MAIN(TestFormBook)
#include "tst_formbook.moc"
