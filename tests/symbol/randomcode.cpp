// SPDX-License-Identifier: MIT
#include "symbol/randomcode.h"

#include "khqr/crc.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace vexora::test {

namespace {

QString triple(const QString &tag, const QString &value)
{
    return tag + QString::number(value.size()).rightJustified(2, u'0') + value;
}

QString letters(QRandomGenerator &random, int least, int most)
{
    static const QStringList kAlphabets{
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s, u"abcdefghijklmnopqrstuvwxyz0123456789_-."_s,
        u"0123456789"_s, u"កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអាិីឹឺុូេែៃោំះ្"_s, u"カタカナ漢字é&'/#"_s};
    const QString &alphabet = kAlphabets[random.bounded(int(kAlphabets.size()))];
    const int length = random.bounded(least, most + 1);
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

} // namespace

QString randomCode(QRandomGenerator &random)
{
    const bool dynamic = random.bounded(2) == 1;
    const bool merchant = random.bounded(2) == 1;
    const bool riel = random.bounded(2) == 1;
    QString account = triple(u"00"_s, u"shop%1@bank"_s.arg(random.bounded(1'000'000)));
    if (merchant) {
        account += triple(u"01"_s, QString::number(random.bounded(1, 1'000'000'000)));
        account += triple(u"02"_s, u"Dev Bank"_s);
    }
    QString text = u"000201"_s + triple(u"01"_s, dynamic ? u"12"_s : u"11"_s);
    text += triple(merchant ? u"30"_s : u"29"_s, account);
    text += triple(u"52"_s, u"5999"_s) + triple(u"53"_s, riel ? u"116"_s : u"840"_s);
    if (dynamic) {
        const int amount = random.bounded(1, 10'000'000);
        text += triple(u"54"_s,
                       riel ? QString::number(amount)
                            : u"%1.%2"_s.arg(amount / 100).arg(amount % 100, 2, 10, QChar(u'0')));
    }
    text += triple(u"58"_s, u"KH"_s) + triple(u"59"_s, letters(random, 1, 25));
    text += triple(u"60"_s, letters(random, 1, 15));
    if (random.bounded(2) == 1) {
        text += triple(u"62"_s,
                       QString(triple(u"01"_s, letters(random, 1, 25))
                               + triple(u"03"_s, letters(random, 1, 25))));
    }
    if (random.bounded(2) == 1) {
        text += triple(u"64"_s,
                       QString(u"0002km"_s + triple(u"01"_s, letters(random, 1, 25))
                               + triple(u"02"_s, letters(random, 1, 15))));
    }
    if (dynamic)
        text += u"9934001317672256000000113"_s + u"4102444800000"_s;
    text += u"6304"_s;
    return text + khqr::crcText(text);
}

} // namespace vexora::test
