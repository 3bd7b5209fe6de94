// SPDX-License-Identifier: MIT
#include "intake/intakebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::intakebench;

/** Texts made to take long: whatever opens again and again and never closes. */
class TestIntakeHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostile_data();
    void hostile();
};

void TestIntakeHostile::hostile_data()
{
    QTest::addColumn<QString>("unit");

    for (const QString &unit : {u"{"_s,
                                u"["_s,
                                u"{\"a\":"_s,
                                u"{\"a\":["_s,
                                u"{\"a\":1,"_s,
                                u"{\\\"a\\\":"_s,
                                u"{\"\"a"_s,
                                u"{'a':"_s,
                                u"{a:"_s,
                                u"{a=b, "_s,
                                u"{a={"_s,
                                u"A(a=(b, c="_s,
                                u"array("_s,
                                u"amount="_s,
                                u"amount=1timestamp=2tradeNo=3\n"_s,
                                u"amount=1&timestamp=2&tradeNo=3&sign=4\n"_s,
                                u"curl "_s,
                                u"curl -d '"_s,
                                u"curl -d \"x\n"_s,
                                u"curl -d $'\\u0041' "_s,
                                u"curl ^\""_s,
                                u"curl -u a "_s,
                                u"secret='"_s,
                                u"secret="_s,
                                u"secret: \""_s,
                                u"Authorization: "_s,
                                u"Host: a\n"_s,
                                u"POST / HTTP/1.1\n"_s,
                                u"> {\n"_s,
                                u"> {\"a\":\n"_s,
                                u"Array\n(\n"_s,
                                u"b'"_s,
                                u"‹secret›"_s,
                                u"“"_s,
                                u"\u200b"_s,
                                u"*** "_s,
                                u"key="_s,
                                u"https://a:"_s,
                                u"\\"_s,
                                u"{\\x22"_s,
                                u"{\"sign\":1}"_s,
                                u"{\"sign\":1}\n"_s,
                                QString(QChar(0xd83d)),
                                u"%"_s,
                                u"-----BEGIN PRIVATE KEY-----"_s,
                                u"0cc175b9c0f1b6a831c399e269772661 "_s,
                                u"=3D"_s,
                                u"<secret>"_s,
                                u"\"secret\",\"value\":"_s})
        QTest::newRow(qPrintable(unit.simplified())) << unit;
}

/** The time is not measured: what is quadratic does not come back before the test is killed. */
void TestIntakeHostile::hostile()
{
    QFETCH(QString, unit);
    constexpr qsizetype kLength = 50'000;
    const QString text = unit.repeated(kLength / unit.size());
    const Intake intake = takeIn(text, known("aaaaaaab"));
    QVERIFY(intake.notes.size() <= 600);
    for (const IntakeNote &note : intake.notes) {
        QVERIFY(intakeNoteIds().contains(note.id));
        QVERIFY(note.place.at >= 0 && note.place.at + note.place.length <= intake.shown.size());
    }
}

QTEST_GUILESS_MAIN(TestIntakeHostile)
#include "tst_intakehostile.moc"
