// SPDX-License-Identifier: MIT
#include "support/paste.h"

#include "support/pastereaders.h"

using namespace Qt::StringLiterals;

namespace vexora {

namespace {

/** One kind of line end, and no mark in front that says how the bytes went. */
QString tidied(const QString &text)
{
    QString result = text;
    if (result.startsWith(QChar(0xFEFF)))
        result.remove(0, 1);
    result.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : result) {
        if (c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x85))
            c = u'\n';
    }
    return result;
}

Result<Paste> made(PasteKind kind, const Result<paste::Payers> &payers)
{
    if (!payers)
        return tl::unexpected(payers.error());
    if (payers->isEmpty())
        return failure(ErrorCode::Malformed, u"nothing_found"_s);
    return Paste{kind, *payers};
}

} // namespace

FieldMap PastedPayer::values() const
{
    FieldMap values;
    for (const PastedPiece &piece : pieces)
        values.insert(piece.field, piece.value);
    return values;
}

Result<Paste> readPaste(const QString &text, const RegionSpec &region, const Currency &currency,
                        const QString &language)
{
    if (text.size() > kMaxPaste)
        return failure(ErrorCode::Malformed, u"too_long"_s);
    if (text.contains(QChar::Null))
        return failure(ErrorCode::Malformed, u"nul"_s);
    const QString tidy = tidied(text);
    if (tidy.trimmed().isEmpty())
        return failure(ErrorCode::Malformed, u"empty"_s);

    const paste::Context context(region, currency, language);
    if (paste::looksLikeJson(tidy))
        return made(PasteKind::Json, paste::readJson(tidy, context));
    if (const auto table = paste::readTable(tidy, context))
        return made(PasteKind::Table, *table);
    return made(PasteKind::Labelled, paste::readLabelled(tidy, context));
}

namespace paste {

Result<Payers> gathered(std::vector<PayerBuilder> &builders)
{
    Payers payers;
    QStringList before;
    for (PayerBuilder &builder : builders) {
        PastedPayer payer = builder.take();
        if (payer.pieces.isEmpty()) {
            QStringList &rest = payers.isEmpty() ? before : payers.back().leftOver;
            rest += payer.leftOver;
            continue;
        }
        payer.leftOver = before + payer.leftOver;
        before.clear();
        payers.append(payer);
        if (payers.size() > kMostPayers)
            return failure(ErrorCode::Malformed, u"too_many"_s);
    }
    return payers;
}

} // namespace paste

} // namespace vexora
