// SPDX-License-Identifier: MIT
#include "ui/dialogs/merchanthelp.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

struct Entry
{
    QStringView control;
    const char *rule;
    const char *example; ///< null where there is none to give
};

// clang-format off
constexpr Entry kEntries[] = {
    {u"nameEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Required. What you call this merchant; it is shown everywhere and never sent."), "Main shop TEST"},
    {u"regionCombo", QT_TRANSLATE_NOOP("MerchantHelp", "Required. Decides which fields an order has and how they are checked."), nullptr},
    {u"currencyCombo", QT_TRANSLATE_NOOP("MerchantHelp", "Required. It is not sent: each currency has its own base URL and merchant number."), nullptr},
    {u"environmentCombo", QT_TRANSLATE_NOOP("MerchantHelp", "Required. TEST is the provider's sandbox, LIVE takes real money, SANDBOX is on this machine."), nullptr},
    {u"merchantNoEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Required. Sent with every request as the header merchantNo; 10 digits at this provider."), "1234567890"},
    {u"baseUrlEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Required. https, the host, and the region's path at its end; the provider's manager or portal names it."), "https://sandbox-api.vexora.com/japan"},
    {u"secretEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Required. Signs every request and is never sent itself. It is kept in the system keychain, never in a file."), nullptr},
    {u"prefixEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Optional. Put before the order numbers this program makes: at most 12 letters, digits, - or _."), "SHOP1-"},
    {u"confirmLimitEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Optional. A live order above this amount is asked about once more before it is sent."), "1500"},
    {u"notifyUrlEdit", QT_TRANSLATE_NOOP("MerchantHelp", "The address of your server that the gateway reports payments to. Empty here, every order asks for it."), "https://shop.example/notify"},
    {u"returnUrlEdit", QT_TRANSLATE_NOOP("MerchantHelp", "Where the payer's browser goes after paying. Empty here, every order asks for it where the region needs it."), "https://shop.example/paid"},
};
// clang-format on

} // namespace

HelpText merchantHelp(QWidget *control)
{
    for (const Entry &entry : kEntries) {
        if (entry.control != control->objectName())
            continue;
        HelpText help;
        help.title = control->accessibleName();
        help.rules = {QCoreApplication::translate("MerchantHelp", entry.rule)};
        help.example = QString::fromLatin1(entry.example);
        return help;
    }
    return {};
}

} // namespace vexora::ui
