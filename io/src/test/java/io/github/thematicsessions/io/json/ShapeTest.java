package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.io.json.Fragment.Pair;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the declaration of an object does. Each test makes it anew: the shapes of documents are made once. */
class ShapeTest {

    private enum Kind implements Coded {
        HALL
    }

    /**
     * A room.
     *
     * @param name its name
     * @param city where it is
     * @param seats how many it has
     * @param open whether it is open, which is the default
     * @param doors its doors
     */
    record Room(String name, Optional<String> city, OptionalInt seats, boolean open, List<String> doors) {}

    private static final Room FULL =
            new Room("XIX", Optional.of("Geneva"), OptionalInt.of(800), false, List.of("1", "2"));
    private static final Room BARE = new Room("XX", Optional.empty(), OptionalInt.empty(), true, List.of());

    private static final String OF_FULL = "'name':'XIX','city':'Geneva','seats':800,'open':false,'doors':['1','2']}";
    private static final String OF_BARE = "'name':'XX'}";

    /** A shape whose members are got one by one. */
    private static class Got extends Shape<Room> {

        private final Field<String> name = required("name", Texts.TEXT, Room::name);
        private final Field<Optional<String>> city = optional("city", Texts.TEXT, Room::city);
        private final Field<OptionalInt> seats = optionalNumber("seats", Scalars.NUMBER_FROM_0, Room::seats);
        private final Field<Boolean> open = orElse("open", Scalars.FLAG, true, Room::open);
        private final Field<List<String>> doors = list("doors", Texts.TEXT, Room::doors);

        Got() {}

        Got(String format) {
            super(format);
        }

        Got(Coded kind) {
            super(kind);
        }

        @Override
        Room make(Values v) {
            return new Room(v.get(name), v.get(city), v.get(seats), v.get(open), v.get(doors));
        }
    }

    /** A shape that writes its members itself. */
    private static class Written extends Shape<Room> {

        private final Field.Required<String> name = required("name", Texts.TEXT);
        private final Field.Maybe<String> city = optional("city", Texts.TEXT);
        private final Field<OptionalInt> seats = optionalNumber("seats", Scalars.NUMBER_FROM_0, Room::seats);
        private final Field.Defaulted<Boolean> open = orElse("open", Scalars.FLAG, true);
        private final Field.Defaulted<List<String>> doors = orElse("doors", Lists.of(Texts.TEXT), List.of());

        Written() {}

        Written(String format) {
            super(format);
        }

        Written(Coded kind) {
            super(kind);
        }

        @Override
        Room make(Values v) {
            return new Room(v.get(name), v.get(city), v.get(seats), v.get(open), v.get(doors));
        }

        @Override
        void writeMembers(Room room, JsonOutput out) {
            name.write(room.name(), out);
            city.write(room.city(), out);
            seats.write(room.seats(), out);
            open.write(room.open(), out);
            doors.write(room.doors(), out);
        }
    }

    static Stream<Supplier<Shape<Room>>> shapes() {
        return Stream.of(Got::new, Written::new);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void members_are_written_in_the_order_in_which_they_are_declared(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        Fragment.assertSame(shape, new Pair<>(FULL, "{" + OF_FULL));
        Fragment.assertSame(shape, new Pair<>(BARE, "{" + OF_BARE));
        assertThat(shape.kind()).isNull();
    }

    static Stream<Supplier<Shape<Room>>> kinds() {
        return Stream.of(() -> new Got(Kind.HALL), () -> new Written(Kind.HALL));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_stands_before_all_members(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        Fragment.assertSame(shape, new Pair<>(FULL, "{'kind':'hall'," + OF_FULL));
        Fragment.assertSame(shape, new Pair<>(BARE, "{'kind':'hall'," + OF_BARE));
        assertThat(shape.kind()).isEqualTo(Kind.HALL);
        assertThat(Fragment.problems(shape, "{" + OF_BARE))
                .containsExactly("line 1, column 1: expected a member \"kind\", found none");
        assertThat(Fragment.problems(shape, "{'kind':'cabin'," + OF_BARE))
                .containsExactly("line 1, column 9, /kind: expected \"hall\", found \"cabin\"");
    }

    static Stream<Supplier<Shape<Room>>> formats() {
        return Stream.of(() -> new Got("a-room"), () -> new Written("a-room"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_format_and_its_version_stand_before_all_members(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        Fragment.assertSame(shape, new Pair<>(FULL, "{'format':'a-room','version':1," + OF_FULL));
        Fragment.assertSame(shape, new Pair<>(BARE, "{'format':'a-room','version':1," + OF_BARE));
        assertThat(Fragment.problems(shape, "{'version':2," + OF_BARE))
                .containsExactly(
                        "line 1, column 1: expected a member \"format\", found none",
                        "line 1, column 12, /version: expected 1, found 2");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void members_come_in_any_order(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        String text = "{'doors':['1','2'],'open':false,'seats':800,'city':'Geneva','name':'XIX'}";

        assertThat(Fragment.read(shape, text)).isEqualTo(FULL);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void what_is_lacking_unknown_or_there_twice_is_told(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        assertThat(Fragment.problems(shape, "{}"))
                .containsExactly("line 1, column 1: expected a member \"name\", found none");
        assertThat(Fragment.problems(shape, "{'city':'Geneva','city':'Vienna','colour':{'of':[1]},'seats':1.5}"))
                .containsExactly(
                        "line 1, column 1: expected a member \"name\", found none",
                        "line 1, column 18, /city: expected each member once, found \"city\" again",
                        "line 1, column 34, /colour: expected one of the members name, city, seats, open, doors, found"
                                + " \"colour\"",
                        "line 1, column 62, /seats: expected a whole number from 0, found 1.5");
        assertThat(Fragment.problems(shape, "['name']"))
                .containsExactly("line 1, column 1: expected an object, found an array");
    }

    static Stream<Supplier<Shape<Room>>> refusals() {
        return Stream.of(
                () -> new Got() {
                    @Override
                    Room make(Values v) {
                        return refused(super.make(v));
                    }
                },
                () -> new Written() {
                    @Override
                    Room make(Values v) {
                        return refused(super.make(v));
                    }
                });
    }

    private static Room refused(Room room) {
        if (room.doors().isEmpty()) {
            throw new InvalidValueException("doors", "a door", "none");
        }
        throw new InvalidValueException("size", "a room that is larger", room.seats());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_value_that_refuses_itself_is_a_problem_of_the_member_it_names_or_of_the_object(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        assertThat(Fragment.problems(shape, "{'name':'XX','doors':[]}"))
                .containsExactly("line 1, column 22, /doors: expected a door, found none");
        assertThat(Fragment.problems(shape, "{'name':'XX'}"))
                .containsExactly("line 1, column 1: expected a door, found none");
        assertThat(Fragment.problems(shape, "{'name':'XX','seats':3,'doors':['1']}"))
                .containsExactly("line 1, column 1: expected a room that is larger (size), found 3");
    }

    /** Otherwise a second problem would be told that is none. */
    @ParameterizedTest
    @MethodSource("refusals")
    void no_value_is_made_where_a_member_could_not_be_read(Supplier<Shape<Room>> made) {
        Shape<Room> shape = made.get();
        assertThat(Fragment.problems(shape, "{'name':'XX','open':1}"))
                .containsExactly("line 1, column 21, /open: expected true or false, found 1");
        assertThat(Fragment.problems(shape, "{'name':'XX','doors':'1'}"))
                .containsExactly("line 1, column 22, /doors: expected an array, found \"1\"");
        assertThat(Fragment.problems(shape, "{'name':'XX','doors':[1]}"))
                .containsExactly("line 1, column 23, /doors/0: expected text, found 1");
        assertThat(Fragment.problems(shape, "{'name':7}"))
                .containsExactly("line 1, column 9, /name: expected text, found 7");
    }
}
