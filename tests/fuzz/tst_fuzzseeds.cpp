// SPDX-License-Identifier: MIT
#include "fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/**
 * Every file the fuzzer starts from, and every one it ever found, once through its target: what was
 * found stays found in a build without a fuzzer.
 */
class TestFuzzSeeds : public QObject
{
    Q_OBJECT

    static void check(const QByteArray &folder, fuzz::Target target)
    {
        const QDir place(QStringLiteral(SOURCE_DIR "/") + QString::fromLatin1(folder));
        const QStringList names = place.entryList(QDir::Files, QDir::Name);
        QVERIFY2(!names.isEmpty(), qPrintable(place.path()));
        for (const QString &name : names) {
            QFile seed(place.filePath(name));
            QVERIFY2(seed.open(QIODevice::ReadOnly), qPrintable(seed.fileName()));
            const QString broken = target(seed.readAll());
            if (!broken.isEmpty())
                QTest::qFail(qPrintable(name + u": "_s + broken), __FILE__, __LINE__);
        }
    }

private Q_SLOTS:
    void answers() { check("tests/fuzz/corpus/answer", fuzz::tryAnswer); }
    void texts() { check("tests/fuzz/corpus/text", fuzz::tryText); }
    void statuses() { check("tests/fuzz/corpus/status", fuzz::tryStatus); }
    void regions() { check("tests/fuzz/corpus/region", fuzz::tryRegion); }
    void regionsOfTheProgram() { check("resources/regions", fuzz::tryRegion); }
    void json() { check("tests/fuzz/corpus/json", fuzz::tryJson); }
    void khqr() { check("tests/fuzz/corpus/khqr", fuzz::tryKhqr); }
    void intake() { check("tests/fuzz/corpus/intake", fuzz::tryIntake); }
    void intakeOfTheFixtures() { check("tests/data/intake", fuzz::tryIntake); }
    void callbacks() { check("tests/fuzz/corpus/callback", fuzz::tryCallback); }
    void doctor() { check("tests/fuzz/corpus/doctor", fuzz::tryDoctor); }
};

QTEST_GUILESS_MAIN(TestFuzzSeeds)
#include "tst_fuzzseeds.moc"
