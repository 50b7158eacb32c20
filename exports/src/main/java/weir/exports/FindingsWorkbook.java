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
import weir.finding.SetAside;
import weir.notice.NoticeWithText;
import weir.process.ContractingProcess;

/**
 * Writes {@code findings.xlsx}: the findings, what was set aside, and all processes, a sheet each. Text is always text, never a formula;
 * unknown cells are empty. The same case gives the same bytes.
 */
final class FindingsWorkbook implements CaseFile {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LETTERS_AT_MOST = 32_767;
    private static final int WIDTH_UNITS = 256;
    /** What a sheet can hold under its head. */
    private static final int ROWS_AT_MOST = 1_048_575;

    private final CaseView view;
    private final OutFile file;
    private final XSSFWorkbook plain = new XSSFWorkbook();
    private final SXSSFWorkbook book = new SXSSFWorkbook(plain, ROWS_IN_MEMORY, true);
    private final CellStyle text;
    private final CellStyle risky;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle head;
    private final Sheet<SheetColumns.Row> findings;
    private final Sheet<SetAside> setAside;
    private final Sheet<ContractingProcess> processes;

    FindingsWorkbook(Path out, CaseView view) {
        this.view = view;
        file = new OutFile(out, "findings.xlsx");
        fixProperties(plain, view.run());
        text = style(book, null);
        risky = style(book, null);
        risky.setQuotePrefixed(true);
        number = style(book, "#,##0.##");
        day = style(book, "yyyy-mm-dd");
        head = style(book, null);
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        findings = new Sheet<>("findings", SheetColumns.FINDINGS);
        setAside = new Sheet<>("set_aside", SheetColumns.SET_ASIDE);
        processes = new Sheet<>("processes", SheetColumns.PROCESSES);
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

    @Override
    public void notice(NoticeWithText read, List<SetAside> asides) {
        asides.forEach(setAside::add);
    }

    @Override
    public void commit() {
        FindingColumns.Context context = FindingColumns.Context.of(view);
        view.findings().findings().forEach(finding -> findings.add(new SheetColumns.Row(finding, context)));
        view.findings().processes().each(processes::add);
        findings.finish();
        setAside.finish();
        processes.finish();
        try {
            FixedZip.write(book::write, file.stream());
        } catch (IOException e) {
            throw file.failed(e);
        }
        file.commit();
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw file.failed(e);
        } finally {
            file.close();
        }
    }

    /** One sheet: a head, a row for each value, a filter. */
    private final class Sheet<T> {

        private final SXSSFSheet sheet;
        private final List<SheetColumns.Column<T>> columns;
        private int rows;

        Sheet(String name, List<SheetColumns.Column<T>> columns) {
            this.columns = columns;
            sheet = book.createSheet(name);
            Row names = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNITS);
                Cell cell = names.createCell(i);
                cell.setCellValue(columns.get(i).name());
                cell.setCellStyle(head);
            }
        }

        void add(T value) {
            if (rows < ROWS_AT_MOST) {
                Row row = sheet.createRow(++rows);
                for (int i = 0; i < columns.size(); i++) {
                    set(row, i, columns.get(i).value().apply(value));
                }
            }
        }

        void finish() {
            sheet.createFreezePane(2, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
        }
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
