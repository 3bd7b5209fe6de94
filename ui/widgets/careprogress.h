// SPDX-License-Identifier: MIT
#pragma once

#include "domain/result.h"
#include "domain/whenfinished.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vexora::ui {

/**
 * How far a long piece of work has come, with Cancel, and then what came of it. One piece at a
 * time; with the widget goes the interest in it, not the work.
 */
class CareProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit CareProgress(QWidget *parent = nullptr);

    /** `then` gets the result, unless the work was cancelled, which is said. */
    template <class T, class Then>
    void follow(const QFuture<Result<T>> &future, const QString &doing, Then then)
    {
        begin(doing, new QFutureWatcher<Result<T>>(this));
        auto *watcher = static_cast<QFutureWatcher<Result<T>> *>(m_watcher);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher, then = std::move(then)] {
                    const QFuture<Result<T>> done = watcher->future();
                    const bool cancelled = done.isCanceled() || done.resultCount() == 0;
                    end(cancelled);
                    if (!cancelled)
                        then(done.result());
                });
        watcher->setFuture(future);
    }
    void say(const QString &sentence, bool isFault);
    [[nodiscard]] bool isBusy() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void begin(const QString &doing, QFutureWatcherBase *watcher);
    void end(bool cancelled);

    QFutureWatcherBase *m_watcher = nullptr; ///< while something is done
    QLabel *m_said;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace vexora::ui
