#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the canonical strings and signatures of the passing examples in resources/regions.

Without --write it only compares and exits 1 when a file says something else.

This is the second opinion on the program's signer, so it shares nothing with it: Python's hashlib
signs, and what goes on the wire is not computed but stands below, written by hand. An example
that is not listed here is sent as it was typed; None marks a value that is not sent.
"""

import argparse
import hashlib
import json
import pathlib
import re
import sys

REGIONS = pathlib.Path(__file__).resolve().parents[2] / "resources" / "regions"
WIDTH = 100

# What the wire holds where it differs from what was typed.
WIRE = {
    "argentina": {
        "QR, 300.00 becomes 300, empty remark is not sent": {"amount": "300", "remark": None},
        "online banking, country code off the mobile, remark with = and &": {
            "mobile": "0912345678"
        },
        "ID number with dots, spaces around everything, full-width digits": {
            "idCardNumber": "20301234",
            "firstname": "José María",
            "lastname": "Núñez",
            "email": "jose@example.com",
            "amount": "12000",
        },
        "CUIL with typographic dashes": {"idCardNumber": "20-30301234-5"},
    },
    "cambodia": {
        "KHQR in riel, Khmer names, country code off the mobile": {
            "amount": "48000",
            "mobile": "12345678",
        },
        "Bakong virtual account, nine digits with their 0": {"mobile": "012345678"},
        "ten digits with a 0 become nine": {"mobile": "971234567"},
        "bare country code, Khmer digits, one decimal": {"amount": "10.5", "mobile": "971234567"},
        "dollars keep 10.00 as it is": {"mobile": "12345678"},
    },
    "japan": {
        "virtual account, half-width kana with voiced marks": {
            "firstname": "ジョージ",
            "lastname": "ワタナベ",
            "amount": "500",
            "remark": None,
        },
        "hiragana, decomposed kana, country code off the mobile": {
            "firstname": "ハナコ",
            "lastname": "ガトウ",
            "mobile": "09012345678",
        },
        "full-width digits, IPv6, long mark and middle dot": {
            "amount": "12000",
            "mobile": "09012345678",
        },
        "bare country code, spaces around, names in two parts": {
            "mobile": "09012345678",
            "firstname": "タロウ",
            "userId": "123456",
            "ipAddress": "126.15.7.20",
        },
    },
    "mexico": {
        "CLABE, mobile and remark empty": {"mobile": None, "remark": None},
        "store, accents, 300.00 becomes 300": {"amount": "300"},
        "country code and separators leave the mobile": {"mobile": "5512345678"},
        "bare country code, spaces around": {
            "mobile": "5512345678",
            "payer": "Ana Gomez",
            "amount": "250",
        },
    },
    "taiwan": {
        "typographic dashes, full-width comma and digits, a space": {
            "bankNumber": "808-0358988888888,013-0458988888888888",
            "amount": "12000",
        },
        "ideographic comma, minus sign, country code off the mobile": {
            "bankNumber": "808-0358988888888,013-0458988888888888",
            "mobile": "0912345678",
            "remark": None,
        },
        "7-Eleven with postcode and address": {"mobile": "0912345678"},
        "7-Eleven, full-width postcode, bare country code": {
            "postcode": "106",
            "mobile": "0912345678",
        },
        "country code with its 0 in brackets": {"mobile": "0912345678"},
    },
}


def sign(region, example):
    """The canonical string and the signature of one passing example."""
    wire = dict(example["values"], **WIRE.get(region, {}).get(example["name"], {}))
    wire.update(tradeNo=example["tradeNo"], timestamp=example["timestamp"])
    canonical = "".join(f"{name}={wire[name]}" for name in sorted(wire) if wire[name])
    digest = hashlib.md5((canonical + example["secret"]).encode("utf-8")).hexdigest()
    return canonical, digest


# Characters that cannot be told from others by looking, or that an editor may change.
LOOKALIKES = re.compile("[\u2010-\u2015\u2212\u3000\u3099\u309a]")


def text(value):
    """One line of JSON; readable, but for the lookalikes."""
    line = json.dumps(value, ensure_ascii=False)
    return LOOKALIKES.sub(lambda match: f"\\u{ord(match.group()):04x}", line)


def layout(value, indent=0, used=0):
    """JSON as the region files are kept: what fits a line stays on one."""
    line = text(value)
    if not isinstance(value, (dict, list)) or not value or indent + used + len(line) < WIDTH:
        return line
    inner = indent + 2
    if isinstance(value, dict):
        heads = [text(key) + ": " for key in value]
        parts = [head + layout(v, inner, len(head)) for head, v in zip(heads, value.values())]
    else:
        parts = [layout(item, inner) for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    body = ",\n".join(" " * inner + part for part in parts)
    return f"{opening}\n{body}\n{' ' * indent}{closing}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--write", action="store_true", help="put them into the files")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()

    wrong = 0
    for path in arguments.files or sorted(REGIONS.glob("*.json")):
        region = json.loads(path.read_text(encoding="utf-8"))
        names = {example["name"] for example in region["examples"]}
        for name in WIRE.get(region["id"], {}):
            if name not in names:
                wrong += 1
                print(f"{path}: no example is called \"{name}\"")
        for example in region["examples"]:
            if "faults" in example:
                continue
            canonical, digest = sign(region["id"], example)
            if (example["canonical"], example["sign"]) != (canonical, digest):
                wrong += 0 if arguments.write else 1
                print(f"{path}: \"{example['name']}\": {digest} {canonical}")
            example["canonical"], example["sign"] = canonical, digest
        if arguments.write:
            path.write_text(layout(region) + "\n", encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
