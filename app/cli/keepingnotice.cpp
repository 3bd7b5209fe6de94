// SPDX-License-Identifier: MIT
#include "cli/keepingnotice.h"

using namespace Qt::StringLiterals;

namespace vexora::cli {

void sayKeeping(const Output &output, Keeping keeping)
{
    switch (keeping) {
    case Keeping::Undecided:
    case Keeping::Keeps:
        return;
    case Keeping::NoSafePlace:
        output.say(u"payer data is not kept: no keychain can be used for its key, so the history "
                   "has the order without it."_s);
        return;
    case Keeping::KeyLost:
        output.say(u"payer data of earlier orders cannot be opened: its key is no longer in the "
                   "keychain. What is new is kept under a new key."_s);
        return;
    }
}

} // namespace vexora::cli
