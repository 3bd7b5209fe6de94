// SPDX-License-Identifier: MIT
#include "forty/clerk.h"
#include "sandbox/testclient.h"
#include "ui/pages/issuepage.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

namespace {

/** What the payer sees behind the link. */
QByteArray cashierPage(const QUrl &link)
{
    const QByteArray target = link.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return exchange(quint16(link.port()), httpRequest("GET", target, {}, {})).body;
}

/** What of the words stands in some file below the folders, in UTF-8 or UTF-16. */
QStringList leaked(const QStringList &folders, const QSet<QString> &words)
{
    QStringList found;
    int searched = 0;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return {u"unread: "_s + file.fileName()};
            const QByteArray content = file.readAll();
            ++searched;
            for (const QString &word : words) {
                const QByteArray wide(reinterpret_cast<const char *>(word.utf16()),
                                      word.size() * 2);
                if (content.contains(word.toUtf8()) || content.contains(wide))
                    found.append(file.fileName() + u": "_s + word);
            }
        }
    }
    return searched == 0 ? QStringList{u"nothing was searched"_s} : found;
}

} // namespace

/** A day at the desk: forty orders out of a mixed clipboard, by keys alone. */
class tst_Forty : public QObject
{
    Q_OBJECT

    WindowBench m_bench;
    std::unique_ptr<Clerk> m_clerk;
    std::unique_ptr<QSignalSpy> m_finished;
    QList<Order> m_orders;
    QSet<QString> m_payerWords;
    QMap<QString, QList<int>> m_presses; ///< of an order, by what it came from

#define NOTHING_WRONG(step)                                                                        \
    do {                                                                                           \
        const QString what = (step);                                                               \
        QVERIFY2(what.isEmpty(), qPrintable(what));                                                \
    } while (false)

    void listen()
    {
        m_finished = std::make_unique<QSignalSpy>(m_bench.find<ui::IssuePage>(u"issuePage"_s),
                                                  &ui::IssuePage::orderFinished);
    }

    void issue(const Piece &piece, const Piece::Wanted &wanted)
    {
        NOTHING_WRONG(m_clerk->send());
        QCOMPARE(m_finished->count(), 1);
        const Order order = m_finished->takeFirst().first().value<Order>();
        QCOMPARE(order.record.outcome, Outcome::Created);
        checkFields(piece, wanted, order);

        NOTHING_WRONG(m_clerk->copyMessage());
        const QString message = Clerk::copied();
        QVERIFY2(message.startsWith("TEST, DO NOT PAY"_L1), qPrintable(message));
        for (const QString &part : {wanted.name, wanted.shown, order.record.link})
            QVERIFY2(message.contains(part), qPrintable(part + u" is not in: "_s + message));
        for (const Order &other : std::as_const(m_orders))
            QVERIFY(!message.contains(other.record.link));
        m_orders.append(order);
    }

    /** The gateway took the signature, so what was signed is what it received. */
    void checkFields(const Piece &piece, const Piece::Wanted &wanted, const Order &order)
    {
        const Profile profile = *m_bench.desk().sandbox.profiles->findById(piece.profile);
        const RegionSpec &region = WindowBench::region(profile.region);
        FieldMap sent = order.papers.fields;
        FieldMap expected = wanted.fields;
        expected.insert(region.methods.constFirst().values);
        expected.insert(profile.defaults);
        expected.insert(u"tradeNo"_s, order.record.key.tradeNo);
        sent.remove(u"timestamp"_s);
        QCOMPARE(sent, expected);
        QCOMPARE(order.record.profile, profile.name);
        QCOMPARE(order.record.region, profile.region);
        QCOMPARE(order.record.currency, profile.currency);
        QCOMPARE(order.record.amount, wanted.fields.value(u"amount"_s));
        const QByteArray page = cashierPage(QUrl(order.record.link));
        QVERIFY(page.contains(order.record.key.tradeNo.toUtf8()));
        QVERIFY(page.contains(wanted.shown.toUtf8()));
        remember(region, wanted.fields);
    }

    void remember(const RegionSpec &region, const FieldMap &fields)
    {
        for (const FieldSpec &field : region.fields) {
            const QString value = fields.value(field.name);
            // Shorter ones stand in any file by chance.
            if (field.personal && value.toUtf8().size() >= 6)
                m_payerWords.insert(value);
        }
    }

    void work(const Piece &piece)
    {
        Clerk::copy(piece.clip);
        if (piece.kind == "wrong"_L1) {
            const int before = m_bench.gateway().arrivals();
            NOTHING_WRONG(m_clerk->tryClipboard());
            QCOMPARE(m_bench.gateway().arrivals(), before);
            return;
        }
        if (piece.kind == "double"_L1) {
            const int before = m_bench.gateway().arrivals();
            NOTHING_WRONG(m_clerk->takeFromClipboard());
            NOTHING_WRONG(m_clerk->sendAgain());
            QVERIFY(Clerk::copied().contains(m_orders.constLast().record.link));
            NOTHING_WRONG(m_clerk->newOrder());
            QCOMPARE(m_bench.gateway().arrivals(), before);
            QCOMPARE(m_finished->count(), 0);
            return;
        }
        bool first = true;
        for (const Piece::Wanted &wanted : piece.orders) {
            m_clerk->count();
            NOTHING_WRONG(first ? m_clerk->takeFromClipboard() : m_clerk->takeNextPayer());
            issue(piece, wanted);
            if (QTest::currentTestFailed())
                return;
            NOTHING_WRONG(m_clerk->newOrder());
            m_presses[first ? piece.kind : u"next"_s].append(m_clerk->presses());
            QVERIFY(!m_clerk->form().contains(u"amount"_s));
            first = false;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.open(dayOfAClerk().constFirst().profile));
        m_clerk = std::make_unique<Clerk>(m_bench);
        listen();
    }

    void fortyOrders()
    {
        QString profile = dayOfAClerk().constFirst().profile;
        int wrong = 0;
        for (const Piece &piece : dayOfAClerk()) {
            if (piece.profile != profile)
                NOTHING_WRONG(
                    m_clerk->switchTo(*m_bench.desk().sandbox.profiles->findById(piece.profile)));
            profile = piece.profile;
            work(piece);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(profile + u'\n' + piece.clip));
            wrong += piece.orders.isEmpty() ? 1 : 0;
        }
        QVERIFY(wrong >= 10);
        QCOMPARE(m_orders.size(), 40);
        QCOMPARE(m_bench.gateway().arrivals(), 40);
    }

    /** After the day the history says the same as the clerk saw, each order once. */
    void theHistoryHasThemAll()
    {
        const QList<OrderRecord> stored = m_bench.orders();
        QCOMPARE(stored.size(), 40);
        QMap<QString, OrderRecord> seen;
        for (const Order &order : std::as_const(m_orders))
            seen.insert(order.record.key.tradeNo, order.record);
        QSet<QString> numbers;
        QSet<QString> links;
        for (const OrderRecord &record : stored) {
            const OrderRecord wanted = seen.value(record.key.tradeNo);
            QCOMPARE(record.key, wanted.key);
            QCOMPARE(record.profile, wanted.profile);
            QCOMPARE(record.amount, wanted.amount);
            QCOMPARE(record.currency, wanted.currency);
            QCOMPARE(record.link, wanted.link);
            QCOMPARE(record.outcome, Outcome::Created);
            numbers.insert(record.key.tradeNo);
            links.insert(record.link);
        }
        QCOMPARE(numbers.size(), 40);
        QCOMPARE(links.size(), 40);
    }

    void aRowTakesEightPressesAtMost()
    {
        for (auto it = m_presses.begin(); it != m_presses.end(); ++it) {
            std::sort(it->begin(), it->end());
            qInfo("key presses of an order from %s: %d to %d", qPrintable(it.key()),
                  it->constFirst(), it->constLast());
        }
        QVERIFY(m_presses.contains(u"row"_s));
        QVERIFY(m_presses[u"row"_s].constLast() <= 8);
        QVERIFY(m_presses[u"chat"_s].constLast() <= 8);
    }

    /** Neither while the program runs nor after it has ended. */
    void noPayerStandsInAFile()
    {
        const QStringList folders{m_bench.dataFolder(), QDir::tempPath(), QDir::homePath()};
        QVERIFY(m_payerWords.size() > 150);
        const QSet<QString> number{m_orders.constFirst().record.key.tradeNo};
        // What does stand there is found, so a search that finds nothing means something.
        QVERIFY(!leaked(folders, number).isEmpty());
        QCOMPARE(leaked(folders, m_payerWords), QStringList());
        m_finished.reset();
        m_bench.startAnew();
        QVERIFY(!leaked(folders, number).isEmpty());
        QCOMPARE(leaked(folders, m_payerWords), QStringList());
    }
};

QTEST_MAIN(tst_Forty)
#include "tst_forty.moc"
