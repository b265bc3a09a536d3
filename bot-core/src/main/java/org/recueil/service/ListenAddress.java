package org.recueil.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.Set;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/**
 * The address at which a server of ours listens, and the two settings that name it.
 *
 * @param port 0 leaves the choice to the system
 */
public record ListenAddress(Setting hostSetting, String host, Setting portSetting, int port) {
    /** By default only this machine can connect. */
    public static final String USUAL_HOST = "127.0.0.1";

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");

    /** @throws DataException if no machine has that name */
    public InetSocketAddress resolved() {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw unusableHost(Bilingual.of("adresse inconnue", "unknown address"));
        }
        return address;
    }

    /**
     * The error if it cannot be opened: one line that names the setting to change, and its value.
     *
     * @param why it cannot be opened
     */
    public DataException unusable(IOException why) {
        try (ServerSocket anyPort = new ServerSocket()) {
            anyPort.bind(new InetSocketAddress(host, 0));
        } catch (IOException notThePort) {
            return unusableHost(Bilingual.same(notThePort.getMessage()));
        }
        return new DataException(
                portSetting.name() + "=" + port,
                Bilingual.of(
                        "ce port ne peut pas être ouvert (" + why.getMessage()
                                + ") ; un autre programme l’a, ou serve est déjà en marche ; sinon, prenez-en un autre",
                        "this port cannot be opened (" + why.getMessage()
                                + "); another program has it, or serve runs already; else take another one"));
    }

    private DataException unusableHost(Bilingual why) {
        return new DataException(
                hostSetting.name() + "=" + host,
                Bilingual.of(
                        "cette adresse n’est pas de cette machine (" + why.french() + ") ; " + USUAL_HOST
                                + " pour elle seule, 0.0.0.0 pour tout réseau",
                        "this address is not of this machine (" + why.english() + "); " + USUAL_HOST
                                + " for this machine alone, 0.0.0.0 for every network"));
    }

    /** The error that opening it now would cause; empty if it can be opened. */
    public Optional<DataException> trouble() {
        try (ServerSocket tried = new ServerSocket()) {
            tried.bind(resolved());
            return Optional.empty();
        } catch (IOException unusable) {
            return Optional.of(unusable(unusable));
        } catch (DataException unknown) {
            return Optional.of(unknown);
        }
    }

    /** Whether two servers cannot listen at both: the same port, at the same address or at every address. */
    boolean isAlso(ListenAddress other) {
        boolean meet = host.equals(other.host) || EVERYWHERE.contains(host) || EVERYWHERE.contains(other.host);
        return port != 0 && port == other.port && meet;
    }

    /** The error if the other one has this port already. */
    DataException takenBy(ListenAddress other) {
        return new DataException(
                portSetting.name() + "=" + port,
                Bilingual.of(
                        other.portSetting.name()
                                + " dit le même port ; donnez-en un autre à l’un des deux, par exemple " + (port + 1),
                        other.portSetting.name() + " names the same port; give one of both another, for example "
                                + (port + 1)));
    }

    /** The same address with the port that the system chose. */
    public ListenAddress atPort(int chosen) {
        return new ListenAddress(hostSetting, host, portSetting, chosen);
    }

    /** The host and port as a URL has them. */
    @Override
    public String toString() {
        return (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
    }
}
