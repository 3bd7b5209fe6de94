// SPDX-License-Identifier: MIT
#include "signing/signer.h"
#include "ui/pages/support/mistakestable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;

namespace {

const char kSecret[] = "Unit-Test-Secret-Not-Real";

/** What the engine makes of that body, signed over `canonical`. */
doctor::Diagnosis diagnosed(const QList<SentField> &fields, const QString &canonical)
{
    doctor::Evidence evidence;
    evidence.request.fields = fields;
    evidence.request.fields.append(
        {u"sign"_s, QString::fromLatin1(signature(canonical, Secret(kSecret)))});
    for (const SentField &field : fields)
        evidence.knownNames.append(field.name);
    std::vector<doctor::KnownSecret> secrets;
    secrets.push_back({u"Shop"_s, Environment::Test, Secret(kSecret)});
    return doctor::diagnose(evidence, secrets);
}

/** The ids in the table whose state is that word. */
QStringList idsThatAre(const MistakesTable &table, const QString &word)
{
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, 0)->text() == word)
            ids.append(table.item(row, 1)->data(Qt::UserRole).toString());
    }
    return ids;
}

} // namespace

/** The catalogue beside one request: what was found, and what else would explain it. */
class TestMistakesTable final : public QObject
{
    Q_OBJECT

    MistakeWords m_words;

private Q_SLOTS:
    /** Sent in reverse, where what stands last is also the smaller value. */
    void whatExplainsItTooIsNotCalledFound()
    {
        const doctor::Diagnosis diagnosis
            = diagnosed({{u"tradeNo"_s, u"1"_s}, {u"amount"_s, u"2"_s}}, u"tradeNo=1amount=2"_s);
        QCOMPARE(diagnosis.verdict, doctor::Verdict::Explained);
        QCOMPARE(diagnosis.mistakes.size(), 1);
        const QString named = diagnosis.mistakes.first().id;
        QStringList others = diagnosis.alone.keys(doctor::Alone::Explains);
        others.removeOne(named);
        // Three orders are one here, and the engine says so.
        for (const QString &id : {u"order-as-sent"_s, u"order-reverse"_s, u"order-by-value"_s})
            QVERIFY2(id == named || others.contains(id), qPrintable(id));

        MistakesTable table(m_words, u"en"_s);
        table.show(diagnosis);
        QCOMPARE(idsThatAre(table, u"found"_s), QStringList{named});
        QStringList too = idsThatAre(table, u"explains it too"_s);
        // They stand right below what was found.
        QCOMPARE(table.item(0, 0)->text(), u"found"_s);
        QCOMPARE(table.item(1, 0)->text(), u"explains it too"_s);
        too.sort();
        others.sort();
        QCOMPARE(too, others);
    }

    void whereOneAloneExplainsNoOtherIsSaidTo()
    {
        const doctor::Diagnosis diagnosis
            = diagnosed({{u"tradeNo"_s, u"1"_s}, {u"amount"_s, u"2"_s}}, u"amount=2&tradeNo=1"_s);
        QCOMPARE(diagnosis.mistakes.size(), 1);
        MistakesTable table(m_words, u"en"_s);
        table.show(diagnosis);
        QCOMPARE(idsThatAre(table, u"found"_s), QStringList{u"join-amp"_s});
        QCOMPARE(idsThatAre(table, u"explains it too"_s), QStringList());
    }

    void nothingIsSaidOfNoRequest()
    {
        MistakesTable table(m_words, u"en"_s);
        table.show(
            diagnosed({{u"tradeNo"_s, u"1"_s}, {u"amount"_s, u"2"_s}}, u"amount=2&tradeNo=1"_s));
        table.show(doctor::Diagnosis());
        QCOMPARE(table.rowCount(), doctor::mistakeKinds().size());
        QCOMPARE(idsThatAre(table, u"not tried"_s).size(), doctor::mistakeKinds().size());
    }
};

QTEST_MAIN(TestMistakesTable)
#include "tst_mistakestable.moc"
