// SPDX-License-Identifier: MIT
#pragma once

#include "cli/sampleorder.h"

#include <QHash>

#include <bitset>

namespace vexora::test {

/** Texts and keys to look for, in every form in which a program is likely to write them down. */
class Canaries
{
public:
    /** As UTF-8, UTF-16, base64, hex, percent-encoded, escaped for JSON, folded to one case; and a
     *  plain hash of it, which anybody can try out. */
    void add(const QString &text);
    void addBytes(const QByteArray &bytes, const QString &name);

    /** What of it stands in the bytes: "Quarkbaum as base64". */
    [[nodiscard]] QStringList in(const QByteArray &bytes) const;
    /** What of it stands in files below a folder, or in their names, behind each file's name.
     *  Workbooks are unpacked. */
    [[nodiscard]] QStringList inFiles(const QString &folder) const;

private:
    struct Form
    {
        QByteArray bytes;
        QString name;
    };

    void addForms(const QByteArray &bytes, const QString &name);
    void addForm(const QByteArray &bytes, const QString &name);

    QList<Form> m_forms;
    QMultiHash<quint64, qsizetype> m_byStart; ///< the first bytes of a form -> its place
    std::bitset<65536> m_starts; ///< of two bytes each: most places in a file begin no form
};

/** The parts of an .xlsx, one behind the other; empty when it is none. */
[[nodiscard]] QByteArray unpacked(const QString &workbook);

/** Orders of every region with a canary in each field of a payer's: as typed and as sent. */
[[nodiscard]] QList<SampleOrder> canaryOrders();
/** The fields of a region's file that are not marked as plain. */
[[nodiscard]] QStringList personalFields(const QString &region);

} // namespace vexora::test
