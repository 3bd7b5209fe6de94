// SPDX-License-Identifier: MIT
#include "ui/forms/methodpicker.h"

#include "regions/ordercheck.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStylePainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

/** Draws `codes` dim behind `name`, in what is left of `rect`. */
void drawNameAndCodes(QPainter &painter, const QRect &rect, const QString &name,
                      const QString &codes, const QColor &ink, const QColor &dim)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const QString shownName = metrics.elidedText(name, Qt::ElideRight, rect.width());
    painter.setPen(ink);
    painter.drawText(rect, flags, shownName);
    QRect rest = rect;
    rest.setLeft(rect.left() + metrics.horizontalAdvance(shownName) + space::kTight);
    if (rest.width() < metrics.horizontalAdvance(u"WW…"_s))
        return;
    painter.setPen(dim);
    painter.drawText(rest, flags, metrics.elidedText(codes, Qt::ElideRight, rest.width()));
}

class MethodDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString name = item.text;
        item.text.clear();
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = item.palette;
        const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setFont(item.font);
        drawNameAndCodes(*painter, item.rect.adjusted(space::kSmall, 0, -space::kTight, 0), name,
                         index.data(MethodCombo::kCodesRole).toString(), ink,
                         selected ? ink : color(Role::Dim));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), option.fontMetrics.height() + space::kSmall));
        return size;
    }
};

QString codesOf(const PaymentMethod &method, const QStringList &fieldOrder)
{
    QStringList codes;
    for (const QString &name : fieldOrder) {
        const QString code = method.values.value(name);
        if (!code.isEmpty())
            codes.append(code);
    }
    return codes.join(u" / "_s);
}

} // namespace

MethodCombo::MethodCombo(QWidget *parent)
    : QComboBox(parent)
{
    setItemDelegate(new MethodDelegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void MethodCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QString name = option.currentText;
    option.currentText.clear();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    const QRect rect
        = style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
              .adjusted(space::kHair, 0, -space::kHair, 0);
    drawNameAndCodes(painter, rect, name, currentData(kCodesRole).toString(), color(Role::Ink),
                     color(Role::Dim));
}

void MethodCombo::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must not change how somebody pays.
    event->ignore();
}

MethodPicker::MethodPicker(const RegionSpec &region, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_region(region)
    , m_frame(new FieldFrame(tr("Payment method"), this))
    , m_combo(new MethodCombo)
    , m_typed(new QGridLayout)
{
    m_combo->setObjectName(u"methodCombo"_s);
    setText(m_combo, TextSize::Body);
    m_frame->setControl(m_combo);

    QStringList order;
    bool required = false;
    for (const FieldSpec &field : region.fields) {
        if (field.type != FieldType::Code)
            continue;
        auto *code = new FieldEditor(field, {}, language, this);
        code->hide();
        m_codes.append(code);
        order.append(field.name);
        required = required || field.required.when == Requirement::When::Always;
        connect(code, &FieldEditor::edited, this, &MethodPicker::edited);
    }
    m_frame->setRequired(required);

    bool mayBeOpen = false;
    for (const PaymentMethod &method : region.methods) {
        m_combo->addItem(method.name.in(language), method.id);
        m_combo->setItemData(m_combo->count() - 1, codesOf(method, order), MethodCombo::kCodesRole);
        mayBeOpen = mayBeOpen || (method.values.isEmpty() && method.typed.isEmpty());
    }
    if (!required && !mayBeOpen && !m_codes.isEmpty())
        m_combo->insertItem(0, tr("The payer chooses"), u"payer-chooses"_s);
    m_combo->addItem(tr("Other"));
    m_combo->setCurrentIndex(0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_frame);
    column->addLayout(m_typed);
    m_typed->setHorizontalSpacing(space::kSmall);
    m_typed->setVerticalSpacing(space::kSmall);
    m_typed->setColumnStretch(0, 1);
    m_typed->setColumnStretch(1, 1);
    setVisible(!m_codes.isEmpty());

    connect(m_combo, &QComboBox::activated, this, [this] {
        showTypedCodes();
        Q_EMIT edited();
    });
    showTypedCodes();
}

const PaymentMethod *MethodPicker::chosen() const
{
    const QString id = m_combo->currentData().toString();
    const auto it = std::find_if(m_region.methods.cbegin(), m_region.methods.cend(),
                                 [&id](const PaymentMethod &method) { return method.id == id; });
    return it == m_region.methods.cend() ? nullptr : &*it;
}

bool MethodPicker::isTyped(const QString &code) const
{
    const PaymentMethod *method = chosen();
    if (method)
        return method->typed.contains(code);
    return m_combo->currentIndex() == m_combo->count() - 1;
}

FieldMap MethodPicker::values() const
{
    FieldMap values;
    const PaymentMethod *method = chosen();
    for (const FieldEditor *code : m_codes) {
        const QString value = isTyped(code->name()) ? code->value()
            : method                                ? method->values.value(code->name())
                                                    : QString();
        values.insert(code->name(), value);
    }
    return values;
}

void MethodPicker::setValues(const FieldMap &values)
{
    const PaymentMethod *method = methodOf(m_region, values);
    const bool any = std::any_of(m_codes.cbegin(), m_codes.cend(), [&values](const auto *code) {
        return !values.value(code->name()).isEmpty();
    });
    int index = 0;
    if (method && (any || method->values.isEmpty()))
        index = m_combo->findData(method->id);
    else if (any)
        index = m_combo->count() - 1;
    m_combo->setCurrentIndex(std::max(index, 0));
    for (FieldEditor *code : m_codes) {
        code->setValue(isTyped(code->name()) ? values.value(code->name()) : QString());
        code->setRevealed(false);
    }
    showTypedCodes();
}

void MethodPicker::setFrozen(bool frozen)
{
    m_combo->setEnabled(!frozen);
    for (FieldEditor *code : std::as_const(m_codes))
        code->setFrozen(frozen);
}

QList<FieldEditor *> MethodPicker::typedCodes() const
{
    QList<FieldEditor *> typed;
    for (FieldEditor *code : m_codes) {
        if (isTyped(code->name()))
            typed.append(code);
    }
    return typed;
}

void MethodPicker::showTypedCodes()
{
    for (FieldEditor *code : std::as_const(m_codes)) {
        m_typed->removeWidget(code);
        code->setVisible(isTyped(code->name()));
    }
    const QList<FieldEditor *> typed = typedCodes();
    for (int i = 0; i < typed.size(); ++i) {
        typed[i]->setRequired(typed[i]->spec().required.when == Requirement::When::Always);
        m_typed->addWidget(typed[i], 0, i, 1, typed.size() == 1 ? 2 : 1, Qt::AlignTop);
    }
}

} // namespace vexora::ui
