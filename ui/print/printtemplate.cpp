// SPDX-License-Identifier: MIT
#include "ui/print/printtemplate.h"

#include "json/objectreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::print {

namespace {

using json::ObjectReader;
using json::Problem;
using json::Value;

constexpr qreal kMostPageMm = 1200;

qreal lengthOf(ObjectReader &reader, const QString &name, Problem &problem)
{
    const Value *value = reader.require(name);
    if (!value)
        return 0;
    bool isNumber = value->isNumber();
    const qreal length = isNumber ? value->text().toDouble(&isNumber) : 0;
    if (!isNumber || length < 0 || length > kMostPageMm)
        problem.say(reader.pathOf(name), u"must be 0 to %1 millimetres"_s.arg(kMostPageMm));
    return length;
}

template <class Word>
Word wordOf(ObjectReader &reader, const QString &name, const QMap<QString, Word> &words,
            Problem &problem)
{
    const QString text = reader.text(name);
    if (!words.contains(text))
        problem.say(reader.pathOf(name),
                    u"must be one of %1"_s.arg(QStringList(words.keys()).join(u", "_s)));
    return words.value(text);
}

QMap<QString, QString> readNames(ObjectReader &reader, Problem &problem)
{
    QMap<QString, QString> names;
    const Value *value = reader.require(u"name"_s);
    if (!value)
        return names;
    for (const auto &[language, text] : value->members()) {
        if (!text.isString() || text.text().isEmpty())
            problem.say(reader.pathOf(u"name."_s + language), u"must be a text"_s);
        names.insert(language, text.text());
    }
    if (!names.contains(u"en"_s))
        problem.say(reader.pathOf(u"name"_s), u"needs English"_s);
    return names;
}

QList<Use> readUses(ObjectReader &reader, Problem &problem)
{
    static const QMap<QString, Use> kUses{{u"one_sale"_s, Use::OneSale},
                                          {u"counter"_s, Use::Counter}};
    QList<Use> uses;
    const QStringList words = reader.textList(u"uses"_s);
    for (const QString &word : words) {
        if (!kUses.contains(word) || uses.contains(kUses.value(word)))
            problem.say(reader.pathOf(u"uses"_s), u"must be of one_sale and counter"_s);
        uses.append(kUses.value(word));
    }
    if (uses.isEmpty())
        problem.say(reader.pathOf(u"uses"_s), u"must not be empty"_s);
    return uses;
}

void readPage(ObjectReader &reader, Template &layout, Problem &problem)
{
    if (const Value *value = reader.require(u"page"_s)) {
        ObjectReader page(*value, reader.pathOf(u"page"_s), problem);
        layout.page.setWidth(lengthOf(page, u"width"_s, problem));
        layout.page.setHeight(lengthOf(page, u"height"_s, problem));
        page.finish();
    }
    if (const Value *value = reader.require(u"margins"_s)) {
        ObjectReader margins(*value, reader.pathOf(u"margins"_s), problem);
        layout.margins
            = {lengthOf(margins, u"left"_s, problem), lengthOf(margins, u"top"_s, problem),
               lengthOf(margins, u"right"_s, problem), lengthOf(margins, u"bottom"_s, problem)};
        margins.finish();
    }
}

/** What each number allows on its own and all of them together do not. */
void checkSizes(const Template &layout, Problem &problem)
{
    const bool isRoll = layout.page.height() <= 0;
    if (isRoll != (layout.shape == Template::Shape::Slip))
        problem.say(u"page"_s, u"is without height for slips, and for them alone"_s);
    if (layout.columns < 1 || layout.rows < 1 || layout.cards() > 100
        || (isRoll && layout.cards() != 1))
        problem.say(u"columns"_s, u"make no grid with the rows"_s);
    if (layout.dpi < 150 || layout.dpi > 2400)
        problem.say(u"dpi"_s, u"must be 150 to 2400"_s);
    if (layout.codeSide < kLeastSymbolMm)
        problem.say(u"codeSide"_s, u"must be %1 at least"_s.arg(kLeastSymbolMm));
    const qreal width = (layout.page.width() - layout.margins.left() - layout.margins.right()
                         - (layout.columns - 1) * layout.gap)
        / qMax(1, layout.columns);
    const qreal height = (layout.page.height() - layout.margins.top() - layout.margins.bottom()
                          - (layout.rows - 1) * layout.gap)
        / qMax(1, layout.rows);
    if (width <= layout.codeSide || (!isRoll && height <= layout.codeSide))
        problem.say(u"page"_s, u"has no room for the codes"_s);
}

QList<Template> readBuiltIn()
{
    QList<Template> templates;
    const QDir folder(u":/print"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (name == "texts.json"_L1 || !file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<Template> read = readTemplate(file.readAll()))
            templates.append(*read);
        else
            qWarning("%s: %s", qPrintable(name), qPrintable(read.error().detail));
    }
    std::sort(templates.begin(), templates.end(),
              [](const Template &a, const Template &b) { return a.place < b.place; });
    return templates;
}

} // namespace

QString Template::name(const QString &language) const
{
    return names.contains(language) ? names.value(language) : names.value(u"en"_s);
}

Result<Template> readTemplate(const QByteArray &json)
{
    const Result<Value> document = json::read(json);
    if (!document)
        return tl::unexpected(document.error());
    static const QMap<QString, Template::Shape> kShapes{{u"card"_s, Template::Shape::Card},
                                                        {u"sticker"_s, Template::Shape::Sticker},
                                                        {u"slip"_s, Template::Shape::Slip}};
    Problem problem;
    Template layout;
    ObjectReader reader(*document, {}, problem);
    layout.id = reader.text(u"id"_s);
    layout.place = reader.integer(u"place"_s);
    layout.names = readNames(reader, problem);
    layout.uses = readUses(reader, problem);
    layout.shape = wordOf(reader, u"shape"_s, kShapes, problem);
    readPage(reader, layout, problem);
    layout.columns = reader.integer(u"columns"_s);
    layout.rows = reader.integer(u"rows"_s);
    layout.gap = lengthOf(reader, u"gap"_s, problem);
    layout.codeSide = lengthOf(reader, u"codeSide"_s, problem);
    layout.cropMarks = reader.boolean(u"cropMarks"_s);
    layout.ruler = reader.boolean(u"ruler"_s);
    layout.dpi = reader.integer(u"dpi"_s);
    layout.oneBit = reader.boolean(u"oneBit"_s);
    reader.finish();
    if (!problem.found())
        checkSizes(layout, problem);
    if (problem.found())
        return tl::unexpected(problem.error());
    return layout;
}

const QList<Template> &builtInTemplates()
{
    static const QList<Template> kTemplates = readBuiltIn();
    return kTemplates;
}

const Template *findTemplate(const QString &id)
{
    const QList<Template> &all = builtInTemplates();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&id](const Template &layout) { return layout.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace vexora::print
