// SPDX-License-Identifier: MIT
#include "domain/sentrequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

QString SentRequest::value(QStringView name) const
{
    const auto field = std::find_if(fields.cbegin(), fields.cend(),
                                    [name](const SentField &sent) { return sent.name == name; });
    return field == fields.cend() ? QString() : field->value;
}

bool SentRequest::has(QStringView name) const
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [name](const SentField &sent) { return sent.name == name; });
}

QString SentRequest::sign() const
{
    return value(u"sign");
}

QString SentRequest::merchantNo() const
{
    for (const auto &[name, value] : headers) {
        if (name.compare(u"merchantNo"_s, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

} // namespace vexora
