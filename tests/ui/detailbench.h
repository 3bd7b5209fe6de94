// SPDX-License-Identifier: MIT
#pragma once

#include "fakeorderlog.h"
#include "fakepayerarchive.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/pages/historydetail.h"
#include "ui/widgets/factlist.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace vexora::test {

/** One order's detail on a desk whose list and archive are doubles. */
class DetailBench
{
public:
    DetailBench()
    {
        desk.catalog = &catalog;
        desk.clock = &clock;
        desk.language = QStringLiteral("en");
        Profile profile;
        profile.id = QStringLiteral("p1");
        profile.name = QStringLiteral("Shop");
        profile.region = QStringLiteral("taiwan");
        profile.currency = QStringLiteral("TWD");
        profile.environment = Environment::Live;
        profile.baseUrl = QUrl(QStringLiteral("https://pay.example"));
        profile.merchantNo = QStringLiteral("1000000001");
        own = profile;
        profiles.setForThisRun([this] { return QList<Profile>{own}; });
        desk.own.profiles = &profiles;
        desk.own.log = &log;
        desk.own.payers = &payers;
        desk.own.memory = &memory;
        detail = std::make_unique<ui::HistoryDetail>(desk);
        detail->resize(400, 900);
        detail->show();
    }

    /** As the region file's example would have been sent. */
    static FieldMap fields()
    {
        return {{QStringLiteral("amount"), QStringLiteral("100")},
                {QStringLiteral("mobile"), QStringLiteral("0912345678")},
                {QStringLiteral("firstname"), QStringLiteral("Riza")},
                {QStringLiteral("remark"), QStringLiteral("canary remark")}};
    }

    static QByteArray answer() { return R"({"code":"0000","data":{"payer":"canary answer"}})"; }

    OrderRecord show(qint64 number = 1)
    {
        const OrderRecord record = FakeOrderLog::make(number);
        detail->setOrder(desk.own, record);
        return record;
    }

    OrderRecord showKept(qint64 number = 1)
    {
        payers.keep(FakeOrderLog::make(number).key, fields(), answer());
        return show(number);
    }

    template <class T = QWidget> T *find(const char *name) const
    {
        return detail->findChild<T *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return find<QPushButton>(name); }
    QString said(const char *label) const { return find<QLabel>(label)->text(); }
    QString facts() const { return find<ui::FactList>("payerFacts")->text(); }
    QString timeline() const { return find<ui::FactList>("timelineList")->text(); }

    SetClock clock;
    FakeOrderLog log;
    FakePayerArchive payers;
    RunMemory memory;
    RegionCatalog catalog;
    Profile own;
    ProfileStore profiles{QString()};
    ui::Desk desk;
    std::unique_ptr<ui::HistoryDetail> detail;
};

} // namespace vexora::test
