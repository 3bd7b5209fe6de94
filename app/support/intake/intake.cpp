// SPDX-License-Identifier: MIT
#include "support/intake/intake.h"

#include "support/intake/marks.h"
#include "support/intake/readers.h"
#include "support/intake/secrets.h"
#include "support/intake/unwrap.h"

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

Intake takeIn(const QString &text, const std::vector<doctor::KnownSecret> &secrets)
{
    using namespace intake;
    const Hidden hidden = hide(text.left(kMaxIntake + kMargin), secrets);
    const bool tooLong = text.size() > kMaxIntake || hidden.text.size() > kMaxIntake;
    Reading reading(hidden.text.left(kMaxIntake));
    if (tooLong)
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

} // namespace vexora
