<?php
// Makes the signature of one order and prints it: php sign.php

// For trying out. Read yours from where you keep secrets; it never belongs into a program.
$secret = 'unit-test-secret-not-real';

$fields = [
@fields@
];

// All fields that have a value, but not sign, in ASCII order of their names.
unset($fields['sign']);
$fields = array_filter($fields, fn ($value) => $value !== '');
ksort($fields, SORT_STRING);

// name=value, nothing between two of them, the secret right behind the last.
$text = '';
foreach ($fields as $name => $value) {
    $text .= $name . '=' . $value;
}

// The MD5 of its UTF-8 bytes, in lower-case hexadecimal digits.
echo md5($text . $secret), "\n";
