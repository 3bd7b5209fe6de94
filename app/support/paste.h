// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "regions/regionspec.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace vexora {

/**
 * Payers out of what somebody copied: a row of a spreadsheet, a chat, JSON. Pure: nothing is kept,
 * and no text of it stands in an error. What a person sees before it goes into the form is here:
 * which piece goes into which field, what normalising makes of it, and what was left over.
 */

/** Bytes of a clipboard or a file as text, with the encoding that fitted. */
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "Big5", "Shift_JIS", ...
};

inline constexpr qsizetype kMaxPaste = 256 * 1024; ///< bytes that payers are looked for in

/**
 * By its BOM, else UTF-8 when it is valid, else Big5 or Shift-JIS, whichever fits the bytes alone,
 * `hint` (a charset name) first. Malformed, with the reason as a machine word in detail: "empty",
 * "too_long" (more than `most` bytes), "nul", "encoding", "ambiguous_encoding".
 */
[[nodiscard]] Result<DecodedText> decodePasted(const QByteArray &bytes, const QString &hint = {},
                                               qsizetype most = kMaxPaste);

/** One piece of text that found its field. */
struct PastedPiece
{
    QString field; ///< wire name
    QString label; ///< as it stood there, empty where the place alone told
    QString raw; ///< as it stood there
    QString value; ///< what goes into the form: normalised
    QString fault; ///< sentence of the first rule that `value` fails, in the asked language

    bool operator==(const PastedPiece &) const = default;
};

/** One payer, or one order of one. */
struct PastedPayer
{
    QList<PastedPiece> pieces; ///< in the order of the region's fields, each field once
    QStringList leftOver; ///< what fitted no field, as it stood there
    bool nameLeft = false; ///< a whole name is among them that does not say which part is which
    int line = 1; ///< first line of it in the text, from 1
    QString name; ///< to name it by: the payer's name, else the first piece; never empty

    [[nodiscard]] FieldMap values() const;
    bool operator==(const PastedPayer &) const = default;
};

enum class PasteKind { Table, Labelled, Json };

struct Paste
{
    PasteKind kind = PasteKind::Labelled;
    QList<PastedPayer> payers; ///< at least one, in the order of the text

    bool operator==(const Paste &) const = default;
};

/**
 * A tab-separated row or several (header known or not; quoted cells as spreadsheets write them),
 * labelled text in the five languages ("電話: 0912 345 678", "Tel / ទូរស័ព្ទ"), or JSON (an object
 * or an array of them). Labels are those of the region's fields in every language, wire names and
 * the words of resources/pastelabels.json. Nothing is guessed where two fields fit: then it is
 * left over. Malformed, detail as above and besides "nul", "nothing_found", "broken_json",
 * "too_many" (more than 500 payers).
 */
[[nodiscard]] Result<Paste> readPaste(const QString &text, const RegionSpec &region,
                                      const Currency &currency, const QString &language);

} // namespace vexora
