// SPDX-License-Identifier: MIT
#include "ui/print/refusallist.h"

#include "ui/print/printwords.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QMimeData>
#include <QSet>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>

#include <memory>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kLongestSource = 60;
constexpr Px kMostHeight{132}; ///< then it scrolls
/** A list that long is read by nobody; how many more there are is said. */
constexpr qsizetype kMostListed = 500;

} // namespace

/** The source on one line, its reason below: numbers of orders are long, and the column is not. */
class RefusalList::Text final : public QTextEdit
{
public:
    explicit Text(QWidget *parent)
        : QTextEdit(parent)
    {
        makeReadable(this);
        ui::setText(this, TextSize::Small);
    }

    void add(const QString &source, const QString &why)
    {
        QTextCursor cursor(document());
        cursor.movePosition(QTextCursor::End);
        QTextBlockFormat first;
        first.setTopMargin(document()->isEmpty() ? 0 : int(space::kTight));
        if (document()->isEmpty())
            cursor.setBlockFormat(first);
        else
            cursor.insertBlock(first);
        QTextCharFormat dim;
        dim.setForeground(color(Role::Dim));
        cursor.insertText(source, dim);
        QTextCharFormat ink;
        ink.setForeground(color(Role::Ink));
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(why, ink);
    }

    void fit()
    {
        // Without a scroll bar, which would make room for itself and so be needed.
        const std::unique_ptr<QTextDocument> whole(document()->clone());
        whole->setTextWidth(width() - 2 * frameWidth());
        const int wanted = qCeil(whole->size().height()) + 2 * frameWidth();
        setVerticalScrollBarPolicy(wanted > kMostHeight ? Qt::ScrollBarAsNeeded
                                                        : Qt::ScrollBarAlwaysOff);
        setFixedHeight(qMin<int>(wanted, kMostHeight));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        fit();
    }
    QMimeData *createMimeDataFromSelection() const override
    {
        auto *plain = new QMimeData;
        plain->setText(textCursor().selection().toPlainText());
        return plain;
    }
};

RefusalList::RefusalList(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeLabel({}, this, TextSize::Body, Role::Fault, QFont::DemiBold))
    , m_list(new Text(this))
{
    m_heading->setObjectName(u"refusalHeading"_s);
    m_heading->setWordWrap(false);
    m_list->setObjectName(u"refusalList"_s);
    m_list->setAccessibleName(tr("Left out, with the reason"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(makeRule(this));
    column->addSpacing(space::kHair);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    hide();
}

QString refusedSource(const print::Refusal &refusal)
{
    if (refusal.item < 0 || refusal.source.isEmpty())
        return RefusalList::tr("The sheet");
    return plainServerText(refusal.source, kLongestSource);
}

void RefusalList::setRefusals(const QList<print::Refusal> &refusals, qsizetype codes)
{
    m_list->clear();
    QSet<QString> said;
    qsizetype more = 0;
    for (const print::Refusal &refusal : refusals) {
        const QString source = refusedSource(refusal);
        const QString why = PrintWords::refusal(refusal);
        // Copies of one code are refused alike.
        if (said.contains(source + u'\n' + why))
            continue;
        said.insert(source + u'\n' + why);
        if (said.size() <= kMostListed)
            m_list->add(source, why);
        else
            ++more;
    }
    if (more > 0)
        m_list->add(u"…"_s, tr("and %n more", nullptr, static_cast<int>(more)));
    m_list->moveCursor(QTextCursor::Start);
    m_list->fit();
    m_heading->setText(tr("Left out: %1 of %2").arg(refusals.size()).arg(codes));
    setVisible(!refusals.isEmpty());
}

} // namespace vexora::ui
