// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "cli/doctorbody.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** What `doctor` takes in, what it refuses and where, and what never comes out of it. */
class TestCliDoctorInput : public QObject
{
    Q_OBJECT

private:
    Console m_console;
    DoctorBody m_body;

    static QByteArray rightSign(const DoctorBody &body)
    {
        return hexOf(body.sorted() + kDoctorSecret);
    }

    Finished run(const QStringList &options, const QByteArray &input)
    {
        return m_console.run(QStringList{u"doctor"_s, u"--json"_s} + options, input);
    }

private Q_SLOTS:
    void theRegionIsGuessedAndSaid()
    {
        m_console.passSecret(kDoctorSecret);
        const Finished guessed = run({}, m_body.json(rightSign(m_body)));
        QVERIFY2(guessed.exitCode == 0, guessed.told());
        QVERIFY2(guessed.err.contains("taiwan"), guessed.told());
        const Finished nothing = run({}, R"({"a":"1","sign":"x"})");
        QVERIFY2(nothing.exitCode == 2, nothing.told());
        QVERIFY2(nothing.errorMessage().contains(u"--region"_s), nothing.told());
    }

    void numbersKeepTheirText()
    {
        QByteArray input = m_body.json(
            hexOf(m_body.sorted().replace("amount=300", "amount=300.00") + kDoctorSecret));
        input.replace(R"("amount":"300")", R"("amount":300.00)");
        m_console.passSecret(kDoctorSecret);
        const Finished checked = run({u"--region"_s, u"taiwan"_s}, input);
        QVERIFY2(checked.exitCode == 0, checked.told());
        QVERIFY2(checked.document().stringAt(u"canonical").startsWith(u"amount=300.00bank"_s),
                 checked.told());
    }

    void aCurlLineIsRead()
    {
        const QByteArray line
            = "curl -X POST https://sandbox-api.vexora.com/taiwan/v1/vexora/checkout -H "
              "'merchantNo: 1234567890' -H 'Content-Type: application/json' -d '"
            + m_body.json(rightSign(m_body)) + "'\n";
        m_console.passSecret(kDoctorSecret);
        const Finished checked = run({u"--region"_s, u"taiwan"_s}, line);
        QVERIFY2(checked.exitCode == 0, checked.told());
    }

    void oneOfSeveralMustBeChosen()
    {
        DoctorBody other = m_body;
        other.set(u"tradeNo"_s, u"VX20260101000004"_s);
        const QByteArray both = m_body.json("00") + "\n\n" + other.json(rightSign(other)) + '\n';
        m_console.passSecret(kDoctorSecret);
        const Finished unchosen = run({u"--region"_s, u"taiwan"_s}, both);
        QVERIFY2(unchosen.exitCode == 2, unchosen.told());
        QVERIFY2(unchosen.errorMessage().contains(u"--request"_s), unchosen.told());
        QVERIFY2(unchosen.err.contains("VX20260101000003")
                     && unchosen.err.contains("VX20260101000004"),
                 unchosen.told());
        QVERIFY2(!unchosen.told().contains("0912345678"), unchosen.told());
        m_console.passSecret(kDoctorSecret);
        const Finished second = run({u"--region"_s, u"taiwan"_s, u"--request"_s, u"2"_s}, both);
        QVERIFY2(second.exitCode == 0, second.told());
        const Finished none = run({u"--region"_s, u"taiwan"_s, u"--request"_s, u"3"_s}, both);
        QVERIFY2(none.exitCode == 2, none.told());
    }

    void malformedInputIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << ""_ba << u"line 1"_s;
        QTest::newRow("cut off") << "{\n \"mobile\": \"0912345678\",\n"_ba << u"line "_s;
        QTest::newRow("cut off, in words")
            << "{\"amount\":\"300\",\"mobile\":\"0912345678"_ba
            << u"line 1, column 37: the text ends here: it was cut off"_s;
        QTest::newRow("truncated")
            << "order {\"amount\":\"300\",\"mobile\":\"0912345678[truncated]\nmore\n"_ba
            << u"line 1, column 43: the text was cut off here"_s;
        QTest::newRow("not UTF-8")
            << "{\"mobile\":\"0912345678\",\n\"remark\":\"\x82\xa0\"}"_ba << u"line 2"_s;
    }

    void malformedInputIsToldWithItsPlace()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, place);
        const Finished refused = run({u"--region"_s, u"taiwan"_s}, input);
        QVERIFY2(refused.exitCode == 3, refused.told());
        QCOMPARE(refused.errorCode(), u"malformed"_s);
        QVERIFY2(refused.errorMessage().contains(place), refused.told());
        QVERIFY2(!refused.told().contains("0912345678"), refused.told());
    }

    void withoutASecretItSaysWhatItSees()
    {
        const QString file = m_console.room() + u"/said.txt"_s;
        QVERIFY(writeFile(file, m_body.sorted("&") + '\n'));
        const Finished compared = run({u"--region"_s, u"taiwan"_s, u"--said"_s, file},
                                      m_body.json(rightSign(m_body).toUpper()));
        QVERIFY2(compared.exitCode == 3, compared.told());
        QCOMPARE(compared.document().stringAt(u"verdict"), u"unexplained"_s);
        QVERIFY2(compared.err.contains("upper-case"), compared.told());
        QVERIFY2(compared.err.contains("\"&\" between the pairs"), compared.told());
    }

    void aPastedSecretNeverComesOut()
    {
        const QByteArray pasted = "pasted-secret-to-look-for";
        DoctorBody body = m_body;
        body.set(u"appSecret"_s, QString::fromLatin1(pasted));
        const QString said = m_console.room() + u"/said-secret.txt"_s;
        QVERIFY(writeFile(said, m_body.sorted() + "&key=" + pasted));
        for (const bool known : {true, false}) {
            if (known)
                m_console.passSecret(pasted);
            const Finished checked = run({u"--region"_s, u"taiwan"_s, u"--said"_s, said},
                                         body.json(hexOf(m_body.sorted() + pasted)));
            QVERIFY2(checked.exitCode == 3 || checked.exitCode == 0, checked.told());
            QVERIFY2(!checked.told().contains("to-look-for"), checked.told());
            QVERIFY2(checked.err.contains("Rotate it"), checked.told());
        }
        QCOMPARE(filesHolding(m_console.dataFolder(), {u"to-look-for"_s}), QStringList());
    }

    void aRightStringWithAnotherSecretIsTold_data()
    {
        QTest::addColumn<bool>("inText");
        QTest::addColumn<bool>("hasSecret");
        for (const bool inText : {true, false}) {
            for (const bool hasSecret : {true, false})
                QTest::addRow("%s, %s", inText ? "in the text" : "--said",
                              hasSecret ? "with a secret" : "without")
                    << inText << hasSecret;
        }
    }

    void aRightStringWithAnotherSecretIsTold()
    {
        QFETCH(bool, inText);
        QFETCH(bool, hasSecret);
        const QByteArray old = "Kq7vXw2LmN9pRt4sYb6Z";
        const QByteArray signedBytes = m_body.sorted() + old;
        QByteArray input = m_body.json(hexOf(signedBytes));
        QStringList options{u"--region"_s, u"taiwan"_s};
        if (inText) {
            input = "DEBUG stringToSign: " + signedBytes + "\nbody: " + input;
        } else {
            const QString file = m_console.room() + u"/said-old.txt"_s;
            QVERIFY(writeFile(file, signedBytes + '\n'));
            options += {u"--said"_s, file};
        }
        if (hasSecret)
            m_console.passSecret(kDoctorSecret);
        Finished checked = run(options, input);
        QVERIFY2(checked.exitCode == 3, checked.told());
        QVERIFY2(!checked.told().contains(old), checked.told());
        QVERIFY2(checked.err.contains("Rotate it"), checked.told());
        QCOMPARE(checked.document().stringAt(u"verdict"), u"unexplained"_s);
        QVERIFY(itemsAt(checked.document(), u"mistakes").isEmpty());
        QCOMPARE(at(checked.document(), u"otherSecret").toBool(), true);
        if (hasSecret)
            m_console.passSecret(kDoctorSecret);
        checked = m_console.run(QStringList{u"doctor"_s} + options, input);
        QVERIFY2(!checked.told().contains(old), checked.told());
        QVERIFY2(
            checked.out.contains(hasSecret ? "another secret behind it" : "Only the secret itself"),
            checked.told());
    }

    void aProfilesSecretMustBeReadable()
    {
        const QByteArray profiles
            = R"({"version":1,"profiles":[{"id":"shop","name":"Shop","region":"taiwan",)"
              R"("currency":"TWD","environment":"test",)"
              R"("baseUrl":"https://pay.example/taiwan","merchantNo":"1234567890"}]})";
        QVERIFY(writeFile(m_console.dataFolder() + u"/profiles.json"_s, profiles));
        const QByteArray input = m_body.json(rightSign(m_body));
        const Finished refused = run({u"--profile"_s, u"Shop"_s}, input);
        QVERIFY2(refused.exitCode == 7, refused.told());
        m_console.passSecret(kDoctorSecret);
        const Finished given = run({u"--profile"_s, u"Shop"_s}, input);
        QVERIFY2(given.exitCode == 0, given.told());
    }

    void sentencesComeInAnotherLanguage()
    {
        const QByteArray input = m_body.json(hexOf(kDoctorSecret + m_body.sorted()));
        QStringList sentences;
        for (const QString &language : {u"en"_s, u"es"_s}) {
            m_console.passSecret(kDoctorSecret);
            const Finished checked
                = run({u"--region"_s, u"taiwan"_s, u"--lang"_s, language}, input);
            sentences += itemsAt(checked.document(), u"mistakes").value(0).stringAt(u"sentence");
        }
        QVERIFY(!sentences.first().isEmpty());
        QVERIFY(sentences.first() != sentences.last());
    }

    void breakMarksOfOurOwnAreNoHiddenCharacters()
    {
        DoctorBody body = m_body;
        body.set(u"re\u200bmark"_s, u"x"_s);
        body.set(u"amount"_s, u"300.00"_s);
        const QByteArray sign
            = hexOf(m_body.sorted().replace("amount=300", "amount=300.00") + kDoctorSecret);
        m_console.passSecret(kDoctorSecret);
        const Finished checked = m_console.run(
            {u"doctor"_s, u"--region"_s, u"taiwan"_s, u"--lang"_s, u"km"_s}, body.json(sign));
        QVERIFY2(checked.exitCode == 3, checked.told());
        int ours = 0;
        for (const QByteArray &line : checked.out.split('\n')) {
            // The customer's name is the one that hides something.
            const QString text = QString::fromUtf8(line);
            if (text.contains(u"mark"_s))
                QVERIFY2(!text.contains(u"re\u200bmark"_s), line.constData());
            else
                QVERIFY2(!text.contains(u"U+200B"_s), line.constData());
            ours += text.startsWith(u"mistake\t"_s) || text.startsWith(u"fix\t"_s);
        }
        QVERIFY2(ours >= 2, checked.told());
        QVERIFY2(QString::fromUtf8(checked.out).contains(u"re‹U+200B›mark"_s), checked.told());
    }

    void noSignatureIsToldAsSuch()
    {
        QByteArray input = m_body.json("00");
        input.replace(",\"sign\":\"00\"", "");
        QVERIFY(!input.contains("sign"));
        m_console.passSecret(kDoctorSecret);
        const Finished checked = m_console.run({u"doctor"_s, u"--region"_s, u"taiwan"_s}, input);
        QVERIFY2(checked.exitCode == 3, checked.told());
        QVERIFY2(checked.out.startsWith("There is no signature.\n"), checked.told());
        QVERIFY2(!checked.out.contains("No known mistake"), checked.told());
    }
};

QTEST_GUILESS_MAIN(TestCliDoctorInput)
#include "tst_clidoctorinput.moc"
