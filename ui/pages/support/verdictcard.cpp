// SPDX-License-Identifier: MIT
#include "ui/pages/support/verdictcard.h"

#include "ui/pages/issue/card.h"
#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QClipboard>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kDimAfter = 250; ///< milliseconds; most checks are over by then
constexpr qreal kDimmed = 0.5;

Card::Tone toneOf(Role role)
{
    return role == Role::Amber ? Card::Tone::Amber : Card::Tone::Plain;
}

void addButton(Card *card, QPushButton *button)
{
    auto *row = new QWidget(card);
    auto *places = new QHBoxLayout(row);
    places->setContentsMargins(0, 0, 0, 0);
    places->addWidget(button);
    places->addStretch();
    card->addWidget(row);
}

} // namespace

VerdictCard::VerdictCard(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
    , m_dimmed(new QGraphicsOpacityEffect(this))
{
    setObjectName(u"verdictCard"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_dimmed->setEnabled(false);
    m_dimmed->setOpacity(kDimmed);
    setGraphicsEffect(m_dimmed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kDimAfter);
    m_patience.callOnTimeout(this, &VerdictCard::dim);
    show(VerdictWords::invitation());
}

void VerdictCard::show(const VerdictText &text)
{
    m_patience.stop();
    m_dimmed->setEnabled(false);
    if (m_card && text == m_text)
        return;
    m_text = text;
    auto *card = new Card(toneOf(text.role), this);
    card->setHeading(text.heading, text.icon, text.role);
    QVBoxLayout *pair = nullptr; // a mistake and its fix stand closer
    for (const VerdictText::Line &line : text.lines) {
        QLabel *sentence = card->addSentence(line.text, line.role);
        if (line.isStrong) {
            setText(sentence, TextSize::Body, line.role, QFont::DemiBold);
            auto *box = new QWidget(card);
            pair = new QVBoxLayout(box);
            pair->setContentsMargins(0, 0, 0, 0);
            pair->setSpacing(space::kHair);
            pair->addWidget(sentence);
            card->addWidget(box);
        } else if (pair) {
            pair->addWidget(sentence);
            pair = nullptr;
        }
    }
    for (const VerdictText::NamedFact &fact : text.facts)
        card->addFact(fact.label, fact.value);
    const QString command = text.command;
    if (!command.isEmpty()) {
        auto *copy = makeButton(tr("Copy command"), u"copySignCommandButton"_s, card);
        connect(copy, &QPushButton::clicked, this,
                [command] { QGuiApplication::clipboard()->setText(command); });
        addButton(card, copy);
    }
    if (text.offersBundle) {
        auto *open = makeButton(tr("Open a ticket bundle…"), u"openTicketButton"_s, card);
        connect(open, &QPushButton::clicked, this, &VerdictCard::bundleWanted);
        addButton(card, open);
    }
    delete m_card;
    m_card = card;
    m_lines->addWidget(card);
    placeButtons();
    setAccessibleName(text.heading);
    setAccessibleDescription(this->text());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void VerdictCard::comeBehind(QWidget *control)
{
    m_before = control;
    placeButtons();
}

/** A new button would come behind everything that is older than it. */
void VerdictCard::placeButtons()
{
    if (!m_before)
        return;
    const QList<QPushButton *> buttons = m_card->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        setTabOrder(m_before, button);
}

void VerdictCard::expect(bool isFirst)
{
    m_isFirst = isFirst;
    if (!m_patience.isActive() && !m_dimmed->isEnabled())
        m_patience.start();
}

void VerdictCard::dim()
{
    if (m_isFirst)
        show(VerdictWords::checking());
    else
        m_dimmed->setEnabled(true);
}

QString VerdictCard::text() const
{
    QStringList said{m_text.heading};
    for (const VerdictText::Line &line : m_text.lines)
        said.append(line.text);
    for (const VerdictText::NamedFact &fact : m_text.facts)
        said.append(fact.label + u": " + fact.value);
    return said.join(u'\n');
}

} // namespace vexora::ui
