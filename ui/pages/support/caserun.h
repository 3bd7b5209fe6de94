// SPDX-License-Identifier: MIT
#pragma once

#include "signing/doctor/doctor.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace vexora::ui {

/**
 * Runs the signature doctor in a thread of its own. Of several runs the latest counts: the others
 * are told to stop, and what they still say is dropped. The secrets live in the thread and are gone
 * before the answer comes. Owned by the RequestView; may go while a run is under way.
 */
class CaseRun final : public QObject
{
    Q_OBJECT

public:
    explicit CaseRun(QObject *parent = nullptr);
    ~CaseRun() override;

    void start(doctor::Evidence evidence, std::vector<doctor::KnownSecret> secrets);
    /** finished() comes no more for what was started. */
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const vexora::doctor::Diagnosis &diagnosis);

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    int m_generation = 0;
    bool m_isRunning = false;
};

} // namespace vexora::ui
