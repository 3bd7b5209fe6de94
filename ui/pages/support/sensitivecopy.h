// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMimeData;

namespace vexora::ui {

/**
 * Puts text with a payer's data into the clipboard so that clipboard managers do not keep it, and
 * takes it out again after a while, unless something else is there by then. Owned by the view;
 * when that goes, so does the text.
 */
class SensitiveCopy final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kSeconds = 60; ///< until it is taken out

    explicit SensitiveCopy(QObject *parent = nullptr);
    ~SensitiveCopy() override;

    void copy(const QString &text);
    /** Takes it out now, if it is still there. */
    void clear();

Q_SIGNALS:
    /** It was taken out; not when something else was there. */
    void cleared();

private:
    /** False when something else is there. */
    bool takeOut();

    QPointer<QMimeData> m_data; ///< the clipboard's; gone as soon as something else is in it
    QTimer m_timer;
};

} // namespace vexora::ui
