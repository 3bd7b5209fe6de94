// Makes the signature of one order and prints it: node sign.mjs
import { createHash } from "node:crypto";

// For trying out. Read yours from where you keep secrets; it never belongs into a program.
const secret = "unit-test-secret-not-real";

const fields = [
@fields@
];

// All fields that have a value, but not sign, in ASCII order of their names; name=value, nothing
// between two of them, the secret right behind the last.
const text = fields
  .filter(([name, value]) => name !== "sign" && value !== "")
  .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  .map(([name, value]) => name + "=" + value)
  .join("") + secret;

// The MD5 of its UTF-8 bytes, in lower-case hexadecimal digits.
console.log(createHash("md5").update(text, "utf8").digest("hex"));
