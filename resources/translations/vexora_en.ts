<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DoubleDialog</name>
    <message numerus="yes">
        <source>You made this link %n minutes ago</source>
        <translation>
            <numerusform>You made this link %n minute ago</numerusform>
            <numerusform>You made this link %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n minutes ago</source>
        <translation>
            <numerusform>You made this order %n minute ago</numerusform>
            <numerusform>You made this order %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n hours ago</source>
        <translation>
            <numerusform>You made this link %n hour ago</numerusform>
            <numerusform>You made this link %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n hours ago</source>
        <translation>
            <numerusform>You made this order %n hour ago</numerusform>
            <numerusform>You made this order %n hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message numerus="yes">
        <source>An amount above zero in %1, with at most %n decimal(s).</source>
        <translation>
            <numerusform>An amount above zero in %1, with at most %n decimal.</numerusform>
            <numerusform>An amount above zero in %1, with at most %n decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n letter(s), digits, - and _.</source>
        <translation>
            <numerusform>At most %n letter, digit, - or _.</numerusform>
            <numerusform>At most %n letters, digits, - and _.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n digit.</numerusform>
            <numerusform>%n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) starting with %1.</source>
        <translation>
            <numerusform>%n digit starting with %1.</numerusform>
            <numerusform>%n digits starting with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message numerus="yes">
        <source>%n copy(s), last %1</source>
        <translation>
            <numerusform>%n copy, last %1</numerusform>
            <numerusform>%n copies, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryPage</name>
    <message numerus="yes">
        <source>Print %n order(s)…</source>
        <translation>
            <numerusform>Print %n order…</numerusform>
            <numerusform>Print %n orders…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintDialog</name>
    <message numerus="yes">
        <source>%n of these codes were printed before: they say “copy”.</source>
        <translation>
            <numerusform>%n of these codes was printed before: it says “copy”.</numerusform>
            <numerusform>%n of these codes were printed before: they say “copy”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed before on %1, %n time(s): this one says “copy”.</source>
        <translation>
            <numerusform>Printed before on %1, %n time: this one says “copy”.</numerusform>
            <numerusform>Printed before on %1, %n times: this one says “copy”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bank apps may refuse %n of these code(s). They are printed only if you say so.</source>
        <translation>
            <numerusform>Bank apps may refuse %n code. It is printed only if you say so.</numerusform>
            <numerusform>Bank apps may refuse %n of these codes. They are printed only if you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintHead</name>
    <message numerus="yes">
        <source>%n permanent counter code(s)</source>
        <translation>
            <numerusform>%n permanent counter code</numerusform>
            <numerusform>%n permanent counter codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), each for one payment</source>
        <translation>
            <numerusform>%n order, for one payment</numerusform>
            <numerusform>%n orders, each for one payment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintPreview</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::RefusalList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::RunPanel</name>
    <message numerus="yes">
        <source>%1 of %n code(s) read back</source>
        <translation>
            <numerusform>%1 of %n code read back</numerusform>
            <numerusform>%1 of %n codes read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may have reached the printer: look before you print again, and destroy what you do not use.</source>
        <translation>
            <numerusform>%n page may have reached the printer: look before you print again, and destroy what you do not use.</numerusform>
            <numerusform>%n pages may have reached the printer: look before you print again, and destroy what you do not use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendBar</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n order(s) unknown</source>
        <translation>
            <numerusform>%n order unknown</numerusform>
            <numerusform>%n orders unknown</numerusform>
        </translation>
    </message>
</context>
</TS>
