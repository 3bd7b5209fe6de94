// SPDX-License-Identifier: MIT
#include "bench/doctorcheck.h"

#include "signing/doctor/doctor.h"

#include <QElapsedTimer>

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr char kSecret[] = "unit-test-secret-not-real";

/** Fourteen fields, and a signature that no mistake gives: everything is tried. */
doctor::Evidence unexplained()
{
    doctor::Evidence evidence;
    const QList<std::pair<QString, QString>> fields{
        {u"amount"_s, u"12000"_s},
        {u"mobile"_s, u"0912345678"_s},
        {u"firstname"_s, u"美玲"_s},
        {u"lastname"_s, u"林"_s},
        {u"email"_s, u"meiling@shop.example"_s},
        {u"channelCode"_s, u"NET_BANKING"_s},
        {u"wayCode"_s, u"BANK_TRANSFER"_s},
        {u"ipAddress"_s, u"203.74.12.9"_s},
        {u"bankNumber"_s, u"808-0368988888888"_s},
        {u"notifyUrl"_s, u"https://shop.example/vexora/notify"_s},
        {u"returnUrl"_s, u"https://shop.example/thanks"_s},
        {u"remark"_s, u"order 5581"_s},
        {u"timestamp"_s, u"1795000000000"_s},
        {u"tradeNo"_s, u"20261121143205008841"_s}};
    for (const auto &[name, value] : fields) {
        evidence.request.fields.append({name, value, SentKind::Text});
        evidence.knownNames.append(name);
    }
    evidence.request.fields.append(
        {u"sign"_s, u"00112233445566778899aabbccddeeff"_s, SentKind::Text});
    evidence.merchantNo = u"1000000001"_s;
    return evidence;
}

/** The leanest use of EVP there is: fetched once, one context. */
double nanosecondsOfMd5(const QByteArray &bytes)
{
    constexpr int kRounds = 20'000;
    const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> md5(EVP_MD_fetch(nullptr, "MD5", nullptr),
                                                              &EVP_MD_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          &EVP_MD_CTX_free);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kRounds; ++i) {
        EVP_DigestInit_ex2(context.get(), md5.get(), nullptr);
        EVP_DigestUpdate(context.get(), bytes.constData(), size_t(bytes.size()));
        EVP_DigestFinal_ex(context.get(), digest.data(), &size);
    }
    return double(timer.nsecsElapsed()) / kRounds;
}

} // namespace

void measureDoctor()
{
    const doctor::Evidence evidence = unexplained();
    std::vector<doctor::KnownSecret> secrets(1);
    secrets[0].secret = Secret(kSecret);
    struct Sample
    {
        double ratio;
        double tried;
        double candidate;
        double md5;
    };
    std::array<Sample, 15> samples{};
    QByteArray bytes;
    for (Sample &sample : samples) {
        QElapsedTimer timer;
        timer.start();
        const doctor::Diagnosis diagnosis
            = doctor::diagnose(evidence, secrets, {3, std::chrono::milliseconds(100)});
        sample.candidate = double(timer.nsecsElapsed()) / double(diagnosis.tried);
        sample.tried = double(diagnosis.tried);
        bytes = diagnosis.canonical.toUtf8() + kSecret;
        // Right after it, so that whatever else the machine does slows both.
        sample.md5 = nanosecondsOfMd5(bytes);
        sample.ratio = sample.candidate / sample.md5;
    }
    std::sort(samples.begin(), samples.end(),
              [](const Sample &a, const Sample &b) { return a.ratio < b.ratio; });
    const Sample &middle = samples[samples.size() / 2];
    std::printf("doctor, 14 fields: %.0f strings tried in 100 ms; one of %lld bytes %.0f ns over "
                "EVP MD5's %.0f ns: %.2f (goal 2)\n",
                middle.tried, qlonglong(bytes.size()), middle.candidate, middle.md5, middle.ratio);
}
