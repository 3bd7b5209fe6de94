// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"

namespace vexora::test {

using namespace Qt::StringLiterals;

/** Papers with a value of its own in every place: "<mark>-mobile", ... */
inline OrderPapers papersOf(const QString &mark)
{
    using Kind = PayerWord::Kind;
    OrderPapers papers;
    papers.fields = {{u"firstname"_s, mark + u"-first"_s},
                     {u"mobile"_s, mark + u"-mobile"_s},
                     {u"email"_s, mark + u"-mail"_s},
                     {u"remark"_s, mark + u"-remark"_s}};
    papers.words = {{Kind::NameWord, mark + u"-name"_s}, {Kind::FullName, mark + u"-full"_s},
                    {Kind::Mobile, mark + u"-mobile"_s}, {Kind::Email, mark + u"-mail"_s},
                    {Kind::Identifier, mark + u"-id"_s}, {Kind::Account, mark + u"-bank"_s},
                    {Kind::IpAddress, mark + u"-ip"_s},  {Kind::Text, mark + u"-text"_s},
                    {Kind::TextWord, mark + u"-word"_s}, {Kind::LastFour, mark + u"-last"_s}};
    papers.payer = mark + u"-payer"_s;
    return papers;
}

inline OrderPapers answeredWith(OrderPapers papers, const QByteArray &answer)
{
    papers.answer = answer;
    return papers;
}

} // namespace vexora::test
