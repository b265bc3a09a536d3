package org.recueil.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.recueil.bot.Bot;
import org.recueil.bot.Completion;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Suggestions;
import org.recueil.quotation.DraftChecker;
import org.recueil.reference.ReferenceFinder;
import org.recueil.search.MeasuredIndex;
import org.recueil.search.SearchEngine;
import org.recueil.search.text.Searchable;
import org.recueil.wording.Language;

/** What is measured: calls of one kind, each call one question, answered whole. */
public enum Workload {
    REC("/rec, every id") {
        @Override
        List<Callable<?>> calls() {
            return answers(TestCorpus.bot(), "/rec ", Questions.ids(TestCorpus.get()), Kind.PROVISION);
        }
    },
    THEME("/theme, every theme") {
        @Override
        List<Callable<?>> calls() {
            return answers(TestCorpus.bot(), "/theme ", themeNames(), Kind.THEME);
        }
    },
    SEARCH("search, 78 theme names, the index of themes taken away") {
        @Override
        List<Callable<?>> calls() {
            Corpus known = TestCorpus.get();
            Corpus withoutThemes = known.toBuilder()
                    .themes(List.of())
                    .suggestions(Suggestions.NONE)
                    .build();
            Bot bot = new Bot(withoutThemes, SearchEngine.lazily(withoutThemes));
            return answers(bot, "", themeNames(), Kind.SEARCH);
        }
    },
    SEARCH_COMMAND("search, 78 theme names, as /search NAME") {
        @Override
        List<Callable<?>> calls() {
            return answers(TestCorpus.bot(), "/search ", themeNames(), Kind.SEARCH);
        }
    },
    SEARCH_FTS5("the same names") {
        @Override
        List<Callable<?>> calls() throws Exception {
            return foundByFts5(themeNames());
        }
    },
    REMEMBERED("search, 300 times three remembered words") {
        @Override
        List<Callable<?>> calls() {
            return answers(TestCorpus.bot(), "/search ", rememberedWords(), Kind.SEARCH);
        }
    },
    REMEMBERED_FTS5("the same words") {
        @Override
        List<Callable<?>> calls() throws Exception {
            return foundByFts5(rememberedWords());
        }
    },
    SUGGEST("suggest, after one to six letters") {
        @Override
        List<Callable<?>> calls() {
            Completion completion = new Completion(TestCorpus.get());
            return each(Questions.beginnings(TestCorpus.get()), typed -> () -> completion.suggest(typed));
        }
    },
    FIND_IN("findIn, a page of 3000 letters") {
        @Override
        List<Callable<?>> calls() throws Exception {
            return each(Questions.pages(), page -> () -> ReferenceFinder.findIn(page));
        }
    },
    CHECK("check, a draft of two pages, 6000 letters") {
        @Override
        List<Callable<?>> calls() throws Exception {
            DraftChecker checker = new DraftChecker(TestCorpus.get());
            return each(Questions.drafts(TestCorpus.get()), draft -> () -> checker.check(draft, List.of()));
        }
    };

    private final String title;

    Workload(String title) {
        this.title = title;
    }

    /** Prepares the calls, in a process that measures nothing else. */
    abstract List<Callable<?>> calls() throws Exception;

    String title() {
        return title;
    }

    private static List<String> themeNames() {
        return Questions.themeNames(TestCorpus.get());
    }

    private static List<String> rememberedWords() {
        return MeasuredIndex.rememberedWords(TestCorpus.get());
    }

    private static List<Callable<?>> each(List<String> questions, Function<String, Callable<?>> call) {
        return questions.stream().<Callable<?>>map(call).toList();
    }

    /** @param kind what each answer must be, so that nothing else is measured */
    private static List<Callable<?>> answers(Bot bot, String command, List<String> questions, Kind kind) {
        for (String question : questions) {
            Answer answer = bot.answer(new Message(command + question, Language.FRENCH));
            if (answer.kind() != kind) {
                throw new IllegalStateException(command + question + " is answered by " + answer.kind());
            }
        }
        return each(questions, question -> {
            Message message = new Message(command + question, Language.FRENCH);
            return () -> bot.answer(message);
        });
    }

    private static List<Callable<?>> foundByFts5(List<String> questions) throws Exception {
        Fts5 fts5 = new Fts5(MeasuredIndex.texts(TestCorpus.get()).stream()
                .map(Searchable::text)
                .toList());
        for (String question : questions) {
            if (fts5.search(Fts5.anyOf(question)).isEmpty()) {
                throw new IllegalStateException("FTS5 finds nothing for " + question);
            }
        }
        return each(questions, question -> {
            String expression = Fts5.anyOf(question);
            return () -> fts5.search(expression);
        });
    }
}
