// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The program's regions and the ones a person drops into a folder. */
class TestRegionCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY((m_folder = std::make_unique<QTemporaryDir>())->isValid()); }

    void aFileMoreIsARegionMore()
    {
        drop(u"atlantis.json"_s, taiwanAs("atlantis"));
        const RegionCatalog catalog(m_folder->path());
        QVERIFY(catalog.broken().isEmpty());
        QCOMPARE(catalog.regions().size(), RegionCatalog().regions().size() + 1);
        const RegionSpec *region = catalog.find(u"atlantis");
        QVERIFY(region);
        QVERIFY(region->fromUser);
        QVERIFY(!catalog.find(u"taiwan")->fromUser);
        QCOMPARE(region->fieldNames(), catalog.find(u"taiwan")->fieldNames());
    }

    void aBrokenFileHidesOnlyItself()
    {
        drop(u"broken.json"_s,
             taiwanAs("broken").replace("\"type\": \"mobile\"", "\"type\": \"x\""));
        drop(u"atlantis.json"_s, taiwanAs("atlantis"));
        drop(u"notes.txt"_s, "not a region");
        const RegionCatalog catalog(m_folder->path());
        QVERIFY(catalog.find(u"atlantis"));
        QVERIFY(!catalog.find(u"broken"));
        QCOMPARE(catalog.broken().size(), 1);
        QCOMPARE(catalog.broken()[0].id, u"broken"_s);
        QCOMPARE(catalog.broken()[0].error.code, ErrorCode::Malformed);

        const auto asked = catalog.require(u"broken"_s);
        QVERIFY(!asked.has_value());
        QCOMPARE(asked.error().code, ErrorCode::Malformed);
        QVERIFY(asked.error().detail.contains(m_folder->filePath(u"broken.json"_s)));
        QVERIFY(asked.error().detail.contains(u"fields[1].type: "_s));
        QVERIFY(catalog.require(u"taiwan"_s).has_value());
    }

    void aFileCannotReplaceARegionOfTheProgram()
    {
        drop(u"taiwan.json"_s, taiwanAs("taiwan").replace("/v1/vexora/checkout", "/elsewhere"));
        const RegionCatalog catalog(m_folder->path());
        QCOMPARE(catalog.broken().size(), 1);
        QCOMPARE(catalog.broken()[0].error.code, ErrorCode::Duplicate);
        QVERIFY(!catalog.find(u"taiwan")->fromUser);
        QCOMPARE(catalog.find(u"taiwan")->checkoutPath, u"/v1/vexora/checkout"_s);
        QVERIFY(catalog.require(u"taiwan"_s).has_value());
    }

    void aFileIsNamedAsItsRegion()
    {
        drop(u"atlantis.json"_s, taiwanAs("lemuria"));
        const RegionCatalog catalog(m_folder->path());
        QVERIFY(!catalog.find(u"lemuria"));
        QVERIFY(!catalog.find(u"atlantis"));
        QCOMPARE(catalog.broken().size(), 1);
        QVERIFY(catalog.broken()[0].error.detail.startsWith(u"id: "_s));
    }

    void anUnknownRegionNamesTheNearest()
    {
        const RegionCatalog catalog;
        const auto asked = catalog.require(u"tawian"_s);
        QVERIFY(!asked.has_value());
        QCOMPARE(asked.error().code, ErrorCode::NotFound);
        QVERIFY2(asked.error().detail.contains(u"taiwan"_s), qPrintable(asked.error().detail));
        const auto far = catalog.require(u"qqqqqqqqqqqq"_s);
        QVERIFY2(far.error().detail.contains(u"argentina"_s), qPrintable(far.error().detail));
    }

    void aFolderThatIsNotThereIsNoFault()
    {
        const RegionCatalog catalog(m_folder->filePath(u"nowhere"_s));
        QVERIFY(catalog.broken().isEmpty());
        QVERIFY(!catalog.regions().isEmpty());
    }

private:
    void drop(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    static QByteArray taiwanAs(const QByteArray &id)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/regions/taiwan.json"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().replace("\"id\": \"taiwan\"", QByteArray("\"id\": \"" + id + '"'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRegionCatalog)
#include "tst_regioncatalog.moc"
