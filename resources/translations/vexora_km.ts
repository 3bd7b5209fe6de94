<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km">
<context>
    <name>BreakWords</name>
    <message>
        <source>cut off: %1 declared, %2 left</source>
        <translation>ដាច់៖ ប្រកាស %1 នៅសល់ %2</translation>
    </message>
    <message>
        <source>one character short</source>
        <translation>ខ្វះ​មួយ​តួអក្សរ</translation>
    </message>
    <message>
        <source>%1 characters short</source>
        <translation>ខ្វះ %1 តួអក្សរ</translation>
    </message>
    <message>
        <source>Cut off: tag %1 declares %2 characters, %3 are left.</source>
        <translation>ដាច់៖ វាល %1 ប្រកាស​ថា​មាន %2 តួអក្សរ តែ​នៅសល់ %3។</translation>
    </message>
    <message>
        <source>Field %1 is one character short.</source>
        <translation>វាល %1 ខ្វះ​មួយ​តួអក្សរ។</translation>
    </message>
    <message>
        <source>Field %1 is %2 characters short.</source>
        <translation>វាល %1 ខ្វះ %2 តួអក្សរ។</translation>
    </message>
    <message>
        <source>The checksum (63) is missing.</source>
        <translation>ខ្វះ​ផលបូក​ផ្ទៀងផ្ទាត់ (63)។</translation>
    </message>
    <message>
        <source>Cut off: “%1” at character %2 is too short for a field.</source>
        <translation>ដាច់៖ «%1» នៅ​តួអក្សរ​ទី %2 ខ្លី​ពេក​សម្រាប់​វាល​មួយ។</translation>
    </message>
    <message>
        <source>At character %1 a field should begin with two digits, but “%2” stands there.</source>
        <translation>នៅ​តួអក្សរ​ទី %1 វាល​គួរ​ចាប់ផ្តើម​ដោយ​លេខ​ពីរ​ខ្ទង់ ប៉ុន្តែ​មាន «%2» នៅ​ទីនោះ។</translation>
    </message>
    <message>
        <source>Tag %1 at character %2 should tell its length in two digits, but “%3” stands there.</source>
        <translation>វាល %1 នៅ​តួអក្សរ​ទី %2 គួរ​ប្រាប់​ប្រវែង​ជា​លេខ​ពីរ​ខ្ទង់ ប៉ុន្តែ​មាន «%3» នៅ​ទីនោះ។</translation>
    </message>
</context>
<context>
    <name>CallbackCard</name>
    <message>
        <source>Do not believe it</source>
        <translation>កុំ​ជឿ​វា</translation>
    </message>
    <message>
        <source>The signature is wrong, so anybody may have sent it. Change nothing on the order; ask the gateway about it instead.</source>
        <translation>ហត្ថលេខា​ខុស ដូច្នេះ​នរណា​ក៏​អាច​ផ្ញើ​វា​បាន។ កុំ​ប្តូរ​អ្វី​លើ​ការ​បញ្ជាទិញ សូម​សាកសួរ​ច្រកទូទាត់​ជំនួស​វិញ។</translation>
    </message>
    <message>
        <source>Should it be the gateway after all, it sends it again.</source>
        <translation>បើ​វា​មក​ពី​ច្រកទូទាត់​ពិត​មែន វា​នឹង​ផ្ញើ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The order is not known here</source>
        <translation>មិន​ស្គាល់​ការ​បញ្ជាទិញ​នេះ​នៅ​ទីនេះ​ទេ</translation>
    </message>
    <message>
        <source>No order of this console has that number. Where the shop&apos;s own system has none either, nothing may be credited.</source>
        <translation>គ្មាន​ការ​បញ្ជាទិញ​ណា​ក្នុង​កម្មវិធី​នេះ​មាន​លេខ​នោះ​ទេ។ បើ​ប្រព័ន្ធ​របស់​ហាង​ក៏​គ្មាន មិន​ត្រូវ​កត់​ជា​បាន​បង់​ឡើយ។</translation>
    </message>
    <message>
        <source>So the gateway sends it again, while somebody looks for the order.</source>
        <translation>ដើម្បី​ឱ្យ​ច្រកទូទាត់​ផ្ញើ​ម្តង​ទៀត ពេល​មាន​អ្នក​ស្វែងរក​ការ​បញ្ជាទិញ។</translation>
    </message>
    <message>
        <source>Paid: credit the order</source>
        <translation>បាន​បង់៖ កត់​ការ​បញ្ជាទិញ​ជា​បាន​បង់</translation>
    </message>
    <message>
        <source>The amount is the one that was asked for.</source>
        <translation>ចំនួន​ទឹកប្រាក់​ត្រូវ​នឹង​ចំនួន​ដែល​បាន​ទាមទារ។</translation>
    </message>
    <message>
        <source>It was heard, and need not come again.</source>
        <translation>វា​បាន​ទទួល​ហើយ មិន​ចាំបាច់​ផ្ញើ​មក​ទៀត​ទេ។</translation>
    </message>
    <message>
        <source>Paid, but another amount: do not credit</source>
        <translation>បាន​បង់ តែ​ចំនួន​ផ្សេង៖ កុំ​កត់​ជា​បាន​បង់</translation>
    </message>
    <message>
        <source>A person has to look at it: what was paid is not what was asked for.</source>
        <translation>ត្រូវ​មាន​មនុស្ស​ពិនិត្យ៖ ចំនួន​ដែល​បាន​បង់​មិន​ត្រូវ​នឹង​ចំនួន​ដែល​បាន​ទាមទារ។</translation>
    </message>
    <message>
        <source>It was heard. Sending it again would not change the amount.</source>
        <translation>វា​បាន​ទទួល​ហើយ។ ផ្ញើ​ម្តង​ទៀត​ក៏​ចំនួន​មិន​ប្តូរ​ដែរ។</translation>
    </message>
    <message>
        <source>Part paid: do not credit yet</source>
        <translation>បាន​បង់​មួយ​ផ្នែក៖ កុំ​ទាន់​កត់​ជា​បាន​បង់</translation>
    </message>
    <message>
        <source>Write the amount down; a person decides what becomes of it.</source>
        <translation>សូម​កត់​ត្រា​ចំនួន​ទឹកប្រាក់ ហើយ​មនុស្ស​ជា​អ្នក​សម្រេច​ថា​ត្រូវ​ធ្វើ​យ៉ាង​ណា។</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>មិន​ទាន់​ត្រូវ​ធ្វើ​អ្វី​ទេ</translation>
    </message>
    <message>
        <source>The payment is not over. Another callback follows, or the gateway is asked.</source>
        <translation>ការ​បង់ប្រាក់​មិន​ទាន់​ចប់​ទេ។ Callback ផ្សេង​នឹង​មក​ដល់ ឬ​ត្រូវ​សាកសួរ​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>ការ​បង់ប្រាក់​បរាជ័យ</translation>
    </message>
    <message>
        <source>Take the order as not paid. Who still wants to pay needs a new one.</source>
        <translation>សូម​ចាត់​ទុក​ការ​បញ្ជាទិញ​ថា​មិន​បាន​បង់។ អ្នក​ដែល​នៅ​តែ​ចង់​បង់ ត្រូវ​មាន​ការ​បញ្ជាទិញ​ថ្មី។</translation>
    </message>
    <message>
        <source>Settled already: change nothing</source>
        <translation>បាន​ដោះស្រាយ​រួច​ហើយ៖ កុំ​ប្តូរ​អ្វី</translation>
    </message>
    <message>
        <source>The order was settled before. A callback may come several times and counts once.</source>
        <translation>ការ​បញ្ជាទិញ​នេះ​បាន​ដោះស្រាយ​មុន​ហើយ។ Callback អាច​មក​ច្រើន​ដង តែ​រាប់​តែ​ម្តង។</translation>
    </message>
    <message>
        <source>It was heard, else it comes again and again.</source>
        <translation>វា​បាន​ទទួល​ហើយ បើ​មិន​ប្រាប់ វា​នឹង​មក​ម្តង​ហើយ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>This is no callback</source>
        <translation>នេះ​មិន​មែន​ជា Callback ទេ</translation>
    </message>
    <message>
        <source>Fields that every callback has are missing.</source>
        <translation>ខ្វះ​វាល​ដែល Callback ទាំងអស់​ត្រូវ​មាន។</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>មិន​អាច​ធ្វើ​អ្វី​ជាមួយ​វា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>not checked: there is no secret</source>
        <translation>មិន​បាន​ពិនិត្យ៖ គ្មាន​សោ​សម្ងាត់</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>ខុស</translation>
    </message>
    <message>
        <source>right</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>right, with its null fields left out of the string</source>
        <translation>ត្រឹមត្រូវ ដោយ​មិន​ដាក់​វាល null ក្នុង​ខ្សែ​អក្សរ</translation>
    </message>
    <message>
        <source>right, with its null fields in the string as “null”</source>
        <translation>ត្រឹមត្រូវ ដោយ​ដាក់​វាល null ក្នុង​ខ្សែ​អក្សរ​ជា «null»</translation>
    </message>
    <message>
        <source>Looking for the mistake behind the signature…</source>
        <translation>កំពុង​រក​កំហុស​ពី​ក្រោយ​ហត្ថលេខា…</translation>
    </message>
    <message>
        <source>No known mistake explains this signature with a secret known here: a value was changed on the way, or another secret signed.</source>
        <translation>គ្មាន​កំហុស​ដែល​ស្គាល់​ណា​ពន្យល់​ហត្ថលេខា​នេះ​ដោយ​សោ​សម្ងាត់​ដែល​មាន​នៅ​ទីនេះ​បាន​ទេ៖ តម្លៃ​មួយ​ត្រូវ​បាន​ប្តូរ​តាម​ផ្លូវ ឬ​បាន​ចុះ​ហត្ថលេខា​ដោយ​សោ​សម្ងាត់​ផ្សេង។</translation>
    </message>
    <message>
        <source>No document explains it.</source>
        <translation>គ្មាន​ឯកសារ​ណា​ពន្យល់​វា​ទេ។</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>%1 paid, %2 asked for</source>
        <translation>បាន​បង់ %1 បាន​ទាមទារ %2</translation>
    </message>
    <message>
        <source>%1, as asked for</source>
        <translation>%1 ដូច​ដែល​បាន​ទាមទារ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>%1 now, then %2</source>
        <translation>ឥឡូវ %1 បន្ទាប់​មក %2</translation>
    </message>
    <message>
        <source>%1, and stays so</source>
        <translation>%1 ហើយ​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ការ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>%1 of %2, sent %3</source>
        <translation>%1 របស់ %2 ផ្ញើ %3</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>ប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Several orders here have this number. Compared with this one.</source>
        <translation>មាន​ការ​បញ្ជាទិញ​ច្រើន​នៅ​ទីនេះ​មាន​លេខ​នេះ។ បាន​ប្រៀបធៀប​ជាមួយ​មួយ​នេះ។</translation>
    </message>
    <message>
        <source>If the signature is right: %1</source>
        <translation>បើ​ហត្ថលេខា​ត្រឹមត្រូវ៖ %1</translation>
    </message>
    <message>
        <source>Choose the profile, or type its secret, before anything is done with it: without its signature anybody may have sent it.</source>
        <translation>សូម​ជ្រើស​ប្រវត្តិរូប ឬ​វាយ​សោ​សម្ងាត់​របស់​វា មុន​ធ្វើ​អ្វី​មួយ​ជាមួយ​វា៖ បើ​គ្មាន​ហត្ថលេខា​នរណា​ក៏​អាច​ផ្ញើ​វា​បាន។</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ខ្វះ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>HTTP %1 with the body %2, nothing else in it, within 10 seconds. %3</source>
        <translation>HTTP %1 ជាមួយ​តួ​ចម្លើយ %2 គ្មាន​អ្វី​ផ្សេង​ក្នុង​វា ក្នុង​រយៈពេល 10 វិនាទី។ %3</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>បង្ហាញ​ក្នុង​ប្រវត្តិ</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>spaces around it removed</source>
        <translation>បាន​លុប​ដកឃ្លា​នៅ​សងខាង</translation>
    </message>
    <message>
        <source>dash changed from “%1”</source>
        <translation>បាន​ប្តូរ​សញ្ញា​ដាច់​ពី «%1»</translation>
    </message>
    <message>
        <source>comma changed from “%1”</source>
        <translation>បាន​ប្តូរ​សញ្ញា​ក្បៀស​ពី «%1»</translation>
    </message>
    <message>
        <source>spaces and signs taken out</source>
        <translation>បាន​ដក​ដកឃ្លា និង​សញ្ញា​ចេញ</translation>
    </message>
    <message>
        <source>spaces and dots taken out</source>
        <translation>បាន​ដក​ដកឃ្លា និង​សញ្ញា​ចុច​ចេញ</translation>
    </message>
    <message>
        <source>country code taken off</source>
        <translation>បាន​ដក​លេខ​កូដ​ប្រទេស​ចេញ</translation>
    </message>
    <message>
        <source>turned to full-width katakana from “%1”</source>
        <translation>បាន​បម្លែង «%1» ទៅ​កា​តា​កា​ណា​ពេញ​ទទឹង</translation>
    </message>
    <message>
        <source>changed from “%1”</source>
        <translation>បានប្តូរពី «%1»</translation>
    </message>
</context>
<context>
    <name>CodeFieldWords</name>
    <message>
        <source>Bakong account</source>
        <translation>គណនី Bakong</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>ព័ត៌មាន​គណនី</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខ​អាជីវករ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ក្រុង</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>ប្រភេទ​អាជីវកម្ម</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>លេខ​វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>លេខ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>ស្លាក​ហាង</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខ​យោង</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ឧបករណ៍​ទូទាត់</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>Other language, two letters</source>
        <translation>ភាសា​ផ្សេង អក្សរ​ពីរ</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>ហាង ជា​ភាសា​ផ្សេង</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>ក្រុង ជា​ភាសា​ផ្សេង</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>គណនី UnionPay</translation>
    </message>
</context>
<context>
    <name>CounterJudge</name>
    <message>
        <source>Broken</source>
        <translation>ខូច</translation>
    </message>
    <message>
        <source>It is not printed: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>កូដ​នេះ​មិន​ត្រូវ​បាន​បោះពុម្ព​ទេ៖ ពេល​ស្កេន វា​នឹង​ត្រូវ​បដិសេធ ឬ​បង់ប្រាក់​ទៅ​អ្នក​ផ្សេង។ សូម​ចម្លង ឬ​ស្កេន​វា​ម្តងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
    <message>
        <source>It can be paid once.</source>
        <translation>អាច​បង់​បាន​តែ​ម្តង។</translation>
    </message>
    <message>
        <source>It can be paid once, until %1.</source>
        <translation>អាច​បង់​បាន​តែ​ម្តង រហូតដល់ %1។</translation>
    </message>
    <message>
        <source>For one payment only</source>
        <translation>សម្រាប់​តែ​ការ​បង់​មួយដង</translation>
    </message>
    <message>
        <source>On a counter it would be dead after that: customers scan it and cannot pay. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>នៅ​លើ​តុ​គិត​លុយ ក្រោយ​ពេល​នោះ​វា​លែង​ប្រើ​បាន៖ អតិថិជន​ស្កេន តែ​មិន​អាច​បង់​បាន។ សូម​សុំ​កូដ​អចិន្ត្រៃយ៍​របស់​ហាង​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>មិន​អាច​បង់ប្រាក់​បាន</translation>
    </message>
    <message>
        <source>It is not printed. Ask your bank for a correct one.</source>
        <translation>កូដ​នេះ​មិន​ត្រូវ​បាន​បោះពុម្ព​ទេ។ សូម​សុំ​កូដ​ត្រឹមត្រូវ​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Not known to be permanent</source>
        <translation>មិន​ដឹង​ថា​អចិន្ត្រៃយ៍​ឬ​អត់</translation>
    </message>
    <message>
        <source>The code does not say that it is permanent (01 is not 11), so it may stop working on the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>កូដ​មិន​ប្រាប់​ថា​វា​អចិន្ត្រៃយ៍​ទេ (01 មិនមែន 11) ដូច្នេះ​វា​អាច​ឈប់​ប្រើ​បាន​នៅ​លើ​តុ​គិត​លុយ។ សូម​សុំ​កូដ​អចិន្ត្រៃយ៍​របស់​ហាង​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>ប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Ask your bank before you print it.</source>
        <translation>សូម​សួរ​ធនាគារ​របស់​អ្នក មុន​ពេល​បោះពុម្ព។</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>A permanent code. It is printed exactly as it is.</source>
        <translation>កូដ​អចិន្ត្រៃយ៍។ វា​ត្រូវ​បាន​បោះពុម្ព​ដូច​ដើម​ទាំងស្រុង។</translation>
    </message>
    <message>
        <source>The code of one order</source>
        <translation>កូដ​នៃ​ការបញ្ជាទិញ​មួយ</translation>
    </message>
    <message>
        <source>The gateway made it for order %1. It stops working once that is paid or over, and customers could not pay at the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>ច្រកទូទាត់​បាន​បង្កើត​វា​សម្រាប់​ការបញ្ជាទិញ %1។ វា​ឈប់​ប្រើ​បាន ពេល​ការបញ្ជាទិញ​នោះ​បានបង់ ឬ​ផុតកំណត់ ហើយ​អតិថិជន​មិន​អាច​បង់​នៅ​តុ​គិត​លុយ​បាន​ទេ។ សូម​សុំ​កូដ​អចិន្ត្រៃយ៍​របស់​ហាង​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>មិន​បាន​ពិនិត្យ</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known whether this is an order&apos;s code. Start the program again and retry.</source>
        <translation>មិន​អាច​អាន​ប្រវត្តិ​បាន​ទេ ដូច្នេះ​មិន​ដឹង​ថា​នេះ​ជា​កូដ​នៃ​ការបញ្ជាទិញ​ឬ​អត់។ សូម​បើក​កម្មវិធី​ឡើង​វិញ រួច​ព្យាយាម​ម្តងទៀត។</translation>
    </message>
    <message>
        <source>It asks for one amount (54), whatever a customer owes. A permanent code has none. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>កូដ​នេះ​ទាមទារ​ចំនួន​ថេរ (54) ទោះ​បី​អតិថិជន​ជំពាក់​ប៉ុន្មាន​ក៏​ដោយ។ កូដ​អចិន្ត្រៃយ៍​មិន​មាន​ចំនួន​ទេ។ សូម​សុំ​កូដ​អចិន្ត្រៃយ៍​របស់​ហាង​ពី​ធនាគារ។</translation>
    </message>
</context>
<context>
    <name>DayReportWords</name>
    <message>
        <source>End of day</source>
        <translation>របាយការណ៍​ចុង​ថ្ងៃ</translation>
    </message>
    <message>
        <source>%1: no real money</source>
        <extracomment>A sheet of orders that are no real money; %1: TEST or SANDBOX</extracomment>
        <translation>%1៖ មិនមែន​ប្រាក់​ពិត</translation>
    </message>
    <message>
        <source>Currency and state</source>
        <translation>រូបិយប័ណ្ណ និង​ស្ថានភាព</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>ចំនួន​ទាមទារ</translation>
    </message>
    <message>
        <source>Unknown and refused</source>
        <translation>មិនច្បាស់ និង​បាន​បដិសេធ</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>គ្មាន។</translation>
    </message>
    <message>
        <source>and %1 more in the history</source>
        <translation>និង %1 ទៀត​ក្នុង​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>តាម​ដែល​ដឹង​នៅ %1</translation>
    </message>
</context>
<context>
    <name>DoubleDialog</name>
    <message>
        <source>You made this link just now</source>
        <translation>អ្នក​ទើប​តែ​បង្កើត​តំណ​នេះ</translation>
    </message>
    <message>
        <source>You made this order just now</source>
        <translation>អ្នក​ទើប​តែ​បង្កើត​ការ​បញ្ជាទិញ​នេះ</translation>
    </message>
    <message>
        <source>You made this link a minute ago</source>
        <translation>អ្នក​បាន​បង្កើត​តំណ​នេះ​មួយ​នាទី​មុន</translation>
    </message>
    <message>
        <source>You made this order a minute ago</source>
        <translation>អ្នក​បាន​បង្កើត​ការ​បញ្ជាទិញ​នេះ​មួយ​នាទី​មុន</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n minutes ago</source>
        <translation>
            <numerusform>អ្នក​បាន​បង្កើត​តំណ​នេះ %n នាទី​មុន</numerusform>
            <numerusform>អ្នក​បាន​បង្កើត​តំណ​នេះ %n នាទី​មុន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n minutes ago</source>
        <translation>
            <numerusform>អ្នក​បាន​បង្កើត​ការ​បញ្ជាទិញ​នេះ %n នាទី​មុន</numerusform>
            <numerusform>អ្នក​បាន​បង្កើត​ការ​បញ្ជាទិញ​នេះ %n នាទី​មុន</numerusform>
        </translation>
    </message>
    <message>
        <source>You made this link an hour ago</source>
        <translation>អ្នក​បាន​បង្កើត​តំណ​នេះ​មួយ​ម៉ោង​មុន</translation>
    </message>
    <message>
        <source>You made this order an hour ago</source>
        <translation>អ្នក​បាន​បង្កើត​ការ​បញ្ជាទិញ​នេះ​មួយ​ម៉ោង​មុន</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n hours ago</source>
        <translation>
            <numerusform>អ្នក​បាន​បង្កើត​តំណ​នេះ %n ម៉ោង​មុន</numerusform>
            <numerusform>អ្នក​បាន​បង្កើត​តំណ​នេះ %n ម៉ោង​មុន</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n hours ago</source>
        <translation>
            <numerusform>អ្នក​បាន​បង្កើត​ការ​បញ្ជាទិញ​នេះ %n ម៉ោង​មុន</numerusform>
            <numerusform>អ្នក​បាន​បង្កើត​ការ​បញ្ជាទិញ​នេះ %n ម៉ោង​មុន</numerusform>
        </translation>
    </message>
    <message>
        <source>It was for another payer: %1.</source>
        <translation>វា​សម្រាប់​អ្នក​បង់ប្រាក់​ផ្សេង៖ %1។</translation>
    </message>
    <message>
        <source>It was for another payer. Different now: %1.</source>
        <translation>វា​សម្រាប់​អ្នក​បង់ប្រាក់​ផ្សេង។ ឥឡូវ​ខុស​ត្រង់៖ %1។</translation>
    </message>
</context>
<context>
    <name>EarlierOrder</name>
    <message>
        <source>New from this: payer data is kept only until you quit.</source>
        <translation>ថ្មី​ពី​មួយ​នេះ៖ ទិន្នន័យ​អ្នក​បង់ប្រាក់​រក្សាទុក​តែ​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>មិន​អាច​បញ្ជាទិញ​ថ្មី​ពី​តម្លៃ​ទាំងនេះ​ទេ៖ វា​នឹង​ទារ​ប្រាក់​ដដែល​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>អាច​បង្កើត​ការ​បញ្ជាទិញ​ថ្មី​ពី​តម្លៃ​ទាំងនេះ ក្រោយ​ពេល​បាន​សាកសួរ​មួយ​នេះ។</translation>
    </message>
    <message>
        <source>New from this: there is no payer data of it to begin with.</source>
        <translation>ថ្មី​ពី​មួយ​នេះ៖ គ្មាន​ទិន្នន័យ​អ្នក​បង់ប្រាក់​របស់​វា​សម្រាប់​ចាប់ផ្តើម​ទេ។</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>There is no payer data of such an order to erase.</source>
        <translation>គ្មាន​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ​បែប​នេះ​សម្រាប់​លុប​ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go, of %1.</source>
        <translation>
            <numerusform>ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n នឹង​ត្រូវ​លុប ចុះ​ថ្ងៃ %1។</numerusform>
            <numerusform>ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n នឹង​ត្រូវ​លុប ចុះ​ថ្ងៃ %1។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go: the oldest of %1, the latest of %2.</source>
        <translation>
            <numerusform>ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n នឹង​ត្រូវ​លុប៖ ចាស់​ជាងគេ %1 ថ្មី​ជាងគេ %2។</numerusform>
            <numerusform>ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n នឹង​ត្រូវ​លុប៖ ចាស់​ជាងគេ %1 ថ្មី​ជាងគេ %2។</numerusform>
        </translation>
    </message>
    <message>
        <source>one order</source>
        <translation>ការបញ្ជាទិញ​មួយ</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>តាម​អាយុ</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>តាម​តំបន់</translation>
    </message>
    <message>
        <source>by payer</source>
        <translation>តាម​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>by the rule set here</source>
        <translation>តាម​វិធាន​ដែល​បាន​កំណត់​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>Another program has the list open: its journal is emptied as soon as that ends.</source>
        <translation>កម្មវិធី​មួយទៀត​កំពុង​បើក​បញ្ជី​នេះ៖ កំណត់ហេតុ​របស់​វា​នឹង​ត្រូវ​សម្អាត ពេល​កម្មវិធី​នោះ​បិទ។</translation>
    </message>
    <message>
        <source>What the payer gave (name, mobile, e-mail, numbers, address), remarks, answers as received, and everything by which they are found.</source>
        <translation>អ្វី​ដែល​អ្នក​បង់ប្រាក់​បាន​ឱ្យ (ឈ្មោះ ទូរស័ព្ទ អ៊ីមែល លេខ អាសយដ្ឋាន) កំណត់​សម្គាល់ ចម្លើយ​ដូច​ដែល​បាន​ទទួល និង​អ្វីៗ​ដែល​អាច​ប្រើ​ស្វែងរក​វា។</translation>
    </message>
    <message>
        <source>The order: its number, amount, link, states and times, what was printed, and that it was erased.</source>
        <translation>ការបញ្ជាទិញ៖ លេខ ចំនួនទឹកប្រាក់ តំណ ស្ថានភាព និង​ពេលវេលា អ្វី​ដែល​បាន​បោះពុម្ព និង​ការ​កត់ត្រា​ថា​បាន​លុប។</translation>
    </message>
    <message>
        <source>Backups made before still hold it, locked with this computer&apos;s key.</source>
        <translation>ច្បាប់​បម្រុងទុក​ដែល​បាន​បង្កើត​ពីមុន​នៅតែ​មាន​វា ចាក់សោ​ដោយ​កូនសោ​របស់​កុំព្យូទ័រ​នេះ។</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1: payer data of %n order(s) erased (%2).</source>
        <translation>
            <numerusform>បង្កាន់ដៃ %1៖ បាន​លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n (%2)។</numerusform>
            <numerusform>បង្កាន់ដៃ %1៖ បាន​លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n (%2)។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be looked into, because the key of their payer data is lost. They can still be erased by age, by region or one by one.</source>
        <translation>
            <numerusform>មិន​អាច​ពិនិត្យ​ការបញ្ជាទិញ %n បាន​ទេ ព្រោះ​កូនសោ​នៃ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​បាន​បាត់។ នៅ​តែ​អាច​លុប​តាម​អាយុ តាម​តំបន់ ឬ​ម្តង​មួយៗ។</numerusform>
            <numerusform>មិន​អាច​ពិនិត្យ​ការបញ្ជាទិញ %n បាន​ទេ ព្រោះ​កូនសោ​នៃ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​បាន​បាត់។ នៅ​តែ​អាច​លុប​តាម​អាយុ តាម​តំបន់ ឬ​ម្តង​មួយៗ។</numerusform>
        </translation>
    </message>
    <message>
        <source>A damaged list in the data folder is not reached and may hold payer data: %1. Delete it when nobody needs it any more.</source>
        <translation>បញ្ជី​ខូច​មួយ​ក្នុង​ថត​ទិន្នន័យ​មិន​ត្រូវ​បាន​លុប​ទេ ហើយ​អាច​មាន​ទិន្នន័យ​អ្នក​បង់ប្រាក់៖ %1។ សូម​លុប​វា ពេល​គ្មាន​អ្នក​ណា​ត្រូវ​ការ​ទៀត។</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Format</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Permanent or one payment</source>
        <translation>អចិន្ត្រៃយ៍ ឬ​បង់​មួយដង</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>គណនី UnionPay</translation>
    </message>
    <message>
        <source>Account, individual</source>
        <translation>គណនី​បុគ្គល</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>គណនី Bakong</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>ព័ត៌មាន​គណនី</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>Account, merchant</source>
        <translation>គណនី​អាជីវករ</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខ​អាជីវករ</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>ប្រភេទ​អាជីវកម្ម</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ប្រទេស</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>City</source>
        <translation>ក្រុង</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>លេខ​កូដ​ប្រៃសណីយ៍</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>ព័ត៌មាន​បន្ថែម</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>លេខ​វិក្កយបត្រ</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>លេខ​ទូរស័ព្ទ</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>ស្លាក​ហាង</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>លេខ​យោង</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>ឧបករណ៍​ទូទាត់</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>គោលបំណង</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>ជា​ភាសា​ផ្សេង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>ហាង ជា​ភាសា​ផ្សេង</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>ក្រុង ជា​ភាសា​ផ្សេង</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>ផុតកំណត់​នៅ</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>ប្រព័ន្ធ​កាត</translation>
    </message>
    <message>
        <source>Not in the rules</source>
        <translation>មិន​មាន​ក្នុង​វិធាន</translation>
    </message>
    <message>
        <source>Permanent, for any number of payments</source>
        <translation>អចិន្ត្រៃយ៍ បង់​បាន​ច្រើន​ដង</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>សម្រាប់​ការ​បង់​មួយដង</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ការ​ប្រើ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>បាន​បង្កើត</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ផុតកំណត់</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Required.</source>
        <translation>ចាំបាច់។</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>មិន​ចាំបាច់។</translation>
    </message>
    <message>
        <source>Required when %1 is %2.</source>
        <translation>ចាំបាច់​ពេល %1 ជា %2។</translation>
    </message>
    <message>
        <source>A whole amount above zero, in %1.</source>
        <translation>ចំនួន​ទឹកប្រាក់​គត់​ធំ​ជាង​សូន្យ គិត​ជា %1។</translation>
    </message>
    <message numerus="yes">
        <source>An amount above zero in %1, with at most %n decimal(s).</source>
        <translation>
            <numerusform>ចំនួន​ទឹកប្រាក់​ធំ​ជាង​សូន្យ គិត​ជា %1 មាន​យ៉ាង​ច្រើន %n ខ្ទង់​ទសភាគ។</numerusform>
            <numerusform>ចំនួន​ទឹកប្រាក់​ធំ​ជាង​សូន្យ គិត​ជា %1 មាន​យ៉ាង​ច្រើន %n ខ្ទង់​ទសភាគ។</numerusform>
        </translation>
    </message>
    <message>
        <source>A complete e-mail address.</source>
        <translation>អាសយដ្ឋាន​អ៊ីមែល​ពេញលេញ។</translation>
    </message>
    <message>
        <source>A web address: https:// or http://, then a host.</source>
        <translation>អាសយដ្ឋាន​គេហទំព័រ៖ https:// ឬ http:// បន្ទាប់​មក​ម៉ាស៊ីន។</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address.</source>
        <translation>អាសយដ្ឋាន IPv4 ឬ IPv6។</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>យ៉ាង​ច្រើន %n តួ​អក្សរ។</numerusform>
            <numerusform>យ៉ាង​ច្រើន %n តួ​អក្សរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything else can be sent after a warning.</source>
        <translation>អ្វី​ផ្សេង​ពី​នេះ​អាច​ផ្ញើ​បាន ក្រោយ​ការ​ព្រមាន។</translation>
    </message>
    <message>
        <source>spaces around it are removed</source>
        <translation>ដកឃ្លា​នៅ​សងខាង​ត្រូវ​បាន​លុប</translation>
    </message>
    <message>
        <source>digits of other scripts become 0 to 9</source>
        <translation>លេខ​នៃ​អក្សរ​ផ្សេង​ក្លាយជា 0 ដល់ 9</translation>
    </message>
    <message>
        <source>300.00 becomes 300</source>
        <translation>300.00 ក្លាយជា 300</translation>
    </message>
    <message>
        <source>other dashes become -</source>
        <translation>សញ្ញា​ដាច់​ផ្សេង​ក្លាយជា -</translation>
    </message>
    <message>
        <source>other commas become ,</source>
        <translation>សញ្ញា​ក្បៀស​ផ្សេង​ក្លាយជា ,</translation>
    </message>
    <message>
        <source>half-width kana and hiragana become full-width katakana</source>
        <translation>កា​ណា​ពាក់​កណ្តាល​ទទឹង និង​ហ៊ី​រ៉ា​កា​ណា​ក្លាយជា​កា​តា​កា​ណា​ពេញ​ទទឹង</translation>
    </message>
    <message>
        <source>spaces, dots, dashes and brackets are taken out</source>
        <translation>ដកឃ្លា សញ្ញា​ចុច សញ្ញា​ដាច់ និង​វង់ក្រចក​ត្រូវ​បាន​ដក​ចេញ</translation>
    </message>
    <message>
        <source>spaces, dots and brackets are taken out</source>
        <translation>ដកឃ្លា សញ្ញា​ចុច និង​វង់ក្រចក​ត្រូវ​បាន​ដក​ចេញ</translation>
    </message>
    <message>
        <source>the country code +%1 is taken off</source>
        <translation>លេខ​កូដ​ប្រទេស +%1 ត្រូវ​បាន​ដក​ចេញ</translation>
    </message>
    <message>
        <source>the country code +%1 becomes %2</source>
        <translation>លេខ​កូដ​ប្រទេស +%1 ក្លាយជា %2</translation>
    </message>
    <message>
        <source>The document and its appendix name: %1. Other takes codes the provider gave you.</source>
        <translation>ឯកសារ និង​ឧបសម្ព័ន្ធ​របស់​វា​រៀបរាប់៖ %1។ ក្នុង «ផ្សេងទៀត» អាច​បញ្ចូល​កូដ​ដែល​អ្នក​ផ្តល់​សេវា​បាន​ឱ្យ។</translation>
    </message>
    <message>
        <source>Named in the documents: %1.</source>
        <translation>មាន​ក្នុង​ឯកសារ៖ %1។</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Optional: left empty, one is made when the order is sent.</source>
        <translation>មិន​ចាំបាច់៖ បើ​ទុក​ទទេ លេខ​មួយ​នឹង​ត្រូវ​បង្កើត​ពេល​ផ្ញើ​ការ​បញ្ជាទិញ។</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letter(s), digits, - and _.</source>
        <translation>
            <numerusform>យ៉ាង​ច្រើន %n អក្សរ លេខ - និង _។</numerusform>
            <numerusform>យ៉ាង​ច្រើន %n អក្សរ លេខ - និង _។</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is used twice for one merchant.</source>
        <translation>គ្មាន​លេខ​ណា​ត្រូវ​ប្រើ​ពីរ​ដង​សម្រាប់​អាជីវករ​តែ​មួយ​ទេ។</translation>
    </message>
    <message>
        <source>Unique transaction number; recommended are the date and time (yyyymmddhhmmss) and a random number.</source>
        <translation>លេខ​ប្រតិបត្តិការ​មិន​ស្ទួន។ គួរ​ប្រើ​កាលបរិច្ឆេទ និង​ម៉ោង (yyyymmddhhmmss) ជាមួយ​លេខ​ចៃដន្យ។</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>វិធីបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>ឧទាហរណ៍៖ %1</translation>
    </message>
    <message>
        <source>The provider: %1</source>
        <translation>អ្នក​ផ្តល់​សេវា៖ %1</translation>
    </message>
    <message>
        <source>Before it is sent: %1.</source>
        <translation>មុន​ពេល​ផ្ញើ៖ %1។</translation>
    </message>
    <message>
        <source>%1 to %2 digits.</source>
        <translation>ពី %1 ដល់ %2 ខ្ទង់។</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n ខ្ទង់។</numerusform>
            <numerusform>%n ខ្ទង់។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) starting with %1.</source>
        <translation>
            <numerusform>%n ខ្ទង់ ចាប់ផ្តើម​ដោយ %1។</numerusform>
            <numerusform>%n ខ្ទង់ ចាប់ផ្តើម​ដោយ %1។</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes %1 orders a day from one address, %2 of them paid. Where a day begins is not documented: midnight in %3 is assumed.</source>
        <translation>ច្រកទូទាត់​ទទួល​ការបញ្ជាទិញ %1 ក្នុង​មួយ​ថ្ងៃ​ពី​អាសយដ្ឋាន​តែ​មួយ ក្នុង​នោះ​បានបង់ %2។ ឯកសារ​មិន​បញ្ជាក់​ថា​ថ្ងៃ​ចាប់ផ្តើម​ពេល​ណា​ទេ៖ យើង​សន្មត​យក​ពាក់កណ្តាល​អធ្រាត្រ​នៅ %3។</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>There is no text to check.</source>
        <translation>គ្មាន​អត្ថបទ​សម្រាប់​ពិនិត្យ​ទេ។</translation>
    </message>
    <message>
        <source>The text is too short to be a KHQR.</source>
        <translation>អត្ថបទ​ខ្លី​ពេក មិន​អាច​ជា KHQR បាន​ទេ។</translation>
    </message>
    <message>
        <source>The checksum (63) does not stand at the end, so something was added behind it.</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់ (63) មិន​នៅ​ខាង​ចុង​ទេ ដូច្នេះ​មាន​អ្វីមួយ​ត្រូវ​បាន​បន្ថែម​ពី​ក្រោយ​វា។</translation>
    </message>
    <message>
        <source>The checksum does not fit the text: at least one character was changed or lost.</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់​មិន​ត្រូវ​នឹង​អត្ថបទ​ទេ៖ យ៉ាងហោចណាស់​មាន​មួយ​តួអក្សរ​បាន​ប្តូរ ឬ​បាត់។</translation>
    </message>
    <message>
        <source>The text does not end in a checksum, so nobody can tell whether it is whole.</source>
        <translation>អត្ថបទ​មិន​បញ្ចប់​ដោយ​ផលបូក​ផ្ទៀងផ្ទាត់​ទេ ដូច្នេះ​គ្មាន​នរណា​អាច​ដឹង​ថា​វា​ពេញលេញ​ឬ​អត់។</translation>
    </message>
    <message>
        <source>The checksum field (63) is missing.</source>
        <translation>ខ្វះ​វាល​ផលបូក​ផ្ទៀងផ្ទាត់ (63)។</translation>
    </message>
    <message>
        <source>The checksum (63) is not four characters long.</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់ (63) មិន​មាន​ប្រវែង​បួន​តួអក្សរ​ទេ។</translation>
    </message>
    <message>
        <source>Lengths were counted in bytes instead of characters. Bank apps misread such a code.</source>
        <translation>ប្រវែង​ត្រូវ​បាន​រាប់​ជា​បៃ ជំនួស​ឱ្យ​តួអក្សរ។ កម្មវិធី​ធនាគារ​អាន​កូដ​បែប​នេះ​ខុស។</translation>
    </message>
    <message>
        <source>Lengths were counted in a way bank apps do not follow, so that they misread this code.</source>
        <translation>ប្រវែង​ត្រូវ​បាន​រាប់​តាម​របៀប​ដែល​កម្មវិធី​ធនាគារ​មិន​ប្រើ ដូច្នេះ​ពួកវា​អាន​កូដ​នេះ​ខុស។</translation>
    </message>
    <message>
        <source>A field does not tell its length in two digits, or the text is longer than any QR code holds.</source>
        <translation>វាល​មួយ​មិន​ប្រាប់​ប្រវែង​ជា​លេខ​ពីរ​ខ្ទង់ ឬ​អត្ថបទ​វែង​ជាង​អ្វី​ដែល​កូដ QR អាច​ផ្ទុក​បាន។</translation>
    </message>
    <message>
        <source>A field inside field %1 does not tell its length.</source>
        <translation>វាល​មួយ​ក្នុង​វាល %1 មិន​ប្រាប់​ប្រវែង​របស់​វា។</translation>
    </message>
    <message>
        <source>Where a field should begin there is no field number.</source>
        <translation>កន្លែង​ដែល​វាល​គួរ​ចាប់ផ្តើម គ្មាន​លេខ​វាល​ទេ។</translation>
    </message>
    <message>
        <source>Inside field %1 there is no field number where a field should begin.</source>
        <translation>ក្នុង​វាល %1 កន្លែង​ដែល​វាល​គួរ​ចាប់ផ្តើម គ្មាន​លេខ​វាល​ទេ។</translation>
    </message>
    <message>
        <source>The text ends before a field does: it was cut off.</source>
        <translation>អត្ថបទ​ចប់​មុន​ពេល​វាល​ចប់៖ វា​បាន​ដាច់។</translation>
    </message>
    <message>
        <source>Field %1 is shorter than what it holds: something is missing in it.</source>
        <translation>វាល %1 ខ្លី​ជាង​ខ្លឹមសារ​របស់​វា៖ មាន​អ្វីមួយ​បាត់​ក្នុង​វា។</translation>
    </message>
    <message>
        <source>The text ends in the middle of a field, or holds a control character.</source>
        <translation>អត្ថបទ​ចប់​នៅ​ពាក់​កណ្តាល​វាល ឬ​មាន​តួអក្សរ​បញ្ជា។</translation>
    </message>
    <message>
        <source>Field %1 stands in the code twice. Bank apps may take either one and pay different accounts or amounts.</source>
        <translation>វាល %1 មាន​ពីរ​ដង​ក្នុង​កូដ។ កម្មវិធី​ធនាគារ​អាច​យក​មួយ​ណា​ក៏​បាន ហើយ​បង់​ទៅ​គណនី ឬ​តាម​ចំនួន​ខុស​គ្នា។</translation>
    </message>
    <message>
        <source>There are two accounts in the code, 29 and 30. Bank apps may pay either one.</source>
        <translation>មាន​គណនី​ពីរ​ក្នុង​កូដ គឺ 29 និង 30។ កម្មវិធី​ធនាគារ​អាច​បង់​ទៅ​មួយ​ណា​ក៏​បាន។</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is missing.</source>
        <translation>ខ្វះ​ឈ្មោះ​ហាង (59)។</translation>
    </message>
    <message>
        <source>The Bakong account is missing.</source>
        <translation>ខ្វះ​គណនី Bakong។</translation>
    </message>
    <message>
        <source>The Bakong account does not have the form name@bank.</source>
        <translation>គណនី Bakong មិន​មាន​ទម្រង់ name@bank ទេ។</translation>
    </message>
    <message>
        <source>The amount (54) is negative, empty or longer than 13 characters, or does not fit the currency.</source>
        <translation>ចំនួនទឹកប្រាក់ (54) អវិជ្ជមាន ទទេ ឬ​វែង​ជាង 13 តួអក្សរ ឬ​មិន​ត្រូវ​នឹង​រូបិយប័ណ្ណ។</translation>
    </message>
    <message>
        <source>The amount (54) is not a number.</source>
        <translation>ចំនួនទឹកប្រាក់ (54) មិនមែន​ជា​លេខ​ទេ។</translation>
    </message>
    <message>
        <source>No Bakong account is named (29 or 30). It may be a QR code of another scheme.</source>
        <translation>គ្មាន​គណនី Bakong (29 ឬ 30) ទេ។ វា​អាច​ជា​កូដ QR នៃ​ប្រព័ន្ធ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is missing.</source>
        <translation>ខ្វះ​លេខ​អាជីវករ (30-01)។</translation>
    </message>
    <message>
        <source>The bank&apos;s name (30-02) is missing.</source>
        <translation>ខ្វះ​ឈ្មោះ​ធនាគារ (30-02)។</translation>
    </message>
    <message>
        <source>The currency (53) is missing.</source>
        <translation>ខ្វះ​រូបិយប័ណ្ណ (53)។</translation>
    </message>
    <message>
        <source>The code does not begin with its format (00).</source>
        <translation>កូដ​មិន​ចាប់ផ្តើម​ដោយ​ទម្រង់​របស់​វា (00) ទេ។</translation>
    </message>
    <message>
        <source>The kind of business (52) is missing.</source>
        <translation>ខ្វះ​ប្រភេទ​អាជីវកម្ម (52)។</translation>
    </message>
    <message>
        <source>The country (58) is missing.</source>
        <translation>ខ្វះ​ប្រទេស (58)។</translation>
    </message>
    <message>
        <source>The city (60) is missing.</source>
        <translation>ខ្វះ​ក្រុង (60)។</translation>
    </message>
    <message>
        <source>The currency is neither riel (116) nor US dollar (840).</source>
        <translation>រូបិយប័ណ្ណ​មិនមែន​រៀល (116) ហើយ​ក៏​មិនមែន​ដុល្លារ​អាមេរិក (840) ដែរ។</translation>
    </message>
    <message>
        <source>The code says neither that it is permanent (11) nor that it is for one payment (12).</source>
        <translation>កូដ​មិន​ប្រាប់​ថា​វា​អចិន្ត្រៃយ៍ (11) ឬ​សម្រាប់​ការ​បង់​មួយដង (12) ទេ។</translation>
    </message>
    <message>
        <source>The kind of business (52) is not a number of four digits.</source>
        <translation>ប្រភេទ​អាជីវកម្ម (52) មិនមែន​ជា​លេខ​បួន​ខ្ទង់​ទេ។</translation>
    </message>
    <message>
        <source>There is a name in another language, but not which language (64-00).</source>
        <translation>មាន​ឈ្មោះ​ជា​ភាសា​ផ្សេង ប៉ុន្តែ​មិន​ប្រាប់​ថា​ភាសា​ណា (64-00) ទេ។</translation>
    </message>
    <message>
        <source>There is a second language, but no name in it (64-01).</source>
        <translation>មាន​ភាសា​ទី​ពីរ ប៉ុន្តែ​គ្មាន​ឈ្មោះ​ជា​ភាសា​នោះ (64-01) ទេ។</translation>
    </message>
    <message>
        <source>The Bakong account is longer than 32 characters or empty.</source>
        <translation>គណនី Bakong វែង​ជាង 32 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is longer than 25 characters or empty.</source>
        <translation>ឈ្មោះ​ហាង (59) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The bill number (62-01) is longer than 25 characters or empty.</source>
        <translation>លេខ​វិក្កយបត្រ (62-01) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The mobile number (62-02) is longer than 25 characters or empty.</source>
        <translation>លេខ​ទូរស័ព្ទ (62-02) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The store label (62-03) is longer than 25 characters or empty.</source>
        <translation>ស្លាក​ហាង (62-03) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The reference (62-05) is longer than 25 characters or empty.</source>
        <translation>លេខ​យោង (62-05) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The terminal (62-07) is longer than 25 characters or empty.</source>
        <translation>ឧបករណ៍​ទូទាត់ (62-07) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The purpose (62-08) is longer than 25 characters or empty.</source>
        <translation>គោលបំណង (62-08) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The format (00) is not two characters long.</source>
        <translation>ទម្រង់ (00) មិន​មាន​ប្រវែង​ពីរ​តួអក្សរ​ទេ។</translation>
    </message>
    <message>
        <source>The field that tells permanent from one payment (01) is not two characters long.</source>
        <translation>វាល​ដែល​ប្រាប់​ថា​អចិន្ត្រៃយ៍ ឬ​បង់​មួយដង (01) មិន​មាន​ប្រវែង​ពីរ​តួអក្សរ​ទេ។</translation>
    </message>
    <message>
        <source>The kind of business (52) is not four digits long.</source>
        <translation>ប្រភេទ​អាជីវកម្ម (52) មិន​មាន​បួន​ខ្ទង់​ទេ។</translation>
    </message>
    <message>
        <source>The currency (53) is not three digits long.</source>
        <translation>រូបិយប័ណ្ណ (53) មិន​មាន​បី​ខ្ទង់​ទេ។</translation>
    </message>
    <message>
        <source>The country (58) is not two letters long.</source>
        <translation>ប្រទេស (58) មិន​មាន​ពីរ​អក្សរ​ទេ។</translation>
    </message>
    <message>
        <source>The city (60) is longer than 15 characters or empty.</source>
        <translation>ក្រុង (60) វែង​ជាង 15 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The bank&apos;s name is longer than 32 characters or empty.</source>
        <translation>ឈ្មោះ​ធនាគារ​វែង​ជាង 32 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is longer than 32 characters or empty.</source>
        <translation>លេខ​អាជីវករ (30-01) វែង​ជាង 32 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The account information (29-01) is longer than 32 characters or empty.</source>
        <translation>ព័ត៌មាន​គណនី (29-01) វែង​ជាង 32 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The language (64-00) is not two letters long.</source>
        <translation>ភាសា (64-00) មិន​មាន​ពីរ​អក្សរ​ទេ។</translation>
    </message>
    <message>
        <source>The name in the other language (64-01) is longer than 25 characters or empty.</source>
        <translation>ឈ្មោះ​ជា​ភាសា​ផ្សេង (64-01) វែង​ជាង 25 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The city in the other language (64-02) is longer than 15 characters or empty.</source>
        <translation>ក្រុង​ជា​ភាសា​ផ្សេង (64-02) វែង​ជាង 15 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The UnionPay account (15) is longer than 99 characters or empty.</source>
        <translation>គណនី UnionPay (15) វែង​ជាង 99 តួអក្សរ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>A UnionPay account (15) and US dollars do not go together.</source>
        <translation>គណនី UnionPay (15) និង​ដុល្លារ​អាមេរិក មិន​អាច​ប្រើ​ជាមួយ​គ្នា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>It is a code with an amount, but does not say when it ends (99-01).</source>
        <translation>វា​ជា​កូដ​មាន​ចំនួនទឹកប្រាក់ ប៉ុន្តែ​មិន​ប្រាប់​ថា​វា​ផុតកំណត់​ពេល​ណា (99-01) ទេ។</translation>
    </message>
    <message>
        <source>The code has expired: bank apps refuse it.</source>
        <translation>កូដ​នេះ​ផុតកំណត់​ហើយ៖ កម្មវិធី​ធនាគារ​បដិសេធ​វា។</translation>
    </message>
    <message>
        <source>The end (99-01) is in the past.</source>
        <translation>ពេល​ផុតកំណត់ (99-01) បាន​កន្លង​ផុត​ទៅ​ហើយ។</translation>
    </message>
    <message>
        <source>It says that it is for one payment (12), but holds no amount.</source>
        <translation>វា​ប្រាប់​ថា​សម្រាប់​ការ​បង់​មួយដង (12) ប៉ុន្តែ​គ្មាន​ចំនួនទឹកប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>The time it ends (99-01) is not a time of 13 digits, or lies before it was made.</source>
        <translation>ពេល​ផុតកំណត់ (99-01) មិនមែន​ជា​ពេលវេលា 13 ខ្ទង់ ឬ​នៅ​មុន​ពេល​បង្កើត។</translation>
    </message>
    <message>
        <source>The amount is zero. Bank apps then ask the payer for one.</source>
        <translation>ចំនួនទឹកប្រាក់​គឺ​សូន្យ។ ដូច្នេះ​កម្មវិធី​ធនាគារ​សុំ​ឱ្យ​អ្នក​បង់ប្រាក់​បញ្ចូល​ចំនួន។</translation>
    </message>
    <message>
        <source>The country (58) is not Cambodia (KH).</source>
        <translation>ប្រទេស (58) មិនមែន​កម្ពុជា (KH) ទេ។</translation>
    </message>
    <message>
        <source>The time it was made (99-00) is not a time of 13 digits.</source>
        <translation>ពេល​បង្កើត (99-00) មិនមែន​ជា​ពេលវេលា 13 ខ្ទង់​ទេ។</translation>
    </message>
    <message>
        <source>The amount is in riel and has decimals. Some bank apps refuse that.</source>
        <translation>ចំនួនទឹកប្រាក់​ជា​រៀល ហើយ​មាន​ខ្ទង់​ទសភាគ។ កម្មវិធី​ធនាគារ​ខ្លះ​បដិសេធ​វា។</translation>
    </message>
    <message>
        <source>The amount in dollars has more than two decimals. Bank apps may round it.</source>
        <translation>ចំនួនទឹកប្រាក់​ជា​ដុល្លារ​មាន​លើស​ពី​ពីរ​ខ្ទង់​ទសភាគ។ កម្មវិធី​ធនាគារ​អាច​បង្គត់​វា។</translation>
    </message>
    <message>
        <source>Field %1, which the rules do not know, stands there more than once.</source>
        <translation>វាល %1 ដែល​មិន​មាន​ក្នុង​វិធាន មាន​លើស​ពី​ម្តង។</translation>
    </message>
    <message>
        <source>The fields stand in an unusual order. Bank apps read it all the same.</source>
        <translation>វាល​មាន​លំដាប់​មិន​ធម្មតា។ កម្មវិធី​ធនាគារ​នៅតែ​អាន​វា​បាន។</translation>
    </message>
    <message>
        <source>Field %1 is not in the rules. It is a bank&apos;s or scheme&apos;s own and is kept as it is.</source>
        <translation>វាល %1 មិន​មាន​ក្នុង​វិធាន​ទេ។ វា​ជា​របស់​ធនាគារ ឬ​ប្រព័ន្ធ​ណាមួយ ហើយ​ត្រូវ​បាន​រក្សាទុក​ដដែល។</translation>
    </message>
    <message>
        <source>%1 is longer than allowed.</source>
        <translation>%1 វែង​ជាង​ការ​អនុញ្ញាត។</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>មិន​ចាំបាច់​ធ្វើ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Copy or scan it again from where it came.</source>
        <translation>សូម​ចម្លង ឬ​ស្កេន​វា​ម្តងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
    <message>
        <source>Ask whoever made it, your bank or the gateway&apos;s provider, for a correct one.</source>
        <translation>សូម​សុំ​កូដ​ត្រឹមត្រូវ​ពី​អ្នក​ដែល​បាន​បង្កើត​វា ពី​ធនាគារ ឬ​អ្នក​ផ្តល់​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>សូម​ចេញ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>That may only follow from where the text breaks.</source>
        <translation>នោះ​អាច​គ្រាន់តែ​ជា​ផល​នៃ​កន្លែង​ដែល​អត្ថបទ​ដាច់។</translation>
    </message>
    <message>
        <source>%1 · %2 · code %3</source>
        <translation>%1 · %2 · លេខ​កូដ %3</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>ប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>ខុស</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ខូច</translation>
    </message>
</context>
<context>
    <name>KhqrProblem</name>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>%1 ordered, the code says %2</source>
        <translation>បញ្ជាទិញ %1 តែ​កូដ​ប្រាប់ %2</translation>
    </message>
    <message>
        <source>%1 ordered, the code names no amount</source>
        <translation>បញ្ជាទិញ %1 តែ​កូដ​គ្មាន​ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ពេល​ផុតកំណត់</translation>
    </message>
    <message>
        <source>%1: it was over when it came</source>
        <translation>%1៖ វា​ផុតកំណត់​មុន​ពេល​មក​ដល់</translation>
    </message>
    <message>
        <source>the code does not say when it ends</source>
        <translation>កូដ​មិន​ប្រាប់​ថា​វា​ផុតកំណត់​ពេល​ណា​ទេ</translation>
    </message>
    <message>
        <source>when the code ends cannot be read</source>
        <translation>មិន​អាច​អាន​ថា​កូដ​ផុតកំណត់​ពេល​ណា​ទេ</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>does not hold: the code was damaged</source>
        <translation>មិន​ត្រឹមត្រូវ៖ កូដ​ខូច</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
</context>
<context>
    <name>MerchantHelp</name>
    <message>
        <source>Required. What you call this merchant; it is shown everywhere and never sent.</source>
        <translation>ចាំបាច់។ ឈ្មោះ​ដែល​អ្នក​ហៅ​អាជីវករ​នេះ វា​បង្ហាញ​គ្រប់​កន្លែង ហើយ​មិន​ត្រូវ​បាន​ផ្ញើ​ឡើយ។</translation>
    </message>
    <message>
        <source>Required. Decides which fields an order has and how they are checked.</source>
        <translation>ចាំបាច់។ កំណត់​ថា​ការ​បញ្ជាទិញ​មាន​វាល​ណា​ខ្លះ និង​ពិនិត្យ​យ៉ាង​ណា។</translation>
    </message>
    <message>
        <source>Required. It is not sent: each currency has its own base URL and merchant number.</source>
        <translation>ចាំបាច់។ វា​មិន​ត្រូវ​បាន​ផ្ញើ​ទេ៖ រូបិយប័ណ្ណ​នីមួយៗ​មាន URL គោល និង​លេខ​អាជីវករ​ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Required. TEST is the provider&apos;s sandbox, LIVE takes real money, SANDBOX is on this machine.</source>
        <translation>ចាំបាច់។ TEST ជា​បរិស្ថាន​សាកល្បង​របស់​អ្នក​ផ្តល់​សេវា LIVE ទទួល​ប្រាក់​ពិត SANDBOX ស្ថិត​លើ​ម៉ាស៊ីន​នេះ។</translation>
    </message>
    <message>
        <source>Required. Sent with every request as the header merchantNo; 10 digits at this provider.</source>
        <translation>ចាំបាច់។ ផ្ញើ​ជាមួយ​គ្រប់​សំណើ​ជា​ក្បាល​សំណើ merchantNo។ អ្នក​ផ្តល់​សេវា​នេះ​ប្រើ 10 ខ្ទង់។</translation>
    </message>
    <message>
        <source>Required. https, the host, and the region&apos;s path at its end; the provider&apos;s manager or portal names it.</source>
        <translation>ចាំបាច់។ https ម៉ាស៊ីន និង​ផ្លូវ​របស់​តំបន់​នៅ​ខាង​ចុង។ អ្នក​គ្រប់គ្រង ឬ​គេហទំព័រ​របស់​អ្នក​ផ្តល់​សេវា​ប្រាប់​វា។</translation>
    </message>
    <message>
        <source>Required. Signs every request and is never sent itself. It is kept in the system keychain, never in a file.</source>
        <translation>ចាំបាច់។ ប្រើ​ចុះ​ហត្ថលេខា​លើ​គ្រប់​សំណើ ហើយ​វា​ផ្ទាល់​មិន​ត្រូវ​បាន​ផ្ញើ​ឡើយ។ វា​រក្សាទុក​ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ មិន​មែន​ក្នុង​ឯកសារ​ទេ។</translation>
    </message>
    <message>
        <source>Optional. Put before the order numbers this program makes: at most 12 letters, digits, - or _.</source>
        <translation>មិន​ចាំបាច់។ ដាក់​ពី​មុខ​លេខ​បញ្ជាទិញ​ដែល​កម្មវិធី​នេះ​បង្កើត៖ យ៉ាង​ច្រើន 12 អក្សរ លេខ - ឬ _។</translation>
    </message>
    <message>
        <source>Optional. A live order above this amount is asked about once more before it is sent.</source>
        <translation>មិន​ចាំបាច់។ ការ​បញ្ជាទិញ LIVE លើស​ចំនួន​នេះ ត្រូវ​សុំ​បញ្ជាក់​ម្តង​ទៀត​មុន​ពេល​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The address of your server that the gateway reports payments to. Empty here, every order asks for it.</source>
        <translation>អាសយដ្ឋាន​ម៉ាស៊ីន​មេ​របស់​អ្នក ដែល​ច្រកទូទាត់​រាយការណ៍​ការ​បង់ប្រាក់​ទៅ។ បើ​ទទេ​នៅ​ទីនេះ គ្រប់​ការ​បញ្ជាទិញ​នឹង​សុំ​វា។</translation>
    </message>
    <message>
        <source>Where the payer&apos;s browser goes after paying. Empty here, every order asks for it where the region needs it.</source>
        <translation>កន្លែង​ដែល​កម្មវិធី​រុករក​របស់​អ្នក​បង់ប្រាក់​ទៅ​ក្រោយ​ពេល​បង់។ បើ​ទទេ​នៅ​ទីនេះ គ្រប់​ការ​បញ្ជាទិញ​នឹង​សុំ​វា បើ​តំបន់​ត្រូវការ។</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>a typographic quote stands where a plain one belongs; not repaired</source>
        <translation>មាន​សញ្ញា​សម្រង់​បែប​អក្សរ​ពុម្ព​ត្រង់​កន្លែង​សញ្ញា​សម្រង់​ធម្មតា មិន​បាន​កែ​ទេ</translation>
    </message>
    <message>
        <source>a typographic dash stands where “-” belongs; not repaired</source>
        <translation>មាន​សញ្ញា​ដាច់​បែប​អក្សរ​ពុម្ព​ត្រង់​កន្លែង «-» មិន​បាន​កែ​ទេ</translation>
    </message>
    <message>
        <source>this is not valid JSON from here on</source>
        <translation>ចាប់​ពី​ទីនេះ​មិន​មែន​ជា JSON ត្រឹមត្រូវ​ទេ</translation>
    </message>
    <message>
        <source>this part could not be read</source>
        <translation>មិន​អាច​អាន​ផ្នែក​នេះ​បាន​ទេ</translation>
    </message>
    <message>
        <source>this field stands there twice; readers take the last</source>
        <translation>វាល​នេះ​មាន​ពីរ​ដង អ្នក​អាន​យក​ចុង​ក្រោយ</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>សញ្ញា​សម្រង់​បើក ហើយ​មិន​បាន​បិទ</translation>
    </message>
    <message>
        <source>a character that cannot be seen stands here</source>
        <translation>មាន​តួអក្សរ​មើល​មិន​ឃើញ​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>this escape is not a known one</source>
        <translation>មិន​ស្គាល់​តួ escape នេះ​ទេ</translation>
    </message>
    <message>
        <source>the body comes from a file that is not here; ask for it</source>
        <translation>តួ​សំណើ​មក​ពី​ឯកសារ​ដែល​គ្មាន​នៅ​ទីនេះ សូម​សុំ​វា</translation>
    </message>
    <message>
        <source>a secret stood here; it is hidden</source>
        <translation>មាន​សោ​សម្ងាត់​នៅ​ទីនេះ បាន​លាក់​វា</translation>
    </message>
    <message>
        <source>this value was masked by whoever sent it; its signature cannot be checked</source>
        <translation>តម្លៃ​នេះ​ត្រូវ​អ្នក​ផ្ញើ​បិទបាំង មិន​អាច​ពិនិត្យ​ហត្ថលេខា​បាន​ទេ</translation>
    </message>
    <message>
        <source>the text is cut off here</source>
        <translation>អត្ថបទ​ត្រូវ​បាន​កាត់​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>something to know: %1</source>
        <translation>អ្វី​ដែល​គួរ​ដឹង៖ %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>បន្ទាត់ %1 ជួរ %2៖ %3</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ទម្រង់ (form)</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>កំណត់​ហេតុ</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>ខ្សែ​អក្សរ​សម្រាប់​ចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>%1. %2, line %3</source>
        <translation>%1. %2 បន្ទាត់ %3</translation>
    </message>
    <message>
        <source>the text is too long; what follows was not read</source>
        <translation>អត្ថបទ​វែង​ពេក អ្វី​ដែល​នៅ​បន្ទាប់​មិន​ត្រូវ​បាន​អាន​ទេ</translation>
    </message>
</context>
<context>
    <name>OrderCards</name>
    <message>
        <source>The gateway refused this order</source>
        <translation>ច្រកទូទាត់​បាន​បដិសេធ​ការ​បញ្ជាទិញ​នេះ</translation>
    </message>
    <message>
        <source>It did not accept what was sent: most often one of the values, else the merchant number or the secret. Nothing can be paid with it.</source>
        <translation>វា​មិន​ទទួល​អ្វី​ដែល​បាន​ផ្ញើ​ទេ៖ ភាគច្រើន​គឺ​តម្លៃ​ណាមួយ បើមិនដូច្នោះទេ លេខ​អាជីវករ ឬ​សោ​សម្ងាត់។ មិន​អាច​បង់ប្រាក់​តាម​វា​បានទេ។</translation>
    </message>
    <message>
        <source>It understood the order and gave it up at once. Nothing can be paid with it.</source>
        <translation>វា​បាន​យល់​ការ​បញ្ជាទិញ ហើយ​បោះ​បង់​ភ្លាមៗ។ មិន​អាច​បង់ប្រាក់​តាម​វា​បានទេ។</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>អ្វី​ដែល​ច្រកទូទាត់​បាន​ប្រាប់</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Correcting keeps the values and takes a new order number.</source>
        <translation>ការ​កែ​រក្សា​តម្លៃ​ទុក ហើយ​យក​លេខ​បញ្ជាទិញ​ថ្មី។</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>កែ ហើយផ្ញើ</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>ការបញ្ជាទិញថ្មី</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>មិនបានផ្ញើអ្វីទេ</translation>
    </message>
    <message>
        <source>%1, used up: the next try gets a new one</source>
        <translation>%1 ប្រើ​ហើយ៖ លើកក្រោយ​នឹង​បាន​លេខ​ថ្មី</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>ត្រឡប់ទៅ​ទម្រង់​បែបបទ</translation>
    </message>
    <message>
        <source>No money can be affected. What you typed is still in the form.</source>
        <translation>ប្រាក់​មិន​អាច​រង​ផល​ប៉ះពាល់​ទេ។ អ្វី​ដែល​អ្នក​បាន​វាយ​នៅ​មាន​ក្នុង​ទម្រង់​បែបបទ។</translation>
    </message>
    <message>
        <source>Stop: this KHQR is not for this order</source>
        <translation>ឈប់៖ KHQR នេះ​មិនមែន​សម្រាប់​ការ​បញ្ជាទិញ​នេះ​ទេ</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent does not agree with it. The code is not shown. Take no money with it and ask the gateway.</source>
        <translation>ច្រកទូទាត់​បាន​ទទួលយក​ការ​បញ្ជាទិញ ប៉ុន្តែ​កូដ​ដែល​វា​បាន​ផ្ញើ​មិន​ត្រូវគ្នា​នឹង​វា​ទេ។ កូដ​មិន​ត្រូវ​បាន​បង្ហាញ​ទេ។ កុំ​ទទួល​ប្រាក់​តាម​វា ហើយ​សូម​សួរ​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>it could not be checked</source>
        <translation>មិន​អាច​ផ្ទៀងផ្ទាត់​បាន</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>លេខច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>បង្ហាញ​ក្នុង​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ពេលផ្ញើ</translation>
    </message>
    <message>
        <source>%1, waited %2 s</source>
        <translation>%1 បានចាំ %2 វិ.</translation>
    </message>
    <message>
        <source>This order may exist at the gateway</source>
        <translation>ការ​បញ្ជាទិញ​នេះ​អាច​មាននៅ​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Do not send another until you have checked.</source>
        <translation>កុំ​ផ្ញើ​មួយទៀត មុន​ពេល​អ្នក​បាន​សាកសួរ។</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>សាកសួរឥឡូវ</translation>
    </message>
    <message>
        <source>This order exists at the gateway</source>
        <translation>ការ​បញ្ជាទិញ​នេះ​មាននៅ​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>%1 ordered, the gateway says %2</source>
        <translation>បញ្ជាទិញ %1 តែ​ច្រកទូទាត់​ប្រាប់ %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>សាកសួរម្តងទៀត</translation>
    </message>
    <message>
        <source>The gateway could not be asked. Do not send another until you have checked.</source>
        <translation>មិន​អាច​សាកសួរ​ច្រកទូទាត់​បានទេ។ កុំ​ផ្ញើ​មួយទៀត មុន​ពេល​អ្នក​បាន​សាកសួរ។</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>នឹងត្រូវផ្ញើ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ទៅ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>វិធីបង់ប្រាក់</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>បង្កើតពេលផ្ញើ</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>លេខបញ្ជាទិញនេះ​ប្រើរួចហើយ</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number was issued before. Look at it before you send another.</source>
        <translation>មិនមាន​អ្វីត្រូវបាន​ផ្ញើ​ឥឡូវនេះទេ៖ បញ្ជាទិញ​ដែលមាន​លេខនេះ​ត្រូវបានចេញ​ពីមុនហើយ។ សូមពិនិត្យវា​មុនពេលផ្ញើ​មួយទៀត។</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>បានកត់ត្រា</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>The gateway sent a code that does not agree with the order, and nothing else to pay with. The code is not shown; take no money with it.</source>
        <translation>ច្រកទូទាត់​បានផ្ញើកូដ​ដែលមិនត្រូវនឹង​បញ្ជាទិញ ហើយ​គ្មានវិធីបង់ប្រាក់​ផ្សេងទៀត។ កូដនេះ​មិនត្រូវបានបង្ហាញទេ សូមកុំទទួលប្រាក់​ដោយប្រើវា។</translation>
    </message>
    <message>
        <source>New order from these values</source>
        <translation>បញ្ជាទិញថ្មីពីតម្លៃទាំងនេះ</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>មិន​អាច​បញ្ជាទិញ​ថ្មី​ពី​តម្លៃ​ទាំងនេះ​ទេ៖ វា​នឹង​ទារ​ប្រាក់​ដដែល​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>អាច​បង្កើត​ការ​បញ្ជាទិញ​ថ្មី​ពី​តម្លៃ​ទាំងនេះ ក្រោយ​ពេល​បាន​សាកសួរ​មួយ​នេះ។</translation>
    </message>
    <message>
        <source>A new order from these values gets a number of its own and names this one as replaced.</source>
        <translation>ការ​បញ្ជាទិញ​ថ្មី​ពី​តម្លៃ​ទាំងនេះ​ទទួល​លេខ​ផ្ទាល់ខ្លួន ហើយ​កត់ត្រា​ថា​ជំនួស​មួយ​នេះ។</translation>
    </message>
    <message>
        <source>The gateway answered about another order</source>
        <translation>ច្រកទូទាត់​បាន​ឆ្លើយ​អំពី​ការ​បញ្ជាទិញ​ផ្សេង</translation>
    </message>
    <message>
        <source>Do not use or pass on anything of that answer: a link or a code in it belongs to somebody else&apos;s payment. Tell the provider.</source>
        <translation>កុំ​ប្រើ ឬ​បញ្ជូន​បន្ត​អ្វី​ពី​ចម្លើយ​នោះ៖ តំណ ឬ​កូដ​ក្នុង​វា​ជា​របស់​ការ​បង់ប្រាក់​អ្នក​ដទៃ។ សូម​ប្រាប់​អ្នក​ផ្តល់​សេវា។</translation>
    </message>
    <message>
        <source>So nothing is known of this order still. Do not send another until you have checked.</source>
        <translation>ដូច្នេះ​នៅ​មិនទាន់​ដឹង​អ្វី​អំពី​ការ​បញ្ជាទិញ​នេះ​ទេ។ កុំ​ផ្ញើ​មួយទៀត មុន​ពេល​អ្នក​បាន​សាកសួរ។</translation>
    </message>
    <message>
        <source>Do not send another for it.</source>
        <translation>កុំ​ផ្ញើ​មួយទៀត​ជំនួស​វា។</translation>
    </message>
    <message>
        <source>Not known there, and it may exist all the same</source>
        <translation>គេ​មិន​ស្គាល់​វា ប៉ុន្តែ​វា​នៅតែ​អាច​មាន</translation>
    </message>
    <message>
        <source>It may only be late. Check again after a while, or ask the provider before you send another.</source>
        <translation>វា​ប្រហែល​គ្រាន់តែ​យឺត។ សូម​សាកសួរ​ម្តង​ទៀត​បន្តិច​ក្រោយ ឬ​សួរ​អ្នក​ផ្តល់​សេវា មុន​ពេល​ផ្ញើ​មួយទៀត។</translation>
    </message>
    <message>
        <source>Nothing has changed. Do not send another until you have checked.</source>
        <translation>គ្មាន​អ្វី​ប្រែប្រួល​ទេ។ កុំ​ផ្ញើ​មួយទៀត មុន​ពេល​អ្នក​បាន​សាកសួរ។</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>មិន​អាច​សរសេរ​ចម្លើយ​នេះ​ក្នុង​ប្រវត្តិ​បានទេ។ សូម​សម្អាត​ទំហំ ឬ​ផ្តល់​សិទ្ធិ​វិញ រួច​សាកសួរ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Before you try again, ask the provider or whoever looks after your network.</source>
        <translation>មុន​ពេល​ព្យាយាម​ម្តងទៀត សូម​សួរ​អ្នក​ផ្តល់​សេវា ឬ​អ្នក​មើល​ការខុសត្រូវ​បណ្តាញ​របស់​អ្នក។</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>ច្រកទូទាត់​បាន​ឆ្លើយ​អំពី​ការ​បញ្ជាទិញ​ផ្សេង។ កុំ​ប្រើ ឬ​បញ្ជូន​បន្ត​អ្វី​ពី​ចម្លើយ​នោះ។</translation>
    </message>
    <message>
        <source>Stop: this KHQR is over already</source>
        <translation>ឈប់៖ KHQR នេះ​ផុតកំណត់​ហើយ</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent had ended before it came. Nobody can pay with it, and it is not shown. Make a new order. If the next one is over as well, look at this computer&apos;s clock.</source>
        <translation>ច្រកទូទាត់​បានទទួលយក​ការបញ្ជាទិញ ប៉ុន្តែ​កូដ​ដែល​វា​បាន​ផ្ញើ​ផុតកំណត់​មុន​ពេល​មក​ដល់។ គ្មាន​នរណា​អាច​បង់ប្រាក់​តាម​វា​បាន​ទេ ហើយ​វា​មិន​ត្រូវ​បាន​បង្ហាញ​ឡើយ។ សូម​បង្កើត​ការបញ្ជាទិញ​ថ្មី។ បើ​កូដ​បន្ទាប់​ផុតកំណត់​ដែរ សូម​មើល​នាឡិកា​កុំព្យូទ័រ​នេះ។</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ការផ្ញើ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>លេខច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខ​អាជីវករ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>ចំនួនបានបង់</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>វិធីបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>បរិស្ថាន</translation>
    </message>
</context>
<context>
    <name>OrderChanges</name>
    <message>
        <source>now %1, was %2</source>
        <translation>ឥឡូវ %1 ពីមុន %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខ​អាជីវករ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>now %1, was %2; enter the amount anew</source>
        <translation>ឥឡូវ %1 ពីមុន %2 សូម​បញ្ចូល​ចំនួន​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>the profile&apos;s of today: %1</source>
        <translation>តាម​ប្រវត្តិរូប​បច្ចុប្បន្ន៖ %1</translation>
    </message>
    <message>
        <source>left out: the region has no such field any more</source>
        <translation>មិន​យក​មក៖ តំបន់​លែង​មាន​វាល​នេះ</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>បរិស្ថាន</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខអាជីវករ</translation>
    </message>
    <message>
        <source>Channel code</source>
        <translation>កូដបណ្តាញ</translation>
    </message>
    <message>
        <source>Way code</source>
        <translation>កូដវិធីបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Corrects order</source>
        <translation>កែការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ការផ្ញើ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>អ្វីបានកើតឡើង</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>បានកត់ត្រា</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>បានឆ្លើយ</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>លេខច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Gateway&apos;s text</source>
        <translation>អត្ថបទ​ពី​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>ស្ថានភាព HTTP</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>ចំនួនបានបង់</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>សាកសួរចុងក្រោយ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>KHQR merchant</source>
        <translation>អាជីវករក្នុង KHQR</translation>
    </message>
    <message>
        <source>KHQR expires</source>
        <translation>KHQR ផុតកំណត់</translation>
    </message>
    <message>
        <source>KHQR agrees with the order</source>
        <translation>KHQR ត្រូវ​នឹង​ការ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>KHQR problems</source>
        <translation>បញ្ហា KHQR</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>លេខគណនី</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>ម្ចាស់គណនី</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>គណនីផុតកំណត់</translation>
    </message>
    <message>
        <source>Differs from the documents</source>
        <translation>ខុសពីឯកសារ</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>ព្យាយាមចុងក្រោយ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>ហេតុផលបិទ</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>រក​មិនឃើញ​កំហុស​ទេ</translation>
    </message>
    <message>
        <source>can be paid; it is written in an unusual way</source>
        <translation>អាច​បង់​បាន តែ​វា​សរសេរ​តាម​របៀប​មិន​ធម្មតា</translation>
    </message>
    <message>
        <source>against the rules for such a code</source>
        <translation>ខុស​នឹង​វិធាន​សម្រាប់​កូដ​បែប​នេះ</translation>
    </message>
    <message>
        <source>a field is wrong: not payable</source>
        <translation>វាល​មួយ​ខុស៖ មិន​អាច​បង់ប្រាក់​បាន</translation>
    </message>
    <message>
        <source>damaged: not payable</source>
        <translation>ខូច៖ មិន​អាច​បង់ប្រាក់​បាន</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>KHQR check</source>
        <translation>ការ​ពិនិត្យ KHQR</translation>
    </message>
    <message>
        <source>%1, over by now</source>
        <translation>%1 ផុតកំណត់​ហើយ</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s), last %1</source>
        <translation>
            <numerusform>%n ច្បាប់ ចុងក្រោយ %1</numerusform>
            <numerusform>%n ច្បាប់ ចុងក្រោយ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… and %1 more characters</source>
        <translation>… និង %1 តួអក្សរទៀត</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>There is no code to print. Use an order that was answered with one.</source>
        <translation>គ្មាន​កូដ​សម្រាប់​បោះពុម្ព​ទេ។ សូម​ប្រើ​ការបញ្ជាទិញ​ដែល​បាន​ទទួល​កូដ​ជា​ចម្លើយ។</translation>
    </message>
    <message>
        <source>The code breaks the KHQR rules (%1): bank apps would refuse it or pay wrongly. Ask for a new code.</source>
        <translation>កូដ​ខុស​នឹង​វិធាន KHQR (%1)៖ កម្មវិធី​ធនាគារ​នឹង​បដិសេធ​វា ឬ​បង់ប្រាក់​ខុស។ សូម​សុំ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>The code has expired: nobody can pay it any more. Create a new order.</source>
        <translation>កូដ​ផុតកំណត់​ហើយ៖ គ្មាន​នរណា​អាច​បង់ប្រាក់​តាម​វា​ទៀត​ទេ។ សូម​បង្កើត​ការបញ្ជាទិញ​ថ្មី។</translation>
    </message>
    <message>
        <source>The order is paid: whoever scanned the code would be asked to pay again.</source>
        <translation>ការបញ្ជាទិញ​បានបង់​ហើយ៖ អ្នក​ដែល​ស្កេន​កូដ​នឹង​ត្រូវ​សុំ​ឱ្យ​បង់​ម្តងទៀត។</translation>
    </message>
    <message>
        <source>The amount in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>ចំនួនទឹកប្រាក់​ក្នុង​កូដ​មិនមែន​របស់​ការបញ្ជាទិញ​ទេ៖ អតិថិជន​នឹង​បង់​ចំនួន​ផ្សេង។ កុំ​ប្រើ​កូដ​នេះ សូម​ប្រាប់​ផ្នែក​ជំនួយ​របស់​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>The currency in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>រូបិយប័ណ្ណ​ក្នុង​កូដ​មិនមែន​របស់​ការបញ្ជាទិញ​ទេ៖ អតិថិជន​នឹង​បង់​ចំនួន​ផ្សេង។ កុំ​ប្រើ​កូដ​នេះ សូម​ប្រាប់​ផ្នែក​ជំនួយ​របស់​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>The code is not the one this order was answered with. Print it from the order in History.</source>
        <translation>កូដ​នេះ​មិនមែន​ជា​កូដ​ដែល​ការបញ្ជាទិញ​នេះ​បាន​ទទួល​ទេ។ សូម​បោះពុម្ព​វា​ពី​ការបញ្ជាទិញ​ក្នុង​ប្រវត្តិ។</translation>
    </message>
    <message>
        <source>A counter needs your bank&apos;s permanent code. This one is made for a single payment, or does not say what it is for. Ask your bank for a static KHQR.</source>
        <translation>តុ​គិត​លុយ​ត្រូវការ​កូដ​អចិន្ត្រៃយ៍​ពី​ធនាគារ។ កូដ​នេះ​សម្រាប់​ការ​បង់​មួយដង ឬ​មិន​ប្រាប់​ថា​សម្រាប់​អ្វី​ទេ។ សូម​សុំ KHQR អចិន្ត្រៃយ៍​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>An order&apos;s code is for one payment and a counter&apos;s code is for good: they do not share a template. Choose another template.</source>
        <translation>កូដ​នៃ​ការបញ្ជាទិញ​សម្រាប់​បង់​មួយដង ហើយ​កូដ​តុ​គិត​លុយ​ប្រើ​បាន​រហូត៖ មិន​អាច​ប្រើ​ពុម្ព​គំរូ​តែ​មួយ​បាន​ទេ។ សូម​ជ្រើស​ពុម្ព​គំរូ​ផ្សេង។</translation>
    </message>
    <message>
        <source>Some bank apps may refuse the code (%1). Print it only if you accept that: tick the confirmation.</source>
        <translation>កម្មវិធី​ធនាគារ​ខ្លះ​អាច​បដិសេធ​កូដ​នេះ (%1)។ សូម​បោះពុម្ព​វា​តែ​ពេល​អ្នក​យល់ព្រម៖ ធីក​ការ​បញ្ជាក់។</translation>
    </message>
    <message>
        <source>The code would come out at %1 and %2 a module. Below %3 mm or %4 mm a module telephones fail. Choose a larger template.</source>
        <translation>កូដ​នឹង​មាន​ទំហំ %1 និង %2 ក្នុង​មួយ​ម៉ូឌុល។ បើ​តូច​ជាង %3 mm ឬ %4 mm ក្នុង​មួយ​ម៉ូឌុល ទូរស័ព្ទ​អាន​មិន​បាន​ទេ។ សូម​ជ្រើស​ពុម្ព​គំរូ​ធំ​ជាង។</translation>
    </message>
    <message>
        <source>There is no clear white edge around the code, without which it does not scan. Choose a larger template or another logo.</source>
        <translation>គ្មាន​គែម​ពណ៌​ស​គ្រប់គ្រាន់​ជុំវិញ​កូដ​ទេ ដូច្នេះ​មិន​អាច​ស្កេន​បាន។ សូម​ជ្រើស​ពុម្ព​គំរូ​ធំ​ជាង ឬ​ឡូហ្គោ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The code cannot be printed (%1).</source>
        <translation>មិន​អាច​បោះពុម្ព​កូដ​បាន​ទេ (%1)។</translation>
    </message>
    <message>
        <source>No font has the character %1, so that a box would be printed in its place. Ask your bank for a code with another name.</source>
        <translation>គ្មាន​ពុម្ព​អក្សរ​ណា​មាន​តួអក្សរ %1 ទេ ដូច្នេះ​ប្រអប់​ទទេ​នឹង​ត្រូវ​បោះពុម្ព​ជំនួស។ សូម​សុំ​កូដ​ដែលមាន​ឈ្មោះ​ផ្សេង​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>No installed font has the character %1, so that a box would be printed in its place. Install the package %2.</source>
        <translation>គ្មាន​ពុម្ព​អក្សរ​ដែល​បាន​ដំឡើង​ណា​មាន​តួអក្សរ %1 ទេ ដូច្នេះ​ប្រអប់​ទទេ​នឹង​ត្រូវ​បោះពុម្ព​ជំនួស។ សូម​ដំឡើង​កញ្ចប់ %2។</translation>
    </message>
    <message>
        <source>More than one code is on the card: a customer might scan the wrong one. Choose a logo without a code.</source>
        <translation>មាន​កូដ​លើស​ពី​មួយ​នៅ​លើ​កាត៖ អតិថិជន​អាច​ស្កេន​ខុស។ សូម​ជ្រើស​ឡូហ្គោ​ដែល​គ្មាន​កូដ។</translation>
    </message>
    <message>
        <source>The printed code reads back as another one. It is not printed. Try again without logo and centre disc.</source>
        <translation>ពេល​អាន​ផ្ទៀងផ្ទាត់ កូដ​ដែល​បោះពុម្ព​ក្លាយ​ជា​កូដ​ផ្សេង។ វា​មិន​ត្រូវ​បាន​បោះពុម្ព​ទេ។ សូម​ព្យាយាម​ម្តងទៀត ដោយ​គ្មាន​ឡូហ្គោ និង​សញ្ញា​កណ្តាល។</translation>
    </message>
    <message>
        <source>The printed code cannot be read back. Try again without logo and centre disc, or choose a larger template.</source>
        <translation>មិន​អាច​អាន​ផ្ទៀងផ្ទាត់​កូដ​ដែល​បោះពុម្ព​បាន​ទេ។ សូម​ព្យាយាម​ម្តងទៀត ដោយ​គ្មាន​ឡូហ្គោ និង​សញ្ញា​កណ្តាល ឬ​ជ្រើស​ពុម្ព​គំរូ​ធំ​ជាង។</translation>
    </message>
    <message>
        <source>The order is paid in part: whoever scanned the code would be asked for the whole sum. Create an order of the rest.</source>
        <translation>ការបញ្ជាទិញ​នេះ​បាន​បង់​មួយ​ផ្នែក៖ អ្នក​ដែល​ស្កេន​កូដ​នឹង​ត្រូវ​បង់​ចំនួន​ទាំងអស់។ សូម​បង្កើត​ការបញ្ជាទិញ​ថ្មី​សម្រាប់​ចំនួន​នៅ​សល់។</translation>
    </message>
    <message>
        <source>The order has failed or was closed: its code must not be paid any more. Create a new order.</source>
        <translation>ការបញ្ជាទិញ​នេះ​បាន​បរាជ័យ ឬ​ត្រូវ​បាន​បិទ៖ មិន​ត្រូវ​បង់​តាម​កូដ​នេះ​ទៀត​ទេ។ សូម​បង្កើត​ការបញ្ជាទិញ​ថ្មី។</translation>
    </message>
    <message>
        <source>It is the code of order %1: once that is paid or over, nobody can pay with it. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>នេះ​ជា​កូដ​របស់​ការបញ្ជាទិញ %1៖ ពេល​បាន​បង់ ឬ​ផុត​កំណត់ គ្មាន​នរណា​អាច​បង់​តាម​កូដ​នេះ​បាន​ទេ។ សូម​សុំ​កូដ​អចិន្ត្រៃយ៍​របស់​ហាង​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>The printer takes no paper of %1, or would scale it: the code would come out clipped. Choose another template or printer, or save a PDF.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​មិន​ទទួល​ក្រដាស %1 ឬ​នឹង​ប្តូរ​ទំហំ៖ កូដ​នឹង​ត្រូវ​កាត់។ សូម​ជ្រើស​ពុម្ព​គំរូ ឬ​ម៉ាស៊ីន​បោះពុម្ព​ផ្សេង ឬ​រក្សាទុក​ជា PDF។</translation>
    </message>
    <message>
        <source>Name or label would not be printed as written: %1 in it is not seen, or is one mark too many. Correct the label, or ask your bank for a code with another name.</source>
        <translation>ឈ្មោះ ឬ​ស្លាក​នឹង​មិន​បោះពុម្ព​ដូច​ដែល​បាន​សរសេរ​ទេ៖ %1 មើល​មិន​ឃើញ ឬ​ជា​សញ្ញា​លើស។ សូម​កែ​ស្លាក ឬ​សុំ​កូដ​ដែល​មាន​ឈ្មោះ​ផ្សេង​ពី​ធនាគារ។</translation>
    </message>
    <message>
        <source>The label has %1 characters, and a card has room for %2. Shorten it.</source>
        <translation>ស្លាក​មាន %1 តួអក្សរ ហើយ​កាត​មាន​កន្លែង​សម្រាប់ %2។ សូម​ធ្វើ​ឱ្យ​ខ្លី។</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>In the data folder, locked with a key in the system keychain. The keychain is asked at the first order.</source>
        <translation>ក្នុង​ថត​ទិន្នន័យ ចាក់សោ​ដោយ​កូនសោ​ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ។ បណ្តុំ​សោ​នឹង​ត្រូវ​សួរ​ពេល​បញ្ជាទិញ​ដំបូង។</translation>
    </message>
    <message>
        <source>In the data folder, locked with a key in the system keychain. A copy of the folder cannot be read without that key.</source>
        <translation>ក្នុង​ថត​ទិន្នន័យ ចាក់សោ​ដោយ​កូនសោ​ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ។ បើ​គ្មាន​កូនសោ​នោះ មិន​អាច​អាន​ច្បាប់​ចម្លង​នៃ​ថត​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Nowhere: there is no keychain for its key. It is in memory until you quit, and never written.</source>
        <translation>មិន​រក្សាទុក​ទេ៖ គ្មាន​បណ្តុំ​សោ​សម្រាប់​កូនសោ​របស់​វា។ វា​នៅ​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​អ្នក​បិទ​កម្មវិធី ហើយ​មិន​ត្រូវ​បាន​សរសេរ​ចុះ​ឡើយ។</translation>
    </message>
    <message>
        <source>The key of earlier payer data is gone from the keychain, so that cannot be read. What is new is locked with a new key.</source>
        <translation>កូនសោ​នៃ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ពីមុន​លែង​មាន​ក្នុង​បណ្តុំ​សោ ដូច្នេះ​មិន​អាច​អាន​វា​បាន​ទេ។ ទិន្នន័យ​ថ្មី​ត្រូវ​បាន​ចាក់សោ​ដោយ​កូនសោ​ថ្មី។</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) and their payer data were looked at.</source>
        <translation>
            <numerusform>បាន​ពិនិត្យ​ការបញ្ជាទិញ %n និង​ទិន្នន័យ​អ្នក​បង់ប្រាក់​របស់​វា។</numerusform>
            <numerusform>បាន​ពិនិត្យ​ការបញ្ជាទិញ %n និង​ទិន្នន័យ​អ្នក​បង់ប្រាក់​របស់​វា។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>គ្មាន​បញ្ហា​ទេ។ %1</translation>
    </message>
    <message>
        <source>Something is wrong. %1</source>
        <translation>មាន​បញ្ហា។ %1</translation>
    </message>
    <message numerus="yes">
        <source>The payer data of %n of them could not be judged: its key is not on this computer.</source>
        <translation>
            <numerusform>មិន​អាច​វិនិច្ឆ័យ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n ក្នុង​នោះ​បាន​ទេ៖ កូនសោ​របស់​វា​មិន​មាន​ក្នុង​កុំព្យូទ័រ​នេះ។</numerusform>
            <numerusform>មិន​អាច​វិនិច្ឆ័យ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n ក្នុង​នោះ​បាន​ទេ៖ កូនសោ​របស់​វា​មិន​មាន​ក្នុង​កុំព្យូទ័រ​នេះ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Damaged. Make a backup now, and restore an earlier one if orders are missing.</source>
        <translation>ខូច។ សូម​បម្រុងទុក​ឥឡូវ​នេះ ហើយ​ស្តារ​ច្បាប់​បម្រុងទុក​មុន បើ​បាត់​ការបញ្ជាទិញ។</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>រក​ឃើញ​ក្នុង​ឯកសារ</translation>
    </message>
    <message>
        <source>Payer data changed by hand or damaged</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់​ត្រូវ​បាន​កែ​ដោយ​ដៃ ឬ​ខូច</translation>
    </message>
    <message>
        <source>Log and orders differ</source>
        <translation>កំណត់​ត្រា និង​ការបញ្ជាទិញ​មិន​ត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ការ​ស្វែងរក</translation>
    </message>
    <message>
        <source>Does not know every order.</source>
        <translation>មិន​ស្គាល់​គ្រប់​ការបញ្ជាទិញ​ទេ។</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>បង្កើត​នៅ</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>ដោយ​ជំនាន់</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>%1, the latest of %2</source>
        <translation>%1 ថ្មី​ជាងគេ %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>អាជីវករ</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>of %1 orders; this computer can read it</source>
        <translation>នៃ​ការបញ្ជាទិញ %1។ កុំព្យូទ័រ​នេះ​អាច​អាន​វា​បាន</translation>
    </message>
    <message>
        <source>of %1 orders; locked with a key this computer has not: the orders and amounts are readable all the same</source>
        <translation>នៃ​ការបញ្ជាទិញ %1 ចាក់សោ​ដោយ​កូនសោ​ដែល​កុំព្យូទ័រ​នេះ​គ្មាន៖ ការបញ្ជាទិញ និង​ចំនួនទឹកប្រាក់​នៅតែ​អាច​អាន​បាន</translation>
    </message>
    <message>
        <source>That place cannot be used: choose a folder that is not there yet, outside the data folder.</source>
        <translation>មិន​អាច​ប្រើ​កន្លែង​នោះ​បាន​ទេ៖ សូម​ជ្រើស​ថត​ដែល​មិនទាន់​មាន នៅ​ក្រៅ​ថត​ទិន្នន័យ។</translation>
    </message>
    <message>
        <source>That is no backup of this program, or not a whole one. Nothing was changed.</source>
        <translation>នោះ​មិនមែន​ជា​ច្បាប់​បម្រុងទុក​របស់​កម្មវិធី​នេះ ឬ​មិន​ពេញលេញ។ មិន​បាន​ប្តូរ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>គ្មាន​ច្បាប់​បម្រុងទុក​ក្នុង​ថត​នោះ​ទេ។</translation>
    </message>
    <message>
        <source>It could not be read or written: look at the room on the disk, its permissions, and whether another program has the list open or an order is under way. Nothing was changed.</source>
        <translation>មិន​អាច​អាន ឬ​សរសេរ​វា​បាន​ទេ៖ សូម​មើល​ទំហំ​ទំនេរ​លើ​ថាស សិទ្ធិ​របស់​វា និង​មើល​ថា​មាន​កម្មវិធី​ផ្សេង​កំពុង​បើក​បញ្ជី ឬ​កំពុង​ផ្ញើ​ការបញ្ជាទិញ​ឬ​អត់។ មិន​បាន​ប្តូរ​អ្វី​ទេ។</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Only the fields are known, not the bytes of the body. Ask for the body as it was sent.</source>
        <translation>ស្គាល់​តែ​វាល មិន​ស្គាល់​បៃ​របស់​តួ​សំណើ​ទេ។ សូម​សុំ​តួ​សំណើ​ដូច​ដែល​បាន​ផ្ញើ។</translation>
    </message>
    <message>
        <source>There is no order number in it, so the history could not tell it from another.</source>
        <translation>គ្មាន​លេខ​បញ្ជាទិញ​ក្នុង​វា ដូច្នេះ​ប្រវត្តិ​មិន​អាច​បែងចែក​វា​ពី​មួយ​ផ្សេង​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Its order number cannot be kept in the history.</source>
        <translation>មិន​អាច​រក្សា​លេខ​បញ្ជាទិញ​របស់​វា​ក្នុង​ប្រវត្តិ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>A field stands in it twice, so nobody can say which one counts.</source>
        <translation>វាល​មួយ​មាន​ពីរ​ដង​ក្នុង​វា ដូច្នេះ​គ្មាន​នរណា​ដឹង​ថា​មួយ​ណា​មាន​តម្លៃ។</translation>
    </message>
    <message>
        <source>A field holds an object or a list. The signing rule knows no such field.</source>
        <translation>វាល​មួយ​ផ្ទុក object ឬ​បញ្ជី។ វិធាន​ចុះ​ហត្ថលេខា​មិន​ស្គាល់​វាល​បែប​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Its amount is no amount, so nobody could say how much is asked for.</source>
        <translation>ចំនួន​ទឹកប្រាក់​របស់​វា​មិន​មែន​ជា​ចំនួន ដូច្នេះ​មិន​ដឹង​ថា​ទាមទារ​ប៉ុន្មាន​ទេ។</translation>
    </message>
    <message>
        <source>Its merchant number cannot stand in a header.</source>
        <translation>លេខ​អាជីវករ​របស់​វា​មិន​អាច​ដាក់​ក្នុង​ក្បាល​សំណើ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>It cannot be sent byte for byte.</source>
        <translation>មិន​អាច​ផ្ញើ​វា​តាម​បៃ​ដដែល​បាន​ទេ។</translation>
    </message>
    <message>
        <source>It cannot be sent with a signature of our own.</source>
        <translation>មិន​អាច​ផ្ញើ​វា​ដោយ​ហត្ថលេខា​របស់​យើង​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Their fields as they are, wrong ones too. The order number, the time and the signature are made here. Shows whether the rest of the order is taken.</source>
        <translation>វាល​របស់​គេ​ដូច​ដើម សូម្បី​វាល​ខុស។ លេខ​បញ្ជាទិញ ពេលវេលា និង​ហត្ថលេខា​ធ្វើ​នៅ​ទីនេះ។ បង្ហាញ​ថា​ផ្នែក​ដែល​នៅ​សល់​នៃ​ការ​បញ្ជាទិញ​ទទួល​បាន​ឬ​អត់។</translation>
    </message>
    <message>
        <source>The very body they sent, with their order number and their signature. Shows what they saw.</source>
        <translation>តួ​សំណើ​ដដែល​ដែល​គេ​បាន​ផ្ញើ ជាមួយ​លេខ​បញ្ជាទិញ និង​ហត្ថលេខា​របស់​គេ។ បង្ហាញ​អ្វី​ដែល​គេ​បាន​ឃើញ។</translation>
    </message>
    <message>
        <source>The very %1 bytes they sent, with order number %2 and their signature. Shows what they saw.</source>
        <translation>%1 បៃ​ដដែល​ដែល​គេ​បាន​ផ្ញើ ជាមួយ​លេខ​បញ្ជាទិញ %2 និង​ហត្ថលេខា​របស់​គេ។ បង្ហាញ​អ្វី​ដែល​គេ​បាន​ឃើញ។</translation>
    </message>
    <message>
        <source>A secret was hidden in it, so it is no longer what the customer sent.</source>
        <translation>សោ​សម្ងាត់​មួយ​ត្រូវ​បាន​លាក់​ក្នុង​វា ដូច្នេះ​វា​លែង​ជា​អ្វី​ដែល​អតិថិជន​បាន​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The body is no JSON object, so nobody could say which order it is.</source>
        <translation>តួ​សំណើ​មិន​មែន​ជា​វត្ថុ JSON ទេ ដូច្នេះ​គ្មាន​នរណា​អាច​ប្រាប់​បាន​ថា​វា​ជា​ការ​បញ្ជាទិញ​ណា​ទេ។</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>No document explains it.</source>
        <translation>គ្មាន​ឯកសារ​ណា​ពន្យល់​វា​ទេ។</translation>
    </message>
    <message>
        <source>The gateway took the order: it can be paid now.</source>
        <translation>ច្រកទូទាត់​បាន​ទទួល​ការ​បញ្ជាទិញ៖ ឥឡូវ​អាច​បង់ប្រាក់​បាន​ហើយ។</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>byte for byte, their signature</source>
        <translation>តាម​បៃ​ដដែល ហត្ថលេខា​របស់​គេ</translation>
    </message>
    <message>
        <source>their values, our number and signature</source>
        <translation>តម្លៃ​របស់​គេ លេខ និង​ហត្ថលេខា​របស់​យើង</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>%1, first byte after %2 ms</source>
        <translation>%1 បៃ​ដំបូង​ក្រោយ %2 ms</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time may be due to that.</source>
        <translation>អ្វី​ដែល​បាន​រក​ឃើញ​អំពី​ពេលវេលា​របស់​សំណើ អាច​មក​ពី​រឿង​នេះ។</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time is not due to it.</source>
        <translation>អ្វី​ដែល​បាន​រក​ឃើញ​អំពី​ពេលវេលា​របស់​សំណើ មិន​មែន​មក​ពី​រឿង​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>នាឡិកានេះ</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>ធ្វើ​បន្ទាប់</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>ចម្លើយ​ដូច​ដែល​បាន​ទទួល</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>បង្ហាញ​ក្នុង​ប្រវត្តិ</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>លេខបញ្ជាទិញនេះ​ប្រើរួចហើយ</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>មិនបានផ្ញើអ្វីទេ</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number went to this gateway before, and a number is never sent twice. With a fresh number it can be sent.</source>
        <translation>មិន​បាន​ផ្ញើ​អ្វី​ទេ៖ ការ​បញ្ជាទិញ​លេខ​នេះ​បាន​ទៅ​ច្រកទូទាត់​នេះ​ម្តង​ហើយ ហើយ​លេខ​មួយ​មិន​ត្រូវ​ផ្ញើ​ពីរ​ដង​ទេ។ ជាមួយ​លេខ​ថ្មី​អាច​ផ្ញើ​បាន។</translation>
    </message>
    <message>
        <source>No money can be affected.</source>
        <translation>គ្មាន​ប្រាក់​ណា​រង​ផល​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message>
        <source>It was cancelled before anything was written or left.</source>
        <translation>វា​ត្រូវ​បាន​បោះបង់ មុន​ពេល​សរសេរ ឬ​ផ្ញើ​អ្វី​ចេញ។</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Undo</source>
        <translation>មិន​ធ្វើ​វិញ</translation>
    </message>
    <message>
        <source>Language changed: %1.</source>
        <translation>បាន​ប្តូរ​ភាសា៖ %1។</translation>
    </message>
    <message>
        <source>Theme changed: %1.</source>
        <translation>បាន​ប្តូរ​រចនាប័ទ្ម៖ %1។</translation>
    </message>
    <message>
        <source>Size changed: %1.</source>
        <translation>បាន​ប្តូរ​ទំហំ៖ %1។</translation>
    </message>
    <message>
        <source>Waiting orders are asked about now and then.</source>
        <translation>ការ​បញ្ជាទិញ​ដែល​រង់ចាំ​នឹង​ត្រូវ​សាកសួរ​ម្តងម្កាល។</translation>
    </message>
    <message>
        <source>Waiting orders are no longer asked about by themselves.</source>
        <translation>ការ​បញ្ជាទិញ​ដែល​រង់ចាំ​លែង​ត្រូវ​សាកសួរ​ដោយ​ស្វ័យប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Time-out changed: %1 s.</source>
        <translation>បាន​ប្តូរ​ពេល​រង់ចាំ៖ %1 វិ.</translation>
    </message>
    <message>
        <source>Place of secrets changed: %1.</source>
        <translation>បាន​ប្តូរ​កន្លែង​ទុក​សោ​សម្ងាត់៖ %1។</translation>
    </message>
    <message>
        <source>Message to the payers of %1 changed.</source>
        <translation>បាន​ប្តូរ​សារ​ទៅ​អ្នក​បង់ប្រាក់​របស់ %1។</translation>
    </message>
    <message>
        <source>Data folder changed: %1.</source>
        <translation>បាន​ប្តូរ​ថត​ទិន្នន័យ៖ %1។</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>ដូចផ្ទៃតុ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>បណ្តុំ​សោ​របស់​ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>In memory until you quit</source>
        <translation>ក្នុង​អង្គ​ចងចាំ​រហូតដល់​បិទ​កម្មវិធី</translation>
    </message>
    <message>
        <source>An order is being sent. Change this when it has its answer.</source>
        <translation>កំពុង​ផ្ញើ​ការ​បញ្ជាទិញ​មួយ។ សូម​ប្តូរ​ពេល​វា​មាន​ចម្លើយ។</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>មិន​អាច​រក្សាទុក​ជម្រើស​បានទេ វា​មានប្រសិទ្ធភាព​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</translation>
    </message>
    <message>
        <source>That folder is in use already.</source>
        <translation>ថត​នោះ​កំពុង​ត្រូវ​បាន​ប្រើ​រួចហើយ។</translation>
    </message>
    <message>
        <source>That folder is inside one this program keeps its files in. Choose one outside.</source>
        <translation>ថត​នោះ​ស្ថិត​ក្នុង​ថត​ដែល​កម្មវិធី​នេះ​រក្សាទុក​ឯកសារ។ សូម​ជ្រើស​ថត​នៅ​ក្រៅ។</translation>
    </message>
    <message>
        <source>That place belongs to the system or to other programs. Choose a folder of your own, such as one in Documents.</source>
        <translation>កន្លែង​នោះ​ជា​របស់​ប្រព័ន្ធ ឬ​កម្មវិធី​ផ្សេង។ សូម​ជ្រើស​ថត​ផ្ទាល់ខ្លួន ដូចជា​ថត​មួយ​ក្នុង «ឯកសារ»។</translation>
    </message>
    <message>
        <source>There is no such folder, and it cannot be made. Choose another one.</source>
        <translation>គ្មាន​ថត​នោះ​ទេ ហើយ​មិន​អាច​បង្កើត​វា​បាន។ សូម​ជ្រើស​ថត​ផ្សេង។</translation>
    </message>
    <message>
        <source>That folder belongs to another user, who could read or replace what is in it. Choose one of your own.</source>
        <translation>ថត​នោះ​ជា​របស់​អ្នក​ប្រើ​ផ្សេង ដែល​អាច​អាន ឬ​ជំនួស​អ្វី​ក្នុង​វា។ សូម​ជ្រើស​ថត​ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another one.</source>
        <translation>មិន​អាច​សរសេរ​ក្នុង​ថត​នោះ​បានទេ។ សូម​ជ្រើស​ថត​ផ្សេង។</translation>
    </message>
    <message>
        <source>There are other files in that folder. Choose an empty one: a new folder inside it will do.</source>
        <translation>មាន​ឯកសារ​ផ្សេង​ក្នុង​ថត​នោះ។ សូម​ជ្រើស​ថត​ទទេ៖ ថត​ថ្មី​មួយ​ក្នុង​វា​ក៏​បាន។</translation>
    </message>
    <message>
        <source>How long payer data is kept has changed.</source>
        <translation>បាន​ប្តូរ​រយៈពេល​រក្សាទុក​ទិន្នន័យ​អ្នក​បង់ប្រាក់។</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>line %1</source>
        <translation>បន្ទាត់ %1</translation>
    </message>
    <message>
        <source>Sheet from a text file</source>
        <translation>សន្លឹក​ពី​ឯកសារ​អត្ថបទ</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>ឯកសារ​អត្ថបទ (*.txt *.csv *.tsv);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>មិន​បាន​អាន %1 ទេ</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>មិន​អាច​បើក​វា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>It is larger than 4 MB, which is too large for a list of codes.</source>
        <translation>វា​ធំ​ជាង 4 MB ដែល​ធំ​ពេក​សម្រាប់​បញ្ជី​កូដ។</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
        <translation>វា​មិនមែន​ជា​អត្ថបទ UTF-8 ទេ។ សូម​រក្សាទុក​វា​ជា UTF-8 រួច​ជ្រើស​ម្តងទៀត។</translation>
    </message>
    <message>
        <source>No line of it holds a code. Put one code on each line, with its name before or after it, separated by a tab.</source>
        <translation>គ្មាន​បន្ទាត់​ណា​មាន​កូដ​ទេ។ សូម​ដាក់​កូដ​មួយ​ក្នុង​មួយ​បន្ទាត់ ជាមួយ​ឈ្មោះ​នៅ​ពី​មុខ ឬ​ពី​ក្រោយ ដោយ​ខណ្ឌ​ដោយ tab។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Split it.</source>
        <translation>ឯកសារ​នេះ​មាន​លើស​ពី %1 បន្ទាត់។ សូម​បំបែក​វា។</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>agrees with the gateway&apos;s</source>
        <translation>ត្រូវ​នឹង​របស់​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 វិ.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 នាទី</translation>
    </message>
    <message>
        <source>%1 behind the gateway&apos;s</source>
        <translation>យឺត %1 ជាង​របស់​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>%1 ahead of the gateway&apos;s</source>
        <translation>លឿន %1 ជាង​របស់​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>The gateway accepts this merchant</source>
        <translation>ច្រកទូទាត់​ទទួល​អាជីវករ​នេះ</translation>
    </message>
    <message>
        <source>Host, merchant number and secret belong together.</source>
        <translation>ម៉ាស៊ីន លេខ​អាជីវករ និង​សោ​សម្ងាត់​ត្រូវ​គ្នា។</translation>
    </message>
    <message>
        <source>The gateway does not accept this merchant</source>
        <translation>ច្រកទូទាត់​មិន​ទទួល​អាជីវករ​នេះ</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer</source>
        <translation>ច្រកទូទាត់​មិន​បាន​ផ្តល់​ចម្លើយ​ដែល​ប្រើ​បាន</translation>
    </message>
    <message>
        <source>The gateway was not reached</source>
        <translation>មិន​បាន​ទៅ​ដល់​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Only the balance was asked for. No money was moved.</source>
        <translation>បាន​សួរ​តែ​សមតុល្យ។ គ្មាន​ប្រាក់​ត្រូវ​បាន​ផ្លាស់ទី​ទេ។</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>អ្វី​ដែល​ច្រកទូទាត់​បាន​ប្រាប់</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>ការអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>none: it stays on this machine</source>
        <translation>គ្មាន៖ វា​នៅ​តែ​ក្នុង​ម៉ាស៊ីន​នេះ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>ចេញដោយ</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>នាឡិកានេះ</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: the gateway may refuse orders with a time that is off.</source>
        <translation>សូម​កែ​នាឡិកា​កុំព្យូទ័រ​នេះ៖ ច្រកទូទាត់​អាច​បដិសេធ​ការ​បញ្ជាទិញ​ដែល​មាន​ម៉ោង​ខុស។</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>The secret does not fit</source>
        <translation>សោ​សម្ងាត់​មិន​ត្រូវ​គ្នា</translation>
    </message>
    <message>
        <source>The merchant number is not known there</source>
        <translation>គេ​មិន​ស្គាល់​លេខ​អាជីវករ​នៅ​ទីនោះ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be why it said no</source>
        <translation>នាឡិកា​កុំព្យូទ័រ​នេះ​អាច​ជា​មូលហេតុ​ដែល​វា​បដិសេធ</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the signature, which is made with the secret. Copy the secret anew from the provider, whole, and see that it is the one of this merchant number and of this region.</source>
        <translation>បាន​ទៅ​ដល់​ច្រកទូទាត់ ហើយ​អ្វី​ដែល​វា​ប្រាប់​គឺ​អំពី​ហត្ថលេខា ដែល​បង្កើត​ដោយ​សោ​សម្ងាត់។ សូម​ចម្លង​សោ​សម្ងាត់​ម្តង​ទៀត​ពី​អ្នក​ផ្តល់​សេវា​ឱ្យ​ពេញលេញ ហើយ​មើល​ថា​វា​ជា​របស់​លេខ​អាជីវករ​នេះ និង​តំបន់​នេះ។</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the merchant. Compare the number with what the provider gave you: each region and currency has its own, and the sandbox too. The secret was not tested.</source>
        <translation>បាន​ទៅ​ដល់​ច្រកទូទាត់ ហើយ​អ្វី​ដែល​វា​ប្រាប់​គឺ​អំពី​អាជីវករ។ សូម​ប្រៀបធៀប​លេខ​ជាមួយ​អ្វី​ដែល​អ្នក​ផ្តល់​សេវា​បាន​ឱ្យ៖ តំបន់ និង​រូបិយប័ណ្ណ​នីមួយៗ​មាន​លេខ​ផ្ទាល់ខ្លួន ហើយ​បរិស្ថាន​សាកល្បង​ក៏​ដូច្នោះ​ដែរ។ មិន​បាន​សាកល្បង​សោ​សម្ងាត់​ទេ។</translation>
    </message>
    <message>
        <source>It was reached and said no. Its code, 8000, does not tell a wrong secret from a wrong number; what it said below may. Compare both with what the provider gave you.</source>
        <translation>បាន​ទៅ​ដល់​វា ហើយ​វា​បដិសេធ។ កូដ​របស់​វា គឺ 8000 មិន​ប្រាប់​ថា​ខុស​សោ​សម្ងាត់ ឬ​ខុស​លេខ​ទេ អ្វី​ដែល​វា​ប្រាប់​ខាងក្រោម​អាច​ប្រាប់​បាន។ សូម​ប្រៀបធៀប​ទាំង​ពីរ​ជាមួយ​អ្វី​ដែល​អ្នក​ផ្តល់​សេវា​បាន​ឱ្យ។</translation>
    </message>
    <message>
        <source>Compare the base URL with what the provider gave you: the host, and the region&apos;s path at its end. Number and secret were not tested.</source>
        <translation>សូម​ប្រៀបធៀប URL គោល​ជាមួយ​អ្វី​ដែល​អ្នក​ផ្តល់​សេវា​បាន​ឱ្យ៖ ម៉ាស៊ីន និង​ផ្លូវ​របស់​តំបន់​នៅ​ខាង​ចុង។ មិន​បាន​សាកល្បង​លេខ និង​សោ​សម្ងាត់​ទេ។</translation>
    </message>
    <message>
        <source>The call was refused before it was looked at: the gateway may not know the merchant number, or not allow this computer&apos;s address. Ask the provider.</source>
        <translation>សំណើ​ត្រូវ​បាន​បដិសេធ​មុន​ពេល​ពិនិត្យ៖ ច្រកទូទាត់​អាច​មិន​ស្គាល់​លេខ​អាជីវករ ឬ​មិន​អនុញ្ញាត​អាសយដ្ឋាន​កុំព្យូទ័រ​នេះ។ សូម​សួរ​អ្នក​ផ្តល់​សេវា។</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, its date and time zone, and test again. Number and secret may be right.</source>
        <translation>សូម​កែ​នាឡិកា កាលបរិច្ឆេទ និង​ល្វែង​ម៉ោង​របស់​កុំព្យូទ័រ​នេះ រួច​សាកល្បង​ម្តង​ទៀត។ លេខ និង​សោ​សម្ងាត់​អាច​ត្រឹមត្រូវ​ហើយ។</translation>
    </message>
    <message>
        <source>The base URL does not lead to the gateway</source>
        <translation>URL គោល​មិន​នាំ​ទៅ​ច្រកទូទាត់</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 days left</source>
        <translation>នៅសល់ %1 ថ្ងៃ</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>នៅសល់ %1 ម៉ោង</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>នៅសល់ %1</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>ផុតកំណត់ %1 ថ្ងៃ​មុន</translation>
    </message>
    <message>
        <source>expired %1 h ago</source>
        <translation>ផុតកំណត់ %1 ម៉ោង​មុន</translation>
    </message>
    <message>
        <source>expired %1 min ago</source>
        <translation>ផុតកំណត់ %1 នាទី​មុន</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>ទើប​តែ​ផុតកំណត់</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Written down</source>
        <translation>បាន​កត់ត្រា</translation>
    </message>
    <message>
        <source>Written down and sent</source>
        <translation>បាន​កត់ត្រា និង​ផ្ញើ</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>បាន​ឆ្លើយ៖ %1</translation>
    </message>
    <message>
        <source>Asked about the payment: %1</source>
        <translation>បាន​សាកសួរ​អំពី​ការ​បង់ប្រាក់៖ %1</translation>
    </message>
    <message>
        <source>Asked about the payment</source>
        <translation>បាន​សាកសួរ​អំពី​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Asked about the payment, and not told</source>
        <translation>បាន​សាកសួរ​អំពី​ការ​បង់ប្រាក់ តែ​មិន​បាន​ដំណឹង</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>បាន​បិទ៖ %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Payer data shown</source>
        <translation>បាន​បង្ហាញ​ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Exported into a file</source>
        <translation>បាន​នាំចេញ​ទៅ​ឯកសារ</translation>
    </message>
    <message>
        <source>Code printed</source>
        <translation>បាន​បោះពុម្ព​កូដ</translation>
    </message>
    <message>
        <source>Payer data erased</source>
        <translation>បាន​លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Sent against a warning</source>
        <translation>បាន​ផ្ញើ​ទោះ​មាន​ការ​ព្រមាន</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>បាន​ចម្លង​តំណ</translation>
    </message>
    <message>
        <source>Order number copied</source>
        <translation>បាន​ចម្លង​លេខ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation>បាន​ចម្លង​ជួរ</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>បាន​ចម្លង JSON</translation>
    </message>
    <message>
        <source>Text for support copied</source>
        <translation>បាន​ចម្លង​អត្ថបទ​សម្រាប់​ផ្នែក​ជំនួយ</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>បាន​ចម្លង​ព័ត៌មាន​លម្អិត</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>បាន​ចម្លង</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>No. %1</source>
        <extracomment>An order without a remark, by its number</extracomment>
        <translation>លេខ %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, order %5, %6</source>
        <extracomment>Read aloud for a line of today&apos;s list: time, reference, amount, state, order number, profile</extracomment>
        <translation>%1, %2, %3, %4, ការ​បញ្ជាទិញ %5, %6</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Which mistake did the customer make?</source>
        <translation>អតិថិជន​បាន​ធ្វើ​កំហុស​អ្វី?</translation>
    </message>
    <message>
        <source>Paste what they sent, whatever it is. The check runs by itself and says in one sentence what is wrong with the signature, and then with the order.</source>
        <translation>សូម​បិទភ្ជាប់​អ្វី​ដែល​គេ​បាន​ផ្ញើ ទោះ​ជា​អ្វី​ក៏​ដោយ។ ការ​ពិនិត្យ​ដំណើរការ​ដោយ​ខ្លួន​ឯង ហើយ​ប្រាប់​ក្នុង​មួយ​ប្រយោគ​ថា​ហត្ថលេខា​ខុស​អ្វី បន្ទាប់​មក​ការ​បញ្ជាទិញ​ខុស​អ្វី។</translation>
    </message>
    <message>
        <source>It is checked on this computer, and nothing of it is stored.</source>
        <translation>វា​ត្រូវ​បាន​ពិនិត្យ​លើ​កុំព្យូទ័រ​នេះ ហើយ​គ្មាន​អ្វី​ត្រូវ​បាន​រក្សាទុក​ទេ។</translation>
    </message>
    <message>
        <source>No request could be read</source>
        <translation>មិន​អាច​អាន​សំណើ​ណា​បាន​ទេ</translation>
    </message>
    <message>
        <source>There are no fields of an order in this text that could be told apart. What stopped the reading stands beside the box, with its place.</source>
        <translation>គ្មាន​វាល​នៃ​ការ​បញ្ជាទិញ​ក្នុង​អត្ថបទ​នេះ​ដែល​អាច​បែងចែក​បាន​ទេ។ អ្វី​ដែល​បញ្ឈប់​ការ​អាន មាន​នៅ​ក្បែរ​ប្រអប់ ជាមួយ​ទីតាំង​របស់​វា។</translation>
    </message>
    <message>
        <source>Ask the customer for the body as it was sent, or for the line of the log that holds it.</source>
        <translation>សូម​សុំ​តួ​សំណើ​ដូច​ដែល​បាន​ផ្ញើ​ពី​អតិថិជន ឬ​បន្ទាត់​កំណត់​ហេតុ​ដែល​មាន​វា។</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>កំពុង​ពិនិត្យ…</translation>
    </message>
    <message>
        <source>Without the secret: what can be seen</source>
        <translation>គ្មាន​សោ​សម្ងាត់៖ អ្វី​ដែល​អាច​មើល​ឃើញ</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>ហត្ថលេខា​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Explained: one mistake</source>
        <translation>ពន្យល់​បាន៖ កំហុស​មួយ</translation>
    </message>
    <message>
        <source>Explained: two mistakes</source>
        <translation>ពន្យល់​បាន៖ កំហុស​ពីរ</translation>
    </message>
    <message numerus="yes">
        <source>Explained: %n mistakes</source>
        <translation>
            <numerusform>ពន្យល់​បាន៖ កំហុស %n</numerusform>
            <numerusform>ពន្យល់​បាន៖ កំហុស %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>គ្មាន​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>No known mistake explains this</source>
        <translation>គ្មាន​កំហុស​ដែល​ស្គាល់​ណា​ពន្យល់​រឿង​នេះ​បាន</translation>
    </message>
    <message>
        <source>Perhaps another secret signed it, or fields were changed after signing. Ask for the string that was signed and paste it on the left.</source>
        <translation>ប្រហែល​បាន​ចុះ​ហត្ថលេខា​ដោយ​សោ​សម្ងាត់​ផ្សេង ឬ​វាល​ត្រូវ​បាន​ប្តូរ​ក្រោយ​ចុះ​ហត្ថលេខា។ សូម​សុំ​ខ្សែ​អក្សរ​ដែល​បាន​ចុះ​ហត្ថលេខា រួច​បិទភ្ជាប់​វា​នៅ​ខាង​ឆ្វេង។</translation>
    </message>
    <message>
        <source>The customer can make the right signature where the secret is: with this command, which asks for it.</source>
        <translation>អតិថិជន​អាច​បង្កើត​ហត្ថលេខា​ត្រឹមត្រូវ​នៅ​កន្លែង​ដែល​មាន​សោ​សម្ងាត់៖ ដោយ​ពាក្យ​បញ្ជា​នេះ ដែល​សុំ​សោ​នោះ។</translation>
    </message>
    <message>
        <source>Choose a region, and the rest of the order is checked too.</source>
        <translation>សូម​ជ្រើស​តំបន់ នោះ​ផ្នែក​ដែល​នៅ​សល់​នៃ​ការ​បញ្ជាទិញ​ក៏​ត្រូវ​បាន​ពិនិត្យ​ដែរ។</translation>
    </message>
    <message>
        <source>Nothing else was found wrong with the order.</source>
        <translation>រក​មិន​ឃើញ​បញ្ហា​ផ្សេង​ក្នុង​ការ​បញ្ជាទិញ​ទេ។</translation>
    </message>
    <message>
        <source>Not tried, because their secret could not be read: %1.</source>
        <translation>មិន​បាន​សាក ព្រោះ​មិន​អាច​អាន​សោ​សម្ងាត់​របស់​វា​បាន៖ %1។</translation>
    </message>
    <message>
        <source>The string the customer names is what was signed.</source>
        <translation>ខ្សែ​អក្សរ​ដែល​អតិថិជន​ប្រាប់ គឺ​ជា​អ្វី​ដែល​បាន​ចុះ​ហត្ថលេខា។</translation>
    </message>
    <message>
        <source>The string the customer names is not what was signed.</source>
        <translation>ខ្សែ​អក្សរ​ដែល​អតិថិជន​ប្រាប់ មិន​មែន​ជា​អ្វី​ដែល​បាន​ចុះ​ហត្ថលេខា​ទេ។</translation>
    </message>
    <message>
        <source>Between the string the customer names and the right one:</source>
        <translation>រវាង​ខ្សែ​អក្សរ​ដែល​អតិថិជន​ប្រាប់ និង​ខ្សែ​អក្សរ​ត្រឹមត្រូវ៖</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>ភាព​ខុស​គ្នា​ដំបូង</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>ក្រៅ​ពី​នេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n other explanations of the same size</source>
        <translation>
            <numerusform>ការ​ពន្យល់​ផ្សេង %n ដែល​មាន​ចំនួន​កំហុស​ដូច​គ្នា</numerusform>
            <numerusform>ការ​ពន្យល់​ផ្សេង %n ដែល​មាន​ចំនួន​កំហុស​ដូច​គ្នា</numerusform>
        </translation>
    </message>
    <message>
        <source>The order itself</source>
        <translation>ការ​បញ្ជាទិញ​ផ្ទាល់</translation>
    </message>
    <message>
        <source>%1; the time ended before every set of three</source>
        <translation>%1 អស់​ពេល​មុន​សាក​បន្សំ​បី​ទាំងអស់</translation>
    </message>
    <message>
        <source>Strings tried</source>
        <translation>ខ្សែ​អក្សរ​ដែល​បាន​សាក</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>កំហុស %n</numerusform>
            <numerusform>កំហុស %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>ការ​ព្រមាន %n</numerusform>
            <numerusform>ការ​ព្រមាន %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature has the right form: 32 small hexadecimal digits.</source>
        <translation>ហត្ថលេខា​មាន​ទម្រង់​ត្រឹមត្រូវ៖ លេខ​គោល​ដប់ប្រាំមួយ​អក្សរ​តូច 32 ខ្ទង់។</translation>
    </message>
    <message>
        <source>There is no signature: the field “sign” is missing or empty.</source>
        <translation>គ្មាន​ហត្ថលេខា៖ វាល «sign» ខ្វះ ឬ​ទទេ។</translation>
    </message>
    <message>
        <source>The signature has capital letters; it must be in small ones.</source>
        <translation>ហត្ថលេខា​មាន​អក្សរ​ធំ វា​ត្រូវ​ជា​អក្សរ​តូច។</translation>
    </message>
    <message>
        <source>The signature has 16 digits, the middle of an MD5; it must have all 32.</source>
        <translation>ហត្ថលេខា​មាន 16 ខ្ទង់ គឺ​ផ្នែក​កណ្តាល​នៃ MD5។ វា​ត្រូវ​មាន​ទាំង 32 ខ្ទង់។</translation>
    </message>
    <message>
        <source>The signature has 40 digits, so it is a SHA-1; it must be an MD5 of 32.</source>
        <translation>ហត្ថលេខា​មាន 40 ខ្ទង់ ដូច្នេះ​វា​ជា SHA-1។ វា​ត្រូវ​ជា MD5 មាន 32 ខ្ទង់។</translation>
    </message>
    <message>
        <source>The signature has 64 digits, so it is a SHA-256; it must be an MD5 of 32.</source>
        <translation>ហត្ថលេខា​មាន 64 ខ្ទង់ ដូច្នេះ​វា​ជា SHA-256។ វា​ត្រូវ​ជា MD5 មាន 32 ខ្ទង់។</translation>
    </message>
    <message>
        <source>The signature is in Base64; it must be in hexadecimal digits.</source>
        <translation>ហត្ថលេខា​ជា Base64 វា​ត្រូវ​ជា​លេខ​គោល​ដប់ប្រាំមួយ។</translation>
    </message>
    <message>
        <source>The signature has not the form of one: it must be 32 small hexadecimal digits.</source>
        <translation>ហត្ថលេខា​មិន​មាន​ទម្រង់​ត្រឹមត្រូវ​ទេ៖ វា​ត្រូវ​ជា​លេខ​គោល​ដប់ប្រាំមួយ​អក្សរ​តូច 32 ខ្ទង់។</translation>
    </message>
    <message>
        <source>byte %1, at the very beginning</source>
        <translation>បៃ​ទី %1 នៅ​ដើម​ដំបូង</translation>
    </message>
    <message>
        <source>byte %1, behind “%2”</source>
        <translation>បៃ​ទី %1 ក្រោយ «%2»</translation>
    </message>
    <message>
        <source>The right string, signed with another secret</source>
        <translation>ខ្សែ​អក្សរ​ត្រឹមត្រូវ ប៉ុន្តែ​ចុះ​ហត្ថលេខា​ដោយ​សោ​សម្ងាត់​ផ្សេង</translation>
    </message>
    <message>
        <source>The string and the way of signing are right.</source>
        <translation>ខ្សែ​អក្សរ និង​របៀប​ចុះ​ហត្ថលេខា​ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The string that was signed is right.</source>
        <translation>ខ្សែ​អក្សរ​ដែល​បាន​ចុះ​ហត្ថលេខា​គឺ​ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Only the secret itself could still be wrong: have it compared where it is.</source>
        <translation>មាន​តែ​សោ​សម្ងាត់​ខ្លួន​ឯង​ប៉ុណ្ណោះ​ដែល​អាច​នៅ​ខុស៖ សូម​ឱ្យ​គេ​ប្រៀបធៀប​វា​នៅ​កន្លែង​ដែល​វា​ស្ថិត​នៅ។</translation>
    </message>
    <message>
        <source>What was signed is the right string, but with another secret behind it: an old one, that of another merchant, or the one for test instead of live.</source>
        <translation>អ្វី​ដែល​បាន​ចុះ​ហត្ថលេខា​គឺ​ជា​ខ្សែ​អក្សរ​ត្រឹមត្រូវ ប៉ុន្តែ​មាន​សោ​សម្ងាត់​ផ្សេង​នៅ​ខាង​ក្រោយ៖ សោ​ចាស់ សោ​របស់​អាជីវករ​ផ្សេង ឬ​សោ​សាកល្បង​ជំនួស​សោ​ពិត។</translation>
    </message>
    <message>
        <source>Have the app secret of this merchant number copied again, all of it.</source>
        <translation>សូម​ឱ្យ​គេ​ចម្លង​សោ​សម្ងាត់​របស់​លេខ​អាជីវករ​នេះ​ម្តង​ទៀត ទាំងមូល។</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 និង %2</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found.</source>
        <translation>រក​មិនឃើញ​ឈ្មោះ​ច្រកទូទាត់​ទេ។</translation>
    </message>
    <message>
        <source>The gateway did not take the connection.</source>
        <translation>ច្រកទូទាត់​មិន​ទទួលការ​តភ្ជាប់​ទេ។</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>ប្រូកស៊ី​មិន​ឱ្យ​ការ​តភ្ជាប់​ឆ្លងកាត់​ទេ។</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate or the handshake was not accepted.</source>
        <translation>គ្មាន​ការ​តភ្ជាប់​សុវត្ថិភាព៖ វិញ្ញាបនបត្រ​របស់​ច្រកទូទាត់ ឬ​ការ​ចាប់ដៃ​មិន​ត្រូវ​បាន​ទទួល​ទេ។</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>បណ្តាញមានបញ្ហា។</translation>
    </message>
    <message>
        <source>The gateway closed the connection before its answer was complete.</source>
        <translation>ច្រកទូទាត់​បាន​បិទ​ការ​តភ្ជាប់ មុន​ពេល​ចម្លើយ​របស់​វា​ពេញលេញ។</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>ច្រកទូទាត់​មិនបាន​ឆ្លើយ​ទាន់ពេល​ទេ។</translation>
    </message>
    <message>
        <source>It was cancelled here.</source>
        <translation>វា​ត្រូវ​បាន​បោះបង់​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>The program ended while the order was being sent.</source>
        <translation>កម្មវិធី​បាន​បិទ​ពេល​កំពុង​ផ្ញើ​ការ​បញ្ជាទិញ។</translation>
    </message>
    <message>
        <source>The gateway answered before the order had left.</source>
        <translation>ច្រកទូទាត់​បាន​ឆ្លើយ​មុន​ពេល​ការ​បញ្ជាទិញ​ចេញទៅ។</translation>
    </message>
    <message>
        <source>The answer was larger than an answer can be.</source>
        <translation>ចម្លើយ​ធំ​ហួស​កម្រិត។</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. Nothing was sent there.</source>
        <translation>ច្រកទូទាត់​បាន​ចង្អុល​ទៅ​អាសយដ្ឋាន​ផ្សេង។ គ្មានអ្វី​ត្រូវ​បាន​ផ្ញើ​ទៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message>
        <source>The gateway answered with an HTTP status its documents do not describe.</source>
        <translation>ច្រកទូទាត់​បាន​ឆ្លើយ​ដោយស្ថាន​ភាព HTTP ដែល​ឯកសារ​របស់​វា​មិនបាន​ពណ៌នា។</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>ចម្លើយទទេ។</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>មិន​អាច​អាន​ចម្លើយ​បានទេ។</translation>
    </message>
    <message>
        <source>The answer does not have the form the documents describe.</source>
        <translation>ចម្លើយ​មិន​មាន​ទម្រង់​ដូច​ក្នុង​ឯកសារ​ទេ។</translation>
    </message>
    <message>
        <source>The answer does not say whether the order was taken.</source>
        <translation>ចម្លើយ​មិន​ប្រាប់​ថា​ការ​បញ្ជាទិញ​ត្រូវ​បាន​ទទួលយក​ឬ​អត់ទេ។</translation>
    </message>
    <message>
        <source>The gateway took the order but told nothing about it.</source>
        <translation>ច្រកទូទាត់​បាន​ទទួលយក​ការ​បញ្ជាទិញ ប៉ុន្តែ​មិនបាន​ប្រាប់​អ្វី​អំពី​វា​ទេ។</translation>
    </message>
    <message>
        <source>The gateway&apos;s own checks refused it.</source>
        <translation>ការ​ត្រួតពិនិត្យ​របស់​ច្រកទូទាត់​បាន​បដិសេធ​វា។</translation>
    </message>
    <message>
        <source>The gateway says the order failed.</source>
        <translation>ច្រកទូទាត់​ប្រាប់​ថា​ការ​បញ្ជាទិញ​មិនបាន​សម្រេច​ទេ។</translation>
    </message>
    <message>
        <source>The gateway reported an error of its own, which leaves the order&apos;s fate open.</source>
        <translation>ច្រកទូទាត់​បាន​រាយការណ៍​កំហុស​របស់​វា ដូច្នេះ​មិនដឹង​ថា​ការ​បញ្ជាទិញ​ទៅជា​យ៉ាងណា​ទេ។</translation>
    </message>
    <message>
        <source>The gateway answered with a code its documents do not list.</source>
        <translation>ច្រកទូទាត់​បាន​ឆ្លើយ​ដោយ​កូដ​ដែល​ឯកសារ​របស់​វា​មិន​មាន។</translation>
    </message>
    <message>
        <source>The answer does not say which order it is about.</source>
        <translation>ចម្លើយ​មិន​ប្រាប់​ថា​វា​អំពី​ការ​បញ្ជាទិញ​ណា​ទេ។</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>ចម្លើយ​នេះ​អំពី​ការ​បញ្ជាទិញ​ផ្សេង។</translation>
    </message>
    <message>
        <source>The gateway took the order but sent nothing to pay with.</source>
        <translation>ច្រកទូទាត់​បាន​ទទួលយក​ការ​បញ្ជាទិញ ប៉ុន្តែ​មិនបាន​ផ្ញើ​អ្វី​សម្រាប់​បង់ប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be recorded here; the order may exist.</source>
        <translation>មិន​អាច​កត់ត្រា​ចម្លើយ​របស់​ច្រកទូទាត់​នៅទីនេះ​បានទេ។ ការ​បញ្ជាទិញ​នេះ​អាច​មាននៅ​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be used.</source>
        <translation>មិន​អាច​ប្រើ​ចម្លើយ​របស់​ច្រកទូទាត់​បានទេ។</translation>
    </message>
    <message>
        <source>Something happened that has no words here yet: %1.</source>
        <translation>មាន​អ្វីមួយ​កើតឡើង​ដែល​មិនទាន់​មាន​ពាក្យ​ពន្យល់​នៅ​ទីនេះ៖ %1។</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Column &quot;Sent&quot;: the order is on its way right now</extracomment>
        <translation>កំពុងផ្ញើ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Column &quot;Sent&quot;: the gateway took the order. Never a word that also means &quot;paid&quot;</extracomment>
        <translation>បានទទួលយក</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>Column &quot;Sent&quot;: our own checks stopped the order before it was sent</extracomment>
        <translation>មិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column &quot;Sent&quot;: the gateway said no</extracomment>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column &quot;Sent&quot;: the order may or may not exist at the gateway</extracomment>
        <translation>មិនច្បាស់</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column &quot;Sent&quot;: the order certainly never left this computer</extracomment>
        <translation>មិនបានផ្ញើ</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <extracomment>Column &quot;Payment&quot;: nobody has asked the gateway yet</extracomment>
        <translation>មិនទាន់សាកសួរ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column &quot;Payment&quot;: the payer has not paid yet</extracomment>
        <translation>រង់ចាំការបង់</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>បង់មួយផ្នែក</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>បានបង់</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column &quot;Payment&quot;: the payment came to nothing</extracomment>
        <translation>បង់មិនបាន</translation>
    </message>
    <message>
        <source>The order is being sent, by this program or another copy of it.</source>
        <translation>ការ​បញ្ជាទិញ​កំពុង​ត្រូវ​បាន​ផ្ញើ ដោយ​កម្មវិធី​នេះ ឬ​ច្បាប់​ចម្លង​ផ្សេង​របស់​វា។</translation>
    </message>
    <message>
        <source>The gateway accepted the order. Whether it was paid stands under Payment.</source>
        <translation>ច្រកទូទាត់​បាន​ទទួលយក​ការ​បញ្ជាទិញ។ បាន​បង់​ឬ​អត់ សូម​មើល​ត្រង់ «ការ​បង់ប្រាក់»។</translation>
    </message>
    <message>
        <source>The order was stopped here, before it was sent. No money can be affected.</source>
        <translation>ការ​បញ្ជាទិញ​ត្រូវ​បាន​បញ្ឈប់​នៅ​ទីនេះ មុន​ពេល​ផ្ញើ។ ប្រាក់​មិន​អាច​រង​ផល​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message>
        <source>The gateway refused the order. No payment can be made with it.</source>
        <translation>ច្រកទូទាត់​បាន​បដិសេធ​ការ​បញ្ជាទិញ។ មិន​អាច​បង់ប្រាក់​តាម​វា​បានទេ។</translation>
    </message>
    <message>
        <source>This order may exist at the gateway. Do not send another until it is checked.</source>
        <translation>ការ​បញ្ជាទិញ​នេះ​អាច​មាននៅ​ច្រកទូទាត់។ កុំ​ផ្ញើ​មួយទៀត មុន​ពេល​បាន​សាកសួរ​វា។</translation>
    </message>
    <message>
        <source>The order never left this computer. No money can be affected.</source>
        <translation>ការ​បញ្ជាទិញ​មិនដែល​ចេញពី​កុំព្យូទ័រ​នេះ​ទេ។ ប្រាក់​មិន​អាច​រង​ផល​ប៉ះពាល់​ទេ។</translation>
    </message>
    <message>
        <source>Nobody has asked the gateway about the payment yet.</source>
        <translation>មិនទាន់​មាន​នរណា​សាកសួរ​ច្រកទូទាត់​អំពី​ការ​បង់ប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>The gateway knows the order and waits for the payer.</source>
        <translation>ច្រកទូទាត់​ស្គាល់​ការ​បញ្ជាទិញ ហើយ​រង់ចាំ​អ្នក​បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>The payer has paid less than the amount.</source>
        <translation>អ្នក​បង់ប្រាក់​បាន​បង់​តិច​ជាង​ចំនួន​ទឹកប្រាក់។</translation>
    </message>
    <message>
        <source>The gateway says the order is paid.</source>
        <translation>ច្រកទូទាត់​ប្រាប់​ថា​ការ​បញ្ជាទិញ​បាន​បង់​ហើយ។</translation>
    </message>
    <message>
        <source>The gateway says the payment failed.</source>
        <translation>ច្រកទូទាត់​ប្រាប់​ថា​ការ​បង់ប្រាក់​មិនបាន​សម្រេច​ទេ។</translation>
    </message>
    <message>
        <source>The program was asked for something that does not exist.</source>
        <translation>កម្មវិធី​ត្រូវ​បាន​ស្នើរ​ក​អ្វី​ដែល​មិន​មាន។</translation>
    </message>
    <message>
        <source>It was not found. It may have been removed meanwhile.</source>
        <translation>រក​មិនឃើញ​ទេ។ វា​អាច​ត្រូវ​បាន​ដកចេញ​ហើយ។</translation>
    </message>
    <message>
        <source>A file does not have the form it must have.</source>
        <translation>ឯកសារ​មួយ​មិន​មាន​ទម្រង់​ត្រឹមត្រូវ​ទេ។</translation>
    </message>
    <message>
        <source>This order number was used before. Nothing was sent.</source>
        <translation>លេខ​បញ្ជាទិញ​នេះ​ត្រូវ​បាន​ប្រើ​រួចហើយ។ មិនបាន​ផ្ញើ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>There is no secret for this merchant. Enter it in Settings, under Edit.</source>
        <translation>គ្មាន​សោ​សម្ងាត់​សម្រាប់​អាជីវករ​នេះ​ទេ។ សូម​បញ្ចូល​វា​ក្នុង​ការកំណត់ ត្រង់ «កែ»។</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked. Unlock it and try again.</source>
        <translation>បណ្តុំ​សោ​របស់​ប្រព័ន្ធ​មិន​មាន ឬ​បាន​ចាក់សោ។ សូម​ដោះ​សោ​វា ហើយ​ព្យាយាម​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Free some space or check its permissions.</source>
        <translation>មិន​អាច​សរសេរ​ក្នុង​ថត​ទិន្នន័យ​បានទេ។ សូម​សម្អាត​ទំហំ ឬ​ពិនិត្យ​សិទ្ធិ​របស់​វា។</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program. Use that one.</source>
        <translation>ទិន្នន័យ​ត្រូវ​បាន​សរសេរ​ដោយ​កំណែ​ថ្មី​ជាង​របស់​កម្មវិធី​នេះ។ សូម​ប្រើ​កំណែ​នោះ។</translation>
    </message>
    <message>
        <source>The network could not be used.</source>
        <translation>មិន​អាច​ប្រើ​បណ្តាញ​បានទេ។</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing more was sent; please report it.</source>
        <translation>កម្មវិធី​មាន​កំហុស។ មិនបាន​ផ្ញើ​អ្វី​បន្ថែម​ទៀត​ទេ សូម​រាយការណ៍​វា។</translation>
    </message>
    <message>
        <source>The keychain is asked at the first order</source>
        <translation>បណ្តុំ​សោ​នឹង​ត្រូវ​សួរ​ពេល​បញ្ជាទិញ​ដំបូង</translation>
    </message>
    <message>
        <source>Secrets in the system keychain</source>
        <translation>សោ​សម្ងាត់​ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Secret in memory until you quit</source>
        <translation>សោ​សម្ងាត់​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​បិទ​កម្មវិធី</translation>
    </message>
    <message>
        <source>The KHQR the gateway sent does not agree with the order. Take no money with it.</source>
        <translation>KHQR ដែលច្រកទូទាត់​បានផ្ញើ​មិនត្រូវនឹង​បញ្ជាទិញទេ។ សូមកុំទទួលប្រាក់​ដោយប្រើវា។</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>មិន​អាច​ទៅ​ដល់​ប្រូកស៊ី​បានទេ។</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. The connection was given up.</source>
        <translation>វិញ្ញាបនបត្រ​របស់​ច្រកទូទាត់​ផុត​កំណត់​ហើយ។ ការ​តភ្ជាប់​ត្រូវ​បាន​បោះបង់។</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Look at this computer&apos;s clock first.</source>
        <translation>វិញ្ញាបនបត្រ​របស់​ច្រកទូទាត់​មិនទាន់​មាន​សុពលភាព​ទេ។ សូម​មើល​នាឡិកា​កុំព្យូទ័រ​នេះ​ជាមុន។</translation>
    </message>
    <message>
        <source>The certificate belongs to another host. Somebody may be in between; the connection was given up.</source>
        <translation>វិញ្ញាបនបត្រ​ជា​របស់​ម៉ាស៊ីន​ផ្សេង។ អាច​មាន​អ្នក​ណា​ម្នាក់​នៅ​កណ្តាល ដូច្នេះ​ការ​តភ្ជាប់​ត្រូវ​បាន​បោះបង់។</translation>
    </message>
    <message>
        <source>The certificate is vouched for by nobody but itself. The connection was given up.</source>
        <translation>គ្មាន​នរណា​ធានា​វិញ្ញាបនបត្រ​នេះ​ក្រៅពី​ខ្លួន​វា​ទេ។ ការ​តភ្ជាប់​ត្រូវ​បាន​បោះបង់។</translation>
    </message>
    <message>
        <source>The certificate was issued by somebody this computer does not trust. The connection was given up.</source>
        <translation>វិញ្ញាបនបត្រ​ចេញ​ដោយ​អ្នក​ដែល​កុំព្យូទ័រ​នេះ​មិន​ទុកចិត្ត។ ការ​តភ្ជាប់​ត្រូវ​បាន​បោះបង់។</translation>
    </message>
    <message>
        <source>The gateway speaks only a version of TLS that is no longer safe.</source>
        <translation>ច្រកទូទាត់​ស្គាល់​តែ TLS ជំនាន់​ដែល​លែង​មាន​សុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>The CA file of this merchant cannot be read. Choose it again in Settings, under Edit.</source>
        <translation>មិន​អាច​អាន​ឯកសារ CA របស់​អាជីវករ​នេះ​បានទេ។ សូម​ជ្រើស​វា​ម្តង​ទៀត​ក្នុង​ការកំណត់ ត្រង់ «កែ»។</translation>
    </message>
    <message>
        <source>No merchant in Settings has this order&apos;s number and host, so nobody was asked.</source>
        <translation>គ្មាន​អាជីវករ​ក្នុង​ការកំណត់​មាន​លេខ និង​ម៉ាស៊ីន​របស់​ការ​បញ្ជាទិញ​នេះ​ទេ ដូច្នេះ​មិន​បាន​សាកសួរ​នរណា​ឡើយ។</translation>
    </message>
    <message>
        <source>The region of this order is not known to this program any more, so nobody was asked.</source>
        <translation>កម្មវិធី​នេះ​លែង​ស្គាល់​តំបន់​របស់​ការ​បញ្ជាទិញ​នេះ ដូច្នេះ​មិន​បាន​សាកសួរ​នរណា​ឡើយ។</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked, so nobody was asked. Unlock it and try again.</source>
        <translation>បណ្តុំ​សោ​របស់​ប្រព័ន្ធ​មិន​មាន ឬ​បាន​ចាក់សោ ដូច្នេះ​មិន​បាន​សាកសួរ​នរណា​ឡើយ។ សូម​ដោះ​សោ​វា ហើយ​ព្យាយាម​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>There is no secret for this order&apos;s merchant, so nobody was asked.</source>
        <translation>គ្មាន​សោ​សម្ងាត់​សម្រាប់​អាជីវករ​របស់​ការ​បញ្ជាទិញ​នេះ​ទេ ដូច្នេះ​មិន​បាន​សាកសួរ​នរណា​ឡើយ។</translation>
    </message>
    <message>
        <source>The gateway does not know this order, or does not tell. That proves nothing.</source>
        <translation>ច្រកទូទាត់​មិន​ស្គាល់​ការ​បញ្ជាទិញ​នេះ ឬ​មិន​ប្រាប់។ នោះ​មិន​បញ្ជាក់​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>ចេញដោយ</translation>
    </message>
    <message>
        <source>Link lost</source>
        <extracomment>Column &quot;Payment&quot;: the order exists at the gateway, its link never reached us</extracomment>
        <translation>បាត់តំណ</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Column &quot;Payment&quot;: a person ended the matter</extracomment>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>The order exists at the gateway and waits, but its link never reached this program. It may still be paid: ask the provider for the link before sending another.</source>
        <translation>ការ​បញ្ជាទិញ​មាន​នៅ​ច្រកទូទាត់ ហើយ​រង់ចាំ ប៉ុន្តែ​តំណ​របស់​វា​មិន​បាន​មក​ដល់​កម្មវិធី​នេះ។ វា​នៅ​តែ​អាច​ត្រូវ​បាន​បង់៖ សូម​សុំ​តំណ​ពី​អ្នក​ផ្តល់​សេវា មុន​ពេល​ផ្ញើ​មួយទៀត។</translation>
    </message>
    <message>
        <source>A person here closed the matter.</source>
        <translation>មនុស្ស​ម្នាក់​នៅ​ទីនេះ​បាន​បិទ​រឿង​នេះ។</translation>
    </message>
    <message>
        <source>It does not exist there</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>វាមិនមាននៅទីនោះ</translation>
    </message>
    <message>
        <source>Paid or replaced in another way</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>បានបង់ ឬជំនួសតាមវិធីផ្សេង</translation>
    </message>
    <message>
        <source>Nobody will pay it</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>គ្មាននរណានឹងបង់វា</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>តាមឯកសារ</translation>
    </message>
    <message>
        <source>takes no connection</source>
        <translation>មិនទទួលការតភ្ជាប់</translation>
    </message>
    <message>
        <source>has a name nobody knows</source>
        <translation>មានឈ្មោះដែលគ្មានអ្នកស្គាល់</translation>
    </message>
    <message>
        <source>behind a proxy that is not there</source>
        <translation>ក្រោយប្រូកស៊ីដែលមិនមាន</translation>
    </message>
    <message>
        <source>behind a proxy that wants a login</source>
        <translation>ក្រោយប្រូកស៊ីដែលសុំចូល</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>វិញ្ញាបនបត្រផុតកំណត់</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>វិញ្ញាបនបត្រមិនទាន់មានសុពលភាព</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>វិញ្ញាបនបត្ររបស់ម៉ាស៊ីនផ្សេង</translation>
    </message>
    <message>
        <source>certificate signed by itself</source>
        <translation>វិញ្ញាបនបត្រចុះហត្ថលេខាដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>certificate of an unknown issuer</source>
        <translation>វិញ្ញាបនបត្រពីអ្នកចេញមិនស្គាល់</translation>
    </message>
    <message>
        <source>TLS 1.1 and nothing newer</source>
        <translation>TLS 1.1 ហើយគ្មានថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>closes before the order arrives</source>
        <translation>បិទមុនការបញ្ជាទិញមកដល់</translation>
    </message>
    <message>
        <source>closes after the headers</source>
        <translation>បិទក្រោយក្បាលសំណើ</translation>
    </message>
    <message>
        <source>closes in the middle of the order</source>
        <translation>បិទពាក់កណ្តាលការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>closes after the order</source>
        <translation>បិទក្រោយការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>resets the connection after the order</source>
        <translation>កំណត់ការតភ្ជាប់ឡើងវិញក្រោយការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>មិនឆ្លើយសោះ</translation>
    </message>
    <message>
        <source>answers a byte a second</source>
        <translation>ឆ្លើយមួយបៃក្នុងមួយវិនាទី</translation>
    </message>
    <message>
        <source>answers half</source>
        <translation>ឆ្លើយពាក់កណ្តាល</translation>
    </message>
    <message>
        <source>answers more than an answer can be</source>
        <translation>ឆ្លើយធំហួសកំណត់</translation>
    </message>
    <message>
        <source>answers little that unpacks to very much</source>
        <translation>ឆ្លើយតិចតែពន្លាធំណាស់</translation>
    </message>
    <message>
        <source>answers a page instead of JSON</source>
        <translation>ឆ្លើយទំព័រជំនួស JSON</translation>
    </message>
    <message>
        <source>answers nothing at all</source>
        <translation>ឆ្លើយទទេ</translation>
    </message>
    <message>
        <source>answers a list instead of an object</source>
        <translation>ឆ្លើយបញ្ជីជំនួសវត្ថុ</translation>
    </message>
    <message>
        <source>answers the same key twice</source>
        <translation>ឆ្លើយសោដដែលពីរដង</translation>
    </message>
    <message>
        <source>answers JSON nested without end</source>
        <translation>ឆ្លើយ JSON ត្រួតគ្នាគ្មានទីបញ្ចប់</translation>
    </message>
    <message>
        <source>answers broken characters</source>
        <translation>ឆ្លើយតួអក្សរខូច</translation>
    </message>
    <message>
        <source>answers a zero character</source>
        <translation>ឆ្លើយតួអក្សរសូន្យ</translation>
    </message>
    <message>
        <source>answers a number that is too large</source>
        <translation>ឆ្លើយលេខធំហួស</translation>
    </message>
    <message>
        <source>reports its own error, code 5000</source>
        <translation>រាយការណ៍កំហុសខ្លួន កូដ 5000</translation>
    </message>
    <message>
        <source>answers without a code</source>
        <translation>ឆ្លើយគ្មានកូដ</translation>
    </message>
    <message>
        <source>answers a code nobody knows</source>
        <translation>ឆ្លើយកូដដែលគ្មានអ្នកស្គាល់</translation>
    </message>
    <message>
        <source>sends the link under a wrong name</source>
        <translation>ផ្ញើតំណក្រោមឈ្មោះខុស</translation>
    </message>
    <message>
        <source>sends nothing to pay with</source>
        <translation>មិនផ្ញើអ្វីសម្រាប់បង់</translation>
    </message>
    <message>
        <source>sends a javascript: link</source>
        <translation>ផ្ញើតំណ javascript:</translation>
    </message>
    <message>
        <source>sends a file: link</source>
        <translation>ផ្ញើតំណ file:</translation>
    </message>
    <message>
        <source>sends a link without a host</source>
        <translation>ផ្ញើតំណគ្មានម៉ាស៊ីន</translation>
    </message>
    <message>
        <source>takes the order and fails it, 00029</source>
        <translation>ទទួលហើយធ្វើឱ្យបរាជ័យ 00029</translation>
    </message>
    <message>
        <source>takes the order and fails it, 0029</source>
        <translation>ទទួលហើយធ្វើឱ្យបរាជ័យ 0029</translation>
    </message>
    <message>
        <source>refuses the order, code 8000</source>
        <translation>បដិសេធការបញ្ជាទិញ កូដ 8000</translation>
    </message>
    <message>
        <source>answers about another order</source>
        <translation>ឆ្លើយអំពីការបញ្ជាទិញផ្សេង</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>ផ្លូវទៅដល់</translation>
    </message>
    <message>
        <source>Certificate and TLS</source>
        <translation>វិញ្ញាបនបត្រ និង TLS</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>ការតភ្ជាប់ដាច់</translation>
    </message>
    <message>
        <source>Size of the answer</source>
        <translation>ទំហំចម្លើយ</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>ស្ថានភាព HTTP</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>ទម្រង់ចម្លើយ</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>អ្វីដែលចម្លើយប្រាប់</translation>
    </message>
    <message>
        <source>HTTP %1 to another host</source>
        <translation>HTTP %1 ទៅម៉ាស៊ីនផ្សេង</translation>
    </message>
    <message>
        <source>HTTP %1 with code 8000</source>
        <translation>HTTP %1 ជាមួយកូដ 8000</translation>
    </message>
    <message>
        <source>HTTP %1 with JSON, no code</source>
        <translation>HTTP %1 ជាមួយ JSON គ្មានកូដ</translation>
    </message>
    <message>
        <source>HTTP %1 to the same address</source>
        <translation>HTTP %1 ទៅអាសយដ្ឋានដដែល</translation>
    </message>
    <message>
        <source>HTTP %1 with a page</source>
        <translation>HTTP %1 ជាមួយទំព័រ</translation>
    </message>
    <message>
        <source>An earlier list of orders was damaged, so nobody can tell whether this order number was used before. Nothing was sent. Leave the number empty to have a new one made.</source>
        <translation>បញ្ជី​ការ​បញ្ជាទិញ​មុន​បាន​ខូច ដូច្នេះ​គ្មាន​នរណា​អាច​ដឹង​ថា​លេខ​នេះ​ធ្លាប់​ប្រើ​ឬ​អត់​ទេ។ មិន​បាន​ផ្ញើ​អ្វី​ឡើយ។ សូម​ទុក​លេខ​ឱ្យ​ទទេ ដើម្បី​បង្កើត​លេខ​ថ្មី។</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password and did not accept those of this merchant. Enter them in Settings, under Edit.</source>
        <translation>ប្រូកស៊ី​សុំ​ឈ្មោះ​អ្នក​ប្រើ និង​ពាក្យ​សម្ងាត់ ហើយ​មិន​ទទួល​របស់​អាជីវករ​នេះ​ទេ។ សូម​បញ្ចូល​វា​ក្នុង​ការកំណត់ ត្រង់ «កែ»។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddMerchant</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Add merchant</source>
        <translation>បន្ថែមអាជីវករ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>មិនទាន់​បាន​រក្សាទុក​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>កំពុង​រក្សាទុក​សោ​សម្ងាត់…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>សោ​សម្ងាត់​មិនបាន​រក្សាទុក​ទេ ដូច្នេះ​គ្មានអ្វី​ត្រូវ​បាន​រក្សាទុក​ឡើយ។ សូម​បញ្ចូល​វា​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Edit merchant</source>
        <translation>កែអាជីវករ</translation>
    </message>
    <message>
        <source>Connect a merchant</source>
        <translation>ភ្ជាប់អាជីវករ</translation>
    </message>
    <message>
        <source>The merchant was saved, but its new secret was not stored. Enter it again.</source>
        <translation>អាជីវករ​ត្រូវបានរក្សាទុក ប៉ុន្តែ​លេខសម្ងាត់ថ្មី​មិនត្រូវបានរក្សាទុកទេ។ សូមបញ្ចូល​ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>មិនទាន់​បាន​សាកសួរ​នរណា​ឡើយ។</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>កំពុងសាកល្បង…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>សាកល្បង</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>នាំចូល​អាជីវករ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressLimitDialog</name>
    <message>
        <source>The payer&apos;s address</source>
        <translation>អាសយដ្ឋាន​របស់​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>This address is used up for today</source>
        <translation>អាសយដ្ឋាន​នេះ​អស់​ចំនួន​សម្រាប់​ថ្ងៃ​នេះ​ហើយ</translation>
    </message>
    <message>
        <source>The gateway may refuse this order, or take it and refuse the payment. Make sure it is the payer&apos;s own address and not one of the shop, or wait until tomorrow.</source>
        <translation>ច្រកទូទាត់​អាច​បដិសេធ​ការបញ្ជាទិញ​នេះ ឬ​ទទួល​វា​តែ​បដិសេធ​ការ​បង់ប្រាក់។ សូម​ពិនិត្យ​ថា​វា​ជា​អាសយដ្ឋាន​របស់​អ្នក​បង់ប្រាក់​ផ្ទាល់ មិន​មែន​របស់​ហាង ឬ​រង់ចាំ​ដល់​ថ្ងៃ​ស្អែក។</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Send it all the same, LIVE</source>
        <translation>នៅ​តែ​ផ្ញើ, LIVE</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>នៅ​តែ​ផ្ញើ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressWatch</name>
    <message>
        <source>%1 of %2 orders in this run from this address, %3 paid</source>
        <translation>ការបញ្ជាទិញ %1 ក្នុង %2 ពី​អាសយដ្ឋាន​នេះ ក្នុង​ការ​ដំណើរការ​លើក​នេះ, បានបង់ %3</translation>
    </message>
    <message>
        <source>%1 of %2 orders today from this address, %3 paid</source>
        <translation>ការបញ្ជាទិញ %1 ក្នុង %2 ពី​អាសយដ្ឋាន​នេះ​ថ្ងៃ​នេះ, បានបង់ %3</translation>
    </message>
    <message>
        <source>Another payer used this address today.</source>
        <translation>អ្នក​បង់ប្រាក់​ផ្សេង​បាន​ប្រើ​អាសយដ្ឋាន​នេះ​ថ្ងៃ​នេះ។</translation>
    </message>
    <message>
        <source>The limit of this address is used up: the gateway may refuse it.</source>
        <translation>ដែន​កំណត់​នៃ​អាសយដ្ឋាន​នេះ​អស់​ហើយ៖ ច្រកទូទាត់​អាច​បដិសេធ។</translation>
    </message>
    <message>
        <source>The limit of this address is nearly used up.</source>
        <translation>ដែន​កំណត់​នៃ​អាសយដ្ឋាន​នេះ​ជិត​អស់​ហើយ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Of this window. Messages to payers have a language of their own.</source>
        <translation>របស់​បង្អួច​នេះ។ សារ​ទៅ​អ្នក​បង់ប្រាក់​មាន​ភាសា​ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>រចនាប័ទ្ម</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>ភ្លឺ ឬ​ងងឹត ឬ​ដូច​ផ្ទៃតុ។</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ទំហំ</translation>
    </message>
    <message>
        <source>Of text, fields and buttons, on top of what the desktop enlarges. What is typed stays.</source>
        <translation>របស់​អក្សរ វាល និង​ប៊ូតុង បន្ថែម​លើ​អ្វី​ដែល​ផ្ទៃតុ​ពង្រីក។ អ្វី​ដែល​បាន​វាយ​នៅ​ដដែល។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CallbackView</name>
    <message>
        <source>Paste the JSON the gateway sent to the shop&apos;s notify address. You see whether it is genuine, what becomes of the order, and what the shop&apos;s server has to answer.</source>
        <translation>សូម​បិទភ្ជាប់ JSON ដែល​ច្រកទូទាត់​បាន​ផ្ញើ​ទៅ​អាសយដ្ឋាន​ជូនដំណឹង​របស់​ហាង។ អ្នក​នឹង​ឃើញ​ថា​វា​ពិត​ឬ​អត់ ការ​បញ្ជាទិញ​ទៅ​ជា​យ៉ាងណា និង​ម៉ាស៊ីន​មេ​របស់​ហាង​ត្រូវ​ឆ្លើយ​អ្វី។</translation>
    </message>
    <message>
        <source>Paste or drop the callback here</source>
        <translation>បិទភ្ជាប់ ឬ​ទម្លាក់ Callback នៅទីនេះ</translation>
    </message>
    <message>
        <source>Callback as it came in</source>
        <translation>Callback ដូច​ដែល​បាន​ទទួល</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>មួយ​ណា</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>សោសម្ងាត់</translation>
    </message>
    <message>
        <source>A secret stood in the text and was hidden. Ask the customer to rotate it.</source>
        <translation>មាន​សោ​សម្ងាត់​ក្នុង​អត្ថបទ ហើយ​បាន​លាក់។ សូម​ប្រាប់​អតិថិជន​ឱ្យ​ប្តូរ​វា។</translation>
    </message>
    <message>
        <source>No fields could be read in it.</source>
        <translation>មិន​អាច​អាន​វាល​ណា​ក្នុង​វា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The history could not be read: the order is not compared.</source>
        <translation>មិន​អាច​អាន​ប្រវត្តិ​បាន​ទេ៖ មិន​បាន​ប្រៀបធៀប​ការ​បញ្ជាទិញ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Card</name>
    <message>
        <source>More</source>
        <translation>ច្រើន​ទៀត</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CardCount</name>
    <message>
        <source>Labels, one a line</source>
        <translation>ស្លាក មួយ​ក្នុង​មួយ​បន្ទាត់</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>កាត</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>ចំនួន​ច្បាប់​នីមួយៗ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ចំនួន​ច្បាប់</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>តុ​គិត​លុយ 1</translation>
    </message>
    <message>
        <source>Each label stands on one card, outside of the code.</source>
        <translation>ស្លាក​នីមួយៗ​នៅ​លើ​កាត​មួយ ខាង​ក្រៅ​កូដ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CareProgress</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>បាន​បោះបង់។ មិន​បាន​ប្តូរ​អ្វី​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckAllBar</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>បានសាកសួរ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>No answer %1</source>
        <translation>គ្មានចម្លើយ %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2.</source>
        <translation>បាន​បោះបង់​ក្រោយ %1 ក្នុង %2។</translation>
    </message>
    <message>
        <source>%1 asked.</source>
        <translation>បាន​សាកសួរ %1។</translation>
    </message>
    <message>
        <source>Asked about order %1, the gateway answered about another one. Do not use or pass on anything of that; tell the provider.</source>
        <translation>ពេល​សាកសួរ​អំពី​ការ​បញ្ជាទិញ %1 ច្រកទូទាត់​បាន​ឆ្លើយ​អំពី​មួយ​ផ្សេង។ កុំ​ប្រើ ឬ​បញ្ជូន​បន្ត​អ្វី​ពី​វា សូម​ប្រាប់​អ្នក​ផ្តល់​សេវា។</translation>
    </message>
    <message>
        <source>Not every answer could be written into the history. Make room or give the permission back, then check again.</source>
        <translation>មិនមែន​គ្រប់​ចម្លើយ​អាច​សរសេរ​ក្នុង​ប្រវត្តិ​បានទេ។ សូម​សម្អាត​ទំហំ ឬ​ផ្តល់​សិទ្ធិ​វិញ រួច​សាកសួរ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Check all (%1)</source>
        <translation>សាកសួរទាំងអស់ (%1)</translation>
    </message>
    <message>
        <source>Not known there %1</source>
        <translation>មិន​ស្គាល់​នៅ​ទីនោះ %1</translation>
    </message>
    <message>
        <source>“Not known there” proves nothing: an order may only be late.</source>
        <translation>«មិន​ស្គាល់​នៅ​ទីនោះ» មិន​បញ្ជាក់​អ្វី​ទេ៖ ការ​បញ្ជាទិញ​អាច​គ្រាន់តែ​យឺត។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckView</name>
    <message>
        <source>Check a code</source>
        <translation>ពិនិត្យ​កូដ</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>បាន​អាន​ចេញ​ពី​អត្ថបទ​ជុំវិញ​វា។</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ចម្លង​អត្ថបទ</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>បាន​ចម្លង​អត្ថបទ​នៃ​កូដ។</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>អ្វី​មាន​ក្នុង​វា</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>បញ្ចូល​ម្តងទៀត…</translation>
    </message>
    <message>
        <source>Makes a new code, beginning with what could be read of this one</source>
        <translation>បង្កើត​កូដ​ថ្មី ដោយ​ចាប់ផ្តើម​ពី​អ្វី​ដែល​អាច​អាន​បាន​ពី​កូដ​នេះ</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>អ្វី​ដែល​កូដ​ប្រាប់</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>អ្វី​ដែល​បាន​រក​ឃើញ</translation>
    </message>
    <message>
        <source>Copy MD5</source>
        <translation>ចម្លង MD5</translation>
    </message>
    <message>
        <source>Banks find a payment by it</source>
        <translation>ធនាគារ​រក​ការបង់ប្រាក់​តាម​វា</translation>
    </message>
    <message>
        <source>The MD5 was copied.</source>
        <translation>បាន​ចម្លង MD5។</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>បាន​អាន​ពី​រូបភាព។</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>វា​វែង​ពេក។ កូដ QR ផ្ទុក​បាន​យ៉ាងច្រើន 2,953 បៃ។ មិន​បាន​យក​អ្វី​មក​ប្រើ​ទេ។</translation>
    </message>
    <message>
        <source>There are more codes in it; this is the first.</source>
        <translation>មាន​កូដ​ច្រើន​ក្នុង​វា នេះ​ជា​កូដ​ទី​មួយ។</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>វែង​ពេក</translation>
    </message>
    <message>
        <source>No QR code holds more than 2,953 bytes of text.</source>
        <translation>កូដ QR ផ្ទុក​អត្ថបទ​បាន​យ៉ាងច្រើន 2,953 បៃ។</translation>
    </message>
    <message>
        <source>Checksum: there is none</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់៖ គ្មាន</translation>
    </message>
    <message>
        <source>Checksum: %1, as it should be</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់៖ %1 ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Checksum: %1 expected, %2 found</source>
        <translation>ផលបូក​ផ្ទៀងផ្ទាត់៖ គួរ​ជា %1 តែ​ឃើញ %2</translation>
    </message>
    <message>
        <source>MD5: %1</source>
        <translation>MD5៖ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ChooseCode</name>
    <message>
        <source>Several codes</source>
        <translation>មាន​កូដ​ច្រើន</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Which one?</source>
        <translation>មាន​កូដ​លើស​ពី​មួយ​ក្នុង​រូបភាព។ យក​មួយ​ណា?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>យក​មួយ​នេះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CloseOrderDialog</name>
    <message>
        <source>Close the order</source>
        <translation>បិទការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Close an unknown order</source>
        <translation>បិទការបញ្ជាទិញមិនច្បាស់</translation>
    </message>
    <message>
        <source>Why does this order need no more care?</source>
        <translation>ហេតុអ្វី​ការ​បញ្ជាទិញ​នេះ​លែង​ត្រូវការ​ការ​យកចិត្តទុកដាក់?</translation>
    </message>
    <message>
        <source>%1, order %2, sent %3</source>
        <translation>%1 លេខបញ្ជាទិញ %2 ផ្ញើ %3</translation>
    </message>
    <message>
        <source>Only a person can know that an order does not exist. “Not known” from the gateway proves nothing: the order may only be late. Ask the provider&apos;s support, with the order number and the time it was sent, or look at the list in the provider&apos;s own merchant pages.</source>
        <translation>មាន​តែ​មនុស្ស​ទេ​ដែល​អាច​ដឹង​ថា​ការ​បញ្ជាទិញ​មិន​មាន។ ពាក្យ «មិន​ស្គាល់» ពី​ច្រកទូទាត់​មិន​បញ្ជាក់​អ្វី​ទេ៖ ការ​បញ្ជាទិញ​អាច​គ្រាន់តែ​យឺត។ សូម​សួរ​ផ្នែក​ជំនួយ​របស់​អ្នក​ផ្តល់​សេវា ដោយ​ប្រាប់​លេខ​បញ្ជាទិញ និង​ម៉ោង​ផ្ញើ ឬ​មើល​បញ្ជី​ក្នុង​ទំព័រ​អាជីវករ​របស់​អ្នក​ផ្តល់​សេវា។</translation>
    </message>
    <message>
        <source>It stays in History as unknown, with your reason and the time. Nothing is deleted, nothing is sent, and its number is never used again.</source>
        <translation>វា​នៅ​ក្នុង​ប្រវត្តិ​ជា​មិន​ច្បាស់ ជាមួយ​ហេតុផល​របស់​អ្នក និង​ម៉ោង។ គ្មាន​អ្វី​ត្រូវ​លុប ឬ​ផ្ញើ​ទេ ហើយ​លេខ​របស់​វា​មិន​ត្រូវ​ប្រើ​ម្តង​ទៀត​ឡើយ។</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>ទុកវាឱ្យនៅបើក</translation>
    </message>
    <message>
        <source>The provider said so, or its own list shows it.</source>
        <translation>អ្នក​ផ្តល់​សេវា​បាន​ប្រាប់ ឬ​បញ្ជី​របស់​គេ​បង្ហាញ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeForm</name>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Further details, may be left out</source>
        <translation>ព័ត៌មាន​បន្ថែម មិន​ចាំបាច់​បំពេញ</translation>
    </message>
    <message>
        <source>Individual (29)</source>
        <translation>បុគ្គល (29)</translation>
    </message>
    <message>
        <source>Merchant (30)</source>
        <translation>អាជីវករ (30)</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>ប្រភេទ​គណនី</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Without one the code is permanent.</source>
        <translation>បើ​គ្មាន កូដ​នេះ​អចិន្ត្រៃយ៍។</translation>
    </message>
    <message>
        <source>Ends after minutes</source>
        <translation>ផុតកំណត់​ក្រោយ (នាទី)</translation>
    </message>
    <message>
        <source>As name@bank.</source>
        <translation>តាម​ទម្រង់ name@bank។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeIntake</name>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>វា​វែង​ពេក។ កូដ QR ផ្ទុក​បាន​យ៉ាងច្រើន 2,953 បៃ។ មិន​បាន​យក​អ្វី​មក​ប្រើ​ទេ។</translation>
    </message>
    <message>
        <source>There is neither text nor a picture in the clipboard.</source>
        <translation>គ្មាន​អត្ថបទ ឬ​រូបភាព​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់​ទេ។</translation>
    </message>
    <message>
        <source>That text cannot be read: it is not in a known encoding.</source>
        <translation>មិន​អាច​អាន​អត្ថបទ​នោះ​បាន​ទេ៖ វា​ប្រើ​ការ​អ៊ិនកូដ​ដែល​មិន​ស្គាល់។</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>បើក​រូបភាព​នៃ​កូដ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;Texts (*.txt *.json);;All files (*)</source>
        <translation>រូបភាព (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;អត្ថបទ (*.txt *.json);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>មិន​អាច​បើក​រូបភាព​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The file is too large for one code.</source>
        <translation>ឯកសារ​ធំ​ពេក​សម្រាប់​កូដ​មួយ។</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Try a sharper one, taken straight from the front, with the white border around the code.</source>
        <translation>រក​មិនឃើញ​កូដ QR ក្នុង​រូបភាព​ទេ។ សូម​សាក​រូបភាព​ច្បាស់​ជាង​នេះ ដែល​ថត​ចំ​ពី​មុខ ជាមួយ​គែម​ពណ៌​ស​ជុំវិញ​កូដ។</translation>
    </message>
    <message>
        <source>There is no text in it that could be a KHQR.</source>
        <translation>គ្មាន​អត្ថបទ​ក្នុង​វា​ដែល​អាច​ជា KHQR ទេ។</translation>
    </message>
    <message>
        <source>None of the codes was taken over.</source>
        <translation>មិន​បាន​យក​កូដ​ណា​មក​ប្រើ​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesTable</name>
    <message>
        <source>Codes</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>អត្ថន័យ</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>ធ្វើ​បន្ទាប់</translation>
    </message>
    <message>
        <source>Answer code</source>
        <extracomment>Where a code stands in an answer of the gateway: in its outer part, named &quot;code&quot;</extracomment>
        <translation>កូដ​ចម្លើយ</translation>
    </message>
    <message>
        <source>Order status</source>
        <extracomment>Where a code stands in an answer of the gateway: in its data, named &quot;status&quot;</extracomment>
        <translation>ស្ថានភាព​ការ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>ស្ថានភាព HTTP</translation>
    </message>
    <message>
        <source>final</source>
        <translation>ចុង​ក្រោយ</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>អាច​ប្តូរ​ទៀត</translation>
    </message>
    <message>
        <source>Means, and comes from</source>
        <translation>អត្ថន័យ និង​មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesView</name>
    <message>
        <source>0015, or a word</source>
        <translation>0015 ឬ​ពាក្យ</translation>
    </message>
    <message>
        <source>Code or status of an answer</source>
        <translation>កូដ ឬ​ស្ថានភាព​នៃ​ចម្លើយ</translation>
    </message>
    <message>
        <source>Read the answer code first: it tells whether the request was taken. Only then the order status tells about the order. The texts beside them differ by region: do not go by them.</source>
        <translation>សូម​អាន​កូដ​ចម្លើយ​មុន៖ វា​ប្រាប់​ថា​សំណើ​ត្រូវ​បាន​ទទួល​ឬ​អត់។ បន្ទាប់​មក​ទើប​ស្ថានភាព​ការ​បញ្ជាទិញ​ប្រាប់​អំពី​ការ​បញ្ជាទិញ។ អត្ថបទ​ក្បែរ​វា​ខុស​គ្នា​តាម​តំបន់៖ កុំ​ពឹង​លើ​វា។</translation>
    </message>
    <message>
        <source>The notes cannot be read, so none can be kept.</source>
        <translation>មិន​អាច​អាន​កំណត់​ចំណាំ​បាន​ទេ ដូច្នេះ​មិន​អាច​រក្សាទុក​បាន​ឡើយ។</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>កំណត់​ចំណាំ​មាន​យ៉ាង​ច្រើន %1 តួអក្សរ។</translation>
    </message>
    <message>
        <source>Nothing is guessed about it. Take the order as unknown: ask the gateway about it, and the provider about the code.</source>
        <translation>កម្មវិធី​មិន​ទាយ​អ្វី​អំពី​វា​ទេ។ សូម​ចាត់​ទុក​ការ​បញ្ជាទិញ​ថា​មិន​ដឹង៖ សាកសួរ​ច្រកទូទាត់​អំពី​វា ហើយ​សួរ​អ្នក​ផ្តល់​សេវា​អំពី​កូដ។</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>ទីតាំង</translation>
    </message>
    <message>
        <source>Your note, kept on this computer. No payer data, please.</source>
        <translation>កំណត់​ចំណាំ​របស់​អ្នក រក្សា​ទុក​លើ​កុំព្យូទ័រ​នេះ។ សូម​កុំ​ដាក់​ទិន្នន័យ​អ្នក​បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>រក្សាទុក​កំណត់​ចំណាំ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>រក​មិន​ឃើញ</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>រក​ឃើញ %n</numerusform>
            <numerusform>រក​ឃើញ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No document explains this code: %1</source>
        <translation>គ្មាន​ឯកសារ​ណា​ពន្យល់​កូដ​នេះ​ទេ៖ %1</translation>
    </message>
    <message>
        <source>The note could not be saved.</source>
        <translation>មិន​អាច​រក្សាទុក​កំណត់​ចំណាំ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>បាន​ដក​កំណត់​ចំណាំ​ចេញ។</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>បាន​រក្សាទុក។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>ជួរឈរ​ធម្មតា</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConfirmSendDialog</name>
    <message>
        <source>Send a live order</source>
        <translation>ផ្ញើការបញ្ជាទិញ LIVE</translation>
    </message>
    <message>
        <source>Send this order? It is about real money.</source>
        <translation>ផ្ញើ​ការ​បញ្ជាទិញ​នេះ​ឬ? វា​ជា​ប្រាក់​ពិត។</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>ផ្ញើ %1, LIVE</translation>
    </message>
    <message>
        <source>It is the first live order sent with this profile.</source>
        <translation>វា​ជា​ការ​បញ្ជាទិញ LIVE ដំបូង​ដែល​ផ្ញើ​ដោយ​ប្រវត្តិរូប​នេះ។</translation>
    </message>
    <message>
        <source>It goes to another host: live orders of this profile went to %1 so far, this one goes to %2.</source>
        <translation>វា​ទៅ​ម៉ាស៊ីន​ផ្សេង៖ រហូត​មក​ដល់​ពេល​នេះ ការ​បញ្ជាទិញ LIVE របស់​ប្រវត្តិរូប​នេះ​បាន​ទៅ %1 តែ​មួយ​នេះ​ទៅ %2។</translation>
    </message>
    <message>
        <source>It is for another merchant number: live orders of this profile were for %1 so far, this one is for %2.</source>
        <translation>វា​សម្រាប់​លេខ​អាជីវករ​ផ្សេង៖ រហូត​មក​ដល់​ពេល​នេះ ការ​បញ្ជាទិញ LIVE របស់​ប្រវត្តិរូប​នេះ​គឺ​សម្រាប់ %1 តែ​មួយ​នេះ​សម្រាប់ %2។</translation>
    </message>
    <message>
        <source>It is above the profile&apos;s limit of %1.</source>
        <translation>វា​លើស​កម្រិត %1 របស់​ប្រវត្តិរូប។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectForm</name>
    <message>
        <source>Connect my merchant</source>
        <translation>ភ្ជាប់​អាជីវករ​របស់​ខ្ញុំ</translation>
    </message>
    <message>
        <source>As the provider told you. Nothing is saved before you have seen what the test shows.</source>
        <translation>ដូច​អ្នក​ផ្តល់​សេវា​បាន​ប្រាប់។ គ្មាន​អ្វី​ត្រូវ​រក្សាទុក​ទេ មុន​ពេល​អ្នក​បាន​ឃើញ​លទ្ធផល​សាកល្បង។</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>មិនទាន់​បាន​សាកសួរ​នរណា​ឡើយ។</translation>
    </message>
    <message>
        <source>You can save it in spite of this and correct it later in Settings. Orders are likely to fail until then.</source>
        <translation>អ្នក​អាច​រក្សាទុក​វា​ទោះ​យ៉ាងណា ហើយ​កែ​វា​ពេល​ក្រោយ​ក្នុង​ការកំណត់។ រហូត​ដល់​ពេល​នោះ ការ​បញ្ជាទិញ​ប្រហែល​មិន​បាន​សម្រេច​ទេ។</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>កំពុង​រក្សាទុក​សោ​សម្ងាត់…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>សោ​សម្ងាត់​មិនបាន​រក្សាទុក​ទេ ដូច្នេះ​គ្មានអ្វី​ត្រូវ​បាន​រក្សាទុក​ឡើយ។ សូម​បញ្ចូល​វា​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>កំពុងសាកល្បង…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>សាកល្បង​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>សាកល្បង</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>រក្សាទុក​ទោះ​យ៉ាងណា</translation>
    </message>
    <message>
        <source>Save merchant</source>
        <translation>រក្សាទុក​អាជីវករ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectionFields</name>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ឯកសារ CA</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>ម៉ាស៊ីនប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>លេខច្រក</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>អ្នកប្រើប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>ពាក្យសម្ងាត់ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Certificates in PEM to be trusted beside the system&apos;s; empty: those alone</source>
        <translation>វិញ្ញាបនបត្រ PEM ដែល​ត្រូវ​ទុកចិត្ត​បន្ថែម​លើ​របស់​ប្រព័ន្ធ បើ​ទទេ៖ តែ​របស់​ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Only where the proxy asks for a login</source>
        <translation>តែ​ពេល​ប្រូកស៊ី​សុំ​ចូល</translation>
    </message>
    <message>
        <source>Kept where the secret is</source>
        <translation>រក្សាទុក​កន្លែង​ដែល​មាន​សោ​សម្ងាត់</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored; another proxy or user forgets it</source>
        <translation>ទុក​ទទេ ដើម្បី​រក្សា​ពាក្យ​ដែល​បាន​រក្សាទុក។ ប្រូកស៊ី ឬ​អ្នក​ប្រើ​ផ្សេង នឹង​បំភ្លេច​វា</translation>
    </message>
    <message>
        <source>What the desktop or the environment names; this machine is always reached directly</source>
        <translation>អ្វី​ដែល​ផ្ទៃតុ ឬ​បរិស្ថាន​កំណត់។ ម៉ាស៊ីន​នេះ​តែង​ភ្ជាប់​ដោយ​ផ្ទាល់</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>ជ្រើសឯកសារ CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>វិញ្ញាបនបត្រ (*.pem *.crt *.cer);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>មិន​អាច​អាន​ឯកសារ​នេះ​បានទេ។</translation>
    </message>
    <message>
        <source>There is no certificate in PEM in this file.</source>
        <translation>គ្មាន​វិញ្ញាបនបត្រ PEM ក្នុង​ឯកសារ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>A name or an address like proxy.example, without http:// and port.</source>
        <translation>ឈ្មោះ ឬ​អាសយដ្ឋាន​ដូច proxy.example ដោយ​គ្មាន http:// និង​ច្រក។</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>លេខ​ពី 1 ដល់ 65535។</translation>
    </message>
    <message>
        <source>At most 128 characters, without a colon.</source>
        <translation>យ៉ាង​ច្រើន 128 តួ​អក្សរ គ្មាន​សញ្ញា :។</translation>
    </message>
    <message>
        <source>A password needs its user.</source>
        <translation>ពាក្យ​សម្ងាត់​ត្រូវការ​អ្នក​ប្រើ​របស់​វា។</translation>
    </message>
    <message>
        <source>Entered below</source>
        <translation>បញ្ចូល​ខាងក្រោម</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Console</name>
    <message>
        <source>That folder could not be taken up. Everything is as it was.</source>
        <translation>មិន​អាច​ចាប់ផ្តើម​ប្រើ​ថត​នោះ​បានទេ។ អ្វីៗ​នៅ​ដដែល។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CounterView</name>
    <message>
        <source>Permanent counter code</source>
        <translation>កូដ​អចិន្ត្រៃយ៍​សម្រាប់​តុ​គិត​លុយ</translation>
    </message>
    <message>
        <source>The code your bank gave the shop. It stays exactly as it is; labels stand outside of it.</source>
        <translation>កូដ​ដែល​ធនាគារ​បាន​ឱ្យ​ហាង។ វា​នៅ​ដូច​ដើម​ទាំងស្រុង ស្លាក​នៅ​ខាង​ក្រៅ​វា។</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>អ្នក​ដែល​ទទួល​ប្រាក់</translation>
    </message>
    <message>
        <source>Look at it closely</source>
        <translation>មើល​ឱ្យ​លម្អិត</translation>
    </message>
    <message>
        <source>Counter 1
Counter 2</source>
        <translation>តុ​គិត​លុយ 1
តុ​គិត​លុយ 2</translation>
    </message>
    <message>
        <source>Labels, one a line; they may be left out</source>
        <translation>ស្លាក មួយ​ក្នុង​មួយ​បន្ទាត់ មិន​ចាំបាច់​បំពេញ</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>ចំនួន​កាត</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>The chosen profile is %1, so TEST will be across every card. Choose a live profile above for cards that are used.</source>
        <translation>ប្រវត្តិរូប​ដែល​បាន​ជ្រើស​គឺ %1 ដូច្នេះ TEST នឹង​នៅ​ពី​លើ​គ្រប់​កាត។ សម្រាប់​កាត​ប្រើ​ពិត សូម​ជ្រើស​ប្រវត្តិរូប LIVE ខាងលើ។</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>វា​វែង​ពេក។ កូដ QR ផ្ទុក​បាន​យ៉ាងច្រើន 2,953 បៃ។ មិន​បាន​យក​អ្វី​មក​ប្រើ​ទេ។</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>បាន​អាន​ពី​រូបភាព។</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>បាន​អាន​ចេញ​ពី​អត្ថបទ​ជុំវិញ​វា។</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>កំពុង​មើល​ក្នុង​ប្រវត្តិ…</translation>
    </message>
    <message>
        <source>Vexora will not see these payments: they go to the account %1 directly.</source>
        <translation>Vexora នឹង​មិនឃើញ​ការបង់ប្រាក់​ទាំងនេះ​ទេ៖ ប្រាក់​ចូល​គណនី %1 ដោយ​ផ្ទាល់។</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>កាត %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CustomerScreen</name>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CustomerView</name>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>ពេលវេលា​នៅសល់៖ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DataSection</name>
    <message>
        <source>Backup</source>
        <translation>ការ​បម្រុងទុក</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>បម្រុងទុក…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>ស្តារ…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>A backup holds orders, merchants, settings and your own regions. Payer data in it stays locked with the key in this computer&apos;s keychain; no secret and no key is in it. Orders can be sent while it is made.</source>
        <translation>ច្បាប់​បម្រុងទុក​មាន​ការបញ្ជាទិញ អាជីវករ ការកំណត់ និង​តំបន់​ផ្ទាល់ខ្លួន​របស់​អ្នក។ ទិន្នន័យ​អ្នក​បង់ប្រាក់​ក្នុង​វា​នៅតែ​ចាក់សោ​ដោយ​កូនសោ​ក្នុង​បណ្តុំ​សោ​របស់​កុំព្យូទ័រ​នេះ ហើយ​គ្មាន​សោ​សម្ងាត់ ឬ​កូនសោ​ណា​នៅ​ក្នុង​វា​ទេ។ អាច​ផ្ញើ​ការបញ្ជាទិញ​បាន ពេល​កំពុង​បម្រុងទុក។</translation>
    </message>
    <message>
        <source>Reads the whole list through and says whether it is as it was written</source>
        <translation>អាន​បញ្ជី​ទាំងមូល ហើយ​ប្រាប់​ថា​វា​នៅ​ដូច​ដែល​បាន​សរសេរ​ឬ​អត់</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>អ្វី​ដែល​មាន​បញ្ហា</translation>
    </message>
    <message>
        <source>Back up into a new folder</source>
        <translation>បម្រុងទុក​ក្នុង​ថត​ថ្មី</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>កំពុង​បម្រុងទុក…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n order(s).</source>
        <translation>
            <numerusform>បាន​បម្រុងទុក​ការបញ្ជាទិញ %n។</numerusform>
            <numerusform>បាន​បម្រុងទុក​ការបញ្ជាទិញ %n។</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>ជ្រើស​ថត​នៃ​ច្បាប់​បម្រុងទុក</translation>
    </message>
    <message>
        <source>Reading the whole list…</source>
        <translation>កំពុង​អាន​បញ្ជី​ទាំងមូល…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DaysDialog</name>
    <message>
        <source>From day to day</source>
        <translation>ពី​ថ្ងៃ​ណា​ដល់​ថ្ងៃ​ណា</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ពី</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>ដល់ រាប់​ទាំង​ថ្ងៃ​នេះ</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DefaultsFields</name>
    <message>
        <source>Payment method</source>
        <translation>វិធីបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Order number prefix</source>
        <translation>បុព្វបទ​លេខ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>កម្រិតសុំបញ្ជាក់</translation>
    </message>
    <message>
        <source>Payers&apos; language</source>
        <translation>ភាសា​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>អាសយដ្ឋានត្រឡប់</translation>
    </message>
    <message>
        <source>Live orders above it are asked about once more; empty: none are for their amount</source>
        <translation>ការ​បញ្ជាទិញ LIVE លើស​កម្រិត​នេះ ត្រូវ​សុំ​បញ្ជាក់​ម្តង​ទៀត។ ទទេ៖ មិន​សុំ​បញ្ជាក់​ដោយសារ​ចំនួន​ទឹកប្រាក់​ទេ</translation>
    </message>
    <message>
        <source>Of the messages you copy for them</source>
        <translation>របស់​សារ​ដែល​អ្នក​ចម្លង​ឱ្យ​ពួកគេ</translation>
    </message>
    <message>
        <source>Where payers come back to</source>
        <translation>កន្លែង​ដែល​អ្នក​បង់ប្រាក់​ត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>{date} and {counter} are filled in: {date}-{counter} becomes %1</source>
        <translation>{date} និង {counter} ត្រូវ​បាន​បំពេញ៖ {date}-{counter} ក្លាយជា %1</translation>
    </message>
    <message>
        <source>The first one today: %1</source>
        <translation>ដំបូង​ថ្ងៃនេះ៖ %1</translation>
    </message>
    <message>
        <source>An order number: %1</source>
        <translation>លេខ​បញ្ជាទិញ​មួយ៖ %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>As in the region: %1</source>
        <translation>តាម​តំបន់៖ %1</translation>
    </message>
    <message>
        <source>As in the region</source>
        <translation>តាម​តំបន់</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>An address like https://shop.example/paid.</source>
        <translation>អាសយដ្ឋាន​ដូចជា https://shop.example/paid។</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>យ៉ាង​ច្រើន %1 តួ​អក្សរ។</translation>
    </message>
    <message>
        <source>At most 12 letters, digits, - or _.</source>
        <translation>យ៉ាងច្រើន 12 អក្សរ លេខ - ឬ _។</translation>
    </message>
    <message>
        <source>A plain number like 1500 or 99.50.</source>
        <translation>លេខ​ធម្មតា​ដូចជា 1500 ឬ 99.50។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailAnswer</name>
    <message>
        <source>Answer as received</source>
        <translation>ចម្លើយ​ដូច​ដែល​បាន​ទទួល</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailCopyMenu</name>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>បានចម្លងតំណ។</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>ជួរ​នៃ​តារាង</translation>
    </message>
    <message>
        <source>Row copied.</source>
        <translation>បាន​ចម្លង​ជួរ។</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>បាន​ចម្លង JSON។</translation>
    </message>
    <message>
        <source>Text for support, without payer data</source>
        <translation>អត្ថបទ​សម្រាប់​ផ្នែក​ជំនួយ គ្មាន​ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Text for support copied. It holds no payer data, no link and no secret.</source>
        <translation>បាន​ចម្លង​អត្ថបទ​សម្រាប់​ផ្នែក​ជំនួយ។ ក្នុង​វា​គ្មាន​ទិន្នន័យ​អ្នក​បង់ប្រាក់ តំណ ឬ​សោ​សម្ងាត់​ទេ។</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>ចម្លង​ជា…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailPayer</name>
    <message>
        <source>Erase…</source>
        <translation>លុប…</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Erases this order&apos;s payer data for good</source>
        <translation>លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ​នេះ​ជា​អចិន្ត្រៃយ៍</translation>
    </message>
    <message>
        <source>Not kept: it is in memory until you quit.</source>
        <translation>មិន​រក្សាទុក​ទេ៖ វា​នៅ​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</translation>
    </message>
    <message>
        <source>It cannot be read now. %1</source>
        <translation>មិន​អាច​អាន​វា​ឥឡូវ​បាន​ទេ។ %1</translation>
    </message>
    <message>
        <source>Practice orders&apos; payer data is never kept.</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ​សាកល្បង​មិន​ត្រូវ​រក្សាទុក​ឡើយ។</translation>
    </message>
    <message>
        <source>Never kept: there was no safe place for its key when the order was sent, or it was sent before payer data was kept.</source>
        <translation>មិន​ដែល​បាន​រក្សាទុក៖ ពេល​ផ្ញើ​ការបញ្ជាទិញ គ្មាន​កន្លែង​សុវត្ថិភាព​សម្រាប់​កូនសោ ឬ​វា​ត្រូវ​បាន​ផ្ញើ​មុន​ពេល​ចាប់ផ្តើម​រក្សាទុក​ទិន្នន័យ​អ្នក​បង់ប្រាក់។</translation>
    </message>
    <message>
        <source>Erased on %1. The order and its money facts stay.</source>
        <translation>បាន​លុប​នៅ %1។ ការបញ្ជាទិញ និង​ព័ត៌មាន​ប្រាក់​របស់​វា​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>Kept, but this computer&apos;s keychain has not the key it was locked with. Bring the keychain back, or erase it.</source>
        <translation>បាន​រក្សាទុក តែ​បណ្តុំ​សោ​របស់​កុំព្យូទ័រ​នេះ​គ្មាន​កូនសោ​ដែល​បាន​ចាក់សោ​វា។ សូម​យក​បណ្តុំ​សោ​នោះ​មក​វិញ ឬ​លុប​ទិន្នន័យ​នេះ។</translation>
    </message>
    <message>
        <source>What is stored is not what was written for this order: the file was damaged or changed by hand. Nothing of it is shown. Verify the list in Settings, and look for a backup.</source>
        <translation>អ្វី​ដែល​បាន​រក្សាទុក​មិនមែន​ជា​អ្វី​ដែល​បាន​សរសេរ​សម្រាប់​ការបញ្ជាទិញ​នេះ​ទេ៖ ឯកសារ​បាន​ខូច ឬ​ត្រូវ​បាន​កែ​ដោយ​ដៃ។ មិន​បង្ហាញ​អ្វី​ពី​វា​ទេ។ សូម​ផ្ទៀងផ្ទាត់​បញ្ជី​ក្នុង​ការកំណត់ ហើយ​រក​ច្បាប់​បម្រុងទុក។</translation>
    </message>
    <message>
        <source>Not shown, because that could not be written down. %1</source>
        <translation>មិន​បាន​បង្ហាញ​ទេ ព្រោះ​មិន​អាច​កត់ត្រា​ការ​បង្ហាញ​នេះ​បាន។ %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message numerus="yes">
        <source>Shows the payer data for %n second(s), which is noted</source>
        <translation>
            <numerusform>បង្ហាញ​ទិន្នន័យ​អ្នក​បង់ប្រាក់ %n វិនាទី ហើយ​កត់ត្រា​ការ​បង្ហាញ​នេះ</numerusform>
            <numerusform>បង្ហាញ​ទិន្នន័យ​អ្នក​បង់ប្រាក់ %n វិនាទី ហើយ​កត់ត្រា​ការ​បង្ហាញ​នេះ</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide (%1 s)</source>
        <translation>លាក់ (%1 វិនាទី)</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DoubleDialog</name>
    <message>
        <source>The same order again</source>
        <translation>ការ​បញ្ជាទិញ​ដដែល​ម្តង​ទៀត</translation>
    </message>
    <message>
        <source>An order like this may exist at the gateway</source>
        <translation>ការ​បញ្ជាទិញ​បែប​នេះ​អាច​មាន​នៅ​ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark. Whoever gets both may pay twice.</source>
        <translation>អាជីវករ ចំនួន​ទឹកប្រាក់ និង​កំណត់​សម្គាល់​ដូច​គ្នា។ អ្នក​ដែល​ទទួល​ទាំង​ពីរ​អាច​បង់​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark, and nobody knows what became of it. Look at it and check before you make another: both might be paid.</source>
        <translation>អាជីវករ ចំនួន​ទឹកប្រាក់ និង​កំណត់​សម្គាល់​ដូច​គ្នា ហើយ​គ្មាន​នរណា​ដឹង​ថា​វា​ទៅជា​យ៉ាងណា​ទេ។ សូម​មើល​វា ហើយ​សាកសួរ​មុន​ពេល​បង្កើត​មួយទៀត៖ ទាំង​ពីរ​អាច​ត្រូវ​បាន​បង់។</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ពេលផ្ញើ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>បង្កើត​មួយ​ទៀត</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>បង្ហាញ​វា</translation>
    </message>
    <message>
        <source>Copy that account</source>
        <translation>ចម្លង​គណនី​នោះ</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>ចម្លង​តំណ​នោះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EndOfDayDialog</name>
    <message>
        <source>Preview of the page</source>
        <translation>មើល​ទំព័រ​ជាមុន</translation>
    </message>
    <message>
        <source>Orders of a day</source>
        <translation>ការបញ្ជាទិញ​ក្នុង​មួយ​ថ្ងៃ</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>អ្វី​ដែល​បញ្ជី​បង្ហាញ</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>រក្សាទុក​ជា PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>ទំព័រ​មុន</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័រ​បន្ទាប់</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>The orders the list showed</source>
        <translation>ការបញ្ជាទិញ​ដែល​បញ្ជី​បាន​បង្ហាញ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>អាជីវកររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>គ្មាន​ការបញ្ជាទិញ។</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុក​ជា PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ឯកសារ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This printer is not there any more.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​នេះ​លែង​មាន​ហើយ។</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>បាន​ផ្ញើ​ទៅ​ម៉ាស៊ីន​បោះពុម្ព។</translation>
    </message>
    <message>
        <source>The printer takes no page. Nothing was printed.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​មិន​ទទួល​ទំព័រ​ទេ។ មិន​បាន​បោះពុម្ព​អ្វី​ឡើយ។</translation>
    </message>
    <message>
        <source>End-of-day sheet</source>
        <translation>សន្លឹក​របាយការណ៍​ចុង​ថ្ងៃ</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>មិនទាន់​ដំឡើង</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>បាន​រក្សាទុក។</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>មិន​អាច​សរសេរ​ឯកសារ​បាន​ទេ។ សូម​ជ្រើស​កន្លែង​ផ្សេង។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EraseDialog</name>
    <message>
        <source>It cannot be brought back: erase it</source>
        <translation>មិន​អាច​យក​មក​វិញ​បាន៖ សូម​លុប​ចុះ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>លុប</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Erase this order&apos;s payer data for good?</source>
        <translation>លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ​នេះ​ជា​អចិន្ត្រៃយ៍​ឬ?</translation>
    </message>
    <message>
        <source>Whose payer data is to be erased for good?</source>
        <translation>លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់​របស់​នរណា​ជា​អចិន្ត្រៃយ៍?</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>អ្វី​ត្រូវ​លុប និង​អ្វី​នៅ​សល់</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>ត្រូវ​លុប</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>នៅ​សល់</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់​បម្រុងទុក</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>គ្រប់​អាយុ</translation>
    </message>
    <message>
        <source> days</source>
        <translation>​ ថ្ងៃ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>a whole name, mobile, e-mail, number or address</source>
        <translation>ឈ្មោះ ទូរស័ព្ទ អ៊ីមែល លេខ ឬ​អាសយដ្ឋាន​ពេញ</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>ចាស់​ជាង</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>That is no whole value of a payer.</source>
        <translation>នោះ​មិនមែន​ជា​តម្លៃ​ពេញ​របស់​អ្នក​បង់ប្រាក់​ទេ។</translation>
    </message>
    <message>
        <source>Choose what is to be erased.</source>
        <translation>សូម​ជ្រើស​អ្វី​ដែល​ត្រូវ​លុប។</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>កំពុង​រក…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it is kept; payer data of %n order(s) is in memory until you quit.</source>
        <translation>
            <numerusform>មិន​បាន​រក្សាទុក​អ្វី​ទេ ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n នៅ​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</numerusform>
            <numerusform>មិន​បាន​រក្សាទុក​អ្វី​ទេ ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n នៅ​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>កំពុង​លុប…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: payer data of %n order(s) that was in memory.</source>
        <translation>
            <numerusform>បាន​បំភ្លេច៖ ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n ដែល​នៅ​ក្នុង​អង្គ​ចងចាំ។</numerusform>
            <numerusform>បាន​បំភ្លេច៖ ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n ដែល​នៅ​ក្នុង​អង្គ​ចងចាំ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Not erased. %1</source>
        <translation>មិន​បាន​លុប​ទេ។ %1</translation>
    </message>
    <message numerus="yes">
        <source>Erase for %n order(s)</source>
        <translation>
            <numerusform>លុប​សម្រាប់​ការបញ្ជាទិញ %n</numerusform>
            <numerusform>លុប​សម្រាប់​ការបញ្ជាទិញ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>បាន​លុប</translation>
    </message>
    <message>
        <source>Everything given must hold. A name counts as a whole, and finds everybody of that name.</source>
        <translation>ត្រូវ​តែ​ត្រូវ​នឹង​អ្វី​ដែល​បាន​បញ្ជាក់​ទាំងអស់។ ឈ្មោះ​គិត​ជា​ឈ្មោះ​ពេញ ហើយ​រក​ឃើញ​គ្រប់​គ្នា​ដែល​មាន​ឈ្មោះ​នោះ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExampleOrder</name>
    <message>
        <source>An example order, nothing is real here. Change what you like, then Send.</source>
        <translation>ការ​បញ្ជាទិញ​គំរូ គ្មាន​អ្វី​ពិត​នៅ​ទីនេះ​ទេ។ សូម​ប្តូរ​តាម​ចិត្ត រួច​ចុច «ផ្ញើ»។</translation>
    </message>
    <message>
        <source>Fill an example</source>
        <translation>បំពេញ​ឧទាហរណ៍</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExportDialog</name>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV សម្រាប់​គ្រប់​កម្មវិធី</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX សម្រាប់​សៀវភៅ​បញ្ជី</translation>
    </message>
    <message>
        <source>With a byte order mark, for older spreadsheets</source>
        <translation>មាន​សញ្ញា​លំដាប់​បៃ (BOM) សម្រាប់​កម្មវិធី​សៀវភៅ​បញ្ជី​ចាស់</translation>
    </message>
    <message>
        <source>With payer data, masked</source>
        <translation>រួម​ទិន្នន័យ​អ្នក​បង់ប្រាក់ បិទបាំង</translation>
    </message>
    <message>
        <source>Payer data in clear</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់ មិន​បិទបាំង</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of payers leave the program&apos;s protection with this file. The history notes that it was made.</source>
        <translation>ឈ្មោះ លេខ និង​អាសយដ្ឋាន​អ្នក​បង់ប្រាក់ ចេញ​ពី​ការ​ការពារ​របស់​កម្មវិធី​ជាមួយ​ឯកសារ​នេះ។ ប្រវត្តិ​កត់ត្រា​ថា​វា​ត្រូវ​បាន​បង្កើត។</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>នាំចេញ​ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ដំណើរការ</translation>
    </message>
    <message>
        <source>All orders the list shows, with every column of theirs.</source>
        <translation>ការបញ្ជាទិញ​ទាំងអស់​ដែល​បញ្ជី​បង្ហាញ ជាមួយ​គ្រប់​ជួរឈរ។</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of the file is left.</source>
        <translation>បាន​បោះបង់។ ឯកសារ​មិន​នៅ​សល់​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Export payer data that anybody can read?</source>
        <translation>នាំចេញ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ដែល​នរណា​ក៏​អាច​អាន​បាន​ឬ?</translation>
    </message>
    <message>
        <source>The file will hold names, mobile numbers, e-mail addresses, ID and account numbers, IP addresses and remarks of the payers, as they were sent. Whoever has the file has them; erasing them here does not erase them there.</source>
        <translation>ឯកសារ​នឹង​មាន​ឈ្មោះ លេខ​ទូរស័ព្ទ អ៊ីមែល លេខ​អត្តសញ្ញាណ លេខ​គណនី អាសយដ្ឋាន IP និង​កំណត់​សម្គាល់​របស់​អ្នក​បង់ប្រាក់ ដូច​ដែល​បាន​ផ្ញើ។ អ្នក​ណា​មាន​ឯកសារ អ្នក​នោះ​មាន​ទិន្នន័យ​ទាំងនេះ ការ​លុប​នៅ​ទីនេះ​មិន​លុប​វា​ក្នុង​ឯកសារ​ទេ។</translation>
    </message>
    <message>
        <source>Export in clear…</source>
        <translation>នាំចេញ​មិន​បិទបាំង…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>នាំចេញ​ទៅ</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ឯកសារ CSV (*.csv)</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>ឯកសារ XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>The file holds no more rows than a spreadsheet can. Export fewer orders or choose CSV.</source>
        <translation>ឯកសារ​មិន​អាច​មាន​ជួរ​លើស​សៀវភៅ​បញ្ជី​ទេ។ សូម​នាំចេញ​ការបញ្ជាទិញ​តិច​ជាង ឬ​ជ្រើស CSV។</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>មិន​អាច​សរសេរ​ឯកសារ​បាន​ទេ។ សូម​ជ្រើស​កន្លែង​ផ្សេង។</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in %1.</source>
        <translation>
            <numerusform>ការបញ្ជាទិញ %Ln នៅ​ក្នុង %1។</numerusform>
            <numerusform>ការបញ្ជាទិញ %Ln នៅ​ក្នុង %1។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::FacetButton</name>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it: &quot;Region: Taiwan&quot;</extracomment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FaultMenu</name>
    <message>
        <source>What the gateway does</source>
        <translation>អ្វីដែលច្រកទូទាត់ធ្វើ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldFrame</name>
    <message>
        <source>Required</source>
        <translation>ចាំបាច់</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>ចាំបាច់។ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldHelp</name>
    <message>
        <source>In the provider&apos;s words, in short</source>
        <translation>តាម​ពាក្យ​អ្នក​ផ្តល់​សេវា ដោយ​សង្ខេប</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>មុន​ពេល​ផ្ញើ</translation>
    </message>
    <message>
        <source>Esc closes this</source>
        <translation>ចុច Esc ដើម្បី​បិទ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldsTable</name>
    <message>
        <source>same</source>
        <translation>ដូច​គ្នា</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ខុស​គ្នា</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>មាន​តែ​របស់​គេ</translation>
    </message>
    <message>
        <source>only ours</source>
        <translation>មាន​តែ​របស់​យើង</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ឬ false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>មិន​មែន​ខ្សែ​អក្សរ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>របស់​អតិថិជន</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>របស់​យើង</translation>
    </message>
    <message>
        <source>“%1” only looks like “%2”</source>
        <translation>«%1» គ្រាន់​តែ​មើល​ទៅ​ដូច «%2»</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ការផ្ញើ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ការបង់ប្រាក់</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>បរិស្ថាន</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>សម្អាត​តម្រង</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>តម្រង</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>ត្រង​ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Order number, gateway number, link, amount, code, merchant or profile; or a whole value of the payer. Ctrl+F</source>
        <translation>លេខ​បញ្ជាទិញ លេខ​ច្រកទូទាត់ តំណ ចំនួន​ទឹកប្រាក់ កូដ អាជីវករ ឬ​ប្រវត្តិរូប ឬ​តម្លៃ​ពេញ​របស់​អ្នក​បង់ប្រាក់។ Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ម្សិលមិញ</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ថ្ងៃ​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>ពី… ដល់…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FolderChooser</name>
    <message>
        <source>Choose a data folder</source>
        <translation>ជ្រើស​ថត​ទិន្នន័យ</translation>
    </message>
    <message>
        <source>Use this folder from now on?</source>
        <translation>ប្រើ​ថត​នេះ​ចាប់ពី​ពេល​នេះ​ទៅ​ឬ?</translation>
    </message>
    <message>
        <source>It holds files of this program: its orders, merchants and settings come up.</source>
        <translation>វា​មាន​ឯកសារ​របស់​កម្មវិធី​នេះ៖ ការ​បញ្ជាទិញ អាជីវករ និង​ការកំណត់​ក្នុង​វា​នឹង​បង្ហាញ​ឡើង។</translation>
    </message>
    <message>
        <source>It begins empty: without orders and merchants, with these settings.</source>
        <translation>វា​ចាប់ផ្តើម​ទទេ៖ គ្មាន​ការ​បញ្ជាទិញ និង​អាជីវករ តែ​មាន​ការកំណត់​ទាំងនេះ។</translation>
    </message>
    <message>
        <source>Nothing is moved or copied. What was kept so far stays in %1, and comes up again with Undo or when that folder is chosen.</source>
        <translation>គ្មាន​អ្វី​ត្រូវ​ផ្លាស់ទី ឬ​ចម្លង​ទេ។ អ្វី​ដែល​រក្សាទុក​រហូត​មក​ដល់​ពេល​នេះ​នៅ​ក្នុង %1 ហើយ​នឹង​បង្ហាញ​វិញ ពេល​ចុច «មិន​ធ្វើ​វិញ» ឬ​ពេល​ជ្រើស​ថត​នោះ។</translation>
    </message>
    <message>
        <source>Order numbers used there are not known here: type none of them again. What this run holds in memory goes, secrets that are not in the keychain among it.</source>
        <translation>លេខ​បញ្ជាទិញ​ដែល​បាន​ប្រើ​នៅ​ទីនោះ មិន​ត្រូវ​បាន​ស្គាល់​នៅ​ទីនេះ​ទេ៖ កុំ​វាយ​លេខ​ទាំងនោះ​ម្តង​ទៀត។ អ្វី​ដែល​មាន​ក្នុង​អង្គ​ចងចាំ​ពេល​នេះ​នឹង​បាត់ រួម​ទាំង​សោ​សម្ងាត់​ដែល​មិន​មាន​ក្នុង​បណ្តុំ​សោ។</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>ប្រើ​ថត​នេះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FolderGone</name>
    <message>
        <source>Vexora Merchant Console</source>
        <translation>Vexora Merchant Console</translation>
    </message>
    <message>
        <source>The data folder chosen in Settings cannot be used.</source>
        <translation>មិន​អាច​ប្រើ​ថត​ទិន្នន័យ​ដែល​បាន​ជ្រើស​ក្នុង​ការកំណត់​បានទេ។</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or make it readable, and try again. Or go back to the default folder, %1: its own orders and merchants come up, and order numbers used in the other folder are not known there.</source>
        <translation>សូម​ភ្ជាប់​ថាស​ដែល​មាន​វា ឬ​ធ្វើ​ឱ្យ​វា​អាច​អាន​បាន រួច​ព្យាយាម​ម្តង​ទៀត។ ឬ​ត្រឡប់​ទៅ​ថត​លំនាំដើម %1៖ ការ​បញ្ជាទិញ និង​អាជីវករ​ក្នុង​វា​នឹង​បង្ហាញ​ឡើង ហើយ​លេខ​បញ្ជាទិញ​ដែល​បាន​ប្រើ​ក្នុង​ថត​ផ្សេង មិន​ត្រូវ​បាន​ស្គាល់​នៅ​ទីនោះ​ទេ។</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>ប្រើ​ថត​លំនាំដើម</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>បិទ​កម្មវិធី</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HandoverView</name>
    <message>
        <source>Reply</source>
        <translation>ចម្លើយ​តប</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ជា</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>ចម្លង​ចម្លើយ​តប</translation>
    </message>
    <message>
        <source>Request as cURL</source>
        <translation>សំណើ​ជា cURL</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>ចម្លង​ជា cURL</translation>
    </message>
    <message>
        <source>With the real values</source>
        <translation>ជាមួយ​តម្លៃ​ពិត</translation>
    </message>
    <message>
        <source>How to sign it</source>
        <translation>របៀប​ចុះ​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Copy program</source>
        <translation>ចម្លង​កម្មវិធី</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>បាន​សម្អាត​ក្តារ​តម្បៀត​ខ្ទាស់។</translation>
    </message>
    <message>
        <source>Linux, macOS</source>
        <translation>Linux, macOS</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Made from the signing rule with this order&apos;s fields, redacted, and a test secret. Run as it is, it prints the right signature.</source>
        <translation>បង្កើត​ពី​វិធាន​ចុះ​ហត្ថលេខា ជាមួយ​វាល​របស់​ការ​បញ្ជាទិញ​នេះ ដែល​បាន​បិទបាំង និង​សោ​សម្ងាត់​សាកល្បង។ បើ​ដំណើរការ​ដូច​ដើម វា​បង្ហាញ​ហត្ថលេខា​ត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Ticket bundle</source>
        <translation>កញ្ចប់​សំបុត្រ</translation>
    </message>
    <message>
        <source>The real values</source>
        <translation>តម្លៃ​ពិត</translation>
    </message>
    <message>
        <source>Show and copy the payer&apos;s data and the signature?</source>
        <translation>បង្ហាញ និង​ចម្លង​ទិន្នន័យ​អ្នក​បង់ប្រាក់ និង​ហត្ថលេខា?</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of the payer then stand in the clipboard for %1 seconds, and wherever you paste them. Whoever has the line can send the order again.</source>
        <translation>ឈ្មោះ លេខ និង​អាសយដ្ឋាន​របស់​អ្នក​បង់ប្រាក់​នឹង​នៅ​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់ %1 វិនាទី ហើយ​នៅ​គ្រប់​កន្លែង​ដែល​អ្នក​បិទភ្ជាប់។ អ្នក​ណា​មាន​បន្ទាត់​នេះ អាច​ផ្ញើ​ការ​បញ្ជាទិញ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Copied with the real values. The clipboard is cleared in %1 seconds.</source>
        <translation>បាន​ចម្លង​ជាមួយ​តម្លៃ​ពិត។ ក្តារ​តម្បៀត​ខ្ទាស់​នឹង​ត្រូវ​សម្អាត​ក្នុង %1 វិនាទី។</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>បាន​ចម្លង។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HeaderBar</name>
    <message>
        <source>Switch merchant</source>
        <translation>ប្តូរអាជីវករ</translation>
    </message>
    <message>
        <source>No merchant</source>
        <translation>គ្មានអាជីវករ</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>ជ្រើសអ្វីដែលច្រកទូទាត់ធ្វើ</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>ច្រកទូទាត់៖ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryDetail</name>
    <message>
        <source>Check now</source>
        <translation>សាកសួរឥឡូវ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>ចម្លងលេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ចម្លង​ព័ត៌មាន​លម្អិត</translation>
    </message>
    <message>
        <source>Everything stored of this order</source>
        <translation>អ្វីៗ​ទាំងអស់​ដែល​បាន​រក្សាទុក​អំពី​ការ​បញ្ជាទិញ​នេះ</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>បានចម្លងតំណ។</translation>
    </message>
    <message>
        <source>Order number copied.</source>
        <translation>បាន​ចម្លង​លេខ​បញ្ជាទិញ។</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>បាន​ចម្លង​ព័ត៌មាន​លម្អិត។</translation>
    </message>
    <message>
        <source>Choose an order to see everything stored of it.</source>
        <translation>សូម​ជ្រើស​ការ​បញ្ជាទិញ​មួយ ដើម្បី​មើល​អ្វីៗ​ទាំងអស់​ដែល​បាន​រក្សាទុក​អំពី​វា។</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>កំពុង​សាកសួរ​ច្រកទូទាត់…</translation>
    </message>
    <message>
        <source>The amount the gateway tells, %1, differs from the order&apos;s.</source>
        <translation>ចំនួន​ទឹកប្រាក់​ដែល​ច្រកទូទាត់​ប្រាប់ គឺ %1 ខុសពី​ចំនួន​ក្នុង​ការ​បញ្ជាទិញ។</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>បិទ…</translation>
    </message>
    <message>
        <source>An unknown order can be closed once the gateway has been asked.</source>
        <translation>ការ​បញ្ជាទិញ​មិន​ច្បាស់​អាច​បិទ​បាន ក្រោយ​ពេល​បាន​សាកសួរ​ច្រកទូទាត់។</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>ច្រកទូទាត់​បាន​ឆ្លើយ​អំពី​ការ​បញ្ជាទិញ​ផ្សេង។ កុំ​ប្រើ ឬ​បញ្ជូន​បន្ត​អ្វី​ពី​ចម្លើយ​នោះ។</translation>
    </message>
    <message>
        <source>The order exists at the gateway, whatever came of its sending.</source>
        <translation>ការ​បញ្ជាទិញ​នេះ​មាន​នៅ​ច្រកទូទាត់ ទោះ​បី​ការ​ផ្ញើ​មាន​លទ្ធផល​យ៉ាង​ណា​ក៏​ដោយ។</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>គ្មាន​អ្វី​ប្រែប្រួល​ទេ។</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>មិន​អាច​សរសេរ​ចម្លើយ​នេះ​ក្នុង​ប្រវត្តិ​បានទេ។ សូម​សម្អាត​ទំហំ ឬ​ផ្តល់​សិទ្ធិ​វិញ រួច​សាកសួរ​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>Closed, with your reason and the time.</source>
        <translation>បាន​បិទ ជាមួយ​ហេតុផល​របស់​អ្នក និង​ម៉ោង។</translation>
    </message>
    <message>
        <source>It is not open any more; nothing was written.</source>
        <translation>វា​លែង​នៅ​បើក​ហើយ គ្មាន​អ្វី​ត្រូវ​បាន​សរសេរ​ទេ។</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>សាកសួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>បាន​សាកសួរ​នៅ %1។</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>ថ្មី​ពី​មួយ​នេះ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>បាន​បោះពុម្ព</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>អ្វីបានកើតឡើង</translation>
    </message>
    <message>
        <source>Copied, but that could not be written down. %1</source>
        <translation>បាន​ចម្លង តែ​មិន​អាច​កត់ត្រា​វា​បាន។ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryPage</name>
    <message>
        <source>My merchants</source>
        <translation>អាជីវកររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>ការបញ្ជាទិញរបស់</translation>
    </message>
    <message>
        <source>None here. An earlier list of orders was damaged and put aside; the orders in it are not shown.</source>
        <translation>គ្មាន​អ្វី​នៅ​ទីនេះ​ទេ។ បញ្ជី​ការ​បញ្ជាទិញ​មុន​បាន​ខូច ហើយ​ត្រូវ​បាន​ទុក​ដោយឡែក ការ​បញ្ជាទិញ​ក្នុង​បញ្ជី​នោះ​មិន​ត្រូវ​បាន​បង្ហាញ​ទេ។</translation>
    </message>
    <message>
        <source>No order is unknown. Nothing needs to be checked.</source>
        <translation>គ្មាន​ការ​បញ្ជាទិញ​មិន​ច្បាស់​ទេ។ មិន​ចាំបាច់​សាកសួរ​អ្វី​ឡើយ។</translation>
    </message>
    <message>
        <source>No orders yet. Each one appears here before it is sent.</source>
        <translation>មិនទាន់​មានការ​បញ្ជាទិញ​ទេ។ ការ​បញ្ជាទិញ​នី​មួយៗ​បង្ហាញ​នៅ​ទីនេះ មុន​ពេល​ផ្ញើ។</translation>
    </message>
    <message numerus="yes">
        <source>Print %n order(s)…</source>
        <translation>
            <numerusform>បោះពុម្ព​ការបញ្ជាទិញ %n…</numerusform>
            <numerusform>បោះពុម្ព​ការបញ្ជាទិញ %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>ចុង​ថ្ងៃ…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1 កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>បង្ហាញ %1 លាក់ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>ការបញ្ជាទិញ %Ln</numerusform>
            <numerusform>ការបញ្ជាទិញ %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All environments together</source>
        <translation>បរិស្ថាន​ទាំងអស់​រួម​គ្នា</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>កំពុង​អាន​ប្រវត្តិ…</translation>
    </message>
    <message>
        <source>No order is like this.</source>
        <translation>គ្មាន​ការបញ្ជាទិញ​បែប​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Nothing found. Looked for in order number, gateway number, link, amount, codes, merchant number, profile and region, each part of them.

A payer is found by a whole value alone: a word of the name, the mobile number, e-mail, ID or account number, or IP address.</source>
        <translation>រក​មិនឃើញ​ទេ។ បាន​រក​គ្រប់​ផ្នែក​ក្នុង​លេខ​បញ្ជាទិញ លេខ​ច្រកទូទាត់ តំណ ចំនួន​ទឹកប្រាក់ កូដ លេខ​អាជីវករ ប្រវត្តិរូប និង​តំបន់។

អ្នក​បង់ប្រាក់​រក​ឃើញ​តែ​តាម​តម្លៃ​ពេញ៖ ពាក្យ​មួយ​នៃ​ឈ្មោះ លេខ​ទូរស័ព្ទ អ៊ីមែល លេខ​អត្តសញ្ញាណ លេខ​គណនី ឬ​អាសយដ្ឋាន IP។</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>យ៉ាង​ច្រើន %1 ក្នុង​មួយ​ពេល។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryTableModel</name>
    <message>
        <source>Being read</source>
        <translation>កំពុង​អាន</translation>
    </message>
</context>
<context>
    <name>vexora::ui::InspectPanel</name>
    <message>
        <source>Canonical string</source>
        <translation>ខ្សែ​អក្សរ​សម្រាប់​ចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>តម្លៃដែលផ្ញើ</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>មិនទាន់​បាន​ផ្ញើ​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>មិនបាន​ទទួល​ចម្លើយ​ទេ។</translation>
    </message>
    <message>
        <source>Differs from the documents: %1</source>
        <translation>ខុសពីឯកសារ៖ %1</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>បានកត់ត្រា៖ %1</translation>
    </message>
    <message>
        <source>First byte of the answer after %1 ms</source>
        <translation>បៃ​ដំបូង​នៃ​ចម្លើយ​ក្រោយ %1 ms</translation>
    </message>
    <message>
        <source>Connecting to the end took %1 ms</source>
        <translation>ចាប់ពី​ភ្ជាប់​ដល់​ចប់​ប្រើ %1 ms</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>បានបញ្ចប់៖ %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>ស្ថានភាព HTTP៖ %1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>ពិនិត្យលម្អិត</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IntakeBox</name>
    <message>
        <source>Text of the code</source>
        <translation>អត្ថបទ​នៃ​កូដ</translation>
    </message>
    <message>
        <source>Paste the text or a picture, or drop one here</source>
        <translation>បិទភ្ជាប់​អត្ថបទ ឬ​រូបភាព ឬ​ទម្លាក់​វា​នៅទីនេះ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>បើក​រូបភាព…</translation>
    </message>
    <message>
        <source>Looking for a code in the picture…</source>
        <translation>កំពុង​រក​កូដ​ក្នុង​រូបភាព…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IssuePage</name>
    <message>
        <source>Not sent</source>
        <translation>មិនបានផ្ញើ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>The account number is in the clipboard.</source>
        <translation>លេខ​គណនី​ស្ថិត​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់។</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>កំពុងសាកសួរ…</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>តំណ​ស្ថិត​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់។</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>កំពុងផ្ញើ</translation>
    </message>
    <message>
        <source>This profile cannot be used</source>
        <translation>មិន​អាច​ប្រើ​ប្រវត្តិរូប​នេះ​បានទេ</translation>
    </message>
    <message>
        <source>Its region or currency is not among the region files this program could read. Nothing can be sent with it.</source>
        <translation>តំបន់ ឬ​រូបិយប័ណ្ណ​របស់​វា​មិន​មាន​ក្នុង​ឯកសារ​តំបន់​ដែល​កម្មវិធី​នេះ​អាច​អាន​បានទេ។ មិន​អាច​ផ្ញើ​អ្វី​ដោយ​ប្រើ​វា​បាន​ឡើយ។</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Payers of orders sent since the program was started appear here.</source>
        <translation>អ្នក​បង់ប្រាក់​នៃ​ការ​បញ្ជាទិញ​ដែល​បាន​ផ្ញើ​តាំងពី​បើក​កម្មវិធី បង្ហាញ​នៅ​ទីនេះ។</translation>
    </message>
    <message>
        <source>The form holds an order that was not sent.</source>
        <translation>ទម្រង់​បែបបទ​មាន​ការ​បញ្ជាទិញ​ដែល​មិនទាន់​បាន​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The values of the earlier order would take the place of what you typed.</source>
        <translation>តម្លៃ​នៃ​ការ​បញ្ជាទិញ​មុន​នឹង​ជំនួស​អ្វី​ដែល​អ្នក​បាន​វាយ។</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>ទុក​ទម្រង់​បែបបទ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>បំពេញ​ពី​ក្តារ​តម្បៀត​ខ្ទាស់</translation>
    </message>
    <message>
        <source>There is no link or account to send: the payer scans this code.</source>
        <translation>គ្មាន​តំណ ឬ​គណនី​សម្រាប់​ផ្ញើ​ទេ៖ អ្នក​បង់ប្រាក់​ស្កេន​កូដ​នេះ។</translation>
    </message>
    <message>
        <source>This has expired, so there is no message. Make a new order.</source>
        <translation>វា​ផុត​កំណត់​ហើយ ដូច្នេះ​គ្មាន​សារ​ទេ។ សូម​បង្កើត​ការ​បញ្ជាទិញ​ថ្មី។</translation>
    </message>
    <message>
        <source>This order is not waiting for money any more, so there is no message.</source>
        <translation>ការ​បញ្ជាទិញ​នេះ​លែង​រង់ចាំ​ប្រាក់​ហើយ ដូច្នេះ​គ្មាន​សារ​ទេ។</translation>
    </message>
    <message>
        <source>Copied, but this message has no link: edit the text in Settings</source>
        <translation>បាន​ចម្លង តែ​សារ​នេះ​គ្មាន​តំណ៖ សូម​កែ​អត្ថបទ​ក្នុង​ការកំណត់</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>បាន​ចម្លង​សារ</translation>
    </message>
    <message>
        <source>No mail program was found. Copy the message and paste it into a mail.</source>
        <translation>រក​មិនឃើញ​កម្មវិធី​អ៊ីមែល​ទេ។ សូម​ចម្លង​សារ ហើយ​បិទភ្ជាប់​វា​ក្នុង​អ៊ីមែល។</translation>
    </message>
    <message>
        <source>In your mail program, but this message has no link: edit the text in Settings</source>
        <translation>នៅ​ក្នុង​កម្មវិធី​អ៊ីមែល​របស់​អ្នក តែ​សារ​នេះ​គ្មាន​តំណ៖ សូម​កែ​អត្ថបទ​ក្នុង​ការកំណត់</translation>
    </message>
    <message>
        <source>In your mail program, not sent yet</source>
        <translation>នៅ​ក្នុង​កម្មវិធី​អ៊ីមែល​របស់​អ្នក មិនទាន់​បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>ថ្មី​ពី​មួយ​នេះ</translation>
    </message>
    <message>
        <source>That account is in the clipboard</source>
        <translation>គណនី​នោះ​ស្ថិត​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់</translation>
    </message>
    <message>
        <source>That link is in the clipboard</source>
        <translation>តំណ​នោះ​ស្ថិត​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still in the form.</source>
        <translation>មិនបាន​ផ្ញើ​អ្វី​ទេ។ អ្វី​ដែល​អ្នក​បាន​វាយ​នៅ​មាន​ក្នុង​ទម្រង់​បែបបទ។</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>ការបញ្ជាទិញថ្មី</translation>
    </message>
    <message>
        <source>The other data folder has merchants of its own, so what you typed is let go of.</source>
        <translation>ថត​ទិន្នន័យ​ផ្សេង​មាន​អាជីវករ​ផ្ទាល់​ខ្លួន ដូច្នេះ​អ្វី​ដែល​អ្នក​បាន​វាយ​នឹង​ត្រូវ​បោះបង់។</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>ប្រើ​ថត​នោះ</translation>
    </message>
    <message>
        <source>The picture of the code is in the clipboard.</source>
        <translation>រូបភាព​នៃ​កូដ​នៅ​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់​ហើយ។</translation>
    </message>
    <message>
        <source>Not copied: the picture of the code does not pass its checks. Print… says why.</source>
        <translation>មិន​បាន​ចម្លង​ទេ៖ រូបភាព​នៃ​កូដ​មិន​ឆ្លង​ការ​ត្រួតពិនិត្យ​ទេ។ «បោះពុម្ព…» ប្រាប់​ពី​មូលហេតុ។</translation>
    </message>
    <message>
        <source>Not copied: it could not be noted in the history.</source>
        <translation>មិន​បាន​ចម្លង​ទេ៖ មិន​អាច​កត់ត្រា​វា​ក្នុង​ប្រវត្តិ​បាន​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrChooser</name>
    <message>
        <source>What is the code for?</source>
        <translation>កូដ​នេះ​សម្រាប់​អ្វី?</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>ការលក់​មួយ</translation>
    </message>
    <message>
        <source>The code of one payment link, from the gateway: with an amount and an end. For a receipt or the customer&apos;s screen, never for a counter.</source>
        <translation>កូដ​នៃ​តំណ​បង់ប្រាក់​មួយ ពី​ច្រកទូទាត់៖ មាន​ចំនួនទឹកប្រាក់ និង​ពេល​ផុតកំណត់។ សម្រាប់​បង្កាន់ដៃ ឬ​អេក្រង់​អតិថិជន មិន​សម្រាប់​តុ​គិត​លុយ​ឡើយ។</translation>
    </message>
    <message>
        <source>Permanent counter code</source>
        <translation>កូដ​អចិន្ត្រៃយ៍​សម្រាប់​តុ​គិត​លុយ</translation>
    </message>
    <message>
        <source>Your shop&apos;s own code from its bank, without an amount or an end. For stands, stickers and sheets. Vexora does not see its payments.</source>
        <translation>កូដ​ផ្ទាល់​របស់​ហាង​ពី​ធនាគារ គ្មាន​ចំនួនទឹកប្រាក់ និង​ពេល​ផុតកំណត់។ សម្រាប់​ផ្លាក​តុ ស្ទីកឃ័រ និង​សន្លឹក។ Vexora មិនឃើញ​ការបង់ប្រាក់​របស់​វា​ទេ។</translation>
    </message>
    <message>
        <source>Check a code</source>
        <translation>ពិនិត្យ​កូដ</translation>
    </message>
    <message>
        <source>Sheet from a file…</source>
        <translation>សន្លឹក​ពី​ឯកសារ…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>កម្រិត​ខ្ពស់</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>បង្កើត​កូដ</translation>
    </message>
    <message>
        <source>What stands in a code, and whether banks will take it</source>
        <translation>អ្វី​មាន​ក្នុង​កូដ ហើយ​ធនាគារ​ទទួល​វា​ឬ​អត់</translation>
    </message>
    <message>
        <source>Permanent counter codes from a text file, one a line</source>
        <translation>កូដ​អចិន្ត្រៃយ៍​សម្រាប់​តុ​គិត​លុយ ពី​ឯកសារ​អត្ថបទ មួយ​ក្នុង​មួយ​បន្ទាត់</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrView</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MainWindow</name>
    <message>
        <source>Issue</source>
        <translation>ចេញតំណ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>The sandbox could not start, so practice orders cannot be sent. Start the program again to retry.</source>
        <translation>Sandbox មិន​អាច​ចាប់ផ្តើម​បានទេ ដូច្នេះ​មិន​អាច​ផ្ញើ​ការ​បញ្ជាទិញ​សាកល្បង​បាន​ឡើយ។ សូម​បើក​កម្មវិធី​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>មិន​អាច​រក្សាទុក​ជម្រើស​បានទេ វា​មានប្រសិទ្ធភាព​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</translation>
    </message>
    <message>
        <source>An order is being sent.</source>
        <translation>កំពុង​ផ្ញើ​ការ​បញ្ជាទិញ​មួយ។</translation>
    </message>
    <message>
        <source>If you close now, nobody waits for the gateway&apos;s answer. The order may exist there and will stand in History as unknown. It is not sent again; check it there before sending another.</source>
        <translation>បើ​អ្នក​បិទ​ឥឡូវ គ្មាន​នរណា​រង់ចាំ​ចម្លើយ​ពី​ច្រកទូទាត់​ទេ។ ការ​បញ្ជាទិញ​អាច​មាននៅ​ទីនោះ ហើយនឹង​ស្ថិត​ក្នុង​ប្រវត្តិ​ជា «មិន​ច្បាស់»។ វា​មិន​ត្រូវ​បាន​ផ្ញើ​ម្តង​ទៀត​ទេ សូម​សាកសួរ​វា​នៅ​ទីនោះ មុន​ពេល​ផ្ញើ​មួយទៀត។</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>បន្តនៅ</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>បិទទោះយ៉ាងណា</translation>
    </message>
    <message>
        <source>Vexora Merchant Console</source>
        <translation>Vexora Merchant Console</translation>
    </message>
    <message>
        <source>An order is being sent. Switch when it has its answer.</source>
        <translation>កំពុង​ផ្ញើ​ការ​បញ្ជាទិញ​មួយ។ សូម​ប្តូរ​ពេល​វា​មាន​ចម្លើយ។</translation>
    </message>
    <message>
        <source>The list of practice orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun.</source>
        <translation>បញ្ជី​ការ​បញ្ជាទិញ​សាកល្បង​ខូច។ វា​ត្រូវ​បាន​ទុក​ដោយឡែក​ជា %1 គ្មាន​អ្វី​ត្រូវ​លុប​ទេ ហើយ​បញ្ជី​ថ្មី​ត្រូវ​បាន​ចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>The list of orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun. Order numbers used before are not known to this program any more: type none of them again, and look for open orders at the provider.</source>
        <translation>បញ្ជី​ការ​បញ្ជាទិញ​ខូច។ វា​ត្រូវ​បាន​ទុក​ដោយឡែក​ជា %1 គ្មាន​អ្វី​ត្រូវ​លុប​ទេ ហើយ​បញ្ជី​ថ្មី​ត្រូវ​បាន​ចាប់ផ្តើម។ កម្មវិធី​នេះ​លែង​ស្គាល់​លេខ​បញ្ជាទិញ​ដែល​បាន​ប្រើ​ពីមុន៖ កុំ​វាយ​លេខ​ទាំងនោះ​ម្តង​ទៀត ហើយ​សូម​រក​ការ​បញ្ជាទិញ​ដែល​នៅ​បើក​តាម​អ្នក​ផ្តល់​សេវា។</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>ច្រកទូទាត់មិនអាចធ្វើវានៅទីនេះទេ។ វាធ្វើដូចមុន។</translation>
    </message>
    <message>
        <source>It cannot be told which data folder is in use: the one chosen in Settings, or the file that names it, cannot be read. No order is sent until it can.</source>
        <translation>មិន​អាច​ដឹង​ថា​ថត​ទិន្នន័យ​ណា​កំពុង​ប្រើ​ទេ៖ មិន​អាច​អាន​ថត​ដែល​បាន​ជ្រើស​ក្នុង​ការកំណត់ ឬ​ឯកសារ​ដែល​ដាក់​ឈ្មោះ​វា​បានទេ។ គ្មាន​ការ​បញ្ជាទិញ​ណា​ត្រូវ​បាន​ផ្ញើ​ទេ រហូត​ដល់​អាច​អាន​បាន។</translation>
    </message>
    <message>
        <source>The data folder was changed elsewhere: it is %1 now. This window still shows %2 and sends no order until it uses the new one as well.</source>
        <translation>ថត​ទិន្នន័យ​ត្រូវ​បាន​ប្តូរ​នៅ​កន្លែង​ផ្សេង៖ ឥឡូវ​វា​គឺ %1។ បង្អួច​នេះ​នៅ​តែ​បង្ហាញ %2 ហើយ​មិន​ផ្ញើ​ការ​បញ្ជាទិញ​ទេ រហូត​ដល់​វា​ប្រើ​ថត​ថ្មី​ដែរ។</translation>
    </message>
    <message>
        <source>Use the new folder</source>
        <translation>ប្រើ​ថត​ថ្មី</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>Payer data is not kept: there is no keychain for its key. It is in memory until you quit.</source>
        <translation>មិន​រក្សាទុក​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ទេ៖ គ្មាន​បណ្តុំ​សោ​សម្រាប់​កូនសោ​របស់​វា។ វា​នៅ​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​អ្នក​បិទ​កម្មវិធី។</translation>
    </message>
    <message>
        <source>The key of earlier payer data is not in the keychain any more, so it cannot be read. What is new is kept under a new key.</source>
        <translation>កូនសោ​នៃ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ពីមុន​លែង​មាន​ក្នុង​បណ្តុំ​សោ ដូច្នេះ​មិន​អាច​អាន​វា​បាន​ទេ។ ទិន្នន័យ​ថ្មី​រក្សាទុក​ដោយ​កូនសោ​ថ្មី។</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>ជំនួយ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MakeView</name>
    <message>
        <source>Make a code</source>
        <translation>បង្កើត​កូដ</translation>
    </message>
    <message>
        <source>This makes a new code with a new checksum. Vexora does not see its payments.</source>
        <translation>នេះ​បង្កើត​កូដ​ថ្មី​ជាមួយ​ផលបូក​ផ្ទៀងផ្ទាត់​ថ្មី។ Vexora មិនឃើញ​ការបង់ប្រាក់​របស់​វា​ទេ។</translation>
    </message>
    <message>
        <source>Only what could be read without a doubt was taken over, and nothing was guessed. Fill in the rest from the original, and compare the account letter by letter.</source>
        <translation>បាន​យក​តែ​អ្វី​ដែល​អាន​បាន​ច្បាស់​មក​ប្រើ ហើយ​មិន​បាន​ទាយ​អ្វី​ទេ។ សូម​បំពេញ​អ្វី​ដែល​នៅសល់​ពី​ច្បាប់​ដើម ហើយ​ប្រៀបធៀប​គណនី​ម្តង​មួយ​អក្សរ។</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>អត្ថបទ​នៃ​កូដ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ចម្លង​អត្ថបទ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Use as counter code</source>
        <translation>ប្រើ​នៅ​តុ​គិត​លុយ</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>បាន​ចម្លង​អត្ថបទ​នៃ​កូដ។</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>មិនទាន់​ពេញលេញ</translation>
    </message>
    <message>
        <source>A permanent code</source>
        <translation>កូដ​អចិន្ត្រៃយ៍</translation>
    </message>
    <message>
        <source>A code for one payment</source>
        <translation>កូដ​សម្រាប់​ការ​បង់​មួយដង</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantExchange</name>
    <message>
        <source>Export a merchant</source>
        <translation>នាំចេញ​អាជីវករ</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>នាំចូល​អាជីវករ</translation>
    </message>
    <message>
        <source>Exported merchants (*.json);;All files (*)</source>
        <translation>អាជីវករ​បាន​នាំចេញ (*.json);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>It is too large for an exported merchant.</source>
        <translation>វា​ធំ​ពេក​សម្រាប់​អាជីវករ​ដែល​បាន​នាំចេញ។</translation>
    </message>
    <message>
        <source>It cannot be read: it is not JSON, or something stands in it twice.</source>
        <translation>មិន​អាច​អាន​វា​បានទេ៖ វា​មិនមែន​ជា JSON ឬ​មាន​អ្វី​មួយ​ក្នុង​វា​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>It is not a merchant that was exported by this program.</source>
        <translation>វា​មិនមែន​ជា​អាជីវករ​ដែល​កម្មវិធី​នេះ​បាន​នាំចេញ​ទេ។</translation>
    </message>
    <message>
        <source>It was written by a newer program. Update this one first.</source>
        <translation>វា​ត្រូវ​បាន​សរសេរ​ដោយ​កម្មវិធី​ជំនាន់​ថ្មី​ជាង។ សូម​ធ្វើ​បច្ចុប្បន្នភាព​កម្មវិធី​នេះ​ជាមុន។</translation>
    </message>
    <message>
        <source>It holds a secret, as %1. Such a file goes from hand to hand, so a secret must not be in it. Take it out, and have the secret changed if others had the file. You enter the secret here when you import the file.</source>
        <translation>វា​មាន​សោ​សម្ងាត់ ជា %1។ ឯកសារ​បែប​នេះ​ឆ្លង​ពី​ដៃ​មួយ​ទៅ​ដៃ​មួយ ដូច្នេះ​មិន​ត្រូវ​មាន​សោ​សម្ងាត់​ក្នុង​វា​ទេ។ សូម​ដក​វា​ចេញ ហើយ​សុំ​ប្តូរ​សោ​សម្ងាត់ បើ​អ្នក​ដទៃ​ធ្លាប់​មាន​ឯកសារ​នេះ។ អ្នក​បញ្ចូល​សោ​សម្ងាត់​នៅ​ទីនេះ ពេល​នាំចូល​ឯកសារ។</translation>
    </message>
    <message>
        <source>The address at %1 holds a user name or a password. Such a file goes from hand to hand: take both out of it.</source>
        <translation>អាសយដ្ឋាន​ត្រង់ %1 មាន​ឈ្មោះ​អ្នក​ប្រើ ឬ​ពាក្យ​សម្ងាត់។ ឯកសារ​បែប​នេះ​ឆ្លង​ពី​ដៃ​មួយ​ទៅ​ដៃ​មួយ៖ សូម​ដក​ទាំង​ពីរ​ចេញ។</translation>
    </message>
    <message>
        <source>It holds %1, which belongs to one machine or person. Take it out and set it here after the import.</source>
        <translation>វា​មាន %1 ដែល​ជា​របស់​ម៉ាស៊ីន ឬ​មនុស្ស​តែ​មួយ។ សូម​ដក​វា​ចេញ ហើយ​កំណត់​វា​នៅ​ទីនេះ​ក្រោយ​នាំចូល។</translation>
    </message>
    <message>
        <source>What stands at %1 is missing, unknown or not allowed.</source>
        <translation>អ្វី​ដែល​ត្រូវ​មាន​ត្រង់ %1 គឺ​បាត់ មិន​ស្គាល់ ឬ​មិន​ត្រូវ​បាន​អនុញ្ញាត។</translation>
    </message>
    <message>
        <source>The merchant could not be written to that place.</source>
        <translation>មិន​អាច​សរសេរ​អាជីវករ​ទៅ​កន្លែង​នោះ​បានទេ។</translation>
    </message>
    <message>
        <source>%1 was exported without its secret.</source>
        <translation>បាន​នាំចេញ %1 ដោយ​គ្មាន​សោ​សម្ងាត់​របស់​វា។</translation>
    </message>
    <message>
        <source>Its CA file and proxy user stay on this machine.</source>
        <translation>ឯកសារ CA និង​អ្នក​ប្រើ​ប្រូកស៊ី​របស់​វា​នៅ​លើ​ម៉ាស៊ីន​នេះ។</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>មិន​អាច​បើក​វា​បានទេ។</translation>
    </message>
    <message>
        <source>It is for the region %1, which this program does not know. Add its region file first.</source>
        <translation>វា​សម្រាប់​តំបន់ %1 ដែល​កម្មវិធី​នេះ​មិន​ស្គាល់។ សូម​បន្ថែម​ឯកសារ​តំបន់​របស់​វា​ជាមុន។</translation>
    </message>
    <message>
        <source>Its currency is none of the region %1.</source>
        <translation>រូបិយប័ណ្ណ​របស់​វា​មិនមែន​ជា​របស់​តំបន់ %1 ទេ។</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>មិនបាន​នាំចូល %1 ទេ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Orders will go to %1 (%2). Compare that with what you were told, then enter the secret.</source>
        <translation>ការ​បញ្ជាទិញ​នឹង​ទៅ %1 (%2)។ សូម​ប្រៀបធៀប​វា​ជាមួយ​អ្វី​ដែល​គេ​បាន​ប្រាប់​អ្នក រួច​បញ្ចូល​សោ​សម្ងាត់។</translation>
    </message>
    <message>
        <source>There is a merchant %1 already, so this one has another name.</source>
        <translation>មាន​អាជីវករ %1 រួចហើយ ដូច្នេះ​មួយ​នេះ​មាន​ឈ្មោះ​ផ្សេង។</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>ភាសា​ណា​ក៏​បាន</translation>
    </message>
    <message>
        <source>The file brings its own messages to payers: %1. Read them in Settings.</source>
        <translation>ឯកសារ​នេះ​មាន​សារ​ផ្ទាល់ខ្លួន​ទៅ​អ្នក​បង់ប្រាក់៖ %1។ សូម​អាន​វា​ក្នុង​ការកំណត់។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantFields</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Shown everywhere, on every order</source>
        <translation>បង្ហាញ​គ្រប់កន្លែង លើ​គ្រប់ការ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>បរិស្ថាន</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខអាជីវករ</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL គោល</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>សោសម្ងាត់</translation>
    </message>
    <message>
        <source>Kept in the system keychain; in memory until you quit where there is none</source>
        <translation>រក្សាទុក​ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ។ បើ​គ្មាន រក្សា​ក្នុង​អង្គ​ចងចាំ​រហូតដល់​បិទ​កម្មវិធី</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>ទុក​ទទេ ដើម្បី​រក្សា​សោ​ដែល​មានស្រាប់</translation>
    </message>
    <message>
        <source>Notify address</source>
        <translation>អាសយដ្ឋាន​ជូនដំណឹង</translation>
    </message>
    <message>
        <source>Where the gateway reports payments</source>
        <translation>កន្លែង​ដែល​ច្រកទូទាត់​រាយការណ៍​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>As the provider told you: https, ending with its path</source>
        <translation>ដូច​អ្នក​ផ្តល់​សេវា​បាន​ប្រាប់៖ https បញ្ចប់​ដោយ​ផ្លូវ​របស់​វា</translation>
    </message>
    <message>
        <source>The provider&apos;s sandbox</source>
        <translation>បរិស្ថាន​សាកល្បង​របស់​អ្នក​ផ្តល់​សេវា</translation>
    </message>
    <message>
        <source>Assumed from the provider&apos;s other sandboxes: compare it with what you were told</source>
        <translation>សន្និដ្ឋាន​តាម​បរិស្ថាន​សាកល្បង​ផ្សេងទៀត​របស់​អ្នក​ផ្តល់​សេវា៖ សូម​ប្រៀបធៀប​ជាមួយ​អ្វី​ដែលគេ​បាន​ប្រាប់​អ្នក</translation>
    </message>
    <message>
        <source>Enter the address the provider gave you.</source>
        <translation>សូម​បញ្ចូល​អាសយដ្ឋាន​ដែល​អ្នក​ផ្តល់​សេវា​បានឱ្យ។</translation>
    </message>
    <message>
        <source>http is only for this machine (127.0.0.1). Use https.</source>
        <translation>http សម្រាប់​តែ​ម៉ាស៊ីន​នេះ (127.0.0.1) ប៉ុណ្ណោះ។ សូម​ប្រើ https។</translation>
    </message>
    <message>
        <source>An address with a user name or password is not taken.</source>
        <translation>មិន​ទទួល​អាសយដ្ឋាន​ដែល​មានឈ្មោះ​អ្នកប្រើ ឬពាក្យ​សម្ងាត់​ទេ។</translation>
    </message>
    <message>
        <source>An address like https://host/path, without ? or #.</source>
        <translation>អាសយដ្ឋាន​ដូចជា https://host/path ដោយ​គ្មាន ? ឬ #។</translation>
    </message>
    <message>
        <source>A sandbox is on this machine (127.0.0.1). Choose TEST or LIVE for another.</source>
        <translation>SANDBOX ស្ថិត​លើ​ម៉ាស៊ីន​នេះ (127.0.0.1)។ សម្រាប់​ម៉ាស៊ីន​ផ្សេង សូម​ជ្រើស TEST ឬ LIVE។</translation>
    </message>
    <message>
        <source>This machine is no live gateway.</source>
        <translation>ម៉ាស៊ីន​នេះ​មិនមែន​ជា​ច្រកទូទាត់ LIVE ទេ។</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>សូមបញ្ចូលឈ្មោះ។</translation>
    </message>
    <message>
        <source>Another merchant has this name.</source>
        <translation>អាជីវករ​មួយទៀត​មានឈ្មោះ​នេះ​ហើយ។</translation>
    </message>
    <message>
        <source>At most 80 characters, without control characters.</source>
        <translation>យ៉ាងច្រើន 80 តួអក្សរ គ្មាន​តួអក្សរ​បញ្ជា។</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>សូមជ្រើសតំបន់។</translation>
    </message>
    <message>
        <source>Enter the number the provider gave you, without spaces.</source>
        <translation>សូម​បញ្ចូល​លេខ​ដែល​អ្នក​ផ្តល់​សេវា​បានឱ្យ ដោយ​គ្មាន​ដកឃ្លា។</translation>
    </message>
    <message>
        <source>Enter the app secret.</source>
        <translation>សូម​បញ្ចូល​សោ​សម្ងាត់​របស់​កម្មវិធី។</translation>
    </message>
    <message>
        <source>This is not the provider&apos;s sandbox, so its orders are real. Choose LIVE.</source>
        <translation>នេះមិនមែនជា​បរិស្ថានសាកល្បង​របស់អ្នកផ្ដល់សេវាទេ ដូច្នេះ​បញ្ជាទិញ​ជារឿងពិត។ សូមជ្រើស LIVE។</translation>
    </message>
    <message>
        <source>Hide the connection settings</source>
        <translation>លាក់ការកំណត់ការតភ្ជាប់</translation>
    </message>
    <message>
        <source>Connection: CA file, proxy…</source>
        <translation>ការតភ្ជាប់៖ ឯកសារ CA ប្រូកស៊ី…</translation>
    </message>
    <message>
        <source>Hide the defaults</source>
        <translation>លាក់​តម្លៃ​លំនាំដើម</translation>
    </message>
    <message>
        <source>Defaults: method, remark, numbers…</source>
        <translation>លំនាំដើម៖ វិធី​បង់ កំណត់​សម្គាល់ លេខ…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantList</name>
    <message>
        <source>Edit…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>ដកចេញ…</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>អាជីវករ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>There is no system keychain, so the secret is kept in memory and must be entered again after you quit.</source>
        <translation>គ្មាន​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ​ទេ ដូច្នេះ​សោ​សម្ងាត់​ស្ថិត​ក្នុង​អង្គ​ចងចាំ ហើយ​ត្រូវ​បញ្ចូល​ម្តង​ទៀត​ក្រោយ​បិទ​កម្មវិធី។</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>ដក %1 ចេញឬ?</translation>
    </message>
    <message>
        <source>Its secret is deleted and orders can no longer be sent or checked with it. Its orders stay in History.</source>
        <translation>សោ​សម្ងាត់​របស់​វា​នឹង​ត្រូវ​លុប ហើយ​លែង​អាច​ផ្ញើ ឬ​សាកសួរ​ការ​បញ្ជាទិញ​ដោយ​ប្រើ​វា​បាន។ ការ​បញ្ជាទិញ​របស់​វា​នៅក្នុង​ប្រវត្តិ​ដដែល។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ទុកវា</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>នាំចូល…</translation>
    </message>
    <message>
        <source>An exported merchant is without its secret: whoever imports it enters it there.</source>
        <translation>អាជីវករ​ដែល​បាន​នាំចេញ​គ្មាន​សោ​សម្ងាត់​ទេ៖ អ្នក​ដែល​នាំចូល​បញ្ចូល​វា​នៅ​ទីនោះ។</translation>
    </message>
    <message>
        <source>As chosen below, the secret is kept in memory and must be entered again after you quit.</source>
        <translation>ដូច​បាន​ជ្រើស​ខាងក្រោម សោ​សម្ងាត់​ស្ថិត​ក្នុង​អង្គ​ចងចាំ ហើយ​ត្រូវ​បញ្ចូល​ម្តង​ទៀត​ក្រោយ​បិទ​កម្មវិធី។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageBlock</name>
    <message>
        <source>Message</source>
        <translation>សារ</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>ជា៖</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>ភាសា​នៃ​សារ</translation>
    </message>
    <message>
        <source>Message to the payer</source>
        <translation>សារ​ទៅ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>There is nothing to send to the payer any more.</source>
        <translation>លែង​មាន​អ្វី​ត្រូវ​ផ្ញើ​ទៅ​អ្នក​បង់ប្រាក់​ហើយ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageEditor</name>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនទឹកប្រាក់</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Link or account</source>
        <translation>តំណ ឬ​គណនី</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>មានសុពលភាពដល់</translation>
    </message>
    <message>
        <source>This text is too long and is not kept: it may have %1 characters.</source>
        <translation>អត្ថបទ​នេះ​វែង​ពេក ហើយ​មិន​ត្រូវ​បាន​រក្សាទុក​ទេ៖ វា​អាច​មាន %1 តួ​អក្សរ។</translation>
    </message>
    <message>
        <source>Payers could not pay from this message: it has neither a link nor an account.</source>
        <translation>អ្នក​បង់ប្រាក់​មិន​អាច​បង់​តាម​សារ​នេះ​បានទេ៖ វា​គ្មាន​តំណ និង​គ្មាន​គណនី។</translation>
    </message>
    <message>
        <source>Something in { } is not one of the words above: payers would read it as it stands.</source>
        <translation>អ្វី​មួយ​ក្នុង { } មិនមែន​ជា​ពាក្យ​ខាងលើ​ទេ៖ អ្នក​បង់ប្រាក់​នឹង​អាន​វា​ដូច​ដែល​បាន​សរសេរ។</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>អត្ថបទ​នៃ​សារ</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>ត្រឡប់​ទៅ​អត្ថបទ​មាន​ស្រាប់</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>អាជីវករ</translation>
    </message>
    <message>
        <source>Its payers read</source>
        <translation>អ្នក​បង់ប្រាក់​អាន​ជា</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>អត្ថបទ​ជា</translation>
    </message>
    <message>
        <source>What the payer reads, with made-up values</source>
        <translation>អ្វី​ដែល​អ្នក​បង់ប្រាក់​អាន ជាមួយ​តម្លៃ​គំរូ</translation>
    </message>
    <message>
        <source>Puts it where the cursor is</source>
        <translation>ដាក់​វា​នៅ​ត្រង់​ទស្សន៍ទ្រនិច</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>មិនទាន់​មាន</translation>
    </message>
    <message>
        <source>As the region: %1</source>
        <translation>តាម​តំបន់៖ %1</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>ភាសា​ផ្សេងទៀត​ទាំងអស់</translation>
    </message>
    <message>
        <source>Built-in. Add a merchant to have its own.</source>
        <translation>មាន​ស្រាប់។ សូម​បន្ថែម​អាជីវករ ដើម្បី​មាន​អត្ថបទ​ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>អត្ថបទ​មាន​ស្រាប់</translation>
    </message>
    <message>
        <source>This merchant&apos;s own text</source>
        <translation>អត្ថបទ​ផ្ទាល់​របស់​អាជីវករ​នេះ</translation>
    </message>
    <message>
        <source>Example bank</source>
        <translation>ធនាគារ​គំរូ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MethodPicker</name>
    <message>
        <source>Payment method</source>
        <translation>វិធីបង់ប្រាក់</translation>
    </message>
    <message>
        <source>The payer chooses</source>
        <translation>អ្នក​បង់ប្រាក់​ជ្រើសរើស</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MistakesTable</name>
    <message>
        <source>found</source>
        <translation>រក​ឃើញ</translation>
    </message>
    <message>
        <source>harmless here</source>
        <translation>គ្មាន​ផល​ប៉ះពាល់​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>បាន​ដក​ចេញ</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>មិន​ពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>មិន​បាន​សាក</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>explains it too</source>
        <translation>ក៏​ពន្យល់​បាន</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NewFromThisDialog</name>
    <message>
        <source>New order from an earlier one</source>
        <translation>ការបញ្ជាទិញ​ថ្មី​ពី​មួយ​មុន</translation>
    </message>
    <message>
        <source>What will differ</source>
        <translation>អ្វី​ដែល​នឹង​ខុស</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>a new one, was %1</source>
        <translation>លេខ​ថ្មី ពីមុន %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>when it is sent</source>
        <translation>ពេល​ផ្ញើ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>បំពេញ​ទម្រង់​បែបបទ</translation>
    </message>
    <message>
        <source>These will differ from the earlier order</source>
        <translation>ចំណុច​ទាំងនេះ​នឹង​ខុស​ពី​ការបញ្ជាទិញ​មុន</translation>
    </message>
    <message>
        <source>All other values are its own. Nothing is sent yet: the form shows them, and what was otherwise.</source>
        <translation>តម្លៃ​ផ្សេង​ទៀត​ដូច​ការបញ្ជាទិញ​មុន។ មិនទាន់​ផ្ញើ​អ្វី​ទេ៖ ទម្រង់​បែបបទ​បង្ហាញ​តម្លៃ​ទាំងនោះ និង​អ្វី​ដែល​ធ្លាប់​ខុស។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NextPayerBar</name>
    <message>
        <source>Fill in</source>
        <translation>បំពេញ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>Forget the rest</source>
        <translation>បោះបង់​នៅ​សល់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Next from the clipboard, %1 of %2: %3</source>
        <translation>បន្ទាប់​ពី​ក្តារ​តម្បៀត​ខ្ទាស់ %1 ក្នុង %2៖ %3</translation>
    </message>
    <message>
        <source>The payers that were still to come from the clipboard were for %1 and are forgotten. Copy them again to use them here.</source>
        <translation>អ្នក​បង់ប្រាក់​ដែល​នៅ​សល់​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់​គឺ​សម្រាប់ %1 ហើយ​ត្រូវ​បាន​បោះបង់។ សូម​ចម្លង​ពួកគេ​ម្តង​ទៀត ដើម្បី​ប្រើ​នៅ​ទីនេះ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>យល់ហើយ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OneSaleView</name>
    <message>
        <source>One sale</source>
        <translation>ការលក់​មួយ</translation>
    </message>
    <message>
        <source>Issue an order</source>
        <translation>ចេញ​ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Codes that can still be paid</source>
        <translation>កូដ​ដែល​នៅ​អាច​បង់​បាន</translation>
    </message>
    <message>
        <source>The gateway makes one with every order: for its amount, and for some minutes.</source>
        <translation>ច្រកទូទាត់​បង្កើត​កូដ​មួយ​ជាមួយ​គ្រប់​ការបញ្ជាទិញ៖ តាម​ចំនួនទឹកប្រាក់​របស់​វា និង​សម្រាប់​ប៉ុន្មាន​នាទី។</translation>
    </message>
    <message>
        <source>The gateway gives no KHQR in the region %1. Choose a profile of Cambodia above to issue one.</source>
        <translation>ច្រកទូទាត់​មិន​ផ្តល់ KHQR ក្នុង​តំបន់ %1 ទេ។ សូម​ជ្រើស​ប្រវត្តិរូប​កម្ពុជា​ខាងលើ ដើម្បី​ចេញ KHQR។</translation>
    </message>
    <message>
        <source>Choose a profile of Cambodia above to issue one.</source>
        <translation>សូម​ជ្រើស​ប្រវត្តិរូប​កម្ពុជា​ខាងលើ ដើម្បី​ចេញ KHQR។</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>មិន​អាច​អាន​ប្រវត្តិ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>None. A code stands here from the moment its order has been issued until it is paid or over.</source>
        <translation>គ្មាន​ទេ។ កូដ​នៅទីនេះ ចាប់ពី​ពេល​ចេញ​ការបញ្ជាទិញ រហូតដល់​បានបង់ ឬ​ផុតកំណត់។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OpenLinkDialog</name>
    <message>
        <source>Open the link</source>
        <translation>បើកតំណ</translation>
    </message>
    <message>
        <source>The browser will be sent to</source>
        <translation>កម្មវិធី​រុករក​នឹង​បើក</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>កុំបើក</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderForm</name>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>ការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>PAYER</source>
        <translation>អ្នកបង់ប្រាក់</translation>
    </message>
    <message>
        <source>TECHNICAL</source>
        <translation>បច្ចេកទេស</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>បង្កើតពេលផ្ញើ</translation>
    </message>
    <message>
        <source>Use order number</source>
        <translation>ប្រើលេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Sent as %1: %2</source>
        <translation>ផ្ញើជា %1៖ %2</translation>
    </message>
    <message>
        <source>Hide what comes from the profile</source>
        <translation>លាក់​អ្វី​ដែល​មក​ពី​ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>From profile: %1</source>
        <translation>ពីប្រវត្តិរូប៖ %1</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>អ្នក​បង់ប្រាក់​ដដែល</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>ពីមុន​ទទេ</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ពីមុន %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderPoints</name>
    <message>
        <source>Compare clocks</source>
        <translation>ប្រៀបធៀប​នាឡិកា</translation>
    </message>
    <message>
        <source>What was found in the order</source>
        <translation>អ្វី​ដែល​បាន​រក​ឃើញ​ក្នុង​ការ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Asks the gateway of the chosen profile for its time, with a question for the balance</source>
        <translation>សួរ​ម៉ោង​ពី​ច្រកទូទាត់​របស់​ប្រវត្តិរូប​ដែល​បាន​ជ្រើស ដោយ​សាកសួរ​សមតុល្យ</translation>
    </message>
    <message>
        <source>The gateway&apos;s time could not be learnt.</source>
        <translation>មិន​អាច​ដឹង​ម៉ោង​របស់​ច្រកទូទាត់​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ការ​ព្រមាន</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>មិន​ទាន់​មាន​ការ​បញ្ជាទិញ​ទេ។</translation>
    </message>
    <message>
        <source>Choose a region: its rules are what an order is checked by.</source>
        <translation>សូម​ជ្រើស​តំបន់៖ ការ​បញ្ជាទិញ​ត្រូវ​ពិនិត្យ​តាម​វិធាន​របស់​វា។</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the order.</source>
        <translation>រក​មិន​ឃើញ​បញ្ហា​ក្នុង​ការ​បញ្ជាទិញ​ទេ។</translation>
    </message>
    <message>
        <source>This clock: %1</source>
        <translation>នាឡិកានេះ៖ %1</translation>
    </message>
    <message>
        <source>A timestamp is judged by this computer&apos;s clock. Is it right?</source>
        <translation>timestamp ត្រូវ​វាយតម្លៃ​តាម​នាឡិកា​កុំព្យូទ័រ​នេះ។ តើ​វា​ត្រឹមត្រូវ​ទេ?</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>កំពុង​សាកសួរ…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PastePreview</name>
    <message>
        <source>Fill from clipboard</source>
        <translation>បំពេញ​ពី​ក្តារ​តម្បៀត​ខ្ទាស់</translation>
    </message>
    <message>
        <source>Fill the form with this?</source>
        <translation>បំពេញ​ទម្រង់​បែបបទ​ដោយ​អ្វី​នេះ​ឬ?</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>សម្រាប់ %1</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3, the last one</source>
        <translation>អ្នក​បង់ប្រាក់​ទី %1 ក្នុង %2៖ %3 ជា​អ្នក​ចុងក្រោយ</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3; next: %4</source>
        <translation>អ្នក​បង់ប្រាក់​ទី %1 ក្នុង %2៖ %3 បន្ទាប់៖ %4</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>បំពេញ​ទម្រង់​បែបបទ</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>មិន​ផ្ញើ​អ្វី​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteRefusal</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>គ្មាន​អត្ថបទ​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់​ទេ។</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet, a chat message or JSON, then try again.</source>
        <translation>សូម​ចម្លង​ជួរ​ដេក​មួយ​ពី​តារាង សារ​ជជែក ឬ JSON រួច​ព្យាយាម​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>There are more than 256 KiB of text in the clipboard.</source>
        <translation>មាន​អត្ថបទ​លើស​ពី 256 KiB ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់។</translation>
    </message>
    <message>
        <source>Copy only the rows you want to send.</source>
        <translation>សូម​ចម្លង​តែ​ជួរ​ដេក​ដែល​អ្នក​ចង់​ផ្ញើ។</translation>
    </message>
    <message>
        <source>The clipboard holds bytes that are no text.</source>
        <translation>ក្តារ​តម្បៀត​ខ្ទាស់​មាន​បៃ​ដែល​មិនមែន​ជា​អត្ថបទ។</translation>
    </message>
    <message>
        <source>Copy the text itself, not a file or a picture.</source>
        <translation>សូម​ចម្លង​អត្ថបទ​ផ្ទាល់ មិនមែន​ឯកសារ ឬ​រូបភាព​ទេ។</translation>
    </message>
    <message>
        <source>The text is in an encoding that cannot be read here, or was damaged on its way.</source>
        <translation>អត្ថបទ​ប្រើ​ការ​អ៊ិនកូដ​ដែល​មិន​អាច​អាន​នៅ​ទីនេះ ឬ​បាន​ខូច​តាម​ផ្លូវ។</translation>
    </message>
    <message>
        <source>Open it in another program, see that it reads well there, and copy it from there.</source>
        <translation>សូម​បើក​វា​ក្នុង​កម្មវិធី​ផ្សេង មើល​ថា​វា​អាន​បាន​ត្រឹមត្រូវ​នៅ​ទីនោះ រួច​ចម្លង​ពី​ទីនោះ។</translation>
    </message>
    <message>
        <source>The bytes can be read as Chinese (Big5) and as Japanese (Shift-JIS), and nothing tells which is right.</source>
        <translation>បៃ​ទាំងនេះ​អាច​អាន​ជា​ភាសា​ចិន (Big5) និង​ជា​ភាសា​ជប៉ុន (Shift-JIS) ហើយ​គ្មាន​អ្វី​ប្រាប់​ថា​មួយ​ណា​ត្រឹមត្រូវ​ទេ។</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or copy it from a program that shows it well, so that no name is misread.</source>
        <translation>សូម​រក្សាទុក​ឯកសារ​ជា UTF-8 ឬ​ចម្លង​វា​ពី​កម្មវិធី​ដែល​បង្ហាញ​វា​ត្រឹមត្រូវ ដើម្បី​កុំ​ឱ្យ​អាន​ឈ្មោះ​ខុស។</translation>
    </message>
    <message>
        <source>It begins as JSON but is not whole, or has one name twice.</source>
        <translation>វា​ចាប់ផ្តើម​ជា JSON តែ​មិន​ពេញលេញ ឬ​មាន​ឈ្មោះ​មួយ​ពីរ​ដង។</translation>
    </message>
    <message>
        <source>Copy the whole object, from the first bracket to the last.</source>
        <translation>សូម​ចម្លង​វត្ថុ​ទាំងមូល ពី​វង់ក្រចក​ដំបូង​ដល់​ចុងក្រោយ។</translation>
    </message>
    <message>
        <source>There are more than 500 payers in the clipboard.</source>
        <translation>មាន​អ្នក​បង់ប្រាក់​លើស​ពី 500 នាក់​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់។</translation>
    </message>
    <message>
        <source>Copy fewer rows at a time.</source>
        <translation>សូម​ចម្លង​ជួរ​ដេក​តិច​ជាង​នេះ​ក្នុង​មួយ​លើក។</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this form.</source>
        <translation>គ្មាន​អ្វី​ក្នុង​ក្តារ​តម្បៀត​ខ្ទាស់​ត្រូវ​នឹង​វាល​នៃ​ទម្រង់​បែបបទ​នេះ​ទេ។</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet with its header, or text with labels such as “Mobile: 0912 345 678”.</source>
        <translation>សូម​ចម្លង​ជួរ​ដេក​មួយ​ពី​តារាង​ជាមួយ​ក្បាល​តារាង ឬ​អត្ថបទ​ដែល​មាន​ស្លាក​ដូចជា «ទូរស័ព្ទ៖ 0912 345 678»។</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>បំពេញ​ពី​ក្តារ​តម្បៀត​ខ្ទាស់</translation>
    </message>
    <message>
        <source>The form is as it was</source>
        <translation>ទម្រង់​បែបបទ​នៅ​ដដែល</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteText</name>
    <message>
        <source>What goes into the form</source>
        <translation>អ្វី​ដែល​ចូល​ក្នុង​ទម្រង់​បែបបទ</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>ចូល​ក្នុង</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>រក​ឃើញ​ជា</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ក្លាយជា</translation>
    </message>
    <message>
        <source>left out: not asked for with this payment method</source>
        <translation>មិន​យក៖ វិធី​បង់ប្រាក់​នេះ​មិន​សុំ​វា</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>មាន​រួចហើយ</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>ជំនួស %1</translation>
    </message>
    <message>
        <source>To correct: %1</source>
        <translation>ត្រូវ​កែ៖ %1</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>នៅ​សល់</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole name does not say which part is the family name: type both parts.</source>
        <translation>ឈ្មោះ​ពេញ​មិន​ប្រាប់​ថា​ផ្នែក​ណា​ជា​នាមត្រកូល​ទេ៖ សូម​វាយ​ទាំង​ពីរ​ផ្នែក។</translation>
    </message>
    <message>
        <source>Stays in the form</source>
        <translation>នៅ​ក្នុង​ទម្រង់​បែបបទ​ដដែល</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerList</name>
    <message>
        <source>No name</source>
        <translation>គ្មាន​ឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerOffer</name>
    <message>
        <source>Payers of the payer book</source>
        <translation>អ្នក​បង់ប្រាក់​ក្នុង​សៀវភៅ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>↓ and Enter: take over · Esc: type on</source>
        <translation>↓ និង Enter៖ យក​មក​ប្រើ · Esc៖ វាយ​បន្ត</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerPopup</name>
    <message>
        <source>Nobody by that name in this run</source>
        <translation>គ្មាន​អ្នក​មាន​ឈ្មោះ​នេះ​តាំងពី​បើក​កម្មវិធី</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>អ្នក​បង់ប្រាក់​ដដែល</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>វាយ​ឈ្មោះ</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>ឈ្មោះ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Payers of this run</source>
        <translation>អ្នក​បង់ប្រាក់​តាំងពី​បើក​កម្មវិធី</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PlaceSection</name>
    <message>
        <source>Secrets and data</source>
        <translation>សោ​សម្ងាត់ និង​ទិន្នន័យ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>សោសម្ងាត់</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>ប្រើ​ថត​ផ្សេង…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>បើក​ថត</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>ថតទិន្នន័យ</translation>
    </message>
    <message>
        <source>Fixed: it was given on the command line, or by VEXORA_CONSOLE_DATA_DIR, when the program was started.</source>
        <translation>មិន​អាច​ប្តូរ​បានទេ៖ វា​ត្រូវ​បាន​កំណត់​លើ​បន្ទាត់​ពាក្យ​បញ្ជា ឬ​ដោយ VEXORA_CONSOLE_DATA_DIR ពេល​បើក​កម្មវិធី។</translation>
    </message>
    <message>
        <source>The window and the command line keep orders, merchants and these settings here. Another folder is taken up at once; nothing is moved or copied.</source>
        <translation>បង្អួច និង​បន្ទាត់​ពាក្យ​បញ្ជា​រក្សាទុក​ការ​បញ្ជាទិញ អាជីវករ និង​ការកំណត់​ទាំងនេះ​នៅ​ទីនេះ។ ថត​ផ្សេង​ត្រូវ​ប្រើ​ភ្លាមៗ គ្មាន​អ្វី​ត្រូវ​ផ្លាស់ទី ឬ​ចម្លង​ទេ។</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>អ្វី​រក្សាទុក​នៅឯណា</translation>
    </message>
    <message>
        <source>The desktop has no program that shows folders. It is at %1.</source>
        <translation>ផ្ទៃតុ​គ្មាន​កម្មវិធី​បង្ហាញ​ថត​ទេ។ វា​នៅ​ត្រង់ %1។</translation>
    </message>
    <message>
        <source>Nothing is written: enter a merchant&apos;s secret again after each start. What the keychain holds stays there, unread, until its merchant is removed.</source>
        <translation>គ្មាន​អ្វី​ត្រូវ​សរសេរ​ចុះ​ទេ៖ សូម​បញ្ចូល​សោ​សម្ងាត់​របស់​អាជីវករ​ម្តង​ទៀត​រាល់​ពេល​បើក។ អ្វី​ដែល​មាន​ក្នុង​បណ្តុំ​សោ​នៅ​ទីនោះ​ដដែល ដោយ​មិន​ត្រូវ​អាន រហូតដល់​អាជីវករ​របស់​វា​ត្រូវ​ដកចេញ។</translation>
    </message>
    <message>
        <source>No keychain can be used here, so secrets are in memory and must be entered again after each start.</source>
        <translation>មិន​អាច​ប្រើ​បណ្តុំ​សោ​នៅ​ទីនេះ​បានទេ ដូច្នេះ​សោ​សម្ងាត់​ស្ថិត​ក្នុង​អង្គ​ចងចាំ ហើយ​ត្រូវ​បញ្ចូល​ម្តង​ទៀត​រាល់​ពេល​បើក។</translation>
    </message>
    <message>
        <source>Kept by the desktop&apos;s keychain between starts. A secret given while it was in memory stays there: enter it again to keep it.</source>
        <translation>បណ្តុំ​សោ​របស់​ផ្ទៃតុ​រក្សា​វា​ទុក​ទោះ​បិទ​កម្មវិធី។ សោ​សម្ងាត់​ដែល​បាន​បញ្ចូល​ពេល​ជ្រើស​អង្គ​ចងចាំ នៅ​តែ​ក្នុង​អង្គ​ចងចាំ៖ សូម​បញ្ចូល​វា​ម្តង​ទៀត ដើម្បី​រក្សាទុក។</translation>
    </message>
    <message>
        <source>In the system keychain, once a merchant is added; in memory until you quit where there is none</source>
        <translation>ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ ពេល​បន្ថែម​អាជីវករ។ បើ​គ្មាន ក្នុង​អង្គ​ចងចាំ​រហូតដល់​បិទ​កម្មវិធី</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>ក្នុង​ថត</translation>
    </message>
    <message>
        <source>Orders with amounts, states and links; merchants; these settings</source>
        <translation>ការ​បញ្ជាទិញ (ចំនួន​ទឹកប្រាក់ ស្ថានភាព និង​តំណ) អាជីវករ និង​ការកំណត់​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Your regions</source>
        <translation>តំបន់របស់អ្នក</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintDialog</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <comment>a kind of paper and its size</comment>
        <translation>%1, %2 × %3 mm</translation>
    </message>
    <message>
        <source>Print these all the same</source>
        <translation>នៅតែ​បោះពុម្ព​ទាំងនេះ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>បោះពុម្ព​ម្តងទៀត…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>រក្សាទុក​ជា PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>បោះពុម្ព</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុក​ជា PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ឯកសារ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>កំពុង​រៀបចំ​ទំព័រ…</translation>
    </message>
    <message numerus="yes">
        <source>%n of these codes were printed before: they say “copy”.</source>
        <translation>
            <numerusform>កូដ %n ក្នុង​ចំណោម​នេះ​ធ្លាប់​បាន​បោះពុម្ព៖ លើក​នេះ​មាន​សរសេរ​ថា «ច្បាប់​ចម្លង»។</numerusform>
            <numerusform>កូដ %n ក្នុង​ចំណោម​នេះ​ធ្លាប់​បាន​បោះពុម្ព៖ លើក​នេះ​មាន​សរសេរ​ថា «ច្បាប់​ចម្លង»។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed before on %1, %n time(s): this one says “copy”.</source>
        <translation>
            <numerusform>ធ្លាប់​បាន​បោះពុម្ព​នៅ %1 ចំនួន %n ដង៖ លើក​នេះ​មាន​សរសេរ​ថា «ច្បាប់​ចម្លង»។</numerusform>
            <numerusform>ធ្លាប់​បាន​បោះពុម្ព​នៅ %1 ចំនួន %n ដង៖ លើក​នេះ​មាន​សរសេរ​ថា «ច្បាប់​ចម្លង»។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be printed.</source>
        <translation>គ្មាន​អ្វី​នៅទីនេះ​អាច​បោះពុម្ព​បាន​ទេ។</translation>
    </message>
    <message numerus="yes">
        <source>Bank apps may refuse %n of these code(s). They are printed only if you say so.</source>
        <translation>
            <numerusform>កម្មវិធី​ធនាគារ​អាច​បដិសេធ​កូដ %n ក្នុង​ចំណោម​នេះ។ វា​ត្រូវ​បាន​បោះពុម្ព​តែ​ពេល​អ្នក​យល់ព្រម។</numerusform>
            <numerusform>កម្មវិធី​ធនាគារ​អាច​បដិសេធ​កូដ %n ក្នុង​ចំណោម​នេះ។ វា​ត្រូវ​បាន​បោះពុម្ព​តែ​ពេល​អ្នក​យល់ព្រម។</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code to print.</source>
        <translation>គ្មាន​កូដ​សម្រាប់​បោះពុម្ព​ទេ។</translation>
    </message>
    <message>
        <source>The history cannot be read, so it is not known what was printed before. Nothing is printed until it can.</source>
        <translation>មិន​អាច​អាន​ប្រវត្តិ​បាន​ទេ ដូច្នេះ​មិន​ដឹង​ថា​ធ្លាប់​បាន​បោះពុម្ព​អ្វី​ខ្លះ។ គ្មាន​អ្វី​ត្រូវ​បាន​បោះពុម្ព​ទេ រហូតដល់​អាច​អាន​វា​បាន។</translation>
    </message>
    <message>
        <source>Nothing is printed until you have said that it shall be.</source>
        <translation>គ្មាន​អ្វី​ត្រូវ​បាន​បោះពុម្ព​ទេ រហូតដល់​អ្នក​បាន​យល់ព្រម។</translation>
    </message>
    <message>
        <source>Nothing here can be printed: the reasons are listed.</source>
        <translation>គ្មាន​អ្វី​នៅទីនេះ​អាច​បោះពុម្ព​បាន​ទេ៖ មូលហេតុ​មាន​ក្នុង​បញ្ជី។</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 លើ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n កាត</numerusform>
            <numerusform>%n កាត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ទំព័រ</numerusform>
            <numerusform>%n ទំព័រ</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than %1 codes. Print them in parts.</source>
        <translation>មាន​កូដ​លើស​ពី %1។ សូម​បោះពុម្ព​ជា​ផ្នែក​ៗ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintHead</name>
    <message>
        <source>Permanent counter code</source>
        <translation>កូដ​អចិន្ត្រៃយ៍​សម្រាប់​តុ​គិត​លុយ</translation>
    </message>
    <message numerus="yes">
        <source>%n permanent counter code(s)</source>
        <translation>
            <numerusform>កូដ​អចិន្ត្រៃយ៍ %n សម្រាប់​តុ​គិត​លុយ</numerusform>
            <numerusform>កូដ​អចិន្ត្រៃយ៍ %n សម្រាប់​តុ​គិត​លុយ</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, for one payment</source>
        <translation>ការបញ្ជាទិញ %1 សម្រាប់​ការ​បង់​មួយដង</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), each for one payment</source>
        <translation>
            <numerusform>ការបញ្ជាទិញ %n នីមួយៗ​សម្រាប់​ការ​បង់​មួយដង</numerusform>
            <numerusform>ការបញ្ជាទិញ %n នីមួយៗ​សម្រាប់​ការ​បង់​មួយដង</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST is printed across it</source>
        <translation>TEST ត្រូវ​បាន​បោះពុម្ព​ពី​លើ​វា</translation>
    </message>
    <message>
        <source>TEST is printed across them</source>
        <translation>TEST ត្រូវ​បាន​បោះពុម្ព​ពី​លើ​កូដ​ទាំងនេះ</translation>
    </message>
    <message>
        <source>TEST is printed across those that are not live</source>
        <translation>TEST ត្រូវ​បាន​បោះពុម្ព​ពី​លើ​កូដ​ដែល​មិនមែន LIVE</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>មើល​ទំព័រ​ជាមុន</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>ទំហំ​ពិត</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 នៃ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n កាត</numerusform>
            <numerusform>%n កាត</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrinterChoice</name>
    <message>
        <source>Printer</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព</translation>
    </message>
    <message>
        <source>This computer has no printer set up, so the pages are saved as a PDF. Print it at actual size.</source>
        <translation>កុំព្យូទ័រ​នេះ​មិនទាន់​មាន​ម៉ាស៊ីន​បោះពុម្ព​ទេ ដូច្នេះ​ទំព័រ​ត្រូវ​បាន​រក្សាទុក​ជា PDF។ សូម​បោះពុម្ព​វា​តាម​ទំហំ​ពិត។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrivacySection</name>
    <message>
        <source>Payer data</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>ប្តូរ​កូនសោ…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>លុប…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>កន្លែង​រក្សាទុក</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>លុប​ទិន្នន័យ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>By age, region or payer, for good: from the list, its journal and its freed pages. Orders and amounts stay. You see first how much it is.</source>
        <translation>តាម​អាយុ តំបន់ ឬ​អ្នក​បង់ប្រាក់ ជា​អចិន្ត្រៃយ៍៖ ពី​បញ្ជី កំណត់ហេតុ និង​ទំព័រ​ទំនេរ​របស់​វា។ ការបញ្ជាទិញ និង​ចំនួនទឹកប្រាក់​នៅ​ដដែល។ អ្នក​នឹង​ឃើញ​ជាមុន​ថា​មាន​ប៉ុន្មាន។</translation>
    </message>
    <message>
        <source>Payer book</source>
        <translation>សៀវភៅ​អ្នក​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Completes a payer while you type: by the last four digits of a number, or by the full name. Kept like the rest, and erased with it. Switched off, it is emptied.</source>
        <translation>បំពេញ​អ្នក​បង់ប្រាក់​ពេល​អ្នក​វាយ៖ តាម​លេខ​បួន​ខ្ទង់​ចុងក្រោយ ឬ​តាម​ឈ្មោះ​ពេញ។ រក្សាទុក​ដូច​ទិន្នន័យ​ផ្សេង ហើយ​លុប​ជាមួយ​វា។ ពេល​បិទ វា​នឹង​ត្រូវ​សម្អាត។</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>អ្វី​ដែល​បាន​លុប</translation>
    </message>
    <message>
        <source>Lock all payer data with a new key?</source>
        <translation>ចាក់សោ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ទាំងអស់​ដោយ​កូនសោ​ថ្មី​ឬ?</translation>
    </message>
    <message>
        <source>Everything kept is locked anew and the old key is forgotten. Do it when somebody may have got at the keychain. Backups made before can then no longer be opened: their orders and amounts stay readable, their payer data does not.</source>
        <translation>អ្វីៗ​ដែល​បាន​រក្សាទុក​នឹង​ត្រូវ​ចាក់សោ​ជា​ថ្មី ហើយ​កូនសោ​ចាស់​ត្រូវ​បំភ្លេច។ សូម​ធ្វើ​បែប​នេះ ពេល​មាន​អ្នក​ណា​អាច​បាន​ចូល​ដល់​បណ្តុំ​សោ។ បន្ទាប់​មក ច្បាប់​បម្រុងទុក​ពីមុន​លែង​អាច​បើក​បាន៖ ការបញ្ជាទិញ និង​ចំនួនទឹកប្រាក់​នៅតែ​អាច​អាន​បាន តែ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​អាន​មិន​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>ទុក​កូនសោ​ដដែល</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>ប្តូរ​កូនសោ</translation>
    </message>
    <message>
        <source>Locking payer data with a new key…</source>
        <translation>កំពុង​ចាក់សោ​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ដោយ​កូនសោ​ថ្មី…</translation>
    </message>
    <message>
        <source>Payer data is locked with a new key.</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់​ត្រូវ​បាន​ចាក់សោ​ដោយ​កូនសោ​ថ្មី។</translation>
    </message>
    <message>
        <source>The key was not changed. %1</source>
        <translation>មិន​បាន​ប្តូរ​កូនសោ​ទេ។ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProfileMenu</name>
    <message>
        <source>My merchants</source>
        <translation>អាជីវកររបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connect a merchant…</source>
        <translation>ភ្ជាប់អាជីវករ…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProxyList</name>
    <message>
        <source>Proxy</source>
        <translation>ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Each merchant has its own. This computer is never reached through one.</source>
        <translation>អាជីវករ​នីមួយៗ​មាន​ប្រូកស៊ី​ផ្ទាល់ខ្លួន។ កុំព្យូទ័រ​នេះ​តែង​ភ្ជាប់​ដោយ​ផ្ទាល់ មិន​តាម​ប្រូកស៊ី​ឡើយ។</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>ប្រូកស៊ី​របស់​ប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>គ្មាន​ប្រូកស៊ី</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ប្តូរ…</translation>
    </message>
    <message>
        <source>Change the proxy of %1</source>
        <translation>ប្តូរ​ប្រូកស៊ី​របស់ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReadyCard</name>
    <message>
        <source>KHQR ready, not paid yet</source>
        <translation>KHQR រួចរាល់ មិនទាន់​បង់</translation>
    </message>
    <message>
        <source>Link ready, not paid yet</source>
        <translation>តំណ​រួចរាល់ មិនទាន់​បង់</translation>
    </message>
    <message>
        <source>Account ready, not paid yet</source>
        <translation>គណនី​រួចរាល់ មិនទាន់​បង់</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1 ការបញ្ជាទិញ %2</translation>
    </message>
    <message>
        <source>%1 for %2, order %3</source>
        <translation>%1 ពី %2 ការបញ្ជាទិញ %3</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
    <message>
        <source>Copy account</source>
        <translation>ចម្លងគណនី</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>បើក…</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>ការបញ្ជាទិញថ្មី</translation>
    </message>
    <message>
        <source>The text is too long for a QR code. Copy the link instead.</source>
        <translation>អត្ថបទ​វែង​ពេក​សម្រាប់​កូដ QR។ សូម​ចម្លង​តំណ​ជំនួស។</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>កូដ QR នៃតំណ</translation>
    </message>
    <message>
        <source>KHQR of the order</source>
        <translation>KHQR នៃការបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>កូដ QR នៃតំណទៅ %1</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>សម្រាប់​ការ​បង់​មួយដង</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ហាង</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>បានផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>នៅសល់ %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ផុតកំណត់</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ម្ចាស់</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>មានសុពលភាពដល់</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>លេខច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, %2, %3 ms</source>
        <translation>%1, %2, %3 ms</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ចំណាំ</translation>
    </message>
    <message>
        <source>Not as the gateway documents it: see Inspect, F12</source>
        <translation>មិន​ដូច​ឯកសារ​ច្រកទូទាត់៖ មើល​លម្អិត ចុច F12</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>ចម្លង​សារ</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>អ៊ីមែល…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>ចម្លង​រូបភាព</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>កូដ​ថ្មី</translation>
    </message>
    <message>
        <source>The same values under a new order number</source>
        <translation>តម្លៃ​ដដែល ក្រោម​លេខបញ្ជាទិញ​ថ្មី</translation>
    </message>
    <message>
        <source>✓ checksum, amount, currency, end</source>
        <translation>✓ ផលបូក​ផ្ទៀងផ្ទាត់ ចំនួនទឹកប្រាក់ រូបិយប័ណ្ណ ពេល​ផុតកំណត់</translation>
    </message>
    <message>
        <source>This KHQR has expired</source>
        <translation>KHQR នេះ​ផុតកំណត់​ហើយ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RefusalList</name>
    <message>
        <source>Left out, with the reason</source>
        <translation>អ្វី​ដែល​បាន​រំលង និង​មូលហេតុ</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 of %2</source>
        <translation>បាន​រំលង៖ %1 ក្នុង​ចំណោម %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReplayConfirm</name>
    <message>
        <source>Send to a live gateway</source>
        <translation>ផ្ញើ​ទៅ​ច្រកទូទាត់ LIVE</translation>
    </message>
    <message>
        <source>Send this request? It is about real money.</source>
        <translation>ផ្ញើ​សំណើ​នេះ? វា​ពាក់ព័ន្ធ​ប្រាក់​ពិត។</translation>
    </message>
    <message>
        <source>Byte for byte what the customer sent: their order number and their signature. If the gateway takes it, the order is the customer&apos;s, and their own program can never send that number again.</source>
        <translation>តាម​បៃ​ដដែល​ដូច​អតិថិជន​បាន​ផ្ញើ៖ លេខ​បញ្ជាទិញ និង​ហត្ថលេខា​របស់​គេ។ បើ​ច្រកទូទាត់​ទទួល ការ​បញ្ជាទិញ​ជា​របស់​អតិថិជន ហើយ​កម្មវិធី​របស់​គេ​មិន​អាច​ផ្ញើ​លេខ​នោះ​ម្តង​ទៀត​បាន​ឡើយ។</translation>
    </message>
    <message>
        <source>The customer&apos;s values with an order number, a time and a signature of our own. If the gateway takes it, there is one more order that somebody can pay.</source>
        <translation>តម្លៃ​របស់​អតិថិជន ជាមួយ​លេខ​បញ្ជាទិញ ពេលវេលា និង​ហត្ថលេខា​របស់​យើង។ បើ​ច្រកទូទាត់​ទទួល នឹង​មាន​ការ​បញ្ជាទិញ​មួយ​ទៀត​ដែល​គេ​អាច​បង់​បាន។</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>លេខ​ថ្មី</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>ផ្ញើ %1, LIVE</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>លេខ​អាជីវករ</translation>
    </message>
    <message>
        <source>Their path</source>
        <translation>ផ្លូវ​របស់​គេ</translation>
    </message>
    <message>
        <source>%1, but this goes to %2</source>
        <translation>%1 ប៉ុន្តែ​វា​ទៅ %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestInput</name>
    <message>
        <source>Open what the customer sent</source>
        <translation>បើក​អ្វី​ដែល​អតិថិជន​បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>Texts (*.txt *.log *.json *.har *.sh *.bat);;All files (*)</source>
        <translation>អត្ថបទ (*.txt *.log *.json *.har *.sh *.bat);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>What the customer sent</source>
        <translation>អ្វី​ដែល​អតិថិជន​បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>Paste or drop anything: JSON, a cURL line, a form body, a HAR file, lines of a log. It is read here and stored nowhere.</source>
        <translation>បិទភ្ជាប់ ឬ​ទម្លាក់​អ្វី​ក៏​បាន៖ JSON បន្ទាត់ cURL តួ​ទម្រង់ (form) ឯកសារ HAR ឬ​បន្ទាត់​កំណត់​ហេតុ។ វា​ត្រូវ​អាន​នៅ​ទីនេះ ហើយ​មិន​រក្សាទុក​នៅ​កន្លែង​ណា​ទេ។</translation>
    </message>
    <message>
        <source>A secret was in this text. It is hidden here; tell the customer to rotate it.</source>
        <translation>មាន​សោ​សម្ងាត់​ក្នុង​អត្ថបទ​នេះ។ វា​ត្រូវ​បាន​លាក់​នៅ​ទីនេះ សូម​ប្រាប់​អតិថិជន​ឱ្យ​ប្តូរ​វា។</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>បើក​ឯកសារ…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>កំណត់​សម្គាល់​អំពី​អត្ថបទ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>មិន​ស្គាល់</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>សោសម្ងាត់</translation>
    </message>
    <message>
        <source>The string the customer says was signed</source>
        <translation>ខ្សែ​អក្សរ​ដែល​អតិថិជន​ថា​បាន​ចុះ​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>The text says what was signed; that is compared.</source>
        <translation>អត្ថបទ​ប្រាប់​ថា​បាន​ចុះ​ហត្ថលេខា​លើ​អ្វី ហើយ​ត្រូវ​ប្រៀបធៀប​ជាមួយ​វា។</translation>
    </message>
    <message>
        <source>Copied from the customer&apos;s log, with or without the secret</source>
        <translation>ចម្លង​ពី​កំណត់​ហេតុ​របស់​អតិថិជន មាន ឬ​គ្មាន​សោ​សម្ងាត់</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>កំពុង​អាន​ឯកសារ…</translation>
    </message>
    <message>
        <source>The text is long: the box shows a part of it. All of it was read.</source>
        <translation>អត្ថបទ​វែង៖ ប្រអប់​បង្ហាញ​តែ​មួយ​ផ្នែក។ បាន​អាន​ទាំងអស់។</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… និង %n ទៀត</numerusform>
            <numerusform>… និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields fit no region, or several. Choose one.</source>
        <translation>វាល​មិន​ត្រូវ​នឹង​តំបន់​ណា ឬ​ត្រូវ​នឹង​ច្រើន។ សូម​ជ្រើស​មួយ។</translation>
    </message>
    <message>
        <source>Guessed from the fields; change it if it is wrong.</source>
        <translation>ទាយ​ពី​វាល បើ​ខុស សូម​ប្តូរ​វា។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestView</name>
    <message>
        <source>What was found</source>
        <translation>អ្វី​ដែល​បាន​រក​ឃើញ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Known mistakes</source>
        <translation>កំហុស​ដែល​ស្គាល់</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>ខ្សែ​អក្សរ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ការ​បញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>កំហុស</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ផ្ញើ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ប្រគល់</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RestoreDialog</name>
    <message>
        <source>Use the backup&apos;s orders in place of the present ones</source>
        <translation>ប្រើ​ការបញ្ជាទិញ​ពី​ច្បាប់​បម្រុងទុក ជំនួស​បច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ស្តារ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>ស្តារ​ពី​ច្បាប់​បម្រុងទុក</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>អ្វី​ដែល​មាន​ក្នុង​ច្បាប់​បម្រុងទុក</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>ស្តារ​ពី​ច្បាប់​បម្រុងទុក​នេះ​ឬ?</translation>
    </message>
    <message>
        <source>Reading every page of it…</source>
        <translation>កំពុង​អាន​គ្រប់​ទំព័រ​របស់​វា…</translation>
    </message>
    <message numerus="yes">
        <source>%n present order(s) are not in it. They are carried over, so that no order number is taken for unused; their payer data is not.</source>
        <translation>
            <numerusform>ការបញ្ជាទិញ​បច្ចុប្បន្ន %n មិន​មាន​ក្នុង​វា​ទេ។ វា​ត្រូវ​បាន​យក​ទៅ​ជាមួយ ដើម្បី​កុំ​ឱ្យ​លេខ​បញ្ជាទិញ​ណា​ត្រូវ​ចាត់​ទុក​ថា​មិនទាន់​ប្រើ តែ​មិន​យក​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ទេ។</numerusform>
            <numerusform>ការបញ្ជាទិញ​បច្ចុប្បន្ន %n មិន​មាន​ក្នុង​វា​ទេ។ វា​ត្រូវ​បាន​យក​ទៅ​ជាមួយ ដើម្បី​កុំ​ឱ្យ​លេខ​បញ្ជាទិញ​ណា​ត្រូវ​ចាត់​ទុក​ថា​មិនទាន់​ប្រើ តែ​មិន​យក​ទិន្នន័យ​អ្នក​បង់ប្រាក់​ទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>The present list is kept beside it in the data folder. Merchants and settings are put back only where there are none now.</source>
        <translation>បញ្ជី​បច្ចុប្បន្ន​ត្រូវ​បាន​រក្សាទុក​ក្បែរ​គ្នា​ក្នុង​ថត​ទិន្នន័យ។ អាជីវករ និង​ការកំណត់​ត្រូវ​ដាក់​មក​វិញ តែ​កន្លែង​ដែល​ឥឡូវ​គ្មាន។</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>កំពុង​ស្តារ…</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n order(s). History shows them now.</source>
        <translation>
            <numerusform>បាន​ស្តារ​ការបញ្ជាទិញ %n។ ឥឡូវ​ប្រវត្តិ​បង្ហាញ​វា​ហើយ។</numerusform>
            <numerusform>បាន​ស្តារ​ការបញ្ជាទិញ %n។ ឥឡូវ​ប្រវត្តិ​បង្ហាញ​វា​ហើយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Not everything after that was done: look whether your merchants, settings and own regions are there.</source>
        <translation>អ្វី​ដែល​ត្រូវ​ធ្វើ​បន្ត មិន​បាន​ធ្វើ​ទាំងអស់​ទេ៖ សូម​ពិនិត្យ​ថា​អាជីវករ ការកំណត់ និង​តំបន់​ផ្ទាល់​ខ្លួន​របស់​អ្នក​មាន​ឬ​អត់។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RetentionTable</name>
    <message>
        <source>What would go now</source>
        <translation>អ្វី​ដែល​នឹង​ត្រូវ​លុប​ឥឡូវ</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>រយៈពេល​រក្សាទុក</translation>
    </message>
    <message>
        <source>Payer data of older orders is erased for good when the window starts and once a day. Orders and amounts stay.</source>
        <translation>ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ​ចាស់​ជាង​នេះ ត្រូវ​លុប​ជា​អចិន្ត្រៃយ៍ ពេល​បើក​បង្អួច និង​មួយ​ថ្ងៃ​ម្តង។ ការបញ្ជាទិញ និង​ចំនួនទឹកប្រាក់​នៅ​ដដែល។</translation>
    </message>
    <message>
        <source>always</source>
        <translation>ជានិច្ច</translation>
    </message>
    <message>
        <source> days</source>
        <translation>​ ថ្ងៃ</translation>
    </message>
    <message numerus="yes">
        <source>%1: payer data of %n order(s), the oldest of %2</source>
        <translation>
            <numerusform>%1៖ ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n ចាស់​ជាងគេ %2</numerusform>
            <numerusform>%1៖ ទិន្នន័យ​អ្នក​បង់ប្រាក់​នៃ​ការបញ្ជាទិញ %n ចាស់​ជាងគេ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be erased now.</source>
        <translation>ឥឡូវ​គ្មាន​អ្វី​ត្រូវ​លុប​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Codes read back</source>
        <translation>កូដ​ដែល​បាន​អាន​ផ្ទៀងផ្ទាត់</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>កំពុង​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>កំពុង​រក្សាទុក PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) read back</source>
        <translation>
            <numerusform>បាន​អាន​ផ្ទៀងផ្ទាត់ %1 ក្នុង​ចំណោម %n កូដ</numerusform>
            <numerusform>បាន​អាន​ផ្ទៀងផ្ទាត់ %1 ក្នុង​ចំណោម %n កូដ</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>កំពុង​បញ្ឈប់…</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>បាន​រក្សាទុក PDF</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>បាន​បោះបង់</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>មិន​បាន​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>មិន​បាន​រក្សាទុក</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may have reached the printer: look before you print again, and destroy what you do not use.</source>
        <translation>
            <numerusform>%n ទំព័រ​អាច​បាន​ទៅ​ដល់​ម៉ាស៊ីន​បោះពុម្ព​ហើយ៖ សូម​ពិនិត្យ​មើល​មុន​ពេល​បោះពុម្ព​ម្តងទៀត ហើយ​បំផ្លាញ​អ្វី​ដែល​អ្នក​មិន​ប្រើ។</numerusform>
            <numerusform>%n ទំព័រ​អាច​បាន​ទៅ​ដល់​ម៉ាស៊ីន​បោះពុម្ព​ហើយ៖ សូម​ពិនិត្យ​មើល​មុន​ពេល​បោះពុម្ព​ម្តងទៀត ហើយ​បំផ្លាញ​អ្វី​ដែល​អ្នក​មិន​ប្រើ។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n កាត</numerusform>
            <numerusform>%n កាត</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ទំព័រ</numerusform>
            <numerusform>%n ទំព័រ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, every code read back.</source>
        <translation>%1 លើ %2 គ្រប់​កូដ​បាន​អាន​ផ្ទៀងផ្ទាត់​ហើយ។</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>មិន​បាន​បោះពុម្ព​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>មិន​បាន​សរសេរ​ឯកសារ​ទេ។</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​បាន​ឈប់។</translation>
    </message>
    <message>
        <source>No code passed the checks.</source>
        <translation>គ្មាន​កូដ​ណា​ឆ្លង​ការ​ត្រួតពិនិត្យ​ទេ។</translation>
    </message>
    <message>
        <source>The reasons stand below.</source>
        <translation>មូលហេតុ​នៅ​ខាងក្រោម។</translation>
    </message>
    <message>
        <source>The printer is not there any more.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​លែង​មាន​ហើយ។</translation>
    </message>
    <message>
        <source>Choose another one, or save a PDF.</source>
        <translation>សូម​ជ្រើស​ម៉ាស៊ីន​ផ្សេង ឬ​រក្សាទុក​ជា PDF។</translation>
    </message>
    <message>
        <source>The printer took no more pages, or the history could not be written. See whether a page came out before you print again, and destroy what you do not use.</source>
        <translation>ម៉ាស៊ីន​បោះពុម្ព​លែង​ទទួល​ទំព័រ ឬ​មិន​អាច​សរសេរ​ប្រវត្តិ​បាន​ទេ។ សូម​មើល​ថា​មាន​ទំព័រ​ចេញ​មក​ឬ​អត់ មុន​ពេល​បោះពុម្ព​ម្តងទៀត ហើយ​បំផ្លាញ​អ្វី​ដែល​អ្នក​មិន​ប្រើ។</translation>
    </message>
    <message>
        <source>The file or the history could not be written.</source>
        <translation>មិន​អាច​សរសេរ​ឯកសារ ឬ​ប្រវត្តិ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Make room or give the permission back, then try again.</source>
        <translation>សូម​សម្អាត​ទំហំ ឬ​ផ្តល់​សិទ្ធិ​វិញ រួច​ព្យាយាម​ម្តងទៀត។</translation>
    </message>
    <message>
        <source>Handed to the print service</source>
        <translation>បាន​ប្រគល់​ទៅ​សេវា​បោះពុម្ព</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SalePicture</name>
    <message>
        <source>KHQR of the order</source>
        <translation>KHQR នៃ​ការបញ្ជាទិញ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaleRow</name>
    <message>
        <source>Order %1</source>
        <translation>ការបញ្ជាទិញ %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>អេក្រង់​អតិថិជន</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaveSymbol</name>
    <message>
        <source>Save picture…</source>
        <translation>រក្សាទុក​រូបភាព…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>រក្សាទុក​កូដ</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF (*.pdf)</source>
        <translation>រូបភាព PNG (*.png);;គំនូរ SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf. Nothing was saved.</source>
        <translation>ឈ្មោះ​ឯកសារ​ត្រូវ​តែ​បញ្ចប់​ដោយ .png, .svg ឬ .pdf។ មិន​បាន​រក្សាទុក​អ្វី​ទេ។</translation>
    </message>
    <message>
        <source>Nothing was saved: the code may not be used any more, or could not be read back from the picture.</source>
        <translation>មិន​បាន​រក្សាទុក​អ្វី​ទេ៖ កូដ​លែង​អាច​ប្រើ​បាន ឬ​មិន​អាច​អាន​ផ្ទៀងផ្ទាត់​ពី​រូបភាព​បាន។</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be written.</source>
        <translation>មិន​បាន​រក្សាទុក​អ្វី​ទេ៖ មិន​អាច​សរសេរ​ប្រវត្តិ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The picture could not be written to that place.</source>
        <translation>មិន​អាច​សរសេរ​រូបភាព​នៅ​កន្លែង​នោះ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>បាន​រក្សាទុក​ជា %1។</translation>
    </message>
    <message>
        <source>Nothing was saved: the code is of a test order. Print it as a card, which says TEST.</source>
        <translation>មិន​បាន​រក្សាទុក​អ្វី​ទេ៖ កូដ​នេះ​ជា​របស់​ការបញ្ជាទិញ​សាកល្បង។ សូម​បោះពុម្ព​ជា​កាត ដែល​សរសេរ TEST។</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be read.</source>
        <translation>មិន​បាន​រក្សាទុក​អ្វី​ទេ៖ មិន​អាច​អាន​ប្រវត្តិ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>មិន​បាន​រក្សាទុក​អ្វី​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretChoice</name>
    <message>
        <source>Secret for this check</source>
        <translation>សោ​សម្ងាត់​សម្រាប់​ការ​ពិនិត្យ​នេះ</translation>
    </message>
    <message>
        <source>Typed for this check</source>
        <translation>វាយ​សម្រាប់​ការ​ពិនិត្យ​នេះ</translation>
    </message>
    <message>
        <source>None, I do not have it</source>
        <translation>គ្មាន ខ្ញុំ​មិន​មាន​វា​ទេ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>លាក់</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>ផ្នែក</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendBar</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>ត្រូវកែ %n កន្លែង</numerusform>
            <numerusform>ត្រូវកែ %n កន្លែង</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway %1, LIVE</source>
        <translation>ផ្ញើ %1 ទោះយ៉ាងណា, LIVE</translation>
    </message>
    <message>
        <source>Send anyway %1</source>
        <translation>ផ្ញើ %1 ទោះយ៉ាងណា</translation>
    </message>
    <message>
        <source>Send, LIVE</source>
        <translation>ផ្ញើ, LIVE</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ផ្ញើ</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>ផ្ញើ %1, LIVE</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>ផ្ញើ %1</translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation>F1៖ ជំនួយ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendView</name>
    <message>
        <source>Send to</source>
        <translation>ផ្ញើ​ទៅ</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>មិន​ទាន់​មាន​សំណើ​ទេ។</translation>
    </message>
    <message>
        <source>Choose the region first.</source>
        <translation>សូម​ជ្រើស​តំបន់​ជាមុន។</translation>
    </message>
    <message>
        <source>Choose where to send it.</source>
        <translation>សូម​ជ្រើស​កន្លែង​ដែល​ត្រូវ​ផ្ញើ។</translation>
    </message>
    <message>
        <source>One is being sent. Wait for its answer.</source>
        <translation>កំពុង​ផ្ញើ​មួយ។ សូម​រង់ចាំ​ចម្លើយ​របស់​វា។</translation>
    </message>
    <message>
        <source>Send byte for byte</source>
        <translation>ផ្ញើ​តាម​បៃ​ដដែល</translation>
    </message>
    <message>
        <source>Send with a fresh number, time and signature</source>
        <translation>ផ្ញើ​ដោយ​លេខ ពេលវេលា និង​ហត្ថលេខា​ថ្មី</translation>
    </message>
    <message>
        <source>%1, LIVE</source>
        <translation>%1, LIVE</translation>
    </message>
    <message>
        <source>The sandbox could not start, so nothing was sent. Start the program again to retry.</source>
        <translation>Sandbox មិន​អាច​ចាប់ផ្តើម​បានទេ ដូច្នេះ​មិន​បាន​ផ្ញើ​អ្វី​ឡើយ។ សូម​បើក​កម្មវិធី​ម្តង​ទៀត។</translation>
    </message>
    <message>
        <source>It was sent for the text that stood in the box before.</source>
        <translation>វា​ត្រូវ​បាន​ផ្ញើ​សម្រាប់​អត្ថបទ​ដែល​នៅ​ក្នុង​ប្រអប់​ពី​មុន។</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>ច្រកទូទាត់​មិន​អាច​ធ្វើ​វា​នៅ​ទីនេះ​ទេ។ វា​ធ្វើ​ដូច​មុន។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingCard</name>
    <message>
        <source>Sending %1 to %2</source>
        <translation>កំពុងផ្ញើ %1 ទៅ %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Writing the order down before it is sent. Cancel stops it.</source>
        <translation>កំពុង​កត់ត្រា​ការ​បញ្ជាទិញ​មុន​ពេល​ផ្ញើ។ បោះបង់​នឹង​បញ្ឈប់​វា។</translation>
    </message>
    <message>
        <source>Connecting. Nothing of the order has left yet; Cancel stops it.</source>
        <translation>កំពុង​ភ្ជាប់។ ការ​បញ្ជាទិញ​មិនទាន់​ចេញទៅ​ទេ បោះបង់​នឹង​បញ្ឈប់​វា។</translation>
    </message>
    <message>
        <source>The order has left and the gateway is to answer. Cancel only stops the waiting: the order may exist all the same and becomes unknown.</source>
        <translation>ការ​បញ្ជាទិញ​បាន​ចេញទៅ​ហើយ កំពុង​រង់ចាំ​ចម្លើយ​ពី​ច្រកទូទាត់។ បោះបង់​គ្រាន់តែ​ឈប់​ចាំ៖ ការ​បញ្ជាទិញ​នៅតែ​អាច​មាន ហើយ​ក្លាយជា «មិន​ច្បាស់»។</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 វិ.</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingSection</name>
    <message>
        <source>Sending and asking</source>
        <translation>ការ​ផ្ញើ និង​ការ​សាកសួរ</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation>​ វិនាទី</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>ពេល​រង់ចាំ</translation>
    </message>
    <message>
        <source>How long an answer of the gateway is waited for, from the next order on. An order without an answer is then unknown, not failed: it may exist, and is never sent again by itself.</source>
        <translation>រយៈពេល​រង់ចាំ​ចម្លើយ​ពី​ច្រកទូទាត់ ចាប់ពី​ការ​បញ្ជាទិញ​បន្ទាប់។ ការ​បញ្ជាទិញ​គ្មាន​ចម្លើយ​ក្លាយជា «មិន​ច្បាស់» មិនមែន​បរាជ័យ​ទេ៖ វា​អាច​មាន ហើយ​មិន​ត្រូវ​ផ្ញើ​ម្តង​ទៀត​ដោយ​ស្វ័យប្រវត្តិ​ឡើយ។</translation>
    </message>
    <message>
        <source>Ask about waiting orders now and then</source>
        <translation>សាកសួរ​ម្តងម្កាល​អំពី​ការ​បញ្ជាទិញ​ដែល​រង់ចាំ</translation>
    </message>
    <message>
        <source>Accepted orders of the last 24 hours that are not settled: after a minute, then more and more rarely while nothing changes, and only while this window is visible. Asking moves no money.</source>
        <translation>ការ​បញ្ជាទិញ​ដែល​បាន​ទទួលយក​ក្នុង 24 ម៉ោង​ចុងក្រោយ ហើយ​មិនទាន់​ចប់៖ ក្រោយ​មួយ​នាទី បន្ទាប់​មក​កាន់តែ​កម្រ​បើ​គ្មាន​អ្វី​ប្រែប្រួល ហើយ​តែ​ពេល​បង្អួច​នេះ​មើល​ឃើញ។ ការ​សាកសួរ​មិន​ផ្លាស់ទី​ប្រាក់​ទេ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>អាជីវករ</translation>
    </message>
    <message>
        <source>Messages to payers</source>
        <translation>សារ​ទៅ​អ្នក​បង់ប្រាក់</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StatusStrip</name>
    <message>
        <source>Sandbox: practice orders, with a secret made up at each start</source>
        <translation>Sandbox៖ ការ​បញ្ជាទិញ​សាកល្បង ជាមួយ​សោ​សម្ងាត់​បង្កើត​ថ្មី​រាល់ពេល​បើក</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unknown</source>
        <translation>
            <numerusform>ការ​បញ្ជាទិញ %n មិន​ច្បាស់</numerusform>
            <numerusform>ការ​បញ្ជាទិញ %n មិន​ច្បាស់</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::StringsView</name>
    <message>
        <source>What the rule wants</source>
        <translation>អ្វី​ដែល​វិធាន​តម្រូវ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>បៃ</translation>
    </message>
    <message>
        <source>Shows both strings as bytes</source>
        <translation>បង្ហាញ​ខ្សែ​អក្សរ​ទាំងពីរ​ជា​បៃ</translation>
    </message>
    <message>
        <source>What the customer says was signed</source>
        <translation>អ្វី​ដែល​អតិថិជន​ថា​បាន​ចុះ​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>អ្វី​ដែល​បាន​ចុះ​ហត្ថលេខា</translation>
    </message>
    <message>
        <source>There is no string to compare yet.</source>
        <translation>មិន​ទាន់​មាន​ខ្សែ​អក្សរ​សម្រាប់​ប្រៀបធៀប​ទេ។</translation>
    </message>
    <message>
        <source>What the customer&apos;s program signed is not known. Ask for the string it signed and paste it under “The string the customer says was signed”.</source>
        <translation>មិន​ដឹង​ថា​កម្មវិធី​របស់​អតិថិជន​បាន​ចុះ​ហត្ថលេខា​លើ​អ្វី​ទេ។ សូម​សុំ​ខ្សែ​អក្សរ​ដែល​វា​បាន​ចុះ​ហត្ថលេខា រួច​បិទភ្ជាប់​នៅ​ក្រោម «ខ្សែ​អក្សរ​ដែល​អតិថិជន​ថា​បាន​ចុះ​ហត្ថលេខា»។</translation>
    </message>
    <message>
        <source>Both strings are the same.</source>
        <translation>ខ្សែ​អក្សរ​ទាំងពីរ​ដូច​គ្នា។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StyleBar</name>
    <message>
        <source>Colour…</source>
        <translation>ពណ៌…</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>ឡូហ្គោ…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>គ្មាន​ឡូហ្គោ</translation>
    </message>
    <message>
        <source>Currency sign in the code</source>
        <translation>សញ្ញា​រូបិយប័ណ្ណ​ក្នុង​កូដ</translation>
    </message>
    <message>
        <source>Colour of the card&apos;s header</source>
        <translation>ពណ៌​ក្បាល​កាត</translation>
    </message>
    <message>
        <source>A picture of your own in the card&apos;s header. Use only one you have the right to print.</source>
        <translation>រូបភាព​ផ្ទាល់ខ្លួន​លើ​ក្បាល​កាត។ សូម​ប្រើ​តែ​រូបភាព​ដែល​អ្នក​មាន​សិទ្ធិ​បោះពុម្ព។</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>ភាសា​នៅ​លើ​ក្រដាស</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read here.</source>
        <translation>%1 មិនមែន​ជា​រូបភាព​ដែល​អាច​អាន​បាន​នៅទីនេះ​ទេ។</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>ឡូហ្គោ៖ %1</translation>
    </message>
    <message>
        <source>A logo of your own</source>
        <translation>ឡូហ្គោ​ផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)</source>
        <translation>រូបភាព (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SumsBar</name>
    <message>
        <source>Sums</source>
        <translation>ផលបូក​សរុប</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <translation>ផលបូក​សរុប៖ %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>កំពុង​រាប់…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1 កំពុង​រាប់…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SupportPage</name>
    <message>
        <source>What the customer sent is</source>
        <translation>អ្វី​ដែល​អតិថិជន​បាន​ផ្ញើ​គឺ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>កូដ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SymbolPreview</name>
    <message>
        <source>not payable</source>
        <translation>មិន​អាច​បង់ប្រាក់​បាន</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Not payable: for looking at only</source>
        <translation>មិន​អាច​បង់ប្រាក់​បាន៖ សម្រាប់​មើល​ប៉ុណ្ណោះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TargetStrip</name>
    <message>
        <source>Choose where it is sent</source>
        <translation>ជ្រើស​កន្លែង​ដែល​ត្រូវ​ផ្ញើ</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>ជ្រើស​អ្វី​ដែល​ច្រកទូទាត់​ធ្វើ</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>ជ្រើស​ប្រវត្តិរូប</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>ច្រកទូទាត់៖ %1</translation>
    </message>
    <message>
        <source>Embedded gateway</source>
        <translation>ច្រកទូទាត់​ក្នុង​កម្មវិធី</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>អាជីវករ​របស់​ខ្ញុំ</translation>
    </message>
    <message>
        <source>No profile of this region</source>
        <translation>គ្មាន​ប្រវត្តិរូប​នៃ​តំបន់​នេះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBanner</name>
    <message>
        <source>From a bundle: redacted</source>
        <translation>ពី​កញ្ចប់៖ បាន​បិទបាំង</translation>
    </message>
    <message>
        <source>What stands below is what another console put into its file. Placeholders like ‹mobile:4f1c› stand for values that did not leave it.</source>
        <translation>អ្វី​ដែល​នៅ​ខាងក្រោម គឺ​ជា​អ្វី​ដែល​កម្មវិធី​ផ្សេង​បាន​ដាក់​ក្នុង​ឯកសារ​របស់​វា។ សញ្ញា​ដូចជា ‹mobile:4f1c› ជំនួស​តម្លៃ​ដែល​មិន​បាន​ចេញ​ពី​វា។</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>អំពី​កញ្ចប់</translation>
    </message>
    <message>
        <source>Close bundle</source>
        <translation>បិទ​កញ្ចប់</translation>
    </message>
    <message>
        <source>No known mistake explains the signature</source>
        <translation>គ្មាន​កំហុស​ដែល​ស្គាល់​ណា​ពន្យល់​ហត្ថលេខា​បាន</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>ហត្ថលេខា​ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The mistake is known</source>
        <translation>កំហុស​ត្រូវ​បាន​ស្គាល់</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>ពេល​បង្កើត</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>តំបន់</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ច្រកទូទាត់</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>លទ្ធផល</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>ស្ថានភាព HTTP</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>រយៈពេល</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>នាឡិកា​របស់​វា</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>កម្មវិធី</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បាន​ផ្ញើ</translation>
    </message>
    <message>
        <source>Byte for byte</source>
        <translation>តាម​បៃ​ដដែល</translation>
    </message>
    <message>
        <source>With a fresh number, time and signature</source>
        <translation>ដោយ​លេខ ពេលវេលា និង​ហត្ថលេខា​ថ្មី</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>ផ្ញើ​ទៅ</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>លេខបញ្ជាទិញ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>លទ្ធផល</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBox</name>
    <message>
        <source>Save bundle…</source>
        <translation>រក្សាទុក​កញ្ចប់…</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>បើក​កញ្ចប់…</translation>
    </message>
    <message>
        <source>This and nothing else is in the file</source>
        <translation>មាន​តែ​នេះ​ក្នុង​ឯកសារ គ្មាន​អ្វី​ផ្សេង​ទេ</translation>
    </message>
    <message>
        <source>Ticket bundles (*.json);;All files (*)</source>
        <translation>កញ្ចប់​សំបុត្រ (*.json);;ឯកសារ​ទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>រក្សាទុក​កញ្ចប់</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>បើក​កញ្ចប់</translation>
    </message>
    <message>
        <source>From a bundle: redacted. Nothing of it can be sent.</source>
        <translation>ពី​កញ្ចប់៖ បាន​បិទបាំង។ មិន​អាច​ផ្ញើ​អ្វី​ពី​វា​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The bundle could not be written to that place.</source>
        <translation>មិន​អាច​សរសេរ​កញ្ចប់​ទៅ​កន្លែង​នោះ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>បាន​រក្សាទុក​ជា %1 មាន​តែ​អ្នក​ទេ​ដែល​អាច​អាន​បាន។</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>មិន​អាច​អាន​ឯកសារ​នោះ​បាន​ទេ។</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of this program.</source>
        <translation>កញ្ចប់​នេះ​ត្រូវ​បាន​បង្កើត​ដោយ​កំណែ​ថ្មី​ជាង​នៃ​កម្មវិធី​នេះ។</translation>
    </message>
    <message>
        <source>That is no ticket bundle, or it was changed: %1</source>
        <translation>នោះ​មិន​មែន​ជា​កញ្ចប់​សំបុត្រ​ទេ ឬ​វា​ត្រូវ​បាន​កែ៖ %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TlvTree</name>
    <message>
        <source>Tag</source>
        <translation>លេខ​វាល</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>ប្រវែង</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>តម្លៃ</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>មិន​ត្រូវគ្នា</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>នៅសល់</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>បាត់</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDelegate</name>
    <message>
        <source>Copied</source>
        <translation>បាន​ចម្លង</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDock</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayFoot</name>
    <message>
        <source>Links, %1</source>
        <extracomment>Foot of today&apos;s list: so many links were made</extracomment>
        <translation>តំណ, %1</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <extracomment>Foot of today&apos;s list: so many orders were paid in full</extracomment>
        <translation>បាន​បង់, %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>ការ​បញ្ជាទិញ​ថ្ងៃនេះ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayPane</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>No orders yet today. Each one appears here as it is sent.</source>
        <translation>ថ្ងៃនេះ​មិនទាន់​មាន​ការ​បញ្ជាទិញ​ទេ។ ការ​បញ្ជាទិញ​នីមួយៗ​បង្ហាញ​នៅ​ទីនេះ​ពេល​ផ្ញើ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictCard</name>
    <message>
        <source>Copy command</source>
        <translation>ចម្លង​ពាក្យ​បញ្ជា</translation>
    </message>
    <message>
        <source>Open a ticket bundle…</source>
        <translation>បើក​កញ្ចប់​សំបុត្រ…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictLine</name>
    <message>
        <source>Good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>Bank apps will take this code.</source>
        <translation>កម្មវិធី​ធនាគារ​នឹង​ទទួល​កូដ​នេះ។</translation>
    </message>
    <message>
        <source>Good, with a note</source>
        <translation>ល្អ តែ​មាន​ចំណាំ</translation>
    </message>
    <message>
        <source>Bank apps will take this code. What is unusual about it stands below.</source>
        <translation>កម្មវិធី​ធនាគារ​នឹង​ទទួល​កូដ​នេះ។ អ្វី​ដែល​មិន​ធម្មតា​មាន​នៅ​ខាងក្រោម។</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>ផុតកំណត់</translation>
    </message>
    <message>
        <source>Bank apps refuse it and it is not printed. Issue a new one.</source>
        <translation>កម្មវិធី​ធនាគារ​បដិសេធ​វា ហើយ​វា​មិន​ត្រូវ​បាន​បោះពុម្ព​ទេ។ សូម​ចេញ​កូដ​ថ្មី។</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>ប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Bank apps may refuse it: ask for a correct one before you print it.</source>
        <translation>កម្មវិធី​ធនាគារ​អាច​បដិសេធ​វា៖ សូម​សុំ​កូដ​ត្រឹមត្រូវ មុន​ពេល​បោះពុម្ព។</translation>
    </message>
    <message>
        <source>A QR code, but not a KHQR</source>
        <translation>ជា​កូដ QR តែ​មិនមែន KHQR</translation>
    </message>
    <message>
        <source>No Bakong account stands in it, so it cannot be paid as a KHQR.</source>
        <translation>គ្មាន​គណនី Bakong ក្នុង​វា​ទេ ដូច្នេះ​មិន​អាច​បង់ប្រាក់​តាម​វា​ជា KHQR បាន​ទេ។</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>មិន​អាច​បង់ប្រាក់​បាន</translation>
    </message>
    <message>
        <source>Ask whoever made it for a correct one.</source>
        <translation>សូម​សុំ​កូដ​ត្រឹមត្រូវ​ពី​អ្នក​ដែល​បាន​បង្កើត​វា។</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ខូច</translation>
    </message>
    <message>
        <source>No code is drawn from it: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>មិន​បាន​គូរ​កូដ​ពី​វា​ទេ៖ ពេល​ស្កេន វា​នឹង​ត្រូវ​បដិសេធ ឬ​បង់ប្រាក់​ទៅ​អ្នក​ផ្សេង។ សូម​ចម្លង ឬ​ស្កេន​វា​ម្តងទៀត​ពី​ប្រភព​ដើម។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>ទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>មិនច្បាស់</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>បានបដិសេធ</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>រង់ចាំ​ការ​បង់ប្រាក់</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>បាន​បោះពុម្ព</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>រក្សាទុក​ទិដ្ឋភាព…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>ប្តូរ​ឈ្មោះ​ទិដ្ឋភាព…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>លុប​ទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ប្តូរ​ឈ្មោះ​ទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>រក្សាទុក​ទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Keeps filters, sorting and columns. The text typed into Filter is not kept: it may be a payer&apos;s.</source>
        <translation>រក្សាទុក​តម្រង ការ​តម្រៀប និង​ជួរឈរ។ អត្ថបទ​ដែល​វាយ​ក្នុង «តម្រង» មិន​ត្រូវ​រក្សាទុក​ទេ៖ វា​អាច​ជា​របស់​អ្នក​បង់ប្រាក់។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>The program has a view of this name.</source>
        <translation>កម្មវិធី​មាន​ទិដ្ឋភាព​ឈ្មោះ​នេះ​រួចហើយ។</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>ជំនួស​ទិដ្ឋភាព​ដែល​មាន​ឈ្មោះ​នេះ។</translation>
    </message>
</context>
<context>
    <name>vexora::ui::WelcomePage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>តើ​អ្នក​ចង់​ចាប់ផ្តើម​យ៉ាង​ណា?</translation>
    </message>
    <message>
        <source>You can do the other one at any time: from the profile menu above, or in Settings.</source>
        <translation>អ្នក​អាច​ធ្វើ​មួយ​ផ្សេងទៀត​ពេល​ណា​ក៏​បាន៖ ពី​ម៉ឺនុយ​ប្រវត្តិរូប​ខាងលើ ឬ​ក្នុង​ការកំណត់។</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>សាក​នៅ​ទីនេះ</translation>
    </message>
    <message>
        <source>A gateway inside this program.</source>
        <translation>ច្រកទូទាត់​ក្នុង​កម្មវិធី​នេះ។</translation>
    </message>
    <message>
        <source>Its secret in memory, no keychain prompt.</source>
        <translation>សោ​សម្ងាត់​របស់​វា​ក្នុង​អង្គ​ចងចាំ មិន​សួរ​បណ្តុំ​សោ។</translation>
    </message>
    <message>
        <source>Practice orders with their own history.</source>
        <translation>ការ​បញ្ជាទិញ​សាកល្បង​ជាមួយ​ប្រវត្តិ​ផ្ទាល់ខ្លួន។</translation>
    </message>
    <message>
        <source>No money, no account, no network.</source>
        <translation>គ្មាន​ប្រាក់ គ្មាន​គណនី គ្មាន​បណ្តាញ។</translation>
    </message>
    <message>
        <source>Connect my merchant</source>
        <translation>ភ្ជាប់​អាជីវករ​របស់​ខ្ញុំ</translation>
    </message>
    <message>
        <source>Address, merchant number and secret at hand.</source>
        <translation>មាន​អាសយដ្ឋាន លេខ​អាជីវករ និង​សោ​សម្ងាត់​ក្នុង​ដៃ។</translation>
    </message>
    <message>
        <source>The secret goes into the system keychain.</source>
        <translation>សោ​សម្ងាត់​ចូល​ក្នុង​បណ្តុំ​សោ​របស់​ប្រព័ន្ធ។</translation>
    </message>
    <message>
        <source>Tested by its balance: no money moves.</source>
        <translation>សាកល្បង​ដោយ​សមតុល្យ៖ គ្មាន​ប្រាក់​ផ្លាស់ទី​ទេ។</translation>
    </message>
    <message>
        <source>All of it can be changed in Settings.</source>
        <translation>អាច​ប្តូរ​ទាំងអស់​ក្នុង​ការកំណត់។</translation>
    </message>
</context>
</TS>
