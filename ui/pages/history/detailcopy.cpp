// SPDX-License-Identifier: MIT
#include "ui/pages/history/detailcopy.h"

#include "checkout/orderdocument.h"
#include "checkout/redactedtext.h"
#include "ui/pages/issue/ordertexts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vexora::ui {

QString tabSeparated(QStringList cells)
{
    for (QString &cell : cells)
        cell = plainServerText(cell).replace(u'\t', u' ').replace(u'\n', u' ');
    return cells.join(u'\t');
}

DetailCopyMenu::DetailCopyMenu(OrderNames names, QWidget *parent)
    : QPushButton(tr("Copy as…"), parent)
    , m_names(std::move(names))
{
    setObjectName(u"copyMenuButton"_s);
    setAccessibleName(text());
    setAutoDefault(false);
    setKind(this, ButtonKind::Plain);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"copyMenu"_s);
    setMenu(menu);
    m_link = add(tr("Link"), u"link"_s, tr("Link copied."), [this] { return m_record->link; });
    add(tr("Row of the table"), u"row"_s, tr("Row copied."), [this] {
        if (m_rowText)
            return m_rowText(*m_record);
        const OrderRecord &r = *m_record;
        return tabSeparated({Words::time(r.recordedAtMs), r.key.tradeNo,
                             m_names.amountText(r, r.amount), Words::outcome(r.outcome).word,
                             Words::payment(r.payment).word, r.profile,
                             m_names.regionName(r.region), linkHost(r.link)});
    });
    add(tr("JSON"), u"json"_s, tr("JSON copied."), [this] {
        Order order;
        order.record = *m_record;
        return QString::fromUtf8(json::writeIndented(orderDocument(order)));
    });
    add(tr("Text for support, without payer data"), u"redacted"_s,
        tr("Text for support copied. It holds no payer data, no link and no secret."),
        [this] { return redactedText(*m_record); });
}

QAction *DetailCopyMenu::add(const QString &text, const QString &what, const QString &sentence,
                             std::function<QString()> make)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(u"copy_"_s + what);
    connect(action, &QAction::triggered, this, [this, what, sentence, make = std::move(make)] {
        if (!m_record)
            return;
        QGuiApplication::clipboard()->setText(make());
        Q_EMIT copied(what, sentence);
    });
    return action;
}

void DetailCopyMenu::setOrder(const std::optional<OrderRecord> &record)
{
    m_record = record;
    // Whoever gets the link would pay by the code behind it.
    m_link->setEnabled(record && !record->link.isEmpty() && !hasWrongKhqr(*record));
    setVisible(record.has_value());
}

void DetailCopyMenu::setRowText(std::function<QString(const OrderRecord &)> rowText)
{
    m_rowText = std::move(rowText);
}

} // namespace vexora::ui
