package weir.finding;

import java.util.List;
import weir.process.LinkedProcesses;

/**
 * What a case holds.
 *
 * @param findings earliest first
 * @param processes all of the case, those without a finding too
 */
public record Findings(List<Finding> findings, LinkedProcesses processes) {

    public Findings {
        findings = List.copyOf(findings);
    }
}
