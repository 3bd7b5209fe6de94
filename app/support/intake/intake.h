// SPDX-License-Identifier: MIT
#pragma once

#include "domain/sentrequest.h"
#include "signing/doctor/doctor.h"

#include <QList>
#include <QString>

/**
 * Requests out of whatever a customer sent: JSON, a cURL line, a form body, a HAR, a log. Pure. A
 * reader loses nothing or says what it could not read, and where; it repairs nothing, because a
 * repaired text has another signature.
 */
namespace vexora {

/** Where something stands in the text as pasted. */
struct IntakePlace
{
    qsizetype at = 0; ///< UTF-16 code units from the beginning
    qsizetype length = 0;
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters a person counts

    bool operator==(const IntakePlace &) const = default;
};

/** Something a person should know of the text, with its place. */
struct IntakeNote
{
    /** "typographic_quote", "typographic_dash", "broken_json", "unread", "duplicate_name",
     *  "unterminated", "hidden_character", "escape", "file_body", "secret", "masked", "cut_off"
     *  (by whoever sent it: the end of the text, or the mark that stands for the rest), "too_long"
     *  (for us): the closed list is intakeNoteIds(). */
    QString id;
    IntakePlace place;
    QString found; ///< what stands there, short; never a secret

    bool operator==(const IntakeNote &) const = default;
};

[[nodiscard]] const QStringList &intakeNoteIds();

enum class IntakeForm { Json, Curl, Form, Har, Log, Canonical };

/** One request of the text. */
struct TakenRequest
{
    IntakeForm form = IntakeForm::Json;
    SentRequest request;
    /** The string a log says was signed, with kSecretMark where a secret stood; empty: none. */
    QString said;
    IntakePlace place;
    /** With the secret that was hidden in it `said` gives the signature. */
    bool saidGivesSign = false;

    bool operator==(const TakenRequest &) const = default;
};

struct Intake
{
    QList<TakenRequest> requests; ///< in the order of the text; empty when nothing could be read
    QList<IntakeNote> notes; ///< of all of the text, in its order
    /** The text with every secret replaced by kSecretMark: the only one that may be shown, kept or
     *  copied on. Places are those of this text. */
    QString shown;
    bool secretSeen = false;

    bool operator==(const Intake &) const = default;
};

inline constexpr qsizetype kMaxIntake = 4 * 1024 * 1024; ///< UTF-16 code units; longer is cut off

/**
 * Reads a pasted text. Secrets are found by being one of `secrets`, by the name they stand under
 * ("appSecret", "secretKey", "key=" at the end of a signed string, ...), and by standing before or
 * behind the string of a request of the text.
 */
[[nodiscard]] Intake takeIn(const QString &text,
                            const std::vector<doctor::KnownSecret> &secrets = {});

/** Where the same text is read again with its secrets hidden, nothing proves any more what the
 *  first reading did: takes it over for requests that are the same. */
void keepProofs(const Intake &before, Intake &now);

/** The request of one part alone, where the person says what it is (the string box). */
[[nodiscard]] QString hideSecrets(const QString &text,
                                  const std::vector<doctor::KnownSecret> &secrets, bool *seen);

/** A string that was signed, without the secret in it. */
struct HiddenSaid
{
    QString text;
    bool secretSeen = false;
    bool givesSign = false; ///< as TakenRequest::saidGivesSign
};

/** The same for what the customer says was signed of `request`: what stands beside the values is a
 *  secret that nobody need know. */
[[nodiscard]] HiddenSaid hideSaid(const QString &said, const SentRequest &request,
                                  const std::vector<doctor::KnownSecret> &secrets);

} // namespace vexora
