// SPDX-License-Identifier: MIT
#include "signing/doctor/doctor.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::doctor;

namespace {

const QString kString = u"amount=300remark=hatimestamp=1767225600000tradeNo=VX20260101000003"_s;
const QString kAmp = u"amount=300&remark=ha&timestamp=1767225600000&tradeNo=VX20260101000003"_s;

QString md5(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

/** What is handed on of a string whose secret was hidden. */
Diagnosis examined(const QString &core, const QString &known, bool isProven)
{
    Evidence evidence;
    evidence.request.fields = {{u"tradeNo"_s, u"VX20260101000003"_s, SentKind::Text},
                               {u"amount"_s, u"300"_s, SentKind::Text},
                               {u"remark"_s, u"ha"_s, SentKind::Text},
                               {u"timestamp"_s, u"1767225600000"_s, SentKind::Text},
                               {u"sign"_s, md5(core + u"an-old-secret"_s), SentKind::Text}};
    evidence.knownNames = {u"amount"_s, u"remark"_s, u"timestamp"_s, u"tradeNo"_s};
    evidence.said = core + kSecretMark;
    evidence.saidGivesSign = isProven;
    std::vector<KnownSecret> secrets;
    if (!known.isEmpty())
        secrets.push_back({u"Shop"_s, Environment::Live, Secret(known.toUtf8())});
    Limits patient;
    patient.time = std::chrono::seconds(20);
    return diagnose(evidence, secrets, patient);
}

} // namespace

/** The right rule with a secret that is not known here. */
class TestDoctorSaid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSecretIsAnother_data()
    {
        QTest::addColumn<QString>("known");
        QTest::newRow("with a secret") << u"the-secret-of-today"_s;
        QTest::newRow("without one") << QString();
    }

    void onlyTheSecretIsAnother()
    {
        QFETCH(const QString, known);
        const Diagnosis diagnosis = examined(kString, known, true);
        QVERIFY(diagnosis.otherSecret);
        QCOMPARE(diagnosis.verdict, Verdict::Unexplained);
        QVERIFY(diagnosis.mistakes.isEmpty());
        QVERIFY(diagnosis.saidMistakes.isEmpty());
        QCOMPARE(diagnosis.saidWasSigned, std::optional<bool>(true));
        QCOMPARE(diagnosis.hashed, kString + kSecretMark);
        QCOMPARE(diagnosis.firstDifference, -1);
    }

    void nothingIsSaidWithoutProof()
    {
        const Diagnosis diagnosis = examined(kString, u"the-secret-of-today"_s, false);
        QVERIFY(!diagnosis.otherSecret);
        QCOMPARE(diagnosis.saidWasSigned, std::optional<bool>(false));
    }

    void aKnownSecretExplainsMore()
    {
        const Diagnosis diagnosis = examined(kString, u"an-old-secret"_s, true);
        QVERIFY(!diagnosis.otherSecret);
        QCOMPARE(diagnosis.verdict, Verdict::Match);
    }

    void theStringHasMistakesOfItsOwn()
    {
        const QStringList secrets{u"the-secret-of-today"_s, QString()};
        for (const QString &known : secrets) {
            const Diagnosis diagnosis = examined(kAmp, known, true);
            QVERIFY(!diagnosis.otherSecret);
            QCOMPARE(diagnosis.verdict, Verdict::Unexplained);
            QVERIFY(diagnosis.mistakes.isEmpty());
            QCOMPARE(diagnosis.saidMistakes.size(), 1);
            QCOMPARE(diagnosis.saidMistakes.first().id, u"join-amp"_s);
            QCOMPARE(diagnosis.saidWasSigned, std::optional<bool>(true));
        }
    }
};

QTEST_GUILESS_MAIN(TestDoctorSaid)
#include "tst_doctorsaid.moc"
