// SPDX-License-Identifier: MIT
#include "secrets/keychainstore.h"
#include "secrets/secretvault.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace std::chrono_literals;

/** Without GLib's event loop libsecret never answers: the program must not wait for it. */
class TestKeychainHang : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("QT_NO_GLIB", "1"); }

private Q_SLOTS:
    void everythingIsAnswered()
    {
        KeychainStore store(KeychainStore::Timeouts{100ms, 50ms});
        auto read = store.read(u"a"_s);
        auto write = store.write(u"a"_s, Secret("s"));
        auto remove = store.remove(u"a"_s);
        QCOMPARE(codeOf(waitFor(store.probe())), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(read)), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(write)), ErrorCode::KeychainUnavailable);
        QCOMPARE(codeOf(waitFor(remove)), ErrorCode::KeychainUnavailable);
    }

    void vaultFallsBack()
    {
        SecretVault vault(std::make_unique<KeychainStore>(KeychainStore::Timeouts{100ms, 50ms}));
        QVERIFY(waitFor(vault.write(u"a"_s, Secret("s"))));
        QCOMPARE(vault.place(), SecretPlace::Memory);
        QVERIFY(waitFor(vault.read(u"a"_s))->reveal() == "s");
    }
};

QTEST_GUILESS_MAIN(TestKeychainHang)
#include "tst_keychainhang.moc"
