// SPDX-License-Identifier: MIT
#include "bench/millionlist.h"
#include "settings/datafolder.h"
#include "settings/profilestore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;

namespace {

constexpr int kRuns = 9;

struct Run
{
    double ms = 0;
    double kib = 0;
};

Run runOnce(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    process.waitForFinished(-1);
    Run run;
    run.ms = double(timer.nsecsElapsed()) / 1e6;
    run.kib = process.readAllStandardOutput().trimmed().toDouble();
    return run;
}

double median(const std::vector<Run> &runs, double Run::*figure)
{
    std::vector<double> values;
    for (const Run &run : runs)
        values.push_back(run.*figure);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/** Without a merchant the window would begin with its welcome. */
bool hasMerchant(const DataFolder &folder)
{
    if (!folder.ensure())
        return false;
    ProfileStore profiles(folder.profilesFile());
    if (!profiles.profiles().isEmpty())
        return true;
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"Shop"_s;
    profile.region = u"taiwan"_s;
    profile.currency = u"TWD"_s;
    profile.environment = Environment::Test;
    profile.baseUrl = QUrl(u"https://sandbox-api.vexora.com/taiwan"_s);
    profile.merchantNo = u"1000000001"_s;
    return profiles.put(profile).has_value();
}

} // namespace

/**
 * The window's figures on a data folder whose history is full: on that in FOLDER, else on one with
 * so many orders as are given, else a million.
 */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString argument = QCoreApplication::arguments().value(1);
    const int orders = argument.isEmpty() ? 1'000'000 : argument.toInt();
    const QTemporaryDir made;
    const QTemporaryDir none;
    const QString full = orders > 0 ? made.path() : argument;
    const QString file = DataFolder::choose(full).historyFile();
    if (!hasMerchant(DataFolder::choose(full)) || !hasMerchant(DataFolder::choose(none.path()))
        || (orders > 0 && !(makeList(file, orders) && indexList(file)))) {
        std::fprintf(stderr, "bench_historywindow: the data folder cannot be prepared\n");
        return 1;
    }
    std::vector<Run> bare, empty, window, first, scrolled;
    for (int i = 0; i <= kRuns; ++i) {
        const Run bareRun = runOnce(u"bench_bare"_s, {});
        const Run emptyRun = runOnce(u"bench_window"_s, {none.path(), u"window"_s});
        const Run windowRun = runOnce(u"bench_window"_s, {full, u"window"_s});
        const Run firstRun = runOnce(u"bench_window"_s, {full});
        if (i == 0)
            continue; // the page cache warms up
        bare.push_back(bareRun);
        empty.push_back(emptyRun);
        window.push_back(windowRun);
        first.push_back(firstRun);
    }
    scrolled.push_back(runOnce(u"bench_window"_s, {full, u"scroll"_s}));
    std::printf("start to first paint, full history over an empty one: %.1f ms over %.1f ms: %.2f "
                "(goal 1.1); its first rows after %.1f ms\n",
                median(window, &Run::ms), median(empty, &Run::ms),
                median(window, &Run::ms) / median(empty, &Run::ms), median(first, &Run::ms));
    const double end = median(scrolled, &Run::kib);
    std::printf("resident memory, full history scrolled from end to end: %.1f MiB; over the window "
                "on an empty one: %.2f, over a bare main window: %.2f (goal 1.5)\n",
                end / 1024, end / median(empty, &Run::kib), end / median(bare, &Run::kib));
    return 0;
}
