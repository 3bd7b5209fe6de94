// SPDX-License-Identifier: MIT
#include "bench/khqrcheck.h"

#include "khqr/codewriter.h"
#include "khqr/crc.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr qint64 kNow = 1'795'000'000'000;

/** A shop's code for one sale, with a Khmer name beside the Latin one. */
QString typicalPayload()
{
    khqr::CodeFields code;
    code.account = khqr::AccountType::Merchant;
    code.bakongId = u"sok_dara_coffee@devb"_s;
    code.merchantId = u"168837201"_s;
    code.acquiringBank = u"Dev Bank"_s;
    code.amount = u"48000"_s;
    code.merchantName = u"Sok Dara Coffee"_s;
    code.billNumber = u"20261121143205008841"_s;
    code.terminalLabel = u"Counter 2"_s;
    code.languagePreference = u"km"_s;
    code.alternateName = u"កាហ្វេ សុខ ដារ៉ា"_s;
    code.createdMs = kNow;
    code.expiresMs = kNow + 600'000;
    return khqr::write(code, kNow).value_or(QString());
}

template <class Work> double medianNanoseconds(Work work)
{
    constexpr int kRounds = 5'000;
    std::array<double, 21> samples{};
    for (double &sample : samples) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kRounds; ++i)
            work();
        sample = double(timer.nsecsElapsed()) / kRounds;
    }
    std::sort(samples.begin(), samples.end());
    return samples[samples.size() / 2];
}

} // namespace

void measureKhqrCheck()
{
    const QString payload = typicalPayload();
    const QByteArray bytes = payload.toUtf8();
    // Both results are used, or a compiler might leave the work out.
    qint64 sum = 0;
    const double once = medianNanoseconds([&] { sum += khqr::crc16(bytes); });
    const double check
        = medianNanoseconds([&] { sum += qint64(khqr::check(payload, kNow).issues.size()); });
    const double size = double(bytes.size());
    std::printf("check of a code of %lld bytes: %.1f us; %.1f ns a byte over %.2f for its CRC, bit "
                "by bit: %.2f (goal 10)%s\n",
                qlonglong(bytes.size()), check / 1000, check / size, once / size, check / once,
                sum == 0 ? " no sum" : "");
}
