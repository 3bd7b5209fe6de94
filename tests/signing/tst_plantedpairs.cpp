// SPDX-License-Identifier: MIT
#include "signing/plantedpairs.h"
#include "signing/plantedproof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

/** A sample of the pairs of mistakes; planted_pairs goes through them all. A signature of another
 *  shape is looked for among few, one of the right shape among hundreds of thousands. */
class TestPlantedPairs : public QObject
{
    Q_OBJECT

    static void find(bool rightShape, qsizetype every)
    {
        QByteArrayList faults;
        qsizetype met = 0;
        for (const Company &pair : allPairs()) {
            const QString sign = plant(*pair.shop, pair.plantings).sign;
            const bool right = doctor::shapeOf(sign) == doctor::SignShape::Right;
            if (right != rightShape || met++ % every != 0)
                continue;
            const QByteArray fault = faultOf(*pair.shop, pair.plantings);
            if (!fault.isEmpty())
                faults.append(pair.shop->region.toUtf8() + ": " + fault);
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
        QVERIFY(met > 300);
    }

private Q_SLOTS:
    void findsBothMistakesOfAnotherShape() { find(false, 3); }
    void findsBothMistakesOfTheRightShape() { find(true, 500); }
};

QTEST_GUILESS_MAIN(TestPlantedPairs)
#include "tst_plantedpairs.moc"
