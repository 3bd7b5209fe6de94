// SPDX-License-Identifier: MIT
#include "regions/regionreader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

/** atlantis.json: small and sound, with every kind of object in it. Each row breaks one thing. */
const QByteArray &sound()
{
    static const QByteArray kFile = [] {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/regions/atlantis.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return kFile;
}

} // namespace

/** The reader is strict and says where. */
class TestRegionReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileIsReadWhole()
    {
        const Result<RegionSpec> read = readRegion(sound());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        const RegionSpec &region = *read;
        QCOMPARE(region.id, u"atlantis"_s);
        QVERIFY(!region.fromUser);
        QCOMPARE(region.name.in(u"ja"_s), u"アトランティス"_s);
        QCOMPARE(region.name.in(u"km"_s), u"Atlantis"_s);
        QCOMPARE(region.timeZone, u"Atlantic/Azores"_s);
        QCOMPARE(region.payerLanguage, u"en"_s);
        QCOMPARE(region.currencies.size(), 1);
        QCOMPARE(region.currencies[0].currency, (Currency{u"ATL"_s, u"999"_s, {}, 2, 1}));
        QCOMPARE(region.currencies[0].sandboxUrl, QUrl(u"https://sandbox.example/atlantis"_s));
        QVERIFY(!region.currencies[0].sandboxConfirmed);
        QCOMPARE(region.checkoutPath, u"/pay"_s);
        QCOMPARE(region.queryPath, u"/ask"_s);
        QCOMPARE(region.balancePath, u"/left"_s);
        QCOMPARE(region.fieldNames(), (QStringList{u"amount"_s, u"channelCode"_s, u"mobile"_s}));
        QVERIFY(!region.field(u"amount")->personal);
        QVERIFY(region.field(u"channelCode")->personal); // unmarked means personal

        const FieldSpec &mobile = *region.field(u"mobile");
        QCOMPARE(mobile.type, FieldType::Mobile);
        QCOMPARE(mobile.place, (FieldPlace{FieldGroup::Payer, 0, 0}));
        QCOMPARE(mobile.help.english(), u"Digits"_s);
        QCOMPARE(mobile.example, u"0123"_s);
        QCOMPARE(mobile.required,
                 (Requirement{Requirement::When::Conditional, {u"channelCode"_s, u"SEA"_s}}));
        QCOMPARE(mobile.normalisers.size(), 1);
        QCOMPARE(mobile.normalisers[0].callingCode, u"99"_s);
        QCOMPARE(mobile.normalisers[0].trunk, u"0"_s);
        QCOMPARE(mobile.normalisers[0].bareDigits, QList<int>{5});
        QCOMPARE(mobile.normalisers[0].maxDigits, 0);
        QCOMPARE(mobile.rules.size(), 3);
        QCOMPARE(mobile.rules[0].severity, Severity::Warning);
        QCOMPARE(mobile.rules[0].min, 4);
        QCOMPARE(mobile.rules[0].max, 6);
        QCOMPARE(mobile.rules[0].prefix, u"0"_s);
        QCOMPARE(mobile.rules[0].sentence.english(), u"four to six"_s);
        QCOMPARE(mobile.rules[0].example, u"0124"_s);
        QCOMPARE(mobile.rules[1].severity, Severity::Error);
        QCOMPARE(mobile.rules[1].pattern, u"[0-9]+"_s);
        QCOMPARE(mobile.rules[2].max, 9);

        QCOMPARE(region.methods.size(), 1);
        QCOMPARE(region.methods[0].values, (FieldMap{{u"channelCode"_s, u"SEA"_s}}));
        QVERIFY(!region.methods[0].khqr);
        QVERIFY(region.methods[0].virtualAccount);
        QCOMPARE(region.answer.links, QStringList{u"link"_s});
        QVERIFY(!region.answer.successIsString);
        QCOMPARE(region.limits, (RegionLimits{4, 2}));
        QCOMPARE(region.knownDeviations, (QList<Deviation>{{u"wet"_s, u"The page is wet."_s}}));
        QCOMPARE(region.examples.size(), 2);
        QCOMPARE(region.examples[0].sign, u"d"_s);
        QCOMPARE(region.examples[1].faults.size(), 1);
    }

    void whatIsWrongIsSaidWithItsPath_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const char *from, const char *to, const char *path) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(path);
        };
        // Keys that do not belong there, at every level.
        row("key: top", "\"schema\": 1", "\"schema\": 1, \"colour\": 1", "colour");
        row("payers' language", "\"schema\": 1", "\"schema\": 1, \"payerLanguage\": \"fr\"",
            "payerLanguage");
        row("key: currency", "\"exponent\": 2", "\"exponent\": 2, \"x\": 1", "currencies[0].x");
        row("key: sandbox", "\"confirmed\": false", "\"confirmed\": false, \"x\": 1",
            "currencies[0].sandbox.x");
        row("key: endpoints", "\"query\": \"/ask\"", "\"query\": \"/ask\", \"kyc\": \"/k\"",
            "endpoints.kyc");
        row("key: signing", "\"version\": 1", "\"version\": 1, \"salt\": \"\"", "signing.salt");
        row("key: field", "\"example\": \"7\"", "\"example\": \"7\", \"hint\": \"\"",
            "fields[0].hint");
        row("key: place", "\"row\": 1, \"column\": 0", "\"row\": 1, \"column\": 0, \"span\": 2",
            "fields[0].place.span");
        row("key: condition", "\"is\": \"SEA\"", "\"is\": \"SEA\", \"not\": \"x\"",
            "fields[2].required.not");
        row("key: normaliser", "\"bareDigits\": [5]", "\"bareDigits\": [5], \"x\": 1",
            "fields[2].normalise[0].x");
        row("key: rule", "\"max\": 6", "\"max\": 6, \"step\": 2", "fields[2].rules[0].step");
        row("key: another rule's", "\"pattern\": \"[0-9]+\"", "\"pattern\": \"[0-9]+\", \"min\": 1",
            "fields[2].rules[1].min");
        row("key: method", "\"khqr\": false", "\"khqr\": false, \"icon\": \"x\"",
            "methods[0].icon");
        row("key: answer", "\"texts\": [\"text\"]", "\"texts\": [\"text\"], \"ids\": []",
            "answer.ids");
        row("key: documented", "\"success\": \"boolean\"", "\"success\": \"boolean\", \"x\": \"\"",
            "answer.documented.x");
        row("key: limits", "\"ordersPerIpAndDay\": 4", "\"ordersPerIpAndDay\": 4, \"x\": 4",
            "limits.x");
        row("key: deviation", "\"id\": \"wet\"", "\"id\": \"wet\", \"x\": 1", "deviations[0].x");
        row("key: passing example", "\"secret\": \"s\"", "\"secret\": \"s\", \"x\": 1",
            "examples[0].x");
        row("key: failing example", "\"values\": {},", "\"values\": {}, \"sign\": \"d\",",
            "examples[1].sign");
        row("key: fault", "\"rule\": \"required\"", "\"rule\": \"required\", \"x\": 1",
            "examples[1].faults[0].x");

        // What must be there and is not.
        row("no schema", "\"schema\": 1, ", "", "schema");
        row("no id", "\"id\": \"atlantis\", ", "", "id");
        row("no type", "\"type\": \"mobile\", ", "", "fields[2].type");
        row("no example", "\"example\": \"0123\",", "", "fields[2].example");
        row("no required", "\"required\": true, \"personal\"", "\"personal\"",
            "fields[0].required");
        row("no rules", "\"normalise\": [\"trim\"], \"rules\": []", "\"normalise\": [\"trim\"]",
            "fields[0].rules");
        row("no English name", "\"en\": \"Atlantis\", ", "", "name.en");
        row("no English label", "\"label\": {\"en\": \"Mobile\"}", "\"label\": {\"ja\": \"x\"}",
            "fields[2].label.en");
        row("no English sentence", "{\"en\": \"four to six\"}", "{}",
            "fields[2].rules[0].sentence.en");
        row("no path", "\"query\": \"/ask\", ", "", "endpoints.query");
        row("no signature", ", \"sign\": \"d\"", "", "examples[0].sign");
        row("no currency", "\"code\": \"ATL\", ", "", "currencies[0].code");
        row("no callingCode", "\"callingCode\": \"99\", ", "",
            "fields[2].normalise[0].callingCode");
        row("no max", "\"min\": 4, \"max\": 6", "\"min\": 4", "fields[2].rules[0].max");

        // Wrong types.
        row("type: schema", "\"schema\": 1", "\"schema\": \"1\"", "schema");
        row("type: whole numbers", "\"exponent\": 2", "\"exponent\": 2.5",
            "currencies[0].exponent");
        row("type: name", "{\"en\": \"Atlantis\", \"ja\": \"アトランティス\"}", "\"Atlantis\"",
            "name");
        row("type: text", "\"en\": \"Mobile\"", "\"en\": 7", "fields[2].label.en");
        row("type: fields", "\"rules\": []},\n {\"name\": \"channelCode\"",
            "\"rules\": {}},\n {\"name\": \"channelCode\"", "fields[0].rules");
        row("type: required", "\"required\": true, \"personal\"", "\"required\": 1, \"personal\"",
            "fields[0].required");
        row("type: personal", "\"personal\": false", "\"personal\": \"no\"", "fields[0].personal");
        row("type: confirmed", "\"confirmed\": false", "\"confirmed\": 0",
            "currencies[0].sandbox.confirmed");
        row("type: example value", "\"values\": {\"amount\": \"7\"}", "\"values\": {\"amount\": 7}",
            "examples[0].values.amount");
        row("type: links", "\"links\": [\"link\"]", "\"links\": [\"link\", 1]", "answer.links[1]");
        row("type: normaliser", "[\"trim\"]", "[1]", "fields[0].normalise[0]");
        row("type: bareDigits", "\"bareDigits\": [5]", "\"bareDigits\": [\"5\"]",
            "fields[2].normalise[0].bareDigits[0]");
        row("type: null is not missing", "\"help\": {\"en\": \"Digits\"}", "\"help\": null",
            "fields[2].help");

        // Words outside the closed lists.
        row("unknown schema", "\"schema\": 1", "\"schema\": 2", "schema");
        row("unknown language", "\"ja\": \"アトランティス\"", "\"fr\": \"Atlantide\"", "name.fr");
        row("unknown type", "\"type\": \"mobile\"", "\"type\": \"phone\"", "fields[2].type");
        row("unknown group", "\"group\": \"payer\"", "\"group\": \"people\"",
            "fields[2].place.group");
        row("unknown normaliser", "[\"trim\"]", "[\"trim\", \"upper\"]", "fields[0].normalise[1]");
        row("unknown normaliser with parameters", "\"kind\": \"countryCode\"", "\"kind\": \"trim\"",
            "fields[2].normalise[0].kind");
        row("country code without parameters", "[\"trim\"]", "[\"countryCode\"]",
            "fields[0].normalise[0]");
        row("unknown rule", "\"kind\": \"maxLength\"", "\"kind\": \"luhn\"",
            "fields[2].rules[2].kind");
        row("a type's check is no rule", "\"kind\": \"maxLength\", \"max\": 9",
            "\"kind\": \"email\"", "fields[2].rules[2].kind");
        row("unknown severity", "\"severity\": \"warning\"", "\"severity\": \"info\"",
            "fields[2].rules[0].severity");
        row("unknown signing rule", "md5-sorted-concat-secret-last", "md5", "signing.rule");
        row("unknown signing version", "\"version\": 1", "\"version\": 2", "signing.version");
        row("unknown success type", "\"success\": \"boolean\"", "\"success\": \"int\"",
            "answer.documented.success");

        // Values that cannot be.
        row("bad pattern", "\"[0-9]+\"", "\"[0-9\"", "fields[2].rules[1].pattern");
        row("bad id", "\"id\": \"atlantis\"", "\"id\": \"../taiwan\"", "id");
        row("bad code", "\"code\": \"ATL\"", "\"code\": \"atl\"", "currencies[0].code");
        row("bad numeric", "\"numeric\": \"999\"", "\"numeric\": \"99\"", "currencies[0].numeric");
        row("more decimals than minor units", "\"decimals\": 1", "\"decimals\": 3",
            "currencies[0].decimals");
        row("sandbox without TLS", "https://sandbox.example", "http://sandbox.example",
            "currencies[0].sandbox.url");
        row("bad path", "\"/ask\"", "\"https://else.example/ask\"", "endpoints.query");
        row("min over max", "\"min\": 4", "\"min\": 7", "fields[2].rules[0].min");
        row("no length", "\"max\": 9", "\"max\": 0", "fields[2].rules[2].max");
        row("bad calling code", "\"callingCode\": \"99\"", "\"callingCode\": \"+99\"",
            "fields[2].normalise[0].callingCode");
        row("bad column", "\"row\": 1, \"column\": 0", "\"row\": 1, \"column\": 2",
            "fields[0].place.column");
        row("bad row", "\"row\": 1, \"column\": 0", "\"row\": -1, \"column\": 0",
            "fields[0].place.row");
        row("bad wire name", "\"name\": \"mobile\"", "\"name\": \"mobile no\"", "fields[2].name");
        row("wire name with a line end", "\"name\": \"mobile\"", "\"name\": \"mobile\\n\"",
            "fields[2].name");
        row("a field the program makes", "\"name\": \"mobile\"", "\"name\": \"tradeNo\"",
            "fields[2].name");
        row("blank text", "\"en\": \"Mobile\"", "\"en\": \"  \"", "fields[2].label.en");

        // Things that contradict each other.
        row("duplicate field", "\"name\": \"mobile\"", "\"name\": \"amount\"", "fields[2]");
        row("no amount", "\"name\": \"amount\", \"type\": \"amount\"",
            "\"name\": \"sum\", \"type\": \"amount\"", "fields");
        row("amount of another type", "\"name\": \"amount\", \"type\": \"amount\"",
            "\"name\": \"amount\", \"type\": \"text\"", "fields");
        row("a place taken twice", "\"row\": 1, \"column\": 0", "\"row\": 0, \"column\": 0",
            "fields[1].place");
        row("condition on no field", "\"field\": \"channelCode\"", "\"field\": \"channel\"",
            "fields[2].required.field");
        row("method of no field", "\"values\": {\"channelCode\": \"SEA\"}",
            "\"values\": {\"wayCode\": \"SEA\"}", "methods[0]");
        row("method of no code", "\"values\": {\"channelCode\": \"SEA\"}",
            "\"values\": {\"mobile\": \"0123\"}", "methods[0]");
        row("typed code of no field", "\"typed\": []", "\"typed\": [\"wayCode\"]", "methods[0]");
        row("example of no currency", "\"name\": \"bad\", \"currency\": \"ATL\"",
            "\"name\": \"bad\", \"currency\": \"EUR\"", "examples[1].currency");
        row("failing example without a fault", "[{\"field\": \"amount\", \"rule\": \"required\"}]",
            "[]", "examples[1].faults");

        // Duplicate JSON keys, the first and the last of which readers disagree about.
        row("duplicate key deep", "\"en\": \"Mobile\"", "\"en\": \"Mobile\", \"en\": \"Phone\"",
            "fields[2].label");
        row("duplicate key in a rule", "\"min\": 4", "\"min\": 4, \"min\": 5",
            "fields[2].rules[0]");
    }

    void whatIsWrongIsSaidWithItsPath()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, path);
        QByteArray file = sound();
        QCOMPARE(file.count(from), 1); // the row breaks what it means to break
        file.replace(from, to);
        const Result<RegionSpec> read = readRegion(file);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QVERIFY2(read.error().detail.startsWith(path + u": "_s), qPrintable(read.error().detail));
    }

    void whatIsNoRegionFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut off") << sound().left(sound().size() - 4);
        QTest::newRow("more after it") << QByteArray(sound() + "{}");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("an empty object") << QByteArray("{}");
        QTest::newRow("not UTF-8") << QByteArray(sound()).replace("Amount", "Amo\xff\xfent");
        QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']');
        QTest::newRow("duplicate key at the top")
            << QByteArray(sound()).replace("\"schema\": 1", "\"schema\": 1, \"schema\": 1");
        QTest::newRow("no currencies")
            << QByteArray("{\"schema\": 1, \"id\": \"a\", \"name\": {\"en\": \"A\"}, "
                          "\"timeZone\": \"UTC\", \"currencies\": []}");
    }

    void whatIsNoRegionFileIsRefused()
    {
        QFETCH(const QByteArray, file);
        const Result<RegionSpec> read = readRegion(file);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Malformed);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void optionalPartsMayBeMissing()
    {
        QByteArray file = sound();
        for (const char *part :
             {"\"limits\": {\"ordersPerIpAndDay\": 4, \"successesPerIpAndDay\": 2},",
              "\"help\": {\"en\": \"Digits\"}, ", ", \"personal\": false",
              "\"profileDefault\": false,", "\"offersOrderNumber\": false,",
              ",\n  \"typed\": [], \"khqr\": false, \"virtualAccount\": true",
              ",\n  \"sandbox\": {\"url\": \"https://sandbox.example/atlantis\", \"confirmed\": "
              "false}",
              "\"severity\": \"warning\", ", ", \"prefix\": \"0\"", ", \"example\": \"0124\"",
              ",\n    \"sentence\": {\"en\": \"four to six\"}"}) {
            QCOMPARE(file.count(part), 1);
            file.replace(part, "");
        }
        const Result<RegionSpec> read = readRegion(file);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->limits, RegionLimits());
        QVERIFY(read->currencies[0].sandboxUrl.isEmpty());
        QVERIFY(read->field(u"amount")->personal);
        QCOMPARE(read->field(u"mobile")->rules[0].severity, Severity::Error);
        QVERIFY(!read->methods[0].virtualAccount);
    }
};

QTEST_GUILESS_MAIN(TestRegionReader)
#include "tst_regionreader.moc"
