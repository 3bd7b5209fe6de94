<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>BreakWords</name>
    <message>
        <source>cut off: %1 declared, %2 left</source>
        <translation>截斷：宣告 %1，剩 %2</translation>
    </message>
    <message>
        <source>one character short</source>
        <translation>少 1 個字元</translation>
    </message>
    <message>
        <source>%1 characters short</source>
        <translation>少 %1 個字元</translation>
    </message>
    <message>
        <source>Cut off: tag %1 declares %2 characters, %3 are left.</source>
        <translation>遭截斷：標籤 %1 宣告 %2 個字元，只剩 %3 個。</translation>
    </message>
    <message>
        <source>Field %1 is one character short.</source>
        <translation>欄位 %1 少 1 個字元。</translation>
    </message>
    <message>
        <source>Field %1 is %2 characters short.</source>
        <translation>欄位 %1 少 %2 個字元。</translation>
    </message>
    <message>
        <source>The checksum (63) is missing.</source>
        <translation>缺少檢查碼（63）。</translation>
    </message>
    <message>
        <source>Cut off: “%1” at character %2 is too short for a field.</source>
        <translation>遭截斷：第 %2 個字元起的「%1」太短，不成欄位。</translation>
    </message>
    <message>
        <source>At character %1 a field should begin with two digits, but “%2” stands there.</source>
        <translation>第 %1 個字元處應為欄位開頭的兩位數字，卻是「%2」。</translation>
    </message>
    <message>
        <source>Tag %1 at character %2 should tell its length in two digits, but “%3” stands there.</source>
        <translation>第 %2 個字元處的標籤 %1 應以兩位數字標明長度，卻是「%3」。</translation>
    </message>
</context>
<context>
    <name>CallbackCard</name>
    <message>
        <source>Do not believe it</source>
        <translation>不可採信</translation>
    </message>
    <message>
        <source>The signature is wrong, so anybody may have sent it. Change nothing on the order; ask the gateway about it instead.</source>
        <translation>簽章錯誤，任何人都可能送出它。請勿變更訂單，改向閘道查詢。</translation>
    </message>
    <message>
        <source>Should it be the gateway after all, it sends it again.</source>
        <translation>若確實來自閘道，它會再送一次。</translation>
    </message>
    <message>
        <source>The order is not known here</source>
        <translation>此處查無這筆訂單</translation>
    </message>
    <message>
        <source>No order of this console has that number. Where the shop&apos;s own system has none either, nothing may be credited.</source>
        <translation>本主控台沒有此編號的訂單。若商店自己的系統也沒有，就不可入帳。</translation>
    </message>
    <message>
        <source>So the gateway sends it again, while somebody looks for the order.</source>
        <translation>這樣閘道會再送一次，期間可由人員查找訂單。</translation>
    </message>
    <message>
        <source>Paid: credit the order</source>
        <translation>已付款：可為訂單入帳</translation>
    </message>
    <message>
        <source>The amount is the one that was asked for.</source>
        <translation>金額與要求的相同。</translation>
    </message>
    <message>
        <source>It was heard, and need not come again.</source>
        <translation>已收到，不必再送。</translation>
    </message>
    <message>
        <source>Paid, but another amount: do not credit</source>
        <translation>已付款但金額不同：不可入帳</translation>
    </message>
    <message>
        <source>A person has to look at it: what was paid is not what was asked for.</source>
        <translation>須由人員查看：已付金額與要求的不同。</translation>
    </message>
    <message>
        <source>It was heard. Sending it again would not change the amount.</source>
        <translation>已收到。再送一次也不會改變金額。</translation>
    </message>
    <message>
        <source>Part paid: do not credit yet</source>
        <translation>部分付款：先不要入帳</translation>
    </message>
    <message>
        <source>Write the amount down; a person decides what becomes of it.</source>
        <translation>請記下金額，由人員決定如何處理。</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>目前無須處理</translation>
    </message>
    <message>
        <source>The payment is not over. Another callback follows, or the gateway is asked.</source>
        <translation>付款尚未結束。之後會有另一則回呼通知，或向閘道查詢。</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>付款失敗</translation>
    </message>
    <message>
        <source>Take the order as not paid. Who still wants to pay needs a new one.</source>
        <translation>請將訂單視為未付款。仍要付款的人需要新訂單。</translation>
    </message>
    <message>
        <source>Settled already: change nothing</source>
        <translation>已有結果：不要變更</translation>
    </message>
    <message>
        <source>The order was settled before. A callback may come several times and counts once.</source>
        <translation>訂單先前已有結果。回呼通知可能送來多次，只算一次。</translation>
    </message>
    <message>
        <source>It was heard, else it comes again and again.</source>
        <translation>已收到，否則會一再送來。</translation>
    </message>
    <message>
        <source>This is no callback</source>
        <translation>這不是回呼通知</translation>
    </message>
    <message>
        <source>Fields that every callback has are missing.</source>
        <translation>缺少每則回呼通知都有的欄位。</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>無法用它做任何處理。</translation>
    </message>
    <message>
        <source>not checked: there is no secret</source>
        <translation>未檢查：沒有密鑰</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>right, with its null fields left out of the string</source>
        <translation>正確，null 欄位不放進字串</translation>
    </message>
    <message>
        <source>right, with its null fields in the string as “null”</source>
        <translation>正確，null 欄位以「null」放進字串</translation>
    </message>
    <message>
        <source>Looking for the mistake behind the signature…</source>
        <translation>正在找出簽章的錯誤…</translation>
    </message>
    <message>
        <source>No known mistake explains this signature with a secret known here: a value was changed on the way, or another secret signed.</source>
        <translation>以此處已知的密鑰，沒有已知的錯誤可以解釋此簽章：可能有值在途中被改動，或用了其他密鑰簽章。</translation>
    </message>
    <message>
        <source>No document explains it.</source>
        <translation>文件中沒有說明。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 paid, %2 asked for</source>
        <translation>已付 %1，要求 %2</translation>
    </message>
    <message>
        <source>%1, as asked for</source>
        <translation>%1，與要求的相同</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>%1 now, then %2</source>
        <translation>目前為%1，之後為%2</translation>
    </message>
    <message>
        <source>%1, and stays so</source>
        <translation>%1，維持不變</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>%1 of %2, sent %3</source>
        <translation>%1（%2），送出時間：%3</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Several orders here have this number. Compared with this one.</source>
        <translation>此處有多筆訂單使用此編號，以這一筆比對。</translation>
    </message>
    <message>
        <source>If the signature is right: %1</source>
        <translation>若簽章正確：%1</translation>
    </message>
    <message>
        <source>Choose the profile, or type its secret, before anything is done with it: without its signature anybody may have sent it.</source>
        <translation>處理之前，請先選擇設定檔或輸入其密鑰：未檢查簽章時，任何人都可能送出它。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>HTTP %1 with the body %2, nothing else in it, within 10 seconds. %3</source>
        <translation>10 秒內回覆 HTTP %1，內容為 %2，不含其他內容。%3</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在紀錄中顯示</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>spaces around it removed</source>
        <translation>已移除前後空白</translation>
    </message>
    <message>
        <source>dash changed from “%1”</source>
        <translation>連字號由「%1」改正</translation>
    </message>
    <message>
        <source>comma changed from “%1”</source>
        <translation>逗號由「%1」改正</translation>
    </message>
    <message>
        <source>spaces and signs taken out</source>
        <translation>已移除空白與符號</translation>
    </message>
    <message>
        <source>spaces and dots taken out</source>
        <translation>已移除空白與句點</translation>
    </message>
    <message>
        <source>country code taken off</source>
        <translation>已移除國碼</translation>
    </message>
    <message>
        <source>turned to full-width katakana from “%1”</source>
        <translation>由「%1」轉為全形片假名</translation>
    </message>
    <message>
        <source>changed from “%1”</source>
        <translation>由「%1」改正</translation>
    </message>
</context>
<context>
    <name>CodeFieldWords</name>
    <message>
        <source>Bakong account</source>
        <translation>Bakong 帳號</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>帳戶資訊</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>行業類別</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>帳單號碼</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>門市代號</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考編號</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>交易目的</translation>
    </message>
    <message>
        <source>Other language, two letters</source>
        <translation>其他語言（兩個字母）</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>店家（其他語言）</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>城市（其他語言）</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>銀聯帳號</translation>
    </message>
</context>
<context>
    <name>CounterJudge</name>
    <message>
        <source>Broken</source>
        <translation>損毀</translation>
    </message>
    <message>
        <source>It is not printed: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>不會列印：掃描後會遭拒絕，或付給別人。請從來源重新複製或掃描。</translation>
    </message>
    <message>
        <source>It can be paid once.</source>
        <translation>只能付款一次。</translation>
    </message>
    <message>
        <source>It can be paid once, until %1.</source>
        <translation>只能付款一次，期限至 %1。</translation>
    </message>
    <message>
        <source>For one payment only</source>
        <translation>僅限一次付款</translation>
    </message>
    <message>
        <source>On a counter it would be dead after that: customers scan it and cannot pay. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>放在櫃檯，之後就會失效：顧客掃描後無法付款。請向銀行索取店家的永久 QR 碼。</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>無法付款</translation>
    </message>
    <message>
        <source>It is not printed. Ask your bank for a correct one.</source>
        <translation>不會列印。請向銀行索取正確的 QR 碼。</translation>
    </message>
    <message>
        <source>Not known to be permanent</source>
        <translation>無法確定永久有效</translation>
    </message>
    <message>
        <source>The code does not say that it is permanent (01 is not 11), so it may stop working on the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>QR 碼未標明永久有效（01 不是 11），放在櫃檯可能會失效。請向銀行索取店家的永久 QR 碼。</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Ask your bank before you print it.</source>
        <translation>列印前請先詢問銀行。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>A permanent code. It is printed exactly as it is.</source>
        <translation>永久 QR 碼，將原樣列印。</translation>
    </message>
    <message>
        <source>The code of one order</source>
        <translation>單筆訂單的 QR 碼</translation>
    </message>
    <message>
        <source>The gateway made it for order %1. It stops working once that is paid or over, and customers could not pay at the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>這是閘道為訂單 %1 產生的。該訂單付款或過期後即失效，顧客無法在櫃檯付款。請向銀行索取店家的永久 QR 碼。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known whether this is an order&apos;s code. Start the program again and retry.</source>
        <translation>無法讀取紀錄，因此無法得知這是否為訂單的 QR 碼。請重新啟動程式再試。</translation>
    </message>
    <message>
        <source>It asks for one amount (54), whatever a customer owes. A permanent code has none. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>無論顧客應付多少，它都要求同一金額（54）。永久 QR 碼不含金額。請向銀行索取商店的永久 QR 碼。</translation>
    </message>
</context>
<context>
    <name>DayReportWords</name>
    <message>
        <source>End of day</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>%1: no real money</source>
        <extracomment>A sheet of orders that are no real money; %1: TEST or SANDBOX</extracomment>
        <translation>%1：非真實款項</translation>
    </message>
    <message>
        <source>Currency and state</source>
        <translation>幣別與狀態</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>應收金額</translation>
    </message>
    <message>
        <source>Unknown and refused</source>
        <translation>不明與已拒絕</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>無。</translation>
    </message>
    <message>
        <source>and %1 more in the history</source>
        <translation>紀錄中另有 %1 筆</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>截至 %1 所知</translation>
    </message>
</context>
<context>
    <name>DoubleDialog</name>
    <message>
        <source>You made this link just now</source>
        <translation>您剛剛才建立這個連結</translation>
    </message>
    <message>
        <source>You made this order just now</source>
        <translation>您剛剛才建立這筆訂單</translation>
    </message>
    <message>
        <source>You made this link a minute ago</source>
        <translation>您在 1 分鐘前建立了這個連結</translation>
    </message>
    <message>
        <source>You made this order a minute ago</source>
        <translation>您在 1 分鐘前建立了這筆訂單</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n minutes ago</source>
        <translation>
            <numerusform>您在 %n 分鐘前建立了這個連結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n minutes ago</source>
        <translation>
            <numerusform>您在 %n 分鐘前建立了這筆訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>You made this link an hour ago</source>
        <translation>您在 1 小時前建立了這個連結</translation>
    </message>
    <message>
        <source>You made this order an hour ago</source>
        <translation>您在 1 小時前建立了這筆訂單</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n hours ago</source>
        <translation>
            <numerusform>您在 %n 小時前建立了這個連結</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n hours ago</source>
        <translation>
            <numerusform>您在 %n 小時前建立了這筆訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>It was for another payer: %1.</source>
        <translation>當時是另一位付款人：%1。</translation>
    </message>
    <message>
        <source>It was for another payer. Different now: %1.</source>
        <translation>當時是另一位付款人。這次不同之處：%1。</translation>
    </message>
</context>
<context>
    <name>EarlierOrder</name>
    <message>
        <source>New from this: payer data is kept only until you quit.</source>
        <translation>無法「以此建立」：付款人資料只保留到結束程式為止。</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>無法以這些內容建立新訂單：那會再收一次同一筆錢。</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>查詢過這筆訂單後，才能以這些內容建立新訂單。</translation>
    </message>
    <message>
        <source>New from this: there is no payer data of it to begin with.</source>
        <translation>無法「以此建立」：此訂單沒有可沿用的付款人資料。</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>There is no payer data of such an order to erase.</source>
        <translation>這類訂單沒有可清除的付款人資料。</translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go, of %1.</source>
        <translation>
            <numerusform>將清除 %n 筆訂單的付款人資料，時間為 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go: the oldest of %1, the latest of %2.</source>
        <translation>
            <numerusform>將清除 %n 筆訂單的付款人資料：最早 %1，最近 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>one order</source>
        <translation>單筆訂單</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>依存放天數</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>依地區</translation>
    </message>
    <message>
        <source>by payer</source>
        <translation>依付款人</translation>
    </message>
    <message>
        <source>by the rule set here</source>
        <translation>依此處設定的規則</translation>
    </message>
    <message>
        <source>Another program has the list open: its journal is emptied as soon as that ends.</source>
        <translation>另一個程式正開啟此清單：待其結束後，日誌會立即清空。</translation>
    </message>
    <message>
        <source>What the payer gave (name, mobile, e-mail, numbers, address), remarks, answers as received, and everything by which they are found.</source>
        <translation>付款人提供的資料（姓名、手機、電子郵件、號碼、位址）、備註、收到的原始回應，以及用來搜尋這些內容的一切資料。</translation>
    </message>
    <message>
        <source>The order: its number, amount, link, states and times, what was printed, and that it was erased.</source>
        <translation>訂單：編號、金額、連結、狀態與時間、列印紀錄，以及已清除的事實。</translation>
    </message>
    <message>
        <source>Backups made before still hold it, locked with this computer&apos;s key.</source>
        <translation>先前的備份仍含有這些資料，並以這部電腦的金鑰鎖定。</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1: payer data of %n order(s) erased (%2).</source>
        <translation>
            <numerusform>回執 %1：已清除 %n 筆訂單的付款人資料（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be looked into, because the key of their payer data is lost. They can still be erased by age, by region or one by one.</source>
        <translation>
            <numerusform>有 %n 筆訂單因付款人資料的金鑰已遺失而無法查看。仍可依時間、地區或逐筆清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>A damaged list in the data folder is not reached and may hold payer data: %1. Delete it when nobody needs it any more.</source>
        <translation>資料夾中有一份損毀的清單未被處理，其中可能還有付款人資料：%1。不再需要時請刪除。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Permanent or one payment</source>
        <translation>永久或單次</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>銀聯帳號</translation>
    </message>
    <message>
        <source>Account, individual</source>
        <translation>帳戶（個人）</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>Bakong 帳號</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>帳戶資訊</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account, merchant</source>
        <translation>帳戶（商店）</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>行業類別</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>其他資料</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>帳單號碼</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>門市代號</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考編號</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>終端機</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>交易目的</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>其他語言版本</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>店家（其他語言）</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>城市（其他語言）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>產生時間</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>卡片組織</translation>
    </message>
    <message>
        <source>Not in the rules</source>
        <translation>規範未列</translation>
    </message>
    <message>
        <source>Permanent, for any number of payments</source>
        <translation>永久有效，付款次數不限</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>僅限一次付款</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>產生時間</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期時間</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>選填。</translation>
    </message>
    <message>
        <source>Required when %1 is %2.</source>
        <translation>「%1」為 %2 時必填。</translation>
    </message>
    <message>
        <source>A whole amount above zero, in %1.</source>
        <translation>大於零的 %1 金額，僅限整數。</translation>
    </message>
    <message numerus="yes">
        <source>An amount above zero in %1, with at most %n decimal(s).</source>
        <translation>
            <numerusform>大於零的 %1 金額，最多 %n 位小數。</numerusform>
        </translation>
    </message>
    <message>
        <source>A complete e-mail address.</source>
        <translation>完整的電子郵件地址。</translation>
    </message>
    <message>
        <source>A web address: https:// or http://, then a host.</source>
        <translation>網址：https:// 或 http://，後接主機名稱。</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address.</source>
        <translation>IPv4 或 IPv6 位址。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything else can be sent after a warning.</source>
        <translation>不符時會先警告，仍可送出。</translation>
    </message>
    <message>
        <source>spaces around it are removed</source>
        <translation>移除前後空白</translation>
    </message>
    <message>
        <source>digits of other scripts become 0 to 9</source>
        <translation>其他文字的數字改為 0 到 9</translation>
    </message>
    <message>
        <source>300.00 becomes 300</source>
        <translation>300.00 改為 300</translation>
    </message>
    <message>
        <source>other dashes become -</source>
        <translation>其他連字號改為 -</translation>
    </message>
    <message>
        <source>other commas become ,</source>
        <translation>其他逗號改為 ,</translation>
    </message>
    <message>
        <source>half-width kana and hiragana become full-width katakana</source>
        <translation>半形假名與平假名轉為全形片假名</translation>
    </message>
    <message>
        <source>spaces, dots, dashes and brackets are taken out</source>
        <translation>移除空白、句點、連字號與括號</translation>
    </message>
    <message>
        <source>spaces, dots and brackets are taken out</source>
        <translation>移除空白、句點與括號</translation>
    </message>
    <message>
        <source>the country code +%1 is taken off</source>
        <translation>移除國碼 +%1</translation>
    </message>
    <message>
        <source>the country code +%1 becomes %2</source>
        <translation>國碼 +%1 改為 %2</translation>
    </message>
    <message>
        <source>The document and its appendix name: %1. Other takes codes the provider gave you.</source>
        <translation>文件與附錄列出：%1。「其他」可填服務商提供的代碼。</translation>
    </message>
    <message>
        <source>Named in the documents: %1.</source>
        <translation>文件列出：%1。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Optional: left empty, one is made when the order is sent.</source>
        <translation>選填：留空則於送出訂單時產生。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letter(s), digits, - and _.</source>
        <translation>
            <numerusform>最多 %n 個英文字母、數字、- 或 _。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is used twice for one merchant.</source>
        <translation>同一商店不會重複使用同一編號。</translation>
    </message>
    <message>
        <source>Unique transaction number; recommended are the date and time (yyyymmddhhmmss) and a random number.</source>
        <translation>唯一的交易編號，建議用日期時間（yyyymmddhhmmss）加亂數。</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>範例：%1</translation>
    </message>
    <message>
        <source>The provider: %1</source>
        <translation>服務商說明：%1</translation>
    </message>
    <message>
        <source>Before it is sent: %1.</source>
        <translation>送出前的處理：%1。</translation>
    </message>
    <message>
        <source>%1 to %2 digits.</source>
        <translation>%1 到 %2 位數字。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n 位數字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) starting with %1.</source>
        <translation>
            <numerusform>%1 開頭的 %n 位數字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes %1 orders a day from one address, %2 of them paid. Where a day begins is not documented: midnight in %3 is assumed.</source>
        <translation>閘道一天只接受同一位址 %1 筆訂單，其中付款成功的 %2 筆。文件未說明一天從何時開始，此處以 %3 的午夜為準。</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>There is no text to check.</source>
        <translation>沒有可檢查的文字。</translation>
    </message>
    <message>
        <source>The text is too short to be a KHQR.</source>
        <translation>文字太短，不是 KHQR。</translation>
    </message>
    <message>
        <source>The checksum (63) does not stand at the end, so something was added behind it.</source>
        <translation>檢查碼（63）不在結尾，表示後面被加了內容。</translation>
    </message>
    <message>
        <source>The checksum does not fit the text: at least one character was changed or lost.</source>
        <translation>檢查碼與文字不符：至少有一個字元被更動或遺失。</translation>
    </message>
    <message>
        <source>The text does not end in a checksum, so nobody can tell whether it is whole.</source>
        <translation>文字結尾沒有檢查碼，無法得知是否完整。</translation>
    </message>
    <message>
        <source>The checksum field (63) is missing.</source>
        <translation>缺少檢查碼欄位（63）。</translation>
    </message>
    <message>
        <source>The checksum (63) is not four characters long.</source>
        <translation>檢查碼（63）的長度不是 4 個字元。</translation>
    </message>
    <message>
        <source>Lengths were counted in bytes instead of characters. Bank apps misread such a code.</source>
        <translation>長度以位元組而非字元計算。銀行 App 會誤讀這種 QR 碼。</translation>
    </message>
    <message>
        <source>Lengths were counted in a way bank apps do not follow, so that they misread this code.</source>
        <translation>長度的計算方式與銀行 App 不同，因此銀行 App 會誤讀此 QR 碼。</translation>
    </message>
    <message>
        <source>A field does not tell its length in two digits, or the text is longer than any QR code holds.</source>
        <translation>有欄位未以兩位數字標明長度，或文字超出 QR 碼的容量。</translation>
    </message>
    <message>
        <source>A field inside field %1 does not tell its length.</source>
        <translation>欄位 %1 內有欄位未標明長度。</translation>
    </message>
    <message>
        <source>Where a field should begin there is no field number.</source>
        <translation>欄位開頭處沒有欄位編號。</translation>
    </message>
    <message>
        <source>Inside field %1 there is no field number where a field should begin.</source>
        <translation>欄位 %1 內的欄位開頭處沒有欄位編號。</translation>
    </message>
    <message>
        <source>The text ends before a field does: it was cut off.</source>
        <translation>欄位未完，文字就結束了：遭到截斷。</translation>
    </message>
    <message>
        <source>Field %1 is shorter than what it holds: something is missing in it.</source>
        <translation>欄位 %1 的長度容不下其內容：其中有缺漏。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a field, or holds a control character.</source>
        <translation>文字在欄位中途結束，或含有控制字元。</translation>
    </message>
    <message>
        <source>Field %1 stands in the code twice. Bank apps may take either one and pay different accounts or amounts.</source>
        <translation>欄位 %1 在 QR 碼中出現兩次。銀行 App 可能採用其中任一個，而付到不同的帳戶或金額。</translation>
    </message>
    <message>
        <source>There are two accounts in the code, 29 and 30. Bank apps may pay either one.</source>
        <translation>QR 碼中有 29 與 30 兩個帳戶。銀行 App 可能付給其中任一個。</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is missing.</source>
        <translation>缺少店家名稱（59）。</translation>
    </message>
    <message>
        <source>The Bakong account is missing.</source>
        <translation>缺少 Bakong 帳號。</translation>
    </message>
    <message>
        <source>The Bakong account does not have the form name@bank.</source>
        <translation>Bakong 帳號不是 name@bank 的格式。</translation>
    </message>
    <message>
        <source>The amount (54) is negative, empty or longer than 13 characters, or does not fit the currency.</source>
        <translation>金額（54）為負數、空白或超過 13 個字元，或與幣別不符。</translation>
    </message>
    <message>
        <source>The amount (54) is not a number.</source>
        <translation>金額（54）不是數字。</translation>
    </message>
    <message>
        <source>No Bakong account is named (29 or 30). It may be a QR code of another scheme.</source>
        <translation>未列出 Bakong 帳號（29 或 30）。可能是其他支付體系的 QR 碼。</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is missing.</source>
        <translation>缺少商店代號（30-01）。</translation>
    </message>
    <message>
        <source>The bank&apos;s name (30-02) is missing.</source>
        <translation>缺少銀行名稱（30-02）。</translation>
    </message>
    <message>
        <source>The currency (53) is missing.</source>
        <translation>缺少幣別（53）。</translation>
    </message>
    <message>
        <source>The code does not begin with its format (00).</source>
        <translation>QR 碼開頭不是格式欄位（00）。</translation>
    </message>
    <message>
        <source>The kind of business (52) is missing.</source>
        <translation>缺少行業類別（52）。</translation>
    </message>
    <message>
        <source>The country (58) is missing.</source>
        <translation>缺少國家（58）。</translation>
    </message>
    <message>
        <source>The city (60) is missing.</source>
        <translation>缺少城市（60）。</translation>
    </message>
    <message>
        <source>The currency is neither riel (116) nor US dollar (840).</source>
        <translation>幣別既非瑞爾（116）也非美元（840）。</translation>
    </message>
    <message>
        <source>The code says neither that it is permanent (11) nor that it is for one payment (12).</source>
        <translation>QR 碼未標明永久有效（11）或僅限一次付款（12）。</translation>
    </message>
    <message>
        <source>The kind of business (52) is not a number of four digits.</source>
        <translation>行業類別（52）不是 4 位數字。</translation>
    </message>
    <message>
        <source>There is a name in another language, but not which language (64-00).</source>
        <translation>有其他語言的名稱，但未標明是哪種語言（64-00）。</translation>
    </message>
    <message>
        <source>There is a second language, but no name in it (64-01).</source>
        <translation>有第二種語言，但沒有該語言的名稱（64-01）。</translation>
    </message>
    <message>
        <source>The Bakong account is longer than 32 characters or empty.</source>
        <translation>Bakong 帳號超過 32 個字元或為空白。</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is longer than 25 characters or empty.</source>
        <translation>店家名稱（59）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The bill number (62-01) is longer than 25 characters or empty.</source>
        <translation>帳單號碼（62-01）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The mobile number (62-02) is longer than 25 characters or empty.</source>
        <translation>手機號碼（62-02）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The store label (62-03) is longer than 25 characters or empty.</source>
        <translation>門市代號（62-03）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The reference (62-05) is longer than 25 characters or empty.</source>
        <translation>參考編號（62-05）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The terminal (62-07) is longer than 25 characters or empty.</source>
        <translation>終端機（62-07）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The purpose (62-08) is longer than 25 characters or empty.</source>
        <translation>交易目的（62-08）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The format (00) is not two characters long.</source>
        <translation>格式（00）的長度不是 2 個字元。</translation>
    </message>
    <message>
        <source>The field that tells permanent from one payment (01) is not two characters long.</source>
        <translation>標明永久或單次的欄位（01）長度不是 2 個字元。</translation>
    </message>
    <message>
        <source>The kind of business (52) is not four digits long.</source>
        <translation>行業類別（52）的長度不是 4 位數字。</translation>
    </message>
    <message>
        <source>The currency (53) is not three digits long.</source>
        <translation>幣別（53）的長度不是 3 位數字。</translation>
    </message>
    <message>
        <source>The country (58) is not two letters long.</source>
        <translation>國家（58）的長度不是 2 個字母。</translation>
    </message>
    <message>
        <source>The city (60) is longer than 15 characters or empty.</source>
        <translation>城市（60）超過 15 個字元或為空白。</translation>
    </message>
    <message>
        <source>The bank&apos;s name is longer than 32 characters or empty.</source>
        <translation>銀行名稱超過 32 個字元或為空白。</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is longer than 32 characters or empty.</source>
        <translation>商店代號（30-01）超過 32 個字元或為空白。</translation>
    </message>
    <message>
        <source>The account information (29-01) is longer than 32 characters or empty.</source>
        <translation>帳戶資訊（29-01）超過 32 個字元或為空白。</translation>
    </message>
    <message>
        <source>The language (64-00) is not two letters long.</source>
        <translation>語言（64-00）的長度不是 2 個字母。</translation>
    </message>
    <message>
        <source>The name in the other language (64-01) is longer than 25 characters or empty.</source>
        <translation>其他語言的名稱（64-01）超過 25 個字元或為空白。</translation>
    </message>
    <message>
        <source>The city in the other language (64-02) is longer than 15 characters or empty.</source>
        <translation>其他語言的城市（64-02）超過 15 個字元或為空白。</translation>
    </message>
    <message>
        <source>The UnionPay account (15) is longer than 99 characters or empty.</source>
        <translation>銀聯帳號（15）超過 99 個字元或為空白。</translation>
    </message>
    <message>
        <source>A UnionPay account (15) and US dollars do not go together.</source>
        <translation>銀聯帳號（15）不能搭配美元。</translation>
    </message>
    <message>
        <source>It is a code with an amount, but does not say when it ends (99-01).</source>
        <translation>QR 碼帶有金額，但未標明到期時間（99-01）。</translation>
    </message>
    <message>
        <source>The code has expired: bank apps refuse it.</source>
        <translation>QR 碼已過期：銀行 App 會拒絕。</translation>
    </message>
    <message>
        <source>The end (99-01) is in the past.</source>
        <translation>到期時間（99-01）已過。</translation>
    </message>
    <message>
        <source>It says that it is for one payment (12), but holds no amount.</source>
        <translation>標明僅限一次付款（12），但沒有金額。</translation>
    </message>
    <message>
        <source>The time it ends (99-01) is not a time of 13 digits, or lies before it was made.</source>
        <translation>到期時間（99-01）不是 13 位數字的時間，或早於產生時間。</translation>
    </message>
    <message>
        <source>The amount is zero. Bank apps then ask the payer for one.</source>
        <translation>金額為零。銀行 App 會要求付款人輸入金額。</translation>
    </message>
    <message>
        <source>The country (58) is not Cambodia (KH).</source>
        <translation>國家（58）不是柬埔寨（KH）。</translation>
    </message>
    <message>
        <source>The time it was made (99-00) is not a time of 13 digits.</source>
        <translation>產生時間（99-00）不是 13 位數字的時間。</translation>
    </message>
    <message>
        <source>The amount is in riel and has decimals. Some bank apps refuse that.</source>
        <translation>瑞爾金額帶有小數。部分銀行 App 會拒絕。</translation>
    </message>
    <message>
        <source>The amount in dollars has more than two decimals. Bank apps may round it.</source>
        <translation>美元金額超過兩位小數。銀行 App 可能會四捨五入。</translation>
    </message>
    <message>
        <source>Field %1, which the rules do not know, stands there more than once.</source>
        <translation>規範未列的欄位 %1 出現不只一次。</translation>
    </message>
    <message>
        <source>The fields stand in an unusual order. Bank apps read it all the same.</source>
        <translation>欄位順序與一般不同。銀行 App 仍可讀取。</translation>
    </message>
    <message>
        <source>Field %1 is not in the rules. It is a bank&apos;s or scheme&apos;s own and is kept as it is.</source>
        <translation>欄位 %1 未列於規範，屬於銀行或支付體系自用，將原樣保留。</translation>
    </message>
    <message>
        <source>%1 is longer than allowed.</source>
        <translation>%1 超過允許的長度。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>無須處理。</translation>
    </message>
    <message>
        <source>Copy or scan it again from where it came.</source>
        <translation>請從來源重新複製或掃描。</translation>
    </message>
    <message>
        <source>Ask whoever made it, your bank or the gateway&apos;s provider, for a correct one.</source>
        <translation>請向製作者（銀行或閘道的服務商）索取正確的 QR 碼。</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>請建立新的 QR 碼。</translation>
    </message>
    <message>
        <source>That may only follow from where the text breaks.</source>
        <translation>這可能只是文字中斷所致。</translation>
    </message>
    <message>
        <source>%1 · %2 · code %3</source>
        <translation>%1 · %2 · 代碼 %3</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>損毀</translation>
    </message>
</context>
<context>
    <name>KhqrProblem</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 ordered, the code says %2</source>
        <translation>訂單為 %1，QR 碼為 %2</translation>
    </message>
    <message>
        <source>%1 ordered, the code names no amount</source>
        <translation>訂單為 %1，QR 碼沒有金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>End</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>%1: it was over when it came</source>
        <translation>%1：收到時已過期</translation>
    </message>
    <message>
        <source>the code does not say when it ends</source>
        <translation>QR 碼未標明到期時間</translation>
    </message>
    <message>
        <source>when the code ends cannot be read</source>
        <translation>無法讀取 QR 碼的到期時間</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <source>does not hold: the code was damaged</source>
        <translation>不符：QR 碼已損毀</translation>
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
        <translation>必填。您對此商店的稱呼，會顯示在各處，絕不送出。</translation>
    </message>
    <message>
        <source>Required. Decides which fields an order has and how they are checked.</source>
        <translation>必填。決定訂單有哪些欄位以及如何檢查。</translation>
    </message>
    <message>
        <source>Required. It is not sent: each currency has its own base URL and merchant number.</source>
        <translation>必填。不會送出：每種幣別各有自己的基底網址與商店代號。</translation>
    </message>
    <message>
        <source>Required. TEST is the provider&apos;s sandbox, LIVE takes real money, SANDBOX is on this machine.</source>
        <translation>必填。TEST 是服務商的測試環境，LIVE 收取真實款項，SANDBOX 位於本機。</translation>
    </message>
    <message>
        <source>Required. Sent with every request as the header merchantNo; 10 digits at this provider.</source>
        <translation>必填。每次請求都會以 merchantNo 標頭送出；此服務商為 10 位數字。</translation>
    </message>
    <message>
        <source>Required. https, the host, and the region&apos;s path at its end; the provider&apos;s manager or portal names it.</source>
        <translation>必填。https、主機，並以該地區的路徑結尾；由服務商的專員或後台提供。</translation>
    </message>
    <message>
        <source>Required. Signs every request and is never sent itself. It is kept in the system keychain, never in a file.</source>
        <translation>必填。用於為每次請求簽章，本身絕不送出。保存在系統鑰匙圈，絕不寫入檔案。</translation>
    </message>
    <message>
        <source>Optional. Put before the order numbers this program makes: at most 12 letters, digits, - or _.</source>
        <translation>選填。加在本程式產生的訂單編號之前：最多 12 個英文字母、數字、- 或 _。</translation>
    </message>
    <message>
        <source>Optional. A live order above this amount is asked about once more before it is sent.</source>
        <translation>選填。LIVE 訂單超過此金額時，送出前會再確認一次。</translation>
    </message>
    <message>
        <source>The address of your server that the gateway reports payments to. Empty here, every order asks for it.</source>
        <translation>閘道向您伺服器通知付款結果的網址。此處留空，則每筆訂單都須填寫。</translation>
    </message>
    <message>
        <source>Where the payer&apos;s browser goes after paying. Empty here, every order asks for it where the region needs it.</source>
        <translation>付款後，付款人的瀏覽器前往的網址。此處留空，則在地區需要時每筆訂單都須填寫。</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>a typographic quote stands where a plain one belongs; not repaired</source>
        <translation>此處應為一般引號，卻是排版用引號；未修正</translation>
    </message>
    <message>
        <source>a typographic dash stands where “-” belongs; not repaired</source>
        <translation>此處應為「-」，卻是排版用的連字號；未修正</translation>
    </message>
    <message>
        <source>this is not valid JSON from here on</source>
        <translation>從這裡起不是有效的 JSON</translation>
    </message>
    <message>
        <source>this part could not be read</source>
        <translation>無法讀取這一段</translation>
    </message>
    <message>
        <source>this field stands there twice; readers take the last</source>
        <translation>此欄位出現兩次；讀取時以最後一個為準</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引號開啟後沒有關閉</translation>
    </message>
    <message>
        <source>a character that cannot be seen stands here</source>
        <translation>此處有看不見的字元</translation>
    </message>
    <message>
        <source>this escape is not a known one</source>
        <translation>不認得此跳脫</translation>
    </message>
    <message>
        <source>the body comes from a file that is not here; ask for it</source>
        <translation>請求內容來自不在此處的檔案；請索取</translation>
    </message>
    <message>
        <source>a secret stood here; it is hidden</source>
        <translation>此處有密鑰，已隱藏</translation>
    </message>
    <message>
        <source>this value was masked by whoever sent it; its signature cannot be checked</source>
        <translation>此值已被傳送者遮蔽，無法檢查其簽章</translation>
    </message>
    <message>
        <source>the text is cut off here</source>
        <translation>文字在此處中斷</translation>
    </message>
    <message>
        <source>something to know: %1</source>
        <translation>須知：%1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 欄：%3</translation>
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
        <translation>表單</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>待簽字串</translation>
    </message>
    <message>
        <source>%1. %2, line %3</source>
        <translation>%1. %2，第 %3 行</translation>
    </message>
    <message>
        <source>the text is too long; what follows was not read</source>
        <translation>文字太長；後面的部分沒有讀取</translation>
    </message>
</context>
<context>
    <name>OrderCards</name>
    <message>
        <source>The gateway refused this order</source>
        <translation>閘道拒絕了這筆訂單</translation>
    </message>
    <message>
        <source>It did not accept what was sent: most often one of the values, else the merchant number or the secret. Nothing can be paid with it.</source>
        <translation>送出的內容未獲接受：多半是某個欄位的值，否則是商店代號或密鑰。此訂單無法用來付款。</translation>
    </message>
    <message>
        <source>It understood the order and gave it up at once. Nothing can be paid with it.</source>
        <translation>閘道讀懂了訂單，但立即放棄處理。此訂單無法用來付款。</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>閘道的訊息</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Correcting keeps the values and takes a new order number.</source>
        <translation>修正時會保留內容，並改用新的訂單編號。</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>修正並送出</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新訂單</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>沒有送出任何資料</translation>
    </message>
    <message>
        <source>%1, used up: the next try gets a new one</source>
        <translation>%1（已用掉，下次會用新編號）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>回到表單</translation>
    </message>
    <message>
        <source>No money can be affected. What you typed is still in the form.</source>
        <translation>不會影響任何款項。您輸入的內容仍在表單中。</translation>
    </message>
    <message>
        <source>Stop: this KHQR is not for this order</source>
        <translation>停止：這個 KHQR 不屬於這筆訂單</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent does not agree with it. The code is not shown. Take no money with it and ask the gateway.</source>
        <translation>閘道已受理訂單，但傳回的 QR 碼與訂單不符。QR 碼不予顯示。請勿以此收款，並洽詢閘道的客服。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>it could not be checked</source>
        <translation>無法驗證</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>閘道編號</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在紀錄中顯示</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>%1, waited %2 s</source>
        <translation>%1，等候 %2 秒</translation>
    </message>
    <message>
        <source>This order may exist at the gateway</source>
        <translation>這筆訂單可能已存在於閘道</translation>
    </message>
    <message>
        <source>Do not send another until you have checked.</source>
        <translation>查詢之前，請勿送出另一筆。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查詢</translation>
    </message>
    <message>
        <source>This order exists at the gateway</source>
        <translation>這筆訂單存在於閘道</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>%1 ordered, the gateway says %2</source>
        <translation>訂單為 %1，閘道為 %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查詢</translation>
    </message>
    <message>
        <source>The gateway could not be asked. Do not send another until you have checked.</source>
        <translation>無法向閘道查詢。查詢到結果之前，請勿送出另一筆。</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>即將送出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>送出時產生</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>此訂單編號已被使用</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number was issued before. Look at it before you send another.</source>
        <translation>這次沒有送出任何資料：此編號的訂單先前已建立。請先查看，再送出另一筆。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記錄時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>送出結果</translation>
    </message>
    <message>
        <source>The gateway sent a code that does not agree with the order, and nothing else to pay with. The code is not shown; take no money with it.</source>
        <translation>閘道傳回的 QR 碼與訂單不符，也沒有其他付款方式。QR 碼不予顯示，請勿用它收款。</translation>
    </message>
    <message>
        <source>New order from these values</source>
        <translation>以這些內容建立新訂單</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>無法以這些內容建立新訂單：那會再收一次同一筆錢。</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>查詢過這筆訂單後，才能以這些內容建立新訂單。</translation>
    </message>
    <message>
        <source>A new order from these values gets a number of its own and names this one as replaced.</source>
        <translation>以這些內容建立的新訂單會有自己的編號，並註明取代這一筆。</translation>
    </message>
    <message>
        <source>The gateway answered about another order</source>
        <translation>閘道回覆的是另一筆訂單</translation>
    </message>
    <message>
        <source>Do not use or pass on anything of that answer: a link or a code in it belongs to somebody else&apos;s payment. Tell the provider.</source>
        <translation>請勿使用或轉傳該回應的任何內容：其中的連結或代碼屬於他人的付款。請通知服務商。</translation>
    </message>
    <message>
        <source>So nothing is known of this order still. Do not send another until you have checked.</source>
        <translation>因此這筆訂單的狀況仍不明。查詢到結果之前，請勿送出另一筆。</translation>
    </message>
    <message>
        <source>Do not send another for it.</source>
        <translation>請勿為它再送出另一筆。</translation>
    </message>
    <message>
        <source>Not known there, and it may exist all the same</source>
        <translation>閘道查無此單，但它仍可能存在</translation>
    </message>
    <message>
        <source>It may only be late. Check again after a while, or ask the provider before you send another.</source>
        <translation>可能只是較慢。請稍後再查，或先詢問服務商，再決定是否送出另一筆。</translation>
    </message>
    <message>
        <source>Nothing has changed. Do not send another until you have checked.</source>
        <translation>一切照舊。查詢到結果之前，請勿送出另一筆。</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>此回應無法寫入紀錄。請釋出空間或恢復權限，然後再次查詢。</translation>
    </message>
    <message>
        <source>Before you try again, ask the provider or whoever looks after your network.</source>
        <translation>再試之前，請先詢問服務商或管理您網路的人員。</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>閘道回覆的是另一筆訂單。請勿使用或轉傳該回應的任何內容。</translation>
    </message>
    <message>
        <source>Stop: this KHQR is over already</source>
        <translation>停止：這個 KHQR 已過期</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent had ended before it came. Nobody can pay with it, and it is not shown. Make a new order. If the next one is over as well, look at this computer&apos;s clock.</source>
        <translation>閘道已受理訂單，但傳回的 QR 碼在收到前就已過期，無法用來付款，因此不予顯示。請建立新訂單。若下一筆也已過期，請檢查這部電腦的時鐘。</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>閘道編號</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>已付金額</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>OrderChanges</name>
    <message>
        <source>now %1, was %2</source>
        <translation>現在 %1，原為 %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>now %1, was %2; enter the amount anew</source>
        <translation>現在 %1，原為 %2；請重新輸入金額</translation>
    </message>
    <message>
        <source>the profile&apos;s of today: %1</source>
        <translation>採用設定檔目前的值：%1</translation>
    </message>
    <message>
        <source>left out: the region has no such field any more</source>
        <translation>略過：此地區已無此欄位</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Channel code</source>
        <translation>通路代碼</translation>
    </message>
    <message>
        <source>Way code</source>
        <translation>付款方式代碼</translation>
    </message>
    <message>
        <source>Corrects order</source>
        <translation>修正的訂單</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記錄時間</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回應時間</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>閘道編號</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Gateway&apos;s text</source>
        <translation>閘道訊息</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>已付金額</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>上次查詢</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>KHQR merchant</source>
        <translation>KHQR 商店</translation>
    </message>
    <message>
        <source>KHQR expires</source>
        <translation>KHQR 到期時間</translation>
    </message>
    <message>
        <source>KHQR agrees with the order</source>
        <translation>KHQR 與訂單相符</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>否</translation>
    </message>
    <message>
        <source>KHQR problems</source>
        <translation>KHQR 問題</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>帳戶戶名</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>帳戶到期時間</translation>
    </message>
    <message>
        <source>Differs from the documents</source>
        <translation>與文件不符</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>上次嘗試</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>嘗試結果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>結案原因</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>未發現問題</translation>
    </message>
    <message>
        <source>can be paid; it is written in an unusual way</source>
        <translation>可付款，但寫法與一般不同</translation>
    </message>
    <message>
        <source>against the rules for such a code</source>
        <translation>不符這類 QR 碼的規範</translation>
    </message>
    <message>
        <source>a field is wrong: not payable</source>
        <translation>欄位有誤：無法付款</translation>
    </message>
    <message>
        <source>damaged: not payable</source>
        <translation>已損毀：無法付款</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>KHQR check</source>
        <translation>KHQR 檢查</translation>
    </message>
    <message>
        <source>%1, over by now</source>
        <translation>%1（已過期）</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s), last %1</source>
        <translation>
            <numerusform>%n 份，最近一次 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… and %1 more characters</source>
        <translation>…還有 %1 個字元</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>There is no code to print. Use an order that was answered with one.</source>
        <translation>沒有可列印的 QR 碼。請使用閘道有傳回 QR 碼的訂單。</translation>
    </message>
    <message>
        <source>The code breaks the KHQR rules (%1): bank apps would refuse it or pay wrongly. Ask for a new code.</source>
        <translation>QR 碼不符 KHQR 規範（%1）：銀行 App 會拒絕或付錯。請索取新的 QR 碼。</translation>
    </message>
    <message>
        <source>The code has expired: nobody can pay it any more. Create a new order.</source>
        <translation>QR 碼已過期，無法再付款。請建立新訂單。</translation>
    </message>
    <message>
        <source>The order is paid: whoever scanned the code would be asked to pay again.</source>
        <translation>訂單已付款：再掃描的人會被要求重複付款。</translation>
    </message>
    <message>
        <source>The amount in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>QR 碼的金額與訂單不同：顧客會付錯金額。請勿使用此 QR 碼，並通知閘道的客服。</translation>
    </message>
    <message>
        <source>The currency in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>QR 碼的幣別與訂單不同：顧客會付錯金額。請勿使用此 QR 碼，並通知閘道的客服。</translation>
    </message>
    <message>
        <source>The code is not the one this order was answered with. Print it from the order in History.</source>
        <translation>這不是閘道為此訂單傳回的 QR 碼。請從「紀錄」中的訂單列印。</translation>
    </message>
    <message>
        <source>A counter needs your bank&apos;s permanent code. This one is made for a single payment, or does not say what it is for. Ask your bank for a static KHQR.</source>
        <translation>櫃檯須使用銀行的永久 QR 碼。這個僅限一次付款，或未標明用途。請向銀行索取靜態 KHQR。</translation>
    </message>
    <message>
        <source>An order&apos;s code is for one payment and a counter&apos;s code is for good: they do not share a template. Choose another template.</source>
        <translation>訂單的 QR 碼僅限一次付款，櫃檯 QR 碼則永久有效，兩者不能共用範本。請選擇其他範本。</translation>
    </message>
    <message>
        <source>Some bank apps may refuse the code (%1). Print it only if you accept that: tick the confirmation.</source>
        <translation>部分銀行 App 可能拒絕此 QR 碼（%1）。若可接受，請勾選確認再列印。</translation>
    </message>
    <message>
        <source>The code would come out at %1 and %2 a module. Below %3 mm or %4 mm a module telephones fail. Choose a larger template.</source>
        <translation>印出的 QR 碼為 %1，每個模組 %2。小於 %3 mm 或每個模組小於 %4 mm 時，手機無法掃描。請選擇較大的範本。</translation>
    </message>
    <message>
        <source>There is no clear white edge around the code, without which it does not scan. Choose a larger template or another logo.</source>
        <translation>QR 碼四周沒有足夠的白邊，無法掃描。請選擇較大的範本或其他標誌。</translation>
    </message>
    <message>
        <source>The code cannot be printed (%1).</source>
        <translation>無法列印此 QR 碼（%1）。</translation>
    </message>
    <message>
        <source>No font has the character %1, so that a box would be printed in its place. Ask your bank for a code with another name.</source>
        <translation>沒有任何字型含有字元 %1，列印時會變成方框。請向銀行索取使用其他名稱的 QR 碼。</translation>
    </message>
    <message>
        <source>No installed font has the character %1, so that a box would be printed in its place. Install the package %2.</source>
        <translation>已安裝的字型都沒有字元 %1，列印時會變成方框。請安裝套件 %2。</translation>
    </message>
    <message>
        <source>More than one code is on the card: a customer might scan the wrong one. Choose a logo without a code.</source>
        <translation>卡片上有多個 QR 碼：顧客可能掃錯。請選擇不含 QR 碼的標誌。</translation>
    </message>
    <message>
        <source>The printed code reads back as another one. It is not printed. Try again without logo and centre disc.</source>
        <translation>讀回的內容與原 QR 碼不同，因此不列印。請移除標誌與中央圓標後再試。</translation>
    </message>
    <message>
        <source>The printed code cannot be read back. Try again without logo and centre disc, or choose a larger template.</source>
        <translation>無法讀回要列印的 QR 碼。請移除標誌與中央圓標後再試，或選擇較大的範本。</translation>
    </message>
    <message>
        <source>The order is paid in part: whoever scanned the code would be asked for the whole sum. Create an order of the rest.</source>
        <translation>此訂單已付部分款項：掃描此 QR 碼的人會被要求付全額。請為餘額建立新訂單。</translation>
    </message>
    <message>
        <source>The order has failed or was closed: its code must not be paid any more. Create a new order.</source>
        <translation>此訂單已失敗或已關閉：其 QR 碼不可再付款。請建立新訂單。</translation>
    </message>
    <message>
        <source>It is the code of order %1: once that is paid or over, nobody can pay with it. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>這是訂單 %1 的 QR 碼：該訂單付款或結束後，就沒有人能用它付款。請向銀行索取商店的永久 QR 碼。</translation>
    </message>
    <message>
        <source>The printer takes no paper of %1, or would scale it: the code would come out clipped. Choose another template or printer, or save a PDF.</source>
        <translation>印表機不接受 %1 的紙張，或會縮放：QR 碼會被裁切。請選擇其他範本或印表機，或儲存為 PDF。</translation>
    </message>
    <message>
        <source>Name or label would not be printed as written: %1 in it is not seen, or is one mark too many. Correct the label, or ask your bank for a code with another name.</source>
        <translation>名稱不會照原樣印出：其中的 %1 看不見，或是多餘的符號。請修正卡片名稱，或向銀行索取使用其他名稱的 QR 碼。</translation>
    </message>
    <message>
        <source>The label has %1 characters, and a card has room for %2. Shorten it.</source>
        <translation>卡片名稱有 %1 個字元，而一張卡片只容得下 %2 個。請縮短。</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>In the data folder, locked with a key in the system keychain. The keychain is asked at the first order.</source>
        <translation>存於資料夾，並以系統鑰匙圈中的金鑰鎖定。第一筆訂單時才會存取鑰匙圈。</translation>
    </message>
    <message>
        <source>In the data folder, locked with a key in the system keychain. A copy of the folder cannot be read without that key.</source>
        <translation>存於資料夾，並以系統鑰匙圈中的金鑰鎖定。沒有該金鑰，就無法讀取資料夾的副本。</translation>
    </message>
    <message>
        <source>Nowhere: there is no keychain for its key. It is in memory until you quit, and never written.</source>
        <translation>不儲存：沒有可存放金鑰的鑰匙圈。只在記憶體中保留到結束程式，絕不寫入。</translation>
    </message>
    <message>
        <source>The key of earlier payer data is gone from the keychain, so that cannot be read. What is new is locked with a new key.</source>
        <translation>先前付款人資料的金鑰已不在鑰匙圈中，因此無法讀取。新的資料會以新金鑰鎖定。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) and their payer data were looked at.</source>
        <translation>
            <numerusform>已檢查 %n 筆訂單及其付款人資料。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>沒有問題。%1</translation>
    </message>
    <message>
        <source>Something is wrong. %1</source>
        <translation>發現問題。%1</translation>
    </message>
    <message numerus="yes">
        <source>The payer data of %n of them could not be judged: its key is not on this computer.</source>
        <translation>
            <numerusform>其中 %n 筆的付款人資料無法判斷：這部電腦上沒有其金鑰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Damaged. Make a backup now, and restore an earlier one if orders are missing.</source>
        <translation>已損毀。請立即備份；若缺少訂單，請還原先前的備份。</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>檔案中發現</translation>
    </message>
    <message>
        <source>Payer data changed by hand or damaged</source>
        <translation>付款人資料遭手動變更或損毀</translation>
    </message>
    <message>
        <source>Log and orders differ</source>
        <translation>操作日誌與訂單不符</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Does not know every order.</source>
        <translation>未涵蓋所有訂單。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>建立版本</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>%1, the latest of %2</source>
        <translation>%1 筆，最近一筆 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>付款人資料</translation>
    </message>
    <message>
        <source>of %1 orders; this computer can read it</source>
        <translation>%1 筆訂單；這部電腦可以讀取</translation>
    </message>
    <message>
        <source>of %1 orders; locked with a key this computer has not: the orders and amounts are readable all the same</source>
        <translation>%1 筆訂單；以這部電腦沒有的金鑰鎖定：訂單與金額仍可讀取</translation>
    </message>
    <message>
        <source>That place cannot be used: choose a folder that is not there yet, outside the data folder.</source>
        <translation>無法使用該位置：請選擇程式資料夾之外、尚不存在的新資料夾。</translation>
    </message>
    <message>
        <source>That is no backup of this program, or not a whole one. Nothing was changed.</source>
        <translation>這不是本程式的備份，或備份不完整。未做任何變更。</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>該資料夾中沒有備份。</translation>
    </message>
    <message>
        <source>It could not be read or written: look at the room on the disk, its permissions, and whether another program has the list open or an order is under way. Nothing was changed.</source>
        <translation>無法讀取或寫入：請檢查磁碟空間與權限，以及是否有其他程式開啟此清單或正在送出訂單。未做任何變更。</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Only the fields are known, not the bytes of the body. Ask for the body as it was sent.</source>
        <translation>只知道欄位，不知道請求內容的位元組。請索取原樣送出的請求內容。</translation>
    </message>
    <message>
        <source>There is no order number in it, so the history could not tell it from another.</source>
        <translation>其中沒有訂單編號，紀錄無法將它與其他訂單區分。</translation>
    </message>
    <message>
        <source>Its order number cannot be kept in the history.</source>
        <translation>其訂單編號無法存入紀錄。</translation>
    </message>
    <message>
        <source>A field stands in it twice, so nobody can say which one counts.</source>
        <translation>有欄位出現兩次，無法判斷以哪個為準。</translation>
    </message>
    <message>
        <source>A field holds an object or a list. The signing rule knows no such field.</source>
        <translation>有欄位是物件或清單，簽章規則沒有這種欄位。</translation>
    </message>
    <message>
        <source>Its amount is no amount, so nobody could say how much is asked for.</source>
        <translation>其金額不是金額，無法得知要求多少。</translation>
    </message>
    <message>
        <source>Its merchant number cannot stand in a header.</source>
        <translation>其商店代號無法放進標頭。</translation>
    </message>
    <message>
        <source>It cannot be sent byte for byte.</source>
        <translation>無法逐位元組原樣送出。</translation>
    </message>
    <message>
        <source>It cannot be sent with a signature of our own.</source>
        <translation>無法以我們的簽章送出。</translation>
    </message>
    <message>
        <source>Their fields as they are, wrong ones too. The order number, the time and the signature are made here. Shows whether the rest of the order is taken.</source>
        <translation>照客戶的欄位原樣，錯的也保留。訂單編號、時間與簽章在此產生。可看出訂單其餘部分是否受理。</translation>
    </message>
    <message>
        <source>The very body they sent, with their order number and their signature. Shows what they saw.</source>
        <translation>與客戶送出的請求內容完全相同，用其訂單編號與簽章。可看到客戶所見的結果。</translation>
    </message>
    <message>
        <source>The very %1 bytes they sent, with order number %2 and their signature. Shows what they saw.</source>
        <translation>與客戶送出的 %1 個位元組完全相同，用訂單編號 %2 與其簽章。可看到客戶所見的結果。</translation>
    </message>
    <message>
        <source>A secret was hidden in it, so it is no longer what the customer sent.</source>
        <translation>其中的密鑰已被隱藏，因此不再是客戶當初送出的內容。</translation>
    </message>
    <message>
        <source>The body is no JSON object, so nobody could say which order it is.</source>
        <translation>內文不是 JSON 物件，無法得知是哪一筆訂單。</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>No document explains it.</source>
        <translation>文件中沒有說明。</translation>
    </message>
    <message>
        <source>The gateway took the order: it can be paid now.</source>
        <translation>閘道已受理訂單，現在可以付款。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>byte for byte, their signature</source>
        <translation>逐位元組原樣，客戶的簽章</translation>
    </message>
    <message>
        <source>their values, our number and signature</source>
        <translation>客戶的值，我們的編號與簽章</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>%1, first byte after %2 ms</source>
        <translation>%1，%2 ms 後收到第一個位元組</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time may be due to that.</source>
        <translation>請求時間的檢查結果可能是因此造成。</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time is not due to it.</source>
        <translation>請求時間的檢查結果並非因此造成。</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>本機時鐘</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>回應原文</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在紀錄中顯示</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>此訂單編號已被使用</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>沒有送出任何資料</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number went to this gateway before, and a number is never sent twice. With a fresh number it can be sent.</source>
        <translation>這次沒有送出任何資料：此編號的訂單先前已送往此閘道，同一編號絕不送出兩次。換新編號即可送出。</translation>
    </message>
    <message>
        <source>No money can be affected.</source>
        <translation>不會動用任何款項。</translation>
    </message>
    <message>
        <source>It was cancelled before anything was written or left.</source>
        <translation>在寫入紀錄或送出之前就已取消。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Language changed: %1.</source>
        <translation>已變更語言：%1。</translation>
    </message>
    <message>
        <source>Theme changed: %1.</source>
        <translation>已變更主題：%1。</translation>
    </message>
    <message>
        <source>Size changed: %1.</source>
        <translation>已變更大小：%1。</translation>
    </message>
    <message>
        <source>Waiting orders are asked about now and then.</source>
        <translation>將不時查詢待付款的訂單。</translation>
    </message>
    <message>
        <source>Waiting orders are no longer asked about by themselves.</source>
        <translation>不再自動查詢待付款的訂單。</translation>
    </message>
    <message>
        <source>Time-out changed: %1 s.</source>
        <translation>已變更逾時：%1 秒。</translation>
    </message>
    <message>
        <source>Place of secrets changed: %1.</source>
        <translation>已變更密鑰存放處：%1。</translation>
    </message>
    <message>
        <source>Message to the payers of %1 changed.</source>
        <translation>已變更給 %1 付款人的訊息。</translation>
    </message>
    <message>
        <source>Data folder changed: %1.</source>
        <translation>已變更資料夾：%1。</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>與桌面相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>系統鑰匙圈</translation>
    </message>
    <message>
        <source>In memory until you quit</source>
        <translation>記憶體，直到結束程式</translation>
    </message>
    <message>
        <source>An order is being sent. Change this when it has its answer.</source>
        <translation>正在送出訂單。請待其有回應後再變更。</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>無法儲存此選擇，僅在結束程式前有效。</translation>
    </message>
    <message>
        <source>That folder is in use already.</source>
        <translation>該資料夾已在使用中。</translation>
    </message>
    <message>
        <source>That folder is inside one this program keeps its files in. Choose one outside.</source>
        <translation>該資料夾位於本程式存放檔案的資料夾內。請選擇外面的資料夾。</translation>
    </message>
    <message>
        <source>That place belongs to the system or to other programs. Choose a folder of your own, such as one in Documents.</source>
        <translation>該位置屬於系統或其他程式。請選擇您自己的資料夾，例如「文件」中的資料夾。</translation>
    </message>
    <message>
        <source>There is no such folder, and it cannot be made. Choose another one.</source>
        <translation>沒有這個資料夾，也無法建立。請選擇另一個。</translation>
    </message>
    <message>
        <source>That folder belongs to another user, who could read or replace what is in it. Choose one of your own.</source>
        <translation>該資料夾屬於另一位使用者，對方可能讀取或替換其中內容。請選擇您自己的資料夾。</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another one.</source>
        <translation>無法寫入該資料夾。請選擇另一個。</translation>
    </message>
    <message>
        <source>There are other files in that folder. Choose an empty one: a new folder inside it will do.</source>
        <translation>該資料夾中有其他檔案。請選擇空的資料夾：在其中新增一個即可。</translation>
    </message>
    <message>
        <source>How long payer data is kept has changed.</source>
        <translation>已變更付款人資料的保留期限。</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Sheet from a text file</source>
        <translation>從文字檔整批列印</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>文字檔 (*.txt *.csv *.tsv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>未讀取 %1</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>無法開啟。</translation>
    </message>
    <message>
        <source>It is larger than 4 MB, which is too large for a list of codes.</source>
        <translation>檔案超過 4 MB，不可能是 QR 碼清單。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
        <translation>不是 UTF-8 文字。請存為 UTF-8 後重新選擇。</translation>
    </message>
    <message>
        <source>No line of it holds a code. Put one code on each line, with its name before or after it, separated by a tab.</source>
        <translation>其中沒有任何一行含有 QR 碼。請每行放一個 QR 碼的內容，名稱置於前或後，以定位字元（Tab）分隔。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Split it.</source>
        <translation>超過 %1 行。請分割檔案。</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>agrees with the gateway&apos;s</source>
        <translation>與閘道一致</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 behind the gateway&apos;s</source>
        <translation>比閘道慢 %1</translation>
    </message>
    <message>
        <source>%1 ahead of the gateway&apos;s</source>
        <translation>比閘道快 %1</translation>
    </message>
    <message>
        <source>The gateway accepts this merchant</source>
        <translation>閘道接受此商店</translation>
    </message>
    <message>
        <source>Host, merchant number and secret belong together.</source>
        <translation>主機、商店代號與密鑰相符。</translation>
    </message>
    <message>
        <source>The gateway does not accept this merchant</source>
        <translation>閘道不接受此商店</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer</source>
        <translation>閘道未給出可用的回應</translation>
    </message>
    <message>
        <source>The gateway was not reached</source>
        <translation>未連上閘道</translation>
    </message>
    <message>
        <source>Only the balance was asked for. No money was moved.</source>
        <translation>僅查詢餘額，未動用任何款項。</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>閘道的訊息</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>none: it stays on this machine</source>
        <translation>無：僅在本機內</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>本機時鐘</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: the gateway may refuse orders with a time that is off.</source>
        <translation>請校正這部電腦的時鐘：時間不準時，閘道可能拒絕訂單。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>The secret does not fit</source>
        <translation>密鑰不符</translation>
    </message>
    <message>
        <source>The merchant number is not known there</source>
        <translation>閘道查無此商店代號</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be why it said no</source>
        <translation>可能是這部電腦的時鐘導致被拒</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the signature, which is made with the secret. Copy the secret anew from the provider, whole, and see that it is the one of this merchant number and of this region.</source>
        <translation>已連上閘道，其訊息與簽章有關，而簽章是用密鑰產生的。請向服務商重新完整複製密鑰，並確認它屬於此商店代號與此地區。</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the merchant. Compare the number with what the provider gave you: each region and currency has its own, and the sandbox too. The secret was not tested.</source>
        <translation>已連上閘道，其訊息與商店有關。請將代號與服務商提供的核對：每個地區與幣別各有代號，測試環境也不同。密鑰未經測試。</translation>
    </message>
    <message>
        <source>It was reached and said no. Its code, 8000, does not tell a wrong secret from a wrong number; what it said below may. Compare both with what the provider gave you.</source>
        <translation>已連上閘道，但遭到拒絕。代碼 8000 無法分辨是密鑰錯誤還是代號錯誤；下方的訊息或許可以。請將兩者與服務商提供的核對。</translation>
    </message>
    <message>
        <source>Compare the base URL with what the provider gave you: the host, and the region&apos;s path at its end. Number and secret were not tested.</source>
        <translation>請將基底網址與服務商提供的核對：主機，以及結尾的地區路徑。代號與密鑰未經測試。</translation>
    </message>
    <message>
        <source>The call was refused before it was looked at: the gateway may not know the merchant number, or not allow this computer&apos;s address. Ask the provider.</source>
        <translation>請求在處理前即遭拒絕：閘道可能不認得商店代號，或不允許這部電腦的位址。請詢問服務商。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, its date and time zone, and test again. Number and secret may be right.</source>
        <translation>請校正這部電腦的時間、日期與時區，然後再測試。代號與密鑰可能正確。</translation>
    </message>
    <message>
        <source>The base URL does not lead to the gateway</source>
        <translation>基底網址未通往閘道</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 days left</source>
        <translation>剩餘 %1 天</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>剩餘 %1 小時</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>%1 天前過期</translation>
    </message>
    <message>
        <source>expired %1 h ago</source>
        <translation>%1 小時前過期</translation>
    </message>
    <message>
        <source>expired %1 min ago</source>
        <translation>%1 分鐘前過期</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>剛剛過期</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Written down</source>
        <translation>已寫入紀錄</translation>
    </message>
    <message>
        <source>Written down and sent</source>
        <translation>已寫入紀錄並送出</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>已回應：%1</translation>
    </message>
    <message>
        <source>Asked about the payment: %1</source>
        <translation>已查詢付款狀況：%1</translation>
    </message>
    <message>
        <source>Asked about the payment</source>
        <translation>已查詢付款狀況</translation>
    </message>
    <message>
        <source>Asked about the payment, and not told</source>
        <translation>已查詢付款狀況，未獲答覆</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已結案：%1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Payer data shown</source>
        <translation>已顯示付款人資料</translation>
    </message>
    <message>
        <source>Exported into a file</source>
        <translation>已匯出到檔案</translation>
    </message>
    <message>
        <source>Code printed</source>
        <translation>已列印 QR 碼</translation>
    </message>
    <message>
        <source>Payer data erased</source>
        <translation>已清除付款人資料</translation>
    </message>
    <message>
        <source>Sent against a warning</source>
        <translation>不顧警告仍送出</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>已複製連結</translation>
    </message>
    <message>
        <source>Order number copied</source>
        <translation>已複製訂單編號</translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation>已複製列</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>已複製 JSON</translation>
    </message>
    <message>
        <source>Text for support copied</source>
        <translation>已複製客服用文字</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>已複製明細</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>No. %1</source>
        <extracomment>An order without a remark, by its number</extracomment>
        <translation>編號 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, order %5, %6</source>
        <extracomment>Read aloud for a line of today&apos;s list: time, reference, amount, state, order number, profile</extracomment>
        <translation>%1，%2，%3，%4，訂單 %5，%6</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Which mistake did the customer make?</source>
        <translation>客戶犯了什麼錯？</translation>
    </message>
    <message>
        <source>Paste what they sent, whatever it is. The check runs by itself and says in one sentence what is wrong with the signature, and then with the order.</source>
        <translation>貼上客戶送來的內容，任何形式都可以。系統會自動檢查，用一句話指出簽章哪裡錯，再指出訂單哪裡錯。</translation>
    </message>
    <message>
        <source>It is checked on this computer, and nothing of it is stored.</source>
        <translation>只在這部電腦上檢查，不會儲存任何內容。</translation>
    </message>
    <message>
        <source>No request could be read</source>
        <translation>無法讀取任何請求</translation>
    </message>
    <message>
        <source>There are no fields of an order in this text that could be told apart. What stopped the reading stands beside the box, with its place.</source>
        <translation>這段文字中無法辨識出訂單的欄位。讀取中斷的原因與位置列在文字框旁。</translation>
    </message>
    <message>
        <source>Ask the customer for the body as it was sent, or for the line of the log that holds it.</source>
        <translation>請向客戶索取原樣送出的請求內容，或含有它的那行日誌。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Without the secret: what can be seen</source>
        <translation>沒有密鑰時可看出的事</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>簽章正確</translation>
    </message>
    <message>
        <source>Explained: one mistake</source>
        <translation>已找到原因：一個錯誤</translation>
    </message>
    <message>
        <source>Explained: two mistakes</source>
        <translation>已找到原因：兩個錯誤</translation>
    </message>
    <message numerus="yes">
        <source>Explained: %n mistakes</source>
        <translation>
            <numerusform>已找到原因：%n 個錯誤</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>沒有簽章</translation>
    </message>
    <message>
        <source>No known mistake explains this</source>
        <translation>沒有已知的錯誤可以解釋</translation>
    </message>
    <message>
        <source>Perhaps another secret signed it, or fields were changed after signing. Ask for the string that was signed and paste it on the left.</source>
        <translation>可能用了其他密鑰簽章，或簽章後改了欄位。請索取簽章時的字串，貼在左側。</translation>
    </message>
    <message>
        <source>The customer can make the right signature where the secret is: with this command, which asks for it.</source>
        <translation>客戶可在有密鑰的地方產生正確的簽章：使用此指令，執行時會要求輸入密鑰。</translation>
    </message>
    <message>
        <source>Choose a region, and the rest of the order is checked too.</source>
        <translation>選擇地區後，也會檢查訂單的其餘部分。</translation>
    </message>
    <message>
        <source>Nothing else was found wrong with the order.</source>
        <translation>訂單沒有發現其他錯誤。</translation>
    </message>
    <message>
        <source>Not tried, because their secret could not be read: %1.</source>
        <translation>無法讀取密鑰，因此未嘗試：%1。</translation>
    </message>
    <message>
        <source>The string the customer names is what was signed.</source>
        <translation>客戶所稱的字串就是簽章時的字串。</translation>
    </message>
    <message>
        <source>The string the customer names is not what was signed.</source>
        <translation>客戶所稱的字串不是簽章時的字串。</translation>
    </message>
    <message>
        <source>Between the string the customer names and the right one:</source>
        <translation>客戶所稱的字串與正確字串之間：</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>第一處差異</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>此外</translation>
    </message>
    <message numerus="yes">
        <source>%n other explanations of the same size</source>
        <translation>
            <numerusform>另有 %n 種同等簡單的解釋</numerusform>
        </translation>
    </message>
    <message>
        <source>The order itself</source>
        <translation>訂單本身</translation>
    </message>
    <message>
        <source>%1; the time ended before every set of three</source>
        <translation>%1；時間用盡，未試完所有三項組合</translation>
    </message>
    <message>
        <source>Strings tried</source>
        <translation>已試字串數</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature has the right form: 32 small hexadecimal digits.</source>
        <translation>簽章格式正確：32 位小寫十六進位。</translation>
    </message>
    <message>
        <source>There is no signature: the field “sign” is missing or empty.</source>
        <translation>沒有簽章：缺少「sign」欄位或其值為空。</translation>
    </message>
    <message>
        <source>The signature has capital letters; it must be in small ones.</source>
        <translation>簽章中有大寫字母，必須為小寫。</translation>
    </message>
    <message>
        <source>The signature has 16 digits, the middle of an MD5; it must have all 32.</source>
        <translation>簽章只有 16 位，是 MD5 的中間部分；必須為完整的 32 位。</translation>
    </message>
    <message>
        <source>The signature has 40 digits, so it is a SHA-1; it must be an MD5 of 32.</source>
        <translation>簽章有 40 位，所以是 SHA-1；必須是 32 位的 MD5。</translation>
    </message>
    <message>
        <source>The signature has 64 digits, so it is a SHA-256; it must be an MD5 of 32.</source>
        <translation>簽章有 64 位，所以是 SHA-256；必須是 32 位的 MD5。</translation>
    </message>
    <message>
        <source>The signature is in Base64; it must be in hexadecimal digits.</source>
        <translation>簽章是 Base64，必須為十六進位。</translation>
    </message>
    <message>
        <source>The signature has not the form of one: it must be 32 small hexadecimal digits.</source>
        <translation>簽章格式不對，必須為 32 位小寫十六進位。</translation>
    </message>
    <message>
        <source>byte %1, at the very beginning</source>
        <translation>第 %1 個位元組，最開頭</translation>
    </message>
    <message>
        <source>byte %1, behind “%2”</source>
        <translation>第 %1 個位元組，在「%2」之後</translation>
    </message>
    <message>
        <source>The right string, signed with another secret</source>
        <translation>字串正確，但用了其他密鑰簽章</translation>
    </message>
    <message>
        <source>The string and the way of signing are right.</source>
        <translation>字串與簽章方式都正確。</translation>
    </message>
    <message>
        <source>The string that was signed is right.</source>
        <translation>所簽章的字串正確。</translation>
    </message>
    <message>
        <source>Only the secret itself could still be wrong: have it compared where it is.</source>
        <translation>只剩密鑰本身可能有誤：請在存放密鑰的地方核對。</translation>
    </message>
    <message>
        <source>What was signed is the right string, but with another secret behind it: an old one, that of another merchant, or the one for test instead of live.</source>
        <translation>所簽章的是正確字串，但後面接的是其他密鑰：舊密鑰、其他商店的密鑰，或誤用測試密鑰而非正式密鑰。</translation>
    </message>
    <message>
        <source>Have the app secret of this merchant number copied again, all of it.</source>
        <translation>請對方重新完整複製此商店代號的密鑰。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found.</source>
        <translation>找不到閘道的主機名稱。</translation>
    </message>
    <message>
        <source>The gateway did not take the connection.</source>
        <translation>閘道未接受連線。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Proxy 未放行連線。</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate or the handshake was not accepted.</source>
        <translation>無法建立安全連線：閘道的憑證或交握未通過。</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>網路發生問題。</translation>
    </message>
    <message>
        <source>The gateway closed the connection before its answer was complete.</source>
        <translation>閘道在回應完成前關閉了連線。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>閘道未及時回應。</translation>
    </message>
    <message>
        <source>It was cancelled here.</source>
        <translation>已在此處取消。</translation>
    </message>
    <message>
        <source>The program ended while the order was being sent.</source>
        <translation>程式在送出訂單時結束了。</translation>
    </message>
    <message>
        <source>The gateway answered before the order had left.</source>
        <translation>訂單尚未送出，閘道就已回應。</translation>
    </message>
    <message>
        <source>The answer was larger than an answer can be.</source>
        <translation>回應過大，超出合理範圍。</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. Nothing was sent there.</source>
        <translation>閘道指向另一個網址。未向該處送出任何資料。</translation>
    </message>
    <message>
        <source>The gateway answered with an HTTP status its documents do not describe.</source>
        <translation>閘道回應的 HTTP 狀態未列於其文件。</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>回應是空的。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>無法讀取回應。</translation>
    </message>
    <message>
        <source>The answer does not have the form the documents describe.</source>
        <translation>回應的格式與文件不符。</translation>
    </message>
    <message>
        <source>The answer does not say whether the order was taken.</source>
        <translation>回應未說明訂單是否受理。</translation>
    </message>
    <message>
        <source>The gateway took the order but told nothing about it.</source>
        <translation>閘道已受理訂單，但未提供任何訂單資訊。</translation>
    </message>
    <message>
        <source>The gateway&apos;s own checks refused it.</source>
        <translation>閘道自身的檢核拒絕了它。</translation>
    </message>
    <message>
        <source>The gateway says the order failed.</source>
        <translation>閘道表示訂單未成立。</translation>
    </message>
    <message>
        <source>The gateway reported an error of its own, which leaves the order&apos;s fate open.</source>
        <translation>閘道回報自身錯誤，訂單結果未定。</translation>
    </message>
    <message>
        <source>The gateway answered with a code its documents do not list.</source>
        <translation>閘道回應的代碼未列於其文件。</translation>
    </message>
    <message>
        <source>The answer does not say which order it is about.</source>
        <translation>回應未說明屬於哪筆訂單。</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>回應屬於另一筆訂單。</translation>
    </message>
    <message>
        <source>The gateway took the order but sent nothing to pay with.</source>
        <translation>閘道已受理訂單，但未提供付款方式。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be recorded here; the order may exist.</source>
        <translation>閘道的回應無法在此寫入紀錄；訂單可能已存在。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be used.</source>
        <translation>閘道的回應無法使用。</translation>
    </message>
    <message>
        <source>Something happened that has no words here yet: %1.</source>
        <translation>發生了尚無說明的狀況：%1。</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Column &quot;Sent&quot;: the order is on its way right now</extracomment>
        <translation>送出中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Column &quot;Sent&quot;: the gateway took the order. Never a word that also means &quot;paid&quot;</extracomment>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>Column &quot;Sent&quot;: our own checks stopped the order before it was sent</extracomment>
        <translation>無效</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column &quot;Sent&quot;: the gateway said no</extracomment>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column &quot;Sent&quot;: the order may or may not exist at the gateway</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column &quot;Sent&quot;: the order certainly never left this computer</extracomment>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <extracomment>Column &quot;Payment&quot;: nobody has asked the gateway yet</extracomment>
        <translation>未查詢</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column &quot;Payment&quot;: the payer has not paid yet</extracomment>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column &quot;Payment&quot;: the payment came to nothing</extracomment>
        <translation>付款失敗</translation>
    </message>
    <message>
        <source>The order is being sent, by this program or another copy of it.</source>
        <translation>訂單正由此程式或其另一個執行個體送出。</translation>
    </message>
    <message>
        <source>The gateway accepted the order. Whether it was paid stands under Payment.</source>
        <translation>閘道已受理訂單。是否付款請看「付款」。</translation>
    </message>
    <message>
        <source>The order was stopped here, before it was sent. No money can be affected.</source>
        <translation>訂單在送出前即於此處攔下。不會影響任何款項。</translation>
    </message>
    <message>
        <source>The gateway refused the order. No payment can be made with it.</source>
        <translation>閘道拒絕了訂單，無法用它付款。</translation>
    </message>
    <message>
        <source>This order may exist at the gateway. Do not send another until it is checked.</source>
        <translation>這筆訂單可能已存在於閘道。查詢之前，請勿送出另一筆。</translation>
    </message>
    <message>
        <source>The order never left this computer. No money can be affected.</source>
        <translation>訂單從未離開這部電腦。不會影響任何款項。</translation>
    </message>
    <message>
        <source>Nobody has asked the gateway about the payment yet.</source>
        <translation>尚未向閘道查詢付款狀況。</translation>
    </message>
    <message>
        <source>The gateway knows the order and waits for the payer.</source>
        <translation>閘道有這筆訂單，正在等候付款人。</translation>
    </message>
    <message>
        <source>The payer has paid less than the amount.</source>
        <translation>付款人支付的金額不足。</translation>
    </message>
    <message>
        <source>The gateway says the order is paid.</source>
        <translation>閘道表示訂單已付款。</translation>
    </message>
    <message>
        <source>The gateway says the payment failed.</source>
        <translation>閘道表示付款失敗。</translation>
    </message>
    <message>
        <source>The program was asked for something that does not exist.</source>
        <translation>要求了不存在的項目。</translation>
    </message>
    <message>
        <source>It was not found. It may have been removed meanwhile.</source>
        <translation>找不到，可能已被移除。</translation>
    </message>
    <message>
        <source>A file does not have the form it must have.</source>
        <translation>檔案格式不正確。</translation>
    </message>
    <message>
        <source>This order number was used before. Nothing was sent.</source>
        <translation>此訂單編號已使用過。沒有送出任何資料。</translation>
    </message>
    <message>
        <source>There is no secret for this merchant. Enter it in Settings, under Edit.</source>
        <translation>此商店沒有密鑰。請在「設定」的「編輯」中輸入。</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked. Unlock it and try again.</source>
        <translation>系統鑰匙圈不存在或已鎖定。請解鎖後再試。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Free some space or check its permissions.</source>
        <translation>無法寫入資料夾。請釋出空間或檢查權限。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program. Use that one.</source>
        <translation>資料由較新版本的程式寫入，請使用該版本。</translation>
    </message>
    <message>
        <source>The network could not be used.</source>
        <translation>無法使用網路。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing more was sent; please report it.</source>
        <translation>程式發生錯誤。未再送出任何資料，請回報此問題。</translation>
    </message>
    <message>
        <source>The keychain is asked at the first order</source>
        <translation>第一筆訂單時才會存取鑰匙圈</translation>
    </message>
    <message>
        <source>Secrets in the system keychain</source>
        <translation>密鑰存於系統鑰匙圈</translation>
    </message>
    <message>
        <source>Secret in memory until you quit</source>
        <translation>密鑰保留在記憶體中直到結束程式</translation>
    </message>
    <message>
        <source>The KHQR the gateway sent does not agree with the order. Take no money with it.</source>
        <translation>閘道傳回的 KHQR 與訂單不符，請勿用它收款。</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>無法連上 Proxy。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. The connection was given up.</source>
        <translation>閘道的憑證已過期，已放棄連線。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Look at this computer&apos;s clock first.</source>
        <translation>閘道的憑證尚未生效。請先檢查這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>The certificate belongs to another host. Somebody may be in between; the connection was given up.</source>
        <translation>憑證屬於另一部主機。中間可能有人攔截，已放棄連線。</translation>
    </message>
    <message>
        <source>The certificate is vouched for by nobody but itself. The connection was given up.</source>
        <translation>憑證僅由它自己背書，已放棄連線。</translation>
    </message>
    <message>
        <source>The certificate was issued by somebody this computer does not trust. The connection was given up.</source>
        <translation>憑證由這部電腦不信任的單位簽發，已放棄連線。</translation>
    </message>
    <message>
        <source>The gateway speaks only a version of TLS that is no longer safe.</source>
        <translation>閘道只支援已不再安全的 TLS 版本。</translation>
    </message>
    <message>
        <source>The CA file of this merchant cannot be read. Choose it again in Settings, under Edit.</source>
        <translation>無法讀取此商店的 CA 檔案。請在「設定」的「編輯」中重新選擇。</translation>
    </message>
    <message>
        <source>No merchant in Settings has this order&apos;s number and host, so nobody was asked.</source>
        <translation>設定中沒有商店符合此訂單的代號與主機，因此未查詢。</translation>
    </message>
    <message>
        <source>The region of this order is not known to this program any more, so nobody was asked.</source>
        <translation>本程式已不認得此訂單的地區，因此未查詢。</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked, so nobody was asked. Unlock it and try again.</source>
        <translation>系統鑰匙圈不存在或已鎖定，因此未查詢。請解鎖後再試。</translation>
    </message>
    <message>
        <source>There is no secret for this order&apos;s merchant, so nobody was asked.</source>
        <translation>此訂單的商店沒有密鑰，因此未查詢。</translation>
    </message>
    <message>
        <source>The gateway does not know this order, or does not tell. That proves nothing.</source>
        <translation>閘道查無這筆訂單，或不願透露。這不能證明什麼。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Link lost</source>
        <extracomment>Column &quot;Payment&quot;: the order exists at the gateway, its link never reached us</extracomment>
        <translation>連結遺失</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Column &quot;Payment&quot;: a person ended the matter</extracomment>
        <translation>已結案</translation>
    </message>
    <message>
        <source>The order exists at the gateway and waits, but its link never reached this program. It may still be paid: ask the provider for the link before sending another.</source>
        <translation>訂單存在於閘道且等候付款，但連結從未送達本程式。它仍可能被付款：送出另一筆之前，請先向服務商索取連結。</translation>
    </message>
    <message>
        <source>A person here closed the matter.</source>
        <translation>此處有人將它結案。</translation>
    </message>
    <message>
        <source>It does not exist there</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>它不存在於閘道</translation>
    </message>
    <message>
        <source>Paid or replaced in another way</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>已用其他方式付款或取代</translation>
    </message>
    <message>
        <source>Nobody will pay it</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>不會有人付款</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>依文件運作</translation>
    </message>
    <message>
        <source>takes no connection</source>
        <translation>不接受連線</translation>
    </message>
    <message>
        <source>has a name nobody knows</source>
        <translation>名稱無人知曉</translation>
    </message>
    <message>
        <source>behind a proxy that is not there</source>
        <translation>位於不存在的 Proxy 之後</translation>
    </message>
    <message>
        <source>behind a proxy that wants a login</source>
        <translation>位於要求登入的 Proxy 之後</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>憑證已過期</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>憑證尚未生效</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>憑證屬於另一部主機</translation>
    </message>
    <message>
        <source>certificate signed by itself</source>
        <translation>自簽憑證</translation>
    </message>
    <message>
        <source>certificate of an unknown issuer</source>
        <translation>憑證簽發者不明</translation>
    </message>
    <message>
        <source>TLS 1.1 and nothing newer</source>
        <translation>僅支援 TLS 1.1</translation>
    </message>
    <message>
        <source>closes before the order arrives</source>
        <translation>訂單送達前就斷線</translation>
    </message>
    <message>
        <source>closes after the headers</source>
        <translation>收到標頭後斷線</translation>
    </message>
    <message>
        <source>closes in the middle of the order</source>
        <translation>訂單傳到一半斷線</translation>
    </message>
    <message>
        <source>closes after the order</source>
        <translation>收到訂單後斷線</translation>
    </message>
    <message>
        <source>resets the connection after the order</source>
        <translation>收到訂單後重設連線</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>永不回應</translation>
    </message>
    <message>
        <source>answers a byte a second</source>
        <translation>每秒只回一個位元組</translation>
    </message>
    <message>
        <source>answers half</source>
        <translation>只回覆一半</translation>
    </message>
    <message>
        <source>answers more than an answer can be</source>
        <translation>回應過大</translation>
    </message>
    <message>
        <source>answers little that unpacks to very much</source>
        <translation>解壓後極大的回應</translation>
    </message>
    <message>
        <source>answers a page instead of JSON</source>
        <translation>回覆網頁而非 JSON</translation>
    </message>
    <message>
        <source>answers nothing at all</source>
        <translation>回覆空白內容</translation>
    </message>
    <message>
        <source>answers a list instead of an object</source>
        <translation>回覆陣列而非物件</translation>
    </message>
    <message>
        <source>answers the same key twice</source>
        <translation>回覆重複的鍵</translation>
    </message>
    <message>
        <source>answers JSON nested without end</source>
        <translation>回覆無止盡巢狀的 JSON</translation>
    </message>
    <message>
        <source>answers broken characters</source>
        <translation>回覆損壞的字元</translation>
    </message>
    <message>
        <source>answers a zero character</source>
        <translation>回覆空字元（NUL）</translation>
    </message>
    <message>
        <source>answers a number that is too large</source>
        <translation>回覆過大的數字</translation>
    </message>
    <message>
        <source>reports its own error, code 5000</source>
        <translation>回報自身錯誤，代碼 5000</translation>
    </message>
    <message>
        <source>answers without a code</source>
        <translation>回應沒有代碼</translation>
    </message>
    <message>
        <source>answers a code nobody knows</source>
        <translation>回覆不明代碼</translation>
    </message>
    <message>
        <source>sends the link under a wrong name</source>
        <translation>以錯誤名稱傳送連結</translation>
    </message>
    <message>
        <source>sends nothing to pay with</source>
        <translation>未提供任何付款方式</translation>
    </message>
    <message>
        <source>sends a javascript: link</source>
        <translation>傳送 javascript: 連結</translation>
    </message>
    <message>
        <source>sends a file: link</source>
        <translation>傳送 file: 連結</translation>
    </message>
    <message>
        <source>sends a link without a host</source>
        <translation>傳送沒有主機的連結</translation>
    </message>
    <message>
        <source>takes the order and fails it, 00029</source>
        <translation>收下訂單後判定失敗，00029</translation>
    </message>
    <message>
        <source>takes the order and fails it, 0029</source>
        <translation>收下訂單後判定失敗，0029</translation>
    </message>
    <message>
        <source>refuses the order, code 8000</source>
        <translation>拒絕訂單，代碼 8000</translation>
    </message>
    <message>
        <source>answers about another order</source>
        <translation>回覆另一筆訂單</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>連線途中</translation>
    </message>
    <message>
        <source>Certificate and TLS</source>
        <translation>憑證與 TLS</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>連線中斷</translation>
    </message>
    <message>
        <source>Size of the answer</source>
        <translation>回應的大小</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回應的格式</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>回應的內容</translation>
    </message>
    <message>
        <source>HTTP %1 to another host</source>
        <translation>HTTP %1，轉往另一主機</translation>
    </message>
    <message>
        <source>HTTP %1 with code 8000</source>
        <translation>HTTP %1，附代碼 8000</translation>
    </message>
    <message>
        <source>HTTP %1 with JSON, no code</source>
        <translation>HTTP %1，附 JSON 但無代碼</translation>
    </message>
    <message>
        <source>HTTP %1 to the same address</source>
        <translation>HTTP %1，轉往同一網址</translation>
    </message>
    <message>
        <source>HTTP %1 with a page</source>
        <translation>HTTP %1，附網頁</translation>
    </message>
    <message>
        <source>An earlier list of orders was damaged, so nobody can tell whether this order number was used before. Nothing was sent. Leave the number empty to have a new one made.</source>
        <translation>先前的訂單清單已損壞，因此無法得知此訂單號碼是否用過。未送出任何資料。請將號碼留空，以產生新號碼。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password and did not accept those of this merchant. Enter them in Settings, under Edit.</source>
        <translation>Proxy 要求使用者名稱與密碼，但未接受此商店的。請在「設定」的「編輯」中輸入。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddMerchant</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add merchant</source>
        <translation>新增商店</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>尚未儲存任何內容。</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>正在儲存密鑰…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>密鑰未能儲存，因此沒有儲存任何內容。請重新輸入。</translation>
    </message>
    <message>
        <source>Edit merchant</source>
        <translation>編輯商店</translation>
    </message>
    <message>
        <source>Connect a merchant</source>
        <translation>連接商店</translation>
    </message>
    <message>
        <source>The merchant was saved, but its new secret was not stored. Enter it again.</source>
        <translation>商店已儲存，但新的密鑰未能儲存，請重新輸入。</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>尚未查詢。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>測試中…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>匯入商店</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressLimitDialog</name>
    <message>
        <source>The payer&apos;s address</source>
        <translation>付款人的位址</translation>
    </message>
    <message>
        <source>This address is used up for today</source>
        <translation>此位址今天的額度已用完</translation>
    </message>
    <message>
        <source>The gateway may refuse this order, or take it and refuse the payment. Make sure it is the payer&apos;s own address and not one of the shop, or wait until tomorrow.</source>
        <translation>閘道可能拒絕這筆訂單，或接受訂單但拒絕付款。請確認這是付款人自己的位址而不是店家的，或等到明天。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send it all the same, LIVE</source>
        <translation>仍要送出，LIVE</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>仍要送出</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressWatch</name>
    <message>
        <source>%1 of %2 orders in this run from this address, %3 paid</source>
        <translation>本次執行中，此位址已有 %1 / %2 筆訂單，%3 筆已付款</translation>
    </message>
    <message>
        <source>%1 of %2 orders today from this address, %3 paid</source>
        <translation>今天此位址已有 %1 / %2 筆訂單，%3 筆已付款</translation>
    </message>
    <message>
        <source>Another payer used this address today.</source>
        <translation>今天有另一位付款人用過此位址。</translation>
    </message>
    <message>
        <source>The limit of this address is used up: the gateway may refuse it.</source>
        <translation>此位址的額度已用完，閘道可能拒絕。</translation>
    </message>
    <message>
        <source>The limit of this address is nearly used up.</source>
        <translation>此位址的額度即將用完。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Of this window. Messages to payers have a language of their own.</source>
        <translation>此視窗的語言。給付款人的訊息另有語言設定。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>淺色、深色，或與桌面相同。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of text, fields and buttons, on top of what the desktop enlarges. What is typed stays.</source>
        <translation>文字、欄位與按鈕的大小，在桌面縮放之外再調整。已輸入的內容會保留。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CallbackView</name>
    <message>
        <source>Paste the JSON the gateway sent to the shop&apos;s notify address. You see whether it is genuine, what becomes of the order, and what the shop&apos;s server has to answer.</source>
        <translation>貼上閘道送到商店通知網址的 JSON。可看出它是否真實、訂單該如何處理，以及商店的伺服器應如何回應。</translation>
    </message>
    <message>
        <source>Paste or drop the callback here</source>
        <translation>將回呼通知貼上或拖放到此處</translation>
    </message>
    <message>
        <source>Callback as it came in</source>
        <translation>收到的回呼通知原文</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>哪一則</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>A secret stood in the text and was hidden. Ask the customer to rotate it.</source>
        <translation>文字中有密鑰，已隱藏。請客戶更換密鑰。</translation>
    </message>
    <message>
        <source>No fields could be read in it.</source>
        <translation>無法從中讀取任何欄位。</translation>
    </message>
    <message>
        <source>The history could not be read: the order is not compared.</source>
        <translation>無法讀取紀錄：未比對訂單。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Card</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CardCount</name>
    <message>
        <source>Labels, one a line</source>
        <translation>卡片名稱，每行一個</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片張數</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>每筆份數</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>櫃檯 1</translation>
    </message>
    <message>
        <source>Each label stands on one card, outside of the code.</source>
        <translation>每個名稱印在一張卡片上，位於 QR 碼之外。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CareProgress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未做任何變更。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckAllBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>已查詢 %1／%2</translation>
    </message>
    <message>
        <source>No answer %1</source>
        <translation>無回應 %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2.</source>
        <translation>查詢 %1／%2 後已取消。</translation>
    </message>
    <message>
        <source>%1 asked.</source>
        <translation>已查詢 %1 筆。</translation>
    </message>
    <message>
        <source>Asked about order %1, the gateway answered about another one. Do not use or pass on anything of that; tell the provider.</source>
        <translation>查詢訂單 %1 時，閘道回覆的是另一筆。請勿使用或轉傳其內容，並通知服務商。</translation>
    </message>
    <message>
        <source>Not every answer could be written into the history. Make room or give the permission back, then check again.</source>
        <translation>部分回應無法寫入紀錄。請釋出空間或恢復權限，然後再次查詢。</translation>
    </message>
    <message>
        <source>Check all (%1)</source>
        <translation>全部查詢（%1）</translation>
    </message>
    <message>
        <source>Not known there %1</source>
        <translation>查無 %1</translation>
    </message>
    <message>
        <source>“Not known there” proves nothing: an order may only be late.</source>
        <translation>「查無」不能證明什麼：訂單可能只是較慢。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckView</name>
    <message>
        <source>Check a code</source>
        <translation>檢查 QR 碼</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>已從前後文字中擷取。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>已複製 QR 碼的文字。</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>QR 碼的內容</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>重新輸入…</translation>
    </message>
    <message>
        <source>Makes a new code, beginning with what could be read of this one</source>
        <translation>以這個 QR 碼可讀取的部分為基礎，製作新的 QR 碼</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>QR 碼的內容摘要</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Copy MD5</source>
        <translation>複製 MD5</translation>
    </message>
    <message>
        <source>Banks find a payment by it</source>
        <translation>銀行以此查詢付款</translation>
    </message>
    <message>
        <source>The MD5 was copied.</source>
        <translation>已複製 MD5。</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>已從圖片讀取。</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>內容過長。QR 碼最多容納 2,953 個位元組。未帶入任何內容。</translation>
    </message>
    <message>
        <source>There are more codes in it; this is the first.</source>
        <translation>其中有多個 QR 碼；這是第一個。</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>No QR code holds more than 2,953 bytes of text.</source>
        <translation>QR 碼最多容納 2,953 個位元組的文字。</translation>
    </message>
    <message>
        <source>Checksum: there is none</source>
        <translation>檢查碼：無</translation>
    </message>
    <message>
        <source>Checksum: %1, as it should be</source>
        <translation>檢查碼：%1，正確</translation>
    </message>
    <message>
        <source>Checksum: %1 expected, %2 found</source>
        <translation>檢查碼：應為 %1，實為 %2</translation>
    </message>
    <message>
        <source>MD5: %1</source>
        <translation>MD5：%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ChooseCode</name>
    <message>
        <source>Several codes</source>
        <translation>多個 QR 碼</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Which one?</source>
        <translation>圖片中有多個 QR 碼。要用哪一個？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>使用這個</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CloseOrderDialog</name>
    <message>
        <source>Close the order</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Close an unknown order</source>
        <translation>將不明訂單結案</translation>
    </message>
    <message>
        <source>Why does this order need no more care?</source>
        <translation>為何這筆訂單不需再處理？</translation>
    </message>
    <message>
        <source>%1, order %2, sent %3</source>
        <translation>%1，訂單 %2，送出於 %3</translation>
    </message>
    <message>
        <source>Only a person can know that an order does not exist. “Not known” from the gateway proves nothing: the order may only be late. Ask the provider&apos;s support, with the order number and the time it was sent, or look at the list in the provider&apos;s own merchant pages.</source>
        <translation>只有人能確認訂單不存在。閘道說「查無」不能證明什麼：訂單可能只是較慢。請帶著訂單編號與送出時間詢問服務商的客服，或查看服務商商家後台的清單。</translation>
    </message>
    <message>
        <source>It stays in History as unknown, with your reason and the time. Nothing is deleted, nothing is sent, and its number is never used again.</source>
        <translation>它會以「不明」留在紀錄中，並附上您的原因與時間。不會刪除或送出任何內容，其編號也不會再使用。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持未結案</translation>
    </message>
    <message>
        <source>The provider said so, or its own list shows it.</source>
        <translation>服務商如此告知，或其清單如此顯示。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeForm</name>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Further details, may be left out</source>
        <translation>其他資料（選填）</translation>
    </message>
    <message>
        <source>Individual (29)</source>
        <translation>個人（29）</translation>
    </message>
    <message>
        <source>Merchant (30)</source>
        <translation>商店（30）</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>帳戶類型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Without one the code is permanent.</source>
        <translation>不填金額則為永久 QR 碼。</translation>
    </message>
    <message>
        <source>Ends after minutes</source>
        <translation>有效分鐘數</translation>
    </message>
    <message>
        <source>As name@bank.</source>
        <translation>格式為 name@bank。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeIntake</name>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>內容過長。QR 碼最多容納 2,953 個位元組。未帶入任何內容。</translation>
    </message>
    <message>
        <source>There is neither text nor a picture in the clipboard.</source>
        <translation>剪貼簿中沒有文字或圖片。</translation>
    </message>
    <message>
        <source>That text cannot be read: it is not in a known encoding.</source>
        <translation>無法讀取該文字：編碼不明。</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>開啟 QR 碼圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;Texts (*.txt *.json);;All files (*)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;文字 (*.txt *.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>無法開啟圖片。</translation>
    </message>
    <message>
        <source>The file is too large for one code.</source>
        <translation>檔案過大，不可能是單一 QR 碼。</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Try a sharper one, taken straight from the front, with the white border around the code.</source>
        <translation>圖片中找不到 QR 碼。請改用較清晰、從正面拍攝且含 QR 碼四周白邊的圖片。</translation>
    </message>
    <message>
        <source>There is no text in it that could be a KHQR.</source>
        <translation>其中沒有可能是 KHQR 的文字。</translation>
    </message>
    <message>
        <source>None of the codes was taken over.</source>
        <translation>未帶入任何 QR 碼。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesTable</name>
    <message>
        <source>Codes</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出現位置</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>來由</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Answer code</source>
        <extracomment>Where a code stands in an answer of the gateway: in its outer part, named &quot;code&quot;</extracomment>
        <translation>回應代碼</translation>
    </message>
    <message>
        <source>Order status</source>
        <extracomment>Where a code stands in an answer of the gateway: in its data, named &quot;status&quot;</extracomment>
        <translation>訂單狀態</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>仍可能改變</translation>
    </message>
    <message>
        <source>Means, and comes from</source>
        <translation>意義與來由</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesView</name>
    <message>
        <source>0015, or a word</source>
        <translation>0015，或關鍵字</translation>
    </message>
    <message>
        <source>Code or status of an answer</source>
        <translation>回應中的代碼或狀態</translation>
    </message>
    <message>
        <source>Read the answer code first: it tells whether the request was taken. Only then the order status tells about the order. The texts beside them differ by region: do not go by them.</source>
        <translation>請先看回應代碼：它表示請求是否受理。之後才由訂單狀態得知訂單情況。旁邊的文字因地區而異，請勿以其為準。</translation>
    </message>
    <message>
        <source>The notes cannot be read, so none can be kept.</source>
        <translation>無法讀取備註，因此無法儲存備註。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>備註最多 %1 個字元。</translation>
    </message>
    <message>
        <source>Nothing is guessed about it. Take the order as unknown: ask the gateway about it, and the provider about the code.</source>
        <translation>不對它做任何猜測。請將訂單視為不明：向閘道查詢訂單，並向服務商詢問此代碼。</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>出現位置</translation>
    </message>
    <message>
        <source>Your note, kept on this computer. No payer data, please.</source>
        <translation>您的備註，存於這部電腦。請勿填入付款人資料。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>查無結果</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>No document explains this code: %1</source>
        <translation>文件中沒有說明此代碼：%1</translation>
    </message>
    <message>
        <source>The note could not be saved.</source>
        <translation>無法儲存備註。</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>已移除備註。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>預設欄位</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConfirmSendDialog</name>
    <message>
        <source>Send a live order</source>
        <translation>送出 LIVE（正式）訂單</translation>
    </message>
    <message>
        <source>Send this order? It is about real money.</source>
        <translation>要送出這筆訂單嗎？這是真實的款項。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>送出 %1（LIVE）</translation>
    </message>
    <message>
        <source>It is the first live order sent with this profile.</source>
        <translation>這是以此設定檔送出的第一筆 LIVE 訂單。</translation>
    </message>
    <message>
        <source>It goes to another host: live orders of this profile went to %1 so far, this one goes to %2.</source>
        <translation>送往不同的主機：此設定檔的 LIVE 訂單先前送往 %1，這筆送往 %2。</translation>
    </message>
    <message>
        <source>It is for another merchant number: live orders of this profile were for %1 so far, this one is for %2.</source>
        <translation>商店代號不同：此設定檔的 LIVE 訂單先前屬於 %1，這筆屬於 %2。</translation>
    </message>
    <message>
        <source>It is above the profile&apos;s limit of %1.</source>
        <translation>金額超過設定檔的確認門檻 %1。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectForm</name>
    <message>
        <source>Connect my merchant</source>
        <translation>連接我的商店</translation>
    </message>
    <message>
        <source>As the provider told you. Nothing is saved before you have seen what the test shows.</source>
        <translation>依服務商提供的資料填寫。在您看過測試結果前，不會儲存任何內容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>尚未查詢。</translation>
    </message>
    <message>
        <source>You can save it in spite of this and correct it later in Settings. Orders are likely to fail until then.</source>
        <translation>您仍可儲存，之後再到「設定」修正。在那之前，訂單很可能失敗。</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>正在儲存密鑰…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>密鑰未能儲存，因此沒有儲存任何內容。請重新輸入。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>測試中…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次測試</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍要儲存</translation>
    </message>
    <message>
        <source>Save merchant</source>
        <translation>儲存商店</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectionFields</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 檔案</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy 主機</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy 使用者名稱</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy 密碼</translation>
    </message>
    <message>
        <source>Certificates in PEM to be trusted beside the system&apos;s; empty: those alone</source>
        <translation>除系統憑證外另行信任的 PEM 憑證；留空則僅用系統憑證</translation>
    </message>
    <message>
        <source>Only where the proxy asks for a login</source>
        <translation>僅在 Proxy 要求登入時</translation>
    </message>
    <message>
        <source>Kept where the secret is</source>
        <translation>與密鑰存放在同一處</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored; another proxy or user forgets it</source>
        <translation>留空則沿用已存的；更換 Proxy 或使用者時會清除</translation>
    </message>
    <message>
        <source>What the desktop or the environment names; this machine is always reached directly</source>
        <translation>依桌面或環境變數所指定；連到本機一律直接連線</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>選擇 CA 檔案</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>無法讀取此檔案。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM in this file.</source>
        <translation>此檔案中沒有 PEM 憑證。</translation>
    </message>
    <message>
        <source>A name or an address like proxy.example, without http:// and port.</source>
        <translation>名稱或位址，例如 proxy.example，不含 http:// 與連接埠。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>At most 128 characters, without a colon.</source>
        <translation>最多 128 個字元，不含冒號。</translation>
    </message>
    <message>
        <source>A password needs its user.</source>
        <translation>有密碼就必須填使用者名稱。</translation>
    </message>
    <message>
        <source>Entered below</source>
        <translation>使用以下設定</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Console</name>
    <message>
        <source>That folder could not be taken up. Everything is as it was.</source>
        <translation>無法改用該資料夾。一切照舊。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CounterView</name>
    <message>
        <source>Permanent counter code</source>
        <translation>永久櫃檯 QR 碼</translation>
    </message>
    <message>
        <source>The code your bank gave the shop. It stays exactly as it is; labels stand outside of it.</source>
        <translation>銀行提供給店家的 QR 碼。內容完全不變，卡片名稱印在 QR 碼之外。</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Look at it closely</source>
        <translation>詳細檢查</translation>
    </message>
    <message>
        <source>Counter 1
Counter 2</source>
        <translation>櫃檯 1
櫃檯 2</translation>
    </message>
    <message>
        <source>Labels, one a line; they may be left out</source>
        <translation>卡片名稱，每行一個（選填）</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>卡片張數</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>The chosen profile is %1, so TEST will be across every card. Choose a live profile above for cards that are used.</source>
        <translation>目前的設定檔為 %1，因此每張卡片都會印有 TEST 字樣。要製作實際使用的卡片，請在上方選擇 LIVE 設定檔。</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>內容過長。QR 碼最多容納 2,953 個位元組。未帶入任何內容。</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>已從圖片讀取。</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>已從前後文字中擷取。</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>正在查閱紀錄…</translation>
    </message>
    <message>
        <source>Vexora will not see these payments: they go to the account %1 directly.</source>
        <translation>Vexora 無法得知這些付款：款項直接進入帳號 %1。</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>卡片 %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CustomerScreen</name>
    <message>
        <source>Customer screen</source>
        <translation>顧客螢幕</translation>
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
        <translation>剩餘時間：%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DataSection</name>
    <message>
        <source>Backup</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>A backup holds orders, merchants, settings and your own regions. Payer data in it stays locked with the key in this computer&apos;s keychain; no secret and no key is in it. Orders can be sent while it is made.</source>
        <translation>備份包含訂單、商店、設定與您自己的地區。其中的付款人資料仍以這部電腦鑰匙圈中的金鑰鎖定；備份不含任何密鑰或金鑰。備份期間仍可送出訂單。</translation>
    </message>
    <message>
        <source>Reads the whole list through and says whether it is as it was written</source>
        <translation>讀取整份清單，確認內容與當初寫入的一致</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Back up into a new folder</source>
        <translation>備份到新資料夾</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n order(s).</source>
        <translation>
            <numerusform>已備份 %n 筆訂單。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>選擇備份所在的資料夾</translation>
    </message>
    <message>
        <source>Reading the whole list…</source>
        <translation>正在讀取整份清單…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DaysDialog</name>
    <message>
        <source>From day to day</source>
        <translation>起訖日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>到（含當日）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DefaultsFields</name>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Order number prefix</source>
        <translation>訂單編號前綴</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>確認門檻</translation>
    </message>
    <message>
        <source>Payers&apos; language</source>
        <translation>付款人語言</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>返回網址</translation>
    </message>
    <message>
        <source>Live orders above it are asked about once more; empty: none are for their amount</source>
        <translation>LIVE 訂單超過此金額時會再確認一次；留空則不因金額確認</translation>
    </message>
    <message>
        <source>Of the messages you copy for them</source>
        <translation>您複製給付款人的訊息所用的語言</translation>
    </message>
    <message>
        <source>Where payers come back to</source>
        <translation>付款人返回的網址</translation>
    </message>
    <message>
        <source>{date} and {counter} are filled in: {date}-{counter} becomes %1</source>
        <translation>{date} 與 {counter} 會自動填入：{date}-{counter} 變成 %1</translation>
    </message>
    <message>
        <source>The first one today: %1</source>
        <translation>今天的第一筆：%1</translation>
    </message>
    <message>
        <source>An order number: %1</source>
        <translation>訂單編號示例：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>As in the region: %1</source>
        <translation>與地區相同：%1</translation>
    </message>
    <message>
        <source>As in the region</source>
        <translation>與地區相同</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>An address like https://shop.example/paid.</source>
        <translation>請填如 https://shop.example/paid 的網址。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 個字元。</translation>
    </message>
    <message>
        <source>At most 12 letters, digits, - or _.</source>
        <translation>最多 12 個英文字母、數字、- 或 _。</translation>
    </message>
    <message>
        <source>A plain number like 1500 or 99.50.</source>
        <translation>請填一般數字，例如 1500 或 99.50。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailAnswer</name>
    <message>
        <source>Answer as received</source>
        <translation>收到的原始回應</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailCopyMenu</name>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>已複製連結。</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表格列</translation>
    </message>
    <message>
        <source>Row copied.</source>
        <translation>已複製列。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>已複製 JSON。</translation>
    </message>
    <message>
        <source>Text for support, without payer data</source>
        <translation>客服用文字，不含付款人資料</translation>
    </message>
    <message>
        <source>Text for support copied. It holds no payer data, no link and no secret.</source>
        <translation>已複製客服用文字。不含付款人資料、連結與密鑰。</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>複製為…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailPayer</name>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>付款人資料</translation>
    </message>
    <message>
        <source>Erases this order&apos;s payer data for good</source>
        <translation>永久清除此訂單的付款人資料</translation>
    </message>
    <message>
        <source>Not kept: it is in memory until you quit.</source>
        <translation>不儲存：只在記憶體中保留到結束程式。</translation>
    </message>
    <message>
        <source>It cannot be read now. %1</source>
        <translation>目前無法讀取。%1</translation>
    </message>
    <message>
        <source>Practice orders&apos; payer data is never kept.</source>
        <translation>練習訂單的付款人資料一律不儲存。</translation>
    </message>
    <message>
        <source>Never kept: there was no safe place for its key when the order was sent, or it was sent before payer data was kept.</source>
        <translation>從未儲存：送出訂單時沒有安全的地方存放金鑰，或當時尚未開始儲存付款人資料。</translation>
    </message>
    <message>
        <source>Erased on %1. The order and its money facts stay.</source>
        <translation>已於 %1 清除。訂單及其款項資訊仍保留。</translation>
    </message>
    <message>
        <source>Kept, but this computer&apos;s keychain has not the key it was locked with. Bring the keychain back, or erase it.</source>
        <translation>已儲存，但這部電腦的鑰匙圈沒有鎖定時所用的金鑰。請恢復鑰匙圈，或清除這些資料。</translation>
    </message>
    <message>
        <source>What is stored is not what was written for this order: the file was damaged or changed by hand. Nothing of it is shown. Verify the list in Settings, and look for a backup.</source>
        <translation>儲存的內容與此訂單當初寫入的不符：檔案已損毀或遭手動變更。內容一律不顯示。請在「設定」中驗證清單，並尋找備份。</translation>
    </message>
    <message>
        <source>Not shown, because that could not be written down. %1</source>
        <translation>未顯示，因為無法將此次顯示寫入紀錄。%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message numerus="yes">
        <source>Shows the payer data for %n second(s), which is noted</source>
        <translation>
            <numerusform>顯示付款人資料 %n 秒，並會留下紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide (%1 s)</source>
        <translation>隱藏（%1 秒）</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DoubleDialog</name>
    <message>
        <source>The same order again</source>
        <translation>相同的訂單</translation>
    </message>
    <message>
        <source>An order like this may exist at the gateway</source>
        <translation>閘道可能已有一筆相同的訂單</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark. Whoever gets both may pay twice.</source>
        <translation>商店、金額與備註都相同。收到兩筆的人可能重複付款。</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark, and nobody knows what became of it. Look at it and check before you make another: both might be paid.</source>
        <translation>商店、金額與備註都相同，且前一筆的結果不明。再建一筆之前，請先查看並查詢：兩筆都可能被付款。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>再建一筆</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看該筆</translation>
    </message>
    <message>
        <source>Copy that account</source>
        <translation>複製該帳號</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>複製該連結</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EndOfDayDialog</name>
    <message>
        <source>Preview of the page</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <source>Orders of a day</source>
        <translation>單日訂單</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>清單顯示的內容</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計算…</translation>
    </message>
    <message>
        <source>The orders the list showed</source>
        <translation>清單顯示過的訂單</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>我的商店</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>沒有訂單。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>This printer is not there any more.</source>
        <translation>這部印表機已不存在。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已傳送到印表機。</translation>
    </message>
    <message>
        <source>The printer takes no page. Nothing was printed.</source>
        <translation>印表機不接受頁面。沒有列印任何內容。</translation>
    </message>
    <message>
        <source>End-of-day sheet</source>
        <translation>日結單</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>無法寫入檔案。請選擇其他位置。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EraseDialog</name>
    <message>
        <source>It cannot be brought back: erase it</source>
        <translation>我知道無法復原，仍要清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>清除付款人資料</translation>
    </message>
    <message>
        <source>Erase this order&apos;s payer data for good?</source>
        <translation>要永久清除此訂單的付款人資料嗎？</translation>
    </message>
    <message>
        <source>Whose payer data is to be erased for good?</source>
        <translation>要永久清除哪些人的付款人資料？</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>清除與保留的內容</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>a whole name, mobile, e-mail, number or address</source>
        <translation>完整的姓名、手機、電子郵件、號碼或位址</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>早於</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>That is no whole value of a payer.</source>
        <translation>這不是付款人的完整資料值。</translation>
    </message>
    <message>
        <source>Choose what is to be erased.</source>
        <translation>請選擇要清除的內容。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it is kept; payer data of %n order(s) is in memory until you quit.</source>
        <translation>
            <numerusform>沒有儲存的資料；%n 筆訂單的付款人資料在記憶體中保留到結束程式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在清除…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: payer data of %n order(s) that was in memory.</source>
        <translation>
            <numerusform>已捨棄記憶體中 %n 筆訂單的付款人資料。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not erased. %1</source>
        <translation>未清除。%1</translation>
    </message>
    <message numerus="yes">
        <source>Erase for %n order(s)</source>
        <translation>
            <numerusform>清除 %n 筆訂單的資料</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Everything given must hold. A name counts as a whole, and finds everybody of that name.</source>
        <translation>必須符合所有給定條件。姓名以全名比對，同名者都會找到。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExampleOrder</name>
    <message>
        <source>An example order, nothing is real here. Change what you like, then Send.</source>
        <translation>這是範例訂單，並非真實資料。可隨意修改，然後按「送出」。</translation>
    </message>
    <message>
        <source>Fill an example</source>
        <translation>填入範例</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExportDialog</name>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV，適用於任何程式</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX，適用於試算表</translation>
    </message>
    <message>
        <source>With a byte order mark, for older spreadsheets</source>
        <translation>加上位元組順序記號（BOM），供舊版試算表使用</translation>
    </message>
    <message>
        <source>With payer data, masked</source>
        <translation>包含付款人資料（遮蔽）</translation>
    </message>
    <message>
        <source>Payer data in clear</source>
        <translation>付款人資料不遮蔽</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of payers leave the program&apos;s protection with this file. The history notes that it was made.</source>
        <translation>付款人的姓名、號碼與位址會隨此檔案離開本程式的保護。紀錄會記下此次匯出。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>匯出訂單</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>All orders the list shows, with every column of theirs.</source>
        <translation>清單顯示的所有訂單，包含全部欄位。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of the file is left.</source>
        <translation>已取消。未留下任何檔案內容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export payer data that anybody can read?</source>
        <translation>要匯出任何人都能讀取的付款人資料嗎？</translation>
    </message>
    <message>
        <source>The file will hold names, mobile numbers, e-mail addresses, ID and account numbers, IP addresses and remarks of the payers, as they were sent. Whoever has the file has them; erasing them here does not erase them there.</source>
        <translation>檔案將包含付款人的姓名、手機號碼、電子郵件、證件號碼與帳號、IP 位址及備註，內容與送出時相同。取得檔案的人就取得這些資料；在此清除並不會清除檔案中的資料。</translation>
    </message>
    <message>
        <source>Export in clear…</source>
        <translation>不遮蔽匯出…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出到</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>XLSX 檔案 (*.xlsx)</translation>
    </message>
    <message>
        <source>The file holds no more rows than a spreadsheet can. Export fewer orders or choose CSV.</source>
        <translation>超過試算表的列數上限。請減少匯出的訂單，或選擇 CSV。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>無法寫入檔案。請選擇其他位置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in %1.</source>
        <translation>
            <numerusform>已將 %Ln 筆訂單匯出到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::FacetButton</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it: &quot;Region: Taiwan&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FaultMenu</name>
    <message>
        <source>What the gateway does</source>
        <translation>閘道的行為</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldFrame</name>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>必填。%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldHelp</name>
    <message>
        <source>In the provider&apos;s words, in short</source>
        <translation>服務商的說明（摘要）</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>送出前的處理</translation>
    </message>
    <message>
        <source>Esc closes this</source>
        <translation>按 Esc 關閉</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldsTable</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>僅客戶有</translation>
    </message>
    <message>
        <source>only ours</source>
        <translation>僅我們有</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>不是字串</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>客戶的</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我們的</translation>
    </message>
    <message>
        <source>“%1” only looks like “%2”</source>
        <translation>「%1」只是看起來像「%2」</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>篩選訂單</translation>
    </message>
    <message>
        <source>Order number, gateway number, link, amount, code, merchant or profile; or a whole value of the payer. Ctrl+F</source>
        <translation>訂單編號、閘道編號、連結、金額、代碼、商店或設定檔；或付款人的完整資料值。Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>自訂起訖…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FolderChooser</name>
    <message>
        <source>Choose a data folder</source>
        <translation>選擇資料夾</translation>
    </message>
    <message>
        <source>Use this folder from now on?</source>
        <translation>從現在起使用這個資料夾嗎？</translation>
    </message>
    <message>
        <source>It holds files of this program: its orders, merchants and settings come up.</source>
        <translation>其中有本程式的檔案：將載入其訂單、商店與設定。</translation>
    </message>
    <message>
        <source>It begins empty: without orders and merchants, with these settings.</source>
        <translation>從空白開始：沒有訂單與商店，沿用目前的設定。</translation>
    </message>
    <message>
        <source>Nothing is moved or copied. What was kept so far stays in %1, and comes up again with Undo or when that folder is chosen.</source>
        <translation>不會移動或複製任何內容。先前的資料留在 %1，按「復原」或再選該資料夾即會重新載入。</translation>
    </message>
    <message>
        <source>Order numbers used there are not known here: type none of them again. What this run holds in memory goes, secrets that are not in the keychain among it.</source>
        <translation>那裡用過的訂單編號在此無法得知：請勿再次輸入。本次執行中保留在記憶體的內容將清除，包括不在鑰匙圈中的密鑰。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>使用此資料夾</translation>
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
        <translation>無法使用「設定」中選擇的資料夾。</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or make it readable, and try again. Or go back to the default folder, %1: its own orders and merchants come up, and order numbers used in the other folder are not known there.</source>
        <translation>請連接該磁碟或使其可讀取，然後再試。或改回預設資料夾 %1：將載入其自身的訂單與商店，而另一個資料夾用過的訂單編號在那裡無法得知。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>使用預設資料夾</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HandoverView</name>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>In</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>複製回覆</translation>
    </message>
    <message>
        <source>Request as cURL</source>
        <translation>cURL 形式的請求</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>複製為 cURL</translation>
    </message>
    <message>
        <source>With the real values</source>
        <translation>含真實的值</translation>
    </message>
    <message>
        <source>How to sign it</source>
        <translation>如何簽章</translation>
    </message>
    <message>
        <source>Copy program</source>
        <translation>複製程式</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>已清除剪貼簿。</translation>
    </message>
    <message>
        <source>Linux, macOS</source>
        <translation>Linux、macOS</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Made from the signing rule with this order&apos;s fields, redacted, and a test secret. Run as it is, it prints the right signature.</source>
        <translation>依簽章規則產生，使用此訂單已遮蔽的欄位與測試密鑰。直接執行即會印出正確的簽章。</translation>
    </message>
    <message>
        <source>Ticket bundle</source>
        <translation>工單包</translation>
    </message>
    <message>
        <source>The real values</source>
        <translation>真實的值</translation>
    </message>
    <message>
        <source>Show and copy the payer&apos;s data and the signature?</source>
        <translation>要顯示並複製付款人資料與簽章嗎？</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of the payer then stand in the clipboard for %1 seconds, and wherever you paste them. Whoever has the line can send the order again.</source>
        <translation>付款人的姓名、號碼與地址將在剪貼簿中保留 %1 秒，也會留在您貼上的任何地方。取得這行指令的人可以再次送出訂單。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Copied with the real values. The clipboard is cleared in %1 seconds.</source>
        <translation>已複製，含真實的值。剪貼簿將在 %1 秒後清除。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HeaderBar</name>
    <message>
        <source>Switch merchant</source>
        <translation>切換商店</translation>
    </message>
    <message>
        <source>No merchant</source>
        <translation>沒有商店</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>選擇閘道的行為</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>閘道：%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryDetail</name>
    <message>
        <source>Check now</source>
        <translation>立即查詢</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>複製訂單編號</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製明細</translation>
    </message>
    <message>
        <source>Everything stored of this order</source>
        <translation>這筆訂單儲存的所有資料</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>已複製連結。</translation>
    </message>
    <message>
        <source>Order number copied.</source>
        <translation>已複製訂單編號。</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>已複製明細。</translation>
    </message>
    <message>
        <source>Choose an order to see everything stored of it.</source>
        <translation>選擇一筆訂單，即可查看其儲存的所有資料。</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>正在向閘道查詢…</translation>
    </message>
    <message>
        <source>The amount the gateway tells, %1, differs from the order&apos;s.</source>
        <translation>閘道回報的金額 %1 與訂單不同。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>結案…</translation>
    </message>
    <message>
        <source>An unknown order can be closed once the gateway has been asked.</source>
        <translation>不明訂單須先查詢過閘道，才能結案。</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>閘道回覆的是另一筆訂單。請勿使用或轉傳該回應的任何內容。</translation>
    </message>
    <message>
        <source>The order exists at the gateway, whatever came of its sending.</source>
        <translation>無論送出的結果如何，這筆訂單都存在於閘道。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>一切照舊。</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>此回應無法寫入紀錄。請釋出空間或恢復權限，然後再次查詢。</translation>
    </message>
    <message>
        <source>Closed, with your reason and the time.</source>
        <translation>已結案，並記錄您的原因與時間。</translation>
    </message>
    <message>
        <source>It is not open any more; nothing was written.</source>
        <translation>它已非未結案，因此未寫入任何內容。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查詢</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>已於 %1 查詢。</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>以此建立</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印紀錄</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Copied, but that could not be written down. %1</source>
        <translation>已複製，但無法寫入紀錄。%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryPage</name>
    <message>
        <source>My merchants</source>
        <translation>我的商店</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>訂單來源</translation>
    </message>
    <message>
        <source>None here. An earlier list of orders was damaged and put aside; the orders in it are not shown.</source>
        <translation>這裡沒有訂單。先前的訂單清單已損壞並另存，其中的訂單不會顯示。</translation>
    </message>
    <message>
        <source>No order is unknown. Nothing needs to be checked.</source>
        <translation>沒有狀態不明的訂單，無須查詢。</translation>
    </message>
    <message>
        <source>No orders yet. Each one appears here before it is sent.</source>
        <translation>尚無訂單。每筆訂單在送出前都會先出現在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n order(s)…</source>
        <translation>
            <numerusform>列印 %n 筆訂單…</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>日結…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1，計算中…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>顯示 %1 筆，隱藏 %2 筆</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 筆訂單</numerusform>
        </translation>
    </message>
    <message>
        <source>All environments together</source>
        <translation>所有環境合計</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在讀取紀錄…</translation>
    </message>
    <message>
        <source>No order is like this.</source>
        <translation>沒有符合的訂單。</translation>
    </message>
    <message>
        <source>Nothing found. Looked for in order number, gateway number, link, amount, codes, merchant number, profile and region, each part of them.

A payer is found by a whole value alone: a word of the name, the mobile number, e-mail, ID or account number, or IP address.</source>
        <translation>找不到。已搜尋訂單編號、閘道編號、連結、金額、代碼、商店代號、設定檔與地區的任何部分。

付款人只能以完整資料值尋找：姓名中的一個詞、手機號碼、電子郵件、證件號碼或帳號，或 IP 位址。</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>一次最多 %1 筆。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryTableModel</name>
    <message>
        <source>Being read</source>
        <translation>讀取中</translation>
    </message>
</context>
<context>
    <name>vexora::ui::InspectPanel</name>
    <message>
        <source>Canonical string</source>
        <translation>待簽字串</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>時間紀錄</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>送出的值</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>尚未送出任何資料。</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>未收到回應。</translation>
    </message>
    <message>
        <source>Differs from the documents: %1</source>
        <translation>與文件不符：%1</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>寫入紀錄：%1</translation>
    </message>
    <message>
        <source>First byte of the answer after %1 ms</source>
        <translation>收到回應第一個位元組：%1 ms</translation>
    </message>
    <message>
        <source>Connecting to the end took %1 ms</source>
        <translation>從連線到結束：%1 ms</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>結束：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 狀態：%1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>檢視細節</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IntakeBox</name>
    <message>
        <source>Text of the code</source>
        <translation>QR 碼的文字內容</translation>
    </message>
    <message>
        <source>Paste the text or a picture, or drop one here</source>
        <translation>貼上文字或圖片，或拖放到此處</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>開啟圖片…</translation>
    </message>
    <message>
        <source>Looking for a code in the picture…</source>
        <translation>正在圖片中尋找 QR 碼…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IssuePage</name>
    <message>
        <source>Not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>The account number is in the clipboard.</source>
        <translation>帳號已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>查詢中…</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>連結已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送出中</translation>
    </message>
    <message>
        <source>This profile cannot be used</source>
        <translation>無法使用此設定檔</translation>
    </message>
    <message>
        <source>Its region or currency is not among the region files this program could read. Nothing can be sent with it.</source>
        <translation>此程式能讀取的地區檔中沒有它的地區或幣別，因此無法用它送出任何資料。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Payers of orders sent since the program was started appear here.</source>
        <translation>程式啟動後所送訂單的付款人會出現在這裡。</translation>
    </message>
    <message>
        <source>The form holds an order that was not sent.</source>
        <translation>表單中有一筆尚未送出的訂單。</translation>
    </message>
    <message>
        <source>The values of the earlier order would take the place of what you typed.</source>
        <translation>先前訂單的內容將取代您已輸入的內容。</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>保留表單</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>從剪貼簿填入</translation>
    </message>
    <message>
        <source>There is no link or account to send: the payer scans this code.</source>
        <translation>沒有可傳送的連結或帳號：由付款人掃描此 QR 碼。</translation>
    </message>
    <message>
        <source>This has expired, so there is no message. Make a new order.</source>
        <translation>已過期，因此沒有訊息。請建立新訂單。</translation>
    </message>
    <message>
        <source>This order is not waiting for money any more, so there is no message.</source>
        <translation>此訂單已非待付款狀態，因此沒有訊息。</translation>
    </message>
    <message>
        <source>Copied, but this message has no link: edit the text in Settings</source>
        <translation>已複製，但訊息中沒有連結：請在「設定」中編輯文字</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>已複製訊息</translation>
    </message>
    <message>
        <source>No mail program was found. Copy the message and paste it into a mail.</source>
        <translation>找不到郵件程式。請複製訊息並貼到郵件中。</translation>
    </message>
    <message>
        <source>In your mail program, but this message has no link: edit the text in Settings</source>
        <translation>已在郵件程式中開啟，但訊息中沒有連結：請在「設定」中編輯文字</translation>
    </message>
    <message>
        <source>In your mail program, not sent yet</source>
        <translation>已在郵件程式中開啟，尚未寄出</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>以此建立</translation>
    </message>
    <message>
        <source>That account is in the clipboard</source>
        <translation>該帳號已複製到剪貼簿</translation>
    </message>
    <message>
        <source>That link is in the clipboard</source>
        <translation>該連結已複製到剪貼簿</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still in the form.</source>
        <translation>沒有送出任何資料。您輸入的內容仍在表單中。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新訂單</translation>
    </message>
    <message>
        <source>The other data folder has merchants of its own, so what you typed is let go of.</source>
        <translation>另一個資料夾有自己的商店，因此您輸入的內容將捨棄。</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>使用該資料夾</translation>
    </message>
    <message>
        <source>The picture of the code is in the clipboard.</source>
        <translation>QR 碼圖片已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Not copied: the picture of the code does not pass its checks. Print… says why.</source>
        <translation>未複製：QR 碼圖片未通過檢查。原因請見「列印…」。</translation>
    </message>
    <message>
        <source>Not copied: it could not be noted in the history.</source>
        <translation>未複製：無法寫入紀錄。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrChooser</name>
    <message>
        <source>What is the code for?</source>
        <translation>QR 碼要用在哪裡？</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>單筆銷售</translation>
    </message>
    <message>
        <source>The code of one payment link, from the gateway: with an amount and an end. For a receipt or the customer&apos;s screen, never for a counter.</source>
        <translation>閘道為單筆付款連結提供的 QR 碼，有金額與期限。用於收據或顧客螢幕，絕不可放在櫃檯。</translation>
    </message>
    <message>
        <source>Permanent counter code</source>
        <translation>永久櫃檯 QR 碼</translation>
    </message>
    <message>
        <source>Your shop&apos;s own code from its bank, without an amount or an end. For stands, stickers and sheets. Vexora does not see its payments.</source>
        <translation>銀行提供給店家的專屬 QR 碼，沒有金額與期限。用於立牌、貼紙與整頁列印。Vexora 無法得知其付款。</translation>
    </message>
    <message>
        <source>Check a code</source>
        <translation>檢查 QR 碼</translation>
    </message>
    <message>
        <source>Sheet from a file…</source>
        <translation>從檔案整批列印…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>製作 QR 碼</translation>
    </message>
    <message>
        <source>What stands in a code, and whether banks will take it</source>
        <translation>查看 QR 碼的內容，以及銀行是否接受</translation>
    </message>
    <message>
        <source>Permanent counter codes from a text file, one a line</source>
        <translation>從文字檔讀取永久櫃檯 QR 碼，每行一個</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MainWindow</name>
    <message>
        <source>Issue</source>
        <translation>建立訂單</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The sandbox could not start, so practice orders cannot be sent. Start the program again to retry.</source>
        <translation>Sandbox 無法啟動，因此無法送出練習訂單。請重新啟動程式再試。</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>無法儲存此選擇，僅在結束程式前有效。</translation>
    </message>
    <message>
        <source>An order is being sent.</source>
        <translation>正在送出訂單。</translation>
    </message>
    <message>
        <source>If you close now, nobody waits for the gateway&apos;s answer. The order may exist there and will stand in History as unknown. It is not sent again; check it there before sending another.</source>
        <translation>若現在關閉，將無人等候閘道的回應。訂單可能已存在於閘道，並會在紀錄中列為「不明」。訂單不會重送；送出另一筆之前，請先在紀錄中查詢。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>仍要關閉</translation>
    </message>
    <message>
        <source>Vexora Merchant Console</source>
        <translation>Vexora Merchant Console</translation>
    </message>
    <message>
        <source>An order is being sent. Switch when it has its answer.</source>
        <translation>正在送出訂單。請待其有回應後再切換。</translation>
    </message>
    <message>
        <source>The list of practice orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun.</source>
        <translation>練習訂單清單已損壞。已另存為 %1，未刪除任何內容，並開始新的清單。</translation>
    </message>
    <message>
        <source>The list of orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun. Order numbers used before are not known to this program any more: type none of them again, and look for open orders at the provider.</source>
        <translation>訂單清單已損壞。已另存為 %1，未刪除任何內容，並開始新的清單。本程式不再認得先前用過的訂單編號：請勿再次輸入，並向服務商查明未結案的訂單。</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>閘道在此無法如此運作，維持原狀。</translation>
    </message>
    <message>
        <source>It cannot be told which data folder is in use: the one chosen in Settings, or the file that names it, cannot be read. No order is sent until it can.</source>
        <translation>無法得知使用的是哪個資料夾：「設定」中選擇的資料夾或記錄它的檔案無法讀取。在可以讀取之前不會送出任何訂單。</translation>
    </message>
    <message>
        <source>The data folder was changed elsewhere: it is %1 now. This window still shows %2 and sends no order until it uses the new one as well.</source>
        <translation>資料夾已在其他地方變更：現在是 %1。此視窗仍顯示 %2，在改用新資料夾之前不會送出訂單。</translation>
    </message>
    <message>
        <source>Use the new folder</source>
        <translation>使用新資料夾</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>Payer data is not kept: there is no keychain for its key. It is in memory until you quit.</source>
        <translation>不儲存付款人資料：沒有可存放金鑰的鑰匙圈。只在記憶體中保留到結束程式。</translation>
    </message>
    <message>
        <source>The key of earlier payer data is not in the keychain any more, so it cannot be read. What is new is kept under a new key.</source>
        <translation>先前付款人資料的金鑰已不在鑰匙圈中，因此無法讀取。新的資料會以新金鑰儲存。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>客服</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MakeView</name>
    <message>
        <source>Make a code</source>
        <translation>製作 QR 碼</translation>
    </message>
    <message>
        <source>This makes a new code with a new checksum. Vexora does not see its payments.</source>
        <translation>將製作新的 QR 碼並產生新的檢查碼。Vexora 無法得知其付款。</translation>
    </message>
    <message>
        <source>Only what could be read without a doubt was taken over, and nothing was guessed. Fill in the rest from the original, and compare the account letter by letter.</source>
        <translation>只帶入確實讀到的內容，未作任何猜測。請依原件填寫其餘部分，並逐字核對帳號。</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>QR 碼的文字內容</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>複製文字</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Use as counter code</source>
        <translation>用作櫃檯 QR 碼</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>已複製 QR 碼的文字。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>A permanent code</source>
        <translation>永久 QR 碼</translation>
    </message>
    <message>
        <source>A code for one payment</source>
        <translation>僅限一次付款的 QR 碼</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantExchange</name>
    <message>
        <source>Export a merchant</source>
        <translation>匯出商店</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>匯入商店</translation>
    </message>
    <message>
        <source>Exported merchants (*.json);;All files (*)</source>
        <translation>匯出的商店 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>It is too large for an exported merchant.</source>
        <translation>檔案過大，不可能是匯出的商店。</translation>
    </message>
    <message>
        <source>It cannot be read: it is not JSON, or something stands in it twice.</source>
        <translation>無法讀取：不是 JSON，或其中有重複的項目。</translation>
    </message>
    <message>
        <source>It is not a merchant that was exported by this program.</source>
        <translation>這不是由本程式匯出的商店。</translation>
    </message>
    <message>
        <source>It was written by a newer program. Update this one first.</source>
        <translation>由較新版本的程式寫入。請先更新本程式。</translation>
    </message>
    <message>
        <source>It holds a secret, as %1. Such a file goes from hand to hand, so a secret must not be in it. Take it out, and have the secret changed if others had the file. You enter the secret here when you import the file.</source>
        <translation>其中含有密鑰（%1）。這類檔案會在多人之間傳遞，不得含有密鑰。請將它移除；若他人曾取得此檔案，請要求更換密鑰。匯入檔案時再於此處輸入密鑰。</translation>
    </message>
    <message>
        <source>The address at %1 holds a user name or a password. Such a file goes from hand to hand: take both out of it.</source>
        <translation>%1 的網址含有使用者名稱或密碼。這類檔案會在多人之間傳遞：請將兩者移除。</translation>
    </message>
    <message>
        <source>It holds %1, which belongs to one machine or person. Take it out and set it here after the import.</source>
        <translation>其中含有 %1，只屬於某部電腦或某個人。請將它移除，匯入後再於此處設定。</translation>
    </message>
    <message>
        <source>What stands at %1 is missing, unknown or not allowed.</source>
        <translation>%1 的值缺少、不明或不被允許。</translation>
    </message>
    <message>
        <source>The merchant could not be written to that place.</source>
        <translation>無法將商店寫入該位置。</translation>
    </message>
    <message>
        <source>%1 was exported without its secret.</source>
        <translation>已匯出 %1，不含密鑰。</translation>
    </message>
    <message>
        <source>Its CA file and proxy user stay on this machine.</source>
        <translation>其 CA 檔案與 Proxy 使用者名稱留在本機。</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>無法開啟。</translation>
    </message>
    <message>
        <source>It is for the region %1, which this program does not know. Add its region file first.</source>
        <translation>它屬於地區 %1，本程式不認得。請先加入其地區檔。</translation>
    </message>
    <message>
        <source>Its currency is none of the region %1.</source>
        <translation>其幣別不屬於地區 %1。</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>未匯入 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Orders will go to %1 (%2). Compare that with what you were told, then enter the secret.</source>
        <translation>訂單將送往 %1（%2）。請與您取得的資料核對，再輸入密鑰。</translation>
    </message>
    <message>
        <source>There is a merchant %1 already, so this one has another name.</source>
        <translation>已有名為 %1 的商店，因此這個改用其他名稱。</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>任何語言</translation>
    </message>
    <message>
        <source>The file brings its own messages to payers: %1. Read them in Settings.</source>
        <translation>檔案附有給付款人的訊息：%1。請在「設定」中查看。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantFields</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Shown everywhere, on every order</source>
        <translation>會顯示在各處及每筆訂單上</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基底網址</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Kept in the system keychain; in memory until you quit where there is none</source>
        <translation>保存在系統鑰匙圈；若沒有鑰匙圈，則保留在記憶體中直到結束程式</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>留空則沿用已儲存的密鑰</translation>
    </message>
    <message>
        <source>Notify address</source>
        <translation>通知網址</translation>
    </message>
    <message>
        <source>Where the gateway reports payments</source>
        <translation>閘道通知付款結果的網址</translation>
    </message>
    <message>
        <source>As the provider told you: https, ending with its path</source>
        <translation>依服務商提供的內容填寫：https 開頭，以路徑結尾</translation>
    </message>
    <message>
        <source>The provider&apos;s sandbox</source>
        <translation>服務商的測試環境</translation>
    </message>
    <message>
        <source>Assumed from the provider&apos;s other sandboxes: compare it with what you were told</source>
        <translation>依服務商其他測試環境推測，請與您取得的資料核對</translation>
    </message>
    <message>
        <source>Enter the address the provider gave you.</source>
        <translation>請輸入服務商提供的網址。</translation>
    </message>
    <message>
        <source>http is only for this machine (127.0.0.1). Use https.</source>
        <translation>http 僅限本機（127.0.0.1）。請使用 https。</translation>
    </message>
    <message>
        <source>An address with a user name or password is not taken.</source>
        <translation>不接受含使用者名稱或密碼的網址。</translation>
    </message>
    <message>
        <source>An address like https://host/path, without ? or #.</source>
        <translation>請填如 https://host/path 的網址，不含 ? 或 #。</translation>
    </message>
    <message>
        <source>A sandbox is on this machine (127.0.0.1). Choose TEST or LIVE for another.</source>
        <translation>SANDBOX 位於本機（127.0.0.1）。其他主機請選 TEST 或 LIVE。</translation>
    </message>
    <message>
        <source>This machine is no live gateway.</source>
        <translation>本機不是 LIVE 閘道。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>請輸入名稱。</translation>
    </message>
    <message>
        <source>Another merchant has this name.</source>
        <translation>已有商店使用此名稱。</translation>
    </message>
    <message>
        <source>At most 80 characters, without control characters.</source>
        <translation>最多 80 個字元，不含控制字元。</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>請選擇地區。</translation>
    </message>
    <message>
        <source>Enter the number the provider gave you, without spaces.</source>
        <translation>請輸入服務商提供的代號，不含空白。</translation>
    </message>
    <message>
        <source>Enter the app secret.</source>
        <translation>請輸入應用程式密鑰。</translation>
    </message>
    <message>
        <source>This is not the provider&apos;s sandbox, so its orders are real. Choose LIVE.</source>
        <translation>這不是服務商的測試環境，訂單都是真的。請選擇 LIVE。</translation>
    </message>
    <message>
        <source>Hide the connection settings</source>
        <translation>隱藏連線設定</translation>
    </message>
    <message>
        <source>Connection: CA file, proxy…</source>
        <translation>連線：CA 檔案、Proxy…</translation>
    </message>
    <message>
        <source>Hide the defaults</source>
        <translation>隱藏預設值</translation>
    </message>
    <message>
        <source>Defaults: method, remark, numbers…</source>
        <translation>預設值：付款方式、備註、編號…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantList</name>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>There is no system keychain, so the secret is kept in memory and must be entered again after you quit.</source>
        <translation>沒有系統鑰匙圈，因此密鑰只保留在記憶體中，結束程式後須重新輸入。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 嗎？</translation>
    </message>
    <message>
        <source>Its secret is deleted and orders can no longer be sent or checked with it. Its orders stay in History.</source>
        <translation>其密鑰將被刪除，之後無法再用它送出或查詢訂單。其訂單仍保留在紀錄中。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>An exported merchant is without its secret: whoever imports it enters it there.</source>
        <translation>匯出的商店不含密鑰：由匯入的人自行輸入。</translation>
    </message>
    <message>
        <source>As chosen below, the secret is kept in memory and must be entered again after you quit.</source>
        <translation>依下方的選擇，密鑰只保留在記憶體中，結束程式後須重新輸入。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageBlock</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>語言：</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>訊息的語言</translation>
    </message>
    <message>
        <source>Message to the payer</source>
        <translation>給付款人的訊息</translation>
    </message>
    <message>
        <source>There is nothing to send to the payer any more.</source>
        <translation>已沒有可傳送給付款人的內容。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageEditor</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Link or account</source>
        <translation>連結或帳號</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>This text is too long and is not kept: it may have %1 characters.</source>
        <translation>文字過長，不會儲存：最多 %1 個字元。</translation>
    </message>
    <message>
        <source>Payers could not pay from this message: it has neither a link nor an account.</source>
        <translation>付款人無法憑此訊息付款：既沒有連結也沒有帳號。</translation>
    </message>
    <message>
        <source>Something in { } is not one of the words above: payers would read it as it stands.</source>
        <translation>{ } 中有不屬於上列的字詞：付款人會看到原樣。</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>訊息文字</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>恢復內建文字</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Its payers read</source>
        <translation>付款人語言</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>文字語言</translation>
    </message>
    <message>
        <source>What the payer reads, with made-up values</source>
        <translation>付款人看到的內容（以虛構資料示意）</translation>
    </message>
    <message>
        <source>Puts it where the cursor is</source>
        <translation>插入到游標所在位置</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>As the region: %1</source>
        <translation>與地區相同：%1</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>其他所有語言</translation>
    </message>
    <message>
        <source>Built-in. Add a merchant to have its own.</source>
        <translation>內建文字。新增商店後可使用自訂文字。</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>內建文字</translation>
    </message>
    <message>
        <source>This merchant&apos;s own text</source>
        <translation>此商店的自訂文字</translation>
    </message>
    <message>
        <source>Example bank</source>
        <translation>範例銀行</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MethodPicker</name>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>The payer chooses</source>
        <translation>由付款人選擇</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MistakesTable</name>
    <message>
        <source>found</source>
        <translation>已發現</translation>
    </message>
    <message>
        <source>harmless here</source>
        <translation>此處無影響</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未嘗試</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>explains it too</source>
        <translation>也能解釋</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NewFromThisDialog</name>
    <message>
        <source>New order from an earlier one</source>
        <translation>以先前的訂單建立新訂單</translation>
    </message>
    <message>
        <source>What will differ</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>a new one, was %1</source>
        <translation>新編號，原為 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>when it is sent</source>
        <translation>送出時</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>填入表單</translation>
    </message>
    <message>
        <source>These will differ from the earlier order</source>
        <translation>以下各項將與先前的訂單不同</translation>
    </message>
    <message>
        <source>All other values are its own. Nothing is sent yet: the form shows them, and what was otherwise.</source>
        <translation>其他值都沿用先前的訂單。尚未送出任何資料：表單會顯示這些值，以及原本不同的內容。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NextPayerBar</name>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Forget the rest</source>
        <translation>捨棄其餘</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Next from the clipboard, %1 of %2: %3</source>
        <translation>剪貼簿的下一位（%1／%2）：%3</translation>
    </message>
    <message>
        <source>The payers that were still to come from the clipboard were for %1 and are forgotten. Copy them again to use them here.</source>
        <translation>剪貼簿中尚未填入的付款人屬於 %1，已捨棄。若要在此使用，請重新複製。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OneSaleView</name>
    <message>
        <source>One sale</source>
        <translation>單筆銷售</translation>
    </message>
    <message>
        <source>Issue an order</source>
        <translation>建立訂單</translation>
    </message>
    <message>
        <source>Codes that can still be paid</source>
        <translation>仍可付款的 QR 碼</translation>
    </message>
    <message>
        <source>The gateway makes one with every order: for its amount, and for some minutes.</source>
        <translation>閘道會為每筆訂單產生 QR 碼：限該筆金額，有效數分鐘。</translation>
    </message>
    <message>
        <source>The gateway gives no KHQR in the region %1. Choose a profile of Cambodia above to issue one.</source>
        <translation>閘道在地區 %1 不提供 KHQR。要建立 KHQR，請在上方選擇柬埔寨的設定檔。</translation>
    </message>
    <message>
        <source>Choose a profile of Cambodia above to issue one.</source>
        <translation>要建立 KHQR，請在上方選擇柬埔寨的設定檔。</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>無法讀取紀錄。</translation>
    </message>
    <message>
        <source>None. A code stands here from the moment its order has been issued until it is paid or over.</source>
        <translation>沒有。訂單建立後，QR 碼會列在這裡，直到付款或過期。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OpenLinkDialog</name>
    <message>
        <source>Open the link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>The browser will be sent to</source>
        <translation>瀏覽器將前往</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不要開啟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderForm</name>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>PAYER</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>TECHNICAL</source>
        <translation>技術資料</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>送出時產生</translation>
    </message>
    <message>
        <source>Use order number</source>
        <translation>使用訂單編號</translation>
    </message>
    <message>
        <source>Sent as %1: %2</source>
        <translation>以 %1 送出：%2</translation>
    </message>
    <message>
        <source>Hide what comes from the profile</source>
        <translation>隱藏設定檔的內容</translation>
    </message>
    <message>
        <source>From profile: %1</source>
        <translation>來自設定檔：%1</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>沿用付款人</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>原為空白</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原為 %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderPoints</name>
    <message>
        <source>Compare clocks</source>
        <translation>比對時鐘</translation>
    </message>
    <message>
        <source>What was found in the order</source>
        <translation>訂單的檢查結果</translation>
    </message>
    <message>
        <source>Asks the gateway of the chosen profile for its time, with a question for the balance</source>
        <translation>以查詢餘額的方式，向所選設定檔的閘道取得其時間</translation>
    </message>
    <message>
        <source>The gateway&apos;s time could not be learnt.</source>
        <translation>無法得知閘道的時間。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>尚無訂單。</translation>
    </message>
    <message>
        <source>Choose a region: its rules are what an order is checked by.</source>
        <translation>請選擇地區：訂單依該地區的規則檢查。</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the order.</source>
        <translation>訂單沒有發現錯誤。</translation>
    </message>
    <message>
        <source>This clock: %1</source>
        <translation>本機時鐘：%1</translation>
    </message>
    <message>
        <source>A timestamp is judged by this computer&apos;s clock. Is it right?</source>
        <translation>timestamp 依這部電腦的時鐘判斷。時鐘正確嗎？</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>查詢中…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PastePreview</name>
    <message>
        <source>Fill from clipboard</source>
        <translation>從剪貼簿填入</translation>
    </message>
    <message>
        <source>Fill the form with this?</source>
        <translation>要以此內容填寫表單嗎？</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>填入 %1</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3, the last one</source>
        <translation>付款人 %1／%2：%3（最後一位）</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3; next: %4</source>
        <translation>付款人 %1／%2：%3；下一位：%4</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>填入表單</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>不會送出任何資料。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteRefusal</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet, a chat message or JSON, then try again.</source>
        <translation>請複製試算表的一列、聊天訊息或 JSON，然後再試。</translation>
    </message>
    <message>
        <source>There are more than 256 KiB of text in the clipboard.</source>
        <translation>剪貼簿中的文字超過 256 KiB。</translation>
    </message>
    <message>
        <source>Copy only the rows you want to send.</source>
        <translation>請只複製要送出的列。</translation>
    </message>
    <message>
        <source>The clipboard holds bytes that are no text.</source>
        <translation>剪貼簿的內容不是文字。</translation>
    </message>
    <message>
        <source>Copy the text itself, not a file or a picture.</source>
        <translation>請複製文字本身，而非檔案或圖片。</translation>
    </message>
    <message>
        <source>The text is in an encoding that cannot be read here, or was damaged on its way.</source>
        <translation>文字的編碼無法讀取，或在傳遞途中損壞。</translation>
    </message>
    <message>
        <source>Open it in another program, see that it reads well there, and copy it from there.</source>
        <translation>請用其他程式開啟，確認顯示正確後再從該處複製。</translation>
    </message>
    <message>
        <source>The bytes can be read as Chinese (Big5) and as Japanese (Shift-JIS), and nothing tells which is right.</source>
        <translation>內容可讀作中文（Big5），也可讀作日文（Shift-JIS），無從判斷何者正確。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or copy it from a program that shows it well, so that no name is misread.</source>
        <translation>為免誤讀姓名，請將檔案存為 UTF-8，或從能正確顯示的程式複製。</translation>
    </message>
    <message>
        <source>It begins as JSON but is not whole, or has one name twice.</source>
        <translation>開頭是 JSON，但不完整，或有重複的名稱。</translation>
    </message>
    <message>
        <source>Copy the whole object, from the first bracket to the last.</source>
        <translation>請複製整個物件，從第一個括號到最後一個。</translation>
    </message>
    <message>
        <source>There are more than 500 payers in the clipboard.</source>
        <translation>剪貼簿中的付款人超過 500 位。</translation>
    </message>
    <message>
        <source>Copy fewer rows at a time.</source>
        <translation>請減少一次複製的列數。</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this form.</source>
        <translation>剪貼簿中沒有符合此表單欄位的內容。</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet with its header, or text with labels such as “Mobile: 0912 345 678”.</source>
        <translation>請複製含標題列的試算表資料，或帶有標籤的文字，例如「手機：0912 345 678」。</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>從剪貼簿填入</translation>
    </message>
    <message>
        <source>The form is as it was</source>
        <translation>表單未變動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteText</name>
    <message>
        <source>What goes into the form</source>
        <translation>填入表單的內容</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>填入欄位</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>原始內容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>填入的值</translation>
    </message>
    <message>
        <source>left out: not asked for with this payment method</source>
        <translation>略過：此付款方式不需要</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已填入</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>取代 %1</translation>
    </message>
    <message>
        <source>To correct: %1</source>
        <translation>須修正：%1</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>未使用的內容</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole name does not say which part is the family name: type both parts.</source>
        <translation>無法從全名判斷何者為姓氏：請分別輸入姓氏與名字。</translation>
    </message>
    <message>
        <source>Stays in the form</source>
        <translation>表單中保留的內容</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerList</name>
    <message>
        <source>No name</source>
        <translation>沒有姓名</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerOffer</name>
    <message>
        <source>Payers of the payer book</source>
        <translation>付款人名冊中的付款人</translation>
    </message>
    <message>
        <source>↓ and Enter: take over · Esc: type on</source>
        <translation>↓ 與 Enter：帶入 · Esc：繼續輸入</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerPopup</name>
    <message>
        <source>Nobody by that name in this run</source>
        <translation>本次執行中沒有這個姓名</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>沿用付款人</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>輸入姓名</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>付款人姓名</translation>
    </message>
    <message>
        <source>Payers of this run</source>
        <translation>本次執行的付款人</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PlaceSection</name>
    <message>
        <source>Secrets and data</source>
        <translation>密鑰與資料</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>使用其他資料夾…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Fixed: it was given on the command line, or by VEXORA_CONSOLE_DATA_DIR, when the program was started.</source>
        <translation>固定：程式啟動時由命令列或 VEXORA_CONSOLE_DATA_DIR 指定。</translation>
    </message>
    <message>
        <source>The window and the command line keep orders, merchants and these settings here. Another folder is taken up at once; nothing is moved or copied.</source>
        <translation>視窗與命令列都將訂單、商店與這些設定存放於此。改用其他資料夾會立即生效，不會移動或複製任何內容。</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>各項資料的儲存位置</translation>
    </message>
    <message>
        <source>The desktop has no program that shows folders. It is at %1.</source>
        <translation>桌面沒有可顯示資料夾的程式。其位置為 %1。</translation>
    </message>
    <message>
        <source>Nothing is written: enter a merchant&apos;s secret again after each start. What the keychain holds stays there, unread, until its merchant is removed.</source>
        <translation>不會寫入任何內容：每次啟動後須重新輸入商店的密鑰。鑰匙圈中已有的內容會留在原處、不被讀取，直到移除該商店。</translation>
    </message>
    <message>
        <source>No keychain can be used here, so secrets are in memory and must be entered again after each start.</source>
        <translation>此處無法使用鑰匙圈，因此密鑰只在記憶體中，每次啟動後須重新輸入。</translation>
    </message>
    <message>
        <source>Kept by the desktop&apos;s keychain between starts. A secret given while it was in memory stays there: enter it again to keep it.</source>
        <translation>結束後仍保存在桌面的鑰匙圈中。先前存於記憶體的密鑰仍在記憶體：要保存請重新輸入。</translation>
    </message>
    <message>
        <source>In the system keychain, once a merchant is added; in memory until you quit where there is none</source>
        <translation>新增商店後存於系統鑰匙圈；若沒有鑰匙圈，則保留在記憶體中直到結束程式</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>資料夾中</translation>
    </message>
    <message>
        <source>Orders with amounts, states and links; merchants; these settings</source>
        <translation>訂單（含金額、狀態與連結）、商店、這些設定</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>付款人資料</translation>
    </message>
    <message>
        <source>Your regions</source>
        <translation>自訂地區</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintDialog</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <comment>a kind of paper and its size</comment>
        <translation>%1，%2 × %3 mm</translation>
    </message>
    <message>
        <source>Print these all the same</source>
        <translation>仍要列印這些 QR 碼</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>再次列印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>儲存 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message numerus="yes">
        <source>%n of these codes were printed before: they say “copy”.</source>
        <translation>
            <numerusform>其中 %n 個 QR 碼曾列印過：會印上「重印」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed before on %1, %n time(s): this one says “copy”.</source>
        <translation>
            <numerusform>曾於 %1 列印，共 %n 次：這次會印上「重印」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be printed.</source>
        <translation>沒有可列印的項目。</translation>
    </message>
    <message numerus="yes">
        <source>Bank apps may refuse %n of these code(s). They are printed only if you say so.</source>
        <translation>
            <numerusform>銀行 App 可能拒絕其中 %n 個 QR 碼。經您確認才會列印。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code to print.</source>
        <translation>沒有可列印的 QR 碼。</translation>
    </message>
    <message>
        <source>The history cannot be read, so it is not known what was printed before. Nothing is printed until it can.</source>
        <translation>無法讀取紀錄，因此無法得知先前列印過什麼。在可以讀取之前不會列印。</translation>
    </message>
    <message>
        <source>Nothing is printed until you have said that it shall be.</source>
        <translation>經您確認後才會列印。</translation>
    </message>
    <message>
        <source>Nothing here can be printed: the reasons are listed.</source>
        <translation>沒有可列印的項目：原因如清單所示。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 張卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than %1 codes. Print them in parts.</source>
        <translation>超過 %1 個 QR 碼。請分批列印。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintHead</name>
    <message>
        <source>Permanent counter code</source>
        <translation>永久櫃檯 QR 碼</translation>
    </message>
    <message numerus="yes">
        <source>%n permanent counter code(s)</source>
        <translation>
            <numerusform>%n 個永久櫃檯 QR 碼</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, for one payment</source>
        <translation>訂單 %1，僅限一次付款</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), each for one payment</source>
        <translation>
            <numerusform>%n 筆訂單，各限一次付款</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST is printed across it</source>
        <translation>會印有 TEST 字樣</translation>
    </message>
    <message>
        <source>TEST is printed across them</source>
        <translation>每張都會印有 TEST 字樣</translation>
    </message>
    <message>
        <source>TEST is printed across those that are not live</source>
        <translation>非 LIVE 的會印有 TEST 字樣</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 張卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrinterChoice</name>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>This computer has no printer set up, so the pages are saved as a PDF. Print it at actual size.</source>
        <translation>這部電腦尚未設定印表機，因此頁面會存為 PDF。請以實際大小列印。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrivacySection</name>
    <message>
        <source>Payer data</source>
        <translation>付款人資料</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>更換金鑰…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放處</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>清除付款人資料</translation>
    </message>
    <message>
        <source>By age, region or payer, for good: from the list, its journal and its freed pages. Orders and amounts stay. You see first how much it is.</source>
        <translation>依存放天數、地區或付款人永久清除，包括清單、其日誌與已釋出的頁面。訂單與金額仍保留。清除前會先顯示數量。</translation>
    </message>
    <message>
        <source>Payer book</source>
        <translation>付款人名冊</translation>
    </message>
    <message>
        <source>Completes a payer while you type: by the last four digits of a number, or by the full name. Kept like the rest, and erased with it. Switched off, it is emptied.</source>
        <translation>輸入時自動補全付款人：依號碼末四碼或完整姓名。與其他資料一同儲存，也一同清除。關閉時會清空。</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>已清除的內容</translation>
    </message>
    <message>
        <source>Lock all payer data with a new key?</source>
        <translation>要以新金鑰鎖定所有付款人資料嗎？</translation>
    </message>
    <message>
        <source>Everything kept is locked anew and the old key is forgotten. Do it when somebody may have got at the keychain. Backups made before can then no longer be opened: their orders and amounts stay readable, their payer data does not.</source>
        <translation>所有儲存的資料會重新鎖定，舊金鑰則捨棄。若有人可能接觸過鑰匙圈，請執行此動作。之後先前的備份將無法解鎖：訂單與金額仍可讀取，付款人資料則不能。</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>保留金鑰</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更換金鑰</translation>
    </message>
    <message>
        <source>Locking payer data with a new key…</source>
        <translation>正在以新金鑰鎖定付款人資料…</translation>
    </message>
    <message>
        <source>Payer data is locked with a new key.</source>
        <translation>付款人資料已以新金鑰鎖定。</translation>
    </message>
    <message>
        <source>The key was not changed. %1</source>
        <translation>未更換金鑰。%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProfileMenu</name>
    <message>
        <source>My merchants</source>
        <translation>我的商店</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connect a merchant…</source>
        <translation>連接商店…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProxyList</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Each merchant has its own. This computer is never reached through one.</source>
        <translation>每個商店各自設定。連到本機時一律不經 Proxy。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>系統的 Proxy</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用 Proxy</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Change the proxy of %1</source>
        <translation>變更 %1 的 Proxy</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReadyCard</name>
    <message>
        <source>KHQR ready, not paid yet</source>
        <translation>KHQR 已就緒，尚未付款</translation>
    </message>
    <message>
        <source>Link ready, not paid yet</source>
        <translation>連結已就緒，尚未付款</translation>
    </message>
    <message>
        <source>Account ready, not paid yet</source>
        <translation>帳戶已就緒，尚未付款</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1，訂單 %2</translation>
    </message>
    <message>
        <source>%1 for %2, order %3</source>
        <translation>%1，%2，訂單 %3</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Copy account</source>
        <translation>複製帳號</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新訂單</translation>
    </message>
    <message>
        <source>The text is too long for a QR code. Copy the link instead.</source>
        <translation>內容過長，無法製成 QR 碼。請改為複製連結。</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>連結的 QR 碼</translation>
    </message>
    <message>
        <source>KHQR of the order</source>
        <translation>訂單的 KHQR</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>前往 %1 的連結 QR 碼</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>僅限一次付款</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店家</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>戶名</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>閘道編號</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 ms</translation>
    </message>
    <message>
        <source>%1, %2, %3 ms</source>
        <translation>%1，%2，%3 ms</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not as the gateway documents it: see Inspect, F12</source>
        <translation>與閘道文件不符：按 F12 檢視</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>複製訊息</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>寄信…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>顧客螢幕</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新 QR 碼</translation>
    </message>
    <message>
        <source>The same values under a new order number</source>
        <translation>相同內容，使用新的訂單編號</translation>
    </message>
    <message>
        <source>✓ checksum, amount, currency, end</source>
        <translation>✓ 檢查碼、金額、幣別、到期時間</translation>
    </message>
    <message>
        <source>This KHQR has expired</source>
        <translation>此 KHQR 已過期</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RefusalList</name>
    <message>
        <source>Left out, with the reason</source>
        <translation>略過的項目與原因</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>整批</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 of %2</source>
        <translation>略過：%1／%2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReplayConfirm</name>
    <message>
        <source>Send to a live gateway</source>
        <translation>送往 LIVE 閘道</translation>
    </message>
    <message>
        <source>Send this request? It is about real money.</source>
        <translation>要送出此請求嗎？這涉及真實款項。</translation>
    </message>
    <message>
        <source>Byte for byte what the customer sent: their order number and their signature. If the gateway takes it, the order is the customer&apos;s, and their own program can never send that number again.</source>
        <translation>與客戶送出的內容逐位元組相同：其訂單編號與簽章。若閘道受理，訂單即屬於客戶，其程式再也無法送出該編號。</translation>
    </message>
    <message>
        <source>The customer&apos;s values with an order number, a time and a signature of our own. If the gateway takes it, there is one more order that somebody can pay.</source>
        <translation>客戶的值，加上我們的訂單編號、時間與簽章。若閘道受理，就多了一筆可付款的訂單。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>新編號</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>送出 %1（LIVE）</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>商店代號</translation>
    </message>
    <message>
        <source>Their path</source>
        <translation>客戶的路徑</translation>
    </message>
    <message>
        <source>%1, but this goes to %2</source>
        <translation>%1，但此處會送往 %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestInput</name>
    <message>
        <source>Open what the customer sent</source>
        <translation>開啟客戶送來的內容</translation>
    </message>
    <message>
        <source>Texts (*.txt *.log *.json *.har *.sh *.bat);;All files (*)</source>
        <translation>文字檔 (*.txt *.log *.json *.har *.sh *.bat);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>What the customer sent</source>
        <translation>客戶送來的內容</translation>
    </message>
    <message>
        <source>Paste or drop anything: JSON, a cURL line, a form body, a HAR file, lines of a log. It is read here and stored nowhere.</source>
        <translation>貼上或拖放任何內容：JSON、cURL 指令、表單內容、HAR 檔、日誌。只在此處讀取，不會儲存。</translation>
    </message>
    <message>
        <source>A secret was in this text. It is hidden here; tell the customer to rotate it.</source>
        <translation>這段文字中有密鑰，已在此隱藏；請告知客戶更換密鑰。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>文字的註記</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>The string the customer says was signed</source>
        <translation>客戶所稱的簽章字串</translation>
    </message>
    <message>
        <source>The text says what was signed; that is compared.</source>
        <translation>文字中已說明簽章的字串，將以其比對。</translation>
    </message>
    <message>
        <source>Copied from the customer&apos;s log, with or without the secret</source>
        <translation>從客戶的日誌複製，含不含密鑰皆可</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <source>The text is long: the box shows a part of it. All of it was read.</source>
        <translation>文字很長：框中只顯示一部分。全文皆已讀取。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…還有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields fit no region, or several. Choose one.</source>
        <translation>欄位不符合任何地區，或符合多個地區。請選擇一個。</translation>
    </message>
    <message>
        <source>Guessed from the fields; change it if it is wrong.</source>
        <translation>由欄位推測；若不正確請更改。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestView</name>
    <message>
        <source>What was found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Known mistakes</source>
        <translation>已知的錯誤</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>字串</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>轉交</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RestoreDialog</name>
    <message>
        <source>Use the backup&apos;s orders in place of the present ones</source>
        <translation>以備份的訂單取代目前的訂單</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>備份內容</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>要還原此備份嗎？</translation>
    </message>
    <message>
        <source>Reading every page of it…</source>
        <translation>正在讀取每一頁…</translation>
    </message>
    <message numerus="yes">
        <source>%n present order(s) are not in it. They are carried over, so that no order number is taken for unused; their payer data is not.</source>
        <translation>
            <numerusform>目前有 %n 筆訂單不在備份中。這些訂單會一併保留，以免其編號被當成未使用；其付款人資料則不保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>The present list is kept beside it in the data folder. Merchants and settings are put back only where there are none now.</source>
        <translation>目前的清單會另存於資料夾中。商店與設定只在目前沒有時才會還原。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在還原…</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n order(s). History shows them now.</source>
        <translation>
            <numerusform>已還原 %n 筆訂單，現已顯示於「紀錄」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not everything after that was done: look whether your merchants, settings and own regions are there.</source>
        <translation>之後的步驟未全部完成：請確認您的商家、設定與自訂地區是否都在。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RetentionTable</name>
    <message>
        <source>What would go now</source>
        <translation>現在會清除的內容</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保留期限</translation>
    </message>
    <message>
        <source>Payer data of older orders is erased for good when the window starts and once a day. Orders and amounts stay.</source>
        <translation>超過期限的訂單，其付款人資料會在視窗開啟時及每天一次永久清除。訂單與金額仍保留。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation>天</translation>
    </message>
    <message numerus="yes">
        <source>%1: payer data of %n order(s), the oldest of %2</source>
        <translation>
            <numerusform>%1：%n 筆訂單的付款人資料，最早 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be erased now.</source>
        <translation>現在沒有要清除的內容。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Codes read back</source>
        <translation>已讀回驗證的 QR 碼</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印中</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>正在儲存 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) read back</source>
        <translation>
            <numerusform>已讀回驗證 %1／%n 個 QR 碼</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>已儲存 PDF</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未列印</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may have reached the printer: look before you print again, and destroy what you do not use.</source>
        <translation>
            <numerusform>可能已有 %n 頁送到印表機：再次列印前請先查看，並銷毀不用的部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 張卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 頁</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, every code read back.</source>
        <translation>%1，共 %2，每個 QR 碼均已讀回驗證。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>未列印任何內容。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未寫入任何檔案。</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>印表機已停止。</translation>
    </message>
    <message>
        <source>No code passed the checks.</source>
        <translation>沒有 QR 碼通過檢查。</translation>
    </message>
    <message>
        <source>The reasons stand below.</source>
        <translation>原因如下。</translation>
    </message>
    <message>
        <source>The printer is not there any more.</source>
        <translation>印表機已無法使用。</translation>
    </message>
    <message>
        <source>Choose another one, or save a PDF.</source>
        <translation>請選擇其他印表機，或儲存為 PDF。</translation>
    </message>
    <message>
        <source>The printer took no more pages, or the history could not be written. See whether a page came out before you print again, and destroy what you do not use.</source>
        <translation>印表機不再接收頁面，或無法寫入紀錄。再次列印前請先查看是否已印出頁面，並銷毀不用的部分。</translation>
    </message>
    <message>
        <source>The file or the history could not be written.</source>
        <translation>無法寫入檔案或紀錄。</translation>
    </message>
    <message>
        <source>Make room or give the permission back, then try again.</source>
        <translation>請釋出空間或恢復權限，然後再試。</translation>
    </message>
    <message>
        <source>Handed to the print service</source>
        <translation>已交給列印服務</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SalePicture</name>
    <message>
        <source>KHQR of the order</source>
        <translation>訂單的 KHQR</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaleRow</name>
    <message>
        <source>Order %1</source>
        <translation>訂單 %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>顧客螢幕</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaveSymbol</name>
    <message>
        <source>Save picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>儲存 QR 碼</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF (*.pdf)</source>
        <translation>PNG 圖片 (*.png);;SVG 向量圖 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf. Nothing was saved.</source>
        <translation>檔名須以 .png、.svg 或 .pdf 結尾。未儲存任何內容。</translation>
    </message>
    <message>
        <source>Nothing was saved: the code may not be used any more, or could not be read back from the picture.</source>
        <translation>未儲存任何內容：QR 碼可能已不可使用，或無法從圖片讀回。</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be written.</source>
        <translation>未儲存任何內容：無法寫入紀錄。</translation>
    </message>
    <message>
        <source>The picture could not be written to that place.</source>
        <translation>無法將圖片寫入該位置。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
    <message>
        <source>Nothing was saved: the code is of a test order. Print it as a card, which says TEST.</source>
        <translation>未儲存任何內容：這是測試訂單的 QR 碼。請印成標有 TEST 的卡片。</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be read.</source>
        <translation>未儲存任何內容：無法讀取歷史記錄。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>沒有儲存任何內容。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretChoice</name>
    <message>
        <source>Secret for this check</source>
        <translation>此次檢查用的密鑰</translation>
    </message>
    <message>
        <source>Typed for this check</source>
        <translation>為此次檢查輸入</translation>
    </message>
    <message>
        <source>None, I do not have it</source>
        <translation>無，我沒有密鑰</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>區段</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendBar</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n 處須修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway %1, LIVE</source>
        <translation>仍要送出 %1（LIVE）</translation>
    </message>
    <message>
        <source>Send anyway %1</source>
        <translation>仍要送出 %1</translation>
    </message>
    <message>
        <source>Send, LIVE</source>
        <translation>送出（LIVE）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>送出 %1（LIVE）</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>送出 %1</translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation>F1：說明</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendView</name>
    <message>
        <source>Send to</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>尚無請求。</translation>
    </message>
    <message>
        <source>Choose the region first.</source>
        <translation>請先選擇地區。</translation>
    </message>
    <message>
        <source>Choose where to send it.</source>
        <translation>請選擇送往何處。</translation>
    </message>
    <message>
        <source>One is being sent. Wait for its answer.</source>
        <translation>正在送出一個請求，請等候回應。</translation>
    </message>
    <message>
        <source>Send byte for byte</source>
        <translation>逐位元組原樣送出</translation>
    </message>
    <message>
        <source>Send with a fresh number, time and signature</source>
        <translation>以新編號、時間與簽章送出</translation>
    </message>
    <message>
        <source>%1, LIVE</source>
        <translation>%1（LIVE）</translation>
    </message>
    <message>
        <source>The sandbox could not start, so nothing was sent. Start the program again to retry.</source>
        <translation>Sandbox 無法啟動，因此沒有送出任何資料。請重新啟動程式再試。</translation>
    </message>
    <message>
        <source>It was sent for the text that stood in the box before.</source>
        <translation>這是針對框中先前的文字送出的。</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>閘道在此無法如此運作，維持原狀。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingCard</name>
    <message>
        <source>Sending %1 to %2</source>
        <translation>正在將 %1 送往 %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing the order down before it is sent. Cancel stops it.</source>
        <translation>送出前正在寫入訂單紀錄。按取消可停止。</translation>
    </message>
    <message>
        <source>Connecting. Nothing of the order has left yet; Cancel stops it.</source>
        <translation>連線中。訂單資料尚未送出，按取消可停止。</translation>
    </message>
    <message>
        <source>The order has left and the gateway is to answer. Cancel only stops the waiting: the order may exist all the same and becomes unknown.</source>
        <translation>訂單已送出，正等候閘道回應。取消只會停止等候：訂單仍可能存在，並會列為「不明」。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingSection</name>
    <message>
        <source>Sending and asking</source>
        <translation>送出與查詢</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>How long an answer of the gateway is waited for, from the next order on. An order without an answer is then unknown, not failed: it may exist, and is never sent again by itself.</source>
        <translation>等候閘道回應的時間，自下一筆訂單起生效。沒有回應的訂單會列為「不明」而非失敗：它可能存在，且絕不會自動重送。</translation>
    </message>
    <message>
        <source>Ask about waiting orders now and then</source>
        <translation>不時查詢待付款的訂單</translation>
    </message>
    <message>
        <source>Accepted orders of the last 24 hours that are not settled: after a minute, then more and more rarely while nothing changes, and only while this window is visible. Asking moves no money.</source>
        <translation>查詢最近 24 小時內已受理但尚未結清的訂單：先隔一分鐘，若無變化則越來越少，且僅在看得到此視窗時進行。查詢不會動用款項。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Messages to payers</source>
        <translation>給付款人的訊息</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StatusStrip</name>
    <message>
        <source>Sandbox: practice orders, with a secret made up at each start</source>
        <translation>Sandbox：練習訂單，密鑰於每次啟動時重新產生</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unknown</source>
        <translation>
            <numerusform>%n 筆訂單不明</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::StringsView</name>
    <message>
        <source>What the rule wants</source>
        <translation>規則要求的字串</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>Shows both strings as bytes</source>
        <translation>以位元組顯示兩個字串</translation>
    </message>
    <message>
        <source>What the customer says was signed</source>
        <translation>客戶所稱的字串</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>簽章時的字串</translation>
    </message>
    <message>
        <source>There is no string to compare yet.</source>
        <translation>尚無可比對的字串。</translation>
    </message>
    <message>
        <source>What the customer&apos;s program signed is not known. Ask for the string it signed and paste it under “The string the customer says was signed”.</source>
        <translation>不知道客戶的程式簽了什麼。請索取其簽章的字串，貼到「客戶所稱的簽章字串」。</translation>
    </message>
    <message>
        <source>Both strings are the same.</source>
        <translation>兩個字串相同。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StyleBar</name>
    <message>
        <source>Colour…</source>
        <translation>顏色…</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>標誌…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>無標誌</translation>
    </message>
    <message>
        <source>Currency sign in the code</source>
        <translation>QR 碼中央加上幣別符號</translation>
    </message>
    <message>
        <source>Colour of the card&apos;s header</source>
        <translation>卡片標題列的顏色</translation>
    </message>
    <message>
        <source>A picture of your own in the card&apos;s header. Use only one you have the right to print.</source>
        <translation>卡片標題列中的自訂圖片。請只使用您有權列印的圖片。</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>印刷語言</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read here.</source>
        <translation>%1 不是可讀取的圖片。</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>標誌：%1</translation>
    </message>
    <message>
        <source>A logo of your own</source>
        <translation>自訂標誌</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SumsBar</name>
    <message>
        <source>Sums</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <translation>合計：%1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1，計算中…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SupportPage</name>
    <message>
        <source>What the customer sent is</source>
        <translation>客戶送來的是</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回呼通知</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代碼</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SymbolPreview</name>
    <message>
        <source>not payable</source>
        <translation>無法付款</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>QR 碼</translation>
    </message>
    <message>
        <source>Not payable: for looking at only</source>
        <translation>無法付款：僅供查看</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TargetStrip</name>
    <message>
        <source>Choose where it is sent</source>
        <translation>選擇送往何處</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>選擇閘道的行為</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>選擇設定檔</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>閘道：%1</translation>
    </message>
    <message>
        <source>Embedded gateway</source>
        <translation>內建閘道</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>我的商店</translation>
    </message>
    <message>
        <source>No profile of this region</source>
        <translation>沒有此地區的設定檔</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBanner</name>
    <message>
        <source>From a bundle: redacted</source>
        <translation>來自工單包：已遮蔽</translation>
    </message>
    <message>
        <source>What stands below is what another console put into its file. Placeholders like ‹mobile:4f1c› stand for values that did not leave it.</source>
        <translation>以下是另一個主控台寫入檔案的內容。‹mobile:4f1c› 之類的代號代表未離開該處的值。</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>關於工單包</translation>
    </message>
    <message>
        <source>Close bundle</source>
        <translation>關閉工單包</translation>
    </message>
    <message>
        <source>No known mistake explains the signature</source>
        <translation>沒有已知的錯誤可以解釋簽章</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>簽章正確</translation>
    </message>
    <message>
        <source>The mistake is known</source>
        <translation>錯誤已知</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定結果</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>對方時鐘</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送出方式</translation>
    </message>
    <message>
        <source>Byte for byte</source>
        <translation>逐位元組原樣</translation>
    </message>
    <message>
        <source>With a fresh number, time and signature</source>
        <translation>新編號、時間與簽章</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>送出結果</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBox</name>
    <message>
        <source>Save bundle…</source>
        <translation>儲存工單包…</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>開啟工單包…</translation>
    </message>
    <message>
        <source>This and nothing else is in the file</source>
        <translation>檔案中只有以下內容</translation>
    </message>
    <message>
        <source>Ticket bundles (*.json);;All files (*)</source>
        <translation>工單包 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>儲存工單包</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>開啟工單包</translation>
    </message>
    <message>
        <source>From a bundle: redacted. Nothing of it can be sent.</source>
        <translation>來自工單包：已遮蔽。其中任何內容都無法送出。</translation>
    </message>
    <message>
        <source>The bundle could not be written to that place.</source>
        <translation>無法將工單包寫入該位置。</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>已儲存為 %1，只有您能讀取。</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>無法讀取該檔案。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of this program.</source>
        <translation>工單包由較新版本的程式建立。</translation>
    </message>
    <message>
        <source>That is no ticket bundle, or it was changed: %1</source>
        <translation>這不是工單包，或已遭修改：%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TlvTree</name>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其餘</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDelegate</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDock</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayFoot</name>
    <message>
        <source>Links, %1</source>
        <extracomment>Foot of today&apos;s list: so many links were made</extracomment>
        <translation>連結 %1 筆</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <extracomment>Foot of today&apos;s list: so many orders were paid in full</extracomment>
        <translation>已付款 %1 筆</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>今天的訂單</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayPane</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>No orders yet today. Each one appears here as it is sent.</source>
        <translation>今天尚無訂單。每筆訂單送出時都會出現在這裡。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictCard</name>
    <message>
        <source>Copy command</source>
        <translation>複製指令</translation>
    </message>
    <message>
        <source>Open a ticket bundle…</source>
        <translation>開啟工單包…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictLine</name>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Bank apps will take this code.</source>
        <translation>銀行 App 會接受此 QR 碼。</translation>
    </message>
    <message>
        <source>Good, with a note</source>
        <translation>正常，有提示</translation>
    </message>
    <message>
        <source>Bank apps will take this code. What is unusual about it stands below.</source>
        <translation>銀行 App 會接受此 QR 碼。特殊之處列於下方。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Bank apps refuse it and it is not printed. Issue a new one.</source>
        <translation>銀行 App 會拒絕，因此不會列印。請建立新的 QR 碼。</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Bank apps may refuse it: ask for a correct one before you print it.</source>
        <translation>銀行 App 可能拒絕：列印前請先索取正確的 QR 碼。</translation>
    </message>
    <message>
        <source>A QR code, but not a KHQR</source>
        <translation>是 QR 碼，但不是 KHQR</translation>
    </message>
    <message>
        <source>No Bakong account stands in it, so it cannot be paid as a KHQR.</source>
        <translation>其中沒有 Bakong 帳號，無法以 KHQR 付款。</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>無法付款</translation>
    </message>
    <message>
        <source>Ask whoever made it for a correct one.</source>
        <translation>請向製作者索取正確的 QR 碼。</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>損毀</translation>
    </message>
    <message>
        <source>No code is drawn from it: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>不會產生 QR 碼：掃描後會遭拒絕，或付給別人。請從來源重新複製或掃描。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已列印</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>儲存檢視…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>重新命名檢視…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Keeps filters, sorting and columns. The text typed into Filter is not kept: it may be a payer&apos;s.</source>
        <translation>會保存篩選條件、排序與欄位。在「篩選」輸入的文字不保存：可能是付款人資料。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The program has a view of this name.</source>
        <translation>程式已有此名稱的內建檢視。</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>將取代同名的檢視。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::WelcomePage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>您想如何開始？</translation>
    </message>
    <message>
        <source>You can do the other one at any time: from the profile menu above, or in Settings.</source>
        <translation>另一種方式隨時可用：從上方的設定檔選單，或在「設定」中。</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>在此試用</translation>
    </message>
    <message>
        <source>A gateway inside this program.</source>
        <translation>本程式內建的閘道。</translation>
    </message>
    <message>
        <source>Its secret in memory, no keychain prompt.</source>
        <translation>密鑰在記憶體中，不會要求鑰匙圈。</translation>
    </message>
    <message>
        <source>Practice orders with their own history.</source>
        <translation>練習訂單，有獨立的紀錄。</translation>
    </message>
    <message>
        <source>No money, no account, no network.</source>
        <translation>不需款項、帳戶或網路。</translation>
    </message>
    <message>
        <source>Connect my merchant</source>
        <translation>連接我的商店</translation>
    </message>
    <message>
        <source>Address, merchant number and secret at hand.</source>
        <translation>請備妥網址、商店代號與密鑰。</translation>
    </message>
    <message>
        <source>The secret goes into the system keychain.</source>
        <translation>密鑰存入系統鑰匙圈。</translation>
    </message>
    <message>
        <source>Tested by its balance: no money moves.</source>
        <translation>以查詢餘額測試：不動用任何款項。</translation>
    </message>
    <message>
        <source>All of it can be changed in Settings.</source>
        <translation>全部都可在「設定」中變更。</translation>
    </message>
</context>
</TS>
