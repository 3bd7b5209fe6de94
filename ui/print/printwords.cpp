// SPDX-License-Identifier: MIT
#include "ui/print/printwords.h"

#include "ui/print/plainink.h"
#include "ui/print/printtemplate.h"

using namespace Qt::StringLiterals;

namespace vexora::ui {

QString PrintWords::refusal(const print::Refusal &refusal)
{
    const QString rules = ofRules(refusal.reason, refusal.detail);
    return rules.isEmpty() ? ofPaper(refusal.reason, refusal.detail) : rules;
}

QString PrintWords::ofRules(const QString &reason, const QString &detail)
{
    if (reason == "no_code"_L1)
        return tr("There is no code to print. Use an order that was answered with one.");
    if (reason == "verdict"_L1)
        return tr("The code breaks the KHQR rules (%1): bank apps would refuse it or pay "
                  "wrongly. Ask for a new code.")
            .arg(detail);
    if (reason == "expired"_L1)
        return tr("The code has expired: nobody can pay it any more. Create a new order.");
    if (reason == "paid"_L1)
        return tr("The order is paid: whoever scanned the code would be asked to pay again.");
    if (reason == "part_paid"_L1)
        return tr("The order is paid in part: whoever scanned the code would be asked for the "
                  "whole sum. Create an order of the rest.");
    if (reason == "order_over"_L1)
        return tr("The order has failed or was closed: its code must not be paid any more. Create "
                  "a new order.");
    if (reason == "amount_differs"_L1)
        return tr("The amount in the code is not the order's: a customer would pay another sum. "
                  "Do not use this code; tell the gateway's support.");
    if (reason == "currency_differs"_L1)
        return tr("The currency in the code is not the order's: a customer would pay another sum. "
                  "Do not use this code; tell the gateway's support.");
    if (reason == "order_differs"_L1)
        return tr("The code is not the one this order was answered with. Print it from the "
                  "order in History.");
    if (reason == "not_static"_L1)
        return tr("A counter needs your bank's permanent code. This one is made for a single "
                  "payment, or does not say what it is for. Ask your bank for a static KHQR.");
    if (reason == "not_for_counter"_L1 && !detail.isEmpty() && !print::findTemplate(detail))
        return tr("It is the code of order %1: once that is paid or over, nobody can pay with it. "
                  "Ask your bank for the shop's permanent code.")
            .arg(detail);
    if (reason == "not_for_counter"_L1)
        return tr("An order's code is for one payment and a counter's code is for good: they do "
                  "not share a template. Choose another template.");
    if (reason == "needs_word"_L1)
        return tr("Some bank apps may refuse the code (%1). Print it only if you accept that: "
                  "tick the confirmation.")
            .arg(detail);
    return {};
}

QString PrintWords::ofPaper(const QString &reason, const QString &detail)
{
    if (reason == "too_small"_L1)
        return tr("The code would come out at %1 and %2 a module. Below %3 mm or %4 mm a module "
                  "telephones fail. Choose a larger template.")
            .arg(detail.section(u", "_s, 0, 0), detail.section(u", "_s, 1),
                 QString::number(print::kLeastSymbolMm), QString::number(print::kLeastModuleMm));
    if (reason == "quiet_zone"_L1)
        return tr("There is no clear white edge around the code, without which it does not scan. "
                  "Choose a larger template or another logo.");
    if (reason == "paper"_L1)
        return tr("The printer takes no paper of %1, or would scale it: the code would come out "
                  "clipped. Choose another template or printer, or save a PDF.")
            .arg(detail);
    if (reason == "glyph"_L1)
        return ofGlyph(detail);
    if (reason == "hidden_text"_L1)
        return tr("Name or label would not be printed as written: %1 in it is not seen, or is one "
                  "mark too many. Correct the label, or ask your bank for a code with another "
                  "name.")
            .arg(detail);
    if (reason == "label_length"_L1)
        return tr("The label has %1 characters, and a card has room for %2. Shorten it.")
            .arg(detail, QString::number(print::kLongestLabel));
    if (reason == "read_back"_L1)
        return ofReading(detail);
    return tr("The code cannot be printed (%1).").arg(reason);
}

QString PrintWords::ofGlyph(const QString &detail)
{
    const QString package = detail.section(u' ', -1);
    if (!package.startsWith("fonts-"_L1))
        return tr("No font has the character %1, so that a box would be printed in its place. Ask "
                  "your bank for a code with another name.")
            .arg(detail);
    return tr("No installed font has the character %1, so that a box would be printed in its "
              "place. Install the package %2.")
        .arg(detail.section(u' ', 0, -2), package);
}

QString PrintWords::ofReading(const QString &detail)
{
    if (detail == "more"_L1)
        return tr("More than one code is on the card: a customer might scan the wrong one. "
                  "Choose a logo without a code.");
    if (detail == "other"_L1)
        return tr("The printed code reads back as another one. It is not printed. Try again "
                  "without logo and centre disc.");
    return tr("The printed code cannot be read back. Try again without logo and centre disc, "
              "or choose a larger template.");
}

} // namespace vexora::ui
