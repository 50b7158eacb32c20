package weir.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a long JSON Lines file out of a folder of such files, for runs that test memory: every copy has ids, numbers and names of its
 * own.
 *
 * <p>{@code java -cp … weir.benchmarks.ManyRecords FOLDER COUNT OUT.jsonl}
 */
public final class ManyRecords {

    private ManyRecords() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Usage: ManyRecords FOLDER COUNT OUT.jsonl");
            System.exit(2);
        }
        write(lines(Path.of(arguments[0])), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    private static List<String> lines(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".jsonl")).sorted().forEach(file -> lines.addAll(read(file)));
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(folder + ": no .jsonl files in this folder");
        }
        return lines;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<String> lines, int count, Path out) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (int index = 0; index < count; index++) {
                writer.write(copy(lines.get(index % lines.size()), index / lines.size()));
                writer.newLine();
            }
        }
    }

    /** The record with the copy's number in its id, in years of project numbers and in the names of its bodies. */
    private static String copy(String line, int number) {
        if (number == 0) {
            return line;
        }
        String year = String.valueOf(3000 + number % 6000);
        return line.replaceFirst("\"id\": ?\"", "\"id\":\"copy" + number + "-")
                .replaceAll("(?<=[A-Z\\[〔-])20[12][0-9](?=[0-9\\]〕-])", year)
                .replaceAll("(有限公司|大学|医院)", "第" + number + "$1");
    }
}
