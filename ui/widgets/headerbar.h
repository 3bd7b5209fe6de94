// SPDX-License-Identifier: MIT
#pragma once

#include "domain/outcome.h"

#include <QWidget>

class QLabel;

namespace vexora::ui {

/**
 * Who is sending where, and whether it is real: profile and region, the environment's word, the
 * host. Its ground is deep red for live, blue for test, striped grey for the sandbox.
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
    };
    void setContent(const Content &content);
    /** Where the profile menu opens: below the button, in global coordinates. */
    [[nodiscard]] QPoint menuPosition() const;

Q_SIGNALS:
    void profileMenuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class ProfileButton;
    class Badge;

    ProfileButton *m_profile;
    Badge *m_badge;
    QLabel *m_host;
    Environment m_environment = Environment::Sandbox;
};

} // namespace vexora::ui
