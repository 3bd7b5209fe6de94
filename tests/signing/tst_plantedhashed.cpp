// SPDX-License-Identifier: MIT
#include "signing/plantedproof.h"
#include "signing/plantedstrings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

/** Of the two programs, which proves that kind: mistakes in values are half of them. */
bool isHere(const doctor::MistakeKind &kind)
{
    const bool isOfValues = kind.dimension == doctor::Dimension::Value;
    const bool shows = changesTheString(kind) || kind.dimension == doctor::Dimension::SecretPlace;
    return shows && isOfValues == HASHED_VALUES;
}

} // namespace

/** What is shown of the string that was hashed, once the mistake is known. */
class TestPlantedHashed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Shown with the secret hidden; where it leaves the right one is told in bytes.
    void showsWhatWasHashed_data()
    {
        QTest::addColumn<QString>("id");
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            if (isHere(kind))
                QTest::newRow(qPrintable(kind.id)) << kind.id;
        }
    }

    void showsWhatWasHashed()
    {
        QFETCH(const QString, id);
        const Shop *shop = shopThatShows(id);
        QVERIFY(shop);
        const QByteArray right = plant(*shop, {}).text.toUtf8();
        const QList<Planting> all = visiblePlantings(*shop, id);
        for (const Planting &planting : {all.first(), all.last()}) {
            const Planted made = plant(*shop, {planting});
            const doctor::Diagnosis diagnosis = examine(*shop, made.sign);
            const QByteArray fault = faultIn(diagnosis, *shop, {planting}, made.sign);
            if (!fault.isEmpty())
                continue; // another reading of the catalogue; tst_planted judges it
            QCOMPARE(diagnosis.hashed, hidden(*shop, made.text));
            const QByteArray wrong = made.text.toUtf8();
            const auto parted
                = std::mismatch(right.cbegin(), right.cend(), wrong.cbegin(), wrong.cend());
            QCOMPARE(diagnosis.firstDifference, parted.first - right.cbegin());
        }
    }

    void aDigestLeavesTheStringAlone()
    {
        const Shop &shop = shopIn(u"mexico");
        const QList<Planting> plantings{{u"form-upper"_s, {}, {}},
                                        {u"form-base64"_s, {}, u"bytes"_s},
                                        {u"digest-sha1"_s, {}, {}},
                                        {u"digest-double-md5"_s, {}, u"lower"_s}};
        for (const Planting &planting : plantings)
            QCOMPARE(examine(shop, plant(shop, {planting}).sign).firstDifference, -1);
    }
};

QTEST_GUILESS_MAIN(TestPlantedHashed)
#include "tst_plantedhashed.moc"
