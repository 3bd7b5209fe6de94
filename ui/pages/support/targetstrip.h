// SPDX-License-Identifier: MIT
#pragma once

#include "settings/profile.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace vexora::ui {

struct Desk;
class EnvironmentBadge;
class HeaderButton;

/** Where a request would be sent again: a profile to choose, its environment on its own ground, the
 *  host; of the embedded gateway what it plays. Owned by SendView. */
class TargetStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Target
    {
        Profile profile;
        bool sandbox = false;
    };

    explicit TargetStrip(Desk &desk, QWidget *parent = nullptr);

    /** Offers the profiles of that region, the embedded gateway's first, and keeps the choice where
     *  it can; else `wished` (its currency for the sandbox). All profiles for an empty region. */
    void setRegion(const QString &region, const Profile &wished);
    /** After profiles, or what the gateway plays, have changed. */
    void refresh();
    /** A live target holds for one request: the next begins at the embedded gateway again. */
    void letLiveGo();
    [[nodiscard]] std::optional<Target> target() const;
    void choose(const QString &profileId);

Q_SIGNALS:
    void changed();
    void faultChosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QList<Target> targets() const;
    void showTarget();
    void placeHost();
    void openMenu();
    void openFaultMenu();

    Desk &m_desk;
    QString m_region;
    QString m_chosen; ///< a profile's id
    bool m_isOwnChoice = false; ///< a person's, not the first one offered
    HeaderButton *m_profile;
    EnvironmentBadge *m_badge;
    HeaderButton *m_fault;
    QLabel *m_host;
    QHBoxLayout *m_row; ///< all of it, but a host that has to stand below
};

} // namespace vexora::ui
