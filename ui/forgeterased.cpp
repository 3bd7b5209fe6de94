// SPDX-License-Identifier: MIT
#include "ui/forgeterased.h"

#include "domain/whenfinished.h"

namespace vexora::ui {

ForgetErased::ForgetErased(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    if (workspace.payers && workspace.memory)
        connect(workspace.payers, &PayerArchive::erased, this, &ForgetErased::look);
}

void ForgetErased::look()
{
    const QList<OrderKey> keys = m_workspace.memory->keys();
    for (const OrderKey &key : keys) {
        whenFinished(m_workspace.payers->papers(key), this,
                     [this, key](const Result<PapersFound> &found) {
                         if (found && found->state == PapersFound::State::Erased)
                             m_workspace.memory->forget({key});
                     });
    }
}

} // namespace vexora::ui
