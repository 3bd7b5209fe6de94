// SPDX-License-Identifier: MIT
#include "regions/regioncatalog.h"
#include "support/paste.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;

/** The longest clipboards there may be, made of what is hard to read. */
class TestPasteLong final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longTextsAreQuick_data()
    {
        QTest::addColumn<QString>("text");
        const qsizetype size = kMaxPaste;
        QTest::newRow("quotes") << QString(u"\"\t"_s).repeated(size / 2);
        QTest::newRow("tabs") << QString(size, u'\t') + QString();
        QTest::newRow("labels") << u"tel "_s.repeated(size / 4);
        QTest::newRow("label signs") << u"tel/"_s.repeated(size / 4);
        QTest::newRow("colons") << u"電話:"_s.repeated(size / 3);
        QTest::newRow("brackets") << u"tel("_s.repeated(size / 4);
        QTest::newRow("lines") << u"a\n"_s.repeated(size / 2);
        QTest::newRow("digits") << QString(size, u'1');
        QTest::newRow("JSON") << u"{\"a\":"_s + u"["_s.repeated(size - 6);
        QTest::newRow("columns") << u"1\t"_s.repeated(size / 2);
    }

    /** Whatever the answer is: it comes before the test's own limit, under sanitizers too. */
    void longTextsAreQuick()
    {
        QFETCH(const QString, text);
        const RegionCatalog catalog;
        const RegionSpec *taiwan = catalog.find(u"taiwan"_s);
        const Result<Paste> paste
            = readPaste(text, *taiwan, taiwan->currency(u"TWD"_s)->currency, u"en"_s);
        QVERIFY(paste || !paste.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPasteLong)
#include "tst_pastelong.moc"
