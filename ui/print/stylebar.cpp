// SPDX-License-Identifier: MIT
#include "ui/print/stylebar.h"

#include "domain/texts.h"
#include "settings/printchoice.h"
#include "symbol/drawsymbol.h"
#include "ui/theme/drawing.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vexora::ui {

namespace {

constexpr qint64 kLargestLogo = 8 * 1024 * 1024; ///< bytes of the file
constexpr int kLogoPixels = 1200; ///< a side; finer than any card prints it
constexpr int kMostLogoPixels = 12'000; ///< a side, of a file that is read at all
constexpr int kLongestLogoName = 60;
constexpr Px kSwatch{16};

/** With room to its right: a style puts the text close to an icon. */
QSize swatchSize()
{
    return {kSwatch + space::kHair, kSwatch};
}

QIcon swatch(const QColor &colour)
{
    QPixmap picture(2 * swatchSize());
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(&painter, QRectF(0, 0, kSwatch, kSwatch), colour, color(Role::Border), space::kRadius);
    return picture;
}

/** Null for what is no picture, or too large a one. */
QImage readLogo(const QString &file)
{
    if (QFileInfo(file).size() > kLargestLogo)
        return {};
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > kMostLogoPixels || size.height() > kMostLogoPixels)
        return {};
    if (size.width() > kLogoPixels || size.height() > kLogoPixels)
        reader.setScaledSize(size.scaled(kLogoPixels, kLogoPixels, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

StyleBar::StyleBar(const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox(this))
    , m_colour(makeButton(tr("Colour…"), u"colourButton"_s, this))
    , m_logo(makeButton(tr("Logo…"), u"logoButton"_s, this))
    , m_noLogo(makeButton(tr("No logo"), u"noLogoButton"_s, this))
    , m_disc(new QCheckBox(tr("Currency sign in the code"), this))
    , m_note(makeLabel({}, this, TextSize::Small, Role::Dim))
{
    m_language->setObjectName(u"languageCombo"_s);
    for (const QString &each : programLanguages())
        m_language->addItem(languageName(each), each);
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    m_style.language = m_language->currentData().toString();
    m_disc->setObjectName(u"discCheck"_s);
    m_disc->setAccessibleName(m_disc->text());
    m_note->setObjectName(u"styleNote"_s);
    for (QPushButton *button : {m_colour, m_logo, m_noLogo})
        makeCompact(button);
    m_colour->setIconSize(swatchSize());
    m_colour->setAccessibleDescription(tr("Colour of the card's header"));
    m_logo->setAccessibleDescription(tr("A picture of your own in the card's header. Use only one "
                                        "you have the right to print."));

    auto *label = makeLabel(tr("Language of the paper"), this, TextSize::Body, Role::Dim);
    tie(label, m_language);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {m_colour, m_logo, m_noLogo})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(label);
    column->addWidget(m_language);
    column->addSpacing(space::kTight);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addSpacing(space::kHair);
    column->addWidget(m_disc);

    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_style.language = m_language->currentData().toString();
        Q_EMIT changed();
    });
    connect(m_disc, &QCheckBox::toggled, this, [this](bool wanted) {
        m_style.centreDisc = wanted;
        Q_EMIT changed();
    });
    connect(m_colour, &QPushButton::clicked, this, &StyleBar::askForColour);
    connect(m_logo, &QPushButton::clicked, this, &StyleBar::askForLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_style.logo = {};
        m_logoFile.clear();
        m_note->clear();
        m_logo->setFocus();
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

void StyleBar::setChoice(const PrintChoice &choice)
{
    if (const int index = m_language->findData(choice.language); index >= 0)
        m_language->setCurrentIndex(index);
    if (const QColor band = QColor(choice.band); band.isValid())
        m_style.band = band;
    m_disc->setChecked(choice.centreDisc);
    if (!choice.logoFile.isEmpty())
        setLogoFile(choice.logoFile);
    refresh();
}

void StyleBar::keep(PrintChoice &choice) const
{
    choice.language = m_style.language;
    choice.band = m_style.band == print::Style().band ? QString() : m_style.band.name();
    choice.logoFile = m_logoFile;
    choice.centreDisc = m_style.centreDisc;
}

void StyleBar::setTemplate(const print::Template &layout)
{
    const bool hasBand = layout.shape == print::Template::Shape::Card;
    m_colour->setVisible(hasBand && !layout.oneBit);
    // Below this size the disc is never drawn, so there is nothing to choose.
    m_disc->setVisible(layout.codeSide >= kLeastDiscMm);
}

void StyleBar::setLogoFile(const QString &file)
{
    const QString name = plainServerText(QFileInfo(file).fileName(), kLongestLogoName);
    const QImage logo = readLogo(file);
    setText(m_note, TextSize::Small, logo.isNull() ? Role::Fault : Role::Dim);
    if (logo.isNull()) {
        m_note->setText(tr("%1 is not a picture that can be read here.").arg(name));
        refresh();
        return;
    }
    m_style.logo = logo;
    m_logoFile = file;
    m_note->setText(tr("Logo: %1").arg(name));
    refresh();
    Q_EMIT changed();
}

void StyleBar::setColour(const QColor &colour)
{
    m_style.band = colour;
    refresh();
    Q_EMIT changed();
}

void StyleBar::askForColour()
{
    auto *dialog = new QColorDialog(m_style.band, this);
    dialog->setObjectName(u"colourDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the card's header"));
    connect(dialog, &QColorDialog::colorSelected, this, &StyleBar::setColour);
    dialog->open();
}

void StyleBar::askForLogo()
{
    auto *dialog
        = new QFileDialog(this, tr("A logo of your own"),
                          QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                          tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)"));
    dialog->setObjectName(u"logoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StyleBar::setLogoFile);
    dialog->open();
}

void StyleBar::refresh()
{
    m_colour->setIcon(swatch(m_style.band));
    m_noLogo->setVisible(!m_style.logo.isNull());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace vexora::ui
