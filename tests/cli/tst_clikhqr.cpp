// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

struct Vector
{
    QByteArray payload;
    QString at; ///< the clock it is meant for
    QStringList issues; ///< "content 7 MERCHANT_NAME_LENGTH_INVALID", sorted
    QString verdict;
    QString computed; ///< checksum over the payload
    QString md5;
};

/** As a program reads an issue; no code is null. */
QString told(const json::Value &issue)
{
    const json::Value code = at(issue, u"code");
    return issue.stringAt(u"severity") + u' ' + (code.isNumber() ? code.text() : u"null"_s) + u' '
        + issue.stringAt(u"name");
}

QHash<QString, Vector> vectorsById()
{
    QHash<QString, Vector> vectors;
    const json::Value list = json::read(repositoryFile(u"tests/data/khqr.json"_s)).value();
    for (const json::Value &item : list.items()) {
        Vector vector{
            item.stringAt(u"payload").toUtf8(),     at(item, u"clock_ms").text(), {}, u"ok"_s,
            at(item, u"crc").stringAt(u"computed"), item.stringAt(u"md5")};
        for (const json::Value &issue : itemsAt(item, u"issues"))
            vector.issues << told(issue);
        for (const json::Value &name : itemsAt(item, u"warnings"))
            vector.issues << u"warn null "_s + name.text();
        for (const QString &severity : {u"warn"_s, u"policy"_s, u"content"_s, u"fatal"_s}) {
            for (const QString &issue : std::as_const(vector.issues)) {
                if (issue.startsWith(severity))
                    vector.verdict = severity;
            }
        }
        vector.issues.sort();
        vectors.insert(item.stringAt(u"id"), vector);
    }
    return vectors;
}

/** Few of many, for each runs a process: one for every name, and a sound one. */
QStringList chosenIds(const QHash<QString, Vector> &vectors)
{
    QStringList ids = vectors.keys();
    ids.sort();
    std::stable_sort(ids.begin(), ids.end(), [&vectors](const QString &a, const QString &b) {
        return vectors.value(a).issues.size() > vectors.value(b).issues.size();
    });
    QSet<QString> seen;
    QStringList chosen;
    for (const QString &id : ids) {
        const QStringList issues = vectors.value(id).issues;
        const bool isNew = std::any_of(issues.begin(), issues.end(), [&seen](const QString &issue) {
            return !seen.contains(issue);
        });
        if (!isNew && !(issues.isEmpty() && !seen.contains(u"none"_s)))
            continue;
        for (const QString &issue : issues)
            seen.insert(issue);
        if (issues.isEmpty())
            seen.insert(u"none"_s);
        chosen << id;
    }
    return chosen;
}

} // namespace

/** `khqr check`: a payload on standard input. */
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
        const Finished run
            = m_console.run({u"khqr"_s, u"check"_s, u"--json"_s, u"--at"_s, vector.at},
                            vector.payload + '\n'); // one payload ends in a line end itself
        const json::Value document = run.document();
        QVERIFY2(document.isObject(), run.told());
        QStringList issues;
        for (const json::Value &issue : itemsAt(document, u"issues"))
            issues << told(issue);
        issues.sort();
        QCOMPARE(issues, vector.issues);
        QCOMPARE(document.stringAt(u"verdict"), vector.verdict);
        QCOMPARE(run.exitCode, vector.verdict == "ok"_L1 || vector.verdict == "warn"_L1 ? 0 : 3);
        QCOMPARE(document.stringAt(u"md5"), vector.md5);
        QCOMPARE(at(document, u"crc").stringAt(u"expected"), vector.computed);
        for (const QString &key :
             {u"verdict"_s, u"fields"_s, u"issues"_s, u"crc"_s, u"md5"_s, u"tlv"_s})
            QVERIFY2(document.find(key), qPrintable(key));
        QCOMPARE(keysOf(document).size(), 6);
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
        QCOMPARE(crc.stringAt(u"found"), u"4203"_s);
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

    void peopleReadAFactALine()
    {
        const Finished run = m_console.run({u"khqr"_s, u"check"_s, u"--at"_s, kAt()}, sound());
        QCOMPARE(run.exitCode, 0);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QVERIFY2(lines.first() == "ok", run.told());
        QVERIFY2(lines.contains("merchantName\tJohn Smith"), run.told());
        QVERIFY2(lines.contains("expires\t2024-09-20T08:46:15.797Z"), run.told());
        QVERIFY2(lines.last() == "md5\t58aab0df3fcce69dc61cb0b9c6f0c935", run.told());
        for (const QByteArray &line : lines.sliced(1))
            QCOMPARE(line.count('\t'), 1);
    }

    void peopleSeeWhereItBreaks()
    {
        const QByteArray payload = sound();
        const Finished run = m_console.run({u"khqr"_s, u"check"_s}, payload.first(40));
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.out.startsWith("fatal\n"), run.told());
        QVERIFY2(run.out.contains("fatal\tCRC_TAG_REQUIRED (24)\n"), run.told());
        QVERIFY2(run.out.contains("break\tat character 36 of 40: n_smith@devb >>> 52045"),
                 run.told());
    }

    void theTimeIsTheOneGiven()
    {
        QCOMPARE(check(sound()).exitCode, 0);
        const Finished late = m_console.run(
            {u"khqr"_s, u"check"_s, u"--json"_s, u"--at"_s, u"1726821975798"_s}, sound());
        QCOMPARE(late.exitCode, 3);
        QCOMPARE(late.document().stringAt(u"verdict"), u"policy"_s);
        // Without one it is now, which is later.
        QCOMPARE(m_console.run({u"khqr"_s, u"check"_s, u"--json"_s}, sound()).exitCode, 3);
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
        return m_console.run({u"khqr"_s, u"check"_s, u"--json"_s, u"--at"_s, kAt()}, payload);
    }

    static QString kAt() { return u"1726821975797"_s; }

    static QByteArray sound()
    {
        return "00020101021230190015john_smith@devb52045999530384054035005802KH5910John Smith"
               "6010Phnom Penh62150111Invoice#0699934001317268219157970113172682197579763044203"_ba;
    }

    Console m_console;
    QHash<QString, Vector> m_vectors = vectorsById();
};

QTEST_GUILESS_MAIN(TestCliKhqr)
#include "tst_clikhqr.moc"
