package io.github.thematicsessions.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java of a block, and what its comments say. A comment behind a call on a line of its own, or in the lines below it, is
 * the result of the call; one behind a declaration is a remark. Results and what comes out are compared with each run of
 * spaces as one, because a comment may break a line where the text does not.
 *
 * @param statements the statements, in which each call with a result is handed to {@link JavadocGiven#yields}
 * @param results what the comments say that the calls yield
 * @param remarks how many comments are none of these
 */
record JavadocCode(String statements, List<String> results, int remarks) {

    private static final Pattern STATEMENT = Pattern.compile("( *)(\\S.*); *(?:// (.*))?");
    private static final Pattern COMMENT = Pattern.compile(" *//(.*)");

    static JavadocCode of(List<String> lines) {
        List<String> code = new ArrayList<>();
        List<String> results = new ArrayList<>();
        int remarks = 0;
        int next = 0;
        while (next < lines.size()) {
            String line = lines.get(next++);
            Matcher statement = STATEMENT.matcher(line);
            List<String> said = new ArrayList<>();
            if (statement.matches() && isCall(statement.group(2))) {
                if (statement.group(3) != null) {
                    said.add(statement.group(3));
                } else {
                    next = comments(lines, next, said);
                }
            }
            if (said.isEmpty()) {
                code.add(line);
                remarks += line.contains("//") ? 1 : 0;
            } else {
                code.add(statement.group(1) + "yields(" + statement.group(2) + ");");
                results.add(oneSpace(String.join(" ", said)));
            }
        }
        return new JavadocCode(ended(String.join("\n", code)), List.copyOf(results), remarks);
    }

    private static boolean isCall(String statement) {
        return statement.endsWith(")") && !statement.contains(" = ") && !statement.startsWith("return ");
    }

    private static int comments(List<String> lines, int from, List<String> said) {
        int next = from;
        while (next < lines.size()) {
            Matcher comment = COMMENT.matcher(lines.get(next));
            if (!comment.matches()) {
                break;
            }
            said.add(comment.group(1));
            next++;
        }
        return next;
    }

    /** At a prompt an expression needs no semicolon. */
    private static String ended(String code) {
        return code.endsWith(")") ? code + ";" : code;
    }

    static String oneSpace(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
