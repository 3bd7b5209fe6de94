# Makes the signature of one order and prints it: python3 sign.py
import hashlib

# For trying out. Read yours from where you keep secrets; it never belongs into a program.
secret = "unit-test-secret-not-real"

fields = {
@fields@
}

# All fields that have a value, but not sign, in ASCII order of their names; name=value, nothing
# between two of them, the secret right behind the last.
names = sorted(name for name in fields if name != "sign" and fields[name] != "")
text = "".join(name + "=" + fields[name] for name in names) + secret

# The MD5 of its UTF-8 bytes, in lower-case hexadecimal digits.
print(hashlib.md5(text.encode("utf-8")).hexdigest())
