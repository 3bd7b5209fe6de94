// SPDX-License-Identifier: MIT
#include "settings/chosenfolder.h"
#include "support/windowbench.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** The data folder is changed while a window is open: two lists of orders must not come of it. */
class TestOtherFolder final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    QTemporaryDir m_room;
    WindowBench &bench() { return *m_bench; }

    [[nodiscard]] QString other() const { return m_room.filePath(u"orders"_s); }
    [[nodiscard]] static QString standard() { return DataFolder::standard().path(); }
    [[nodiscard]] QWidget *notice() { return bench().find(u"noticeBar"_s); }
    [[nodiscard]] QPushButton *offer() { return bench().find<QPushButton>(u"noticeOfferButton"_s); }
    [[nodiscard]] QString said() { return bench().text(u"noticeText"_s).remove(QChar(0x200b)); }

    /** As Settings of another window does. */
    void changeElsewhere()
    {
        QVERIFY(QDir().mkpath(other()));
        QVERIFY(savePreferences(DataFolder::chosen(other()).preferencesFile(),
                                bench().desk().preferences));
        QVERIFY(chooseFolder(standard(), other()));
    }

    void fillForm()
    {
        const Profile profile = WindowBench::profiles().constFirst();
        QVERIFY(bench().open(profile.id));
        QVERIFY(bench().fill(WindowBench::region(profile.region),
                             WindowBench::example(profile.region, profile.currency)->values));
    }

    void send() { bench().press(Qt::Key_Return, Qt::ControlModifier); }

    void comeBack()
    {
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        bench().window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
    }

private Q_SLOTS:
    void init()
    {
        QDir(standard()).removeRecursively();
        QDir(other()).removeRecursively();
        m_bench = std::make_unique<WindowBench>();
        bench().letFolderChange();
    }

    void cleanup()
    {
        bench().leave();
        m_bench.reset();
    }

    void nothingIsSentIntoTheFormerFolder()
    {
        fillForm();
        changeElsewhere();
        QVERIFY(!notice()->isVisible()); // nobody looks at each key
        const QString former = bench().desk().own.folder.path();
        send();
        QVERIFY(notice()->isVisible());
        QVERIFY2(said().contains(other()) && said().contains(former), qPrintable(said()));
        QVERIFY(!bench().find(u"sendingCard"_s));
        QCOMPARE(bench().orders().size(), 0);
        // Reading it is not doing it.
        bench().clickOn(bench().find(u"noticeButton"_s));
        QVERIFY(!notice()->isVisible());
        send();
        QVERIFY(notice()->isVisible());
        QCOMPARE(bench().orders().size(), 0);
    }

    void theNewFolderIsTakenUp()
    {
        fillForm();
        changeElsewhere();
        send();
        const QString former = bench().desk().own.folder.path();
        QPointer<ui::MainWindow> before = bench().window();
        bench().clickOn(offer());
        // What is typed is not let go of without a word.
        QDialog *box = bench().dialog(u"replaceTypedBox"_s);
        QVERIFY(box && bench().answer(box, u"keepTypedButton"_s));
        QCOMPARE(bench().desk().own.folder.path(), former);
        QTRY_VERIFY(!bench().find(u"replaceTypedBox"_s));
        bench().clickOn(offer());
        box = bench().dialog(u"replaceTypedBox"_s);
        QVERIFY(box);
        box->findChild<QPushButton *>(u"replaceTypedButton"_s)->click();
        QTRY_VERIFY(!before);
        QCOMPARE(bench().desk().own.folder.path(), other());
        QCOMPARE(DataFolder::choose({}).path(), other());
        QVERIFY(bench().desk().steps.isEmpty()); // Settings changed nothing here
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
        QVERIFY(!notice()->isVisible());
    }

    void whoComesBackIsTold()
    {
        QVERIFY(bench().open(WindowBench::profiles().constFirst().id));
        const QString former = bench().desk().own.folder.path();
        changeElsewhere();
        comeBack();
        QVERIFY(notice()->isVisible() && offer()->isVisible());
        QVERIFY(chooseFolder(standard(), former)); // and back
        comeBack();
        QVERIFY(!notice()->isVisible());
    }

    /** The disk of the folder that was chosen elsewhere is gone by now. */
    void withoutAnAnswerNothingIsSent()
    {
        fillForm();
        changeElsewhere();
        QVERIFY(QDir(other()).removeRecursively());
        send();
        QVERIFY(notice()->isVisible() && !offer()->isVisible());
        QVERIFY2(said().contains(u"cannot be told which data folder"_s), qPrintable(said()));
        QCOMPARE(bench().orders().size(), 0);
        QVERIFY(chooseFolder(standard(), bench().desk().own.folder.path()));
        send();
        QTRY_VERIFY(bench().find(u"readyCard"_s));
        QVERIFY(!notice()->isVisible());
    }

    /** Settings' own way to another folder. */
    void whatIsTypedIsAskedAbout()
    {
        fillForm();
        const QString former = bench().desk().own.folder.path();
        changeElsewhere();
        QVERIFY(chooseFolder(standard(), former));
        bench().press(Qt::Key_3, Qt::ControlModifier);
        auto *settings = bench().find(u"settingsPage"_s);
        QVERIFY(settings);
        QVERIFY(QMetaObject::invokeMethod(settings, "folderRequested", Q_ARG(QString, other())));
        QDialog *box = bench().dialog(u"replaceTypedBox"_s);
        QVERIFY(box && bench().answer(box, u"keepTypedButton"_s));
        QCoreApplication::processEvents();
        QCOMPARE(bench().desk().own.folder.path(), former);
    }
};

QTEST_MAIN(TestOtherFolder)
#include "tst_otherfolder.moc"
