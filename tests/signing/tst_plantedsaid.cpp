// SPDX-License-Identifier: MIT
#include "signing/plantedcharsets.h"
#include "signing/plantedproof.h"
#include "signing/plantedstrings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

doctor::Diagnosis examineSaid(const Shop &shop, const QString &sign, const QString &said,
                              bool withSecrets = true)
{
    doctor::Evidence evidence = signedWith(shop, sign);
    evidence.said = said;
    return doctor::diagnose(evidence,
                            withSecrets ? knownSecrets(shop) : std::vector<doctor::KnownSecret>());
}

QStringList idsOf(const QList<doctor::Mistake> &mistakes)
{
    QStringList ids;
    for (const doctor::Mistake &mistake : mistakes)
        ids.append(mistake.id);
    return ids;
}

/** Everything of a diagnosis that is text. */
QString allTexts(const doctor::Diagnosis &diagnosis)
{
    QStringList texts{diagnosis.canonical, diagnosis.hashed};
    for (const QList<doctor::Mistake> &list : {diagnosis.mistakes, diagnosis.saidMistakes}) {
        for (const doctor::Mistake &mistake : list)
            texts += mistake.facts.values();
    }
    return texts.join(u'\n');
}

void rowsOfStringMistakes()
{
    QTest::addColumn<QString>("id");
    for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
        if (changesTheString(kind))
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
}

} // namespace

/** The string a customer says was signed. */
class TestPlantedSaid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidWasSigned_data() { rowsOfStringMistakes(); }

    void whatWasSaidWasSigned()
    {
        QFETCH(const QString, id);
        const Shop *shop = shopThatShows(id);
        QVERIFY(shop);
        const Planting planting = visiblePlantings(*shop, id).first();
        const Planted made = plant(*shop, {planting});
        // One of the three after the other: without the secret, with it, with it hidden.
        const QStringList ways{made.bare, made.text, hidden(*shop, made.text)};
        const QString &said = ways[m_turn++ % ways.size()];
        const doctor::Diagnosis diagnosis = examineSaid(*shop, made.sign, said);
        QCOMPARE(diagnosis.saidWasSigned, std::optional<bool>(true));
        const QByteArray fault = faultIn(diagnosis, *shop, {planting}, made.sign);
        QVERIFY2(fault.isEmpty(), fault.constData());
        QVERIFY2(givesText(*shop, diagnosis.saidMistakes, made.bare),
                 toText(diagnosis.saidMistakes).constData());
        QVERIFY(!allTexts(diagnosis).contains(shop->secret()));
    }

    void whatWasSaidIsReadWithoutASecret_data() { rowsOfStringMistakes(); }

    void whatWasSaidIsReadWithoutASecret()
    {
        QFETCH(const QString, id);
        const Shop *shop = shopThatShows(id);
        QVERIFY(shop);
        const Planting planting = visiblePlantings(*shop, id).first();
        const Planted made = plant(*shop, {planting});
        const doctor::Diagnosis diagnosis = examineSaid(*shop, made.sign, made.bare, false);
        QCOMPARE(toText(diagnosis.verdict), u"unexplained"_s);
        QVERIFY(!diagnosis.hadSecret);
        QVERIFY(diagnosis.mistakes.isEmpty());
        QVERIFY(!diagnosis.saidWasSigned.value_or(false));
        QCOMPARE(diagnosis.saidMistakes.size(), 1);
        QVERIFY2(givesText(*shop, diagnosis.saidMistakes, made.bare),
                 toText(diagnosis.saidMistakes).constData());
    }

    void aHiddenSecretStandsWhereItStood_data()
    {
        QTest::addColumn<QString>("id");
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            if (kind.dimension == doctor::Dimension::SecretPlace && kind.id != u"secret-absent")
                QTest::newRow(qPrintable(kind.id)) << kind.id;
        }
    }

    void aHiddenSecretStandsWhereItStood()
    {
        QFETCH(const QString, id);
        const Shop &shop = shopIn(u"japan");
        const Planted made = plant(shop, {{id, {}, {}}});
        const QString said = hidden(shop, made.text);
        for (const bool withSecrets : {true, false}) {
            const doctor::Diagnosis diagnosis = examineSaid(shop, made.sign, said, withSecrets);
            QCOMPARE(idsOf(diagnosis.saidMistakes), QStringList{id});
            QCOMPARE(diagnosis.saidWasSigned.value_or(false), withSecrets);
            QCOMPARE(idsOf(diagnosis.mistakes), withSecrets ? QStringList{id} : QStringList());
        }
    }

    void anotherStringWasSigned()
    {
        const Shop &shop = shopIn(u"taiwan");
        const QString sign = plant(shop, {{u"join-amp"_s, {}, {}}}).sign;
        const QString said = plant(shop, {{u"join-comma"_s, {}, {}}}).bare;
        const doctor::Diagnosis diagnosis = examineSaid(shop, sign, said);
        QCOMPARE(diagnosis.saidWasSigned, std::optional<bool>(false));
        QCOMPARE(idsOf(diagnosis.saidMistakes), QStringList{u"join-comma"_s});
        QCOMPARE(idsOf(diagnosis.mistakes), QStringList{u"join-amp"_s});
    }

    void theRightStringWasSaidAndNotSigned()
    {
        const Shop &shop = shopIn(u"mexico");
        const doctor::Diagnosis diagnosis = examineSaid(
            shop, plant(shop, {{u"secret-first"_s, {}, {}}}).sign, plant(shop, {}).bare);
        QVERIFY(diagnosis.saidMistakes.isEmpty());
        QCOMPARE(idsOf(diagnosis.mistakes), QStringList{u"secret-first"_s});
    }

    void aStringOfNothingExplainsNothing()
    {
        const Shop &shop = smallShop();
        doctor::Evidence evidence = signedWith(shop, u"0123456789abcdef0123456789abcdef"_s);
        evidence.said = u"something else altogether"_s;
        const doctor::Diagnosis diagnosis
            = doctor::diagnose(evidence, knownSecrets(shop), unhurried());
        QCOMPARE(diagnosis.saidWasSigned, std::optional<bool>(false));
        QVERIFY(diagnosis.saidMistakes.isEmpty());
        QCOMPARE(toText(diagnosis.verdict), u"unexplained"_s);
    }

    void nothingSaidIsNotAnswered()
    {
        const Shop &shop = smallShop();
        const doctor::Diagnosis diagnosis = examine(shop, plant(shop, {}).sign);
        QVERIFY(!diagnosis.saidWasSigned.has_value());
        QVERIFY(diagnosis.saidMistakes.isEmpty());
        QCOMPARE(diagnosis.canonical, plant(shop, {}).bare);
        QVERIFY(diagnosis.hadSecret);
        QCOMPARE(diagnosis.firstDifference, -1);
    }

private:
    qsizetype m_turn = 0;
};

QTEST_GUILESS_MAIN(TestPlantedSaid)
#include "tst_plantedsaid.moc"
