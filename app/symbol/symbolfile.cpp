// SPDX-License-Identifier: MIT
#include "symbol/symbolfile.h"

#include "khqr/check.h"
#include "symbol/readback.h"
#include "symbol/symbolformats.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

struct Kind
{
    SymbolFormat format;
    QLatin1StringView word;
    QByteArray (*write)(const QrMatrix &);
    QImage (*picture)(const QByteArray &);
};

constexpr Kind kKinds[] = {
    {SymbolFormat::Png, "png"_L1, pngOf, pictureOfPng},
    {SymbolFormat::Svg, "svg"_L1, svgOf, pictureOfSvg},
    {SymbolFormat::Pdf, "pdf"_L1, pdfOf, pictureOfPdf},
};

QString worstOf(const khqr::Check &check)
{
    const auto worst = std::max_element(check.issues.begin(), check.issues.end(),
                                        [](const khqr::Issue &one, const khqr::Issue &other) {
                                            return one.severity < other.severity;
                                        });
    return worst == check.issues.end() ? khqr::toText(check.verdict) : worst->name;
}

const Kind &kindOf(SymbolFormat format)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds),
                         [format](const Kind &one) { return one.format == format; });
}

} // namespace

std::optional<SymbolFormat> symbolFormatFrom(QStringView word)
{
    for (const Kind &kind : kKinds) {
        if (word.compare(kind.word, Qt::CaseInsensitive) == 0)
            return kind.format;
    }
    return std::nullopt;
}

QString toText(SymbolFormat format)
{
    return kindOf(format).word.toString();
}

std::optional<SymbolFormat> symbolFormatOf(const QString &file)
{
    return symbolFormatFrom(QFileInfo(file).suffix());
}

Result<QByteArray> symbolFile(const QString &payload, SymbolFormat format, qint64 atMs)
{
    const khqr::Check check = khqr::check(payload, atMs);
    if (!check.printable())
        return failure(ErrorCode::Malformed, worstOf(check));
    const Result<QrMatrix> matrix = QrMatrix::encode(payload);
    if (!matrix)
        return tl::unexpected(matrix.error());
    const Kind &kind = kindOf(format);
    const QByteArray bytes = kind.write(*matrix);
    if (const Result<void> read = readsBackAs(kind.picture(bytes), payload); !read)
        return failure(ErrorCode::Malformed, read.error().detail);
    return bytes;
}

} // namespace vexora
