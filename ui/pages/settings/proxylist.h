// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace vexora::ui {

struct Desk;

/** Through which proxy each merchant's orders go, with the way to its dialog. */
class ProxyList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyList(Desk &desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /** A merchant was saved. */
    void changed();

private:
    void edit(const QString &profileId);

    Desk &m_desk;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    QStringList m_shown; ///< what the rows say: they are made anew only when that changes
};

} // namespace vexora::ui
