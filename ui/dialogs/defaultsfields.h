// SPDX-License-Identifier: MIT
#pragma once

#include "regions/regionspec.h"
#include "settings/profile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vexora::ui {

struct Desk;
class FieldRow;
class MethodCombo;

/** What every order of a merchant begins with, each with what it makes of the next order. */
class DefaultsFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DefaultsFields(const Desk &desk, QWidget *parent = nullptr);

    /** Offers the region's payment methods; the chosen one stays where the region has it too. Null
     *  for a region that is not known. */
    void setRegion(const RegionSpec *region);
    /** After setRegion(). */
    void show(const Profile &profile);
    /** Puts what the fields hold into `profile`. */
    void read(Profile &profile) const;
    /** Says what is wrong under the fields; the first of them, null when nothing is. */
    [[nodiscard]] QWidget *check(const Profile &profile);

    /** The profile has something that is only seen here. */
    [[nodiscard]] static bool areIn(const Profile &profile);
    /** What is wrong with the typed http or https address; empty for none. */
    [[nodiscard]] static QString addressFault(const QLineEdit *edit);

private:
    void offerCodes(const FieldMap &codes);
    void showExamples();

    const Desk &m_desk;
    MethodCombo *m_method;
    QLineEdit *m_remark;
    QLineEdit *m_prefix;
    QLineEdit *m_limit;
    QComboBox *m_language;
    QLineEdit *m_returnUrl;
    FieldRow *m_methodRow;
    FieldRow *m_remarkRow;
    FieldRow *m_prefixRow;
    FieldRow *m_limitRow;
    FieldRow *m_languageRow;
    FieldRow *m_returnRow;
};

} // namespace vexora::ui
