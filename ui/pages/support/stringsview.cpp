// SPDX-License-Identifier: MIT
#include "ui/pages/support/stringsview.h"

#include "ui/pages/support/runtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qsizetype kMostOfAString = 64 * 1024;
/** Stands where the other string has more, so that what is equal lies below one another. Text that
 *  is compared never holds it: it would be shown by its name. */
constexpr QChar kPad(QChar::Nbsp);

/** East Asia's letters, signs and forms of full width. */
bool isWide(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
        || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF01 && code <= 0xFF60)
        || (code >= 0xFFE0 && code <= 0xFFE6) || c.isHighSurrogate();
}

/** Cells of a font of equal widths: what is wide takes two. */
qsizetype cells(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += isWide(c) ? 2 : c.isLowSurrogate() ? 0 : 1;
    return count;
}

VisibleRun padding(qsizetype count)
{
    VisibleRun run;
    run.text = QString(count, kPad);
    return run;
}

/** Pads each stretch to the width of the one it is beside. */
void pad(QList<VisibleRun> &theirs, QList<VisibleRun> &ours)
{
    QList<VisibleRun> left;
    QList<VisibleRun> right;
    for (qsizetype i = 0; i < std::max(theirs.size(), ours.size()); ++i) {
        const VisibleRun a = theirs.value(i);
        const VisibleRun b = ours.value(i);
        const qsizetype gap = cells(a.text) - cells(b.text);
        left.append(a);
        right.append(b);
        if (gap > 0)
            right.append(padding(gap));
        if (gap < 0)
            left.append(padding(-gap));
    }
    theirs = left;
    ours = right;
}

} // namespace

/** Read-only, as tall as its text, and copies what it says without the padding. */
class StringsView::Strip final : public QTextEdit
{
public:
    explicit Strip(QWidget *parent)
        : QTextEdit(parent)
    {
        makeReadable(this);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(ui::font(TextSize::Small).pixelSize());
        setFont(fixed);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
                this, &Strip::fit);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    void setRuns(const QList<VisibleRun> &runs)
    {
        setWordWrapMode(QTextOption::WrapAnywhere);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        clear();
        QTextCursor cursor(document());
        for (const VisibleRun &run : runs)
            cursor.insertText(run.text, RunText::format(run));
        moveCursor(QTextCursor::Start);
        fit();
    }

    /** Lines of hex; those that `other` has not are marked. */
    void setBytes(const QString &dump, const QStringList &other)
    {
        setWordWrapMode(QTextOption::NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        clear();
        QTextCursor cursor(document());
        const QStringList lines = dump.split(u'\n', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            VisibleRun run;
            run.text = lines[i];
            run.differs = !other.isEmpty() && other.value(i) != lines[i];
            if (i > 0)
                cursor.insertText(u"\n"_s, RunText::format(VisibleRun()));
            cursor.insertText(run.text, RunText::format(run));
        }
        moveCursor(QTextCursor::Start);
        fit();
    }

protected:
    QMimeData *createMimeDataFromSelection() const override
    {
        auto *plain = new QMimeData;
        QString text = textCursor().selectedText();
        text.replace(QChar(QChar::ParagraphSeparator), u'\n');
        text.remove(kPad);
        plain->setText(text);
        return plain;
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QTextEdit::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const int bar = horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded
            ? horizontalScrollBar()->sizeHint().height()
            : 0;
        setFixedHeight(qCeil(document()->size().height()) + 2 * frameWidth() + bar);
    }
};

StringsView::StringsView(QWidget *parent)
    : QWidget(parent)
    , m_hint(makeLabel({}, this, TextSize::Small, Role::Dim))
    , m_theirLabel(makeLabel({}, this, TextSize::Small, Role::Ink, QFont::DemiBold))
    , m_theirString(new Strip(this))
    , m_ourLabel(
          makeLabel(tr("What the rule wants"), this, TextSize::Small, Role::Ink, QFont::DemiBold))
    , m_ourString(new Strip(this))
    , m_bytes(new QCheckBox(tr("Bytes"), this))
{
    m_hint->setObjectName(u"stringsHint"_s);
    m_hint->setMinimumWidth(1);
    m_theirLabel->setMinimumWidth(1);
    m_theirString->setObjectName(u"theirString"_s);
    m_ourString->setObjectName(u"ourString"_s);
    m_bytes->setObjectName(u"bytesCheck"_s);
    m_bytes->setAccessibleDescription(tr("Shows both strings as bytes"));
    tie(m_theirLabel, m_theirString);
    tie(m_ourLabel, m_ourString);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, space::kSmall, space::kTight, 0);
    lines->setSpacing(space::kHair);
    lines->addWidget(m_hint);
    lines->addWidget(m_theirLabel);
    lines->addWidget(m_theirString);
    lines->addSpacing(space::kTight);
    lines->addWidget(m_ourLabel);
    lines->addWidget(m_ourString);
    lines->addSpacing(space::kTight);
    lines->addWidget(m_bytes);
    lines->addStretch();
    connect(m_bytes, &QCheckBox::toggled, this, &StringsView::refresh);
    clear();
}

void StringsView::show(const QString &theirs, const QString &ours, bool isSaid)
{
    m_theirs = theirs.left(kMostOfAString);
    m_ours = ours.left(kMostOfAString);
    const QString label = isSaid ? tr("What the customer says was signed") : tr("What was signed");
    m_theirLabel->setText(label);
    m_theirString->setAccessibleName(label);
    if (ours.isEmpty())
        m_hint->setText(tr("There is no string to compare yet."));
    else if (theirs.isEmpty())
        m_hint->setText(tr("What the customer's program signed is not known. Ask for the string it "
                           "signed and paste it under “The string the customer says was signed”."));
    else if (theirs == ours)
        m_hint->setText(tr("Both strings are the same."));
    else
        m_hint->clear();
    m_hint->setVisible(!m_hint->text().isEmpty());
    refresh();
}

void StringsView::clear()
{
    show({}, {}, false);
}

void StringsView::refresh()
{
    const bool hasTheirs = !m_theirs.isEmpty();
    const bool hasOurs = !m_ours.isEmpty();
    m_theirLabel->setVisible(hasTheirs);
    m_theirString->setVisible(hasTheirs);
    m_ourLabel->setVisible(hasOurs);
    m_ourString->setVisible(hasOurs);
    m_bytes->setVisible(hasOurs);
    if (m_bytes->isChecked()) {
        const QString theirs = hexDump(m_theirs.toUtf8());
        const QString ours = hexDump(m_ours.toUtf8());
        m_theirString->setBytes(theirs, ours.split(u'\n', Qt::SkipEmptyParts));
        m_ourString->setBytes(ours,
                              hasTheirs ? theirs.split(u'\n', Qt::SkipEmptyParts) : QStringList());
        return;
    }
    if (!hasTheirs) {
        m_theirString->clear(); // what stood there was another request's
        m_ourString->setRuns(visibleRuns(m_ours));
        return;
    }
    StringComparison both = compareStrings(m_theirs, m_ours);
    pad(both.theirs, both.ours);
    m_theirString->setRuns(both.theirs);
    m_ourString->setRuns(both.ours);
}

} // namespace vexora::ui
