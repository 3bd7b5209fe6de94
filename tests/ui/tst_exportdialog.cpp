// SPDX-License-Identifier: MIT
#include "historybench.h"
#include "ui/pages/history/exportdialog.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** The list as a file: without payer data unless a person has read what leaves. */
class TestExportDialog final : public QObject
{
    Q_OBJECT

    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::ExportDialog> m_dialog;
    HistoryBench &bench() { return *m_bench; }
    QString file() const { return m_folder->filePath(u"orders.csv"_s); }
    template <class T> T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    QString note() { return find<QLabel>("exportNote")->text(); }

    void open(const OrderFilter &filter = {})
    {
        m_dialog = std::make_unique<ui::ExportDialog>(bench().desk, bench().desk.own, filter,
                                                      OrderSort::Newest, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    QByteArray written() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HistoryBench>();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

    void whatTheListShowsGoesIntoTheFile()
    {
        bench().log.fill(300);
        OrderFilter filter;
        filter.text = u"29"_s;
        open(filter);
        QVERIFY(!find<QWidget>("exportProgress")->isVisible());
        m_dialog->exportTo(file());
        QTRY_VERIFY(note().contains(u"orders.csv"_s));
        QCOMPARE(written().count('\n'), 14); // a header and thirteen
        QVERIFY(!written().contains("payer."));
        QVERIFY(!find<QWidget>("exportProgress")->isVisible());
        QCOMPARE(find<QPushButton>("cancelExportButton")->text(), u"Close"_s);
    }

    void cancelledNothingIsLeft()
    {
        bench().log.fill(600);
        bench().search.held = true;
        open();
        m_dialog->exportTo(file());
        QVERIFY(find<QWidget>("exportProgress")->isVisible());
        QVERIFY(!find<QPushButton>("startExportButton")->isEnabled());
        find<QPushButton>("cancelExportButton")->click();
        QVERIFY(note().contains(u"Nothing of the file is left"_s));
        bench().search.release();
        QTest::qWait(0);
        QVERIFY(!QFileInfo::exists(file()));
        QVERIFY(find<QPushButton>("startExportButton")->isEnabled());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        bench().log.fill(3);
        open();
        m_dialog->exportTo(m_folder->filePath(u"none/orders.csv"_s));
        QTRY_VERIFY(note().contains(u"cannot be written"_s));
    }

    void inClearOnlyAfterAQuestion()
    {
        open();
        auto *payers = find<QCheckBox>("payersCheck");
        auto *clear = find<QCheckBox>("clearCheck");
        QVERIFY(!payers->isChecked());
        QVERIFY(!clear->isEnabled());
        payers->click();
        QVERIFY(!clear->isChecked()); // masked first
        QVERIFY(!find<QLabel>("exportWarning")->isVisible());
        clear->click();
        QVERIFY(find<QLabel>("exportWarning")->isVisible());
        find<QPushButton>("startExportButton")->click();
        auto *box = find<QMessageBox>("clearExportBox");
        QVERIFY(box && box->isVisible());
        QVERIFY(!find<QFileDialog>("exportFileDialog"));
        QVERIFY(box->informativeText().contains(u"mobile numbers"_s));
        QVERIFY(box->defaultButton() != box->findChild<QPushButton *>(u"exportInClearButton"_s));
        box->reject();
        payers->click(); // without payers there is nothing to be in clear
        QVERIFY(!clear->isChecked());
        find<QPushButton>("startExportButton")->click();
        QTRY_VERIFY(find<QFileDialog>("exportFileDialog"));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
