package org.recueil.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The sources that this archive was built from: what the modules declare, and what they were built with. */
final class Project {
    static final Path HOME = Path.of("").toAbsolutePath().getParent();

    private Project() {}

    /** The one file of this module's target folder whose name ends so. */
    static Path built(String ending) {
        List<Path> fitting = allBuilt(ending);
        if (fitting.size() != 1) {
            throw new IllegalStateException("not one " + ending + ", but " + fitting + "; mvn -B clean verify");
        }
        return fitting.get(0);
    }

    static boolean hasBuilt(String ending) {
        return !allBuilt(ending).isEmpty();
    }

    private static List<Path> allBuilt(String ending) {
        return list(HOME.resolve("distribution/target")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }

    /** The names of the jars that a module runs with, its own among them. */
    static Set<String> jarsOf(String module) throws IOException {
        Set<String> names = new TreeSet<>(names(HOME.resolve(module + "/target/lib")));
        names(HOME.resolve(module + "/target")).stream()
                .filter(name -> name.matches(module + "-[0-9.]+\\.jar"))
                .forEach(names::add);
        return names;
    }

    static Set<String> names(Path folder) throws IOException {
        return list(folder).stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whatever the modules depend on by name and others wrote, as {@code group:artifact}. */
    static Set<String> declaredDependencies() throws IOException {
        Set<String> declared = new TreeSet<>();
        List<Path> poms = Stream.concat(Stream.of(HOME), list(HOME).stream())
                .map(folder -> folder.resolve("pom.xml"))
                .filter(Files::exists)
                .toList();
        for (Path pom : poms) {
            for (Element dependency : children(child(parsed(pom), "dependencies"), "dependency")) {
                String group = child(dependency, "groupId").getTextContent();
                if (!group.equals("org.recueil")) {
                    declared.add(group + ":" + child(dependency, "artifactId").getTextContent());
                }
            }
        }
        return declared;
    }

    private static Element parsed(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(pom + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? parent.getOwnerDocument().createElement(name) : found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        Stream.Builder<Element> found = Stream.builder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.build().toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
