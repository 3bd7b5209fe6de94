// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vexora {

/** A column of a table of orders, by a word that stays. */
struct SavedColumn
{
    QString id;
    int width = 0; ///< in pixels at 100 %; 0: the usual one

    bool operator==(const SavedColumn &) const = default;
};

/**
 * A way to look at the orders that a person gave a name. All words are machine words of the window
 * and the domain; one that is not known is dropped by who reads it. The text a person filters by
 * is not among it: it may be a payer's name, and payer data is never written to a file.
 */
struct SavedView
{
    QString name;
    QString part; ///< "all", "unknown", "waiting", "printed"
    QString time; ///< "all", "today", ...
    QString from; ///< ISO day
    QString to;
    QStringList regions;
    QStringList profiles;
    QStringList outcomes;
    QStringList payments;
    QString environment;
    QString sort;
    QList<SavedColumn> columns;

    bool operator==(const SavedView &) const = default;
};

struct SavedViews
{
    QList<SavedView> views; ///< as they are listed
    QList<SavedColumn> columns; ///< as the table was left

    bool operator==(const SavedViews &) const = default;
};

/** What is missing, damaged or of a later program is none: views are never worth an error. */
[[nodiscard]] SavedViews loadViews(const QString &file);
/** Storage; NewerData for a later program's file, which is left alone. */
[[nodiscard]] Result<void> saveViews(const QString &file, const SavedViews &views);

} // namespace vexora
