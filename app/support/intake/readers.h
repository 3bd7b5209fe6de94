// SPDX-License-Identifier: MIT
#pragma once

#include "json/json.h"
#include "support/intake/jsonscan.h"
#include "support/intake/reading.h"

#include <optional>

/**
 * One reader per form. Each takes a piece of the text and adds the requests it finds, or notes what
 * it could not read; where one says how far it came, the next goes on from there, so that no
 * character is read more than a few times.
 */
namespace vexora::intake {

/** How deep JSON in strings of JSON, and envelopes in envelopes, are opened. */
inline constexpr int kMaxWraps = 5;

/** All of the text is one JSON document: an order, several, an envelope, a HAR. */
[[nodiscard]] bool readJsonDocument(Reading &reading, const Piece &piece);

/** The orders in the JSON value `value`, which stands at `at`. Answers with their number. */
int readJsonValue(Reading &reading, const Piece &piece, qsizetype at, const json::Value &value,
                  IntakeForm form, const Surroundings &around, int depth);

/** The same from the text; `span` is whole. Nothing: noted, not readable. */
std::optional<json::Value> jsonAt(Reading &reading, const Piece &piece, qsizetype at,
                                  const JsonSpan &span);

/** Why a reader that began at `from` could not go on at `at`: the text was cut off there, or else
 *  `id`. */
void noteStop(Reading &reading, const Piece &piece, qsizetype from, qsizetype at,
              const QString &id);
/** The same of JSON: `span` is not whole. */
void noteBroken(Reading &reading, const Piece &piece, qsizetype from, const JsonSpan &span);

/** A JSON object's members as fields; notes names that stand twice. */
[[nodiscard]] QList<SentField> fieldsOf(Reading &reading, const Piece &piece,
                                        const json::Value &object, const JsonSpan &span);

/** Notes values that end in "...". */
void noteCutValue(Reading &reading, const Piece &piece, const QString &value, qsizetype at,
                  qsizetype end);

/** The entries of a HAR, or one of them. False: it is none. */
[[nodiscard]] bool readHar(Reading &reading, const Piece &piece, qsizetype at,
                           const json::Value &value);

/** What a body says; false, and noted, where it cannot be read. */
[[nodiscard]] bool readBody(Reading &reading, const Piece &body, SentRequest &request);

/** name=value&name=value */
[[nodiscard]] bool looksLikeForm(QStringView text);
[[nodiscard]] QList<SentField> formFields(Reading &reading, const Piece &form);

/** Pairs of a line, [at, end), of which the first name stands at `name`: a form, a string that was
 *  signed. `alone`: they are all there is. Answers with their end, or `name` where they are
 *  neither. */
[[nodiscard]] qsizetype readPairs(Reading &reading, const Piece &piece, qsizetype name,
                                  qsizetype end, bool alone);
/** Gives the strings that were found to the requests they are of, and to those that are of none
 *  the signature beside them. All in the order of the text. */
void joinStrings(QList<TakenRequest> &requests, const QList<LooseSign> &signs);

/** Objects of Python and JavaScript, arrays of PHP: names and values in quotes. Answers with the
 *  end, or `at`. */
[[nodiscard]] qsizetype readLiteral(Reading &reading, const Piece &piece, qsizetype at);
/** What programs print without quotes: maps of Java, print_r and var_dump of PHP. The same. */
[[nodiscard]] qsizetype readPrinted(Reading &reading, const Piece &piece, qsizetype at);

/** A curl command that begins at `at`. Answers with its end, or `at`. */
[[nodiscard]] qsizetype readCurl(Reading &reading, const Piece &piece, qsizetype at);
/** Where the next curl command begins; the size where there is none. */
[[nodiscard]] qsizetype nextCurl(QStringView text, qsizetype from);

/** A request as it goes over the line, or headers and a body, from the beginning of a line.
 *  Answers with its end, or `at`. */
[[nodiscard]] qsizetype readHttp(Reading &reading, const Piece &piece, qsizetype at);

/** Lines with any of these in them, from `from` to `to`. */
void readLog(Reading &reading, const Piece &piece, qsizetype from, qsizetype to,
             const Surroundings &around, int depth);

/** Any text that is no JSON document. */
void readText(Reading &reading, const Piece &piece, const Surroundings &around, int depth);

} // namespace vexora::intake
