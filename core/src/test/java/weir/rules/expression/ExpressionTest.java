package weir.rules.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    /** speed 4.99 to a margin of one percent, weight between 2 and 6, blue yes, round no, hollow unknown, place DE. */
    private static final Facts FACTS = new Facts() {

        private final Map<String, Range> numbers = Map.of(
                "speed", Range.of(new BigDecimal("4.99")), "weight", new Range(BigDecimal.TWO, new BigDecimal(6)));

        @Override
        public Optional<Range> findNumber(Name name) {
            return Optional.ofNullable(numbers.get(name.name()));
        }

        @Override
        public Verdict fact(String name) {
            return switch (name) {
                case "blue" -> Verdict.YES;
                case "round" -> Verdict.NO;
                default -> Verdict.UNKNOWN;
            };
        }

        @Override
        public Optional<String> findWord(String name) {
            return name.equals("place") ? Optional.of("DE") : Optional.empty();
        }

        @Override
        public Verdict isIn(String word, String group) {
            return group.equals("disputed") ? Verdict.UNKNOWN : Verdict.of(group.equals("EU") || group.equals(word));
        }

        @Override
        public BigDecimal margin(String name) {
            return BigDecimal.ONE;
        }

        @Override
        public String printed(String name) {
            return name;
        }
    };

    @ParameterizedTest(name = "{0} is {1}, by the figures {2}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            speed >= 4                              ; yes     ; yes
            speed >= 5                              ; near    ; no
            speed < 5                               ; near    ; yes
            speed > 6                               ; no      ; no
            weight >= 2                             ; yes     ; yes
            weight > 6.5                            ; no      ; no
            weight > 3                              ; unknown ; unknown
            height > 3                              ; unknown ; unknown
            height > 3 and speed > 6                ; no      ; no
            height > 3 or speed > 4                 ; yes     ; yes
            height > 3 and speed > 4                ; unknown ; unknown
            speed >= 5 and blue                     ; near    ; no
            speed >= 5 and height > 1               ; unknown ; no
            speed >= 5 or blue                      ; yes     ; yes
            speed >= 5 and round                    ; no      ; no
            not blue                                ; no      ; no
            not hollow                              ; unknown ; unknown
            not (round or speed > 6)                ; yes     ; yes
            blue and round or speed > 4             ; yes     ; yes
            blue and (round or speed > 6)           ; no      ; no
            place in (FR, EU)                       ; yes     ; yes
            place in (FR)                           ; no      ; no
            place in (FR, disputed)                 ; unknown ; unknown
            birth in (EU)                           ; unknown ; unknown
            ''                                      ; yes     ; yes
            speed > 1e26                            ; no      ; no
            """)
    void anAnswerKeepsYesNoNearAndUnknownApart(String text, String verdict, String exact) throws ExpressionException {
        Answer answer = Expression.parse(text == null ? "" : text).evaluate(FACTS);

        assertThat(answer.verdict().code()).isEqualTo(verdict);
        assertThat(answer.exact().code()).isEqualTo(exact);
        assertThat(answer.missing().isEmpty()).isEqualTo(!verdict.equals("unknown"));
    }

    @Test
    void anAnswerShowsTheComparisonThatDecidedAndWhatIsMissing() throws ExpressionException {
        Answer no = Expression.parse("height > 3 and speed > 6").evaluate(FACTS);
        Answer unknown =
                Expression.parse("height > 3 and weight > 3 and speed > 4").evaluate(FACTS);

        assertThat(no.steps()).extracting(Step::toString).containsExactly("speed 4.99 > 6: no");
        assertThat(unknown.missing()).containsExactly("height", "weight");
        assertThat(unknown.steps())
                .extracting(Step::toString)
                .containsExactly("height not known > 3: unknown", "weight 2 to 6 > 3: unknown", "speed 4.99 > 4: yes");
    }

    @Test
    void aTextCutAnywhereIsAnExpressionOrACleanComplaint() {
        String text = "not (tpp >= 4800 and owner_percent[listed] < 50) or place in (D:1, MO) and blue";
        for (int end = 0; end <= text.length(); end++) {
            String clipped = text.substring(0, end);
            try {
                Expression.parse(clipped);
            } catch (ExpressionException complaint) {
                assertThat(complaint.advice()).contains("was expected where");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1248000000000000000, 1.248e18", "1e26, 1e26", "6.00, 6"})
    void largeNumbersAreShortToRead(BigDecimal number, String shown) {
        assertThat(Range.of(number)).hasToString(shown);
    }
}
