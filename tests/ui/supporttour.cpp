// SPDX-License-Identifier: MIT
#include "supporttour.h"

#include "cli/command.h"
#include "ui/faultmenu.h"
#include "ui/pages/support/sendview.h"
#include "ui/pages/support/ticketbox.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace vexora::test {

void SupportTour::visitWindow(QWidget *shown, const QString &state)
{
    if (!QTest::currentTestFailed())
        m_visit(shown, state);
}

void SupportTour::visit(const QString &state)
{
    visitWindow(m_bench.window(), state);
}

void SupportTour::show(Tab tab)
{
    auto *tabs = find<QTabWidget>("supportTabs");
    QTRY_VERIFY(tabs->isVisible());
    tabs->setCurrentIndex(static_cast<int>(tab));
    QCOMPARE(tabs->currentIndex(), static_cast<int>(tab));
}

void SupportTour::click(const char *button)
{
    auto *found = find<QAbstractButton>(button);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
    found->click();
}

void SupportTour::paste(const QString &text)
{
    m_hands.box()->setExactText({});
    QMimeData mime;
    mime.setText(text);
    m_hands.page()->requestView()->take(&mime);
}

void SupportTour::pasteWrong(const QString &tradeNo)
{
    paste(m_hands.secretFirst(m_hands.order(tradeNo)));
    QVERIFY(QTest::qWaitFor([&] {
        const ui::SupportCase &shown = m_hands.page()->requestView()->shownCase();
        return shown.taken.request.value(u"tradeNo"_s) == tradeNo
            && !shown.diagnosis.mistakes.isEmpty();
    }));
}

void SupportTour::openMenu(const char *button, const char *name)
{
    click(button);
    QTRY_VERIFY(find<QMenu>(name));
    auto *menu = find<QMenu>(name);
    visitWindow(menu, QString::fromLatin1(name));
    menu->close();
    QTRY_VERIFY(!find<QMenu>(name));
    m_bench.window()->activateWindow();
}

void SupportTour::request()
{
    QVERIFY(!find("supportTabs")->isVisible());
    visit(u"nothing pasted"_s);
    paste(u"hello, it does not work"_s);
    visit(u"nothing read"_s);

    paste(u"{\n  \"tradeNo\": “A1”,\n  \"amount\": \"300\"\n}"_s);
    QTRY_VERIFY(find("supportNotes")->isVisible());
    visit(u"a note on the text"_s);

    // Two requests, and a secret in the clear.
    paste(u"{\"appSecret\":\"e3b0c44298fc1c149afbf4c8996fb924\",\"tradeNo\":\"A1\","
          "\"amount\":\"300\"}\n"_s
          + m_hands.secretFirst(m_hands.order()));
    QTRY_VERIFY(find("requestCombo")->isVisible());
    QVERIFY(find("secretSeenNotice")->isVisible());
    auto *requests = find<QComboBox>("requestCombo");
    requests->setCurrentIndex(requests->count() - 1);
    QVERIFY(m_hands.names(u"secret-first"_s));
    click("saidButton");
    find<ui::SentBox>("saidBox")->setExactText(canonicalString(m_hands.order()));
    QVERIFY(m_hands.names(u"secret-first"_s));
    for (const Tab tab : {Tab::Fields, Tab::Strings, Tab::Order, Tab::Mistakes}) {
        show(tab);
        visit(u"two requests, tab %1"_s.arg(static_cast<int>(tab)));
    }
    show(Tab::Strings);
    click("bytesCheck");
    visit(u"bytes"_s);
    click("bytesCheck");
    click("clearSentButton");

    // As much as may be wrong with an order, and not explained.
    FieldMap odd = m_hands.order();
    odd.insert(u"amount"_s, u"3,000.50"_s);
    odd.insert(u"email"_s, u"nobody at all"_s);
    odd.insert(u"mobile"_s, u"12"_s);
    odd.insert(u"timestamp"_s, u"1763735525"_s);
    odd.insert(u"unheardOf"_s, u"x"_s.repeated(300));
    odd.remove(u"notifyUrl"_s);
    paste(SupportHands::json(odd, u"0123456789abcdef0123456789abcdef"_s));
    QTRY_VERIFY(!m_hands.page()->requestView()->shownCase().order.isEmpty());
    for (const Tab tab : {Tab::Fields, Tab::Strings, Tab::Order, Tab::Mistakes}) {
        show(tab);
        visit(u"much wrong, tab %1"_s.arg(static_cast<int>(tab)));
    }

    m_hands.choose(u"secretCombo"_s, u"*none"_s);
    QTRY_VERIFY(find("copySignCommandButton"));
    visit(u"without the secret"_s);
    auto *secret = find<QComboBox>("secretCombo");
    secret->setCurrentIndex(secret->count() - 2);
    // The task Callback has one of that name, too.
    QTRY_VERIFY(
        m_hands.page()->requestView()->findChild<QWidget *>(u"supportSecretEdit"_s)->isVisible());
    visit(u"a secret to type"_s);
    m_hands.choose(u"secretCombo"_s, kTaiwan);
    paste(m_hands.rightlySigned(m_hands.order()));
    QTRY_COMPARE(m_hands.page()->requestView()->shownCase().diagnosis.verdict,
                 doctor::Verdict::Match);
    visit(u"the signature is right"_s);
}

void SupportTour::send(const char *button, const char *card)
{
    click(button);
    QTRY_VERIFY(!m_hands.page()->requestView()->sender()->isSending());
    QTRY_VERIFY2(find(card), card);
}

void SupportTour::playFault(const QString &name)
{
    QVERIFY(m_bench.desk().playFault(name));
    m_hands.page()->requestView()->sender()->refreshProfiles();
}

void SupportTour::sending()
{
    pasteWrong(u"T20261122-11"_s);
    show(Tab::Send);
    QVERIFY(find("targetStrip")->isVisible());
    visit(u"where to"_s);
    openMenu("sendProfileButton", "sendProfileMenu");
    openMenu("sendFaultButton", "faultMenu");

    send("sendExactButton", "sentCard");
    visit(u"refused"_s);
    send("sendExactButton", "sendFailedCard");
    visit(u"this number is taken"_s);
    send("sendFreshButton", "sentCard");
    QVERIFY(find("answerBox"));
    visit(u"accepted"_s);
    playFault(u"close-after"_s);
    send("sendFreshButton", "sentCard");
    visit(u"unknown"_s);
    playFault(u"hang"_s);
    click("sendFreshButton");
    QTRY_VERIFY(find("sendingCard"));
    QVERIFY(!find("sendExactButton")->isEnabled());
    visit(u"being sent"_s);
    click("cancelButton");
    QTRY_VERIFY(!m_hands.page()->requestView()->sender()->isSending());
    playFault(u"none"_s);

    // Why neither way is open.
    paste(u"{\"tradeNo\":\"T20261122-12\",\"list\":[1,2],\"sign\":\"ABC\"}"_s);
    QTRY_COMPARE(m_hands.page()->requestView()->shownCase().taken.request.value(u"tradeNo"_s),
                 u"T20261122-12"_s);
    show(Tab::Send);
    QVERIFY(find("sendFreshButtonWhyNot")->isVisible());
    visit(u"why it cannot be sent"_s);
}

void SupportTour::question(const char *button, const char *name, const QString &state)
{
    click(button);
    QDialog *dialog = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        dialog = m_bench.dialog(QString::fromLatin1(name));
        return dialog != nullptr;
    }));
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    visitWindow(dialog, state);
    dialog->reject();
    QTRY_VERIFY(!m_bench.dialog(QString::fromLatin1(name)));
    m_bench.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bench.window()));
}

void SupportTour::liveQuestions()
{
    Profile live = *m_bench.desk().sandbox.profiles->findById(kTaiwan);
    live.id = newProfileId();
    live.name
        = u"Kumara Books & Stationery, the branch on the upper floor behind the old station"_s;
    live.environment = Environment::Live;
    live.baseUrl = QUrl(u"https://payments.kumara-books.vexora.example/taiwan"_s);
    QVERIFY(m_bench.desk().own.profiles->put(live));
    pasteWrong(u"T20261122-21"_s);
    show(Tab::Send);
    m_hands.page()->requestView()->sender()->chooseProfile(live.id);
    QCOMPARE(find<QLabel>("sendHostLabel")->text(), live.baseUrl.host());
    visit(u"a live profile"_s);
    for (const char *button : {"sendExactButton", "sendFreshButton"})
        question(button, "replayConfirmDialog", u"live, "_s + QLatin1String(button));
    QCOMPARE(m_bench.orders().size(), 0);
    QVERIFY(m_bench.window()->selectProfile(live.id));
    visit(u"its name is too long for the header"_s);
}

void SupportTour::everyChoice(const char *name)
{
    auto *combo = find<QComboBox>(name);
    for (int i = 0; i < combo->count(); ++i) {
        combo->setCurrentIndex(i);
        visit(QLatin1String(name) + u" "_s + combo->itemText(i));
    }
    combo->setCurrentIndex(0);
}

void SupportTour::handOver()
{
    pasteWrong(u"T20261122-31"_s);
    show(Tab::HandOver);
    visit(u"to hand over"_s);
    for (const char *combo : {"replyLanguageCombo", "curlShellCombo", "snippetCombo"})
        everyChoice(combo);
    for (const char *button : {"copyReplyButton", "copyCurlButton", "copySnippetButton"})
        click(button);
    visit(u"copied"_s);

    question("realValuesCheck", "realValuesBox", u"the real values"_s);
    click("realValuesCheck");
    QTRY_VERIFY(m_bench.dialog(u"realValuesBox"_s));
    QVERIFY(m_bench.answer(m_bench.dialog(u"realValuesBox"_s), u"realValuesButton"_s));
    click("copyCurlButton");
    visit(u"copied with the real values"_s);

    QTemporaryDir folder;
    const QString file
        = folder.filePath(u"ticket-of-a-customer-who-signs-with-the-secret-first.json"_s);
    const auto choose = [file](const ui::TicketBox::Chosen &chosen) { chosen(file); };
    m_bench.window()->findChild<ui::TicketBox *>()->setAsking(choose, choose);
    click("saveBundleButton");
    QVERIFY(QFile::exists(file));
    visit(u"bundle saved"_s);
    click("openBundleButton");
    QTRY_VERIFY(find("ticketBanner")->isVisible());
    visit(u"bundle opened"_s);
    QFile changed(file);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write("{\"no\":\"bundle\"}");
    changed.close();
    click("openBundleButton");
    visit(u"no bundle"_s);
    click("closeBundleButton");
    QVERIFY(!find("ticketBanner")->isVisible());
}

FieldMap SupportTour::callbackOf(const OrderRecord &order)
{
    return {{u"platFormTradeNo"_s, u"c167o1itir0fypid"_s},
            {u"tradeNo"_s, order.key.tradeNo},
            {u"amount"_s, order.amount},
            {u"status"_s, u"0000"_s},
            {u"message"_s, u"SUCCESS"_s},
            {u"successTime"_s, u"2026-01-01 08:00:05"_s},
            {u"timestamp"_s, u"1767225605123"_s}};
}

OrderRecord SupportTour::addOrder(const QString &number)
{
    const Profile profile = *m_bench.desk().sandbox.profiles->findById(kTaiwan);
    OrderRecord order;
    order.key = {profile.merchantNo, hostOf(profile.baseUrl), number};
    order.profile = profile.name;
    order.region = profile.region;
    order.currency = profile.currency;
    order.amount = u"12000"_s;
    order.environment = Environment::Sandbox;
    order.recordedAtMs = m_bench.desk().clock->nowMs();
    OrderLog *log = m_bench.desk().sandbox.log;
    if (!cli::await(log->begin(order)))
        qFatal("no order");
    order.outcome = Outcome::Created;
    order.answeredAtMs = order.recordedAtMs + 1;
    if (!cli::await(log->finish(order)))
        qFatal("no order");
    return order;
}

void SupportTour::pasteCallback(const FieldMap &fields, const QByteArray &secret,
                                const QString &state)
{
    const QString sign = SupportHands::md5(canonicalString(fields).toUtf8() + secret);
    const QPointer<QWidget> before = find("callbackCard");
    find<ui::SentBox>("callbackBox")->setExactText(SupportHands::json(fields, sign));
    // Another card, and nothing looked for any more.
    QTRY_VERIFY(!before && find("callbackCard"));
    visit(state);
}

void SupportTour::callback()
{
    click("callbackTask");
    find<QTimer>("callbackPause")->setInterval(0);
    visit(u"no callback"_s);
    find<ui::SentBox>("callbackBox")->setExactText(u"hello, it does not work"_s);
    QTRY_VERIFY(find("callbackNote")->isVisible());
    visit(u"no fields"_s);

    const QByteArray secret = m_hands.secret();
    const OrderRecord order = addOrder(u"VX20261122-1"_s);
    FieldMap fields = callbackOf(order);
    pasteCallback(fields, secret, u"paid"_s);
    QVERIFY(find("callbackInHistoryButton"));
    fields.insert(u"amount"_s, u"11999"_s);
    pasteCallback(fields, secret, u"another amount"_s);
    fields.insert(u"status"_s, u"0001"_s);
    pasteCallback(fields, secret, u"part paid"_s);
    fields.insert(u"status"_s, u"0015"_s);
    pasteCallback(fields, secret, u"to wait"_s);
    fields.insert(u"status"_s, u"00029"_s);
    pasteCallback(fields, secret, u"failed"_s);
    fields = callbackOf(order);
    fields.insert(u"tradeNo"_s, u"VX-of-another-console"_s);
    pasteCallback(fields, secret, u"an order not known here"_s);
    fields.remove(u"status"_s);
    fields.remove(u"timestamp"_s);
    pasteCallback(fields, secret, u"no callback at all"_s);
    pasteCallback(callbackOf(order), "another-secret", u"not to be believed"_s);
    QTRY_VERIFY(find("callbackMistake"));
    visit(u"no known mistake"_s);

    // Both at once, and without a secret.
    m_hands.choose(u"callbackSecretCombo"_s, u"*none"_s);
    find<ui::SentBox>("callbackBox")
        ->setExactText(SupportHands::json(fields, u"ABC"_s) + u'\n'
                       + SupportHands::json(callbackOf(order), u"ABC"_s));
    QTRY_VERIFY(find("callbackRequestCombo")->isVisible());
    auto *which = find<QComboBox>("callbackRequestCombo");
    which->setCurrentIndex(which->count() - 1);
    QTRY_VERIFY(find("callbackInHistoryButton"));
    visit(u"not checked"_s);
}

void SupportTour::codes()
{
    click("codesTask");
    visit(u"all codes"_s);
    auto *filter = find<QLineEdit>("codesFilter");
    filter->setText(u"0015"_s);
    visit(u"one code"_s);
    filter->setText(u"no such word"_s);
    visit(u"no code"_s);
    filter->setText(u"7731"_s);
    QTRY_VERIFY(find("codeNoteEdit")->isVisible());
    everyChoice("codeLayerCombo");
    find<QPlainTextEdit>("codeNoteEdit")->setPlainText(u"x "_s.repeated(300));
    visit(u"a note too long"_s);
    find<QPlainTextEdit>("codeNoteEdit")->setPlainText(u"The provider says: wait a day."_s);
    click("saveCodeNoteButton");
    visit(u"a note kept"_s);
}

} // namespace vexora::test
