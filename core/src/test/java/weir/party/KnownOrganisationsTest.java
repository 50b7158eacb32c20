package weir.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;

class KnownOrganisationsTest {

    private static final String HEAD = "id,names_zh,name_en,class,strength,unit_of,country\n";

    private static Knowledge with(String file, String text) {
        return Knowledge.bundled().with(Map.of(file, text));
    }

    @Test
    void aCampusIsABodyOfItsOwn() {
        KnownOrganisations known = new KnownOrganisations(Knowledge.bundled());

        assertThat(known.find("哈尔滨工业大学(深圳)")).hasValueSatisfying(campus -> {
            assertThat(campus.unitOf()).isEqualTo("hit");
            assertThat(campus.strength()).isEqualTo(StateLink.Strength.STRONG);
        });
    }

    @Test
    void aRowOfAUsersOwnTellsTheCountry() {
        Knowledge users =
                with("party/organisations.csv", HEAD + "lanting,岚渟国立大学,Lanting University,university,weak,,SG\n");
        BuyerCountries countries = new BuyerCountries(users, new KnownOrganisations(users));

        assertThat(countries.of("岚渟国立大学", null, null, "").code()).isEqualTo("SG");
        assertThat(countries.of("四川大学", null, null, "").code()).isEqualTo("CN");
    }

    @Test
    void aRowWithoutANameOrACountryIsNamedWithItsPlace() {
        for (String row :
                new String[] {"lanting,,Lanting,university,weak,,SG", "lanting,|,Lanting,university,weak,,SG"}) {
            assertThatExceptionOfType(KnowledgeException.class)
                    .isThrownBy(() -> new KnownOrganisations(with("party/organisations.csv", HEAD + row + "\n")))
                    .withMessageContaining("party/organisations.csv, line 2, column names_zh");
        }
        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> new KnownOrganisations(
                        with("party/organisations.csv", HEAD + "lanting,岚渟,Lanting,university,weak,,\n")))
                .withMessageContaining("line 2, column country");
    }

    @Test
    void aSignOfTheStateThatIsNoRegularExpressionIsNamedWithItsPlace() {
        Knowledge users = with("party/state-link.csv", "id,where,words,strength,class\nodd,pattern,第(五,strong,army\n");

        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> new StateLinks(users, new KnownOrganisations(users)))
                .withMessageContaining("party/state-link.csv, line 2, column words");
    }
}
