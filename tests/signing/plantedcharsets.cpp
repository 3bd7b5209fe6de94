// SPDX-License-Identifier: MIT
#include "signing/plantedcharsets.h"

#include <QMap>

#include <array>
#include <iconv.h>

using namespace Qt::StringLiterals;

namespace vexora::planted {
namespace {

/** One converter, kept: opening one reads tables from disk. For one thread. */
class Converter
{
public:
    explicit Converter(const char *charset)
        : m_handle(iconv_open(charset, "UTF-8"))
    {
        if (!isOpen())
            qFatal("iconv does not know %s", charset);
    }
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    /** Character by character, so that one that is lacking spoils no other. */
    QByteArray encode(const QString &text) const
    {
        QByteArray out;
        for (const char32_t code : text.toUcs4()) {
            QByteArray one = QString::fromUcs4(&code, 1).toUtf8();
            std::array<char, 16> room{};
            char *from = one.data();
            char *to = room.data();
            auto left = size_t(one.size());
            size_t space = room.size();
            const size_t done = iconv(m_handle, &from, &left, &to, &space);
            if (done == 0) {
                out.append(room.data(), qsizetype(room.size() - space));
            } else {
                iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
                out.append('?');
            }
        }
        return out;
    }

private:
    // The handle's "no" is minus one as a pointer; compared as a number.
    bool isOpen() const { return reinterpret_cast<quintptr>(m_handle) != ~quintptr(0); }

    iconv_t m_handle;
};

QByteArray throughTable(QStringView id, const QString &text, bool twin)
{
    static thread_local const Converter kShiftJis("SHIFT_JIS");
    static thread_local const Converter kCp932("CP932");
    static thread_local const Converter kBig5("BIG5");
    static thread_local const Converter kCp950("CP950");
    static thread_local const Converter kGbk("GBK");
    static thread_local const Converter kGb18030("GB18030");
    if (id == u"charset-shift-jis")
        return (twin ? kCp932 : kShiftJis).encode(text);
    if (id == u"charset-big5")
        return (twin ? kCp950 : kBig5).encode(text);
    return (twin ? kGb18030 : kGbk).encode(text);
}

QByteArray inUtf16(QStringView spelling, const QString &text)
{
    const bool big = spelling.startsWith(u"BE");
    QByteArray out;
    const auto put = [&out, big](char16_t unit) {
        const char high = char(unit >> 8);
        const char low = char(unit & 0xFF);
        out.append(big ? high : low);
        out.append(big ? low : high);
    };
    if (spelling.endsWith(u"mark"))
        put(0xFEFF);
    for (const QChar c : text)
        put(c.unicode());
    return out;
}

QByteArray inLatin1(const QString &text)
{
    QByteArray out;
    for (const char32_t code : text.toUcs4())
        out.append(code < 0x100 ? char(code) : '?');
    return out;
}

} // namespace

QStringList charsetSpellings(QStringView id)
{
    if (id == u"charset-utf-16")
        return {u"LE"_s, u"BE"_s, u"LE mark"_s, u"BE mark"_s};
    return id.startsWith(u"charset-") ? QStringList{QString()} : QStringList();
}

QByteArray bytesIn(QStringView id, QStringView spelling, const QString &text, bool twin)
{
    if (id.isEmpty())
        return text.toUtf8();
    if (id == u"charset-utf-16")
        return inUtf16(spelling, text);
    if (id == u"charset-latin-1")
        return inLatin1(text);
    if (id == u"charset-utf-8-twice")
        return QString::fromLatin1(text.toUtf8()).toUtf8();
    return throughTable(id, text, twin);
}

} // namespace vexora::planted
