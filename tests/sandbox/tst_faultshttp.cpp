// SPDX-License-Identifier: MIT
#include "sandbox/faultplay.h"

#include <QTest>

/** http: through the pipeline, against the table. */
class TestFaultsHttp : public vexora::testing::FaultPlay
{
    Q_OBJECT

private Q_SLOTS:
    void http_data() { addRows("http"); }
    void http() { play(); }
};

QTEST_GUILESS_MAIN(TestFaultsHttp)
#include "tst_faultshttp.moc"
