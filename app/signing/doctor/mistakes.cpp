// SPDX-License-Identifier: MIT
#include "signing/doctor/mistakes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vexora::doctor {

const QList<MistakeKind> &mistakeKinds()
{
    using enum Dimension;
    // The commonest first: of two explanations of the same size a person should read the likelier.
    static const QList<MistakeKind> kKinds{
        // Whose secret. The two of a wrong environment are named before a profile's alone.
        {u"secret-test-on-live"_s, SecretOwner}, // a test profile's, the order is a live one
        {u"secret-live-on-test"_s, SecretOwner},
        {u"secret-other-profile"_s, SecretOwner}, // {profile}
        // Where it stands. The rule: right behind the string, nothing between.
        {u"secret-first"_s, SecretPlace}, // secret + string
        {u"secret-both-ends"_s, SecretPlace}, // secret + string + secret
        {u"secret-absent"_s, SecretPlace}, // the string alone
        {u"secret-amp-key"_s, SecretPlace}, // string + "&key=" + secret
        {u"secret-key"_s, SecretPlace}, // string + "key=" + secret
        {u"secret-amp-secret"_s, SecretPlace}, // string + "&secret=" + secret
        {u"secret-amp"_s, SecretPlace}, // string + "&" + secret
        // How it was written.
        {u"secret-space"_s, SecretText}, // a space behind or before it
        {u"secret-newline"_s, SecretText}, // LF, CR LF or CR behind it
        {u"secret-bom"_s, SecretText}, // U+FEFF before it
        {u"secret-case"_s, SecretText}, // all upper or all lower case
        // The order of the pairs. The rule: by name, ASCII.
        {u"order-as-sent"_s, Order},
        {u"order-reverse"_s, Order}, // by name, falling
        {u"order-first-letter"_s, Order}, // stable, from the order as sent
        {u"order-ignoring-case"_s, Order},
        {u"order-by-value"_s, Order},
        // What stands between pairs. The rule: nothing.
        {u"join-amp"_s, Joiner},
        {u"join-comma"_s, Joiner},
        {u"join-pipe"_s, Joiner},
        {u"join-newline"_s, Joiner}, // LF
        {u"join-colon"_s, Joiner},
        // A pair. The rule: name=value.
        {u"pairs-values-only"_s, Pairs},
        {u"pairs-names-only"_s, Pairs},
        {u"pairs-colon"_s, Pairs}, // name:value
        {u"pairs-no-sign"_s, Pairs}, // namevalue
        // Which fields.
        {u"empty-in"_s, Fields}, // every empty one of the body as `name=`
        {u"null-as-text"_s, Fields}, // every null of the body as `name=null`
        {u"sign-in"_s, Fields}, // `sign=` empty, before it was filled in
        {u"merchant-no-in"_s, Fields}, // the header's value as `merchantNo=`
        {u"field-missing"_s, Fields}, // {field}: one known field left out
        {u"unknown-out"_s, Fields}, // {field}: one field the region does not know left out
        {u"unknown-in"_s, Fields}, // {field}: one that was not sent: a known name, empty;
        // signType=MD5, sign_type=MD5, charset=UTF-8
        // The digest. The rule: MD5 of string and secret.
        {u"digest-double-md5"_s, Digest}, // of the hex digits, lower or upper case
        {u"digest-hmac-md5"_s, Digest}, // key: the secret; text: the string, with or without it
        {u"digest-hmac-sha256"_s, Digest}, // the same
        {u"digest-sha1"_s, Digest},
        {u"digest-sha256"_s, Digest},
        // How it was written. The rule: 32 lower-case hex digits.
        {u"form-upper"_s, Form},
        {u"form-16"_s, Form}, // digits 9 to 24; either case
        {u"form-base64"_s, Form}, // of the bytes, or of the hex digits
        // What was hashed instead of the string, the secret behind it all the same.
        {u"body-as-sent"_s, Message}, // compact JSON without sign, members as sent
        {u"body-sorted"_s, Message}, // the same, members by name
        {u"body-spaced"_s, Message}, // with ", " and ": ", as sent
        // Values. Made in this order, one on top of the other.
        {u"timestamp-seconds"_s, Value}, // the timestamp / 1000, whole, or with three decimals
        {u"timestamp-anew"_s, Value}, // {from} {to}: another moment, up to 3 s away (0.25 s beside
        // another mistake), or the same second's beginning
        {u"number-rendering"_s, Value}, // {field}: "1.7e12" and "1.7E12", "1.0E3", "300" as 300.0
        {u"amount-decimals"_s, Value}, // 300 / 300.0 / 300.00 / 300.0000
        {u"amount-minor-units"_s, Value}, // x100, or /100
        {u"amount-comma"_s, Value}, // 12,000 and 12,000.00
        {u"leading-zero-lost"_s, Value}, // {field}
        {u"trimmed"_s, Value}, // {field} or *: the body has spaces at an end, the string has not
        {u"not-trimmed"_s, Value}, // {field}: a space, tab, CR, LF or CR LF at an end of the value
        {u"dash"_s, Value}, // {field} or *: "-" as U+2010..U+2015, U+2212; or one of them as "-"
        {u"quotes"_s, Value}, // {field} or *: ' and " as typographic ones, or the reverse
        {u"full-width-digits"_s, Value}, // {field} or *: 0-9 as U+FF10.., or the reverse
        {u"half-width-kana"_s, Value}, // {field} or *: full-width as half-width, or the reverse
        {u"unicode-form"_s, Value}, // *: NFC as NFD, or the reverse
        {u"line-ends"_s, Value}, // *: LF as CR LF, or CR LF as LF
        {u"html-escaped"_s, Value}, // *: & < > " ' as entities, or "&amp;" alone
        {u"json-slash"_s, Value}, // *: "/" as "\/"
        {u"json-unicode"_s, Value}, // *: what is not ASCII as \uXXXX, lower or upper case digits
        {u"url-encoded"_s, Value}, // {field} or *: percent-encoded; space as "+" or "%20"
        {u"url-encoded-twice"_s, Value},
        {u"url-decoded"_s, Value}, // {field} or *: the body has it encoded, the string has not
        {u"plus-for-space"_s, Value}, // {field} or *: space as "+", or "+" as space; nothing else
        // The bytes of string and secret. The rule: UTF-8.
        {u"charset-shift-jis"_s, Charset},
        {u"charset-big5"_s, Charset},
        {u"charset-gbk"_s, Charset},
        {u"charset-utf-16"_s, Charset}, // LE or BE, with or without a mark
        {u"charset-latin-1"_s, Charset}, // what it lacks as "?"
        {u"charset-utf-8-twice"_s, Charset}, // UTF-8 read as Latin-1 and encoded again
    };
    return kKinds;
}

const MistakeKind *mistakeKind(QStringView id)
{
    const QList<MistakeKind> &kinds = mistakeKinds();
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(),
                                   [id](const MistakeKind &listed) { return listed.id == id; });
    return kind == kinds.cend() ? nullptr : &*kind;
}

} // namespace vexora::doctor
