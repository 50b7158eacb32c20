package weir.party;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import weir.knowledge.Knowledge;

/**
 * Tells how a body is linked to the state: by who it is, by the words of its name, by its credit code, by what the notice says. The
 * strongest sign holds; a weak one never makes a link, and weak ones do not add up.
 */
public final class StateLinks {

    private static final Set<StateSign.Where> OF_NAMES =
            EnumSet.of(StateSign.Where.NAME, StateSign.Where.END, StateSign.Where.EXACT, StateSign.Where.PATTERN);

    private final KnownOrganisations organisations;
    private final List<StateSign> signs;

    /** Loads the signs. */
    public StateLinks(Knowledge knowledge, KnownOrganisations organisations) {
        this.organisations = organisations;
        signs = knowledge.table("party/state-link.csv", "id", "where", "words", "strength", "class").rows().stream()
                .map(StateSign::of)
                .toList();
    }

    /** The link that the name tells of. */
    public StateLink byName(String name) {
        Optional<KnownOrganisation> known = organisations.find(name);
        if (known.isPresent()) {
            return new StateLink(
                    known.get().strength(),
                    name,
                    "known as " + known.get().mainName() + ", " + known.get().kind());
        }
        String folded = NameKey.of(name);
        StateLink link = strongest(OF_NAMES, folded, "the name has the word ");
        boolean countered = find(StateSign.Where.COUNTER, folded) != null;
        return countered && link.strength() != StateLink.Strength.STRONG ? StateLink.NONE : link;
    }

    /** The link that a valid credit code tells of by its first characters. */
    public StateLink byCode(CreditCode code) {
        return strongest(EnumSet.of(StateSign.Where.CODE), code.text(), "the credit code begins with ");
    }

    /** The link that the text or address of a notice tells of: who pays, which law binds. It is the buyer's, whoever that is. */
    public StateLink byNotice(String text, @Nullable String url) {
        StateLink told = strongest(EnumSet.of(StateSign.Where.NOTICE), NameKey.of(text), "the notice says ");
        StateLink address = url == null
                ? StateLink.NONE
                : strongest(EnumSet.of(StateSign.Where.DOMAIN), url.toLowerCase(Locale.ROOT), "the address has ");
        return stronger(told, address);
    }

    /** The strongest; of equals the first. */
    public static StateLink stronger(StateLink... links) {
        return Arrays.stream(links)
                .reduce((one, other) -> other.strength().compareTo(one.strength()) > 0 ? other : one)
                .orElse(StateLink.NONE);
    }

    private StateLink strongest(Set<StateSign.Where> where, String folded, String reason) {
        StateLink best = StateLink.NONE;
        for (StateSign sign : signs) {
            if (where.contains(sign.where()) && sign.strength().compareTo(best.strength()) > 0) {
                Optional<String> word = sign.find(folded);
                if (word.isPresent()) {
                    best = new StateLink(sign.strength(), word.get(), reason + word.get() + " (" + sign.kind() + ")");
                }
            }
        }
        return best;
    }

    private @Nullable String find(StateSign.Where where, String folded) {
        return signs.stream()
                .filter(sign -> sign.where() == where)
                .flatMap(sign -> sign.find(folded).stream())
                .findFirst()
                .orElse(null);
    }
}
