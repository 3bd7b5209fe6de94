// SPDX-License-Identifier: MIT
#include "ui/dialogs/pastepreview.h"

#include "ui/dialogs/pastetext.h"
#include "ui/forms/breakable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kPreviewWidth{620};
constexpr Px kHeight{520};
constexpr Px kMostText{384}; ///< height without scrolling, in the smallest window
constexpr int kMostNames = 3;
constexpr int kLongestOffered = 40;

} // namespace

FieldMap PastePreview::valuesOf(const PasteOffer &offer)
{
    FieldMap values = offer.payer.values();
    FieldMap whole = offer.before;
    whole.insert(values);
    for (const FieldSpec &field : offer.region->fields) {
        // What is not on the screen is not filled in behind the person's back.
        if (field.required.when == Requirement::When::Conditional && !field.required.holds(whole))
            values.remove(field.name);
    }
    return values;
}

PastePreview::PastePreview(const PasteOffer &offer, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"pastePreview"_s);
    setWindowTitle(tr("Fill from clipboard"));
    setModal(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(makeLabel(tr("Fill the form with this?"), this, TextSize::Heading, Role::Ink,
                                QFont::DemiBold));
    QLabel *place = makePlainLabel(breakable(tr("for %1").arg(offer.place)), this);
    place->setObjectName(u"pastePlaceLabel"_s);
    setText(place, TextSize::Body, Role::Ink, QFont::DemiBold);
    column->addWidget(place);
    if (offer.count > 1) {
        QStringList names;
        for (const QString &name : offer.after.mid(0, kMostNames))
            names.append(plainServerText(name.left(kLongestOffered)));
        QString text = names.isEmpty() ? tr("Payer %1 of %2: %3, the last one")
                                       : tr("Payer %1 of %2: %3; next: %4");
        text = text.arg(offer.number).arg(offer.count);
        text = names.isEmpty()
            ? text.arg(plainServerText(offer.payer.name.left(kLongestOffered)))
            : text.arg(plainServerText(offer.payer.name.left(kLongestOffered)),
                       names.join(u", "_s)
                           + (offer.after.size() > kMostNames ? u", …"_s : QString()));
        QLabel *payers = makePlainLabel(breakable(text), this);
        payers->setObjectName(u"pastePayersLabel"_s);
        setText(payers, TextSize::Body, Role::Dim);
        column->addWidget(payers);
    }
    column->addWidget(makeRule(this));
    auto *text = new PasteText(offer, this);
    text->document()->setTextWidth(kPreviewWidth - 2 * space::kLarge);
    text->setMinimumHeight(std::min(qCeil(text->document()->size().height()), int(kMostText)));
    column->addWidget(text, 1);
    column->addWidget(makeRule(this));

    auto *cancel = makeButton(tr("Cancel"), u"pasteCancelButton"_s, this);
    auto *fill = makeButton(tr("Fill the form"), u"fillFormButton"_s, this, ButtonKind::Primary);
    fill->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(fill, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addWidget(makeLabel(tr("Nothing is sent."), this, TextSize::Small, Role::Dim), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(fill);
    column->addLayout(buttons);
    resize(kPreviewWidth, kHeight);
    setMinimumWidth(kPreviewWidth);
    fill->setFocus();
}

} // namespace vexora::ui
