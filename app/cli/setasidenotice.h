// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/orderlog.h"
#include "cli/output.h"

#include <QList>

namespace vexora::cli {

/**
 * Says, at the end of a command that used a history, that a damaged one was put aside: whichever
 * way the command ends. The output and the logs must outlive it.
 */
class SetAsideNotice
{
public:
    SetAsideNotice(const Output &output, QList<OrderLog *> logs)
        : m_output(output)
        , m_logs(std::move(logs))
    {
    }
    ~SetAsideNotice();
    SetAsideNotice(const SetAsideNotice &) = delete;
    SetAsideNotice &operator=(const SetAsideNotice &) = delete;

private:
    const Output &m_output;
    QList<OrderLog *> m_logs;
};

} // namespace vexora::cli
