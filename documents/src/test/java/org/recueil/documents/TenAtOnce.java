package org.recueil.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileFormat;
import org.recueil.export.FileWriters;

/** Writes all provisions ten times at once, as Word and Excel, in a process of its own; says how long one takes. */
final class TenAtOnce {
    private static final int TIMES = 10;

    private TenAtOnce() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException, IOException {
        ExportedContent content = Exports.everything();
        ExecutorService threads = Executors.newFixedThreadPool(TIMES);
        List<Future<?>> written = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            FileFormat format = i % 2 == 0 ? FileFormat.WORD : FileFormat.EXCEL;
            written.add(threads.submit(() -> write(content, format)));
        }
        for (Future<?> each : written) {
            each.get();
        }
        threads.shutdown();
        for (FileFormat format : FileFormat.values()) {
            long begun = System.nanoTime();
            write(content, format);
            System.out.printf("%s: %d ms%n", format, (System.nanoTime() - begun) / 1_000_000);
        }
        System.out.println("all written");
    }

    private static Void write(ExportedContent content, FileFormat format) throws IOException {
        FileWriters.ofThisProcess()
                .write(
                        new ExportedFile("recueil-tout." + format.extension(), format, content),
                        OutputStream.nullOutputStream());
        return null;
    }
}
