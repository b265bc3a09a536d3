package org.recueil.platform.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many files this process may have open; a connection is one. */
public final class OpenFiles {
    private static final int OTHERS = 4;

    private OpenFiles() {}

    /** So many, or what leaves three of four to others where the system allows few. */
    public static int some(int wanted) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? (int) Math.max(1, Math.min(wanted, unix.getMaxFileDescriptorCount() / OTHERS))
                : wanted;
    }
}
