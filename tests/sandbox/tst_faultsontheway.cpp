// SPDX-License-Identifier: MIT
#include "sandbox/faultplay.h"

#include <QTest>

/** none, way, tls: through the pipeline, against the table. */
class TestFaultsOnTheWay : public vexora::testing::FaultPlay
{
    Q_OBJECT

private Q_SLOTS:
    void none_data() { addRows(""); }
    void none() { play(); }
    void way_data() { addRows("way"); }
    void way() { play(); }
    void tls_data() { addRows("tls"); }
    void tls() { play(); }
};

QTEST_GUILESS_MAIN(TestFaultsOnTheWay)
#include "tst_faultsontheway.moc"
