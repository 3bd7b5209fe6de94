// SPDX-License-Identifier: MIT
#include "ui/pages/support/sentcard.h"

#include "support/answercodes.h"
#include "ui/dialogs/testcard.h"
#include "ui/pages/support/codestable.h"
#include "ui/pages/support/previewbox.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kAnswerLines = 8;
constexpr int kMostAnswerShown = 20'000; ///< UTF-16 code units; an answer may have a MiB
constexpr int kShownCode = 40;

/** Something is wrong with the time the request carries that a clock can be the cause of. */
bool hasTimeProblem(const SupportCase &of)
{
    return std::any_of(of.order.cbegin(), of.order.cend(),
                       [](const Fault &fault) {
                           return fault.rule == "timestamp_old"_L1
                               || fault.rule == "timestamp_future"_L1;
                       })
        || std::any_of(
               of.diagnosis.mistakes.cbegin(), of.diagnosis.mistakes.cend(),
               [](const doctor::Mistake &mistake) { return mistake.id == "timestamp-anew"_L1; });
}

void addCode(Card *card, CodeLayer layer, const QString &code, const QString &language)
{
    if (code.isEmpty())
        return;
    const CodeMeaning *meaning = meaningOf(layer, code);
    const QString words
        = meaning ? meaning->meaning.in(language) : SentCard::tr("No document explains it.");
    card->addFact(CodesTable::layerName(layer), plainServerText(code, kShownCode) + u": " + words)
        ->setObjectName(layer == CodeLayer::Code         ? u"sentCode"_s
                            : layer == CodeLayer::Status ? u"sentStatus"_s
                                                         : u"sentHttp"_s);
}

QString nextStep(const OrderRecord &record, const QString &language)
{
    // The outer code first: only one that was taken says anything of the order.
    const CodeMeaning *code = meaningOf(CodeLayer::Code, record.code);
    const CodeMeaning *status = meaningOf(CodeLayer::Status, record.status);
    const bool isTaken = record.code == "0000"_L1;
    const CodeMeaning *speaks = isTaken && status ? status : code;
    return speaks ? speaks->nextStep.in(language) : QString();
}

} // namespace

Card *SentCard::answered(const Order &order, const Facts &facts)
{
    const OrderRecord &record = order.record;
    const StateWord outcome = Words::outcome(record.outcome);
    auto *card
        = new Card(record.outcome == Outcome::Unknown ? Card::Tone::Amber : Card::Tone::Plain);
    card->setObjectName(u"sentCard"_s);
    card->setHeading(outcome.word, outcome.icon, outcome.role);
    card->addSentence(record.outcome == Outcome::Created
                          ? tr("The gateway took the order: it can be paid now.")
                          : Words::outcomeSentence(record.outcome));
    const QString reason = Words::reason(record.reason);
    if (!reason.isEmpty())
        card->addSentence(reason);

    card->addFact(tr("Sent"),
                  facts.isExact ? tr("byte for byte, their signature")
                                : tr("their values, our number and signature"));
    card->addServerFact(tr("Order number"), record.key.tradeNo);
    card->addServerFact(tr("Gateway"), record.key.host);
    addCode(card, CodeLayer::Code, record.code, facts.language);
    addCode(card, CodeLayer::Status, record.status, facts.language);
    if (record.httpStatus > 0)
        addCode(card, CodeLayer::Http, QString::number(record.httpStatus), facts.language);
    if (order.papers.elapsedMs >= 0) {
        const QLocale locale;
        const QString whole = tr("%1 ms").arg(locale.toString(order.papers.elapsedMs));
        card->addFact(tr("Time"),
                      order.papers.firstByteMs >= 0
                          ? tr("%1, first byte after %2 ms")
                                .arg(whole, locale.toString(order.papers.firstByteMs))
                          : whole)
            ->setObjectName(u"sentTimes"_s);
    }
    if (facts.clockDifferenceMs) {
        QString clock = TestCard::clockWords(*facts.clockDifferenceMs);
        const bool isFar = TestCard::isClockWrong(*facts.clockDifferenceMs);
        if (hasTimeProblem(facts.of))
            clock += u". "
                + (isFar ? tr("What was found about the request's time may be due to that.")
                         : tr("What was found about the request's time is not due to it."));
        card->addFact(tr("This clock"), clock, isFar ? Role::Amber : Role::Ink)
            ->setObjectName(u"sentClock"_s);
    }
    const QString next = nextStep(record, facts.language);
    if (!next.isEmpty())
        card->addFact(tr("Do next"), next)->setObjectName(u"sentNext"_s);

    if (!order.papers.answer.isEmpty()) {
        auto *part = new QWidget(card);
        auto *box = new PreviewBox(u"answerBox"_s, kAnswerLines, PreviewBox::Wrap::Anywhere, part);
        box->setPlainText(
            plainServerText(QString::fromUtf8(order.papers.answer), kMostAnswerShown));
        auto *label = makeLabel(tr("The answer as it came"), part, TextSize::Small, Role::Dim);
        tie(label, box);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::kHair);
        column->addWidget(label);
        column->addWidget(box);
        card->addWidget(part);
    }
    card->addAction(CardAction::ShowInHistory, u"sentInHistoryButton"_s, tr("Show in history"));
    return card;
}

Card *SentCard::failed(const Error &error, const QString &tradeNo)
{
    const bool isTaken = error.code == ErrorCode::Duplicate;
    auto *card = new Card(isTaken ? Card::Tone::Amber : Card::Tone::Plain);
    card->setObjectName(u"sendFailedCard"_s);
    card->setHeading(isTaken ? tr("This order number is taken") : tr("Nothing was sent"),
                     u"warning"_s, isTaken ? Role::Amber : Role::Fault);
    if (isTaken) {
        card->addSentence(tr("Nothing was sent now: an order with this number went to this gateway "
                             "before, and a number is never sent twice. With a fresh number it "
                             "can be sent."));
        card->addServerFact(tr("Order number"), tradeNo);
        card->addAction(CardAction::ShowInHistory, u"sentInHistoryButton"_s, tr("Show in history"));
        return card;
    }
    card->addSentence(Words::error(error.code));
    card->addSentence(tr("No money can be affected."), Role::Dim);
    return card;
}

Card *SentCard::withdrawn()
{
    auto *card = new Card(Card::Tone::Plain);
    card->setObjectName(u"sendFailedCard"_s);
    card->setHeading(tr("Nothing was sent"), u"dash"_s, Role::Dim);
    card->addSentence(tr("It was cancelled before anything was written or left."));
    return card;
}

} // namespace vexora::ui
