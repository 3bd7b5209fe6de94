// SPDX-License-Identifier: MIT
#pragma once

#include "khqr/check.h"
#include "ui/widgets/findinglist.h"

#include <QCoreApplication>
#include <QString>

namespace vexora::ui {

/**
 * A sentence for every issue name there is (khqr/check.h; those of the writer too): what it means,
 * and whom to ask. Names that end in a tag are named with it.
 */
class IssueWords
{
    Q_DECLARE_TR_FUNCTIONS(IssueWords)

public:
    /** What it means. Never empty: a name not known is shown itself. */
    [[nodiscard]] static QString meaning(const khqr::Issue &issue);
    /** Whom to ask or what to do. */
    [[nodiscard]] static QString whom(const khqr::Issue &issue);
    /** The same in a text that cannot be followed: what is missing there may only not be found. */
    [[nodiscard]] static QString whomWhenBroken(const khqr::Issue &issue);
    /** "KHQR_EXPIRED, code 46", with the severity in words. */
    [[nodiscard]] static QString official(const khqr::Issue &issue);

    /** All of them, the worst first. */
    [[nodiscard]] static QList<Finding> findings(const QList<khqr::Issue> &issues);

    [[nodiscard]] static QString severity(khqr::Verdict verdict);
    [[nodiscard]] static QString icon(khqr::Verdict verdict);
    [[nodiscard]] static Role role(khqr::Verdict verdict);

    /** Whether a sentence was written for it. For the tests. */
    [[nodiscard]] static bool knows(const QString &name);
};

} // namespace vexora::ui
