// SPDX-License-Identifier: MIT
#pragma once

#include "fakepayerarchive.h"
#include "spoken.h"
#include "support/windowbench.h"

#include <QTableView>

namespace vexora::test {

/** Not a QObject: each of the programs has its own tests. */
class SpokenTest
{
protected:
    FakePayerArchive m_payers; ///< outlives the window that may ask it
    std::unique_ptr<testing::WindowBench> m_bench;

    testing::WindowBench &bench() { return *m_bench; }

    void begin() { m_bench = std::make_unique<testing::WindowBench>(); }
    void end() { m_bench.reset(); }

    void openReady(const QString &profileId)
    {
        QVERIFY(bench().open(profileId));
        const Profile profile = *bench().desk().sandbox.profiles->findById(profileId);
        QVERIFY(
            bench().fill(testing::WindowBench::region(profile.region),
                         testing::WindowBench::example(profile.region, profile.currency)->values));
    }

    void send(const QString &card)
    {
        bench().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return bench().find(card) != nullptr; }));
    }

    /** History, with the one order that was sent, whose papers are kept. */
    void openHistory()
    {
        openReady(u"sandbox-mexico-mxn"_s);
        send(u"readyCard"_s);
        m_payers.keep(bench().orders().first().key,
                      {{u"firstName"_s, u"Riza"_s}, {u"remark"_s, u"Table 4"_s}},
                      R"({"code":"0000","data":{"name":"Riza"}})");
        bench().desk().sandbox.payers = &m_payers;
        bench().press(Qt::Key_2, Qt::ControlModifier);
        auto *table = bench().find<QTableView>(u"orderTable"_s);
        QVERIFY(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }));
    }
};

} // namespace vexora::test
