// SPDX-License-Identifier: MIT
#include "settings/placeholderkey.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace vexora;

/** What stands for a value stays the same in one data folder. */
class TestPlaceholderKey final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] DataFolder folder(const QString &name) const
    {
        return DataFolder::choose(m_folder.filePath(name));
    }

private Q_SLOTS:
    void isMadeOnceForItsOwnerAlone();
    void twoAtTheSameTimeGetOne();
    void aDamagedOneIsReplaced();
    void aPlaceThatTakesNoFileIsSaid();
};

void TestPlaceholderKey::isMadeOnceForItsOwnerAlone()
{
    const DataFolder one = folder(u"one"_s);
    const Result<QByteArray> key = placeholderKey(one);
    QVERIFY(key);
    QCOMPARE(key->size(), 32);
    QCOMPARE(placeholderKey(one), key);
    QVERIFY(placeholderKey(folder(u"other"_s)) != key);
    QCOMPARE(QDir(one.path()).entryList(QDir::Files), QStringList{u"placeholders.key"_s});
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(one.path() + u"/placeholders.key") & others, QFile::Permissions());
}

void TestPlaceholderKey::twoAtTheSameTimeGetOne()
{
    const DataFolder one = folder(u"race"_s);
    QVERIFY(one.ensure());
    for (int i = 0; i < 8; ++i) {
        QFile::remove(one.path() + u"/placeholders.key");
        Result<QByteArray> first;
        Result<QByteArray> second;
        std::thread other([&] { second = placeholderKey(one); });
        first = placeholderKey(one);
        other.join();
        QVERIFY(first && second);
        QCOMPARE(first->size(), 32);
        QCOMPARE(*first, *second);
    }
}

void TestPlaceholderKey::aDamagedOneIsReplaced()
{
    const DataFolder one = folder(u"damaged"_s);
    QVERIFY(one.ensure());
    for (const QByteArray &bytes : {QByteArray(), QByteArray(31, 'x'), QByteArray(33, 'x')}) {
        QFile file(one.path() + u"/placeholders.key");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<QByteArray> key = placeholderKey(one);
        QVERIFY(key);
        QCOMPARE(key->size(), 32);
        QCOMPARE(placeholderKey(one), key);
    }
}

void TestPlaceholderKey::aPlaceThatTakesNoFileIsSaid()
{
    QFile inTheWay(m_folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<QByteArray> key = placeholderKey(folder(u"file"_s));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Storage);
}

QTEST_GUILESS_MAIN(TestPlaceholderKey)
#include "tst_placeholderkey.moc"
