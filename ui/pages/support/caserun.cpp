// SPDX-License-Identifier: MIT
#include "ui/pages/support/caserun.h"

#include "domain/whenfinished.h"
#include "ui/pages/support/supportthreads.h"

#include <QPromise>
#include <QThreadPool>

namespace vexora::ui {

namespace {

struct Job
{
    doctor::Evidence evidence;
    std::vector<doctor::KnownSecret> secrets;
    std::shared_ptr<std::atomic<bool>> cancelled;
    QPromise<doctor::Diagnosis> promise;
};

} // namespace

CaseRun::CaseRun(QObject *parent)
    : QObject(parent)
{
}

CaseRun::~CaseRun()
{
    stop();
}

void CaseRun::start(doctor::Evidence evidence, std::vector<doctor::KnownSecret> secrets)
{
    stop();
    m_isRunning = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    auto job = std::make_shared<Job>();
    job->evidence = std::move(evidence);
    job->secrets = std::move(secrets);
    job->cancelled = m_cancelled;
    job->promise.start();
    whenFinished(job->promise.future(), this,
                 [this, generation = m_generation](const doctor::Diagnosis &diagnosis) {
                     if (generation != m_generation)
                         return;
                     m_isRunning = false;
                     Q_EMIT finished(diagnosis);
                 });
    supportThreads().start([job] {
        doctor::Limits limits;
        limits.cancelled = job->cancelled.get();
        doctor::Diagnosis diagnosis;
        if (!*job->cancelled)
            diagnosis = doctor::diagnose(job->evidence, job->secrets, limits);
        job->secrets.clear();
        job->promise.addResult(std::move(diagnosis));
        job->promise.finish();
    });
}

void CaseRun::stop()
{
    ++m_generation;
    m_isRunning = false;
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace vexora::ui
