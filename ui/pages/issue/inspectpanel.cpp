// SPDX-License-Identifier: MIT
#include "ui/pages/issue/inspectpanel.h"

#include "signing/signer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kPanelHeight{200};
constexpr int kShownAnswer = 64 * 1024; ///< more would block the window while it is laid out

QFont fixedFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(font(TextSize::Small).pixelSize());
    return fixed;
}

template <class Edit> Edit *readOnly(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new Edit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setFont(fixedFont());
    return edit;
}

} // namespace

InspectPanel::InspectPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_fields(new QTableWidget(0, 2, this))
    , m_canonical(readOnly<QTextEdit>(u"inspectCanonical"_s, tr("Canonical string"), this))
    , m_answer(readOnly<QPlainTextEdit>(u"inspectAnswer"_s, tr("Answer"), this))
    , m_timings(readOnly<QPlainTextEdit>(u"inspectTimings"_s, tr("Timings"), this))
{
    setObjectName(u"inspectPanel"_s);
    setFixedHeight(kPanelHeight);
    m_fields->setObjectName(u"inspectFields"_s);
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Value as sent")});
    m_fields->horizontalHeader()->setStretchLastSection(true);
    m_fields->horizontalHeader()->setHighlightSections(false);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(scaled(24));
    m_fields->setColumnWidth(0, 160);
    m_fields->setShowGrid(false);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setTabKeyNavigation(false);
    m_fields->setFont(fixedFont());

    m_tabs->setObjectName(u"inspectTabs"_s);
    m_tabs->setAccessibleName(tr("Inspect"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_canonical, tr("Canonical string"));
    m_tabs->addTab(m_answer, tr("Answer"));
    m_tabs->addTab(m_timings, tr("Timings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, 1, space::kSmall, 0);
    column->addWidget(m_tabs);
}

void InspectPanel::showPrepared(const PreparedOrder &order)
{
    FieldMap fields = order.checked.fields;
    if (!order.draft.tradeNo.isEmpty())
        fields.insert(u"tradeNo"_s, order.draft.tradeNo);
    showFields(fields);
    showCanonical(fields, canonicalString(fields));
    m_answer->setPlainText(tr("Nothing has been sent."));
    m_timings->setPlainText(tr("Nothing has been sent."));
}

void InspectPanel::showOrder(const Order &order)
{
    showFields(order.papers.fields);
    showCanonical(order.papers.fields, order.papers.canonical);
    showAnswer(order);
    showTimings(order);
}

void InspectPanel::showFields(const FieldMap &fields)
{
    m_fields->setRowCount(static_cast<int>(fields.size()));
    int row = 0;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field, ++row) {
        m_fields->setItem(row, 0, new QTableWidgetItem(field.key()));
        m_fields->setItem(row, 1, new QTableWidgetItem(plainServerText(field.value())));
    }
}

void InspectPanel::showCanonical(const FieldMap &fields, const QString &canonical)
{
    m_canonical->clear();
    QTextCursor cursor(m_canonical->document());
    QString built;
    bool odd = false;
    // Name and value of each field on a ground of their own: without separators in the string the
    // eye has nothing else to tell them apart by.
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (field.value().isEmpty() || field.key() == "sign"_L1)
            continue;
        QTextCharFormat format;
        format.setBackground(color(odd ? Role::Rail : Role::Panel));
        format.setForeground(color(Role::Accent));
        cursor.insertText(QString(field.key()).append(u'='), format);
        format.setForeground(color(Role::Ink));
        cursor.insertText(field.value(), format);
        built += QString(field.key()).append(u'=').append(field.value());
        odd = !odd;
    }
    if (built != canonical)
        m_canonical->setPlainText(canonical);
    m_canonical->moveCursor(QTextCursor::Start);
}

void InspectPanel::showAnswer(const Order &order)
{
    QString text;
    if (order.papers.answer.isEmpty())
        text = tr("No answer was received.");
    else
        text = plainServerText(QString::fromUtf8(order.papers.answer), kShownAnswer);
    for (const Deviation &deviation : order.record.deviations)
        text
            += u'\n' + tr("Differs from the documents: %1").arg(plainServerText(deviation.message));
    m_answer->setPlainText(text);
}

void InspectPanel::showTimings(const Order &order)
{
    const QLocale locale;
    const OrderPapers &papers = order.papers;
    QStringList lines;
    lines.append(tr("Written down: %1").arg(Words::time(order.record.recordedAtMs)));
    if (papers.firstByteMs >= 0)
        lines.append(
            tr("First byte of the answer after %1 ms").arg(locale.toString(papers.firstByteMs)));
    if (papers.elapsedMs >= 0)
        lines.append(tr("Connecting to the end took %1 ms").arg(locale.toString(papers.elapsedMs)));
    if (order.record.answeredAtMs > 0)
        lines.append(tr("Ended: %1").arg(Words::time(order.record.answeredAtMs)));
    if (order.record.httpStatus > 0)
        lines.append(tr("HTTP status: %1").arg(QString::number(order.record.httpStatus)));
    m_timings->setPlainText(lines.join(u'\n'));
}

void InspectPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Panel));
    painter.fillRect(0, 0, width(), 1, color(Role::Line));
}

} // namespace vexora::ui
