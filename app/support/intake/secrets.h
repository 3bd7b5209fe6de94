// SPDX-License-Identifier: MIT
#pragma once

#include "support/intake/intake.h"

namespace vexora::intake {

/** [at, end) of a text that is a secret. */
struct Stretch
{
    qsizetype at = 0;
    qsizetype end = 0;
    QString before = {}; ///< put around the mark, so that the text can still be read: the quotes
    QString after = {}; ///< that a bare number of JSON has not, or those inside a secret in parts
};

/** Where a known secret stands in `text`: as it is, URL-encoded, or as JSON writes it. */
void findKnownSecrets(const QString &text, const std::vector<doctor::KnownSecret> &secrets,
                      QList<Stretch> &found);

/** Values that stand under a secret's name: JSON, headers, code, forms, `key=` at an end. */
void findNamedSecrets(const QString &text, QList<Stretch> &found);

/** Literals of code that are joined to what it takes a digest of: md5(string + "..."). */
void findHashedLiterals(const QString &text, QList<Stretch> &found);

/** A text without its secrets, and where the marks stand in it. */
struct Hidden
{
    QString text;
    QList<qsizetype> marks;
};

/** Known ones, named ones, and those `found` otherwise. */
[[nodiscard]] Hidden hide(const QString &text, const std::vector<doctor::KnownSecret> &secrets,
                          QList<Stretch> found = {});

/** Known secrets that reading put together, out of a writing nobody thought of. True where one
 *  was. */
[[nodiscard]] bool hideIn(QString &text, const std::vector<doctor::KnownSecret> &secrets);
[[nodiscard]] bool hideIn(TakenRequest &taken, const std::vector<doctor::KnownSecret> &secrets);

} // namespace vexora::intake
