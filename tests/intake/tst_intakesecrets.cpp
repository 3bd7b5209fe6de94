// SPDX-License-Identifier: MIT
#include "intake/intakebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakebench;

/** No secret of a pasted text is shown, kept or handed on: by what it is, or by where it stands. */
class TestIntakeSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void named_data();
    void named();
    void left_data();
    void left();
    void placesAreOfWhatIsShown();
    void fieldKeepsItsMark();
    void bareNumberStaysJson();
    void twiceIsOnce();
    void cutGoesThroughNoSecret();
    void nowhereInTheIntake();
    void putTogetherByReading();
};

void TestIntakeSecrets::known_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("raw") << u"amount=1p/q w\"Z9 end"_s << u"amount=1‹secret› end"_s;
    QTest::newRow("url") << u"x=p%2Fq%20w%22Z9&b=1"_s << u"x=‹secret›&b=1"_s;
    QTest::newRow("url, lower case") << u"x=p%2fq%20w%22Z9&b=1"_s << u"x=‹secret›&b=1"_s;
    QTest::newRow("form") << u"x=p%2Fq+w%22Z9&b=1"_s << u"x=‹secret›&b=1"_s;
    QTest::newRow("json") << u"{\"x\":\"p/q w\\\"Z9\"}"_s << u"{\"x\":\"‹secret›\"}"_s;
    QTest::newRow("json, slashes") << u"{\"x\":\"p\\/q w\\\"Z9\"}"_s << u"{\"x\":\"‹secret›\"}"_s;
    QTest::newRow("json in json") << u"{\\\"x\\\":\\\"p/q w\\\\\\\"Z9\\\"}"_s
                                  << u"{\\\"x\\\":\\\"‹secret›\\\"}"_s;
    QTest::newRow("wrong case") << u"P/Q W\"z9"_s << u"‹secret›"_s;
    QTest::newRow("escaped letter") << u"p/q\\ w\\\"\\Z9"_s << u"‹secret›"_s;
    QTest::newRow("caret before a letter") << u"p/^q w^\"^Z9"_s << u"‹secret›"_s;
    QTest::newRow("octal") << u"$'x=p\\57q w\\042\\1329'"_s << u"$'x=‹secret›'"_s;
    QTest::newRow("long escapes") << u"p\\U0000002fq w\\u{22}Z9"_s << u"‹secret›"_s;
    QTest::newRow("entities") << u"p&#47;q w&quot;&#x5a;9;"_s << u"‹secret›;"_s;
    QTest::newRow("quotes around a part") << u"x=p/'q w\"'Z9 "_s << u"x=‹secret›'' "_s;
    QTest::newRow("line goes on") << u"x=p/\\\nq w\\\"Z\\\r\n9"_s << u"x=‹secret›"_s;
    QTest::newRow("mail") << u"p/q=20w=22=\r\nZ9=\n"_s << u"‹secret›=\n"_s;
    QTest::newRow("both ends") << u"p/q w\"Z9amount=1p/q w\"Z9"_s << u"‹secret›amount=1‹secret›"_s;
}

void TestIntakeSecrets::known()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    bool seen = false;
    QCOMPARE(hideSecrets(text, intakebench::known("p/q w\"Z9"), &seen), shown);
    QVERIFY(seen);
    QCOMPARE(takeIn(text, intakebench::known("p/q w\"Z9")).shown, shown);
}

void TestIntakeSecrets::named_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const QString &text) {
        QString shown = text;
        shown.replace(u"S3cr,et;1"_s, u"‹secret›"_s);
        QTest::newRow(name) << text << shown;
    };
    row("json", u"{\"appSecret\":\"S3cr,et;1\",\"a\":1}"_s);
    row("json, spaced", u"{\"app_secret\" : \"S3cr,et;1\" , \"a\":1}"_s);
    row("json, over lines", u"{\"secretKey\":\n  \"S3cr,et;1\"\n}"_s);
    row("json in json", u"\"{\\\"private_key\\\":\\\"S3cr,et;1\\\",\\\"a\\\":1}\""_s);
    row("cmd", u"curl -d \"{\"\"signKey\"\":\"\"S3cr,et;1\"\"}\""_s);
    row("cmd, carets", u"curl -d ^\"^{^\\^\"signKey^\\^\":^\\^\"S3cr,et;1^\\^\"^}^\""_s);
    row("php", u"$secret = 'S3cr,et;1';"_s);
    row("php array", u"'merchantKey' => 'S3cr,et;1', 'a' => 1"_s);
    row("php define", u"define('APP_SECRET', 'S3cr,et;1');"_s);
    row("java", u"private static final String MD5_KEY = \"S3cr,et;1\";"_s);
    row("java setter", u"client.setApiSecret(\"S3cr,et;1\");"_s);
    row("js", u"secret: \"S3cr,et;1\","_s);
    row("ts", u"const secret: string = 'S3cr,et;1';"_s);
    row("python", u"SALT = b'S3cr,et;1'"_s);
    row("c", u"char secret[32] = \"S3cr,et;1\";"_s);
    row("environment", u"VEXORA_APP_SECRET=S3cr,et;1"_s);
    row("form", u"amount=1&apiKey=S3cr,et;1&sign=ab"_s);
    row("query", u"https://h/x?api_key=S3cr,et;1&a=b"_s);
    row("behind", u"amount=300timestamp=1key=S3cr,et;1"_s);
    row("behind, joined", u"amount=300&timestamp=1&key=S3cr,et;1"_s);
    row("behind, as secret", u"amount=300&timestamp=1&secret=S3cr,et;1"_s);
    row("behind, quoted", u"signing \"amount=300&timestamp=1&key=S3cr,et;1\" now"_s);
    row("xml", u"<appSecret>S3cr,et;1</appSecret>"_s);
    row("flag", u"tool --secret-key S3cr,et;1 --amount 3"_s);
    row("sentence", u"our app secret is S3cr,et;1 thanks"_s);
    row("two words", u"Secret Key: S3cr,et;1"_s);
    row("chinese", u"密钥：S3cr,et;1"_s);
    row("header", u"Authorization: Bearer S3cr,et;1\nHost: x"_s);
    row("header of curl", u"curl -H 'Authorization: Basic S3cr,et;1' -d 'a=b'"_s);
    row("header of cmd", u"curl -H ^\"Authorization: S3cr,et;1^\" -d ^\"a=b^\""_s);
    row("header of json", u"{\"Authorization\": \"Bearer S3cr,et;1\"}"_s);
    row("header of har", u"{\"name\": \"X-Api-Key\", \"value\": \"S3cr,et;1\"}"_s);
    row("bearer", u"token Bearer S3cr,et;1 was"_s);
    row("user", u"curl -u shop:S3cr,et;1 https://h/"_s);
    row("address",
        u"https://shop:S3cr-et1@h/"_s.replace(u"S3cr-et1"_s, u"S3cr,et;1"_s)
            .replace(u","_s, u"!"_s)
            .replace(u";"_s, u"!"_s)
            .replace(u"S3cr!et!1"_s, u"‹secret›"_s));
    row("typographic", u"{“appSecret”: “S3cr,et;1”}"_s);
    row("is, colon", u"The secret key is: S3cr,et;1"_s);
    row("spanish", u"clave secreta: S3cr,et;1"_s);
    row("escaped", u"a=b%26secret%3DS3cr,et;1%26c%3Dd"_s);
    row("escaped json", u"%7B%22appSecret%22%3A%22S3cr,et;1%22%7D"_s);
    const auto plain = [](const char *name, const QString &text) {
        QString shown = text;
        shown.replace(u"S3cretS3cret"_s, u"‹secret›"_s);
        QTest::newRow(name) << text << shown;
    };
    plain("space alone", u"SecretKey S3cretS3cret"_s);
    plain("line below", u"Secret:\nS3cretS3cret\namount: 300"_s);
    plain("line below, spaced", u"App Secret :\r\n\r\n  S3cretS3cret\r\n"_s);
    plain("japanese", u"秘密鍵は S3cretS3cret です"_s);
    plain("japanese, together", u"シークレットキーはS3cretS3cretです。"_s);
    plain("chinese, alone", u"應用密鑰 S3cretS3cret"_s);
    plain("chinese, simplified", u"应用密钥为S3cretS3cret。"_s);
    plain("chinese, line below", u"密鑰：\nS3cretS3cret"_s);
    plain("khmer", u"សោសម្ងាត់៖ S3cretS3cret"_s);
    plain("khmer, broken", u"សោ\u200bសម្ងាត់: S3cretS3cret"_s);
    plain("spanish, sentence", u"la clave secreta es S3cretS3cret"_s);
    plain("md5", u"sign = md5(str + 'S3cretS3cret')"_s);
    plain("md5 of php", u"$sign = md5($str . \"S3cretS3cret\");"_s);
    plain("md5 of python", u"hashlib.md5((s + \"S3cretS3cret\").encode('utf-8')).hexdigest()"_s);
    plain("md5 of a template", u"md5(`${str}S3cretS3cret`)"_s);
    plain("md5, before", u"DigestUtils.md5Hex(\"S3cretS3cret\" + str)"_s);
    plain("md5 of node", u"createHash('md5').update(str + 'S3cretS3cret').digest('hex')"_s);
    plain("hmac of php", u"hash_hmac('sha256', $str, 'S3cretS3cret')"_s);
    plain("openssl", u"openssl dgst -md5 -hmac S3cretS3cret"_s);
    plain("openssl, quoted", u"openssl dgst -md5 -hmac \"S3cretS3cret\""_s);
    QTest::newRow("address, whole") << u"https://shop:pass-1@h/"_s << u"https://shop:‹secret›@h/"_s;
    QTest::newRow("pem") << u"-----BEGIN PRIVATE KEY-----\nMIIB\nAAA\n-----END PRIVATE KEY-----"_s
                         << u"-----BEGIN PRIVATE KEY-----‹secret›-----END PRIVATE KEY-----"_s;
    QTest::newRow("open quote") << u"secret = 'S3cret\nnext line"_s
                                << u"secret = '‹secret›\nnext line"_s;
}

void TestIntakeSecrets::named()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    bool seen = false;
    QCOMPARE(hideSecrets(text, {}, &seen), shown);
    QCOMPARE(seen, text != shown);
}

void TestIntakeSecrets::left_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("order")
        << u"{\"amount\":\"300\",\"sign\":\"0cc175b9c0f1b6a831c399e269772661\"}"_s;
    QTest::newRow("empty") << u"{\"secret\":\"\",\"a\":\"b\"}"_s;
    QTest::newRow("null") << u"{\"appSecret\": null}"_s;
    QTest::newRow("masked") << u"appSecret=******"_s;
    QTest::newRow("hidden") << u"appSecret=‹secret›"_s;
    QTest::newRow("environment") << u"$secret = getenv('VEXORA_SECRET');"_s;
    QTest::newRow("node") << u"const secret = process.env.SECRET;"_s;
    QTest::newRow("sentence") << u"the secret is wrong, I think"_s;
    QTest::newRow("sentence, missing") << u"the secret key is missing"_s;
    QTest::newRow("sentence, short") << u"secret is wrong"_s;
    QTest::newRow("sentence, japanese") << u"秘密鍵は間違っています"_s;
    QTest::newRow("sentence, chinese") << u"密鑰為何不符"_s;
    QTest::newRow("sentence, khmer") << u"សោសម្ងាត់មិនត្រូវគ្នា"_s;
    QTest::newRow("sentence, date") << u"we changed the secret 2026-11-22 again"_s;
    QTest::newRow("sentence, spanish") << u"la clave secreta es incorrecta"_s;
    QTest::newRow("heading") << u"Secret:\nplease rotate it every month"_s;
    QTest::newRow("md5 of fields") << u"md5('amount=' + amount + 'timestamp=' + timestamp)"_s;
    QTest::newRow("md5 of a value") << u"md5(data['merchantNo'], 'iso-8859-1')"_s;
    QTest::newRow("hmac of the environment") << u"openssl dgst -md5 -hmac \"$KEY\""_s;
    QTest::newRow("declared") << u"private SecretKey secretKey = null;"_s;
    QTest::newRow("comparison") << u"if (secret) {"_s;
    QTest::newRow("another key") << u"redis key=order:123"_s;
    QTest::newRow("header") << u"merchantNo: 1234567890"_s;
}

void TestIntakeSecrets::left()
{
    QFETCH(QString, text);
    bool seen = true;
    QCOMPARE(hideSecrets(text, {}, &seen), text);
    QVERIFY(!seen);
}

void TestIntakeSecrets::placesAreOfWhatIsShown()
{
    const Intake intake = takeIn(
        u"{\"appSecret\":\"averylongsecretindeed\",\n \"amount\":\"1‑2\",\"sign\":\"ab\"}"_s);
    QVERIFY(intake.secretSeen);
    QCOMPARE(notes(intake), (QStringList{u"secret 1:15 ‹secret›"_s, u"typographic_dash 2:13 ‑"_s}));
    QCOMPARE(intake.shown.sliced(intake.notes[1].place.at, 1), u"‑"_s);
}

void TestIntakeSecrets::fieldKeepsItsMark()
{
    const Intake intake
        = takeIn(u"{\"amount\":\"300\",\"secretKey\":\"abcdefgh\",\"sign\":\"ab\"}"_s);
    QCOMPARE(fields(intake), (QStringList{u"amount=300"_s, u"secretKey=‹secret›"_s, u"sign=ab"_s}));
    QVERIFY(!intake.requests.first().request.body.contains("abcdefgh"));
}

void TestIntakeSecrets::bareNumberStaysJson()
{
    const Intake intake = takeIn(u"{\"appSecret\":12345678,\"amount\":300.00,\"sign\":\"ab\"}"_s);
    QCOMPARE(fields(intake),
             (QStringList{u"appSecret=‹secret›"_s, u"amount=300.00#number"_s, u"sign=ab"_s}));
}

void TestIntakeSecrets::twiceIsOnce()
{
    const QString once = hideSecrets(u"appSecret=abcdefgh and abcdefgh"_s,
                                     intakebench::known("abcdefgh"), nullptr);
    QCOMPARE(once, u"appSecret=‹secret› and ‹secret›"_s);
    bool seen = true;
    QCOMPARE(hideSecrets(once, intakebench::known("abcdefgh"), &seen), once);
    QVERIFY(!seen);
}

void TestIntakeSecrets::cutGoesThroughNoSecret()
{
    const QString text = QString(kMaxIntake - 6, u'a') + u"topsecretvalue"_s;
    const Intake intake = takeIn(text, intakebench::known("topsecretvalue"));
    QVERIFY(!intake.shown.contains(u"topse"_s));
    QVERIFY(intake.secretSeen);
    QCOMPARE(intake.shown.size(), kMaxIntake);
}

void TestIntakeSecrets::nowhereInTheIntake()
{
    const QString canary = u"CANARY-7f3a"_s;
    const QString text = u"{\"url\":\"https://h/?key=%1\",\"headers\":{\"X-Secret\":\"%1\"},"
                         "\"body\":\"{\\\"amount\\\":\\\"%1\\\",\\\"sign\\\":\\\"a\\\","
                         "\\\"sign\\\":\\\"%1\\\"}\"} %1“%1"_s.arg(canary);
    const Intake intake = takeIn(text, intakebench::known(canary.toUtf8()));
    QString all = intake.shown;
    for (const IntakeNote &note : intake.notes)
        all += note.found;
    for (const TakenRequest &taken : intake.requests) {
        all += taken.said + QString::fromUtf8(taken.request.body) + taken.request.url
            + fields(taken.request).join(u' ');
        for (const auto &[name, value] : taken.request.headers)
            all += name + value;
    }
    QVERIFY(!all.contains(canary, Qt::CaseInsensitive));
    QVERIFY(!all.contains(u"CANARY"_s));
}

/** In no stretch of the text, and in the body all the same. */
void TestIntakeSecrets::putTogetherByReading()
{
    const Intake intake = takeIn(u"curl https://h/x -d amount=300 -d tradeNo=A -d timestamp=1 "
                                 "-d remark=topsecret -d seven=7 -d sign=ab"_s,
                                 intakebench::known("topsecret&seven=7"));
    QCOMPARE(intake.requests.size(), 1);
    const TakenRequest &taken = intake.requests.first();
    QCOMPARE(taken.request.body, "amount=300&tradeNo=A&timestamp=1&remark=‹secret›&sign=ab"_ba);
    QVERIFY(intake.secretSeen);
    QCOMPARE(notes(intake).size(), 1);
    QCOMPARE(intake.notes.first().id, u"secret"_s);
    QCOMPARE(intake.notes.first().place, taken.place);
}

QTEST_GUILESS_MAIN(TestIntakeSecrets)
#include "tst_intakesecrets.moc"
