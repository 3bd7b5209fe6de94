// SPDX-License-Identifier: MIT
#include "domain/secret.h"

#include <QByteArray>
#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <ostream>
#include <type_traits>

using namespace vexora;

namespace {

template <class Stream, class T, class = void> struct IsStreamable : std::false_type
{
};

template <class Stream, class T>
struct IsStreamable<Stream, T,
                    std::void_t<decltype(std::declval<Stream>() << std::declval<const T &>())>>
    : std::true_type
{
};

// What the header promises is a compile error stays one.
static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);
static_assert(IsStreamable<QDebug, QByteArray>::value, "the probe itself must be able to say yes");
static_assert(!IsStreamable<QDebug, Secret>::value);
static_assert(!IsStreamable<QTextStream &, Secret>::value);
static_assert(!IsStreamable<std::ostream &, Secret>::value);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_constructible_v<QString, Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<QByteArrayView, Secret>, "no secret by accident either");

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        const Secret secret;
        QVERIFY(secret.isEmpty());
        QCOMPARE(secret.reveal().size(), 0);
        QVERIFY(Secret(QByteArrayView()).isEmpty());
    }

    void keepsEveryByte()
    {
        const QByteArray bytes("a\0b\xff", 4);
        const Secret secret(bytes);
        QVERIFY(!secret.isEmpty());
        QVERIFY(secret.reveal() == bytes);
    }

    void movingLeavesNothingBehind()
    {
        Secret first("unit-test-secret");
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the question
        QVERIFY(second.reveal() == "unit-test-secret");

        Secret third("another");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(third.reveal() == "unit-test-secret");

        Secret &same = third;
        third = std::move(same);
        QVERIFY(third.reveal() == "unit-test-secret");
    }

    /** The old bytes are overwritten before their buffer goes back, also without a destructor. */
    void assigningOverOneReleasesTheOld()
    {
        Secret secret("unit-test-secret");
        secret = Secret();
        QVERIFY(secret.isEmpty());
    }

    void aCloneIsItsOwn()
    {
        Secret original("unit-test-secret");
        const Secret copy = original.clone();
        QVERIFY(copy.reveal().data() != original.reveal().data());
        original = Secret("changed");
        QVERIFY(copy.reveal() == "unit-test-secret");
        QVERIFY(Secret().clone().isEmpty());
    }

    void wipingAByteArrayOverwritesIt()
    {
        // A raw buffer of ours under the array shows what was done to the bytes.
        char raw[] = "unit-test-secret";
        QByteArray buffer = QByteArray::fromRawData(raw, sizeof raw - 1);
        buffer.detach();
        wipe(buffer);
        QVERIFY(buffer.isEmpty());
        wipe(buffer);
        QVERIFY(buffer.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
