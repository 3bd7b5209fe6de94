// SPDX-License-Identifier: MIT
#include "regions/fieldrules.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <optional>

namespace vexora {

namespace {

using Address = std::array<unsigned char, 16>;

/** IPv4 as ::ffff:a.b.c.d, so that one table serves both. */
std::optional<Address> parse(const char *text)
{
    Address address{};
    if (inet_pton(AF_INET6, text, address.data()) == 1)
        return address;
    std::array<unsigned char, 4> four{};
    if (inet_pton(AF_INET, text, four.data()) != 1)
        return std::nullopt;
    address[10] = 0xff;
    address[11] = 0xff;
    std::memcpy(address.data() + 12, four.data(), four.size());
    return address;
}

struct Reserved
{
    const char *network;
    int bits; ///< of the IPv6 form; an IPv4 prefix plus 96
};

// The IANA special-purpose registries for IPv4 and IPv6, the anycast services of no payer (AS112,
// AMT) included, and multicast. Of IPv6 only what lies in 2000::/3.
constexpr std::array kReserved{
    Reserved{"0.0.0.0", 96 + 8},
    Reserved{"10.0.0.0", 96 + 8},
    Reserved{"100.64.0.0", 96 + 10},
    Reserved{"127.0.0.0", 96 + 8},
    Reserved{"169.254.0.0", 96 + 16},
    Reserved{"172.16.0.0", 96 + 12},
    Reserved{"192.0.0.0", 96 + 24},
    Reserved{"192.0.2.0", 96 + 24},
    Reserved{"192.31.196.0", 96 + 24},
    Reserved{"192.52.193.0", 96 + 24},
    Reserved{"192.175.48.0", 96 + 24},
    Reserved{"192.88.99.0", 96 + 24},
    Reserved{"192.168.0.0", 96 + 16},
    Reserved{"198.18.0.0", 96 + 15},
    Reserved{"198.51.100.0", 96 + 24},
    Reserved{"203.0.113.0", 96 + 24},
    Reserved{"224.0.0.0", 96 + 4},
    Reserved{"240.0.0.0", 96 + 4},
    Reserved{"2001::", 23},
    Reserved{"2001:db8::", 32},
    Reserved{"2002::", 16},
    Reserved{"2620:4f:8000::", 48},
    Reserved{"3fff::", 20},
};

bool isWithin(const Address &address, const Address &network, int bits)
{
    const size_t whole = size_t(bits / 8);
    if (std::memcmp(address.data(), network.data(), whole) != 0)
        return false;
    const int rest = bits % 8;
    if (rest == 0)
        return true;
    const auto mask = static_cast<unsigned char>(0xff << (8 - rest));
    return (address[whole] & mask) == (network[whole] & mask);
}

} // namespace

bool isIpAddress(const QString &address)
{
    return parse(address.toLatin1().constData()).has_value() && !address.contains(QChar(0));
}

QString canonicalIpAddress(const QString &address)
{
    if (!isIpAddress(address))
        return address;
    const Address parsed = *parse(address.toLatin1().constData());
    std::array<char, INET6_ADDRSTRLEN> text{};
    const bool isFour = isWithin(parsed, *parse("0.0.0.0"), 96);
    inet_ntop(isFour ? AF_INET : AF_INET6, parsed.data() + (isFour ? 12 : 0), text.data(),
              text.size());
    return QString::fromLatin1(text.data());
}

bool isPrivateOrReserved(const QString &address)
{
    const std::optional<Address> parsed = parse(address.toLatin1().constData());
    if (!parsed)
        return false;
    // Addresses are given out from 2000::/3 alone (RFC 4291); the rest is local, multicast or
    // unused.
    const std::optional<Address> mapped = parse("0.0.0.0");
    const std::optional<Address> global = parse("2000::");
    if (!isWithin(*parsed, *mapped, 96) && !isWithin(*parsed, *global, 3))
        return true;
    for (const Reserved &reserved : kReserved) {
        const std::optional<Address> network = parse(reserved.network);
        if (network && isWithin(*parsed, *network, reserved.bits))
            return true;
    }
    return false;
}

} // namespace vexora
