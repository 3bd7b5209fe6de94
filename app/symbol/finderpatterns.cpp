// SPDX-License-Identifier: MIT
#include "symbol/finderpatterns.h"

#include <QPoint>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace vexora {

namespace {

constexpr int kBlock = 8; ///< pixels a side
constexpr int kAround = 2; ///< blocks on each side that a block's threshold is the mean of
constexpr int kFlat = 24; ///< levels; a block of fewer is of one colour
constexpr int kRowStep = 3; ///< the least middle there can be, of modules one pixel wide

using Runs = std::array<int, 5>;

/** A picture of dark and light. Outside of it is light. */
class Dots
{
public:
    Dots(const QImage &grey, Darkness darkness);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const uchar *row(int y) const { return &m_dark[size_t(y) * size_t(m_width)]; }
    [[nodiscard]] bool isIn(QPoint at) const
    {
        return at.x() >= 0 && at.y() >= 0 && at.x() < m_width && at.y() < m_height;
    }
    [[nodiscard]] bool isDark(QPoint at) const { return isIn(at) && row(at.y())[at.x()] != 0; }

private:
    void fillLocal(const QImage &grey);
    void fillGlobal(const QImage &grey);

    int m_width;
    int m_height;
    std::vector<uchar> m_dark;
};

Dots::Dots(const QImage &grey, Darkness darkness)
    : m_width(grey.width())
    , m_height(grey.height())
    , m_dark(size_t(m_width) * size_t(m_height))
{
    constexpr int kLeast = kBlock * (2 * kAround + 1);
    if (darkness == Darkness::Local && m_width >= kLeast && m_height >= kLeast)
        fillLocal(grey);
    else
        fillGlobal(grey);
}

/** Otsu's threshold: what divides the levels into two of the least spread. */
void Dots::fillGlobal(const QImage &grey)
{
    std::array<double, 256> levels{};
    for (int y = 0; y < m_height; ++y) {
        const uchar *pixel = grey.constScanLine(y);
        for (int x = 0; x < m_width; ++x)
            ++levels[pixel[x]];
    }
    double sum = 0;
    for (size_t level = 0; level < levels.size(); ++level)
        sum += double(level) * levels[level];
    const double all = double(m_width) * m_height;
    double dark = 0;
    double darkSum = 0;
    double best = -1;
    int threshold = 0;
    for (size_t level = 0; level < levels.size(); ++level) {
        dark += levels[level];
        darkSum += double(level) * levels[level];
        if (dark <= 0 || dark >= all)
            continue;
        const double apart = darkSum / dark - (sum - darkSum) / (all - dark);
        if (const double score = dark * (all - dark) * apart * apart; score > best) {
            best = score;
            threshold = int(level);
        }
    }
    for (int y = 0; y < m_height; ++y) {
        const uchar *pixel = grey.constScanLine(y);
        uchar *out = &m_dark[size_t(y) * size_t(m_width)];
        for (int x = 0; x < m_width; ++x)
            out[x] = pixel[x] <= threshold ? 1 : 0;
    }
}

void Dots::fillLocal(const QImage &grey)
{
    const int columns = (m_width + kBlock - 1) / kBlock;
    const int rows = (m_height + kBlock - 1) / kBlock;
    const auto place = [](int block, int size) { return std::min(block * kBlock, size - kBlock); };
    std::vector<int> means(size_t(columns) * size_t(rows));
    const auto mean = [&means, columns](int column, int row) -> int & {
        return means[size_t(row) * size_t(columns) + size_t(column)];
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            int sum = 0;
            int least = 255;
            int most = 0;
            for (int y = 0; y < kBlock; ++y) {
                const uchar *pixel
                    = grey.constScanLine(place(row, m_height) + y) + place(column, m_width);
                for (int x = 0; x < kBlock; ++x) {
                    sum += pixel[x];
                    least = std::min<int>(least, pixel[x]);
                    most = std::max<int>(most, pixel[x]);
                }
            }
            int &own = mean(column, row);
            own = sum / (kBlock * kBlock);
            if (most - least > kFlat)
                continue;
            own = least / 2; // light, unless it is darker than what was there before
            if (row > 0 && column > 0) {
                const int before = (mean(column, row - 1) + 2 * mean(column - 1, row)
                                    + mean(column - 1, row - 1))
                    / 4;
                if (least < before)
                    own = before;
            }
        }
    }
    for (int row = 0; row < rows; ++row) {
        const int middleRow = std::clamp(row, kAround, rows - kAround - 1);
        for (int column = 0; column < columns; ++column) {
            const int middleColumn = std::clamp(column, kAround, columns - kAround - 1);
            int sum = 0;
            for (int y = -kAround; y <= kAround; ++y) {
                for (int x = -kAround; x <= kAround; ++x)
                    sum += mean(middleColumn + x, middleRow + y);
            }
            const int threshold = sum / ((2 * kAround + 1) * (2 * kAround + 1));
            for (int y = place(row, m_height); y < place(row, m_height) + kBlock; ++y) {
                const uchar *pixel = grey.constScanLine(y) + place(column, m_width);
                uchar *out = &m_dark[size_t(y) * size_t(m_width) + size_t(place(column, m_width))];
                for (int x = 0; x < kBlock; ++x)
                    out[x] = pixel[x] <= threshold ? 1 : 0;
            }
        }
    }
}

bool isPattern(const Runs &runs, double slack)
{
    const int all = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    const double module = all / 7.0;
    const double most = module * slack + 0.5;
    for (size_t i = 0; i < runs.size(); ++i) {
        if (std::abs(runs[i] - module * (i == 2 ? 3 : 1)) > most)
            return false;
    }
    return all >= 7;
}

/** The middle of the pattern that `at`, which is dark, is in along that direction; no run of it is
 *  longer than `most`. */
std::optional<QPoint> middleAlong(const Dots &dots, QPoint at, QPoint step, int most)
{
    int before = 0;
    Runs runs{};
    for (const int side : {-1, 1}) {
        QPoint now = side < 0 ? at : at + step;
        for (int ring = 0; ring <= 2; ++ring) {
            const int place = 2 + side * ring;
            int &run = runs[size_t(place)];
            for (const bool dark = ring != 1;
                 run <= most && dots.isIn(now) && dots.isDark(now) == dark; now += step * side)
                ++run;
            if (run > most)
                return std::nullopt;
        }
        if (side < 0)
            before = runs[2];
    }
    constexpr double kSlack = 0.75; // what is askew is not as even as a row
    if (!isPattern(runs, kSlack))
        return std::nullopt;
    return at + step * ((runs[2] - 1) / 2 - (before - 1));
}

/** The grain of a sensor has rows that look alike, but hardly a whole middle. */
bool isWhole(const Dots &dots, QPoint core)
{
    for (int y = -1; y <= 1; ++y) {
        for (int x = -1; x <= 1; ++x) {
            if (!dots.isDark(core + QPoint(x, y)))
                return false;
        }
    }
    return true;
}

struct Found
{
    QPoint middle;
    int size;
};

} // namespace

bool hasMoreFinderPatterns(const QImage &grey, Darkness darkness, qsizetype most)
{
    if (grey.width() < 7 || grey.height() < 7)
        return false;
    const Dots dots(grey, darkness);
    std::vector<Found> found;
    const auto consider = [&](QPoint middle, int size) {
        const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&](const Found &one) {
            const QPoint apart = one.middle - middle;
            return std::max(std::abs(apart.x()), std::abs(apart.y())) < one.size / 2;
        });
        if (isKnown || !dots.isDark(middle))
            return;
        const std::optional<QPoint> core = middleAlong(dots, middle, {0, 1}, 2 * size);
        if (core && isWhole(dots, *core) && middleAlong(dots, *core, {1, 1}, 2 * size)
            && middleAlong(dots, *core, {1, -1}, 2 * size))
            found.push_back({middle, size});
    };
    for (int y = kRowStep - 1; y < dots.height(); y += kRowStep) {
        const uchar *row = dots.row(y);
        Runs runs{};
        int begin = 0;
        for (int x = 1; x <= dots.width(); ++x) {
            if (x < dots.width() && row[x] == row[begin])
                continue;
            std::rotate(runs.begin(), runs.begin() + 1, runs.end());
            runs[4] = x - begin;
            constexpr double kSlack = 0.5;
            if (row[begin] != 0 && runs[0] > 0 && isPattern(runs, kSlack)) {
                consider({x - runs[4] - runs[3] - (runs[2] + 1) / 2, y},
                         runs[0] + runs[1] + runs[2] + runs[3] + runs[4]);
                if (qsizetype(found.size()) > most)
                    return true;
            }
            begin = x;
        }
    }
    return false;
}

} // namespace vexora
