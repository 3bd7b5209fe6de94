// SPDX-License-Identifier: MIT
#include "ui/pages/issue/clipboardtext.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

QString charsetOf(const QString &format)
{
    const QString lower = format.toLower();
    const qsizetype at = lower.indexOf("charset="_L1);
    if (at < 0)
        return {};
    return lower.sliced(at + 8).section(u';', 0, 0).remove(u'"').trimmed();
}

/** Text formats, the one that says UTF-8 first. */
QStringList textFormats(const QMimeData &data)
{
    QStringList formats = data.formats();
    formats.removeIf([](const QString &format) {
        return format != "text/plain"_L1 && !format.startsWith("text/plain;"_L1);
    });
    std::stable_sort(formats.begin(), formats.end(), [](const QString &a, const QString &b) {
        return charsetOf(a) == "utf-8"_L1 && charsetOf(b) != "utf-8"_L1;
    });
    return formats;
}

} // namespace

Result<DecodedText> clipboardText(const QMimeData *data, qsizetype most)
{
    Result<DecodedText> found = failure(ErrorCode::Malformed, u"no_text"_s);
    if (!data)
        return found;
    const QStringList formats = textFormats(*data);
    for (const QString &format : formats) {
        const QByteArray bytes = data->data(format);
        if (bytes.isEmpty())
            continue;
        Result<DecodedText> text = decodePasted(bytes, charsetOf(format), most);
        // Whoever put this sign there had already lost what stood in its place.
        if (text && text->text.contains(QChar(QChar::ReplacementCharacter)))
            text = failure(ErrorCode::Malformed, u"encoding"_s);
        if (text)
            return text;
        if (found.error().detail == "no_text"_L1)
            found = text;
    }
    return found;
}

} // namespace vexora::ui
