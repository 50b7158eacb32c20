package weir.technology.context;

import java.util.List;
import weir.evidence.Quote;
import weir.technology.Mention;

/**
 * A mention with its stance, quantity and lot, and the words that decided them.
 *
 * @param quantity empty where none is written
 */
public record JudgedMention(Mention mention, List<Quote> stance, List<Quote> quantity) {

    public JudgedMention {
        stance = List.copyOf(stance);
        quantity = List.copyOf(quantity);
    }
}
