// SPDX-License-Identifier: MIT
#include "history/restorekillbench.h"

/** Killed before the lists change names, a restore has changed nothing. */
class TestRestoreKills : public QObject, private carebench::RestoreKills
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { restoreUnharmed(); }

    void killedAt_data() { addPoints(false); }
    void killedAt() { killAndOpen(false); }
};

int main(int argc, char **argv)
{
    return carebench::run<TestRestoreKills>(argc, argv);
}

#include "tst_restorekills.moc"
