// SPDX-License-Identifier: MIT
#include "regions/ordercheck.h"
#include "support/windowbench.h"
#include "ui/pages/issue/exampleorder.h"
#include "ui/pages/issuepage.h"
#include "ui/pages/welcome/sandboxchoice.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::testing;

/** Somebody's first minutes, in the real window on an empty data folder. */
class tst_Welcome : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;
    int m_clicks = 0;

    WindowBench &bench() { return *m_bench; }

    template <class T = QWidget> T *shown(const QString &name)
    {
        T *found = bench().find<T>(name);
        return found && found->isVisible() ? found : nullptr;
    }

    /** The window as it opens when there is no choice to remember, and no gateway runs yet. */
    void openFirst(const QString &language = u"en"_s, QSize size = {1180, 760})
    {
        QVERIFY(bench().openFirst({language, u"light"_s, size}));
        QVERIFY(shown(u"welcomePage"_s));
    }

    void click(const QString &name)
    {
        auto *button = shown<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        bench().clickOn(button);
        ++m_clicks;
    }

    void set(const QString &field, const QString &text)
    {
        auto *edit = shown<QLineEdit>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->setFocus(Qt::TabFocusReason);
        edit->selectAll();
        WindowBench::type(text);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        m_clicks = 0;
        QGuiApplication::clipboard()->clear();
    }
    void cleanup() { m_bench.reset(); }

    void newcomersReachACopiedLink_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("en") << u"sandbox-cambodia-usd"_s;
        QTest::newRow("es") << u"sandbox-mexico-mxn"_s;
        QTest::newRow("ja") << u"sandbox-japan-jpy"_s;
        QTest::newRow("km") << u"sandbox-cambodia-khr"_s;
        QTest::newRow("zh-TW") << u"sandbox-taiwan-twd"_s;
    }

    /** Two clicks and one Send. */
    void newcomersReachACopiedLink()
    {
        QFETCH(const QString, profile);
        openFirst(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!bench().gatewayRuns());
        QVERIFY(bench().find(u"tryHereButton"_s)->hasFocus());

        click(u"tryHereButton"_s);
        QVERIFY(!shown(u"welcomePage"_s));
        QVERIFY(shown(u"issuePage"_s));
        QVERIFY(shown(u"exampleStrip"_s));
        QCOMPARE(bench().desk().preferences.lastProfileId, profile);
        QVERIFY(bench().find(u"sendButton"_s)->hasFocus());
        QTRY_VERIFY(bench().gatewayRuns()); // after the first paint, which nobody is faster than

        click(u"sendButton"_s);
        QTRY_VERIFY(shown(u"readyCard"_s));
        click(copyButton());
        QCOMPARE(m_clicks, 3); // Send among them
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"http://127.0.0.1:"_s));
        QCOMPARE(bench().orders().size(), 1);
        // The other list has nothing of it, and no keychain was asked (there is none to ask).
        QVERIFY(bench().desk().own.profiles->profiles().isEmpty());
    }

    /** The button with the focus looks like the one that Enter presses. */
    void enterTriesItHere()
    {
        openFirst();
        bench().press(Qt::Key_Return);
        QVERIFY(shown(u"issuePage"_s));
        QVERIFY(shown(u"exampleStrip"_s));
        // Not so Send: the Enter that accepted something before it would be one too many.
        QVERIFY(bench().find(u"sendButton"_s)->hasFocus());
        bench().press(Qt::Key_Return);
        QVERIFY(!shown(u"sendingCard"_s) && bench().orders().isEmpty());
    }

    void choiceIsKept()
    {
        openFirst();
        click(u"tryHereButton"_s);
        bench().startAnew();
        bench().desk().preferences = loadPreferences(bench().desk().own.folder.preferencesFile());
        QCOMPARE(bench().desk().preferences.lastProfileId, u"sandbox-cambodia-usd"_s);
        QVERIFY(bench().open(bench().desk().preferences.lastProfileId));
        QVERIFY(!bench().find(u"welcomePage"_s));
        // A practice form is empty by itself, and offers the example.
        QVERIFY(!shown(u"exampleStrip"_s));
        QVERIFY(bench().find<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
        click(u"fillExampleButton"_s);
        QVERIFY(shown(u"exampleStrip"_s));
        QVERIFY(!shown(u"fillExampleButton"_s));
        bench().press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!shown(u"exampleStrip"_s));
        QVERIFY(bench().find<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
        QVERIFY(shown(u"fillExampleButton"_s));
        set(u"amountEdit"_s, u"5"_s);
        QVERIFY(!shown(u"fillExampleButton"_s)); // it would overwrite what was typed
    }

    void otherWaysToAProfileEndIt()
    {
        openFirst();
        QVERIFY(bench().window()->selectProfile(u"sandbox-taiwan-twd"_s));
        QVERIFY(!shown(u"welcomePage"_s));
        QVERIFY(shown(u"issuePage"_s));
        QVERIFY(!shown(u"exampleStrip"_s));
    }

    void pagesAreReachedMeanwhile()
    {
        openFirst();
        bench().press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!shown(u"welcomePage"_s));
        bench().press(Qt::Key_2, Qt::ControlModifier);
        bench().press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(shown(u"welcomePage"_s));
        QVERIFY(!bench().gatewayRuns());
    }

    void startedToPractise()
    {
        bench().desk().beginsWithExample = true;
        QVERIFY(bench().open(u"sandbox-mexico-mxn"_s));
        QTRY_VERIFY(shown(u"exampleStrip"_s));
        QVERIFY(!bench().find<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
        // Breaking the gateway moves it, and the example stays one.
        QVERIFY(bench().desk().playFault(u"close-after"_s));
        QVERIFY(bench().window()->selectProfile(u"sandbox-mexico-mxn"_s));
        QVERIFY(shown(u"exampleStrip"_s));
    }

    /** Checked here, and taken by a gateway that checks for itself. */
    void examplesAreAccepted()
    {
        QVERIFY(bench().open(u"sandbox-japan-jpy"_s));
        for (const Profile &profile : WindowBench::profiles()) {
            const RegionSpec &region = WindowBench::region(profile.region);
            const FieldMap values = ui::exampleValues(region, profile);
            const CheckedOrder checked
                = checkOrder(region, region.currency(profile.currency)->currency, values, {});
            QVERIFY2(checked.faults.isEmpty(), qPrintable(profile.id));

            QVERIFY(bench().window()->selectProfile(profile.id));
            bench().find<ui::IssuePage>(u"issuePage"_s)->showExample();
            bench().press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY2(shown(u"readyCard"_s), qPrintable(profile.id));
            bench().press(Qt::Key_N, Qt::ControlModifier);
            QVERIFY(!shown(u"readyCard"_s));
        }
    }

    void ownFormsHoldNoExample()
    {
        Profile own = *bench().desk().sandbox.profiles->findById(u"sandbox-taiwan-twd"_s);
        own.id = u"own"_s;
        own.name = u"Own"_s;
        QVERIFY(bench().desk().own.profiles->put(own));
        QVERIFY(bench().open(u"sandbox-taiwan-twd"_s));
        QVERIFY(bench().window()->selectProfile(u"own"_s));
        QVERIFY(!bench().find(u"fillExampleButton"_s));
        bench().find<ui::IssuePage>(u"issuePage"_s)->showExample();
        QVERIFY(bench().find<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
    }

    void someRegionIsAlwaysChosen()
    {
        QList<Profile> profiles = WindowBench::profiles();
        QCOMPARE(ui::sandboxProfileFor(u"de"_s, profiles), u"sandbox-cambodia-usd"_s);
        const auto japan = [](const Profile &profile) { return profile.region == "japan"_L1; };
        profiles.erase(std::remove_if(profiles.begin(), profiles.end(), japan), profiles.end());
        QCOMPARE(ui::sandboxProfileFor(u"ja"_s, profiles), profiles.first().id);
        QCOMPARE(ui::sandboxProfileFor(u"ja"_s, {}), QString());
    }

    void cardsStandBelowOneAnotherWhereNarrow()
    {
        openFirst();
        const auto top = [this](const QString &name) {
            return bench().find(name)->mapTo(bench().window(), QPoint()).y();
        };
        auto *page = bench().find<QScrollArea>(u"welcomePage"_s);
        QCOMPARE(top(u"tryHereButton"_s), top(u"connectButton"_s));
        page->setFixedWidth(600);
        QTRY_VERIFY(top(u"tryHereButton"_s) + 100 < top(u"connectButton"_s));
        QVERIFY(page->widget()->width() <= page->viewport()->width());
    }

private:
    /** What a ready card offers first. */
    QString copyButton()
    {
        return shown(u"copyMessageButton"_s) ? u"copyMessageButton"_s : u"copyLinkButton"_s;
    }
};

QTEST_MAIN(tst_Welcome)
#include "tst_welcome.moc"
