// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/verdictline.h"

#include "ui/pages/khqr/issuewords.h"
#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kVerdictIcon{22};

} // namespace

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(makeLabel({}, this, TextSize::Heading, Role::Ink, QFont::Bold))
    , m_sentence(makeLabel({}, this))
{
    m_icon->setTextFormat(Qt::PlainText);
    m_word->setObjectName(u"verdictWord"_s);
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_word->setMinimumWidth(1);
    m_sentence->setMinimumWidth(1);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kTight);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_word, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(head);
    column->addWidget(m_sentence);
}

void VerdictLine::show(const QString &iconName, const QString &word, const QString &sentence,
                       khqr::Verdict verdict)
{
    const Role role = IssueWords::role(verdict);
    const QSize side(kVerdictIcon, kVerdictIcon);
    m_icon->setPixmap(icon(iconName, role).pixmap(side, devicePixelRatioF()));
    setText(m_word, TextSize::Heading, verdict == khqr::Verdict::Warn ? Role::Ink : role,
            QFont::Bold);
    m_word->setText(word);
    // Beside the middle of the word's first line, which is higher in some scripts.
    const int line
        = m_word->fontMetrics().boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, 1), 0, word).height();
    m_icon->setFixedSize(side.width(), qMax(side.height(), line));
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_isBanner = verdict == khqr::Verdict::Policy;
    const int margin = m_isBanner ? static_cast<int>(space::kSmall) : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
    update();
}

void VerdictLine::showChecked(const khqr::Check &check)
{
    const auto worst = std::max_element(
        check.issues.cbegin(), check.issues.cend(),
        [](const khqr::Issue &a, const khqr::Issue &b) { return a.severity < b.severity; });
    const QString why = worst == check.issues.cend() ? QString() : IssueWords::meaning(*worst);
    const auto because = [&](const QString &what) -> QString {
        return why.isEmpty() ? what : QString(why + u' ' + what);
    };
    const QString iconName = IssueWords::icon(check.verdict);
    switch (check.verdict) {
    case khqr::Verdict::Ok:
        show(iconName, tr("Good"), tr("Bank apps will take this code."), check.verdict);
        return;
    case khqr::Verdict::Warn:
        show(u"check"_s, tr("Good, with a note"),
             tr("Bank apps will take this code. What is unusual about it stands below."),
             khqr::Verdict::Ok);
        return;
    case khqr::Verdict::Policy:
        if (check.has(u"KHQR_EXPIRED"))
            show(iconName, tr("Expired"),
                 tr("Bank apps refuse it and it is not printed. Issue a new one."), check.verdict);
        else
            show(iconName, tr("Caution"),
                 because(tr("Bank apps may refuse it: ask for a correct one before you print it.")),
                 check.verdict);
        return;
    case khqr::Verdict::Content:
        if (check.has(u"MERCHANT_TYPE_REQUIRED"))
            show(iconName, tr("A QR code, but not a KHQR"),
                 tr("No Bakong account stands in it, so it cannot be paid as a KHQR."),
                 check.verdict);
        else
            show(iconName, tr("Not payable"), because(tr("Ask whoever made it for a correct one.")),
                 check.verdict);
        return;
    case khqr::Verdict::Fatal:
        break;
    }
    show(iconName, tr("Broken"),
         tr("No code is drawn from it: it would be scanned and then refused, or pay somebody "
            "else. Copy or scan it again from where it came."),
         check.verdict);
}

QString VerdictLine::text() const
{
    return m_word->text() + u' ' + m_sentence->text();
}

void VerdictLine::paintEvent(QPaintEvent *)
{
    if (!m_isBanner)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, rect(), color(Role::AmberFill), color(Role::Amber), space::kRadius);
}

} // namespace vexora::ui
