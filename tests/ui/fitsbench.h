// SPDX-License-Identifier: MIT
#pragma once

#include "fakepayerarchive.h"
#include "fitting.h"
#include "support/windowbench.h"
#include "ui/words.h"

#include <QDialog>

namespace vexora::test {

/** Not a QObject: each of the programs has its own tests. */
class FitsTest
{
protected:
    FakePayerArchive m_payers; ///< outlives the window that may ask it
    std::unique_ptr<testing::WindowBench> m_bench;

    testing::WindowBench &bench() { return *m_bench; }

    void begin() { m_bench = std::make_unique<testing::WindowBench>(); }
    void end() { m_bench.reset(); }

    void open(const QString &profile)
    {
        QFETCH(const QString, language);
        QVERIFY(bench().open(profile, {language, u"light"_s, kSmall}));
        QCOMPARE(bench().desk().language, language);
        const QString page = bench().find<QAbstractButton>(u"issueNav"_s)->text();
        QCOMPARE(page == "Issue"_L1, language == "en"_L1); // it is in that language
    }

    void languages()
    {
        QTest::addColumn<QString>("language");
        const QString alone = qEnvironmentVariable("FITS_LANGUAGE");
        for (const QString &language : programLanguages()) {
            if (alone.isEmpty() || language == alone)
                QTest::newRow(qPrintable(language)) << language;
        }
    }

    template <class T = QDialog> T *opened(const QString &name)
    {
        auto *dialog = bench().find<T>(name);
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }

    void verifyDialog(QDialog *dialog)
    {
        QVERIFY(dialog);
        VERIFY_FITS(dialog);
        QVERIFY(dialog->width() <= kSmall.width() && dialog->height() <= kSmall.height());
    }
};

} // namespace vexora::test
