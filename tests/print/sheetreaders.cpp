// SPDX-License-Identifier: MIT
#include "print/sheetreaders.h"

#include "symbol/readback.h"

#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vexora::test {

QImage pdfPage(const QString &pdf, int dotsAnInch, int page)
{
    const QTemporaryDir room;
    const QString root = room.filePath(u"page"_s);
    const QString number = QString::number(page);
    QProcess::execute(u"pdftoppm"_s,
                      {u"-gray"_s, u"-singlefile"_s, u"-r"_s, QString::number(dotsAnInch), u"-f"_s,
                       number, u"-l"_s, number, pdf, root});
    QImageReader::setAllocationLimit(512); // an A4 page at 600 dots an inch is allowed
    return QImage(root + u".pgm"_s);
}

SheetReads readSheet(const print::Sheet &sheet, qsizetype page, const QImage &picture)
{
    SheetReads reads;
    if (picture.isNull())
        return reads;
    const QTemporaryDir room;
    const qreal scale = qreal(picture.width()) / sheet.pages[page].dots.width();
    QStringList files;
    QByteArrayList payloads;
    for (const print::PlacedCard &card : sheet.pages[page].cards) {
        const QRectF place(card.card);
        const QImage cut
            = picture.copy(QRectF(place.topLeft() * scale, place.size() * scale).toAlignedRect());
        const QString payload = sheet.job.items[card.item].payload;
        reads.zxing += readsBackAs(cut, payload) ? 1 : 0;
        files.append(room.filePath(u"%1.pgm"_s.arg(++reads.cards)));
        if (cut.convertToFormat(QImage::Format_Grayscale8).save(files.last()))
            payloads.append(payload.toUtf8());
    }
    QProcess zbar;
    zbar.start(u"zbarimg"_s, QStringList{u"--nodbus"_s, u"-q"_s, u"--raw"_s} + files);
    zbar.waitForFinished(-1);
    const QByteArrayList lines = zbar.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines)
        reads.zbar += payloads.removeOne(line) ? 1 : 0;
    return reads;
}

} // namespace vexora::test
