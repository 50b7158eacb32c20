package weir.rules;

import java.util.List;
import java.util.Map;

/** All that the rule files say, checked row by row. */
record Pack(
        Map<String, Instrument> instruments,
        StateHistory states,
        Map<String, Measure> measures,
        CountryGroups groups,
        List<RuleTest> tests) {

    List<RuleTest> tests(RuleTest.Subject... subjects) {
        List<RuleTest.Subject> wanted = List.of(subjects);
        return tests.stream().filter(test -> wanted.contains(test.subject())).toList();
    }
}
