#include "driver/bench_report.h"

enum { SUBJECT_COUNT = 2 };

static double milliseconds(uint64_t nanoseconds) { return (double)nanoseconds / 1e6; }
static double megabytes(uint64_t bytes) { return (double)bytes / (1024.0 * 1024.0); }

double bench_ratio(const BenchReport *report) {
    return (double)report->subjects[0].median / (double)report->subjects[1].median;
}

void bench_print(Text *out, const BenchReport *report) {
    text_printf(out, "%s, %u runs\n%-14s %12s %12s %12s\n", report->script, report->runs, "",
                "median ms", "least ms", "peak MB");
    for (unsigned i = 0; i < SUBJECT_COUNT; i++) {
        const BenchSubject *subject = &report->subjects[i];
        text_printf(out, "%-14s %12.2f %12.2f %12.1f\n", subject->name,
                    milliseconds(subject->median), milliseconds(subject->least),
                    megabytes(subject->peak_bytes));
    }
    text_printf(out, "krait is %.2f times as fast; the outputs are %s\n", bench_ratio(report),
                report->same_output ? "the same" : "DIFFERENT");
}

/* ---- JSON ---- */

static void print_json_string(Text *out, const char *text) {
    text_putc(out, '"');
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            text_printf(out, "\\%c", *text);
        else if ((unsigned char)*text < 0x20)
            text_printf(out, "\\u%04x", (unsigned)*text);
        else
            text_putc(out, *text);
    }
    text_putc(out, '"');
}

static void print_json_subject(Text *out, const BenchReport *report, const BenchSubject *subject) {
    text_append(out, "    {\"name\": ");
    print_json_string(out, subject->name);
    text_printf(out,
                ", \"median_ms\": %.3f, \"least_ms\": %.3f, \"peak_bytes\": %llu, \"times_ms\": [",
                milliseconds(subject->median), milliseconds(subject->least),
                (unsigned long long)subject->peak_bytes);
    for (uint32_t i = 0; i < report->runs; i++)
        text_printf(out, "%s%.3f", i ? ", " : "", milliseconds(subject->times[i]));
    text_append(out, "]}");
}

void bench_print_json(Text *out, const BenchReport *report) {
    text_append(out, "{\n  \"script\": ");
    print_json_string(out, report->script);
    text_printf(
        out, ",\n  \"runs\": %u,\n  \"ratio\": %.3f,\n  \"same_output\": %s,\n  \"subjects\": [\n",
        report->runs, bench_ratio(report), report->same_output ? "true" : "false");
    for (unsigned i = 0; i < SUBJECT_COUNT; i++) {
        print_json_subject(out, report, &report->subjects[i]);
        text_append(out, i + 1 < SUBJECT_COUNT ? ",\n" : "\n");
    }
    text_append(out, "  ]\n}\n");
}

/* ---- SVG ---- */

/* Pixels. */
enum {
    CHART_WIDTH = 640,
    CHART_TOP = 56,
    CHART_LEFT = 120,
    CHART_RIGHT = 110,
    BAR_HEIGHT = 32,
    BAR_STEP = 48,
};

static const char *const bar_colours[SUBJECT_COUNT] = {"#9aa5b1", "#2f6f4f"};

static void print_xml(Text *out, const char *text) {
    for (; *text; text++) {
        if (*text == '<')
            text_append(out, "&lt;");
        else if (*text == '&')
            text_append(out, "&amp;");
        else
            text_putc(out, *text);
    }
}

static void print_bar(Text *out, const BenchReport *report, unsigned i, double longest) {
    const BenchSubject *subject = &report->subjects[i];
    const double room = CHART_WIDTH - CHART_LEFT - CHART_RIGHT;
    double width = room * (double)subject->median / longest;
    unsigned top = CHART_TOP + i * BAR_STEP, text = top + BAR_HEIGHT / 2 + 5;
    text_printf(out, "<text x=\"%d\" y=\"%u\" text-anchor=\"end\">", CHART_LEFT - 10, text);
    print_xml(out, subject->name);
    text_printf(
        out,
        "</text>\n<rect x=\"%d\" y=\"%u\" width=\"%.1f\" height=\"%d\" rx=\"3\" fill=\"%s\"/>\n"
        "<text x=\"%.1f\" y=\"%u\">%.1f ms</text>\n",
        CHART_LEFT, top, width < 2 ? 2 : width, BAR_HEIGHT, bar_colours[i], CHART_LEFT + width + 8,
        text, milliseconds(subject->median));
}

void bench_print_svg(Text *out, const BenchReport *report) {
    double longest = 1;
    for (unsigned i = 0; i < SUBJECT_COUNT; i++)
        if ((double)report->subjects[i].median > longest)
            longest = (double)report->subjects[i].median;
    text_printf(out,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                "font-family=\"sans-serif\" font-size=\"14\" fill=\"#222\">\n"
                "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n"
                "<text x=\"16\" y=\"30\" font-size=\"16\" font-weight=\"bold\">",
                CHART_WIDTH, CHART_TOP + SUBJECT_COUNT * BAR_STEP + 8);
    print_xml(out, report->script);
    text_printf(out, ": krait is %.1f times as fast (median of %u runs)</text>\n",
                bench_ratio(report), report->runs);
    for (unsigned i = 0; i < SUBJECT_COUNT; i++) print_bar(out, report, i, longest);
    text_append(out, "</svg>\n");
}
