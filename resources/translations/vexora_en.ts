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
    <name>EraseWords</name>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go, of %1.</source>
        <translation>
            <numerusform>Payer data of %n order would go, of %1.</numerusform>
            <numerusform>Payer data of %n orders would go, of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go: the oldest of %1, the latest of %2.</source>
        <translation>
            <numerusform>Payer data of %n order would go: the oldest of %1, the latest of %2.</numerusform>
            <numerusform>Payer data of %n orders would go: the oldest of %1, the latest of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1: payer data of %n order(s) erased (%2).</source>
        <translation>
            <numerusform>Receipt %1: payer data of %n order erased (%2).</numerusform>
            <numerusform>Receipt %1: payer data of %n orders erased (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be looked into, because the key of their payer data is lost. They can still be erased by age, by region or one by one.</source>
        <translation>
            <numerusform>%n order could not be looked into, because the key of its payer data is lost. It can still be erased by age, by region or by itself.</numerusform>
            <numerusform>%n orders could not be looked into, because the key of their payer data is lost. They can still be erased by age, by region or one by one.</numerusform>
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
    <name>PrivacyWords</name>
    <message numerus="yes">
        <source>%n order(s) and their payer data were looked at.</source>
        <translation>
            <numerusform>%n order and its payer data were looked at.</numerusform>
            <numerusform>%n orders and their payer data were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The payer data of %n of them could not be judged: its key is not on this computer.</source>
        <translation>
            <numerusform>The payer data of %n of them could not be judged: its key is not on this computer.</numerusform>
            <numerusform>The payer data of %n of them could not be judged: its key is not on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>Explained: %n mistakes</source>
        <translation>
            <numerusform>Explained: %n mistake</numerusform>
            <numerusform>Explained: %n mistakes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other explanations of the same size</source>
        <translation>
            <numerusform>%n other explanation of the same size</numerusform>
            <numerusform>%n other explanations of the same size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::DataSection</name>
    <message numerus="yes">
        <source>Backed up %n order(s).</source>
        <translation>
            <numerusform>Backed up %n order.</numerusform>
            <numerusform>Backed up %n orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailPayer</name>
    <message numerus="yes">
        <source>Shows the payer data for %n second(s), which is noted</source>
        <translation>
            <numerusform>Shows the payer data for %n second, which is noted</numerusform>
            <numerusform>Shows the payer data for %n seconds, which is noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::EraseDialog</name>
    <message numerus="yes">
        <source>Nothing of it is kept; payer data of %n order(s) is in memory until you quit.</source>
        <translation>
            <numerusform>Nothing of it is kept; payer data of %n order is in memory until you quit.</numerusform>
            <numerusform>Nothing of it is kept; payer data of %n orders is in memory until you quit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: payer data of %n order(s) that was in memory.</source>
        <translation>
            <numerusform>Forgotten: payer data of %n order that was in memory.</numerusform>
            <numerusform>Forgotten: payer data of %n orders that was in memory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase for %n order(s)</source>
        <translation>
            <numerusform>Erase for %n order</numerusform>
            <numerusform>Erase for %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln order(s) are in %1.</source>
        <translation>
            <numerusform>%Ln order is in %1.</numerusform>
            <numerusform>%Ln orders are in %1.</numerusform>
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
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
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
    <name>vexora::ui::RequestInput</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n present order(s) are not in it. They are carried over, so that no order number is taken for unused; their payer data is not.</source>
        <translation>
            <numerusform>%n present order is not in it. It is carried over, so that no order number is taken for unused; its payer data is not.</numerusform>
            <numerusform>%n present orders are not in it. They are carried over, so that no order number is taken for unused; their payer data is not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n order(s). History shows them now.</source>
        <translation>
            <numerusform>Restored: %n order. History shows them now.</numerusform>
            <numerusform>Restored: %n orders. History shows them now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::RetentionTable</name>
    <message numerus="yes">
        <source>%1: payer data of %n order(s), the oldest of %2</source>
        <translation>
            <numerusform>%1: payer data of %n order, the oldest of %2</numerusform>
            <numerusform>%1: payer data of %n orders, the oldest of %2</numerusform>
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
