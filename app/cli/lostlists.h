// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "cli/output.h"

#include <QList>

namespace vexora::cli {

/**
 * Says, at the end of a command that used a history, that damaged lists lie beside it: whichever
 * way the command ends, and whichever process put them aside. The output and the logs must outlive
 * it.
 */
class LostListsNotice
{
public:
    LostListsNotice(const Output &output, QList<OrderLog *> logs)
        : m_output(output)
        , m_logs(std::move(logs))
    {
    }
    ~LostListsNotice();
    LostListsNotice(const LostListsNotice &) = delete;
    LostListsNotice &operator=(const LostListsNotice &) = delete;

private:
    const Output &m_output;
    QList<OrderLog *> m_logs;
};

/** What has to be added where an order was not found; empty where no damaged list lies. */
[[nodiscard]] QString mayBeInLostLists(const QList<OrderLog *> &logs);

} // namespace vexora::cli
