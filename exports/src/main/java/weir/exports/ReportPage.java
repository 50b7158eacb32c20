package weir.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import weir.evidence.Sha256;

/** The frame of the report. Its security policy allows its own style sheet and nothing else: no script, no image, no address. */
final class ReportPage {

    private ReportPage() {}

    static Markup head(String title) {
        String style = resource("tokens.css") + resource("weir.css") + resource("report.css");
        return Markup.of("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>{}</title>
                <style>{}</style>
                </head>
                <body>
                <svg class="vh" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatchline" d="M0 0v6"/></pattern></defs></svg>
                <a class="skip" href="#main">Skip to the content</a>
                <div class="tools"><fieldset class="seg"><legend class="vh">Light or dark</legend><input type="radio" name="theme" id="theme-auto" checked><label for="theme-auto" title="as the system">auto</label><input type="radio" name="theme" id="theme-light"><label for="theme-light">light</label><input type="radio" name="theme" id="theme-dark"><label for="theme-dark">dark</label></fieldset></div>
                """, Base64.getEncoder().encodeToString(Sha256.of(style)), title, new Markup(style));
    }

    static Markup foot(RunFacts run) {
        return Markup.of("""
                <footer class="pagefoot"><span>Weir {}</span><span>Nothing on this page was loaded from outside.</span></footer>
                </div></main>
                </body>
                </html>
                """, run.version());
    }

    private static String resource(String name) {
        try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not part of the program; build it again");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read from the program", e);
        }
    }
}
