// SPDX-License-Identifier: MIT
#include "bench/decoding.h"
#include "bench/doctorcheck.h"
#include "bench/khqrcheck.h"
#include "bench/orders.h"
#include "cli/command.h"
#include "history/historystore.h"
#include "settings/datafolder.h"
#include "settings/profilestore.h"
#include "signing/signer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Start
{
    double ms = 0;
    double kib = 0;
};

Start runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.waitForFinished();
    Start start;
    start.ms = double(timer.nsecsElapsed()) / 1e6;
    start.kib = process.readAllStandardOutput().trimmed().toDouble();
    return start;
}

/** A data folder with one merchant and as many orders as a table shows at once, and more. */
bool prepareFolder(const DataFolder &folder)
{
    if (!folder.ensure())
        return false;
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Shop"_s;
    profile.region = u"taiwan"_s;
    profile.currency = u"TWD"_s;
    profile.environment = Environment::Test;
    profile.baseUrl = QUrl(u"https://sandbox-api.vexora.com/taiwan"_s);
    profile.merchantNo = u"1000000001"_s;
    ProfileStore profiles(folder.profilesFile());
    if (!profiles.put(profile))
        return false;
    const SystemClock clock;
    HistoryStore history(folder.historyFile(), clock);
    for (int i = 0; i < 300; ++i) {
        OrderRecord record;
        record.key = {profile.merchantNo, u"sandbox-api.vexora.com"_s, u"2026112114320%1"_s.arg(i)};
        record.profile = profile.name;
        record.region = profile.region;
        record.currency = profile.currency;
        record.amount = QString::number(100 + i);
        record.recordedAtMs = 1'795'000'000'000 + i;
        if (!cli::await(history.begin(record)))
            return false;
        record.outcome = Outcome::Created;
        record.link = u"https://checkout.example/pay?token=%1"_s.arg(i);
        if (!cli::await(history.finish(record)))
            return false;
    }
    return true;
}

void measureStart()
{
    const QTemporaryDir data;
    if (!prepareFolder(DataFolder::choose(data.path()))) {
        std::printf("start: the data folder could not be prepared\n");
        return;
    }
    const QString here = QCoreApplication::applicationDirPath();
    constexpr int kRuns = 21;
    std::vector<double> bareMs, bareKib, windowMs, windowKib;
    for (int i = 0; i < kRuns + 2; ++i) {
        const Start bare = runOnce(here + u"/bench_bare"_s, {});
        const Start window = runOnce(here + u"/bench_window"_s, {data.path()});
        if (i < 2)
            continue; // the page cache warms up
        bareMs.push_back(bare.ms);
        bareKib.push_back(bare.kib);
        windowMs.push_back(window.ms);
        windowKib.push_back(window.kib);
    }
    std::printf(
        "start to first paint with History's rows: %.1f ms over %.1f ms bare: %.2f (goal 1.5)\n",
        median(windowMs), median(bareMs), median(windowMs) / median(bareMs));
    std::printf("resident memory then: %.1f MiB over %.1f MiB bare: %.2f (goal 1.5)\n",
                median(windowKib) / 1024, median(bareKib) / 1024,
                median(windowKib) / median(bareKib));
}

/** The figures of a program of its own, which has a window or fonts. */
void measureIn(const QString &program)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, QStringList());
    process.waitForFinished(-1);
    std::printf("%s", process.readAllStandardOutput().constData());
}

FieldMap fourteenFields()
{
    return {{u"amount"_s, u"12000"_s},
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
}

/** EVP's own cost over the same bytes, context and all, as anybody would call it. */
void plainDigest(const QByteArray &bytes)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    EVP_Digest(bytes.constData(), size_t(bytes.size()), digest, &size, EVP_md5(), nullptr);
}

template <class Work> double nanoseconds(Work work)
{
    constexpr int kRounds = 20'000;
    std::vector<double> samples;
    for (int sample = 0; sample < 9; ++sample) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kRounds; ++i)
            work();
        samples.push_back(double(timer.nsecsElapsed()) / kRounds);
    }
    return median(samples);
}

void measureSigning()
{
    const FieldMap fields = fourteenFields();
    const Secret secret("unit-test-secret-not-real");
    const QByteArray bytes = canonicalString(fields).toUtf8() + secret.reveal().toByteArray();
    const double plain = nanoseconds([&] { plainDigest(bytes); });
    const double ours = nanoseconds([&] { (void)signature(canonicalString(fields), secret); });
    std::printf("canonical string and signature of 14 fields: %.0f ns over EVP MD5's %.0f ns: %.2f "
                "(goal 3)\n",
                ours, plain, ours / plain);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"history"_s) {
        measureIn(u"bench_history"_s);
        measureIn(u"bench_historywindow"_s);
        return 0;
    }
    measureSigning();
    measureDoctor();
    measureKhqrCheck();
    measureDecoding();
    measureOrders();
    measureStart();
    measureIn(u"bench_printing"_s);
    measureIn(u"bench_keys"_s);
    measureIn(u"bench_history"_s);
    measureIn(u"bench_historywindow"_s);
    return 0;
}
