// SPDX-License-Identifier: MIT
#include "intake/intakebench.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakebench;

namespace {

/** Known to no profile, and under no name. */
const QString kUnknown = u"Kq7vXw2LmN9pRt4sYb6Z"_s;
const QString kString = u"amount=300remark=hatimestamp=1767225600000tradeNo=VX20260101000003"_s;

QString md5(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

QString body(const QString &sign)
{
    return u"{\"tradeNo\":\"VX20260101000003\",\"amount\":\"300\",\"remark\":\"ha\","
           "\"timestamp\":\"1767225600000\",\"sign\":\"%1\"}"_s.arg(sign);
}

} // namespace

/** A secret that nobody knows, found by where it stands: beside a string that was signed. */
class TestIntakeSigned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proven_data();
    void proven();
    void guessed_data();
    void guessed();
    void left_data();
    void left();
    void anotherStringIsProvenToo();
    void aProofOutlivesItsSecret();
    void whatIsSaidApart();
    void ofTwoRequestsEachHasItsOwn();
    void hugeTextsEnd_data();
    void hugeTextsEnd();
};

void TestIntakeSigned::proven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");

    const auto row
        = [](const char *name, const QString &run, const QString &said,
             const QString &before = u"DEBUG stringToSign: "_s, const QString &behind = {}) {
              QTest::newRow(name) << before + run + behind + u"\nbody: "_s + body(md5(run)) << said;
          };
    const QString mark = doctor::kSecretMark.toString();
    row("behind", kString + kUnknown, kString + mark);
    row("before", kUnknown + kString, mark + kString);
    row("both ends", kUnknown + kString + kUnknown, mark + kString + mark);
    row("joined", kString + u"&"_s + kUnknown, kString + u'&' + mark);
    row("named", kString + u"&key="_s + kUnknown, kString + u"&key="_s + mark);
    row("short", kString + u"K1"_s, kString + mark);
    row("odd", kString + u"p/q w\"Z9!é"_s, kString + mark);
    row("goes on", kString + kUnknown, kString + mark, u"signed "_s, u", then sent"_s);
    row("json", kString + kUnknown, kString + mark, u"{\"stringToSign\":\""_s, u"\"}"_s);
    row("shell", kString + kUnknown, kString + mark, u"printf '%s' '"_s, u"' | md5sum"_s);
    row("label", kString + kUnknown, kString + mark, u"stringToSign="_s);
    const QString run = kString + kUnknown;
    QTest::newRow("capital") << run + u'\n' + body(md5(run).toUpper()) << kString + mark;
    QTest::newRow("behind the body") << body(md5(run)) + u"\nsigned: "_s + run << kString + mark;
    const QString line = run + u'\n';
    QTest::newRow("line end") << u"s: "_s + line + body(md5(line)) << kString + mark + u'\n';
}

void TestIntakeSigned::proven()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    const Intake intake = takeIn(text);
    QVERIFY2(!intake.shown.contains(kUnknown), qPrintable(intake.shown));
    QVERIFY(intake.secretSeen);
    // An object that holds the string alone is read too.
    const auto order
        = std::find_if(intake.requests.begin(), intake.requests.end(),
                       [](const TakenRequest &taken) { return !taken.request.sign().isEmpty(); });
    QVERIFY(order != intake.requests.end());
    QCOMPARE(order->said, said);
    QVERIFY(order->saidGivesSign);
    QVERIFY(std::any_of(intake.notes.begin(), intake.notes.end(),
                        [](const IntakeNote &note) { return note.id == u"secret"_s; }));
}

void TestIntakeSigned::guessed_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("behind") << kString + kUnknown;
    QTest::newRow("before") << kUnknown + kString;
    QTest::newRow("eight") << kString + u"abcdefg8"_s;
    QTest::newRow("quoted") << u"s=\"%1\","_s.arg(kString + kUnknown);
    QTest::newRow("Base64") << kString + u"q83vASNFZ4mrze8BI0VniQ=="_s;
    QTest::newRow("other order") << u"tradeNo=VX20260101000003amount=300remark=hatimestamp="
                                    "1767225600000"_s
            + kUnknown;
}

/** No digest fits, as when another one was used: what stands there is hidden all the same. */
void TestIntakeSigned::guessed()
{
    QFETCH(QString, line);
    const Intake intake = takeIn(line + u'\n' + body(md5(u"something else"_s)));
    const QString first = intake.shown.section(u'\n', 0, 0);
    QVERIFY2(first.contains(doctor::kSecretMark), qPrintable(first));
    for (const QStringView secret :
         {QStringView(kUnknown), QStringView(u"abcdefg8"), QStringView(u"q83v")})
        QVERIFY2(!first.contains(secret), qPrintable(first));
    QVERIFY(intake.secretSeen);
    QVERIFY(!intake.requests.first().saidGivesSign);
}

void TestIntakeSigned::left_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("string alone") << kString;
    QTest::newRow("label") << u"stringToSign="_s + kString;
    QTest::newRow("spaced") << u"signing "_s + kString + u" now"_s;
    QTest::newRow("another field") << kString + u"wayCode=BANK_TRANSFER"_s;
    QTest::newRow("short") << kString + u"(66b)"_s;
}

void TestIntakeSigned::left()
{
    QFETCH(QString, line);
    const QString text = line + u'\n' + body(md5(u"something else"_s));
    const Intake intake = takeIn(text);
    QCOMPARE(intake.shown, text);
    QVERIFY(!intake.secretSeen);
}

void TestIntakeSigned::anotherStringIsProvenToo()
{
    const QString said = u"amount=300&remark=ha&timestamp=1767225600000&tradeNo=VX20260101000003"_s;
    const Intake intake = takeIn(u"s: "_s + said + kUnknown + u'\n' + body(md5(said + kUnknown)));
    QVERIFY2(!intake.shown.contains(kUnknown), qPrintable(intake.shown));
    QCOMPARE(intake.requests.size(), 1);
    QCOMPARE(intake.requests.first().said, said + doctor::kSecretMark);
    QVERIFY(intake.requests.first().saidGivesSign);
}

void TestIntakeSigned::aProofOutlivesItsSecret()
{
    const QString run = kString + kUnknown;
    const Intake before = takeIn(u"s: "_s + run + u'\n' + body(md5(run)));
    Intake again = takeIn(before.shown);
    QVERIFY(!again.requests.first().saidGivesSign);
    keepProofs(before, again);
    QVERIFY(again.requests.first().saidGivesSign);
    // Of another signature it says nothing.
    Intake other = takeIn(QString(before.shown).replace(md5(run), md5(kString)));
    keepProofs(before, other);
    QVERIFY(!other.requests.first().saidGivesSign);
}

void TestIntakeSigned::whatIsSaidApart()
{
    const QString run = kString + kUnknown;
    const SentRequest request = takeIn(body(md5(run))).requests.first().request;
    HiddenSaid said = hideSaid(run, request, {});
    QCOMPARE(said.text, kString + doctor::kSecretMark);
    QVERIFY(said.secretSeen);
    QVERIFY(said.givesSign);
    said = hideSaid(kString + u"abcdefg8"_s, request, {});
    QCOMPARE(said.text, kString + doctor::kSecretMark);
    QVERIFY(said.secretSeen);
    QVERIFY(!said.givesSign);
    said = hideSaid(kString, request, {});
    QCOMPARE(said.text, kString);
    QVERIFY(!said.secretSeen);
}

void TestIntakeSigned::ofTwoRequestsEachHasItsOwn()
{
    const QString run = kString + kUnknown;
    const QString second = QString(run).replace(u"000003"_s, u"000004"_s);
    const QString text = u"s: "_s + run + u'\n' + body(md5(run)) + u"\ns: "_s + second + u'\n'
        + body(md5(second)).replace(u"000003"_s, u"000004"_s);
    const Intake intake = takeIn(text);
    QVERIFY(!intake.shown.contains(kUnknown));
    QCOMPARE(intake.requests.size(), 2);
    for (const TakenRequest &taken : intake.requests) {
        QVERIFY(taken.saidGivesSign);
        QVERIFY(taken.said.contains(taken.request.value(u"tradeNo")));
    }
}

void TestIntakeSigned::hugeTextsEnd_data()
{
    QTest::addColumn<QString>("text");
    const auto repeated = [](const QString &part) -> QString {
        return body(md5(kString)) + u'\n' + part.repeated(kMaxIntake / 16 / part.size());
    };
    QTest::newRow("strings") << repeated(kString);
    QTest::newRow("beginnings") << repeated(kString.left(40));
    QTest::newRow("tails") << repeated(kString + u"aaaaaaa "_s);
    QTest::newRow("digests") << repeated(u"md5("_s);
    QTest::newRow("names") << repeated(u"secret "_s);
    QTest::newRow("lines") << repeated(u"secret:\n"_s);
    QTest::newRow("escapes") << repeated(u"secret%3D"_s);
    QTest::newRow("khmer") << repeated(u"សោ\u200b"_s);
}

/** Nothing is looked at again and again. */
void TestIntakeSigned::hugeTextsEnd()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QString shown = hideSecrets(text, {}, nullptr);
    const Intake intake = takeIn(text);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!intake.shown.isEmpty() && !shown.isEmpty());
}

QTEST_GUILESS_MAIN(TestIntakeSigned)
#include "tst_intakesigned.moc"
