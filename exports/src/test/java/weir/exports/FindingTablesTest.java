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
                        ",望津理工学院,no,NVIDIA A100,nvidia-a100,chip,,,桐湾计算中心运营管理有限公司,supplier,,awarded,9650000,CNY,award,");
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
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:X4");
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

    private static Cell cell(XSSFSheet sheet, int row, String column) {
        List<String> names =
                FindingColumns.ALL.stream().map(FindingColumns.Column::name).toList();
        return sheet.getRow(row).getCell(names.indexOf(column));
    }
}
