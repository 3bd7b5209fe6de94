// SPDX-License-Identifier: MIT
#include "contract/sampleorders.h"
#include "contract/storeundertest.h"
#include "history/historycarer.h"
#include "history/historypayers.h"
#include "history/historystore.h"
#include "history/search/historysearch.h"
#include "history/sender.h"
#include "support/memorysecrets.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace contract {

namespace {

class SqliteDesk final : public Desk
{
public:
    SqliteDesk(const QString &folder, const Clock &clock, SecretStore *secrets)
        : m_store(folder + u"/history.sqlite"_s, clock)
        , m_search(m_store)
        , m_payers(m_store, secrets)
        , m_care(m_store, m_payers, folder)
    {
        m_search.setPayerHashes(
            [this](const QList<PayerWord> &words) { return m_payers.hashes(words); });
    }

    OrderLog &log() override { return m_store; }
    OrderSearch &search() override { return m_search; }
    PayerArchive &payers() override { return m_payers; }
    HistoryCare &care() override { return m_care; }

private:
    HistoryStore m_store;
    HistorySearch m_search;
    HistoryPayers m_payers;
    HistoryCarer m_care;
};

/** A data folder in memory: what the disk keeps is not the matter here. */
class SqliteStore final : public StoreUnderTest
{
public:
    SqliteStore() { m_keychain.where = SecretPlace::Keychain; }

    std::unique_ptr<Desk> desk() override
    {
        return std::make_unique<SqliteDesk>(m_folder.path(), m_clock, &m_keychain);
    }
    std::unique_ptr<Desk> deskWithoutKeychain() override
    {
        return std::make_unique<SqliteDesk>(m_folder.path(), m_clock, &m_memory);
    }
    const Clock &clock() const override { return m_clock; }
    Sender self() const override { return thisProcess(); }
    Sender gone() const override
    {
        return {u"00000000-0000-4000-8000-000000000000"_s, 4242, 171717};
    }

private:
    static QString place()
    {
        const QString memory = u"/dev/shm"_s;
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
            + u"/vexora-test-XXXXXX"_s;
    }

    QTemporaryDir m_folder{place()};
    samples::FixedClock m_clock;
    test::MemorySecrets m_keychain;
    test::MemorySecrets m_memory;
};

} // namespace

std::unique_ptr<StoreUnderTest> StoreUnderTest::make()
{
    return std::make_unique<SqliteStore>();
}

} // namespace contract
