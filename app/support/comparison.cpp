// SPDX-License-Identifier: MIT
#include "support/comparison.h"

#include "support/alignment.h"
#include "support/visibletext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** Puts empty runs behind the shorter list, so that the next stretch begins at the same index. */
void level(QList<VisibleRun> &theirs, QList<VisibleRun> &ours)
{
    const auto fill = [](QList<VisibleRun> &runs, qsizetype size) {
        while (runs.size() < size) {
            const qsizetype at = runs.isEmpty() ? 0 : runs.last().at + runs.last().length;
            runs.append({{}, at, 0, false, true, {}});
        }
    };
    fill(theirs, ours.size());
    fill(ours, theirs.size());
}

/** A stretch both have, run beside run. The two may be of different kinds: a space at the end of
 *  one text stands in the middle of the other. */
void appendSame(StringComparison &comparison, const QString &theirs, const QString &ours,
                const std::vector<TextAtom> &theirAtoms, const std::vector<TextAtom> &ourAtoms,
                const AlignedStretch &stretch)
{
    for (qsizetype i = 0; i < stretch.theirLength; ++i) {
        const auto their = size_t(stretch.theirs + i);
        const auto our = size_t(stretch.ours + i);
        const bool joins = i > 0 && theirAtoms[their].kind == theirAtoms[their - 1].kind
            && ourAtoms[our].kind == ourAtoms[our - 1].kind
            && theirAtoms[their].kind != TextAtom::Kind::Hidden;
        appendAtom(comparison.theirs, theirs, theirAtoms[their], false, joins);
        appendAtom(comparison.ours, ours, ourAtoms[our], false, joins);
    }
}

/** In bytes of UTF-8; -1 where they are equal. */
qsizetype firstDifference(const QString &theirs, const QString &ours)
{
    const QByteArray their = theirs.toUtf8();
    const QByteArray our = ours.toUtf8();
    const auto [a, b] = std::mismatch(their.cbegin(), their.cend(), our.cbegin(), our.cend());
    return a == their.cend() && b == our.cend() ? -1 : a - their.cbegin();
}

} // namespace

StringComparison compareStrings(const QString &theirs, const QString &ours)
{
    const std::vector<TextAtom> theirAtoms = textAtoms(theirs);
    const std::vector<TextAtom> ourAtoms = textAtoms(ours);
    const QStringView their(theirs);
    const QStringView our(ours);

    StringComparison comparison;
    comparison.firstDifference = firstDifference(theirs, ours);
    const QList<AlignedStretch> stretches = align(
        qsizetype(theirAtoms.size()), qsizetype(ourAtoms.size()), [&](qsizetype i, qsizetype k) {
            const TextAtom &a = theirAtoms[size_t(i)];
            const TextAtom &b = ourAtoms[size_t(k)];
            return their.sliced(a.at, a.length) == our.sliced(b.at, b.length);
        });
    for (const AlignedStretch &stretch : stretches) {
        if (stretch.same) {
            appendSame(comparison, theirs, ours, theirAtoms, ourAtoms, stretch);
            continue;
        }
        for (qsizetype i = 0; i < stretch.theirLength; ++i)
            appendAtom(comparison.theirs, theirs, theirAtoms[size_t(stretch.theirs + i)], true,
                       i > 0);
        for (qsizetype i = 0; i < stretch.ourLength; ++i)
            appendAtom(comparison.ours, ours, ourAtoms[size_t(stretch.ours + i)], true, i > 0);
        level(comparison.theirs, comparison.ours);
    }
    return comparison;
}

QList<FieldComparison> compareFields(const SentRequest &theirs, const FieldMap &ours)
{
    using Kind = FieldComparison::Kind;
    QList<FieldComparison> all;
    QSet<QString> seen;
    for (const SentField &field : theirs.fields) {
        if (field.name == "sign"_L1)
            continue;
        seen.insert(field.name);
        FieldComparison line;
        line.name = field.name;
        line.theirKind = field.kind;
        line.theirs = field.value;
        const auto our = ours.constFind(field.name);
        if (our == ours.cend()) {
            line.kind = Kind::OnlyTheirs;
            line.theirRuns = visibleRuns(line.theirs);
        } else {
            line.ours = *our;
            line.kind = line.theirs != line.ours ? Kind::Differs
                : field.kind != SentKind::Text   ? Kind::SameButKind
                                                 : Kind::Same;
            StringComparison runs = compareStrings(line.theirs, line.ours);
            line.theirRuns = std::move(runs.theirs);
            line.ourRuns = std::move(runs.ours);
        }
        all.append(line);
    }
    for (auto our = ours.cbegin(); our != ours.cend(); ++our) {
        if (our.key() == "sign"_L1 || seen.contains(our.key()))
            continue;
        FieldComparison line;
        line.name = our.key();
        line.kind = Kind::OnlyOurs;
        line.ours = our.value();
        line.ourRuns = visibleRuns(line.ours);
        all.append(line);
    }
    return all;
}

QString hexDump(const QByteArray &bytes)
{
    static constexpr qsizetype kPerLine = 16;
    static constexpr char kHex[] = "0123456789abcdef";
    const qsizetype width = std::min(kPerLine, bytes.size());
    QByteArray dump;
    dump.reserve((bytes.size() / kPerLine + 1) * 72);
    for (qsizetype at = 0; at < bytes.size(); at += kPerLine) {
        if (at > 0)
            dump += '\n';
        dump += QByteArray::number(at, 16).rightJustified(4, '0') + ' ';
        const qsizetype count = std::min(kPerLine, bytes.size() - at);
        for (qsizetype i = 0; i < width; ++i) {
            dump += ' ';
            const auto byte = i < count ? static_cast<unsigned char>(bytes[at + i]) : 0U;
            dump += i < count ? kHex[byte >> 4U] : ' ';
            dump += i < count ? kHex[byte & 0xfU] : ' ';
        }
        dump += "  ";
        for (qsizetype i = 0; i < count; ++i) {
            const char c = bytes[at + i];
            dump += c >= 0x20 && c < 0x7f ? c : '.';
        }
    }
    return QString::fromLatin1(dump);
}

} // namespace vexora
