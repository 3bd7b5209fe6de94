// SPDX-License-Identifier: MIT
#include "domain/payerword.h"

using namespace Qt::StringLiterals;

namespace vexora {

QString toText(PayerWord::Kind kind)
{
    switch (kind) {
    case PayerWord::Kind::NameWord:
        return u"name"_s;
    case PayerWord::Kind::FullName:
        return u"full_name"_s;
    case PayerWord::Kind::Mobile:
        return u"mobile"_s;
    case PayerWord::Kind::Email:
        return u"email"_s;
    case PayerWord::Kind::Identifier:
        return u"identifier"_s;
    case PayerWord::Kind::Account:
        return u"account"_s;
    case PayerWord::Kind::IpAddress:
        return u"ip"_s;
    case PayerWord::Kind::Text:
        return u"text"_s;
    case PayerWord::Kind::TextWord:
        return u"word"_s;
    case PayerWord::Kind::LastFour:
        return u"last_four"_s;
    }
    Q_UNREACHABLE();
}

} // namespace vexora
