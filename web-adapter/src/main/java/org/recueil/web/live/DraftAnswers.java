package org.recueil.web.live;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.draft.Draft;
import org.recueil.draft.DraftException;
import org.recueil.draft.DraftLimits;
import org.recueil.draft.DraftProblem;
import org.recueil.draft.DraftReader;
import org.recueil.platform.DraftProblems;
import org.recueil.platform.http.HttpAnswer;
import org.recueil.web.page.DraftPages;
import org.recueil.web.page.Site;
import org.recueil.wording.Language;

/**
 * What is answered to the form of a draft. Nothing of a draft is kept, written or logged, and no browser keeps the answer. Safe
 * for use by several threads.
 */
final class DraftAnswers {
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNREADABLE = 422;
    private static final int FAILED = 500;
    private static final int BUSY = 503;

    /** Names the text of the box for those who read files. */
    private static final String BOX = "texte.txt";

    private final DraftReader reader = new DraftReader(DraftLimits.SERVICE);
    private final Map<Language, DraftPages> pages = new EnumMap<>(Language.class);

    DraftAnswers(Map<Language, Site> sites) {
        sites.forEach((language, site) -> pages.put(language, new DraftPages(site)));
    }

    /** The page with an empty form. */
    String form(Language language) {
        return pages.get(language).form();
    }

    HttpAnswer tooLong(Language language) {
        return refused(TOO_LARGE, "draft.long", language);
    }

    HttpAnswer busy(Language language) {
        return refused(BUSY, "draft.busy", language);
    }

    private HttpAnswer refused(int status, String key, Language language) {
        return PageAnswers.unkept(status, pages.get(language).refused(key), false);
    }

    /**
     * Answers a form with the same page: first what is wrong in the draft, then the form again.
     *
     * @param type the {@code Content-Type}, one of a form
     * @param gzip whether the browser reads compressed content
     */
    Checked answer(String type, byte[] body, Language language, boolean gzip) {
        DraftForm form;
        try {
            form = DraftForm.read(type, body);
        } catch (MalformedForm malformed) {
            return Checked.of(refused(BAD_REQUEST, "draft.malformed", language));
        }
        DraftPages page = pages.get(language);
        if (form.file().isEmpty() && form.text().isBlank()) {
            return Checked.of(refused(BAD_REQUEST, "draft.empty", language));
        }
        try {
            Draft draft = read(form);
            Optional<Answer> asFile = form.format().map(format -> page.file(draft, format));
            if (asFile.flatMap(Answer::file).isPresent()) {
                return Checked.of(PageAnswers.unkept(asFile.get().file().get()));
            }
            Answer answer = page.check(draft);
            String html = page.checked(draft, answer, form.file().map(DraftForm.File::name), form.text());
            int status = answer.failure().isPresent() ? FAILED : PageAnswers.OK;
            return new Checked(PageAnswers.unkept(status, html, gzip), answer.failure());
        } catch (DraftException unreadable) {
            String why = DraftProblems.said(unreadable).in(language.locale());
            return Checked.of(
                    PageAnswers.unkept(status(unreadable.problem()), page.unreadable(why, form.text()), gzip));
        }
    }

    private Draft read(DraftForm form) throws DraftException {
        DraftForm.File file =
                form.file().orElseGet(() -> new DraftForm.File(BOX, form.text().getBytes(StandardCharsets.UTF_8)));
        return reader.read(file.name(), new ByteArrayInputStream(file.content()));
    }

    private static int status(DraftProblem problem) {
        return switch (problem) {
            case BUSY -> BUSY;
            case TOO_LARGE -> TOO_LARGE;
            default -> UNREADABLE;
        };
    }

    /** @param failure why we could not check the draft, if we could not */
    record Checked(HttpAnswer answer, Optional<Throwable> failure) {
        private static Checked of(HttpAnswer answer) {
            return new Checked(answer, Optional.empty());
        }
    }
}
