// SPDX-License-Identifier: MIT
#include "cli/sampleorder.h"
#include "sandbox/sandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr char kSecret[] = "region-secret-not-real";

/** A sixth region, unlike the five: own fields, a currency with three decimals, own paths. */
QByteArray atlantisFile()
{
    return quoted(R"({
  'schema': 1, 'id': 'atlantis', 'name': {'en': 'Atlantis'}, 'timeZone': 'Atlantic/Azores',
  'currencies': [{'code': 'BHD', 'numeric': '048', 'exponent': 3, 'decimals': 3}],
  'endpoints': {'checkout': '/v9/deep/checkout', 'query': '/v9/deep/query',
                'balance': '/v9/deep/balance'},
  'signing': {'rule': 'md5-sorted-concat-secret-last', 'version': 1},
  'fields': [
    {'name': 'amount', 'type': 'amount', 'place': {'group': 'order', 'row': 0, 'column': 0},
     'label': {'en': 'Amount'}, 'example': '1.250', 'required': true, 'personal': false,
     'normalise': ['trim', 'asciiDigits'], 'rules': []},
    {'name': 'depth', 'type': 'identifier', 'place': {'group': 'order', 'row': 1, 'column': 0},
     'label': {'en': 'Depth'}, 'example': '4000', 'required': true, 'personal': false,
     'normalise': ['trim'],
     'rules': [{'kind': 'digits', 'min': 3, 'max': 5}]},
    {'name': 'nickname', 'type': 'name', 'place': {'group': 'payer', 'row': 0, 'column': 0},
     'label': {'en': 'Nickname'}, 'example': 'Nemo', 'required': true,
     'normalise': ['trim'], 'rules': []},
    {'name': 'wayCode', 'type': 'code', 'place': {'group': 'order', 'row': 2, 'column': 0},
     'label': {'en': 'Way'}, 'example': 'SHELL', 'required': true, 'personal': false,
     'normalise': ['trim'], 'rules': []},
    {'name': 'notifyUrl', 'type': 'url', 'place': {'group': 'technical', 'row': 0, 'column': 0},
     'label': {'en': 'Notify address'}, 'example': 'https://shop.example/n', 'required': true,
     'personal': false, 'normalise': ['trim'], 'rules': []}],
  'methods': [{'id': 'shell', 'name': {'en': 'Shell'}, 'values': {'wayCode': 'SHELL'}}],
  'answer': {'links': ['paymentUrl', 'paymentLink'], 'texts': ['desc'],
             'documented': {'link': 'paymentUrl', 'text': 'desc', 'success': 'boolean'}},
  'deviations': [],
  'examples': [
    {'name': 'a dive', 'currency': 'BHD',
     'values': {'amount': '1.250', 'depth': '4000', 'nickname': 'Nemo', 'wayCode': 'SHELL',
                'notifyUrl': 'https://shop.example/n'},
     'tradeNo': 'AT-1', 'timestamp': '1767225600000', 'secret': 'unit-test-secret-not-real',
     'canonical': 'amount=1.250depth=4000nickname=NemonotifyUrl=https://shop.example/ntimestamp=1767225600000tradeNo=AT-1wayCode=SHELL',
     'sign': '7e340a384943fcf8169a68e1f1655d06'},
    {'name': 'too shallow', 'currency': 'BHD',
     'values': {'amount': '1.250', 'depth': '12', 'nickname': 'Nemo', 'wayCode': 'SHELL',
                'notifyUrl': 'https://shop.example/n'},
     'faults': [{'field': 'depth', 'rule': 'digits'}]}]
})");
}

} // namespace

/** `regions`, and that a region is one file. */
class TestCliRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiveAreListed()
    {
        Console console;
        const Finished run = console.run({u"regions"_s, u"list"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        QStringList ids;
        const QList<json::Value> listed = run.document().items();
        for (const json::Value &region : listed)
            ids << region.stringAt(u"id");
        QCOMPARE(ids, regionIds());
        QCOMPARE(ids.size(), 5);
    }

    void eachIsShownAndItsFileIsSound()
    {
        Console console;
        for (const QString &id : regionIds()) {
            const Finished shown = console.run({u"regions"_s, u"show"_s, id, u"--json"_s});
            QVERIFY2(shown.exitCode == 0, shown.told());
            QCOMPARE(shown.document().stringAt(u"id"), id);
            const QString file
                = QString::fromUtf8(SOURCE_DIR) + u"/resources/regions/"_s + id + u".json"_s;
            const Finished checked = console.run({u"regions"_s, u"check"_s, file, u"--json"_s});
            QVERIFY2(checked.exitCode == 0, checked.told());
            QVERIFY2(checked.document().isObject(), checked.told());
        }
    }

    void aFaultInAFileIsNamedWithItsPlace()
    {
        Console console;
        const QString path = console.room() + u"/mine.json"_s;
        QByteArray file = atlantisFile();
        file.replace("\"kind\": \"digits\"", "\"kind\": \"fathoms\"");
        QVERIFY(writeFile(path, file));
        const Finished run = console.run({u"regions"_s, u"check"_s, path, u"--json"_s});
        QVERIFY2(run.exitCode == 2, run.told());
        QVERIFY2(run.errorMessage().contains(u"mine.json"_s), run.told());
        QVERIFY2(run.errorMessage().contains(u"fields[1].rules[0]"_s), run.told());
        const Finished absent
            = console.run({u"regions"_s, u"check"_s, u"/nowhere.json"_s, u"--json"_s});
        QVERIFY2(absent.exitCode == 2, absent.told());
    }

    /** No C++, no CMake, no rebuild: a file in DIR/regions, and an order with it. */
    void aRegionIsOneFile()
    {
        Console gateway;
        gateway.setSecret(kSecret);
        Console console;
        console.setSecret(kSecret);
        for (const Console *place : {&gateway, &console})
            QVERIFY(writeFile(place->dataFolder() + u"/regions/atlantis.json"_s, atlantisFile()));

        const auto sandbox = gateway.start({u"sandbox"_s, u"--json"_s});
        QVERIFY(sandbox);
        QTRY_VERIFY_WITH_TIMEOUT(sandbox->canReadLine(), 30'000);
        const json::Value told = json::read(sandbox->readLine()).value_or(json::Value());
        QString base;
        for (const json::Value &region : itemsAt(told, u"regions")) {
            if (region.stringAt(u"region") == u"atlantis"_s)
                base = region.stringAt(u"baseUrl");
        }
        QVERIFY(base.startsWith(u"http://127.0.0.1:"_s));

        const SampleOrder order{u"atlantis"_s, u"BHD"_s, u"AT-1"_s,
                                json::read(quoted("{'amount':' 1.250','depth':'4000',"
                                                  "'nickname':'Nemo','wayCode':'SHELL',"
                                                  "'notifyUrl':'https://shop.example/n'}"))
                                    .value(),
                                false};
        const QStringList line = issueArguments(order, QUrl(base), told.stringAt(u"merchantNo"));
        const Finished issued = console.run(line, order.json());
        QVERIFY2(issued.exitCode == 0, issued.told());
        QCOMPARE(issued.document().stringAt(u"outcome"), u"created"_s);
        QCOMPARE(issued.document().stringAt(u"region"), u"atlantis"_s);
        QCOMPARE(issued.document().stringAt(u"currency"), u"BHD"_s);
        QCOMPARE(issued.document().stringAt(u"amount"), u"1.250"_s);
        QVERIFY(!issued.document().stringAt(u"link").isEmpty());
        QCOMPARE(console.history().size(), 1);

        QStringList shallow = line;
        shallow[shallow.indexOf(u"AT-1"_s)] = u"AT-2"_s;
        const Finished faulty = console.run(shallow << u"--set"_s << u"depth=12"_s, order.json());
        QVERIFY2(faulty.exitCode == 3, faulty.told());
        QCOMPARE(faultsOf(faulty.document()), {u"depth:digits:error"_s});

        const Finished asked = console.run(
            {u"query"_s, u"--region"_s, u"atlantis"_s, u"--base-url"_s, base, u"--merchant-no"_s,
             told.stringAt(u"merchantNo"), u"--trade-no"_s, u"AT-1"_s, u"--json"_s});
        QVERIFY2(asked.exitCode == 0, asked.told());
        QCOMPARE(asked.document().stringAt(u"payment"), u"waiting"_s);

        const Finished list = console.run({u"regions"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.document().items().size(), 6);
        const Finished shown = console.run({u"regions"_s, u"show"_s, u"atlantis"_s, u"--json"_s});
        QVERIFY2(shown.exitCode == 0, shown.told());
        QVERIFY2(shown.document().find(u"user") && at(shown.document(), u"user").toBool(),
                 shown.told());
        sandbox->terminate();
        QCOMPARE(Console::finish(*sandbox).exitCode, 0);
    }

    void aUsersFileCannotReplaceABuiltInOne()
    {
        Console console;
        console.setSecret(kSecret);
        QByteArray file = atlantisFile();
        file.replace("\"id\": \"atlantis\"", "\"id\": \"taiwan\"");
        QVERIFY(writeFile(console.dataFolder() + u"/regions/taiwan.json"_s, file));
        const Finished shown = console.run({u"regions"_s, u"show"_s, u"taiwan"_s, u"--json"_s});
        QVERIFY2(shown.exitCode == 0, shown.told());
        QVERIFY2(shown.out.contains("TWD") && !shown.out.contains("BHD"), shown.told());
        const Finished list = console.run({u"regions"_s, u"list"_s, u"--json"_s});
        QCOMPARE(list.document().items().size(), 5);
        QVERIFY2(list.err.contains("taiwan.json"), list.told());
    }

    void theFileHasAProfileOfTheEmbeddedGatewayToo()
    {
        Console console;
        QVERIFY(writeFile(console.dataFolder() + u"/regions/atlantis.json"_s, atlantisFile()));
        const Finished run = console.run(
            {u"issue"_s, u"--profile"_s, u"Sandbox Atlantis"_s, u"--values"_s, u"-"_s, u"--json"_s},
            quoted("{'amount':'2','depth':'4000','nickname':'Nemo','wayCode':'SHELL',"
                   "'notifyUrl':'https://shop.example/n'}"));
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(run.document().stringAt(u"currency"), u"BHD"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliRegions)
#include "tst_cliregions.moc"
