package org.recueil.web.site;

import java.io.IOException;
import java.nio.file.Path;
import org.recueil.bot.Bot;
import org.recueil.model.Corpus;
import org.recueil.web.page.Site;
import org.recueil.wording.Language;

/** A site as files. */
public final class WrittenSite {
    private WrittenSite() {}

    /**
     * Writes all pages in one language into a folder, which is made if it is missing. Pages of an earlier writing are
     * replaced or removed.
     *
     * @return how many files were written
     * @throws org.recueil.data.DataException if the folder holds files that were not written so
     */
    public static int write(Bot bot, Corpus corpus, Language language, Path folder) throws IOException {
        SiteFolder files = SiteFolder.open(folder);
        new SiteWriter(Site.written(bot, corpus, language), files).write();
        return files.count();
    }
}
