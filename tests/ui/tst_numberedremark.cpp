// SPDX-License-Identifier: MIT
#include "rememberingtest.h"

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The default remark's {date} and {counter} on the form, and when a counter is used up. */
class tst_NumberedRemark : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forget(); }

    void eachOrderThatLeavesUsesOne()
    {
        openNumbered();
        const QString day = today().toString(u"yyyyMMdd");
        for (const QString &counter : {u"001"_s, u"002"_s}) {
            QCOMPARE(remark(), QString(day + u'-' + counter));
            fillTaiwan(bench());
            SEND(bench());
            answerWithLink();
            newOrder();
        }
        QCOMPARE(DeskState(stateFile()).lastCounter(u"p1"_s, today()), 2);
    }

    void aFormThatIsThrownAwayUsesNone()
    {
        openNumbered();
        const QString first = remark();
        type(bench(), u"remark"_s, u"mine"_s);
        newOrder();
        QCOMPARE(remark(), first);
        fillTaiwan(bench());
        type(bench(), u"remark"_s, u"mine"_s);
        SEND(bench());
        answerWithLink();
        newOrder();
        QCOMPARE(remark(), first);
    }

    void whateverBecameOfIt_data()
    {
        QTest::addColumn<bool>("left");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("refused") << true << QByteArray("{\"code\":\"8000\",\"msg\":\"no\"}");
        QTest::newRow("unknown") << true << QByteArray("<html>");
        QTest::newRow("not sent") << false << QByteArray();
    }

    void whateverBecameOfIt()
    {
        QFETCH(const bool, left);
        QFETCH(const QByteArray, answer);
        openNumbered();
        fillTaiwan(bench());
        SEND(bench());
        if (left)
            bench().gateway.call->answer(answer);
        else
            bench().gateway.call->cancel();
        QTRY_VERIFY(bench().button("newOrderButton"));
        newOrder();
        QVERIFY(remark().endsWith(u"002"_s));
    }

    /** The order left, and the window went before its end was known. */
    void anOrderUnderWayHasUsedIt()
    {
        openNumbered();
        fillTaiwan(bench());
        SEND(bench());
        QCOMPARE(m_state->lastCounter(u"p1"_s, today()), 1);
    }

    void whatNeverBeganUsesNone()
    {
        openNumbered();
        fillTaiwan(bench());
        bench().log.beginError = Error{ErrorCode::Storage, {}};
        pressSend(bench());
        QTRY_VERIFY(bench().find("errorCard"));
        QCOMPARE(m_state->lastCounter(u"p1"_s, today()), 0);
    }

    void aDiskThatIsFullCountsOn()
    {
        openNumbered();
        QVERIFY(QDir().mkpath(stateFile() + u"/in the way"));
        fillTaiwan(bench());
        SEND(bench());
        answerWithLink();
        newOrder();
        QVERIFY(remark().endsWith(u"002"_s));
    }

    void withoutAStateItBeginsAtOne()
    {
        openRemembering();
        bench().desk.own.state = nullptr;
        editProfile(numbered);
        QVERIFY(remark().endsWith(u"-001"_s));
        fillTaiwan(bench());
        SEND(bench());
        answerWithLink();
    }

    /** What nobody has touched follows the profile; what was typed stays. */
    void anotherPatternComesInUnlessItWasTyped()
    {
        openNumbered();
        editProfile(
            [](Profile &profile) { profile.defaults.insert(u"remark"_s, u"T{counter}"_s); });
        QCOMPARE(remark(), u"T001"_s);
        type(bench(), u"remark"_s, u"mine"_s);
        editProfile(numbered);
        QCOMPARE(remark(), u"mine"_s);
    }

private:
    static void numbered(Profile &profile)
    {
        profile.defaults.insert(u"remark"_s, u"{date}-{counter}"_s);
    }

    void openNumbered()
    {
        openRemembering();
        editProfile(numbered);
    }

    QString remark() { return bench().edit(u"remark"_s)->text(); }
    QDate today() { return QDateTime::fromMSecsSinceEpoch(bench().clock.nowMs()).date(); }
};

QTEST_MAIN(tst_NumberedRemark)
#include "tst_numberedremark.moc"
