// SPDX-License-Identifier: MIT
#include "ui/print/cardcount.h"

#include "ui/print/plainink.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostCopies = 200;
constexpr Px kLabelsHeight{72};

int copiesOf(qsizetype codes)
{
    const qsizetype room = qsizetype(print::kMostCards) / std::max<qsizetype>(1, codes);
    return int(std::clamp<qsizetype>(room, 1, kMostCopies));
}

} // namespace

CardCount::CardCount(print::Use use, qsizetype codes, QWidget *parent)
    : QWidget(parent)
    , m_use(use)
    , m_copies(new QSpinBox(this))
    , m_labelsLabel(makeLabel(tr("Labels, one a line"), this, TextSize::Body, Role::Dim))
    , m_labels(new QPlainTextEdit(this))
{
    const bool isOneCounterCode = use == print::Use::Counter && codes == 1;
    m_copies->setObjectName(u"copiesSpin"_s);
    m_copies->setRange(1, copiesOf(codes));
    auto *label = makeLabel(isOneCounterCode ? tr("Cards")
                                : codes > 1  ? tr("Copies of each")
                                             : tr("Copies"),
                            this, TextSize::Body, Role::Dim);
    tie(label, m_copies);
    m_copies->findChild<QLineEdit *>()->setAccessibleName(label->text());
    m_labels->setObjectName(u"labelsEdit"_s);
    m_labels->setPlaceholderText(tr("Counter 1"));
    m_labels->setTabChangesFocus(true);
    m_labels->setFixedHeight(kLabelsHeight);
    m_labels->setAccessibleDescription(tr("Each label stands on one card, outside of the code."));
    tie(m_labelsLabel, m_labels);
    // Of several codes each has its name in the list it came from.
    m_labelsLabel->setVisible(isOneCounterCode);
    m_labels->setVisible(isOneCounterCode);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(label);
    column->addWidget(m_copies);
    if (isOneCounterCode)
        column->addSpacing(space::kTight);
    column->addWidget(m_labelsLabel);
    column->addWidget(m_labels);
    connect(m_copies, &QSpinBox::valueChanged, this, &CardCount::changed);
    connect(m_labels, &QPlainTextEdit::textChanged, this, &CardCount::onLabelsChanged);
}

int CardCount::copies() const
{
    return m_copies->value();
}

QStringList CardCount::labels() const
{
    QStringList labels;
    for (const QString &line : m_labels->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString label = line.simplified(); !label.isEmpty())
            labels.append(label.left(print::kLongestLabel));
    }
    return labels.mid(0, kMostCopies);
}

/** No label that was typed goes missing without a word: there are at least as many cards. */
void CardCount::onLabelsChanged()
{
    const QSignalBlocker quiet(m_copies);
    const int count = static_cast<int>(labels().size());
    m_copies->setMinimum(qMax(1, count));
    Q_EMIT changed();
}

QList<print::Item> CardCount::cards(const QList<print::Item> &items,
                                    const QSet<qsizetype> &before) const
{
    QList<print::Item> cards;
    const QStringList typed = labels();
    for (qsizetype place = 0; place < items.size(); ++place) {
        for (int copy = 0; copy < copies(); ++copy) {
            print::Item card = items[place];
            if (copy < typed.size())
                card.label = typed[copy];
            // A code of one sale is for one payment: of its papers one is the original.
            card.copy
                = card.copy || before.contains(place) || (copy > 0 && m_use == print::Use::OneSale);
            cards.append(card);
        }
    }
    return cards;
}

} // namespace vexora::ui
