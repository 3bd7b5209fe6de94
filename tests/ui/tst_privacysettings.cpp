// SPDX-License-Identifier: MIT
#include "fakehistorycare.h"
#include "fakepayerarchive.h"
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/pages/settings/datasection.h"
#include "ui/pages/settings/privacysection.h"
#include "ui/pages/settings/settingchanges.h"
#include "ui/widgets/factlist.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

namespace {

BackupContent content()
{
    BackupContent content;
    content.madeAtMs = 1'763'000'000'000;
    content.version = u"1.0"_s;
    content.orders = 12;
    content.lastOrderMs = 1'763'000'000'000;
    content.papers = 10;
    content.profiles = 2;
    content.missing = 3;
    return content;
}

} // namespace

class TestPrivacySettings final : public QObject
{
    Q_OBJECT

    SetClock m_clock;
    RegionCatalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePayerArchive> m_payers;
    std::unique_ptr<FakeHistoryCare> m_care;
    ui::Desk m_desk;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::SettingChanges> m_changes;
    ui::PrivacySection *m_privacy = nullptr;
    ui::DataSection *m_data = nullptr;

    void open()
    {
        m_window = std::make_unique<QWidget>();
        m_changes = std::make_unique<ui::SettingChanges>(m_desk);
        m_privacy = new ui::PrivacySection(m_desk, *m_changes, m_window.get());
        m_data = new ui::DataSection(m_desk, m_window.get());
        m_privacy->setGeometry(0, 0, 700, 900);
        m_data->setGeometry(0, 900, 700, 400);
        m_window->resize(700, 1300);
        m_window->show();
    }

    template <class T> T *find(const QString &name) { return m_window->findChild<T *>(name); }
    void press(const QString &button) { find<QPushButton>(button)->click(); }
    QString said(const QString &label) { return find<QLabel>(label)->text(); }

    bool isSaid(const QString &part)
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->text().contains(part); });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_payers = std::make_unique<FakePayerArchive>();
        m_care = std::make_unique<FakeHistoryCare>();
        m_desk = {};
        m_desk.catalog = &m_catalog;
        m_desk.clock = &m_clock;
        m_desk.language = u"en"_s;
        m_desk.own.folder = DataFolder::chosen(m_folder->path());
        m_desk.own.payers = m_payers.get();
        m_desk.own.care = m_care.get();
    }

    void cleanup() { m_window.reset(); }

    void whereItIsKeptIsSaid()
    {
        open();
        QVERIFY(isSaid(u"locked with a key in the system keychain"_s));
        QVERIFY(find<QPushButton>(u"changeKeyButton"_s)->isEnabled());
        m_payers->setKeeping(Keeping::NoSafePlace);
        QVERIFY(isSaid(u"Nowhere: there is no keychain"_s));
        QVERIFY(!find<QPushButton>(u"changeKeyButton"_s)->isEnabled());
    }

    void aRuleIsSetPreviewedAndTakenBack()
    {
        open();
        auto *preview = find<QPushButton>(u"previewRetentionButton"_s);
        QVERIFY(!preview->isEnabled());
        auto *days = find<QSpinBox>(u"retention_taiwan"_s);
        days->setValue(90);
        QCOMPARE(m_desk.preferences.retentionDays.value(u"taiwan"_s), 90);
        QVERIFY(preview->isEnabled());
        m_payers->previewed = {7, 1'700'000'000'000, 1'710'000'000'000};
        preview->click();
        QTRY_VERIFY(said(u"retentionPreview"_s).contains(u"7 order"_s));
        const EraseWish wish = m_payers->previews.constLast();
        QCOMPARE(wish.region, u"taiwan"_s);
        QCOMPARE(wish.beforeMs, m_clock.nowMs() - 90LL * 86'400'000);
        QVERIFY(wish.byRule);
        QVERIFY(m_payers->erasures.isEmpty());
        m_changes->undo();
        QVERIFY(m_desk.preferences.retentionDays.isEmpty());
        QCOMPARE(days->value(), 0);
        QVERIFY(!find<QLabel>(u"retentionPreview"_s)->isVisible());
    }

    void theBookIsOffUntilSwitchedOn()
    {
        open();
        auto *book = find<QCheckBox>(u"payerBookCheck"_s);
        QVERIFY(!book->isChecked());
        book->click();
        QTRY_VERIFY(book->isEnabled());
        QVERIFY(m_payers->bookOn);
        m_payers->fault = ErrorCode::Storage;
        QSignalSpy said(m_privacy, &ui::PrivacySection::said);
        book->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(book->isChecked()); // it shows what holds
    }

    void theKeyIsChangedOnlyWhenAskedFor()
    {
        open();
        press(u"changeKeyButton"_s);
        auto *box = find<QMessageBox>(u"changeKeyBox"_s);
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_payers->keysChanged, 0);
        QTRY_VERIFY(!find<QMessageBox>(u"changeKeyBox"_s));
        press(u"changeKeyButton"_s);
        find<QMessageBox>(u"changeKeyBox"_s)
            ->findChild<QAbstractButton *>(u"changeKeyNowButton"_s)
            ->click();
        QCOMPARE(m_payers->keysChanged, 1);
    }

    void receiptsAreListed()
    {
        open();
        QTRY_VERIFY(!find<ui::FactList>(u"receiptList"_s)->isVisible());
        m_payers->previewed = {2, 1, 2};
        EraseWish wish;
        wish.region = u"taiwan"_s;
        (void)m_payers->erase(wish);
        QTRY_VERIFY(find<ui::FactList>(u"receiptList"_s)->isVisible());
        QVERIFY(find<ui::FactList>(u"receiptList"_s)->text().contains(u"2 order"_s));
    }

    void aBackupTellsHowFarItIsAndCanBeCancelled()
    {
        open();
        m_data->backUpInto(u"/somewhere/new"_s);
        QCOMPARE(m_care->backups, QStringList{u"/somewhere/new"_s});
        QVERIFY(!find<QPushButton>(u"verifyButton"_s)->isEnabled());
        m_care->copying->setProgressValue(40);
        QTRY_COMPARE(find<QProgressBar>(u"careBar"_s)->value(), 40);
        press(u"careCancelButton"_s);
        QVERIFY(m_care->copying->isCanceled());
        FakeHistoryCare::finish(m_care->copying, Result<BackupContent>(content()));
        QTRY_VERIFY(said(u"careSaid"_s).contains(u"Cancelled"_s));
        QVERIFY(find<QPushButton>(u"verifyButton"_s)->isEnabled());

        m_data->backUpInto(u"/somewhere/new"_s);
        FakeHistoryCare::finish(m_care->copying, Result<BackupContent>(failure(ErrorCode::Usage)));
        QTRY_VERIFY(said(u"careSaid"_s).contains(u"not there yet"_s));
        m_data->backUpInto(u"/somewhere/new"_s);
        FakeHistoryCare::finish(m_care->copying, Result<BackupContent>(content()));
        QTRY_VERIFY(said(u"careSaid"_s).contains(u"12 order"_s));
    }

    void whatIsWrongIsSaidInWords()
    {
        open();
        press(u"verifyButton"_s);
        VerifyReport report;
        report.orders = 5;
        FakeHistoryCare::finish(m_care->verifying, Result<VerifyReport>(report));
        QTRY_VERIFY(said(u"careSaid"_s).contains(u"Nothing is wrong"_s));
        QVERIFY(!find<ui::FactList>(u"verifyFaults"_s)->isVisible());
        press(u"verifyButton"_s);
        report.tampered = {{u"1"_s, u"pay.example"_s, u"ORDER-7"_s}};
        report.contradictions = {u"printed, and there is no such order"_s};
        FakeHistoryCare::finish(m_care->verifying, Result<VerifyReport>(report));
        QTRY_VERIFY(said(u"careSaid"_s).contains(u"Something is wrong"_s));
        const QString faults = find<ui::FactList>(u"verifyFaults"_s)->text();
        QVERIFY(faults.contains(u"ORDER-7"_s));
        QVERIFY(faults.contains(u"no such order"_s));
    }

    void aBackupIsLookedAtBeforeItReplaces()
    {
        open();
        m_data->restoreFrom(u"/somewhere/old"_s);
        auto *dialog = find<ui::RestoreDialog>(u"restoreDialog"_s);
        QVERIFY(dialog);
        auto *sure = dialog->findChild<QCheckBox *>(u"restoreSureCheck"_s);
        auto *restore = dialog->findChild<QPushButton *>(u"restoreNowButton"_s);
        QVERIFY(!sure->isVisible());
        FakeHistoryCare::finish(m_care->copying, Result<BackupContent>(content()));
        QTRY_VERIFY(sure->isVisible());
        const QString facts = dialog->findChild<ui::FactList *>(u"backupFacts"_s)->text();
        QVERIFY(facts.contains(u"12, the latest of"_s));
        QVERIFY(facts.contains(u"a key this computer has not"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"restoreWhat"_s)->text().contains(u"3 present"_s));
        QVERIFY(!restore->isEnabled());
        sure->click();
        restore->click();
        QCOMPARE(m_care->restores, QStringList{u"/somewhere/old"_s});
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        FakeHistoryCare::finish(m_care->copying, Result<BackupContent>(content()));
        QTRY_VERIFY(!restore->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(u"careSaid"_s)->text().contains(u"Restored"_s));
    }

    /** Once the lists have changed places, nobody is told that nothing was changed. */
    void aRestoreThatIsNotWholeIsOneAllTheSame_data()
    {
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("not all after it") << false;
        QTest::newRow("cancelled too late") << true;
    }

    void aRestoreThatIsNotWholeIsOneAllTheSame()
    {
        QFETCH(const bool, cancelled);
        open();
        m_data->restoreFrom(u"/somewhere/old"_s);
        auto *dialog = find<ui::RestoreDialog>(u"restoreDialog"_s);
        auto *sure = dialog->findChild<QCheckBox *>(u"restoreSureCheck"_s);
        auto *restore = dialog->findChild<QPushButton *>(u"restoreNowButton"_s);
        auto *close = dialog->findChild<QPushButton *>(u"restoreCancelButton"_s);
        FakeHistoryCare::finish(m_care->copying, Result<BackupContent>(content()));
        QTRY_VERIFY(sure->isVisible());
        sure->click();
        restore->click();
        if (cancelled)
            dialog->findChild<QPushButton *>(u"careCancelButton"_s)->click();
        FakeHistoryCare::finish(m_care->copying,
                                Result<BackupContent>(failure(ErrorCode::Internal)));
        Q_EMIT m_care->restored();
        QTRY_VERIFY(!restore->isVisible());
        const QString said = dialog->findChild<QLabel *>(u"careSaid"_s)->text();
        QVERIFY2(said.startsWith(u"Restored: 12 order"_s), qPrintable(said));
        QCOMPARE(said.contains(u"Not everything after that was done"_s), !cancelled);
        QVERIFY(!sure->isVisible());
        QCOMPARE(close->text(), u"Close"_s);
    }

    void whatIsNoBackupReplacesNothing()
    {
        open();
        m_data->restoreFrom(u"/somewhere/old"_s);
        auto *dialog = find<ui::RestoreDialog>(u"restoreDialog"_s);
        FakeHistoryCare::finish(m_care->copying,
                                Result<BackupContent>(failure(ErrorCode::Malformed)));
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"careSaid"_s)->text().contains(u"no backup"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"restoreNowButton"_s)->isEnabled());
        QVERIFY(m_care->restores.isEmpty());
    }
};

QTEST_MAIN(TestPrivacySettings)
#include "tst_privacysettings.moc"
