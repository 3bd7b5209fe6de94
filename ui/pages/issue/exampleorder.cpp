// SPDX-License-Identifier: MIT
#include "ui/pages/issue/exampleorder.h"

#include "regions/ordercheck.h"
#include "ui/forms/methodpicker.h"
#include "ui/forms/orderform.h"
#include "ui/pages/issue/formpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kExampleIcon{16};

/** A line of the panel's width, ruled off from the form below it. */
class ExampleStrip final : public QWidget
{
public:
    explicit ExampleStrip(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"exampleStrip"_s);
        auto *picture = new QLabel(this);
        picture->setPixmap(icon(u"info"_s, Role::Accent)
                               .pixmap(QSize(kExampleIcon, kExampleIcon), devicePixelRatioF()));
        auto *text = makeLabel(ExampleOrder::tr("An example order, nothing is real here. Change "
                                                "what you like, then Send."),
                               this, TextSize::Small);
        text->setObjectName(u"exampleNote"_s);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::kLarge, space::kTight, space::kLarge, space::kTight);
        row->setSpacing(space::kTight);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addWidget(text, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Panel));
        painter.fillRect(0, height() - 1, width(), 1, color(Role::Line));
    }
};

const RegionExample *passingExample(const RegionSpec &region, const QString &currency)
{
    for (const RegionExample &example : region.examples) {
        if (example.currency == currency && !example.sign.isEmpty() && example.faults.isEmpty())
            return &example;
    }
    return nullptr;
}

} // namespace

FieldMap exampleValues(const RegionSpec &region, const Profile &profile)
{
    const RegionExample *example = passingExample(region, profile.currency);
    const RegionCurrency *currency = region.currency(profile.currency);
    if (!example || !currency)
        return {};
    FieldMap values = profile.defaults;
    for (const FieldSpec &field : region.fields) {
        const QString given = example->values.value(field.name);
        const bool isOwn = field.type == FieldType::Code || field.type == FieldType::Amount;
        if (given.isEmpty() || (!isOwn && values.contains(field.name)))
            continue;
        // Examples are made to try the rules; those of the fields read like somebody's.
        values.insert(field.name, isOwn || field.example.isEmpty() ? given : field.example);
    }
    if (checkOrder(region, currency->currency, values, {}).faults.isEmpty())
        return values;
    return example->values;
}

ExampleOrder::ExampleOrder(FormPanel *panel, QObject *parent)
    : QObject(parent)
    , m_strip(new ExampleStrip(panel))
{
    m_strip->hide();
    static_cast<QVBoxLayout *>(panel->layout())->insertWidget(0, m_strip);
}

void ExampleOrder::attach(OrderForm *form, const RegionSpec &region, const Profile &profile,
                          bool isPractice)
{
    m_strip->hide();
    m_form = form;
    m_defaults = profile.defaults;
    m_values = isPractice ? exampleValues(region, profile) : FieldMap();
    m_link = nullptr;
    auto *picker = form->findChild<MethodPicker *>();
    if (m_values.isEmpty() || !picker || picker->isEmpty())
        return;
    m_link = makeButton(tr("Fill an example"), u"fillExampleButton"_s, picker->frame(),
                        ButtonKind::Quiet);
    m_link->setFont(ui::font(TextSize::Small));
    picker->frame()->addLabelAction(m_link);
    QWidget::setTabOrder(picker->combo(), m_link);
    connect(m_link, &QPushButton::clicked, this, &ExampleOrder::wanted);
}

bool ExampleOrder::fill()
{
    if (!m_form || m_values.isEmpty())
        return false;
    m_form->setValues(m_values);
    show();
    return true;
}

void ExampleOrder::show()
{
    m_strip->show();
}

void ExampleOrder::clear()
{
    m_strip->hide();
}

void ExampleOrder::refresh()
{
    if (!m_link || !m_form)
        return;
    bool isEmpty = true;
    const auto *picker = m_form->findChild<MethodPicker *>();
    const FieldMap codes = picker->values();
    const FieldMap values = m_form->values();
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        isEmpty
            = isEmpty && (codes.contains(value.key()) || *value == m_defaults.value(value.key()));
    m_link->setVisible(isEmpty && m_form->tradeNo().isEmpty());
}

bool ExampleOrder::isShown() const
{
    return !m_strip->isHidden();
}

} // namespace vexora::ui
