package weir.exports;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import weir.finding.Finding;

/**
 * Writes {@code findings.xlsx}. Text is always text, never a formula; unknown cells are empty. The same findings give the same bytes.
 */
final class FindingsWorkbook {

    private static final int ROWS_IN_MEMORY = 100;
    /** What a sheet can hold under its head. */
    private static final int ROWS_AT_MOST = 1_048_575;

    private static final int LETTERS_AT_MOST = 32_767;
    private static final int WIDTH_UNITS = 256;

    private final SXSSFWorkbook book;
    private final CellStyle text;
    private final CellStyle risky;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle head;

    private FindingsWorkbook(SXSSFWorkbook book) {
        this.book = book;
        text = style(book, null);
        risky = style(book, null);
        risky.setQuotePrefixed(true);
        number = style(book, "#,##0.##");
        day = style(book, "yyyy-mm-dd");
        head = style(book, null);
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    static void write(Path out, CaseView view) {
        try (OutFile file = new OutFile(out, "findings.xlsx")) {
            try (XSSFWorkbook plain = new XSSFWorkbook();
                    SXSSFWorkbook book = new SXSSFWorkbook(plain, ROWS_IN_MEMORY, true)) {
                fixProperties(plain, view.run());
                new FindingsWorkbook(book).fill(view);
                FixedZip.write(book::write, file.stream());
            } catch (IOException e) {
                throw file.failed(e);
            }
            file.commit();
        }
    }

    /** The times inside the file are those of the day asked about, so that they do not change from run to run. */
    private static void fixProperties(XSSFWorkbook book, RunFacts run) {
        Optional<Date> day = Optional.of(Date.from(run.today().atStartOfDay().toInstant(ZoneOffset.UTC)));
        POIXMLProperties properties = book.getProperties();
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getCoreProperties().setCreator("Weir " + run.version());
        properties.getCoreProperties().setTitle("Findings");
        properties.getExtendedProperties().setApplication("Weir");
    }

    private static CellStyle style(Workbook book, @Nullable String format) {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        return style;
    }

    private void fill(CaseView view) {
        List<FindingColumns.Column> columns = FindingColumns.ALL;
        FindingColumns.Context context = FindingColumns.Context.of(view);
        SXSSFSheet sheet = book.createSheet("findings");
        Row names = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNITS);
            Cell cell = names.createCell(i);
            cell.setCellValue(columns.get(i).name());
            cell.setCellStyle(head);
        }
        int rows = 0;
        for (Finding finding :
                view.findings().findings().stream().limit(ROWS_AT_MOST).toList()) {
            Row row = sheet.createRow(++rows);
            for (int i = 0; i < columns.size(); i++) {
                set(row, i, columns.get(i).value().apply(finding, context));
            }
        }
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    }

    private void set(Row row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        switch (value) {
            case BigDecimal decimal -> {
                cell.setCellValue(decimal.doubleValue());
                cell.setCellStyle(number);
            }
            case Integer count -> cell.setCellValue(count);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> setText(cell, value.toString());
        }
    }

    private void setText(Cell cell, String words) {
        cell.setCellValue(words.length() <= LETTERS_AT_MOST ? words : words.substring(0, LETTERS_AT_MOST - 1) + "…");
        cell.setCellStyle(Formulas.isRisky(words) ? risky : text);
    }
}
