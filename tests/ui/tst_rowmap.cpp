// SPDX-License-Identifier: MIT
#include "ui/models/rowmap.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vexora;
using namespace vexora::ui;
using namespace Qt::StringLiterals;

/** Against a plain list of what is shown, through random comings and goings. */
class TestRowMap final : public QObject
{
    Q_OBJECT

    static OrderRecord named(qint64 number)
    {
        OrderRecord record;
        record.key.tradeNo = QString::number(number);
        return record;
    }

private Q_SLOTS:
    void anAnswerAloneIsItself()
    {
        const RowMap map;
        QCOMPARE(map.count(5), 5);
        QVERIFY(!map.at(3).isExtra);
        QCOMPARE(map.at(3).index, 3);
        QCOMPARE(map.rowOfPosition(4), 4);
    }

    void comingsAndGoings_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void comingsAndGoings()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        constexpr qint64 kAnswers = 40;
        constexpr qint64 kFirstNew = 1000;
        RowMap map;
        QList<qint64> shown; // positions, and numbers from kFirstNew on for new ones
        for (qint64 i = 0; i < kAnswers; ++i)
            shown.append(i);
        qint64 next = kFirstNew;
        for (int step = 0; step < 120; ++step) {
            const bool comes = shown.isEmpty() || random.bounded(2) == 0;
            if (comes) {
                const qint64 row = random.bounded(int(shown.size()) + 1);
                map.insert(row, named(next), next);
                shown.insert(row, next++);
            } else {
                const qint64 row = random.bounded(int(shown.size()));
                map.remove(row);
                shown.removeAt(row);
            }
            QCOMPARE(map.count(kAnswers), shown.size());
            for (qint64 row = 0; row < shown.size(); ++row) {
                const RowMap::Place place = map.at(row);
                QCOMPARE(place.isExtra, shown[row] >= kFirstNew);
                if (place.isExtra) {
                    QCOMPARE(map.extras()[place.index].row, shown[row]);
                    QCOMPARE(map.rowOfExtra(place.index), row);
                } else {
                    QCOMPARE(place.index, shown[row]);
                }
            }
            for (qint64 position = 0; position < kAnswers; ++position)
                QCOMPARE(map.rowOfPosition(position), shown.indexOf(position));
        }
    }
};

QTEST_APPLESS_MAIN(TestRowMap)
#include "tst_rowmap.moc"
