// SPDX-License-Identifier: MIT
#include "ui/dialogs/pasterefusal.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr Px kRefusalWidth{460};

} // namespace

PasteRefusal::Said PasteRefusal::wordsOf(const QString &reason)
{
    if (reason == "no_text"_L1 || reason == "empty"_L1)
        return {tr("There is no text in the clipboard."),
                tr("Copy a row of a spreadsheet, a chat message or JSON, then try again.")};
    if (reason == "too_long"_L1)
        return {tr("There are more than 256 KiB of text in the clipboard."),
                tr("Copy only the rows you want to send.")};
    if (reason == "nul"_L1)
        return {tr("The clipboard holds bytes that are no text."),
                tr("Copy the text itself, not a file or a picture.")};
    if (reason == "encoding"_L1)
        return {tr("The text is in an encoding that cannot be read here, or was damaged on its "
                   "way."),
                tr("Open it in another program, see that it reads well there, and copy it from "
                   "there.")};
    if (reason == "ambiguous_encoding"_L1)
        return {tr("The bytes can be read as Chinese (Big5) and as Japanese (Shift-JIS), and "
                   "nothing tells which is right."),
                tr("Save the file as UTF-8, or copy it from a program that shows it well, so that "
                   "no name is misread.")};
    if (reason == "broken_json"_L1)
        return {tr("It begins as JSON but is not whole, or has one name twice."),
                tr("Copy the whole object, from the first bracket to the last.")};
    if (reason == "too_many"_L1)
        return {tr("There are more than 500 payers in the clipboard."),
                tr("Copy fewer rows at a time.")};
    return {tr("Nothing in the clipboard fits a field of this form."),
            tr("Copy a row of a spreadsheet with its header, or text with labels such as "
               "“Mobile: 0912 345 678”.")};
}

PasteRefusal::PasteRefusal(const QString &reason, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"pasteRefusal"_s);
    setWindowTitle(tr("Fill from clipboard"));
    setModal(true);
    const Said said = wordsOf(reason);
    auto *heading = makeLabel(tr("The form is as it was"), this, TextSize::Heading, Role::Ink,
                              QFont::DemiBold);
    auto *what = makeLabel(said.what, this);
    what->setObjectName(u"pasteReasonLabel"_s);
    auto *todo = makeLabel(said.todo, this, TextSize::Body, Role::Dim);
    auto *close = makeButton(tr("Close"), u"pasteCloseButton"_s, this, ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(todo);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    setFixedWidth(kRefusalWidth);
    close->setFocus();
}

} // namespace vexora::ui
