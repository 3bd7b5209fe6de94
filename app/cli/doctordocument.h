// SPDX-License-Identifier: MIT
#pragma once

#include "cli/output.h"
#include "domain/order.h"
#include "signing/doctor/doctor.h"
#include "support/mistakewords.h"

#include <optional>

namespace vexora::cli {

/** What the doctor found, as `doctor` prints it: for programs, and for people. */
class DoctorFinding
{
public:
    DoctorFinding(doctor::Diagnosis diagnosis, QList<Fault> order, QString language);

    [[nodiscard]] json::Value document() const;
    void print(const Output &output) const;
    /** What could be seen without a secret, on standard error; `said` as diagnose() was given it.
     */
    void sayWithoutSecret(const Output &output, const std::optional<QString> &said) const;

private:
    void sayDifferences(const Output &output) const;
    [[nodiscard]] QStringList harmless() const;
    [[nodiscard]] json::Value faults(Severity severity) const;

    doctor::Diagnosis m_diagnosis;
    QList<Fault> m_order;
    QString m_language;
    MistakeWords m_words;
};

/** The catalogue, as `doctor --list` prints it. */
void printMistakes(const Output &output, const QString &language);

} // namespace vexora::cli
