// SPDX-License-Identifier: MIT
#pragma once

#include "support/mistakewords.h"
#include "ui/pages/support/supportcase.h"
#include "ui/theme/theme.h"
#include "ui/widgets/factlist.h"

#include <QCoreApplication>

namespace vexora::ui {

/** What is said of a request, in the window's language. Two equal ones look the same. */
struct VerdictText
{
    struct Line
    {
        QString text;
        Role role = Role::Ink;
        bool isStrong = false;

        bool operator==(const Line &) const = default;
    };
    struct NamedFact
    {
        QString label;
        QString value;

        bool operator==(const NamedFact &) const = default;
    };

    QString icon;
    Role role = Role::Ink;
    QString heading;
    QList<Line> lines;
    QList<NamedFact> facts;
    QString command; ///< for the customer to run where the secret is; empty for none
    bool offersBundle = false; ///< there may be another console's bundle to be opened

    bool operator==(const VerdictText &) const = default;
};

/** Makes it. */
class VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    /** Nothing was pasted yet. */
    [[nodiscard]] static VerdictText invitation();
    /** There is a text without a request in it. */
    [[nodiscard]] static VerdictText nothingRead();
    [[nodiscard]] static VerdictText checking();
    [[nodiscard]] static VerdictText of(const SupportCase &about, const MistakeWords &words,
                                        const QString &language, const QStringList &unreadSecrets);
    /** "2 errors and a warning"; empty for none. */
    [[nodiscard]] static QString counted(const QList<Fault> &order);

private:
    static void addMistakes(VerdictText &text, const QList<doctor::Mistake> &mistakes,
                            const MistakeWords &words, const QString &language);
    static void addOtherSecret(VerdictText &text, const doctor::Diagnosis &found);
    static void addSaid(VerdictText &text, const SupportCase &about, const MistakeWords &words,
                        const QString &language);
    static void addFacts(VerdictText &text, const SupportCase &about);
    static QString shape(doctor::SignShape shape);
    static QString place(const doctor::Diagnosis &diagnosis);
};

/**
 * A sentence of this program with a customer's words filled in, as it may be shown: what cannot be
 * seen is made visible, but for the zero width spaces that Khmer sentences break at.
 */
[[nodiscard]] QString sentenceText(const QString &sentence);

} // namespace vexora::ui
