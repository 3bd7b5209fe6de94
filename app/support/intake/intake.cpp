// SPDX-License-Identifier: MIT
#include "support/intake/intake.h"

#include "support/intake/marks.h"
#include "support/intake/readers.h"
#include "support/intake/secrets.h"
#include "support/intake/signedsecrets.h"
#include "support/intake/unwrap.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vexora {

namespace intake {
namespace {

/** So much more is looked at for secrets than is shown, so that the cut goes through none. */
constexpr qsizetype kMargin = 8192;

void readAll(Reading &reading)
{
    const Piece all(reading.shown());
    if (const qsizetype escape = mailEscapeIn(all.text()); escape >= 0)
        reading.noteAt(u"escape"_s, escape, 3);
    if (!readJsonDocument(reading, all))
        readText(reading, all, {}, 0);
}

} // namespace
} // namespace intake

namespace intake {
namespace {

Intake readHidden(const Hidden &hidden, bool tooLong,
                  const std::vector<doctor::KnownSecret> &secrets)
{
    Reading reading(hidden.text.left(kMaxIntake));
    if (tooLong || hidden.text.size() > kMaxIntake)
        reading.noteAt(u"too_long"_s, reading.shown().size(), 0);
    for (const qsizetype mark : hidden.marks)
        reading.noteAt(u"secret"_s, mark, doctor::kSecretMark.size());
    pointOut(reading);
    readAll(reading);
    if (reading.requests().isEmpty() && !reading.saidWhy() && !reading.shown().trimmed().isEmpty())
        reading.noteAt(u"unread"_s, 0, reading.shown().size());
    Intake taken = reading.finish(secrets);
    taken.secretSeen = taken.secretSeen || !hidden.marks.isEmpty();
    return taken;
}

QString signOf(const TakenRequest &taken)
{
    return taken.request.sign().toLower();
}

} // namespace
} // namespace intake

Intake takeIn(const QString &text, const std::vector<doctor::KnownSecret> &secrets)
{
    using namespace intake;
    const QString looked = text.left(kMaxIntake + kMargin);
    const bool tooLong = text.size() > kMaxIntake;
    const Hidden hidden = hide(looked, secrets);
    Intake taken = readHidden(hidden, tooLong, secrets);
    // What stands beside a signed string is known only once the fields are.
    QList<SignedCore> cores;
    for (const TakenRequest &request : std::as_const(taken.requests))
        cores += coresOf(request.request, request.said);
    QList<Stretch> found;
    QList<Proof> proofs;
    const bool all = findSignedSecrets(looked, cores, found, proofs);
    if (!found.isEmpty()) {
        const Hidden more = hide(looked, secrets, found);
        if (more.text != hidden.text)
            taken = readHidden(more, tooLong, secrets);
    }
    QHash<QString, QString> runs;
    for (const Proof &proof : std::as_const(proofs))
        runs.insert(proof.sign, proof.run);
    for (TakenRequest &request : taken.requests) {
        const auto run = runs.constFind(signOf(request));
        request.saidGivesSign = run != runs.cend();
        if (request.saidGivesSign)
            request.said = *run;
    }
    if (!all)
        taken.notes.append({u"unread"_s, {0, taken.shown.size(), 1, 1}, {}});
    return taken;
}

void keepProofs(const Intake &before, Intake &now)
{
    QSet<std::pair<QString, QString>> proven;
    for (const TakenRequest &taken : before.requests) {
        if (taken.saidGivesSign)
            proven.insert({intake::signOf(taken), taken.said});
    }
    for (TakenRequest &taken : now.requests) {
        if (proven.contains({intake::signOf(taken), taken.said}))
            taken.saidGivesSign = true;
    }
}

} // namespace vexora
