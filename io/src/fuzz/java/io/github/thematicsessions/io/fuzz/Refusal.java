package io.github.thematicsessions.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

/** Reads any bytes. The one exception that a reader has is its refusal, which has to say where and what. */
final class Refusal {

    private Refusal() {}

    static <T> Optional<T> orRead(Function<InputStream, T> reader, byte[] bytes) {
        try {
            return Optional.of(reader.apply(new ByteArrayInputStream(bytes)));
        } catch (DocumentException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.expected()).isNotBlank();
            });
            return Optional.empty();
        }
    }
}
