// SPDX-License-Identifier: MIT
#include "secrets/sessionstore.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vexora;
using namespace vexora::ui;
using namespace Qt::StringLiterals;

namespace {

/** 21 November 2026, 12:00 on the wall: the day is the clerk's. */
class StandingClock final : public Clock
{
public:
    qint64 nowMs() const override
    {
        return QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toMSecsSinceEpoch();
    }
};

} // namespace

/** What a merchant's orders begin with, entered in the real dialog. */
class TestProfileDefaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        delete m_dialog;
        m_folder = std::make_unique<QTemporaryDir>();
        m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
        m_desk.catalog = &m_catalog;
        m_desk.clock = &m_clock;
        m_desk.language = u"en"_s;
        m_desk.own.profiles = m_profiles.get();
        m_desk.own.secrets = &m_secrets;
    }
    void cleanup() { delete m_dialog; }

    /** A newcomer meets the notify address and none of these. */
    void theyAreFoldedUntilAskedFor()
    {
        open();
        QVERIFY(find<QLineEdit>("notifyUrlEdit")->isVisible());
        for (const char *name : {"defaultRemarkEdit", "prefixEdit", "returnUrlEdit"})
            QVERIFY2(!find<QLineEdit>(name)->isVisible(), name);
        QTest::mouseClick(find<QPushButton>("defaultsButton"), Qt::LeftButton);
        for (const char *name : {"defaultRemarkEdit", "prefixEdit", "returnUrlEdit"})
            QVERIFY2(find<QLineEdit>(name)->isVisible(), name);
        QVERIFY(find<QComboBox>("defaultMethodCombo")->isVisible());
        QCOMPARE(find<QComboBox>("payersLanguageCombo")->accessibleName(), u"Payers' language"_s);
        QTest::mouseClick(find<QPushButton>("defaultsButton"), Qt::LeftButton);
        QVERIFY(!find<QLineEdit>("prefixEdit")->isVisible());
    }

    void examplesFollowWhatIsTyped()
    {
        open();
        QTest::mouseClick(find<QPushButton>("defaultsButton"), Qt::LeftButton);
        QVERIFY(below("defaultRemarkEdit").contains(u"20261121-001"_s));
        QTest::keyClicks(find<QLineEdit>("defaultRemarkEdit"), u"desk 2 {counter} {date} {x}"_s);
        QCOMPARE(below("defaultRemarkEdit"), u"The first one today: desk 2 001 20261121 {x}"_s);
        QTest::keyClicks(find<QLineEdit>("prefixEdit"), u"SHOP_12345-A"_s);
        const QString number = below("prefixEdit").section(u' ', -1);
        QVERIFY2(number.startsWith(u"SHOP_12345-A20261121"_s), qPrintable(number));
        QCOMPARE(number.size(), 32);
    }

    void theyAreSavedAndShownAgain()
    {
        open();
        fill();
        QTest::mouseClick(find<QPushButton>("defaultsButton"), Qt::LeftButton);
        choose("defaultMethodCombo", u"7-Eleven store"_s);
        QTest::keyClicks(find<QLineEdit>("defaultRemarkEdit"), u"{date}-{counter}"_s);
        QTest::keyClicks(find<QLineEdit>("prefixEdit"), u"SHOP-"_s);
        QTest::keyClicks(find<QLineEdit>("notifyUrlEdit"), u"https://shop.example/n"_s);
        QTest::keyClicks(find<QLineEdit>("returnUrlEdit"), u"https://shop.example/r"_s);
        choose("payersLanguageCombo", languageName(u"zh-TW"_s));
        const Profile saved = save();
        QCOMPARE(saved.defaults,
                 (FieldMap{{u"channelCode"_s, u"STORE"_s},
                           {u"notifyUrl"_s, u"https://shop.example/n"_s},
                           {u"remark"_s, u"{date}-{counter}"_s},
                           {u"returnUrl"_s, u"https://shop.example/r"_s},
                           {u"wayCode"_s, u"711"_s}}));
        QCOMPARE(saved.tradeNoPrefix, u"SHOP-"_s);
        QCOMPARE(saved.messageLanguage, u"zh-TW"_s);

        open(saved);
        QVERIFY(find<QLineEdit>("prefixEdit")->isVisible()); // there is something to be seen
        QCOMPARE(find<QComboBox>("defaultMethodCombo")->currentText(), u"7-Eleven store"_s);
        QCOMPARE(find<QLineEdit>("defaultRemarkEdit")->text(), u"{date}-{counter}"_s);
        choose("defaultMethodCombo", u"None"_s);
        find<QLineEdit>("defaultRemarkEdit")->clear();
        find<QLineEdit>("returnUrlEdit")->clear();
        choose("payersLanguageCombo", u"As in the region: 繁體中文"_s);
        const Profile emptied = save();
        QCOMPARE(emptied.defaults, (FieldMap{{u"notifyUrl"_s, u"https://shop.example/n"_s}}));
        QVERIFY(emptied.messageLanguage.isEmpty());
    }

    /** Codes that the provider gave and no region file names are nobody's to throw away. */
    void codesWithoutANameStay()
    {
        Profile stored = sample();
        stored.defaults = {{u"channelCode"_s, u"NEW"_s}, {u"wayCode"_s, u"WAY-7"_s}};
        stored.messageTemplates = {{u"ja"_s, u"{pay}"_s}};
        QVERIFY(m_profiles->put(stored));
        open(stored);
        QCOMPARE(find<QComboBox>("defaultMethodCombo")->currentText(), u"Other"_s);
        Profile expected = stored;
        expected.name = u"Renamed"_s;
        find<QLineEdit>("nameEdit")->setText(expected.name);
        QCOMPARE(save(), expected); // the texts, which it does not show, too
    }

    void theMethodsAreTheRegions()
    {
        open();
        fill();
        QTest::mouseClick(find<QPushButton>("defaultsButton"), Qt::LeftButton);
        choose("defaultMethodCombo", u"7-Eleven store"_s);
        auto *region = find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->findData(u"cambodia"_s));
        QCOMPARE(find<QComboBox>("defaultMethodCombo")->currentText(), u"None"_s);
        QVERIFY(find<QComboBox>("defaultMethodCombo")->findText(u"7-Eleven store"_s) < 0);
        QCOMPARE(find<QComboBox>("defaultMethodCombo")->count(),
                 1 + int(m_catalog.find(u"cambodia")->methods.size()));
        QVERIFY(save().defaults.isEmpty());
    }

    void faultsUnfoldThem_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("value");
        QTest::newRow("prefix") << u"prefixEdit"_s << u"1234567890123"_s;
        QTest::newRow("prefix sign") << u"prefixEdit"_s << u"A.B"_s;
        QTest::newRow("limit") << u"confirmLimitEdit"_s << u"1,500"_s;
        QTest::newRow("remark") << u"defaultRemarkEdit"_s << QString(kMaxRemarkPattern + 1, u'x');
        QTest::newRow("return") << u"returnUrlEdit"_s << u"shop.example"_s;
    }

    void faultsUnfoldThem()
    {
        QFETCH(const QString, edit);
        QFETCH(const QString, value);
        open();
        fill();
        auto *field = m_dialog->findChild<QLineEdit *>(edit);
        field->setText(value);
        QSignalSpy saved(m_dialog, &AddMerchant::saved);
        QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
        QVERIFY(field->property("fault").toBool());
        QVERIFY(field->isVisible());
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(saved.size(), 0);
        QVERIFY(m_profiles->profiles().isEmpty());
    }

private:
    template <class W> W *find(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }

    QString below(const char *edit) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(edit) + u"Below")->text();
    }

    void choose(const char *combo, const QString &text)
    {
        const int index = find<QComboBox>(combo)->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        find<QComboBox>(combo)->setCurrentIndex(index);
    }

    void open(const std::optional<Profile> &profile = std::nullopt)
    {
        delete m_dialog;
        m_dialog = new AddMerchant(m_desk, profile);
        m_dialog->show();
    }

    void fill()
    {
        auto *region = find<QComboBox>("regionCombo");
        region->setCurrentIndex(region->findData(u"taiwan"_s));
        QTest::keyClicks(find<QLineEdit>("nameEdit"), u"Shop"_s);
        QTest::keyClicks(find<QLineEdit>("merchantNoEdit"), u"1000000001"_s);
        QTest::keyClicks(find<QLineEdit>("secretEdit"), u"s3cret-k"_s);
    }

    Profile save()
    {
        QSignalSpy saved(m_dialog, &AddMerchant::saved);
        QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
        if (saved.isEmpty() && !saved.wait())
            return {};
        return m_profiles->profiles().first();
    }

    Profile sample() const
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = u"Shop"_s;
        profile.region = u"taiwan"_s;
        profile.currency = u"TWD"_s;
        profile.baseUrl = m_catalog.find(u"taiwan")->currencies.first().sandboxUrl;
        profile.merchantNo = u"1000000001"_s;
        return profile;
    }

    RegionCatalog m_catalog;
    StandingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    SessionStore m_secrets;
    Desk m_desk;
    QPointer<AddMerchant> m_dialog;
};

QTEST_MAIN(TestProfileDefaults)
#include "tst_profiledefaults.moc"
