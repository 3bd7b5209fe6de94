// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "signing/plantedproof.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

QString idsOf(const doctor::Diagnosis &diagnosis)
{
    QStringList ids;
    for (const doctor::Mistake &mistake : diagnosis.mistakes)
        ids.append(mistake.id);
    return ids.join(u' ');
}

} // namespace

/** What customers of payment gateways are publicly known to have got wrong, the vectors of the rule
 *  with the two commonest mistakes, and whose secret it was. */
class TestPlantedKnown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<QList<QStringList>>("fields");
        QFile file(QStringLiteral(TEST_DATA "/signing.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = json::read(file.readAll());
        QVERIFY(document.has_value());
        QCOMPARE(document->items().size(), 40);
        for (const json::Value &vector : document->items()) {
            QList<QStringList> fields;
            for (const auto &[name, value] : vector.find(u"fields")->members())
                fields.append({name, value.text()});
            QTest::newRow(qPrintable(vector.stringAt(u"id")))
                << vector.stringAt(u"secret") << vector.stringAt(u"sign") << fields;
        }
    }

    void vectors()
    {
        QFETCH(const QString, secret);
        QFETCH(const QString, sign);
        QFETCH(const QList<QStringList>, fields);
        Shop shop;
        shop.region = u"vector"_s;
        shop.secrets = {{u"Shop"_s, Environment::Test, secret}};
        for (const QStringList &field : fields) {
            shop.evidence.request.fields.append({field[0], field[1], SentKind::Text});
            shop.evidence.knownNames.append(field[0]);
        }
        shop.evidence.request.fields.append({u"sign"_s, QString(), SentKind::Text});

        const doctor::Diagnosis right = examine(shop, sign);
        QCOMPARE(doctor::toText(right.verdict), u"match"_s);
        QVERIFY(right.mistakes.isEmpty());
        QCOMPARE(right.alternatives, 0);

        const doctor::Diagnosis upper = examine(shop, sign.toUpper());
        QCOMPARE(doctor::toText(upper.verdict), u"explained"_s);
        QCOMPARE(idsOf(upper), u"form-upper"_s);

        const QString first = plant(shop, {{u"secret-first"_s, {}, {}}}).sign;
        QCOMPARE(idsOf(examine(shop, first)), u"secret-first"_s);
    }

    void knownFailures_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("remark");
        QTest::addColumn<Planting>("planting");
        const auto row = [](const char *name, const QString &region, const Planting &planting,
                            const QString &remark = {}) {
            QTest::newRow(name) << region << remark << planting;
        };
        row("the secret typed in small letters", u"argentina"_s,
            {u"secret-case"_s, {}, u"lower"_s});
        row("the secret typed in capitals", u"mexico"_s, {u"secret-case"_s, {}, u"upper"_s});
        row("a space copied with the secret", u"taiwan"_s, {u"secret-space"_s, {}, u"behind"_s});
        row("a line end read with the secret", u"cambodia"_s, {u"secret-newline"_s, {}, u"LF"_s});
        row("a Windows line end read with the secret", u"japan"_s,
            {u"secret-newline"_s, {}, u"CRLF"_s});
        row("a mark at the beginning of the secret's file", u"japan"_s, {u"secret-bom"_s, {}, {}});
        row("the secret's setting was empty", u"mexico"_s, {u"secret-absent"_s, {}, {}});
        row("the sandbox's secret in production", u"argentina"_s,
            {u"secret-test-on-live"_s, {}, u"Tienda de prueba"_s});
        row("production's secret in the sandbox", u"cambodia"_s,
            {u"secret-live-on-test"_s, {}, u"Cafe live"_s});
        row("another shop's secret", u"japan"_s, {u"secret-other-profile"_s, {}, u"支店"_s});
        row("empty values signed", u"taiwan"_s, {u"empty-in"_s, {}, {}});
        row("null signed as a word", u"cambodia"_s, {u"null-as-text"_s, {}, {}});
        row("an empty sign signed", u"taiwan"_s, {u"sign-in"_s, {}, {}});
        row("the merchant's number signed", u"argentina"_s, {u"merchant-no-in"_s, {}, {}});
        row("the kind of signature signed", u"mexico"_s, {u"unknown-in"_s, {}, u"sign_type=MD5"_s});
        row("a field of the plugin's own not signed", u"japan"_s,
            {u"unknown-out"_s, u"deviceId"_s, {}});
        row("digits in capitals", u"taiwan"_s, {u"form-upper"_s, {}, {}});
        row("SHA-256 for MD5", u"mexico"_s, {u"digest-sha256"_s, {}, {}});
        row("keyed as other gateways want it", u"argentina"_s,
            {u"digest-hmac-sha256"_s, {}, u"without"_s});
        row("&key= as other gateways want it", u"japan"_s, {u"secret-amp-key"_s, {}, {}});
        row("pairs joined as in a link", u"cambodia"_s, {u"join-amp"_s, {}, {}});
        row("sorted by the first letter alone", u"argentina"_s, {u"order-first-letter"_s, {}, {}});
        row("sorted with capitals among small letters", u"argentina"_s,
            {u"order-ignoring-case"_s, {}, {}});
        row("quotes escaped by the shop", u"argentina"_s, {u"html-escaped"_s, u"*"_s, u"all"_s});
        row("brackets encoded", u"mexico"_s, {u"url-encoded"_s, u"remark"_s, u"%20"_s},
            u"Set (2) [rojo] {x}"_s);
        row("a link encoded", u"taiwan"_s, {u"url-encoded"_s, u"notifyUrl"_s, u"%20"_s});
        row("slashes escaped", u"japan"_s, {u"json-slash"_s, u"*"_s, {}});
        row("letters escaped", u"japan"_s, {u"json-unicode"_s, u"*"_s, u"lower"_s});
        row("seconds for milliseconds", u"cambodia"_s,
            {u"timestamp-seconds"_s, u"timestamp"_s, u"whole"_s});
    }

    void knownFailures()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, remark);
        QFETCH(const Planting, planting);
        Shop shop = shopIn(region);
        for (SentField &field : shop.evidence.request.fields) {
            if (field.name == u"remark" && !remark.isEmpty())
                field.value = remark;
        }
        const doctor::Diagnosis diagnosis = examine(shop, plant(shop, {planting}).sign);
        QCOMPARE(doctor::toText(diagnosis.verdict), u"explained"_s);
        QCOMPARE(idsOf(diagnosis), planting.id);
        if (planting.id.startsWith(u"secret-") && !planting.spelling.isEmpty()
            && shop.secrets.size() == 3) {
            const QString profile = diagnosis.mistakes.first().facts.value(u"profile"_s);
            const bool owner
                = doctor::mistakeKind(planting.id)->dimension == doctor::Dimension::SecretOwner;
            QCOMPARE(profile, owner ? planting.spelling : QString());
        }
    }

    void withoutASecretNothingIsExplained()
    {
        const Shop &shop = shopIn(u"taiwan");
        for (const QString &sign :
             {plant(shop, {}).sign, plant(shop, {{u"form-upper"_s, {}, {}}}).sign}) {
            const doctor::Diagnosis diagnosis
                = doctor::diagnose(signedWith(shop, sign), {}, unhurried());
            QCOMPARE(doctor::toText(diagnosis.verdict), u"unexplained"_s);
            QVERIFY(!diagnosis.hadSecret);
            QVERIFY(diagnosis.mistakes.isEmpty());
            QCOMPARE(diagnosis.canonical, plant(shop, {}).bare);
        }
    }

    void theRightSecretIsTheFirst()
    {
        // The same order, signed by the shop itself and asked of a console that has three secrets.
        for (const Shop &shop : shops()) {
            const doctor::Diagnosis diagnosis = examine(shop, plant(shop, {}).sign);
            QCOMPARE(doctor::toText(diagnosis.verdict), u"match"_s);
        }
    }

    void shapesAreKnownFromOutside_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::addColumn<doctor::SignShape>("shape");
        using enum doctor::SignShape;
        const Shop &shop = smallShop();
        const auto made
            = [&shop](const QList<Planting> &plantings) { return plant(shop, plantings).sign; };
        QTest::newRow("right") << made({}) << Right;
        QTest::newRow("none") << QString() << Missing;
        QTest::newRow("upper") << made({{u"form-upper"_s, {}, {}}}) << UpperHex;
        QTest::newRow("16") << made({{u"form-16"_s, {}, u"lower"_s}}) << Hex16;
        QTest::newRow("40") << made({{u"digest-sha1"_s, {}, {}}}) << Hex40;
        QTest::newRow("64") << made({{u"digest-sha256"_s, {}, {}}}) << Hex64;
        QTest::newRow("base64") << made({{u"form-base64"_s, {}, u"bytes"_s}}) << Base64;
        QTest::newRow("base64 of 20")
            << made({{u"form-base64"_s, {}, u"bytes"_s}, {u"digest-sha1"_s, {}, {}}}) << Base64;
        QTest::newRow("base64 of 32")
            << made({{u"form-base64"_s, {}, u"bytes"_s}, {u"digest-sha256"_s, {}, {}}}) << Base64;
        QTest::newRow("31") << made({}).chopped(1) << Other;
        QTest::newRow("a word") << u"signature"_s << Other;
    }

    void shapesAreKnownFromOutside()
    {
        QFETCH(const QString, sign);
        QFETCH(const doctor::SignShape, shape);
        QCOMPARE(doctor::shapeOf(sign), shape);
        QCOMPARE(examine(smallShop(), sign).shape, shape);
    }

    // Of two members of one name the last counts, as a reader of JSON takes them.
    void theLastOfTwoNamesCounts()
    {
        Shop shop = smallShop();
        shop.evidence.request.fields.prepend({u"amount"_s, u"1"_s, SentKind::Text});
        QVERIFY(plant(shop, {}).bare.startsWith(u"amount=300notifyUrl="));
        const doctor::Diagnosis diagnosis = examine(shop, plant(shop, {}).sign);
        QCOMPARE(doctor::toText(diagnosis.verdict), u"match"_s);
        QCOMPARE(diagnosis.canonical, plant(shop, {}).bare);
    }
};

QTEST_GUILESS_MAIN(TestPlantedKnown)
#include "tst_plantedknown.moc"
