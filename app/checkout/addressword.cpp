// SPDX-License-Identifier: MIT
#include "checkout/addressword.h"

#include "regions/fieldrules.h"

namespace vexora {

PayerWord addressWord(const QString &address)
{
    return {PayerWord::Kind::IpAddress, canonicalIpAddress(address.trimmed()).toCaseFolded()};
}

} // namespace vexora
