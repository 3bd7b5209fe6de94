// SPDX-License-Identifier: MIT
#include "cli/assembly.h"
#include "cli/command.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The embedded gateway of the window: a fault chosen there leads the sandbox profiles with it. */
class TestPlayFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfilesFollow()
    {
        QCOMPARE(m_assembly.fault(), u"none"_s);
        const Result<Workspace> workspace = m_assembly.sandbox();
        QVERIFY(workspace.has_value());
        QVERIFY(m_assembly.playFault(u"tls-expired"_s).has_value()); // starts the gateway
        QCOMPARE(m_assembly.fault(), u"tls-expired"_s);
        const Profile expired = taiwan(*workspace);
        QCOMPARE(expired.baseUrl.scheme(), u"https"_s);
        QVERIFY(expired.caFile.startsWith(m_folder.path() + u"/sandbox/"_s));
        QVERIFY(QFile::exists(expired.caFile));
        QCOMPARE(expired.proxy, ProxySettings());

        QVERIFY(m_assembly.playFault(u"proxy-login"_s).has_value());
        const Profile login = taiwan(*workspace);
        QCOMPARE(login.baseUrl.host(), u"sandbox.invalid"_s);
        QCOMPARE(login.proxy.mode, ProxySettings::Mode::Manual);
        QCOMPARE(login.id, expired.id);

        QVERIFY(m_assembly.playFault(u"none"_s).has_value());
        const Profile healed = taiwan(*workspace);
        QCOMPARE(healed.baseUrl.port(), int(m_assembly.embeddedGateway()->port()));
        QCOMPARE(healed.proxy, ProxySettings());
        QVERIFY(healed.caFile.isEmpty());
        QVERIFY(cli::await(workspace->secrets->read(healed.id)).has_value());
    }

    void anUnknownNameChangesNothing()
    {
        QVERIFY(m_assembly.playFault(u"refused"_s).has_value());
        const Result<Workspace> workspace = m_assembly.sandbox();
        const Profile before = taiwan(*workspace);
        const Result<void> played = m_assembly.playFault(u"gremlins"_s);
        QVERIFY(!played);
        QCOMPARE(played.error().code, ErrorCode::Usage);
        QCOMPARE(m_assembly.fault(), u"refused"_s);
        QCOMPARE(taiwan(*workspace), before);
    }

private:
    static Profile taiwan(const Workspace &workspace)
    {
        const Profile *profile = workspace.profiles->findById(u"sandbox-taiwan-twd");
        return profile ? *profile : Profile();
    }

    QTemporaryDir m_folder;
    cli::Assembly m_assembly{DataFolder::choose(m_folder.path())};
};

QTEST_GUILESS_MAIN(TestPlayFault)
#include "tst_playfault.moc"
