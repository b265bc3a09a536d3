package org.recueil.platform.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many files this process may have open; a connection is one. */
public final class OpenFiles {
    private static final int OTHERS = 4;

    private OpenFiles() {}

    /** That many, or a quarter of what the system allows if that is less. */
    public static int some(int wanted) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? (int) Math.max(1, Math.min(wanted, unix.getMaxFileDescriptorCount() / OTHERS))
                : wanted;
    }
}
