// SPDX-License-Identifier: MIT
#include "regions/fieldrules.h"
#include "support/windowbench.h"
#include "ui/dialogs/addmerchant.h"
#include "ui/forms/fieldhelp.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** F1 on the fields of the real window. */
class tst_FieldHelp : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;

    WindowBench &bench() { return *m_bench; }

    QWidget *help()
    {
        auto *shown = bench().find(u"fieldHelp"_s);
        return shown && shown->isVisible() ? shown : nullptr;
    }

    QString said(const QString &label) { return bench().text(label).remove(QChar(0x200b)); }

    QString allSaid()
    {
        QString text;
        for (const QLabel *label : bench().find(u"fieldHelp"_s)->findChildren<QLabel *>())
            text += label->text().remove(QChar(0x200b)) + u'\n';
        return text;
    }

    QLineEdit *focus(const QString &field)
    {
        auto *edit = bench().find<QLineEdit>(field + u"Edit");
        edit->setFocus(Qt::TabFocusReason);
        return edit;
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void fieldIsExplained()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QLineEdit *edit = focus(u"mobile"_s);
        const QString before = edit->accessibleDescription();
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        QVERIFY(edit->hasFocus());
        QCOMPARE(said(u"helpTitle"_s), u"Mobile"_s);
        QCOMPARE(said(u"helpWireName"_s), u"mobile"_s);
        QCOMPARE(said(u"helpExample"_s), u"0912345678"_s);
        QVERIFY(said(u"helpWording"_s).contains(u"10 digits starting with 0"_s));
        QVERIFY(said(u"helpChanges"_s).contains(u"+886 becomes 0"_s));
        QVERIFY(allSaid().contains(u"Required."_s));
        // Who cannot see it is told the same, with the field.
        QVERIFY(edit->accessibleDescription().contains(u"0912345678"_s));
        QVERIFY(edit->accessibleDescription().contains(said(u"helpWording"_s)));

        WindowBench::type(u"09"_s); // typing goes on
        QVERIFY(help());
        bench().press(Qt::Key_Escape);
        QVERIFY(!help());
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->text(), u"09"_s);
        QCOMPARE(edit->accessibleDescription(), before);
    }

    void itGoesWithTheFocusTheSizeAndF1()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        focus(u"amount"_s);
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        bench().press(Qt::Key_F1);
        QVERIFY(!help());
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        bench().press(Qt::Key_Tab);
        QVERIFY(!help());
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        bench().window()->resize(1000, 700);
        QTRY_VERIFY(!help());
        // Nothing is said where there is nothing to say.
        bench().find(u"sendButton"_s)->setFocus();
        bench().press(Qt::Key_F1);
        QVERIFY(!help());
    }

    void faultFoundMeanwhileStays()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QLineEdit *edit = focus(u"mobile"_s);
        bench().press(Qt::Key_F1);
        bench().press(Qt::Key_Return, Qt::ControlModifier); // everything is missing
        edit->setFocus(Qt::TabFocusReason);
        bench().press(Qt::Key_Escape);
        QVERIFY2(edit->accessibleDescription().contains(u"must be filled in"_s),
                 qPrintable(edit->accessibleDescription()));
    }

    void everyFieldHasHelp_data()
    {
        QTest::addColumn<QString>("profile");
        for (const Profile &profile : WindowBench::profiles())
            QTest::newRow(qPrintable(profile.id)) << profile.id;
    }

    /** In each language, with a wording and an example. */
    void everyFieldHasHelp()
    {
        QFETCH(const QString, profile);
        const Profile chosen = *bench().desk().sandbox.profiles->findById(profile);
        const RegionSpec &region = WindowBench::region(chosen.region);
        const Currency &currency = region.currency(chosen.currency)->currency;
        for (const QString &language : programLanguages()) {
            for (const FieldSpec &field : region.fields) {
                const ui::HelpText help = ui::helpFor(field, region, currency, language);
                const QString what = language + u' ' + field.name;
                QCOMPARE(help.title, field.label.in(language));
                QVERIFY2(!help.rules.isEmpty(), qPrintable(what));
                QVERIFY2(!help.example.isEmpty(), qPrintable(what));
                QCOMPARE(help.wording, field.wording.in(language));
                QVERIFY2(!help.wording.isEmpty(), qPrintable(what));
                QVERIFY2(!help.changes.isEmpty(), qPrintable(what));
                // Every rule of the file says something, and no blank is left open.
                QVERIFY2(help.rules.size() > field.rules.size(), qPrintable(what));
                QVERIFY2(!help.spoken().contains(u'{') && !help.spoken().contains(u'%'),
                         qPrintable(help.spoken()));
            }
            QVERIFY(!ui::helpForMethod(region, language).wording.isEmpty());
        }
    }

    void methodAndOrderNumber()
    {
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        bench().find<QComboBox>(u"methodCombo"_s)->setFocus(Qt::TabFocusReason);
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        QCOMPARE(said(u"helpWireName"_s), u"channelCode, wayCode"_s);
        QVERIFY(allSaid().contains(u"7-Eleven"_s));
        focus(u"tradeNo"_s);
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        QCOMPARE(said(u"helpWireName"_s), u"tradeNo"_s);
        QVERIFY(allSaid().contains(u"32"_s));
    }

    void ruleIsSaidWithoutWhatWasTyped()
    {
        const RegionSpec &region = WindowBench::region(u"taiwan"_s);
        const Currency &currency = region.currencies.first().currency;
        const ui::HelpText help
            = ui::helpFor(*region.field(u"bankNumber"), region, currency, u"en"_s);
        QCOMPARE(help.rules.value(0), u"Required when Channel code is NET_BANKING."_s);
        QCOMPARE(help.rules.value(1),
                 u"3-digit bank code, a dash, an account of 6 to 16 digits; several are separated "
                 "by commas."_s);
        QVERIFY(help.changes.contains(u"other dashes become -"_s));
    }

    /** It stays inside the window and covers no field where there is room beside the form. */
    void placeIsBesideTheForm()
    {
        QVERIFY(bench().open(u"sandbox-japan-jpy"_s));
        QLineEdit *edit = focus(u"lastname"_s);
        bench().press(Qt::Key_F1);
        QVERIFY(help());
        auto *page = bench().find(u"issuePage"_s);
        const auto *area = bench().find<QScrollArea>(u"formArea"_s);
        QVERIFY(help()->x() >= area->mapTo(page, QPoint(area->width(), 0)).x());
        QVERIFY(page->rect().contains(help()->geometry()));
        QVERIFY(std::abs(help()->y() - edit->mapTo(page, QPoint()).y()) < 200);
        for (const QLabel *label : help()->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }

    void merchantsFieldsToo()
    {
        QVERIFY(bench().open(u"sandbox-japan-jpy"_s));
        auto *dialog = new ui::AddMerchant(bench().desk(), std::nullopt, bench().window());
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QApplication::setActiveWindow(dialog);
        bench().clickOn(dialog->findChild<QPushButton *>(u"defaultsButton"_s));
        int explained = 0;
        for (const QString &name :
             {u"nameEdit"_s, u"regionCombo"_s, u"merchantNoEdit"_s, u"baseUrlEdit"_s,
              u"secretEdit"_s, u"notifyUrlEdit"_s, u"returnUrlEdit"_s, u"prefixEdit"_s}) {
            auto *control = dialog->findChild<QWidget *>(name);
            QVERIFY2(control, qPrintable(name));
            control->setFocus(Qt::TabFocusReason);
            bench().press(Qt::Key_F1);
            const auto *shown = dialog->findChild<QWidget *>(u"fieldHelp"_s);
            QVERIFY2(shown && shown->isVisible(), qPrintable(name));
            QVERIFY(shown->parentWidget()->rect().contains(shown->geometry()));
            QVERIFY(!dialog->findChild<QLabel *>(u"helpTitle"_s)->text().isEmpty());
            ++explained;
        }
        QCOMPARE(explained, 8);
        bench().press(Qt::Key_Escape);
        QVERIFY(!dialog->findChild<QWidget *>(u"fieldHelp"_s)->isVisible());
        QVERIFY(dialog->isVisible()); // that Esc was the help's
        dialog->reject();
    }
};

QTEST_MAIN(tst_FieldHelp)
#include "tst_fieldhelp.moc"
