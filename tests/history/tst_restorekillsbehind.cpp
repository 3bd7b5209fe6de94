// SPDX-License-Identifier: MIT
#include "history/restorekillbench.h"

/** Killed once the lists have changed names, a restore is done. */
class TestRestoreKillsBehind : public QObject, private carebench::RestoreKills
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { restoreUnharmed(); }

    void killedAt_data() { addPoints(true); }
    void killedAt() { killAndOpen(true); }
};

int main(int argc, char **argv)
{
    return carebench::run<TestRestoreKillsBehind>(argc, argv);
}

#include "tst_restorekillsbehind.moc"
