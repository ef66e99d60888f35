package io.github.thematicsessions.rules.bean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.ThematicSession;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Nodes of a property path are accessors: every place at which some provision can find something leads to one. */
class PropertyPathTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void every_place_of_a_finding_is_a_way_by_accessors() throws Exception {
        Set<String> places = places();
        assertThat(places).hasSizeGreaterThan(30).contains("/place/city", "/days/0/segments/1/slots/0/speaker");
        for (String place : places) {
            Type type = ThematicSession.class;
            for (String step : place.substring(1).split("/", -1)) {
                type = step.matches("[0-9]+")
                        ? element(type)
                        : accessor(type, step).getGenericReturnType();
            }
        }
    }

    /** The places of all findings of the cases that break a provision. */
    private static Set<String> places() throws IOException {
        Set<String> places = new TreeSet<>();
        try (Stream<Path> cases = Files.list(Path.of("src", "test", "resources", "cases", "breaks"))) {
            for (Path file : cases.toList()) {
                for (JsonNode finding : MAPPER.readTree(file.toFile()).get("findings")) {
                    places.add(finding.get("at").get("pointer").stringValue());
                }
            }
        }
        return places;
    }

    private static Method accessor(Type type, String name) throws NoSuchMethodException {
        return ((Class<?>) type).getMethod(name);
    }

    private static Type element(Type list) {
        ParameterizedType type = (ParameterizedType) list;
        assertThat(type.getRawType()).isEqualTo(List.class);
        return type.getActualTypeArguments()[0];
    }
}
