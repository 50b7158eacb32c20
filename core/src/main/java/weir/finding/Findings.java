package weir.finding;

import java.util.List;
import weir.process.ContractingProcess;

/** All findings and the processes they stand on, earliest first. */
public record Findings(List<Finding> findings, List<ContractingProcess> processes) {

    /** Nothing found. */
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        findings = List.copyOf(findings);
        processes = List.copyOf(processes);
    }
}
