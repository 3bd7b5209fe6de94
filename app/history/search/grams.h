// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

/**
 * The pieces of text the index knows. An order is indexed by every three characters in a row, by
 * every four digits in a row, since order numbers are made of digits and three of those stand in
 * one order of twenty, and by every one and two characters that are not both ASCII, since two
 * Chinese characters are a word. One and two ASCII characters stand in nearly every order; of those
 * only blocks of orders are indexed.
 *
 * The pieces are made here instead of by SQLite's own trigram tokenizer, which knows none of the
 * shorter and longer ones; it gets them as words and parts them at spaces. Two pieces may share a
 * word: what the index finds is verified.
 */
namespace vexora::grams {

using Gram = quint64; ///< the characters, packed
using Grams = std::vector<Gram>;

/** Adds those of an order that has `folded` in it; the same for a word that is asked for. */
void collect(QByteArrayView folded, Grams &grams);
/** Takes out those of a word that say less than others of it: three of four digits. */
void dropCovered(Grams &grams);
/** Adds those of a block: single ASCII characters and pairs of them. */
void collectShort(QByteArrayView folded, Grams &grams);
/** Each once. */
void reduce(Grams &grams);

/** As FTS5 is to index them. */
[[nodiscard]] QByteArray content(const Grams &grams);
/** What finds orders that have all of them: the right side of MATCH. */
[[nodiscard]] QString query(const Grams &grams);

} // namespace vexora::grams
