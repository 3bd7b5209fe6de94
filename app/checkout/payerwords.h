// SPDX-License-Identifier: MIT
#pragma once

#include "domain/payerword.h"
#include "regions/regioncatalog.h"

namespace vexora {

/**
 * By what an order with these values (as signed, so normalised) can be found: every field the
 * region file does not mark as plain, by its type. Each word once; LastFour among them, which the
 * store drops while the payer book is off.
 */
[[nodiscard]] QList<PayerWord> payerWords(const RegionSpec &region, const FieldMap &fields);

/**
 * Who pays: every personal value of the payer's group but the address the payer came from, as one
 * text that is the same for the same payer. Empty when there is none. Hashed before it is stored.
 */
[[nodiscard]] QString payerIdentity(const RegionSpec &region, const FieldMap &fields);

/**
 * What a person may mean who types `typed` into a filter: each kind it can be, after the
 * normalisation of every region's form ("+886 912 345 678" is also "0912345678"). Empty for what
 * is no payer's value in any region, for instance a single letter.
 */
[[nodiscard]] QList<PayerWord> payerWordsTyped(const RegionCatalog &catalog, const QString &typed);

/**
 * Of those, the ones that mean one payer: a word that many have in a name or an address is left
 * out, a name that is no more than that word is not.
 */
[[nodiscard]] QList<PayerWord> wholeValues(QList<PayerWord> words);

} // namespace vexora
