// SPDX-License-Identifier: MIT
#include "cli/console.h"
#include "khqr/qrmatrix.h"
#include "support/otherreader.h"
#include "support/signedcode.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

constexpr qint64 kExpiresMs = 1'767'226'200'000;

QByteArray counterCode()
{
    return khmerCounterCode().toUtf8();
}

QByteArray saleCode(qint64 endMs)
{
    return signedOff(u"00020101021229180014console@nobank5204599953031165405480005802KH"
                     "5904Shop6010Phnom Penh9934001317672256000000113"_s
                     + QString::number(endMs))
        .toUtf8();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** `khqr render`: a payload's symbol as a file, from a program that has no display. */
class TestCliKhqrRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormatIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("format");
        QTest::newRow("png") << u"a.png"_s << QStringList() << u"png"_s;
        QTest::newRow("svg") << u"a.svg"_s << QStringList() << u"svg"_s;
        QTest::newRow("pdf") << u"A.PDF"_s << QStringList() << u"pdf"_s;
        QTest::newRow("named") << u"code"_s << QStringList{u"--format"_s, u"png"_s} << u"png"_s;
        QTest::newRow("named against the ending")
            << u"b.svg"_s << QStringList{u"--format"_s, u"PDF"_s} << u"pdf"_s;
    }

    void eachFormatIsRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, options);
        QFETCH(const QString, format);
        const QByteArray payload = counterCode();
        const QString file = m_room.filePath(name);
        const Finished run = render(file, payload + '\n', options + QStringList{u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.told());
        const json::Value document = run.document();
        QCOMPARE(keysOf(document), QStringList({u"file"_s, u"format"_s, u"md5"_s, u"modules"_s}));
        QCOMPARE(document.stringAt(u"file"), file);
        QCOMPARE(document.stringAt(u"format"), format);
        QCOMPARE(document.stringAt(u"md5").toLatin1(),
                 QCryptographicHash::hash(payload, QCryptographicHash::Md5).toHex());
        QCOMPARE(at(document, u"modules").text(),
                 QString::number(QrMatrix::encode(QString::fromUtf8(payload))->size()));
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);

        const QByteArray bytes = bytesOf(file);
        if (format == "png"_L1) {
            QCOMPARE(zbarReads(file), payload);
        } else if (format == "svg"_L1) {
            QVERIFY(bytes.startsWith("<?xml"));
        } else {
            QVERIFY(bytes.startsWith("%PDF-"));
            QCOMPARE(zbarReads(pageOfPdf(file)), payload);
        }
        // The payload is in the symbol and in no other place.
        QVERIFY(!bytes.contains("console@nobank"));
    }

    void peopleReadWhatWasSaved()
    {
        const QString file = m_room.filePath(u"people.png"_s);
        const Finished run = render(file, counterCode());
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(QString::fromUtf8(run.out), u"saved %1\n"_s.arg(file));
        QCOMPARE(run.err, QByteArray());
    }

    /** A bank's own case of the checksum is a part of what its md5 is asked for by. */
    void aLowerCaseChecksumStays()
    {
        QByteArray payload = counterCode();
        for (int i = 0; payload.right(4).toLower() == payload.right(4); ++i)
            payload = signedOff(u"00020101021129180014console@nobank5204599953031165802KH"
                                "5905Shop%16010Phnom Penh"_s.arg(i))
                          .toUtf8();
        payload = payload.chopped(4) + payload.right(4).toLower();
        const QString file = m_room.filePath(u"lower.png"_s);
        const Finished run = render(file, payload);
        QVERIFY2(run.exitCode == 0, run.told());
        QCOMPARE(zbarReads(file), payload);
    }

    void anExpiredCodeIsRefused()
    {
        const QString file = m_room.filePath(u"sale.svg"_s);
        const Finished before
            = render(file, saleCode(QDateTime::currentMSecsSinceEpoch() + 3'600'000));
        QVERIFY2(before.exitCode == 0, before.told());
        QVERIFY(QFile::remove(file));
        const Finished after = render(file, saleCode(kExpiresMs), {u"--json"_s});
        QCOMPARE(after.exitCode, 3);
        QCOMPARE(after.errorCode(), u"not_printable"_s);
        QVERIFY2(after.errorMessage().contains(u"KHQR_EXPIRED"_s), after.told());
        QVERIFY(!QFileInfo::exists(file));
    }

    /** Not even by a person's word. */
    void noTimeCanBeSaid()
    {
        const QString file = m_room.filePath(u"past.svg"_s);
        const Finished run = render(file, saleCode(kExpiresMs),
                                    {u"--json"_s, u"--at"_s, QString::number(kExpiresMs - 60'000)});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.errorCode(), u"usage"_s);
        QVERIFY(!QFileInfo::exists(file));
    }

    void whatIsBrokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("the documents' sample")
            << "00020101021229440013testkhqr@01099691002030210Pay5204599953038405402105802KH5912"
               "84-2925433416010PHNOMPENH62290302PX071920367761265847910429934001317"_ba
            << QStringList{u"CRC_MISSING"_s};
        QByteArray changed = counterCode();
        changed.replace("console", "konsole");
        QTest::newRow("another account") << changed << QStringList{u"CRC_MISMATCH"_s};
        QTest::newRow("nothing") << QByteArray() << QStringList{u"EMPTY"_s};
        QTest::newRow("two line ends")
            << QByteArray(counterCode() + "\n\n") << QStringList{u"CRC"_s};
        QTest::newRow("a blank before")
            << QByteArray(' ' + counterCode()) << QStringList{u"TLV_BAD_TAG"_s};
        QTest::newRow("every issue")
            << signedOff(u"00020101021129180014console@nobank5204599953039995802KH"
                         "5929Shop with far too long a name6010Phnom Penh"_s)
                   .toUtf8()
            << QStringList{u"UNSUPPORTED_CURRENCY"_s, u"MERCHANT_NAME_LENGTH_INVALID"_s};
    }

    void whatIsBrokenIsRefused()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const QStringList, named);
        const QString file = m_room.filePath(u"none.png"_s);
        QVERIFY(writeFile(file, "older"));
        const Finished run = render(file, payload, {u"--json"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.errorCode(), u"not_printable"_s);
        for (const QString &name : named)
            QVERIFY2(run.errorMessage().contains(name), run.told());
        QCOMPARE(bytesOf(file), "older"_ba); // nothing was written
        QVERIFY(!run.told().contains("console@nobank"));
    }

    void textThatIsNoneIsRefused()
    {
        const QString file = m_room.filePath(u"bytes.png"_s);
        const Finished run = render(file, "\xff\xfe\xff"_ba, {u"--json"_s});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(!QFileInfo::exists(file));
    }

    void anOlderFileIsReplaced()
    {
        const QString file = m_room.filePath(u"again.svg"_s);
        QVERIFY(writeFile(file, QByteArray(200'000, 'x')));
        QVERIFY(QFile::setPermissions(
            file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const Finished run = render(file, counterCode());
        QVERIFY2(run.exitCode == 0, run.told());
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.startsWith("<?xml") && !bytes.contains("xxx"));
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        // No half of it is left beside.
        QCOMPARE(QDir(m_room.path()).entryList({u"again*"_s}).size(), 1);
    }

    void whereNothingCanBeWritten()
    {
        const QString folder = m_room.filePath(u"shut"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        for (const QString &file : {QString(folder + u"/a.png"), QString(folder + u"/deeper/a.png"),
                                    QString(m_room.path() + u"/plain/a.png"), u"/proc/a.png"_s}) {
            QVERIFY(writeFile(m_room.filePath(u"plain"_s), "a file"));
            const Finished run = render(file, counterCode(), {u"--json"_s});
            QVERIFY2(run.exitCode == 1, run.told());
            QCOMPARE(run.errorCode(), u"storage"_s);
            QVERIFY2(!run.errorMessage().isEmpty(), run.told());
        }
        const QString isFolder = m_room.filePath(u"folder.png"_s);
        QVERIFY(QDir().mkpath(isFolder));
        QCOMPARE(render(isFolder, counterCode()).exitCode, 1);
    }

    /** A folder that is not there was mistyped. */
    void noFolderIsMade()
    {
        const QString folder = m_room.filePath(u"mistyped"_s);
        const Finished run = render(folder + u"/a.png", counterCode(), {u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorCode(), u"storage"_s);
        QVERIFY(!QFileInfo::exists(folder));
    }

    /** A pipe or a device is not replaced by a file of its name. */
    void whatIsNoFileStays()
    {
        const QString pipe = m_room.filePath(u"pipe.png"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        const Finished run = render(pipe, counterCode(), {u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errorCode(), u"storage"_s);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString out = u"--out="_s + m_room.filePath(u"usage.png"_s);
        QTest::newRow("no file") << QStringList{u"render"_s};
        QTest::newRow("empty file") << QStringList{u"render"_s, u"--out="_s};
        QTest::newRow("standard output") << QStringList{u"render"_s, u"--out=-"_s};
        QTest::newRow("no ending") << QStringList{u"render"_s, u"--out=/tmp/code"_s};
        QTest::newRow("another ending") << QStringList{u"render"_s, u"--out=/tmp/code.jpg"_s};
        QTest::newRow("another format") << QStringList{u"render"_s, out, u"--format=gif"_s};
        QTest::newRow("no time") << QStringList{u"check"_s, u"--at=soon"_s};
        QTest::newRow("a word too many") << QStringList{u"render"_s, out, u"x"_s};
        QTest::newRow("check saves nothing") << QStringList{u"check"_s, out};
        QTest::newRow("check has no format") << QStringList{u"check"_s, u"--format=png"_s};
        QTest::newRow("another word") << QStringList{u"draw"_s};
    }

    void wrongUsage()
    {
        QFETCH(const QStringList, words);
        const Finished run
            = m_console.run(QStringList{u"khqr"_s, u"--json"_s} + words, counterCode());
        QVERIFY2(run.exitCode == 2, run.told());
        QCOMPARE(run.errorCode(), u"usage"_s);
        QVERIFY(!QFileInfo::exists(m_room.filePath(u"usage.png"_s)));
    }

private:
    Finished render(const QString &file, const QByteArray &payload, const QStringList &options = {})
    {
        return m_console.run(QStringList{u"khqr"_s, u"render"_s, u"--out"_s, file} + options,
                             payload);
    }

    Console m_console;
    QTemporaryDir m_room;
};

QTEST_GUILESS_MAIN(TestCliKhqrRender)
#include "tst_clikhqrrender.moc"
