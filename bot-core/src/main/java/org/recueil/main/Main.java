package org.recueil.main;

import org.recueil.command.*;
import org.recueil.data.CorpusReader;
import org.recueil.reply.PlainTextRenderer;

public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("export")) {
            new CorpusExport(CorpusReader.readCarried()).print(System.out);
            return;
        }
        Bot bot = new Bot(CorpusReader.readCarried());
        Language l = args[0].equals("en") ? Language.ENGLISH : Language.FRENCH;
        for (int i = 1; i < args.length; i++) {
            System.out.println("################ " + args[i]);
            Answer a = bot.answer(new Message(args[i], l));
            System.out.println("[" + a.kind() + " " + a.page() + "/" + a.pages() + " " + a.total() + " items "
                    + a.items().size() + "]");
            System.out.println(PlainTextRenderer.ofBlocksAndActions().text(a.reply()));
        }
    }
}
