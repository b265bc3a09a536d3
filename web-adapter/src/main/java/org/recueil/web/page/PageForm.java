package org.recueil.web.page;

/** How pages are kept. Addresses inside pages are relative in both forms, so that pages may lie below any address. */
public enum PageForm {
    /** As files that any web host or a browser alone can open: {@code II.37/index.html}. */
    WRITTEN {
        @Override
        String file(String path) {
            return path.isEmpty() ? INDEX : path + "/" + INDEX;
        }
    },
    /** Served by the bot: {@code II.37}. */
    LIVE {
        @Override
        String file(String path) {
            return path;
        }
    };

    private static final String INDEX = "index.html";

    /** What a path, without a query, is called below the root of all pages. */
    abstract String file(String path);

    /** The same with its query: {@code chercher/index.html?q=enfants}. */
    public String address(String path) {
        int query = path.indexOf('?');
        return query < 0 ? file(path) : file(path.substring(0, query)) + path.substring(query);
    }

    /** The other form of the same page, as {@code json} or {@code md}; {@code index.json} for the first page. */
    public static String otherForm(String path, String extension) {
        int query = path.indexOf('?');
        String name = query < 0 ? path : path.substring(0, query);
        return (name.isEmpty() ? "index" : name) + "." + extension + (query < 0 ? "" : path.substring(query));
    }
}
