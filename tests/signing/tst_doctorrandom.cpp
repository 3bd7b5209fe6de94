// SPDX-License-Identifier: MIT
#include "signing/plantedproof.h"
#include "signing/plantedrandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

/** What nobody signed is explained by nothing: the signatures of one half. planted_pairs asks many
 *  more. */
class TestDoctorRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSignaturesAreUnexplained_data()
    {
        QTest::addColumn<QString>("shape");
        for (const QString &shape : randomShapes())
            QTest::newRow(qPrintable(shape)) << shape;
    }

    void randomSignaturesAreUnexplained()
    {
        QFETCH(const QString, shape);
        QRandomGenerator random(7);
        for (int i = 0; i < RANDOM_END; ++i) {
            const QString sign = randomSign(shape, random);
            if (i < RANDOM_BEGIN)
                continue;
            const doctor::Diagnosis diagnosis = examine(smallShop(), sign);
            QCOMPARE(toText(diagnosis.verdict), u"unexplained"_s);
            QVERIFY(diagnosis.mistakes.isEmpty());
            QCOMPARE(diagnosis.alternatives, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestDoctorRandom)
#include "tst_doctorrandom.moc"
