package org.recueil.platform.network;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;

/** A certificate whose issuer is not trusted. */
final class UntrustedCertificate extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final String issuer;

    UntrustedCertificate(X509Certificate last, CertificateException why) {
        super(why.getMessage(), why);
        issuer = last.getIssuerX500Principal().getName();
    }

    /** The issuer of the last certificate of the chain. */
    String issuer() {
        return issuer;
    }
}
