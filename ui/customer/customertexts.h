// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vexora::ui {

/**
 * What the customer reads, in the payer's language of the region and in English below it. Not the
 * window's language: that is the cashier's. From resources/customer.json.
 */
class CustomerTexts
{
public:
    /** English alone for a language there is none for. */
    explicit CustomerTexts(QString language = {});

    /** In the payer's language. */
    [[nodiscard]] QString first(const char *key) const;
    /** In English; empty where that is the payer's language. */
    [[nodiscard]] QString second(const char *key) const;
    /** Both in one line. */
    [[nodiscard]] QString both(const char *key) const;

    [[nodiscard]] static QStringList languages();

private:
    QString m_language;
};

} // namespace vexora::ui
