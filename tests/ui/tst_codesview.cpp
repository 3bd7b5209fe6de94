// SPDX-License-Identifier: MIT
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/pages/support/codestable.h"
#include "ui/pages/support/codesview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::ui;

/** Codes in words, and notes on those nobody has words for. */
class TestCodesView final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    test::SetClock m_clock;
    RegionCatalog m_catalog;
    Desk m_desk;
    std::unique_ptr<CodesView> m_view;

    void open(const QString &language = u"en"_s)
    {
        m_view.reset();
        m_desk.catalog = &m_catalog;
        m_desk.clock = &m_clock;
        m_desk.language = language;
        m_desk.own.folder = DataFolder::chosen(m_folder->path());
        m_view = std::make_unique<CodesView>(m_desk);
        m_view->resize(1000, 640);
        m_view->show();
        QApplication::setActiveWindow(m_view.get());
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    template <class T> [[nodiscard]] T *find(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] CodesTable *table() const { return find<CodesTable>("codesTable"); }
    void type(const QString &text) const
    {
        auto *filter = find<QLineEdit>("codesFilter");
        filter->setFocus();
        filter->selectAll();
        QTest::keyClicks(filter, text);
    }
    [[nodiscard]] QString cell(int row, CodesTable::Column column) const
    {
        const QTableWidgetItem *item = table()->item(row, column);
        return item ? item->text() : QString();
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"codenotes.json"_s); }
    void note(const QString &text) const
    {
        auto *edit = find<QPlainTextEdit>("codeNoteEdit");
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_view.reset(); }

    void everyCodeIsExplained_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : programLanguages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void everyCodeIsExplained()
    {
        QFETCH(const QString, language);
        open(language);
        QCOMPARE(table()->rowCount(), static_cast<int>(answerCodes().size()));
        QVERIFY(table()->rowCount() > 8);
        for (int row = 0; row < table()->rowCount(); ++row) {
            for (int column = 0; column < CodesTable::ColumnCount; ++column)
                QVERIFY2(!cell(row, static_cast<CodesTable::Column>(column)).isEmpty(),
                         qPrintable(cell(row, CodesTable::Code)));
            // Nothing of a sentence is cut off.
            const int height = table()->rowHeight(row);
            table()->resizeRowToContents(row);
            QCOMPARE(height, table()->rowHeight(row));
        }
        QVERIFY(!find<QLabel>("unknownCodeLabel")->isVisible());
    }

    void typingACodePutsItFirst()
    {
        open();
        type(u"0015"_s);
        QCOMPARE(cell(0, CodesTable::Code), u"0015"_s);
        QVERIFY(!find<QLabel>("unknownCodeLabel")->isVisible());
        type(u"00029"_s);
        QCOMPARE(cell(0, CodesTable::Code), u"00029"_s);
        // A number is a text: 29 is not 00029.
        type(u"29"_s);
        QVERIFY(find<QLabel>("unknownCodeLabel")->isVisible());
    }

    void aCodeOfTwoLayersIsExplainedForEach()
    {
        open();
        type(u"0000"_s);
        QVERIFY(table()->rowCount() >= 2);
        QCOMPARE(cell(0, CodesTable::Code), u"0000"_s);
        QCOMPARE(cell(1, CodesTable::Code), u"0000"_s);
        QVERIFY(cell(0, CodesTable::Layer) != cell(1, CodesTable::Layer));
        QVERIFY(cell(0, CodesTable::Meaning) != cell(1, CodesTable::Meaning));
    }

    void wordsFindNothingOrSomething()
    {
        open();
        type(u"qwertzuiop"_s);
        QVERIFY(!table()->isVisible());
        QCOMPARE(find<QLabel>("codesCount")->text(), u"Nothing found"_s);
        QVERIFY(!find<QLabel>("unknownCodeLabel")->isVisible());
    }

    void anUnknownCodeSaysSoAndKeepsANote()
    {
        open();
        type(u"7731"_s);
        QVERIFY(find<QLabel>("unknownCodeLabel")->isVisible());
        QCOMPARE(find<QLabel>("unknownCodeLabel")->text(),
                 u"No document explains this code: 7731"_s);
        note(u"Ask the bank first."_s);
        QTest::mouseClick(find<QPushButton>("saveCodeNoteButton"), Qt::LeftButton);
        QCOMPARE(find<QLabel>("codeNoteSaid")->text(), u"Saved."_s);
        QVERIFY(QFile::exists(file()));
        QCOMPARE(
            QFile::permissions(file())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());

        open();
        type(u"7731"_s);
        QCOMPARE(find<QPlainTextEdit>("codeNoteEdit")->toPlainText(), u"Ask the bank first."_s);
        // Of the answer code, and not of the status of the same figures.
        find<QComboBox>("codeLayerCombo")->setCurrentIndex(1);
        QCOMPARE(find<QPlainTextEdit>("codeNoteEdit")->toPlainText(), QString());
    }

    void whatWasTypedAndNotSavedIsNotLost()
    {
        open();
        type(u"7731"_s);
        note(u"kept"_s);
        type(u"0015"_s);
        type(u"7731"_s);
        QCOMPARE(find<QPlainTextEdit>("codeNoteEdit")->toPlainText(), u"kept"_s);
    }

    void notesThatCannotBeReadAreLeftAlone()
    {
        const QByteArray newer = R"({"version":99,"notes":{}})";
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(newer);
        written.close();
        open();
        type(u"7731"_s);
        QVERIFY(find<QLabel>("codeNoteSaid")->text().startsWith("The notes cannot be read"_L1));
        note(u"x"_s);
        QVERIFY(!find<QPushButton>("saveCodeNoteButton")->isEnabled());
        type(u"0015"_s);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), newer);
    }

    void aNoteHasAnEnd()
    {
        open();
        type(u"7731"_s);
        find<QPlainTextEdit>("codeNoteEdit")->setPlainText(QString(501, u'a'));
        QVERIFY(!find<QPushButton>("saveCodeNoteButton")->isEnabled());
        find<QPlainTextEdit>("codeNoteEdit")->setPlainText(QString(500, u'a'));
        QVERIFY(find<QPushButton>("saveCodeNoteButton")->isEnabled());
    }

    void aNarrowViewLosesNoSentence()
    {
        open();
        m_view->resize(560, 600);
        QTRY_VERIFY(table()->isColumnHidden(CodesTable::Cause));
        const CodeMeaning &first = answerCodes().first();
        QVERIFY(cell(0, CodesTable::Meaning).contains(first.cause.english()));
        QVERIFY(cell(0, CodesTable::Meaning).contains(first.meaning.english()));
    }
};

QTEST_MAIN(TestCodesView)
#include "tst_codesview.moc"
