package org.recueil.platform.network;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts the certificates that Java trusts, and further ones. The exception for any other certificate names its issuer. */
final class Trust extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager manager;

    /** @param more trusted beside Java's own */
    Trust(List<X509Certificate> more) {
        try {
            X509ExtendedTrustManager ofJava = manager(null);
            manager = more.isEmpty() ? ofJava : manager(store(ofJava, more));
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("every Java has a store of certificates", impossible);
        }
    }

    private static KeyStore store(X509ExtendedTrustManager ofJava, List<X509Certificate> more)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (X509Certificate certificate : ofJava.getAcceptedIssuers()) {
            store.setCertificateEntry("java-" + number++, certificate);
        }
        for (X509Certificate certificate : more) {
            store.setCertificateEntry("more-" + number++, certificate);
        }
        return store;
    }

    private static X509ExtendedTrustManager manager(KeyStore storeOrJavas) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(storeOrJavas);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no manager of certificates"));
    }

    SSLSocketFactory sockets() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {this}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has TLS", impossible);
        }
    }

    private interface Looked {
        void look() throws CertificateException;
    }

    private static void look(X509Certificate[] chain, Looked looked) throws CertificateException {
        try {
            looked.look();
        } catch (CertificateException why) {
            throw chain.length == 0 ? why : new UntrustedCertificate(chain[chain.length - 1], why);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        look(chain, () -> manager.checkServerTrusted(chain, type));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        look(chain, () -> manager.checkServerTrusted(chain, type, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        look(chain, () -> manager.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        manager.checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        manager.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        manager.checkClientTrusted(chain, type, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return manager.getAcceptedIssuers();
    }
}
