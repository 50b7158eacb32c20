package weir.technology.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import weir.evidence.ComposedDocument;
import weir.evidence.Document;
import weir.knowledge.Knowledge;
import weir.notice.NoticeReader;
import weir.technology.Catalogue;
import weir.technology.Mention;
import weir.technology.MentionFinder;
import weir.technology.Stance;

/** What a user adds in a folder of knowledge is found and judged at once. */
class UserKnowledgeTest {

    private static final String MAKERS = """
            id,name,names
            qiming-ai,Qiming,启明芯
            """;
    private static final String CHIPS = """
            id,maker,group,name,aliases,noun_aliases,near_aliases,beside_aliases,family,sources
            qiming-x9,qiming-ai,other,Qiming X9,启明X9,,,,,composed
            """;
    private static final String CUES = """
            id,place,types,of,form,sense,weight,example
            my-cue,words,,,心仪…@,equivalent,150,心仪的是[A100]
            """;

    @Test
    void aChipOfOnesOwnHasAStanceAndAQuantity() {
        Mention mention =
                mention(Map.of("technology/makers.csv", MAKERS, "technology/chips.csv", CHIPS), "采购启明X9加速卡16块。");

        assertThat(mention.itemId()).isEqualTo("qiming-x9");
        assertThat(mention.stance()).isEqualTo(Stance.REQUIRED);
        assertThat(mention.quantity()).isNotNull();
        assertThat(mention.quantity().value()).isEqualByComparingTo("16");
    }

    @Test
    void aCueOfOnesOwnDecides() {
        Mention mention = mention(Map.of("technology/stance-cues.csv", CUES), "本单位心仪英伟达A100。");

        assertThat(mention.stance()).isEqualTo(Stance.EQUIVALENT);
    }

    private static Mention mention(Map<String, String> files, String words) {
        Knowledge knowledge = Knowledge.bundled().with(files);
        NoticeReader reader = new NoticeReader(knowledge, new MentionFinder(Catalogue.load(knowledge))::find);
        Document document = ComposedDocument.titled("某学院设备公开招标公告").text(words).document();
        return reader.read(document).technology().getFirst();
    }
}
