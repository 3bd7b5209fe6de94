// SPDX-License-Identifier: MIT
#include "settings/chosenfolder.h"
#include "support/windowbench.h"
#include "ui/dialogs/foldergone.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** Settings in the real window: each holds at once, is saved, and is taken back. */
class TestSettings final : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    WindowBench &bench() { return *m_bench; }

    void openSettings()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(undo() && !undo()->isVisible());
    }

    QPushButton *undo() { return bench().find<QPushButton>(u"settingsUndoButton"_s); }

    /** What the next start would read. */
    Preferences saved() { return loadPreferences(bench().desk().own.folder.preferencesFile()); }

    /** Chooses by keyboard; a new window takes the place of this one where `rebuilds`. */
    void choose(const QString &combo, const QVariant &data, bool rebuilds)
    {
        auto *box = bench().find<QComboBox>(combo);
        const QPointer<ui::MainWindow> before = bench().window();
        box->setFocus();
        WindowBench::choose(box, box->findData(data));
        if (!rebuilds)
            return;
        QTRY_VERIFY(!before);
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
    }

    /** A new window may take the place of this one before the key is let go. */
    void takeBack()
    {
        QVERIFY(QTest::qWaitForWindowActive(bench().window()));
        QTest::keyPress(bench().window()->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(bench().window()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        QDir(DataFolder::standard().path()).removeRecursively();
    }

    void cleanup()
    {
        bench().leave();
        m_bench.reset();
    }

    void aTimeoutIsForTheNextOrder()
    {
        openSettings();
        auto *spin = bench().find<QSpinBox>(u"timeoutSpin"_s);
        QCOMPARE(spin->value(), 30);
        QVERIFY(spin->accessibleDescription().contains(u"unknown, not failed"_s));
        spin->setFocus();
        spin->selectAll();
        WindowBench::type(u"7"_s);
        bench().press(Qt::Key_Tab);
        QCOMPARE(bench().desk().preferences.timeoutMs, 7000);
        QCOMPARE(saved().timeoutMs, 7000);
        // Steps of one number are one change.
        spin->stepUp();
        spin->stepUp();
        QCOMPARE(saved().timeoutMs, 17000);
        QVERIFY(undo()->isVisible());
        bench().clickOn(undo());
        QCOMPARE(spin->value(), 30);
        QCOMPARE(saved().timeoutMs, 30000);
        QVERIFY(!undo()->isVisible());
    }

    /** What is scrolled by is not changed. */
    void aWheelChangesNothing()
    {
        openSettings();
        for (const QString &name : {u"timeoutSpin"_s, u"languageCombo"_s, u"scaleCombo"_s}) {
            auto *control = bench().find(name);
            control->setFocus();
            const QPointF at(5, 5);
            QWheelEvent wheel(at, control->mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(control, &wheel);
        }
        QVERIFY(bench().desk().steps.isEmpty());
    }

    void stepsAreTakenBackInTurn()
    {
        openSettings();
        bench().find<QCheckBox>(u"watchCheck"_s)->click();
        bench().find<QSpinBox>(u"timeoutSpin"_s)->stepUp();
        choose(u"themeCombo"_s, u"dark"_s, true);
        QVERIFY(ui::isDark());
        QVERIFY(bench().text(u"settingsLatest"_s).contains(u"Dark"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"themeCombo"_s);
        takeBack();
        QTRY_VERIFY(!ui::isDark());
        QCOMPARE(saved().theme, u"light"_s);
        QVERIFY(bench().text(u"settingsLatest"_s).contains(u"35"_s));
        takeBack();
        QCOMPARE(bench().desk().preferences.timeoutMs, 30000);
        QVERIFY(bench().desk().preferences.watchesPayments);
        takeBack();
        QVERIFY(!saved().watchesPayments);
        QVERIFY(!undo()->isVisible());
    }

    void whoCannotReadTheLanguageFindsTheWayBack()
    {
        openSettings();
        choose(u"languageCombo"_s, u"ja"_s, true);
        QCOMPARE(bench().desk().language, u"ja"_s);
        QVERIFY(undo()->isVisible());
        QVERIFY2(undo()->text().contains(u"Undo"_s), qPrintable(undo()->text()));
        const QPointer<ui::MainWindow> before = bench().window();
        bench().clickOn(undo());
        QTRY_VERIFY(!before);
        QCOMPARE(bench().desk().language, u"en"_s);
        QCOMPARE(saved().language, u"en"_s);
    }

    void sizeAppliesAtOnceAndWhatIsTypedStays()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().find<QLineEdit>(u"amountEdit"_s)->setFocus();
        WindowBench::type(u"321"_s);
        const int before = bench().find(u"amountEdit"_s)->sizeHint().height();
        const int text = ui::font(ui::TextSize::Body).pixelSize();
        bench().press(Qt::Key_3, Qt::ControlModifier);
        choose(u"scaleCombo"_s, 150, true);
        QCOMPARE(saved().scalePercent, 150);
        QCOMPARE(ui::font(ui::TextSize::Body).pixelSize(), 21);
        QCOMPARE(int(ui::space::kMedium), 24);
        bench().press(Qt::Key_1, Qt::ControlModifier);
        auto *amount = bench().find<QLineEdit>(u"amountEdit"_s);
        QVERIFY(amount);
        QCOMPARE(amount->text(), u"321"_s);
        QVERIFY(amount->sizeHint().height() >= before * 14 / 10);
        bench().press(Qt::Key_3, Qt::ControlModifier);
        takeBack();
        QTRY_COMPARE(ui::font(ui::TextSize::Body).pixelSize(), text);
        QCOMPARE(int(ui::space::kMedium), 16);
    }

    void secretsInMemoryByChoice()
    {
        openSettings();
        QVERIFY(bench().desk().own.secrets->keeps());
        choose(u"secretPlaceCombo"_s, false, false);
        QVERIFY(!saved().keepsSecrets);
        QVERIFY(!bench().desk().own.secrets->keeps());
        QCOMPARE(bench().desk().own.secrets->place(), SecretPlace::Memory);
        QVERIFY(bench()
                    .find<QComboBox>(u"secretPlaceCombo"_s)
                    ->accessibleDescription()
                    .contains(u"Nothing is written"_s));
        bench().startAnew();
        QVERIFY(!bench().desk().own.secrets->keeps());
        QVERIFY(!bench().desk().preferences.keepsSecrets
                || !loadPreferences(bench().desk().own.folder.preferencesFile()).keepsSecrets);
    }

    void takingThePlaceOfSecretsBackProbes()
    {
        openSettings();
        choose(u"secretPlaceCombo"_s, false, false);
        takeBack();
        QVERIFY(bench().desk().own.secrets->keeps());
        QVERIFY(saved().keepsSecrets);
        // There is no keychain in a clean room: that is found out, and said.
        QTRY_COMPARE(bench().desk().own.secrets->place(), SecretPlace::Memory);
        QTRY_VERIFY(bench()
                        .find<QComboBox>(u"secretPlaceCombo"_s)
                        ->accessibleDescription()
                        .contains(u"No keychain can be used"_s));
    }

    void aNamedFolderIsFixed()
    {
        openSettings();
        QVERIFY(!bench().find<QPushButton>(u"dataFolderButton"_s)->isEnabled());
        QString shown;
        bench().desk().folder.show = [&shown](const QString &path) {
            shown = path;
            return false;
        };
        bench().find<QPushButton>(u"openFolderButton"_s)->click();
        QCOMPARE(shown, bench().dataFolder());
        QVERIFY(bench().text(u"settingsNote"_s).contains(u"no program that shows folders"_s));
    }

    /** Chosen with keys, taken up at once, taken back. */
    void anotherFolder()
    {
        QTemporaryDir room;
        const QString other = room.filePath(u"orders"_s);
        QVERIFY(QDir().mkpath(other));
        bench().letFolderChange();
        openSettings();
        bench().find<QCheckBox>(u"watchCheck"_s)->click();
        const QString former = bench().desk().own.folder.path();
        bench().find<QPushButton>(u"dataFolderButton"_s)->click();
        auto *dialog = bench().window()->findChild<QFileDialog *>(u"dataFolderDialog"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(former);
        QVERIFY(bench().text(u"settingsNote"_s).contains(u"in use already"_s));
        Q_EMIT dialog->fileSelected(other);
        dialog->close();
        QDialog *box = bench().dialog(u"dataFolderBox"_s);
        QVERIFY(box);
        QVERIFY(qobject_cast<QMessageBox *>(box)->informativeText().contains(
            u"Nothing is moved or copied"_s));
        const QPointer<ui::MainWindow> before = bench().window();
        box->findChild<QPushButton *>(u"useFolderButton"_s)->click();
        QTRY_VERIFY(!before);
        QCOMPARE(bench().desk().own.folder.path(), other);
        QCOMPARE(DataFolder::choose({}).path(), other);
        // The settings come along where there were none.
        QVERIFY(saved().watchesPayments);
        QVERIFY(bench().text(u"settingsLatest"_s).remove(QChar(0x200b)).contains(other));
        QVERIFY(QFileInfo::exists(former + u"/preferences.json"_s));
        const QPointer<ui::MainWindow> second = bench().window();
        bench().clickOn(undo());
        QTRY_VERIFY(!second);
        QCOMPARE(bench().desk().own.folder.path(), former);
        QCOMPARE(DataFolder::choose({}).path(), former);
        // And the step before that one.
        takeBack();
        QVERIFY(!bench().desk().preferences.watchesPayments);
        QVERIFY(!undo()->isVisible());
    }

    void aFolderThatFailsChangesNothing()
    {
        QTemporaryDir room;
        const QString other = room.filePath(u"orders"_s);
        QVERIFY(QDir().mkpath(other));
        QFile broken(other + u"/profiles.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        bench().letFolderChange();
        openSettings();
        const QString former = bench().desk().own.folder.path();
        const QPointer<ui::MainWindow> before = bench().window();
        Q_EMIT bench().window()->folderRequested(other);
        QTRY_VERIFY(!before);
        QCOMPARE(bench().desk().own.folder.path(), former);
        QVERIFY(bench().text(u"settingsNote"_s).contains(u"could not be taken up"_s));
        QVERIFY(bench().desk().steps.isEmpty());
        QCOMPARE(DataFolder::choose({}).path(), former);
    }

    void aFolderThatIsGoneIsAskedAbout()
    {
        bench().desk().folder.standard = DataFolder::standard().path();
        ui::Console console(*qApp, bench().desk());
        for (const QString &button :
             {u"retryFolderButton"_s, u"standardFolderButton"_s, u"quitButton"_s}) {
            QPointer<ui::FolderGone> box
                = console.askForFolder(u"the data folder /media/<b>x is gone"_s);
            QVERIFY(box->isVisible());
            QVERIFY(box->informativeText().contains(u"/media/<b>x"_s));
            QVERIFY(box->informativeText()
                        .remove(QChar(0x200b))
                        .contains(DataFolder::standard().path()));
            QSignalSpy retry(box, &ui::FolderGone::retryRequested);
            QSignalSpy standard(box, &ui::FolderGone::standardRequested);
            QSignalSpy quit(box, &ui::FolderGone::quitRequested);
            box->findChild<QPushButton *>(button)->click();
            QTRY_COMPARE(retry.size() + standard.size() + quit.size(), 1);
            QCOMPARE(retry.size(), button == "retryFolderButton"_L1 ? 1 : 0);
            QCOMPARE(standard.size(), button == "standardFolderButton"_L1 ? 1 : 0);
            QTRY_VERIFY(!box);
        }
        QPointer<ui::FolderGone> box = console.askForFolder(u"gone"_s);
        QSignalSpy quit(box, &ui::FolderGone::quitRequested);
        box->close(); // by the window's frame
        QCOMPARE(quit.size(), 1);
    }

    void eachMerchantHasItsProxy()
    {
        Profile profile = bench().desk().sandbox.profiles->profiles().first();
        profile.id = newProfileId();
        profile.name = u"<b>Shop</b>"_s;
        profile.proxy = {ProxySettings::Mode::Manual, u"proxy.example"_s, 3128, {}};
        QVERIFY(bench().desk().own.profiles->put(profile));
        openSettings();
        auto *button = bench().find<QPushButton>(u"proxyButton-"_s + profile.id);
        QVERIFY(button);
        QVERIFY(button->accessibleName().contains(profile.name));
        bool told = false;
        for (const QLabel *label : bench().find(u"proxyList"_s)->findChildren<QLabel *>())
            told |= label->text().remove(QChar(0x200b)) == u"proxy.example:3128"_s;
        QVERIFY(told);
        button->click();
        QDialog *dialog = bench().dialog(u"addMerchant"_s);
        QVERIFY(dialog);
        auto *mode = dialog->findChild<QComboBox *>(u"proxyCombo"_s);
        QTRY_VERIFY(mode->isVisible());
        QTRY_COMPARE(dialog->focusWidget(), mode);
        dialog->reject();
    }

    /** Edits while somebody types are one change, and leave the cursor alone. */
    void aMessageIsTakenBack()
    {
        Profile profile = bench().desk().sandbox.profiles->profiles().first();
        profile.id = newProfileId();
        profile.name = u"Shop"_s;
        QVERIFY(bench().desk().own.profiles->put(profile));
        openSettings();
        auto *text = bench().find(u"messageEditor"_s)->findChild<QPlainTextEdit *>();
        QVERIFY(text && !text->isReadOnly());
        const QString before = text->toPlainText();
        text->setFocus();
        WindowBench::type(u"Hello "_s);
        QTRY_VERIFY(undo()->isVisible());
        const int cursor = text->textCursor().position();
        WindowBench::type(u"you "_s);
        const auto kept
            = [&] { return bench().desk().own.profiles->findById(profile.id)->messageTemplates; };
        QTRY_VERIFY(!kept().isEmpty() && kept().first().contains(u"Hello you"_s));
        QCOMPARE(text->textCursor().position(), cursor + 4);
        QCOMPARE(bench().desk().steps.size(), 1);
        bench().clickOn(undo());
        QCOMPARE(kept(), profile.messageTemplates);
        QCOMPARE(text->toPlainText(), before);
        QVERIFY(!undo()->isVisible());
    }

    void sectionsAreListedWhereThereIsRoom()
    {
        openSettings();
        auto *list = bench().find<QListWidget>(u"settingsSections"_s);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->count() >= 4);
        bench().window()->resize(900, 700);
        QTRY_VERIFY(!list->isVisible());
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
