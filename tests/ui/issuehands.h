// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/codewriter.h"
#include "support/issuebench.h"

#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QtTest>

/** The hands that fill an Issue page, and what a gateway says to them. */
namespace vexora::test {

using namespace Qt::StringLiterals;

inline constexpr char kLink[] = R"("paymentUrl":"https://checkout.vexora.example/pay?no=1")";

inline void type(const IssueBench &bench, const QString &field, const QString &text)
{
    QLineEdit *edit = bench.edit(field);
    edit->setFocus();
    edit->clear();
    QInputMethodEvent event; // key clicks cannot carry a Kanji
    event.setCommitString(text);
    QCoreApplication::sendEvent(edit, &event);
}

inline void fillTaiwan(const IssueBench &bench)
{
    type(bench, u"amount"_s, u"12000"_s);
    type(bench, u"lastname"_s, u"林"_s);
    type(bench, u"firstname"_s, u"美玲"_s);
    type(bench, u"mobile"_s, u"0912 345 678"_s);
    type(bench, u"email"_s, u"meiling@example.com"_s);
    type(bench, u"bankNumber"_s, u"808\u20110368988888888"_s);
    type(bench, u"ipAddress"_s, u"8.8.8.8"_s);
}

inline void fillCambodia(const IssueBench &bench)
{
    type(bench, u"amount"_s, u"48000"_s);
    type(bench, u"lastname"_s, u"Sok"_s);
    type(bench, u"firstname"_s, u"Dara"_s);
    type(bench, u"mobile"_s, u"12345678"_s);
    type(bench, u"email"_s, u"dara@example.com"_s);
    type(bench, u"remark"_s, u"table 12"_s);
}

inline void pressSend(const IssueBench &bench)
{
    // No window manager gives the activation back when a dialog closes here.
    QApplication::setActiveWindow(bench.page.get());
    QTest::keyClick(bench.page.get(), Qt::Key_Return, Qt::ControlModifier);
}

/** Until the POST is under way. */
#define SEND(bench)                                                                                \
    pressSend(bench);                                                                              \
    QTRY_VERIFY((bench).gateway.call && (bench).gateway.call->started)

inline QByteArray accepted(const QString &tradeNo, const QByteArray &payment)
{
    return R"({"code":"0000","msg":"ok","success":true,"timestamp":1,"data":{"tradeNo":")"
        + tradeNo.toUtf8() + R"(","platFormTradeNo":"c167","status":"0015","desc":"Processing",)"
        + payment + "}}";
}

inline QByteArray accepted(const IssueBench &bench, const QByteArray &payment)
{
    return accepted(bench.log.orders.constLast().key.tradeNo, payment);
}

inline QByteArray khqrFor(const QString &amount, const SetClock &clock)
{
    khqr::CodeFields code;
    code.bakongId = u"sok_dara@devb"_s;
    code.merchantName = u"Sok Dara Coffee"_s;
    code.currency = u"KHR"_s;
    code.amount = amount;
    code.createdMs = clock.nowMs();
    code.expiresMs = clock.nowMs() + 581'000;
    return R"("paymentLink":"https://checkout.vexora.example/1","payInfo":")"
        + khqr::write(code, clock.nowMs()).value().toUtf8() + '"';
}

inline QDialog *dialog(const IssueBench &bench, const QString &name)
{
    return bench.page->findChild<QDialog *>(name);
}

/** A status query's answer about the latest order. */
inline QByteArray told(const IssueBench &bench, const QByteArray &status, const QByteArray &amount)
{
    return R"({"code":"0000","data":{"tradeNo":")"
        + bench.log.orders.constLast().key.tradeNo.toUtf8() + R"(","status":")" + status
        + R"(","amount":")" + amount + R"("}})";
}

/** Answers about an order nobody asked about: to a checkout, and to a status query. */
inline QByteArray anotherOrder()
{
    return R"({"code":"0000","data":{"tradeNo":"OTHER-9","platFormTradeNo":"c999",)"
           R"("status":"0000","desc":"theirs",)"
           R"("paymentUrl":"https://checkout.vexora.example/theirs"}})";
}

/** Not a QObject: moc stumbles over the raw strings above. */
class IssueTest
{
protected:
    std::unique_ptr<IssueBench> m_bench;
    IssueBench &bench() { return *m_bench; }

    void open(const QString &region, const QString &currency,
              Environment environment = Environment::Sandbox)
    {
        m_bench = std::make_unique<IssueBench>();
        reopen(region, currency, environment);
    }

    /** On the same desk. */
    void reopen(const QString &region, const QString &currency,
                Environment environment = Environment::Sandbox)
    {
        bench().open(region, currency, environment);
        QApplication::setActiveWindow(bench().page.get());
        QVERIFY(QTest::qWaitForWindowActive(bench().page.get()));
    }
};

} // namespace vexora::test
