package org.recueil.terminal;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers the completions of the conversation. The list repeats only the last word that was typed. */
record WholeLineCompleter(Conversation conversation) implements Completer {
    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String start = line.line().substring(0, line.cursor());
        int lastWord = start.lastIndexOf(' ') + 1;
        List<String> completions = conversation.completions(start);
        for (int i = 0; i < completions.size(); i++) {
            String whole = completions.get(i);
            String shown = whole.substring(Math.min(lastWord, whole.length()));
            candidates.add(new Candidate(whole, shown, null, null, null, null, false, i));
        }
    }
}
