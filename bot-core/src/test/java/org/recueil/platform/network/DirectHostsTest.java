package org.recueil.platform.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hosts take no proxy. */
class DirectHostsTest {
    @ParameterizedTest(name = "{0}: {1}, {2}:{3}")
    @CsvSource(delimiter = '|', textBlock = """
            loopback, always            |                            | localhost         | 443  | true
            a name below it             |                            | a.localhost       | 443  | true
            loopback in any case        |                            | LOCALHOST         | 80   | true
            loopback by number          |                            | 127.0.0.1         | 443  | true
            all of loopback             |                            | 127.9.8.7         | 8081 | true
            loopback in IPv6            |                            | [::1]             | 443  | true
            loopback as IPv6 maps it    |                            | [::ffff:127.0.0.1] | 443 | true
            this machine                |                            | 0.0.0.0           | 443  | true
            a name that only begins so  |                            | localhost.example | 443  | false
            nothing named               |                            | slack.com         | 443  | false
            everything                  | *                          | slack.com         | 443  | true
            everything among others     | example.org, *             | slack.com         | 443  | true
            that name                   | slack.com                  | slack.com         | 443  | true
            that name in another case   | Slack.COM                  | slack.com         | 443  | true
            a name below that name      | slack.com                  | wss.slack.com     | 443  | true
            a name that ends like it    | slack.com                  | notslack.com      | 443  | false
            a suffix                    | .slack.com                 | wss.slack.com     | 443  | true
            the suffix itself           | .slack.com                 | slack.com         | 443  | true
            a suffix with a star        | *.slack.com                | wss.slack.com     | 443  | true
            a suffix that ends like it  | .slack.com                 | notslack.com      | 443  | false
            that port                   | slack.com:8443             | slack.com         | 8443 | true
            another port                | slack.com:8443             | slack.com         | 443  | false
            that port of a suffix       | .slack.com:8443            | a.slack.com       | 8443 | true
            a port of everything        | *:8443                     | slack.com         | 8443 | true
            another port of everything  | *:8443                     | slack.com         | 443  | false
            separated by commas         | a.example,slack.com        | slack.com         | 443  | true
            separated by spaces         | a.example slack.com        | slack.com         | 443  | true
            a full stop at the end      | slack.com.                 | slack.com         | 443  | true
            an address                  | 10.1.2.3                   | 10.1.2.3          | 443  | true
            an address and its port     | 10.1.2.3:8081              | 10.1.2.3          | 8081 | true
            a block of addresses        | 10.0.0.0/8                 | 10.200.3.4        | 443  | true
            outside the block           | 10.0.0.0/8                 | 11.0.0.1          | 443  | false
            a block is of no names      | 10.0.0.0/8                 | slack.com         | 443  | false
            an address in IPv6          | fd00::1                    | [fd00:0::1]       | 443  | true
            the same in brackets        | [fd00::1]:8443             | [fd00::1]         | 8443 | true
            a block in IPv6             | fd00::/8                   | [fdab::1]         | 443  | true
            a number that is no address | 999.1.1.1                  | 999.1.1.1         | 443  | true
            """)
    void aHostTakesNoProxyOr(String what, String list, String host, int port, boolean direct) {
        assertEquals(direct, new DirectHosts(list == null ? "" : list).has(host, port), what);
    }
}
