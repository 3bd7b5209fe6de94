// SPDX-License-Identifier: MIT
#pragma once

#include "casebench.h"
#include "ui/pages/support/callbackview.h"
#include "ui/pages/support/sentbox.h"

#include <QComboBox>
#include <QMimeData>
#include <QTimer>

namespace vexora::test {

/** A callback's view over the real history, and the merchant it is about. */
class CallbackTest : public QObject
{
protected:
    std::unique_ptr<CaseBench> m_bench;
    std::unique_ptr<ui::CallbackView> m_view;
    Profile m_profile;

    [[nodiscard]] CaseBench &bench() { return *m_bench; }
    template <class T = QWidget> [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text().remove(QChar(0x200b)) : QString();
    }
    [[nodiscard]] static FieldMap callback(const QString &number,
                                           const QString &status = QStringLiteral("0000"))
    {
        return {{QStringLiteral("platFormTradeNo"), QStringLiteral("c167o1itir0fypid")},
                {QStringLiteral("tradeNo"), number},
                {QStringLiteral("amount"), QStringLiteral("300.00")},
                {QStringLiteral("status"), status},
                {QStringLiteral("message"), QStringLiteral("SUCCESS")},
                {QStringLiteral("successTime"), QStringLiteral("2026-01-01 08:00:05")},
                {QStringLiteral("timestamp"), QStringLiteral("1767225605123")}};
    }
    static QString signedBy(FieldMap fields, const char *secret = CaseBench::kLiveSecret)
    {
        fields.insert(QStringLiteral("sign"),
                      QString::fromLatin1(signature(canonicalString(fields), Secret(secret))));
        return QString::fromUtf8(CaseBench::requestOf(fields).body);
    }
    void paste(const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        m_view->take(&mime);
    }
    void shows(const QString &heading)
    {
        QTRY_COMPARE_WITH_TIMEOUT(text("resultHeading"), heading, 5000);
    }
    OrderRecord addOrder(const QString &number, PaymentState payment = PaymentState::NotAsked)
    {
        OrderRecord order;
        order.key = {m_profile.merchantNo, QStringLiteral("api.vexora.example"), number};
        order.profile = m_profile.name;
        order.region = QStringLiteral("mexico");
        order.currency = QStringLiteral("MXN");
        order.amount = QStringLiteral("300");
        order.environment = Environment::Live;
        order.recordedAtMs = bench().desk.clock->nowMs();
        if (!cli::await(bench().desk.own.log->begin(order)))
            qFatal("no order");
        order.outcome = Outcome::Created;
        order.answeredAtMs = order.recordedAtMs + 1;
        if (!cli::await(bench().desk.own.log->finish(order)))
            qFatal("no order");
        if (payment != PaymentState::NotAsked) {
            PaymentNote note;
            note.state = payment;
            note.queriedAtMs = order.recordedAtMs + 2;
            if (!cli::await(bench().desk.own.log->notePayment(order.key, note)))
                qFatal("no payment");
        }
        return order;
    }
    void open()
    {
        m_bench = std::make_unique<CaseBench>();
        m_profile = bench().addLive();
        m_view = std::make_unique<ui::CallbackView>(bench().desk);
        m_view->setProfile(m_profile);
        find<QTimer>("callbackPause")->setInterval(0);
        QVERIFY(showWindow(m_view.get()));
    }
    void close()
    {
        m_view.reset();
        m_bench.reset();
    }
};

} // namespace vexora::test
