package weir.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weir.documents.Capture;
import weir.documents.CaptureSink;
import weir.documents.DocumentReader;
import weir.documents.Inputs;
import weir.documents.Limits;
import weir.evidence.Document;
import weir.evidence.ReadProblem;
import weir.knowledge.Knowledge;
import weir.notice.NoticeReader;
import weir.technology.Catalogue;
import weir.technology.MentionFinder;

/**
 * How many records a second become notices on one core, and how long HanLP's segmentation with organisation recognition takes over the
 * same texts in the same run.
 *
 * <p>{@code java -cp … weir.benchmarks.Throughput FOLDER [ROUNDS]}: reads all records with text below FOLDER, warms up for one round and
 * prints every further round. Time is the processor time of the one thread that works, so other programs do not disturb the figures.
 */
public final class Throughput {

    private final DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    private final NoticeReader notices;
    private final Segment organisations = HanLP.newSegment().enableOrganizationRecognize(true);

    private Throughput() {
        Knowledge knowledge = Knowledge.bundled();
        MentionFinder mentions = new MentionFinder(Catalogue.load(knowledge));
        notices = new NoticeReader(knowledge, mentions::find);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Name a folder of notices, for example ../shared/data/notices/jsonl");
            System.exit(2);
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        new Throughput().run(captures(Path.of(arguments[0])), rounds);
    }

    private static List<Capture> captures(Path folder) {
        List<Capture> captures = new ArrayList<>();
        new Inputs(Limits.DEFAULT).walk(List.of(folder), new CaptureSink() {
            @Override
            public void capture(Capture capture) {
                captures.add(capture);
            }

            @Override
            public void problem(ReadProblem problem) {
                System.err.println(problem);
            }
        });
        return captures;
    }

    private void run(List<Capture> captures, int rounds) {
        List<Capture> withText = captures.stream().filter(Throughput::hasText).toList();
        long characters = withText.stream()
                .map(documents::read)
                .mapToLong(reading -> reading.document() == null
                        ? 0
                        : reading.document().text().length())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%,d records, %,d of them with text (%,d characters)%n",
                captures.size(),
                withText.size(),
                characters);
        weir(withText);
        hanlp(withText);
        for (int round = 1; round <= rounds; round++) {
            double weir = weir(withText);
            double hanlp = hanlp(withText);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: Weir %,.0f records a second end to end · HanLP alone %,.0f · %.1f times%n",
                    round,
                    weir,
                    hanlp,
                    weir / hanlp);
        }
        System.out.printf(Locale.ROOT, "all records: Weir %,.0f a second%n", weir(captures));
    }

    /** A record whose own text was read, not its other values. */
    private static boolean hasText(Capture capture) {
        return new String(capture.bytes(), java.nio.charset.StandardCharsets.UTF_8).contains("\"text\"");
    }

    /** Bytes to notice, on this thread; records a second. */
    private double weir(List<Capture> captures) {
        long start = cpuNanos();
        long fields = 0;
        for (Capture capture : captures) {
            Document document = documents.read(capture).document();
            if (document != null) {
                fields += notices.read(document).evidence().size();
            }
        }
        return rate(captures.size(), start, fields);
    }

    /** Segmentation with organisation recognition over the reading texts; records a second. */
    private double hanlp(List<Capture> captures) {
        List<String> texts = captures.stream()
                .map(documents::read)
                .flatMap(reading -> java.util.Optional.ofNullable(reading.document()).stream())
                .map(Document::text)
                .toList();
        long start = cpuNanos();
        long terms = 0;
        for (String text : texts) {
            terms += organisations.seg(text).size();
        }
        return rate(texts.size(), start, terms);
    }

    private static double rate(int records, long start, long work) {
        if (work == 0) {
            throw new IllegalStateException("Nothing was read: is this a folder of notices?");
        }
        return records / ((cpuNanos() - start) / 1e9);
    }

    /** Processor time of this thread: what one core needs, whatever else the machine does meanwhile. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
