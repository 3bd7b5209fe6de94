// SPDX-License-Identifier: MIT
#include "checkout/payerarchive.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString toText(Keeping keeping)
{
    switch (keeping) {
    case Keeping::Undecided:
        return u"undecided"_s;
    case Keeping::Keeps:
        return u"keeps"_s;
    case Keeping::NoSafePlace:
        return u"no_safe_place"_s;
    case Keeping::KeyLost:
        return u"key_lost"_s;
    }
    Q_UNREACHABLE();
}

QString toText(PapersFound::State state)
{
    switch (state) {
    case PapersFound::State::Kept:
        return u"kept"_s;
    case PapersFound::State::NeverKept:
        return u"never_kept"_s;
    case PapersFound::State::Erased:
        return u"erased"_s;
    case PapersFound::State::NoKey:
        return u"no_key"_s;
    case PapersFound::State::Tampered:
        return u"tampered"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vexora
