// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace vexora::test {

/** What zbar, a reader of another make, reads of a picture file: a code's bytes or nothing. */
[[nodiscard]] inline QByteArray zbarReads(const QString &file)
{
    QProcess process;
    process.start(
        QStringLiteral("zbarimg"),
        {QStringLiteral("--nodbus"), QStringLiteral("-q"), QStringLiteral("--raw"), file});
    process.waitForFinished();
    QByteArray out = process.readAllStandardOutput();
    if (out.endsWith('\n'))
        out.chop(1);
    return out;
}

/** The first page of a PDF at 150 dots an inch, as a PNG beside it; empty when it is no sound one:
 *  poppler neither failed nor repaired anything. */
[[nodiscard]] inline QString pageOfPdf(const QString &pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"),
                   QStringLiteral("-singlefile"), pdf, QString(pdf + QStringLiteral(".page"))});
    const bool isSound = process.waitForFinished() && process.exitCode() == 0
        && process.readAllStandardError().isEmpty();
    return isSound ? QString(pdf + QStringLiteral(".page.png")) : QString();
}

} // namespace vexora::test
