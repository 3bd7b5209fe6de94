<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>BreakWords</name>
    <message>
        <source>cut off: %1 declared, %2 left</source>
        <translation>途切れ: 宣言は %1 文字、残りは %2 文字</translation>
    </message>
    <message>
        <source>one character short</source>
        <translation>1 文字不足</translation>
    </message>
    <message>
        <source>%1 characters short</source>
        <translation>%1 文字不足</translation>
    </message>
    <message>
        <source>Cut off: tag %1 declares %2 characters, %3 are left.</source>
        <translation>途切れ: タグ %1 の宣言は %2 文字ですが、%3 文字しか残っていません。</translation>
    </message>
    <message>
        <source>Field %1 is one character short.</source>
        <translation>項目 %1 が 1 文字足りません。</translation>
    </message>
    <message>
        <source>Field %1 is %2 characters short.</source>
        <translation>項目 %1 が %2 文字足りません。</translation>
    </message>
    <message>
        <source>The checksum (63) is missing.</source>
        <translation>チェックサム（63）がありません。</translation>
    </message>
    <message>
        <source>Cut off: “%1” at character %2 is too short for a field.</source>
        <translation>途切れ: %2 文字目の「%1」は、項目としては短すぎます。</translation>
    </message>
    <message>
        <source>At character %1 a field should begin with two digits, but “%2” stands there.</source>
        <translation>%1 文字目で項目が 2 桁の数字で始まるはずですが、「%2」となっています。</translation>
    </message>
    <message>
        <source>Tag %1 at character %2 should tell its length in two digits, but “%3” stands there.</source>
        <translation>%2 文字目のタグ %1 には 2 桁の数字で長さが必要ですが、「%3」となっています。</translation>
    </message>
</context>
<context>
    <name>CallbackCard</name>
    <message>
        <source>Do not believe it</source>
        <translation>信用しないでください</translation>
    </message>
    <message>
        <source>The signature is wrong, so anybody may have sent it. Change nothing on the order; ask the gateway about it instead.</source>
        <translation>署名が正しくないため、誰が送ったか分かりません。注文は何も変えず、ゲートウェイに照会してください。</translation>
    </message>
    <message>
        <source>Should it be the gateway after all, it sends it again.</source>
        <translation>実際にゲートウェイからのものなら、もう一度送られてきます。</translation>
    </message>
    <message>
        <source>The order is not known here</source>
        <translation>この注文はここにありません</translation>
    </message>
    <message>
        <source>No order of this console has that number. Where the shop&apos;s own system has none either, nothing may be credited.</source>
        <translation>このコンソールにその番号の注文はありません。店舗のシステムにもなければ、入金処理をしてはいけません。</translation>
    </message>
    <message>
        <source>So the gateway sends it again, while somebody looks for the order.</source>
        <translation>注文を調べている間に、ゲートウェイがもう一度送るようにするためです。</translation>
    </message>
    <message>
        <source>Paid: credit the order</source>
        <translation>支払済み: 注文を入金処理してください</translation>
    </message>
    <message>
        <source>The amount is the one that was asked for.</source>
        <translation>金額は請求どおりです。</translation>
    </message>
    <message>
        <source>It was heard, and need not come again.</source>
        <translation>受け取ったことを伝えます。再送は不要です。</translation>
    </message>
    <message>
        <source>Paid, but another amount: do not credit</source>
        <translation>支払済みですが金額が違います: 入金処理しないでください</translation>
    </message>
    <message>
        <source>A person has to look at it: what was paid is not what was asked for.</source>
        <translation>支払われた金額が請求額と違います。担当者の確認が必要です。</translation>
    </message>
    <message>
        <source>It was heard. Sending it again would not change the amount.</source>
        <translation>受け取ったことを伝えます。再送されても金額は変わりません。</translation>
    </message>
    <message>
        <source>Part paid: do not credit yet</source>
        <translation>一部支払済み: まだ入金処理しないでください</translation>
    </message>
    <message>
        <source>Write the amount down; a person decides what becomes of it.</source>
        <translation>金額を記録してください。扱いは担当者が決めます。</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>まだ何もすることはありません</translation>
    </message>
    <message>
        <source>The payment is not over. Another callback follows, or the gateway is asked.</source>
        <translation>支払はまだ終わっていません。次のコールバックを待つか、ゲートウェイに照会します。</translation>
    </message>
    <message>
        <source>The payment failed</source>
        <translation>支払は失敗しました</translation>
    </message>
    <message>
        <source>Take the order as not paid. Who still wants to pay needs a new one.</source>
        <translation>注文は未払いとして扱ってください。支払うには新しい注文が必要です。</translation>
    </message>
    <message>
        <source>Settled already: change nothing</source>
        <translation>処理済み: 何も変えないでください</translation>
    </message>
    <message>
        <source>The order was settled before. A callback may come several times and counts once.</source>
        <translation>この注文はすでに処理済みです。コールバックは何度か届くことがありますが、数えるのは一度だけです。</translation>
    </message>
    <message>
        <source>It was heard, else it comes again and again.</source>
        <translation>受け取ったことを伝えます。伝えないと何度も届きます。</translation>
    </message>
    <message>
        <source>This is no callback</source>
        <translation>これはコールバックではありません</translation>
    </message>
    <message>
        <source>Fields that every callback has are missing.</source>
        <translation>すべてのコールバックにあるフィールドが欠けています。</translation>
    </message>
    <message>
        <source>Nothing can be done with it.</source>
        <translation>これでは何もできません。</translation>
    </message>
    <message>
        <source>not checked: there is no secret</source>
        <translation>未確認: シークレットがありません</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>正しくない</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>right, with its null fields left out of the string</source>
        <translation>正しい（null のフィールドを文字列から除いた場合）</translation>
    </message>
    <message>
        <source>right, with its null fields in the string as “null”</source>
        <translation>正しい（null のフィールドを文字列に「null」と入れた場合）</translation>
    </message>
    <message>
        <source>Looking for the mistake behind the signature…</source>
        <translation>署名の間違いを探しています…</translation>
    </message>
    <message>
        <source>No known mistake explains this signature with a secret known here: a value was changed on the way, or another secret signed.</source>
        <translation>ここにあるシークレットと既知の間違いでは、この署名を説明できません。途中で値が変わったか、別のシークレットで署名されています。</translation>
    </message>
    <message>
        <source>No document explains it.</source>
        <translation>仕様書に説明がありません。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>%1 paid, %2 asked for</source>
        <translation>支払額 %1、請求額 %2</translation>
    </message>
    <message>
        <source>%1, as asked for</source>
        <translation>%1（請求どおり）</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>%1 now, then %2</source>
        <translation>現在は %1、この後 %2</translation>
    </message>
    <message>
        <source>%1, and stays so</source>
        <translation>%1 のまま</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>%1 of %2, sent %3</source>
        <translation>%1（%2）、%3 に送信</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Several orders here have this number. Compared with this one.</source>
        <translation>この番号の注文がここに複数あります。この注文と比べました。</translation>
    </message>
    <message>
        <source>If the signature is right: %1</source>
        <translation>署名が正しい場合: %1</translation>
    </message>
    <message>
        <source>Choose the profile, or type its secret, before anything is done with it: without its signature anybody may have sent it.</source>
        <translation>処理する前に、プロファイルを選ぶか、シークレットを入力してください。署名を確かめないと、誰が送ったか分かりません。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>HTTP %1 with the body %2, nothing else in it, within 10 seconds. %3</source>
        <translation>10 秒以内に、HTTP %1 で本文 %2 だけを返します。%3</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>履歴で表示</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>spaces around it removed</source>
        <translation>前後の空白を削除</translation>
    </message>
    <message>
        <source>dash changed from “%1”</source>
        <translation>ハイフンを「%1」から変更</translation>
    </message>
    <message>
        <source>comma changed from “%1”</source>
        <translation>コンマを「%1」から変更</translation>
    </message>
    <message>
        <source>spaces and signs taken out</source>
        <translation>空白と記号を削除</translation>
    </message>
    <message>
        <source>spaces and dots taken out</source>
        <translation>空白とピリオドを削除</translation>
    </message>
    <message>
        <source>country code taken off</source>
        <translation>国番号を削除</translation>
    </message>
    <message>
        <source>turned to full-width katakana from “%1”</source>
        <translation>「%1」を全角カタカナに変換</translation>
    </message>
    <message>
        <source>changed from “%1”</source>
        <translation>「%1」から変更</translation>
    </message>
</context>
<context>
    <name>CodeFieldWords</name>
    <message>
        <source>Bakong account</source>
        <translation>Bakong口座</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>口座情報</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>請求番号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>店舗ラベル</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Other language, two letters</source>
        <translation>別の言語（英字 2 文字）</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>店舗（別の言語）</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>都市（別の言語）</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>UnionPay口座</translation>
    </message>
</context>
<context>
    <name>CounterJudge</name>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>It is not printed: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>印刷しません。読み取った後に拒否されたり、別人への支払になったりします。元のコードをコピーまたはスキャンし直してください。</translation>
    </message>
    <message>
        <source>It can be paid once.</source>
        <translation>支払は 1 回だけです。</translation>
    </message>
    <message>
        <source>It can be paid once, until %1.</source>
        <translation>%1 まで、1 回だけ支払えます。</translation>
    </message>
    <message>
        <source>For one payment only</source>
        <translation>1 回の支払専用</translation>
    </message>
    <message>
        <source>On a counter it would be dead after that: customers scan it and cannot pay. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>店頭に置くと、その後はお客様が読み取っても支払えません。店舗の常設コードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>支払不可</translation>
    </message>
    <message>
        <source>It is not printed. Ask your bank for a correct one.</source>
        <translation>印刷しません。正しいコードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>Not known to be permanent</source>
        <translation>常設か不明</translation>
    </message>
    <message>
        <source>The code does not say that it is permanent (01 is not 11), so it may stop working on the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>常設のコードと示されていないため（01 が 11 ではありません）、店頭で使えなくなる可能性があります。店舗の常設コードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Ask your bank before you print it.</source>
        <translation>印刷する前に銀行に確認してください。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>A permanent code. It is printed exactly as it is.</source>
        <translation>常設コードです。そのままの内容で印刷します。</translation>
    </message>
    <message>
        <source>The code of one order</source>
        <translation>1 件の注文のコード</translation>
    </message>
    <message>
        <source>The gateway made it for order %1. It stops working once that is paid or over, and customers could not pay at the counter. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>ゲートウェイが注文 %1 のために作ったコードです。支払われるか期限が切れると使えなくなり、お客様は店頭で支払えません。店舗の常設コードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>The history could not be read, so it is not known whether this is an order&apos;s code. Start the program again and retry.</source>
        <translation>履歴を読み取れないため、注文のコードかどうか分かりません。プログラムを起動し直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>It asks for one amount (54), whatever a customer owes. A permanent code has none. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>お客様の支払額にかかわらず、決まった金額（54）を請求するコードです。常設コードに金額はありません。店舗の常設コードを銀行に依頼してください。</translation>
    </message>
</context>
<context>
    <name>DayReportWords</name>
    <message>
        <source>End of day</source>
        <translation>日次締め</translation>
    </message>
    <message>
        <source>%1: no real money</source>
        <extracomment>A sheet of orders that are no real money; %1: TEST or SANDBOX</extracomment>
        <translation>%1: 実際のお金ではありません</translation>
    </message>
    <message>
        <source>Currency and state</source>
        <translation>通貨と状態</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>請求額</translation>
    </message>
    <message>
        <source>Unknown and refused</source>
        <translation>不明と拒否</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>and %1 more in the history</source>
        <translation>ほか %1 件は履歴にあります</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1 時点の情報</translation>
    </message>
</context>
<context>
    <name>DoubleDialog</name>
    <message>
        <source>You made this link just now</source>
        <translation>このリンクは作成したばかりです</translation>
    </message>
    <message>
        <source>You made this order just now</source>
        <translation>この注文は作成したばかりです</translation>
    </message>
    <message>
        <source>You made this link a minute ago</source>
        <translation>このリンクは 1 分前に作成しました</translation>
    </message>
    <message>
        <source>You made this order a minute ago</source>
        <translation>この注文は 1 分前に作成しました</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n minutes ago</source>
        <translation>
            <numerusform>このリンクは %n 分前に作成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n minutes ago</source>
        <translation>
            <numerusform>この注文は %n 分前に作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>You made this link an hour ago</source>
        <translation>このリンクは 1 時間前に作成しました</translation>
    </message>
    <message>
        <source>You made this order an hour ago</source>
        <translation>この注文は 1 時間前に作成しました</translation>
    </message>
    <message numerus="yes">
        <source>You made this link %n hours ago</source>
        <translation>
            <numerusform>このリンクは %n 時間前に作成しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made this order %n hours ago</source>
        <translation>
            <numerusform>この注文は %n 時間前に作成しました</numerusform>
        </translation>
    </message>
    <message>
        <source>It was for another payer: %1.</source>
        <translation>支払者が異なります（前回: %1）。</translation>
    </message>
    <message>
        <source>It was for another payer. Different now: %1.</source>
        <translation>支払者が異なります。今回の相違: %1。</translation>
    </message>
</context>
<context>
    <name>EarlierOrder</name>
    <message>
        <source>New from this: payer data is kept only until you quit.</source>
        <translation>「これを元に作成」はできません。支払者の情報は終了までしか保持されません。</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>この内容での新しい注文はできません。同じ代金を二重に請求することになります。</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>この注文を照会すると、この内容で新しい注文を作れるようになります。</translation>
    </message>
    <message>
        <source>New from this: there is no payer data of it to begin with.</source>
        <translation>「これを元に作成」はできません。元になる支払者の情報がありません。</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message>
        <source>There is no payer data of such an order to erase.</source>
        <translation>該当する注文に、消去する支払者の情報はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go, of %1.</source>
        <translation>
            <numerusform>注文 %n 件（%1）の支払者の情報が消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Payer data of %n order(s) would go: the oldest of %1, the latest of %2.</source>
        <translation>
            <numerusform>注文 %n 件（最古 %1、最新 %2）の支払者の情報が消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>one order</source>
        <translation>注文 1 件</translation>
    </message>
    <message>
        <source>by age</source>
        <translation>経過日数で指定</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>地域で指定</translation>
    </message>
    <message>
        <source>by payer</source>
        <translation>支払者で指定</translation>
    </message>
    <message>
        <source>by the rule set here</source>
        <translation>ここで設定した規則による</translation>
    </message>
    <message>
        <source>Another program has the list open: its journal is emptied as soon as that ends.</source>
        <translation>別のプログラムが一覧を開いています。終了すると、ジャーナルはすぐに空になります。</translation>
    </message>
    <message>
        <source>What the payer gave (name, mobile, e-mail, numbers, address), remarks, answers as received, and everything by which they are found.</source>
        <translation>支払者の入力内容（氏名、携帯電話、メール、番号、IPアドレス）、備考、受信した応答、検索用の情報のすべて。</translation>
    </message>
    <message>
        <source>The order: its number, amount, link, states and times, what was printed, and that it was erased.</source>
        <translation>注文の番号、金額、リンク、状態、日時、印刷の記録、消去した記録。</translation>
    </message>
    <message>
        <source>Backups made before still hold it, locked with this computer&apos;s key.</source>
        <translation>以前のバックアップには、このコンピューターの鍵で暗号化されて残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Receipt %1: payer data of %n order(s) erased (%2).</source>
        <translation>
            <numerusform>受領書 %1：注文 %n 件分の支払者データを消去しました（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be looked into, because the key of their payer data is lost. They can still be erased by age, by region or one by one.</source>
        <translation>
            <numerusform>注文 %n 件は、支払者データの鍵が失われているため調べられませんでした。期間、地域、または 1 件ずつであれば消去できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A damaged list in the data folder is not reached and may hold payer data: %1. Delete it when nobody needs it any more.</source>
        <translation>データフォルダー内の破損した一覧には届かず、支払者のデータが残っている可能性があります：%1。不要になったら削除してください。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Permanent or one payment</source>
        <translation>常設か 1 回の支払用か</translation>
    </message>
    <message>
        <source>UnionPay account</source>
        <translation>UnionPay口座</translation>
    </message>
    <message>
        <source>Account, individual</source>
        <translation>口座（個人）</translation>
    </message>
    <message>
        <source>Bakong account</source>
        <translation>Bakong口座</translation>
    </message>
    <message>
        <source>Account information</source>
        <translation>口座情報</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account, merchant</source>
        <translation>口座（加盟店）</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>City</source>
        <translation>都市</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>追加情報</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>請求番号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>Store label</source>
        <translation>店舗ラベル</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照番号</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>別の言語での表記</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Shop, other language</source>
        <translation>店舗（別の言語）</translation>
    </message>
    <message>
        <source>City, other language</source>
        <translation>都市（別の言語）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Card scheme</source>
        <translation>カードブランド</translation>
    </message>
    <message>
        <source>Not in the rules</source>
        <translation>規則にない項目</translation>
    </message>
    <message>
        <source>Permanent, for any number of payments</source>
        <translation>常設（支払回数の制限なし）</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>1 回の支払用</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Required.</source>
        <translation>必須。</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>任意。</translation>
    </message>
    <message>
        <source>Required when %1 is %2.</source>
        <translation>「%1」が %2 のとき必須。</translation>
    </message>
    <message>
        <source>A whole amount above zero, in %1.</source>
        <translation>0 より大きい %1 の金額。整数のみ。</translation>
    </message>
    <message numerus="yes">
        <source>An amount above zero in %1, with at most %n decimal(s).</source>
        <translation>
            <numerusform>0 より大きい %1 の金額。小数点以下は %n 桁まで。</numerusform>
        </translation>
    </message>
    <message>
        <source>A complete e-mail address.</source>
        <translation>完全なメールアドレス。</translation>
    </message>
    <message>
        <source>A web address: https:// or http://, then a host.</source>
        <translation>URL。https:// または http:// にホスト名が続きます。</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address.</source>
        <translation>IPv4 または IPv6 のアドレス。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>%n 文字以内。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything else can be sent after a warning.</source>
        <translation>これ以外も、警告の後で送信できます。</translation>
    </message>
    <message>
        <source>spaces around it are removed</source>
        <translation>前後の空白を削除</translation>
    </message>
    <message>
        <source>digits of other scripts become 0 to 9</source>
        <translation>ほかの文字の数字を 0～9 に変換</translation>
    </message>
    <message>
        <source>300.00 becomes 300</source>
        <translation>300.00 は 300 に変換</translation>
    </message>
    <message>
        <source>other dashes become -</source>
        <translation>ほかのハイフン類を - に変換</translation>
    </message>
    <message>
        <source>other commas become ,</source>
        <translation>ほかのコンマを , に変換</translation>
    </message>
    <message>
        <source>half-width kana and hiragana become full-width katakana</source>
        <translation>半角カナとひらがなを全角カタカナに変換</translation>
    </message>
    <message>
        <source>spaces, dots, dashes and brackets are taken out</source>
        <translation>空白、ピリオド、ハイフン、括弧を削除</translation>
    </message>
    <message>
        <source>spaces, dots and brackets are taken out</source>
        <translation>空白、ピリオド、括弧を削除</translation>
    </message>
    <message>
        <source>the country code +%1 is taken off</source>
        <translation>国番号 +%1 を削除</translation>
    </message>
    <message>
        <source>the country code +%1 becomes %2</source>
        <translation>国番号 +%1 を %2 に変換</translation>
    </message>
    <message>
        <source>The document and its appendix name: %1. Other takes codes the provider gave you.</source>
        <translation>仕様書と付録にあるもの: %1。「その他」には提供元から案内されたコードを入力できます。</translation>
    </message>
    <message>
        <source>Named in the documents: %1.</source>
        <translation>仕様書にあるもの: %1。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Optional: left empty, one is made when the order is sent.</source>
        <translation>任意。空欄なら注文の送信時に採番します。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n letter(s), digits, - and _.</source>
        <translation>
            <numerusform>半角英数字、-、_ で %n 文字以内。</numerusform>
        </translation>
    </message>
    <message>
        <source>No number is used twice for one merchant.</source>
        <translation>同じ加盟店で同じ番号は二度使いません。</translation>
    </message>
    <message>
        <source>Unique transaction number; recommended are the date and time (yyyymmddhhmmss) and a random number.</source>
        <translation>一意の取引番号。日時（yyyymmddhhmmss）と乱数の組み合わせを推奨。</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>The provider: %1</source>
        <translation>提供元の説明: %1</translation>
    </message>
    <message>
        <source>Before it is sent: %1.</source>
        <translation>送信前の処理: %1。</translation>
    </message>
    <message>
        <source>%1 to %2 digits.</source>
        <translation>%1～%2 桁の数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n 桁の数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) starting with %1.</source>
        <translation>
            <numerusform>%1 で始まる %n 桁の数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes %1 orders a day from one address, %2 of them paid. Where a day begins is not documented: midnight in %3 is assumed.</source>
        <translation>ゲートウェイが一つのアドレスから受け付けるのは 1 日 %1 件、そのうち支払い済みは %2 件までです。1 日の始まりは文書にないため、%3 の午前 0 時とみなします。</translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message>
        <source>There is no text to check.</source>
        <translation>検査する文字列がありません。</translation>
    </message>
    <message>
        <source>The text is too short to be a KHQR.</source>
        <translation>KHQRとしては短すぎます。</translation>
    </message>
    <message>
        <source>The checksum (63) does not stand at the end, so something was added behind it.</source>
        <translation>チェックサム（63）が末尾にありません。後ろに何か付け足されています。</translation>
    </message>
    <message>
        <source>The checksum does not fit the text: at least one character was changed or lost.</source>
        <translation>チェックサムが文字列と一致しません。1 文字以上が変わったか失われています。</translation>
    </message>
    <message>
        <source>The text does not end in a checksum, so nobody can tell whether it is whole.</source>
        <translation>文字列がチェックサムで終わっていないため、全体がそろっているか誰にも分かりません。</translation>
    </message>
    <message>
        <source>The checksum field (63) is missing.</source>
        <translation>チェックサムの項目（63）がありません。</translation>
    </message>
    <message>
        <source>The checksum (63) is not four characters long.</source>
        <translation>チェックサム（63）が 4 文字ではありません。</translation>
    </message>
    <message>
        <source>Lengths were counted in bytes instead of characters. Bank apps misread such a code.</source>
        <translation>長さが文字数ではなくバイト数で数えられています。銀行アプリはこのようなコードを読み誤ります。</translation>
    </message>
    <message>
        <source>Lengths were counted in a way bank apps do not follow, so that they misread this code.</source>
        <translation>長さの数え方が銀行アプリと異なるため、このコードは読み誤られます。</translation>
    </message>
    <message>
        <source>A field does not tell its length in two digits, or the text is longer than any QR code holds.</source>
        <translation>長さが 2 桁の数字でない項目があるか、文字列がQRコードの容量を超えています。</translation>
    </message>
    <message>
        <source>A field inside field %1 does not tell its length.</source>
        <translation>項目 %1 の中に、長さを示していない項目があります。</translation>
    </message>
    <message>
        <source>Where a field should begin there is no field number.</source>
        <translation>項目が始まるはずの位置に項目番号がありません。</translation>
    </message>
    <message>
        <source>Inside field %1 there is no field number where a field should begin.</source>
        <translation>項目 %1 の中で、項目が始まるはずの位置に項目番号がありません。</translation>
    </message>
    <message>
        <source>The text ends before a field does: it was cut off.</source>
        <translation>項目の途中で文字列が終わっています。途中で切れています。</translation>
    </message>
    <message>
        <source>Field %1 is shorter than what it holds: something is missing in it.</source>
        <translation>項目 %1 が中身より短く、何かが欠けています。</translation>
    </message>
    <message>
        <source>The text ends in the middle of a field, or holds a control character.</source>
        <translation>文字列が項目の途中で終わっているか、制御文字を含んでいます。</translation>
    </message>
    <message>
        <source>Field %1 stands in the code twice. Bank apps may take either one and pay different accounts or amounts.</source>
        <translation>項目 %1 がコードに二度あります。銀行アプリによって採用する方が異なり、別の口座や金額への支払になるおそれがあります。</translation>
    </message>
    <message>
        <source>There are two accounts in the code, 29 and 30. Bank apps may pay either one.</source>
        <translation>コードに 29 と 30 の 2 つの口座があります。どちらに支払われるかは銀行アプリによって異なります。</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is missing.</source>
        <translation>店舗名（59）がありません。</translation>
    </message>
    <message>
        <source>The Bakong account is missing.</source>
        <translation>Bakong口座がありません。</translation>
    </message>
    <message>
        <source>The Bakong account does not have the form name@bank.</source>
        <translation>Bakong口座が name@bank の形式ではありません。</translation>
    </message>
    <message>
        <source>The amount (54) is negative, empty or longer than 13 characters, or does not fit the currency.</source>
        <translation>金額（54）が負、空、13 文字超のいずれかか、通貨に合いません。</translation>
    </message>
    <message>
        <source>The amount (54) is not a number.</source>
        <translation>金額（54）が数字ではありません。</translation>
    </message>
    <message>
        <source>No Bakong account is named (29 or 30). It may be a QR code of another scheme.</source>
        <translation>Bakong口座（29 または 30）がありません。別方式のQRコードかもしれません。</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is missing.</source>
        <translation>加盟店番号（30-01）がありません。</translation>
    </message>
    <message>
        <source>The bank&apos;s name (30-02) is missing.</source>
        <translation>銀行名（30-02）がありません。</translation>
    </message>
    <message>
        <source>The currency (53) is missing.</source>
        <translation>通貨（53）がありません。</translation>
    </message>
    <message>
        <source>The code does not begin with its format (00).</source>
        <translation>コードが形式（00）で始まっていません。</translation>
    </message>
    <message>
        <source>The kind of business (52) is missing.</source>
        <translation>業種（52）がありません。</translation>
    </message>
    <message>
        <source>The country (58) is missing.</source>
        <translation>国（58）がありません。</translation>
    </message>
    <message>
        <source>The city (60) is missing.</source>
        <translation>都市（60）がありません。</translation>
    </message>
    <message>
        <source>The currency is neither riel (116) nor US dollar (840).</source>
        <translation>通貨がリエル（116）でも米ドル（840）でもありません。</translation>
    </message>
    <message>
        <source>The code says neither that it is permanent (11) nor that it is for one payment (12).</source>
        <translation>コードに常設（11）とも 1 回の支払用（12）とも示されていません。</translation>
    </message>
    <message>
        <source>The kind of business (52) is not a number of four digits.</source>
        <translation>業種（52）が 4 桁の数字ではありません。</translation>
    </message>
    <message>
        <source>There is a name in another language, but not which language (64-00).</source>
        <translation>別の言語の名称がありますが、どの言語か（64-00）が示されていません。</translation>
    </message>
    <message>
        <source>There is a second language, but no name in it (64-01).</source>
        <translation>別の言語が指定されていますが、その言語の名称（64-01）がありません。</translation>
    </message>
    <message>
        <source>The Bakong account is longer than 32 characters or empty.</source>
        <translation>Bakong口座が 32 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The shop&apos;s name (59) is longer than 25 characters or empty.</source>
        <translation>店舗名（59）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The bill number (62-01) is longer than 25 characters or empty.</source>
        <translation>請求番号（62-01）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The mobile number (62-02) is longer than 25 characters or empty.</source>
        <translation>携帯電話番号（62-02）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The store label (62-03) is longer than 25 characters or empty.</source>
        <translation>店舗ラベル（62-03）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The reference (62-05) is longer than 25 characters or empty.</source>
        <translation>参照番号（62-05）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The terminal (62-07) is longer than 25 characters or empty.</source>
        <translation>端末（62-07）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The purpose (62-08) is longer than 25 characters or empty.</source>
        <translation>用途（62-08）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The format (00) is not two characters long.</source>
        <translation>形式（00）が 2 文字ではありません。</translation>
    </message>
    <message>
        <source>The field that tells permanent from one payment (01) is not two characters long.</source>
        <translation>常設か 1 回の支払用かを示す項目（01）が 2 文字ではありません。</translation>
    </message>
    <message>
        <source>The kind of business (52) is not four digits long.</source>
        <translation>業種（52）が 4 桁ではありません。</translation>
    </message>
    <message>
        <source>The currency (53) is not three digits long.</source>
        <translation>通貨（53）が 3 桁ではありません。</translation>
    </message>
    <message>
        <source>The country (58) is not two letters long.</source>
        <translation>国（58）が英字 2 文字ではありません。</translation>
    </message>
    <message>
        <source>The city (60) is longer than 15 characters or empty.</source>
        <translation>都市（60）が 15 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The bank&apos;s name is longer than 32 characters or empty.</source>
        <translation>銀行名が 32 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The merchant number (30-01) is longer than 32 characters or empty.</source>
        <translation>加盟店番号（30-01）が 32 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The account information (29-01) is longer than 32 characters or empty.</source>
        <translation>口座情報（29-01）が 32 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The language (64-00) is not two letters long.</source>
        <translation>言語（64-00）が英字 2 文字ではありません。</translation>
    </message>
    <message>
        <source>The name in the other language (64-01) is longer than 25 characters or empty.</source>
        <translation>別の言語の名称（64-01）が 25 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The city in the other language (64-02) is longer than 15 characters or empty.</source>
        <translation>別の言語の都市（64-02）が 15 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>The UnionPay account (15) is longer than 99 characters or empty.</source>
        <translation>UnionPay口座（15）が 99 文字を超えているか、空です。</translation>
    </message>
    <message>
        <source>A UnionPay account (15) and US dollars do not go together.</source>
        <translation>UnionPay口座（15）と米ドルは併用できません。</translation>
    </message>
    <message>
        <source>It is a code with an amount, but does not say when it ends (99-01).</source>
        <translation>金額のあるコードですが、期限（99-01）がありません。</translation>
    </message>
    <message>
        <source>The code has expired: bank apps refuse it.</source>
        <translation>コードは期限切れです。銀行アプリに拒否されます。</translation>
    </message>
    <message>
        <source>The end (99-01) is in the past.</source>
        <translation>期限（99-01）を過ぎています。</translation>
    </message>
    <message>
        <source>It says that it is for one payment (12), but holds no amount.</source>
        <translation>1 回の支払用（12）とされていますが、金額がありません。</translation>
    </message>
    <message>
        <source>The time it ends (99-01) is not a time of 13 digits, or lies before it was made.</source>
        <translation>期限（99-01）が 13 桁の時刻でないか、作成日時より前です。</translation>
    </message>
    <message>
        <source>The amount is zero. Bank apps then ask the payer for one.</source>
        <translation>金額が 0 です。この場合、銀行アプリで支払者が金額を入力することになります。</translation>
    </message>
    <message>
        <source>The country (58) is not Cambodia (KH).</source>
        <translation>国（58）がカンボジア（KH）ではありません。</translation>
    </message>
    <message>
        <source>The time it was made (99-00) is not a time of 13 digits.</source>
        <translation>作成日時（99-00）が 13 桁の時刻ではありません。</translation>
    </message>
    <message>
        <source>The amount is in riel and has decimals. Some bank apps refuse that.</source>
        <translation>リエルの金額に小数があります。一部の銀行アプリに拒否されます。</translation>
    </message>
    <message>
        <source>The amount in dollars has more than two decimals. Bank apps may round it.</source>
        <translation>ドルの金額の小数が 3 桁以上あります。銀行アプリで丸められる可能性があります。</translation>
    </message>
    <message>
        <source>Field %1, which the rules do not know, stands there more than once.</source>
        <translation>規則にない項目 %1 が複数あります。</translation>
    </message>
    <message>
        <source>The fields stand in an unusual order. Bank apps read it all the same.</source>
        <translation>項目の順序が通常と異なりますが、銀行アプリは読み取れます。</translation>
    </message>
    <message>
        <source>Field %1 is not in the rules. It is a bank&apos;s or scheme&apos;s own and is kept as it is.</source>
        <translation>項目 %1 は規則にありません。銀行や決済方式の独自項目で、そのまま残します。</translation>
    </message>
    <message>
        <source>%1 is longer than allowed.</source>
        <translation>%1 が長すぎます。</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>Copy or scan it again from where it came.</source>
        <translation>元のコードをコピーまたはスキャンし直してください。</translation>
    </message>
    <message>
        <source>Ask whoever made it, your bank or the gateway&apos;s provider, for a correct one.</source>
        <translation>作成元（銀行またはゲートウェイの提供元）に正しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>Issue a new one.</source>
        <translation>新しいコードを発行してください。</translation>
    </message>
    <message>
        <source>That may only follow from where the text breaks.</source>
        <translation>文字列の破損による影響にすぎない可能性があります。</translation>
    </message>
    <message>
        <source>%1 · %2 · code %3</source>
        <translation>%1 · %2 · コード %3</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
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
        <translation>注文は %1、コードは %2</translation>
    </message>
    <message>
        <source>%1 ordered, the code names no amount</source>
        <translation>注文は %1、コードは金額なし</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>End</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1: it was over when it came</source>
        <translation>%1（届いた時点で期限切れ）</translation>
    </message>
    <message>
        <source>the code does not say when it ends</source>
        <translation>コードに期限がありません</translation>
    </message>
    <message>
        <source>when the code ends cannot be read</source>
        <translation>コードの期限を読み取れません</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>does not hold: the code was damaged</source>
        <translation>一致しません。コードが壊れています</translation>
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
        <translation>必須。この加盟店の呼び名です。すべての画面に表示され、送信されることはありません。</translation>
    </message>
    <message>
        <source>Required. Decides which fields an order has and how they are checked.</source>
        <translation>必須。注文の項目と検査方法が決まります。</translation>
    </message>
    <message>
        <source>Required. It is not sent: each currency has its own base URL and merchant number.</source>
        <translation>必須。送信はされません。通貨ごとにベースURLと加盟店番号が異なります。</translation>
    </message>
    <message>
        <source>Required. TEST is the provider&apos;s sandbox, LIVE takes real money, SANDBOX is on this machine.</source>
        <translation>必須。TEST は提供元のテスト環境、LIVE は実際のお金、SANDBOX はこのコンピューター内です。</translation>
    </message>
    <message>
        <source>Required. Sent with every request as the header merchantNo; 10 digits at this provider.</source>
        <translation>必須。すべてのリクエストに merchantNo ヘッダーとして付きます。この提供元では 10 桁の数字です。</translation>
    </message>
    <message>
        <source>Required. https, the host, and the region&apos;s path at its end; the provider&apos;s manager or portal names it.</source>
        <translation>必須。https、ホスト、末尾に地域のパス。提供元の担当者か管理画面が案内します。</translation>
    </message>
    <message>
        <source>Required. Signs every request and is never sent itself. It is kept in the system keychain, never in a file.</source>
        <translation>必須。すべてのリクエストの署名に使い、それ自体は送信されません。システムのキーチェーンに保管し、ファイルには書き込みません。</translation>
    </message>
    <message>
        <source>Optional. Put before the order numbers this program makes: at most 12 letters, digits, - or _.</source>
        <translation>任意。このプログラムが採番する注文番号の先頭に付きます。半角英数字、-、_ で 12 文字以内です。</translation>
    </message>
    <message>
        <source>Optional. A live order above this amount is asked about once more before it is sent.</source>
        <translation>任意。この金額を超える LIVE の注文は、送信前にもう一度確認します。</translation>
    </message>
    <message>
        <source>The address of your server that the gateway reports payments to. Empty here, every order asks for it.</source>
        <translation>ゲートウェイが支払を通知する、自社サーバーのアドレスです。空欄なら注文ごとに入力します。</translation>
    </message>
    <message>
        <source>Where the payer&apos;s browser goes after paying. Empty here, every order asks for it where the region needs it.</source>
        <translation>支払の後に支払者のブラウザーが開くアドレスです。空欄なら、地域が求める場合に注文ごとに入力します。</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>a typographic quote stands where a plain one belongs; not repaired</source>
        <translation>普通の引用符の代わりに印刷用の引用符があります（修正していません）</translation>
    </message>
    <message>
        <source>a typographic dash stands where “-” belongs; not repaired</source>
        <translation>「-」の代わりに印刷用のダッシュがあります（修正していません）</translation>
    </message>
    <message>
        <source>this is not valid JSON from here on</source>
        <translation>ここから先は正しい JSON ではありません</translation>
    </message>
    <message>
        <source>this part could not be read</source>
        <translation>この部分は読み取れませんでした</translation>
    </message>
    <message>
        <source>this field stands there twice; readers take the last</source>
        <translation>このフィールドが二度あります。読む側は最後のものを使います</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a character that cannot be seen stands here</source>
        <translation>ここに目に見えない文字があります</translation>
    </message>
    <message>
        <source>this escape is not a known one</source>
        <translation>このエスケープは不明です</translation>
    </message>
    <message>
        <source>the body comes from a file that is not here; ask for it</source>
        <translation>本文は、ここにないファイルにあります。送ってもらってください</translation>
    </message>
    <message>
        <source>a secret stood here; it is hidden</source>
        <translation>ここにシークレットがありました（隠しています）</translation>
    </message>
    <message>
        <source>this value was masked by whoever sent it; its signature cannot be checked</source>
        <translation>この値は送り主が伏せています。署名は確認できません</translation>
    </message>
    <message>
        <source>the text is cut off here</source>
        <translation>ここでテキストが切れています</translation>
    </message>
    <message>
        <source>something to know: %1</source>
        <translation>お知らせ: %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
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
        <translation>フォーム</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>署名対象文字列</translation>
    </message>
    <message>
        <source>%1. %2, line %3</source>
        <translation>%1. %2、%3 行目</translation>
    </message>
    <message>
        <source>the text is too long; what follows was not read</source>
        <translation>テキストが長すぎるため、この先は読んでいません</translation>
    </message>
</context>
<context>
    <name>OrderCards</name>
    <message>
        <source>The gateway refused this order</source>
        <translation>ゲートウェイがこの注文を拒否しました</translation>
    </message>
    <message>
        <source>It did not accept what was sent: most often one of the values, else the merchant number or the secret. Nothing can be paid with it.</source>
        <translation>送信内容が受け付けられませんでした。多くは入力値のいずれか、そうでなければ加盟店番号かシークレットが原因です。この注文では支払できません。</translation>
    </message>
    <message>
        <source>It understood the order and gave it up at once. Nothing can be paid with it.</source>
        <translation>注文は読み取られましたが、直ちに打ち切られました。この注文では支払できません。</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>ゲートウェイからのメッセージ</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Correcting keeps the values and takes a new order number.</source>
        <translation>修正すると、入力値はそのままで注文番号が新しくなります。</translation>
    </message>
    <message>
        <source>Correct and send</source>
        <translation>修正して送信</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>%1, used up: the next try gets a new one</source>
        <translation>%1（使用済み。次は新しい番号になります）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>入力に戻る</translation>
    </message>
    <message>
        <source>No money can be affected. What you typed is still in the form.</source>
        <translation>お金に影響はありません。入力した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Stop: this KHQR is not for this order</source>
        <translation>中止: このKHQRはこの注文のものではありません</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent does not agree with it. The code is not shown. Take no money with it and ask the gateway.</source>
        <translation>ゲートウェイは注文を受理しましたが、届いたコードが注文と一致しません。コードは表示しません。これで代金を受け取らず、ゲートウェイに問い合わせてください。</translation>
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
        <translation>検証できませんでした</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>ゲートウェイ番号</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>%1, waited %2 s</source>
        <translation>%1、%2 秒待機</translation>
    </message>
    <message>
        <source>This order may exist at the gateway</source>
        <translation>この注文はゲートウェイに存在する可能性があります</translation>
    </message>
    <message>
        <source>Do not send another until you have checked.</source>
        <translation>照会するまで別の注文を送信しないでください。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ照会</translation>
    </message>
    <message>
        <source>This order exists at the gateway</source>
        <translation>この注文はゲートウェイに存在します</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>%1 ordered, the gateway says %2</source>
        <translation>注文は %1、ゲートウェイは %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度照会</translation>
    </message>
    <message>
        <source>The gateway could not be asked. Do not send another until you have checked.</source>
        <translation>ゲートウェイに照会できませんでした。照会できるまで別の注文を送信しないでください。</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>送信する内容</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>送信時に採番</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>置き換える注文</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>この注文番号は使用済みです</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number was issued before. Look at it before you send another.</source>
        <translation>今回は何も送信していません。この番号の注文はすでに発行されています。別の注文を送る前に確認してください。</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>送信結果</translation>
    </message>
    <message>
        <source>The gateway sent a code that does not agree with the order, and nothing else to pay with. The code is not shown; take no money with it.</source>
        <translation>ゲートウェイから届いたコードは注文と一致せず、ほかの支払手段もありません。コードは表示しません。これで代金を受け取らないでください。</translation>
    </message>
    <message>
        <source>New order from these values</source>
        <translation>この内容で新しい注文</translation>
    </message>
    <message>
        <source>No new order from these values: it would ask for the same money again.</source>
        <translation>この内容での新しい注文はできません。同じ代金を二重に請求することになります。</translation>
    </message>
    <message>
        <source>A new order from these values can be made once this one has been checked.</source>
        <translation>この注文を照会すると、この内容で新しい注文を作れるようになります。</translation>
    </message>
    <message>
        <source>A new order from these values gets a number of its own and names this one as replaced.</source>
        <translation>この内容での新しい注文には新しい番号が付き、この注文の代わりと記録されます。</translation>
    </message>
    <message>
        <source>The gateway answered about another order</source>
        <translation>ゲートウェイが別の注文について応答しました</translation>
    </message>
    <message>
        <source>Do not use or pass on anything of that answer: a link or a code in it belongs to somebody else&apos;s payment. Tell the provider.</source>
        <translation>その応答の内容は一切使わず、誰にも渡さないでください。含まれるリンクやコードは他人の支払のものです。提供元に連絡してください。</translation>
    </message>
    <message>
        <source>So nothing is known of this order still. Do not send another until you have checked.</source>
        <translation>この注文については、まだ何も分かっていません。照会できるまで別の注文を送信しないでください。</translation>
    </message>
    <message>
        <source>Do not send another for it.</source>
        <translation>代わりの注文を送信しないでください。</translation>
    </message>
    <message>
        <source>Not known there, and it may exist all the same</source>
        <translation>「該当なし」でも、存在する可能性があります</translation>
    </message>
    <message>
        <source>It may only be late. Check again after a while, or ask the provider before you send another.</source>
        <translation>遅れているだけかもしれません。しばらくして照会し直すか、別の注文を送信する前に提供元に確認してください。</translation>
    </message>
    <message>
        <source>Nothing has changed. Do not send another until you have checked.</source>
        <translation>何も変わっていません。照会できるまで別の注文を送信しないでください。</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>この応答を履歴に書き込めませんでした。空き容量か権限を戻してから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>Before you try again, ask the provider or whoever looks after your network.</source>
        <translation>再試行する前に、提供元またはネットワークの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>ゲートウェイが別の注文について応答しました。その内容は一切使わず、誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>Stop: this KHQR is over already</source>
        <translation>中止: このKHQRはすでに期限切れです</translation>
    </message>
    <message>
        <source>The gateway accepted the order, but the code it sent had ended before it came. Nobody can pay with it, and it is not shown. Make a new order. If the next one is over as well, look at this computer&apos;s clock.</source>
        <translation>ゲートウェイは注文を受理しましたが、コードは届いた時点で期限切れでした。誰もこれで支払えないため、表示しません。新しい注文を作成してください。次も期限切れの場合は、このコンピューターの時計を確認してください。</translation>
    </message>
</context>
<context>
    <name>OrderCells</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>ゲートウェイ番号</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>支払済み金額</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
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
        <translation>今回 %1、前回 %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>now %1, was %2; enter the amount anew</source>
        <translation>今回 %1、前回 %2。金額を入力し直してください</translation>
    </message>
    <message>
        <source>the profile&apos;s of today: %1</source>
        <translation>現在のプロファイルの値: %1</translation>
    </message>
    <message>
        <source>left out: the region has no such field any more</source>
        <translation>省略: 地域にこの項目がなくなりました</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Channel code</source>
        <translation>チャネルコード</translation>
    </message>
    <message>
        <source>Way code</source>
        <translation>支払手段コード</translation>
    </message>
    <message>
        <source>Corrects order</source>
        <translation>修正元の注文</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録日時</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答日時</translation>
    </message>
    <message>
        <source>Gateway number</source>
        <translation>ゲートウェイ番号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Gateway&apos;s text</source>
        <translation>ゲートウェイの文言</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>支払済み金額</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終照会</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>KHQR merchant</source>
        <translation>KHQRの加盟店</translation>
    </message>
    <message>
        <source>KHQR expires</source>
        <translation>KHQRの有効期限</translation>
    </message>
    <message>
        <source>KHQR agrees with the order</source>
        <translation>KHQRと注文の一致</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>KHQR problems</source>
        <translation>KHQRの問題</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Account expires</source>
        <translation>口座の有効期限</translation>
    </message>
    <message>
        <source>Differs from the documents</source>
        <translation>仕様書との相違</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>最終試行</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>その結果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>対応終了</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>完了の理由</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>can be paid; it is written in an unusual way</source>
        <translation>支払可能。通常と異なる書き方です</translation>
    </message>
    <message>
        <source>against the rules for such a code</source>
        <translation>この種のコードの規則に違反</translation>
    </message>
    <message>
        <source>a field is wrong: not payable</source>
        <translation>項目に誤りがあり、支払不可</translation>
    </message>
    <message>
        <source>damaged: not payable</source>
        <translation>壊れており、支払不可</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>KHQR check</source>
        <translation>KHQRの検査</translation>
    </message>
    <message>
        <source>%1, over by now</source>
        <translation>%1（期限切れ）</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s), last %1</source>
        <translation>
            <numerusform>%n 部、最終 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>… and %1 more characters</source>
        <translation>… ほか %1 文字</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>There is no code to print. Use an order that was answered with one.</source>
        <translation>印刷するコードがありません。コードが返された注文を使ってください。</translation>
    </message>
    <message>
        <source>The code breaks the KHQR rules (%1): bank apps would refuse it or pay wrongly. Ask for a new code.</source>
        <translation>コードがKHQRの規則に違反しています（%1）。銀行アプリに拒否されるか、誤った支払になります。新しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>The code has expired: nobody can pay it any more. Create a new order.</source>
        <translation>コードは期限切れで、もう支払えません。新しい注文を作成してください。</translation>
    </message>
    <message>
        <source>The order is paid: whoever scanned the code would be asked to pay again.</source>
        <translation>注文は支払済みです。コードを読み取った人に、もう一度支払が求められてしまいます。</translation>
    </message>
    <message>
        <source>The amount in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>コードの金額が注文と異なり、お客様が違う金額を支払うことになります。このコードは使わず、ゲートウェイのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>The currency in the code is not the order&apos;s: a customer would pay another sum. Do not use this code; tell the gateway&apos;s support.</source>
        <translation>コードの通貨が注文と異なり、お客様が違う金額を支払うことになります。このコードは使わず、ゲートウェイのサポートに連絡してください。</translation>
    </message>
    <message>
        <source>The code is not the one this order was answered with. Print it from the order in History.</source>
        <translation>この注文に返されたコードではありません。「履歴」の注文から印刷してください。</translation>
    </message>
    <message>
        <source>A counter needs your bank&apos;s permanent code. This one is made for a single payment, or does not say what it is for. Ask your bank for a static KHQR.</source>
        <translation>店頭には銀行の常設コードが必要です。このコードは 1 回の支払用か、種別が示されていません。静的（static）なKHQRを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>An order&apos;s code is for one payment and a counter&apos;s code is for good: they do not share a template. Choose another template.</source>
        <translation>注文のコードは 1 回の支払用、店頭用コードは常設用で、同じテンプレートは使えません。別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>Some bank apps may refuse the code (%1). Print it only if you accept that: tick the confirmation.</source>
        <translation>一部の銀行アプリに拒否される可能性があります（%1）。それでも印刷する場合は、確認のチェックを入れてください。</translation>
    </message>
    <message>
        <source>The code would come out at %1 and %2 a module. Below %3 mm or %4 mm a module telephones fail. Choose a larger template.</source>
        <translation>コードの大きさは %1、1 モジュールは %2 になります。%3 mm 未満、またはモジュールが %4 mm 未満では携帯電話で読み取れません。より大きいテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>There is no clear white edge around the code, without which it does not scan. Choose a larger template or another logo.</source>
        <translation>コードの周囲に、読み取りに必要な白い余白がありません。より大きいテンプレートか別のロゴを選んでください。</translation>
    </message>
    <message>
        <source>The code cannot be printed (%1).</source>
        <translation>コードを印刷できません（%1）。</translation>
    </message>
    <message>
        <source>No font has the character %1, so that a box would be printed in its place. Ask your bank for a code with another name.</source>
        <translation>文字 %1 を含むフォントがなく、四角で印刷されてしまいます。別の名称のコードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>No installed font has the character %1, so that a box would be printed in its place. Install the package %2.</source>
        <translation>インストール済みのフォントに文字 %1 がなく、四角で印刷されてしまいます。パッケージ %2 をインストールしてください。</translation>
    </message>
    <message>
        <source>More than one code is on the card: a customer might scan the wrong one. Choose a logo without a code.</source>
        <translation>カードに複数のコードがあり、お客様が違う方を読み取るおそれがあります。コードのないロゴを選んでください。</translation>
    </message>
    <message>
        <source>The printed code reads back as another one. It is not printed. Try again without logo and centre disc.</source>
        <translation>印刷用のコードを読み取ると、別の内容になります。印刷しません。ロゴと中央の円を外して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The printed code cannot be read back. Try again without logo and centre disc, or choose a larger template.</source>
        <translation>印刷用のコードを読み取れません。ロゴと中央の円を外すか、より大きいテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>The order is paid in part: whoever scanned the code would be asked for the whole sum. Create an order of the rest.</source>
        <translation>一部が支払済みの注文です。このコードを読み取ると全額を請求されます。残額の注文を作成してください。</translation>
    </message>
    <message>
        <source>The order has failed or was closed: its code must not be paid any more. Create a new order.</source>
        <translation>失敗したか、クローズされた注文です。このコードではもう支払えません。新しい注文を作成してください。</translation>
    </message>
    <message>
        <source>It is the code of order %1: once that is paid or over, nobody can pay with it. Ask your bank for the shop&apos;s permanent code.</source>
        <translation>注文 %1 のコードです。支払済みになるか終了すると、誰も支払えなくなります。店舗の常設コードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>The printer takes no paper of %1, or would scale it: the code would come out clipped. Choose another template or printer, or save a PDF.</source>
        <translation>プリンターが %1 の用紙に対応していないか、拡大・縮小されます。コードが欠けて印刷されるおそれがあります。別のテンプレートまたはプリンターを選ぶか、PDF に保存してください。</translation>
    </message>
    <message>
        <source>Name or label would not be printed as written: %1 in it is not seen, or is one mark too many. Correct the label, or ask your bank for a code with another name.</source>
        <translation>名称またはラベルが書かれたとおりに印刷されません。%1 は目に見えないか、余分な記号です。ラベルを直すか、別の名称のコードを銀行に依頼してください。</translation>
    </message>
    <message>
        <source>The label has %1 characters, and a card has room for %2. Shorten it.</source>
        <translation>ラベルは %1 文字ですが、カードに入るのは %2 文字までです。短くしてください。</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>In the data folder, locked with a key in the system keychain. The keychain is asked at the first order.</source>
        <translation>データフォルダーに、システムのキーチェーンの鍵で暗号化して保存します。キーチェーンは最初の注文で確認します。</translation>
    </message>
    <message>
        <source>In the data folder, locked with a key in the system keychain. A copy of the folder cannot be read without that key.</source>
        <translation>データフォルダーに、システムのキーチェーンの鍵で暗号化して保存します。フォルダーのコピーは、その鍵がなければ読み取れません。</translation>
    </message>
    <message>
        <source>Nowhere: there is no keychain for its key. It is in memory until you quit, and never written.</source>
        <translation>保存しません。鍵を置くキーチェーンがないため、終了までメモリーに保持し、書き込みません。</translation>
    </message>
    <message>
        <source>The key of earlier payer data is gone from the keychain, so that cannot be read. What is new is locked with a new key.</source>
        <translation>以前の支払者の情報の鍵がキーチェーンにないため、読み取れません。新しい情報は新しい鍵で暗号化します。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) and their payer data were looked at.</source>
        <translation>
            <numerusform>注文 %n 件とその支払者の情報を調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>問題はありません。%1</translation>
    </message>
    <message>
        <source>Something is wrong. %1</source>
        <translation>問題があります。%1</translation>
    </message>
    <message numerus="yes">
        <source>The payer data of %n of them could not be judged: its key is not on this computer.</source>
        <translation>
            <numerusform>このうち %n 件の支払者の情報は検証できませんでした。鍵がこのコンピューターにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Damaged. Make a backup now, and restore an earlier one if orders are missing.</source>
        <translation>破損しています。今すぐバックアップし、注文が足りない場合は以前のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Found in the file</source>
        <translation>ファイル内の問題</translation>
    </message>
    <message>
        <source>Payer data changed by hand or damaged</source>
        <translation>支払者の情報の改変または破損</translation>
    </message>
    <message>
        <source>Log and orders differ</source>
        <translation>記録と注文の相違</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Does not know every order.</source>
        <translation>一部の注文が検索に入っていません。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>作成バージョン</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>%1, the latest of %2</source>
        <translation>%1 件、最新 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>加盟店</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>支払者の情報</translation>
    </message>
    <message>
        <source>of %1 orders; this computer can read it</source>
        <translation>注文 %1 件分。このコンピューターで読み取れます</translation>
    </message>
    <message>
        <source>of %1 orders; locked with a key this computer has not: the orders and amounts are readable all the same</source>
        <translation>注文 %1 件分。このコンピューターにない鍵で暗号化されていますが、注文と金額は読み取れます</translation>
    </message>
    <message>
        <source>That place cannot be used: choose a folder that is not there yet, outside the data folder.</source>
        <translation>その場所は使えません。データフォルダーの外で、まだ存在しないフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That is no backup of this program, or not a whole one. Nothing was changed.</source>
        <translation>このプログラムのバックアップではないか、完全ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no backup in that folder.</source>
        <translation>そのフォルダーにバックアップはありません。</translation>
    </message>
    <message>
        <source>It could not be read or written: look at the room on the disk, its permissions, and whether another program has the list open or an order is under way. Nothing was changed.</source>
        <translation>読み取りまたは書き込みができませんでした。ディスクの空き容量と権限、別のプログラムが一覧を開いていないか、送信中の注文がないかを確認してください。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Only the fields are known, not the bytes of the body. Ask for the body as it was sent.</source>
        <translation>フィールドだけで、本文のバイト列が分かりません。送信したままの本文をもらってください。</translation>
    </message>
    <message>
        <source>There is no order number in it, so the history could not tell it from another.</source>
        <translation>注文番号がないため、履歴で他の注文と区別できません。</translation>
    </message>
    <message>
        <source>Its order number cannot be kept in the history.</source>
        <translation>この注文番号は履歴に保存できません。</translation>
    </message>
    <message>
        <source>A field stands in it twice, so nobody can say which one counts.</source>
        <translation>同じフィールドが二度あり、どちらが有効か分かりません。</translation>
    </message>
    <message>
        <source>A field holds an object or a list. The signing rule knows no such field.</source>
        <translation>オブジェクトまたは配列のフィールドがあります。署名の規則にそのようなフィールドはありません。</translation>
    </message>
    <message>
        <source>Its amount is no amount, so nobody could say how much is asked for.</source>
        <translation>金額が数値ではないため、いくらの請求か分かりません。</translation>
    </message>
    <message>
        <source>Its merchant number cannot stand in a header.</source>
        <translation>この加盟店番号はヘッダーに入れられません。</translation>
    </message>
    <message>
        <source>It cannot be sent byte for byte.</source>
        <translation>そのままのバイト列では送信できません。</translation>
    </message>
    <message>
        <source>It cannot be sent with a signature of our own.</source>
        <translation>こちらの署名では送信できません。</translation>
    </message>
    <message>
        <source>Their fields as they are, wrong ones too. The order number, the time and the signature are made here. Shows whether the rest of the order is taken.</source>
        <translation>誤りも含め、お客様のフィールドのままです。注文番号、時刻、署名はこちらで作ります。注文の残りの部分が受け付けられるか分かります。</translation>
    </message>
    <message>
        <source>The very body they sent, with their order number and their signature. Shows what they saw.</source>
        <translation>お客様が送った本文そのものを、元の注文番号と署名で送ります。お客様と同じ結果が分かります。</translation>
    </message>
    <message>
        <source>The very %1 bytes they sent, with order number %2 and their signature. Shows what they saw.</source>
        <translation>お客様が送った %1 バイトそのものを、注文番号 %2 と元の署名で送ります。お客様と同じ結果が分かります。</translation>
    </message>
    <message>
        <source>A secret was hidden in it, so it is no longer what the customer sent.</source>
        <translation>シークレットを隠したため、お客様が送ったものとは異なります。</translation>
    </message>
    <message>
        <source>The body is no JSON object, so nobody could say which order it is.</source>
        <translation>本文が JSON オブジェクトではないため、どの注文か判別できません。</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>No document explains it.</source>
        <translation>仕様書に説明がありません。</translation>
    </message>
    <message>
        <source>The gateway took the order: it can be paid now.</source>
        <translation>ゲートウェイが注文を受け付けました。もう支払えます。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>byte for byte, their signature</source>
        <translation>そのままのバイト列、お客様の署名</translation>
    </message>
    <message>
        <source>their values, our number and signature</source>
        <translation>お客様の値、こちらの番号と署名</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1, first byte after %2 ms</source>
        <translation>%1、最初のバイトまで %2 ミリ秒</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time may be due to that.</source>
        <translation>リクエストの時刻の問題は、これが原因かもしれません。</translation>
    </message>
    <message>
        <source>What was found about the request&apos;s time is not due to it.</source>
        <translation>リクエストの時刻の問題は、これが原因ではありません。</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>この時計</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>The answer as it came</source>
        <translation>受信したままの応答</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <source>This order number is taken</source>
        <translation>この注文番号は使用済みです</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信されていません</translation>
    </message>
    <message>
        <source>Nothing was sent now: an order with this number went to this gateway before, and a number is never sent twice. With a fresh number it can be sent.</source>
        <translation>送信していません。この番号の注文は以前このゲートウェイに送信済みで、同じ番号は二度送信しません。新しい番号なら送信できます。</translation>
    </message>
    <message>
        <source>No money can be affected.</source>
        <translation>お金に影響はありません。</translation>
    </message>
    <message>
        <source>It was cancelled before anything was written or left.</source>
        <translation>書き込みや送信の前に取り消されました。</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Language changed: %1.</source>
        <translation>言語を変更しました: %1</translation>
    </message>
    <message>
        <source>Theme changed: %1.</source>
        <translation>テーマを変更しました: %1</translation>
    </message>
    <message>
        <source>Size changed: %1.</source>
        <translation>サイズを変更しました: %1</translation>
    </message>
    <message>
        <source>Waiting orders are asked about now and then.</source>
        <translation>支払待ちの注文をときどき照会します。</translation>
    </message>
    <message>
        <source>Waiting orders are no longer asked about by themselves.</source>
        <translation>支払待ちの注文を自動では照会しません。</translation>
    </message>
    <message>
        <source>Time-out changed: %1 s.</source>
        <translation>タイムアウトを変更しました: %1 秒</translation>
    </message>
    <message>
        <source>Place of secrets changed: %1.</source>
        <translation>シークレットの保管場所を変更しました: %1</translation>
    </message>
    <message>
        <source>Message to the payers of %1 changed.</source>
        <translation>%1 の支払者へのメッセージを変更しました。</translation>
    </message>
    <message>
        <source>Data folder changed: %1.</source>
        <translation>データフォルダーを変更しました: %1</translation>
    </message>
    <message>
        <source>Same as the desktop</source>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>In memory until you quit</source>
        <translation>終了までメモリー</translation>
    </message>
    <message>
        <source>An order is being sent. Change this when it has its answer.</source>
        <translation>注文を送信しています。応答の後で変更してください。</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>選択を保存できませんでした。終了するまで有効です。</translation>
    </message>
    <message>
        <source>That folder is in use already.</source>
        <translation>そのフォルダーはすでに使用中です。</translation>
    </message>
    <message>
        <source>That folder is inside one this program keeps its files in. Choose one outside.</source>
        <translation>そのフォルダーは、このプログラムのファイルを置くフォルダーの中にあります。その外のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That place belongs to the system or to other programs. Choose a folder of your own, such as one in Documents.</source>
        <translation>その場所はシステムまたは他のプログラムのものです。「ドキュメント」の中など、ご自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no such folder, and it cannot be made. Choose another one.</source>
        <translation>そのフォルダーはなく、作成もできません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That folder belongs to another user, who could read or replace what is in it. Choose one of your own.</source>
        <translation>そのフォルダーは別のユーザーのもので、中身を読まれたり差し替えられたりするおそれがあります。ご自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That folder cannot be written to. Choose another one.</source>
        <translation>そのフォルダーには書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There are other files in that folder. Choose an empty one: a new folder inside it will do.</source>
        <translation>そのフォルダーには他のファイルがあります。空のフォルダーを選んでください。その中に新しいフォルダーを作ってもかまいません。</translation>
    </message>
    <message>
        <source>How long payer data is kept has changed.</source>
        <translation>支払者の情報の保存期間を変更しました。</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>Sheet from a text file</source>
        <translation>テキストファイルからシートを作成</translation>
    </message>
    <message>
        <source>Text files (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>テキストファイル (*.txt *.csv *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 を読み込めませんでした</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>開けません。</translation>
    </message>
    <message>
        <source>It is larger than 4 MB, which is too large for a list of codes.</source>
        <translation>4 MB を超えており、コードの一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
        <translation>UTF-8 のテキストではありません。UTF-8 で保存して、選び直してください。</translation>
    </message>
    <message>
        <source>No line of it holds a code. Put one code on each line, with its name before or after it, separated by a tab.</source>
        <translation>コードのある行がありません。1 行に 1 つのコードを置き、その前か後にタブで区切って名前を書いてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It has more than %1 lines. Split it.</source>
        <translation>%1 行を超えています。分割してください。</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>agrees with the gateway&apos;s</source>
        <translation>ゲートウェイと一致</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 behind the gateway&apos;s</source>
        <translation>ゲートウェイより %1 遅れ</translation>
    </message>
    <message>
        <source>%1 ahead of the gateway&apos;s</source>
        <translation>ゲートウェイより %1 進み</translation>
    </message>
    <message>
        <source>The gateway accepts this merchant</source>
        <translation>ゲートウェイはこの加盟店を認めました</translation>
    </message>
    <message>
        <source>Host, merchant number and secret belong together.</source>
        <translation>ホスト、加盟店番号、シークレットの組み合わせは正しいです。</translation>
    </message>
    <message>
        <source>The gateway does not accept this merchant</source>
        <translation>ゲートウェイはこの加盟店を認めませんでした</translation>
    </message>
    <message>
        <source>The gateway gave no usable answer</source>
        <translation>ゲートウェイの応答は使えませんでした</translation>
    </message>
    <message>
        <source>The gateway was not reached</source>
        <translation>ゲートウェイに接続できませんでした</translation>
    </message>
    <message>
        <source>Only the balance was asked for. No money was moved.</source>
        <translation>残高を照会しただけです。お金は動いていません。</translation>
    </message>
    <message>
        <source>What the gateway said</source>
        <translation>ゲートウェイからのメッセージ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>none: it stays on this machine</source>
        <translation>なし（このコンピューター内のみ）</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>この時計</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock: the gateway may refuse orders with a time that is off.</source>
        <translation>このコンピューターの時計を合わせてください。時刻がずれた注文は拒否されることがあります。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The secret does not fit</source>
        <translation>シークレットが合いません</translation>
    </message>
    <message>
        <source>The merchant number is not known there</source>
        <translation>この加盟店番号は登録されていません</translation>
    </message>
    <message>
        <source>This computer&apos;s clock may be why it said no</source>
        <translation>このコンピューターの時計が拒否の原因かもしれません</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the signature, which is made with the secret. Copy the secret anew from the provider, whole, and see that it is the one of this merchant number and of this region.</source>
        <translation>ゲートウェイに接続でき、その応答は署名に関するものでした。署名にはシークレットを使います。提供元からシークレット全体をコピーし直し、この加盟店番号と地域のものか確認してください。</translation>
    </message>
    <message>
        <source>The gateway was reached, and what it said is about the merchant. Compare the number with what the provider gave you: each region and currency has its own, and the sandbox too. The secret was not tested.</source>
        <translation>ゲートウェイに接続でき、その応答は加盟店に関するものでした。番号を提供元の案内と照らし合わせてください。番号は地域と通貨ごとに、またテスト環境でも異なります。シークレットは検証されていません。</translation>
    </message>
    <message>
        <source>It was reached and said no. Its code, 8000, does not tell a wrong secret from a wrong number; what it said below may. Compare both with what the provider gave you.</source>
        <translation>接続できましたが拒否されました。コード 8000 では、シークレットと番号のどちらが違うのか分かりません。下のメッセージから分かる場合があります。両方を提供元の案内と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Compare the base URL with what the provider gave you: the host, and the region&apos;s path at its end. Number and secret were not tested.</source>
        <translation>ベースURLのホストと末尾の地域のパスを、提供元の案内と照らし合わせてください。番号とシークレットは検証されていません。</translation>
    </message>
    <message>
        <source>The call was refused before it was looked at: the gateway may not know the merchant number, or not allow this computer&apos;s address. Ask the provider.</source>
        <translation>内容を見る前に拒否されました。ゲートウェイに加盟店番号が登録されていないか、このコンピューターのアドレスが許可されていない可能性があります。提供元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, its date and time zone, and test again. Number and secret may be right.</source>
        <translation>このコンピューターの時刻、日付、タイムゾーンを合わせ、もう一度テストしてください。番号とシークレットは正しいかもしれません。</translation>
    </message>
    <message>
        <source>The base URL does not lead to the gateway</source>
        <translation>ベースURLがゲートウェイにつながりません</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 days left</source>
        <translation>残り %1 日</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>残り %1 時間</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>expired %1 days ago</source>
        <translation>%1 日前に期限切れ</translation>
    </message>
    <message>
        <source>expired %1 h ago</source>
        <translation>%1 時間前に期限切れ</translation>
    </message>
    <message>
        <source>expired %1 min ago</source>
        <translation>%1 分前に期限切れ</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>期限切れになったばかり</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Written down</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Written down and sent</source>
        <translation>記録して送信</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>Asked about the payment: %1</source>
        <translation>支払を照会: %1</translation>
    </message>
    <message>
        <source>Asked about the payment</source>
        <translation>支払を照会</translation>
    </message>
    <message>
        <source>Asked about the payment, and not told</source>
        <translation>支払を照会（回答なし）</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>対応終了: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>対応終了</translation>
    </message>
    <message>
        <source>Payer data shown</source>
        <translation>支払者の情報を表示</translation>
    </message>
    <message>
        <source>Exported into a file</source>
        <translation>ファイルにエクスポート</translation>
    </message>
    <message>
        <source>Code printed</source>
        <translation>コードを印刷</translation>
    </message>
    <message>
        <source>Payer data erased</source>
        <translation>支払者の情報を消去</translation>
    </message>
    <message>
        <source>Sent against a warning</source>
        <translation>警告後に送信</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Order number copied</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Row copied</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>JSON copied</source>
        <translation>JSONをコピー</translation>
    </message>
    <message>
        <source>Text for support copied</source>
        <translation>サポート用テキストをコピー</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>No. %1</source>
        <extracomment>An order without a remark, by its number</extracomment>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, order %5, %6</source>
        <extracomment>Read aloud for a line of today&apos;s list: time, reference, amount, state, order number, profile</extracomment>
        <translation>%1、%2、%3、%4、注文 %5、%6</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Which mistake did the customer make?</source>
        <translation>お客様の間違いはどれですか？</translation>
    </message>
    <message>
        <source>Paste what they sent, whatever it is. The check runs by itself and says in one sentence what is wrong with the signature, and then with the order.</source>
        <translation>お客様から届いたものを、形式を問わず貼り付けてください。自動で検査し、まず署名、次に注文の問題点を一文で示します。</translation>
    </message>
    <message>
        <source>It is checked on this computer, and nothing of it is stored.</source>
        <translation>検査はこのコンピューター内で行い、何も保存しません。</translation>
    </message>
    <message>
        <source>No request could be read</source>
        <translation>リクエストを読み取れませんでした</translation>
    </message>
    <message>
        <source>There are no fields of an order in this text that could be told apart. What stopped the reading stands beside the box, with its place.</source>
        <translation>このテキストから注文のフィールドを見分けられません。読み取れなかった理由と位置は、入力欄の横に示しています。</translation>
    </message>
    <message>
        <source>Ask the customer for the body as it was sent, or for the line of the log that holds it.</source>
        <translation>送信したままの本文か、それを含むログの行をお客様からもらってください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>Without the secret: what can be seen</source>
        <translation>シークレットなしで分かること</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>署名は正しいです</translation>
    </message>
    <message>
        <source>Explained: one mistake</source>
        <translation>判明: 間違いは 1 つ</translation>
    </message>
    <message>
        <source>Explained: two mistakes</source>
        <translation>判明: 間違いは 2 つ</translation>
    </message>
    <message numerus="yes">
        <source>Explained: %n mistakes</source>
        <translation>
            <numerusform>判明: 間違いは %n つ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no signature</source>
        <translation>署名がありません</translation>
    </message>
    <message>
        <source>No known mistake explains this</source>
        <translation>既知の間違いでは説明できません</translation>
    </message>
    <message>
        <source>Perhaps another secret signed it, or fields were changed after signing. Ask for the string that was signed and paste it on the left.</source>
        <translation>別のシークレットで署名したか、署名の後にフィールドが変わったのかもしれません。署名した文字列をもらい、左に貼り付けてください。</translation>
    </message>
    <message>
        <source>The customer can make the right signature where the secret is: with this command, which asks for it.</source>
        <translation>シークレットのある場所で次のコマンドを実行すると、お客様自身が正しい署名を作れます。シークレットはコマンドが尋ねます。</translation>
    </message>
    <message>
        <source>Choose a region, and the rest of the order is checked too.</source>
        <translation>地域を選ぶと、注文の残りの部分も検査します。</translation>
    </message>
    <message>
        <source>Nothing else was found wrong with the order.</source>
        <translation>注文にほかの問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not tried, because their secret could not be read: %1.</source>
        <translation>シークレットを読み取れず、試していないもの: %1</translation>
    </message>
    <message>
        <source>The string the customer names is what was signed.</source>
        <translation>お客様の示す文字列が、実際に署名された文字列です。</translation>
    </message>
    <message>
        <source>The string the customer names is not what was signed.</source>
        <translation>お客様の示す文字列は、実際に署名された文字列ではありません。</translation>
    </message>
    <message>
        <source>Between the string the customer names and the right one:</source>
        <translation>お客様の示す文字列と正しい文字列の違い:</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>最初の違い</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>ほかに</translation>
    </message>
    <message numerus="yes">
        <source>%n other explanations of the same size</source>
        <translation>
            <numerusform>同じ数の間違いによる別の説明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The order itself</source>
        <translation>注文自体</translation>
    </message>
    <message>
        <source>%1; the time ended before every set of three</source>
        <translation>%1（3 つの組み合わせをすべて試す前に時間切れ）</translation>
    </message>
    <message>
        <source>Strings tried</source>
        <translation>試した文字列</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature has the right form: 32 small hexadecimal digits.</source>
        <translation>署名の形式は正しいです（小文字の 16 進数 32 桁）。</translation>
    </message>
    <message>
        <source>There is no signature: the field “sign” is missing or empty.</source>
        <translation>署名がありません。「sign」フィールドがないか、空です。</translation>
    </message>
    <message>
        <source>The signature has capital letters; it must be in small ones.</source>
        <translation>署名に大文字があります。小文字でなければなりません。</translation>
    </message>
    <message>
        <source>The signature has 16 digits, the middle of an MD5; it must have all 32.</source>
        <translation>署名が 16 桁で、MD5 の中央部分だけです。32 桁すべてが必要です。</translation>
    </message>
    <message>
        <source>The signature has 40 digits, so it is a SHA-1; it must be an MD5 of 32.</source>
        <translation>署名が 40 桁なので SHA-1 です。32 桁の MD5 でなければなりません。</translation>
    </message>
    <message>
        <source>The signature has 64 digits, so it is a SHA-256; it must be an MD5 of 32.</source>
        <translation>署名が 64 桁なので SHA-256 です。32 桁の MD5 でなければなりません。</translation>
    </message>
    <message>
        <source>The signature is in Base64; it must be in hexadecimal digits.</source>
        <translation>署名が Base64 です。16 進数でなければなりません。</translation>
    </message>
    <message>
        <source>The signature has not the form of one: it must be 32 small hexadecimal digits.</source>
        <translation>署名の形式ではありません。小文字の 16 進数 32 桁でなければなりません。</translation>
    </message>
    <message>
        <source>byte %1, at the very beginning</source>
        <translation>%1 バイト目（先頭）</translation>
    </message>
    <message>
        <source>byte %1, behind “%2”</source>
        <translation>%1 バイト目（「%2」の後）</translation>
    </message>
    <message>
        <source>The right string, signed with another secret</source>
        <translation>文字列は正しく、別のシークレットで署名されています</translation>
    </message>
    <message>
        <source>The string and the way of signing are right.</source>
        <translation>文字列も署名の方法も正しいです。</translation>
    </message>
    <message>
        <source>The string that was signed is right.</source>
        <translation>署名された文字列は正しいです。</translation>
    </message>
    <message>
        <source>Only the secret itself could still be wrong: have it compared where it is.</source>
        <translation>残る可能性はシークレットそのものの誤りだけです。保管場所で照合してもらってください。</translation>
    </message>
    <message>
        <source>What was signed is the right string, but with another secret behind it: an old one, that of another merchant, or the one for test instead of live.</source>
        <translation>署名されたのは正しい文字列ですが、後ろに付いているシークレットが別のものです。古いもの、別の加盟店のもの、または本番ではなくテスト用のものと考えられます。</translation>
    </message>
    <message>
        <source>Have the app secret of this merchant number copied again, all of it.</source>
        <translation>この加盟店番号のシークレットを、全体もう一度コピーしてもらってください。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The gateway&apos;s name was not found.</source>
        <translation>ゲートウェイの名前が見つかりません。</translation>
    </message>
    <message>
        <source>The gateway did not take the connection.</source>
        <translation>ゲートウェイに接続できませんでした。</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>プロキシが接続を通しませんでした。</translation>
    </message>
    <message>
        <source>No secure connection: the gateway&apos;s certificate or the handshake was not accepted.</source>
        <translation>安全な接続を確立できません。ゲートウェイの証明書またはハンドシェイクが認められませんでした。</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>ネットワーク障害が発生しました。</translation>
    </message>
    <message>
        <source>The gateway closed the connection before its answer was complete.</source>
        <translation>応答が完了する前に、ゲートウェイが接続を閉じました。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time.</source>
        <translation>ゲートウェイが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It was cancelled here.</source>
        <translation>こちらでキャンセルしました。</translation>
    </message>
    <message>
        <source>The program ended while the order was being sent.</source>
        <translation>注文の送信中にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The gateway answered before the order had left.</source>
        <translation>注文が送られる前にゲートウェイが応答しました。</translation>
    </message>
    <message>
        <source>The answer was larger than an answer can be.</source>
        <translation>応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The gateway pointed to another address. Nothing was sent there.</source>
        <translation>ゲートウェイが別のアドレスを指示しました。そこへは何も送信していません。</translation>
    </message>
    <message>
        <source>The gateway answered with an HTTP status its documents do not describe.</source>
        <translation>ゲートウェイの仕様書にないHTTPステータスが返されました。</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>応答が空でした。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The answer does not have the form the documents describe.</source>
        <translation>応答が仕様書の形式と異なります。</translation>
    </message>
    <message>
        <source>The answer does not say whether the order was taken.</source>
        <translation>応答からは、注文が受理されたか分かりません。</translation>
    </message>
    <message>
        <source>The gateway took the order but told nothing about it.</source>
        <translation>ゲートウェイは注文を受理しましたが、その内容を返しませんでした。</translation>
    </message>
    <message>
        <source>The gateway&apos;s own checks refused it.</source>
        <translation>ゲートウェイの検査で拒否されました。</translation>
    </message>
    <message>
        <source>The gateway says the order failed.</source>
        <translation>ゲートウェイによると、注文は成立しませんでした。</translation>
    </message>
    <message>
        <source>The gateway reported an error of its own, which leaves the order&apos;s fate open.</source>
        <translation>ゲートウェイ側でエラーが発生し、注文がどうなったかは分かりません。</translation>
    </message>
    <message>
        <source>The gateway answered with a code its documents do not list.</source>
        <translation>ゲートウェイの仕様書にないコードが返されました。</translation>
    </message>
    <message>
        <source>The answer does not say which order it is about.</source>
        <translation>応答には、どの注文のものか示されていません。</translation>
    </message>
    <message>
        <source>The answer is about another order.</source>
        <translation>応答は別の注文のものです。</translation>
    </message>
    <message>
        <source>The gateway took the order but sent nothing to pay with.</source>
        <translation>ゲートウェイは注文を受理しましたが、支払に使うものを返しませんでした。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be recorded here; the order may exist.</source>
        <translation>ゲートウェイの応答をここに記録できませんでした。注文は存在する可能性があります。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer could not be used.</source>
        <translation>ゲートウェイの応答は使えませんでした。</translation>
    </message>
    <message>
        <source>Something happened that has no words here yet: %1.</source>
        <translation>まだ説明のない事象が発生しました: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Column &quot;Sent&quot;: the order is on its way right now</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>Column &quot;Sent&quot;: the gateway took the order. Never a word that also means &quot;paid&quot;</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>Column &quot;Sent&quot;: our own checks stopped the order before it was sent</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>Column &quot;Sent&quot;: the gateway said no</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Column &quot;Sent&quot;: the order may or may not exist at the gateway</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <extracomment>Column &quot;Sent&quot;: the order certainly never left this computer</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <extracomment>Column &quot;Payment&quot;: nobody has asked the gateway yet</extracomment>
        <translation>未照会</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Column &quot;Payment&quot;: the payer has not paid yet</extracomment>
        <translation>支払待ち</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>一部支払</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column &quot;Payment&quot;: the payment came to nothing</extracomment>
        <translation>支払失敗</translation>
    </message>
    <message>
        <source>The order is being sent, by this program or another copy of it.</source>
        <translation>注文は、このプログラムまたは別に起動したものが送信中です。</translation>
    </message>
    <message>
        <source>The gateway accepted the order. Whether it was paid stands under Payment.</source>
        <translation>ゲートウェイが注文を受理しました。支払の有無は「支払」に表示されます。</translation>
    </message>
    <message>
        <source>The order was stopped here, before it was sent. No money can be affected.</source>
        <translation>注文は送信前にここで止められました。お金に影響はありません。</translation>
    </message>
    <message>
        <source>The gateway refused the order. No payment can be made with it.</source>
        <translation>ゲートウェイが注文を拒否しました。この注文では支払できません。</translation>
    </message>
    <message>
        <source>This order may exist at the gateway. Do not send another until it is checked.</source>
        <translation>この注文はゲートウェイに存在する可能性があります。照会するまで別の注文を送信しないでください。</translation>
    </message>
    <message>
        <source>The order never left this computer. No money can be affected.</source>
        <translation>注文はこのコンピューターから送られていません。お金に影響はありません。</translation>
    </message>
    <message>
        <source>Nobody has asked the gateway about the payment yet.</source>
        <translation>支払についてはまだゲートウェイに照会していません。</translation>
    </message>
    <message>
        <source>The gateway knows the order and waits for the payer.</source>
        <translation>ゲートウェイに注文があり、支払者の支払を待っています。</translation>
    </message>
    <message>
        <source>The payer has paid less than the amount.</source>
        <translation>支払者の支払額が金額に足りません。</translation>
    </message>
    <message>
        <source>The gateway says the order is paid.</source>
        <translation>ゲートウェイによると、注文は支払済みです。</translation>
    </message>
    <message>
        <source>The gateway says the payment failed.</source>
        <translation>ゲートウェイによると、支払は失敗しました。</translation>
    </message>
    <message>
        <source>The program was asked for something that does not exist.</source>
        <translation>存在しないものが要求されました。</translation>
    </message>
    <message>
        <source>It was not found. It may have been removed meanwhile.</source>
        <translation>見つかりません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>A file does not have the form it must have.</source>
        <translation>ファイルの形式が正しくありません。</translation>
    </message>
    <message>
        <source>This order number was used before. Nothing was sent.</source>
        <translation>この注文番号は使用済みです。何も送信していません。</translation>
    </message>
    <message>
        <source>There is no secret for this merchant. Enter it in Settings, under Edit.</source>
        <translation>この加盟店のシークレットがありません。「設定」の「編集」で入力してください。</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked. Unlock it and try again.</source>
        <translation>システムのキーチェーンがないか、ロックされています。ロックを解除して再度お試しください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Free some space or check its permissions.</source>
        <translation>データフォルダーに書き込めません。空き容量か権限を確認してください。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of this program. Use that one.</source>
        <translation>データは新しいバージョンのプログラムで書かれています。そちらを使ってください。</translation>
    </message>
    <message>
        <source>The network could not be used.</source>
        <translation>ネットワークを使用できませんでした。</translation>
    </message>
    <message>
        <source>The program made a mistake. Nothing more was sent; please report it.</source>
        <translation>プログラムに誤りがありました。これ以上は何も送信していません。ご報告ください。</translation>
    </message>
    <message>
        <source>The keychain is asked at the first order</source>
        <translation>キーチェーンは最初の注文で確認します</translation>
    </message>
    <message>
        <source>Secrets in the system keychain</source>
        <translation>シークレットはシステムのキーチェーンにあります</translation>
    </message>
    <message>
        <source>Secret in memory until you quit</source>
        <translation>シークレットは終了までメモリーにあります</translation>
    </message>
    <message>
        <source>The KHQR the gateway sent does not agree with the order. Take no money with it.</source>
        <translation>ゲートウェイから届いた KHQR は注文と一致しません。これで代金を受け取らないでください。</translation>
    </message>
    <message>
        <source>The proxy could not be reached.</source>
        <translation>プロキシに接続できませんでした。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired. The connection was given up.</source>
        <translation>ゲートウェイの証明書の有効期限が切れています。接続を中止しました。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet. Look at this computer&apos;s clock first.</source>
        <translation>ゲートウェイの証明書はまだ有効期間に入っていません。まずこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate belongs to another host. Somebody may be in between; the connection was given up.</source>
        <translation>証明書は別のホストのものです。間に誰かがいるかもしれないため、接続を中止しました。</translation>
    </message>
    <message>
        <source>The certificate is vouched for by nobody but itself. The connection was given up.</source>
        <translation>証明書を保証しているのはそれ自身だけです。接続を中止しました。</translation>
    </message>
    <message>
        <source>The certificate was issued by somebody this computer does not trust. The connection was given up.</source>
        <translation>証明書の発行元をこのコンピューターは信頼していません。接続を中止しました。</translation>
    </message>
    <message>
        <source>The gateway speaks only a version of TLS that is no longer safe.</source>
        <translation>ゲートウェイは、もう安全ではない古い TLS にしか対応していません。</translation>
    </message>
    <message>
        <source>The CA file of this merchant cannot be read. Choose it again in Settings, under Edit.</source>
        <translation>この加盟店の CA ファイルを読めません。「設定」の「編集」で選び直してください。</translation>
    </message>
    <message>
        <source>No merchant in Settings has this order&apos;s number and host, so nobody was asked.</source>
        <translation>この注文の番号とホストを持つ加盟店が設定にないため、照会していません。</translation>
    </message>
    <message>
        <source>The region of this order is not known to this program any more, so nobody was asked.</source>
        <translation>この注文の地域をこのプログラムはもう知らないため、照会していません。</translation>
    </message>
    <message>
        <source>The system keychain is missing or locked, so nobody was asked. Unlock it and try again.</source>
        <translation>システムのキーチェーンがないかロックされているため、照会していません。ロックを解除して再度お試しください。</translation>
    </message>
    <message>
        <source>There is no secret for this order&apos;s merchant, so nobody was asked.</source>
        <translation>この注文の加盟店のシークレットがないため、照会していません。</translation>
    </message>
    <message>
        <source>The gateway does not know this order, or does not tell. That proves nothing.</source>
        <translation>ゲートウェイはこの注文を知らないか、教えません。それは何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Link lost</source>
        <extracomment>Column &quot;Payment&quot;: the order exists at the gateway, its link never reached us</extracomment>
        <translation>リンク紛失</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Column &quot;Payment&quot;: a person ended the matter</extracomment>
        <translation>対応終了</translation>
    </message>
    <message>
        <source>The order exists at the gateway and waits, but its link never reached this program. It may still be paid: ask the provider for the link before sending another.</source>
        <translation>注文はゲートウェイに存在し支払待ちですが、リンクがこのプログラムに届きませんでした。まだ支払われる可能性があります。別の注文を送信する前に、提供元にリンクを問い合わせてください。</translation>
    </message>
    <message>
        <source>A person here closed the matter.</source>
        <translation>ここで担当者が対応終了にしました。</translation>
    </message>
    <message>
        <source>It does not exist there</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>ゲートウェイに存在しない</translation>
    </message>
    <message>
        <source>Paid or replaced in another way</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>別の方法で支払い済み、または差し替え済み</translation>
    </message>
    <message>
        <source>Nobody will pay it</source>
        <extracomment>Why a person closed an unknown order</extracomment>
        <translation>支払われる見込みがない</translation>
    </message>
    <message>
        <source>as documented</source>
        <translation>仕様どおり</translation>
    </message>
    <message>
        <source>takes no connection</source>
        <translation>接続を受け付けない</translation>
    </message>
    <message>
        <source>has a name nobody knows</source>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <source>behind a proxy that is not there</source>
        <translation>存在しないプロキシの先</translation>
    </message>
    <message>
        <source>behind a proxy that wants a login</source>
        <translation>ログインを求めるプロキシの先</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>証明書がまだ有効でない</translation>
    </message>
    <message>
        <source>certificate of another host</source>
        <translation>別ホストの証明書</translation>
    </message>
    <message>
        <source>certificate signed by itself</source>
        <translation>自己署名の証明書</translation>
    </message>
    <message>
        <source>certificate of an unknown issuer</source>
        <translation>発行元が不明な証明書</translation>
    </message>
    <message>
        <source>TLS 1.1 and nothing newer</source>
        <translation>TLS 1.1 のみ</translation>
    </message>
    <message>
        <source>closes before the order arrives</source>
        <translation>注文が届く前に切断</translation>
    </message>
    <message>
        <source>closes after the headers</source>
        <translation>ヘッダーの後に切断</translation>
    </message>
    <message>
        <source>closes in the middle of the order</source>
        <translation>注文の途中で切断</translation>
    </message>
    <message>
        <source>closes after the order</source>
        <translation>注文の後に切断</translation>
    </message>
    <message>
        <source>resets the connection after the order</source>
        <translation>注文の後に接続をリセット</translation>
    </message>
    <message>
        <source>never answers</source>
        <translation>応答しない</translation>
    </message>
    <message>
        <source>answers a byte a second</source>
        <translation>1 秒に 1 バイトで応答</translation>
    </message>
    <message>
        <source>answers half</source>
        <translation>半分だけ応答</translation>
    </message>
    <message>
        <source>answers more than an answer can be</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>answers little that unpacks to very much</source>
        <translation>展開すると巨大になる応答</translation>
    </message>
    <message>
        <source>answers a page instead of JSON</source>
        <translation>JSON でなくページを返す</translation>
    </message>
    <message>
        <source>answers nothing at all</source>
        <translation>空の応答を返す</translation>
    </message>
    <message>
        <source>answers a list instead of an object</source>
        <translation>オブジェクトでなく配列を返す</translation>
    </message>
    <message>
        <source>answers the same key twice</source>
        <translation>同じキーを二度返す</translation>
    </message>
    <message>
        <source>answers JSON nested without end</source>
        <translation>際限なく入れ子の JSON を返す</translation>
    </message>
    <message>
        <source>answers broken characters</source>
        <translation>壊れた文字を返す</translation>
    </message>
    <message>
        <source>answers a zero character</source>
        <translation>NUL 文字を返す</translation>
    </message>
    <message>
        <source>answers a number that is too large</source>
        <translation>大きすぎる数を返す</translation>
    </message>
    <message>
        <source>reports its own error, code 5000</source>
        <translation>自身のエラーを報告（コード 5000）</translation>
    </message>
    <message>
        <source>answers without a code</source>
        <translation>コードなしで応答</translation>
    </message>
    <message>
        <source>answers a code nobody knows</source>
        <translation>未知のコードで応答</translation>
    </message>
    <message>
        <source>sends the link under a wrong name</source>
        <translation>リンクを別の名前で返す</translation>
    </message>
    <message>
        <source>sends nothing to pay with</source>
        <translation>支払手段を返さない</translation>
    </message>
    <message>
        <source>sends a javascript: link</source>
        <translation>javascript: のリンクを返す</translation>
    </message>
    <message>
        <source>sends a file: link</source>
        <translation>file: のリンクを返す</translation>
    </message>
    <message>
        <source>sends a link without a host</source>
        <translation>ホストのないリンクを返す</translation>
    </message>
    <message>
        <source>takes the order and fails it, 00029</source>
        <translation>受け付けて失敗にする（00029）</translation>
    </message>
    <message>
        <source>takes the order and fails it, 0029</source>
        <translation>受け付けて失敗にする（0029）</translation>
    </message>
    <message>
        <source>refuses the order, code 8000</source>
        <translation>注文を拒否（コード 8000）</translation>
    </message>
    <message>
        <source>answers about another order</source>
        <translation>別の注文について応答</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>ゲートウェイまでの経路</translation>
    </message>
    <message>
        <source>Certificate and TLS</source>
        <translation>証明書と TLS</translation>
    </message>
    <message>
        <source>The connection breaks</source>
        <translation>接続が切れる</translation>
    </message>
    <message>
        <source>Size of the answer</source>
        <translation>応答の大きさ</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>応答の形式</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>HTTP %1 to another host</source>
        <translation>HTTP %1（別のホストへ）</translation>
    </message>
    <message>
        <source>HTTP %1 with code 8000</source>
        <translation>HTTP %1（コード 8000）</translation>
    </message>
    <message>
        <source>HTTP %1 with JSON, no code</source>
        <translation>HTTP %1（JSON、コードなし）</translation>
    </message>
    <message>
        <source>HTTP %1 to the same address</source>
        <translation>HTTP %1（同じアドレスへ）</translation>
    </message>
    <message>
        <source>HTTP %1 with a page</source>
        <translation>HTTP %1（ページ付き）</translation>
    </message>
    <message>
        <source>An earlier list of orders was damaged, so nobody can tell whether this order number was used before. Nothing was sent. Leave the number empty to have a new one made.</source>
        <translation>以前の注文一覧が破損したため、この注文番号が使用済みかどうか誰にも分かりません。何も送信されていません。番号を空欄にすると新しい番号が作られます。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password and did not accept those of this merchant. Enter them in Settings, under Edit.</source>
        <translation>プロキシがユーザー名とパスワードを求めましたが、この加盟店のものは受け付けられませんでした。「設定」の「編集」で入力してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddMerchant</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add merchant</source>
        <translation>加盟店を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>シークレットを保存しています…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>シークレットを保存できなかったため、何も保存されていません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Edit merchant</source>
        <translation>加盟店を編集</translation>
    </message>
    <message>
        <source>Connect a merchant</source>
        <translation>加盟店を接続</translation>
    </message>
    <message>
        <source>The merchant was saved, but its new secret was not stored. Enter it again.</source>
        <translation>加盟店は保存しましたが、新しいシークレットは保存できませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>まだ照会していません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>加盟店をインポート</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressLimitDialog</name>
    <message>
        <source>The payer&apos;s address</source>
        <translation>支払者のアドレス</translation>
    </message>
    <message>
        <source>This address is used up for today</source>
        <translation>このアドレスは本日の上限に達しています</translation>
    </message>
    <message>
        <source>The gateway may refuse this order, or take it and refuse the payment. Make sure it is the payer&apos;s own address and not one of the shop, or wait until tomorrow.</source>
        <translation>ゲートウェイがこの注文を拒否するか、受け付けても支払いを拒否することがあります。お店ではなく支払者本人のアドレスであることを確かめるか、明日までお待ちください。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send it all the same, LIVE</source>
        <translation>それでも送信、LIVE</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>それでも送信</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AddressWatch</name>
    <message>
        <source>%1 of %2 orders in this run from this address, %3 paid</source>
        <translation>今回の起動中、このアドレスから %1 / %2 件、支払い済み %3 件</translation>
    </message>
    <message>
        <source>%1 of %2 orders today from this address, %3 paid</source>
        <translation>本日、このアドレスから %1 / %2 件、支払い済み %3 件</translation>
    </message>
    <message>
        <source>Another payer used this address today.</source>
        <translation>本日、別の支払者がこのアドレスを使いました。</translation>
    </message>
    <message>
        <source>The limit of this address is used up: the gateway may refuse it.</source>
        <translation>このアドレスの上限に達しました。ゲートウェイに拒否されることがあります。</translation>
    </message>
    <message>
        <source>The limit of this address is nearly used up.</source>
        <translation>このアドレスの上限まであとわずかです。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of this window. Messages to payers have a language of their own.</source>
        <translation>このウィンドウの言語です。支払者へのメッセージの言語は別に設定します。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is.</source>
        <translation>ライト、ダーク、またはデスクトップと同じにします。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of text, fields and buttons, on top of what the desktop enlarges. What is typed stays.</source>
        <translation>文字、入力欄、ボタンの大きさです。デスクトップの拡大率に加わります。入力した内容は残ります。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CallbackView</name>
    <message>
        <source>Paste the JSON the gateway sent to the shop&apos;s notify address. You see whether it is genuine, what becomes of the order, and what the shop&apos;s server has to answer.</source>
        <translation>ゲートウェイが店舗の通知先に送った JSON を貼り付けてください。本物かどうか、注文がどうなるか、店舗のサーバーがどう応答すべきかが分かります。</translation>
    </message>
    <message>
        <source>Paste or drop the callback here</source>
        <translation>コールバックをここに貼り付けるか、ドロップ</translation>
    </message>
    <message>
        <source>Callback as it came in</source>
        <translation>受信したままのコールバック</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>どれを見るか</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>A secret stood in the text and was hidden. Ask the customer to rotate it.</source>
        <translation>テキストにシークレットがあったため隠しました。シークレットを新しくするよう、お客様に伝えてください。</translation>
    </message>
    <message>
        <source>No fields could be read in it.</source>
        <translation>フィールドを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The history could not be read: the order is not compared.</source>
        <translation>履歴を読み取れないため、注文と比べていません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Card</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CardCount</name>
    <message>
        <source>Labels, one a line</source>
        <translation>ラベル（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>各コードの部数</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>レジ 1</translation>
    </message>
    <message>
        <source>Each label stands on one card, outside of the code.</source>
        <translation>ラベルはコードの外側に、1 つずつカードに印刷されます。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CareProgress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckAllBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>%2 件中 %1 件を照会</translation>
    </message>
    <message>
        <source>No answer %1</source>
        <translation>応答なし %1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2.</source>
        <translation>%2 件中 %1 件でキャンセルしました。</translation>
    </message>
    <message>
        <source>%1 asked.</source>
        <translation>%1 件を照会しました。</translation>
    </message>
    <message>
        <source>Asked about order %1, the gateway answered about another one. Do not use or pass on anything of that; tell the provider.</source>
        <translation>注文 %1 の照会に、ゲートウェイは別の注文について応答しました。その内容は一切使わず、誰にも渡さず、提供元に連絡してください。</translation>
    </message>
    <message>
        <source>Not every answer could be written into the history. Make room or give the permission back, then check again.</source>
        <translation>一部の応答を履歴に書き込めませんでした。空き容量か権限を戻してから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>Check all (%1)</source>
        <translation>すべて照会 (%1)</translation>
    </message>
    <message>
        <source>Not known there %1</source>
        <translation>該当なし %1</translation>
    </message>
    <message>
        <source>“Not known there” proves nothing: an order may only be late.</source>
        <translation>「該当なし」は何の証明にもなりません。注文が遅れているだけかもしれません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CheckView</name>
    <message>
        <source>Check a code</source>
        <translation>コードを検査</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>前後の文章からコードを取り出しました。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文字列をコピー</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>コードの文字列をコピーしました。</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>コードの構造</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>入力し直す…</translation>
    </message>
    <message>
        <source>Makes a new code, beginning with what could be read of this one</source>
        <translation>読み取れた内容を元に、新しいコードを作成します</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>コードの内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Copy MD5</source>
        <translation>MD5をコピー</translation>
    </message>
    <message>
        <source>Banks find a payment by it</source>
        <translation>銀行はこの値で支払を特定します</translation>
    </message>
    <message>
        <source>The MD5 was copied.</source>
        <translation>MD5をコピーしました。</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>画像から読み取りました。</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>長すぎます。QRコードに入るのは 2,953 バイトまでです。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>There are more codes in it; this is the first.</source>
        <translation>複数のコードがあり、これは最初のものです。</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>No QR code holds more than 2,953 bytes of text.</source>
        <translation>QRコードに入る文字列は 2,953 バイトまでです。</translation>
    </message>
    <message>
        <source>Checksum: there is none</source>
        <translation>チェックサム: なし</translation>
    </message>
    <message>
        <source>Checksum: %1, as it should be</source>
        <translation>チェックサム: %1（一致）</translation>
    </message>
    <message>
        <source>Checksum: %1 expected, %2 found</source>
        <translation>チェックサム: 正しくは %1、実際は %2</translation>
    </message>
    <message>
        <source>MD5: %1</source>
        <translation>MD5: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ChooseCode</name>
    <message>
        <source>Several codes</source>
        <translation>複数のコード</translation>
    </message>
    <message>
        <source>There is more than one code in the picture. Which one?</source>
        <translation>画像に複数のコードがあります。どれを使いますか。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>これを使う</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CloseOrderDialog</name>
    <message>
        <source>Close the order</source>
        <translation>対応終了にする</translation>
    </message>
    <message>
        <source>Close an unknown order</source>
        <translation>不明な注文を対応終了にする</translation>
    </message>
    <message>
        <source>Why does this order need no more care?</source>
        <translation>この注文はなぜもう対応が要らないのですか。</translation>
    </message>
    <message>
        <source>%1, order %2, sent %3</source>
        <translation>%1、注文 %2、送信 %3</translation>
    </message>
    <message>
        <source>Only a person can know that an order does not exist. “Not known” from the gateway proves nothing: the order may only be late. Ask the provider&apos;s support, with the order number and the time it was sent, or look at the list in the provider&apos;s own merchant pages.</source>
        <translation>注文が存在しないと判断できるのは人だけです。ゲートウェイの「該当なし」は何の証明にもなりません。遅れているだけかもしれません。注文番号と送信時刻を添えて提供元のサポートに尋ねるか、提供元の加盟店用ページの一覧を確認してください。</translation>
    </message>
    <message>
        <source>It stays in History as unknown, with your reason and the time. Nothing is deleted, nothing is sent, and its number is never used again.</source>
        <translation>履歴には不明のまま、理由と時刻とともに残ります。何も削除・送信されず、この番号が再び使われることはありません。</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>未解決のままにする</translation>
    </message>
    <message>
        <source>The provider said so, or its own list shows it.</source>
        <translation>提供元がそう言った、または提供元の一覧で確認した。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeForm</name>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Further details, may be left out</source>
        <translation>追加情報（省略可）</translation>
    </message>
    <message>
        <source>Individual (29)</source>
        <translation>個人 (29)</translation>
    </message>
    <message>
        <source>Merchant (30)</source>
        <translation>加盟店 (30)</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>口座の種類</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Without one the code is permanent.</source>
        <translation>空欄なら常設コードになります。</translation>
    </message>
    <message>
        <source>Ends after minutes</source>
        <translation>有効期間（分）</translation>
    </message>
    <message>
        <source>As name@bank.</source>
        <translation>name@bank の形式。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodeIntake</name>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>長すぎます。QRコードに入るのは 2,953 バイトまでです。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>There is neither text nor a picture in the clipboard.</source>
        <translation>クリップボードにテキストも画像もありません。</translation>
    </message>
    <message>
        <source>That text cannot be read: it is not in a known encoding.</source>
        <translation>テキストを読み取れません。文字コードが不明です。</translation>
    </message>
    <message>
        <source>Open a picture of a code</source>
        <translation>コードの画像を開く</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;Texts (*.txt *.json);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg);;テキスト (*.txt *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>画像を開けません。</translation>
    </message>
    <message>
        <source>The file is too large for one code.</source>
        <translation>ファイルが 1 つのコードには大きすぎます。</translation>
    </message>
    <message>
        <source>No QR code was found in the picture. Try a sharper one, taken straight from the front, with the white border around the code.</source>
        <translation>画像にQRコードが見つかりません。正面から鮮明に、コードの周囲の白い余白まで写した画像で試してください。</translation>
    </message>
    <message>
        <source>There is no text in it that could be a KHQR.</source>
        <translation>KHQRと思われる文字列がありません。</translation>
    </message>
    <message>
        <source>None of the codes was taken over.</source>
        <translation>どのコードも取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesTable</name>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Answer code</source>
        <extracomment>Where a code stands in an answer of the gateway: in its outer part, named &quot;code&quot;</extracomment>
        <translation>応答コード</translation>
    </message>
    <message>
        <source>Order status</source>
        <extracomment>Where a code stands in an answer of the gateway: in its data, named &quot;status&quot;</extracomment>
        <translation>注文ステータス</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>変わる可能性あり</translation>
    </message>
    <message>
        <source>Means, and comes from</source>
        <translation>意味と原因</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CodesView</name>
    <message>
        <source>0015, or a word</source>
        <translation>0015 または語句</translation>
    </message>
    <message>
        <source>Code or status of an answer</source>
        <translation>応答のコードまたはステータス</translation>
    </message>
    <message>
        <source>Read the answer code first: it tells whether the request was taken. Only then the order status tells about the order. The texts beside them differ by region: do not go by them.</source>
        <translation>まず応答コードを見てください。リクエストが受け付けられたかどうかが分かります。注文の状態は、その後に注文ステータスで分かります。添えられた文言は地域ごとに違うため、判断に使わないでください。</translation>
    </message>
    <message>
        <source>The notes cannot be read, so none can be kept.</source>
        <translation>メモを読み取れないため、保存もできません。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは %1 文字までです。</translation>
    </message>
    <message>
        <source>Nothing is guessed about it. Take the order as unknown: ask the gateway about it, and the provider about the code.</source>
        <translation>推測はしません。注文は状態不明として扱い、注文についてはゲートウェイに照会し、コードについては提供元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Your note, kept on this computer. No payer data, please.</source>
        <translation>メモ（このコンピューターに保存）。支払者の情報は書かないでください。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No document explains this code: %1</source>
        <translation>このコードは仕様書に説明がありません: %1</translation>
    </message>
    <message>
        <source>The note could not be saved.</source>
        <translation>メモを保存できませんでした。</translation>
    </message>
    <message>
        <source>The note was taken away.</source>
        <translation>メモを削除しました。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ColumnMenu</name>
    <message>
        <source>Usual columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConfirmSendDialog</name>
    <message>
        <source>Send a live order</source>
        <translation>LIVE（本番）の注文を送信</translation>
    </message>
    <message>
        <source>Send this order? It is about real money.</source>
        <translation>この注文を送信しますか。実際のお金が動きます。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>%1 を送信（LIVE）</translation>
    </message>
    <message>
        <source>It is the first live order sent with this profile.</source>
        <translation>このプロファイルで送信する最初の LIVE 注文です。</translation>
    </message>
    <message>
        <source>It goes to another host: live orders of this profile went to %1 so far, this one goes to %2.</source>
        <translation>送信先のホストが異なります。このプロファイルの LIVE 注文はこれまで %1 に送信していましたが、今回は %2 です。</translation>
    </message>
    <message>
        <source>It is for another merchant number: live orders of this profile were for %1 so far, this one is for %2.</source>
        <translation>加盟店番号が異なります。このプロファイルの LIVE 注文はこれまで %1 宛てでしたが、今回は %2 宛てです。</translation>
    </message>
    <message>
        <source>It is above the profile&apos;s limit of %1.</source>
        <translation>プロファイルの確認金額 %1 を超えています。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectForm</name>
    <message>
        <source>Connect my merchant</source>
        <translation>自社の加盟店を接続</translation>
    </message>
    <message>
        <source>As the provider told you. Nothing is saved before you have seen what the test shows.</source>
        <translation>提供元の案内どおりに入力してください。テスト結果を確認するまで何も保存しません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>まだ照会していません。</translation>
    </message>
    <message>
        <source>You can save it in spite of this and correct it later in Settings. Orders are likely to fail until then.</source>
        <translation>このまま保存し、後で「設定」で修正することもできます。それまでは注文が失敗する可能性があります。</translation>
    </message>
    <message>
        <source>Storing the secret…</source>
        <translation>シークレットを保存しています…</translation>
    </message>
    <message>
        <source>The secret was not stored, so nothing was saved. Enter it again.</source>
        <translation>シークレットを保存できなかったため、何も保存されていません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Save merchant</source>
        <translation>加盟店を保存</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ConnectionFields</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Certificates in PEM to be trusted beside the system&apos;s; empty: those alone</source>
        <translation>システムのもの以外に信頼する PEM 形式の証明書。空欄ならシステムのもののみ</translation>
    </message>
    <message>
        <source>Only where the proxy asks for a login</source>
        <translation>プロキシがログインを求める場合のみ</translation>
    </message>
    <message>
        <source>Kept where the secret is</source>
        <translation>シークレットと同じ場所に保管</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored; another proxy or user forgets it</source>
        <translation>空欄なら保存済みのものを使います。プロキシやユーザーを変えると消去されます</translation>
    </message>
    <message>
        <source>What the desktop or the environment names; this machine is always reached directly</source>
        <translation>デスクトップまたは環境変数の設定。このコンピューターへは常に直接つなぎます</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読めません。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM in this file.</source>
        <translation>このファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>A name or an address like proxy.example, without http:// and port.</source>
        <translation>proxy.example のような名前かアドレス。http:// とポートは付けません。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>1 から 65535 までの数。</translation>
    </message>
    <message>
        <source>At most 128 characters, without a colon.</source>
        <translation>128 文字以内、コロンなし。</translation>
    </message>
    <message>
        <source>A password needs its user.</source>
        <translation>パスワードにはユーザー名が必要です。</translation>
    </message>
    <message>
        <source>Entered below</source>
        <translation>以下を使う</translation>
    </message>
</context>
<context>
    <name>vexora::ui::Console</name>
    <message>
        <source>That folder could not be taken up. Everything is as it was.</source>
        <translation>そのフォルダーに切り替えられませんでした。すべて元のままです。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CounterView</name>
    <message>
        <source>Permanent counter code</source>
        <translation>店頭用の常設コード</translation>
    </message>
    <message>
        <source>The code your bank gave the shop. It stays exactly as it is; labels stand outside of it.</source>
        <translation>銀行が店舗に発行したコードです。内容は変わらず、ラベルはコードの外側に付きます。</translation>
    </message>
    <message>
        <source>Who gets the money</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Look at it closely</source>
        <translation>詳しく検査</translation>
    </message>
    <message>
        <source>Counter 1
Counter 2</source>
        <translation>レジ 1
レジ 2</translation>
    </message>
    <message>
        <source>Labels, one a line; they may be left out</source>
        <translation>ラベル（1 行に 1 つ、省略可）</translation>
    </message>
    <message>
        <source>Number of cards</source>
        <translation>カードの枚数</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>The chosen profile is %1, so TEST will be across every card. Choose a live profile above for cards that are used.</source>
        <translation>選択中のプロファイルは %1 のため、すべてのカードに TEST と印刷されます。実際に使うカードは、上で LIVE のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>That is too long. No QR code holds more than 2,953 bytes. Nothing was taken over.</source>
        <translation>長すぎます。QRコードに入るのは 2,953 バイトまでです。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Read from the picture.</source>
        <translation>画像から読み取りました。</translation>
    </message>
    <message>
        <source>Read out of the text around it.</source>
        <translation>前後の文章からコードを取り出しました。</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>履歴を確認しています…</translation>
    </message>
    <message>
        <source>Vexora will not see these payments: they go to the account %1 directly.</source>
        <translation>このコードへの支払は口座 %1 に直接入るため、Vexora では確認できません。</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>カード %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::CustomerScreen</name>
    <message>
        <source>Customer screen</source>
        <translation>お客様用画面</translation>
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
        <translation>残り時間: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DataSection</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>A backup holds orders, merchants, settings and your own regions. Payer data in it stays locked with the key in this computer&apos;s keychain; no secret and no key is in it. Orders can be sent while it is made.</source>
        <translation>バックアップには、注文、加盟店、設定、独自の地域が入ります。支払者の情報は、このコンピューターのキーチェーンの鍵で暗号化されたままです。シークレットと鍵は入りません。作成中も注文を送信できます。</translation>
    </message>
    <message>
        <source>Reads the whole list through and says whether it is as it was written</source>
        <translation>一覧全体を読み、書き込んだとおりかどうかを検証します</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Back up into a new folder</source>
        <translation>新しいフォルダーにバックアップ</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップしています…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n order(s).</source>
        <translation>
            <numerusform>注文 %n 件をバックアップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>バックアップのフォルダーを選択</translation>
    </message>
    <message>
        <source>Reading the whole list…</source>
        <translation>一覧全体を読み取っています…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DaysDialog</name>
    <message>
        <source>From day to day</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To, this day included</source>
        <translation>終了日（当日を含む）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DefaultsFields</name>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Order number prefix</source>
        <translation>注文番号の接頭辞</translation>
    </message>
    <message>
        <source>Confirm limit</source>
        <translation>確認する金額</translation>
    </message>
    <message>
        <source>Payers&apos; language</source>
        <translation>支払者の言語</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>戻り先URL</translation>
    </message>
    <message>
        <source>Live orders above it are asked about once more; empty: none are for their amount</source>
        <translation>これを超える LIVE の注文は送信前に再確認します。空欄なら金額での確認はしません</translation>
    </message>
    <message>
        <source>Of the messages you copy for them</source>
        <translation>支払者用にコピーするメッセージの言語</translation>
    </message>
    <message>
        <source>Where payers come back to</source>
        <translation>支払者が戻ってくる先</translation>
    </message>
    <message>
        <source>{date} and {counter} are filled in: {date}-{counter} becomes %1</source>
        <translation>{date} と {counter} は自動で入ります。{date}-{counter} は %1 になります</translation>
    </message>
    <message>
        <source>The first one today: %1</source>
        <translation>今日の最初の備考: %1</translation>
    </message>
    <message>
        <source>An order number: %1</source>
        <translation>注文番号の例: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As in the region: %1</source>
        <translation>地域と同じ: %1</translation>
    </message>
    <message>
        <source>As in the region</source>
        <translation>地域と同じ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>An address like https://shop.example/paid.</source>
        <translation>https://shop.example/paid のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 文字以内です。</translation>
    </message>
    <message>
        <source>At most 12 letters, digits, - or _.</source>
        <translation>半角英数字、-、_ で12文字以内です。</translation>
    </message>
    <message>
        <source>A plain number like 1500 or 99.50.</source>
        <translation>1500 や 99.50 のような数字で入力してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailAnswer</name>
    <message>
        <source>Answer as received</source>
        <translation>受信した応答</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailCopyMenu</name>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Row copied.</source>
        <translation>行をコピーしました。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON copied.</source>
        <translation>JSONをコピーしました。</translation>
    </message>
    <message>
        <source>Text for support, without payer data</source>
        <translation>サポート用テキスト（支払者の情報なし）</translation>
    </message>
    <message>
        <source>Text for support copied. It holds no payer data, no link and no secret.</source>
        <translation>サポート用テキストをコピーしました。支払者の情報、リンク、シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>形式を選んでコピー…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DetailPayer</name>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>支払者の情報</translation>
    </message>
    <message>
        <source>Erases this order&apos;s payer data for good</source>
        <translation>この注文の支払者の情報を完全に消去します</translation>
    </message>
    <message>
        <source>Not kept: it is in memory until you quit.</source>
        <translation>保存されません。終了までメモリーに保持します。</translation>
    </message>
    <message>
        <source>It cannot be read now. %1</source>
        <translation>現在は読み取れません。%1</translation>
    </message>
    <message>
        <source>Practice orders&apos; payer data is never kept.</source>
        <translation>練習用の注文の支払者の情報は保存されません。</translation>
    </message>
    <message>
        <source>Never kept: there was no safe place for its key when the order was sent, or it was sent before payer data was kept.</source>
        <translation>保存されていません。送信時に鍵の安全な置き場所がなかったか、支払者の情報を保存するようになる前の注文です。</translation>
    </message>
    <message>
        <source>Erased on %1. The order and its money facts stay.</source>
        <translation>%1 に消去しました。注文と金額などの記録は残ります。</translation>
    </message>
    <message>
        <source>Kept, but this computer&apos;s keychain has not the key it was locked with. Bring the keychain back, or erase it.</source>
        <translation>保存されていますが、暗号化した鍵がこのコンピューターのキーチェーンにありません。キーチェーンを元に戻すか、消去してください。</translation>
    </message>
    <message>
        <source>What is stored is not what was written for this order: the file was damaged or changed by hand. Nothing of it is shown. Verify the list in Settings, and look for a backup.</source>
        <translation>保存内容が、この注文に書き込んだものと異なります。ファイルが破損したか、改変されています。内容は表示しません。「設定」で一覧を検証し、バックアップを探してください。</translation>
    </message>
    <message>
        <source>Not shown, because that could not be written down. %1</source>
        <translation>表示の記録を書き込めないため、表示しません。%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>Shows the payer data for %n second(s), which is noted</source>
        <translation>
            <numerusform>支払者の情報を %n 秒間表示します（表示は記録されます）</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide (%1 s)</source>
        <translation>隠す（%1 秒）</translation>
    </message>
</context>
<context>
    <name>vexora::ui::DoubleDialog</name>
    <message>
        <source>The same order again</source>
        <translation>同じ内容の注文</translation>
    </message>
    <message>
        <source>An order like this may exist at the gateway</source>
        <translation>同じ内容の注文がゲートウェイに存在する可能性があります</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark. Whoever gets both may pay twice.</source>
        <translation>加盟店、金額、備考が同じです。両方を受け取った人が二重に支払うおそれがあります。</translation>
    </message>
    <message>
        <source>Same merchant, amount and remark, and nobody knows what became of it. Look at it and check before you make another: both might be paid.</source>
        <translation>加盟店、金額、備考が同じで、前の注文がどうなったか不明です。もう 1 件作る前に、表示して照会してください。両方が支払われるおそれがあります。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>もう 1 件作る</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>注文を表示</translation>
    </message>
    <message>
        <source>Copy that account</source>
        <translation>その口座をコピー</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>そのリンクをコピー</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EndOfDayDialog</name>
    <message>
        <source>Preview of the page</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>Orders of a day</source>
        <translation>1 日の注文</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧の表示内容</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計しています…</translation>
    </message>
    <message>
        <source>The orders the list showed</source>
        <translation>一覧に表示されていた注文</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>自社の加盟店</translation>
    </message>
    <message>
        <source>No orders.</source>
        <translation>注文はありません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1/%2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>This printer is not there any more.</source>
        <translation>このプリンターは使えなくなっています。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer takes no page. Nothing was printed.</source>
        <translation>プリンターがページを受け付けません。何も印刷していません。</translation>
    </message>
    <message>
        <source>End-of-day sheet</source>
        <translation>日次締め表</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>設定なし</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>ファイルに書き込めません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::EraseDialog</name>
    <message>
        <source>It cannot be brought back: erase it</source>
        <translation>元に戻せないことを理解し、消去する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>支払者の情報を消去</translation>
    </message>
    <message>
        <source>Erase this order&apos;s payer data for good?</source>
        <translation>この注文の支払者の情報を完全に消去しますか。</translation>
    </message>
    <message>
        <source>Whose payer data is to be erased for good?</source>
        <translation>どの支払者の情報を完全に消去しますか。</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>消えるものと残るもの</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>消えるもの</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>日数の指定なし</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>a whole name, mobile, e-mail, number or address</source>
        <translation>氏名、携帯電話、メール、番号、IPアドレスのいずれかの全体</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>That is no whole value of a payer.</source>
        <translation>支払者の値の全体ではありません。</translation>
    </message>
    <message>
        <source>Choose what is to be erased.</source>
        <translation>消去するものを選んでください。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it is kept; payer data of %n order(s) is in memory until you quit.</source>
        <translation>
            <numerusform>該当する情報は保存されていません。注文 %n 件の支払者の情報が、終了までメモリーにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去しています…</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: payer data of %n order(s) that was in memory.</source>
        <translation>
            <numerusform>メモリーにあった注文 %n 件の支払者の情報を破棄しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not erased. %1</source>
        <translation>消去していません。%1</translation>
    </message>
    <message numerus="yes">
        <source>Erase for %n order(s)</source>
        <translation>
            <numerusform>注文 %n 件分を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去しました</translation>
    </message>
    <message>
        <source>Everything given must hold. A name counts as a whole, and finds everybody of that name.</source>
        <translation>指定したすべてに当てはまる必要があります。名前は全体で照合し、同じ名前の人すべてが対象になります。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExampleOrder</name>
    <message>
        <source>An example order, nothing is real here. Change what you like, then Send.</source>
        <translation>注文の例です。実在のものではありません。自由に変えて「送信」してください。</translation>
    </message>
    <message>
        <source>Fill an example</source>
        <translation>例を入力</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ExportDialog</name>
    <message>
        <source>CSV, for any program</source>
        <translation>CSV（どのプログラムでも可）</translation>
    </message>
    <message>
        <source>XLSX, for spreadsheets</source>
        <translation>XLSX（表計算用）</translation>
    </message>
    <message>
        <source>With a byte order mark, for older spreadsheets</source>
        <translation>バイト順マーク付き（古い表計算用）</translation>
    </message>
    <message>
        <source>With payer data, masked</source>
        <translation>支払者の情報を伏せ字で含める</translation>
    </message>
    <message>
        <source>Payer data in clear</source>
        <translation>支払者の情報を伏せずに含める</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of payers leave the program&apos;s protection with this file. The history notes that it was made.</source>
        <translation>支払者の氏名、番号、アドレスが、このファイルによってプログラムの保護の外に出ます。エクスポートしたことは履歴に記録されます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>注文をエクスポート</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>All orders the list shows, with every column of theirs.</source>
        <translation>一覧に表示されているすべての注文を、すべての列とともに出力します。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing of the file is left.</source>
        <translation>キャンセルしました。ファイルは残っていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export payer data that anybody can read?</source>
        <translation>支払者の情報を、誰でも読める形でエクスポートしますか。</translation>
    </message>
    <message>
        <source>The file will hold names, mobile numbers, e-mail addresses, ID and account numbers, IP addresses and remarks of the payers, as they were sent. Whoever has the file has them; erasing them here does not erase them there.</source>
        <translation>ファイルには、支払者の氏名、携帯電話番号、メールアドレス、身分証番号、口座番号、IPアドレス、備考が、送信したとおりに入ります。ファイルを持つ人は誰でも読めます。ここで消去しても、ファイルからは消えません。</translation>
    </message>
    <message>
        <source>Export in clear…</source>
        <translation>伏せずにエクスポート…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>XLSX files (*.xlsx)</source>
        <translation>XLSXファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>The file holds no more rows than a spreadsheet can. Export fewer orders or choose CSV.</source>
        <translation>表計算の行数の上限を超えます。注文を減らしてエクスポートするか、CSVを選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another place.</source>
        <translation>ファイルに書き込めません。別の場所を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) are in %1.</source>
        <translation>
            <numerusform>注文 %Ln 件を %1 に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::FacetButton</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen in it: &quot;Region: Taiwan&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FaultMenu</name>
    <message>
        <source>What the gateway does</source>
        <translation>ゲートウェイの動作</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldFrame</name>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>必須。%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldHelp</name>
    <message>
        <source>In the provider&apos;s words, in short</source>
        <translation>提供元の説明（要約）</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Before it is sent</source>
        <translation>送信前の処理</translation>
    </message>
    <message>
        <source>Esc closes this</source>
        <translation>Esc で閉じます</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FieldsTable</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>違う</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>お客様のみ</translation>
    </message>
    <message>
        <source>only ours</source>
        <translation>こちらのみ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>no string</source>
        <translation>文字列ではない</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>“%1” only looks like “%2”</source>
        <translation>「%1」は「%2」に見えるだけです</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FilterBar</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter orders</source>
        <translation>注文を絞り込む</translation>
    </message>
    <message>
        <source>Order number, gateway number, link, amount, code, merchant or profile; or a whole value of the payer. Ctrl+F</source>
        <translation>注文番号、ゲートウェイ番号、リンク、金額、コード、加盟店、プロファイル。支払者は値の全体で検索。Ctrl+F</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>From… to…</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::FolderChooser</name>
    <message>
        <source>Choose a data folder</source>
        <translation>データフォルダーを選択</translation>
    </message>
    <message>
        <source>Use this folder from now on?</source>
        <translation>今後はこのフォルダーを使いますか。</translation>
    </message>
    <message>
        <source>It holds files of this program: its orders, merchants and settings come up.</source>
        <translation>このプログラムのファイルがあります。その注文、加盟店、設定に切り替わります。</translation>
    </message>
    <message>
        <source>It begins empty: without orders and merchants, with these settings.</source>
        <translation>注文も加盟店もない状態から、現在の設定で始まります。</translation>
    </message>
    <message>
        <source>Nothing is moved or copied. What was kept so far stays in %1, and comes up again with Undo or when that folder is chosen.</source>
        <translation>移動もコピーもしません。これまでのデータは %1 に残り、「元に戻す」か、そのフォルダーを選び直すと再び表示されます。</translation>
    </message>
    <message>
        <source>Order numbers used there are not known here: type none of them again. What this run holds in memory goes, secrets that are not in the keychain among it.</source>
        <translation>そこで使った注文番号はここでは分かりません。同じ番号を再び入力しないでください。今回メモリーに保持しているものは、キーチェーンにないシークレットも含めて消えます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダーを使う</translation>
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
        <translation>「設定」で選んだデータフォルダーを使えません。</translation>
    </message>
    <message>
        <source>Connect the disk it is on, or make it readable, and try again. Or go back to the default folder, %1: its own orders and merchants come up, and order numbers used in the other folder are not known there.</source>
        <translation>そのディスクを接続するか、読めるようにして、もう一度試してください。または既定のフォルダー %1 に戻ってください。その場合は既定フォルダーの注文と加盟店が表示され、もう一方で使った注文番号は分かりません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Use the default folder</source>
        <translation>既定のフォルダーを使う</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HandoverView</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>In</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Copy reply</source>
        <translation>返信をコピー</translation>
    </message>
    <message>
        <source>Request as cURL</source>
        <translation>リクエスト（cURL）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>cURL としてコピー</translation>
    </message>
    <message>
        <source>With the real values</source>
        <translation>実際の値を使う</translation>
    </message>
    <message>
        <source>How to sign it</source>
        <translation>署名の作り方</translation>
    </message>
    <message>
        <source>Copy program</source>
        <translation>プログラムをコピー</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>クリップボードを消去しました。</translation>
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
        <translation>署名の規則と、この注文のフィールド（伏せ字）、テスト用シークレットから作りました。そのまま実行すると正しい署名を表示します。</translation>
    </message>
    <message>
        <source>Ticket bundle</source>
        <translation>チケットバンドル</translation>
    </message>
    <message>
        <source>The real values</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Show and copy the payer&apos;s data and the signature?</source>
        <translation>支払者の情報と署名を表示してコピーしますか？</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of the payer then stand in the clipboard for %1 seconds, and wherever you paste them. Whoever has the line can send the order again.</source>
        <translation>支払者の氏名、番号、アドレスが %1 秒間クリップボードに残り、貼り付けた先にも残ります。この行を手に入れた人は、注文をもう一度送信できます。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Copied with the real values. The clipboard is cleared in %1 seconds.</source>
        <translation>実際の値をコピーしました。%1 秒後にクリップボードを消去します。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HeaderBar</name>
    <message>
        <source>Switch merchant</source>
        <translation>加盟店を切り替え</translation>
    </message>
    <message>
        <source>No merchant</source>
        <translation>加盟店なし</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>ゲートウェイの動作を選ぶ</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>ゲートウェイ: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryDetail</name>
    <message>
        <source>Check now</source>
        <translation>今すぐ照会</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>注文番号をコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Everything stored of this order</source>
        <translation>この注文の保存内容すべて</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Order number copied.</source>
        <translation>注文番号をコピーしました。</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>詳細をコピーしました。</translation>
    </message>
    <message>
        <source>Choose an order to see everything stored of it.</source>
        <translation>注文を選ぶと、保存されている内容がすべて表示されます。</translation>
    </message>
    <message>
        <source>Asking the gateway…</source>
        <translation>ゲートウェイに照会しています…</translation>
    </message>
    <message>
        <source>The amount the gateway tells, %1, differs from the order&apos;s.</source>
        <translation>ゲートウェイの示す金額 %1 が注文の金額と異なります。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>対応終了…</translation>
    </message>
    <message>
        <source>An unknown order can be closed once the gateway has been asked.</source>
        <translation>不明な注文は、ゲートウェイに照会した後で対応終了にできます。</translation>
    </message>
    <message>
        <source>The gateway answered about another order. Do not use or pass on anything of that answer.</source>
        <translation>ゲートウェイが別の注文について応答しました。その内容は一切使わず、誰にも渡さないでください。</translation>
    </message>
    <message>
        <source>The order exists at the gateway, whatever came of its sending.</source>
        <translation>送信の結果にかかわらず、この注文はゲートウェイに存在します。</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>This answer could not be written into the history. Make room or give the permission back, then check again.</source>
        <translation>この応答を履歴に書き込めませんでした。空き容量か権限を戻してから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>Closed, with your reason and the time.</source>
        <translation>理由と時刻を記録して、対応終了にしました。</translation>
    </message>
    <message>
        <source>It is not open any more; nothing was written.</source>
        <translation>もう未解決ではないため、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度照会</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>%1 に照会しました。</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>これを元に作成</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Copied, but that could not be written down. %1</source>
        <translation>コピーしましたが、その記録を書き込めませんでした。%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryPage</name>
    <message>
        <source>My merchants</source>
        <translation>自社の加盟店</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Orders of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>None here. An earlier list of orders was damaged and put aside; the orders in it are not shown.</source>
        <translation>ここにはありません。以前の注文一覧が壊れたため取り置かれ、その中の注文は表示されません。</translation>
    </message>
    <message>
        <source>No order is unknown. Nothing needs to be checked.</source>
        <translation>不明な注文はありません。照会は不要です。</translation>
    </message>
    <message>
        <source>No orders yet. Each one appears here before it is sent.</source>
        <translation>まだ注文はありません。注文は送信前にここへ記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>Print %n order(s)…</source>
        <translation>
            <numerusform>%n 件の注文を印刷…</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>End of day…</source>
        <translation>日次締め…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1 件、集計中…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>表示 %1 件、非表示 %2 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>注文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All environments together</source>
        <translation>すべての環境の合計</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取っています…</translation>
    </message>
    <message>
        <source>No order is like this.</source>
        <translation>該当する注文はありません。</translation>
    </message>
    <message>
        <source>Nothing found. Looked for in order number, gateway number, link, amount, codes, merchant number, profile and region, each part of them.

A payer is found by a whole value alone: a word of the name, the mobile number, e-mail, ID or account number, or IP address.</source>
        <translation>見つかりません。注文番号、ゲートウェイ番号、リンク、金額、コード、加盟店番号、プロファイル、地域を、部分一致で検索しました。

支払者は値の全体でのみ検索できます。氏名の 1 語、携帯電話番号、メール、身分証番号、口座番号、IPアドレスのいずれかです。</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>一度に %1 件までです。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::HistoryTableModel</name>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
</context>
<context>
    <name>vexora::ui::InspectPanel</name>
    <message>
        <source>Canonical string</source>
        <translation>署名対象文字列</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value as sent</source>
        <translation>送信する値</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>No answer was received.</source>
        <translation>応答を受信していません。</translation>
    </message>
    <message>
        <source>Differs from the documents: %1</source>
        <translation>仕様書との相違: %1</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>First byte of the answer after %1 ms</source>
        <translation>応答の最初のバイトまで %1 ms</translation>
    </message>
    <message>
        <source>Connecting to the end took %1 ms</source>
        <translation>接続から終了まで %1 ms</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTPステータス: %1</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IntakeBox</name>
    <message>
        <source>Text of the code</source>
        <translation>コードの文字列</translation>
    </message>
    <message>
        <source>Paste the text or a picture, or drop one here</source>
        <translation>文字列か画像を貼り付けるか、ここにドロップ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Looking for a code in the picture…</source>
        <translation>画像からコードを探しています…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::IssuePage</name>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>The account number is in the clipboard.</source>
        <translation>口座番号をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>The link is in the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>This profile cannot be used</source>
        <translation>このプロファイルは使えません</translation>
    </message>
    <message>
        <source>Its region or currency is not among the region files this program could read. Nothing can be sent with it.</source>
        <translation>この地域または通貨は、読み込めた地域ファイルの中にありません。このプロファイルでは何も送信できません。</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Payers of orders sent since the program was started appear here.</source>
        <translation>起動後に送信した注文の支払者がここに表示されます。</translation>
    </message>
    <message>
        <source>The form holds an order that was not sent.</source>
        <translation>まだ送信していない注文が入力されています。</translation>
    </message>
    <message>
        <source>The values of the earlier order would take the place of what you typed.</source>
        <translation>入力した内容が、以前の注文の内容に置き換わります。</translation>
    </message>
    <message>
        <source>Keep the form</source>
        <translation>入力を残す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>クリップボードから入力</translation>
    </message>
    <message>
        <source>There is no link or account to send: the payer scans this code.</source>
        <translation>送るリンクや口座はありません。支払者がこのコードを読み取ります。</translation>
    </message>
    <message>
        <source>This has expired, so there is no message. Make a new order.</source>
        <translation>期限切れのため、メッセージはありません。新しい注文を作成してください。</translation>
    </message>
    <message>
        <source>This order is not waiting for money any more, so there is no message.</source>
        <translation>この注文はもう支払待ちではないため、メッセージはありません。</translation>
    </message>
    <message>
        <source>Copied, but this message has no link: edit the text in Settings</source>
        <translation>コピーしましたが、メッセージにリンクがありません。「設定」で文面を編集してください</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>メッセージをコピーしました</translation>
    </message>
    <message>
        <source>No mail program was found. Copy the message and paste it into a mail.</source>
        <translation>メールソフトが見つかりません。メッセージをコピーしてメールに貼り付けてください。</translation>
    </message>
    <message>
        <source>In your mail program, but this message has no link: edit the text in Settings</source>
        <translation>メールソフトで開きましたが、メッセージにリンクがありません。「設定」で文面を編集してください</translation>
    </message>
    <message>
        <source>In your mail program, not sent yet</source>
        <translation>メールソフトで開きました（未送信）</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>これを元に作成</translation>
    </message>
    <message>
        <source>That account is in the clipboard</source>
        <translation>その口座番号をクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>That link is in the clipboard</source>
        <translation>そのリンクをクリップボードにコピーしました</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still in the form.</source>
        <translation>何も送信していません。入力した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>The other data folder has merchants of its own, so what you typed is let go of.</source>
        <translation>別のデータフォルダーには別の加盟店が入っています。入力した内容は破棄されます。</translation>
    </message>
    <message>
        <source>Use that folder</source>
        <translation>そのフォルダーを使う</translation>
    </message>
    <message>
        <source>The picture of the code is in the clipboard.</source>
        <translation>コードの画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Not copied: the picture of the code does not pass its checks. Print… says why.</source>
        <translation>コピーしませんでした。コードの画像が検査に通りません。理由は「印刷…」に表示されます。</translation>
    </message>
    <message>
        <source>Not copied: it could not be noted in the history.</source>
        <translation>コピーしませんでした。履歴に記録できません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrChooser</name>
    <message>
        <source>What is the code for?</source>
        <translation>コードの用途を選んでください</translation>
    </message>
    <message>
        <source>One sale</source>
        <translation>1 件の会計</translation>
    </message>
    <message>
        <source>The code of one payment link, from the gateway: with an amount and an end. For a receipt or the customer&apos;s screen, never for a counter.</source>
        <translation>ゲートウェイが発行する、支払リンク 1 件のコードです。金額と期限があります。レシートやお客様用画面に使い、店頭には掲示しません。</translation>
    </message>
    <message>
        <source>Permanent counter code</source>
        <translation>店頭用の常設コード</translation>
    </message>
    <message>
        <source>Your shop&apos;s own code from its bank, without an amount or an end. For stands, stickers and sheets. Vexora does not see its payments.</source>
        <translation>銀行が店舗に発行した、金額も期限もないコードです。スタンド、ステッカー、シートに使います。支払は Vexora では確認できません。</translation>
    </message>
    <message>
        <source>Check a code</source>
        <translation>コードを検査</translation>
    </message>
    <message>
        <source>Sheet from a file…</source>
        <translation>ファイルからシート…</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>上級者向け</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>コードを作成</translation>
    </message>
    <message>
        <source>What stands in a code, and whether banks will take it</source>
        <translation>コードの内容と、銀行で使えるかどうかを調べます</translation>
    </message>
    <message>
        <source>Permanent counter codes from a text file, one a line</source>
        <translation>テキストファイルにある店頭用の常設コード（1 行に 1 つ）</translation>
    </message>
</context>
<context>
    <name>vexora::ui::KhqrView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MainWindow</name>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The sandbox could not start, so practice orders cannot be sent. Start the program again to retry.</source>
        <translation>Sandbox を起動できなかったため、練習用の注文を送信できません。プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The choice could not be saved; it holds until you quit.</source>
        <translation>選択を保存できませんでした。終了するまで有効です。</translation>
    </message>
    <message>
        <source>An order is being sent.</source>
        <translation>注文を送信しています。</translation>
    </message>
    <message>
        <source>If you close now, nobody waits for the gateway&apos;s answer. The order may exist there and will stand in History as unknown. It is not sent again; check it there before sending another.</source>
        <translation>今閉じると、ゲートウェイの応答を待つものがいなくなります。注文はゲートウェイに存在する可能性があり、履歴に「不明」として残ります。再送信はされません。別の注文を送信する前に、履歴から照会してください。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Vexora Merchant Console</source>
        <translation>Vexora Merchant Console</translation>
    </message>
    <message>
        <source>An order is being sent. Switch when it has its answer.</source>
        <translation>注文を送信しています。応答の後で切り替えてください。</translation>
    </message>
    <message>
        <source>The list of practice orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun.</source>
        <translation>練習用の注文一覧が壊れていました。%1 として取り置き、何も削除せず、新しい一覧を始めました。</translation>
    </message>
    <message>
        <source>The list of orders was damaged. It was put aside as %1, nothing was deleted, and a new one was begun. Order numbers used before are not known to this program any more: type none of them again, and look for open orders at the provider.</source>
        <translation>注文一覧が壊れていました。%1 として取り置き、何も削除せず、新しい一覧を始めました。以前使った注文番号をこのプログラムはもう知りません。同じ番号を再び入力せず、未解決の注文は提供元で確認してください。</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>ここではゲートウェイにそれはできません。動作は前のままです。</translation>
    </message>
    <message>
        <source>It cannot be told which data folder is in use: the one chosen in Settings, or the file that names it, cannot be read. No order is sent until it can.</source>
        <translation>どのデータフォルダーを使うのか分かりません。「設定」で選んだフォルダーか、それを示すファイルを読み取れません。読み取れるようになるまで注文は送信されません。</translation>
    </message>
    <message>
        <source>The data folder was changed elsewhere: it is %1 now. This window still shows %2 and sends no order until it uses the new one as well.</source>
        <translation>データフォルダーが別の場所で %1 に変更されました。このウィンドウはまだ %2 を表示しており、新しいフォルダーを使うまで注文を送信しません。</translation>
    </message>
    <message>
        <source>Use the new folder</source>
        <translation>新しいフォルダーを使う</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>Payer data is not kept: there is no keychain for its key. It is in memory until you quit.</source>
        <translation>支払者の情報は保存されません。鍵を置くキーチェーンがないため、終了までメモリーに保持します。</translation>
    </message>
    <message>
        <source>The key of earlier payer data is not in the keychain any more, so it cannot be read. What is new is kept under a new key.</source>
        <translation>以前の支払者の情報の鍵がキーチェーンにないため、読み取れません。新しい情報は新しい鍵で保存します。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MakeView</name>
    <message>
        <source>Make a code</source>
        <translation>コードを作成</translation>
    </message>
    <message>
        <source>This makes a new code with a new checksum. Vexora does not see its payments.</source>
        <translation>新しいチェックサムの新しいコードを作成します。支払は Vexora では確認できません。</translation>
    </message>
    <message>
        <source>Only what could be read without a doubt was taken over, and nothing was guessed. Fill in the rest from the original, and compare the account letter by letter.</source>
        <translation>確実に読み取れた内容だけを取り込み、推測はしていません。残りは原本を見て入力し、口座は 1 文字ずつ照らし合わせてください。</translation>
    </message>
    <message>
        <source>Text of the code</source>
        <translation>コードの文字列</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文字列をコピー</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Use as counter code</source>
        <translation>店頭用コードに使う</translation>
    </message>
    <message>
        <source>The code&apos;s text was copied.</source>
        <translation>コードの文字列をコピーしました。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>A permanent code</source>
        <translation>常設コード</translation>
    </message>
    <message>
        <source>A code for one payment</source>
        <translation>1 回の支払用コード</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantExchange</name>
    <message>
        <source>Export a merchant</source>
        <translation>加盟店をエクスポート</translation>
    </message>
    <message>
        <source>Import a merchant</source>
        <translation>加盟店をインポート</translation>
    </message>
    <message>
        <source>Exported merchants (*.json);;All files (*)</source>
        <translation>エクスポートした加盟店 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It is too large for an exported merchant.</source>
        <translation>エクスポートした加盟店としては大きすぎます。</translation>
    </message>
    <message>
        <source>It cannot be read: it is not JSON, or something stands in it twice.</source>
        <translation>読み取れません。JSON でないか、同じ項目が二度あります。</translation>
    </message>
    <message>
        <source>It is not a merchant that was exported by this program.</source>
        <translation>このプログラムでエクスポートした加盟店ではありません。</translation>
    </message>
    <message>
        <source>It was written by a newer program. Update this one first.</source>
        <translation>新しいバージョンのプログラムで書かれています。先にこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>It holds a secret, as %1. Such a file goes from hand to hand, so a secret must not be in it. Take it out, and have the secret changed if others had the file. You enter the secret here when you import the file.</source>
        <translation>シークレットが含まれています（%1）。このファイルは人から人へ渡るため、シークレットを入れてはいけません。取り除き、他の人にも渡っていた場合はシークレットを変更してもらってください。シークレットはインポート時にここで入力します。</translation>
    </message>
    <message>
        <source>The address at %1 holds a user name or a password. Such a file goes from hand to hand: take both out of it.</source>
        <translation>%1 のアドレスにユーザー名またはパスワードが含まれています。このファイルは人から人へ渡るため、どちらも取り除いてください。</translation>
    </message>
    <message>
        <source>It holds %1, which belongs to one machine or person. Take it out and set it here after the import.</source>
        <translation>特定のコンピューターまたは人のもの（%1）が含まれています。取り除き、インポート後にここで設定してください。</translation>
    </message>
    <message>
        <source>What stands at %1 is missing, unknown or not allowed.</source>
        <translation>%1 の値がないか、不明か、使えません。</translation>
    </message>
    <message>
        <source>The merchant could not be written to that place.</source>
        <translation>加盟店をその場所に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 was exported without its secret.</source>
        <translation>%1 をシークレットなしでエクスポートしました。</translation>
    </message>
    <message>
        <source>Its CA file and proxy user stay on this machine.</source>
        <translation>CA ファイルとプロキシのユーザー名はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>It cannot be opened.</source>
        <translation>開けません。</translation>
    </message>
    <message>
        <source>It is for the region %1, which this program does not know. Add its region file first.</source>
        <translation>地域 %1 のものですが、このプログラムにはない地域です。先に地域ファイルを追加してください。</translation>
    </message>
    <message>
        <source>Its currency is none of the region %1.</source>
        <translation>通貨が地域 %1 のものではありません。</translation>
    </message>
    <message>
        <source>%1 was not imported</source>
        <translation>%1 をインポートできませんでした</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Orders will go to %1 (%2). Compare that with what you were told, then enter the secret.</source>
        <translation>注文は %1（%2）に送信されます。案内された内容と照らし合わせてから、シークレットを入力してください。</translation>
    </message>
    <message>
        <source>There is a merchant %1 already, so this one has another name.</source>
        <translation>%1 という加盟店がすでにあるため、別の名称にしました。</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>The file brings its own messages to payers: %1. Read them in Settings.</source>
        <translation>このファイルには支払者へのメッセージが含まれています: %1。「設定」で確認してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shown everywhere, on every order</source>
        <translation>すべての画面と注文に表示されます</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベースURL</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Kept in the system keychain; in memory until you quit where there is none</source>
        <translation>システムのキーチェーンに保存します。ない場合は終了までメモリーに保持します</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>空欄のままなら保存済みのものを使います</translation>
    </message>
    <message>
        <source>Notify address</source>
        <translation>通知先URL</translation>
    </message>
    <message>
        <source>Where the gateway reports payments</source>
        <translation>ゲートウェイが支払を通知する先</translation>
    </message>
    <message>
        <source>As the provider told you: https, ending with its path</source>
        <translation>提供元から案内されたもの。https で始まり、パスで終わります</translation>
    </message>
    <message>
        <source>The provider&apos;s sandbox</source>
        <translation>提供元のテスト環境</translation>
    </message>
    <message>
        <source>Assumed from the provider&apos;s other sandboxes: compare it with what you were told</source>
        <translation>提供元の他のテスト環境からの推定です。案内された内容と照らし合わせてください</translation>
    </message>
    <message>
        <source>Enter the address the provider gave you.</source>
        <translation>提供元から案内されたアドレスを入力してください。</translation>
    </message>
    <message>
        <source>http is only for this machine (127.0.0.1). Use https.</source>
        <translation>http はこのコンピューター（127.0.0.1）専用です。https を使ってください。</translation>
    </message>
    <message>
        <source>An address with a user name or password is not taken.</source>
        <translation>ユーザー名やパスワードを含むアドレスは使えません。</translation>
    </message>
    <message>
        <source>An address like https://host/path, without ? or #.</source>
        <translation>https://host/path のようなアドレスを、? や # なしで入力してください。</translation>
    </message>
    <message>
        <source>A sandbox is on this machine (127.0.0.1). Choose TEST or LIVE for another.</source>
        <translation>SANDBOX はこのコンピューター（127.0.0.1）にあります。他のホストなら TEST か LIVE を選んでください。</translation>
    </message>
    <message>
        <source>This machine is no live gateway.</source>
        <translation>このコンピューターは LIVE のゲートウェイではありません。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名称を入力してください。</translation>
    </message>
    <message>
        <source>Another merchant has this name.</source>
        <translation>同じ名称の加盟店があります。</translation>
    </message>
    <message>
        <source>At most 80 characters, without control characters.</source>
        <translation>制御文字を含まない80文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Choose a region.</source>
        <translation>地域を選んでください。</translation>
    </message>
    <message>
        <source>Enter the number the provider gave you, without spaces.</source>
        <translation>提供元から案内された番号を空白なしで入力してください。</translation>
    </message>
    <message>
        <source>Enter the app secret.</source>
        <translation>アプリのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>This is not the provider&apos;s sandbox, so its orders are real. Choose LIVE.</source>
        <translation>これは提供元のテスト環境ではないため、注文は本物になります。LIVE を選んでください。</translation>
    </message>
    <message>
        <source>Hide the connection settings</source>
        <translation>接続の設定を隠す</translation>
    </message>
    <message>
        <source>Connection: CA file, proxy…</source>
        <translation>接続: CA ファイル、プロキシ…</translation>
    </message>
    <message>
        <source>Hide the defaults</source>
        <translation>既定値を隠す</translation>
    </message>
    <message>
        <source>Defaults: method, remark, numbers…</source>
        <translation>既定値: 支払方法、備考、番号…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MerchantList</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>加盟店</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>There is no system keychain, so the secret is kept in memory and must be entered again after you quit.</source>
        <translation>システムのキーチェーンがないため、シークレットはメモリーに保持されます。終了後は再入力が必要です。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか。</translation>
    </message>
    <message>
        <source>Its secret is deleted and orders can no longer be sent or checked with it. Its orders stay in History.</source>
        <translation>シークレットは削除され、この加盟店では注文の送信も照会もできなくなります。注文は履歴に残ります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>An exported merchant is without its secret: whoever imports it enters it there.</source>
        <translation>エクスポートした加盟店にシークレットは含まれません。インポートする人がその場で入力します。</translation>
    </message>
    <message>
        <source>As chosen below, the secret is kept in memory and must be entered again after you quit.</source>
        <translation>下の選択のとおり、シークレットはメモリーに保持されます。終了後は再入力が必要です。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageBlock</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>In:</source>
        <translation>言語:</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>メッセージの言語</translation>
    </message>
    <message>
        <source>Message to the payer</source>
        <translation>支払者へのメッセージ</translation>
    </message>
    <message>
        <source>There is nothing to send to the payer any more.</source>
        <translation>支払者に送るものはもうありません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MessageEditor</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Link or account</source>
        <translation>リンクまたは口座</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>This text is too long and is not kept: it may have %1 characters.</source>
        <translation>文面が長すぎるため保存されません。%1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Payers could not pay from this message: it has neither a link nor an account.</source>
        <translation>このメッセージでは支払えません。リンクも口座もありません。</translation>
    </message>
    <message>
        <source>Something in { } is not one of the words above: payers would read it as it stands.</source>
        <translation>{ } の中に上記以外の語があります。支払者にはそのまま表示されます。</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの文面</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>標準の文面に戻す</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>加盟店</translation>
    </message>
    <message>
        <source>Its payers read</source>
        <translation>支払者の言語</translation>
    </message>
    <message>
        <source>Text in</source>
        <translation>文面の言語</translation>
    </message>
    <message>
        <source>What the payer reads, with made-up values</source>
        <translation>支払者に表示される文面（値は架空）</translation>
    </message>
    <message>
        <source>Puts it where the cursor is</source>
        <translation>カーソルの位置に挿入します</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>As the region: %1</source>
        <translation>地域と同じ: %1</translation>
    </message>
    <message>
        <source>All other languages</source>
        <translation>その他すべての言語</translation>
    </message>
    <message>
        <source>Built-in. Add a merchant to have its own.</source>
        <translation>標準の文面です。加盟店を追加すると個別に設定できます。</translation>
    </message>
    <message>
        <source>Built-in text</source>
        <translation>標準の文面</translation>
    </message>
    <message>
        <source>This merchant&apos;s own text</source>
        <translation>この加盟店専用の文面</translation>
    </message>
    <message>
        <source>Example bank</source>
        <translation>サンプル銀行</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MethodPicker</name>
    <message>
        <source>Payment method</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>The payer chooses</source>
        <translation>支払者が選択</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>vexora::ui::MistakesTable</name>
    <message>
        <source>found</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>harmless here</source>
        <translation>ここでは影響なし</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>間違い</translation>
    </message>
    <message>
        <source>explains it too</source>
        <translation>これでも説明可能</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NewFromThisDialog</name>
    <message>
        <source>New order from an earlier one</source>
        <translation>以前の注文を元に新しい注文を作成</translation>
    </message>
    <message>
        <source>What will differ</source>
        <translation>変わる内容</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>a new one, was %1</source>
        <translation>新しい番号（前回 %1）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>when it is sent</source>
        <translation>送信時の日時</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>These will differ from the earlier order</source>
        <translation>以前の注文から変わる内容</translation>
    </message>
    <message>
        <source>All other values are its own. Nothing is sent yet: the form shows them, and what was otherwise.</source>
        <translation>そのほかの値は以前の注文と同じです。まだ何も送信されません。フォームに値と変更前の内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NextPayerBar</name>
    <message>
        <source>Fill in</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Forget the rest</source>
        <translation>残りを破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Next from the clipboard, %1 of %2: %3</source>
        <translation>クリップボードの次の支払者（%1/%2）: %3</translation>
    </message>
    <message>
        <source>The payers that were still to come from the clipboard were for %1 and are forgotten. Copy them again to use them here.</source>
        <translation>クリップボードの残りの支払者は %1 のものだったため破棄しました。ここで使うには、もう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OneSaleView</name>
    <message>
        <source>One sale</source>
        <translation>1 件の会計</translation>
    </message>
    <message>
        <source>Issue an order</source>
        <translation>注文を発行</translation>
    </message>
    <message>
        <source>Codes that can still be paid</source>
        <translation>まだ支払えるコード</translation>
    </message>
    <message>
        <source>The gateway makes one with every order: for its amount, and for some minutes.</source>
        <translation>ゲートウェイが注文ごとに、その金額で数分間有効なコードを作成します。</translation>
    </message>
    <message>
        <source>The gateway gives no KHQR in the region %1. Choose a profile of Cambodia above to issue one.</source>
        <translation>地域 %1 では、ゲートウェイはKHQRを発行しません。発行するには、上でカンボジアのプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a profile of Cambodia above to issue one.</source>
        <translation>発行するには、上でカンボジアのプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>履歴を読み取れませんでした。</translation>
    </message>
    <message>
        <source>None. A code stands here from the moment its order has been issued until it is paid or over.</source>
        <translation>ありません。コードは注文の発行後、支払われるか期限が切れるまでここに表示されます。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OpenLinkDialog</name>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>The browser will be sent to</source>
        <translation>ブラウザーで開く先</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderForm</name>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>PAYER</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>TECHNICAL</source>
        <translation>技術情報</translation>
    </message>
    <message>
        <source>made when sent</source>
        <translation>送信時に採番</translation>
    </message>
    <message>
        <source>Use order number</source>
        <translation>注文番号を使う</translation>
    </message>
    <message>
        <source>Sent as %1: %2</source>
        <translation>%1 として送信: %2</translation>
    </message>
    <message>
        <source>Hide what comes from the profile</source>
        <translation>プロファイルの値を隠す</translation>
    </message>
    <message>
        <source>From profile: %1</source>
        <translation>プロファイルから: %1</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>前の支払者を使う</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>元は空欄</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>元は %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::OrderPoints</name>
    <message>
        <source>Compare clocks</source>
        <translation>時計を比べる</translation>
    </message>
    <message>
        <source>What was found in the order</source>
        <translation>注文の検査結果</translation>
    </message>
    <message>
        <source>Asks the gateway of the chosen profile for its time, with a question for the balance</source>
        <translation>選択したプロファイルのゲートウェイに残高を照会し、その時刻を調べます</translation>
    </message>
    <message>
        <source>The gateway&apos;s time could not be learnt.</source>
        <translation>ゲートウェイの時刻が分かりませんでした。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>There is no order yet.</source>
        <translation>まだ注文がありません。</translation>
    </message>
    <message>
        <source>Choose a region: its rules are what an order is checked by.</source>
        <translation>地域を選んでください。注文はその地域の規則で検査します。</translation>
    </message>
    <message>
        <source>Nothing was found wrong with the order.</source>
        <translation>注文に問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>This clock: %1</source>
        <translation>この時計: %1</translation>
    </message>
    <message>
        <source>A timestamp is judged by this computer&apos;s clock. Is it right?</source>
        <translation>タイムスタンプはこのコンピューターの時計で判断します。時計は合っていますか？</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会しています…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PastePreview</name>
    <message>
        <source>Fill from clipboard</source>
        <translation>クリップボードから入力</translation>
    </message>
    <message>
        <source>Fill the form with this?</source>
        <translation>この内容を入力しますか。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 に入力</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3, the last one</source>
        <translation>支払者 %1/%2: %3（最後）</translation>
    </message>
    <message>
        <source>Payer %1 of %2: %3; next: %4</source>
        <translation>支払者 %1/%2: %3、次: %4</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>何も送信されません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteRefusal</name>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet, a chat message or JSON, then try again.</source>
        <translation>表計算の行、チャットのメッセージ、JSON のいずれかをコピーして、もう一度試してください。</translation>
    </message>
    <message>
        <source>There are more than 256 KiB of text in the clipboard.</source>
        <translation>クリップボードのテキストが 256 KiB を超えています。</translation>
    </message>
    <message>
        <source>Copy only the rows you want to send.</source>
        <translation>送信する行だけをコピーしてください。</translation>
    </message>
    <message>
        <source>The clipboard holds bytes that are no text.</source>
        <translation>クリップボードの内容がテキストではありません。</translation>
    </message>
    <message>
        <source>Copy the text itself, not a file or a picture.</source>
        <translation>ファイルや画像ではなく、テキストそのものをコピーしてください。</translation>
    </message>
    <message>
        <source>The text is in an encoding that cannot be read here, or was damaged on its way.</source>
        <translation>テキストの文字コードを読み取れないか、途中で壊れています。</translation>
    </message>
    <message>
        <source>Open it in another program, see that it reads well there, and copy it from there.</source>
        <translation>別のプログラムで開き、正しく表示されることを確かめて、そこからコピーしてください。</translation>
    </message>
    <message>
        <source>The bytes can be read as Chinese (Big5) and as Japanese (Shift-JIS), and nothing tells which is right.</source>
        <translation>中国語（Big5）とも日本語（Shift-JIS）とも読め、どちらが正しいか判断できません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8, or copy it from a program that shows it well, so that no name is misread.</source>
        <translation>名前を読み違えないよう、ファイルを UTF-8 で保存するか、正しく表示できるプログラムからコピーしてください。</translation>
    </message>
    <message>
        <source>It begins as JSON but is not whole, or has one name twice.</source>
        <translation>JSON で始まりますが、途中で切れているか、同じ名前が二度あります。</translation>
    </message>
    <message>
        <source>Copy the whole object, from the first bracket to the last.</source>
        <translation>最初の括弧から最後の括弧まで、オブジェクト全体をコピーしてください。</translation>
    </message>
    <message>
        <source>There are more than 500 payers in the clipboard.</source>
        <translation>クリップボードの支払者が 500 人を超えています。</translation>
    </message>
    <message>
        <source>Copy fewer rows at a time.</source>
        <translation>一度にコピーする行を減らしてください。</translation>
    </message>
    <message>
        <source>Nothing in the clipboard fits a field of this form.</source>
        <translation>クリップボードに、入力欄に合う内容がありません。</translation>
    </message>
    <message>
        <source>Copy a row of a spreadsheet with its header, or text with labels such as “Mobile: 0912 345 678”.</source>
        <translation>見出し付きの表計算の行か、「携帯電話: 0912 345 678」のように項目名の付いたテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>Fill from clipboard</source>
        <translation>クリップボードから入力</translation>
    </message>
    <message>
        <source>The form is as it was</source>
        <translation>入力内容は変わっていません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PasteText</name>
    <message>
        <source>What goes into the form</source>
        <translation>入力される内容</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>入力先</translation>
    </message>
    <message>
        <source>Found as</source>
        <translation>元の値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>入力する値</translation>
    </message>
    <message>
        <source>left out: not asked for with this payment method</source>
        <translation>省略: この支払方法では不要です</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>入力済み</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>%1 を置き換え</translation>
    </message>
    <message>
        <source>To correct: %1</source>
        <translation>要修正: %1</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>使わなかった内容</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole name does not say which part is the family name: type both parts.</source>
        <translation>氏名だけでは、どこまでが姓か分かりません。姓と名を入力してください。</translation>
    </message>
    <message>
        <source>Stays in the form</source>
        <translation>そのまま残る項目</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerList</name>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerOffer</name>
    <message>
        <source>Payers of the payer book</source>
        <translation>支払者帳の支払者</translation>
    </message>
    <message>
        <source>↓ and Enter: take over · Esc: type on</source>
        <translation>↓ と Enter：取り込む · Esc：入力を続ける</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PayerPopup</name>
    <message>
        <source>Nobody by that name in this run</source>
        <translation>起動後の支払者に該当する名前はありません</translation>
    </message>
    <message>
        <source>Same payer again</source>
        <translation>前の支払者を使う</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Name of the payer</source>
        <translation>支払者の名前</translation>
    </message>
    <message>
        <source>Payers of this run</source>
        <translation>起動後の支払者</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PlaceSection</name>
    <message>
        <source>Secrets and data</source>
        <translation>シークレットとデータ</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>別のフォルダーを使う…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Fixed: it was given on the command line, or by VEXORA_CONSOLE_DATA_DIR, when the program was started.</source>
        <translation>固定: プログラムの起動時に、コマンドラインまたは VEXORA_CONSOLE_DATA_DIR で指定されました。</translation>
    </message>
    <message>
        <source>The window and the command line keep orders, merchants and these settings here. Another folder is taken up at once; nothing is moved or copied.</source>
        <translation>ウィンドウとコマンドラインは、注文、加盟店、この設定をここに保存します。別のフォルダーにはすぐに切り替わり、移動もコピーもしません。</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>何がどこに保存されるか</translation>
    </message>
    <message>
        <source>The desktop has no program that shows folders. It is at %1.</source>
        <translation>このデスクトップにはフォルダーを表示するプログラムがありません。場所は %1 です。</translation>
    </message>
    <message>
        <source>Nothing is written: enter a merchant&apos;s secret again after each start. What the keychain holds stays there, unread, until its merchant is removed.</source>
        <translation>何も書き込みません。起動のたびに加盟店のシークレットを入力してください。キーチェーンにあるものは、加盟店を削除するまで読まれずに残ります。</translation>
    </message>
    <message>
        <source>No keychain can be used here, so secrets are in memory and must be entered again after each start.</source>
        <translation>ここではキーチェーンを使えないため、シークレットはメモリーに保持されます。起動のたびに再入力が必要です。</translation>
    </message>
    <message>
        <source>Kept by the desktop&apos;s keychain between starts. A secret given while it was in memory stays there: enter it again to keep it.</source>
        <translation>終了後もデスクトップのキーチェーンに残ります。メモリーに保持中に入力したシークレットはメモリーのままです。残すには再入力してください。</translation>
    </message>
    <message>
        <source>In the system keychain, once a merchant is added; in memory until you quit where there is none</source>
        <translation>加盟店を追加するとシステムのキーチェーンに保存します。ない場合は終了までメモリーに保持します</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>フォルダーの中身</translation>
    </message>
    <message>
        <source>Orders with amounts, states and links; merchants; these settings</source>
        <translation>注文（金額、状態、リンク）、加盟店、この設定</translation>
    </message>
    <message>
        <source>Payer data</source>
        <translation>支払者の情報</translation>
    </message>
    <message>
        <source>Your regions</source>
        <translation>独自の地域</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintDialog</name>
    <message>
        <source>%1, %2 × %3 mm</source>
        <comment>a kind of paper and its size</comment>
        <translation>%1、%2 × %3 mm</translation>
    </message>
    <message>
        <source>Print these all the same</source>
        <translation>それでも印刷する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>もう一度印刷…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDFを保存…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>ページを作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n of these codes were printed before: they say “copy”.</source>
        <translation>
            <numerusform>このうち %n 件は印刷済みのため、「再印刷」と入ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed before on %1, %n time(s): this one says “copy”.</source>
        <translation>
            <numerusform>印刷済みです（最終 %1、%n 部）。今回は「再印刷」と入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be printed.</source>
        <translation>印刷できるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Bank apps may refuse %n of these code(s). They are printed only if you say so.</source>
        <translation>
            <numerusform>このうち %n 件のコードは、銀行アプリに拒否される可能性があります。印刷するには確認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code to print.</source>
        <translation>印刷するコードがありません。</translation>
    </message>
    <message>
        <source>The history cannot be read, so it is not known what was printed before. Nothing is printed until it can.</source>
        <translation>履歴を読み取れず、これまでの印刷が分かりません。読み取れるようになるまで印刷しません。</translation>
    </message>
    <message>
        <source>Nothing is printed until you have said that it shall be.</source>
        <translation>確認のチェックを入れるまで印刷しません。</translation>
    </message>
    <message>
        <source>Nothing here can be printed: the reasons are listed.</source>
        <translation>印刷できるものがありません。理由は一覧のとおりです。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>カード %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>These are more than %1 codes. Print them in parts.</source>
        <translation>コードが %1 件を超えています。分けて印刷してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintHead</name>
    <message>
        <source>Permanent counter code</source>
        <translation>店頭用の常設コード</translation>
    </message>
    <message numerus="yes">
        <source>%n permanent counter code(s)</source>
        <translation>
            <numerusform>店頭用の常設コード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, for one payment</source>
        <translation>注文 %1、1 回の支払用</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), each for one payment</source>
        <translation>
            <numerusform>注文 %n 件、各 1 回の支払用</numerusform>
        </translation>
    </message>
    <message>
        <source>TEST is printed across it</source>
        <translation>TEST と印刷されます</translation>
    </message>
    <message>
        <source>TEST is printed across them</source>
        <translation>すべてに TEST と印刷されます</translation>
    </message>
    <message>
        <source>TEST is printed across those that are not live</source>
        <translation>LIVE 以外には TEST と印刷されます</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrintPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>ページのプレビュー</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>カード %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrinterChoice</name>
    <message>
        <source>Printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>This computer has no printer set up, so the pages are saved as a PDF. Print it at actual size.</source>
        <translation>このコンピューターにはプリンターが設定されていないため、PDFで保存します。PDFは実際のサイズで印刷してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::PrivacySection</name>
    <message>
        <source>Payer data</source>
        <translation>支払者の情報</translation>
    </message>
    <message>
        <source>Change key…</source>
        <translation>鍵を変更…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Erase payer data</source>
        <translation>支払者の情報を消去</translation>
    </message>
    <message>
        <source>By age, region or payer, for good: from the list, its journal and its freed pages. Orders and amounts stay. You see first how much it is.</source>
        <translation>経過日数、地域、支払者を指定し、一覧、そのジャーナル、解放済みのページから完全に消去します。注文と金額は残ります。消去の前に件数を確認できます。</translation>
    </message>
    <message>
        <source>Payer book</source>
        <translation>支払者帳</translation>
    </message>
    <message>
        <source>Completes a payer while you type: by the last four digits of a number, or by the full name. Kept like the rest, and erased with it. Switched off, it is emptied.</source>
        <translation>番号の末尾 4 桁か氏名の全体を入力すると、支払者を補完します。ほかの情報と同じ方法で保存し、同時に消去します。オフにすると空になります。</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>消去の記録</translation>
    </message>
    <message>
        <source>Lock all payer data with a new key?</source>
        <translation>支払者の情報をすべて新しい鍵で暗号化しますか。</translation>
    </message>
    <message>
        <source>Everything kept is locked anew and the old key is forgotten. Do it when somebody may have got at the keychain. Backups made before can then no longer be opened: their orders and amounts stay readable, their payer data does not.</source>
        <translation>保存されている情報をすべて暗号化し直し、古い鍵を破棄します。キーチェーンに他人が触れた可能性がある場合に行ってください。以前のバックアップでは、注文と金額は読み取れますが、支払者の情報は読み取れなくなります。</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>鍵を変更しない</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>鍵を変更</translation>
    </message>
    <message>
        <source>Locking payer data with a new key…</source>
        <translation>支払者の情報を新しい鍵で暗号化しています…</translation>
    </message>
    <message>
        <source>Payer data is locked with a new key.</source>
        <translation>支払者の情報を新しい鍵で暗号化しました。</translation>
    </message>
    <message>
        <source>The key was not changed. %1</source>
        <translation>鍵は変更していません。%1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProfileMenu</name>
    <message>
        <source>My merchants</source>
        <translation>自社の加盟店</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connect a merchant…</source>
        <translation>加盟店を接続…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ProxyList</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Each merchant has its own. This computer is never reached through one.</source>
        <translation>加盟店ごとに設定します。このコンピューターへはプロキシを経由しません。</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>システムのプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the proxy of %1</source>
        <translation>%1 のプロキシを変更</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReadyCard</name>
    <message>
        <source>KHQR ready, not paid yet</source>
        <translation>KHQRができました（未払い）</translation>
    </message>
    <message>
        <source>Link ready, not paid yet</source>
        <translation>リンクができました（未払い）</translation>
    </message>
    <message>
        <source>Account ready, not paid yet</source>
        <translation>口座ができました（未払い）</translation>
    </message>
    <message>
        <source>%1, order %2</source>
        <translation>%1、注文 %2</translation>
    </message>
    <message>
        <source>%1 for %2, order %3</source>
        <translation>%1、%2 様、注文 %3</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy account</source>
        <translation>口座をコピー</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>The text is too long for a QR code. Copy the link instead.</source>
        <translation>QRコードには長すぎます。代わりにリンクをコピーしてください。</translation>
    </message>
    <message>
        <source>KHQR</source>
        <translation>KHQR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>リンクのQRコード</translation>
    </message>
    <message>
        <source>KHQR of the order</source>
        <translation>注文のKHQR</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>%1 へのリンクのQRコード</translation>
    </message>
    <message>
        <source>For one payment</source>
        <translation>1 回の支払用</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>口座</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>名義</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Gateway no.</source>
        <translation>ゲートウェイ番号</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1、%2 ms</translation>
    </message>
    <message>
        <source>%1, %2, %3 ms</source>
        <translation>%1、%2、%3 ms</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not as the gateway documents it: see Inspect, F12</source>
        <translation>ゲートウェイの仕様書と異なります。詳細は F12</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Mail…</source>
        <translation>メール…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>お客様用画面</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新しいコード</translation>
    </message>
    <message>
        <source>The same values under a new order number</source>
        <translation>同じ内容を新しい注文番号で発行します</translation>
    </message>
    <message>
        <source>✓ checksum, amount, currency, end</source>
        <translation>✓ チェックサム、金額、通貨、期限</translation>
    </message>
    <message>
        <source>This KHQR has expired</source>
        <translation>このKHQRは期限切れです</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RefusalList</name>
    <message>
        <source>Left out, with the reason</source>
        <translation>除外したものとその理由</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>シート</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 of %2</source>
        <translation>除外: %2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ReplayConfirm</name>
    <message>
        <source>Send to a live gateway</source>
        <translation>LIVE（本番）のゲートウェイに送信</translation>
    </message>
    <message>
        <source>Send this request? It is about real money.</source>
        <translation>このリクエストを送信しますか？実際のお金が動きます。</translation>
    </message>
    <message>
        <source>Byte for byte what the customer sent: their order number and their signature. If the gateway takes it, the order is the customer&apos;s, and their own program can never send that number again.</source>
        <translation>お客様が送ったバイト列そのままで、注文番号も署名もお客様のものです。ゲートウェイが受け付けるとお客様の注文になり、お客様のプログラムはその番号を二度と送れません。</translation>
    </message>
    <message>
        <source>The customer&apos;s values with an order number, a time and a signature of our own. If the gateway takes it, there is one more order that somebody can pay.</source>
        <translation>お客様の値に、こちらで作った注文番号、時刻、署名を付けます。ゲートウェイが受け付けると、誰かが支払える注文が 1 件増えます。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>新しい番号</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>%1 を送信（LIVE）</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>加盟店番号</translation>
    </message>
    <message>
        <source>Their path</source>
        <translation>お客様のパス</translation>
    </message>
    <message>
        <source>%1, but this goes to %2</source>
        <translation>%1 ですが、これは %2 に送られます</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestInput</name>
    <message>
        <source>Open what the customer sent</source>
        <translation>お客様から届いたものを開く</translation>
    </message>
    <message>
        <source>Texts (*.txt *.log *.json *.har *.sh *.bat);;All files (*)</source>
        <translation>テキスト (*.txt *.log *.json *.har *.sh *.bat);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What the customer sent</source>
        <translation>お客様から届いたもの</translation>
    </message>
    <message>
        <source>Paste or drop anything: JSON, a cURL line, a form body, a HAR file, lines of a log. It is read here and stored nowhere.</source>
        <translation>JSON、cURL の行、フォーム本文、HAR ファイル、ログの行など、何でも貼り付けるかドロップしてください。ここで読み取るだけで、どこにも保存しません。</translation>
    </message>
    <message>
        <source>A secret was in this text. It is hidden here; tell the customer to rotate it.</source>
        <translation>このテキストにシークレットがありました。ここでは隠しています。シークレットを新しくするよう、お客様に伝えてください。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Notes on the text</source>
        <translation>テキストについての注記</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>The string the customer says was signed</source>
        <translation>お客様が署名したという文字列</translation>
    </message>
    <message>
        <source>The text says what was signed; that is compared.</source>
        <translation>署名した文字列がテキストに書かれています。それと比べます。</translation>
    </message>
    <message>
        <source>Copied from the customer&apos;s log, with or without the secret</source>
        <translation>お客様のログからコピー（シークレットはあってもなくても可）</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取っています…</translation>
    </message>
    <message>
        <source>The text is long: the box shows a part of it. All of it was read.</source>
        <translation>長いテキストのため一部だけ表示しています。全体を読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields fit no region, or several. Choose one.</source>
        <translation>フィールドに合う地域がないか、複数あります。地域を選んでください。</translation>
    </message>
    <message>
        <source>Guessed from the fields; change it if it is wrong.</source>
        <translation>フィールドから推定しました。違う場合は変更してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RequestView</name>
    <message>
        <source>What was found</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Known mistakes</source>
        <translation>既知の間違い</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>間違い</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RestoreDialog</name>
    <message>
        <source>Use the backup&apos;s orders in place of the present ones</source>
        <translation>現在の注文をバックアップの注文に置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか。</translation>
    </message>
    <message>
        <source>Reading every page of it…</source>
        <translation>すべてのページを読み取っています…</translation>
    </message>
    <message numerus="yes">
        <source>%n present order(s) are not in it. They are carried over, so that no order number is taken for unused; their payer data is not.</source>
        <translation>
            <numerusform>現在の注文のうち %n 件はバックアップにありません。注文番号が未使用と扱われないよう引き継ぎますが、支払者の情報は引き継ぎません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The present list is kept beside it in the data folder. Merchants and settings are put back only where there are none now.</source>
        <translation>現在の一覧もデータフォルダーに残します。加盟店と設定は、現在ないものだけを戻します。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n order(s). History shows them now.</source>
        <translation>
            <numerusform>注文 %n 件を復元しました。履歴に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not everything after that was done: look whether your merchants, settings and own regions are there.</source>
        <translation>その後の処理がすべて完了したわけではありません。加盟店、設定、独自の地域があるか確認してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RetentionTable</name>
    <message>
        <source>What would go now</source>
        <translation>今消去される情報</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Payer data of older orders is erased for good when the window starts and once a day. Orders and amounts stay.</source>
        <translation>期間を過ぎた注文の支払者の情報は、ウィンドウを開いたときと 1 日 1 回、完全に消去されます。注文と金額は残ります。</translation>
    </message>
    <message>
        <source>always</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>%1: payer data of %n order(s), the oldest of %2</source>
        <translation>
            <numerusform>%1: 注文 %n 件の支払者の情報、最古 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be erased now.</source>
        <translation>今消去される情報はありません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Codes read back</source>
        <translation>読み取り確認済みのコード</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>PDFを保存中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) read back</source>
        <translation>
            <numerusform>%n 件中 %1 件のコードを読み取り確認</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDFを保存しました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>印刷できませんでした</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may have reached the printer: look before you print again, and destroy what you do not use.</source>
        <translation>
            <numerusform>%n ページがプリンターに届いている可能性があります。もう一度印刷する前に確認し、使わないものは破棄してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>カード %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, every code read back.</source>
        <translation>%1、%2。すべてのコードを読み取り確認しました。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>何も印刷していません。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>ファイルは作成していません。</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>プリンターが停止しました。</translation>
    </message>
    <message>
        <source>No code passed the checks.</source>
        <translation>検査に通ったコードがありません。</translation>
    </message>
    <message>
        <source>The reasons stand below.</source>
        <translation>理由は下に表示されています。</translation>
    </message>
    <message>
        <source>The printer is not there any more.</source>
        <translation>プリンターが見つからなくなりました。</translation>
    </message>
    <message>
        <source>Choose another one, or save a PDF.</source>
        <translation>別のプリンターを選ぶか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The printer took no more pages, or the history could not be written. See whether a page came out before you print again, and destroy what you do not use.</source>
        <translation>プリンターがページを受け付けなくなったか、履歴に書き込めませんでした。もう一度印刷する前に印刷物の有無を確認し、使わないものは破棄してください。</translation>
    </message>
    <message>
        <source>The file or the history could not be written.</source>
        <translation>ファイルまたは履歴に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Make room or give the permission back, then try again.</source>
        <translation>空き容量か権限を戻してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Handed to the print service</source>
        <translation>印刷サービスに渡しました</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SalePicture</name>
    <message>
        <source>KHQR of the order</source>
        <translation>注文のKHQR</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaleRow</name>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Customer screen</source>
        <translation>お客様用画面</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SaveSymbol</name>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>コードを保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF (*.pdf)</source>
        <translation>PNG 画像 (*.png);;SVG 図形 (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file&apos;s name has to end in .png, .svg or .pdf. Nothing was saved.</source>
        <translation>ファイル名の末尾は .png、.svg、.pdf のいずれかにしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing was saved: the code may not be used any more, or could not be read back from the picture.</source>
        <translation>保存しませんでした。コードがもう使えないか、画像から正しく読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be written.</source>
        <translation>保存しませんでした。履歴に書き込めません。</translation>
    </message>
    <message>
        <source>The picture could not be written to that place.</source>
        <translation>画像をその場所に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Nothing was saved: the code is of a test order. Print it as a card, which says TEST.</source>
        <translation>何も保存していません。テスト注文のコードです。TEST と入るカードとして印刷してください。</translation>
    </message>
    <message>
        <source>Nothing was saved: the history could not be read.</source>
        <translation>何も保存していません。履歴を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存していません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretChoice</name>
    <message>
        <source>Secret for this check</source>
        <translation>この検査に使うシークレット</translation>
    </message>
    <message>
        <source>Typed for this check</source>
        <translation>この検査のために入力</translation>
    </message>
    <message>
        <source>None, I do not have it</source>
        <translation>なし（持っていません）</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SecretEdit</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendBar</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>修正が必要: %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Send anyway %1, LIVE</source>
        <translation>%1 をこのまま送信（LIVE）</translation>
    </message>
    <message>
        <source>Send anyway %1</source>
        <translation>%1 をこのまま送信</translation>
    </message>
    <message>
        <source>Send, LIVE</source>
        <translation>送信（LIVE）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send %1, LIVE</source>
        <translation>%1 を送信（LIVE）</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 を送信</translation>
    </message>
    <message>
        <source>F1: help</source>
        <translation>F1: ヘルプ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendView</name>
    <message>
        <source>Send to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>There is no request yet.</source>
        <translation>まだリクエストがありません。</translation>
    </message>
    <message>
        <source>Choose the region first.</source>
        <translation>先に地域を選んでください。</translation>
    </message>
    <message>
        <source>Choose where to send it.</source>
        <translation>送信先を選んでください。</translation>
    </message>
    <message>
        <source>One is being sent. Wait for its answer.</source>
        <translation>送信中のものがあります。応答をお待ちください。</translation>
    </message>
    <message>
        <source>Send byte for byte</source>
        <translation>そのままのバイト列で送信</translation>
    </message>
    <message>
        <source>Send with a fresh number, time and signature</source>
        <translation>新しい番号、時刻、署名で送信</translation>
    </message>
    <message>
        <source>%1, LIVE</source>
        <translation>%1（LIVE）</translation>
    </message>
    <message>
        <source>The sandbox could not start, so nothing was sent. Start the program again to retry.</source>
        <translation>Sandbox を起動できなかったため、何も送信していません。プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>It was sent for the text that stood in the box before.</source>
        <translation>これは、前に入力欄にあったテキストに対する送信結果です。</translation>
    </message>
    <message>
        <source>The gateway cannot do that here. It does what it did before.</source>
        <translation>ここではゲートウェイにそれはできません。動作は前のままです。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SendingCard</name>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1 を %2 に送信しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Writing the order down before it is sent. Cancel stops it.</source>
        <translation>送信前に注文を記録しています。キャンセルで中止できます。</translation>
    </message>
    <message>
        <source>Connecting. Nothing of the order has left yet; Cancel stops it.</source>
        <translation>接続しています。注文はまだ送られていません。キャンセルで中止できます。</translation>
    </message>
    <message>
        <source>The order has left and the gateway is to answer. Cancel only stops the waiting: the order may exist all the same and becomes unknown.</source>
        <translation>注文は送られ、ゲートウェイの応答を待っています。キャンセルしても待機をやめるだけです。注文は存在する可能性があり、「不明」になります。</translation>
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
        <translation>送信と照会</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>How long an answer of the gateway is waited for, from the next order on. An order without an answer is then unknown, not failed: it may exist, and is never sent again by itself.</source>
        <translation>ゲートウェイの応答を待つ時間です。次の注文から有効です。応答のない注文は失敗ではなく「不明」になります。存在する可能性があり、自動で再送信されることはありません。</translation>
    </message>
    <message>
        <source>Ask about waiting orders now and then</source>
        <translation>支払待ちの注文をときどき照会する</translation>
    </message>
    <message>
        <source>Accepted orders of the last 24 hours that are not settled: after a minute, then more and more rarely while nothing changes, and only while this window is visible. Asking moves no money.</source>
        <translation>過去 24 時間に受け付けられ、決着していない注文を照会します。1 分後に始め、変化がなければ間隔を延ばし、このウィンドウが見えている間だけ行います。照会でお金は動きません。</translation>
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
        <translation>加盟店</translation>
    </message>
    <message>
        <source>Messages to payers</source>
        <translation>支払者へのメッセージ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StatusStrip</name>
    <message>
        <source>Sandbox: practice orders, with a secret made up at each start</source>
        <translation>Sandbox: 練習用の注文。シークレットは起動ごとに作られます</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unknown</source>
        <translation>
            <numerusform>不明な注文 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vexora::ui::StringsView</name>
    <message>
        <source>What the rule wants</source>
        <translation>規則どおりの文字列</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>Shows both strings as bytes</source>
        <translation>両方の文字列をバイト列で表示します</translation>
    </message>
    <message>
        <source>What the customer says was signed</source>
        <translation>お客様が署名したというもの</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>実際に署名されたもの</translation>
    </message>
    <message>
        <source>There is no string to compare yet.</source>
        <translation>比べる文字列がまだありません。</translation>
    </message>
    <message>
        <source>What the customer&apos;s program signed is not known. Ask for the string it signed and paste it under “The string the customer says was signed”.</source>
        <translation>お客様のプログラムが何に署名したか分かりません。署名した文字列をもらい、「お客様が署名したという文字列」に貼り付けてください。</translation>
    </message>
    <message>
        <source>Both strings are the same.</source>
        <translation>両方の文字列は同じです。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::StyleBar</name>
    <message>
        <source>Colour…</source>
        <translation>色…</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>ロゴ…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Currency sign in the code</source>
        <translation>コードに通貨記号を入れる</translation>
    </message>
    <message>
        <source>Colour of the card&apos;s header</source>
        <translation>カードのヘッダーの色</translation>
    </message>
    <message>
        <source>A picture of your own in the card&apos;s header. Use only one you have the right to print.</source>
        <translation>カードのヘッダーに入れる独自の画像です。印刷する権利のある画像だけを使ってください。</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>印刷物の言語</translation>
    </message>
    <message>
        <source>%1 is not a picture that can be read here.</source>
        <translation>%1 は読み込める画像ではありません。</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>ロゴ: %1</translation>
    </message>
    <message>
        <source>A logo of your own</source>
        <translation>独自のロゴ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;All files (*)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg *.webp *.bmp);;すべてのファイル (*)</translation>
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
        <translation>合計: %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1, counting…</source>
        <translation>%1、集計中…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SupportPage</name>
    <message>
        <source>What the customer sent is</source>
        <translation>お客様から届いたものの種類</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>vexora::ui::SymbolPreview</name>
    <message>
        <source>not payable</source>
        <translation>支払不可</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Not payable: for looking at only</source>
        <translation>支払不可: 表示のみ</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TargetStrip</name>
    <message>
        <source>Choose where it is sent</source>
        <translation>送信先を選ぶ</translation>
    </message>
    <message>
        <source>Choose what the gateway does</source>
        <translation>ゲートウェイの動作を選ぶ</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>プロファイルを選ぶ</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>ゲートウェイ: %1</translation>
    </message>
    <message>
        <source>Embedded gateway</source>
        <translation>内蔵ゲートウェイ</translation>
    </message>
    <message>
        <source>My merchants</source>
        <translation>自社の加盟店</translation>
    </message>
    <message>
        <source>No profile of this region</source>
        <translation>この地域のプロファイルがありません</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBanner</name>
    <message>
        <source>From a bundle: redacted</source>
        <translation>バンドルの内容（伏せ字あり）</translation>
    </message>
    <message>
        <source>What stands below is what another console put into its file. Placeholders like ‹mobile:4f1c› stand for values that did not leave it.</source>
        <translation>以下は、別のコンソールがファイルに入れた内容です。‹mobile:4f1c› のような記号は、そのコンソールから出していない値の代わりです。</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>バンドルについて</translation>
    </message>
    <message>
        <source>Close bundle</source>
        <translation>バンドルを閉じる</translation>
    </message>
    <message>
        <source>No known mistake explains the signature</source>
        <translation>既知の間違いでは署名を説明できません</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>署名は正しいです</translation>
    </message>
    <message>
        <source>The mistake is known</source>
        <translation>間違いは判明しています</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTPステータス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>作成元の時計</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>Byte for byte</source>
        <translation>そのままのバイト列</translation>
    </message>
    <message>
        <source>With a fresh number, time and signature</source>
        <translation>新しい番号、時刻、署名</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>送信結果</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TicketBox</name>
    <message>
        <source>Save bundle…</source>
        <translation>バンドルを保存…</translation>
    </message>
    <message>
        <source>Open bundle…</source>
        <translation>バンドルを開く…</translation>
    </message>
    <message>
        <source>This and nothing else is in the file</source>
        <translation>ファイルに入るのはこれだけです</translation>
    </message>
    <message>
        <source>Ticket bundles (*.json);;All files (*)</source>
        <translation>チケットバンドル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the bundle</source>
        <translation>バンドルを保存</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>From a bundle: redacted. Nothing of it can be sent.</source>
        <translation>バンドルの内容（伏せ字あり）です。送信はできません。</translation>
    </message>
    <message>
        <source>The bundle could not be written to that place.</source>
        <translation>その場所にバンドルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>%1 として保存しました。読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>That file cannot be read.</source>
        <translation>そのファイルは読み取れません。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of this program.</source>
        <translation>このバンドルは、このプログラムの新しいバージョンで作られています。</translation>
    </message>
    <message>
        <source>That is no ticket bundle, or it was changed: %1</source>
        <translation>チケットバンドルではないか、変更されています: %1</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TlvTree</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDelegate</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayDock</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayFoot</name>
    <message>
        <source>Links, %1</source>
        <extracomment>Foot of today&apos;s list: so many links were made</extracomment>
        <translation>リンク %1 件</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <extracomment>Foot of today&apos;s list: so many orders were paid in full</extracomment>
        <translation>支払済み %1 件</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayList</name>
    <message>
        <source>Today&apos;s orders</source>
        <translation>今日の注文</translation>
    </message>
</context>
<context>
    <name>vexora::ui::TodayPane</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>No orders yet today. Each one appears here as it is sent.</source>
        <translation>今日はまだ注文がありません。送信するとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictCard</name>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Open a ticket bundle…</source>
        <translation>チケットバンドルを開く…</translation>
    </message>
</context>
<context>
    <name>vexora::ui::VerdictLine</name>
    <message>
        <source>Good</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Bank apps will take this code.</source>
        <translation>銀行アプリで使えるコードです。</translation>
    </message>
    <message>
        <source>Good, with a note</source>
        <translation>問題なし（参考あり）</translation>
    </message>
    <message>
        <source>Bank apps will take this code. What is unusual about it stands below.</source>
        <translation>銀行アプリで使えるコードです。通常と異なる点は下に示します。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Bank apps refuse it and it is not printed. Issue a new one.</source>
        <translation>銀行アプリに拒否されるため、印刷しません。新しいコードを発行してください。</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Bank apps may refuse it: ask for a correct one before you print it.</source>
        <translation>銀行アプリに拒否される可能性があります。印刷する前に正しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>A QR code, but not a KHQR</source>
        <translation>KHQRではないQRコード</translation>
    </message>
    <message>
        <source>No Bakong account stands in it, so it cannot be paid as a KHQR.</source>
        <translation>Bakong口座がないため、KHQRとして支払えません。</translation>
    </message>
    <message>
        <source>Not payable</source>
        <translation>支払不可</translation>
    </message>
    <message>
        <source>Ask whoever made it for a correct one.</source>
        <translation>作成元に正しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>No code is drawn from it: it would be scanned and then refused, or pay somebody else. Copy or scan it again from where it came.</source>
        <translation>コードは表示しません。読み取った後に拒否されたり、別人への支払になったりします。元のコードをコピーまたはスキャンし直してください。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewBar</name>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>支払待ち</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>ビューを保存…</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>ビュー名を変更…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビュー名を変更</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Keeps filters, sorting and columns. The text typed into Filter is not kept: it may be a payer&apos;s.</source>
        <translation>絞り込み、並び順、列を保存します。「絞り込み」に入力した文字は、支払者の情報の可能性があるため保存しません。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The program has a view of this name.</source>
        <translation>この名前のビューがプログラムにあります。</translation>
    </message>
    <message>
        <source>Replaces the view of this name.</source>
        <translation>この名前のビューを置き換えます。</translation>
    </message>
</context>
<context>
    <name>vexora::ui::WelcomePage</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>どのように始めますか。</translation>
    </message>
    <message>
        <source>You can do the other one at any time: from the profile menu above, or in Settings.</source>
        <translation>もう一方は、上のプロファイルメニューか「設定」からいつでも行えます。</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>ここで試す</translation>
    </message>
    <message>
        <source>A gateway inside this program.</source>
        <translation>このプログラム内のゲートウェイ。</translation>
    </message>
    <message>
        <source>Its secret in memory, no keychain prompt.</source>
        <translation>シークレットはメモリー内。キーチェーンの確認なし。</translation>
    </message>
    <message>
        <source>Practice orders with their own history.</source>
        <translation>練習用の注文と専用の履歴。</translation>
    </message>
    <message>
        <source>No money, no account, no network.</source>
        <translation>お金、口座、ネットワークは不要。</translation>
    </message>
    <message>
        <source>Connect my merchant</source>
        <translation>自社の加盟店を接続</translation>
    </message>
    <message>
        <source>Address, merchant number and secret at hand.</source>
        <translation>アドレス、加盟店番号、シークレットをご用意ください。</translation>
    </message>
    <message>
        <source>The secret goes into the system keychain.</source>
        <translation>シークレットはシステムのキーチェーンに保存。</translation>
    </message>
    <message>
        <source>Tested by its balance: no money moves.</source>
        <translation>残高の照会でテスト。お金は動きません。</translation>
    </message>
    <message>
        <source>All of it can be changed in Settings.</source>
        <translation>すべて「設定」で変更できます。</translation>
    </message>
</context>
</TS>
