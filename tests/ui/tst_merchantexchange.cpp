// SPDX-License-Identifier: MIT
#include "secrets/sessionstore.h"
#include "settings/profileexchange.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/pages/merchantexchange.h"
#include "ui/pages/merchantlist.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vexora;
using namespace vexora::ui;
using namespace Qt::StringLiterals;

/** Merchants that go into a file and come out of one, in the list of Settings. */
class TestMerchantExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"handed.json"_s);
        m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
        m_desk.catalog = &m_catalog;
        m_desk.language = u"en"_s;
        m_desk.own.profiles = m_profiles.get();
        m_desk.own.secrets = &m_secrets;
        m_suggested.clear();
    }
    void cleanup() { m_list.reset(); }

    void exportedWithoutItsSecret()
    {
        const Profile profile = sample();
        QVERIFY(m_profiles->put(profile));
        (void)m_secrets.write(profile.id, Secret(QByteArrayView("s3cret-k")));
        open();
        QSignalSpy said(m_list.get(), &MerchantList::said);
        click("exportMerchantButton");
        QCOMPARE(m_suggested, u"Taipei-Outdoor-台北.vexora.json"_s);
        const QByteArray bytes = contents();
        QVERIFY(!bytes.contains("s3cret") && !bytes.contains(profile.id.toUtf8()));
        QVERIFY(!bytes.contains("/ca.pem"));
        QVERIFY(importedProfile(bytes));
        constexpr auto kOthers
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_file).permissions() & kOthers));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"without its secret"_s));
        QVERIFY(said.first().first().toString().contains(u"CA file"_s)); // stays here, and said
        QCOMPARE(said.first().at(1).toBool(), false);
    }

    void aPlaceThatTakesNothingIsSaid()
    {
        QVERIFY(m_profiles->put(sample()));
        open();
        m_file = u"/proc/vexora/handed.json"_s;
        QSignalSpy said(m_list.get(), &MerchantList::said);
        click("exportMerchantButton");
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.first().at(1).toBool(), true);
    }

    void withoutAMerchantThereIsNothingToExport()
    {
        open();
        QVERIFY(!m_list->findChild<QPushButton *>(u"exportMerchantButton"_s)->isEnabled());
        QVERIFY(m_list->findChild<QPushButton *>(u"importMerchantButton"_s)->isEnabled());
    }

    /** Seen first, saved with the secret only. */
    void importedThroughTheDialog()
    {
        const Profile handed = sample();
        write(exportedProfile(handed).bytes);
        open();
        QSignalSpy changed(m_list.get(), &MerchantList::changed);
        click("importMerchantButton");
        const auto *note = find<QLabel>("importNote");
        QVERIFY(note);
        QVERIFY2(note->text().contains(hostOf(handed.baseUrl))
                     && note->text().contains(u"(TEST)"_s),
                 qPrintable(note->text()));
        QVERIFY(note->text().contains(u"日本語"_s)); // its own messages are said
        QCOMPARE(find<QLineEdit>("nameEdit")->text(), handed.name);
        QCOMPARE(find<QLineEdit>("prefixEdit")->text(), u"SHOP-"_s);
        QVERIFY(find<QLineEdit>("prefixEdit")->isVisible());
        QTRY_VERIFY(find<QLineEdit>("secretEdit")->hasFocus());
        click("saveMerchantButton");
        QVERIFY(find<QLineEdit>("secretEdit")->property("fault").toBool());
        QVERIFY(m_profiles->profiles().isEmpty());
        QTest::keyClicks(find<QLineEdit>("secretEdit"), u"s3cret-k"_s);
        click("saveMerchantButton");
        QTRY_COMPARE(changed.size(), 1);
        Profile expected = handed;
        expected.id = m_profiles->profiles().first().id;
        expected.caFile.clear();
        QVERIFY(expected.id != handed.id);
        QCOMPARE(m_profiles->profiles(), QList<Profile>{expected});
        QVERIFY(m_secrets.read(expected.id).takeResult());
        QCOMPARE(m_list->findChild<QListWidget *>(u"merchantList"_s)->count(), 1);
    }

    void aTakenNameGetsAnother()
    {
        const Profile here = sample();
        QVERIFY(m_profiles->put(here));
        write(exportedProfile(here).bytes);
        open();
        click("importMerchantButton");
        QCOMPARE(find<QLineEdit>("nameEdit")->text(), QString(here.name + u" 2"));
        QVERIFY(find<QLabel>("importNote")->text().contains(here.name));
        QTest::keyClicks(find<QLineEdit>("secretEdit"), u"s3cret-k"_s);
        click("saveMerchantButton");
        QTRY_COMPARE(m_profiles->profiles().size(), 2);
        QCOMPARE(m_profiles->profiles().first(), here);
    }

    /** Its file says TEST; where it sends to, orders are real. */
    void aLabelDoesNotMakeAHostATest()
    {
        Profile handed = sample();
        handed.baseUrl = QUrl(u"https://pay.example/taiwan"_s);
        write(exportedProfile(handed).bytes);
        open();
        click("importMerchantButton");
        QCOMPARE(find<QComboBox>("environmentCombo")->currentText(), u"LIVE"_s);
        QVERIFY(find<QLabel>("importNote")->text().contains(u"pay.example (LIVE)"_s));
    }

    void filesByHand_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const QByteArray name = "\"name\":";
        QTest::newRow("secret") << name << R"("appSecret": "CANARY", "name":)"_ba
                                << u"It holds a secret, as profile.appSecret."_s;
        QTest::newRow("login") << "https://"_ba
                               << "https://CANARY@"_ba << u"profile.baseUrl"_s;
        QTest::newRow("CA file") << name << R"("caFile": "CANARY", "name":)"_ba
                                 << u"profile.caFile"_s;
        QTest::newRow("unknown") << name << "\"<b>CANARY\": 1, \"name\":"_ba
                                 << u"profile.<b>CANARY"_s;
        QTest::newRow("region") << "\"taiwan\""_ba
                                << "\"atlantis\""_ba << u"atlantis"_s;
        QTest::newRow("currency") << "\"TWD\""_ba
                                  << "\"USD\""_ba << u"currency"_s;
        QTest::newRow("newer") << R"("vexora-profile": 1)"_ba
                               << R"("vexora-profile": 9)"_ba << u"newer program"_s;
        QTest::newRow("other JSON") << "\"vexora-profile\""_ba
                                    << "\"other\""_ba << u"not a merchant"_s;
        QTest::newRow("no JSON") << name << ""_ba << u"not JSON"_s;
        QTest::newRow("large") << name << QByteArray(kMaxProfileFile, ' ') + name << u"too large"_s;
    }

    void filesByHand()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, said);
        QByteArray bytes = exportedProfile(sample()).bytes;
        QVERIFY(bytes.contains(from));
        write(bytes.replace(from, to));
        open();
        click("importMerchantButton");
        verifyRefused(said);
    }

    void aFileThatIsGone()
    {
        open();
        click("importMerchantButton");
        verifyRefused(u"cannot be opened"_s);
    }

    /** The file dialogs themselves, as they are without a stand-in. */
    void theFileDialogsAskAndWait()
    {
        QVERIFY(m_profiles->put(sample()));
        m_list = std::make_unique<MerchantList>(m_desk);
        m_list->show();
        click("exportMerchantButton");
        auto *save = m_list->findChild<QFileDialog *>();
        QVERIFY(save && save->isVisible());
        QCOMPARE(save->acceptMode(), QFileDialog::AcceptSave);
        save->reject();
        QTRY_VERIFY(!m_list->findChild<QFileDialog *>());
        click("importMerchantButton");
        auto *dialog = m_list->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptOpen);
        QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
        dialog->reject();
        QVERIFY(!m_list->findChild<AddMerchant *>());
    }

private:
    template <class W> W *find(const char *name) const
    {
        return m_list->findChild<W *>(QString::fromLatin1(name));
    }

    void open()
    {
        m_list = std::make_unique<MerchantList>(m_desk);
        const auto ask = [this](const QString &suggested, const MerchantExchange::Chosen &chosen) {
            m_suggested = suggested;
            chosen(m_file);
        };
        m_list->findChild<MerchantExchange *>()->setAsking(ask, ask);
        m_list->show();
    }

    void click(const char *button) const
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }

    void verifyRefused(const QString &said)
    {
        auto *box = find<QMessageBox>("importRefusedBox");
        QVERIFY(box);
        QVERIFY(box->text().contains(u"handed.json"_s));
        QVERIFY2(box->informativeText().contains(said), qPrintable(box->informativeText()));
        QVERIFY2(!box->informativeText().contains(u"CANARY"_s) || said.contains(u"CANARY"_s),
                 qPrintable(box->informativeText()));
        QVERIFY(!m_list->findChild<AddMerchant *>());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!find<QMessageBox>("importRefusedBox"));
        QVERIFY(!QFile::exists(m_folder->filePath(u"profiles.json"_s)));
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray contents() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Profile sample() const
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = u"Taipei Outdoor / 台北"_s;
        profile.region = u"taiwan"_s;
        profile.currency = u"TWD"_s;
        profile.environment = Environment::Test;
        profile.baseUrl = m_catalog.find(u"taiwan")->currencies.first().sandboxUrl;
        profile.merchantNo = u"1000000001"_s;
        profile.tradeNoPrefix = u"SHOP-"_s;
        profile.messageTemplates = {{u"ja"_s, u"{pay}"_s}};
        profile.caFile = u"/ca.pem"_s;
        return profile;
    }

    RegionCatalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_suggested;
    std::unique_ptr<ProfileStore> m_profiles;
    SessionStore m_secrets;
    Desk m_desk;
    std::unique_ptr<MerchantList> m_list;
};

QTEST_MAIN(TestMerchantExchange)
#include "tst_merchantexchange.moc"
