// SPDX-License-Identifier: MIT
#include "ui/pages/support/sentbox.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

// More than this in one document, or in one line of it, would block the window for seconds.
constexpr qsizetype kMostBytesShown = 128 * 1024;
constexpr qsizetype kLongestLine = 16 * 1024;
constexpr int kMostMarks = 200;

bool isOverlong(const QString &text)
{
    if (text.size() > kMostBytesShown)
        return true;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (end - begin > kLongestLine)
            return true;
        begin = end + 1;
    }
    return false;
}

bool isPair(const QString &text, qsizetype at)
{
    return text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
}

/** As a document says it: one character for every line end. */
QString inLines(const QString &text)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1);
    lines.replace(u'\r', u'\n');
    lines.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return lines;
}

QString textOf(const QTextDocument *document)
{
    QString text = document->toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return text;
}

} // namespace

SentBox::SentBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(ui::font(TextSize::Small).pixelSize());
    setFont(fixed);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false); // the page takes what is dropped, files too
    connect(document(), &QTextDocument::contentsChange, this, &SentBox::takeChange);
    connect(this, &QPlainTextEdit::textChanged, this, &SentBox::onTyped);
}

void SentBox::setLeastLines(int lines)
{
    ui::setLines(this, lines);
    setMinimumHeight(height());
    setMaximumHeight(QWIDGETSIZE_MAX);
}

void SentBox::setExactText(const QString &text)
{
    show(m_hide ? m_hide(text) : text, 0);
    Q_EMIT edited();
}

void SentBox::insertExactText(const QString &text)
{
    if (m_isExcerpt) {
        setExactText(text);
        return;
    }
    const QTextCursor cursor = textCursor();
    const qsizetype from = exactAt(cursor.selectionStart());
    const qsizetype to = exactAt(cursor.selectionEnd());
    const QString whole = m_exact.left(from) + text + m_exact.mid(to);
    const QString hidden = m_hide ? m_hide(whole) : whole;
    if (hidden == whole && !isOverlong(whole) && !text.contains(u'\r')) {
        QTextCursor(cursor).insertText(text); // can be undone
        ensureCursorVisible();
        return;
    }
    show(hidden, from + text.size());
    Q_EMIT edited();
}

void SentBox::hideAgain()
{
    if (!m_hide)
        return;
    const QString hidden = m_hide(m_exact);
    if (hidden == m_exact)
        return;
    show(hidden, exactAt(textCursor().position()));
    Q_EMIT edited();
}

/** Takes the place of all there was; nothing of that can be brought back. */
void SentBox::show(const QString &text, qsizetype cursor)
{
    m_exact = text;
    m_places.clear();
    m_isExcerpt = isOverlong(text);
    setReadOnly(m_isExcerpt);
    setTextInteractionFlags(m_isExcerpt ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                        : Qt::TextInteractionFlags(Qt::TextEditorInteraction));
    if (m_isExcerpt) {
        showPartAround(0);
        return;
    }
    m_from = 0;
    m_shown = text.size();
    const QScopedValueRollback showing(m_isShowing, true);
    setPlainText(text);
    setExtraSelections({});
    QTextCursor at(document());
    at.setPosition(static_cast<int>(
        std::clamp<qsizetype>(shownAt(cursor), 0, document()->characterCount() - 1)));
    setTextCursor(at);
}

void SentBox::showPartAround(qsizetype at)
{
    constexpr qsizetype kPart = kLongestLine;
    m_from
        = std::clamp<qsizetype>(at - kPart / 2, 0, std::max<qsizetype>(0, m_exact.size() - kPart));
    m_shown = std::min(kPart, m_exact.size() - m_from);
    const QScopedValueRollback showing(m_isShowing, true);
    setPlainText(m_exact.mid(m_from, m_shown));
    showMarks();
}

qsizetype SentBox::shownAt(qsizetype exact) const
{
    qsizetype at = exact - m_from;
    const qsizetype end = std::min(exact, m_from + m_shown);
    for (qsizetype i = m_from; i < end; ++i) {
        if (isPair(m_exact, i))
            --at;
    }
    return at;
}

qsizetype SentBox::exactAt(qsizetype shown) const
{
    qsizetype at = m_from;
    for (qsizetype i = 0; i < shown && at < m_exact.size(); ++i)
        at += isPair(m_exact, at) ? 2 : 1;
    return at;
}

/** What a person typed, deleted or undid, in the text it stands for. */
void SentBox::takeChange(int at, int removed, int added)
{
    if (m_isShowing || m_isExcerpt)
        return;
    const QString now = textOf(document());
    const qsizetype from = exactAt(at);
    const qsizetype to = exactAt(qsizetype(at) + removed);
    QString put = now.mid(at, added);
    if (m_exact.contains("\r\n"_L1))
        put.replace("\n"_L1, "\r\n"_L1);
    m_exact = m_exact.left(from) + put + m_exact.mid(to);
    // A document may count the end of its last line among what changed.
    if (inLines(m_exact) != now)
        m_exact = now;
    m_shown = m_exact.size();
}

void SentBox::onTyped()
{
    if (m_isShowing)
        return;
    m_places.clear();
    const QString hidden = m_hide ? m_hide(m_exact) : m_exact;
    if (hidden != m_exact)
        show(hidden, exactAt(textCursor().position()));
    else if (isOverlong(m_exact))
        show(m_exact, m_exact.size());
    Q_EMIT edited();
}

void SentBox::mark(const QList<IntakePlace> &places)
{
    m_places = places;
    showMarks();
}

void SentBox::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int last = document()->characterCount() - 1;
    for (const IntakePlace &place : std::as_const(m_places)) {
        if (place.length == 0 || place.at < m_from || place.at + place.length > m_from + m_shown)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(std::min<qsizetype>(shownAt(place.at), last)));
        mark.cursor.setPosition(
            static_cast<int>(std::min<qsizetype>(shownAt(place.at + place.length), last)),
            QTextCursor::KeepAnchor);
        mark.format.setBackground(color(Role::AmberFill));
        mark.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(color(Role::Amber));
        marks.append(mark);
        if (marks.size() == kMostMarks)
            break;
    }
    setExtraSelections(marks);
}

void SentBox::select(const IntakePlace &place)
{
    if (m_isExcerpt && (place.at < m_from || place.at + place.length > m_from + m_shown))
        showPartAround(place.at);
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(shownAt(place.at), 0, last)));
    cursor.setPosition(
        static_cast<int>(std::clamp<qsizetype>(shownAt(place.at + place.length), 0, last)),
        QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

bool SentBox::canInsertFromMimeData(const QMimeData *source) const
{
    return source && (source->hasText() || source->hasUrls());
}

void SentBox::insertFromMimeData(const QMimeData *source)
{
    Q_EMIT mimePasted(source);
}

QMimeData *SentBox::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const qsizetype from = exactAt(cursor.selectionStart());
    auto *plain = new QMimeData;
    plain->setText(m_exact.mid(from, exactAt(cursor.selectionEnd()) - from));
    return plain;
}

} // namespace vexora::ui
