package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.json.Fragment.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that come in kinds. */
class KindShapeTest {

    private enum Kind implements Coded {
        HALL,
        CABIN,
        STAIRS
    }

    private record Room(Kind kind, String name) {}

    private static Shape<Room> shape(Kind kind, String member) {
        return new Shape<>(kind) {
            private final Field<String> name = required(member, Texts.TEXT, Room::name);

            @Override
            Room make(Values v) {
                return new Room(kind, v.get(name));
            }
        };
    }

    private static Codec<Room> rooms() {
        return new KindShape<>(
                Kind.class,
                Room::kind,
                shape(Kind.STAIRS, "floors"),
                shape(Kind.HALL, "seats"),
                shape(Kind.CABIN, "language"));
    }

    @Test
    void each_kind_has_its_own_members() {
        Fragment.assertSame(rooms(), new Pair<>(new Room(Kind.HALL, "800"), "{'kind':'hall','seats':'800'}"));
        Fragment.assertSame(rooms(), new Pair<>(new Room(Kind.CABIN, "fr"), "{'kind':'cabin','language':'fr'}"));
        Fragment.assertSame(rooms(), new Pair<>(new Room(Kind.STAIRS, "1-2"), "{'kind':'stairs','floors':'1-2'}"));
        assertThat(Fragment.problems(rooms(), "{'kind':'cabin','seats':'800','language':'fr'}"))
                .containsExactly(
                        "line 1, column 17, /seats: expected one of the members kind, language, found \"seats\"");
    }

    @Test
    void the_kind_may_come_last() {
        assertThat(Fragment.read(rooms(), "{'language':'fr','kind':'cabin'}")).isEqualTo(new Room(Kind.CABIN, "fr"));
        assertThat(Fragment.problems(rooms(), "{'seats':'800','kind':'cabin'}"))
                .containsExactly(
                        "line 1, column 1: expected a member \"language\", found none",
                        "line 1, column 2, /seats: expected one of the members kind, language, found \"seats\"");
        assertThat(Fragment.problems(rooms(), "{'seats':7,'kind':'room'}"))
                .containsExactly("line 1, column 19, /kind: expected one of hall, cabin, stairs, found \"room\"");
    }

    /** What was read last before such an object is its word, wherever that came from. */
    @ParameterizedTest
    @ValueSource(strings = {"hall", "kind"})
    void an_object_without_a_member_lacks_its_kind(String before) {
        Codec<Room> behindText = new Shape<>() {
            private final Field<String> text = required("text", Texts.TEXT, Room::name);
            private final Field<Room> room = required("room", rooms(), room -> room);

            @Override
            Room make(Values v) {
                return new Room(v.get(room).kind(), v.get(text));
            }
        };

        assertThat(Fragment.problems(behindText, "{'text':'" + before + "','room':{}}"))
                .containsExactly("line 1, column 23, /room: expected a member \"kind\", found none");
    }

    @Test
    void a_kind_that_is_none_leaves_the_places_behind_it_as_they_are() {
        assertThat(Fragment.problems(
                        Lists.of(rooms()), "[{'seats':1,'kind':'room'},{'kind':7},{'seats':2},{'kind':'hall'}]"))
                .containsExactly(
                        "line 1, column 20, /0/kind: expected one of hall, cabin, stairs, found \"room\"",
                        "line 1, column 36, /1/kind: expected one of hall, cabin, stairs, found 7",
                        "line 1, column 39, /2: expected a member \"kind\", found none",
                        "line 1, column 51, /3: expected a member \"seats\", found none");
    }

    @Test
    void a_kind_without_a_shape_is_found_when_the_form_is_made() {
        assertThatThrownBy(() -> new KindShape<>(Kind.class, Room::kind, shape(Kind.HALL, "seats")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("cabin");
    }
}
