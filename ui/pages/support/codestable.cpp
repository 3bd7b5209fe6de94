// SPDX-License-Identifier: MIT
#include "ui/pages/support/codestable.h"

#include "ui/pages/support/readingtable.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kCodeWidth{88};
constexpr Px kLayerWidth{112};
constexpr Px kNarrowBelow{760}; ///< meaning and cause then share a column

/** Rows of wrapped text with room around it and a hairline below. */
class CodeRowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(option.rect.width());
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(0, 2 * space::kTight);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        QStyleOptionViewItem text = option;
        text.rect.setTop(option.rect.top() + space::kTight);
        QStyledItemDelegate::paint(painter, text, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          color(Role::Line));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false); // the whole row is marked
    }
};

/** 0: does not fit; 1: somewhere; 2: its code begins so; 3: it is the code. */
int fit(const CodeMeaning &code, const QString &typed, const QString &language)
{
    if (code.code.compare(typed, Qt::CaseInsensitive) == 0)
        return 3;
    if (code.code.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    const QString all = code.code + u'\n' + CodesTable::layerName(code.layer) + u'\n'
        + code.meaning.in(language) + u'\n' + code.cause.in(language) + u'\n'
        + code.nextStep.in(language);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
               words.cbegin(), words.cend(),
               [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); })
        ? 1
        : 0;
}

} // namespace

CodesTable::CodesTable(QString language, QWidget *parent)
    : QTableWidget(parent)
    , m_language(std::move(language))
{
    makeReading(this);
    setObjectName(u"codesTable"_s);
    setAccessibleName(tr("Codes"));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels(
        {tr("Code"), tr("Where it stands"), tr("Means"), tr("Comes from"), tr("Do next")});
    setItemDelegate(new CodeRowDelegate(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    filter({});
}

QString CodesTable::layerName(CodeLayer layer)
{
    switch (layer) {
    //: Where a code stands in an answer of the gateway: in its outer part, named "code"
    case CodeLayer::Code:
        return tr("Answer code");
    //: Where a code stands in an answer of the gateway: in its data, named "status"
    case CodeLayer::Status:
        return tr("Order status");
    case CodeLayer::Http:
        return tr("HTTP status");
    }
    Q_UNREACHABLE();
    return {};
}

int CodesTable::filter(const QString &typed)
{
    m_shown.clear();
    for (const CodeMeaning &code : answerCodes()) {
        if (typed.isEmpty() || fit(code, typed, m_language) > 0)
            m_shown.append(code);
    }
    if (!typed.isEmpty()) {
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [&](const CodeMeaning &a, const CodeMeaning &b) {
                             return fit(a, typed, m_language) > fit(b, typed, m_language);
                         });
    }
    clearContents();
    setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < rowCount(); ++row)
        put(row, m_shown[row]);
    layOut();
    scrollToTop();
    return rowCount();
}

void CodesTable::put(int row, const CodeMeaning &code)
{
    const auto cell = [this, row](Column column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        setItem(row, column, item);
        return item;
    };
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(ui::font(TextSize::Small).pixelSize());
    fixed.setBold(true);
    cell(Code, code.code)->setFont(fixed);
    QString layer = layerName(code.layer);
    if (code.layer == CodeLayer::Status)
        layer += u'\n' + (code.isFinal ? tr("final") : tr("may still change"));
    cell(Layer, layer)->setForeground(color(Role::Dim));
    const QString means = code.meaning.in(m_language);
    const QString cause = code.cause.in(m_language);
    cell(Meaning, m_isNarrow ? QString(means + u'\n' + cause) : means);
    cell(Cause, cause);
    cell(NextStep, code.nextStep.in(m_language));
}

void CodesTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    const bool isNarrow = viewport()->width() < kNarrowBelow;
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        setColumnHidden(Cause, isNarrow);
        horizontalHeaderItem(Meaning)->setText(isNarrow ? tr("Means, and comes from")
                                                        : tr("Means"));
        for (int row = 0; row < rowCount(); ++row)
            put(row, m_shown[row]);
    }
    layOut();
}

void CodesTable::layOut()
{
    setColumnWidth(Code, kCodeWidth);
    setColumnWidth(Layer, kLayerWidth);
    const int sentences = m_isNarrow ? 2 : 3;
    const int left = viewport()->width() - kCodeWidth - kLayerWidth;
    for (const Column column : {Meaning, Cause, NextStep})
        setColumnWidth(column, std::max(left / sentences, 1));
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    // The page scrolls, not the table: what was typed and its note stay beside the rows.
    setFixedHeight(height + 2);
    Q_EMIT heightChanged();
}

} // namespace vexora::ui
