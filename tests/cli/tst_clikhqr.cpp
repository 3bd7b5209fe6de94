// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

struct Vector
{
    QByteArray payload;
    QStringList fatal; ///< names of the fatal issues, sorted
    QString computed; ///< checksum over the payload
    QString md5;
};

QHash<QString, Vector> vectorsById()
{
    QHash<QString, Vector> vectors;
    const json::Value list = json::read(repositoryFile(u"tests/data/khqr.json"_s)).value();
    for (const json::Value &item : list.items()) {
        Vector vector{item.stringAt(u"payload").toUtf8(),
                      {},
                      at(item, u"crc").stringAt(u"computed"),
                      item.stringAt(u"md5")};
        for (const json::Value &issue : itemsAt(item, u"issues")) {
            if (issue.stringAt(u"severity") == u"fatal"_s)
                vector.fatal << issue.stringAt(u"name");
        }
        vector.fatal.sort();
        vectors.insert(item.stringAt(u"id"), vector);
    }
    return vectors;
}

/** Every kind of fatal trouble the vectors know, once each, and a sound one. */
QStringList chosenIds(const QHash<QString, Vector> &vectors)
{
    QStringList ids = vectors.keys();
    ids.sort();
    QHash<QString, int> seen;
    QStringList chosen;
    for (const QString &id : ids) {
        if (++seen[vectors.value(id).fatal.join(u' ')] <= 1)
            chosen << id;
    }
    return chosen;
}

} // namespace

/** `khqr check`: structure and checksum of a payload on standard input. */
class TestCliKhqr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : chosenIds(m_vectors))
            QTest::addRow("%s", qPrintable(id)) << id;
    }

    void vectors()
    {
        QFETCH(QString, id);
        const Vector vector = m_vectors.value(id);
        const Finished run = check(vector.payload + '\n'); // one payload ends in a line end itself
        const json::Value document = run.document();
        QVERIFY2(document.isObject(), run.told());
        QStringList fatal;
        for (const json::Value &issue : itemsAt(document, u"issues")) {
            if (issue.stringAt(u"severity") == u"fatal"_s)
                fatal << issue.stringAt(u"name");
        }
        fatal.sort();
        QCOMPARE(fatal, vector.fatal);
        QCOMPARE(run.exitCode, fatal.isEmpty() ? 0 : 3);
        QCOMPARE(document.stringAt(u"verdict"), fatal.isEmpty() ? u"ok"_s : u"fatal"_s);
        QCOMPARE(document.stringAt(u"checked"), u"structure"_s);
        QCOMPARE(document.stringAt(u"md5"), vector.md5);
        QCOMPARE(at(document, u"crc").stringAt(u"expected"), vector.computed);
        for (const QString &key :
             {u"verdict"_s, u"checked"_s, u"fields"_s, u"issues"_s, u"crc"_s, u"md5"_s, u"tlv"_s})
            QVERIFY2(document.find(key), qPrintable(key));
        QCOMPARE(keysOf(document).size(), 7);
    }

    void theFieldsHaveTheSdksNames()
    {
        const Finished run = check(sound());
        const json::Value fields = at(run.document(), u"fields");
        QCOMPARE(fields.stringAt(u"merchantName"), u"John Smith"_s);
        QCOMPARE(fields.stringAt(u"transactionCurrency"), u"840"_s);
        QCOMPARE(fields.stringAt(u"billNumber"), u"Invoice#069"_s);
        QVERIFY(!itemsAt(run.document(), u"tlv").isEmpty());
    }

    void aWrongChecksumIsTold()
    {
        QByteArray payload = sound();
        payload.replace("John Smith", "Jack Smith");
        const Finished run = check(payload);
        QCOMPARE(run.exitCode, 3);
        const json::Value crc = at(run.document(), u"crc");
        QCOMPARE(crc.stringAt(u"found"), u"09D3"_s);
        QVERIFY(crc.stringAt(u"expected") != crc.stringAt(u"found"));
    }

    /** The sample of the provider's page: lengths that do not fit, cut off, no checksum. */
    void theDocumentsSampleIsFatal()
    {
        const QByteArray page
            = "00020101021229440013testkhqr@0109969100203"
              "0210Pay52045999530384054021058"
              "02KH591284-2925433416010PHNOMPENH62290302PX0719203677612658479104299340013"
              "17"_ba;
        const Finished run = check(page);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.document().stringAt(u"verdict"), u"fatal"_s);
    }

    void oneLineEndIsTakenOff_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<bool>("sound");
        QTest::newRow("none") << ""_ba << true;
        QTest::newRow("LF") << "\n"_ba << true;
        QTest::newRow("CR LF") << "\r\n"_ba << true;
        QTest::newRow("two") << "\n\n"_ba << false;
        QTest::newRow("two CR LF") << "\r\n\r\n"_ba << false;
        QTest::newRow("CR alone is no line end") << "\r"_ba << false;
        QTest::newRow("blank") << " "_ba << false;
        QTest::newRow("blank and LF") << " \n"_ba << false;
    }

    void oneLineEndIsTakenOff()
    {
        QFETCH(QByteArray, end);
        QFETCH(bool, sound);
        const Finished run = check(this->sound() + end);
        QCOMPARE(run.exitCode, sound ? 0 : 3);
        QVERIFY2(run.document().isObject(), run.told());
        QCOMPARE(check(' ' + this->sound()).exitCode, 3);
    }

    void peopleReadTheVerdictToo()
    {
        const Finished run = m_console.run({u"khqr"_s, u"check"_s}, sound());
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.startsWith("ok\n"), run.told());
        QVERIFY2(run.out.contains("John Smith"), run.told());
    }

    void textThatIsNoneIsOneDocument()
    {
        const Finished run = check("\xff\xfe\xff"_ba);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.document().isObject(), run.told());
        const Finished large = check(QByteArray(5'000, '0'));
        QCOMPARE(large.exitCode, 3);
        QVERIFY2(large.document().isObject(), large.told());
    }

private:
    Finished check(const QByteArray &payload)
    {
        return m_console.run({u"khqr"_s, u"check"_s, u"--json"_s}, payload);
    }

    static QByteArray sound()
    {
        return "00020101021230190015john_smith@devb52045999530384054035005802KH5910John Smith"
               "6016Phnommmmmmm Penh62460111Invoice#0690314Coffee Khlaing0709Counter 2"
               "991700131614065683819630409D3"_ba;
    }

    Console m_console;
    QHash<QString, Vector> m_vectors = vectorsById();
};

QTEST_GUILESS_MAIN(TestCliKhqr)
#include "tst_clikhqr.moc"
