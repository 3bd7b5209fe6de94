// SPDX-License-Identifier: MIT
#pragma once

#include "domain/order.h"
#include "domain/texts.h"

namespace vexora {

/** Collects what is wrong with an order, in the sentences of resources/orderexam.json. */
class ExamPoints
{
public:
    explicit ExamPoints(QString language);

    /** Braces of the sentence: {field} is always known, the others come from `words`. */
    void add(const QString &field, const QString &rule, Severity severity,
             const QMap<QString, QString> &words = {});
    /** The same with another sentence than the rule's own. */
    void addWith(const QString &sentence, const QString &field, const QString &rule,
                 Severity severity, const QMap<QString, QString> &words = {});
    void add(const Fault &fault) { m_points.append(fault); }

    /** Errors first, else in the order they were found. */
    [[nodiscard]] QList<Fault> take();

private:
    QString m_language;
    QList<Fault> m_points;
};

/** Every sentence of the file by its id; empty when the file is not sound, which fails a test. */
[[nodiscard]] const QMap<QString, Texts> &examSentences();

} // namespace vexora
