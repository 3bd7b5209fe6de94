// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

class EnvironmentBadge;
class HeaderButton;

/**
 * Who is sending where, and whether it is real: profile and region, the environment's word, the
 * host; of a sandbox what it plays. Its ground is deep red for live, blue for test, striped grey
 * for the sandbox.
 */
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    struct Content
    {
        QString profile; ///< empty where there is none
        QString region;
        Environment environment = Environment::Sandbox;
        QString host;
        QString fault; ///< what the embedded gateway does, in words; empty: there is no menu for it
        bool isFaulty = false; ///< and that is not as documented
    };
    void setContent(const Content &content);
    /** Takes it in at the end, behind the host. */
    void addTool(QWidget *tool);
    /** Where the profile menu opens: below the button, in global coordinates. */
    [[nodiscard]] QPoint menuPosition() const;
    /** The same of the fault menu. */
    [[nodiscard]] QPoint faultMenuPosition() const;

Q_SIGNALS:
    void profileMenuRequested();
    void faultMenuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HeaderButton *m_profile;
    EnvironmentBadge *m_badge;
    HeaderButton *m_fault;
    QLabel *m_host;
    Environment m_environment = Environment::Sandbox;
};

} // namespace vexora::ui
