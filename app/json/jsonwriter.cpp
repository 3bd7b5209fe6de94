// SPDX-License-Identifier: MIT
#include "json/json.h"

namespace vexora::json {

namespace {

void writeString(QByteArray &out, const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += kHex[static_cast<unsigned char>(c) >> 4];
                out += kHex[static_cast<unsigned char>(c) & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

void newLine(QByteArray &out, int indent)
{
    if (indent >= 0) {
        out += '\n';
        out += QByteArray(indent, ' ');
    }
}

/** Indents by two from `indent`; a negative indent means compact. */
void writeValue(QByteArray &out, const Value &value, int indent)
{
    const int inner = indent < 0 ? -1 : indent + 2;
    switch (value.kind()) {
    case Value::Kind::Null:
        out += "null";
        break;
    case Value::Kind::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case Value::Kind::Number:
        out += value.text().toUtf8();
        break;
    case Value::Kind::String:
        writeString(out, value.text());
        break;
    case Value::Kind::Array: {
        out += '[';
        bool first = true;
        for (const Value &item : value.items()) {
            if (!first)
                out += ',';
            first = false;
            newLine(out, inner);
            writeValue(out, item, inner);
        }
        if (!first)
            newLine(out, indent);
        out += ']';
        break;
    }
    case Value::Kind::Object: {
        out += '{';
        bool first = true;
        for (const Value::Member &member : value.members()) {
            if (!first)
                out += ',';
            first = false;
            newLine(out, inner);
            writeString(out, member.first);
            out += indent < 0 ? ":" : ": ";
            writeValue(out, member.second, inner);
        }
        if (!first)
            newLine(out, indent);
        out += '}';
        break;
    }
    }
}

} // namespace

QByteArray write(const Value &value)
{
    QByteArray out;
    writeValue(out, value, -1);
    return out;
}

QByteArray writeIndented(const Value &value)
{
    QByteArray out;
    writeValue(out, value, 0);
    return out;
}

} // namespace vexora::json
