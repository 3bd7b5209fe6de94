// SPDX-License-Identifier: MIT
#pragma once

#include "cli/sampleorder.h"
#include "support/scriptedserver.h"

#include <QObject>

#include <memory>

namespace vexora::test {

/** A good command line for a server that would accept, to be spoilt; and what a refusal leaves. */
class RefusalTest : public QObject
{
protected:
    /** For init(): a new server. */
    void listen();
    [[nodiscard]] QUrl base() const;
    /** The good line with an option's value replaced, an option without value taken out, or, with
     *  a plus before it, words appended. */
    [[nodiscard]] QStringList changed(const QStringList &change) const;
    static void verifyError(const Finished &run, const QStringList &told);
    void verifyNothingHappened(Console &console);

    std::unique_ptr<ScriptedServer> m_server;
    SampleOrder m_order = sampleOrder(QStringLiteral("taiwan"));
};

} // namespace vexora::test
