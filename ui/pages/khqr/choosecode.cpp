// SPDX-License-Identifier: MIT
#include "ui/pages/khqr/choosecode.h"

#include "khqr/check.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr int kMostOfCode = 60; ///< characters
constexpr Px kChooseCodeWidth{460};

/** Shop and account where it is a KHQR, else how it begins. */
QString lineFor(const QString &code)
{
    // Only what stands in it is shown, so it does not matter when it ends.
    const QMap<QString, QString> fields = khqr::check(code, 0).fields;
    const QString shop = fields.value(u"merchantName"_s);
    const QString account = fields.value(u"bakongAccountID"_s);
    if (shop.isEmpty() && account.isEmpty())
        return plainServerText(code.simplified(), kMostOfCode);
    return plainServerText(shop, kMostOfCode) + u"  "_s + plainServerText(account, kMostOfCode);
}

} // namespace

ChooseCode::ChooseCode(const QStringList &codes, QWidget *parent)
    : QDialog(parent)
    , m_codes(codes)
    , m_list(new QListWidget(this))
{
    setObjectName(u"chooseCodeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Several codes"));
    setMinimumWidth(kChooseCodeWidth);
    auto *question = makeLabel(tr("There is more than one code in the picture. Which one?"), this);
    m_list->setObjectName(u"codeList"_s);
    tie(question, m_list);
    for (const QString &code : codes)
        m_list->addItem(lineFor(code));
    m_list->setCurrentRow(0);
    auto *cancel = makeButton(tr("Cancel"), u"chooseCancelButton"_s, this);
    auto *take = makeButton(tr("Take this one"), u"takeCodeButton"_s, this, ButtonKind::Primary);
    take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTight);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(question);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &ChooseCode::take);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseCode::take);
    m_list->setFocus();
}

void ChooseCode::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || isHidden())
        return;
    Q_EMIT chosen(m_codes[row]);
    accept();
}

} // namespace vexora::ui
