// SPDX-License-Identifier: MIT
#include "khqr/qrmatrix.h"

#include <qrencode.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

constexpr qsizetype kMaxBytesAtM = 2331;

struct QrCodeFree
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

Result<QrMatrix> QrMatrix::encode(const QString &text)
{
    // libqrencode takes a C string: NUL would end the text early, and half a surrogate pair has
    // no UTF-8, so that another text than the given one would be drawn.
    if (text.isEmpty() || text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return failure(ErrorCode::Malformed, u"a QR code needs text without NUL"_s);
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > kMaxBytesAtM)
        return failure(ErrorCode::Malformed,
                       u"%1 bytes do not fit into a QR code"_s.arg(utf8.size()));
    const std::unique_ptr<QRcode, QrCodeFree> code(
        QRcode_encodeString(utf8.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return failure(ErrorCode::Malformed, u"the text does not fit into a QR code"_s);

    QrMatrix matrix;
    matrix.m_size = code->width;
    const int modules = code->width * code->width;
    matrix.m_modules.resize(modules);
    for (int i = 0; i < modules; ++i)
        matrix.m_modules[i] = char(code->data[i] & 1); // the other bits tell the module's role
    return matrix;
}

QString blockText(const QrMatrix &matrix)
{
    constexpr int kQuiet = QrMatrix::kQuietZone;
    const int size = matrix.size();
    const auto isLight = [&](int x, int y) {
        const bool inside = x >= 0 && y >= 0 && x < size && y < size;
        return !inside || !matrix.isDark(x, y);
    };
    QString text;
    for (int y = -kQuiet; y < size + kQuiet; y += 2) {
        for (int x = -kQuiet; x < size + kQuiet; ++x) {
            const bool upper = isLight(x, y);
            const bool lower = isLight(x, y + 1);
            text += upper ? (lower ? u'\u2588' : u'\u2580') : (lower ? u'\u2584' : u' ');
        }
        text += u'\n';
    }
    return text;
}

} // namespace vexora
