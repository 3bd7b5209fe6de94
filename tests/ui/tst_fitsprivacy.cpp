// SPDX-License-Identifier: MIT
#include "fakehistorycare.h"
#include "fitsbench.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/newfromthisdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/pages/settings/datasection.h"
#include "ui/pages/settings/privacysection.h"
#include "ui/pages/settings/settingchanges.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;
using namespace vexora::testing;

/** What is kept of payers, erased and restored, in every language. */
class tst_FitsPrivacy : public QObject, FitsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void privacyDialogs_data() { languages(); }

    /** With the most they may say. */
    void privacyDialogs()
    {
        open(u"sandbox-mexico-mxn"_s);
        const auto verify = [this](QDialog &dialog) {
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            VERIFY_FITS(&dialog);
            QVERIFY(dialog.width() <= kSmall.width() && dialog.height() <= kSmall.height());
        };
        m_payers.previewed = {1234567,
                              1'600'000'000'000,
                              1'700'000'000'000,
                              {u"/home/shop/.local/share/vexora/history.sqlite.damaged-20261121"_s},
                              1234567};
        Workspace place = bench().desk().own;
        place.payers = &m_payers;
        for (const bool isOfOne : {true, false}) {
            EraseWish wish;
            if (isOfOne)
                wish.order = OrderKey{u"1"_s, u"pay.example"_s, u"1"_s};
            ui::EraseDialog erase(bench().desk(), place, wish, bench().window());
            erase.open();
            if (!isOfOne)
                erase.findChild<QComboBox *>(u"eraseRegionCombo"_s)->setCurrentIndex(1);
            QTRY_VERIFY(erase.findChild<QWidget *>(u"eraseSureCheck"_s)->isEnabled());
            verify(erase);
            erase.findChild<QAbstractButton *>(u"eraseSureCheck"_s)->click();
            erase.findChild<QAbstractButton *>(u"eraseNowButton"_s)->click();
            QTRY_VERIFY(!erase.findChild<QWidget *>(u"eraseNowButton"_s)->isVisible());
            verify(erase);
        }
        const QString longName = u"https://notify.shop.example/orders/of/taiwan"_s;
        ui::NewFromThisDialog again(u"20261121143205884188"_s,
                                    {{u"Host"_s, longName}, {u"Profile"_s, longName}},
                                    bench().window());
        again.open();
        verify(again);
        FakeHistoryCare care;
        ui::RestoreDialog restore(care, u"/home/shop/Documents/backups/vexora-backup-2026-11-21"_s,
                                  bench().window());
        restore.open();
        BackupContent content;
        content.orders = content.papers = content.missing = 1234567;
        content.madeAtMs = content.lastOrderMs = 1'700'000'000'000;
        FakeHistoryCare::finish(care.copying, Result<BackupContent>(content));
        QTRY_VERIFY(restore.findChild<QWidget *>(u"restoreSureCheck"_s)->isVisible());
        verify(restore);
        restore.findChild<QAbstractButton *>(u"restoreSureCheck"_s)->click();
        restore.findChild<QAbstractButton *>(u"restoreNowButton"_s)->click();
        FakeHistoryCare::finish(care.copying, Result<BackupContent>(failure(ErrorCode::Internal)));
        Q_EMIT care.restored();
        QTRY_VERIFY(!restore.findChild<QWidget *>(u"restoreNowButton"_s)->isVisible());
        verify(restore);
    }

    void privacyCards_data() { languages(); }

    /** With the most they may say, as wide as they are in the smallest window. */
    void privacyCards()
    {
        open(u"sandbox-taiwan-twd"_s);
        bench().press(Qt::Key_3, Qt::ControlModifier);
        const int width = bench().find(u"privacyCard"_s)->width();
        ui::Desk desk = bench().desk();
        FakeHistoryCare care;
        desk.own.payers = &m_payers;
        desk.own.care = &care;
        m_payers.previewed = {1234567, 1'600'000'000'000, 1'700'000'000'000};
        EraseWish wish;
        wish.region = u"taiwan"_s;
        (void)m_payers.erase(wish);
        desk.preferences.retentionDays.insert(u"taiwan"_s, 3000);
        QWidget window;
        ui::SettingChanges changes(desk);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new ui::PrivacySection(desk, changes, &window));
        auto *data = new ui::DataSection(desk, &window);
        column->addWidget(data);
        window.setFixedWidth(width);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto verify = [&] {
            (void)QTest::qWaitFor([&] { return cutOff(&window).isEmpty(); });
            VERIFY_FITS(&window);
        };
        window.findChild<QAbstractButton *>(u"previewRetentionButton"_s)->click();
        QTRY_VERIFY(window.findChild<QWidget *>(u"retentionPreview"_s)->isVisible());
        QTRY_VERIFY(window.findChild<QWidget *>(u"receiptList"_s)->isVisible());
        for (const Keeping keeping :
             {Keeping::Undecided, Keeping::Keeps, Keeping::NoSafePlace, Keeping::KeyLost}) {
            m_payers.setKeeping(keeping);
            verify();
        }
        data->backUpInto(u"/somewhere"_s);
        verify();
        FakeHistoryCare::finish(care.copying, Result<BackupContent>(failure(ErrorCode::Storage)));
        auto *check = window.findChild<QAbstractButton *>(u"verifyButton"_s);
        QTRY_VERIFY(check->isEnabled());
        verify();
        check->click();
        VerifyReport report;
        report.orders = report.withoutKey = 1234567;
        report.damage = {u"*** in database main ***"_s};
        report.tampered = {{u"1"_s, u"pay.example"_s, u"20261121143205884188"_s}};
        report.contradictions = {u"printed, and there is no such order"_s};
        report.searchWhole = false;
        FakeHistoryCare::finish(care.verifying, Result<VerifyReport>(report));
        QTRY_VERIFY(window.findChild<QWidget *>(u"verifyFaults"_s)->isVisible());
        verify();
    }
};

QTEST_MAIN(tst_FitsPrivacy)
#include "tst_fitsprivacy.moc"
