// SPDX-License-Identifier: MIT
#include "cli/setasidenotice.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

SetAsideNotice::~SetAsideNotice()
{
    for (const OrderLog *log : m_logs) {
        const QString file = log->setAsideFile();
        if (file.isEmpty())
            continue;
        m_output.say(u"The history could not be read and was put aside as %1. Nothing was deleted; "
                     "a new history was begun, so orders of before are not found in it. Keep that "
                     "file: its orders may still be paid."_s.arg(printableLine(file)));
    }
}

} // namespace vexora::cli
