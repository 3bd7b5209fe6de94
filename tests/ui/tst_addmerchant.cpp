// SPDX-License-Identifier: MIT
#include "secrets/sessionstore.h"
#include "ui/desk.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vexora;
using namespace vexora::ui;
using namespace Qt::StringLiterals;

namespace {

/** A keychain that says no. */
class RefusingStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &) override { return no<Secret>(); }
    QFuture<Result<void>> write(const QString &, Secret) override { return no<void>(); }
    QFuture<Result<void>> remove(const QString &) override { return no<void>(); }
    SecretPlace place() const override { return SecretPlace::Keychain; }

private:
    template <class T> static QFuture<Result<T>> no()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(failure(ErrorCode::KeychainUnavailable));
        promise.finish();
        return promise.future();
    }
};

/** A keychain that takes its time. */
class SlowStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<Secret>(failure(ErrorCode::NoSecret)));
    }
    QFuture<Result<void>> write(const QString &, Secret) override
    {
        m_writing.emplace();
        m_writing->start();
        return m_writing->future();
    }
    QFuture<Result<void>> remove(const QString &) override
    {
        ++removed;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    SecretPlace place() const override { return SecretPlace::Keychain; }

    [[nodiscard]] bool isWriting() const { return m_writing.has_value(); }
    void end(const Result<void> &result)
    {
        m_writing->addResult(result);
        m_writing->finish();
        m_writing.reset();
    }

    int removed = 0;

private:
    std::optional<QPromise<Result<void>>> m_writing;
};

} // namespace

class TestAddMerchant final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void emptyFieldsAreSaid();
    void secretAndProfileAreSaved();
    void refusedSecretSavesNothing();
    void itStaysOpenWhileItSaves_data();
    void itStaysOpenWhileItSaves();
    void editingKeepsTheSecret();
    void baseUrlFollowsTheRegion();
    void anUnsavedEditKeepsTheSecret();
    void anEditWithoutItsSecretIsTakenBack();
    void anEditWithASecretIsSaved();
    void anotherHostIsNoTest();
    void namesAreTheLabels();

private:
    template <class W> W *find(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }
    void open(const std::optional<Profile> &profile = std::nullopt);
    void fill();
    QString secretOf(const QString &id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RegionCatalog> m_catalog;
    std::unique_ptr<ProfileStore> m_profiles;
    SessionStore m_secrets;
    RefusingStore m_refusing;
    Desk m_desk;
    QPointer<AddMerchant> m_dialog;
};

void TestAddMerchant::init()
{
    delete m_dialog;
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_catalog)
        m_catalog = std::make_unique<RegionCatalog>();
    m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
    m_desk.catalog = m_catalog.get();
    m_desk.language = u"en"_s;
    m_desk.own.profiles = m_profiles.get();
    m_desk.own.secrets = &m_secrets;
}

void TestAddMerchant::open(const std::optional<Profile> &profile)
{
    m_dialog = new AddMerchant(m_desk, profile);
    m_dialog->show();
}

void TestAddMerchant::fill()
{
    auto *region = find<QComboBox>("regionCombo");
    region->setCurrentIndex(region->findData(u"taiwan"_s));
    QTest::keyClicks(find<QLineEdit>("nameEdit"), u"Shop"_s);
    QTest::keyClicks(find<QLineEdit>("merchantNoEdit"), u"1000000001"_s);
    QTest::keyClicks(find<QLineEdit>("secretEdit"), u"s3cret-k"_s);
}

QString TestAddMerchant::secretOf(const QString &id)
{
    const Result<Secret> secret = m_secrets.read(id).takeResult();
    return secret ? QString::fromUtf8(secret->reveal()) : QString();
}

void TestAddMerchant::emptyFieldsAreSaid()
{
    open();
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    for (const char *name : {"nameEdit", "merchantNoEdit", "secretEdit"})
        QVERIFY2(find<QLineEdit>(name)->property("fault").toBool(), name);
    QVERIFY(!find<QLineEdit>("baseUrlEdit")->property("fault").toBool());
    QCOMPARE(find<QLabel>("nameEditBelow")->text(), u"Enter a name."_s);
    QTRY_VERIFY(find<QLineEdit>("nameEdit")->hasFocus());
    QCOMPARE(saved.size(), 0);
    QVERIFY(m_profiles->profiles().isEmpty());
}

void TestAddMerchant::secretAndProfileAreSaved()
{
    open();
    fill();
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_profiles->profiles().size(), 1);
    const Profile profile = m_profiles->profiles().first();
    QCOMPARE(profile.name, u"Shop"_s);
    QCOMPARE(profile.region, u"taiwan"_s);
    QCOMPARE(profile.currency, u"TWD"_s);
    QCOMPARE(profile.environment, Environment::Test);
    QCOMPARE(secretOf(profile.id), u"s3cret-k"_s);
    QFile file(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("s3cret"));
}

void TestAddMerchant::refusedSecretSavesNothing()
{
    m_desk.own.secrets = &m_refusing;
    open();
    fill();
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("merchantNote")->text().contains(u"nothing was saved"_s));
    QVERIFY(find<QLineEdit>("secretEdit")->text().isEmpty());
    QCOMPARE(saved.size(), 0);
    QVERIFY(m_profiles->profiles().isEmpty());
}

void TestAddMerchant::editingKeepsTheSecret()
{
    secretAndProfileAreSaved();
    const Profile before = m_profiles->profiles().first();
    delete m_dialog;
    open(before);
    QVERIFY(find<QLineEdit>("secretEdit")->text().isEmpty());
    find<QLineEdit>("nameEdit")->setText(u"Other name"_s);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QCOMPARE(m_profiles->profiles().size(), 1);
    Profile expected = before;
    expected.name = u"Other name"_s;
    QCOMPARE(m_profiles->profiles().first(), expected);
    QCOMPARE(secretOf(before.id), u"s3cret-k"_s);
}

void TestAddMerchant::itStaysOpenWhileItSaves_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("stored") << true;
    QTest::newRow("refused") << false;
}

/** A saver that goes in the midst of it would leave a secret nobody sees. */
void TestAddMerchant::itStaysOpenWhileItSaves()
{
    QFETCH(const bool, stored);
    SlowStore slow;
    m_desk.own.secrets = &slow;
    open();
    fill();
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_VERIFY(slow.isWriting());
    QVERIFY(!find<QPushButton>("cancelButton")->isEnabled());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(!m_dialog->close());
    m_dialog->reject();
    QVERIFY(m_dialog && m_dialog->isVisible());
    slow.end(stored ? Result<void>() : Result<void>(failure(ErrorCode::KeychainUnavailable)));
    if (stored) {
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_profiles->profiles().size(), 1);
    } else {
        QTRY_VERIFY(find<QPushButton>("cancelButton")->isEnabled());
        QCOMPARE(slow.removed, 1);
        QVERIFY(m_profiles->profiles().isEmpty());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
    }
    QTRY_VERIFY(!m_dialog);
}

void TestAddMerchant::baseUrlFollowsTheRegion()
{
    open();
    auto *region = find<QComboBox>("regionCombo");
    auto *currency = find<QComboBox>("currencyCombo");
    auto *url = find<QLineEdit>("baseUrlEdit");
    region->setCurrentIndex(region->findData(u"taiwan"_s));
    QVERIFY(url->text().contains(u"taiwan"_s));
    QVERIFY(!currency->isVisible());
    region->setCurrentIndex(region->findData(u"cambodia"_s));
    QVERIFY(currency->isVisible());
    QCOMPARE(currency->count(), 2);
    auto *environment = find<QComboBox>("environmentCombo");
    environment->setCurrentIndex(environment->findText(u"LIVE"_s));
    QVERIFY(url->text().isEmpty());
    QTest::keyClicks(url, u"https://pay.example/x"_s);
    environment->setCurrentIndex(environment->findText(u"TEST"_s));
    QCOMPARE(url->text(), u"https://pay.example/x"_s);
}

/** A new secret would sign for the old address. */
void TestAddMerchant::anUnsavedEditKeepsTheSecret()
{
    secretAndProfileAreSaved();
    const Profile before = m_profiles->profiles().first();
    delete m_dialog;
    open(before);
    QFile file(m_folder->filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken by hand");
    file.close();
    find<QLineEdit>("nameEdit")->setText(u"Other name"_s);
    QTest::keyClicks(find<QLineEdit>("secretEdit"), u"new-s3cret"_s);
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_VERIFY(!find<QLabel>("merchantNote")->text().isEmpty());
    QTest::qWait(0);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(secretOf(before.id), u"s3cret-k"_s);
}

void TestAddMerchant::anEditWithoutItsSecretIsTakenBack()
{
    secretAndProfileAreSaved();
    const Profile before = m_profiles->profiles().first();
    delete m_dialog;
    m_desk.own.secrets = &m_refusing;
    open(before);
    find<QLineEdit>("nameEdit")->setText(u"Other name"_s);
    QTest::keyClicks(find<QLineEdit>("secretEdit"), u"new-s3cret"_s);
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("merchantNote")->text().contains(u"nothing was saved"_s));
    QCOMPARE(saved.size(), 0);
    QCOMPARE(m_profiles->profiles().first(), before);
}

void TestAddMerchant::anEditWithASecretIsSaved()
{
    secretAndProfileAreSaved();
    const Profile before = m_profiles->profiles().first();
    delete m_dialog;
    open(before);
    find<QLineEdit>("nameEdit")->setText(u"Other name"_s);
    QTest::keyClicks(find<QLineEdit>("secretEdit"), u"new-s3cret"_s);
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_profiles->profiles().first().name, u"Other name"_s);
    QCOMPARE(secretOf(before.id), u"new-s3cret"_s);
}

void TestAddMerchant::anotherHostIsNoTest()
{
    open();
    fill();
    auto *url = find<QLineEdit>("baseUrlEdit");
    auto *environment = find<QComboBox>("environmentCombo");
    url->setText(u"https://pay.example/x"_s);
    QCOMPARE(environment->currentText(), u"TEST"_s);
    QSignalSpy saved(m_dialog, &AddMerchant::saved);
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QVERIFY(url->property("fault").toBool());
    QVERIFY(find<QLabel>("baseUrlEditBelow")->text().contains(u"LIVE"_s));
    QCOMPARE(saved.size(), 0);
    environment->setCurrentIndex(environment->findText(u"LIVE"_s));
    QTest::mouseClick(find<QPushButton>("saveMerchantButton"), Qt::LeftButton);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(m_profiles->profiles().first().environment, Environment::Live);
}

void TestAddMerchant::namesAreTheLabels()
{
    open();
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        if (const auto *button = qobject_cast<QPushButton *>(widget))
            QCOMPARE(button->accessibleName(), button->text());
    }
}

QTEST_MAIN(TestAddMerchant)
#include "tst_addmerchant.moc"
