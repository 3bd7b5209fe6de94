// SPDX-License-Identifier: MIT
#include "signing/plantedoutside.h"
#include "signing/plantedpairs.h"
#include "signing/plantedproof.h"
#include "signing/plantedrandom.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace vexora;
using namespace vexora::planted;

namespace {

std::atomic<int> g_faults = 0;

void tell(const QByteArray &fault)
{
    ++g_faults;
    std::fprintf(stderr, "%s\n", fault.constData());
}

/** How many of them hold; each is judged on its own, so all processors judge. */
void print(const char *figure, qsizetype all, const std::function<bool(qsizetype)> &holds)
{
    QElapsedTimer timer;
    timer.start();
    std::atomic<qsizetype> next = 0;
    std::atomic<qsizetype> good = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < all; i = next++)
            good += holds(i) ? 1 : 0;
    };
    std::vector<std::thread> threads(std::max(1U, std::thread::hardware_concurrency()));
    for (std::thread &thread : threads)
        thread = std::thread(work);
    for (std::thread &thread : threads)
        thread.join();
    std::printf("%s: %lld of %lld (%.2f %%) in %.0f s\n", figure, qlonglong(good), qlonglong(all),
                100.0 * double(good) / double(all), double(timer.elapsed()) / 1000);
    std::fflush(stdout);
}

bool explained(const Company &company)
{
    const QByteArray fault = faultOf(*company.shop, company.plantings);
    if (!fault.isEmpty())
        tell(company.shop->region.toUtf8() + ": " + fault);
    return fault.isEmpty();
}

void everyMistake()
{
    QList<Company> singles;
    for (const Shop &shop : shops()) {
        for (const doctor::MistakeKind &kind : doctor::mistakeKinds()) {
            for (const Planting &planting : visiblePlantings(shop, kind.id))
                singles.append({&shop, {planting}});
        }
    }
    print("single mistakes explained", singles.size(),
          [&singles](qsizetype i) { return explained(singles[i]); });
}

void everyPair()
{
    const QList<Company> pairs = allPairs();
    print("pairs of mistakes explained", pairs.size(),
          [&pairs](qsizetype i) { return explained(pairs[i]); });
}

// With the limits of the program: what three cost is part of the figure.
void randomTriples(int count)
{
    QRandomGenerator random(20260101);
    QList<Company> triples;
    for (int i = 0; i < count; ++i)
        triples.append(randomTriple(random));
    print("random triples explained", count, [&triples](qsizetype i) {
        const Company &triple = triples[i];
        const QString sign = plant(*triple.shop, triple.plantings).sign;
        const doctor::Diagnosis diagnosis = examine(*triple.shop, sign, doctor::Limits());
        return faultIn(diagnosis, *triple.shop, triple.plantings, sign).isEmpty();
    });
}

struct Unsigned
{
    Shop shop;
    QString sign;
    QString what;
};

/** All that is not Unexplained is a false explanation. */
void falselyExplained(const char *figure, const QList<Unsigned> &cases)
{
    print(figure, cases.size(), [&cases](qsizetype i) {
        const doctor::Diagnosis diagnosis = examine(cases[i].shop, cases[i].sign);
        if (diagnosis.verdict == doctor::Verdict::Unexplained)
            return false;
        tell("false: " + cases[i].what.toUtf8() + ": " + toText(diagnosis.mistakes));
        return true;
    });
}

void randomSignatures(int count)
{
    QRandomGenerator random(20260102);
    QList<Unsigned> cases;
    for (int i = 0; i < count; ++i) {
        // Mostly a small order: chance does not ask how many fields there are, the clock does.
        const Shop &shop = i % 50 == 0 ? shops()[(i / 50) % shops().size()] : smallShop();
        const QString &shape = randomShapes()[i % randomShapes().size()];
        cases.append({shop, randomSign(shape, random), shape});
    }
    falselyExplained("random signatures falsely explained", cases);
}

void otherMistakes(int count)
{
    QRandomGenerator random(20260103);
    QList<Unsigned> cases;
    for (int i = 0; i < count; ++i) {
        const QString &mistake = outsideMistakes()[i % outsideMistakes().size()];
        const Shop shop
            = anotherOrder(i % 5 == 0 ? shops()[(i / 5) % shops().size()] : smallShop(), random);
        cases.append({shop, signedOutside(shop, mistake), mistake});
    }
    falselyExplained("mistakes outside the catalogue falsely explained", cases);
}

} // namespace

/** The figures of planted mistakes; faults go to standard error. `planted_pairs [divisor [part]]`:
 *  a divisor makes the random parts shorter; a part is singles, random, outside, triples or pairs.
 */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int divisor = std::max(1, arguments.value(1).toInt());
    const QString only = arguments.value(2);
    const std::pair<QString, std::function<void()>> parts[]{
        {u"singles"_s, everyMistake},
        {u"random"_s, [divisor] { randomSignatures(10'000 / divisor); }},
        {u"outside"_s, [divisor] { otherMistakes(1000 / divisor); }},
        {u"triples"_s, [divisor] { randomTriples(2000 / divisor); }},
        {u"pairs"_s, everyPair},
    };
    for (const auto &[name, part] : parts) {
        if (only.isEmpty() || only == name)
            part();
    }
    return g_faults == 0 ? 0 : 1;
}
