// SPDX-License-Identifier: MIT
// What the Issue page does with a clipboard; reading and asking is ClipboardFill's.
#include "ui/pages/issue/issuepageprivate.h"
#include "ui/pages/issue/sendbar.h"
#include "ui/widgets/controls.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace vexora::ui {

void IssuePage::Private::setUpFill()
{
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &Private::fillFromClipboard);
    connect(clipboard, &ClipboardFill::filled, q,
            [this](const FieldMap &values) { fillForm(values); });
}

/** A new form has a button of its own. */
void IssuePage::Private::placeFill()
{
    auto *button
        = makeButton(IssuePage::tr("Fill from clipboard"), u"fillFromClipboardButton"_s, form);
    makeCompact(button);
    button->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V).toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, q, [this] { fillFromClipboard(); });
    form->addHeadingAction(button);
    const RegionCurrency *currency = region->currency(profile.currency);
    const auto formValues = [this] {
        if (!frozen)
            return form->values();
        // Beside an order that has ended the next form is a fresh one with the same method.
        FieldMap values = NumberedRemark::next(workspace, profile, desk.clock->nowMs());
        for (const FieldSpec &field : region->fields) {
            if (field.type == FieldType::Code && !values.contains(field.name))
                values.insert(field.name, form->values().value(field.name));
        }
        return values;
    };
    clipboard->setPlace({profile.id, profile.name, profile.environment, region, currency->currency,
                         desk.language, formValues});
}

void IssuePage::Private::fillFromClipboard()
{
    if (form && !flow->isSending())
        clipboard->start();
}

void IssuePage::Private::fillForm(const FieldMap &values)
{
    if (!form || flow->isSending())
        return;
    const Profile with = profile;
    if (frozen)
        startOver();
    // Another profile was waiting for the order to be let go, or this one edited: its amounts are
    // not to be taken for others.
    if (!form || profile.id != with.id || profile.region != with.region
        || profile.currency != with.currency)
        return;
    // Another payer's order corrects nothing.
    replaces.clear();
    accepted.clear();
    another.reset();
    example->clear();
    form->fill(values);
    form->revealAll();
    refresh();
    QWidget *fault = form->firstFault();
    QWidget *next = fault && prepared.checked.hasErrors() ? fault : panel->bar()->button();
    next->setFocus(Qt::OtherFocusReason);
    if (fault)
        panel->bringIntoView(fault);
}

} // namespace vexora::ui
