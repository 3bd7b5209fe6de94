// SPDX-License-Identifier: MIT
#include "signing/planted.h"
#include "signing/plantedoutside.h"
#include "signing/plantedproof.h"
#include "signing/plantedrandom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

bool isSmall()
{
    return QStringLiteral(OUTSIDE_SHOP) == u"small";
}

const Shop &theShop()
{
    static const Shop &kShop = isSmall() ? smallShop() : shopIn(QStringLiteral(OUTSIDE_SHOP));
    return kShop;
}

} // namespace

/** What no known mistake explains is called so, on one shop's orders. planted_pairs asks many
 *  more. */
class TestDoctorOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesOfNoCatalogueAreUnexplained_data()
    {
        QTest::addColumn<QString>("mistake");
        for (const QString &mistake : outsideMistakes())
            QTest::newRow(qPrintable(mistake)) << mistake;
    }

    void mistakesOfNoCatalogueAreUnexplained()
    {
        QFETCH(const QString, mistake);
        QRandomGenerator random(11);
        doctor::Limits limits = unhurried();
        // Two mistakes are looked for in a few only: each takes a tenth of a second.
        limits.mistakes = isSmall() && m_turn++ % 10 == 0 ? 2 : 1;
        const Shop shop = anotherOrder(theShop(), random);
        const QString sign = signedOutside(shop, mistake);
        QVERIFY(sign != plant(shop, {}).sign);
        const doctor::Diagnosis diagnosis = examine(shop, sign, limits);
        QVERIFY2(diagnosis.verdict == doctor::Verdict::Unexplained,
                 toText(diagnosis.mistakes).constData());
    }

private:
    int m_turn = 0;
};

QTEST_GUILESS_MAIN(TestDoctorOutside)
#include "tst_doctoroutside.moc"
