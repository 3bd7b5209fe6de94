// SPDX-License-Identifier: MIT
#include "fuzz/rules.h"
#include "fuzz/sentsample.h"
#include "fuzz/targets.h"
#include "support/intake/intake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::fuzz {

namespace {

bool isWithin(const IntakePlace &place, const QString &shown)
{
    return place.at >= 0 && place.length >= 0 && place.at + place.length <= shown.size()
        && place.line >= 1 && place.line <= place.at + 1 && place.column >= 1
        && place.column <= place.at + 1;
}

void checkPlaces(Rules &rules, const Intake &intake)
{
    qsizetype before = 0;
    for (const IntakeNote &note : intake.notes) {
        rules.require(intakeNoteIds().contains(note.id), "a note that is not listed");
        rules.require(isWithin(note.place, intake.shown), "a note outside of the text");
        rules.require(note.place.at >= before, "notes out of the order of the text");
        before = note.place.at;
    }
    before = 0;
    for (const TakenRequest &taken : intake.requests) {
        rules.require(isWithin(taken.place, intake.shown), "a request outside of the text");
        rules.require(taken.place.at >= before, "requests out of the order of the text");
        before = taken.place.at;
    }
}

void checkTaken(Rules &rules, const TakenRequest &taken)
{
    const SentRequest &request = taken.request;
    for (const SentField &field : request.fields) {
        rules.require(!holdsSecret(field.name), "a secret in a field's name");
        rules.require(!holdsSecret(field.value), "a secret in a field");
        rules.require(field.kind != SentKind::Null || field.value.isEmpty(), "a null with a value");
    }
    for (const auto &[name, value] : request.headers)
        rules.require(!holdsSecret(name) && !holdsSecret(value), "a secret in a header");
    rules.require(!holdsSecret(QString::fromUtf8(request.body)), "a secret in a body");
    rules.require(!holdsSecret(request.url), "a secret in an address");
    rules.require(!holdsSecret(request.method), "a secret in a method");
    rules.require(!holdsSecret(taken.said), "a secret in the string that was signed");
}

void checkSecrets(Rules &rules, const Intake &intake)
{
    rules.require(!holdsSecret(intake.shown), "a secret is shown");
    for (const IntakeNote &note : intake.notes)
        rules.require(!holdsSecret(note.found), "a secret in a note");
    for (const TakenRequest &taken : intake.requests)
        checkTaken(rules, taken);
}

void checkIntake(Rules &rules, const QString &text)
{
    const Intake plain = takeIn(text);
    rules.require(plain.secretSeen || plain.shown == text, "lost some of the text");
    checkPlaces(rules, plain);

    const Intake intake = takeIn(text, sampleSecrets());
    rules.require(intake.secretSeen || intake.shown == text, "lost some of the text");
    rules.require(intake.secretSeen || intake == plain, "secrets that are not there change it");
    rules.require(!plain.secretSeen || intake.secretSeen, "knowing more secrets hides fewer");
    const bool said = std::any_of(intake.notes.cbegin(), intake.notes.cend(),
                                  [](const IntakeNote &note) { return note.id == "secret"_L1; });
    rules.require(intake.secretSeen == said, "a secret was hidden and nobody is told");
    checkPlaces(rules, intake);
    checkSecrets(rules, intake);
}

/** What opens again and again and never closes: where that costs the square of the length, the
 *  fuzzer's own limit of time is reached. */
QString repeated(const QString &unit)
{
    constexpr qsizetype kLength = 16'384;
    return unit.repeated(kLength / unit.size());
}

} // namespace

QString tryIntake(const QByteArray &input)
{
    Rules rules;
    constexpr qsizetype kShort = 16;
    for (const QString &text : textsFrom(input)) {
        checkIntake(rules, text);
        if (!text.isEmpty() && text.size() <= kShort)
            checkPlaces(rules, takeIn(repeated(text), sampleSecrets()));
    }
    return rules.broken();
}

} // namespace vexora::fuzz
