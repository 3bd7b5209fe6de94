// SPDX-License-Identifier: MIT
// What an earlier order of this run gives to the next one: its payer, or all its values.
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/payerpopup.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

void IssuePage::Private::followMemory()
{
    if (!workspace.memory)
        return;
    connect(workspace.memory, &RunMemory::changed, q, [this] { refreshPayers(); });
    connect(workspace.memory, &RunMemory::forgot, q,
            [this](const QList<OrderKey> &keys) { letGoOf(keys); });
}

/** What was erased is shown no longer, nor said to have been somebody's before. */
void IssuePage::Private::letGoOf(const QList<OrderKey> &keys)
{
    if (form) {
        form->compareWith({});
        refresh();
    }
    if (order && keys.contains(order->record.key) && !flow->isSending())
        startOver();
}

void IssuePage::Private::refreshPayers()
{
    if (!form || !region)
        return;
    QPushButton *button = form->payerAgainButton();
    const bool any
        = workspace.memory && !workspace.memory->payers(*region, profile.environment).isEmpty();
    button->setEnabled(any && !frozen);
    const QString help = any
        ? IssuePage::tr("Ctrl+Shift+P")
        : IssuePage::tr("Payers of orders sent since the program was started appear here.");
    button->setToolTip(help);
    button->setAccessibleDescription(help);
}

void IssuePage::Private::samePayer()
{
    if (!form || !form->payerAgainButton()->isEnabled())
        return;
    auto *popup
        = new PayerPopup(workspace.memory->payers(*region, profile.environment), *region, q);
    connect(popup, &PayerPopup::chosen, q, [this](const FieldMap &payer) { fillPayer(payer); });
    popup->popupUnder(form->payerAgainButton());
}

/** All of the group: what is left of another payer's values would be sent with this one's. */
void IssuePage::Private::fillPayer(const FieldMap &payer)
{
    if (frozen || !form)
        return;
    const FieldMap before = form->values();
    FieldMap earlier = form->comparedWith();
    for (const FieldSpec &field : region->fields) {
        if (field.place.group != FieldGroup::Payer || !before.contains(field.name))
            continue;
        const QString value = payer.value(field.name);
        if (!earlier.contains(field.name) && before.value(field.name).trimmed() != value)
            earlier.insert(field.name, before.value(field.name));
        form->setValue(field.name, value);
    }
    form->compareWith(earlier);
    another.reset();
    refresh();
    form->firstControl()->setFocus(Qt::OtherFocusReason);
}

bool IssuePage::Private::holdsTyped() const
{
    // What was sent stands in History and in memory; what could not be sent stands here alone.
    return form && !order && (form->values() != untyped || !form->tradeNo().isEmpty());
}

void IssuePage::Private::askAboutTyped(const QString &whatHappens, const QString &yes,
                                       const std::function<void()> &then)
{
    if (flow->isSending())
        return;
    if (!holdsTyped()) {
        then();
        return;
    }
    auto *box = new QMessageBox(q);
    box->setObjectName(u"replaceTypedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(IssuePage::tr("The form holds an order that was not sent."));
    box->setInformativeText(whatHappens);
    makePlain(box);
    QPushButton *keep = box->addButton(IssuePage::tr("Keep the form"), QMessageBox::RejectRole);
    QPushButton *replace = box->addButton(yes, QMessageBox::AcceptRole);
    keep->setObjectName(u"keepTypedButton"_s);
    replace->setObjectName(u"replaceTypedButton"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(replace, &QPushButton::clicked, q, [this, then] {
        if (!flow->isSending())
            then();
    });
    box->open();
}

void IssuePage::Private::startFrom(const Order &earlier)
{
    if (!form || flow->isSending())
        return;
    const QString with = profile.id;
    startOver();
    const OrderRecord &record = earlier.record;
    // Letting go of an order may bring an edited profile in, or another one.
    if (!form || profile.id != with || record.region != region->id)
        return;
    FieldMap sent;
    for (const FieldSpec &field : region->fields)
        sent.insert(field.name, earlier.papers.fields.value(field.name));
    FieldMap values = sent;
    QStringList numbered;
    for (const FieldSpec &field : region->fields) {
        QString &value = values[field.name];
        const QString given = begun.value(field.name);
        // Where the gateway reports to is the profile's, and may have moved.
        const bool isAddress = field.type == FieldType::Url && field.profileDefault;
        const bool isUsedUp = field.name == "remark"_L1
            && NumberedRemark::isNumbered(workspace, profile, value, record.recordedAtMs);
        // 5,000 riel are not 5,000 dollars: the profile may have another currency by now.
        const bool isOtherMoney
            = field.type == FieldType::Amount && record.currency != profile.currency;
        if ((isAddress && !given.isEmpty()) || isUsedUp || isOtherMoney)
            value = given;
        else if (field.offersOrderNumber && value == record.key.tradeNo)
            numbered.append(field.name);
    }
    form->setValues(values);
    sent.insert(u"tradeNo"_s, record.key.tradeNo);
    form->compareWith(sent);
    for (const QString &field : std::as_const(numbered))
        useOrderNumber(field);
    untyped = form->values();
    // A number belongs to one merchant at one host: elsewhere there is nothing to replace.
    const bool isOpen = !record.outcome || *record.outcome == Outcome::Unknown;
    if (isOpen && record.key.merchantNo == profile.merchantNo
        && record.key.host == hostOf(profile.baseUrl))
        replaces = record.key.tradeNo;
    refresh();
    QWidget *first = form->findChild<QWidget *>(u"amountEdit"_s);
    (first ? first : form->firstControl())->setFocus(Qt::OtherFocusReason);
    panel->scrollToTop();
}

void IssuePage::replaceTyped(const std::function<void()> &then)
{
    d->askAboutTyped(tr("The values of the earlier order would take the place of what you typed."),
                     tr("Replace"), then);
}

void IssuePage::leaveTyped(const std::function<void()> &then)
{
    d->askAboutTyped(
        tr("The other data folder has merchants of its own, so what you typed is let go of."),
        tr("Use that folder"), then);
}

void IssuePage::setMaySend(std::function<bool()> maySend)
{
    d->maySend = std::move(maySend);
}

void IssuePage::startFrom(const Order &earlier)
{
    d->startFrom(earlier);
}

} // namespace vexora::ui
