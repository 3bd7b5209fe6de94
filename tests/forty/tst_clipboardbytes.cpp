// SPDX-License-Identifier: MIT
#include "forty/clerk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/clipboard/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** Of the first payer in that file. */
FieldMap valuesIn(const QString &name)
{
    FieldMap values;
    for (const QJsonValue &one : QJsonDocument::fromJson(contentOf(u"cases.json"_s)).array()) {
        if (one["file"_L1].toString() != name)
            continue;
        const QJsonObject wanted = one["payers"_L1][0]["values"_L1].toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            values.insert(it.key(), it.value().toString());
    }
    return values;
}

} // namespace

/** Bytes that nobody says the meaning of: read right, or refused with the form untouched. */
class tst_ClipboardBytes : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    QString m_profile;

private Q_SLOTS:
    void readRightOrRefused_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FieldMap>("values");
        for (const QString &file :
             {u"enc-big5.bin"_s, u"enc-utf16le-bom.bin"_s, u"enc-utf16be-bom.bin"_s,
              u"enc-utf16le-no-bom.bin"_s, u"enc-utf8-bom.bin"_s, u"enc-utf8-cut.bin"_s,
              u"enc-nul.bin"_s, u"enc-binary.bin"_s})
            QTest::newRow(qPrintable(file))
                << u"sandbox-taiwan-twd"_s << contentOf(file) << valuesIn(file);
        QTest::newRow("a megabyte")
            << u"sandbox-taiwan-twd"_s
            << QByteArray("meiling@example.com\t0912345678\n").repeated(40'000) << FieldMap();
        QTest::newRow("enc-shift-jis.bin")
            << u"sandbox-japan-jpy"_s << contentOf(u"enc-shift-jis.bin"_s)
            << valuesIn(u"enc-shift-jis.bin"_s);
    }

    void readRightOrRefused()
    {
        QFETCH(const QString, profile);
        QFETCH(const QByteArray, bytes);
        QFETCH(const FieldMap, values);
        if (profile != m_profile) {
            m_bench = std::make_unique<WindowBench>();
            QVERIFY(m_bench->open(profile));
            m_profile = profile;
        }
        Clerk clerk(*m_bench);
        const FieldMap before = clerk.form();
        QVERIFY(!bytes.isEmpty());
        Clerk::copy(bytes);
        const Clerk::Sight sight = clerk.lookAtClipboard();
        QVERIFY(sight != Clerk::Sight::Silence);
        QCOMPARE(clerk.form(), before);
        if (sight == Clerk::Sight::Refused) {
            QCOMPARE(clerk.putAway(), QString());
            QCOMPARE(clerk.form(), before);
            return;
        }
        QVERIFY(!values.isEmpty());
        QCOMPARE(clerk.accept(), QString());
        FieldMap expected = before;
        expected.insert(values);
        QCOMPARE(clerk.form(), expected);
        QCOMPARE(clerk.newOrder(), QString());
    }
};

QTEST_MAIN(tst_ClipboardBytes)
#include "tst_clipboardbytes.moc"
