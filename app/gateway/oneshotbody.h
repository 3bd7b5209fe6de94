// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace vexora {

/**
 * A request body that can be read once. QNetworkAccessManager sends a POST again by itself when a
 * server closes without an answer, for which it rewinds the body: this one is sequential and
 * refuses. The network layer then gives up with ContentReSendError instead of sending twice.
 *
 * Lives as a child of the reply that reads it, on that reply's thread.
 */
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /** From here on nothing can be read. What was read before is on its way. */
    void seal() { m_sealed = true; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

Q_SIGNALS:
    /**
     * The first read is under way, its bytes not yet handed over. A receiver may seal the body,
     * which then never leaves; it must not delete it.
     */
    void leaving();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_touched = false;
    bool m_sealed = false;
};

} // namespace vexora
