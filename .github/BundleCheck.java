import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds the bundle of a release against what the central repository asks for, in one pass, and ends with 1 if anything is
 * lacking: https://central.sonatype.org/publish/requirements/
 */
public final class BundleCheck {

    private static final String PREFIX = "io/github/thematicsessions/";
    private static final List<String> PUBLISHED = List.of("core", "io", "rules");
    private static final List<String> IN_EVERY_POM =
            List.of("groupId", "artifactId", "version", "name", "description", "url", "licenses", "developers", "scm");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> lacking = new ArrayList<>();
    private int held;

    private BundleCheck() {}

    public static void main(String[] arguments) throws Exception {
        BundleCheck check = new BundleCheck();
        check.read(arguments[0]);
        check.run();
        check.lacking.forEach(line -> System.out.println("LACKING " + line));
        System.out.println(check.files.size() + " files, " + check.held + " requirements hold, " + check.lacking.size() + " do not");
        System.exit(check.lacking.isEmpty() ? 0 : 1);
    }

    private void read(String bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private void require(boolean holds, String what) {
        if (holds) {
            held++;
        } else {
            lacking.add(what);
        }
    }

    private void run() throws Exception {
        String version = null;
        for (String name : files.keySet()) {
            require(name.startsWith(PREFIX), name + ": below " + PREFIX);
            require(!name.matches(".*(examples|benchmarks|spark|-tests\\.jar|-arbitraries).*"), name + ": no example and no test");
            if (name.endsWith(".pom")) {
                version = pom(name);
            }
            if (!name.matches(".*\\.(asc|md5|sha1|sha256|sha512)")) {
                signed(name);
                hashed(name, "md5", "MD5");
                hashed(name, "sha1", "SHA-1");
            }
        }
        require(version != null && !version.endsWith("-SNAPSHOT"), "a version that is no snapshot, found " + version);
        for (String module : PUBLISHED) {
            String base = PREFIX + "thematic-sessions-" + module + "/" + version + "/thematic-sessions-" + module + "-" + version;
            for (String part : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
                require(files.containsKey(base + part), base + part);
            }
        }
        String parent = PREFIX + "thematic-sessions-parent/" + version + "/thematic-sessions-parent-" + version + ".pom";
        require(files.containsKey(parent), parent);
    }

    private void signed(String name) {
        byte[] signature = files.get(name + ".asc");
        require(
                signature != null && new String(signature).startsWith("-----BEGIN PGP SIGNATURE-----"),
                name + ".asc: an armored signature");
    }

    private void hashed(String name, String ending, String algorithm) throws GeneralSecurityException {
        byte[] hash = files.get(name + "." + ending);
        String computed = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(files.get(name)));
        require(hash != null && new String(hash).strip().equals(computed), name + "." + ending + ": " + computed);
    }

    private String pom(String name) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(files.get(name)));
        for (String element : IN_EVERY_POM) {
            require(!words(pom, element).isEmpty(), name + ": <" + element + "> in the POM itself");
        }
        require(words(pom, "url").equals("https://github.com/thematic-sessions/thematic-sessions"), name + ": <url> with nothing appended");
        require(!new String(files.get(name)).contains("SNAPSHOT"), name + ": no snapshot");
        return words(pom, "version");
    }

    /** Returns the words of an element right below the root. */
    private static String words(Document pom, String element) {
        for (Node node = pom.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(element)) {
                return child.getTextContent().strip();
            }
        }
        return "";
    }
}
