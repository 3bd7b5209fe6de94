// SPDX-License-Identifier: MIT
#include "history/historystore.h"
#include "history/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vexora;
using samples::bytesOf;
using samples::errorOf;
using samples::key;

/** The list of what was put on paper, in its file. */
class TestHistoryPrints : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock;

    QString file() const { return m_folder->filePath(u"history.db"_s); }

    static QString md5(int number) { return u"%1"_s.arg(number, 32, 16, QChar(u'0')); }

    static PrintNote note(int number, int copies = 1, qint64 atMs = 0)
    {
        return {md5(number), key(u"A-1"_s), u"slip-80"_s, u"printer"_s, copies, atMs};
    }

private Q_SLOTS:
    void init() { m_folder = samples::quickFolder(); }

    /** Another process that prints the code next must find it, whenever this one ends. */
    void aNoteIsThereForOthersAtOnce()
    {
        HistoryStore store(file(), m_clock);
        PrintNote counter = note(7, 4, 900);
        counter.key = {};
        QCOMPARE(errorOf(store.notePrints({note(1, 2, 800), counter})), QString());
        samples::SecondConnection other(file());
        QCOMPARE(other.ask(u"SELECT md5 || trade_no || host || layout || target || copies"
                           " || printed_at FROM prints ORDER BY id"_s),
                 (QVariantList{QString(md5(1) + u"A-1pay.example.com:8443slip-80printer2800"_s),
                               QString(md5(7) + u"slip-80printer4900"_s)}));
    }

    /** On a damaged list nothing is known, and the next print is noted in a new one. */
    void damageIsPutAside()
    {
        {
            HistoryStore store(file(), m_clock);
            QList<PrintNote> notes;
            for (int i = 0; i < 500; ++i)
                notes << note(i);
            QCOMPARE(errorOf(store.notePrints(notes)), QString());
        }
        QByteArray bytes = bytesOf(file());
        constexpr qsizetype kPage = 4096;
        const qsizetype page = bytes.indexOf(md5(250).toUtf8()) / kPage;
        QVERIFY(page > 1);
        for (qsizetype i = page; i < bytes.size() / kPage; ++i)
            bytes.replace(i * kPage, kPage, QByteArray(kPage, '\x55'));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(bytes), bytes.size());
        out.close();
        HistoryStore store(file(), m_clock);
        const auto printed = store.printed({md5(250)}).result();
        QCOMPARE(errorOf(printed), QString());
        QVERIFY(printed->isEmpty());
        QCOMPARE(store.lostLists().size(), 1);
        QCOMPARE(errorOf(store.notePrints({note(250)})), QString());
        QCOMPARE(store.printed({md5(250)}).result()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistoryPrints)
#include "tst_historyprints.moc"
