package weir.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTablesTest {

    @TempDir
    Path folder;

    @Test
    void theCsvOpensAsUtf8AndHasALineEndAsTheStandardSays() throws IOException {
        Exports.write(folder, SampleCase.composed());

        String csv = Files.readString(folder.resolve("findings.csv"));

        assertThat(csv).startsWith("\uFEFFid,buyer,").endsWith("\r\n");
        assertThat(csv.split("\r\n")).hasSize(4);
        assertThat(csv)
                .contains(
                        ",望津理工学院,no,",
                        ",NVIDIA A100,nvidia-a100,chip,required,,桐湾计算中心运营管理有限公司,supplier,,awarded,9650000,CNY,award,965.0000000（万元）,1355014,7.1217,2024-03-12,2024-04-16,unknown,unknown,");
        assertThat(csv).contains("ac-2023 (in-force): yes, 3A090.a.1");
    }

    @Test
    void noCellOfTheCsvBeginsAFormula() throws IOException {
        Exports.write(folder, SampleCase.composed());

        String csv = Files.readString(folder.resolve("findings.csv"));

        assertThat(csv)
                .contains("'@SUM(1+1)*cmd|' /C calc'!A0")
                .contains("\"<script>alert('买方')</script>学院 & \"\"引号\"\"\"");
        for (String line : csv.split("\r\n")) {
            assertThat(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                    .noneMatch(field -> field.replaceFirst("^\"", "").matches("(?s)[=+@\\t\\r＝＋－＠-].*"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, true",
        "+1, true",
        "-1, true",
        "@SUM(A1), true",
        "＝1, true",
        "' =1', true",
        "'\t=1', true",
        "A=1, false",
        "2024-001, false",
        "深圳, false",
        "'', false",
        "' ', false"
    })
    void textThatASpreadsheetCouldRunIsKnown(String text, boolean risky) {
        assertThat(Formulas.isRisky(text)).isEqualTo(risky);
    }

    @Test
    void theSheetHoldsTextNumbersAndDaysAndNoFormula() throws IOException {
        Exports.write(folder, SampleCase.composed());

        try (InputStream stream = Files.newInputStream(folder.resolve("findings.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            XSSFSheet sheet = book.getSheet("findings");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:" + CellReference.convertNumToColString(FindingColumns.ALL.size() - 1) + "4");
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
            assertThat(cell(sheet, 1, "buyer").getStringCellValue()).isEqualTo("望津理工学院");
            assertThat(cell(sheet, 1, "amount").getNumericCellValue()).isEqualTo(9_650_000);
            assertThat(cell(sheet, 1, "first_date").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 3, 12));
            assertThat(cell(sheet, 3, "intermediaries").getStringCellValue()).startsWith("@SUM");
            assertThat(cell(sheet, 3, "intermediaries").getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void theSecondSheetHoldsWhatWasSetAsideAndTheThirdAllProcesses() throws IOException {
        Exports.write(folder, SampleCase.composed());

        try (InputStream stream = Files.newInputStream(folder.resolve("findings.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(stream)) {
            assertThat(List.of(book.getSheetName(0), book.getSheetName(1), book.getSheetName(2)))
                    .containsExactly("findings", "set_aside", "processes");
            XSSFSheet aside = book.getSheet("set_aside");
            assertThat(aside.getLastRowNum()).isEqualTo(2);
            assertThat(aside.getRow(1).getCell(7).getStringCellValue()).isEqualTo("not an American item");
            XSSFSheet processes = book.getSheet("processes");
            assertThat(processes.getLastRowNum()).isEqualTo(5);
            assertThat(processes)
                    .filteredOn(row -> row.getCell(2) != null
                            && row.getCell(2).getStringCellValue().equals("样例2024-G-0031"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getCell(10).getStringCellValue())
                            .isEqualTo("portal/tender-0312.html; portal/award-0416.html"));
        }
    }

    private static Cell cell(XSSFSheet sheet, int row, String column) {
        List<String> names =
                FindingColumns.ALL.stream().map(FindingColumns.Column::name).toList();
        return sheet.getRow(row).getCell(names.indexOf(column));
    }
}
