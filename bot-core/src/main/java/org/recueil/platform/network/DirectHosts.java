package org.recueil.platform.network;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hosts that are reached without a proxy: this machine, and those that NO_PROXY names. No name is looked up, because behind
 * a proxy there may be no name server.
 */
final class DirectHosts {
    private static final Pattern SEPARATORS = Pattern.compile("[,;\\s]+");
    private static final Pattern ENTRY = Pattern.compile("(?:\\[(?<six>[^]]+)]|(?<host>[^:]+))(?::(?<port>\\d{1,5}))?");
    private static final Pattern BLOCK = Pattern.compile("(?<address>[0-9A-Fa-f:.]+)/(?<bits>\\d{1,3})");
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern ADDRESS =
            Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final List<String> said;
    private final List<Entry> entries;

    /** @param list the entries, separated by commas or spaces */
    DirectHosts(String list) {
        said = Arrays.stream(SEPARATORS.split(list))
                .filter(entry -> !entry.isEmpty())
                .toList();
        entries = said.stream().map(Entry::of).toList();
    }

    /** Whether it takes no proxy. */
    boolean has(String host, int port) {
        String plain = plain(host);
        return isThisMachine(plain) || entries.stream().anyMatch(entry -> entry.has(plain, port));
    }

    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "").replaceFirst("\\.$", "");
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || address(host)
                        .filter(address -> address.isLoopbackAddress() || address.isAnyLocalAddress())
                        .isPresent();
    }

    /** The address, if it is written as one; empty for a name. No name is looked up. */
    private static Optional<InetAddress> address(String host) {
        try {
            return ADDRESS.matcher(host).matches() ? Optional.of(InetAddress.getByName(host)) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /**
     * One entry: {@code *}, a name with everything below it, an address, or a block of addresses such as {@code 10.0.0.0/8}.
     */
    private record Entry(String host, OptionalInt port) {
        static Entry of(String said) {
            Matcher form = ENTRY.matcher(said);
            if (!form.matches()) { // an IPv6 address without brackets has no port
                return new Entry(plain(said), OptionalInt.empty());
            }
            String host = form.group("six") == null ? form.group("host") : form.group("six");
            String port = form.group("port");
            return new Entry(
                    plain(host).replaceFirst("^\\*?\\.", ""),
                    port == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(port)));
        }

        boolean has(String other, int otherPort) {
            if (port.isPresent() && port.getAsInt() != otherPort) {
                return false;
            }
            return host.equals("*") || other.equals(host) || other.endsWith("." + host) || holdsAddress(other);
        }

        private boolean holdsAddress(String other) {
            Optional<InetAddress> asked = address(other);
            Matcher block = BLOCK.matcher(host);
            boolean isBlock = block.matches();
            Optional<InetAddress> ours = address(isBlock ? block.group("address") : host);
            if (asked.isEmpty() || ours.isEmpty()) {
                return false;
            }
            byte[] one = ours.get().getAddress();
            byte[] two = asked.get().getAddress();
            int length = one.length * Byte.SIZE;
            int bits = isBlock ? Math.min(length, Integer.parseInt(block.group("bits"))) : length;
            return one.length == two.length
                    && new BigInteger(1, one)
                            .shiftRight(length - bits)
                            .equals(new BigInteger(1, two).shiftRight(length - bits));
        }
    }

    /** What NO_PROXY names. */
    @Override
    public String toString() {
        return String.join(", ", said);
    }
}
