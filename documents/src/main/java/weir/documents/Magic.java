package weir.documents;

import java.util.HexFormat;

/** The first bytes that tell a format. */
enum Magic {
    ZIP("504B0304"),
    EMPTY_ZIP("504B0506"),
    GZIP("1F8B08"),
    OLE2("D0CF11E0A1B11AE1"),
    PDF("255044462D"),
    PNG("89504E470D0A1A0A"),
    JPEG("FFD8FF"),
    TIFF_LITTLE("49492A00"),
    TIFF_BIG("4D4D002A"),
    GIF("47494638"),
    BMP("424D"),
    RAR("526172211A07"),
    SEVEN_ZIP("377ABCAF271C"),
    RTF("7B5C727466");

    private final String hex;

    Magic(String hex) {
        this.hex = hex;
    }

    /** Whether {@code file} begins with these bytes. */
    boolean starts(byte[] file) {
        return startsAt(file, 0);
    }

    boolean startsAt(byte[] file, int from) {
        int length = hex.length() / 2;
        return file.length - from >= length
                && HexFormat.of()
                        .withUpperCase()
                        .formatHex(file, from, from + length)
                        .equals(hex);
    }
}
