// SPDX-License-Identifier: MIT
#include "sandbox/randomtext.h"

#include <QRandomGenerator>

namespace vexora::embedded {

QByteArray randomText(int length)
{
    static constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    QByteArray text(length, Qt::Uninitialized);
    for (char &c : text)
        c = kAlphabet[QRandomGenerator::system()->bounded(int(sizeof kAlphabet) - 1)];
    return text;
}

} // namespace vexora::embedded
