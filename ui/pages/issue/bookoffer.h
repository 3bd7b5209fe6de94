// SPDX-License-Identifier: MIT
#pragma once

#include "checkout/checkout.h"
#include "checkout/workspace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace vexora::ui {

class FieldEditor;
class PayerOffer;

/**
 * Completes a payer from the payer book while one is typed: four digits find whose mobile, ID or
 * account ends in them, a full name finds its bearer in either order. Only payers of the order's
 * region and environment. Does nothing while the book is off. Owned by the IssuePage.
 */
class BookOffer final : public QObject
{
    Q_OBJECT

public:
    explicit BookOffer(QWidget *page);

    /** `region` must outlive this; null for none. */
    void setPlace(const Workspace &workspace, const RegionSpec *region, Environment environment);
    /** A person has changed the form: `order` is what it holds now. */
    void look(const PreparedOrder &order);
    /** The form is frozen, or filled by other hands. */
    void dismiss();

Q_SIGNALS:
    /** All of the payer's group, but for the address, which is another one each time. */
    void chosen(const vexora::FieldMap &payer);

private:
    void ask();
    void show(const QList<BookPayer> &payers);
    [[nodiscard]] FieldEditor *typedIn() const;
    [[nodiscard]] QList<PayerWord> wordsOf(const FieldEditor &editor) const;

    QWidget *m_page;
    PayerOffer *m_offer;
    Workspace m_workspace;
    const RegionSpec *m_region = nullptr;
    Environment m_environment = Environment::Sandbox;
    PreparedOrder m_order;
    QPointer<FieldEditor> m_editor; ///< what is typed in
    QTimer m_soon{this};
    int m_turn = 0; ///< late answers carry an older one
};

} // namespace vexora::ui
