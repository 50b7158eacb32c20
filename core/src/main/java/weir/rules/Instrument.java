package weir.rules;

/**
 * What makes a rule: a regulation, a letter, a company's policy.
 *
 * @param id stays for good
 * @param citation where it was published
 * @param effect what it does, in a line
 * @param checked whether somebody read it in the source; otherwise it is general knowledge
 */
public record Instrument(
        String id, InstrumentKind kind, String title, String citation, String effect, boolean checked, String source) {}
