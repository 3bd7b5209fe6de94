// SPDX-License-Identifier: MIT
#pragma once

#include "cli/canaries.h"
#include "support/scriptedserver.h"

#include <QTest>

namespace vexora::test {

[[nodiscard]] QByteArray bytesOf(const QString &path);

/**
 * Orders of every region, with a value of its own in each field of a payer's, go through what the
 * command line does with a history, under a real keyring and with a gateway that repeats what it
 * was sent. What was typed and what is secret stands nowhere, in no form: in no file, output,
 * argument or environment; but for what was asked to be shown, until it is erased. Not a QObject:
 * each of the programs has its own tests, behind orders it has issued itself.
 */
class CanaryTest
{
protected:
    enum class Shows {
        Nothing,
        Payers, ///< was asked to, on standard output
        Argument, ///< a person's mistake: it is in the arguments, and must go no further
    };

    /** The keyring and the gateway; and every order, issued and looked at. */
    void begin();
    void issueAll();

    Finished run(const QStringList &line, const QByteArray &input = {},
                 Shows shows = Shows::Nothing);
    Finished history(const QStringList &line, const QByteArray &input = {},
                     Shows shows = Shows::Nothing);
    Finished issue(const SampleOrder &order, bool refuses = false);
    [[nodiscard]] QStringList inFiles() const;
    /** Looks for the payers' keys of the keyring from now on. How many there are. */
    int addKeys();
    [[nodiscard]] QString out(const QString &name) const { return m_console->room() + u'/' + name; }
    /** What a payer's fields of an order are not, in the program's words. */
    [[nodiscard]] static QStringList notShown(const SampleOrder &order,
                                              const json::Value &document);

    std::unique_ptr<Console> m_console;
    ScriptedServer m_gateway;
    const QList<SampleOrder> m_orders = canaryOrders();
    Canaries m_payers;
    Canaries m_secrets;
    qsizetype m_samples = 0;
    QStringList m_found; ///< what stood where nothing may, with the command

private:
    void look(const QByteArray &bytes, const QString &where);
    /** What other programs of this user see of the running one. */
    void sample(const QString &command, bool arguments, bool environment);

    int m_pid = 0;
    bool m_secretInEnvironment = false; ///< until the program has taken it
    bool m_sawNumber = false; ///< an order's number among the arguments: the search finds things
};

} // namespace vexora::test
