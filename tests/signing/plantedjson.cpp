// SPDX-License-Identifier: MIT
#include "signing/plantedjson.h"

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

QString quoted(const QString &value)
{
    QString out = u"\""_s;
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\r')
            out += u"\\r"_s;
        else if (c == u'\t')
            out += u"\\t"_s;
        else
            out += c;
    }
    return out + u'"';
}

} // namespace

QString jsonObject(const QList<SentField> &members, QStringView colon, QStringView comma)
{
    QString out = u"{"_s;
    for (const SentField &member : members) {
        if (out.size() > 1)
            out += comma;
        out += quoted(member.name) + colon;
        if (member.kind == SentKind::Text)
            out += quoted(member.value);
        else if (member.kind == SentKind::Null)
            out += u"null"_s;
        else
            out += member.value;
    }
    return out + u'}';
}

} // namespace vexora::planted
