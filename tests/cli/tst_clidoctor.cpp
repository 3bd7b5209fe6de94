// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/doctorbody.h"
#include "signing/doctor/mistakes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** `doctor`: the mistake that made a signature, by its name, and never the secret. */
class TestCliDoctor : public QObject
{
    Q_OBJECT

private:
    Console m_console;

    Finished checked(const QByteArray &input, const QStringList &more = {})
    {
        m_console.passSecret(kDoctorSecret);
        return m_console.run(
            QStringList{u"doctor"_s, u"--region"_s, u"taiwan"_s, u"--json"_s} + more, input);
    }

    static QStringList idsOf(const json::Value &document)
    {
        QStringList ids;
        for (const json::Value &mistake : itemsAt(document, u"mistakes"))
            ids << mistake.stringAt(u"id");
        return ids;
    }

    static QStringList rulesOf(const json::Value &document, QStringView severity)
    {
        QStringList rules;
        for (const json::Value &fault : itemsAt(at(document, u"order"), severity))
            rules << fault.stringAt(u"field") + u':' + fault.stringAt(u"rule");
        return rules;
    }

private Q_SLOTS:
    void aRightSignatureMatches()
    {
        const DoctorBody body;
        // V5 of the documents' own vectors (API.md section 2.2).
        const Finished run = checked(body.json("86d2904aee08960e99667986f00b3be0"));
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value document = run.document();
        QCOMPARE(keysOf(document),
                 QStringList({u"verdict"_s, u"mistakes"_s, u"alternatives"_s, u"canonical"_s,
                              u"order"_s, u"harmless"_s}));
        QCOMPARE(keysOf(at(document, u"order")), QStringList({u"errors"_s, u"warnings"_s}));
        QCOMPARE(document.stringAt(u"verdict"), u"match"_s);
        QVERIFY(itemsAt(document, u"mistakes").isEmpty());
        QCOMPARE(at(document, u"alternatives").text(), u"0"_s);
        QCOMPARE(document.stringAt(u"canonical").toUtf8(), body.sorted());
        QCOMPARE(rulesOf(document, u"errors"), QStringList());
        // The documents' example has an address that is nobody's.
        QCOMPARE(rulesOf(document, u"warnings"),
                 QStringList({u"ipAddress:publicAddress"_s, u"timestamp:timestamp_old"_s}));
        QVERIFY2(!run.told().contains(kDoctorSecret), run.told());
    }

    void aMistakeIsNamed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("input");
        const DoctorBody body;
        const QByteArray secret = kDoctorSecret;
        const QByteArray rule = body.sorted();
        const auto row = [&body](const char *id, const QByteArray &sign) {
            QTest::newRow(id) << QString::fromLatin1(id) << body.json(sign);
        };
        row("secret-first", hexOf(secret + rule));
        row("secret-absent", hexOf(rule));
        row("secret-amp-key", hexOf(rule + "&key=" + secret));
        row("secret-newline", hexOf(rule + secret + '\n'));
        row("order-as-sent", hexOf(body.asSent() + secret));
        row("join-amp", hexOf(body.sorted("&") + secret));
        row("pairs-colon", hexOf(body.sorted({}, ":") + secret));
        row("digest-sha256", hexOf(rule + secret, QCryptographicHash::Sha256));
        row("form-upper", hexOf(rule + secret).toUpper());
        DoctorBody other = body;
        other.set(u"timestamp"_s, u"1767225600"_s);
        row("timestamp-seconds", hexOf(other.sorted() + secret));
        other = body;
        other.set(u"amount"_s, u"300.00"_s);
        row("amount-decimals", hexOf(other.sorted() + secret));
        other = body;
        other.set(u"lastname"_s, {});
        row("field-missing", hexOf(other.sorted() + secret));
    }

    void aMistakeIsNamed()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, input);
        const Finished run = checked(input);
        QVERIFY2(run.exitCode == 3, run.told());
        const json::Value document = run.document();
        QCOMPARE(document.stringAt(u"verdict"), u"explained"_s);
        QCOMPARE(idsOf(document), QStringList{id});
        const json::Value mistake = itemsAt(document, u"mistakes").first();
        QCOMPARE(keysOf(mistake), QStringList({u"id"_s, u"sentence"_s, u"fix"_s}));
        QVERIFY2(!mistake.stringAt(u"sentence").isEmpty(), run.told());
        QVERIFY2(!mistake.stringAt(u"fix").isEmpty(), run.told());
        QVERIFY2(!run.told().contains(kDoctorSecret), run.told());
    }

    void theFirstDifferingByteIsTold()
    {
        const DoctorBody body;
        const Finished run = checked(body.json(hexOf(body.sorted("&") + kDoctorSecret)));
        QVERIFY2(run.exitCode == 3, run.told());
        QCOMPARE(keysOf(run.document()).last(), u"firstDifference"_s);
        QCOMPARE(at(run.document(), u"firstDifference").text(),
                 QString::number(qsizetype(sizeof("amount=300") - 1)));
    }

    void aRandomSignatureIsNotGuessedAt()
    {
        const Finished run = checked(DoctorBody().json(hexOf("nobody made this")));
        QVERIFY2(run.exitCode == 3, run.told());
        QCOMPARE(run.document().stringAt(u"verdict"), u"unexplained"_s);
        QVERIFY(itemsAt(run.document(), u"mistakes").isEmpty());
        QVERIFY(!run.document().find(u"firstDifference"));
    }

    void theOrderIsLookedAtToo()
    {
        DoctorBody body;
        body.set(u"mobile"_s, u"12"_s);
        body.set(u"signType"_s, u"MD5"_s);
        const Finished run = checked(body.json(hexOf(body.sorted() + kDoctorSecret)));
        QVERIFY2(run.exitCode == 0, run.told()); // of the signature
        QCOMPARE(rulesOf(run.document(), u"errors"), QStringList{u"mobile:digits"_s});
        QVERIFY(rulesOf(run.document(), u"warnings").contains(u"signType:unknown_field"_s));
    }

    void peopleReadTheSame()
    {
        const DoctorBody body;
        m_console.passSecret(kDoctorSecret);
        const Finished run
            = m_console.run({u"doctor"_s, u"--region"_s, u"taiwan"_s},
                            body.json(hexOf(QByteArray(kDoctorSecret) + body.sorted())));
        QVERIFY2(run.exitCode == 3, run.told());
        QVERIFY2(run.out.contains("mistake\tsecret-first\tYour program put the secret before"),
                 run.told());
        QVERIFY2(run.out.contains("fix\tsecret-first\t"), run.told());
        QVERIFY2(run.out.contains(QByteArray("string\t" + body.sorted() + '\n')), run.told());
        QVERIFY2(!run.told().contains(kDoctorSecret), run.told());
    }

    void everyMistakeIsListed()
    {
        Finished run = m_console.run({u"doctor"_s, u"--list"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const QByteArrayList lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), doctor::mistakeKinds().size());
        QVERIFY2(run.out.contains("field-missing\tA field is in the body"), run.told());
        QVERIFY2(!run.out.contains("field a field"), run.told());
        run = m_console.run({u"doctor"_s, u"--list"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const QList<json::Value> items = run.document().items();
        QCOMPARE(items.size(), lines.size());
        for (qsizetype i = 0; i < items.size(); ++i) {
            QCOMPARE(keysOf(items[i]),
                     QStringList({u"id"_s, u"dimension"_s, u"sentence"_s, u"fix"_s}));
            QCOMPARE(items[i].stringAt(u"id"), doctor::mistakeKinds()[i].id);
            QCOMPARE(lines[i],
                     (items[i].stringAt(u"id") + u'\t' + items[i].stringAt(u"sentence")).toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_clidoctor.moc"
