// SPDX-License-Identifier: MIT
#include "sandbox/faultplay.h"

#include <QTest>

/** content, verdict: through the pipeline, against the table. */
class TestFaultsSaid : public vexora::testing::FaultPlay
{
    Q_OBJECT

private Q_SLOTS:
    void content_data() { addRows("content"); }
    void content() { play(); }
    void verdict_data() { addRows("verdict"); }
    void verdict() { play(); }
};

QTEST_GUILESS_MAIN(TestFaultsSaid)
#include "tst_faultssaid.moc"
