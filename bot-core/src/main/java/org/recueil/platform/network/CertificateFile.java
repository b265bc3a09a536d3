package org.recueil.platform.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/** A file of one or more certificates in PEM form. Other lines between them are ignored. */
final class CertificateFile {
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", Pattern.DOTALL);

    private CertificateFile() {}

    /** @throws DataException if it cannot be read, or holds none, or one of them is damaged */
    static List<X509Certificate> read(Setting setting, String file) {
        String what = setting.name() + "=" + file;
        String content;
        try {
            content = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
        } catch (IOException | InvalidPathException unreadable) {
            throw new DataException(what, Bilingual.of("ce fichier ne peut pas être lu", "this file cannot be read"));
        }
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher found = CERTIFICATE.matcher(content);
        while (found.find()) {
            try {
                certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(found.group().getBytes(StandardCharsets.ISO_8859_1))));
            } catch (CertificateException damaged) {
                int number = certificates.size() + 1;
                throw new DataException(
                        what,
                        Bilingual.of(
                                "le certificat n° " + number + " ne peut pas être lu ; copiez-le à nouveau",
                                "certificate no. " + number + " cannot be read; copy it again"));
            }
        }
        if (certificates.isEmpty()) {
            throw new DataException(
                    what,
                    Bilingual.of(
                            "ce fichier n’a pas de certificat en PEM, qui commence par -----BEGIN CERTIFICATE-----",
                            "this file has no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----"));
        }
        return certificates;
    }

    /** The warning about a certificate that is not valid today; empty if it is valid. */
    static Optional<Bilingual> unusable(X509Certificate certificate) {
        String name = certificate.getSubjectX500Principal().getName();
        try {
            certificate.checkValidity();
            return Optional.empty();
        } catch (CertificateExpiredException expired) {
            return Optional.of(
                    Bilingual.of("« " + name + " » a expiré ; remplacez-le", "“" + name + "” has expired; replace it"));
        } catch (CertificateNotYetValidException early) {
            return Optional.of(Bilingual.of(
                    "« " + name + " » n’est pas encore valable ; vérifiez l’heure de cette machine",
                    "“" + name + "” is not valid yet; check the clock of this machine"));
        }
    }
}
