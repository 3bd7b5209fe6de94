// SPDX-License-Identifier: MIT
#include "sandbox/faultplay.h"

#include <QTest>

/** closing, answer: through the pipeline, against the table. */
class TestFaultsClosing : public vexora::testing::FaultPlay
{
    Q_OBJECT

private Q_SLOTS:
    void closing_data() { addRows("closing"); }
    void closing() { play(); }
    void answer_data() { addRows("answer"); }
    void answer() { play(); }
};

QTEST_GUILESS_MAIN(TestFaultsClosing)
#include "tst_faultsclosing.moc"
