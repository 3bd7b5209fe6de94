// SPDX-License-Identifier: MIT
#include "ui/pages/history/detailanswer.h"

#include "json/json.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kAnswerHeight{200};
constexpr int kMostOfAnswer = 64 * 1024; ///< characters; more would block the window

QString readable(const QByteArray &answer)
{
    json::ReadOptions asItIs;
    asItIs.allowDuplicateKeys = true;
    const Result<json::Value> document = json::read(answer, asItIs);
    return QString::fromUtf8(document ? json::writeIndented(*document) : answer);
}

} // namespace

DetailAnswer::DetailAnswer(QWidget *parent)
    : QWidget(parent)
    , m_fold(makeButton(tr("Answer as received"), u"answerFoldButton"_s, this, ButtonKind::Quiet))
    , m_text(new QPlainTextEdit(this))
{
    m_fold->setCheckable(true);
    m_fold->setIcon(icon(u"chevron-right"_s, Role::Dim));
    m_text->setObjectName(u"answerView"_s);
    m_text->setAccessibleName(tr("Answer as received"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(ui::font(TextSize::Small).pixelSize());
    m_text->setFont(fixed);
    m_text->setFixedHeight(kAnswerHeight);
    m_text->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    hide();

    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_fold->setIcon(icon(open ? u"chevron"_s : u"chevron-right"_s, Role::Dim));
        m_text->setVisible(open);
    });
}

void DetailAnswer::setAnswer(const QByteArray &answer)
{
    m_fold->setChecked(false);
    m_text->setPlainText(answer.isEmpty() ? QString()
                                          : plainServerText(readable(answer), kMostOfAnswer));
    setVisible(!answer.isEmpty());
}

} // namespace vexora::ui
