// SPDX-License-Identifier: MIT
#include "settings/printchoice.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

class TestPrintChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachUseHasItsOwn()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"new/print.json"_s);
        QCOMPARE(loadPrintChoice(file, u"counter"_s), PrintChoice());
        const PrintChoice counter{u"counter-a5"_s, u"Office"_s,           u"km"_s,
                                  u"#aa0000"_s,    u"/home/shop/l.png"_s, true};
        PrintChoice sale;
        sale.layout = u"slip-58"_s;
        QVERIFY(savePrintChoice(file, u"counter"_s, counter));
        QVERIFY(savePrintChoice(file, u"one_sale"_s, sale));
        QCOMPARE(loadPrintChoice(file, u"counter"_s), counter);
        QCOMPARE(loadPrintChoice(file, u"one_sale"_s), sale);
        QVERIFY(savePrintChoice(file, u"counter"_s, sale));
        QCOMPARE(loadPrintChoice(file, u"counter"_s), sale);
        QCOMPARE(QFile(file).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
    }

    void whatIsDamagedKnowsNothing()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"print.json"_s);
        for (const QByteArray bytes :
             {"{", "[]", "{\"counter\":3}", "{\"counter\":{\"layout\":1}}"}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            QCOMPARE(loadPrintChoice(name, u"counter"_s).layout, QString());
        }
        PrintChoice choice;
        choice.layout = u"sticker"_s;
        QVERIFY(savePrintChoice(name, u"counter"_s, choice));
        QCOMPARE(loadPrintChoice(name, u"counter"_s), choice);
    }
};

QTEST_GUILESS_MAIN(TestPrintChoice)
#include "tst_printchoice.moc"
