// SPDX-License-Identifier: MIT
#include "domain/secret.h"

#include <QByteArray>
#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <cstring>
#include <ostream>
#include <type_traits>

using namespace vexora;

namespace {

struct Cleansed
{
    const void *address = nullptr;
    size_t size = 0;
};

Cleansed g_lastCleansed;

} // namespace

// The only way to see that bytes are gone before their buffer is: stand in for the call that wipes
// them. The program's own definition comes before libcrypto's, be the libraries shared or not.
extern "C" Q_DECL_EXPORT void OPENSSL_cleanse(void *bytes, size_t size)
{
    g_lastCleansed = {bytes, size};
    explicit_bzero(bytes, size);
}

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

    void goingAwayWipes()
    {
        const void *address = nullptr;
        {
            const Secret secret("unit-test-secret");
            address = secret.reveal().data();
            g_lastCleansed = {};
        }
        QCOMPARE(g_lastCleansed.address, address);
        QCOMPARE(g_lastCleansed.size, size_t(16));
    }

    void assigningOverOneWipesTheOld()
    {
        Secret secret("unit-test-secret");
        const void *address = secret.reveal().data();
        g_lastCleansed = {};
        secret = Secret();
        QVERIFY(secret.isEmpty());
        QCOMPARE(g_lastCleansed.address, address);
        QCOMPARE(g_lastCleansed.size, size_t(16));
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

    void aByteArrayIsOverwrittenInPlace()
    {
        QByteArray buffer("unit-test-secret");
        buffer.detach();
        const void *address = buffer.constData();
        g_lastCleansed = {};
        wipe(buffer);
        QVERIFY(buffer.isEmpty());
        QCOMPARE(g_lastCleansed.address, address);
        QCOMPARE(g_lastCleansed.size, size_t(16));
        wipe(buffer);
        QVERIFY(buffer.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
