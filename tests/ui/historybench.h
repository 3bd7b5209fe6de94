// SPDX-License-Identifier: MIT
#pragma once

#include "fakeordersearch.h"
#include "heldalarm.h"
#include "support/memorysecrets.h"
#include "support/scriptedgateway.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/pages/historypage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace vexora::test {

/** A History page on a desk without disk, network or keychain, with the merchant who sent
 *  FakeOrderLog's orders. */
class HistoryBench
{
public:
    HistoryBench()
    {
        Profile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Shop");
        profile.region = QStringLiteral("taiwan");
        profile.currency = QStringLiteral("TWD");
        profile.environment = Environment::Live;
        profile.baseUrl = QUrl(QStringLiteral("https://pay.example"));
        profile.merchantNo = QStringLiteral("1000000001");
        profiles.setForThisRun([profile] { return QList<Profile>{profile}; });
        Q_UNUSED(secrets.write(profile.id, Secret("unit-test-secret-not-real")));
        desk.catalog = &catalog;
        desk.clock = &clock;
        desk.language = QStringLiteral("en");
        desk.own.profiles = &profiles;
        desk.own.secrets = &secrets;
        desk.own.gateway = &gateway;
        desk.own.log = &log;
        desk.own.search = &search;
    }

    /** An order with its number as row, changed by `edit`. */
    void add(qint64 number, const std::function<void(OrderRecord &)> &edit = {})
    {
        OrderRecord record = FakeOrderLog::make(number);
        if (edit)
            edit(record);
        log.add(record);
    }

    void addUnknown(qint64 number)
    {
        add(number, [](OrderRecord &record) { record.outcome = Outcome::Unknown; });
    }

    void open()
    {
        midnight = new HeldAlarm;
        page = std::make_unique<ui::HistoryPage>(desk, nullptr, midnight);
        page->resize(960, 600);
        page->showList(false);
        page->show();
    }

    /** Selects the order in that row of the table. */
    [[nodiscard]] bool select(int row)
    {
        auto *table = find<QTableView>("orderTable");
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() > row; }))
            return false;
        table->selectRow(row);
        return true;
    }

    template <class T = QWidget> T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString text(const char *label) const { return find<QLabel>(label)->text(); }

    /** The answer to the n-th question, which is under way. */
    void answer(qsizetype question, const QByteArray &status)
    {
        const QString number = numberIn(question);
        gateway.calls[question]->answer("{\"code\":\"0000\",\"data\":{\"tradeNo\":\""
                                        + number.toUtf8() + "\",\"status\":\"" + status
                                        + "\",\"amount\":\"100\"}}");
    }

    /** The order number the n-th question is about. */
    QString numberIn(qsizetype question) const
    {
        const QByteArray body = gateway.requests[question].body;
        const qsizetype from = body.indexOf("\"tradeNo\":\"") + 11;
        return QString::fromUtf8(body.mid(from, body.indexOf('"', from) - from));
    }

    SetClock clock;
    FakeOrderLog log;
    FakeOrderSearch search{log};
    ScriptedGateway gateway;
    MemorySecrets secrets;
    ProfileStore profiles{QString()};
    RegionCatalog catalog;
    ui::Desk desk;
    HeldAlarm *midnight = nullptr; ///< the page's
    std::unique_ptr<ui::HistoryPage> page;
};

} // namespace vexora::test
