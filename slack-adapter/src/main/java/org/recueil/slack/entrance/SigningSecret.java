package org.recueil.slack.entrance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret with which Slack signs its requests, so that they can be told from those that anybody may send. */
final class SigningSecret {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    SigningSecret(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Whether the signature is that of the body. Takes equally long whichever digit is wrong. */
    boolean signed(byte[] body, Signature signature) {
        byte[] expected = signature("v0:" + signature.timestamp() + ":", body).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, signature.value().getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String before, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(before.getBytes(StandardCharsets.US_ASCII));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The secret never shows. */
    @Override
    public String toString() {
        return "SigningSecret";
    }
}
