// SPDX-License-Identifier: MIT
#include "signing/doctor/saidcores.h"

#include <algorithm>

namespace vexora::doctor {

namespace {

/** Takes a secret as it may have been written off a string; a plain one comes off the end. */
std::optional<QByteArrayView> without(QByteArrayView said, QByteArrayView secret, PlaceWay place)
{
    const bool atStart = place == PlaceWay::First || place == PlaceWay::BothEnds;
    if (place == PlaceWay::Absent || secret.isEmpty())
        return std::nullopt;
    if (atStart) {
        if (!said.startsWith(secret))
            return std::nullopt;
        said = said.sliced(secret.size());
    }
    if (place == PlaceWay::First)
        return said;
    for (const QByteArrayView end : {secret, betweenOf(place)}) {
        if (!said.endsWith(end))
            return std::nullopt;
        said.chop(end.size());
    }
    return said;
}

/** `owner` is -1 for a mark. */
void addCores(QByteArrayView said, QByteArrayView token, const SecretTexts &secrets, int owner,
              int writing, std::vector<SaidCore> &cores)
{
    for (int i = 0; i < kPlaceWays; ++i) {
        const auto place = PlaceWay(i);
        const std::optional<QByteArrayView> rest = without(said, token, place);
        if (!rest)
            continue;
        SaidCore core;
        core.bytes.append(*rest);
        core.hadSecret = true;
        const std::optional<Id> whose = owner > 0 ? secrets.mistake(owner) : std::nullopt;
        if (whose)
            core.secret.append({*whose, Pick::kNone, owner, -1, -1});
        if (place != PlaceWay::Behind)
            core.secret.append(placePick(place));
        if (const std::optional<Id> &id = secretWritings()[size_t(writing)].id)
            core.secret.append({*id, Pick::kNone, writing, -1, -1});
        cores.push_back(std::move(core));
    }
}

} // namespace

Pick placePick(PlaceWay place)
{
    static constexpr Id kIdsByPlace[]
        = {Id::Count,        Id::SecretFirst, Id::SecretBothEnds,  Id::SecretAbsent,
           Id::SecretAmpKey, Id::SecretKey,   Id::SecretAmpSecret, Id::SecretAmp};
    return {kIdsByPlace[int(place)], Pick::kNone, int(place), -1, -1};
}

std::vector<SaidCore> coresOf(QByteArrayView said, SecretTexts &secrets)
{
    const QByteArray mark = kSecretMark.toUtf8();
    const std::vector<SecretWriting> &writings = secretWritings();
    std::vector<SaidCore> cores;
    for (int owner = -1; owner < secrets.count(); ++owner) {
        for (int writing = 0; writing < int(writings.size()); ++writing) {
            const SecretWriting &how = writings[size_t(writing)];
            WipedBuffer token;
            if (owner < 0) {
                if (how.letters != SecretWriting::Kept)
                    continue;
                token.append(QByteArrayView(how.before));
                token.append(mark);
                token.append(QByteArrayView(how.behind));
            } else if (const WipedBuffer *known = secrets.bytes(owner, writing, 0)) {
                token.append(known->view());
            }
            addCores(said, token.view(), secrets, owner, writing, cores);
        }
    }
    std::stable_sort(cores.begin(), cores.end(), [](const SaidCore &a, const SaidCore &b) {
        return a.bytes.size() < b.bytes.size();
    });
    SaidCore whole;
    whole.bytes.append(said);
    cores.push_back(std::move(whole));
    return cores;
}

} // namespace vexora::doctor
