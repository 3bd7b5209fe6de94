// SPDX-License-Identifier: MIT
#include "domain/whenfinished.h"
#include "khqr/check.h"
#include "ui/desk.h"
#include "ui/print/cardcount.h"
#include "ui/print/ordersofcodes.h"
#include "ui/print/printdialogprivate.h"
#include "ui/print/printerchoice.h"
#include "ui/print/printpreview.h"
#include "ui/print/refusallist.h"
#include "ui/print/stylebar.h"
#include "ui/theme/theme.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

bool needsWord(const print::Refusal &refusal)
{
    return refusal.reason == "needs_word"_L1;
}

/** Of its own, so that nothing else stands before what a person is looking at. */
QThreadPool &layouts()
{
    static QThreadPool *const pool = [] {
        qAddPostRoutine([] { layouts().waitForDone(); }); // none outlives the fonts it draws with
        return new QThreadPool;
    }();
    return *pool;
}

/** A sheet of many codes takes a while, and the window must not stand still for it. */
QFuture<print::Sheet> laidOut(const print::Job &job, const print::Device &device, qint64 nowMs,
                              bool confirmed)
{
    QPromise<print::Sheet> promise;
    QFuture<print::Sheet> future = promise.future();
    promise.start();
    layouts().start([promise = std::make_shared<QPromise<print::Sheet>>(std::move(promise)), job,
                     device, nowMs, confirmed] {
        promise->addResult(print::layOut(job, device, nowMs, confirmed));
        promise->finish();
    });
    return future;
}

} // namespace

void PrintDialog::Private::askHistory()
{
    asked = false;
    historyFailed = false;
    orders.clear();
    refreshButtons();
    if (items.size() > print::kMostCards)
        return;
    if (use() != print::Use::Counter) {
        askWhatWasPrinted();
        return;
    }
    QStringList payloads;
    for (const print::Item &item : items)
        payloads.append(item.payload);
    ofCodes->setPlaces(
        {OrdersOfCodes::placeOf(desk.own), OrdersOfCodes::placeOf(desk.sandbox), {&log}});
    ofCodes->look(payloads);
}

void PrintDialog::Private::onHistoryFailed()
{
    asked = true;
    historyFailed = true;
    relayOut();
}

void PrintDialog::Private::askWhatWasPrinted()
{
    md5s.clear();
    for (const print::Item &item : items)
        md5s.append(khqr::md5Of(item.payload));
    using Answer = Result<QHash<QString, PrintedBefore>>;
    whenFinished(log.printed(md5s), q, [this](const Answer &answer) {
        asked = true;
        historyFailed = !answer.has_value();
        before = answer.value_or(QHash<QString, PrintedBefore>());
        copies.clear();
        for (qsizetype place = 0; place < items.size(); ++place) {
            if (before.contains(md5s[place]))
                copies.insert(place);
        }
        copyLabel->setText(copyNote());
        copyLabel->setVisible(!copyLabel->text().isEmpty());
        relayOut();
    });
}

QString PrintDialog::Private::copyNote() const
{
    if (copies.isEmpty())
        return {};
    if (items.size() > 1)
        return PrintDialog::tr("%n of these codes were printed before: they say “copy”.", nullptr,
                               static_cast<int>(copies.size()));
    const PrintedBefore &earlier = *before.constFind(md5s.constFirst());
    return PrintDialog::tr("Printed before on %1, %n time(s): this one says “copy”.", nullptr,
                           earlier.copies)
        .arg(Words::time(earlier.lastAtMs));
}

print::Job PrintDialog::Private::job() const
{
    print::Job job;
    // Of a code that is in the list twice, one paper is the original.
    QSet<qsizetype> repeated = copies;
    QSet<QString> seen;
    for (qsizetype place = 0; place < md5s.size(); ++place) {
        if (seen.contains(md5s[place]))
            repeated.insert(place);
        seen.insert(md5s[place]);
    }
    job.items = count->cards(items, repeated);
    for (print::Item &item : job.items) {
        if (const auto order = orders.constFind(item.payload); order != orders.cend())
            item.order = *order; // it is refused for a counter
    }
    job.layout = layout();
    job.style = style->style();
    return job;
}

void PrintDialog::Private::relayOut()
{
    isLaidOut = false;
    if (!asked || !layout() || run || items.size() > print::kMostCards) {
        refreshButtons();
        return;
    }
    layOutAgain = layingOut;
    if (layingOut)
        return;
    layingOut = true;
    refreshButtons();
    whenFinished(
        laidOut(job(), printers->device(*layout()), desk.clock->nowMs(), policy->isChecked()), q,
        [this](const print::Sheet &done) {
            layingOut = false;
            if (layOutAgain)
                relayOut();
            else
                onLaidOut(done);
        });
}

void PrintDialog::Private::onLaidOut(const print::Sheet &done)
{
    if (run)
        return;
    sheet = done;
    isLaidOut = true;
    preview->setSheet(sheet);
    preview->setHint(PrintDialog::tr("Nothing here can be printed."));
    refusals->setRefusals(sheet.refusals, sheet.job.items.size());
    const auto waiting = std::count_if(sheet.refusals.cbegin(), sheet.refusals.cend(), &needsWord);
    // Once it was said it stays, so that it can be taken back.
    const bool asks = waiting > 0 || policy->isChecked();
    if (waiting > 0)
        policyLabel->setText(PrintDialog::tr(
            "Bank apps may refuse %n of these code(s). They are printed only if you "
            "say so.",
            nullptr, static_cast<int>(waiting)));
    policyLabel->setVisible(asks);
    policy->setVisible(asks);
    policy->setAccessibleDescription(policyLabel->text());
    refreshButtons();
}

/** Why nothing can be printed now; empty where it can. */
QString PrintDialog::Private::whyNot() const
{
    if (items.isEmpty() || !layout())
        return PrintDialog::tr("There is no code to print.");
    if (items.size() > print::kMostCards)
        return PrintDialog::tr("These are more than %1 codes. Print them in parts.")
            .arg(QLocale().toString(print::kMostCards));
    if (!asked || !isLaidOut)
        return PrintDialog::tr("Laying out the pages…");
    if (historyFailed)
        return PrintDialog::tr("The history cannot be read, so it is not known what was printed "
                               "before. Nothing is printed until it can.");
    if (!sheet.pages.isEmpty())
        return {};
    if (!sheet.refusals.isEmpty()
        && std::all_of(sheet.refusals.cbegin(), sheet.refusals.cend(), &needsWord))
        return PrintDialog::tr("Nothing is printed until you have said that it shall be.");
    return PrintDialog::tr("Nothing here can be printed: the reasons are listed.");
}

void PrintDialog::Private::refreshButtons()
{
    const bool isChoosing = stack->currentWidget() == choices;
    const bool isDone = !isChoosing && !run;
    const QString why = whyNot();
    const bool mayPrint = isChoosing && why.isEmpty();
    printButton->setVisible(isChoosing && printers->hasPrinters());
    pdfButton->setVisible(isChoosing);
    printButton->setEnabled(mayPrint);
    pdfButton->setEnabled(mayPrint);
    closeButton->setVisible(!run);
    backButton->setVisible(isDone);
    setKind(printButton, ButtonKind::Primary);
    setKind(pdfButton, printers->hasPrinters() ? ButtonKind::Plain : ButtonKind::Primary);
    setKind(closeButton, isDone ? ButtonKind::Primary : ButtonKind::Plain);

    int cards = 0;
    for (const print::Page &page : sheet.pages)
        cards += static_cast<int>(page.cards.size());
    QString text = why;
    if (text.isEmpty())
        text = PrintDialog::tr("%1 on %2")
                   .arg(PrintDialog::tr("%n card(s)", nullptr, cards),
                        PrintDialog::tr("%n page(s)", nullptr,
                                        static_cast<int>(sheet.pages.size())));
    reason->setText(isChoosing ? text : QString());
    const bool isRefused = isChoosing && isLaidOut && !why.isEmpty();
    setText(reason, TextSize::Body, isRefused ? Role::Fault : Role::Dim);
    for (QPushButton *button : {printButton, pdfButton})
        button->setAccessibleDescription(mayPrint ? QString() : why);
}

} // namespace vexora::ui
