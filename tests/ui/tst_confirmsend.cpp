// SPDX-License-Identifier: MIT
#include "rememberingtest.h"
#include "ui/dialogs/confirmsenddialog.h"
#include "ui/pages/issue/sendbar.h"
#include "ui/theme/theme.h"

#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

const QString &host()
{
    static const QString kHost = u"api.vexora.example"_s;
    return kHost;
}

LivePlace here()
{
    return {u"M1"_s, host()};
}

} // namespace

/** What stands between a live order and its sending: the button's words, and rarely a question. */
class tst_ConfirmSend : public QObject, private RememberingTest
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forget(); }

    void theFirstLiveOrderIsConfirmedOnce()
    {
        openLive();
        fillTaiwan(bench());
        pressSend(bench());
        QDialog *confirm = asked(u"confirmSendDialog"_s);
        QVERIFY(confirm);
        QCOMPARE(textIn(confirm, u"confirmHostLabel"_s), host());
        QCOMPARE(textIn(confirm, u"confirmAmountLabel"_s), u"NT$ 12,000"_s);
        QCOMPARE(textIn(confirm, u"confirmCurrencyLabel"_s), u"TWD"_s);
        QCOMPARE(textIn(confirm, u"confirmReasonLabel"_s),
                 u"It is the first live order sent with this profile."_s);
        QTest::keyClick(confirm, Qt::Key_Return); // Enter goes back
        QTRY_VERIFY(!dialog(bench(), u"confirmSendDialog"_s));
        QVERIFY(!bench().page->isSending());
        QVERIFY(bench().log.orders.isEmpty());
        QVERIFY(!m_state->confirmedPlace(u"p1"_s));

        pressSend(bench());
        confirmIt();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        QVERIFY(m_state->confirmedPlace(u"p1"_s) == here());
        answerWithLink();
        newOrder();
        fillTaiwan(bench());
        type(bench(), u"amount"_s, u"500"_s);
        QCOMPARE(bench().button("sendButton")->text(), u"Send NT$ 500, LIVE"_s);
        pressSend(bench());
        pressSend(bench()); // a double press sends once
        QVERIFY(!asked(u"confirmSendDialog"_s));
        QTRY_COMPARE(bench().gateway.requests.size(), 2);
        answerWithLink();
        pressSend(bench());
        QTest::qWait(0);
        QCOMPARE(bench().gateway.requests.size(), 2);
    }

    /** A label is typed by a person; where the order goes decides. */
    void anotherHostIsLiveWhateverTheProfileSays()
    {
        openRemembering(u"taiwan"_s, u"TWD"_s, Environment::Test);
        fillTaiwan(bench());
        QCOMPARE(bench().button("sendButton")->text(), u"Send NT$ 12,000, LIVE"_s);
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        QVERIFY(bench().log.orders.isEmpty());
        confirmIt();
        QTRY_COMPARE(bench().log.orders.size(), 1);
        QCOMPARE(bench().log.orders.first().environment, Environment::Live);
    }

    void anotherHostIsConfirmed()
    {
        openLive();
        QVERIFY(m_state->confirmPlace(u"p1"_s, {u"M1"_s, u"old.vexora.example"_s}));
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        const QString reason = textIn(asked(u"confirmSendDialog"_s), u"confirmReasonLabel"_s);
        QVERIFY(reason.contains(u"old.vexora.example"_s) && reason.contains(host()));
        QVERIFY(!reason.contains(u"first live order"_s));
        confirmIt();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        QVERIFY(m_state->confirmedPlace(u"p1"_s) == here());
    }

    void anotherMerchantAtTheSameHostIsConfirmed()
    {
        openConfirmed();
        editProfile([](Profile &profile) { profile.merchantNo = u"M2"_s; });
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        QCOMPARE(textIn(asked(u"confirmSendDialog"_s), u"confirmReasonLabel"_s),
                 u"It is for another merchant number: live orders of this profile were for M1 so "
                 "far, this one is for M2."_s);
        confirmIt();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        QVERIFY(m_state->confirmedPlace(u"p1"_s) == (LivePlace{u"M2"_s, host()}));
    }

    /** Files once held the host alone. */
    void aHostWithoutItsMerchantIsConfirmedOnce()
    {
        openLive();
        QFile file(stateFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"confirmedHosts\":{\"p1\":\"api.vexora.example\"}}");
        file.close();
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        confirmIt();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        QVERIFY(m_state->confirmedPlace(u"p1"_s) == here());
    }

    void theLimitIsTheProfiles_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<bool>("asks");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("above") << u"12001"_s << false;
        QTest::newRow("at it") << u"12000"_s << false;
        QTest::newRow("with decimals") << u"12000.00"_s << false;
        QTest::newRow("below") << u"11999"_s << true;
        QTest::newRow("zero") << u"0"_s << true;
        QTest::newRow("cannot be compared") << u"0.5"_s << true;
    }

    void theLimitIsTheProfiles()
    {
        QFETCH(const QString, limit);
        QFETCH(const bool, asks);
        openConfirmed();
        editProfile([&limit](Profile &profile) { profile.confirmLimit = limit; });
        fillTaiwan(bench());
        pressSend(bench());
        QCOMPARE(asked(u"confirmSendDialog"_s) != nullptr, asks);
        if (!asks) {
            QTRY_COMPARE(bench().gateway.requests.size(), 1);
            return;
        }
        QVERIFY(textIn(asked(u"confirmSendDialog"_s), u"confirmReasonLabel"_s)
                    .startsWith(u"It is above the profile's limit"_s));
        QVERIFY(bench().gateway.requests.isEmpty());
    }

    void severalReasonsAreOneQuestion()
    {
        openLive();
        editProfile([](Profile &profile) { profile.confirmLimit = u"10"_s; });
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        QCOMPARE(textIn(asked(u"confirmSendDialog"_s), u"confirmReasonLabel"_s).count(u'\n'), 1);
        confirmIt();
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        QVERIFY(!asked(u"confirmSendDialog"_s));
    }

    void whatCannotBeWrittenAsksEachTimeAndStopsNobody()
    {
        openLive();
        QVERIFY(QDir().mkpath(stateFile() + u"/in the way"));
        for (int i = 1; i <= 2; ++i) {
            fillTaiwan(bench());
            type(bench(), u"amount"_s, QString::number(100 * i));
            pressSend(bench());
            confirmIt();
            QTRY_COMPARE(bench().gateway.requests.size(), i);
            answerWithLink();
            newOrder();
        }
    }

    void practiceIsNotConfirmed()
    {
        openRemembering();
        editProfile([](Profile &profile) { profile.confirmLimit = u"1"_s; });
        fillTaiwan(bench());
        pressSend(bench());
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
        QVERIFY(!m_state->confirmedPlace(u"p1"_s));
    }

    /** A question about a profile that has changed meanwhile is withdrawn. */
    void theQuestionGoesWithItsProfile()
    {
        openLive();
        fillTaiwan(bench());
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        editProfile([](Profile &profile) { profile.baseUrl = QUrl(u"https://b.example"_s); });
        QVERIFY(!asked(u"confirmSendDialog"_s));
        QVERIFY(bench().gateway.requests.isEmpty());
        QVERIFY(!m_state->confirmedPlace(u"p1"_s));
    }

    /** The data folder may be changed elsewhere while the question stands. */
    void whoMayNotSendAnyMoreSendsNothing()
    {
        openLive();
        fillTaiwan(bench());
        bool may = true;
        int asks = 0;
        bench().page->setMaySend([&] {
            ++asks;
            return may;
        });
        pressSend(bench());
        QVERIFY(asked(u"confirmSendDialog"_s));
        QCOMPARE(asks, 1);
        may = false;
        confirmIt();
        QCOMPARE(asks, 2);
        QVERIFY(!bench().page->isSending());
        QVERIFY(bench().gateway.requests.isEmpty());
        QVERIFY(bench().button("sendButton")->isEnabled());
    }

    void aReflexSendsNothing()
    {
        openLive();
        fillTaiwan(bench());
        pressSend(bench());
        QDialog *confirm = asked(u"confirmSendDialog"_s);
        QVERIFY(confirm);
        auto *send = confirm->findChild<QPushButton *>(u"confirmSendButton"_s);
        send->setFocus();
        repeat(send, Qt::Key_Return);
        repeat(send, Qt::Key_Space);
        QTest::keyClick(send, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(send, Qt::Key_Enter, Qt::ControlModifier);
        QVERIFY(confirm->isVisible());
        QVERIFY(!bench().page->isSending());
        QTest::keyClick(send, Qt::Key_Return);
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
    }

    /** The dialog may come up under the pointer: the second half of the click is none of it. */
    void aDoubleClickOnSendSendsNothing()
    {
        openLive();
        fillTaiwan(bench());
        pressSend(bench());
        QDialog *confirm = asked(u"confirmSendDialog"_s);
        QVERIFY(confirm);
        auto *send = confirm->findChild<QPushButton *>(u"confirmSendButton"_s);
        const QPoint middle = send->rect().center();
        QMouseEvent second(QEvent::MouseButtonDblClick, middle, send->mapToGlobal(middle),
                           Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(send, &second);
        QMouseEvent up(QEvent::MouseButtonRelease, middle, send->mapToGlobal(middle),
                       Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(send, &up);
        QVERIFY(confirm->isVisible());
        QVERIFY(!bench().page->isSending());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
    }

    void aDoubleClickAcceptsNoWarning()
    {
        openConfirmed();
        fillTaiwan(bench());
        type(bench(), u"ipAddress"_s, u"192.168.1.4"_s);
        QPushButton *send = bench().button("sendButton");
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(send->text(), u"Send anyway NT$ 12,000, LIVE"_s);
        const QPoint middle = send->rect().center();
        QMouseEvent second(QEvent::MouseButtonDblClick, middle, send->mapToGlobal(middle),
                           Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(send, &second);
        QMouseEvent up(QEvent::MouseButtonRelease, middle, send->mapToGlobal(middle),
                       Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(send, &up);
        QTest::qWait(0);
        QVERIFY(bench().gateway.requests.isEmpty());
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(bench().gateway.requests.size(), 1);
    }

    void theButtonIsNeverCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"es"_s, u"ja"_s, u"km"_s, u"zh-TW"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    /** The largest amounts there are, on the narrowest form. */
    void theButtonIsNeverCut()
    {
        QFETCH(const QString, language);
        constexpr int kNarrowest = 420;
        QTranslator translator;
        if (translator.load(u":/i18n/vexora_"_s + language))
            QCoreApplication::installTranslator(&translator);
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        ui::SendBar bar;
        const RegionCatalog catalog;
        for (const RegionSpec &region : catalog.regions()) {
            for (const RegionCurrency &currency : region.currencies) {
                ui::SendBar::State state;
                state.live = true;
                state.warned = true;
                state.amount = formatAmount(u"999999999"_s, currency.currency);
                bar.offer(state);
                bar.resize(kNarrowest, bar.sizeHint().height());
                bar.show();
                QTest::qWait(0);
                const QPushButton *send = bar.button();
                QVERIFY(send->text().contains(u"LIVE"_s));
                QVERIFY2(bar.width() == kNarrowest && send->width() >= send->sizeHint().width()
                             && send->geometry().right() < kNarrowest,
                         qPrintable(u"%1: %2 of %3"_s.arg(send->text())
                                        .arg(send->width())
                                        .arg(send->sizeHint().width())));
            }
        }
    }

private:
    void openLive() { openRemembering(u"taiwan"_s, u"TWD"_s, Environment::Live); }

    void openConfirmed()
    {
        openLive();
        QVERIFY(m_state->confirmPlace(u"p1"_s, here()));
    }

    void confirmIt()
    {
        QDialog *confirm = asked(u"confirmSendDialog"_s);
        QVERIFY(confirm);
        confirm->findChild<QPushButton *>(u"confirmSendButton"_s)->click();
    }
};

QTEST_MAIN(tst_ConfirmSend)
#include "tst_confirmsend.moc"
