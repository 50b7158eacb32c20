package weir.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeRow;

/** Yuan for one US dollar by periods ({@code money/rates.csv}); the shortest period that holds the day counts. */
public final class ExchangeRates {

    private record Rate(LocalDate from, LocalDate to, BigDecimal yuan, String basis) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    private final List<Rate> rates = new ArrayList<>();

    /** Loads the table. */
    public ExchangeRates(Knowledge knowledge) {
        for (KnowledgeRow row : knowledge
                .table("money/rates.csv", "id", "from", "to", "cny_per_usd", "basis")
                .rows()) {
            rates.add(new Rate(
                    row.findDay("from").orElseThrow(() -> row.wrong("from", "a rate needs its first day")),
                    row.findDay("to").orElseThrow(() -> row.wrong("to", "a rate needs its last day")),
                    row.findNumber("cny_per_usd")
                            .filter(yuan -> yuan.signum() > 0)
                            .orElseThrow(() -> row.wrong("cny_per_usd", "it must be a number above 0")),
                    row.required("basis")));
        }
        rates.sort(Comparator.comparingLong(Rate::days).thenComparing(Rate::from));
    }

    /** A sum in yuan at the rate of a day; nothing for days before the table begins. */
    public Optional<Dollars> usd(BigDecimal yuan, LocalDate on) {
        Optional<Rate> holding = rates.stream().filter(rate -> rate.holds(on)).findFirst();
        return holding.map(rate -> dollars(yuan, rate, rate.basis()))
                .or(() -> rates.stream()
                        .filter(rate -> rate.to().isBefore(on))
                        .max(Comparator.comparing(Rate::to))
                        .map(rate -> dollars(yuan, rate, rate.basis() + ", the last in the table")));
    }

    /** A sum in yuan at a rate that the user gave. */
    public Dollars usd(BigDecimal yuan, BigDecimal givenRate) {
        return new Dollars(divide(yuan, givenRate), givenRate, null, "rate given by the user");
    }

    private static Dollars dollars(BigDecimal yuan, Rate rate, String basis) {
        return new Dollars(divide(yuan, rate.yuan()), rate.yuan(), rate.from(), basis);
    }

    private static BigDecimal divide(BigDecimal yuan, BigDecimal rate) {
        return yuan.divide(rate, 0, RoundingMode.HALF_UP);
    }
}
