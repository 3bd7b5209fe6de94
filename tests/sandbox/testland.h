// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/sandbox.h"
#include "sandbox/testclient.h"

#include <QFile>
#include <QTemporaryDir>

namespace vexora::testing {

/** An embedded gateway that also plays Testland, an invented region dropped into a user's folder.
 */
class Testland
{
public:
    Testland()
        : sandbox(catalog())
    {
        Sandbox::Options options;
        options.folder = folder.path();
        if (sandbox.start(std::move(options)))
            merchant = merchantOf(sandbox);
    }

    static Merchant merchantOf(const Sandbox &sandbox)
    {
        return {sandbox.merchantNo().toLatin1(), sandbox.secret().reveal().toByteArray(),
                sandbox.port()};
    }

    /** An order that passes, under a number of its own. */
    static FieldMap order(const FieldMap &changes = {})
    {
        static int count = 0;
        const QString number = QString::number(++count);
        FieldMap fields{{QStringLiteral("amount"), QStringLiteral("12000.50")},
                        {QStringLiteral("firstname"), QStringLiteral("Ana")},
                        {QStringLiteral("email"), QStringLiteral("ana@example.com")},
                        {QStringLiteral("channelCode"), QStringLiteral("QR")},
                        {QStringLiteral("wayCode"), QStringLiteral("CODE")},
                        {QStringLiteral("ipAddress"), QStringLiteral("8.8.8.") + number},
                        {QStringLiteral("remark"), QStringLiteral("r1")},
                        {QStringLiteral("tradeNo"), QStringLiteral("T-") + number}};
        for (auto change = changes.cbegin(); change != changes.cend(); ++change)
            fields.insert(change.key(), change.value());
        return fields;
    }

    [[nodiscard]] Answer checkout(const FieldMap &fields) const
    {
        return merchant.send(kCheckout, fields);
    }

    static constexpr char kCheckout[] = "/testland/v1/vexora/checkout";
    static constexpr char kQuery[] = "/testland/v1/vexora/queryPayInResult";
    static constexpr char kBalance[] = "/testland/v1/vexora/queryBalance";

    /** Read once: reading all region files takes longer than most of the tests. */
    static const RegionCatalog &catalog()
    {
        // Files are read when they are asked for: the folder stays as long as the catalogue.
        static const QTemporaryDir folder;
        static const RegionCatalog kCatalog = [] {
            QFile::copy(QStringLiteral(SOURCE_DIR "/tests/sandbox/testland.json"),
                        folder.filePath(QStringLiteral("testland.json")));
            return RegionCatalog(folder.path());
        }();
        return kCatalog;
    }

    const QTemporaryDir folder; ///< for the certificate
    Sandbox sandbox;
    Merchant merchant;
};

} // namespace vexora::testing
