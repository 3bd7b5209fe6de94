// SPDX-License-Identifier: MIT
#include "pictures/photographer.h"
#include "pictures/printtemplates.h"
#include "pictures/scenes.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/** In the pictures it is half past two in the afternoon, wherever and whenever they are taken: a
 *  day of orders lies behind, and no midnight ahead. */
void setTheDay()
{
    constexpr qint64 kHour = 60;
    constexpr qint64 kDay = 24 * kHour;
    constexpr qint64 kShown = 14 * kHour + 32;
    const qint64 now = QDateTime::currentSecsSinceEpoch() / 60 % kDay;
    const qint64 east = (kShown - now + kDay + kDay / 2) % kDay - kDay / 2;
    const qint64 minutes = qAbs(east);
    qputenv("TZ",
            QByteArray("PIC") + (east > 0 ? '-' : '+') + QByteArray::number(minutes / kHour) + ':'
                + QByteArray::number(minutes % kHour).rightJustified(2, '0'));
}

} // namespace

int main(int argc, char **argv)
{
    setTheDay();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vexora-console"_s);
    QApplication::setCursorFlashTime(0); // in sight, always
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1);
    const QString samples = arguments.value(2, u"installer/samples"_s);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "Usage: vexora-pictures FOLDER [SAMPLES]\n");
        return 2;
    }
    vexora::pictures::Photographer photographer(application, folder, samples);
    if (!vexora::pictures::takeAll(photographer)) {
        std::fprintf(stderr, "The window could not be opened\n");
        return 1;
    }
    if (!vexora::pictures::takePrintTemplates(QDir(folder))) {
        std::fprintf(stderr, "The print templates could not be drawn\n");
        return 1;
    }
    return 0;
}
