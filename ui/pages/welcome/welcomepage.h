// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QStackedWidget;

namespace vexora {
struct Profile;
}

namespace vexora::ui {

struct Desk;

/**
 * Stands in the Issue page's place until somebody who has no merchant yet has chosen how to begin:
 * with the embedded gateway or with a merchant of their own. Choosing nothing and going to Settings
 * or the profile menu works as well. Owned by MainWindow, which lets it go once there is a profile.
 */
class WelcomePage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The embedded gateway, on this practice profile. */
    void tryRequested(const QString &profileId);
    /** A merchant was tested and saved. */
    void connected(const vexora::Profile &profile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoice();
    void showConnect();
    void showChoice();
    void lay();

    Desk &m_desk;
    QWidget *m_choice = nullptr;
    QBoxLayout *m_cards = nullptr;
    QWidget *m_connect = nullptr;
    QBoxLayout *m_column = nullptr;
};

} // namespace vexora::ui
