// SPDX-License-Identifier: MIT
#include "checkout/retention.h"
#include "support/setclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using test::SetClock;

namespace {

constexpr qint64 kDay = RetentionKeeper::kDayMs;

/** Erases two orders a wish and writes down what it was asked. */
class Archive final : public PayerArchive
{
public:
    QList<EraseWish> wishes;
    int receiptsAsked = 0;
    std::optional<Error> fault;

    [[nodiscard]] Keeping keeping() const override { return Keeping::Keeps; }
    QFuture<Keeping> decide() override { return QtFuture::makeReadyFuture(Keeping::Keeps); }
    QFuture<Result<PapersFound>> papers(const OrderKey &) override { return none<PapersFound>(); }
    QFuture<Result<ErasePreview>> preview(const EraseWish &) override
    {
        return none<ErasePreview>();
    }
    QFuture<Result<EraseReceipt>> erase(const EraseWish &wish) override
    {
        wishes << wish;
        if (fault)
            return QtFuture::makeReadyFuture(Result<EraseReceipt>(tl::unexpected(*fault)));
        EraseReceipt receipt;
        receipt.orders = 2;
        return QtFuture::makeReadyFuture(Result<EraseReceipt>(receipt));
    }
    QFuture<Result<QList<EraseReceipt>>> receipts() override
    {
        ++receiptsAsked;
        return QtFuture::makeReadyFuture(Result<QList<EraseReceipt>>(QList<EraseReceipt>()));
    }
    QFuture<Result<AddressUse>> addressUse(const QString &, const QStringList &, qint64,
                                           const QString &) override
    {
        return none<AddressUse>();
    }
    [[nodiscard]] bool hasBook() const override { return false; }
    QFuture<Result<void>> setBook(bool) override { return none<void>(); }
    QFuture<Result<QList<BookPayer>>> book(const QList<PayerWord> &) override
    {
        return none<QList<BookPayer>>();
    }
    QFuture<Result<void>> changeKey() override { return none<void>(); }

private:
    template <class T> static QFuture<Result<T>> none()
    {
        return QtFuture::makeReadyFuture(Result<T>(failure(ErrorCode::Internal)));
    }
};

} // namespace

/** Which payers' data a rule erases, and when it is applied. */
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsAWishARegion()
    {
        const qint64 now = 1000 * kDay;
        const QList<EraseWish> wishes = dueWishes({{u"japan"_s, 30}, {u"taiwan"_s, 1}}, now);
        QCOMPARE(wishes.size(), 2);
        QCOMPARE(wishes[0].region, u"japan"_s);
        QCOMPARE(wishes[0].beforeMs, 970 * kDay);
        QCOMPARE(wishes[1].region, u"taiwan"_s);
        QCOMPARE(wishes[1].beforeMs, 999 * kDay);
        for (const EraseWish &wish : wishes)
            QVERIFY(wish.byRule && !wish.order && wish.payer.isEmpty());
    }

    /** Zero would be "any time", nothing "any region": neither may come of a rule. */
    void whatIsNoRuleErasesNothing()
    {
        QVERIFY(dueWishes({}, 1000 * kDay).isEmpty());
        QVERIFY(
            dueWishes({{u"japan"_s, 0}, {u"taiwan"_s, -3}, {QString(), 5}}, 1000 * kDay).isEmpty());
        QVERIFY(dueWishes({{u"japan"_s, 1000}, {u"taiwan"_s, 1001}}, 1000 * kDay).isEmpty());
    }

    void itIsAppliedAtStartAndDaily()
    {
        Archive archive;
        SetClock clock;
        RetentionRule rule{{u"japan"_s, 30}, {u"taiwan"_s, 7}};
        RetentionKeeper keeper(archive, clock, [&rule] { return rule; });
        QSignalSpy applied(&keeper, &RetentionKeeper::applied);
        keeper.start();
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(applied.last().first().toLongLong(), 4);
        QCOMPARE(archive.wishes.size(), 2);
        QCOMPARE(archive.receiptsAsked, 1);

        clock.advance(kDay - 1);
        keeper.look();
        QCoreApplication::processEvents();
        QCOMPARE(archive.wishes.size(), 2);
        rule = {{u"japan"_s, 9}};
        clock.advance(1);
        keeper.look();
        QTRY_COMPARE(applied.size(), 2);
        QCOMPARE(archive.wishes.last().beforeMs, clock.nowMs() - 9 * kDay);
        QCOMPARE(archive.wishes.size(), 3);

        clock.advance(-10 * kDay);
        keeper.look();
        QTRY_COMPARE(applied.size(), 3);
    }

    void offItErasesNothingAndMakesGoodWhatIsOwed()
    {
        Archive archive;
        const SetClock clock;
        RetentionKeeper keeper(archive, clock, [] { return RetentionRule(); });
        QSignalSpy applied(&keeper, &RetentionKeeper::applied);
        keeper.start();
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(applied.last().first().toLongLong(), 0);
        QVERIFY(archive.wishes.isEmpty());
        QCOMPARE(archive.receiptsAsked, 1);
    }

    void whatFailedIsTriedAgain()
    {
        Archive archive;
        const SetClock clock;
        archive.fault = Error{ErrorCode::Storage, {}};
        RetentionKeeper keeper(archive, clock, [] {
            return RetentionRule{{u"japan"_s, 30}, {u"taiwan"_s, 7}};
        });
        QSignalSpy applied(&keeper, &RetentionKeeper::applied);
        QSignalSpy failed(&keeper, &RetentionKeeper::failed);
        keeper.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(archive.wishes.size(), 1);
        archive.fault.reset();
        keeper.look();
        QTRY_COMPARE(applied.size(), 1);
        QCOMPARE(archive.wishes.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
