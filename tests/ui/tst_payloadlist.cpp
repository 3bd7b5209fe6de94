// SPDX-License-Identifier: MIT
#include "printbench.h"
#include "ui/print/payloadlist.h"

#include <QMessageBox>
#include <QWidget>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** A text file of a shop's own codes becomes a sheet. */
class tst_PayloadList : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrintBench> m_bench;

    PrintBench &bench() { return *m_bench; }

    QString written(const QByteArray &bytes)
    {
        const QString name = bench().file("codes.txt");
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("No file can be written to test with");
        return name;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        delete bench().dialog;
        m_bench.reset();
    }

    void linesBecomeItems()
    {
        const QString first = PrintBench::counterCode(u"A"_s);
        const QString second = PrintBench::counterCode(u"B"_s);
        const QString name = written(
            u"\ufeffCounter 1\t%1\r\n\r\n%2\tបញ្ជរ 2\nno code here\n"_s.arg(first, second).toUtf8());
        const auto items = ui::readPayloadList(name, Environment::Test);
        QVERIFY(items.has_value());
        QCOMPARE(items->size(), 3);
        QCOMPARE(items->at(0).payload, first);
        QCOMPARE(items->at(0).label, u"Counter 1"_s);
        QCOMPARE(items->at(0).source, u"line 1"_s);
        QCOMPARE(items->at(0).environment, Environment::Test);
        QVERIFY(items->at(0).use == print::Use::Counter);
        QCOMPARE(items->at(1).payload, second);
        QCOMPARE(items->at(1).label, u"បញ្ជរ 2"_s);
        QCOMPARE(items->at(1).source, u"line 3"_s);
        QVERIFY(items->at(2).payload.isEmpty()); // listed, not passed over
        QCOMPARE(items->at(2).source, u"line 4"_s);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray("\n\n") << u"No line of it"_s;
        QTest::newRow("no codes") << QByteArray("a\nb\n") << u"No line of it"_s;
        QTest::newRow("latin 1") << QByteArray("caf\xe9\n") << u"UTF-8"_s;
        QTest::newRow("binary") << QByteArray("PK\0\0", 4) << u"UTF-8"_s;
        QTest::newRow("too many") << QByteArray("000201\n").repeated(print::kMostCards + 1)
                                  << u"more than 10,000 lines"_s;
        QTest::newRow("too large") << QByteArray(ui::kLargestPayloadList + 1, 'x') << u"4 MB"_s;
    }

    void otherFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        QWidget window;
        window.show();
        QVERIFY(!ui::openSheetOf(written(bytes), bench().desk, *bench().log, Environment::Live,
                                 &window));
        auto *box = window.findChild<QMessageBox *>(u"sheetRefusedBox"_s);
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(said), qPrintable(box->informativeText()));
        QCOMPARE(box->text(), u"codes.txt was not read"_s);
        box->reject();
    }

    void aPipeIsNotWaitedFor()
    {
        const QString name = bench().file("pipe");
        QCOMPARE(mkfifo(QFile::encodeName(name).constData(), 0600), 0);
        const auto items = ui::readPayloadList(name, Environment::Live);
        QVERIFY(!items);
        QCOMPARE(items.error().code, ErrorCode::Storage);
    }

    void aLabelTooLongIsLeftOutWithItsReason()
    {
        const QString name
            = written(u"Bar\t%1\n%2\t%3\n"_s
                          .arg(PrintBench::counterCode(u"A"_s), QString(16'000, u'n'),
                               PrintBench::counterCode(u"B"_s))
                          .toUtf8());
        QWidget window;
        bench().dialog
            = ui::openSheetOf(name, bench().desk, *bench().log, Environment::Live, &window);
        QVERIFY(bench().dialog && bench().isReady());
        QCOMPARE(bench().find<QSpinBox>("copiesSpin")->maximum(), 200);
        QVERIFY2(bench().refusals().contains(u"16000"_s), qPrintable(bench().refusals()));
        delete bench().dialog;
    }

    /** A gateway may answer with a code that says of itself that it is permanent. */
    void anOrdersCodeIsNoCounters()
    {
        const QString code = PrintBench::counterCode(u"A"_s);
        OrderRecord order = bench().order(1);
        order.payInfo = code;
        order.outcome.reset();
        bench().log->begin(order).waitForFinished();
        order.outcome = Outcome::Created;
        bench().log->finish(order).waitForFinished();
        const QString name
            = written(u"Bar\t%1\nHall\t%2\n"_s.arg(code, PrintBench::counterCode(u"C"_s)).toUtf8());
        QWidget window;
        bench().dialog
            = ui::openSheetOf(name, bench().desk, *bench().log, Environment::Live, &window);
        bench().dialog->setTemplate(u"sheet-4"_s);
        QVERIFY(bench().isReady());
        QTRY_COMPARE(bench().made(), u"1 on 1"_s);
        QVERIFY2(bench().refusals().contains(u"order "_s + order.key.tradeNo),
                 qPrintable(bench().refusals()));
        delete bench().dialog;
    }

    void aJobHasAnEnd()
    {
        bench().open(QList<print::Item>(print::kMostCards + 1, PrintBench::counter()));
        QVERIFY(bench().text("printReason").contains(u"10,000"_s));
        QVERIFY(!bench().button("savePdfButton")->isEnabled());
        QCOMPARE(bench().find<QSpinBox>("copiesSpin")->maximum(), 1);
    }

    void theFileIsAskedForAndOpensTheSheet()
    {
        const QString code = PrintBench::counterCode(u"A"_s);
        const QString name
            = written(u"Bar\t%1\nBroken\t%2\nHall\t%3\n"_s
                          .arg(code, PrintBench::damaged(), PrintBench::counterCode(u"C"_s))
                          .toUtf8());
        QWidget window;
        window.show();
        ui::openSheetFromFile(bench().desk, *bench().log, Environment::Live, &window);
        auto *files = window.findChild<QFileDialog *>(u"sheetFileDialog"_s);
        QVERIFY(files && QTest::qWaitForWindowExposed(files));
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
        QTest::keyClick(files->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        bench().dialog = window.findChild<ui::PrintDialog *>(u"printDialog"_s);
        QVERIFY(bench().dialog);
        bench().dialog->setTemplate(u"sheet-4"_s);
        QVERIFY(bench().isReady());
        QTRY_COMPARE(bench().made(), u"2 on 1"_s);
        QVERIFY(bench().refusals().contains(u"line 2"_s));
        QVERIFY(bench().save(bench().file("cards.pdf")));
        const QList<QByteArray> scanned = bench().scanned(bench().file("cards.pdf"));
        QCOMPARE(scanned.size(), 2);
        QVERIFY(scanned.contains(code.toUtf8()));
        delete bench().dialog;
    }
};

QTEST_MAIN(tst_PayloadList)
#include "tst_payloadlist.moc"
