// SPDX-License-Identifier: MIT
#include "support/setclock.h"
#include "ui/desk.h"
#include "ui/pages/settings/messageeditor.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::test;

/** Texts to payers, edited by hand and kept without a Save. */
class tst_MessageEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ui::MessageEditor> m_editor;
    RegionCatalog m_catalog;
    SetClock m_clock;
    ui::Desk m_desk;

    static Profile merchant(const QString &id, const QString &region, const QString &currency,
                            Environment environment)
    {
        Profile profile;
        profile.id = id;
        profile.name = u"Shop "_s + id;
        profile.region = region;
        profile.currency = currency;
        profile.environment = environment;
        profile.baseUrl = QUrl(u"https://api.vexora.example"_s);
        if (environment == Environment::Sandbox)
            profile.baseUrl = QUrl(u"http://127.0.0.1:40123"_s);
        profile.merchantNo = u"M-"_s + id;
        return profile;
    }

    void show()
    {
        m_editor = std::make_unique<ui::MessageEditor>(m_desk);
        m_editor->resize(640, 700);
        m_editor->show();
        QApplication::setActiveWindow(m_editor.get());
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    }

    void showTwo()
    {
        QVERIFY(m_store->put(merchant(u"a"_s, u"taiwan"_s, u"TWD"_s, Environment::Live)));
        QVERIFY(m_store->put(merchant(u"b"_s, u"mexico"_s, u"MXN"_s, Environment::Sandbox)));
        show();
    }

    QPlainTextEdit *text() const
    {
        return m_editor->findChild<QPlainTextEdit *>(u"messageTemplateEdit"_s);
    }
    QString preview() const
    {
        return m_editor->findChild<QPlainTextEdit *>(u"messageTemplatePreview"_s)->toPlainText();
    }
    QComboBox *combo(const QString &name) const { return m_editor->findChild<QComboBox *>(name); }
    QPushButton *button(const QString &name) const
    {
        return m_editor->findChild<QPushButton *>(name);
    }
    QString warning() const
    {
        const auto *label = m_editor->findChild<QLabel *>(u"templateWarning"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /** As another program would find it. */
    [[nodiscard]] QMap<QString, QString> kept(const QString &id) const
    {
        ProfileStore store(m_folder->filePath(u"profiles.json"_s));
        if (!store.load() || !store.findById(id))
            return {};
        return store.findById(id)->messageTemplates;
    }
    void type(const QString &typed)
    {
        text()->setFocus();
        text()->selectAll();
        if (typed.isEmpty())
            QTest::keyClick(text(), Qt::Key_Delete);
        else
            QTest::keyClicks(text(), typed);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.json"_s));
        m_desk.catalog = &m_catalog;
        m_desk.clock = &m_clock;
        m_desk.own.profiles = m_store.get();
    }
    void cleanup() { m_editor.reset(); }

    void beginsWithTheBuiltInTextInThePayersLanguage()
    {
        showTwo();
        QCOMPARE(combo(u"templateLanguageCombo"_s)->currentData().toString(), u"zh-TW"_s);
        QCOMPARE(text()->toPlainText(), builtInTemplate(u"zh-TW"_s));
        QVERIFY(preview().contains(u"NT$ "_s) && preview().contains(u"(UTC+8)"_s));
        QVERIFY(!preview().contains(u"TEST"_s)); // it is a live merchant
        QVERIFY(warning().isEmpty() && !button(u"builtInTextButton"_s)->isEnabled());
        combo(u"messageMerchantCombo"_s)->setCurrentIndex(1);
        QCOMPARE(text()->toPlainText(), builtInTemplate(u"es"_s));
        QVERIFY(preview().startsWith(u"TEST, DO NOT PAY\nPRUEBA, NO PAGAR\n"_s));
        QVERIFY(preview().contains(u"MX$ "_s));
        QVERIFY(kept(u"a"_s).isEmpty() && kept(u"b"_s).isEmpty());
    }

    void anEditIsKeptAfterAPause()
    {
        showTwo();
        QSignalSpy changed(m_editor.get(), &ui::MessageEditor::changed);
        type(u"Pay {link} now"_s);
        QVERIFY(kept(u"a"_s).isEmpty());
        QVERIFY(preview().startsWith(u"Pay https://"_s));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(kept(u"a"_s), (QMap<QString, QString>{{u"zh-TW"_s, u"Pay {link} now"_s}}));
        QCOMPARE(text()->toPlainText(), u"Pay {link} now"_s);
    }

    void leavingKeepsItAtOnce()
    {
        showTwo();
        type(u"{pay}"_s);
        QTest::keyClick(text(), Qt::Key_Tab);
        QVERIFY(!text()->hasFocus());
        QCOMPARE(kept(u"a"_s).value(u"zh-TW"_s), u"{pay}"_s);
    }

    void goingKeepsItToo()
    {
        showTwo();
        type(u"{pay}!"_s);
        m_editor.reset();
        QCOMPARE(kept(u"a"_s).value(u"zh-TW"_s), u"{pay}!"_s);
    }

    /** The combo has moved on before anybody hears of it. */
    void whatWasTypedIsKeptWhereItWasTyped()
    {
        showTwo();
        type(u"one {pay}"_s);
        combo(u"templateLanguageCombo"_s)->setCurrentIndex(0);
        QCOMPARE(text()->toPlainText(), builtInTemplate(u"en"_s));
        type(u"two {pay}"_s);
        combo(u"messageMerchantCombo"_s)->setCurrentIndex(1);
        QCOMPARE(kept(u"a"_s),
                 (QMap<QString, QString>{{u"zh-TW"_s, u"one {pay}"_s}, {u"en"_s, u"two {pay}"_s}}));
        QVERIFY(kept(u"b"_s).isEmpty());
    }

    void backToTheBuiltInText()
    {
        showTwo();
        type(u"{pay}"_s);
        m_editor->refresh();
        QVERIFY(kept(u"a"_s).contains(u"zh-TW"_s));
        button(u"builtInTextButton"_s)->click();
        QCOMPARE(text()->toPlainText(), builtInTemplate(u"zh-TW"_s));
        QVERIFY(kept(u"a"_s).isEmpty());
        QTest::keyClick(text(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text()->toPlainText(), u"{pay}"_s);
    }

    void anEmptyTextIsTheBuiltInOne()
    {
        showTwo();
        type({});
        QVERIFY(preview().contains(u"NT$ "_s));
        QVERIFY(warning().isEmpty());
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(text()->toPlainText(), builtInTemplate(u"zh-TW"_s));
        QVERIFY(kept(u"a"_s).isEmpty());
    }

    void aTextForAnyLanguageStaysBehind()
    {
        Profile profile = merchant(u"a"_s, u"taiwan"_s, u"TWD"_s, Environment::Live);
        profile.messageTemplates.insert({}, u"any {pay}"_s);
        QVERIFY(m_store->put(profile));
        show();
        QCOMPARE(text()->toPlainText(), u"any {pay}"_s);
        button(u"builtInTextButton"_s)->click();
        QCOMPARE(kept(u"a"_s).value(u"zh-TW"_s), builtInTemplate(u"zh-TW"_s));
        QCOMPARE(kept(u"a"_s).value({}), u"any {pay}"_s);
        QComboBox *languages = combo(u"templateLanguageCombo"_s);
        languages->setCurrentIndex(languages->count() - 1);
        QCOMPARE(text()->toPlainText(), u"any {pay}"_s);
    }

    void placeholdersAreInsertedAtTheCursor()
    {
        showTwo();
        type(u"ab"_s);
        QTest::keyClick(text(), Qt::Key_Left);
        for (const QString &placeholder : placeholders()) {
            QPushButton *insert = button(u"insert_"_s + placeholder);
            QVERIFY2(insert, qPrintable(placeholder));
            QVERIFY(!insert->text().isEmpty());
        }
        button(u"insert_link"_s)->click();
        QCOMPARE(text()->toPlainText(), u"a{link}b"_s);
        QVERIFY(text()->hasFocus());
    }

    void whatIsWrongIsSaid()
    {
        showTwo();
        type(u"thanks"_s);
        QVERIFY(warning().contains(u"could not pay"_s));
        type(u"{link} {nam}"_s);
        QVERIFY(!warning().contains(u"could not pay"_s));
        QVERIFY(warning().contains(u"{ }"_s));
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(kept(u"a"_s).value(u"zh-TW"_s), u"{link} {nam}"_s); // a warning, no more

        text()->setPlainText(u"{pay}"_s + QString(kMaxTemplate, u'x'));
        QVERIFY(warning().contains(u"too long"_s));
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(kept(u"a"_s).value(u"zh-TW"_s), u"{link} {nam}"_s);
    }

    void thePayersLanguage()
    {
        showTwo();
        QComboBox *language = combo(u"payerLanguageCombo"_s);
        QCOMPARE(language->currentText(), u"As the region: 繁體中文"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(m_store->findById(u"a"_s)->messageLanguage, u"en"_s);
        QCOMPARE(text()->toPlainText(), builtInTemplate(u"en"_s));
        QTest::keyClick(language, Qt::Key_Up);
        QCOMPARE(m_store->findById(u"a"_s)->messageLanguage, QString());
    }

    void aFaultOfTheDiskIsSaid()
    {
        showTwo();
        QSignalSpy said(m_editor.get(), &ui::MessageEditor::said);
        ProfileStore nowhere(u"/proc/nowhere/profiles.json"_s);
        nowhere.setForThisRun([] {
            return QList<Profile>{merchant(u"a"_s, u"taiwan"_s, u"TWD"_s, Environment::Live)};
        });
        m_desk.own.profiles = &nowhere;
        type(u"{pay}"_s);
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().at(1).toBool());
        QCOMPARE(text()->toPlainText(), u"{pay}"_s); // still there to be kept later
        m_desk.own.profiles = m_store.get();
        m_editor->refresh();
        QCOMPARE(said.size(), 2);
        QVERIFY(!said.last().at(1).toBool());
        QCOMPARE(kept(u"a"_s).value(u"zh-TW"_s), u"{pay}"_s);
    }

    void withoutAMerchantItIsToBeReadOnly()
    {
        show();
        QVERIFY(text()->isReadOnly());
        QVERIFY(!text()->toPlainText().isEmpty() && preview().startsWith(u"TEST, DO NOT PAY\n"_s));
        QVERIFY(!button(u"insert_link"_s)->isEnabled());
        QVERIFY(!combo(u"payerLanguageCombo"_s)->isEnabled());
        QVERIFY(m_store->put(merchant(u"a"_s, u"taiwan"_s, u"TWD"_s, Environment::Live)));
        m_editor->refresh();
        QVERIFY(!text()->isReadOnly());
    }
};

QTEST_MAIN(tst_MessageEditor)
#include "tst_messageeditor.moc"
