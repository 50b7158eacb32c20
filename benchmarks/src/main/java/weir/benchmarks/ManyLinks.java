package weir.benchmarks;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import weir.evidence.Source;
import weir.knowledge.Knowledge;
import weir.notice.Amount;
import weir.notice.Notice;
import weir.notice.NoticeDate;
import weir.notice.NoticeDates;
import weir.notice.NoticeType;
import weir.notice.NoticeWithText;
import weir.process.DigestReader;
import weir.process.LinkedProcesses;
import weir.process.NoticeDigest;
import weir.process.ProcessLinker;

/**
 * Time and memory of linking made-up notices that collide as real ones do: bodies that buy the same thing each year, numbers that many
 * share, second tries, copies on other portals, a framework with thousands of notices under one number.
 *
 * <p>{@code java -Xmx1g -cp … weir.benchmarks.ManyLinks COUNT...} Time is the processor time of the one thread that works.
 */
public final class ManyLinks {

    private static final int BODIES = 20_000;
    private static final int FRAMEWORK = 5_000;
    private static final int MEGABYTE = 1 << 20;
    private static final String[] PLACES = {"云岭", "沄溪", "岚渟", "槿州", "砚陵", "琅浔", "桦岱", "榕碧", "溯宁", "霁川"};
    private static final String[] KINDS = {"市第一人民医院", "大学", "县教育局", "区水务局", "职业技术学院", "县公安局", "研究院"};
    private static final String[] THINGS = {
        "实验室设备", "信息系统运维服务", "教学楼修缮工程", "食堂食材配送", "物业管理服务", "服务器及存储", "校园网改造", "医用织物洗涤", "影像设备维保", "办公家具"
    };

    private final SplittableRandom random = new SplittableRandom(20261123);
    private final DigestReader reader = new DigestReader(Knowledge.bundled(), mention -> true);
    private final List<NoticeDigest> digests = new ArrayList<>();

    private ManyLinks() {}

    public static void main(String[] arguments) {
        for (String count : arguments) {
            new ManyLinks().run(Integer.parseInt(count));
        }
    }

    private void run(int count) {
        long start = cpuNanos();
        for (int purchase = 0; digests.size() < count; purchase++) {
            purchase(purchase, count);
        }
        long made = cpuNanos();
        long before = usedMegabytes();
        long from = cpuNanos();
        LinkedProcesses linked = new ProcessLinker(Knowledge.bundled()).link(digests);
        long to = cpuNanos();
        System.out.printf(
                Locale.ROOT,
                "%,9d notices: digests %.1f s, %d MB, %d bytes each; linking %.1f s; all held %d MB; %,d processes, %,d proposals%n",
                digests.size(),
                (made - start) / 1e9,
                before,
                before * MEGABYTE / digests.size(),
                (to - from) / 1e9,
                usedMegabytes(),
                linked.size(),
                linked.proposals().size());
    }

    /** Processor time of this thread, so that other programs do not disturb the figures. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    private void purchase(int purchase, int count) {
        int body = random.nextInt(BODIES);
        String buyer = PLACES[body % PLACES.length] + body / 70 + KINDS[body % KINDS.length];
        String name = buyer + (2020 + random.nextInt(6)) + "年" + THINGS[random.nextInt(THINGS.length)] + "采购项目";
        String number = number(purchase);
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        long budget = 10_000L * (1 + random.nextInt(900));
        int tries = random.nextInt(20) == 0 ? 2 : 1;
        for (int tried = 1; tried <= tries; tried++) {
            String called = tried == 1 ? name : name + "（二次）";
            add(purchase, NoticeType.TENDER, day, number, called, buyer, budget, count);
            if (tried < tries) {
                add(purchase, NoticeType.TERMINATION, day.plusDays(25), number, called, buyer, 0, count);
                day = day.plusDays(40);
            } else {
                results(purchase, day, number, called, buyer, budget, count);
            }
        }
    }

    private void results(
            int purchase, LocalDate day, @Nullable String number, String name, String buyer, long budget, int count) {
        if (random.nextInt(3) == 0) {
            add(purchase, NoticeType.CORRECTION, day.plusDays(6), number, name, buyer, budget, count);
        }
        add(purchase, NoticeType.AWARD, day.plusDays(28), number, name, buyer, budget * 97 / 100, count);
        if (random.nextInt(5) < 2) {
            add(purchase, NoticeType.CONTRACT, day.plusDays(45), number, name, buyer, budget * 97 / 100, count);
        }
    }

    /** Numbers of their own for most; none, one that many share, or that of the framework for some. */
    private @Nullable String number(int purchase) {
        int kind = random.nextInt(100);
        if (kind < 35) {
            return null;
        }
        if (kind < 37) {
            return "2024-" + random.nextInt(100);
        }
        return purchase < FRAMEWORK / 3
                ? "YLKJ-2023-0001"
                : "YLZC" + (2020 + purchase % 6) + "-G1-" + (100_000 + purchase);
    }

    private void add(
            int purchase,
            NoticeType type,
            LocalDate day,
            @Nullable String number,
            String name,
            String buyer,
            long yuan,
            int count) {
        int copies = random.nextInt(7) == 0 ? 2 : 1;
        for (int copy = 0; copy < copies && digests.size() < count; copy++) {
            String id = "portal" + copy + "/" + purchase + "-" + type.code() + "-" + digests.size() + ".html";
            digests.add(reader.digest(notice(id, type, day.plusDays(copy), number, name, buyer, yuan)));
        }
    }

    private static NoticeWithText notice(
            String id, NoticeType type, LocalDate day, @Nullable String number, String name, String buyer, long yuan) {
        BigDecimal value = BigDecimal.valueOf(yuan);
        Amount.Kind kind = type == NoticeType.AWARD ? Amount.Kind.AWARD : Amount.Kind.BUDGET;
        Notice notice = new Notice(
                id,
                new Source(id, "00", "text/html", "UTF-8", null, null, false, null),
                name + "公告",
                type,
                null,
                number,
                name,
                buyer,
                null,
                null,
                null,
                type == NoticeType.AWARD ? List.of(buyer.substring(0, 2) + "擎岱科技有限公司") : List.of(),
                false,
                null,
                List.of(),
                yuan == 0 ? List.of() : List.of(new Amount(kind, value, "CNY", value, yuan + "元", null)),
                new NoticeDates(new NoticeDate(day, null), null, null, null, null, null),
                1,
                List.of(),
                List.of(),
                Map.of());
        String text = (name + "公告。采购人：" + buyer + "。项目编号：" + number + "。金额" + yuan + "元。日期" + day + "。").repeat(4);
        return new NoticeWithText(notice, text);
    }
}
