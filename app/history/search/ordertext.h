// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vexora {

class Statement;

/**
 * What of an order can be found by a part of it. Nothing here may ever have to be erased: a text
 * index of SQLite's keeps what was deleted from it.
 */
class OrderText
{
public:
    /** What a statement must select, in a row, for read(). */
    [[nodiscard]] static QString columns();

    void read(const Statement &row, int firstColumn);

    /** Folded, one column a line. */
    [[nodiscard]] const QByteArray &folded() const { return m_folded; }
    /** Of the KHQR payload as it is printed; empty where there is none. */
    [[nodiscard]] QByteArray md5() const;
    /** Whether every word stands in one of the columns, each for itself. */
    [[nodiscard]] bool has(const QList<QByteArray> &words) const;

private:
    QByteArray m_folded;
    QByteArray m_payInfo;
};

} // namespace vexora
