package weir.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weir.knowledge.Knowledge;
import weir.knowledge.KnowledgeException;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.load(Knowledge.bundled());

    @Test
    void everyItemHasANameASourceAndNoItemIsImpliedThatIsUnknown() {
        for (CatalogueItem item : CATALOGUE.items()) {
            assertThat(item.name()).isNotBlank();
            if (item.kind() != CatalogueKind.FAMILY) {
                assertThat(item.source()).describedAs(item.id()).isNotBlank();
            }
            assertThat(item.implied()).allMatch(id -> CATALOGUE.findItem(id).isPresent());
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, implies {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    nvidia-a100,     CHIP,   true,  ''
                    aws-p5,          CLOUD,  true,  nvidia-h100-sxm5 aws
                    dgx-a100,        SYSTEM, true,  nvidia-a100
                    azure-openai,    CLOUD,  true,  azure
                    claude,          MODEL,  true,  ''
                    aws-cn,          CLOUD,  false, ''
                    mistral,         MODEL,  false, ''
                    huawei-ascend910b, CHIP, false, ''
                    """)
    void anItemKnowsItsKindWhetherItIsAmericanAndWhatItImplies(
            String id, TechnologyKind kind, boolean american, String implied) {
        CatalogueItem item = CATALOGUE.findItem(id).orElseThrow();

        assertThat(item.kind().technologyKind()).isEqualTo(kind);
        assertThat(item.isAmerican()).isEqualTo(american);
        assertThat(String.join(" ", item.implied())).isEqualTo(implied);
    }

    @Test
    void aCloudOfAnAmericanNameInChinaNamesTheCompanyThatRunsIt() {
        assertThat(CATALOGUE.items())
                .filteredOn(item -> item.group() == Group.CHINA_OPERATED && item.kind() == CatalogueKind.PROVIDER)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.companies()).describedAs(item.id()).isNotEmpty());
    }

    @Test
    void openWeightsStandApartFromTheHostedModelOfTheSameMaker() {
        List<Mention> found = new MentionFinder(CATALOGUE).find("调用Gemini接口的大模型服务；本地部署Gemma大模型");

        assertThat(found).extracting(Mention::itemId).containsExactly("gemini", "gemma");
        assertThat(CATALOGUE.findItem("gemma").orElseThrow().implied()).isEmpty();
    }

    @Test
    void aFamilyKnowsItsVariantsAndAChipItsFamilyAndMeasures() {
        CatalogueItem chip = CATALOGUE.findItem("nvidia-a100-80-sxm4").orElseThrow();

        assertThat(chip.familyId()).isEqualTo("nvidia-a100");
        assertThat(chip.findMeasure("tpp"))
                .hasValueSatisfying(tpp -> assertThat(tpp).isEqualByComparingTo("4992"));
        assertThat(chip.findMeasure("dense_fp8_tflops")).isEmpty();
        assertThat(CATALOGUE.variants("nvidia-a100")).hasSize(4).contains(chip);
        assertThat(CATALOGUE.variants("nvidia-l40s")).hasSize(1);
    }

    @Test
    void theProcessingPerformanceOfEachChipFollowsFromItsDenseFigures() {
        List<String> figures = List.of(
                "dense_fp4_tflops 4",
                "dense_int4_tops 4",
                "dense_fp8_tflops 8",
                "dense_int8_tops 8",
                "dense_fp16_bf16_tflops 16",
                "peak_fp64_tflops 64");
        for (CatalogueItem item : CATALOGUE.items()) {
            double greatest = figures.stream()
                    .map(figure -> figure.split(" "))
                    .mapToDouble(figure -> item.findMeasure(figure[0])
                            .map(value -> value.doubleValue() * Integer.parseInt(figure[1]))
                            .orElse(0.0))
                    .max()
                    .orElse(0);
            item.findMeasure("tpp")
                    .ifPresent(tpp -> assertThat(tpp.doubleValue())
                            .describedAs(item.id())
                            .isCloseTo(greatest, org.assertj.core.data.Offset.offset(1.0)));
        }
    }

    @Test
    void aRowThatAUserAddsWorksAtOnce() {
        Knowledge users = Knowledge.bundled().with(Map.of("technology/makers.csv", """
                id,name,names
                aurora,Aurora Silicon,Aurora|曙芯
                """, "technology/chips.csv", """
                id,maker,group,name,aliases,near_aliases,tpp
                aurora-x7,aurora,us,Aurora X7,X7-Ultra|极光X7,X7,6400
                """));

        Catalogue catalogue = Catalogue.load(users);
        List<Mention> found = new MentionFinder(catalogue).find("采购极光X7两块；曙芯 X7显卡");

        assertThat(found).extracting(Mention::text).containsExactly("极光X7", "曙芯 X7");
        assertThat(found).extracting(Mention::itemId).containsOnly("aurora-x7");
        assertThat(catalogue.findItem("aurora-x7").orElseThrow().findMeasure("tpp"))
                .isPresent();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    made-up,nobody,us,Made Up,MU1         | column maker
                    made-up,nvidia,them,Made Up,MU1       | column group
                    made-up,nvidia,us,Made Up,RTX4090     | the name RTX4090 stands for nvidia-rtx4090 too
                    nvidia-a100,nvidia,us,A100,MU1        | column id
                    """)
    void aWrongRowIsNamedWithItsPlace(String row, String complaint) {
        Knowledge users =
                Knowledge.bundled().with(Map.of("technology/chips.csv", "id,maker,group,name,aliases\n" + row + "\n"));

        assertThatExceptionOfType(KnowledgeException.class)
                .isThrownBy(() -> Catalogue.load(users))
                .withMessageContaining("technology/chips.csv, line 2")
                .withMessageContaining(complaint);
    }
}
