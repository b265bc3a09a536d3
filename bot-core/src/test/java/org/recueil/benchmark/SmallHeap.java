package org.recueil.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Corpus;
import org.recueil.search.MeasuredIndex;

/** Whether the program answers everything with a small heap: how many questions it was asked and how many it answered. */
record SmallHeap(int asked, int answered) {
    static final String HEAP = "-Xmx48m";

    private static final Set<String> ANSWERS = Set.of("provision", "search");
    private static final ObjectMapper JSON = new ObjectMapper();

    static SmallHeap measure() throws IOException, InterruptedException {
        Corpus corpus = TestCorpus.get();
        List<String> questions = new ArrayList<>();
        Questions.themeNames(corpus).forEach(name -> questions.add("/search " + name));
        Questions.ids(corpus).forEach(id -> questions.add("/rec " + id));
        MeasuredIndex.rememberedWords(corpus).forEach(words -> questions.add("/search " + words));
        int answered = 0;
        for (String line : Launcher.run(HEAP, questions, "ask", "--json").lines()) {
            answered += ANSWERS.contains(JSON.readTree(line).path("kind").asText()) ? 1 : 0;
        }
        return new SmallHeap(questions.size(), answered);
    }

    boolean answersAll() {
        return answered == asked;
    }
}
