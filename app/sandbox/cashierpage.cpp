// SPDX-License-Identifier: MIT
#include "sandbox/cashierpage.h"

using namespace Qt::StringLiterals;

namespace vexora::embedded {

namespace {

constexpr char kHead[] = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Sandbox cashier</title>
<style>
:root { color-scheme: light dark; --page: #eef1f5; --card: #fff; --ink: #1a2230; --soft: #566173;
  --line: #d9dfe7; --stripe-a: #5d6672; --stripe-b: #525b66; --go: #1c6b3c; --half: #8a5a00;
  --stop: #a32626; }
@media (prefers-color-scheme: dark) { :root { --page: #14181e; --card: #1d232b; --ink: #e8ecf1;
  --soft: #a3aebd; --line: #343d49; --go: #27834c; --half: #996600; --stop: #b43a3a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, "Noto Sans", sans-serif; }
.banner { margin: 0; padding: 10px 16px; text-align: center; color: #fff; font-weight: 600;
  background: repeating-linear-gradient(-45deg, var(--stripe-a) 0 14px, var(--stripe-b) 14px 28px); }
main { max-width: 30rem; margin: 32px auto; padding: 0 16px; }
.card { padding: 28px; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; }
h1 { margin: 0; font-size: 1rem; font-weight: 600; color: var(--soft); }
.amount { margin: 4px 0 20px; font-size: 2.25rem; font-weight: 700; line-height: 1.2;
  overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 8px 20px; margin: 0;
  padding: 16px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
.state { margin: 20px 0 0; font-weight: 600; }
form { display: grid; gap: 10px; margin-top: 20px; }
button { padding: 12px; border: 0; border-radius: 8px; color: #fff; font: inherit;
  font-weight: 600; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }
.paid { background: var(--go); } .part { background: var(--half); }
.failed { background: var(--stop); }
.note { margin: 16px 0 0; color: var(--soft); font-size: .875rem; }
a { color: inherit; }
</style>
</head>
<body>
<p class="banner">SANDBOX: no real money moves here</p>
<main>
<div class="card">
)";

constexpr char kFoot[] = "</div>\n</main>\n</body>\n</html>\n";

QString row(const QString &name, const QString &value)
{
    return u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(name, value.toHtmlEscaped());
}

QString stateSentence(const LedgerOrder &order)
{
    switch (order.payment) {
    case Payment::Waiting:
        return u"Waiting for payment. Choose what the payer does:"_s;
    case Payment::Part:
        return u"Paid in part: %1. Choose what the payer does next:"_s.arg(
            formatAmount(order.received(), order.account->currency));
    case Payment::Full:
        return u"Paid in full."_s;
    case Payment::Failed:
        return u"The payment failed."_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString button(const QString &kind, const QString &label)
{
    return u"<button class=\"%1\" name=\"result\" value=\"%1\">%2</button>\n"_s.arg(kind, label);
}

QString buttons(const LedgerOrder &order)
{
    if (order.payment == Payment::Full || order.payment == Payment::Failed)
        return {};
    QString form = u"<form method=\"post\" action=\"/pay\">\n"
                   "<input type=\"hidden\" name=\"token\" value=\"%1\">\n"_s.arg(order.token);
    if (order.payment == Payment::Part)
        return form + button(u"paid"_s, u"Pay the rest"_s) + u"</form>\n"_s;
    form += button(u"paid"_s, u"Paid"_s);
    if (order.canBePaidInPart())
        form += button(u"part"_s, u"Part paid"_s);
    return form + button(u"failed"_s, u"Failed"_s) + u"</form>\n"_s;
}

QString backLink(const LedgerOrder &order)
{
    const bool web
        = order.returnUrl.startsWith(u"https://"_s) || order.returnUrl.startsWith(u"http://"_s);
    if (!web)
        return {};
    return u"<p class=\"note\"><a rel=\"noreferrer\" href=\"%1\">Back to the shop</a></p>\n"_s.arg(
        order.returnUrl.toHtmlEscaped());
}

} // namespace

QString shopName()
{
    return u"Sample Shop"_s;
}

QByteArray cashierPage(const LedgerOrder &order, const QString &merchantNo)
{
    // Parts are joined and never filled with arg() twice: a payer's "%1" must stay what it is.
    QString page = QString::fromLatin1(kHead);
    page += u"<h1>"_s + shopName().toHtmlEscaped() + u"</h1>\n"_s;
    page += u"<p class=\"amount\">"_s
        + formatAmount(order.amount, order.account->currency).toHtmlEscaped() + u"</p>\n<dl>\n"_s;
    page += row(u"Order number"_s, order.tradeNo);
    page += row(u"Gateway number"_s, order.platFormTradeNo);
    page += row(u"Merchant"_s, merchantNo);
    page += row(u"Region"_s, order.account->region.name.english());
    if (!order.remark.isEmpty())
        page += row(u"Remark"_s, order.remark);
    if (order.virtualAccount) {
        page += row(u"Transfer to"_s, order.virtualAccount->bank);
        page += row(u"Account"_s, order.virtualAccount->number);
        page += row(u"Account holder"_s, order.virtualAccount->holder);
    }
    page += u"</dl>\n<p class=\"state\" role=\"status\">"_s + stateSentence(order).toHtmlEscaped()
        + u"</p>\n"_s + buttons(order) + backLink(order);
    return page.toUtf8() + kFoot;
}

QByteArray noSuchOrderPage()
{
    return QByteArray(kHead)
        + "<h1>No such order</h1>\n<p class=\"note\">This gateway keeps its orders in memory. The"
          " link was made by one that has stopped, or it was cut short.</p>\n"
        + kFoot;
}

} // namespace vexora::embedded
