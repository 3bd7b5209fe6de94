// SPDX-License-Identifier: MIT
#include "json/json.h"
#include "signing/signer.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The signing rule against vectors made with Python's hashlib, and its alarm. */
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<FieldMap>("fields");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("sign");

        QFile file(QStringLiteral(TEST_DATA "/signing.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = json::read(file.readAll());
        QVERIFY(document.has_value());
        QVERIFY(!document->items().isEmpty());
        for (const json::Value &vector : document->items()) {
            FieldMap fields;
            for (const auto &[name, value] : vector.find(u"fields")->members())
                fields.insert(name, value.text());
            QTest::newRow(qPrintable(vector.stringAt(u"id")))
                << fields << vector.stringAt(u"secret") << vector.stringAt(u"canonical")
                << vector.stringAt(u"sign");
        }
    }

    void vectors()
    {
        QFETCH(const FieldMap, fields);
        QFETCH(const QString, secret);
        QFETCH(const QString, canonical);
        QFETCH(const QString, sign);
        QCOMPARE(canonicalString(fields), canonical);
        QCOMPARE(signature(canonical, Secret(secret.toUtf8())), sign.toLatin1());
    }

    void theSignFieldItselfIsLeftOut()
    {
        QCOMPARE(canonicalString({{u"sign"_s, u"x"_s}, {u"a"_s, u"1"_s}, {u"b"_s, QString()}}),
                 u"a=1"_s);
    }

    void aValueThatHoldsAFieldNameRaisesTheAlarm()
    {
        const FieldMap fields{{u"amount"_s, u"1channelCode=EWALLET"_s}, {u"remark"_s, u"a=b"_s}};
        QCOMPARE(ambiguousFields(fields, {u"channelCode"_s, u"remark"_s}),
                 QStringList{u"amount"_s});
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
