/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef WELZIJN_TABLE_H
#define WELZIJN_TABLE_H

#include <welzijn/error.h>
#include <welzijn/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What reports compute and writers write: a verslag is a title, some lines,
 * and tables of typed cells. A writer knows no report; a report no format. */
typedef struct wz_verslag wz_verslag;
typedef struct wz_table wz_table;

typedef enum wz_type {
	WZ_TYPE_TEXT = 0,   /* free text, may wrap */
	WZ_TYPE_ID,         /* number of a lot or agreement: text, never a number */
	WZ_TYPE_INTEGER,    /* a count */
	WZ_TYPE_NUMBER,     /* wz_getal */
	WZ_TYPE_DATE,       /* wz_datum */
	WZ_TYPE_REALISATIE, /* wz_realisatie */
	WZ_TYPE_PERCENT     /* share in hundredths of a per cent: 3333 is 33,33% */
} wz_type;

/* For whom a column is. A machine column stands in csv and json only, a human column only in
 * what people read: text, md, html and workbooks. A table without any for people is passed over
 * there. */
typedef enum wz_column_use {
	WZ_USE_BOTH = 0,
	WZ_USE_MACHINE,
	WZ_USE_HUMAN
} wz_column_use;

typedef struct wz_column {
	const char *naam;  /* machine name: csv header and json key */
	const char *kop;   /* heading for a person; NULL: naam */
	wz_type type;
	wz_column_use use;
	bool fold;         /* text: leave out when the row above shows the same */
} wz_column;

typedef enum wz_row_kind {
	WZ_ROW_DATA = 0,
	WZ_ROW_TOTAL, /* never in csv and json */
	WZ_ROW_GROUP  /* a heading inside the table, its text in the first shown
	                 text cell; never in csv and json */
} wz_row_kind;

typedef enum wz_table_kind {
	WZ_TABLE_LIST = 0, /* a header and rows */
	WZ_TABLE_RECORD    /* one row, shown as name and value under each other */
} wz_table_kind;

typedef struct wz_cell {
	bool present;      /* false: missing, which is never zero */
	int64_t value;     /* all types but TEXT and ID */
	const char *text;  /* TEXT and ID; owned by the table */
	bool range;        /* a person reads from … to instead of the value */
	int64_t from, to;
} wz_cell;

/* A verslag made by a caller; `naam` is the machine name ("perceel report").
 * NULL when there is no memory. _free also frees its tables. */
WZ_API wz_verslag *wz_verslag_new(const char *naam);
WZ_API void wz_verslag_free(wz_verslag *verslag);

/* Building. All text is copied. A failure for want of memory is kept and
 * reported by wz_verslag_status; everything after it does nothing. */
WZ_API void wz_verslag_title(wz_verslag *verslag, const char *title);
WZ_API void wz_verslag_note(wz_verslag *verslag, const char *line);   /* above the tables */
WZ_API void wz_verslag_legend(wz_verslag *verslag, const char *line); /* below them */
WZ_API wz_status wz_verslag_status(const wz_verslag *verslag);

/* A table at the end of the verslag. `naam` is its json key where it stands
 * inside a record, where tables of one name are one array; tables that share
 * `columns` (the same array) are one in csv and in a json list. The array must outlive the verslag. Never NULL. */
WZ_API wz_table *wz_verslag_table(wz_verslag *verslag, wz_table_kind kind, const char *naam,
                                  const wz_column *columns, size_t n);
/* A copy of columns, with their names, that lives as long as the verslag: for
 * headings that are made, and columns that are chosen, while reporting. NULL when
 * there is no memory, which the verslag remembers. */
WZ_API const wz_column *wz_verslag_columns(wz_verslag *verslag, const wz_column *columns, size_t n);
WZ_API void wz_table_caption(wz_table *table, const char *caption);
WZ_API void wz_table_note(wz_table *table, const char *line); /* between caption and rows */

/* A row at the end; cells are missing until set. `level` indents a person's
 * view: 0, or 1 for what belongs to the row above. Returns its index. */
WZ_API size_t wz_table_row(wz_table *table, wz_row_kind kind, int level);
/* Set a cell of the last row. NULL text leaves it missing, as does a value that
 * means "not given" (WZ_GETAL_GEEN, day 0, no status); a call that does not fit
 * the type of the column does nothing. Bytes that are not UTF-8 become U+FFFD. */
WZ_API void wz_table_text(wz_table *table, size_t column, const char *text);
WZ_API void wz_table_value(wz_table *table, size_t column, int64_t value);

/* The value of the last row is not certain: a person reads `from`…`to`, a program
 * the value that was set. For INTEGER and NUMBER that are present; from < to, else
 * the call does nothing. */
WZ_API void wz_table_range(wz_table *table, size_t column, int64_t from, int64_t to);

/* From this column on (not the first) stand the counts of the five statuses, in the order of
 * wz_realisatie: on a terminal a bar below each row shows them. */
WZ_API void wz_table_balken(wz_table *table, size_t column);

/* A column that somebody fills in, in a table of kind LIST. A verslag that has one is a form: in
 * xlsx and ods what is no input is protected, without a password; other formats show it as any
 * table. */
typedef enum wz_input_kind {
	WZ_INPUT_NONE = 0,
	WZ_INPUT_TEXT,   /* kept as text, also when it looks like a number or a date */
	WZ_INPUT_CHOICE, /* one of `choices` */
	WZ_INPUT_NUMBER, /* a number of at least `minimum` */
	WZ_INPUT_DATE
} wz_input_kind;

typedef struct wz_input {
	wz_input_kind kind;
	const char *const *choices; /* CHOICE: NULL at the end */
	bool others;                /* CHOICE: another text may be typed as well */
	wz_getal minimum;           /* NUMBER; WZ_GETAL_GEEN: any */
	const char *help;           /* what to type, shown when the cell is chosen; or NULL */
	bool required;              /* marked as such in the heading */
	bool keep;                  /* cells that hold something already are protected */
} wz_input;

/* Make a column an input; `help` and `choices` are copied. The type of the column need not be
 * that of the input: a table is filled in afterwards. */
WZ_API void wz_table_input(wz_table *table, size_t column, const wz_input *input);
/* How wide a column is in a workbook, in characters; else by its contents. */
WZ_API void wz_table_width(wz_table *table, size_t column, int width);

/* Reading. Indexes must be in range. */
WZ_API const char *wz_verslag_naam(const wz_verslag *verslag);
WZ_API const char *wz_verslag_get_title(const wz_verslag *verslag); /* "" when none */
WZ_API size_t wz_verslag_notes(const wz_verslag *verslag);
WZ_API const char *wz_verslag_get_note(const wz_verslag *verslag, size_t index);
WZ_API size_t wz_verslag_legends(const wz_verslag *verslag);
WZ_API const char *wz_verslag_get_legend(const wz_verslag *verslag, size_t index);
WZ_API size_t wz_verslag_tables(const wz_verslag *verslag);
WZ_API const wz_table *wz_verslag_get_table(const wz_verslag *verslag, size_t index);
WZ_API wz_table_kind wz_table_get_kind(const wz_table *table);
WZ_API const char *wz_table_naam(const wz_table *table);
WZ_API const char *wz_table_get_caption(const wz_table *table); /* "" when none */
WZ_API size_t wz_table_notes(const wz_table *table);
WZ_API const char *wz_table_get_note(const wz_table *table, size_t index);
WZ_API const wz_column *wz_table_columns(const wz_table *table, size_t *n);
WZ_API size_t wz_table_rows(const wz_table *table);
WZ_API wz_row_kind wz_table_row_kind(const wz_table *table, size_t row);
WZ_API int wz_table_row_level(const wz_table *table, size_t row);
WZ_API wz_cell wz_table_cell(const wz_table *table, size_t row, size_t column);
WZ_API wz_input wz_table_get_input(const wz_table *table, size_t column); /* NONE: no input */
WZ_API int wz_table_get_width(const wz_table *table, size_t column); /* 0: by its contents */

/* Writing. */
typedef enum wz_format {
	WZ_FORMAT_TEXT = 0,
	WZ_FORMAT_CSV,
	WZ_FORMAT_JSON,
	WZ_FORMAT_MD,
	WZ_FORMAT_HTML,
	WZ_FORMAT_XLSX,
	WZ_FORMAT_ODS,
	WZ_FORMAT_ODT,
	WZ_FORMAT_SVG /* the pictures; WZ_ERR_USAGE for a verslag without any */
} wz_format;

/* How csv is written. */
typedef enum wz_dialect {
	WZ_DIALECT_STANDARD = 0, /* comma, decimal point, ISO dates, LF, no byte order mark */
	WZ_DIALECT_EXCEL_NL      /* what Excel in Dutch opens: semicolon, decimal comma, Dutch dates,
	                            CRLF, byte order mark */
} wz_dialect;

WZ_API bool wz_format_parse(const char *text, wz_format *out);
/* The names that wz_format_parse knows, NULL at the end. */
WZ_API const char *const *wz_format_names(void);
/* Whether its bytes are no text, so that they do not belong on a terminal. */
WZ_API bool wz_format_binary(wz_format format);
WZ_API bool wz_dialect_parse(const char *text, wz_dialect *out);
WZ_API const char *const *wz_dialect_names(void);

/* Where the bytes go. `write` takes all n bytes or returns an error status,
 * which ends the writing and is returned. */
typedef struct wz_sink {
	wz_status (*write)(void *context, const char *bytes, size_t n);
	void *context;
} wz_sink;

typedef struct wz_write_options {
	int width;   /* text: columns of the terminal; 0: 80 */
	bool color;  /* text: mark statuses with colour as well as by sign */
	bool bars;   /* text: a bar below each row of a table that has them */
	wz_dialect dialect; /* csv */
} wz_write_options;

/* Writes the whole verslag. csv holds the first table with columns for programs and those
 * that share its columns, and a text that a spreadsheet would run as a formula gets a quote
 * before it; json an array of objects, or for a first table of kind RECORD one object in which
 * each later table is an array under its name; xlsx and ods a sheet for each table, those with
 * the same columns on one; odt the text that a person reads. Returns WZ_ERR_NOMEM, WZ_ERR_USAGE for another format, WZ_ERR_IO when
 * xlsx, ods or odt cannot be made (its library is not there, no room for its temporary files), or
 * what the sink returned.
 * `options` may be NULL. */
WZ_API wz_status wz_write(const wz_verslag *verslag, wz_format format,
                          const wz_write_options *options, const wz_sink *sink);

#ifdef __cplusplus
}
#endif
#endif
