// SPDX-License-Identifier: MIT
#include "signing/plantedproof.h"

#include <QMap>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

const Shop &theShop()
{
    static const Shop &kShop = shopIn(QStringLiteral(PLANTED_REGION));
    return kShop;
}

qsizetype placeInCatalogue(const QString &id)
{
    const QList<doctor::MistakeKind> &kinds = doctor::mistakeKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (kinds[i].id == id)
            return i;
    }
    return -1;
}

/** What "from" and "to" of a field say wrongly, else nothing. */
QByteArray wrongFacts(const doctor::Mistake &named, const Planting &planting)
{
    if (named.id != planting.id || !isValueMistake(named.id) || planting.field == u"*")
        return {};
    const QString field = named.facts.value(u"field"_s, planting.field);
    const QString from = theShop().evidence.request.value(planting.field);
    const QString to = misspelt(planting.id, planting.spelling, planting.field, from);
    if (field != planting.field)
        return "the field";
    if (named.facts.contains(u"from"_s) && named.facts.value(u"from"_s) != from)
        return "from";
    if (named.facts.contains(u"to"_s) && named.facts.value(u"to"_s) != to)
        return "to";
    return {};
}

/** Each way once, on one field after the other, and one on all fields; planted_pairs goes through
 *  everything. */
QList<Planting> eachSpelling(const QString &id)
{
    QMap<QString, QList<Planting>> ways;
    for (const Planting &planting : visiblePlantings(theShop(), id))
        ways[planting.spelling].append(planting);
    QList<Planting> chosen;
    for (const QList<Planting> &fields : std::as_const(ways))
        chosen.append(fields[chosen.size() % fields.size()]);
    if (!ways.isEmpty() && ways.first().last().field == u"*")
        chosen.append(ways.first().last());
    return chosen;
}

/** Of two that explain the same the likelier is named, with the facts of this order. */
QByteArray faultInNaming(const doctor::Diagnosis &diagnosis, const Planting &planting)
{
    const QByteArray told = toText(planting) + ": " + toText(diagnosis.mistakes);
    const doctor::Mistake &named = diagnosis.mistakes.first();
    if (placeInCatalogue(named.id) > placeInCatalogue(planting.id))
        return told + ", a less likely one";
    if (diagnosis.alone.value(named.id) != doctor::Alone::Explains)
        return told + ", which alone does not explain it";
    const QByteArray wrong = wrongFacts(named, planting);
    return wrong.isEmpty() ? QByteArray() : QByteArray(told + ", wrong: " + wrong);
}

} // namespace

/** Each mistake of the catalogue, made alone and in each of its ways, on one region's order. */
class TestPlanted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachMistake_data()
    {
        QTest::addColumn<QString>("id");
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            if (!visiblePlantings(theShop(), kind.id).isEmpty())
                QTest::newRow(qPrintable(kind.id)) << kind.id;
        }
    }

    void findsEachMistake()
    {
        QFETCH(const QString, id);
        QByteArrayList faults;
        for (const Planting &planting : eachSpelling(id)) {
            const QString sign = plant(theShop(), {planting}).sign;
            const doctor::Diagnosis diagnosis = examine(theShop(), sign);
            QByteArray fault = faultIn(diagnosis, theShop(), {planting}, sign);
            // What is not explained as planted may be so under another reading of the catalogue.
            fault = fault.isEmpty() ? faultInNaming(diagnosis, planting)
                                    : faultOf(theShop(), {planting});
            if (!fault.isEmpty())
                faults.append(fault);
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    }

    // Hashed whole, the body holds the text in quotes where a null was sent.
    void findsANullMadeTextInTheBody()
    {
        for (const QString &body : {u"body-as-sent"_s, u"body-sorted"_s, u"body-spaced"_s}) {
            const QList<Planting> both{plantingsOf(theShop(), u"null-as-text"_s).first(),
                                       plantingsOf(theShop(), body).first()};
            const QByteArray fault = faultOf(theShop(), both);
            QVERIFY2(fault.isEmpty(), fault.constData());
        }
    }

    // On a rightly signed order: what can be seen is excluded, what cannot is never called so.
    void saysWhatIsHarmlessHere()
    {
        const doctor::Diagnosis diagnosis = examine(theShop(), plant(theShop(), {}).sign);
        QCOMPARE(diagnosis.verdict, doctor::Verdict::Match);
        QVERIFY(diagnosis.mistakes.isEmpty());
        QCOMPARE(diagnosis.alone.size(), doctor::mistakeKinds().size());
        QByteArrayList faults;
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            const doctor::Alone alone = diagnosis.alone.value(kind.id);
            const qsizetype all = plantingsOf(theShop(), kind.id).size();
            const qsizetype visible = visiblePlantings(theShop(), kind.id).size();
            if (all > 0 && all == visible && alone != doctor::Alone::Excluded)
                faults.append(kind.id.toUtf8() + " could be seen");
            if (visible == 0 && alone == doctor::Alone::Excluded)
                faults.append(kind.id.toUtf8() + " cannot be seen");
        }
        QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    }
};

QTEST_GUILESS_MAIN(TestPlanted)
#include "tst_planted.moc"
